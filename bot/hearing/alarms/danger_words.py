"""The English patterns of danger, and what takes danger and crisis back, over `plain_english` text.

Pure tables. Each pattern is one way of saying a thing; `bot.hearing.alarms.danger` decides what a match means. Vetoes remove
a stretch of text before the patterns are tried ("this traffic is killing me", "he has never hit me").
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

KIN = (
    r"(?:ex(?:es)?|husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|dad|daddy|mum|mummy|mother|father|brother|"
    r"sister|son|daughter|uncle|aunt|auntie|cousin|stepdad|stepmum|step dad|step mum|stepfather|grandson|"
    r"nephew|baby daddy|baby dad|man|bloke|fella|fellow|lad|guy|lass|missus|old man|other half|flatmate|"
    r"housemate|neighbour|mate|friend|carer|in laws?|mother in law|father in law|brothers|family|grandad|nan|landlord)"
)
OWNER = r"(?:my|her|his|our|their|the|a|this|that|your|me|mi)"
SOMEBODY = rf"(?:he|she|they|it is him|{OWNER} (?:\w+ )?(?:ex )?{KIN}|{KIN}|someone|somebody)"
CHILD = (
    r"(?:kids?|kiddies|child|children|baby|babies|toddler|bab|son|sons|daughter|daughters|boy|boys|girl|girls|"
    r"little one|little ones|little boy|little girl|little brother|little sister|grandson|granddaughter|"
    r"grandchildren|grandkids|newborn|niece|nephew|stepson|stepdaughter|year old|yr old|pupil|student|twins|teenager)"
)
VICTIM = (
    rf"(?:me|us|her|him|them|my \w+|our \w+|{OWNER} (?:\w+ ){{0,2}}(?:{KIN}|{CHILD}|woman|girl|man)|mum|mummy|dad|"
    r"someone|somebody|everyone|each other)"
)
HURTING = (
    r"(?:hitting|punching|kicking|slapping|strangling|choking|stabbing|beating|battering|attacking|hurting|"
    r"killing|smacking|dragging|smothering|suffocating|raping|burning|throttling|slashing|assaulting|headbutting|leathering|"
    r"thumping|pummelling|biting|murdering|kneeing|lamping|decking|grabbing|throttling|starting on|coming at|laying into|going for|going at|knocking|throwing|pushing|shoving|shaking|"
    r"pinning|holding|pulling|stamping on|stomping on|bashing|whacking)"
)
HURT = (
    r"(?:hit|punched|kicked|slapped|strangled|choked|stabbed|beat|beaten|battered|attacked|hurt|headbutted|"
    r"smacked|dragged|pushed|shoved|thrown|threw|raped|burned|burnt|smothered|bit|bitten|bottled|shot|assaulted|"
    r"thumped|knocked|cut|slashed|leathered|glassed|jumped|lamped|decked|pinned|grabbed|smashed|broke|broken|"
    r"beat up|beaten up|kneed|twatted|banged|whacked|bust|busted)"
)
HARM = (
    r"(?:kill|murder|stab|shoot|hurt|hit|beat|batter|strangle|choke|burn|attack|harm|slap|punch|rape|do me in|"
    r"do her in|slit|cut|smash|finish|end|bash|knife|torch|bury|break|kick|throttle|glass|shank|deck|leather|go for|lay into|start on)"
)
SOON = (
    r"(?:is (?:now )?(?:going to|about to|gonna|trying to|threatening to|ready to|planning to|trying)|are going to|"
    r"are trying to|are threatening to|are about to|"
    r"will|going to|keeps saying (?:\w+ )?(?:is going to|will)|"
    r"says? (?:that )?(?:he|she|they) (?:is going to|will|are going to|wants to)|"
    r"saying (?:he|she|they) (?:is going to|will|are going to)|"
    r"has said (?:he|she) (?:is going to|will)|swears? (?:he|she) (?:will|is going to)|tried to just now|threatens to|"
    r"might|may|could|wants to|want to|just tried to|is gona|has threatened to)"
)
NOW = (
    r"(?:right now|now|just now|tonight|this minute|this second|as we speak|at the moment|currently|today|"
    r"this morning|this evening|this afternoon|a minute ago|minutes ago|mins ago|an hour ago|in a minute|any minute|any second)"
)
WEAPON = (
    r"(?:knife|knives|gun|shotgun|hammer|machete|baseball bat|cricket bat|bat|axe|acid|petrol|blade|screwdriver|crowbar|"
    r"metal bar|weapon|razor|sword|rifle|pistol|bottle|samurai sword|lighter fluid|stanley knife|crossbow|poker|"
    r"zombie knife|rambo|shank|meat cleaver|cleaver|airgun|air rifle|glass to|taser|golf club|spanner|pan of boiling|boiling water|"
    r"scissors|broken glass|chainsaw|brick)"
)

VETOES = (
    # what is said of the word, and of children whom nobody touches
    r"\b(?:define|(?:stop|keep|always|just) (?:saying|asking|on about)|say|mean(?:s|t)? by|what is|whats|the word) (?:in |about )?danger\b(?! (?:to|of|from))|\bdanger\? (?:no|nah|nope|not|lol)\b",
    r"\b(?:nobody|no ?one|none of (?:us|them)) (?:ever |has ever |has |is |would |does )*(?:touch|hit|hurt|harm|beat|slap|smack|hitting|laid? (?:a )?(?:hand|finger) on)\w* (?:the|my|our|her|his) (?:\w+ )?(?:kids?|child\w*|bab(?:y|ies)|little ones?|boys?|girls?|sons?|daughters?)\b",
    r"\b(?:good)?bye for now\b",
    r"\b(?:broke|broken|breaks|breaking|breach\w*) (?:his|her|the|their|a|my) (?:\w+ ){0,2}(?:bail|order|non[ -]?mol\w*|injunction|conditions|licence|curfew|probation|rules?)(?: conditions| order)?(?: again)?,?(?= (?:by )?(?:text|messag|email|card|letter|phon|ring|send|post)\w*)",
    r"\b(?:is|has|have|are) been (?:knocking|pushing|shoving|throwing|slapping) (?:me|us|her|him|them|my \w+) (?:about|around|round)\b(?!.*\b(?:now|tonight|today|just|again|since|all (?:night|day|morning|evening))\b)",
    r"^\W*(?:he|she|they) (?:has |have )?(?:took|takes|taken|hides|hid) (?:away )?my (?:tablets|meds|medication|medicines?|pills|inhaler)\W*$|\b(?:took|taken|takes|taking|keeps|kept) (?:all )?(?:of )?my (?:tablets|meds|medication|medicines?|pills) (?:off|from|away from) me\b",
    r"\b(?:traffic|job|work|boss|homework|essay|back|feet|head|heels|shoes|headache|knee|knees|toothache|tooth|"
    r"heat|weather|exams?|exam revision|suspense|diet|gym|workout|hangover|period|cramps|sciatica|boredom|kids noise|"
    r"commute|stairs|bills?|rent|hay ?fever|cold|cough|allergies|hip|shoulder|neck|legs?|arms?|stomach|tummy|wait|waiting|"
    r"jokes?|this|it|that|these|those|they) (?:\w+ ){0,2}(?:is|are|was|were) (?:\w+ )?(?:absolutely |literally |actually |proper |pure )?"
    r"(?:killing|strangling|choking|murdering|hurting) me\b",
    r"\b(?:mum|dad|boss|teacher|wife|husband|partner|missus|sister|brother|parents|mates?|friends|team|neighbours|kids|she|he|they) (?:is |are |will |would )?(?:so |actually |literally |proper )?"
    r"(?:going to |gonna )?(?:kill|murder) me (?:if|when|for|because) (?:i am late|i (?:dont|do not|forget|forgot|fail|failed|lose|lost|spill|break|broke|"
    r"miss|missed|burn|burnt|spent|spend|get (?:a|another) (?:tattoo|parking|speeding)|buy|bought|eat|ate|come home late|scratch|scratched|dont do|"
    r"wake|woke|drop|dropped|get home late|am not home)|(?:forgetting|losing|breaking|being late|eating|spending|missing|scratching))[^.!?]{0,60}",
    r"\bkill(?:ing)? (?:me )?(?:with|two birds|time|an hour|the (?:mood|vibe|lights?|engine|power|tab|process|weeds|game)|it\b|for (?:a|some) (?:\w+ ){0,2}(?:coffee|pizza|tea|cuppa|drink|beer|burger|brew|pint|chocolate|sandwich|kebab))",
    r"\b(?:killing|slaying|smashing) it\b",
    r"\b(?:could|would) (?:kill|murder) (?:for )?(?:a|an|some) (?:\w+ ){0,2}(?:coffee|pizza|tea|cuppa|drink|beer|burger|brew|pint|chocolate|curry|takeaway|kebab|sandwich|chippy|bacon \w+|bag of chips)",
    r"\bmurder(?:ing)? (?:a|an|some) (?:\w+ ){0,2}(?:coffee|pizza|tea|cuppa|drink|beer|burger|brew|pint|curry|kebab|sandwich|takeaway|chippy)",
    r"\b(?:beat|beats|beating|beaten|thrashed|battered|smashed|destroyed|hammered|killed|murdered|killing) (?:me|us|him|her|them|my \w+) "
    r"(?:at|in (?:a|the|our) (?:game|match|race|final|quiz|argument|debate)|on (?:points|fifa|penalties|mario|xbox|the xbox)|in mario|on mario|to the (?:last|bus|shop)|to it|\d+ ?-? ?\d+)\b",
    r"\b(?:beat|beats|beating|thrash\w*|batter\w*|smash\w*|destroy\w*|hammer\w*|kill\w*|murder\w*) (?:me|us|him|her|them|my \w+) (?:\w+ ){0,2}(?:hands down|at (?:chess|pool|darts|cards|scrabble|snooker|golf|tennis|football|fifa|bowling|table tennis|monopoly|draughts|uno|mario\w*|games?|everything|quizzes))\b",
    r"\b(?:is )?hitting on (?:me|her|him|them|my \w+)\b",
    rf"\b(?:has|is|have|am) not (?:got|holding|carrying|armed with) (?:a|an|any|the) (?:\w+ )?{WEAPON}\b|\b(?:do|does|doing|did|done|wreck\w*|mess\w* with) (?:my|her|his) head in?\b",
    r"\b(?:not|never) (?:want|need|ringing|calling|call|ring|involve|involving|bother)(?:ing)? (?:the |any )?(?:police|ambulance|cops|999|officers)\b|\b(?:get|getting|proper|some|any) help now\b(?! please)",
    r"\b(?:lump|frog|tickle) in (?:my|her|his) throat\b|\bcut the (?:air|atmosphere|tension) with a knife\b|\bfollow(?:ing|s|ed)? (?:me|her|him|us)(?: back)? on (?:\w+ )?(?:insta\w*|twitter|tiktok|facebook|snapchat|social media|linkedin|threads)\b|\bshoot(?:s|ing)? (?:off|over|round|out|back|home)\b",
    r"\bsmash(?:ing|ed|es)? (?:his|her|my|their|the|all his|all her) (?:\w+ )?(?:exams?|gcses?|a levels|interview|targets?|test|revision|personal best|workout)\b|\b(?:sauce|curry|chill?i|pizza|tea|soup|coffee|sun|sunburn|cream|shampoo|onions?|food|vinegar|whisky) (?:is |are )?(?:\w+ )?(?:burning|killing|stinging|hurting) my \w+",
    rf"\b(?:is|are|was|were|am) not (?:currently |actually |even |being |really )*{HURTING} {VICTIM}\b|\b(?:he|she|they) can ?not (?:get|find|reach|hurt|touch|come|see)\b[^.!?,]{{0,30}}|\bi am (?:quite |totally |completely |now )?safe (?:now|here|for now)\b",
    r"\bi (?:am going to|will|could) (?:kill|murder|batter) (?:him|her|them|my \w+)\b[^.!?]{0,60}\b(?:lol|haha\w*|lmao|anniversary|birthday|snoring|socks|dishes|remote|toilet seat|bins?|washing up)\b[^.!?]{0,20}",
    r"\b(?:was|were|got|been|is|are) (?:hit|hurt|bruised|knocked (?:over|down)|struck) by (?:a|the) (?:fall|ball|car|bus|bike|swing|branch|door|wave)\b",
    r"\b(?:lessons?|assembly|projects?|essays?|leaflets?|posters?|training|course|workshop|policy|template|guidance|statistics|stats|figures|research|awareness|script)(?: (?:for|on|about|around|re|covering|of))? (?:\w+ )??(?:\w+ )?(?:on|about|for|around|re|covering|of) (?:\w+ ){0,2}(?:suicid\w*|self ?harm\w*|overdos\w*)\b",
    r"\blike (?:a|the) (?:\w+ )?(?:knife|gun|hammer|bat|axe|blade|bullet|sword|razor)\b|\b(?:murder|kill|slaughter|butcher|batter)\w* (?:that|the|a|this) (?:\w+ )?(?:song|tune|dish|joke|accent|language|competition|curry)\b",
    r"\bdragg?(?:ing|ed|s)? (?:me|us|him|her|them|the \w+|my \w+) (?:to|round|around|along|shopping|off to|out to) (?:(?:the|a|his|her|my|their|another|that|some|work|this) )?(?:\w+ )?(?:mums|parents|nans|shops?|wedding|party|gym|church|football|match|doctors?|dentist|ikea|asda|tesco|town|park|museum|meeting|dinner|lunch|tea|pub|do|work|concert|gig)\b",
    r"\bhit (?:me|us|him|her) (?:up|with (?:the|a) (?:bill|news|fact|joke|good|question)|like a ton|that)\b",
    r"\b(?:it|that|this|reality|grief|menopause|the news|covid|flu|realisation|the loss) (?:has |is )?(?:just )?(?:really )?(?:hit|hitting|hits) (?:me|home|us|her|him)\b",
    r"\b(?:hurt|hurts|hurting|hurted) my (?:feelings|heart|pride|ego|back|knee|ankle|foot|leg|arm|head|hand|toe|eyes|ears|brain|wrist|finger|neck|shoulder) ?(?:at|in|playing|running|from|lifting)?\b",
    r"\bshoot (?:me )?(?:an? |some )?(?:email|message|text|hoops|over|the breeze|pool)\b",
    r"\b(?:bombed|dying|die|died|dead) (?:for a|of|from|to know|laughing|inside when|the exam|my phone|of laughter|of embarrassment|of boredom)\b(?! (?:fear|my injuries|injuries|blood))",
    r"\b(?:deport|deported|deports|sends? (?:me|us) (?:back|home)|sent (?:back|home)|lose my visa)(?: \w+){0,3} (?:if|when) (?:i|we) (?:call|ring|phone|get) (?:the )?police\b",
    r"\b(?:my |the )?(?:phone|battery|laptop|car|plant|plants|tablet|tooth|houseplant|wifi|internet|signal|fish|goldfish|hamster) (?:is |has |just |keeps )*(?:dying|died|dead|dies)\b",
    r"\bdead (?:good|nice|tired|funny|easy|busy|cute|lovely|boring|hard|end|line|sea|pool|leg|lift)\b",
    r"\bsuicide (?:squad|prevention (?:course|training|day)|bomber|door|doors|pact in the film|in (?:the )?(?:film|book|play|romeo))\b",
    r"\bknife (?:skills?|block|set|sharpener|and fork|crime (?:stats|statistics|policy|essay|lesson))\b",
    r"\b(?:glue|nail|heat|top|staple|spud|nerf|water|toy|lego|bb) gun\b|\bgun (?:and roses|metal|show)\b",
    r"\b(?:vampire|fruit|baseball|cricket|batman) bat\b(?! (?:to|at|in))",
    r"(?<!with the )(?<!with a )(?<!got the )(?<!got a )(?<!has a )(?<!has the )(?<!holding a )(?<!holding the )(?<!grabbed the )(?<!fetch the )(?<!fetching the )(?<!fetched the )(?<!get the )(?<!getting the )(?<!picked up the )\b(?:cake|bread|butter|steak|palette|cheese) knife\b(?! (?:to|at|in))",
    r"\bpunch(?:ing)? (?:above|the air|in the (?:numbers|pin))\b|\bpunch ?line\b|\bfruit punch\b",
    r"\bkick(?:ing)? (?:off my shoes|myself|the habit|the bucket|back|in the teeth)\b",
    r"\bbeat(?:ing)? (?:the (?:traffic|queue|rush|eggs|system|clock|heat|record|boss|level)|eggs?|around|about|up (?:car|trainers|van|old))\b",
    r"\bbeating myself up\b|\bbeat myself up\b",
    r"\b(?:i am|i was) (?:not|no longer) (?:in )?(?:any |immediate |currently in |in immediate )?(?:danger|suicidal|self harming|thinking of suicide|going to (?:kill|hurt) myself|at risk|being hit|being hurt)\b",
    r"\b(?:is not|are not|not|nobodys|nobody is|no ?ones|no one is|noone is|nobody|no one) (?:else (?![^!?]*\b(?:just|only|but) (?:me|us)\b(?! from))|is |currently |actually |even |in |being |in immediate |any )*(?:in danger|danger|suicidal|immediate danger|hurting|hitting|threatening|trying to kill|trying to hurt|going to (?:kill|hurt|hit)|armed|violent)\b(?: (?:me|us|her|him|anyone|anybody|myself|himself|herself))?",
    r"\b(?:has|have|had|did|does|would|will|do|is) (?:never|not)(?: ever| even| actually| once| yet| physically| really)* (?:laid a (?:hand|finger)|hit|hurt|hurting|punched|kicked|slapped|touched|hitting|threatened|harm|harmed|kill|attacked|attack|strangled|beat|beaten|stabbed|raped|rape|hurts?|raised a hand)\b(?:(?!\b(?:but|and|now|then|until|except)\b)[^.!?,;]){0,30}",
    r"\b(?:never|not once|not ever)(?: ever| actually| physically| even| once)* (?:laid a (?:hand|finger)|hit|hurt|punched|kicked|slapped|touched|hits|hurts|threatened|harmed|attacked|strangled|beat|raised a hand|kill|self harmed|want to die|wanted to die)\b(?:(?!\b(?:but|and|now|then|until|except)\b)[^.!?,;]){0,30}",
    r"\b(?:used to|once) (?:hit|beat|punch|kick|slap|strangle|threaten|hurt|batter|choke|attack|try to kill|be suicidal|self harm|cut myself)\b(?:(?!\b(?:but|now)\b)[^.!?]){0,40}",
    r"\b(?:do not|did not|would not|not|never|no plans to|no intention of|will not|would never|not going to|no thoughts of|without) (?:ever |actually |really )?(?:want(?:ing)? to |wanted to |going to |be |planning to )?(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|end(?:ing)?|cut(?:ting)?|top(?:ping)?|hang(?:ing)?) (?:myself|my life|my self|him|her|them|anyone|anybody)\b",
    r"\b(?:boss|teacher|manager|coach|mum|dad|wife|husband|missus|girlfriend|boyfriend|nan|parents|sister|brother|tutor|she|he) (?:is |are )?(?:actually |literally |so |proper |defo )?(?:going to|gonna|will) (?:kill|murder|batter) (?:me|us|you)\b[^.!?]{0,80}\b(?:lol|haha\w*|lmao|deadline|homework|scratched|kitchen|carpet|exams?|grades|report|late|vase|telly|receipt|shopping|parking|dented|anniversary|birthday|washing|hoover|dishes|gcses|mess|detention|tattoo|spent)\b",
    r"\b(?:heart|gums|car|wallet|company|business) (?:is|are|bleeds?)(?: bleeding)?(?: for| money)?\b|\bbleeding (?:money|cash|heart|hell|useless|obvious|radiators?|ink|edge|brakes)\b|\bbleed the\b",
    r"(?<!about )(?<!of )(?<!by )\bkill(?:ing|ed|s)? (?:my|him|her)self (?:with (?:work|overtime|extra|double|\w+ shifts|exercise|this|the)|working|over (?:it|this|work)|(?:trying )?to (?:make|pay|keep (?:up|the|this)|please|finish|lose|earn|hit))\b",
    r"\b(?:strangling|choking|suffocating|killing|crushing|drowning) (?:me|us) (?:financially|emotionally|with (?:love|kindness|debt|work)|slowly inside|inside)\b",
    r"\b(?:destroy|destroying|wrecking|killing) (?:my|her|his) (?:confidence|mental health|self esteem|life|soul|spirit|happiness)\b",
    r"\b(?:postman|postie|courier|delivery (?:man|driver|guy)|dpd|amazon|window cleaner|milkman|takeaway|pizza|uber|taxi|plumber|engineer|electrician|tesco)(?: \w+){0,3} (?:at|outside|is here|is coming|on)(?: \w+){0,3}",
    r"\b(?:on his way to|gone to|off to|going to|coming (?:back )?from|on (?:his|her) way (?:back |home )?from|outside) (?:the (?:shop|shops|pub|gym|supermarket|school|park|station|airport)|work|tesco|asda|mow\w*|smok\w*|having a (?:fag|smoke)|washing the car|gardening|doing the|cutting the grass|fixing)\b",
    r"\boverdos(?:e|ed|ing) on (?:chocolate|coffee|sugar|cake|netflix|sweets|caffeine|telly|pizza|carbs|crisps|sun)\b|\b(?:wish|want) (?:i could |to )?sleep forever[^.!?]{0,15}(?:lol|monday|haha)\b|\bwake up (?:next to|beside|with|to) (?:him|her|this)\b",
    r"\b(?:the )?(?:film|movie|book|series|episode|soap|eastenders|corrie|novel|play|game|podcast|documentary|character|song|lyrics)\b[^.!?]{0,60}\b(?:kill(?:s|ed|ing)?(?! (?:me|my))|murder(?:s|ed|ing)?(?! me)|stabs?|stabbed|suicide|dies|died|shot|knife|gun|strangled|ending (?:their|her|his) life|(?:she|he|they) wants? to die)\b[^.!?]{0,40}",
    r"\b(?:is not|am not|not|did not mean) (?:like|as if|that|saying|because|to say) (?:he|she|they|it|i)\b[^.!?,;]{0,45}",
    r"\b(?:career|political|commercial|social|footballing|financial|fashion) suicide\b|\bsuicide (?:prevention|awareness|statistics|rates?|policy|watch list)\b|\bsuicidal (?:chilli|curry|pigeons?|driving|drivers?)\b",
    r"\b(?:would |had |will )?(?:rather|sooner) (?:die|be dead) than (?:go to (?:that|a|the)|be (?:pitied|seen|caught|late)|ask|admit|talk about|eat|wear|watch|listen|miss|support|sing|give up my|cook|drink)\b",
    r"\b(?:going to|gonna|will) (?:die|cry) if (?:i|we) (?:do not|dont) (?:get|have|see|eat|win)\b|\bdying for (?:a|the|some)\b",
    r"\b(?:we|i|us|me and my \w+) (?:were|was|got) (?:\w+ )?(?:smacked|hit|beaten|belted|caned|abused|walloped)\b[^.!?]{0,25}\b(?:as (?:a )?(?:child|children|kids?)|growing up|when (?:i|we) (?:was|were))\b",
    r"\b(?:change|changed|changing|fit|fitted) (?:the |my |our |her )?locks\b",
    r"\b(?:website|site|form|page|app|computer|laptop|phone|bank|school|work|manager|boss)(?: \w+)? (?:will not|wont|does not|is not) let(?:ting)? (?:me|us|her)\b[^.!?]{0,30}",
    r"\bslit my own finger\b[^.!?]{0,60}|\bchopping (?:onions|carrots|veg\w*|wood)\b[^.!?]{0,60}",
    r"\bno(?:t)?,? (?:nobody|no one|noone|one) is (?:in danger|hurt|hurting)\b",
    r"\b(?:what if|imagine if|suppose|if) (?:he|she|they|someone|somebody|my \w+|a \w+|i)(?: ever| were to| did| then| was to)* (?:hit|hits|hurt|hurts|attacks|attack|kills|comes back|turns up|gets a|had a|got a|has a|threatened|threatens|strangles|did hit)\b[^.!?]{0,60}",
)

DANGER = (
    # children who were left behind
    rf"\b{CHILD} (?:are |is |they are |he is |she is )?still (?:in there|inside|(?:trapped|locked|stuck) in (?:there|the \w+)|in the (?:same )?room)(?: alone)? with (?:him|her|them)\b",
    # being done now
    rf"\b{SOMEBODY} (?:is|are|was just|has just started) (?:on )?(?:\w+ )?{HURTING} (?!on\b){VICTIM}\b(?! (?:accountable|responsible|back from|to (?:school|work|account)))",
    rf"\b(?:is|are) (?:\w+ )?being (?:{HURT}|hurt|abused|strangled|held hostage|kept)\b[^.!?]{{0,40}}\b{NOW}\b",
    rf"\b(?:i am|we are) being (?:{HURT}|held|followed|chased|kept)\b",
    rf"\b(?:hitting|beating|strangling|choking|attacking|hurting|stabbing|kicking|punching|killing) {VICTIM}(?: \w+){{0,3}} (?:right now|now|help|rn|as we speak)\b",
    # just happened, still at risk
    rf"\b{SOMEBODY} (?:has |have |is )?(?:only )?just (?:been )?(?:{HURT}|tried to {HARM}|punch|strangle|pulled (?:a|his|out)|smashed|kicked off|gone for|went for|come at|came at|threatened)\b",
    rf"\b(?:has|have) just (?:{HURT})\b",
    rf"\b(?:i have |i am |i was |we have )?just (?:been|got) (?:{HURT})\b",
    rf"\b{SOMEBODY} (?:{HURT}|tried to {HARM}|strangled|pulled a {WEAPON}|threatened)\b(?: \w+){{0,6}} (?:just now|tonight|a minute ago|\w+ min(?:ute)?s? ago|an hour ago|right now|again and (?:he|she) is|and (?:he|she) is (?:still|coming|outside|downstairs|back))\b",
    # threats with weight
    rf"\b{SOMEBODY} {SOON} (?![^.!?]*\bif i (?:ever )?(?:tell|told|talk|speak)\b)(?!break\b)(?:\w+ )?(?:try (?:and|to) )?(?:come (?:and|to) |actually )?(?:{HARM}|hurting) (?:me|us|her|him|them|my \w+|our \w+|mum|the (?:\w+ )?{CHILD}|everyone|someone|somebody|each other|his wife|his girlfriend)\b",
    rf"\b{SOMEBODY} {SOON} (?:\w+ )?(?:kill|stab|shoot|murder|throw acid|burn (?:the|my|our|down|me|us)|pour|slit|set fire|petrol bomb|blow|do something to (?:me|us|her)|do me(?! (?:a|an|the|some|good|no)\b)|end me|end us)\b(?! (?:him|her|them|my)sel)",
    r"\b(?:going|about|trying|threatening|threatened) to (?:kill|stab|shoot|murder|strangle|burn) (?:me|us|her|him|them|my \w+|mum|the kids|everyone|you)\b(?! (?:last|years?|when i was|back in|in (?:19|20)\d\d|months? ago|weeks? ago|a (?:few|couple)))",
    r"\b(?:think|thinks|know|knows|sure|scared|afraid|worried|terrified|frightened|convinced|believe|feel like|feel) (?:that )?(?:he|she|they|my \w+(?: \w+)?) (?:is|are|will|might|could|would|may|is actually)(?: really| actually)?(?: going to| gonna)? (?:kill|murder|stab|hurt|shoot|burn|strangle|attack|beat)\b",
    r"\bthreatening (?:me|us|her|him|my \w+|everyone|to (?:kill|hurt|stab|burn|hit|shoot|smash))\b(?! (?:emails?|texts?|messages?|letters?|with court|through))[^.!?]{0,30}(?:knife|gun|now|tonight|weapon|bat|hammer|outside|door|$)",
    r"\b(?:afraid|fear|fearing|scared|frightened|terrified) for (?:my|her|his|our|their|the kids|the children) ?(?:life|lives|safety right now)\b",
    r"\bi am (?:going to|gonna|about to) (?:die|be killed|get killed|get battered|be murdered|get beaten|get hit|get murdered)\b(?! (?:of|from|laughing))",
    # weapons
    rf"\b{SOMEBODY}(?: \w+)? (?:has|have|is|with|got|holding|grabbed|grabbing|picked up|pulled|pulling|waving|pointing|carrying|brought|came at me with|swinging|sharpening|comes? at|coming at|gone to get|getting)(?: got| just| now| out| holding| waving| pointing| carrying| grabbed| picked up| pulled| swinging| with| outside| here| coming at me with| threatening (?:me|us|her|him) with| standing \w+)*(?: up| out)?(?: a| an| the| his| her| my| some| that| one of the)?(?: (?:big|huge|kitchen|carving|massive|loaded|sharp|bread|can of|bottle of|jerry can of|broken|large|long|steak|butcher|hunting))* {WEAPON}\b(?! (?:of (?:wine|water|milk|beer|coke|squash)|drawer|skills|collection))",
    r"\b(?:he|she|husband|wife|man|brother|father|they) (?:come|comes|have|hold|take|bring)(?: to)?(?: me)?(?: home| here)?(?: with)?(?: a| big)* (?:knife|gun|axe|machete|hammer)\b",
    r"\b(?:(?:has |have |been )?kept|(?:has|have|is) got) (?:me|us|her|him) (?:locked|shut|trapped|tied|prisoner)\b|\b(?:have|has) been locked (?:in|up) (?:\w+ ){0,3}(?:for|since)\b",
    r"\b(?:came|comes|coming|went|goes|going|lunged|lunging|lunges) (?:at|for) (?:me|us|her|him|mum) with (?:a|an|the|his|her|my)\b(?! (?:\w+ )?(?:bills?|excuses?|smile|hug|flowers|apolog\w+|story))",
    rf"\b(?:man|bloke|guy|woman|lad|fella|neighbour|dad|father)\b[^.!?,]{{1,30}} (?:is|are) {HURTING} (?:his|her|a|the|my|their) (?:\w+ )?(?:wife|girlfriend|partner|kids?|mum|woman|child\w*|baby|missus|husband|boyfriend)\b",
    rf"\b{SOMEBODY} (?:has |have |is |just )*(?:came|come|comes|coming|burst|walked|ran|running|stormed|barged|turned up|went for|going for|goes for|stood|standing|pacing|chased|chasing) (?:\w+ ){{0,4}}with (?:a|an|his|her|the|my|our)(?: \w+)? {WEAPON}\b(?! (?:of (?:wine|water|milk|beer|coke|squash)|of (?:prosecco|champagne|whisky|vodka)|for (?:me|us|dinner)))",
    rf"\b{SOMEBODY} is (?:in|at|on|by|outside|behind|under|round|up|down) (?:(?:the|my|our|her|their|mums|nans) )?(?:\w+ ){{0,2}}with (?:a|an|his|the)(?: \w+)? {WEAPON}\b(?! (?:of|fix\w*|mend\w*|build\w*|cutting the|doing|putting|making|chopping|peeling|carving|for the))",
    rf"\b(?:{WEAPON}) (?:to|at|against|in|on) (?:my|her|his|our|their|the baby) (?:throat|neck|head|face|chest|back|stomach|belly|ribs|hand)\b",
    r"\b(?:with|has|got|have) (?:a|his|the) (?:big |kitchen |carving )?(?:knife|gun|machete|hammer|axe|crowbar|shotgun|baseball bat)\b[^.!?]{0,25}\b(?:outside|here|now|coming|at the door|downstairs|upstairs|help|at me|my face)\b",
    r"\bpour(?:ed|ing)? petrol\b|\bset(?:ting)? (?:the house|fire to|me on fire|us on fire)\b|\bturned (?:on )?the gas (?:on)?\b|\bleft the gas on\b",
    # the word that was agreed for it
    r"(?<!if )\b(?:she|he|they|mum|my \w+) (?:has |have )?(?:just )?(?:texted|sent|messaged|used|said|wrote|gave|whatsapped|sent us)(?: \w+)? (?:the|our|her|his|that) (?:code ?word|safe ?word|safety word|secret word|word we|emoji we|signal we)\b(?! (?:years|months|weeks|last))",
    # as it happens
    r"\b(?:is|it is|this is|all) happening (?:right )?(?:now|while i|as i|as we speak|in front of)\b|\bit is not a recording\b",
    r"\bevery time i (?:move|breathe|blink|stand up|reach)\b[^.!?]{0,12}\b(?:he|she|they)\b|\b(?:he|she|they) (?:is|are|keeps?) (?:(?:getting|coming|edging|walking|moving) )?(?:nearer|closer)(?: to (?:me|us)| (?:to )?the (?:house|door|car|window))?(?=\W*$|[.!?])",
    # more to throw, under water, cut off in a scream, who has the key
    r"\b(?:threw|thrown|chucked|lobbed|hit|smashed|thrown)\b[^.!?]{1,40}\b(?:he|she|they) is (?:\w+ ){0,2}?(?:getting|fetching|grabbing|picking up|reaching for|rooting|looking for|back (?:for|with)|going for) (?:another|more|something|the (?:next|other))\b|\b(?:keep|keeps|keeping|hold|holds|holding|push|pushes|pushing) (?:me|us|him|her|my \w+|our \w+|the \w+)(?: head)? under (?:the )?(?:\w+ )?water\b",
    r"\b(?:phone|line|call)\b[^.!?]{0,15}\b(?:went|gone|cut) (?:dead|off|out)\b[^.!?]{0,20}\bscream\w*|\bscream\w*\b[^.!?]{0,30}\b(?:phone|line|call)\b[^.!?]{0,10}\b(?:went dead|gone dead|cut off|cut out)\b|\bthat is (?:his|her) (?:key|car|van|bike)\b[^.!?]{0,20}\b(?:now|outside|in the (?:lock|door|drive))\b",
    # who is soon to be dead
    r"\b(?:puts?|see|have|leave|leaving) (?:me|us|her|him|them|my \w+) in (?:the|my|her|his|a|an early) (?:ground|grave|coffin|wooden box|body ?bag|morgue)\b|\b(?:i|she|he|we|they|my \w+) (?:will|would|is going to|am going to|are going to) be (?:in (?:the ground|(?:a|my|her|his) (?:grave|coffin|wooden box|body ?bag))|six (?:feet|foot) under|dead) (?:by|before|tonight|tomorrow|this)\b",
    # who is not to come near has come
    r"\b(?:he|she|(?:my|her|his) ex(?: \w+)?) is (?:back |parked |stood |sat |now |here |sitting |standing |walking |driving )*(?:(?:on|in|up|down|outside|along)|(?:at|by|round) the (?:bottom|end|top|corner) of) (?:my|our|her) (?:street|road|drive|driveway|lane|landing|stairwell)\b",
    r"\bknows? where (?:i am|we are|i live|she is)\b[^.!?]{0,20}\b(?:set off|on (?:his|her|their|the) way|coming (?:now|here|over|round|for)|driving (?:here|over|up|down))\b",
    # at the door
    rf"\b{SOMEBODY} (?:is|are|has|have|keeps?|will not stop)(?: now| just| still| been| here| outside| stood| standing| right| back| out there| got)* (?:outside (?:my|the|our|her|mums?) (?:house|flat|door|window|home|room|bedroom|work|place)|outside (?:now|again|right now|banging|shouting|screaming|kicking|trying|with|and)|at (?:the|my|our|her|mums?) (?:\w+ )?(?:door|window|flat|gate)|banging on|hammering on|kicking (?:at |down |in |off |the door|my door|our door|her door|doors)|smashing|breaking (?:in|down|the(?! (?:\w+ )?(?:order|injunction|bail|conditions|law|rules|non))|into|my|things|stuff|everything)|broken in(?! (?:twice|before|\w+ times))|broke in(?! (?:twice|before|\w+ times))|trying to (?:get in|break|kick|get to|get into|get through)|coming (?:up|for|after|at|to (?:get|kill|hurt|find|my|the|our)|up the|over (?:now|to)|round (?:now|to)|through|back (?:for|to)|upstairs|down the)|on (?:his|her|their) way (?:here|over|to|round|up|now|with|back)|chasing|following (?:me|us|her|him)(?: home| now| right| in| down|$)|in (?:the|my|our) (?:house|flat|garden|home|kitchen) (?:now|and|with|smashing|trying|drunk)|got in|inside the house|going mad|going crazy|going mental|going berserk|going ballistic|kicking off|losing it|throwing (?:things|stuff|plates|everything|furniture)|trashing|wrecking the|screaming at me and|on the warpath|screaming (?:at me|outside|through)|tearing|ripping)\b",
    r"\b(?:banging|hammering|kicking|pounding|kick|booting) (?:on |at |in |down )?(?:my|the|our|her|me) (?:\w+ )?(?:door|windows?|house)\b",
    r"\b(?:he|she|they|my ex|him)(?: is)? (?:outside|at (?:my|the|our) (?:door|window))(?: now| again| rn| right now|$|[.!?,])",
    r"\b(?:he|she|my ex|my \w+) (?:is|has) (?:outside|found (?:me|us|out where|where (?:i|we)))\b[^.!?]{0,40}\b(?:outside|here|now|coming|scared|help)\b|\b(?:he|she) has (?:just )?found (?:me|us|where)\b",
    r"\b(?:i am|we are|me and (?:the|my) \w+ are|she is) (?:(?!not |in )\w+ )?(?:hiding|hidden|locked (?:myself|ourselves|me|us|in)|barricaded|trapped|cornered|pinned|being held|stuck in (?:the|a) (?:bathroom|bedroom|room|toilet|loo|cupboard))\b(?! (?:money|it|in (?:this|a|my) (?:marriage|relationship|job)|by (?:debt|money)|financially|my|how|the (?:truth|bruises))|\b this)",
    r"\bhiding (?:in|under|behind|from (?:him|her|them)|upstairs|with the)\b(?! (?:plain|my feelings|a smile|it|that|this)\b)",
    r"\b(?:will not|refuses to|is not|wo not|do not|not) (?:let|letting) (?:me|us|her) (?:out|leave|go|get out|out of the)\b(?! (?:with|with my|on my|at|out with|to|out to see|out at|the house (?:on my own|alone|without))[^.!?]{0,20})[^.!?]{0,25}(?:\b(?:now|the house|room|door|locked|help|flat|out)\b|$)",
    r"\b(?:has|have|is) (?:just |got )?(?:locked|trapped|cornered|pinned|trapping|locking) (?:me|us|her|the kids)\b(?! out)",
    r"\b(?:(?<!and )blocking|(?<!i have )(?<!\bi )(?<!i have even )blocked|standing in front of|guarding) the (?:\w+ )?door\b",
    r"\b(?:has|got|have|is got|grabbed)(?: got)? (?:me|us|her|him|my \w+|mum) by (?:the|my|her|his) (?:neck|throat|hair)\b(?=[^.!?]*(?:\bnow\b|\bhelp\b|$))(?<!he grabbed me by the throat)(?<!he had)",
    r"\b(?:hold of my (?:hair|throat|neck|arm) and|on top of (?:me|her|him|mum|my \w+)|sitting on me|(?:standing|stood) over (?:me|us|her|him|the bed|my bed)|(?<!had )(?<!would )got me pinned|has me pinned|has me cornered|has me trapped)\b",
    r"\b(?:has|have|is|just)(?: just)? (?:broken|broke|climbed|smashed|kicked|forced|got(?= (?:in|into|through)\b)|barged|burst)(?: \w+){0,3} (?:in|into|in through|in the back|the door down)\b(?! (?:a|his|her|to|my (?:icloud|phone|email|account|bank|facebook|head|mind)|love|touch|trouble|debt|with|twice|before|\w+ times|the (?:habit|end|way|mood)))(?=[^.!?]*(?:house|flat|window|door|home|$))",
    r"\b(?:waiting|sat|stood|outside|coming|here|round here|driving here|in the car park)\b[^.!?]{0,30}\bwith (?:a|his|the|her) (?:\w+ )?(?:weapon|knife|gun|bat|hammer|machete|shank|blade|axe|belt|crowbar)\b|\b(?:weapon|knife|gun|bat|machete|shank)\b[^.!?]{0,15}\b(?:outside|at the door|here now|in his hand|in her hand)\b",
    r"\bi am (?:sat |stood |parked |waiting )?outside (?:her|his|my (?:exs|ex|wifes|husbands|girlfriends))\b[^.!?]{0,40}\b(?:bat|knife|gun|hammer|petrol|kill|hurt|weapon)\b|\bdriving (?:round|over|there) to (?:sort|kill|hurt|batter|get) (?:her|him|them)\b|\bgoing round there to (?:make|sort|hurt|kill|batter)\b",
    r"\b(?:ramming my|rammed my|ramming|rammed|crash(?:ing)?|run(?:ning)?|drive|driving) (?:the car|it and kill|us off|me off|me over|us over|her over|into me|at me)\b|\bcrash (?:it|the car)\b",
    rf"\b(?:tonight|just now|this morning|an hour ago|minutes ago|mins ago)\b[^.!?]{{0,20}}\b{SOMEBODY} (?:{HURT}|tried to {HARM})\b (?:me|us|her|him|my)\b",
    r"\b(?:he|she|husband|wife|man|boyfriend|ex|they|father|brother)(?: he| she)? (?:is )?(?:want|wants|wanting|like|going|come|coming|say(?: he| she)?|says(?: he| she)?|saying(?: he| she)?|tell me(?: he)?|try|trying|will) (?:to |for |will |is )?(?:kill|murder|stab|finish|burn) (?:me|us|my (?:mum|kids|children|family|son|daughter|sister))\b",
    r"\b(?:he|she|husband|wife|boyfriend|partner|they)(?: he)?(?: is)? (?:beat|hit|kick|hurt|punch|choke|strangle|attack) (?:me|us|her|my \w+) (?:right )?(?:now|this moment|please)\b",
    r"^\W*(?:please |omg |oh god |help |sos |shit |fuck )*(?:he|she|they) (?:is|are) (?:here|back|inside|in the (?:house|flat|garden)|coming|outside|coming back|in my (?:house|garden|flat)|downstairs|at the door|right here)(?: now| again| help| please| omg)*\W*$|\bhelp\b[^.!?]{0,20}\b(?:he|she|they) is (?:coming|here|back|outside|in the house|at the door|going to)\b|\b(?:he|she) is here\b[^.!?]{0,20}\b(?:help|going to|hurt|kill|cant talk|can not talk)\b|\bhlp\b[^.!?]{0,15}\bh(?:e|r)s?\b",
    r"\b(?:found|found out|knows|just found|finds out|realised|discovered)\b[^.!?]{0,50}\b(?:coming (?:home|here|for|round|now|back)|gone (?:mad|mental|crazy|ballistic)|on (?:his|her|their) way|furious|raging|driving)\b",
    r"\b(?:come|coming|driving|on their way|going)\b[^.!?]{0,20}\bto (?:drag|take|snatch|get|kill|beat) (?:me|us|her)\b(?! (?:out|to the|a|some|help|for))",
    r"\b(?:someone|somebody|send someone|anyone|police) (?:please )?(?:to )?(?:come|help|send)(?: \w+)? (?:now|quick|please|here|round|wont stop|he|she)\b|\b(?:please )?(?:someone|somebody) come\b(?! (?:with|along|to (?:the|my|a|court|meetings?)\b))|\bsend (?:someone|somebody|help)(?: to| now| please|$)|\bplease help me[^.!?]{0,15}\b(?:he|she) (?:will not|wont) stop\b|\b(?:i )?need (?:someone|somebody|help) (?:to come )?(?:here )?(?:right )?now\b",
    r"\bbeing (?:followed|chased|attacked|stabbed|beaten up|held (?:here|against|hostage|down)|strangled|kept (?:here|prisoner|locked))\b(?! (?:on|online|by (?:the )?(?:press|trolls))|[^.!?]*\b(?:for (?:months|weeks|years)|every|lately|always|wherever)\b)|\b(?:has|have|is|been)(?: been)? stabbed\b|\bstabbed (?:me|her|him)\b(?! (?:in the back|with a fork))",
    r"\b(?:you|u) (?:are|is) dead\b|\bsaid (?:\w+ ){0,2}i am next\b|\bwill not see (?:tomorrow|the morning|christmas|the weekend)\b|\blook out (?:your|the) window\b",
    r"\bfeel myself (?:about to|going to|losing)\b|\bscared of what i (?:will|might|could|am going to) do to (?:him|her|them|my \w+)\b|\b(?:i )?just (?:battered|hit|punched|slapped|strangled|kicked|choked|beat) (?:the|my|her|him)\b",
    r"\bi am hiding\b(?! (?:money|it|how|my|the|things|from (?:my feelings|the truth)|bruises|this|cash|a|some|his|her))|\bhid(?:ing)? in (?:the|my|a) (?:loo|toilet|lavvy|bathroom|bedroom|cupboard|wardrobe|shed|car|garage|attic|loft|garden|closet)\b",
    r"\b(?:he|she|they|ex|someone|somebody|man) (?:is )?(?:climbing|clambering|coming) (?:over the|in through|through the|up the (?:drainpipe|fire escape))\b",
    r"\b(?:forced|forcing) (?:entry|(?:his|her|their) way in)\b(?! (?:last|in (?:19|20)|years))",
    # injury now
    r"^\W*(?:(?:please|somebody|someone|omg|oh god|god|sos|pls) )*(?:help(?: me)?[\s,.!]+)(?:please )?i (?:am|think i am|feel like i am) (?:going to die|gonna die|dying)\b(?! (?:of|for|to|from|inside|laughing|if|with))",
    r"\b(?:she|he|mum|my \w+|i|they|someone|is|was|there) (?:is|am|are|isnt|has|can)(?: \w+)?(?: not)? (?:unconscious|bleeding|not breathing|breathing|moving|waking up|passed out|blacked out|collapsed|bled|out cold|knocked out|covered in blood|losing blood)\b(?! (?:exercise|technique|space|easy|ok|fine|house|out|on|in|to))",
    r"(?<!sleep and )\b(?:is not|not|stopped|can not|cant|can hardly|can barely) (?:breathing|moving|waking up|responding)\b(?! (?:out|on|in|to|house|forward))",
    r"\b(?:i am|she is|he is|mum is|head is|nose is|face is|still|there is|lip is|wont stop|mouth is) (?:\w+ )?(?:bleeding|blood|covered in blood)\b(?! (?:pressure|test|after (?:sex|birth)|between periods))",
    r"\bblood (?:everywhere|all over|coming out|pouring|on the (?:floor|walls))\b",
    r"\bcan ?not breathe\b(?! (?:through|out of) my nose)[^.!?]{0,60}\b(?:he|she|hands|throat|strangl|neck|hit|knelt|ribs|punched|squeez)\w*",
    r"\b(?:he|she|hands|throat|strangl\w*|neck|squeez\w*|ribs)\b[^.!?]{0,50}\bcan ?not breathe\b",
    r"\b(?:his|her) hands? (?:are|is|were just|round|around|on) (?:(?:around|round|on) )?(?:my|her|mums) (?:neck|throat)\b[^.!?]{0,20}(?:\bnow\b|\bhelp\b|$)",
    # asking for rescue
    r"(?<!without )(?<!without to )\b(?:call|ring|phone|send|get|need|want|dial|alert)(?: me| us| for| the| an?| some)* (?:police|999|ambulance|cops|coppers|fuzz|emergency services|officers)\b(?! (?:report|records?|check|last|yesterday|officer who|number for|reference|non emergency|station near|clearance|certificate|about (?:last|what happened)))[^.!?]{0,15}(?:\b(?:now|please|quick|quickly|asap|help|here|round|fast|hurry|to my|to the|urgently|immediately|sent)\b|$|[!.])",
    r"\bhelp ?me (?:right )?now\b|\b(?:police|999) (?:now|please|quick|quickly|asap|help|hurry|urgently)\b",
    r"\b(?:someone|somebody|anyone|please|pls)? ?(?:help|save|rescue) (?:me|us|her|him|my \w+)? ?(?:right )?(?:now|quick|quickly|quik|fast|hurry|urgent|immediately|asap|before (?:he|she) (?:comes|kills|gets|wakes))\b",
    r"\b(?:i am|we are|she is|he is|they are|my \w+ is|someone is|somebody is|mum is|in) (?:\w+ )?(?:in )?(?:immediate|real|serious|grave|terrible|great|so much|extreme|massive)? ?danger\b(?! (?:of (?:losing|falling|becoming|being evicted)|zone))",
    r"\b(?:not|isnt|dont feel|do not feel|unsafe) (?:\w+ )?safe (?:right now|here right now|at (?:the|this) moment|tonight|at home right now|here tonight|in (?:the|my) (?:house|flat|home) (?:right )?(?:now|tonight))\b|\bunsafe (?:right now|tonight|at the moment)\b",
    r"\b(?:life|lives) (?:is|are)(?: now)? (?:in|at) (?:danger|risk)\b",
    r"\b(?:it is an |its an |this is an |in an )emergency\b|^\W*emergency\W*$|^\W*(?:danger|in danger|knife|999|police|weapon|gun|ambulance|call 999)\W*(?:now|please|help)?\W*$",
    r"\b(?:he|she|my \w+|they) (?:will|is going to|is gonna) be (?:home|back|here) (?:any (?:minute|second|moment)|in (?:\w+ )?(?:\d+|a few|five|ten|two|a couple of) ?(?:min\w*)?|soon)\b[^.!?]{0,60}\b(?:scared|terrified|frightened|hurt|kill|hit|danger|petrified|dont know what|get out|furious|angry|drunk)\b",
    r"\b(?:scared|terrified|frightened|petrified|shaking|panicking)\b[^.!?]{0,80}\b(?:he|she|they|my ex|ex|dad|my husband|my partner) (?:is|will be|are|has|just)(?: \w+)? (?:coming|outside|downstairs|back (?:any|soon|in)|on (?:his|her) way|home (?:any|soon|in|drunk)|shouting|screaming|drinking|drunk|kicking|angry|furious|in the (?:next|other) room|upstairs)\b",
    r"\b(?:outside|downstairs|upstairs|coming|back|home|shouting|screaming|drunk|furious)\b[^.!?]{0,40}\bi am (?:so |really |absolutely |dead |proper )?(?:scared|terrified|frightened|petrified)\b",
    r"\bi can hear (?:him|her|them|screaming|shouting|a (?:woman|man|child|girl)|the (?:neighbours?|woman|couple)|my (?:neighbour|mum|sister))\b[^.!?]{0,70}(?:scream|beat|hit|shout|hurt|smash|crying|kill|coming|thud|bang|begg|fight|stop|stairs)",
    r"\b(?:next door|neighbours?|couple|upstairs|flat above)\b[^.!?]{0,60}\b(?:screaming|being beaten|beating|hitting her|smashing)\b[^.!?]{0,30}(?:\bnow\b|\bagain\b|$)",
    # the person who harms
    r"\bi am (?:going to|gonna|about to|close to|scared i will|afraid i will|worried i will|this close to|seconds away from|on the verge of)(?: \w+)? (?:hit|hitting|hurt|hurting|kill|killing|strangle|strangling|stab|stabbing|batter|battering|attack|attacking|smash|smashing|lose it|losing it|lash out|snap|snapping|do something|punch|punching|slap|slapping|explode)\b(?! (?:myself|my self|whoever|a |some|the|it with my thesis|at work|time))",
    r"\bi (?:will|ill|think i will|might|could|may|am scared i will|want to|wanna|feel like i (?:will|could|might|am going to)|have to|swear i will|swear down i will) (?:actually |really |just |fucking |end up )?(?:hit|hurt|kill|killing|hurting|hitting|strangle|stab|batter|attack|punch|slap|beat|smash|murder)(?:ing)? (?:her|him|them|my (?:wife|husband|partner|girlfriend|boyfriend|kids?|ex|son|daughter|baby|mum|missus|family)|the (?:kids|baby)|someone|somebody)\b(?! (?:at|for eating|on fifa|feelings))",
    r"\bill (?:kill|stab|hurt|batter|smash|murder|punch|hit|strangle) (?:her|him|them|my (?:wife|husband|partner|ex))\b",
    r"\bi (?:have |am |did )?(?:just|only just) (?:\w+ )?(?:hit|punched|slapped|strangled|choked|pushed|hurt|kicked|battered|stabbed|threw|attacked|shoved|smashed|grabbed|lost it (?:and|with)|beat|shook|thrown|headbutted)\b(?! (?:a wall playing|my (?:toe|head|knee|thumb|elbow|foot)|the gym|send|enter))",
    r"\bi (?:have|am holding|am stood here with|am carrying|got)(?: got)? (?:a|the) (?:knife|gun|hammer|bat)\b[^.!?]{0,40}\b(?:her|him|hurt|kill|door|hand|going)\b",
    r"\b(?:i )?(?:hit|punched|pushed|slapped|strangled|hurt) (?:her|him|my (?:wife|husband|partner|girlfriend|boyfriend))\b[^.!?]{0,40}\b(?:tonight|just now|a minute ago|an hour ago|not moving|bleeding|wont wake|will not wake|unconscious|right now|is on the floor)\b",
)
