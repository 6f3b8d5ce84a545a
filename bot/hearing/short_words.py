"""The few words that answer a question or ask for something, in the eleven languages besides English.

Pure tables, for messages that are nothing else: `tak`, `nie wiem`, `więcej`. English has richer patterns in
`answers.py`, and here the few words of a texter that ask for something: `k thx`, `closed?`. What may be a name, a place or a story in another language is left out.
"""

# A list of words is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.hearing.plain_text import folded, plain_english

ANSWERS = {
    "yes": "জি হ্যাঁ, "
    "ie, ydw, ydy, ydi, oes, cywir, tak, tak jest, jasne, oczywiście, zgadza się, da, sigur, desigur, așa este, sí, claro, claro que sí, así es, sim, claro que sim, é sim, "
    "haa, haa waa, waa haa, так, звичайно, авжеж, نعم, اي, ايوه, أجل, بلى, ہاں, جی, جی ہاں, ہاں جی, بالکل, ਹਾਂ, ਹਾਂ ਜੀ, ਜੀ, হ্যাঁ, জি, জ্বি, হ্যাঁ আছে, haan, haan ji, han ji, ji, ji haan, hanji, hyan",
    "no": "nac ydy, nac ydi, nac ydyn, nac ydw, nac oes, naddo, nage, dim nawr, ddim nawr, ddim rwan, dim rwan, nie, nie teraz, teraz nie, nikt, nu, nu acum, nimeni, ahora no, nadie, para nada, não, nao, agora não, ninguém, "
    "maya, hadda maya, cidna, ні, не зараз, зараз ні, ніхто, لا, ليس الآن, لا أحد, كلا, نہیں, نہیں جی, جی نہیں, ابھی نہیں, کوئی نہیں, ਨਹੀਂ, ਨਹੀਂ ਜੀ, ਹੁਣ ਨਹੀਂ, ਕੋਈ ਨਹੀਂ, না, এখন না, কেউ না, nahi, nahin, nai, nahi ji, ji nahi, abhi nahi, abhi nahin, hun nahi, hune nahi, ekhon na",
    "not_sure": "dwi'm yn siŵr, dwi'm yn gwybod, پتا نہیں, "
    "ddim yn siŵr, ddim yn gwybod, dwi ddim yn gwybod, dw i ddim yn gwybod, dwn i'm, efallai, nie wiem, nie jestem pewna, nie jestem pewny, chyba, może, trudno powiedzieć, nu știu, nu sunt sigură, nu sunt sigur, poate, "
    "no sé, no lo sé, no estoy segura, no estoy seguro, quizás, tal vez, não sei, não tenho certeza, não tenho a certeza, talvez, ma hubo, ma aqaan, ma ogi, malaha, laga yaabee, не знаю, я не знаю, не впевнена, не впевнений, можливо, мабуть, "
    "لا أعرف, لا اعرف, لا أدري, مش عارفة, مش عارف, ما بعرف, ربما, لست متأكدة, لست متأكدا, پتہ نہیں, معلوم نہیں, مجھے نہیں پتہ, مجھے نہیں معلوم, شاید, یقین نہیں, ਪਤਾ ਨਹੀਂ, ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ, ਸ਼ਾਇਦ, ਯਕੀਨ ਨਹੀਂ, জানি না, আমি জানি না, হয়তো, নিশ্চিত না, নিশ্চিত নই, pata nahi, pata nahin, shayad, jani na",
    "skip": "passar à frente, ਛੱਡੋ ਇਹ, چھوڑ دیں یہ سوال, "
    "sgipio, nesaf, well gen i beidio dweud, ddim eisiau dweud, pomiń, pomijam, wolę nie mówić, nie chcę mówić, dalej, następne, sari peste, omite, prefer să nu spun, nu vreau să spun, următoarea, "
    "saltar, omitir, prefiero no decirlo, prefiero no decir, no quiero decirlo, siguiente, pular, saltar pergunta, passar, prefiro não dizer, não quero dizer, seguinte, ka bood, ka gudub, xiga, ma rabo inaan sheego, "
    "пропустити, далі, наступне, не хочу казати, не хочу говорити, краще не казати, تخطي, تخطى, التالي, لا أريد أن أقول, أفضل عدم القول, چھوڑیں, چھوڑ دیں, اگلا, نہیں بتانا چاہتی, نہیں بتانا چاہتا, بتانا نہیں چاہتی, "
    "ਛੱਡੋ, ਛੱਡ ਦਿਓ, ਅਗਲਾ, ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦੀ, ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ, বাদ দিন, এড়িয়ে যান, পরেরটা, বলতে চাই না",
}
ROLES = {
    "survivor": "fi, amdana i, i fi, fi fy hun, ja, o mnie, mnie, dla mnie, o mnie samej, mine, despre mine, pentru mine, eu, mí, yo, sobre mí, para mí, a mí, de mí, mim, eu mesma, sobre mim, para mim, "
    "aniga, ani, aniga laftayda, я, мене, мені, про мене, для мене, أنا, انا, عني, لي, لنفسي, میں, میرے بارے میں, میرے لیے, مجھے, ਮੈਂ, ਮੇਰੇ ਬਾਰੇ, ਮੇਰੇ ਲਈ, আমি, আমার, আমার সম্পর্কে, আমার জন্য, main, mein, mere bare mein, mere liye",
    "supporter": "ffrind, rhywun dwi'n nabod, rhywun rwy'n ei nabod, fy chwaer, fy ffrind, koleżanka, kolega, o kimś, ktoś kogo znam, siostra, moja siostra, przyjaciółka, moja przyjaciółka, o prietenă, un prieten, cineva, altcineva, sora mea, prietena mea, "
    "una amiga, un amigo, alguien que conozco, mi hermana, mi amiga, mi hija, uma amiga, um amigo, alguém que conheço, minha irmã, minha amiga, minha filha, qof aan aqaan, saaxiibkay, saaxiibtay, walaashay, подруга, подругу, друг, сестра, про подругу, про сестру, знайома, "
    "صديقتي, صديقي, صديقة, أختي, شخص أعرفه, ابنتي, دوست, میری دوست, میری بہن, کوئی جاننے والا, کسی اور کے بارے میں, ਦੋਸਤ, ਮੇਰੀ ਸਹੇਲੀ, ਮੇਰੀ ਭੈਣ, ਕਿਸੇ ਹੋਰ ਬਾਰੇ, বন্ধু, আমার বন্ধু, আমার বোন, পরিচিত কেউ, অন্য কেউ",
    "own_behaviour": "fy ymddygiad, fy ymddygiad i, fy ymddygiad fy hun, moje zachowanie, o moim zachowaniu, mojego zachowania, comportamentul meu, despre comportamentul meu, mi comportamiento, mi propio comportamiento, mi conducta, meu comportamento, o meu comportamento, "
    "dhaqankayga, habdhaqankayga, моя поведінка, про мою поведінку, моєї поведінки, سلوكي, تصرفاتي, میرا رویہ, میرا اپنا رویہ, میرے رویے, ਮੇਰਾ ਵਿਹਾਰ, ਮੇਰਾ ਵਤੀਰਾ, ਮੇਰਾ ਆਪਣਾ ਵਤੀਰਾ, আমার আচরণ, আমার নিজের আচরণ",
    "professional": "rwy'n gweithio gyda nhw, cleient, klientka, klient, moja klientka, pracuję z nią, o clientă, clienta mea, lucrez cu ea, una clienta, mi clienta, mi paciente, uma cliente, minha cliente, minha paciente, qof aan la shaqeeyo, macmiil, клієнтка, моя клієнтка, "
    "عميلة, عميلتي, مریضہ, میری کلائنٹ, ਮੇਰੀ ਕਲਾਇੰਟ, আমার ক্লায়েন্ট",
}
COMMANDS = {
    "more": "rhagor o opsiynau, arată-mi mai multe, mostra mais, wax kale i tus, покажи ще, "
    "mwy, dangoswch fwy, rhagor, więcej, pokaż więcej, mai multe, mai mult, arată mai multe, más, muéstrame más, mais, mostrar mais, wax badan, kuwo kale, i tus kuwo kale, більше, ще, покажіть ще, المزيد, أكثر, مزيد, اور, مزید, اور دکھائیں, ਹੋਰ, ਹੋਰ ਦਿਖਾਓ, আরও, আরো, আরও দেখান, aur dikhao, hor dikhao",
    "start_again": "dechrau o'r dechrau, zacznij od początku, ਸ਼ੁਰੂ ਤੋਂ ਕਰੋ, شروع سے کریں, "
    "dechrau eto, ailgychwyn, od nowa, od początku, zacznij od nowa, jeszcze raz od początku, de la început, începe din nou, empezar de nuevo, desde el principio, volver a empezar, começar de novo, começar outra vez, recomeçar, dib u bilow, ka bilow, почати знову, почати спочатку, спочатку, من جديد, من البداية, ابدأ من جديد, دوبارہ شروع, دوبارہ شروع کریں, شروع سے, ਦੁਬਾਰਾ ਸ਼ੁਰੂ, ਮੁੜ ਸ਼ੁਰੂ, ਸ਼ੁਰੂ ਤੋਂ, আবার শুরু, আবার শুরু করুন, প্রথম থেকে",
    "back": "volver atrás, повернутися назад, پیچھے جائیں, ਪਿੱਛੇ ਜਾਓ, পেছনে যান, "
    "yn ôl, nôl, mynd yn ôl, wstecz, cofnij, powrót, wróć, înapoi, atrás, volver, voltar, voltar atrás, dib u noqo, gadaal, назад, повернутися, رجوع, ارجع, للخلف, واپس, پیچھے, ਵਾਪਸ, ਪਿੱਛੇ, ফিরে যান, পেছনে, পিছনে",
    "ask_person": "ga i siarad efo person go iawn, ga i siarad gyda pherson go iawn, vreau să vorbesc cu un om, waxaan rabaa inaan qof la hadlo, أريد أتكلم مع شخص حقيقي, مجھے کسی انسان سے بات کرنی ہے, ਮੈਂ ਕਿਸੇ ਬੰਦੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ, আমি একজন মানুষের সাথে কথা বলতে চাই, "
    "person, siarad â pherson, person go iawn, osoba, człowiek, rozmowa z człowiekiem, chcę rozmawiać z człowiekiem, porozmawiać z człowiekiem, o persoană, persoană, vreau să vorbesc cu o persoană, persona, una persona, hablar con una persona, quiero hablar con una persona, pessoa, uma pessoa, falar com uma pessoa, quero falar com uma pessoa, qof, qof la hadal, inaan qof la hadlo, людина, поговорити з людиною, хочу поговорити з людиною, жива людина, شخص, أريد التحدث مع شخص, التحدث مع شخص, انسان, کسی سے بات, کسی سے بات کرنی ہے, کسی انسان سے بات کرنی ہے, ਕਿਸੇ ਨਾਲ ਗੱਲ, ਕਿਸੇ ਬੰਦੇ ਨਾਲ ਗੱਲ, মানুষের সাথে কথা, একজন মানুষের সাথে কথা বলতে চাই",
    "one_minute": "un funud, un rhif, tylko jeden numer, jeden numer, mam tylko minutę, doar un număr, un singur număr, am doar un minut, solo un número, un número, solo tengo un minuto, só um número, um número, só tenho um minuto, hal lambar, hal daqiiqo, тільки один номер, один номер, маю одну хвилину, رقم واحد, رقم واحد فقط, لدي دقيقة واحدة, صرف ایک نمبر, ایک نمبر, ایک منٹ, ਸਿਰਫ਼ ਇੱਕ ਨੰਬਰ, ਇੱਕ ਨੰਬਰ, শুধু একটা নম্বর, একটা নম্বর",
    "ask_numbers": "rhifau, rhifau ffôn, numery, numery telefonów, numere, numere de telefon, números, números de teléfono, números de telefone, lambarada, lambarro, номери, номери телефонів, أرقام, الأرقام, ارقام الهاتف, نمبر, فون نمبر, ਨੰਬਰ, ਫ਼ੋਨ ਨੰਬਰ, নম্বর, ফোন নম্বর",
    "leave": "gadael nawr, gadael rŵan, wyjdź stąd, ਬਾਹਰ ਨਿਕਲੋ, বের হয়ে যান, "
    "gadael, wyjście, wyjdź, ieșire, vreau să ies, salir, sair, ka bax, bax, вийти, вихід, خروج, باہر نکلیں, ختم کریں, ਬਾਹਰ, ਬੰਦ ਕਰੋ, বের হন, প্রস্থান",
    "help": "cymorth plis, proszę o pomoc, ajutor vă rog, ayuda por favor, ajuda por favor, i caawi fadlan, допоможіть будь ласка, ساعدوني, مدد کریں, ਮਦਦ ਕਰੋ ਜੀ, সাহায্য করুন, "
    "cymorth, helpwch fi, angen help, dwi angen help, dw i angen help, pomoc, pomocy, potrzebuję pomocy, ajutor, am nevoie de ajutor, ayuda, necesito ayuda, ajuda, preciso de ajuda, caawimo, caawimaad, i caawi, caawimaad ayaan u baahanahay, допомога, допоможіть, мені потрібна допомога, потрібна допомога, مساعدة, أحتاج مساعدة, أحتاج إلى مساعدة, مدد, مجھے مدد چاہیے, ਮਦਦ, ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, সাহায্য, আমার সাহায্য দরকার, madad, mujhe madad chahiye, mainu madad chahidi",
    "thanks": "dziękuję bardzo, mulțumesc frumos, aad baad u mahadsan tahay, дуже дякую, ਬਹੁਤ ਧੰਨਵਾਦ ਜੀ, অনেক ধন্যবাদ, "
    "diolch, diolch yn fawr, dziękuję, dzięki, bardzo dziękuję, mulțumesc, mersi, gracias, muchas gracias, obrigada, obrigado, muito obrigada, mahadsanid, waad mahadsantahay, дякую, щиро дякую, شكرا, شكراً, شكرا جزيلا, شکریہ, بہت شکریہ, ਧੰਨਵਾਦ, ਸ਼ੁਕਰੀਆ, ধন্যবাদ, shukriya, dhanvaad, dhonnobad",
}
GREETINGS = {
    "cy": "shwmae, sut mae, bore da, prynhawn da, noswaith dda",
    "pl": "cześć, dzień dobry, dobry wieczór, witam",
    "ro": "bună, bună ziua, salut, bună seara",
    "es": "hola, buenos días, buenas tardes, buenas noches, buenas",
    "pt": "olá, bom dia, boa tarde, boa noite",
    "so": "salaan, iska warran, subax wanaagsan, maalin wanaagsan",
    "uk": "привіт, вітаю, добрий день, доброго дня, добрий вечір",
    "ar": "مرحبا, أهلا, صباح الخير, مساء الخير",
    "pa": "ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਨਮਸਤੇ",
    "bn": "নমস্কার, আসসালামু আলাইকুম, হ্যালো",
    "ur": "ہیلو, آداب",
}
_THANKS = r"(?:thank you|thanks|thanx|thankyou|thx|thnx|tnx|ty|tysm|ta|cheers|nice one|much appreciated)"
# In English only what the model cannot know from so few words.
_IN_ENGLISH = (
    (
        "thanks",
        rf"(?:(?:lol|haha|oh|aw|ah|ok|okay|k|kk|cool|great|lovely|brilliant|perfect)[\s,.!]+)*{_THANKS}(?: (?:so much|very much|a lot|loads|again|then|hun|love|mate|lol|for (?:that|this|everything|(?:your|the) help)))*"
        r"|(?:lol|haha)[\s,.!]+(?:ok|okay|k)|(?:ok|okay|k|kk)[\s,.!]+(?:cool|lol|great|lovely|brilliant|perfect|nice)|cool|no (?:problem|worries|probs|bother)|np",
    ),
    (
        "one_minute",
        r"(?:(?:i have|i have got|have|got|only|just) )*(?:a|one|1|two|2) ?min(?:ute)?s?[\s,.!]+(?:(?:help|only|max|left|number|quick|quickly|please|now|to talk)[\s,.!]*)*?(?:help|only|max|left|number|quick|quickly)",
    ),
    (
        "more",
        r"(?:(?:it|that|they|that one|this one|(?:the|that|this) (?:number|line|helpline))(?: is| are| was| were)? )?(?:closed|shut|not open)(?: (?:now|today|tonight|already))?"
        r"|(?:it is|they are|line is|the line is) (?:engaged|busy)|no answer|no one (?:answers|answered|is answering|picks up|picked up)|(?:a)?nother(?: (?:one|number))?(?: please)?",
    ),
    (
        "ask_safe_text",
        r"(?:(?:ok|okay|yes|please|so)[\s,]+)*(?:(?:can|could|will|would) you )?(?:please )?(?:send|show|give)(?: me)? (?:that|the|this) (?:text|message)(?: message)?(?: (?:then|please|now|again|to send(?: (?:her|him|them))?))*",
    ),
)
_ENGLISH = tuple((intent, re.compile(words)) for intent, words in _IN_ENGLISH)
_AROUND = " .!?,;:\"'“”„«»…؟،۔।¿¡\n"


def bare(text: str) -> str:
    """As the tables are read: folded, and without marks around it."""
    return folded(text).replace("ʼ", "'").strip(_AROUND)


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {bare(word): meaning for meaning, words in table.items() for word in words.split(", ")}


_ANSWERS, _ROLES, _COMMANDS, _GREETINGS = (_by_word(one) for one in (ANSWERS, ROLES, COMMANDS, GREETINGS))


def answer_in(text: str) -> str | None:
    """yes, no, not_sure or skip, where a message is nothing else."""
    return _ANSWERS.get(bare(text))


def role_in(text: str) -> str | None:
    """Whom a message names, where it answers who it is about and nothing else."""
    return _ROLES.get(bare(text))


def command_in(text: str, in_use: str = "en") -> str | None:
    """The intent that a message is a word for, in one of the languages.

    `No` is Polish for "yeah", and English for no: in a Polish conversation it is doubt.
    """
    said = bare(text)
    if in_use == "pl" and said == "no":
        return "not_sure"
    if said in _GREETINGS or said in _COMMANDS:
        return "greet" if said in _GREETINGS else _COMMANDS[said]
    plain = bare(plain_english(text)) if in_use == "en" else ""
    return next((intent for intent, words in _ENGLISH if words.fullmatch(plain)), None)


def greeted_in(text: str) -> str | None:
    """The language that somebody says hello in, and nothing else."""
    return _GREETINGS.get(bare(text))
