"""Needs that plain English words settle by themselves: said in a whole clause, or only mentioned beside something else.

Pure tables over plain English. They stand after the model, which weighs words one by one.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.lexicon_phrases import either

_A_PERSON = r"(?:some ?one|some ?body|any ?one|any ?body|who|whoever|people|women|(?:a|the|an|like a|one|another) (?:\w+ )?(?:person|worker|lady|woman|man|professional))"
_WHO_CAN = r"(?: (?:proper|else|trained|just|who|that|to|is|can|could|will|would|might|you|i|there|may))*"
_WOULD = r"(?:i (?:just |only |really |also )*(?:want|need|would like|am after|could do with|wish i had)|looking for|is there|are there|can i (?:get|have|please)|need|want)"
_HARM_DONE = r"(?:what|wot|everything|all|stuff|things?) (?:he|she|they|it|my (?:\w+ )?\w+|happened|has happened|was done) (?:did|does|done|has done|to|put)\b"
_TRACKER = r"(?:air ?tags?|tile trackers?|gps trackers?|(?:tracker|tracking (?:device|thing)|tile)s?)"

_SAID = {
    "advocacy": either(
        rf"\b{_A_PERSON}{_WHO_CAN}(?: \w+){{0,3}} (?:sit|go|come) in with (?:me|us|her|him)\b|\b{_A_PERSON}{_WHO_CAN} (?:come|go)(?: along)? to (?:\w+ ){{1,3}}with (?:me|us)\b",
        rf"\b(?:{_A_PERSON}|women|one){_WHO_CAN} (?:go|goes|come|comes|be|walk|sit) (?:\w+ ){{0,3}}(?:court|meetings?|council|job ?centre|room|hearing|station)\b.{{0,30}}\b(?:with (?:me|you|her|him)|so i (?:do not|can))\b",
        r"\b(?:want|need|have|get) (?:just )?(?:the )?(?:one|a) (?:person|worker|advocate)\b.{0,40}\b(?:start to (?:end|finish)|all the way|sticks? with|sees? it through|whole way|throughout)\b",
        r"\bwho (?:would |could |can )?(?:speaks?|stands? up) (?:up )?(?:for|on behalf of) (?:\w+ ){0,2}(?:me|mum|mam|her|him|like \w+)\b",
        rf"\b{_A_PERSON}{_WHO_CAN} (?:come|go|sit|stand|walk)(?: in| along| up)? (?:with|next to|beside|alongside) (?:me|us|her|him)\b.*\b(?:court|meetings?|appointments?|council|police|station|solicitors?|interview|social|job ?centre|hearing|panel|speak|freeze)\b",
        rf"\b{_A_PERSON}{_WHO_CAN} (?:come|go|sit|stand|walk)(?: in| along| up)? to (?:the |a )?(?:court|meetings?|appointments?|council|police|station|hearing|panel)\b.{{0,20}} with (?:me|her|him|us)\b",
        rf"\b{_A_PERSON}{_WHO_CAN} (?:go|come) to the (?:council|court|job ?centre|police|meeting|hearing) with (?:me|her|him)\b",
        rf"\b{_WOULD}\b(?: \w+){{0,4}} (?:in my corner|on my side|to fight my corner)\b",
        rf"\b{_A_PERSON}{_WHO_CAN} (?:speaks?|talks?|stands?|sticks?) up for (?:me|you|her|him|us)\b",
        rf"\b{_A_PERSON} to speak (?:up )?for (?:me|us)\b",
    ),
    "housing": either(
        r"\b(?:need|want|get|after) (?:me |us )?(?:my|our) own front door\b|\bwhere do they put (?:you|me|us)\b|\b(?:priority need|up the (?:housing )?list|housing register)\b|\b(?:only )?(?:name|one) on the (?:lease|tenancy)\b",
        r"\b(?:on|in) (?:my|me|a|her|his) (?:\w+ )?(?:nans?|nanas?|aunts?|aunties?|brothers?|sisters?|mates?|friends?|mums?|mams?) (?:settee|sofa|couch|floor|bath|box ?room|spare room)\b(?=.*\b(?:council|put|place|somewhere|gone|homeless|where|house)\b)",
        r"\bwhere (?:can|could|do|should|am) i (?:even |meant to |supposed to )?live\b",
        r"\b(?:need|want|find|get|looking for|after) (?:me |us )?(?:somewhere|a place|a (?:wee )?(?:flat|house|home)|a room) (?:to live|of (?:my|our) own|ae ma ain)\b",
        r"\b(?:slept|sleeping|kipping|kipped|dossing|been|staying|stopping) (?:at|on|round|between) (?:\w+ ){0,3}(?:sofas?|settees?|couch\w*|floors?|mates|mates houses)\b.*\b(?:can not go|nowhere|need|where|council|help)\b|\brun out of (?:sofas|floors|couches|mates)\b",
        r"\b(?<!me )(?:slept|sleeping|sleep|kipping|living) (?:in|at|rough) (?:(?:the|my|ma|our|a|bus) ){0,2}(?:\w+ )?(?:car|van|work|station|park|nissan|tent|streets?)\b(?=.*\b(?:council|house|housed|flat|nowhere|homeless|place|can not go)\b)",
        r"\b(?:house|rehouse|re-house) (?:me|us|her|him|them)\b",
    ),
    "police": either(
        r"\b(?:ask|find out|check) (?:if|whether) (?:he|she) is known(?: to (?:them|the police))?\b|\btoo late to (?:tell (?:them|the police)|report)\b|\breport (?:it |him |her |this )?(?:at|to) a different (?:one|station)\b|\bofficer\b.*\bcomplain\b",
        r"\b(?:find out|check|see|know|tell) (?:if|whether) (?:my|her|his|the|this|a) (?:new )?(?:\w+ )?(?:fella|fellow|man|bloke|boyfriend|girlfriend|partner|lad|guy|he|she)\b.{0,20}\b(?:has|had|got)\b.{0,15}\b(?:past|history|record|before|done it|violent|form)\b",
        r"\b(?:tell|ring|call|go to|report (?:it|him|her|this|that) to) (?:\w+ ){0,3}(?:coppers?|bizzies|old bill|rozzers)\b|\bdo i tell\b.{0,20}\b(?:police|coppers?|cops)\b",
        r"\bhow (?:do|can|would|could|should) (?:i|we|she|he) (?:\w+ )?(?:report (?:it|him|her)\b(?! for)|get (?:the )?police here|tell (?:the )?police|make a statement)\b|\bmake a statement\b",
    ),
    "legal": either(
        r"\b(?:can|could|would|will) (?:a|the) (?:judge|court) \w+|\b(?:back to|ask) the judge\b|\b(?:can|could|do|should) i (?:\w+ ){0,3}divorc\w+ (?:him|her|without)\b|\bget a divorce\b(?! from)",
        r"\b(?:legal help|legal advice|does law)\b",
        r"\b(?:papers|letter|forms?|application)\b.{0,40}\b(?:court|see(?:ing)? (?:the|my|our) (?:kids|boys|girls|children|son|daughter))\b.*\b(?:reply|answer|respond|hearing|days)\b",
        r"\bback (?:in front of|before) the judge\b|\bappl(?:ying|ied) (?:to court )?(?:to see|for (?:contact|custody))\b",
        r"\b(?:need|want|find|looking for|after|afford|is there|get) (?:me )?(?:a|an|any|the)(?: \w+)? (?:solicitor|lawyer)\b(?! to buy)|\b(?:want|need|get|for) (?:a )?(?:khula|talaq|faskh)\b",
    ),
    "children": either(
        r"\b(?:at|every|each|the|after|before) handovers?\b(?! (?:notes?|sheets?|meetings?))|\b(?:brings?|drops?|returns?) (?:them|the (?:kids|children|girls|boys)) back late\b",
        r"\b(?:stopped|stops|stopping|will not let|not letting|keeps?|keeping|refus\w+) (?:me |him )?(?:from )?(?:see|seeing|have|having) (?:my|the|our) (?:own )?(?:kids|children|bairns|boys|girls|son|daughter|lad|lass|bairn|little \w+)\b",
        r"\bi (?:can not|am not allowed to|have not|never get to) se(?:e|en) (?:my|the|our) (?:own )?(?:kids|children|bairns|boys|girls|son|daughter)\b",
        r"\b(?:applying|wants|wanting|asking|trying|applied) (?:\w+ )?(?:to see|for contact with|every other weekend)(?: with)? ?(?:our|my|the)? ?(?:kids|children|boys|girls|son|daughter)?\b(?=.*\b(?:court|judge|lawyer|contact)\b)(?=.*\b(?:kids|children|boys|girls|son|daughter)\b)",
        r"\b(?:somebody|someone|anyone|help|support|counsellor)\b(?: \w+){0,3} for (?:them|the (?:two|kids|little ones)|my two)(?: to (?:talk|speak) to)?\b",
    ),
    "counselling": either(
        rf"\b(?:{_WOULD}|can i) (?:to )?(?:{_A_PERSON}(?: proper| trained| qualified)?(?: \w+)? )?(?:to |2 )?(?:talk|speak)(?: (?:2|to|with)(?: {_A_PERSON})?)? (?:about|bout|abt|over|through) {_HARM_DONE}",
        r"\b(?:unpick|untangle|make sense of|work through|go over|talk through|get my head (?:round|around)|process) (?:all |any )?(?:this|it|that|what|everything|things)\b(?: \w+){0,5} (?:with|someone|somebody|trained|professional|counsell\w+|therap\w+|he|she|happened|did)\b",
        r"\b(?:group|circle|meet ?ups?|get ?together)s? (?:of|for|with|where) (?:other )?(?:women|men|people|blokes|lads|survivors|ladies|mums|dads)(?: \w+){0,3} (?:been|gone|going|come|came|through|thru)\b",
        r"\b(?:is|would|could) (?:therapy|counselling)\b.*\b(?:good|help|work)\b",
    ),
    "mental_health": either(
        r"\bcan not (?:get|catch) my breathe?\b.{0,60}\b(?:shops?|bus|supermarket|tesco|asda|crowds?|since i left|every day|anxi\w+)\b",
        r"\bpanic attacks?\b|\battacks?\b.{0,15}\b(?:can not|could not|cant) breathe\b",
        r"\b(?:can not|do not|not) sleep\w*\b.{0,60}\b(?:jump\w*|flinch\w*|my nerves|shak\w+)\b|\b(?:jump|flinch)\b.{0,60}\b(?:can not|do not|not) sleep\b",
    ),
    "health": either(
        r"\b(?:swollen|broken|dislocated|gone numb)\b.{0,15}\bcan not (?:talk|eat|walk|move|bend|see|open|lift|swallow)\b|\b(?:agony|agonising)\b.*\b(?:specialist|clinic|doctor|nurse)\b",
        r"\b(?:can not|cannot|not|hurts? to|sore to) swallow\b|\bswallowing (?:hurts|is)\b|\b(?:sti|std) (?:clinic|tests?|check)\b|\bmorning after pill\b",
        r"\b(?:pain|hurts?|hurting|sore|croaky|hoarse|swollen|infect\w+|bleed\w*|burns|broken|scars?|lump|eardrum|stitch\w*|bit me|cut|throat|voice|swallow\w*)\b.{0,90}\b(?:clinic|doctor to|see a doctor|seein a doctor|seeing a doctor|which doctors?|special nurse|a&e first|be seen|being seen|looked at|checked|can see me|see me|do i need seeing|walk ?in|minor injuries)\b",
        r"\b(?:clinic|surgeon)\b.{0,60}\b(?:pain|infect\w+|scars?|birth)\b",
        r"\b(?:where|which|is there|need|want)\b.{0,40}\b(?:fgm clinic|sexual assault referral centre|sarc)\b",
        r"\b(?:my|her|his) voice (?:has |is |have |went |been |gone |sounds |still |all |a bit )+(?:\w+ )?(?:funny|croaky|hoarse|rough|weird|husky|right|different|back)\b",
        r"\b(?:pregnant|gone|weeks|months|expecting)\b.{0,20}\bbleeding\b|\b(?:let|letting|allow) (?:me|her|him) (?:out |go |to )*(?:the |a )?(?:hospital|doctors?|a&e)\b",
    ),
    "stalking": either(
        r"\b(?:texted|rang|rung|called|messaged|phoned|emailed|texts|calls) (?:me )?\d{2,} times\b",
        rf"\b(?:found|finds?|there was|one of them)\b(?: \w+){{0,3}} {_TRACKER}\b(?!.{{0,20}}\b(?:phone|mobile|handset|app)\b)|\b(?<!do i put a ){_TRACKER} (?:\w+ ){{0,2}}(?:in|on|under|inside) (?:me|my) (?:\w+ )?(?:car|coat|bag|wheel|bumper|pram|handbag|bike|van|lining)\b",
        r"\b\d{2,} (?:missed calls?|texts?|calls|messages|emails|voicemails)\b(?: \w+){0,2}? (?:since|today|a day|in (?:one|a|an)|before|last night|by|every day|overnight|from a man)\b",
    ),
    "online_abuse": either(
        r"\b(?:made|set up|makes|created|opened|started|got) (?:an? |another |fake )+(?:\w+ )?(?:accounts?|profiles?|pages?|tinder|facebook|insta\w*|snap\w*) (?:in|under|with|using|as) (?:my|me|her)\b",
        r"\b(?:pics?|pictures?|photos?|videos?|nudes?) of (?:me|us|her|my \w+)\b.{0,20}\b(?:going round|online|down|group chat|all over)\b",
        r"\b(?:lock|shut|kick|get) (?:him|her|them) out of (?:my|her|the) (?:\w+ )?(?:email|phone|facebook|insta\w*|accounts?|icloud|google)\b|\b(?:he|she) quotes my (?:texts|messages|emails|searches)\b",
        r"\b(?:logged|logs|logging|signed|got|gets|getting|broke|hacked) (?:in ?to|on ?to|in to) (?:all )?(?:my|her) (?:\w+ )?(?:email|emails|gmail|facebook|insta\w*|icloud|accounts?|snap\w*|whatsapp)\b",
        r"\b(?:put|posted|shared|sent|sends|post|share|spread\w*|passing) (?:\w+ ){0,2}(?:pictures|photos|pics|nudes?|videos?|images) (?:\w+ ){0,2}(?:up|on ?line|round|around|to (?:my|everyone|all))\b",
    ),
    "money": either(
        r"\b(?:ran|run|runs|took|taken|takes|taking|got|opened) (?:up |out )?(?:\w+ ){0,3}(?:loans?|cards?|credit|debts?|finance|catalogues?|overdrafts?) in (?:my|her|his) name\b",
        r"\b(?:hides?|hid|hidden|keeps|holds|takes|took|taken|lock(?:s|ed) me out of|has had) (?:my|her|the|our) (?:\w+ )?(?:cheque ?book|bank ?cards?|pension|bank|wages|benefits|savings)\b(?! of| holiday)",
    ),
    "pets": r"\b(?:takes?|accepts?|allows?|bring|room for|mind) (?:a |my |the |our )?(?:birds?|parrot|cockatiel|budgies?|parakeet|canary)\b|\bwith a (?:parrot|cockatiel|budgie|canary)\b",
    "fgm": r"\b(?:they|was|were|been|being|got) (?:cut|closed|sewn|sewed|stitched) (?:me )?(?:up |shut )?(?:when i was|as) an? (?:\w+ )?(?:girl|kid|child|baby)\b|\b(?:sewed|sewn|stitched|closed) (?:me )?when i was (?:small|little|\d|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:for|take|taking|have|get) (?:\w+ ){0,6}the cutting\b",
    "refuge": either(
        r"\b(?:where|anywhere|some ?where|which places?|which of (?:them|those) places)(?: (?:that|is there))? (?:would|could|can|will|might) (?:take|have) (?:her|me|us|him in|them|a woman|a man|a family)\b(?! (?:to|home|back|off|on|for|shopping|in a|out of))",
        r"\b(?:is there|are there|any|need|have|got) (?:a |any )?(?:beds?|spaces?|rooms?) (?:anywhere |free |going |tonight )?(?:for (?:me|us|her|him|one|a woman|a man|somebody|someone)\b|in (?:a|the) (?:refuge|safe ?house))",
    ),
    "substance_use": r"\b(?:stop|come|get|getting|coming|want|keeps? (?:me|him|her)|kept (?:me|him|her)|hooked|got (?:me|him|her)) (?:taking|off|on|clean|onto|using) (?:of |the |to |it )?(?:ket|gear|smack|coke|ketamine|pills|codeine|spice|weed|speed|meth|crack|heroin|tramadol|vodka|drink|booze)\b",
    "sexual_violence": either(
        r"\b(?:carries|carried|keeps|kept|goes|went) (?:on|going) (?:when|after|though|even when|even though) i (?:have |had )?(?:said|say|told (?:him|her)) (?:no|stop|i (?:do|did) not want)\b",
        r"\bwoke (?:up )?(?:and |to find )?(?:he|she) (?:was|is) (?:already )?(?:doing it|on top of|in|inside)\b",
        r"\b(?:pushes|pressures?|forces|nags|guilts|pushed|pressured|forced) me (?:in ?to|to) (?:it|sex|bed|do it)\b(?=.*\b(?:night|bed|marriage|married|wife|sex|sleep|no)\b)",
    ),
    "child_to_parent": either(
        r"\b(?:he|she) is (?:only |just )?(?:[89]|1\d|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b.{0,30}\b(?:bruis\w+|hits?|punch\w*|kicks?|marks?|black eye)\b.{0,40}\b(?:me|from (?:him|her)|my)\b",
    ),
    "behaviour_change": either(
        r"\b(?:patient|client|lad|man|chap|he|his|husband|brother|son)\b.{0,60}\b(?:violent|violence|hits?|abusive|hitting|harm\w*)\b.{0,40}\b(?:asks?|asking|asked|wants?|willing|help)\b.{0,15}\bto (?:stop|change)\b",
        r"\b(?:my|her) (?:son|brother|husband|partner|boyfriend|dad|stepson|ex|lad)\b(?: \w+){0,4} (?:join|go (?:on|to|somewhere)|do|ring)\b.{0,20}\bfor men (?:who|that) (?:hit|hurt|abuse|put|use|are)\b",
        r"\b(?:son|brother|husband|partner|boyfriend|wife|dad|father|he|him|lad|chap|man|client|patient|mate)\b.*\b(?:sort (?:him|her)self out|something (?:\w+ ){0,2}sort (?:him|her) out|look at how (?:he|she) treats?|(?:something|do) about the way (?:he|she)|perpetrator (?:programmes?|interventions?|courses?)|wants? to (?:change|stop (?:hitting|hurting|doing it)))\b",
        r"\bperpetrator (?:programmes?|interventions?|courses?)\b",
    ),
}
SAID = {need: re.compile(pattern) for need, pattern in _SAID.items()}


def said(plain: str) -> set[str]:
    """The needs that whole clauses name."""
    return {need for need, pattern in SAID.items() if pattern.search(plain)}


_HIS = r"(?:he|she|his (?:\w+ )?\w+|her (?:\w+ )?\w+|my (?:\w+ )?(?:husband|wife|ex|partner|dad|brother))"
# What somebody works as, who writes for that work, names no need of the person they write about.
_AT_WORK = re.compile(
    either(
        r"\b(?:housing(?: association)?|tenancy|police|probation|social|support|outreach|key|case|resettlement) ?(?:officers?|workers?|man|lady|woman|sergeant|nurse|manager|inspector|assistant)\b(?= ?(?:here\b|at\b|[,.:]))",
        r"(?:(?<=^immigration )|^(?:(?:hi|hello)[, ]+)?(?:i am an? )?(?:(?!immigration)\w+ )?)(?:case ?worker|support worker|key ?worker|advocate|idva|midwife|health visitor|nurse|ward sister|gp|doctor|immigration adviser|counsellor)(?= here\b| ?[,.:])",
        r"^(?:\w+ )?(?:support|key|case|outreach) ?worker (?:for|with|to) (?:a|an|the|my)\b|\b(?:my|our) tenants?\b",
    )
)
# Nor does a past visit, something refused, or what is somebody else's.
_MENTIONED = re.compile(
    either(
        r"\b(?<!there )(?:the|a) (?:housing|police|probation) (?:man|lady|woman|officer)\b(?! said| says| came)",
        rf"\b{_HIS} (?:is|was|works? (?:as|for|at)|used to be) (?:an? |the )(?:\w+ )?(?:barrister|solicitors?|lawyer|judge|counsellor|therapist)\b(?! who| that)",
        r"\b(?:see|seeing) (?:him|her|you|them|me) in court\b|\b(?:him|he) (?:with|and|has|has got) his barrister\b",
        r"\bpolice (?:came|turned up|were called)\b(?=.*\b(?:i am (?:fine|ok|safe)|we are (?:finished|over|apart)|apart now|never again)\b)",
        r"\b(?:rang|called|phoned) (?:the )?(?:police|999)\b(?=.*\b(?:i am (?:fine|ok|safe)|we are (?:finished|over|apart)|apart now)\b)",
        r"\b(?:will not|does not|would not|not going to|without) (?:mak|forc|push|tell|report|call|ring|involv)\w*(?: (?:me|her|him|us|it|them|it to|to))*(?: (?:report\w*|go|going|tell|speak|call|make a statement))?(?: (?:it|him|to|the|police|a))* ?(?:police|statement)?\b",
        r"\b(?:had|have had|tried|done|finished) (?:\w+ )?(?:counselling|therapy)\b(?=,| once| before| and it| did| but it| it)",
        r"\b(?:he|she) is (?:already )?divorced (?:from )?me\b|\bshamed (?:them|the family|us) by divorcing\b",
        r"\b(?:nobody|no one|not (?:one|a) (?:single )?(?:person|soul)\b.{0,30}?|(?:took|takes|taking|on|always) (?:his|her|their))\b(?: \w+){0,3}? (?:on (?:my|his|her) side|side|(?:speak|stand|stick)(?:s|ing)? up for (?:me|her|him|us))\b",
        r"\b(?:he|she|my (?:wife|husband|girlfriend|boyfriend|partner)) (?:always |still |even )?(?:reads?|checks?|goes through|looks through) (?:all )?(?:my|me) (?:\w+ )?(?:messages|msgs|texts|phone|mobile)\b",
        r"\b(?:a|the|proper|total|bit of a|old) drunk\b|\b(?:when|whenever|if|while|because) (?:he|she) (?:is |was |has |had )*(?:been )?(?:drunk|drinking|had a drink|a drink in (?:him|her)|pissed)\b|\b(?:he|she) (?:would|has|had|is|was) been drinking\b|\bhis (?:cans|beer|drink)\b",
        r"\b(?:visa|passport) (?:for|to get to) (?:turkey|cuba|spain|america|egypt|india|\w+)\b(?=.*\b(?:holiday|trip|week|cuba)\b)",
    )
)
NAMED = {
    "advocacy": r"advoca\w+|i[ds]vas?|marac|case ?workers?|support workers?|key ?workers?|outreach|navigator|(?:on|by) (?:my|his|her|their) side|in (?:my|her|his) corner|(?:come|go|sit|stand) with|speak(?:s|ing)? (?:up )?for|stands? up|referr?al",
    "housing": r"housing|council|homeless\w*|rehous\w+|tenan\w+|landlord|evict\w*|rent|mortgage|(?:some ?where|place) (?:else )?to (?:live|stay|sleep)|flat|sofa\w*|couch|locks?|hostel|house|hoos|home|accommodation|room|put (?:me|her|him) out|(?:chuck|kick|throw)\w* \w+ out",
    "police": r"police\w*|999|101|arrest\w*|charge[sd]?|report\w*|statement|clares law|crime|lifted|locked up|bail|cops?|coppers?",
    "legal": r"court|solicitors?|lawyers?|order|injunction|interdict|rights|legal\w*|law|divorc\w*|custody|non ?-?mol\w*|judge|barrister|get|khula|talaq|hearing|cafcass",
    "counselling": r"counsell\w+|therap\w+|groups?|talk\w*|speak\w*|chat|listen\w*|heal\w*",
    "health": r"midwife|health visitor|nurse|gp|doctor|fractur\w*|scans?|sores|hoarse|strangl\w*|jaw|broken?|torn|birth|wrist|prep|mute|hospital|clinic|pain|bleed\w*|injur\w*|hurts?|bruis\w*|stitch\w*|scars?|pregnan\w*",
    "online_abuse": r"messages|msgs|texts|phone|mobile|online|account\w*|password\w*|app|photos?|pictures?|pics|nudes?|videos?|camera\w*|hack\w*|track\w*|location|facebook|insta\w*|snap\w*|email\w*|posts?|posted|spyware|find my|deepfake|whatsapp|film\w*|icloud|alexa|doorbell",
    "substance_use": r"drunk|drinks?|drinking|alcohol\w*|cans|beer|vodka|drugs?|coke|weed|heroin|addict\w*|rehab|detox|sober|using|wine|gin|bottle|pills|gear|pint\w*|whisky",
    "immigration": r"visas?|immigration|home office|passport|status|deport\w*|recourse|nrpf|asylum|brp|leave to remain|spous\w+|sponsor\w*|papers|send me back|evisa",
}
_NAMED = {need: re.compile(rf"\b(?:{words})\b") for need, words in NAMED.items()}


def only_mentioned(plain: str, at_work: bool = False) -> set[str]:
    """The needs whose every word is a job, a past visit, something refused or somebody else's."""
    rest = _MENTIONED.sub(" ", _AT_WORK.sub(" ", plain) if at_work else plain)
    if rest == plain:
        return set()
    return {need for need, named in _NAMED.items() if named.search(plain) and not named.search(rest)}
