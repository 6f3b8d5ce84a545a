"""What in the eleven other languages only sounds like an alarm: figures of speech about killing and dying, and errands.

Pure tables over `folded` text. `bot.hearing.alarms.danger` takes the figures out before its patterns are tried, and a guess of the
model has to stand on what is left of the message (`bot.hearing.alarms.guesses`).
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

# What kills nobody, as the one who does it, and words of killing that may follow in the same breath.
_KILLERS = (
    (
        r"(?:traffig|ciw|gwres|tywydd|arholiad(?:au)?|gem|shifft|bos|pennaeth|cefn|traed|pen|gwaith cartref|traethawd|dillad|bil(?:iau)?)",
        r"(?:(?:fy )?(?:lladd|ladd)|ddigon i(?:'?n| fy) lladd)(?: i)?",
    ),
    (
        r"(?:korek|korki|kolejka|upal|zar|goraco|egzaminy?|mecz|zmiana|szef|szefowa|kierownik|sesja|matura|glowa|plecy|zab|kac|deadline|projekt|rachunki?|klasowka|polska|liga)",
        r"(?:zabij\w+|zabil\w*|wykoncz\w+|dobij\w+|dobil\w*|wykancza\w*)",
    ),
    (
        r"(?:traficul|caldura|examen(?:ul|ele)?|seful|sefa|coada|sesiunea|meciul|bacul|foamea|frigul|oboseala|durerea|maseaua|spatele|plictiseala|tura|factur\w+|stresul)",
        r"(?:omoara|omori|termina|da gata)",
    ),
    (
        r"(?:calor|trafico|atasco|examen(?:es)?|jef[ea]|turno|fila|cola|partido|hambre|resaca|dieta|entrenador|profe(?:sora?)?|cansancio|frio|estres|finales|alquiler|facturas?|muela|espalda|cabeza|pies|tacones)",
        r"(?:mata(?:n|ra|do)?|matando|matar(?:me)?|muerta?|muerto|acaba conmigo)",
    ),
    (
        r"(?:calor|transito|trafego|engarrafamento|exames?|prova|provas|chefe|patrao|patroa|turno|fila|jogo|fome|ressaca|dieta|treino|frio|tcc|curso|faculdade|sono|contas?|costas|dente|cabeca|saltos)",
        r"(?:mata(?:m|r|ndo)?|matar-me|mat(?:ou|ava))",
    ),
    (
        r"(?:imtixaan\w*|kulayl\w*|baahid\w*|gaajo\w*|hurdo\w*|safk\w*|shaqad\w*|ciyaart\w*|qabow\w*|dhaxan\w*|macallink\w*|daalku|daalka|taraafik\w*)",
        r"(?:(?:i|na) (?:dil(?:ay|aysaa|ayaa|aya|i doon\w*)|dish[ae]y|layna?ys?aa))",
    ),
    (
        r"(?:спека|жара|черга|затори?|корки|іспити?|екзамени?|сесія|начальни(?:к|ця)|шеф|зміна|матч|голова|спина|зуб|дедлаини?|контрольна|ціни|рахунки|холод|нудьга|тренер)",
        r"(?:вб'є|вбє|уб'є|доб'є|доконає|вбиває|вбивають|вбила|вбив|добила|приб'є|доконали|вб'ють)",
    ),
    (
        r"(?:ه?ال)?(?:حر|زحمة|امتحان|امتحانات|دوام|شغل|مباراة|جوع|عطش|برد|صداع|مدير|مديرة|رجيم|كورس|فواتير|طابور|ماتش|مذاكرة|ضرس|ضرسي|ظهري|نعاس|مشوار)",
        r"(?:[تيب]*(?:قتل|ذبح|موت|هلك)(?:ت)?(?:ني|نا|تني)|موتتني|قتلتني|ذبحتني|هلكتني|طفشتني)",
    ),
    (
        r"(?:گرمی|سردی|ٹریفک|میچ|امتحان|پیپر|بل|باس|نوکری|لائن|بھوک|نیند|سر درد|مہنگائی|garmi|traffic|match|exam|paper|boss|bill|line|bhook|neend|mehngai)(?: (?:نے|سے|تو|ne|se|to|toh|ka|کا))*",
        r"(?:(?:ہی )?مار (?:ہی )?(?:ڈالا|دیا|ڈالے گی|ڈالے گا|ڈالتی|دے گا|دے گی)|جان (?:ہی )?(?:نکال|نکل|لے)(?: \w+)?|ma+r (?:hi )?(?:dala|diya|dega|degi|dalegi|dalega)|jaa?n (?:hi )?(?:nikal|le)\w*)",
    ),
    (
        r"(?:ਗਰਮੀ|ਠੰਡ|ਠੰਢ|ਟ੍ਰੈਫਿਕ|ਮੈਚ|ਇਮਤਿਹਾਨ|ਪੇਪਰ|ਪੇਪਰਾਂ|ਬੌਸ|ਭੁੱਖ|ਨੀਂਦ|ਮਹਿੰਗਾਈ|ਸ਼ਿਫਟ|garmi|thand|traffic|match|paper|boss|bhukh)(?: (?:ਨੇ|ਤਾਂ|ਨਾਲ|ne|tan|taan))*",
        r"(?:ਮਾਰ (?:ਈ )?(?:ਸੁੱਟਿਆ|ਦਿੱਤਾ|ਲਿਆ|ਦੇਣਾ|ਦੇਣੈ)|ਜਾਨ (?:ਈ |ਹੀ )?(?:ਨਿਕਲ|ਕੱਢ|ਲੈ)(?: \w+)?|maa?r (?:sutt?ya|ditta|leya)|jaa?n (?:hi )?(?:nikal|kadd)\w*)",
    ),
    (
        r"(?:গরমে?|জ্যামে?|পরীক্ষা(?:র চাপে)?|ম্যাচ|বস|ক্ষুধায়|খিদায়|ঘুমে|শীতে|ম্যাথ|অফিস|কাজের চাপ(?:ে)?|দাঁতের ব্যথায়|gorome?|jam|porikkha|boss)",
        r"(?:(?:মেরে|মাইরা) (?:ফেলবে|ফেলছে|ফেলল|ফেলতেছে|ফালাইলো|দিল)|শেষ (?:করে|কইরা) (?:দিল|দিছে|দিচ্ছে)|মরে (?:গেলাম|যাচ্ছি|যাব|যাবো)|মইরা গেলাম|more (?:gelam|jacchi)|mere felbe)",
    ),
)
# Words that begin something else to say: who kills comes before them, not after.
_SOMETHING_ELSE = r"(?:e|ond|i|ale|ze|si|dar|iar|ca|y|pero|que|mas|oo|і|та|але|що|و|اور|لیکن|مگر|aur|ਤੇ|ਪਰ|আর|কিন্তু|jak|kiedy|cand|cuando|quando|коли|el|on|ona|ele|ela|він|вона|وہ|ਉਹ|সে)"
# "... if I don't hand it in on Monday."
_IF = r",? (?:os na|jak|jesli|daca|si no|se nao|se eu|haddii|якщо|اذا|لو|اگر|ਜੇ|যদি)(?!\w)[^.!?]{0,40}"
_DEAD_TIRED = (
    # dead, or dying, of what nobody dies of
    r"\b(?:muert[ao]|mort[ao]|moart[ae]|mort|padam|padniet[ay]|umieram|marw|bron marw|wedi blino'n lan|muero|morir|morrendo|morro|morrer|mor|murim|am murit|morimos) (?:z|ze|de|o|a|pelo) (?:tanto |tanta |puro |pura |o |la )*(?:cansancio|sueno|hambre|risa|sed|calor|frio|verguenza|aburrimiento|miedo escenico|cansaco|fome|sono|sede|riso|rir|vergonha|tedio|foame|sete|somn|ras|rusine|oboseala|caldura|frig|plictiseala|glodu|zmeczenia|smiechu|nudow|goraca|zimna|pragnienia|wstydu|chwerthin|newyn|eisiau bwyd|oer|embaras|gywilydd)\b",
    r"(?:помираю|вмираю|помру|здохну|мертва|мертвии|мертвий) (?:з|від|зі|після|вiд) (?:\w+ )?(?:голоду|сміху|нудьги|спеки|холоду|втоми|спраги|сорому|роботи|зміни|тренування|дороги)|(?:[بت]?موت|متت|ميتة|ميت|حموت|هموت|متنا|مت) من (?:ال)?(?:ضحك|جوع|عطش|حر|برد|تعب|نعاس|خجل|فشلة|زهق|طفش|الفرحة|فرحة)|\b(?:gaajo|harraad|qosol|hurdo|daal|kulayl|qabow)\b[^.!?]{0,12}\b(?:dhimanay\w+|dhintay|dhimanaya)|\b(?:dhimanay\w+|dhintay) (?:gaajo|harraad|qosol|daal)",
    r"(?:ہنسی|ہنس ہنس|بھوک|پیاس|گرمی|تھکن|سردی|شرم) (?:سے |کے مارے |کر )?(?:مر|جان نکل)\w*(?: \w+){0,2}|(?:ਹੱਸ ਹੱਸ|ਹਾਸੇ|ਭੁੱਖ|ਪਿਆਸ|ਗਰਮੀ|ਥਕਾਵਟ|ਠੰਢ?|ਸ਼ਰਮ) (?:ਨਾਲ |ਕੇ )?(?:ਮਰ|ਜਾਨ (?:ਈ )?ਨਿਕਲ)\w*|(?:হাসতে হাসতে|ক্ষুধায়|খিদায়|গরমে|লজ্জায়|পিপাসায়|ক্লান্তিতে) (?:মরে|মইরা|মরছি|মরলাম)\w*(?: \w+)?",
)
# "He comes from work and kills me" is said of him.
_NOT_OF = r"(?<!del )(?<!de )(?<!do )(?<!da )(?<!من )(?<!بعد )(?<!po )(?<!z )(?<!після )(?<!з )(?<!la )(?<!o )(?<!i )"
FIGURES = (
    *(
        rf"{_NOT_OF}(?<!\w)(?:{thing})(?: (?!{_SOMETHING_ELSE}(?!\w))[^ .,!?؟،।۔]+){{0,5}}?،? {kill}(?!\w)(?:{_IF})?"
        rf"|(?<!\w){kill} (?:\w+ )?(?:{thing})(?!\w)"
        for thing, kill in _KILLERS
    ),
    *_DEAD_TIRED,
)
# Where to buy, to eat, to mend: whoever asks it looks for nobody.
ERRANDS = (
    r"\b(?:siop|prynu|bwyty|caffi|garej|siop trin gwallt|sklep\w*|kupic|kupie|restauracj\w+|mechanik\w*|fryzjer\w*|magazin\w*|cumpar\w*|restaurant\w*|frizer\w*|mecanic\w*|tienda|comprar|compro|restaurante|peluquer\w+|taller|mecanic\w*|loja|padaria|mercado|cabeleireir\w+|oficina|vendem|venden|dukaan\w*|makhaayad\w*|iibsa\w*|hilib|laga helaa cunto)\b|"
    r"магазин\w*|купити|куплю|ресторан\w*|перукар\w+|продають|محل|مطعم|اشتري|أشتري|حلاق|سوبرماركت|دكان|دکان|خرید\w*|ریسٹورنٹ|بریانی|گوشت|\b(?:biryani|dukan|dukaan|khareed\w*|restaurant|kebab|halal meat|salon)\b|ਦੁਕਾਨ|ਖਰੀਦ\w*|ਰੈਸਟੋਰੈਂਟ|ਸੂਟਾਂ|ਲਹਿੰਗ\w*|দোকান|কিনতে|কিনব|রেস্টুরেন্ট|বিরিয়ানি|মাছ কোথায়"
)
# Which refuge would take somebody, and where to send them: a place is asked for, and nobody sought.
PLACE_WANTED = (
    r"\b(?:lle mewn lloches|(?:que|algun) (?:refugio|refuge|casa de acogida) (?:que )?(?:la |lo |me |nos )?(?:puede|acept[ae]|recib[ea]|coge|coja)|(?:que|algum) (?:abrigo|refuge|casa abrigo) (?:que )?(?:a |me |nos )?(?:pode|aceit[ae]|receb[ea])|(?:ktore|jakie) schronisko (?:ja |mnie |nas )?przyjm\w+|(?:ce|care|vreun) (?:adapost|refugiu|refuge) (?:care )?(?:o |ma |ne |s-o |sa o |sa ma )?(?:primeste|accepta|primeasca|accepte)|(?:refuge|hoy dumar)\w* (?:ma|miyaa?|loo|u) (?:loo )?(?:heli karaa|baahan\w*))\b|"
    r"(?:якии|які) (?:притулок|шелтер|refuge) (?:іі |мене |нас |іх )?(?:бере|прииме|приимає)|потрібен притулок|(?:الاقی|ألاقي|نلاقي|أجد|محتاج\w*|بدها|بدي|تبغى|أبغى) (?:\w+ )?(?:ملجأ|مأوى)|(?:ملجأ|مأوى) يقبل|(?:پناہ گاہ|شیلٹر|refuge) (?:میں )?(?:جگہ )?(?:چاہیے|چاہئے|ملے گ)|کہاں (?:بھیجوں|بھیجیں|جاؤں|جائے|ریفر)|ਕਿੱਥੇ (?:ਭੇਜੀਏ|ਭੇਜਾਂ|ਜਾਵਾਂ|ਜਾਵੇ)|(?:ਪਨਾਹ|ਪਨਾਹ ਘਰ|ਰਿਫਿਊਜ) (?:ਵਿੱਚ )?(?:ਜਾਣਾ )?(?:ਚਾਹੀਦ|ਚਾਹੁੰਦ|ਮਿਲੂ)|(?:রিফিউজে?|শেল্টারে?|আশ্রয়(?:কেন্দ্রে?)?) (?:জায়গা |একটা |সিট |বেড )?(?:দরকার|লাগবে|চাই|হবে|পাব)|কোথায় (?:যাব|যাই)(?!\w)|\brefuge (?:(?:me(?:in)?|ch|te|e|o|jagah|jag+a|jayga|place|space|room|bed) )*(?:chahi[dy]\w+|la+g(?:be|bo|e)|dorkar|chai|fai[mt]\w+|pabo|mileg\w+|mil sak\w+|milu)\b|\b(?:kahan ja+[uo]+n|kithe ja+[vw]a+n?|kothay jabo|koi jai(?:tam|mu))\b"
)
