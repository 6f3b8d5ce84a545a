"""Which of the twelve languages a message is written in.

Pure. Script decides where it can; among Latin-script languages small words and letters decide, and doubt means
None, so that the conversation stays in the language it was in.
"""

from __future__ import annotations

import re

from bot.hearing.plain_text import folded, read_once

LANGUAGES = ("en", "cy", "pl", "ro", "pa", "ur", "bn", "ar", "es", "pt", "so", "uk")
_SCRIPTS = (
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("pa", re.compile(r"[\u0a00-\u0a7f]")),
    ("uk", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
)
_URDU = re.compile(
    "[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u067e\u0686\u06af\u06cc\u06a9]|"
    r"\b(?:میں|ہے|مجھے|وہ|نہیں|کو|سے|نے|اور|کیا|ہوں|مدد کریں)\b"
)
_SMALL_WORDS = {
    "cy": "yn yr fy mae dw wedi ac ddim rwy rydw oes beth ble sut help isio eisiau gyda mewn fi hi ei nhw "
    "eich chi diolch cymorth ydw ydy ond gen gan dwi ddw dwin ma roedd rhywun nawr rwan gwr gwraig "
    "partner plant fo wrth i'r sydd am ar o'r cam-drin bwrw fygwth bygwth lloches heddlu cyllell "
    "eisio medru gallu siarad teimlo marw shwmae bore da nos dim hwyl helo plîs ofn ofnus "
    "a i y o dwi'n dwi'm mae'r mae'n ma'n o'n hi'n fo'n i'w a'r o'r sy'n gael cael bod hynny wnes nes wnaeth nath "
    "dydi dyw efo angen alla ga lle ydi pwy popeth rhywle plis heb mod fy'n ffeindio chwilio",
    "pl": "nie sie jest mnie mam moj moja maz zona prosze pomocy jak gdzie co z na do czy to jestem bo ale "
    "chce mi ze boje bije mieszkam jestem dziekuje dzien dobry czesc tak dzieci partner moge "
    "potrzebuje teraz on ona jego przemoc pomoc po ja go ktos juz nas mojej moim "
    "szukam od przez tylko jej mu czy mowi pomin",
    "ro": "si nu ma este sunt sotul sotia vreau ajutor unde cum ce cu la pe mea meu imi mi am are din de "
    "copiii va rog buna multumesc frica bate iubitul mie fost sa el ea pentru mai acum da ajuta lui "
    "loveste barbatul te o salut avea locuiesc aici prietena imi "
    "inapoi fostul lui sau fara unde mi-a l-am m-a pot",
    "es": "el la mi me no que y en es estoy tengo marido mujer esposo ayuda por favor donde como quiero con "
    "una un ella pega miedo hijos hola gracias si pero ahora los las novio pareja necesito mis muy "
    "esta soy puedo ex para su vivo amenaza he ha "
    "a del al le lo se sin mas nada todo cuando porque nunca siempre tambien hay estaba dice quiere tiene "
    "busco casa mia meses anos buenas volver empezar nuevo atras salir",
    "pt": "o a meu minha nao eu que e em estou tenho marido mulher ajuda por favor onde como quero com uma "
    "um ela ele bate medo filhos ola obrigada obrigado sim mas agora os namorado preciso meus muito "
    "esta sou posso para seu moro me ex da do na no "
    "nos se lhe sem mais tudo nada porque quando nunca sempre tambem ha dos das pelo pela ao minhas filha "
    "filho casa meses anos isto isso voltar comecar mostra mim tarde noite",
    "so": "waa waxaan ma i iga wuu igu caawi fadlan ninkayga xaaskayga carruurta ayaa oo ka ku la in aan "
    "halkee sidee maxay baan cabsi garaacaa guriga caawimaad mahadsanid haa maya hadda ninkeyga wuxuu "
    "waxa mid anigu waan aniga ilmahayga salaan waalidkay is "
    "ayaan baan waxaanan waxay inuu inay aad ah uu ay ima iyo guri lacag waxba wax qof ilmo dib anna si "
    "jir tahay xaq bay ii ayuu ahay rabaa rabo booliska markuu qasab bilo",
    "ur": "mujhe mera meri hai hain nahi nahin mein main ko se ne aur kya kaise kahan shohar shoher biwi "
    "madad chahiye maar mar raha rahi karo karein hoon hun bachay bachon bachche ghar wo woh mai "
    "mujhay kar rha ha yeh yahan apni apne shukriya salam tha liye bohat bahut dar abhi nai ni kr "
    "please ke us uss usne usse uska uski uske usko unka ab bhi karta karti karte karun karna karne hota hoti "
    "diya liya gaya gayi gaye rahe rehta rehti kehta kehti kehte keh deta deti leta leti jab kab tab kis kisi "
    "koi kuch phir mere meray maine mjhe muje mujhse mujh hum humein agar lekin magar warna aaj kal thi thay "
    "haath beti betay behen paas bahar pehle sakta sakti sakte chahta chahti kaha keliye jaun marta uthata",
    "pa": "mainu menu mera meri hai nahi te nu da di de ki kithe madad chahidi ghar wala gharwala ohne mar "
    "reha sat bache ne karda kardi haan hega tusi asi bahut dar lagda kuttda maarda ji mere naal main mai "
    "aa aan ch vich oh ohnu ohda ohdi ohde ohna ton layi lai vi kehnda kehndi kehnde gayi gaya kiven kive "
    "karan hunda hundi hunde chahida kise ik hune hun ajj dena ditta ditti taan gall rehnda rehndi aunda "
    "aundi sakda sakdi janda jandi dinda dindi lagdi pehlan jado jadon fer othe kade kado maarda kutt "
    "kuttdi gharwali kudi munda banda bachean bacheyan apne apni dasso kehdi kehda mennu sanu tuhanu sadi "
    "sada tuhade haiga hoya keha leya chhad si koi",
    "bn": "ami amar amake amare amra amader tumi tomar apni apnar apnader tar take tare oke tara tain er kore "
    "korte kori koria koira kora korbo korse korche korsi korle hobe hoy hoye gese geche gelo gele ase asi "
    "ache achi asil chilo theke thake thaki ekhon akhon ekhoni ajke kotha bole bolse bolche koy koise koitra "
    "nai nei jonno lagi niye niya loiya diye dise dey diya chai lagbe laagbe dorkar kono kunu kichu kisu "
    "keu kew kothay kemne kivabe kibhabe keno kon kun shathe sathe loge kase gese bou jamai shami swami "
    "baccha bacha chele meye ghor ghore basha bashay dorja haat hate mare marse gaye pari parina farram na "
    "ekta ekjon kintu abar khub shob shobai onek bhoy taka jay ber naki jodi tahole dhonnobad sahajjo "
    "manush mohila boyosh bochor nijer nijeke ki ar amare",
    "en": "the i a is and my me to he she you it of in that was for on are with have this but not be they "
    "do can help what how so we her him his at hes im just want need if or when dont from please "
    "where who am will ive been know no yes had all get there hi hello thanks thank about refuge ex "
    "husband",
}
# Some languages that are not among the twelve: a message in one of them changes nothing.
_OTHERS_WORDS = (
    "je tu il elle nous vous mon ma mes j'ai suis est pas mari peur aide bonjour merci avec pour dans "
    "une des les qui c'est m'a me frappe de lui il a un le la couteau bat",
    "ich du er sie wir mein meine mir mich ist nicht und der die das ein eine habe mann frau hilfe "
    "bitte guten danke von wird bin",
    "il lo mio mia mi sono non che di una per con marito moglie aiuto ciao grazie ho paura della casa "
    "picchia",
    "ben sen bir bu ve beni bana benim kocam esim yardim var yok icin cok lutfen merhaba dovuyor degil "
    "ne nasil",
    "ik je hij zij mijn mij is niet en de het een man vrouw help bang ben van slaat heb",
)
_OTHERS = tuple(frozenset(folded(words).split()) for words in _OTHERS_WORDS)
_WORDS = {language: frozenset(folded(words).split()) for language, words in _SMALL_WORDS.items()}
_LETTERS = (
    ("pl", re.compile("[łąęśźćżŁŚŻ]")),
    ("ro", re.compile("[ășțşţĂȘȚ]")),
    ("pt", re.compile("[ãõÃÕ]|ção|ções")),
    ("es", re.compile("[ñ¿¡Ñ]")),
    ("cy", re.compile("[ŵŷŴŶ]")),
)
_SPLIT = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@read_once
def guessed_language(text: str) -> str | None:
    """An ISO 639-1 code of the twelve, or None when there is too little to go by."""
    text = text[:600]
    letters = sum(map(str.isalpha, text))
    for code, pattern in _SCRIPTS:
        if letters and len(pattern.findall(text)) * 2 > letters:
            return "ur" if code == "ar" and _URDU.search(text) else code
    return _latin(text)


def is_foreign(text: str) -> bool:
    """Whether a message of some length is plainly in a language that is not among the twelve."""
    words = _SPLIT.findall(folded(text[:600]))
    if len(words) < 3:
        return False
    ours = max(_among(words, known) for known in _WORDS.values())
    theirs = max(_among(words, known) for known in _OTHERS)
    return theirs > ours and theirs >= 3 and theirs * 2 >= len(words)


def _among(words: list[str], known: frozenset[str]) -> int:
    return sum(map(known.__contains__, words))


def _latin(text: str) -> str | None:
    words = _SPLIT.findall(folded(text))
    if not words:
        return None
    scores = {language: _among(words, known) / len(words) for language, known in _WORDS.items()}
    for language, pattern in _LETTERS:
        if pattern.search(text):
            scores[language] += 0.5
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    best, second = ranked[0], ranked[1]
    if best[1] < 0.2 or (best[1] - second[1] < 0.08):
        return "en" if scores["en"] >= best[1] - 0.05 and scores["en"] > 0 else None
    return best[0]
