"""What somebody says that a line for one circumstance only needs to hear: pictures that were shared, asylum.

Pure. Few words and sure ones: without them such a line comes last, and with them it may come first.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded, plain_english
from directory.terms import HURT_BY_A_WOMAN

# Harm to the writer was told. It is no reason to search again; but whoever told it is not taken to harm by a word.
HARMED = "harmed"

_PICTURES = r"(?:pics?|pictures?|photos?|images?|videos?|vids?|clips?)"
_OF_OTHERS = r"(?! (?:\w+ )?of (?:my|the|our|his|her) (?!body\b|naked\b|private))"
# Whoever is hurt by a wife may be a man: a line for women waits until they have said.
_ENGLISH = {
    HURT_BY_A_WOMAN: (
        r"(?:(?:my|the) (?:\w+ )?|^)(?:wife|girlfriend|missus|mrs|gf) (?:(?!(?:he|they|i|that)\b)\w+ ){0,4}?(?:hit|beat|slap|punch|kick|hurt|scratch|bit|attack|abus|threaten|"
        r"control|knock|throw|smack|choke|strangl|stab|scream|shout|push|threw|throws|chuck)\w* (?:\w+ ){0,3}me",
        r"she is the one (?:who|that) (?:hits|hit|hurts|beats|attacks|attacked|abuses|started|punches|punched|slaps|slapped)(?: me)?",
        r"(?:hit|hurt|beaten|abused|attacked|controlled|slapped|punched) by (?:my|the) (?:\w+ )?(?:wife|girlfriend|missus|mrs)",
    ),
    "pictures_shared": (
        r"nudes?|revenge porn|sextort\w*|sex ?tapes?|deep ?fakes?",
        rf"(?:naked|nude|intimate|private|sexual|explicit|topless|sexy|sex|bedroom) (?:\w+ )?{_PICTURES}",
        rf"(?:post|shar|leak|upload|publish|spread)\w* (?:\w+ ){{0,4}}{_PICTURES}{_OF_OTHERS}",
        rf"(?:send|sends|sent|sending|show\w*|put|puts|putting) (?:my|those|our) {_PICTURES} (?:to|on|online)",
        rf"{_PICTURES} of me (?:naked|nude|in bed|undress\w*|on \w+)",
        rf"(?:send|sends|sending|give) (?:him|her|them) (?:\w+ )?{_PICTURES}(?! of (?:the|my|our) (?!body))",
        r"(?:he|she|they) (?:will|says|said|is going to|threaten\w*|hell|shell)(?: \w+){0,4} (?:post|share|leak|send|show) (?:\w+ )?the ones",
        r"film(?:s|ed|ing)? (?:me|us) (?:naked|undress\w*|in (?:bed|the shower|the bath)|having sex|during sex)",
    ),
    "asylum": (r"asylum|refugees?",),
    "domestic_worker": (
        r"domestic worker",
        r"(?:work\w*|came here) as (?:a |an |their |his |her )?(?:live in )?(?:maid|nanny|housekeeper|servant)",
    ),
    "trafficked": (r"traffick\w*|modern slavery",),
}
_ELSEWHERE = {
    "pictures_shared": (
        r"lluniau (?:noeth|preifat|personol)|(?:nagie|intymne|rozbierane) (?:zdjeci\w+|film\w+)",
        r"(?:poze|fotografii|filmari) (?:intime|nud)|(?:fotos?|videos?|imagenes|imagens) (?:intim|desnud|nua)\w*",
        r"sawir\w* qaawan|(?:інтимн\w+|гол[іи]\w*|оголен\w+) (?:фото\w*|відео|знімк\w+)",
        "صور(?:ی)? (?:ال)?(?:عاریه|خاصه|حمیمه)|(?:برہنہ|ننگی|نجی|نازیبا) (?:تصویر|تصاویر|ویڈیو)",
        "ਨੰਗੀਆਂ (?:ਤਸਵੀਰਾਂ|ਫੋਟੋਆਂ)|(?:ਨਿੱਜੀ|ਗੁਪਤ) (?:ਤਸਵੀਰਾਂ|ਫੋਟੋਆਂ|ਵੀਡੀਓ)|(?:নগ্ন|গোপন|ব্যক্তিগত|খোলামেলা) (?:ছবি|ভিডিও)",
    ),
    "asylum": (
        r"ceisi\w* lloches|ffoadur\w*|azyl\w*|uchodz\w*|azil|refugiat\w*|asilo|refugiad\w+",
        r"magangaly\w*|qaxooti\w*|біжен\w+|(?:ال)?لجوء|لاجی\w*|پناہ گزین\w*|سیاسی پناہ",
        "ਸ਼ਰਨਾਰਥੀ|ਅਸਾਈਲਮ|আশ্রয়প্রার্থী|শরণার্থী|রাজনৈতিক আশ্রয়",
    ),
}
_PLAIN = {name: re.compile(rf"\b(?:{'|'.join(words)})\b") for name, words in _ENGLISH.items()}
_FOLDED = {name: re.compile(rf"(?<!\w)(?:{folded('|'.join(words))})") for name, words in _ELSEWHERE.items()}


def circumstances_in(text: str) -> tuple[str, ...]:
    """The circumstances that a message names."""
    plain, bare = plain_english(text), folded(text)
    return tuple(
        name
        for name, words in _PLAIN.items()
        if words.search(plain) or (name in _FOLDED and _FOLDED[name].search(bare))
    )
