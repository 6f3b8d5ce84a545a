"""Word forms of the eleven other languages that say who did what to whom.

Pure tables over `folded` text in which a last ę, ą or ó keeps an apostrophe ("bije'": I hit; "bije": he hits).
One entry a language: `I` (the writer does harm), `he` (somebody else does), `back` (hits back), `me` (words for the
writer as the one it is done to, near `he`) or `to me` (both in one), `child`, `son` (one who could hurt a parent),
`kin`, `not`, `says` (somebody claims it), `why` (because, so that, when, in defence), `but`. Each begins at a word;
`~` is where one ends.
`bot.hearing.deeds` reads them.
"""

# A list is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

_CY = r"(?:taro|daro|tharo|nharo|bwrw|fwrw|mwrw|curo|guro|churo|nghuro|hitio|brifo|frifo|mrifo|anafu|cicio|gicio|nghicio|gwthio|wthio|ngwthio|slapio|dyrnu|ddyrnu|nyrnu|tagu|dagu|thagu|nhagu|cnoi|gnoi|brathu|frathu|mrathu|pwsho|bwsho|hwpo|pwnio|bwnio|crafu|grafu|ysgwyd|waldio|leinio|cam-?drin|gam-?drin|ngham-?drin|roi (?:slap|clec|cic|dwrn))"
_UR = (
    r"(?:مار(?:ا|ی|ے|تا|تی|تے|نا|نے)?~|پیٹ(?:ا|ی|تا|تی|تے)?~|دهک(?:ا|ے)~|تهپڑ|لات(?:یں)?~|گهونس|مک(?:ا|ے)~|گلا (?:دبا|گهون|پکڑ)|گردن (?:دبا|پکڑ)|کاٹا|کاٹ(?:تا|تی)|هاته (?:نهیں )?اٹها|تشدد|گهسیٹ|حمله|زخمی|نوچ|"
    r"maa?r(?:a|i|e|ta|ti|te|ne|na)?~|pee?t(?:a|ta|ti|te)?~|dhakk?a~|dhakk?e~|thapp?a[rd]~|laat~|mukk[ae]~|gala (?:dab|ghon)|kaata~|ha+th utha|tashaddud|hamla)"
)
_PA = (
    r"(?:ਮਾਰ(?:ਿਆ|ਦਾ|ਦੀ|ਦੇ|ੀ|ੇ|ੀਆਂ|ਨਾ|ਨ)?~|ਕੁੱ?ਟ|ਧੱਕ|ਥੱਪੜ|ਚਪੇੜ|ਲੱਤ|ਮੁੱਕ|ਗਲਾ (?:ਘੁੱਟ|ਦਬ|ਫੜ)|ਦੰਦੀ|ਹੱਥ (?:ਚੁੱਕ|ਉੱਠ|ਉਠ)|ਹਮਲਾ|ਘਸੀਟ|"
    r"maa?r(?:ya|eya|iya|da|di|de)?~|kutt?(?:ya|eya|da|di|de)~|thapp?a[rd]~|chaper|dhakk|gala ghut|hath chuk)"
)
_SO = r"(?:garaac|dharbaax|riix|laad|feer|feedh|ceej|qaniin|ku dhuft|dhuft|jiid|weerar|dhaawac|dil~|tumay|tumaa)\w*"
_NOT_TO_ME_UR = r"(?:(?!مجه|میرا گ|وه~|اس نے|شوهر|mujh|woh?~|us ne|usne)[^ ]+ ){0,7}?"
_NOT_TO_ME_PA = r"(?:(?!ਮੈਨੂੰ|ਮੇਰਾ ਗ|ਉਹਨੇ|ਉਸਨੇ|ਓਹਨੇ|ਉਹ~|ਉਸ ਨੇ|ਪਤੀ|mainu|menu|ohne|oh~)[^ ]+ ){0,7}?"

WORDS: dict[str, dict[str, str]] = {
    "cy": {
        "I": rf"(?:dwi|dw i|rwy|rwyf|rydw i|wi|wy|fi|o'n i|oeddwn i|(?:[fb]od|mod|'mod) i)(?:'n| yn| wedi| di| newydd| ddim wedi| ddim yn| erioed wedi| byth yn| heb){{0,2}}(?: ei| eu| fy)? {_CY}|(?:nes|wnes|naethum|ddaru) i (?:ei |ddim ){{0,2}}{_CY}|fi (?:sy'n|nath|wnaeth) (?:ei )?{_CY}|(?:dwi|dw i|wi|fi)(?:'n| yn) mynd i(?:'w| ei)? (?:thagu|lladd|ladd|tharo|daro|churo|brifo|frifo|fwrw|bwrw)~",
        "he": _CY,
        "back": r"yn ol~|'n ol~|nol~",
        "to me": rf"{_CY} (?:fi|ni|i)~|(?:fy|ein|yn) (?:nharo|mwrw|nghuro|mrifo|nghicio|ngwthio|nyrnu|nhagu|mrathu|ngham-?drin)|(?:fy|ein) (?:hitio|slapio)|yn (?:hitio|slapio) (?:i|ni)~",
        "child": r"(?<!flaen )mhlentyn|(?<!flaen )mhlant|(?<!flaen )(?<!flaen y )(?<!flaen ein )plant~|(?<!flaen )(?:fy|y|ei|'r) (?:mab|merch)~|babi~|mhlentyn|hogyn bach|hogan fach",
        "son": r"(?:fy |y |'r )?(?:mab|merch)~",
        "kin": r"mrawd|brawd~|chwaer|mam~|fam~|nhad|dad~|ffrind|cymydog|nghymydog|cymdoges|cleient|nghleient|claf~|nghefnder|cyfnither|nain~|mam-gu",
        "not": r"erioed|byth~|ddim~|dwi'm|heb~|nes i'm",
        "says": r"(?:mae|ma|oedd)(?:'n| o'n| hi'n| e'n| nhw'n| fo'n| pawb yn| [^ ]+ yn)? (?:deud|dweud|gweud)|honni|cyhuddo|medda|celwydd|(?:wedi|di) (?:deud|dweud)|dwedodd",
        "why": r"achos~|oherwydd|am fod|am bod|er mwyn|i stopio (?:fo|fe|o)~|pan~|tra~|amddiffyn|hunanamddiffyn|cyn iddo|gan ei fod|wrth iddo",
        "but": r"ond~",
    },
    "pl": {
        "I": r"(?:uderzy|pobi|zbi|bi|popchne|popchna|odepchne|odepchna|pchne|pchna|kopne|kopna|walne|walna|szarpne|szarpna|ugryz|spoliczkowa|dusi|skrzywdzi|zaatakowa|podrapa|trzasne|trzasna|zlapa|potrzasne|potrzasna|trzepne|trzepna|przywali)l[ae]m~|(?:bije'|kopie'|szarpie'|popycham|uderzam|tluke|krzywdze|leje')|(?:^|ja )(?:bije|szarpie|kopie)~ (?:swoj[^ ]+ |moj[^ ]+ )?(?:zon|partnerk|dziewczyn|meza|dzie|syna|cork|ja'|go~)|da(?:l[ae]m|je) (?:jej|mu|zonie|mezowi|dziecku) (?:w |po |klapsa)|dosta(?:l|la|lo) ode mnie|oddaje'? (?:mu|jej)|odda(?:lam|lem) (?:mu|jej)|podnios(?:lem|lam) (?:na [^ ]+ )?reke|podnosze reke|(?:zabije'|uderze'|pobije'|udusze'|przywale'|skrzywdze') (?:ja'?|go|jej|mu)~|(?:jej|mu) cos zrobie'~",
        "he": r"(?:uderzyl|pobil|zbil|bil|popchnal|pchnal|popchnel|pchnel|kopnal|kopnel|walnal|walnel|szarpnal|szarpnel|spoliczkowal|dusil|skrzywdzil|zaatakowal|rzucila? sie'? na~|ugryzl|trzasnal|zlapal|potrzasnal|znecal|wykreci)a?~|(?:bije|bija|bija'|kopie|dusi|popycha|szarpie|uderza|katuje|leje|tlucze|krzywdzi|maltretuje|zneca|rzuca sie'? na)~|(?:bic|uderzyc|pobic|udusic|krzywdzic)~",
        "back": r"oddaj|oddal[ae]m~",
        "me": r"(?:mnie|mi|nas|nam|mna'|mna)~",
        "child": r"(?<!przy )(?<!oczach )dzieck|(?<!przy )(?<!oczach )(?<!obecnosci )dzieci|syn~|syna~|synem|synka|synek|syneczk|cork|coreczk|maluch|niemowl",
        "son": r"(?:syn|synek|corka|corcia)~",
        "kin": r"siostr|brat~|brata~|mama~|mame|mamy~|matk|ojciec|ojca|tata~|przyjaciolk|kolezank|sasiadk|sasiad~|kuzyn|klientk|pacjentk|podopieczn|ciotk|ciocia|babci|znajom",
        "not": r"nie~|nigdy|ani razu",
        "says": r"(?:mowi|twierdzi|opowiada|wmawia|klamie|rozpowiada|powiedzial|zarzuca|mowia|nagadal)\w*|oskarza",
        "why": r"bo~|poniewaz|dlatego ze|zeby~|gdy~|kiedy~|w obronie|bronil|broniac|w samoobronie|przez to ze",
        "but": r"ale~|a on~|tylko ze|lecz~",
    },
    "ro": {
        "I": r"(?:n-|l-|i-|mi-|le-|nu l-|nu i-)?am (?:si )?(?:lovit|batut|impins|palmuit|muscat|plesnit|pocnit|carpit|agresat|trantit|zgariat|imbrancit|bruscat|strans-o|tras-o|altoit|dat (?:cu |o |un |una|doua|palme|pumni|in |si eu))|(?:o|il|ii|l|le|imi) (?:mai )?(?:bat|lovesc|imping|palmuiesc|agresez|plesnesc)~|(?:dau|dadeam) (?:inapoi|in (?:ea|el|sotie|copil)|palme)|(?:ii|i) dau (?:una|o|palme|doua|pumni|cu)|eu bat~|am ridicat mana|o sa (?:o|il) (?:omor|bat|lovesc|strang)~|simt ca o (?:omor|lovesc)~",
        "he": r"(?:(?:m|mi|l|i|ne|le|v)-)?a (?:lovit|batut|impins|palmuit|muscat|strans|tras|plesnit|pocnit|agresat|trantit|imbrancit|dat (?:cu |o |un |una|in ))|(?:bate|loveste|impinge|lovea|batea|impingea|strange|strangea|sugruma|sugruma|agreseaza|agresa|palmuieste|pocneste|abuzeaza|maltrateaza|da cu|da in|da palme|da pumni|dadea)~|batut[ai]?~ de|sa (?:ma |ne |o |il )?(?:bata|loveasca)",
        "back": r"inapoi",
        "me": r"ma~|ne~|imi|in mine|pe mine|mine~",
        "to me": r"(?:m-|ne-)a (?:[^ ]+ )?(?:lovit|batut|impins|palmuit|muscat|strans|tras|plesnit|pocnit|agresat|trantit|imbrancit|bruscat|apucat|luat la)|mi-a (?:dat (?:cu |o |un |una|doua|palme|pumni)|tras)",
        "child": r"(?<!fata )(?<!fata cu )copil\w*|(?<!fata )(?<!fata cu )(?<!langa )copii\w*|fetit\w*|baiet\w*|baiatul\w*|fiul~|fiului|fiica|fiicei|bebelus\w*|cel mic|fata mea",
        "son": r"fiul~|fiica~|fiu-?miu|baiatul~|fata mea",
        "kin": r"sora~|surorii|surioara|sora-mea|fratele|frate-miu|mama~|mamei|tata~|tatal|prietena|prietenei|verisoara|vecina|vecinei|clienta|clientei|pacienta|matusa|cumnata|bunica",
        "not": r"n-am|n-a~|nu~|niciodata|nici macar",
        "says": r"zice|a zis|au zis|a spus|a declarat|spune|pretinde|acuza|sustine|minte|zicea|spunea|zic~|povesteste",
        "why": r"pentru ca|pt ca|fiindca|ca sa~|ca sa-|deoarece|cand~|ca ma~|ca m-|in (?:legitima )?aparare|m-am aparat|sa ma apar|din cauza",
        "but": r"dar~|insa~|iar el",
    },
    "es": {
        "I": r"(?:(?:le|la|lo|les|te) (?:he |habia )?(?:pego|pegue|pegado|golpeo|golpee|golpeado|empujo|empuje|empujado|abofetee|abofeteado|mordi|mordido|patee|pateado|agredi|agredido|arane|aranado|sacudi|zarandee|lastime|lastimado|tire|avente|jale|devuelvo|devolvi|di (?:un|una|unos|unas|patadas|golpes)|doy (?:un|una|golpes|patadas)|he dado (?:un|una)))~|^(?:(?:yo|nunca|anoche|ayer|hoy|a veces|siempre|tambien|y|que|cuando) )*(?:pegue|golpee|empuje|abofetee|agarre|zarandee|pego|golpeo|empujo|zarandeo|sacudo|abofeteo|insulto)~ a (?:mi|mis|ella|el|un|una)~|he (?:pegado|golpeado|empujado|abofeteado) a|(?:levanto|levante|he levantado|levantado) la mano|se me (?:va|fue|ha ido|escapo') (?:[^ ]+ )?(?:la mano|una bofetada)|(?:la|lo|le) voy a (?:matar|pegar|reventar|romper|partir|ahorcar|golpear)~|voy a (?:matarla|matarlo|pegarle|reventarla|partirle|romperle|golpearla)~",
        "he": r"(?:pega|pegan|pego|pego'|pegaba|pegado|pegando|pegar|pegarme|golpea|golpean|golpeo|golpeo'|golpeaba|golpeado|golpeando|golpearme|empuja|empujo|empujo'|empujaba|maltrata|maltrataba|maltratado|abofetea|abofeteo'|patea|pateo'|agrede|agredio|agredido|ahogando|ahogaba|ahogo'|ahorcando|ahorcaba|estrangulando|estrangulo'|muerde|mordio|zarandea|da (?:golpes|palizas|una|patadas)|dio (?:un|una|golpes)|dando (?:golpes|una)|tiro' del pelo|jalo' del pelo|fue encima)~",
        "back": r"devuelv|devolv",
        "me": r"(?:me|nos|conmigo)~",
        "to me": r"(?:el|la) que (?:me )?(?:pega|golpea|maltrata) es (?:el|ella)|quien (?:me )?(?:pega|golpea) es",
        "child": r"hij[oa]s?~|ninos?~|ninas?~|bebe~|mi peque\w*|menores|crios~",
        "son": r"mi hij[oa]~",
        "kin": r"hermana|hermano|madre|mama~|padre|papa~|amiga|amigo|vecina|prima|primo|clienta|usuaria|paciente|cunada|tia~|abuela|suegra",
        "not": r"nunca|no~|jamas",
        "says": r"dice|dijo|diciendo|ha dicho|dicen|cuenta|acusa|inventa|denuncio'|miente|va diciendo|afirma",
        "why": r"porque|para que|pa que|para (?:defend|quit|solt|proteg)\w*|cuando~|ya que|mientras|en defensa|defend|me defiend",
        "but": r"pero~|y el~|sino~",
    },
    "pt": {
        "I": r"(?:bati|bato|empurrei|empurro|mordi|agredi|esmurrei|chutei|esbofeteei|espanquei|espanco|magoei|machuquei|arranhei|sacudi|esganei|dei)(?:-lhe|-o|-a)~|(?:lhe|eu|o|a|nunca|ja) (?:bati|bato|empurrei|empurro|agredi|mordi|dei (?:um|uma))~|(?:bati|bato|batia) (?:na|no|nos|nas|nela|nele|em) |(?:empurro|empurrei|mordi|agredi|agrido|esmurrei|chutei|espanquei|espanco|machuquei|machuco|magoo|esbofeteei|arranhei|sacudi|sacudo|agarrei) (?:a|o|as|os|ela|ele|minha|meu)~|apertei o pescoco|dei (?:um|uma|uns|umas) (?:tapa|murro|estalo|bofetada|chapada|soco|empurrao|pontape|palmada|surra)|levant(?:ei|o) a mao|vou (?:arrebentar|espancar|enforcar|quebrar|partir a cara|matar|bater n)(?:-la|-a)?[^ ]* ?(?:ela|ele|dela|minha)?~|vou matar (?:essa|esta|a|minha|aquela)~",
        "he": r"(?:bate|batem|bateu|batia|bater|batendo|batido|empurra|empurrou|empurrava|agride|agrediu|agredia|agredir|empurrar|espancar|magoar|sufocar|agredid[oa]|esmurra|esmurrou|chuta|chutou|espanca|espancou|espancad[oa]|magoa|magoou|machuca|machucou|esgana|esganou|esganar|aperta|apertar|apertou|sufoca|sufocou|enforca|enforcando|mordeu|da (?:um|uma|murros|socos|tapas)|deu(?:-me)? (?:um|uma|murros|socos)|maltrata|maltratou|puxa|puxou)(?:-me|-nos)?~",
        "back": r"de volta|revid|devolv",
        "me": r"(?:me|nos|em mim|comigo)~",
        "to me": r"(?:bate|batem|bateu|batia|bater|empurra|empurrou|agride|agrediu|esmurra|esmurrou|espanca|espancou|magoa|magoou|aperta|apertar|apertou|sufoca|mordeu|da|deu|dava|maltrata|puxa|puxou)-(?:me|nos)~",
        "child": r"filh[oa]s?~|filhinh|crianc|menin[oa]|bebe~|miud[oa]|enteado",
        "son": r"(?:meu|minha) filh[oa]~",
        "kin": r"irma~|irmao|mae~|pai~|amiga|amigo|vizinha|prima~|utente|cliente|paciente|cunhada|avo~|tia~|sogra",
        "not": r"nunca|nao~|jamais",
        "says": r"diz~|disse|dizem|acusa|conta (?:a|para|pra)|inventou|inventa|alega|mente~|falou que|anda a dizer",
        "why": r"porque|pq~|pois~|para (?:ele|ela|me|que|se|eu)~|pra (?:ele|ela|me|se|eu)~|quando~|enquanto|em (?:legitima )?defesa|defend",
        "but": r"mas~|so que",
    },
    "so": {
        "I": rf"(?:waan|baan|ayaan|waxaan|waxaa|anna|inaan|anigu|aniguna|maan|maanan|aan|weligay)(?: (?!i~|igu|iga|uu~|inuu|ayuu|wuu|buu|in~)[^ ]+){{0,4}}? {_SO}|aniga ayaa(?: [^ ]+){{0,3}}? {_SO}|waan (?:dili doon\w*|dilayaa) (?:iyada|xaaskayga|naagta)",
        "he": _SO,
        "back": r"dib ugu|dib u garaac",
        "to me": rf"(?:i|igu|iga|iigu|ii|na|nagu|ima)(?: (?:soo|ku|aad|mar))? {_SO}",
        "child": r"carruur|caruur|ilmo|ilmah|wiil|gabadhayd|gabadheen|gabdhah|inankayg|inantayd|cunug",
        "son": r"wiilkay|wiilkeen|gabadhayd|inankayg|inantayd",
        "kin": r"walaal|hooyad|aabah|saaxiib|jaarad|deriska|adeer|habaryar|eeddad|macmiil|bukaan",
        "not": r"ma~|ima~|weligay|weligii|weligeed|maan~|maanan|marna",
        "says": r"(?:wuxuu|waxay|wuu|way|waxa) (?:[^ ]+ ){0,3}?(?:leeyahay|leedahay|yiri|yidhi|tiri|tidhi|sheeg\w*|eedee\w*)|been~",
        "why": r"sababtoo|sababta oo|maxaa yeelay|si uu|si aan|si ay|markii|markuu|marka|iska ?difaac|difaac|waayo",
        "but": r"laakiin|balse|hase",
    },
    "uk": {
        "I": r"я~(?: (?!мене|мені|він|вона|чоловік)[^ ]+){0,4}? (?:вдари|ударила|побила?|побив|штовхну|відштовхну|бив|била|копну|души|вкуси|дав~|дала~|накинул|накинув|трясл|тряс|схопи|шарпнул|шарпну|подряпа|образи)\w*|(?:б'ю|бю|луплю|штовхаю|лупцюю|кривджу|гамселю|бью)~|(?:підняв|підняла|піднімаю|піднімав) (?:на [^ ]+ )?руку|(?:вдарила|штовхнула|вкусила|відштовхнула|побила|ударила) (?:иого|чоловіка)|(?:вдарив|штовхнув|побив|ударив) (?:іі|дружину|жінку)|(?:дав|дала) (?:іи|иому|дружині|чоловікові|дитині) (?:ляпас|по )|(?:вб'ю|приб'ю|уб'ю|вдарю|задушу|спалю|заріжу) (?:іі|иого|жінку|дружину)~|(?:іі|иого) (?:вб'ю|приб'ю|вдарю|задушу)~",
        "he": r"(?:б'є|бє|б є|б'ють|бив|била|били|вдарив|вдарила|ударив|побив|побила|побили|штовхнув|штовхає|штовхав|лупить|лупив|душив|душить|копає|копав|копнув|лупцює|гатить|кривдить|вкусив|схопив|мордує|гамселить|бьет|ударил|избил|бил|душил|бити|побити|накинувся|знущається|підняв руку|піднімає руку)~",
        "back": r"у відповідь|здачі~",
        "me": r"(?:мене|мені|меня|нас|нам|мною)~",
        "child": r"дит(?:ин|яч)\w*|дітеи|дітям|діти~|син~|сина~|сину~|сином|синок|синочк|доньк|донечк|дочк|малюк|малого|малу~|ребен\w*",
        "son": r"(?:син|синок|донька|дочка)~",
        "kin": r"сестр|брат~|брата|маму|мама~|мами~|мати~|подруг|сусід|кузин|клієнтк|пацієнтк|підопічн|тітк|бабус|тато~|тата~|батько|знаиом",
        "not": r"не~|ніколи|жодного разу",
        "says": r"каже|кажуть|говорить|розповідає|розказує|звинувачує|бреше|твердить|стверджує|сказа(?:в|ла)~|написав|написала",
        "why": r"бо~|тому що|щоб~|щоби|коли~|оскільки|захища|захист|оборон|через те|потому что",
        "but": r"але~|а він~|а вона~|проте~",
    },
    "ar": {
        "I": r"[وف]?(?:ضربت|صفعت|خنقت|عضیت|عضضت|لطشت|لطمت|رکلت|لکمت|طعنت|اذیت|عنفت|دفشت|هاجمت)(?:ه|ها|هم|و|وا)?~|[وف]?(?:دفعت|دفشت|شدیت|مسکت|جرحت)(?:ه|ها)~|[وف]?(?:اضرب|بضرب|باضرب|عم بضرب|اصفع|بصفع|اعنف|بعنف|اخنق|بخنق|بلطش|بدفش)(?:ه|ها|هم|و)?~|[وف]?(?:مدیت|بمد|امد|رفعت) (?:ایدی|یدی)|اعتدیت علی|(?:رح|راح|بدی) (?:اقتل|اضرب|احرق|اذبح|اخنق)(?:ها|ه)~|[سه](?:اقتل|اضرب|احرق|اذبح|اخنق)(?:ها|ه)~",
        "he": r"[وف]?\w{0,3}(?:ضرب|خنق|صفع|عنف|رکل|لکم|لطم|لطش|دفش)(?:ت|ها|ه|هم|هن|و|ون|وا)?~|[وف]?(?:اعتدی|یعتدی|بیعتدی) علی",
        "back": r"(?:ا|ب)رد علی|وارد~|رد الضرب",
        "to me": r"[وف]?\w{0,4}(?:ضرب|خنق|دفع|دفش|صفع|لکم|رکل|عض|لطم|لطش|رفس|هاجم|اذا|اذی|یذی|جرح|عنف|طعن|رما|شد)\w{0,2}(?:نی|نا)~|(?:اعتدی|یعتدی|بیعتدی|مد (?:یده|ایده)|یمد (?:یده|ایده)|هجم) علی~|من (?:شعری|رقبتی)",
        "child": r"[وبل]?(?:ابنی|ابنتی|بنتی|بناتی|طفل\w*|(?:ال)?اطفال\w*|(?:ال)?اولاد\w*|ولدی|ابنای|ابناء\w*|(?:ال)?ولد~|عیالی)",
        "son": r"[و]?(?:ابنی|بنتی|ابنتی|ولدی)~",
        "kin": r"[وبل]?(?:اخی|اختی|اخوی|امی|ابی|ابوی|والدی|والدتی|صدیقت\w*|صاحبت\w*|صدیقی|رفیقتی|جارت\w*|موکلت\w*|زبونت\w*|عمیلت\w*|مریضت\w*|مراجعت\w*|ابن عمی|خالتی|عمتی|خالی|عمی)~",
        "not": r"(?:و)?(?:لم|ما|لا|مش|ابدا|عمری|عمره)~|ولا مره|ما(?:ضرب)",
        "says": r"[وف]?(?:یقول|بیقول|تقول|بتقول|بیحکی|یتهم\w*|بیتهم\w*|تتهم\w*|یدعی|بیدعی|قال|یزعم)~|یقول\w*",
        "why": r"لان\w*|لانه|حتی~|عشان|علشان|مشان|کی~|لکی|عندما|لما~|دفاع\w*|ادافع|بدافع|دافعت|بسبب",
        "but": r"[و]?لکن\w*|بس~",
    },
    "ur": {
        "I": rf"میں نے {_NOT_TO_ME_UR}{_UR}|(?:مارتا|مارتی|پیٹتا|پیٹتی|اٹهاتا|اٹهاتی) (?:هوں|رها هوں)|مجه سے (?:[^ ]+ ){{0,3}}?هاته اٹه|(?:میں|me|mai|main|mein|maine|mene) ?(?:ne )?(?:(?!mujh|میرے|مجه|نے |وه~|wo~|woh~)[^ ]+ ){{0,6}}?(?:maa?rt[ai] (?:hu|hun|hoon|hu[nm])|مارتا هوں|مارتی هوں)|(?:maine|mene|main ne|mein ne|mai ne) {_NOT_TO_ME_UR}{_UR}|میں (?:اسے|اس کو|بیوی کو)(?: [^ ]+){{0,3}} (?:مار|قتل کر) (?:دوں|ڈالوں)",
        "he": _UR,
        "back": r"پلٹ کر|واپس مار|جواب میں|palat kar",
        "to me": r"میر(?:ا|ی) (?:گلا|گردن) (?:دبا|گهون|پکڑ)|mer[ai] gala (?:dab|ghon|pakd)",
        "me": r"مجهے|مجه پر|مجه کو|میرا گلا|میری گردن|میرے بال|میرے منه|همیں|mujhe|mujhay|muje~|mujhko|mujh (?:pe|par)|mera gala|hume~|hamein",
        "child": r"بچ(?:ے|ی|ه|وں|ا|یوں)~|بیٹ(?:ا|ے|ی|یوں|وں)~|bachch?(?:e|a|i|on|ay|ey|o)~|bet[aie]~|betay~|betey~",
        "son": r"بیٹا~|بیٹی~|beta~|beti~",
        "kin": r"بهائی|بهن~|امی~|ماں~|ابو~|والد|دوست|سهیلی|پڑوس|کزن|کلائنٹ|کلاینٹ|مریض|بهابهی|خاله|bhai~|behn~|behen~|behan~|ammi~|abbu~|dost~|saheli|padosan|cousin|client|bhabhi",
        "not": r"نهیں|nahi|nahin|nhi~|kabhi na~",
        "says": r"کهت(?:ا|ی|ے)~|کهه رها|نے کها|الزام|بتاتا|جهوٹ|kehta|kehti|kehte|ilzam|jhoot|bolta",
        "why": r"کیونکه|کیوں که|تاکه|جب~|اس لیے|بچانے|بچاو|دفاع|اپنے بچاو|kyu+n?ke|kyonke|kyu+nki|kyonki|kiu+nk[ei]|taa?ke|jab~|bachne|bachane|bachao|is liye",
        "but": r"لیکن|مگر~|lekin|magar~|par wo",
    },
    "pa": {
        "I": rf"ਮੈਂ {_NOT_TO_ME_PA}{_PA}|ਮੈਥੋਂ (?:[^ ]+ ){{0,3}}?{_PA}|(?:ਮਾਰਦਾ|ਮਾਰਦੀ|ਕੁੱਟਦਾ|ਕੁੱਟਦੀ) ਹਾਂ|(?:main|mai|mein) {_NOT_TO_ME_PA}{_PA}|(?:maa?rd[ai]|kutt?d[ai]) ha+n?~|ਮੇਰਾ (?:[^ ]+ ){{0,2}}?ਹੱਥ (?:ਉੱਠ|ਉਠ)",
        "he": _PA,
        "back": r"ਵਾਪਸ|ਮੋੜ ਕੇ|ਅੱਗੋਂ|wapas",
        "to me": r"ਮੇਰ(?:ਾ|ੀ) (?:ਗਲਾ|ਧੌਣ) (?:ਘੁੱਟ|ਦਬ|ਫੜ)",
        "me": r"ਮੈਨੂੰ|ਮੇਰੇ ਤੇ|ਮੇਰੇ ਉੱਤੇ|ਮੇਰਾ ਗਲਾ|ਮੇਰੀ ਧੌਣ|ਮੇਰੇ ਵਾਲ|ਸਾਨੂੰ|mainu|menu|mennu|mere te~|mera gala|sanu~",
        "child": r"ਬੱਚ|ਪੁੱਤ|ਧੀ~|ਧੀਆਂ|ਮੁੰਡ|ਕੁੜੀ|ਬੇਟ|bach+\w+|putt?~|puttar|dhee~|munde?a?~|beti~|beta~",
        "son": r"ਪੁੱਤ~|ਪੁੱਤਰ~|ਮੁੰਡਾ~|ਧੀ~|ਬੇਟਾ~|putt~|puttar~|munda~|dhee~",
        "kin": r"ਭਰਾ|ਭੈਣ|ਮਾਂ~|ਮੰਮੀ|ਡੈਡੀ|ਪਿਤਾ|ਪਿਓ|ਸਹੇਲੀ|ਦੋਸਤ|ਗੁਆਂਢ|ਕਲਾਇੰਟ|ਮਰੀਜ਼|ਭਾਬੀ|ਚਾਚ|bhra~|bhen~|bhain~|saheli|dost~|mummy|client|guandh",
        "not": r"ਨਹੀਂ|ਨਹੀ|ਕਦੇ ਨਾ|nahi|nhi~|ni~",
        "says": r"ਕਹਿੰਦ|ਕਹਿ ਰਿਹਾ|ਨੇ ਕਿਹਾ|ਆਖਦ|ਦੱਸਦ|ਇਲਜ਼ਾਮ|ਦੋਸ਼|ਝੂਠ|kehnd|aakhd|dasd|jhooth",
        "why": r"ਕਿਉਂਕਿ|ਕਿਉਂ ਕਿ|ਕਿਉਕਿ|ਤਾਂ ਜੋ|ਤਾਂ ਕਿ|ਜਦੋਂ|ਬਚਣ|ਬਚਾਅ|ਬਚਾਉਣ|kyunk\w*|kyonk\w*|kyo ?ke|ta jo|taan jo|jado\w*|bachan",
        "but": r"ਪਰ~|ਲੇਕਿਨ|par~ oh",
    },
    "bn": {
        "I": r"(?:মেরেছি|মারসি|মারছি|মেরেছিলাম|মারলাম|মারি|মারিনি|মেরে ফেলেছি|মেরে ফেলি|মেরে বসি|পিটিয়েছি|পিটাই|পেটাই|মারধর কর(?:ি|েছি|েছিলাম)|আঘাত করেছি|কামড়ে দিয়েছি|খামচি দিয়েছি|(?:টিপে|চেপে) ধরেছি(?:লাম)?|(?:টিপে|চেপে) ধরি)~|(?:ধাক্কা|চড়|থাপ্পড়|থাপ্পর|লাথি|ঘুষি|কামড়|কিল) (?:মেরেছি|মারি|মারলাম|মারছি|দিয়েছি|দিলাম|দিছি|দিয়েছিলাম|মেরে ফেলেছি|দিয়ে ফেলেছি)~|হাত (?:তুলেছি|তুলি|তুলিনি|তুলে ফেলি|তুলে ফেলেছি)~|(?:merechi|marlam|dhakka dis+i|dhakka diyechi|hat tulechi)~|(?:মাইরা|মেরে) (?:ফালামু|ফেলমু|ফেলব|ফেলবো|ফালাব)~",
        "he": r"(?:মেরেছে|মেরেছেন|মারে|মারেন|মারছে|মারতেছে|মারছিল|মারল|মারলো|মারত|মারতো|মেরেছিল|মারেনি|মারসে|পেটায়|পেটাত|পিটায়|পিটিয়েছে|পেটাচ্ছে|মারধর কর(?:ে|েন|েছে|ছে|ত|তো)|আঘাত করে|আঘাত করেছে|কোপায়|নির্যাতন কর(?:ে|েছে)|অত্যাচার করে|কামড়ায়)~|(?:ধাক্কা|চড়|থাপ্পড়|লাথি|ঘুষি) (?:মারে|মেরেছে|দেয়|দিয়েছে|মারছিল)~|গলা (?:টিপে|চেপে)|হাত (?:তোলে|তুলেছে|তুলত)~|(?:mare|marse|mereche|marche|pitay|petay|marto|marchilo|mardhor kore)~",
        "back": r"পাল্টা|উল্টা|উল্টো|palta",
        "to me": r"আমার (?:গলা (?:টিপে|চেপে)|গায়ে হাত (?:তোলে|তুলেছে|তুলত))",
        "me": r"আমাকে|আমারে~|আমার গলা|আমার গায়ে|আমার চুল|আমাদেরকে|আমাদের~|আমার উপর|amake|amare~|amar gaye|amar gola",
        "child": r"বাচ্চা|সন্তান|ছেলে|মেয়ে(?:কে|টা|র|টাকে|রে)?~|bach+a\w*|chele\w*|meye(?:ke|r)?~",
        "son": r"(?:ছেলে|মেয়ে)(?:টা|টি)?~|chele~|meye~",
        "kin": r"ভাই|বোন|মা~|মাকে|আম্মা|আম্মু|বাবা|আব্বা|বান্ধবী|বন্ধু|প্রতিবেশী|ক্লায়েন্ট|রোগী|ভাবি|খালা|চাচা|bhai~|bon~|bandhobi|bondhu|client",
        "not": r"মারিনি|মারেনি|তুলিনি|করিনি|করেনি|না~|নাই~|নি~|কখনো|কখনও|কোনদিন|কোনোদিন|kokhono|ni~",
        "says": r"বলে~|বলে যে|বলছে|বলেছে|বলেছেন|নাকি|বলে বেড়া|মিথ্যা|অভিযোগ|দোষ দেয়|bole~|mittha",
        "why": r"কারণ|কারন|কেননা|যাতে|যখন|বাঁচ|আত্মরক্ষা|নিজেকে রক্ষা|karon|jate~|jokhon|bach(?:te|ar)~",
        "but": r"কিন্তু|তবে~|kintu",
    },
}
