"""Plain words for needs, people and roles in the eleven other languages, over `folded` text.

The patterns here are few and sure; `data/listening/words.csv` has the many, which the model weighs: each row is one
clue in one language, its words parted by `|`, with `!` where a word ends and otherwise any ending.
"""

from __future__ import annotations

import csv
from pathlib import Path

from bot.hearing.lexicon_phrases import either
from bot.hearing.plain_text import folded

MANY = Path(__file__).parents[1] / "data" / "listening" / "words.csv"
# "And", "the", "with", "for" are written onto the word.
_ARABIC_JOINS = "(?:وال|بال|فال|لل|ال|و|ب|ل|ف|ك)?"

WORDS: dict[str, str] = {
    "need:refuge": either(
        r"lloches|lle (?:saff|diogel)|schronieni\w+|schronisk\w+|nie mam (?:gdzie|dokad)|adapost\w*",
        "nu am unde|loc sigur|fugit de acasa|refugio|adonde ir|donde ir|lugar seguro|abrigo",
        "para onde ir|meel (?:ammaan|amaan)|hoy dumar",
        r"притул\w+|немає куди|безпечне місце",
        "ملجا|مكان امن|مأوى|ماوی|پناه|محفوظ جگه",
        "rehne ki jagah|mehfooz jagah|rehan layi|panah",
        "ਪਨਾਹ|ਸੁਰੱਖਿਅਤ ਥਾਂ",
        "আশ্রয়|নিরাপদ জায়গা",
        "thakar jayga",
    ),
    "need:legal": either(
        r"cyfreithiwr|ysgariad|prawnik\w*|adwokat\w*|rozwod\w*|pomoc\w* prawn\w*|avocat\w*|divort\w*",
        r"abogad\w+|divorci\w+|custodia|advogad\w+|qareen\w*|furriin\w*",
        r"адвокат\w*|юрист\w*|розлучен\w+",
        "محامی|طلاق|وکیل|عدالت",
        "wakeel|wakil|vakeel|talaq",
        "ਵਕੀਲ|ਤਲਾਕ",
        "উকিল|আইনজীবী|তালাক",
    ),
    "need:money": either(
        r"fy arian|rheoli(?:'r| fy) arian|pieniadz\w*|pieniedz\w*|dlug\w*|banii|bani\b|sa lucrez|dinero",
        r"deudas|dinheiro|lacag\w*",
        "гроші|грошеи|борги",
        r"اموال\w*|فلوس\w*|مال\w*ی|مصاری|پیس\w+",
        "paisa|paise|paisay",
        r"ਪੈਸ\w+",
        "টাকা",
        "taka",
    ),
    "need:police": either(
        r"heddlu|policj\w+|politi[ae]\w*|policia|booliska|bilayska",
        r"поліці\w+",
        "شرطه|الشرطة|بولیس|پولیس",
        "police",
        "ਪੁਲਿਸ",
        "পুলিশ",
    ),
    "need:immigration": either(
        r"fisa|wiz[ay]\b|paszport\w*|\bviza\b|pasaport\w*|visado|pasaporte|papeles|visto\b|passaporte",
        r"fiis\w*|baasaboor\w*",
        r"віз[аиу]\b|паспорт\w*",
        r"اقامت\w*|اقامه|تاشیره|جواز سفر\w*|ویز\w+|پاسپورٹ",
        r"visa\b|passport",
        r"ਵੀਜ਼\w+|ਪਾਸਪੋਰਟ",
        "ভিসা|পাসপোর্ট",
    ),
    "need:stalking": either(
        r"fy nilyn|dilyn fi|sledzi|przesladuj\w*|nachodzi|wypisuje do mnie|urmareste|ma tot suna",
        "me sigue|me acosa|me persigue|no (?:para|deja) de (?:llamar|escribir)|me segue|me persegue",
        r"nao para de me (?:ligar|mandar)|i raacraac\w*|i daba socd\w*",
        "переслідує|стежить|пише мені (?:сто|постіино)",
        "یلاحقنی|یراقبنی|بیلاحقنی|پیچها کرتا",
        "peecha karta|pichha karda",
        "ਪਿੱਛਾ ਕਰਦਾ",
        "পিছু নেয়",
    ),
    "need:online_abuse": either(
        "(?:darllen|edrych ar) fy (?:negeseuon|ffon)|czyta moje wiadomosci",
        "sprawdza (?:mi |moj )?telefon|citeste mesajele|telefonul meu|lee (?:todos )?mis mensajes",
        "controla el movil|revisa mi (?:movil|celular|telefono)|le as minhas mensagens",
        "mexe no meu celular|controla o meu telemovel",
        "читає моі повідомлення|перевіряє (?:мій |міи )?телефон",
        "یراقب هاتفی|یفتش (?:هاتفی|تلفونی)|یفتح تلفونی|فون چیک",
        "phone check|mera phone",
        "ਫ਼ੋਨ ਚੈੱਕ",
        "ফোন চেক",
    ),
    "need:sexual_violence": either(
        r"treisio|zgwalcil|gwalt\w*|zmusza mnie do seksu|violat|viol\b|ma forteaza sa fac sex|\bviolo\b",
        r"violado|violacion|abuso sexual|estupr\w+|violou|kufsa\w*|kufsi\w*",
        r"зґвалт\w+|згвалт\w+",
        r"اغتصب\w*|اغتصاب|عصمت دری|زیادتی",
        r"rape\b",
        "ਬਲਾਤਕਾਰ",
        "ধর্ষণ",
    ),
    "need:forced_marriage": either(
        r"priodas (?:dan orfod|wedi'i gorfodi)|zmusza\w* (?:mnie )?do (?:slubu|malzenstwa)",
        "fortata sa ma marit|casatorie fortata|matrimonio forzado|me obligan a casarme",
        r"casamento forcado|qasb\w* guur|guur qasab",
        r"примус\w+ (?:до шлюбу|вийти заміж|виити заміж)",
        r"یجبرون\w* على الزواج|زواج قسری|زبردستی شادی",
        "zabardasti sha+di",
        "ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ",
        "জোর করে বিয়ে",
    ),
    "need:advocacy": either(
        "eiriol\\w*|gweithiwr cymorth|ochr i|rzeczni\\w+|po mojej stronie|poszedl ze mna|pojdzie ze mna",
        "de partea mea|sa (?:vina|mearga) cu mine|de mi lado|que me acompane|me acompane|ao meu lado",
        "que va comigo|me acompanhe|ii dooda|igu dooda|na moim boku|на моєму боці|супроводжув\\w+",
    ),
    "about:has_children": either(
        r"\b(?:y|fy|'r|a'r|i'r|i|mhlant|plant) ?plant\b|fy (?:mab|merch|mhlant|mabi)|\bbabi\b",
        r"dzie(?:ci|cko|cmi)\b|(?:moj\w*|nasz\w*) (?:syn\w*|cork\w*)|copi(?:i|ii|lul|ilul)\b",
        "(?:fiul|fiica|fetita|baiatul|baiatului|fata) (?:meu|mea|pe)|baiatul meu|fetita mea|mis hijos",
        r"mi hij[oa]|los ninos|mi nin[oa]|\bninos\b|meus filhos|(?:meu|minha|a minha) filh[oa]",
        r"as criancas|nas criancas|crianca|carruurt\w*|wiilkayg\w*|gabadhayd\w*|ilmahayg\w*|caruurt\w*",
        r"дітьми|дітеи|діти\b|(?:мого|нашого|мою|нашу|моя|міи) (?:син\w*|доньк\w*|дочк\w*)|доньк\w+",
        r"اطفال\w*|اولاد\w*|ابنی|ابنتی|بنتی|طفلی|ولدی|الاولاد|عیالی|بچ(?:وں|ے|ی)|بیٹ(?:ے|ی|ا)",
        r"bach+o?n|bach+ay|bach+e\b|bach+on|meri beti|mere bete|bache",
        r"ਬੱਚ\w+|ਪੁੱਤਰ|ਧੀ\b|ਬੱਚਿਆਂ",
        r"বাচ্চা\w*|সন্তান\w*|আমার (?:ছেলে|মেয়ে)\w*",
    ),
    "about:pregnant": either(
        "feichiog|w ciazy|insarcinata|embarazada|gravida|uur leh",
        "вагітна",
        "حامل|حاملہ|حامله",
        "hamila|pregnant",
        "ਗਰਭਵਤੀ",
        "গর্ভবতী|অন্তঃসত্ত্বা",
    ),
    "about:man": either(
        "dw?i'?n ddyn|jestem mezczyzna|sunt barbat|soy (?:un )?hombre|sou (?:um )?homem|waxaan ahay nin",
        "я чоловік(?: і|,|$)",
        "انا رجل|میں مرد",
        "main mard",
        "ਮੈਂ ਮਰਦ",
        "আমি পুরুষ",
    ),
    "audience:supporter": either(
        "fy (?:chwaer|ffrind|mam|merch|mrawd)",
        r"(?:moja|moje|mojej|moja) (?:siostra|siostre|kolezank\w+|przyjaciolk\w+|mama|sasiadk\w+|corka)",
        "o (?:kolezanke|siostre|przyjaciolke)|(?:sora|prietena|mama|vecina|fiica) mea",
        "mi (?:amiga|hermana|madre|vecina|hija|amigo)|minha (?:amiga|irma|mae|vizinha|filha)|walaashay",
        "hooyaday|saaxiibtay",
        r"(?:подруг\w+|сестр\w+|маму|сусідк\w+)",
        r"اختی|صدیقتی|امی\b|جارتی|بهن|دوست",
        "meri (?:behen|dost|ami|saheli)",
        "ਮੇਰੀ (?:ਭੈਣ|ਸਹੇਲੀ|ਮਾਂ)",
        "আমার (?:বোন|বান্ধবী|মা)",
    ),
    "audience:own_behaviour": either(
        "wedi (?:taro|brifo|bwrw) fy (?:ngwraig|mhartner)|uderzylem|uderzylam meza|pobilem|am lovit-?o",
        "mi-am lovit|i-am dat o palma sotiei|(?:pegue|golpee) a mi|bati na minha|bati no meu",
        "xaaskayga ayaan garaacay",
        "я (?:вдарив|побив) (?:дружину|жінку)",
        "ضربت زوجتی|بیوی کو مارا",
        "biwi ko mara",
        "ਪਤਨੀ ਨੂੰ ਮਾਰਿਆ",
        "স্ত্রীকে মেরেছি",
    ),
}


def sure_words() -> dict[str, str]:
    """One folded pattern a clue, of the few that are sure."""
    return {clue: folded(words) for clue, words in WORDS.items()}


def many_words() -> dict[str, str]:
    """One folded pattern a clue, of all languages together. Row by row: `folded` reads no more than a long message."""
    found: dict[str, list[str]] = {}
    with MANY.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            words = row["words"].replace("!", r"(?!\w)")
            words = f"{_ARABIC_JOINS}(?:{words})" if row["language"] == "ar" else words
            found.setdefault(row["clue"], []).append(folded(words))
    return {clue: either(*words) for clue, words in found.items()}
