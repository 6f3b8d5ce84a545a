"""Where the other person is, said with a yes or no or instead of it: "not now, he's at work", "no, he's asleep".

Pure tables for a few words that say nothing else, one entry a language. What stands around the place (he, is, now) is
left out before it is looked up, so that word order does not matter.
"""

# A list of words is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded, plain_english, read_once
from bot.hearing.short_words import answer_in, bare

LONGEST, SHORT = 10, 6
AWAY, NEAR = "away", "near"
# Words around the place, the ways to say that somebody is away, the ways to say that somebody is near.
_SAID = {
    "en": (
        "he she they is are was has my her his the husband wife partner boyfriend girlfriend ex dad mum just right now currently still gone because as and but so until till later today tonight moment yet been",
        "at work|work|at his work|at school|school|at nursery|at college|at uni|in prison|in jail|in custody|locked up|arrested|in hospital|abroad|working|out|away|off|off out|left|out at work|not here|not in|not home|not at home|not around|to work|to pub|at pub|at shop|at shops|to shop|to shops|at gym|at football|on shift|on nights|on night shift|at mosque|at church|in town|to mums|at mums|to dads|at dads|to mates|at mates|to friends|at friends|to sisters|at sisters|to brothers|at brothers|i am alone|i am on own|i am home alone|i am by myself|alone|nobody here|no one here",
        "asleep|sleeping|in bed|next room|in next room|in other room|another room|in another room|in room|upstairs|downstairs|in kitchen|in garden|in bath|in shower|in living room|in lounge|in house|at home|home|here|in|around|next to me|beside me|with me|watching tv|watching telly|back|in same room",
    ),
    "cy": (
        "mae ma mae'n ma'n e o hi fe fo yn ar nawr rwan hyn bryd fy ngwr gwr ond achos wedi",
        "y gwaith|gwaith|gweithio|allan|mas|mynd|mynd allan|mynd i'r gwaith|mynd i ffwrdd|i ffwrdd|ddim yma|dyw ddim yma|dydy ddim yma|ddim adref|ddim gartref",
        "cysgu|gwely|y gwely|y stafell nesaf|stafell nesaf|y stafell arall|ystafell nesaf|i fyny'r grisiau|lan lofft|lan llofft|lawr grisiau|gartref|adref|yma|y gegin",
    ),
    "pl": (
        "on ona jest sa maz zona partner teraz akurat wlasnie juz bo ale moj moja obecnie jeszcze",
        "w pracy|wyszedl|wyszla|wyszedl z domu|poszedl|poszla|poszedl sobie|poszedl do pracy|poszedl do kolegi|odjechal|odszedl|uciekl|poza domem|nie ma go|go nie ma|jej nie ma|nie ma jej|nie ma go w domu|go nie ma w domu|pojechal|wyjechal|w sklepie|sama w domu|jestem sama|sama",
        "spi|w domu|obok|w pokoju obok|w drugim pokoju|w innym pokoju|na gorze|na dole|w kuchni|w lazience|tu|tutaj|w ogrodzie|w lozku",
    ),
    "ro": (
        "el ea e este acum sotul sotia partenerul meu mea dar ca pentru inca",
        "la munca|la lucru|la serviciu|plecat|a plecat|a plecat de acasa|a plecat la munca|s-a dus|iesit|a iesit|nu acasa|nu-i acasa|nu aici|nu-i aici|afara|la magazin|sunt singura|singura",
        "doarme|acasa|in camera alaturata|alaturi|in camera cealalta|in cealalta camera|in alta camera|sus|jos|la bucatarie|in bucatarie|aici|in pat|langa mine",
    ),
    "es": (
        "el ella esta ahora mi marido esposo pareja mujer pero porque mismo en este momento ya todavia",
        "el trabajo|trabajo|trabajando|fuera|salio|ha salido|se fue|se fue al trabajo|se marcho|se ha marchado|no casa|no aqui|se ha ido|la tienda|estoy sola|sola",
        "dormido|dormida|durmiendo|la cama|cama|casa|la otra habitacion|otra habitacion|el otro cuarto|otro cuarto|la habitacion de al lado|al lado|arriba|abajo|la cocina|cocina|aqui|el jardin|el bano",
    ),
    "pt": (
        "ele ela esta ta agora meu minha marido mulher parceiro mas porque no na momento ja ainda a o",
        "trabalho|trabalhar|trabalhando|fora|saiu|saiu de casa|foi embora|foi-se embora|foi trabalhar|foi para trabalho|nao casa|nao em casa|nao esta em casa|nao aqui|loja|estou sozinha|sozinha",
        "dormindo|dormir|em casa|casa|cama|quarto ao lado|outro quarto|sala ao lado|ao lado|noutro quarto|em cima|em baixo|embaixo|cozinha|aqui|jardim",
    ),
    "so": (
        "wuu wuxuu isagu isaga way waxay waa hadda ninkayga ninka laakiin ayuu buu ayay",
        "shaqada joogaa|joogaa shaqada|shaqo joogaa|shaqada|shaqo|shaqeynayaa|shaqaynayaa|baxay|tagay|iska tagay|shaqo tagay|shaqada tagay|shaqo aaday|ka baxay guriga|maqan yahay|maqan|guriga ma joogo|ma joogo|halkan ma joogo",
        "hurdaa|hurdo|seexday|jiifaa|guriga joogaa|guriga|qolka kale|qolka kale joogaa|joogaa qolka kale|qolka xiga|qolka xiga joogaa|halkan|halkan joogaa|joogaa",
    ),
    "uk": (
        "він вона зараз тепер є чоловік мій але бо ще вже",
        "на роботі|роботі|працює|пішов|пішла|вийшов|вийшла|пішов геть|пішов з дому|пішов на роботу|немає вдома|нема вдома|його немає|його нема|його немає вдома|немає його|не вдома|поїхав|у магазині|я сама|сама",
        "спить|вдома|дома|у сусідній кімнаті|в сусідній кімнаті|в іншій кімнаті|у іншій кімнаті|в другій кімнаті|поруч|нагорі|внизу|на кухні|тут|у ліжку",
    ),
    "ar": (
        "هو هی الان حالیا زوجی لکن بس لانه انه هلا هلق دلوقتی الحین راح یکون",
        "فی العمل|بالعمل|فی الشغل|بالشغل|عند الشغل|یعمل|خارج البیت|خارج المنزل|برا|بره|خرج|طلع|راح|راح خلاص|خلاص راح|للشغل|عالشغل|غادر|مشی|لیس هنا|لیس فی البیت|مش هون|مش هنا|مش فی البیت|مو هنا|مو بالبیت|ذهب|ذهب للعمل|انا وحدی|وحدی",
        "نایم|نایمه|یستریح|فی البیت|بالبیت|فی المنزل|فی الغرفه المجاوره|بالغرفه المجاوره|بالغرفه الثانیه|فی الغرفه الثانیه|فی الغرفه الاخری|بغرفه ثانیه|فوق|تحت|هنا|هون|فی المطبخ|جنبی",
    ),
    "ur": (
        "وه هے هیں ابهی اب میرا میرے شوهر لیکن پر رها رهے گیا گیے هوا هوے woh wo hai hain he abhi ab mera mere shohar lekin magar gaya gaye hua raha rahe",
        "کام|دفتر|کام کر|باهر|گهر پر نهیں|گهر نهیں|گهر میں نهیں|یهاں نهیں|چلا|kaam par|kaam pe|kam par|kam pe|kaam|office|office mein|bahar|ghar par nahi|ghar pe nahi|ghar nahi|chala",
        "سو|سوے|گهر میں|گهر|دوسرے کمرے میں|ساته والے کمرے میں|ساته کمرے میں|اوپر|نیچے|یهاں|کچن میں|so|sota|ghar mein|ghar par|ghar pe|dusre kamre mein|sath wale kamre mein|saath wale kamre mein|upar|neeche|yahan|kitchen mein",
    ),
    "pa": (
        "ਉਹ ਹੈ ਹਨ ਹੁਣ ਅਜੇ ਮੇਰਾ ਮੇਰੇ ਪਤੀ ਘਰਵਾਲਾ ਪਰ ਰਿਹਾ ਰਹੇ ਗਿਆ ਗਏ ਹੋਇਆ oh hai hun hune mera gharwala par reha gaya hoya",
        "ਕੰਮ ਤੇ|ਕੰਮ 'ਤੇ|ਕੰਮ|ਬਾਹਰ|ਘਰ ਨਹੀਂ|ਘਰ ਵਿੱਚ ਨਹੀਂ|ਇੱਥੇ ਨਹੀਂ|ਚਲਾ|kamm te|kam te|bahar|ghar nahi|ghar nai|chala",
        "ਸੌਂ|ਸੁੱਤਾ|ਘਰ|ਘਰ ਵਿੱਚ|ਦੂਜੇ ਕਮਰੇ ਵਿੱਚ|ਨਾਲ ਦੇ ਕਮਰੇ ਵਿੱਚ|ਨਾਲ ਵਾਲੇ ਕਮਰੇ ਵਿੱਚ|ਉੱਪਰ|ਥੱਲੇ|ਇੱਥੇ|ਰਸੋਈ ਵਿੱਚ|saun|sutta|ghar|ghar vich|duje kamre vich|nal de kamre vich|upar|thalle",
    ),
    "bn": (
        "সে ও উনি তিনি এখন আমার স্বামী কিন্তু আছে আছেন গেছে গেছেন se she ekhon amar shami ache gese geche",
        "কাজে|কাজে গিয়ে|অফিসে|কাজ করছে|বাইরে|বেরিয়ে|বাসায় নেই|বাড়িতে নেই|ঘরে নেই|এখানে নেই|নেই|চলে|kaje|office e|baire|basay nai|barite nai|ghore nai",
        "ঘুমাচ্ছে|ঘুমাচ্ছেন|ঘুমিয়ে|ঘুমোচ্ছে|পাশের ঘরে|পাশের রুমে|অন্য ঘরে|অন্য রুমে|বাসায়|বাড়িতে|ঘরে|উপরে|নিচে|এখানে|রান্নাঘরে|ghumacche|ghumachche|pasher ghore|onno ghore|basay|barite|upore|niche",
    ),
}
_PLACES = {
    language: (
        frozenset(bare(around).split()),
        {bare(one): where for where, said in ((AWAY, away), (NEAR, near)) for one in said.split("|")},
    )
    for language, (around, away, near) in _SAID.items()
}
# Where "no" and "not" are one word: without a comma it may be either.
_ONE_WORD = ("pl", "ro", "es", "pt")
# "I think it is alright to use it", "this my friend phone", asked whether it is safe to use this one.
_PHONE_IS_FINE = re.compile(
    r"^(?:(?:yes|yeah|yh|yep|ok|i think|i believe)[\s,.]+)*(?:it'?s|it is|this is|that'?s|this|its)"
    r" (?:(?:all )?(?:fine|ok|okay|alright|right|safe|good)"
    r"|(?:my|a) (?:own|new|(?:friend|mate|sister|mum|mother|neighbour|work|auntie?|cousin|colleague)'?s?)?"
    r" ?(?:phone|mobile|laptop|computer|tablet|telephone))(?: (?:to use(?: it)?|for now|now|i think))*[\s.!]*$",
    re.I,
)
_PARTS = re.compile(r"[,.;:!?\n،۔।–—-]+")
_ENGLISH = {
    **dict.fromkeys("yes yeah yep yh aye".split(), "yes"),
    **dict.fromkeys(
        ("no", "nope", "nah", "na", "not now", "not right now", "not just now", "not at the moment"), "no"
    ),
}


# "At work till 10": how long makes no difference.
_UNTIL = re.compile(
    r" (?:till|til|until|for|from) (?:(?:about|around|like|at least|another|a|half) )*"
    r"(?:\d{1,2}(?:[:.]\d\d)?(?: to \d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|couple(?: of)?)"
    r"(?: ?(?:am|pm|oclock|o'clock|tonight|mins?|minutes|hours?|hrs|an hour|days))?$"
)
# "Yes its ok, he's out" answers that it is all right; that is no yes to danger.
_IT_IS_FINE = re.compile(
    r"(?:(?:yes|yeah|yep|yh|ok|okay)[\s,.!]+)?(?:(?:it'?s|it is|i'?m|i am|we'?re|that'?s) )?(?:all )?"
    r"(?:fine|ok|okay|alright|all right|safe)(?: (?:now|right now|to (?:text|talk|chat)|for now))*[\s,.!]+"
    r"(?:(?:because|cos|as|coz) )?(?=(?:s?he'?s?|they|my|nobody|i)\b)"
)


def _answered(words: str) -> str | None:
    return answer_in(words) or _ENGLISH.get(bare(words))


def _place_in(words: str, language: str) -> str | None:
    around, places = _PLACES[language]
    left = " ".join(word for word in words.split() if word not in around)
    return places.get(left) or places.get(words)


@read_once
def _read(text: str) -> tuple[str | None, str | None]:
    """The yes, no or doubt at the beginning, and where somebody is; the second is None where it is not said."""
    first, *others = [bare(part) for part in _PARTS.split(text) if bare(part)] or [""]
    said = _answered(first) if others else None
    rest = " ".join(others) if said else bare(" ".join((first, *others)))
    for language in _PLACES:
        words = _UNTIL.sub("", plain_english(rest)) if language == "en" else rest
        where = _place_in(words, language)
        if where:
            return said, where
        for cut in (1, 2, 3, 4):
            before, after = " ".join(words.split()[:cut]), " ".join(words.split()[cut:])
            where = _place_in(after, language) if after and not said and _answered(before) else None
            if where:
                unsure = language in _ONE_WORD and _answered(before) == "no"
                return "not_sure" if unsure else _answered(before), where
    return said, AWAY if _each_away((first, *others)[bool(said) :]) else None


def _each_away(parts: tuple[str, ...]) -> bool:
    """Whether each part by itself says so: "he's gone out. He's at work"."""
    return len(parts) > 1 and all(_read(part)[1] == AWAY for part in parts)


def _answered_first(text: str) -> str | None:
    """The answer that a few words in another language begin with, and a comma after it; doubt anywhere is doubt."""
    parts = [answer_in(part) for part in _PARTS.split(text) if bare(part)]
    if len(parts) < 2 or len(text.split()) > SHORT:
        return None
    return "not_sure" if parts[0] and "not_sure" in parts else parts[0]


def _said_of_whereabouts(text: str) -> tuple[str | None, str | None]:
    """The same of a whole message; a few words that only say that it is all right may stand before it."""
    return _read(_IT_IS_FINE.sub("", folded(text), count=1))


def says_phone_is_fine(text: str) -> bool:
    """Whether somebody says, and nothing else, that this phone is all right, or whose safe one it is."""
    return _PHONE_IS_FINE.search(text.strip()) is not None


def says_away(text: str) -> bool:
    """Whether a few words say only that the other person is away, or no to whatever was asked and where they are."""
    said, where = _said_of_whereabouts(text) if len(text.split()) <= LONGEST else (None, None)
    return where is not None and (said == "no" or (said is None and where == AWAY))


def is_away(text: str) -> bool:
    """Whether a few words say only that the other person is away, after whatever answer but a yes."""
    said, where = _said_of_whereabouts(text) if len(text.split()) <= LONGEST else (None, None)
    return where == AWAY and said != "yes"


def answer_of_whereabouts(question: str | None, text: str) -> str | None:
    """What those words answer to the question about danger or about the phone; None where they are other words.

    Somebody near is never taken for safe, and somebody away may look later: that is no yes.
    """
    if question not in ("danger_now", "device_safe") or len(text.split()) > LONGEST:
        return None
    if question == "device_safe" and says_phone_is_fine(text):
        return "yes"
    said, where = _said_of_whereabouts(text)
    if where is None:
        return _answered_first(text)
    if question == "danger_now":
        return said or ("no" if where == AWAY else "not_sure")
    if where == NEAR:
        return "not_sure" if said == "yes" else said or "no"
    return said or ("yes" if _IT_IS_FINE.match(folded(text)) else "not_sure")
