"""Questions whose plain words leave no doubt about what is asked, where the model would have to guess.

Pure. Only in a short message: in a long story the same words are one thing among many.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.somewhere_safe import asks_elsewhere, wants_a_number, wants_a_refuge, wants_us_to_ring
from bot.hearing.hard_questions import hard_question_in, is_told
from bot.hearing.mid_talk import mid_talk_in
from bot.hearing.plain_text import folded
from bot.hearing.plainly import speaker_elsewhere
from bot.hearing.shared_words import OPENERS

LONGEST = 14
_SOMEBODY = r"(?:her|him|them|my (?:\w+ )?\w+)"
_CHILD = (
    r"(?:her|him|them|my (?:\w+ )?(?:sons?|lads?|boys?|daughters?|girls?|kids?|children|baby|little one))"
)
# Asked of a daughter or of children, it may mean that they are taken away.
_BOY = r"(?:him|boys|a boy|teenage boys|my (?:\w+ )?(?:sons?|lads?|boys?|teenager))"
_ENGLISH = (
    # The first that is found is what is asked.
    (
        # The reply with A&E in it; it speaks of the neck, too.
        "strangulation",
        rf"^{OPENERS}(?:should|shall|must|do|does|would) (?:i|we|she|he|they) (?:really |still )?(?:need to |have to |ought to )?(?:go|get (?:\w+ )?(?:checked|looked at|seen)|be (?:checked|seen)|take \w+)(?: (?:back|up|down|out))* (?:to |at |by |in )?(?:the |an? )?(?:hospital|a ?& ?e|a and e|casualty)\b(?! appointment)",
    ),
    (
        "ask_safe_text",
        r"\b(?:what|how) (?:do|can|could|should|would|shall) i (?:safely )?(?:text|message|whatsapp) (?:her|him|them|my \w+)\b(?!.*\b(?:block\w*|police|order|bail|court|refuge|number)\b)",
    ),
    (
        "ask_children_taken",
        rf"\b(?:will|would|can|could|might|do) (?:they|you|social services|the social|the council|anyone) (?:\w+ )?take {_CHILD} (?:away )?(?:if|because|when) i (?:\w+ )?(?:say|said|tell|told|tells|admit\w*|report\w*|speak|spoke|ask\w*|feel|felt)\b",
    ),
    (
        "ask_help_friend",
        r"\bshould i (?:go (?:round|over|there)(?: there| to \w+)? and )?(?:confront|have it out with|have a (?:quiet )?word with|warn) (?:him|her|them)\b",
    ),
    (
        "ask_refer",
        r"\b(?:can|could|should) (?:she|he|they) be referred\b|\b(?:do|does|can|could|must) (?:she|he|they|i|we) (?:have to |need to )?(?:self refer|refer (?:herself|himself|themselves))\b|\b(?:can|could|how do) (?:i|we) refer (?:her|him|them)\b",
    ),
    (
        "ask_numbers",
        rf"^{OPENERS}i (?:want|need|would like|am ready|am going) to (?:ring|phone|call)(?: (?:some(?:one|body)|a helpline|one|right|now|today|tonight|please))*[\s.!]*$",
    ),
    (
        "more",
        rf"^{OPENERS}(?:i )?(?:have )?(?:just )?(?:rang|rung|called|phoned|tried)(?: calling| ringing)? (?:that|this|the|them|it)(?: (?:one|first|last|number|line|helpline|place|top))* (?:and |but )?(?:nobody|no one|noone|they) (?:has |did not |do not |never )?(?:answer\w*|pick\w*(?: up)?|(?:is|was) there)[\s.!]*$",
    ),
    (
        "ask_text_instead",
        r"\bi am (?:a (?:bit|little)|quite|very|rather|going|getting|slightly|partly) deaf\b|^(?:(?:but|and|also|sorry) )*i am (?:\w+ly )?deaf(?: (?:though|too|as well))?[\s.!]*$|\b(?:hard of hearing|my hearing (?:is )?(?:not|bad|poor|going|gone|terrible))\b|\bi (?:can not|do not|struggle to) hear (?:\w+ ){0,3}(?:on|over|down) the (?:tele)?phone\b",
    ),
    (
        # What begins like an order to a machine is none of theirs to give.
        "bot_challenge",
        r"^(?:system|assistant|developer|admin) ?(?:prompt|message|override|note)? ?:|\b(?:ignore|forget|disregard) (?:all |any )?(?:of )?(?:your |the |my )?(?:previous|prior|earlier|above) (?:instructions|rules|prompts?)\b|\b(?:reveal|print|show me|output|repeat) (?:your |the )?(?:system )?(?:prompt|instructions)\b",
    ),
    (
        "bot_challenge",
        r"^(?:what (?:the (?:fuck|hell|heck) )?is (?:this|it)(?: (?:thing|site|page|place|app|chat))*|(?:what|who) (?:the (?:fuck|hell|heck) )?are you)[\s?!.]*$",
    ),
    (
        "ask_refuge",
        rf"^{OPENERS}what(?:s| is| are) (?:a |an |the )?(?:womens )?refuges?(?: for| like)?[\s.?!]*$",
    ),
    (
        "ask_care",
        r"\b(?:will|would|am|might|could|do|can) i (?:\w+ ){0,2}(?:taken|took|put|placed|sent|go|going)(?: away)? (?:in|into|to) care\b|\b(?:put|take|send|place) me (?:in|into|away to) care\b",
    ),
    (
        "ask_children_taken",
        rf"\b(?:will|would|can|could|might|do) (?:they|you|social services|the social|the council|anyone) (?:\w+ )?take {_CHILD} (?:away|off (?:me|us)|from (?:me|us)|into care)\b",
    ),
    (
        "ask_refuge",
        rf"^{OPENERS}(?:will|would|do|can|could) (?:they|you|a refuge|refuges|the refuge) (?:\w+ )?(?:take|accept|have|let|allow) {_BOY}(?: (?:too|in|as well|with me|there|come|stay))*(?:[\s,.?]*(?:he is|they are|aged?)(?: \w+){{1,3}})?[\s.?!]*$",
    ),
    (
        "ask_refuge",
        r"\b(?:what|and) (?:happens )?if (?:there is|there are|they have|they have got|it has|you have) (?:no|not any|not got any|not enough) (?:more )?(?:space|spaces|room|rooms|places?|beds?)\b",
    ),
    (
        "ask_refuge",
        r"\b(?:what|and) (?:happens )?if (?:they are|it is|the refuges? (?:is|are)|all the refuges are|everywhere is) (?:all )?full\b",
    ),
    (
        "ask_languages",
        r"\b(?:what|which) (?:other )?languages? (?:(?:do|does|can|have) (?:they|you|the \w+|your \w+)|are (?:there|they)|is (?:it|this|there))\b|\bdo (?:they|you) (?:do|have|speak) (?:any )?other languages\b",
    ),
    (
        "ask_languages",
        r"\b(?:my|her|his|their|mums) english (?:is )?(?:\w+ )?(?:not|bad|poor|broken|weak|small|little|terrible|no good)\b|^(?:sorry|excuse)(?: me)?(?: for| about)? my (?:bad |poor )?english[\s.!]*$|\benglish (?:is )?not my (?:first|own|main|mother) (?:language|tongue)\b|\b(?:do not|does not|can not) (?:speak|understand|read|write) (?:\w+ ){0,2}english\b|^(?:i )?(?:speak )?(?:only )?(?:little|bad|no|not much) english[\s.!]*$",
    ),
    (
        "ask_text_instead",
        r"\b(?:is there|are there|have you|do you have|can i) .{0,40}\b(?:(?:that|which) (?:is|are) not|not|other than|apart from|besides|except) (?:by |on |over |a |the |using )*(?:phone|phones|telephone|phone calls?|calls?|calling|ringing|phoning)\b",
    ),
    (
        "ask_help_friend",
        rf"^{OPENERS}(?:can|could|should|may|am i allowed to) (?:i )?(?:ring|call|phone|contact|speak to|talk to|get in touch with)(?: (?:them|you|someone|somebody|a service|the helpline|a helpline|the number))? (?:for {_SOMEBODY}|on (?:her|his|their|my \w+s?) behalf)\b",
    ),
    (
        "ask_call_police",
        r"\b(?:will|would) (?:he|she|they) (?:be|get) (?:arrested|charged|locked up)\b|\bwill (?:they|the police) (?:arrest|charge|lock up) (?:him|her|them)\b|\bwill (?:he|she) (?:go|get sent|be sent) to (?:prison|jail)\b",
    ),
    (
        "tell",
        r"\b(?:do|will|would) i have to (?:give up|leave|quit|lose|change) my (?:job|work|college|course|school|studies)\b",
    ),
    (
        "ask_man",
        r"\bany(?:thing|one|where)? (?:that (?:is|are) )?(?:just |only )?for (?:men|blokes|guys|lads|males)\b|\bis (?:this|it) (?:just|only|all) for women\b|\b(?:does|do|can|will) (?:any ?one|any ?body) (?:\w+ )?help (?:men|blokes|guys|lads|males)\b|\b(?:is (?:this|it)|are (?:they|these|you)|do (?:you|they)) .{0,20}\b(?:for|help|take|see|support) (?:men|blokes|guys|lads|males)\b",
    ),
    (
        "ask_what_happens",
        r"\bwill (?:they|people|any(?:one|body)|somebody|someone) (?:even |actually |really )?(?:believe|judge|laugh at) me\b",
    ),
    (
        "ask_confidential",
        r"\bwithout (?:\w+ ){1,3}(?:knowing|finding out|being told)\b|\bdo not want (?:him|her|them|any(?:one|body)|my (?:\w+ )?\w+) (?:to (?:find out|know)|finding out|knowing)\b(?! where)",
    ),
    (
        "ask_privacy",
        r"^(?:but |and )?why(?: do you (?:ask|need|want|care)\b.*| (?:are|is) (?:you|it|that|this) (?:asking|any of your business)\b.*)?[\s?!.]*$",
    ),
    (
        "ask_text_instead",
        r"\bi (?:really )?(?:do not want|can not|would rather not|do not like|am not able|hate)(?: to)? (?:ring|ringing|phone|phoning|call|calling|make (?:a )?(?:phone )?calls?|talk on the phone|speak on the phone)(?: (?:any(?:one|body)|them|people|some(?:one|body)|a helpline))?[\s.!]*$",
    ),
    (
        "is_this_abuse",
        rf"^{OPENERS}(?:(?:is|was|are|isnt|is not) )(?:it|this|that|these|those|any of (?:it|this|that)|what (?:he|she|they)(?: is| are| has| have)? \w+(?: to (?:me|us|him|her|them))?)(?: (?:even|really|actually|not|all|any|of|this|that|classed as|counted as|considered))* (?:illegal|legal|criminal|a crime|crime|an offence|against the law|abuse|abusive|allowed)(?: what (?:he|she|they)(?: is| are| has| have)? \w+(?: to (?:me|us|him|her|them))?)?(?: (?:though|then|now|or not|here|in this country|in the uk))*[\s.?!]*$",
    ),
    (
        "is_this_abuse",
        rf"^{OPENERS}(?:does|would|do) (?:it|this|that|what (?:he|she|they)(?: is| are)? \w+)(?: (?:even|really|actually|all|of this|of that))* (?:count|class|qualify)(?: (?:as (?:abuse|a crime|domestic abuse|domestic violence)|though|then|too))*[\s.?!]*$",
    ),
    (
        "tell",
        rf"^{OPENERS}(?:(?:can|could|will|would) you )?(?:please )?(?:find|get|recommend|suggest)(?: me| us)? (?:a|an|some) (?:\w+ ){{0,2}}(?:lawyer|solicitor|barrister|counsell\w+|therapist|advocate|support worker)s?(?: (?:please|for me|near me|in \w+))*[\s.?!]*$",
    ),
    ("abuse_at_bot", r"^(?:just )?(?:leave me alone|go away)[\s.!]*$"),
    ("skip", r"^(?:whatever|who cares|so what|meh)[\s.!]*$"),
)
# "What should I say to her?" in the other languages, over `folded` text.
_WHAT_TO_SAY = (
    r"\b(?:beth|be) (?:ddylwn|ddylen|alla|dylwn) (?:i|ni) (?:ei )?(?:ddweud|weud|ddeud) (?:wrthi|wrtho|wrthyn)\b",
    r"\bco (?:mam|mamy|powinnam|powinienem|moge) (?:jej|mu|im) powiedziec\b",
    r"\bce (?:sa|pot sa|ar trebui sa)(?: |-)?i (?:spun|zic)\b|\bce pot sa-i (?:spun|zic)\b",
    r"\bque (?:le digo|le puedo decir|puedo decirle|debo decirle|deberia decirle|tengo que decirle)\b",
    r"\bo que (?:e que )?(?:lhe (?:digo|posso dizer)|(?:devo|posso) (?:lhe )?dizer(?:-lhe| a ela| a ele| para ela| para ele)?|digo (?:a|para) (?:ela|ele))\b",
    r"\bmaxaan (?:ku|u) (?:idhaahdaa|iraahdaa|sheegaa|dhahaa|dhihi|dhahi)\b",
    r"\bщо (?:мені )?(?:іи|иому|ім) (?:сказати|казати)\b|\bщо (?:мені )?сказати (?:іи|иому|ім)\b",
    r"(?:ماذا|شو|ایش) (?:یجب ان |لازم |ممکن )?(?:اقول|احکی|اقدر اقول) ?(?:لها|له|لهم)\b|شو بقولها|شو احکیلها",
    r"(?:اسے|اس کو|اس سے|انهیں) (?:میں )?کیا (?:کهوں|کہوں|بولوں|کهنا چاهیے)|\b(?:usay|use|usko|us ko|us se) (?:main )?kya (?:kahun|kahoon|bolun|bolu)\b",
    r"ਉਸ ?(?:ਨੂੰ|ਨੂ) (?:ਮੈਂ )?ਕੀ (?:ਕਹਾਂ|ਆਖਾਂ|ਕਹਿਣਾ)|\b(?:usnu|us nu|ohnu) (?:main )?ki (?:kahan|akhan|kehna)\b",
    r"(?:তাকে|ওকে|ওনাকে) (?:আমি )?(?:কী|কি) (?:বলব|বলবো|বলা উচিত)|\b(?:take|oke) (?:ami )?ki bolbo\b",
)
_ASKED = tuple((intent, re.compile(pattern)) for intent, pattern in _ENGLISH)
_SAYING = re.compile("|".join(folded(pattern) for pattern in _WHAT_TO_SAY))
_ASKS = re.compile(
    rf"^{OPENERS}(?:what|who|whom|where|when|why|how|which|can|could|will|would|do|does|did|is|are|am|should|shall|may|has|have)(?! (?:a|to|been|had|no|got))\b"
)
_HELP = re.compile(
    r"^any(?:thing|one|where|body)? (?:just |only )?for (?!me to\b|him to\b|her to\b)|\b(?:is|are) there (?:any|some|one) (?:just |only )?for\b|\bdo i (?:still )?qualify for\b|\bam i (?:entitled to|eligible for)\b|\bhow (?:do|can|could) i get (?:\w+ )?money\b|"
    r"\b(?:is|are) there (?:any |some |a |more )?(?:\w+ )?(?:help|support|services?|advice|anything|something)\b|\bdo (?:you|they) (?:help|support|work with)\b|\bwhat (?:help |support |services? )?(?:else )?(?:is|are) there (?:near|in|around|round|for)\b"
)
_FOR_MEN = re.compile(
    r"\b(?:(?:is|are) there (?:\w+ ){1,3}?|have you (?:got )?(?:\w+ ){1,2}?|who is (?:there )?|(?<!not )(?<!never )any(?:one|body|thing|where)? (?:\w+ )?(?:that (?:is|are) )?)(?:just |only )?for (?:men|blokes|guys|lads|males)\b(?! too| as well)"
)
_WHAT_NEXT = re.compile(
    r"(?:(?:so|ok|okay|right|well|but|yes|yeah|alright) )*(?:and (?:then|now|next)|(?:and )?then what|(?:and |so )?(?:now )?what (?:then|next|now|is next)|(?:and )?what about (?:me|him|her|them|us|that|it)|so now what|"
    r"what (?:do|can|should|shall) (?:i|we) do(?: (?:now|next|then|about (?:him|her|them|that|this|it)))*|where (?:do|shall) (?:i|we) (?:start|begin))(?: then| now| please)?[\s.?!]*"
)
# Grief, and nothing asked: it is not said who harmed whom, nor that anybody is looked for.
_WAS_LEFT = re.compile(
    r"(?:(?:so|and|but|well|basically|hi|hello) )*(?:she|he|they|my (?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|fiancee?|missus|mrs|ex)) (?:has |is |have )?(?:just |now |gone and |went and |finally |only )*"
    r"(?:left|dumped|walked out on|finished with|split up with|broken up with|broke up with|divorced|divorcing|leaving) me(?: (?:for (?:another|some)\w* (?:wo)?m[ae]n|for (?:some(?:one|body) else|good|him|her)|last \w+|this \w+|today|yesterday|\w+ (?:days?|weeks?|months?|years?) ago|again|on my own|all alone|alone))*[\s.!]*"
)
_PETS = re.compile(r"\bwhat about (?:the|my|our) (?:\w+ )?(?:dogs?|cats?|pets?|animals|puppy|rabbits?)\b")
_MACHINE = re.compile(
    r"\bbear with me\b|\bi am (?:not (?:very |much |too |so |really )?(?:good|used)|no good|new|hopeless|useless) (?:with|to|at|on) (?:computers?|these (?:things|machines)|this (?:thing|machine)|machines|the internet|tablets?|technology)\b"
)
_FAULT = re.compile(
    r"\b(?:is|was) (?:it|this|that|all this) (?:all |really |just )*(?:my (?:own )?(?:fault|doing)|because of me|down to me)\b|"
    r"\b(?:am i|was i) (?:the one )?to blame\b|\b(?:did|do) i (?:deserve (?:it|this)|bring (?:it|this) on(?: myself)?|cause (?:it|this))\b"
)
# "My partner hits me. Happy now?" tells.
_NO_QUESTION = re.compile(
    r"(?<=\w)[\s,.!]+(?:are you )?(?:happy|satisfied|pleased|innit|get it|(?:is that )?(?:ok|okay|alright|all right|good enough))(?: now)?[\s?!]*$"
)
_MARK = re.compile(r"[?؟¿]")


def asked_in(plain: str, text: str) -> str | None:
    """The intent that the words of a short message name: `plain` as English, or `text` in another language."""
    if len(plain.split()) > LONGEST:
        return None
    hard = hard_question_in(plain)
    if hard and not is_told(hard):
        return hard
    if by_the_way := mid_talk_in(plain):
        return by_the_way
    if wants_a_number(plain):
        return "ask_numbers"
    if wants_a_refuge(plain) or asks_elsewhere(folded(text)):
        return "tell"
    if wants_us_to_ring(plain):
        return "ask_help_friend"
    found = next((intent for intent, words in _ASKED if words.search(plain)), None)
    if not found and speaker_elsewhere(text):
        return "ask_languages"
    told = is_about_the_machine(plain) or _PETS.search(plain) or _WAS_LEFT.fullmatch(plain.strip())
    found = found or ("tell" if told or asks_what_next(plain) else None)
    return found or ("ask_help_friend" if _SAYING.search(folded(text)) else None)


def is_a_question(plain: str) -> bool:
    """Whether a short message asks something, whatever it is."""
    plain = _NO_QUESTION.sub("", plain)
    return len(plain.split()) <= LONGEST and (_MARK.search(plain) or _ASKS.match(plain)) is not None


def is_about_the_machine(plain: str) -> bool:
    """Whether somebody only excuses how they write: no reason to send them away."""
    return len(plain.split()) <= LONGEST and _MACHINE.search(plain) is not None


def asks_whose_fault(plain: str) -> bool:
    """Whether somebody asks if it is their own fault."""
    return len(plain.split()) <= LONGEST and _FAULT.search(plain) is not None


def asks_what_next(plain: str) -> bool:
    """Whether somebody only asks how it goes on: the next question is the answer, or what can be done next."""
    return _WHAT_NEXT.fullmatch(plain.strip()) is not None


def asks_for_one_for_men(plain: str) -> bool:
    """Whether somebody asks who is there just for men, and not only whether this is for men too."""
    return _FOR_MEN.search(plain) is not None


def asks_for_help(plain: str) -> bool:
    """Whether somebody asks if there is help: we look for it."""
    return _HELP.search(plain) is not None or _PETS.search(plain) is not None
