"""What people say about themselves, or about who needs help, in plain words: their gender, their faith, their children.

A gender is only taken from a person's own words.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

from bot.hearing.lexicon_phrases import either, whole

_A_WOMAN = (
    "woman|girl|lass|lassie|wench|mum|mother|lady|lesbian|nan|gran|grandmother|female|wife|housewife|widow"
)
_A_MAN = "man|bloke|guy|lad|dad|father|fella|feller|husband|chap|gentleman|geezer|male"

ABOUT: dict[str, str] = {
    "woman": either(
        r"\b(?:as|i am) (?:a|an|the|his|her|their|just a|"
        rf"only a) (?:\w+ ){{0,3}}(?:{_A_WOMAN})\b(?! (?:of my|is|was|has))",
        rf"\b(?:{_A_WOMAN}) here\b",
        r"^\W*(?:\w+ ){0,2}(?:woman|girl|lass|lady|female|lesbian|mum)(?:,| \d\d\b)",
        r"\b(?:both|two|us|we are|both of us) (?:two )?(?:women|mums|girls|lasses)\b",
        r"\b(?:black|asian|muslim|jewish|deaf|romany|traveller|older|trans|gypsy|disabled|somali|polish|"
        r"indian|pakistani) (?:woman|lass|lady|girl)\b(?! (?:next|at|in|who|who's|on))",
        r"\b(?:both|two) (?:women|girls)\b",
        r"^(?:\w+ )?(?:black|asian|deaf|disabled|older|muslim|jewish|traveller|british)(?: \w+)? (?:woman|"
        r"sister|lady|girl)\b",
        r"\bi am (?:a|an|just a) (?:\w+ ){0,3}(?:woman|girl|mum|mother|lady|female|lesbian|nan|grandmother|"
        r"single mum|wife|widow|housewife)\b",
        r"\bas a (?:\w+ )?(?:woman|mum|mother|wife|lesbian)\b",
        r"\b(?:female|woman)(?: here|,? aged? \d+|,? \d\d)\b",
        r"^\W*(?:f|female|woman) ?\d\d\b",
        r"\b\d\d ?(?:f|female|yo woman|year old woman)\b",
        r"\btrans woman\b",
        r"(?<!is )(?<!all )\b(?:womens|women only|for women)\b",
        r"\b(?:helpline|service|group|project|organisation|charity|anyone|somebody|line|helps?|support)(?: \w+){0,3} (?:for|by) "
        r"(?:\w+ ){0,2}(?:women|ladies)\b|\bhelps? (?:\w+ )?women\b",
        r"\bi am (?:\w+ ){0,6}and (?:a|am a|i am a) (?:woman|girl|lass)\b|\b(?:support|help|helps|counsellor|place|group) for (?:a|another) (?:\w+ )?(?:woman|mum|girl)\b|\bmuslim sister\b",
        r"\b(?:lady doctor|woman to woman|as a sister|travell?ing (?:woman|girl)|islamic divorce|i was cut)\b",
    ),
    "man": either(
        rf"\b(?:as|i am) (?:a|an|the|his|her|their|just a|only a) (?:\w+ ){{0,3}}(?:{_A_MAN})\b(?! (?:of my|"
        "is|was|has))",
        rf"\b(?:{_A_MAN}) here\b",
        r"^\W*(?:\w+ ){0,2}(?:man|bloke|lad|fella|male|guy)(?:,| \d\d\b)",
        r"\b(?:we are|both of us|both|us) (?:two )?(?:men|lads|blokes|fellas|dads)\b",
        r"\bi am (?:her|his|their) (?:husband|dad|father)\b",
        r"\b(?:helps?|supports?|believes?) (?:\w+ )?(?:men|lads|blokes|guys|fellas|males|dads)\b",
        r"\b(?:trans|gay|bi) (?:guy|bloke|lad|man)\b",
        r"\bmale (?:client|patient|tenant|resident|victim)\b",
        r"\bi am (?:a|an|just a) (?:\w+ ){0,3}(?:man|bloke|guy|lad|dad|father|fella|male|gay man|boy|"
        r"husband|chap)\b",
        r"\bas a (?:\w+ )?(?:man|bloke|dad|father|guy|husband|lad)\b",
        r"\b(?:man|bloke|male)(?: here|,? aged? \d+|,? \d\d)\b",
        r"^\W*(?:m|male|man) ?\d\d\b",
        r"\b\d\d ?(?:m|male|yo man|year old man)\b",
        r"\btrans (?:man|guy|fella)\b|\b(?:a )?grown man\b|\bsingle dad\b|\b(?:a )?(?:fella|bloke|lad) with\b",
        r"\b(?:men|blokes?|lads?|fellas?|guys?) like (?:me|us)\b|\bbe a (?:\w+ )?(?:dad|man|husband|father)\b|\bbe that dad\b",
        r"\b(?:thing|course|programme|class|group|something|place) for (?:\w+ )?(?:men|fellas|guys|blokes|lads|dads)\b",
        r"\b(?:where|how|who|what) (?:is|can|could|do|does|should|would|will) (?:a|us|we)? ?(?:blokes?|men|man|lads?|fellas?|guys?) (?:go|turn|get|ring|call|talk|do|ask|find)\b",
        r"\bi am (?:1[89]|[2-9]\d),? (?:and )?(?:a|an) (?:\w+ )?(?:lad|man|bloke|fella|guy)\b|\bi (?:would|will) (?:ever )?be (?:a|the|that) (?:\w+ )?(?:bloke|man|fella|lad)\b",
        r"\b(?:stop|sick of|done|tired of) being (?:this|that|the|a) (?:\w+ )?(?:man|husband|dad|bloke|father)\b|\bi am (?:\w+ ){0,6}and (?:a|am a|i am a) (?:man|lad|bloke)\b",
        r"\bwhere do (?:blokes|men|lads|fellas|guys) (?:go|turn)\b|\bon men\b|\b(?:male|gay) student\b|\bdad here\b",
        r"\b(?:i am|being|me) (?:a )?(?:retired )?(?:miner|postman|fisherman|policeman)\b|\bmy (?:ex )?(?:wife|girlfriend|missus) (?:hits|beats|punches|used to (?:hit|beat|force))(?: me)\b"
        r"(?=.*\b(?:bloke|blokes|men|man|lads|fella)\b)",
        r"\b(?:help|support|services?|refuges?|anything|something|helpline|anyone|groups?|line|place|"
        r"somewhere|helplines|one)(?: out)?(?: there)? for (?:\w+ )?(?:men|blokes|guys|lads|males|dads|"
        r"fathers|male victims|a man|a bloke|male survivors)\b",
        r"\b(?:mens|male) (?:refuge|helpline|advice line|services?|victims?|survivors?|support|group)\b",
        r"\bmen (?:like me|who get|get abused|go through|too|can be)\b",
        r"\b(?:nobody|no one|noone|who would|will they|they will not|will anyone|"
        r"will you) (?:\w+ )?believes? a (?:\w+ )?(?:man|bloke|guy|fella|lad)\b",
    ),
    "lgbt": either(
        r"\bi am a (?:woman|girl|lass) and (?:\w+ ){0,3}my (?:wife|girlfriend)\b",
        r"\bi am a (?:man|lad|bloke|guy) and (?:\w+ ){0,3}my (?:husband|boyfriend)\b",
        r"\bmy (?:girlfriend|wife|missus)\b(?=.*\bi am (?:\w+ ){0,6}(?:a|am a|i am a) (?:woman|girl|lass)\b)",
        r"\bmy (?:boyfriend|husband)\b(?=.*\bi am (?:\w+ ){0,6}(?:a|am a|i am a) (?:man|boy|lad|bloke)\b)",
        r"\bhis (?:boyfriend|husband)\b",
        r"\bher (?:girlfriend|wife)\b",
        whole(
            r"gay|lesbians?|bisexual|bi|queer|lgbt\w*|pansexual|same sex",
            "both (?:women|men|girls|lads|blokes|female|male)|we are two (?:women|men|lads|girls)|asexual",
            r"dyke|intersex|homosexual|outed? me|out me|coming out|homophobi\w+|boyfriend is a man",
            "conversion (?:therapy|practices?)|civil partner|non ?binary|two women|two men|both lads|both women",
            unless=" (?:weekly|lingual|annual)",
        ),
    ),
    "trans": whole(
        r"trans|transgender|transitioning|non binary|nonbinary|enby|gender reassignment|transphob\w+",
        r"dead ?nam(?:e|es|ing)|my hormones|misgender\w*|hrt tablets|they them|trans masc|trans femme",
        "genderqueer|genderfluid",
    ),
    "black_minoritised": whole(
        "black(?! (?:eye|mail|friday|cab|market|mould|and blue|out|ed out|list|listed|book|box|hole|coffee|"
        "tea|country|burn|pool|pepper|car|van|bag|jacket|hair|dress|dog|cat|outs))",
        "asian|african|caribbean|pakistani|bangladeshi|indian|bengali|punjabi|somali(?:an)?|nigerian",
        "ghanaian|jamaican|sikh|hindu|chinese|arab|arabic|turkish|kurdish|iranian|iraqi|afghan|filipin[oa]",
        "vietnamese|sri lankan|tamil|ethiopian|eritrean|sudanese|congolese|zimbabwean|mixed race|biracial",
        "ethnic minority|minoritised|bame|bme|south asian|black minority|east asian|latin american|brazilian",
        "middle eastern|asian women|women of colour|woman of colour|person of colour|poc|desi|kenyan|ugandan",
        "gambian|moroccan|egyptian|syrian|yemeni|thai|polish woman|nepali|gujarati|korean|japanese|latina",
        "latino",
        unless=" (?:food|restaurant|takeaway|lessons?|interpreter|tutor|meal|recipes?)",
    ),
    "gypsy_roma_traveller": whole(
        r"gypsy|gypsies|romany|romani|roma|traveller|travellers|travell?ing (?:community|family|people|wom[ae]n|man|girl|lady)|pavee",
        "on (?:a|the|our) (?:travellers? )?site|showm[ae]n|showwoman|romanichal|halting site",
        unless=" (?:rome|football|tomatoes)",
    ),
    "jewish": whole(
        "jewish|jew|jews|orthodox (?:jewish|community|woman)|haredi|charedi|frum|rabbi|synagogue|shul",
        "get from (?:him|my husband)|(?:refuses|refusing|will not give) (?:me )?(?:to give me )?a get|kosher",
        "beth din|beis din|jewish divorce|hasidic|chassidic|shomer|agunah",
    ),
    "muslim": whole(
        r"muslim\w*|islamic|imam|mosque|masjid|nikah|nikkah|hijab|halal|sharia|talaq|khula|quran|ramadan",
        "revert|niqab|muslimah|shariah|eid|islamically|islam|ummah|headscarf",
        unless=" (?:takeaway|food)",
    ),
    "deaf": whole(
        "deaf|(?:can ?not|cant|do not) hear (?:well|very well|properly|on the phone|the phone)",
        r"hard of hearing|bsl|sign language|hearing aids?|hearing impaired|deafblind|lip ?read\w*|signing",
        "cochlear|signer",
    ),
    "disabled": whole(
        r"disabled|disability|disabilities|wheelchair|autis\w+|adhd|learning difficult\w+|learning disab\w+",
        r"blind(?!ing)|visually impaired|sight loss|cerebral palsy|multiple sclerosis|\bms\b|me cfs",
        "fibromyalgia|my carer|is (?:my|her|his) carer|mobility scooter|chronic (?:illness|pain|fatigue)",
        r"epilep\w+|down syndrome|downs syndrome|dementia|parkinsons|brain injury|pip payments?|my pip|dla",
        "aspergers|asd|stroke|long term condition|amputee|guide dog|arthritis|neurodivergent|paralysed",
        "bedbound|housebound|zimmer|walking frame|crutches|special needs|lupus",
    ),
    "older": either(
        r"\b(?:i am|she is|he is|aged?|mum is|dad is|nan is|nana is|gran is|grandma is|grandad is|mother is|"
        r"father is|now|im|turned|at|are both|both) (?:now |nearly |almost |only |just |about )?(?:[6-9]\d|"
        r"sixty|seventy|eighty|ninety|seventy \w+|eighty \w+|sixty \w+|ninety \w+)\b(?! (?:%|percent|quid|"
        "pounds|miles|weeks|days|minutes|mins|years (?:married|together)|hours|stone|odd|people|times|"
        "a week|am|pm|kg))",
        whole(
            "elderly|pensioner|oap|care home|old age|retired",
            "(?:shall|will|would|going to) be (?:a |nearly )?(?:[6-9]\\d|sixty|seventy|eighty|ninety)(?: (?:in|next|this|on))",
            "older (?:people|person|woman|man|women|men|lady)|frail|elder abuse|state pension|my pension",
        ),
        r"\b(?:lady|woman|man|gentleman|patient|victim|client|resident|chap|widow|widower|nan|gran|tenant)\b[^.!?\d]{0,40}?(?:, ?|\b(?:of|is|aged|at) )"
        r"(?:[6-9]\d)\b(?! (?:%|quid|pounds|miles|weeks|days|minutes|hours))",
        r"\b(?:late|early|mid) (?:sixties|seventies|eighties|60s|70s|80s)\b|^\W*(?:[6-9]\d),",
        r"\b(?:[6-9]\d) ?-? ?(?:year|yr|yrs|years|yo)s? ?-? ?(?:old)?\b(?! (?:married|together|ago))",
    ),
    "under_18": either(
        r"^\W*(?:hi |hey |hello )?(?:im |i am )?(?:1[0-7]|thirteen|fourteen|fifteen|sixteen|"
        r"seventeen) (?:and|my|dad|mum)\b",
        r"\b(?:friend|cousin|niece|nephew|sister|brother|daughter|son|girl|boy|pupil|student|lad|"
        r"granddaughter|grandson|client|kid)(?: \w+){0,3} (?:is|are|who is|aged|she is|he is|"
        r"just turned) (?:only |just )?(?:[5-9]|1[0-7])\b(?! (?:weeks|months|stone))",
        r"\b(?:my|our|a|the|with a) (?:1[0-7]) ?(?:year|yr|yo)s? ?(?:old)? (?:daughter|niece|sister|girl|"
        r"cousin|pupil|friend|granddaughter|boy|client|student)\b",
        whole("pupil|pupils|in my class|primary school|nursery|toddler next door"),
        r"\bi am (?:only |just |like |nearly |almost |a )?(?:1[0-7]|[7-9]|ten|eleven|twelve|thirteen|"
        r"fourteen|fifteen|sixteen|seventeen)\b(?! (?:stone|weeks|months|minutes|days|mins|hours|"
        "and a half stone|years (?:into|married|in|sober)|st))",
        r"\bi am (?:in )?(?:year (?:[3-9]|1[0-3]|seven|eight|nine|ten|eleven|twelve))\b",
        r"\bim in year\b",
        r"\b(?:at school|my school|my teacher|at my school|in secondary|sixth form|gcses?|my head of year|"
        "homework|school counsellor|a kid|a child|a teen|a teenager|under 18|under eighteen|a minor|"
        r"social worker says im a child|i am young)\b(?=.*\b(?:i|me|my)\b)",
        r"\b(?:1[0-7]) ?-? ?(?:year|yr|yo)s? ?-? ?(?:old)?(?: (?:girl|boy|lad|here|female|male|student|"
        r"pupil))\b",
        r"^\W*(?:[mf] ?1[0-7]|1[0-7] ?[mf])\b",
        r"\bmy (?:foster (?:mum|dad|carer|parents)|stepdad|mums boyfriend|dads girlfriend) (?:hits?|hurts?|"
        r"is hitting|shouts|scares)\b",
    ),
    "pregnant": whole(
        r"(?:lady|mum|she|i am|woman|wife|sister|daughter|client) (?:is )?(?:[5-9]|[1-3]\d) (?:weeks|wks)",
        "i am [3-9] months(?: and| gone|$)|pregnant|preggers|pregnancy|expecting(?: a| our| my|,| in|$)",
        "(?:weeks|months) gone|due date|midwife|having (?:his|a|her|our) baby|unborn",
        r"bump\b(?=.*(?:kick|punch|hit|baby))|antenatal|up the duff|baby due|due in|maternity|trimester|duff",
        "my scan|20 week scan",
    ),
    "has_children": either(
        r"\b(?:two|three|four|five|both|[2-6]) (?:\w+ )?(?:sons|daughters|boys|girls|lads|bairns|weans)\b",
        r"\bi am (?:his|her|their) (?:dad|mum|father|mother)\b",
        r"\b(?:little|wee) (?:ones?|uns?|girl|boy)\b|\b(?:the|my|our|in his|in her) (?:pram|buggy|nursery)\b|\b(?:nappies|baby milk|the school run|toddlers?)\b",
        r"\bwee ones?\b|\b(?:two|three|four|2|3|4) under (?:five|5|ten|10)\b|\b(?:see|seeing) (?:my|her|his) (?:boys|girls|kids)\b|\bcar seat\b",
        r"\b(?:my|our|her|his) (?:little |wee |young )?(?:lad|lass|babb(?:y|ies))\b|\bbabbies\b|\b(?:her|his) (?:[1-9]|1[0-7]) ?-? ?(?:year|yr)s? ?-? ?(?:old)? (?:son|daughter|boy|girl)\b",
        r"\b(?:my|our) (?:\w+ )?(?:six|seven|eight|nine|ten|four|five|three|two|[2-9]|1[0-5]) (?:year|"
        r"yr)s? old\b",
        r"\b(?:i have|ive got|i got|with|my|our) (?:\w+ ){0,2}(?:kids|children|baby|little ones|bairns|"
        r"weans)\b",
        r"\b(?:my|our|me and|us and|the|her|his|with|both|a|and|got|have|has|two|three|four|five|six|2|3|4|"
        r"5|6|1|one) (?:\w+ ){0,2}(?:kids?|children|child|bab(?:y|ies)|toddlers?|little ones?|little boy|"
        r"little girl|newborn|twins|bab|kiddies|infant|grandchildren)\b(?! (?:abuse|services|protection|"
        "line|benefit|hood|maintenance|minder|sitter|helpline|s? ?social|daddy|mum|mama|shower|when|"
        "of mine years))",
        r"\b(?:my|our) (?:\w+ ){0,3}(?:sons?|daughters?|boys|girls|little girl|lad)\b(?! (?:in law|friend))",
        whole("kids|children"),
        whole("single (?:mum|mom|parent|dad|mother)|mum of|dad of|mother of|father of"),
        r"\b(?:i|she|he|has|have|got) (?:am )?(?:also )?(?:a )?(?:\d+ ?(?:month|week|year|yr)s? old)\b",
    ),
    "has_pets": either(
        r"\b(?:my|our|a|the|her|his|two|three|2|3|have|and) (?:\w+ ){0,2}(?:dogs?|cats?|puppy|kittens?|"
        "kitty|pets?|rabbits?|horses?|hamster|budgie|parrot|staffy|labrador|greyhound|pup|guinea pigs?|"
        "bunny|ferrets?|tortoise|pooch|whippet|collie|german shepherd|spaniel|cockapoo|pony|snake|"
        r"bird)\b(?! (?:house|poo|food|lovers? cafe|walker|sitter))",
    ),
    "no_recourse": whole(
        r"no recourse|nrpf|npf|no public funds|without recourse|undocumented|overstay\w*|no papers",
        "illegal(?:ly)? (?:here|immigrant|in)|no (?:legal )?status",
        "no access to (?:public )?(?:funds|benefits)",
        "can ?not (?:get|claim) (?:any )?benefits because (?:of )?(?:my )?(?:visa|immigration)",
        "no benefits (?:because of|due to|on) (?:my )?visa",
        "not allowed (?:to claim )?(?:benefits|public funds)|visa says no public funds|spouse visa",
        "spousal visa|dependant visa|dependent visa|student visa|fiance visa",
        "visa (?:expired|has expired|ran out|runs out)|my visa|asylum seeker|seeking asylum",
    ),
}
