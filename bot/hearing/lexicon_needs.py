"""What people say they need help with, in plain words."""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

from bot.hearing.lexicon_phrases import either, whole

NEEDS: dict[str, str] = {
    "advocacy": either(
        r"\b(?:advoca\w+|(?:i|)dvas?|isvas?|marac|case ?workers?|support workers?|key ?workers?|outreach|navigator)\b",
        r"\b(?:on|at|by) my side\b|\bin my corner\b|\b(?:fight|back|stick|stand)\b(?: \w+){0,2} (?:my corner|up for me|by me)\b",
        r"\b(?:come|go|sit|be|stand|going|coming) (?:along )?(?:with|beside|next to|there with) (?:me|him|her|us|them)\b"
        r"(?=.*\b(?:court|meetings?|appointments?|council|police|station|solicitors?|interview|social|job ?centre|all of it|hearing)\b)",
        r"\b(?:speak|talk|fight|argue) (?:up )?(?:for (?:me|him|her)|on (?:my|her|his) behalf)\b|\bhold my hand\b",
        r"\b(?:help|hand|support) (?:me |her |him )?(?:with|through|filling) (?:all )?(?:the |these |those |my )?(?:forms?|system|process|paperwork|meetings?)\b",
    ),
    "refuge": whole(
        "refuges?|safe ?house|safe (?:place|home|accommodation|space|somewhere)",
        "somewhere (?:safe|to (?:go|stay|run|hide|sleep))",
        "nowhere (?:safe )?(?:to|left to|else to) (?:go|stay|run|sleep)",
        "no ?where (?:to|left to|else to) (?:go|stay|run)|place to (?:go|stay|run|hide)|place of safety",
        "emergency (?:accommodation|housing|bed|place)|bed (?:for )?tonight|roof over (?:my|our|her)",
        "get (?:me|us|her) (?:out|away)",
        "(?:need|have|got|want|trying|ready|going|planning|plan) to (?:get out|leave|escape|flee|run|"
        "get away|go tonight)",
        r"flee\w*|escape|shelter|women ?s hostel",
    ),
    "housing": whole(
        "housing|council (?:house|flat|home|tenancy|list|offered)|travelodge|hotel room|kicked (?:me )?out",
        "chucked (?:me )?out|thrown out|b and b|b ?& ?b|on (?:a|the|her|his) (?:sofa|couch)|locks changed",
        r"homeless\w*|rehous\w+|tenancy|tenant|landlord|evict\w*|rent\b|mortgage|move house|move home",
        r"move away|new (?:flat|home|house|place to live)|somewhere to live|place to live|sofa ?surf\w*",
        r"rough sleep\w*|sleeping (?:in (?:my|the) car|rough|on (?:my|a|the) \w*? ?sofa)",
        "my name (?:is |isnt |is not )?on the (?:tenancy|house|mortgage|deeds)|change (?:the|my) locks",
        "sanctuary scheme|stay in (?:my|the|our) (?:own )?(?:home|house|flat)|temporary accommodation",
        "joint tenancy|transfer|priority need",
    ),
    "legal": whole(
        "solicitors?|lawyers?|legal|court|order (?:to keep|against|to stop|on him)|barrister|judge",
        r"injunctions?|non ?-?mol\w*|restraining order|occupation order|protective order|protection order",
        r"prohibited steps|divorc\w+|custody|contact order|child arrangements|cafcass|legal aid|family law",
        "interdict|molestation|residence order|sue|press charges|my rights|what are my rights|(?<!in )(?<!clares )law",
        "power of attorney|prenup|will he get custody|sole custody|separation agreement|mckenzie friend|c100",
        "fl401|talaq|khula|a get",
        unless=" (?:in laws|school)",
    ),
    "police": whole(
        "police|999|101|cops|report (?:it|him|her|them|this|what|my|the|to|abuse|rape)|reporting",
        r"pressing charges|press charges|crime (?:number|reference)|bail|statement|clares law|arrest\w*|dvdn",
        "dvpn|charged",
    ),
    "money": whole(
        "money|debts?|loans?|credit (?:card|rating|score|cards)|benefits?|universal credit",
        "bank (?:account|card|cards)|wages|my pay|salary|bills|skint",
        r"broke(?! (?:my|his|her|into|in|the|up|down|two|one|three|a|off|both|all|our|out))|cant afford|can not afford|afford|financ\w+",
        r"economic\w*|allowance|child benefit|child maintenance|payday|bailiffs?|food ?bank|pension|savings",
        r"income|receipts?|overdraft|cash|pip|council tax|arrears|gambl\w+",
    ),
    "children": either(
        r"\b(?:help|support|counselling|therapy|someone|services?|groups?|something|play therapy|"
        r"safe)(?: \w+){0,3} for (?:my|the|our|her|his) (?:\w+ )?(?:kids?|children|child|son|daughter|boys?|"
        r"girls?|little (?:one|boy|girl))\b",
        r"\b(?:kids|children|child|son|daughter|baby|little one|girls|boys|little girl|little boy|"
        r"lad)\b[^.!?]{0,60}\b(?:scared|frightened|upset|saw|seen|sees|see|witness\w*|heard|hears|affected|"
        r"nightmares|wetting|anxious|traumati\w+|acting out|crying|needs? (?:help|support|to talk)|"
        r"struggling|worried|bed ?wetting|copying|terrified|damaged|withdrawn|custody|contact|access)\b",
        whole(
            "custody|child contact|contact (?:centre|order|with the kids|visits?)",
            "see(?:ing)? (?:my|the|his|her) (?:kids|children|son|daughter)",
            "take (?:my|the|our) (?:kids|children|son|daughter|baby)",
            "taking (?:my|the|our) (?:kids|children|baby)|social services|lose (?:my|the) (?:kids|children)",
            "cafcass|childrens services|parental (?:rights|responsibility|alienation)|safeguarding|nspcc",
            "childline|keep (?:my|the) (?:kids|children)|school runs?|children in (?:the )?care",
        ),
    ),
    "counselling": whole(
        r"counsell?\w*|therap\w+|talking therapy|trauma (?:therapy|support|work|group)|support group",
        "peer (?:support|group)|freedom programme|recovery (?:group|programme|toolkit)|heal|healing|emdr",
        "process (?:what|it|everything)|come to terms|get over (?:it|what|him|her)|emotional support",
        "group for (?:survivors|women|men)|flashbacks|ptsd|move on (?:from|with my life)",
    ),
    "mental_health": whole(
        r"mental health|depress\w+|anxi\w+|panic attacks?|ptsd|psychiatr\w*|crisis team|bipolar",
        "eating disorder|antidepressants|sertraline|nightmares|insomnia|breakdown|flashbacks|therapist",
        r"intrusive thoughts|bpd|schizophren\w+|psychosis|ocd|cahms|camhs|low mood|cant cope|can not cope",
        r"not coping|dissociat\w+",
    ),
    "substance_use": whole(
        r"alcohol\w*",
        "(?:my|his|her|i am|been|stop|the|about my|problem|heavy|too much|start|started|i|with) (?:drinking|"
        "drink)(?: problem| too much| every (?:day|night)|$)",
        r"drugs?|addict\w*|cocaine|coke|heroin|weed|cannabis|ketamine|methadone|rehab|detox|spice|crack",
        "sober|aa meeting|substance|using again|relapsed?|alcoholic|chemsex|vodka|wine every night|script",
        "pills to cope|drinking to cope|drink to cope",
        "when i (?:am |have been |get )?(?:drunk|drinking|drink|had too much)|when (?:im|i) drunk|valium",
        "pregabs",
    ),
    "immigration": whole(
        r"visa|immigration|home office|leave to remain|ilr|brp|deport\w*|no recourse|nrpf|asylum|refugee",
        r"passport|status|undocumented|overstay\w*|sponsor(?:ship|ed|s)?|ddv|dvilr|mvdac|concession",
        "settled status|evisa|citizenship|send me back|sent back|illegal(?:ly)?|papers|public funds",
        unless=" (?:update on whatsapp|on facebook|renewal office)",
    ),
    "stalking": whole(
        r"stalk\w*|follow(?:s|ing|ed) (?:me|her|him|my|us)",
        "turn(?:s|ing|ed)? up (?:at|outside|everywhere|wherever)",
        "wait(?:s|ing|ed)? (?:for me )?outside (?:my|work|her|the|his)",
        "watch(?:es|ing|ed) (?:me|my house|her|the house|my windows)|air ?tag|tracker",
        "tracking (?:me|my|her|device)|tracks (?:my|me|her)|tracked (?:my|me)|will not leave me alone",
        "wo not leave me alone|won t leave me alone",
        r"keeps (?:contacting|texting|calling|ringing|messaging|turning|showing|driving|coming(?! (?:back|home|in|up)\b)|"
        "leaving|sending)",
        "show(?:s|ing|ed)? up (?:at|outside|everywhere)|drives past|hundreds of (?:texts|messages|calls)",
        r"paladin|harass\w*|does not stop (?:calling|texting|messaging)",
        "constantly (?:messaging|calling|texting|ringing)|leaves (?:flowers|notes|things)",
    ),
    "online_abuse": whole(
        "nudes?|naked (?:pictures|photos|pics)|intimate (?:images?|photos|pictures)|revenge porn|sextortion",
        "private (?:pictures|photos|pics|videos?)|sex (?:tape|video)",
        "share (?:my )?(?:pics|photos|pictures|videos)",
        r"post(?:s|ed|ing)? (?:my|them|about me|it|pictures|photos|stuff|lies)(?: \w+){0,3} (?:online|"
        "facebook|instagram|tiktok|snapchat|social)",
        r"hack\w*|spyware|stalkerware|reads? (?:all )?my (?:messages|texts|whatsapps?|emails|phone|dms)",
        r"(?:check\w*|goes through|going through|go through|looks? through|looking through|monitor\w*|"
        r"tap\w*|bugg?\w*) (?:all )?(?:my|her) (?:phone|messages|texts|whatsapp|emails|social media|devices|"
        "accounts?)",
        "fake (?:accounts?|profiles?)|app on (?:my|her) (?:phone|mobile)",
        "put (?:it|them|me|pics|photos|videos?) online|films? me|filmed me|tracking on my (?:phone|mobile)",
        "location on my phone|find my iphone|life ?360|snap ?maps|passwords?",
        r"my (?:icloud|apple id|google account|facebook|instagram)|cyber\w*|ring doorbell",
        r"cameras? (?:in|inside|around|all)|alexa|catfish\w*|online abuse|deepfake",
        "smart (?:home|doorbell|speaker)|listening to my (?:calls|phone)|spy(?:ing)? on|onlyfans",
    ),
    "sexual_violence": whole(
        r"rap(?:e|ed|es|ing|ist)|sexual\w*|sex (?:when|without|even|if|on demand|whenever)",
        "forc(?:es|ed|ing) (?:me|her|him|myself) (?:to (?:have sex|do (?:sexual )?things|sleep|perform)|"
        "into (?:sex|bed|things)|on)",
        r"without my consent|consent|molest\w*",
        "assaulted me (?:while|when) i (?:was )?(?:asleep|sleeping|drunk)|touch(?:es|ed|ing) me|sarc|isva",
        "coerc(?:ed|es) (?:me )?(?:to|into) sex|made me have sex|makes me have sex",
        r"have sex with (?:him|her|them|people|his) |grop\w+|when i said no|say no to sex|trafficked|spiked",
        r"stealth\w*|woke up (?:with|to) him|forced himself|while i (?:was )?(?:sleep|asleep|slept)",
        "in (?:my|your) sleep",
    ),
    "honour_abuse": whole(
        r"hono?u?r|izzat|dishono?u?r\w*|shame(?:d|s|ful)? (?:on|the|my|our|to) (?:family|them)?|sharam",
        "besharam|family (?:honour|reputation|will kill|found out|say i brought|reputation)|brought shame",
        r"bring(?:ing)? shame|disown\w*|community (?:will|would|found|gossip|finds|is|talk)|karma nirvana",
        "reputation",
    ),
    "forced_marriage": whole(
        "forc(?:ed|e|es|ing|eing) (?:to marry|marriages?|me (?:to marry|into (?:a )?marriage|"
        "to get married)|her (?:to marry|into (?:a )?marriage))",
        "marry (?:my cousin|a man|someone|him|off|me off|her off|this|a boy|an older|some|a stranger|my|off)",
        "arranged marriage|married off|marry (?:his|her|their) (?:nephew|cousin|son|brother|friend)",
        "planning (?:a|my|her|the) wedding|wedding (?:for (?:her|me|my)|abroad|back home)|made to marry",
        r"make(?:s|ing)? (?:me|her|my \w+) (?:get )?marr(?:y|ied)|don ?t want to (?:get married|marry)",
        "do not want to (?:get married|marry)|does not want to (?:get married|marry)|get(?:ting)? me married",
        "getting her married|engaged to someone i|flight (?:to|booked)[^.!?]{0,50}marr|rishta",
        "taking me (?:to|back to) (?:pakistan|india|bangladesh|somalia|yemen|turkey|iraq)|fmu",
        "wedding (?:i do not|i did not|against)",
    ),
    "fgm": whole(
        r"fgm|female genital|circumcis\w+|cutting (?:of )?(?:girls|my daughter|ceremony)",
        "(?:to be|get|have (?:me|her)|being|getting|been|was|were) cut (?:like|in|there|as|when|down|back|"
        "abroad)",
        r"have (?:her|my daughter|them) cut|(?:my daughter|her|girls?) (?:to be |get |being )?cut\b|sunna",
        "gudniin|cut as a (?:child|girl|baby)",
    ),
    "child_to_parent": either(
        r"\b(?:son|lad|boy|daughter|girl|teenager)(?: of| is| who is|,)? (?:[89]|"
        r"1\d)\b[^.!?]{0,60}\b(?:punch\w*|hits?|smash\w*|threaten\w*|kick\w*|bit\w*|violent|throw\w*|"
        r"attack\w*|fists|shov\w*|push\w*|abusive|swears|spits?|swinging|holes)\b[^.!?]{0,30}\b(?:me|us|"
        r"house|doors?|things|his mum|her mum|walls?|fists|mother)\b",
        r"\b(?:my|her|our|his) (?:\w+ ){0,5}(?:son|daughter|lad|teenager|teen|child|kid|boy|girl|grandson|"
        r"stepson|granddaughter|year old|yr old)(?: \w+){0,3} (?:hits?|hitting|punch\w*|kick\w*|attack\w*|"
        r"threat\w*|is violent|is abusive|abus\w+|smash\w*|beats?|hurts?|scares? me|steals|bull\w+|"
        r"pushe[sd]|slap\w*|controls|violent|aggressive|swears at|lash\w+|bites|throws|terrori[sz]\w+|"
        r"takes? my (?:money|pension|card)|shov\w+|strangl\w+|screams at|spits?) ?(?:me|us|her|him|towards|"
        r"to|at|out|the house|my|things|his mum|with)?\b",
        r"\b(?:scared|afraid|frightened|terrified) of my (?:own )?(?:\w+ ){0,3}(?:son|daughter|child|"
        r"teenager|boy|kid|lad|grandson)\b",
        r"\bchild to parent\b",
        r"\b(?:violent|abusive|aggressive) (?:son|daughter|teenager|teen|child|grandson|adolescent)\b",
        r"\b(?:hit|attacked|punched|beaten|abused|bullied|hurt|threatened|robbed|pushed|kicked|shouted at|"
        r"controlled) by my (?:own )?(?:\w+ ){0,3}(?:son|daughter|child|teenager|lad|grandson|boy)\b",
    ),
    "pets": either(
        r"\b(?:my|our|the|her|his|a|and|with|about|take|leave|leaving|without|two|have|has|got|kick\w*|"
        r"hurt\w*|kill\w*) (?:\w+ ){0,2}(?:dogs?|cats?|pup|puppy|kittens?|pets?|rabbits?|horses?|staffy|"
        "greyhound|budgie|parrot|guinea pigs?|bunny|ferrets?|whippet|collie|spaniel|labrador|tortoise|"
        r"hamster|cockapoo|pony|german shepherd)\b(?! (?:poo|food|walker))",
        whole(
            "paws protect|freedom project|dogs trust|pet fostering",
            "foster(?:ing)? (?:for )?(?:my )?(?:dog|cat|pets?)",
        ),
    ),
    "behaviour_change": whole(
        r"i (?:\w+ )?(?:hit|punched|slapped|strangled|choked|pushed|hurt|kicked|scared|scare|threatened|"
        "grabbed|shoved|lost it with|throttled|shook|smashed|beat|check|control|controlled|bully|frighten|"
        "intimidate|shout at|scream at|hurt|headbutted|pinned|raised my hand to|abuse|abused|monitor|track|"
        r"locked) (?:\w+ )?(?:her|him|them|my (?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|ex|"
        r"missus|kids?|fiancee?|mum|family|son|daughter|boyf|lass))\b(?! (?:off with|for (?:the )?(?:money|"
        "bills)))",
        "my (?:own )?(?:anger|temper|behaviou?r|jealousy|violence|rage)",
        "i am (?:the )?(?:abusive|an abuser|abuser|violent|controlling|the problem|the one who|"
        "a perpetrator|becoming my (?:dad|father)|jealous|possessive)",
        "stop (?:me )?(?:hitting|hurting|being (?:violent|abusive|controlling|jealous|like this)|myself|"
        "shouting|losing)",
        "change (?:my behaviou?r|my ways|how i|the way i|who i|myself|before i|for (?:her|my|him))",
        "perpetrator|respect (?:phoneline|helpline)|anger (?:management|issues|problems?)|batterer",
        r"caring dads|for abusers|he wants (?:to change|help)|perp\b|drive programme",
        "i (?:am|was) (?:aggressive|abusive|horrible|nasty|cruel) (?:to|towards|with)",
    ),
    "health": whole(
        r"(?:see|need|seen|to see|find|ring|get) (?:a |the |my )?(?:doctors?|gp|nurse)|hospital|injur\w+",
        r"broken (?:arm|rib|nose|ribs|wrist|jaw|bone|bones|finger|leg|hand|cheekbone|collarbone)|concuss\w*",
        r"stitches|head injury|miscarr\w+|std|sti|pregnan\w+ test|midwife|medical\w*|ambulance",
        r"(?:my|i am|covered in) bruis\w+|bleeding|swallow|hurts to|minor injuries|walk in centre",
        "urgent care|knocked (?:me )?(?:out|unconscious)|blacked out|passed out|dizzy|contraception|abortion",
        "termination|health visitor|x ?ray|111|morning after pill",
    ),
}
