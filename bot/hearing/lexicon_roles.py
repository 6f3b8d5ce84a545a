"""How people show in plain words why they write: for somebody else, for work, or about what they do themselves."""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

from bot.hearing.lexicon_phrases import either, whole

# Whom people write for.
_KIN = (
    "(?:sister|mum|mother|dad|father|brother|daughter|son|friend|best friend|mate|bestie|best mate|cousin|"
    "niece|nephew|auntie|aunt|uncle|neighbour|colleague|nan|gran|grandma|granny|grandad|employee|flatmate|"
    "housemate|step ?(?:daughter|mum|sister|son)|sister in law|daughter in law|granddaughter|grandson|"
    "co ?worker|workmate|team member|staff|tenant|pal|hairdresser|cleaner|girl at work|woman at work|"
    "brother in law|son in law|roommate|next door neighbour|girl|customer|godmother|godson|goddaughter|"
    "half sister|boss|ex colleague|mother in law)"
)
# Who hears of it at work.
_AT_WORK = (
    "(?:hairdresser|barber|pharmacist|driver|journalist|reporter|landlord|receptionist|dentist|vet|teacher|"
    "nurse|midwife|doctor|gp|social worker|health visitor|solicitor|paramedic|officer|librarian|beautician|"
    "manager|youth worker|support worker|optician|physio|chaplain|warden|childminder|lecturer|tutor|worker|"
    "counsellor|therapist|rabbi|priest|vicar|imam|probation|midwifery|nursery|drugs? worker|tenancy officer|caretaker)"
)
# "I have just nearly ..."
_STEPS = (
    "(?:have |had |am |did |also |just |only |once |accidentally |then |really |keep |kept |always |"
    r"sometimes |nearly |almost |even |get (?:so )?\w+ and |got (?:so )?\w+ and |lost it and |"
    "lost my temper and |was drunk and |will |ill |might |may |could |want to |wanna |am going to |"
    "am about to |am scared i will |am scared i might |think i will |am afraid i will |swear i will )*"
)
_DEEDS = (
    "(?:hit|hitting|punch(?:ed|ing)?|slap(?:ped|ping)?|strangl(?:e|ed|ing)|chok(?:e|ed|ing)|push(?:ed|ing)?|"
    "hurt(?:ing)?|kick(?:ed|ing)?|scar(?:e|ed|ing)|threaten(?:ed|ing)?|grab(?:bed|bing)?|shov(?:e|ed|ing)|"
    "beat(?:ing)?|batter(?:ed)?|control(?:led|ling)?|bull(?:y|ied)|frighten(?:ed|ing)?|shout(?:ed|ing)? at|"
    "scream(?:ed|ing)? at|headbutt(?:ed)?|pinn(?:ed)|kill|stab(?:bed)?|abuse[d]?|lash(?:ed)? out at|go for|"
    "went for|attack(?:ed)?|smack(?:ed)?|raised my hand to|put my hands (?:on|round|around)|throttled?|"
    r"smash(?:ed)?|shook|shake|spat (?:at|on)|intimidate[d]?|threw (?:\w+ ){1,3}at|check|track|"
    "follow(?:ed)?|lock(?:ed)?|rap(?:e|ed)|glass(?:ed)?)"
)
_CLOSE = (
    r"(?:her|him|them|my (?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|ex|missus|kids?|children|son|"
    "daughter|fiancee?|mum|mother|family|baby|boyf|lass|bird|stepson|stepdaughter|dad|toddler)|the (?:kids|"
    r"baby|wife|missus|mrs)|her by|(?:our|the) (?:\w+ )?(?:baby|kids?|son|daughter))"
)
# "I push him back", "I shout at him to stop": not these.
_ELSE = "(?:off at|for a|out with|up|on the shoulder|back|to (?:leave|stop|get off|sleep)|in self)"
# "My sister is ...", "my sister's husband": what is told of them.
_TELLS = (
    "(?:is|was|has|keeps|gets|got|says|told|wo|will|wont|needs|called|lives|turned|phoned|rang|texted|came|"
    "does|may|might|being|seems|looks|always|who|and her|and his|with a|wants|is being|s (?:husband|"
    "boyfriend|partner|wife|girlfriend|ex|fella|bloke|man|new))"
)
# Who writes for work.
_PROFESSIONS = (
    "(?:social worker|sw|gp|doctor|nurse|midwife|health visitor|teacher|teaching assistant|idva|isva|"
    "police officer|pc|detective|constable|pcso|solicitor|support worker|housing officer|caseworker|"
    "case worker|case manager|counsellor|therapist|youth worker|paramedic|a ?(?:and|&) ?e|"
    "safeguarding (?:lead|officer)|designated safeguarding|dsl|probation officer|practice manager|"
    "family support|key ?worker|advisor|adviser|vet|dentist|pharmacist|hr|hr manager|head ?teacher|"
    r"manager at|chaplain|practitioner|psychologist|psychiatrist|occupational therapist|physio\w*|"
    "drugs? worker|rabbi|priest|link worker|social prescriber|senco|carer by profession|care worker|care home manager|interpreter|"
    "barrister|paralegal|school nurse|student nurse|student social worker|job coach|work coach|"
    "domestic abuse (?:worker|coordinator|lead|practitioner)|drug worker|mental health nurse|cpn|"
    "outreach worker|firefighter|advocate|imam and|vicar|tutor|lecturer|nursery (?:manager|worker|nurse)|"
    "foster carer|volunteer at|receptionist at|union rep|welfare officer|community worker|navigator|marac)"
)

AUDIENCE: dict[str, str] = {
    "at work": either(
        rf"^\W*(?:(?!my|our|her|his|the|a|old)\w+ ){{0,2}}{_AT_WORK}(?: here)?[,.;:]",
        rf"\b{_AT_WORK} here\b",
        r"\b(?:on|in) my (?:caseload|ward|clinic|surgery|salon|congregation|parish|class|year group|care home)\b",
        rf"\bi am (?:a |an |the )?(?:police officer|taxi driver|journalist|{_AT_WORK} (?:at|in|for|with|"
        r"and))\b",
    ),
    "professional": either(
        r"\b(?:i am|im|as|we are|i work as|hi|hello|my role|calling as|job as|here|from) (?:a |an |"
        rf"the )?(?:\w+ ){{0,4}}{_PROFESSIONS}\b(?! (?:says?|said|told|asked|is|referred me|wants))",
        r"\b(?:my|our|a|the|this|of a) (?:\w+ ){0,2}(?:client|clients|patient|patients|service user|"
        "service users|pupil|pupils|resident(?:s)?|caseload|student of mine|tenant of ours|case|"
        r"referral (?:pathway|form|route|criteria))\b",
        r"\b(?:supporting|working with|seeing|assessing|on behalf of|referring|refer|referrals? for|"
        r"signpost) (?:a|an|my|our|someone|one of|women|men|families) (?:\w+ ){0,3}(?:client|woman|man|lady|"
        "gentleman|patient|family|mother|mum|victim|survivor|young person|service user|resident|student|"
        r"tenant|girl|lad|pupil|couple|perpetrator)\b",
        r"\bi work (?:with|for|in|at) (?:\w+ ){0,4}(?:victims|survivors|families|children|women|"
        "perpetrators|charity|school|nhs|council|refuge|police|hospital|surgery|clients|housing|"
        r"social (?:care|services)|young people|hostel|practice|nursery|homeless\w*|a and e|offenders|"
        r"patients|probation|youth)\b",
        r"\b(?:refer|referral) (?:a|my|this|our|her|him|them|someone|process|pathway|criteria|form|"
        r"to (?:idva|marac|refuge))\b",
        r"\bi am (?:her|his|their) (?:\w+ )?(?:worker|nurse|midwife|teacher|gp|social worker|caseworker|idva|advocate|counsellor|keyworker)\b",
        r"\bi (?:run|manage|coordinate) (?:a|the|an|our) (?:\w+ ){0,2}(?:food ?bank|hostel|nursery|school|charity|shelter|surgery|care home|project|centre)\b",
        r"\bone of (?:my|our) (?:best )?(?:students?|pupils?|tenants?|patients?|clients?|learners?)\b|\bi teach\b",
        r"\bprofessional (?:here|enquiry|advice|line|query)\b",
        r"\b(?:dash|ric|marac) (?:ric|form|score|threshold|referral|assessment|checklist|done|completed)\b",
        r"\bmash\b",
        r"\bs(?:ection)? ?(?:17|47)\b",
    ),
    "own_behaviour": whole(
        rf"i {_STEPS}{_DEEDS} (?:up )?{_CLOSE}\b(?! {_ELSE})",
        "i am (?:the (?:abuser|abusive one|one (?:who is|doing|hurting|that)|problem|perpetrator|"
        "violent one)|abusive|an abuser|a perpetrator|violent|controlling|becoming (?:abusive|violent|"
        "my (?:dad|father))|scared of (?:my (?:own )?(?:anger|temper|behaviou?r)|myself|what i (?:might|"
        "could|will) do to (?:her|him|them))|jealous|worried about my (?:own )?(?:behaviou?r|anger|temper))",
        "my own behaviou?r",
        "help (?:with|for) (?:how|the way) i (?:am|treat|behave|speak|talk|get)|(?:how|the way) i (?:am with|treat|speak to|behave (?:with|towards|to)) (?:her|him|them|my|people)",
        "i (?:am the one who )?kicks? off|i (?:will |have )?(?:take|took|taken|taking) it out on (?:her|him|them|my)",
        "(?:knock|sort) (?:the |my |out )?(?:\\w+ (?:and|an) (?:the )?)?temper|i (?:have )?put (?:her|him) in hospital",
        "i (?:have )?left (?:a )?(?:bruises?|marks?) on (?:her|him|my)",
        "my fists|about to swing (?:for|at)",
        "my (?:anger|temper|jealousy|violence|rage|behaviou?r) (?:is|gets|got|has|towards|with|problem|"
        "issues|around|scares|when|at|and)",
        "stop (?:myself )?(?:hitting|hurting|being (?:violent|abusive|controlling|jealous)|lashing out|"
        "shouting at) ?(?:my|her|him|them)?",
        "control(?:ling)? my (?:anger|temper|rage|jealousy)",
        "(?:lose|losing|lost) (?:it|my temper|control|my rag|my rage) (?:with|at) (?:my|her|him|the)",
        "(?:she|he|they|the kids|wife|everyone|my (?:wife|partner|girlfriend|kids|husband|boyfriend|"
        r"children)) (?:is|are|looks?|seems?|flinch\w*) (?:now |so |really |all )?(?:scared|afraid|"
        "frightened|terrified) of me",
        "am i (?:an abuser|abusive|the abuser|being abusive|controlling|a (?:bad|violent) (?:partner|"
        "husband|man))",
        "i (?:have|got|might have|think i have) (?:an )?anger (?:issues|problems?|problem)",
        "want to change (?:my|how i|the way i|before i|who i am|for (?:her|my)|myself|and stop)",
        "domestic (?:violence|abuse) (?:course|programme) for (?:men|abusers|people who)|she flinche[sd]",
        "(?:called|calling|calls) me (?:abusive|controlling|an abuser|a bully)",
        "(?:says?|said|saying|thinks?|told me) (?:that )?i am (?:abusive|controlling|an abuser|scaring|"
        "too controlling|violent|a bully|frightening)",
        "perpetrator (?:programme|course)|i go through (?:her|his) phone",
        "i (?:check|track|read) (?:her|his) (?:phone|messages|location)",
    ),
    "supporter": either(
        rf"\b(?:my|our|a|this|me) (?:\w+ ){{0,3}}{_KIN}(?: \w+){{0,4}}? {_TELLS}\b(?! (?:hits?|hitting|"
        "beating|hurting|threatening|violent|abusive to me|controlling me|trying to (?:kill|marry)|"
        r"making me|forcing me|punch\w*|kick\w*) (?:me|us|my)| (?:me\b))",
        r"\b(?:worried|concerned|scared|frightened|afraid) (?:about|for) (?:my |a |the |our |"
        rf"this )?(?:\w+ ){{0,3}}{_KIN}\b",
        r"\b(?:help|support|protect|do for|say to|advise|talk to|get help for|save|rescue|looking after|"
        rf"helping|supporting) (?:my|a|our|the|her|him|someone|somebody) (?:\w+ ){{0,2}}(?:{_KIN}|i know|"
        r"i care about|else|who is|out of)\b",
        rf"\b(?:{_KIN})s (?:new )?(?:husband|boyfriend|partner|wife|girlfriend|ex|fella|bloke|man|lad)\b",
        r"\bi am (?:her|his|their|\w+s) (?:\w+ )?(?:mum|mother|dad|father|brother|sister|friend|best friend|aunt|auntie|uncle|nan|gran|cousin|neighbour|boss|manager)\b",
        r"\b(?:woman|man|bloke|couple|family|lass|lad|girl|lady|fella|people) (?:upstairs|downstairs|next door|across the road|opposite|through the wall|in the flat)\b",
        r"\bsomeone (?:i know|i love|i care about|close to me|at work|else)\b",
        r"\b(?:next door|neighbours?|flat above|flat below|couple (?:upstairs|next door)|"
        r"upstairs)\b[^.!?]{0,80}\b(?:scream\w*|shout\w*|hit\w*|beat\w*|cry\w*|argu\w*|bang\w*|hear|heard|"
        r"worried|abus\w*|child)\b",
        r"\bhow (?:do|can|should) i (?:help|support) (?:her|him|them|a|my|someone)\b",
        r"\b(?:ask\w*|asking|calling|here|it is|its|this is|writing) (?:for|on behalf of|about) (?:a|"
        r"my) (?:friend|mate|sister|mum|brother|daughter|son|colleague|neighbour|cousin)\b",
        r"\bnot (?:for )?me,? (?:it is |its )?(?:my|a|for my)\b",
    ),
}
