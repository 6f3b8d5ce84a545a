"""Words of the eleven other languages that say when harm happens: now, again and again, long ago, never, or in a dream.

Pure tables over `folded` text, one entry a language; each is a list of whole words and phrases parted by `|`.
`bot.hearing.alarms.doubts` says what they mean. Romanised Urdu, Punjabi and Bengali stand with their language.
"""

# A list is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

# Harm in a tense that means both "is hitting" and "hits": now only with a word, a cry or a "!" beside it.
PRESENT = {
    "cy": r"(?<!wedi )(?<!newydd )(?<!mynd i )(?<!arfer )(?:fy|ein) (?:mwrw|nharo|nghuro|mrifo|nyrnu|nghicio|ngwthio|slapio|hitio)|(?<!wedi )(?<!newydd )(?:bwrw|taro|curo|brifo|dyrnu|cicio|hitio|slapio) (?:fi|ni|hi|mam|y plant|fy (?:chwaer|mam|merch|mab|mrawd))|ei churo hi",
    "pl": r"(?:bije|kopie|uderza|szarpie|popycha|katuje|oklada|tlucze|leje|policzkuje|krzywdzi|atakuje|maltretuje|bija) (?:\w+ )?(?:mnie|nas|ja|go|mame|tate|siostre|dzieci|(?:moja|swoja) \w+)|(?:mnie|nas|ja|mame) (?:(?!nie )\w+ )?(?:bije|kopie|uderza|szarpie|popycha|katuje|oklada|tlucze|leje|krzywdzi|atakuje|bija)|nie przestaje (?:\w+ )?(?:bic|kopac|walic)",
    "ro": r"(?:ma|ne|o|il|ii) (?:tot )?(?:bate|loveste|impinge|palmuieste|trage de par|chinuie|maltrateaza|agreseaza|snopeste)|(?:imi|ne|ii) (?:da|trage) (?:palme|pumni|una|cu \w+)|da in mine|nu se opreste din (?:batut|lovit)",
    "es": r"(?:me|nos|la|le|lo) (?:pegan?|golpean?|patea|empuja|maltratan?|agrede|abofetea|cachetea|zarandea|hace dano|da (?:\w+ )?(?:patadas|bofetadas|punetazos|golpes|palizas?|cachetadas|guantazos)|tira del pelo|jala del pelo)|no (?:para|deja) de (?:pegar|golpear)\w*",
    "pt": r"me (?:bate|agride|empurra|machuca|magoa|esmurra|chuta|espanca|da (?:\w+ )?(?:socos|tapas|pontapes|murros|surras?)|puxa o cabelo)|(?:bate|agride|empurra|magoa|machuca|espanca|da|puxa)-me|bate (?:n[ao]s?|em) (?:mim|minha \w+|meu \w+|nos|gente)|nao para de (?:me )?(?:bater|agredir)(?:-me)?",
    "uk": r"(?:б'є|бє|б'ють|лупить|гатить|копає|штовхає|лупцює|мордує|бьет|пинает|вдаряє) (?:\w+ )?(?:мене|меня|нас|іі|иого|маму|сестру|дітеи)|(?:мене|меня|нас|маму) (?:(?!не )\w+ )?(?:б'є|бє|б'ють|лупить|гатить|копає|штовхає|лупцює|мордує|бьет|пинает)|не перестає (?:\w+ )?(?:бити|лупити|копати)",
    "ar": r"و?(?:ب|بی)?[یت](?:ضرب|لکم|رکل|صفع|دفش|دفع|رفس|عذب|لطم)(?:نی|نا|ها|ه|هم)|و?ب?[یت]ضرب (?:امی|ماما|اختی|مراته|مرته|زوجته)|و?(?:یوذینی|بیاذینی|یاذینی)|و?ب?[یت]مد (?:یده|ایده) علی|لا یتوقف عن ضرب\w*|ما (?:عم )?(?:بیبطل|یبطل|یوقف) ضرب\w*",
}
# Harm in a tense that says "hits", beside which another says "is hitting": never now by itself.
HABITUAL = {
    "so": r"(?:i|na|ku|igu|u) (?:garaacaa?|dharbaaxaa?|laadaa?|feeraa|dilaa)|ima garaaco",
    "ur": r"(?:مار|پیٹ|دهکے دے|تهپڑ مار|گهسیٹ|تشدد کر|هاته اٹها)(?:تا|تے|تی)|(?:گلا|گردن) (?:پکڑ لیتا|پکڑتا|دبا دیتا|دباتا)|(?:maa?r|peet|pit|tashaddud kar|hath utha)t[aei] (?:hai|hain|he|h|ha|nahi|nahin)",
    "pa": r"(?:ਮਾਰ|ਕੁੱਟ|ਕੁਟ|ਧੱਕੇ ਮਾਰ|ਚਪੇੜਾਂ ਮਾਰ|ਹੱਥ ਚੁੱਕ)(?:ਦਾ|ਦੇ|ਦੀ)|(?:ਗਲਾ|ਧੌਣ|ਗਲੇ ਨੂੰ) (?:ਫੜ ਲੈਂਦਾ|ਫੜਦਾ|ਘੁੱਟਦਾ|ਦਬਾਉਂਦਾ)|(?:kutt?|maa?r)d[aei]",
    "bn": r"মারে|মারেন|পেটায়|পিটায়|পেটান|মারধর করে|হাত তোলে|গলা (?:চেপে|টিপে) ধরে|মারধর করেন|(?:amake|amare|amare|take|make|ma ke) (?:\w+ )?(?:mare|maren|pitay|petay|mardhor kore)",
}
# Control and temper: abuse, and no emergency by themselves.
CONTROL = {
    "cy": r"fy (?:rheoli|ngwylio|sarhau|mychanu)|gweiddi (?:arna i|ar)",
    "pl": r"kontroluje mnie|mnie kontroluje|krzyczy na mnie|wyzywa mnie|mnie wyzywa|poniza mnie|krzycze na \w+",
    "ro": r"ma (?:controleaza|jigneste|umileste)|(?:tipa|urla|zbiara) la mine|(?:tip|urlu|zbier) la \w+",
    "es": r"me (?:controla|grita|chilla|insulta|humilla)|le grito a|policia,? (?:(?:y|pero) )?(?:no|nunca|nadie) (?:paso|hicieron|hizo|vino|vinieron|ayudaron|sirvio)",
    "pt": r"me (?:controla|xinga|insulta|humilha)|(?:controla|insulta|humilha)-me|(?:grita|berra) comigo|(?:grito|berro) com|policia,? (?:(?:e|mas) )?(?:nao|nunca|ninguem) (?:aconteceu|fizeram|fez|veio|vieram|apareceu|ajudaram|adiantou)",
    "uk": r"мене контролює|контролює мене|кричить на мене|ображає|принижує|кричу на \w+",
    "ar": r"(?:ی|بی|م)تحکم (?:بی|فیی|فینی|فی|فیا)|[یت]صرخ (?:علی|عل|فی وجهی)|[یت]صیح علی|بیزعق\w*|[یت]شتمنی|[یت]هیننی|اصرخ علی \w+",
    "ur": r"(?:قابو|کنٹرول) (?:میں )?(?:رکهتا|کرتا)|(?:مجه|مجهے|بیوی) پر (?:چیختا|چلاتا)|(?:کہتا|کهتا|دهمکی)[^۔]{0,20}واپس (?:\w+ )?(?:بهیج|بهجوا)|گالیاں دیتا|control karta|chillata hai",
    "pa": r"ਕਾਬੂ ਰੱਖਦਾ|(?:ਮੇਰੇ|ਪਤਨੀ) ਤੇ ਚੀਕਦਾ|ਗਾਲ੍ਹਾਂ ਕੱਢਦਾ",
    "bn": r"নিয়ন্ত্রণ করে|(?:চিৎকার|চেঁচামেচি) করে|গালি দেয়|অপমান করে",
    "so": r"i xakameeyaa|igu qayliyaa|i caayaa|ku qayliyaa",
}
# "Now I live alone", "still hits" and "two years ago" are no now; "again" is.
NOW = {
    "cy": r"(?:nawr|rwan|ar hyn o bryd)(?! (?:dw i|dwi|rydw i|wy|mae popeth))|(?:y|yr) (?:funud|foment|eiliad) (?:hon|yma)|heno|eto",
    "pl": r"teraz(?! (?:juz |sama )?(?:tez|takze|rowniez|mieszkam|jestem|jest (?:juz|spokojnie|dobrze)|chce|potrzebuje|szukam|zyje|wiem))|wlasnie|zaraz|w tej (?:chwili|sekundzie|minucie)|w tym momencie|przed chwila|natychmiast|znowu?",
    "ro": r"acum(?! (?:\w+ )?(?:ani|an|luni|luna|zile|saptaman\w+|multi|mult|vreme)| (?:locuiesc|sunt|stau|traiesc|vreau|am|nu))|in (?:clipa|secunda) asta|in momentul asta|adineauri|tocmai|diseara|din nou",
    "es": r"ahora(?! (?:ya )?(?:tambien|no|vivo|estoy|soy|quiero|necesito|tengo))|ahorita|en este (?:momento|instante)|esta noche|acaba de|otra vez|de nuevo",
    "pt": r"agora(?! (?:ja )?(?:tambem|nao|moro|vivo|estou|sou|quero|preciso|tenho))|neste (?:momento|instante)|esta noite|hoje a noite|acabou de|outra vez|de novo",
    "so": r"hadda(?! (?:keligay|waan|kuma|anigu))|haatan|iminka|daqiiqadan|caawa|mar kale",
    "uk": r"(?:зараз|сеичас)(?! (?:ще и|також|я|живу|все|вже|хочу|не))|щоино|ціє(?:і|ю) (?:миті|хвилини)|в цю (?:мить|хвилину)|прямо тепер|тільки що|только что|знову?",
    "ar": r"الان(?! (?:اعیش|انا|ارید|ساکن\w*|بخیر))|هلق|هلا|دلوقتی|دلوقت|الحین|هسه|هسع|حالیا|للتو|قبل (?:قلیل|شوی|دقیقه|دقایق)|هاللحظه|هذه اللحظه|اللیله|halla2|hala2|dlwa2ti|delwa2ti|(?:مره|مرة) (?:ثانیه|تانیه|اخری)|من جدید",
    "ur": r"ابهی(?! (?:بهی|تک))|اب(?! (?:میں|هم|بهی|تک|نهیں|وه (?:نهیں|دوسرے|جیل)|الگ|اکیل|سکون))|اس وقت|اسی وقت|اج رات|abhi(?! (?:bhi|tak))|is waqt|isi waqt|پهر سے|phir se|again",
    "pa": r"ਹੁਣੇ|ਹੁਣ(?! (?:ਵੀ|ਤੱਕ|ਮੈਂ|ਅਸੀਂ|ਨਹੀਂ|ਕੋਈ))|ਇਸ ਵੇਲੇ|ਇਸ ਵਕਤ|ਐਸ ਵੇਲੇ|ਅੱਜ ਰਾਤ|hune|hunne|is vele|ais vele|ਦੁਬਾਰਾ|ਫਿਰ ਤੋਂ",
    "bn": r"এখন(?! (?:আমি|আর|ভালো|আমরা|আলাদা|একা|সে (?:জেলে|অন্য)))|এখনই|এখনি|এই মুহূর্তে|এইমাত্র|এক্ষুনি|এক্ষুণি|আজ রাতে|ekhon|ekhoni|akhon|akhoni|আবার",
}
# Now for harm; beside what was suicide long ago, "and today I am well".
TODAY = {
    "cy": r"heddiw",
    "pl": r"dzis(?:iaj)?(?! (?:\w+ )?(?:mieszkam|jestem|chce|szukam|juz|nie|zyje))",
    "ro": r"(?:azi|astazi)(?! (?:locuiesc|sunt|stau|traiesc|vreau|nu))",
    "es": r"hoy(?! (?:ya )?(?:no|vivo|estoy|soy|quiero|necesito|tengo|en dia))",
    "pt": r"hoje(?! (?:ja )?(?:nao|moro|vivo|estou|sou|quero|preciso|tenho|em dia))",
    "so": r"maanta",
    "uk": r"сьогодні(?! (?:я|живу|все|вже|хочу|не))",
    "ar": r"الیوم(?! (?:اعیش|انا|ارید))",
    "ur": r"اج(?! کل)|ab(?! (?:main|mein|mai|hum|bhi|tak|nahi|nahin|woh nahi|wo nahi))",
    "pa": r"ਅੱਜ(?! ਕੱਲ੍ਹ)",
    "bn": r"আজ(?! কাল)",
}
YESTERDAY = {
    "cy": r"ddoe|neithiwr",
    "pl": r"wczoraj",
    "ro": r"ieri|aseara",
    "es": r"ayer|anoche",
    "pt": r"ontem",
    "so": r"shalay|xalay",
    "uk": r"вчора|вчера",
    "ar": r"امس|البارحه|امبارح|مبارح",
    "ur": r"کل رات",
    "pa": r"ਕੱਲ੍ਹ",
    "bn": r"গতকাল|কাল রাতে",
}
DEATH_TO_COME = {
    "cy": r"(?:mynd i|am) (?:fy )?l+add",
    "pl": r"(?:mnie|nas) zabije|zabije (?:mnie|nas)",
    "ro": r"(?:ma|ne) omoara|o sa (?:ma|ne) omoare|(?:ma|ne) va omori",
    "es": r"(?:me|nos) va a matar|va a matar(?:me|nos)",
    "pt": r"(?:me|nos) vai matar|vai (?:me|nos) matar|vai matar-(?:me|nos)",
    "so": r"(?:i|na) dili doon\w+",
    "uk": r"(?:вб'є|уб'є|вбє|убьет) (?:мене|нас|меня)|(?:мене|нас|меня) (?:вб'є|уб'є|убьет)",
    "ar": r"(?:س|رح |راح |ه|ح)یقتل\w*",
    "pa": r"ਮਾਰ ਦੇਵੇਗਾ",
    "bn": r"মেরে ফেলবে",
}
# A cry beside a tense that may be now. Asking where help is to be had is none.
CRY = {
    "": r"help(?! (?:cyfreith|(?:gyda|efo|with|for) )| me (?:leave|understand|find))|sos|999|112",
    "cy": r"helpwch|helpa|anfonwch|achubwch|brysiwch|dewch|angen cymorth(?! (?:cyfreith|(?:gyda|efo|i) ))",
    "pl": r"(?<!szukam )(?<!szukac )(?<!znajde )(?<!uzyskac )pomocy(?! (?:prawn|psycho|finans|adwokat|(?:w|z|ze|dla|przy|od) ))|pomozcie|pomoz|ratunku|ratujcie|przyslijcie|przyjedzcie|prosze o pomoc",
    "ro": r"(?<!caut )(?<!cer )(?<!gasesc )ajutor(?! (?:juridic|psiholog|financiar|(?:cu|pentru|la|de la) ))|ajutati|ajutati-ma|ajuta-ma|salvati|trimiteti|veniti",
    "es": r"(?<!necesito )(?<!busco )(?<!pedir )(?<!encontrar )(?<!quiero )ayuda|ayudame|ayudenme|ayudadme|ayuden|socorro|auxilio|manden|envien|vengan|venid",
    "pt": r"(?<!preciso de )(?<!procuro )(?<!pedir )(?<!quero )(?<!encontrar )ajuda|ajude|ajudem|me ajuda|ajuda-me|socorro|mandem|venham",
    "uk": r"допоможіть|поможіть|рятуите|приідьте|пришліть|помогите|(?:потрібна допомога|потребую допомоги)(?! (?:юрист|адвокат|психолог|(?:з|зі|для|в|у) ))",
    "ar": r"ساعدو\w*|ساعدنی|النجده|الحقو\w*|انقذو\w*|ارسلوا|ابعتو\w*|ابعثو\w*|تعالوا|(?<!علی )مساعده(?! (?:قانون|مالی|نفسی|محامی|(?:فی|من) ))",
}
HABIT = {
    "cy": r"bob (?:dydd|nos|wythnos|penwythnos|tro|amser|bore)|weithiau|ers (?:blynyddoedd|misoedd|wythnosau|\w+ (?:mlynedd|blynedd))|yn aml|wastad|drwy'r amser|pan (?:mae|ma|fydd|bydd|mae'n|ma'n)[^.!?]{0,8} ?(?:yfed|meddwi|feddw|gwylltio|grac|flin)",
    "pl": r"codziennie|co (?:dzien|noc|wieczor|tydzien|weekend|jakis czas)|czasem|czasami|czesto|zawsze|ciagle|nieraz|od (?:\w+ )?(?:lat|miesiecy|tygodni|roku|dawna)|kazdego dnia|w kazdy \w+|za kazdym razem|w weekendy|(?:kiedy|gdy|jak) (?:\w+ )?(?:pije|wypije|popije|pijany|jest pijany|sie (?:zlosci|zdenerwuje|wkurzy|upije)|jest zly)",
    "ro": r"in fiecare|zilnic|mereu|tot timpul|uneori|cateodata|adesea|deseori|intotdeauna|de fiecare data|ori de cate ori|din cand in cand|de (?:\w+ )?(?:ani|luni|saptamani)|cand (?:bea|e beat|este beat|se (?:enerveaza|imbata|supara))",
    "es": r"todos los (?:dias|fines|viernes|sabados|domingos|meses)|todas las (?:noches|semanas)|cada (?:dia|noche|vez|semana|fin)|siempre|a veces|a menudo|muchas veces|de vez en cuando|por las noches|lleva (?:\w+ )?(?:anos|meses|semanas)|(?:desde )?hace (?:\w+ )?(?:anos|meses|semanas)|cuando (?:\w+ )?(?:bebe|toma|esta borracho|se (?:enfada|enoja|emborracha))|un dia|algun dia",
    "pt": r"todos os (?:dias|fins|meses)|todas as (?:noites|semanas|vezes)|todo (?:dia|fim|mes)|toda (?:noite|vez|semana|hora)|cada (?:dia|noite|vez|semana)|sempre|as vezes|muitas vezes|de vez em quando|(?:ha|faz) (?:\w+ )?(?:anos|meses|semanas)|quando (?:\w+ )?(?:bebe|esta bebado|chega bebado|fica|se irrita|se zanga)|um dia|algum dia",
    "so": r"(?:maalin|habeen|mar|toddobaad|wakhti) (?:walba|kasta|walbo)|had iyo (?:jeer|goor)|badanaa|mararka qaar\w*|sann?ado|bilo badan|mar(?:kuu|ka uu) (?:cabb\w*|xanaaq\w*|sakhraan\w*)|maalin uun",
    "uk": r"щодня|щоночі|щоразу|щотижня|щовечора|кожн\w+ (?:дня|день|ночі|ніч|вечора|вечір|разу|раз|тижня|тиждень|вихідн\w+)|завжди|постіино|часто|іноді|інколи|роками|місяцями|вже (?:\w+ )?(?:рік|роки|років|місяц\w+)|час від часу|(?:на|по) вихідних|каждыи день|всегда|постоянно|(?:коли|як) (?:\w+ )?(?:п'є|вип'є|п'янии|злиться|сердиться|напивається|нап'ється)",
    "ar": r"کل (?:یوم|لیله|مره|اسبوع|وقت|ما)|کلما|دایما?|احیانا|اوقات|غالبا|باستمرار|یومیا|عاده|علی طول|(?:منذ|من) (?:\w+ )?(?:سنین|سنوات|سنه|سنتین|اشهر|شهور|زمان)|(?:عندما|لما|وقت) (?:ب)?(?:یشرب|یسکر|یغضب|یعصب|یزعل)|یوما ما",
    "ur": r"روزانه|روز|هر (?:روز|دن|رات|بار|هفتے|وقت)|همیشه|کبهی کبهی|اکثر|برسوں|(?:سالوں|مهینوں) سے|جب (?:بهی )?(?:وه )?(?:پیتا|غصه)|کسی دن|har (?:roz|din|raat|rat|baar|bar|hafte|waqt)|hamesha|kabhi kabhi|aksar|barson se|saalon se|kisi din",
    "pa": r"ਰੋਜ਼|ਹਰ (?:ਰੋਜ਼|ਦਿਨ|ਰਾਤ|ਵਾਰ|ਹਫ਼ਤੇ|ਵੇਲੇ)|ਹਮੇਸ਼ਾ|ਕਦੇ ਕਦੇ|ਕਦੇ ਕਦਾਈਂ|ਅਕਸਰ|(?:ਸਾਲਾਂ|ਮਹੀਨਿਆਂ) ਤੋਂ|ਕਿਸੇ ਦਿਨ|ਜਦੋਂ (?:ਵੀ )?(?:ਪੀਂਦਾ|ਗੁੱਸੇ)|har (?:roz|din|raat|vaar)|hamesha|kade kade",
    "bn": r"রোজ|প্রতিদিন|প্রতি (?:রাতে|রাত|দিন|সপ্তাহে)|প্রায়ই|মাঝে মাঝে|মাঝেমধ্যে|সবসময়|সব সময়|সারাক্ষণ|(?:বছর|মাস) ধরে|বছরের পর বছর|কোনোদিন|কোনদিন|(?:রাগ|রেগে) (?:হলে|গেলে|উঠলে)|মদ খেলে|roj|protidin|majhe majhe|sob somoy",
}
# Years or months ago: whatever it was, only what says that it is now counts.
LONG_AGO = {
    "cy": r"(?:flynyddoedd|flwyddyn|mlynedd|misoedd) yn ol|llynedd",
    "pl": r"(?:lat|lata|roku?|miesiecy|miesiace) temu|w (?:zeszlym|ubieglym) roku|w dziecinstwie",
    "ro": r"acum (?:\w+ )?(?:ani|un an|luni)|ani in urma|anul trecut",
    "es": r"hace (?:\w+ )?(?:anos|meses)(?! que)|(?:el )?ano pasado|(?:en|em|in) (?:19|20)\d\d",
    "pt": r"ha (?:\w+ )?(?:anos|meses)(?! que)|(?:anos|meses) atras|(?:o )?ano passado",
    "so": r"san(?:nad|ad|o|ado|nado) ka hor|sannadkii hore",
    "uk": r"(?:рок(?:и|ів|у)|рік|років|місяц(?:і|ів)) тому|торік|минулого року|колись давно|у дитинстві|(?:лет|год|года) назад",
    "ar": r"قبل (?:\w+ )?(?:سنین|سنوات|سنه|سنتین|شهور|اشهر)|(?:السنه|العام) الماضیه?|السنه اللی فاتت",
    "ur": r"(?:سال|سالوں|مهینے|مهینوں) پهلے|پچهلے سال|بچپن میں|(?:saal|sal|mahine) pehle|pichh?le saal",
    "pa": r"(?:ਸਾਲ|ਸਾਲਾਂ|ਮਹੀਨੇ|ਮਹੀਨਿਆਂ) ਪਹਿਲਾਂ|ਪਿਛਲੇ ਸਾਲ|saal pehlan|pichhle saal",
    "bn": r"(?:বছর|মাস) আগে|গত বছর|ছোটবেলায়|(?:bochor|mash) age|g(?:oto|elo) bochor",
}
# Days or weeks ago, or what used to be.
BEFORE = {
    "cy": r"(?:wythnosau|wythnos|diwrnod\w*) yn ol|(?<!ers )(?:ddoe|neithiwr)|(?:roedd|oedd|arferai|arferodd)[^.!?]{0,14} arfer|(?:mis|wythnos) diwethaf|pan (?:o'n|oeddwn) i",
    "pl": r"(?:tygodni|tygodnie|dni|miesiac|tydzien) temu|w (?:zeszlym|ubieglym) (?:miesiacu|tygodniu)|w zeszla \w+|kiedys|dawniej|(?<!od )wczoraj|(?:jak|kiedy|gdy) bylam",
    "ro": r"acum (?:\w+ )?(?:o luna|zile|saptamani)|(?:luna|saptamana) trecuta|(?<!de )(?:ieri|aseara)|candva|odinioara|pe vremuri|cand eram|obisnuia|intr-o zi|ma batea|ma lovea",
    "es": r"hace (?:\w+ )?(?:semanas|dias|tiempo)(?! que)|(?:mes|semana) pasad[oa]|(?<!desde )(?:ayer|anoche)|antes (?:me|nos|la)|solia|cuando era|en el pasado",
    "pt": r"ha (?:\w+ )?(?:semanas|dias)(?! que)|(?:mes|semana) passad[oa]|(?<!desde )ontem|antigamente|costumava|quando (?:eu )?era|no passado|batia-me|me batia|antes ele",
    "so": r"bilo ka hor|(?:toddobaadkii|bishii) hore|shalay|xalay|\w+ jir(?:ay|tay|een)|waagii|beri hore",
    "uk": r"(?:тижн(?:і|ів)|тиждень|днів|дні|місяць) тому|минулого (?:місяця|тижня)|(?<!з )(?<!від )вчора|раніше|колись|давно|раньше|(?<!со )вчера",
    "ar": r"قبل (?:\w+ )?(?:شهر|اسبوع|اسابیع|ایام|زمان)|(?:الشهر|الاسبوع) الماضی|(?<!من )(?:امس|البارحه|امبارح|مبارح)|سابقا|فی الماضی|کانت? (?:\w+ )?ب?[یت]\w+|(?:لما|عندما) کنت",
    "ur": r"(?:هفتے|دن) پهلے|پچهلے (?:مهینے|هفتے)|کل رات(?! سے)|\w+ ته[اےی]|hafte pehle|pichh?le (?:mahine|hafte)|(?:ma+rt[aei]|ma+ra|pe+ta|karta|rehta|diya|kiya) (?:tha|thi|the)",
    "pa": r"(?:ਹਫ਼ਤੇ|ਦਿਨ) ਪਹਿਲਾਂ|ਪਿਛਲੇ (?:ਮਹੀਨੇ|ਹਫ਼ਤੇ)|ਕੱਲ੍ਹ(?! ਤੋਂ)|(?:ਮਾਰਦਾ|ਕੁੱਟਦਾ|ਮਾਰਿਆ|ਕੁੱਟਿਆ|ਧਮਕਾਇਆ|ਹੁੰਦਾ|ਕਰਦਾ) ਸੀ|(?:maarda|kuttda|karda|hunda|rehnda|bhannda|dhamkaunda) si",
    "bn": r"(?:সপ্তাহ|দিন) আগে|গত (?:মাসে|মাস|সপ্তাহে)|গতকাল|কাল রাতে(?! থেকে)|আগে আমাকে|মারত|মারতো|পেটাত|পেটাতো|মেরেছিল|পিটিয়েছিল|দেখিয়েছিল|করত|করতো|ভাঙত|marto|pitai?to|bhangto|korto|dekhaito",
}
# Said of one's own peace, of a dream, or as a question about what may be.
IMAGINED = {
    "cy": r"breuddwyd\w*|freuddwyd\w*|hunllef\w*|beth (?:os|pe)",
    "pl": r"sni(?:lo|l|la) mi sie|koszmar\w*|co (?:jesli|jak|gdyby|bedzie jak)",
    "ro": r"am visat|visez|cosmar\w*|(?:ce se intampla|si) daca (?:ma|ne|el|ea)",
    "es": r"sone|sono que|pesadilla\w*|(?:que pasa|que pasaria) si|y si (?:un|algun) dia",
    "pt": r"sonhei|sonho|pesadelo\w*|e se (?:ele|ela|um|algum)|o que acontece se",
    "so": r"riyo\w*|riyad\w*|maxaa dhici?\w*|maxaan sameeyaa haddii",
    "uk": r"снилося|снився|приснилося|кошмар\w*|(?:а )?(?:що,? )?(?:якщо|як) (?:він|вона) (?:мене )?колись|а що,? (?:як|якщо)|снилось",
    "ar": r"حلمت|کابوس\w*|فی المنام|ماذا (?:لو|اذا)|شو (?:لو|اذا)|ایش لو",
    "ur": r"خواب|khwab|khuab|اگر کبهی|agar kabhi|اگر[^۔]{0,40}(?:تو کیا|کیا هو\w*)|agar[^.!?]{0,40}(?:to kya|kya hoga)",
    "pa": r"ਸੁਪਨਾ|ਸੁਪਨੇ|ਜੇ[^।]{0,40}(?:ਤਾਂ ਕੀ|ਕੀ ਹੋ\w*)|supna|supne|ਜੇ (?:ਉਹ )?ਕਦੇ|je (?:oh )?kad[ei]",
    "bn": r"স্বপ্নে|স্বপ্ন|দুঃস্বপ্ন|যদি[^।]{0,50}(?:তাহলে|কী হবে|কি হবে)|shopno|shopne|যদি (?:কখনো|কোনোদিন)|jodi (?:kokhono|konodin)",
}
# Said on after a habit, of what somebody holds: a part of its own.
AND_A_WEAPON = {
    "cy": r"ac (?=mae (?:ganddo|gyda fe|gynno|da fe)[^.!?]{0,6} (?:gyllell|wn|ddryll|fwyell|forthwyl))",
    "pl": r"i (?=(?:ma|trzyma|wyciaga) (?:noz|bron|pistolet|siekiere|mlotek))",
    "ro": r"si (?=(?:are|tine) (?:un|o) (?:cutit|pistol|topor|arma|ciocan))",
    "es": r"y (?=(?:tiene|lleva|trae) (?:un|una|el|la) (?:cuchillo|pistola|navaja|machete|arma|martillo|hacha))",
    "pt": r"e (?=(?:tem|esta com|traz|pegou) (?:uma?|o|a) (?:faca|pistola|arma|machado|martelo))",
    "so": r"oo (?=[^.!?]{0,12}(?:mindi|toorey|qori|bastoolad|faas))",
    "uk": r"(?:і|та|и) (?=(?:в|у) (?:нього|неі)[^.!?]{0,10} (?:ніж|пістолет|зброя|сокира|молоток))",
    "ar": r"و(?=(?:معه|بیده|عنده|ماسک) (?:سکین|مسدس|سلاح|ساطور))",
    "ur": r"(?:اور|aur) (?=[^۔،.!?]{0,25}(?:چاقو|چهری|بندوق|chaku|chaqu|chhuri))",
    "pa": r"(?:ਅਤੇ|ਤੇ) (?=[^।.!?]{0,25}(?:ਚਾਕੂ|ਛੁਰੀ|ਬੰਦੂਕ))",
    "bn": r"(?:আর|এবং) (?=[^।.!?]{0,25}(?:ছুরি|চাকু|বন্দুক))",
}
# Straight before a word of harm.
NOT = r"(?:nie|nigdy|nu|no|nunca|jamas|nao|не|ніколи|لا|ما|مش|مو|لم|لن|ddim yn|erioed|ma|nahi|nahin|نهیں)(?: عم)?"
