"""Hard questions that would meet comfort only: the Home Office, pictures, a pupil, a forced marriage, being outed.

Pure. Over `plain_english` text, and only in a short message: in a long story the same words are one thing among many.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.shared_words import OPENERS

LONGEST = 20
_END = r"(?: (?:now|please|today|tonight|then|though|for me|for us|right now|anywhere|near me|nearby|at the moment))*[\s?!.]*$"
_PICTURES = r"(?:pics?|pictures?|photos?|images?|videos?|selfies?|vids?)"
_NUDES = rf"(?:nudes|(?:naked|nude|intimate|topless|explicit|private|sexual) {_PICTURES}|sex (?:tapes?|videos?)|{_PICTURES} of (?:me|her|him|us|my \w+) (?:naked|nude|undressed|having sex))"
_OF_MYSELF = rf"(?:{_NUDES}|(?:\w+ )?{_PICTURES} of (?:me|myself|my body|herself|himself)\b(?! (?:at|in|with|to prove|eating|so)))"
_HOME_OFFICE = r"(?:the )?(?:home office|immigration(?! (?:status|advi[cs]e\w*|lawyers?|solicitors?|help|law|advisers?))|ukvi|border force)"
_TELLS = r"(?:tell|tells|telling|report\w*|inform\w*|shar(?:e|es|ing)|pass(?:es|ing)?|speaks? to|talks? to|work(?:s|ing)? (?:for|with)|linked (?:to|with)|connected (?:to|with)|part of|contact|contacts|ring|call)"
_SERVICES = r"(?:you|u|they|any(?:one|body)|some(?:one|body)|this|it|police|social services|doctors?|hospital|gp|refuges?|helplines?|(?:the|a|my) (?:police|council|helpline|refuge|doctors?|gp|hospital|service|charity|line|school|people))"
_LGBT = r"(?:gay|a? ?lesbian|bi|bisexual|trans|queer|lgbt\w*|non ?binary)"
_OTHER = r"(?:my (?:\w+ )?(?:sister|friend|cousin|niece|mate|brother|daughter|colleague|pupil|student|neighbour)|a (?:girl|friend|pupil|student|lad|colleague)|her|him|she|he|the girl)"
_COUNCIL = r"(?:childrens? services?|social services|adult social care|social care|(?:the |my |our )?(?:local )?council)"
_SPACE = r"(?:space|spaces|room|rooms|a bed|beds|places?|vacanc\w+)"
# Somebody else's brother or friend; who would go to *her* is another matter.
_GO_ROUND = r"\b(?:want|going|would love|feel like|like|ready|about|tempted|am) (?:to |of )?go(?:ing)? (?:round|over|up) (?:there |to his |to hers |his |hers )?(?:and |to )(?:\w+ )?(?:batter|smash|kick|punch|hit|sort|knock|beat|deck|lamp|confront|have it out with|have a go at|shout at|bang on) (?:him|his|them|their)\b"
_FORCED_TO_WED = r"\b(?:forced? marriages?|forc\w+ (?:\w+ ){0,2}(?:to (?:marry|get married|be married|wed)|into (?:a |this )?(?:marriage|marrying))|marry(?:ing)? (?:me|her|him|us|my \w+) off|being made to marry)\b"
_OF_EACH = (
    (
        "ask_home_office",
        rf"\b{_SERVICES}(?: \w+){{0,3}}? {_TELLS}(?: \w+){{0,4}}? {_HOME_OFFICE}\b|\b(?:will|would|does|do|can|could) {_HOME_OFFICE}(?: \w+){{0,2}} (?:find out|know|be told|hear|see)\b|"
        r"\b(?:deport|deported|send (?:me|us) (?:back|home)|sent (?:back|home))\b(?: \w+){0,2} (?:if|when|because) i (?:\w+ )?(?:call|ring|phone|tell|go to|speak to|talk to|contact|report|ask for|get help|get in touch)\b",
    ),
    (
        "told_pictures",
        rf"\b(?:makes?|made|making|forces?|forced|forcing|pressur\w+|blackmail\w*|bullied|bullying) (?:me|her|him|my \w+)(?: (?:to|in|into|for))* (?:send|sending|take|taking|show|showing|do)(?: (?:him|her|them|me|more|some|my|our))* (?:{_OF_MYSELF}|{_PICTURES}(?=[\s.,!?]*$| (?:and|or|every|all the time|online)\b))|"
        rf"\b(?:wants?|asks?|asked|asking|tells?|told|begs|begging)(?: (?:me|her|him|my \w+))?(?: (?:to|for|keeps|always))*(?: (?:send|take|show|sending))?(?: (?:him|her|them|more|some|my))* {_OF_MYSELF}|"
        rf"(?<!\bi )(?<!i have )\b(?:post\w*|share[sd]?|sharing|leak\w*|upload\w*|send(?:ing|s)?|sent|puts?|putting|show(?:s|ed|ing|n)?|spread\w*)(?: (?:all|the|those|these|some|out|round|my|me|her|his|our|of|him|everyone|people|them))* {_NUDES}|"
        rf"\b(?:has|got|have|with|keeps|using) (?:my|those|the|all my|some of my) {_NUDES}|"
        rf"\b(?:how|can|could|who)\b(?: \w+){{0,4}} (?:get|have|take|taking|getting)(?: (?:all|the|my|her|those|these|of|naked|nude))* (?:(?:{_PICTURES}|nudes)(?: of (?:me|her|us|him))?|them|it|(?:pics?|ones?|stuff) (?:he|she) (?:\w+ )?posted) (?:(?:took|taken|takin|pulled|put) (?:back )?(?:down|off)|removed|deleted|down)\b(?! (?:from (?:my|the) (?:house|home|flat|tenancy|phone|mortgage)|to))",
    ),
    (
        "ask_worried_child",
        r"\b(?:can|could|will|would|do) (?:you|u) (?:please |just )?(?:tell|report|ring|call|phone|contact|inform|let|refer|pass|send)(?: \w+){0,5}? (?:social services|social workers?|social care|childrens? services|nspcc|safeguarding)\b",
    ),
    (
        "told_marriage",
        rf"\b{_OTHER}(?: \w+){{0,2}}? (?:is |are |being |gets? |getting |will be |going to be |to be |has been |was )+(?:made|forced|pushed|pressured|promised|taken|sent|flown|married off|engaged off)(?: \w+){{0,5}}? (?:marry|married|marriage|wed|wedding)\b|"
        rf"\b(?:forc\w+|mak(?:e|es|ing)|taking|take|sending|send|flying|push\w+|want\w*|trying to get) {_OTHER}(?: \w+){{0,5}}? (?:to (?:marry|be married|get married|wed)|into (?:a )?marriage|marry|get married|for (?:a |her |his )?(?:wedding|marriage))\b|\bmarry(?:ing)? {_OTHER} off\b|"
        rf"^(?=.*{_FORCED_TO_WED})(?=.*\b(?:illegal|against the law|a crime|allowed|passports?|flights?|tickets|stop (?:it|this|them|him)|(?:can|could|will) (?:some|any)(?:one|body) stop|(?:should|shall|can) (?:i|she|he|we) (?:just )?(?:tell|talk to|speak to|ask|beg|confront) (?:my|her|his|our|them|him)\b))",
    ),
    (
        "told_outed",
        rf"\b(?:be|get|getting|being|am|been) outed\b|\bouted me\b|\b(?:threat\w+|going|wants?|said he will|said she will|will) (?:to )?out me\b(?! (?:of|on|in|with))|\bi am not out (?:to (?:my|any\w+|every\w+|them|people|family)|at (?:work|home|school|college)|yet)\b|"
        rf"\b(?:do(?:es)? not|did not|can not|must not|never) (?:know|find out|knew|hear) (?:that )?(?:i am|we are|about me being) {_LGBT}\b|\b(?:finds?|found) out (?:that )?i am {_LGBT}\b",
    ),
    (
        "told_carer",
        r"\b(?:he|she|they|my (?:\w+ )?\w+) (?:is|are|was) (?:also |meant to be |actually )?my (?:\w+ )?carer\b.*\b(?:report\w*|leave|left|who|police|looks? after|lose|without|tell|call|depend|rely|cope)\b|"
        r"\b(?:report|leave|tell|call|lose|without)\b.*\b(?:he|she|they) (?:is|are) my (?:\w+ )?carer\b",
    ),
    (
        "seeks_space",
        rf"\b(?:which|what|any|are there|is there|have) (?:any |a |the |some )?(?:womens )?(?:refuges?|safe houses?|(?<=which )ones?)(?: \w+){{0,2}}? (?:with |has |have |got |having )+(?:any |some |free |got )*{_SPACE}\b|\b(?:refuge|refuges|they) (?:have|has|got|have got) (?:any |some )?(?:space|beds?|vacanc\w+)[\s?!.]*$|"
        rf"^{OPENERS}(?:can|could|will|would) (?:you|u) (?:find|get|book|sort|put|check|look for)(?: (?:me|us|her|my \w+|and|my|kids|in|into|a|any|some))* (?:refuges?|safe house){_END}",
    ),
    (
        "ask_council",
        rf"\b{_COUNCIL} (?:phone |telephone |contact )?(?:number|numbers|no|details)\b|\b(?:phone )?number (?:for|of|to) (?:the |my |our )?{_COUNCIL}\b|\bhow (?:do|can) i (?:ring|call|phone|contact|find|reach|get hold of|get through to) {_COUNCIL}\b",
    ),
)
# What was answered already, asked in other words. A fare is nothing that we know, and no joke either.
_ANSWERED = (
    (
        "tell",
        rf"^{OPENERS}(?:how much (?:is|are|does|would)|who (?:pays|will pay|would pay)|(?:do|will|would|can) (?:they|you|someone|anyone) (?:pay|help)|how (?:do|would|can) i (?:get|pay)) .{{0,30}}\b(?:fares?|bus|train|taxi|coach|petrol|travel|there)\b(?: \w+)?{_END}",
    ),
    (
        "ask_help_friend",
        rf"^{OPENERS}(?:should|shall|can) i (?:just )?(?:go|pop|nip) (?:round|over|next door)(?: (?:there|to \w+))?(?: and (?:knock|check|see|bang|ring)\b.*)?[\s?!.]*$|{_GO_ROUND}",
    ),
    (
        "ask_refuge",
        r"\bis (?:that|this|it|the (?:first|top) one) (?:(?:a|an|the|actual|real|really) )*(?:refuge|hostel|shelter|safe ?house)(?: place)?,? or (?:is it )?(?:(?:just|only|a|the) )*(?:phone|telephone|phone ?line|help ?line|line|number|advice)\b",
    ),
    (
        "ask_refuge",
        rf"^{OPENERS}(?:do|does|will|would|can) (?:they|you|it|a refuge|refuges|the refuges?) (?:\w+ )?(?:take|accept|allow|let in) (?:my |our |the |any )?(?:\w+ )?(?:dogs?|cats?|pets?|animals?|rabbits?){_END}|^{OPENERS}(?:is it|are they|will it be|would it be|is the refuge)(?: \w+)? far(?: away| from (?:here|home|me))?{_END}",
    ),
    (
        "ask_numbers",
        rf"^{OPENERS}(?:what|who|which (?:one|ones|line|lines|number|numbers)|is anything|is anyone|are any|anything|anyone) (?:(?:is|are|will be) )?(?:still )?open(?: (?:now|right now|today|tonight|at the moment|this late|at this time|all night|on a \w+day|at weekends?))*[\s?!.]*$|"
        rf"^{OPENERS}(?:is|are) (?:\w+ ){{1,4}}(?:24 ?(?:hrs?|hours?|7|/7)|24/7|open (?:24|now|all night|at night|at weekends?|on (?:\w+days?|weekends|bank holidays)|today|tonight|this late|yet|still))\b(?: \w+)?[\s?!.]*$",
    ),
    (
        "ask_what_happens",
        rf"^{OPENERS}(?:can|could|should|do|how do) i (?:really |actually |know i can )?trust (?:them|these people|the people|a helpline|these|this lot|those people){_END}",
    ),
    (
        "ask_confidential",
        rf"^{OPENERS}(?:can|could|should|how do) i (?:really |know i can )?trust (?:you|u|this){_END}",
    ),
    (
        "ask_must_i_report",
        rf"^{OPENERS}(?:do|does|will|would|must) (?:the )?(?:police|cops|old bill) (?:\w+ )?(?:have|need|got) to (?:know|be told|be involved|find out|get involved){_END}|^{OPENERS}do (?:i|we) have to (?:tell|involve|go to|get) the (?:police|cops)(?: involved)?{_END}",
    ),
    (
        "ask_as_a_pair",
        r"\b(?:me and (?:him|her|them|my \w+)|(?:him|her|them) and me|we|us|both of us)\b(?: \w+){0,5}? (?:counsell?ing|therapy|marriage guidance|relate|counsell?or)\b(?: \w+){0,2}? together\b|\b(?:counsell?ing|therapy|counsell?or) (?:with (?:him|her|my \w+)|for (?:me and (?:him|her)|both of us|us both)|as a couple|together)\b",
    ),
)
# What one does oneself, and a threat that somebody else makes.
_NOT = {
    "told_pictures": re.compile(
        r"\bi (?:\w+ )?(?:post|shar|leak|upload|spread)\w* (?:her|his|their)\b|\b(?:to prove|where i am|of my (?:food|dinner|receipts?|shopping))\b"
    ),
    "ask_home_office": re.compile(
        r"\b(?:they|it) (?:work|works) for\b|\b(?:he|she) (?:\w+ )?(?:works? for)\b"
    ),
    # Where a place is named, what there is near it follows at once.
    "seeks_space": re.compile(
        r"\b(?:in|near|around|round|outside) (?!(?:the|my|a|an|here|me|us|it|there|advance|case|time|general|total)\b)\w+(?: \w+)?[\s?.!]*$"
    ),
    "told_marriage": re.compile(
        r"\b(?:wants?|asked) (?:me|him|her) to marry (?:him|her|me)\b|\bgetting married (?:next|in|on|to)\b"
    ),
}
_FACES_HIM = re.compile(_GO_ROUND)
_ASKED = tuple((intent, re.compile(pattern)) for intent, pattern in (*_OF_EACH, *_ANSWERED))


def would_face_him(plain: str) -> bool:
    """Whether somebody would go and hit the one who harms."""
    return _FACES_HIM.search(plain) is not None


def is_told(intent: str | None) -> bool:
    """Whether an intent tells of something, rather than asking."""
    return intent is not None and intent.startswith("told_")


def hard_question_in(plain: str) -> str | None:
    """The intent whose answer the words of a short message call for; None where they call for none of these."""
    if len(plain.split()) > LONGEST:
        return None
    for intent, words in _ASKED:
        if words.search(plain) and not (intent in _NOT and _NOT[intent].search(plain)):
            return intent
    return None
