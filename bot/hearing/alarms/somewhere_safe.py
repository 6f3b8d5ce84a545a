"""Whoever asks where they, or somebody they care for, could go, or which number to ring: they look for nobody.

Pure tables. In English the stretch of text is taken out before anybody is thought to be sought; in the other languages
the whole of a short message has to be that question. Where somebody went, and who took them, is asked in other words.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded, plain_english

_NOW = r"tonight|now|today|please|pls|asap|urgently|right now|soon|quick(?:ly)?|safe(?:ly)?|tomorrow|this (?:week|morning|evening)|in [a-z]+|near [a-z]+|round here|instead"
_KIN = r"(?:\w+ ){0,2}(?:kids?|children|bairns?|baby|babies|boys?|girls?|sons?|daughters?|lads?|toddler|little ones?|\w+ year old|dogs?|cats?)"
_WITH_MINE = (
    rf"(?:,? ?(?:(?:{_NOW})\b|(?:with|and) (?:me|my|our|the|two|three|a) {_KIN}\b|(?:for|with) (?:me|us)\b))*"
)
_WITH_THEIRS = rf"(?:,? ?(?:(?:{_NOW})\b|(?:with|and) (?:the|her|his|their) {_KIN}\b))*"
_CARED_FOR = r"(?:she|he|they|my (?:\w+ )?(?:sister|friend|mate|mum|mother|daughter|neighbour|colleague|cousin|niece|auntie?|nan|client|patient))"
SOMEWHERE = (
    rf"\b(?:where(?: is| are|s| can i find)?|(?:tell me|know|show me|find out) where) (?:the |my |our )?(?:nearest|closest) (?:womens )?(?:refuges?|safe ?house|shelter|place of safety)(?: is| are)?(?: (?:to|for) (?:me|us|here|where (?:i|we) (?:am|are|live)))?{_WITH_MINE}",
    rf"\b(?:i|we) (?:really |just |only |desperately |urgently |also )*(?:need|want|am looking for|are looking for|am after|would like|have got|have)(?: to (?:find|get|go|move|get to|go to))? (?:somewhere|some where|anywhere|a (?:safe|safer) place|a place (?=to (?:go|stay|sleep)))(?: (?:else|safe|safer))*(?: to (?:go|stay|live|sleep|be|hide))?{_WITH_MINE}",
    rf"\bwhere (?:can|could|do|should|shall|would|will) (?:i|we) (?:even |possibly |actually )?(?:go|run|stay|sleep|turn|hide)\b(?: to)?{_WITH_MINE}",
    rf"\bwhere (?:can|could|should) {_CARED_FOR} (?:even |possibly )?(?:go|run|stay|sleep|turn)\b(?!(?: \w+){{0,6}} (?:my|our|me)\b)(?: to)?{_WITH_THEIRS}",
    r"\b(?:would|will|do|could|must|should) i (?:really |actually |even |definitely )?(?:have|need) to (?:leave|move out of|give up|lose) (?:my|the|our) (?:own )?(?:house|home|flat|place)\b",
    rf"\b(?:help (?:me|us)(?: to)?|(?:can|could|will|would) you(?: please)?(?: to)?) (?:find|get) (?:me |us )?(?:somewhere|some where|anywhere|a (?:safe )?(?:place|bed|room))(?: safe)? (?:to (?:go|stay|live|sleep|be|hide)|for (?:me|us|tonight)){_WITH_MINE}",
)
# "Where can I go", and "where could she go" with a word for could: never where she went.
_ELSEWHERE = (
    r"(?:i )?(?:ble|lle) (?:alla|galla|dylwn|ddylwn|alla' ?|ga|gallwn|allwn) (?:i|ni) (?:fynd|mynd|droi|ffoi|aros)|(?:i )?(?:ble|lle) (?:all|gall|allai|gallai) (?:hi|e|o|fy ffrind|fy chwaer) (?:fynd|mynd|droi|aros)",
    r"(?:gdzie|dokad) (?:ja |teraz )?(?:mam|moge|mozemy|mamy|powinnam|powinienem) (?:teraz |dzis )?(?:isc|pojsc|uciec|jechac|pojechac|sie udac|sie schronic|sie podziac)|(?:gdzie|dokad) (?:ona |on |moja siostra |moja przyjaciolka )?(?:moze|moglaby|powinna) (?:isc|pojsc|uciec|jechac|pojechac|sie udac|sie schronic)",
    r"(?:unde|incotro) (?:(?:as |am )?(?:pot|putea|putem) (?:sa )?(?:merge|pleca|merg|plec|sta|fugi|mergem)|(?:sa|trebuie sa) (?:ma duc|merg|plec|stau|mergem|ne ducem)|ma duc)|(?:unde|incotro) (?:ar putea|poate|ar trebui) (?:ea |el )?(?:sa )?(?:merge|mearga|se duca|sta|stea)",
    r"(?:a ?donde|donde) (?:puedo|podemos|podria|debo|tengo que) (?:ir|irme|huir|quedarme|acudir)|(?:a ?donde|donde) (?:voy|vamos|me voy)|(?:a ?donde|donde) (?:puede|podria|deberia) (?:ella |el |mi hermana |mi amiga )?(?:ir|irse|huir|quedarse|acudir)",
    r"(?:para onde|aonde|onde|pra onde) (?:e que )?(?:eu )?(?:posso|podemos|poderia|devo|vou|vamos)(?: (?:ir|fugir|ficar|fico))?|(?:para onde|aonde|onde|pra onde) (?:e que )?(?:ela |ele |a minha irma |a minha amiga )?(?:pode|poderia|devia|deve)(?: ela| ele)? (?:ir|fugir|ficar)",
    r"(?:xaggee|xagee|halkee|meeshee|meesha|xagge) (?:baan |ayaan |ayan |ban )?(?:aadi karaa|ula aadaa|u aadaa|u aadi karaa|tagi karaa|ka tagaa|aadaa|tagaa|u tagaa|aadnaa|u cararaa)|(?:xaggee|xagee|halkee|meeshee|xagge) (?:ayay |bay |ay )?(?:aadi kartaa|tagi kartaa|u aadi kartaa)",
    r"(?:куди|де) (?:мені |нам |я )?(?:можна |можу |маю |треба )?(?:піти|іти|йти|поїхати|їхати|звернутися|втекти|сховатися|подітися)|куди (?:вона |він |їй |йому )?(?:може|могла б|можна) (?:піти|поїхати|звернутися|втекти)",
    r"(?:وین|این|الی این|فین|لوین) (?:ممکن |لازم |یمکننی ان |یمکن ان |بقدر |اقدر |فینی |یجب ان )?(?:اروح|اذهب|نروح|نذهب|الجا|اهرب)|(?:وین|این|الی این|فین|لوین) (?:هی )?(?:ممکن|تقدر|بتقدر|یمکنها ان|یمکن ان|یمکنها|لازم) (?:تروح|تذهب|تلجا|تهرب)",
    r"(?:میں |ہم )?(?:اب )?(?:(?:اپنے )?بچوں (?:کے ساتھ|کو لے کر|کو لیکر) )?(?:کہاں|کدھر) (?:جا سکتی ہوں|جا سکتا ہوں|جاؤں|جائیں|جاوں|جا سکتے ہیں|رہوں)|وہ (?:(?:اپنے )?بچوں (?:کے ساتھ|کو لے کر) )?(?:کہاں|کدھر) جا سکتی ہے",
    r"(?:main |mein |me |hum )?(?:ab )?(?:(?:apne )?(?:bachon|bachchon|bacchon) (?:ke sath|ke saath|ko le kar|ko lekar) )?(?:kahan|kaha|kidhar) (?:jaun|jaaun|jaoon|jaon|ja sakti hoon|ja sakti hun|ja sakta hoon|jayein|jaen)|woh? (?:(?:bachon|bachchon|bacchon) (?:ke sath|ke saath|ko le kar|ko lekar) )?(?:kahan|kidhar) ja sakti hai",
    r"(?:ਮੈਂ |ਅਸੀਂ )?(?:ਹੁਣ )?(?:(?:ਆਪਣੇ )?ਬੱਚਿਆਂ (?:ਨਾਲ|ਨੂੰ ਲੈ ਕੇ|ਦੇ ਨਾਲ) )?(?:ਕਿੱਥੇ|ਕਿਥੇ) (?:ਜਾਵਾਂ|ਜਾਈਏ|ਜਾ ਸਕਦੀ ਹਾਂ|ਜਾ ਸਕਦਾ ਹਾਂ)|ਉਹ (?:ਬੱਚਿਆਂ (?:ਨਾਲ|ਨੂੰ ਲੈ ਕੇ) )?(?:ਕਿੱਥੇ|ਕਿਥੇ) ਜਾ ਸਕਦੀ ਹੈ|(?:main |mai )?(?:(?:apne )?(?:bacheyan|bachian|bacchian) (?:nal|naal|nu lai ke) )?(?:kithe|kitthe) (?:javan|jaavan|jawan|ja sakdi (?:haan|han|aa))",
    r"(?:আমি |আমরা )?(?:এখন )?(?:(?:আমার )?(?:বাচ্চাদের|সন্তানদের|বাচ্চা) (?:নিয়ে|সাথে|সঙ্গে) )?কোথায় (?:যাব|যাবো|যেতে পারি|থাকব|থাকবো)|(?:সে|ও) (?:(?:বাচ্চাদের|সন্তানদের|বাচ্চা) (?:নিয়ে|সাথে) )?কোথায় যেতে পারে|(?:ami )?(?:(?:bachchader|baccader|bacchader|bachcha) (?:niye|sathe) )?kothay (?:jabo|jete pari)",
)
# Words that may follow there and ask for nobody: with whom, and when.
_AFTER = r"(?: (?:[^ ]+ ){0,4}[^ ]+)?"
# Somebody who wants to know where she has gone to, or to bring her back, says so somewhere.
_SOUGHT = r"\b(?:find|znalezc|gasit|gasesc|encontrar\w*|buscar\w*|procurar|ffeindio|raadin\w*|hel\w*)\b|знайти|шукати|знаишли|الاقی|اجد|ڈھونڈ|ਲੱਭ|খুঁজ"


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


# "Where do I go?" by itself may ask for a course; who goes on ("to report it") asks for something else.
_ENGLISH = _compiled((*SOMEWHERE[:2], SOMEWHERE[5], rf"{SOMEWHERE[3]}\s*(?:[.,!?]|$)"))
_OTHERS = tuple(re.compile(rf"[^\w]*(?:{folded(core)}){_AFTER}[\s.!?؟¿۔।]*") for core in _ELSEWHERE)
_LOOKS_FOR = re.compile(folded(_SOUGHT))
_MOST_WORDS = 12
_A_NUMBER = r"(?:(?:phone|telephone|free|freephone|local|emergency|support|helpline|contact|national|24 hour|good) )*(?:numbers?|helplines?|hotlines?|phone ?lines?)"
_TO_RING = r"(?:ring|call|phone|dial|contact)"
_LEAD = r"(?:(?:so|but|and|ok|okay|well|hi|hiya|hello|hey|sorry|please|just|look|right)[ ,.!]+)*"
_TAIL = rf"(?:,? ?(?:(?:for|to get) (?:some )?help|about (?:this|it|that)|(?:on|over|by) the (?:phone|telephone)|then|first|to talk|{_NOW}))*[\s.!?]*"
_NUMBER = _compiled(
    (
        rf"{_LEAD}(?:(?:can|could|will|would) (?:you|i) (?:please |just )?)?(?:just |please )?(?:give|send|tell|get|show|have)(?: me| us)? (?:a|the|any|some|your|one) {_A_NUMBER}(?: (?:to|(?:that )?i can|for me to) {_TO_RING})?{_TAIL}",
        rf"{_LEAD}(?:(?:all )?i |we )?(?:really |just |only )*(?:want|need|would like|am after|am looking for)(?: is)? (?:a|the|some|any|your) {_A_NUMBER}(?: (?:to|(?:that )?i can|for me to) {_TO_RING})?{_TAIL}",
        rf"{_LEAD}(?:what|which|whats|what is|who|whom)(?: the| a)?(?: {_A_NUMBER})?(?: is it)? (?:do|should|can|could|would|shall|must|to) ?(?:(?:i|we|she|he|they|you) )?(?:even )?{_TO_RING}{_TAIL}",
        rf"{_LEAD}(?:is there|have you got|do you have|are there|have you) (?:a|any|some) ?{_A_NUMBER}(?: (?:to|(?:that )?(?:i|we|she) (?:can|could)|for me to) {_TO_RING})?{_TAIL}",
        rf"{_LEAD}(?:is there )?(?:someone|somebody|anyone|anybody)(?: (?:to|i can|who i can))? (?:talk|speak|chat) (?:to|with) (?:on|over|by) the (?:phone|telephone){_TAIL}",
    )
)
# "Need a refuge tonight 2 kids preston": at most one word after it that we do not know, which may be a town.
_A_REFUGE = re.compile(
    rf"{_LEAD}(?:(?:(?:(?:i|we)(?: am| are)? )?(?:really |just |desperately |urgently |still )*(?:need|want|looking for|after)|(?:have|has) (?:you|they) got|(?:do|does) (?:you|they) have|(?:is|are) there|(?:can|could) (?:you|i) (?:find|get)(?: me| us)?|find (?:me|us)) )?"
    r"(?:an? |any |some )?(?:womens |local |emergency |safe )?(?:refuges?|hostels?|shelters?|safe ?house)(?: (?:space|place|room|bed)s?)?"
    rf"(?:[ ,.]+(?:{_NOW}|or not|for (?:me|us|tonight|now)|with|and|me|us|i have|i have got|have|got|my|our|the|a|two|three|four|\d|in|near|from|or|anything|somewhere|{_KIN})\b)*"
    r"(?:[ ,.]+(?!full|closed|rang|said|told|worker|staff|where|which|address|her|his|she|he|they|gone|is|was|wife|husband|ex|girlfriend|boyfriend|partner|missus)[a-z]+)?[\s.!?]*"
)
# "Where can I find a refuge", "I need a refuge, how do I find one", "which one has beds": any of them, and none that somebody is in.
_ANY_TAIL = rf"(?:[ ,.?!]+(?:{_NOW}|for (?:me|us)|(?:with|and) {_KIN}|(?:how|where) (?:do|can|would) i (?:find|get|get into|get in to|get to|apply for) (?:one|it|in)|(?:just )?(?:give|tell|send) me (?:a|the|one|1|just one|just 1) (?:number|one|name)|please))*[\s.!?]*"
_ANY_REFUGE = _compiled(
    (
        rf"{_LEAD}(?:where(?: is| are|s)?|(?:where|how) (?:can|do|could|would|will) (?:i|we|you) (?:find|get|go for|look for|get into|get in to)) (?:a|an|any|some) (?:womens |local |emergency |safe |good )*(?:refuges?|hostels?|shelters?|safe ?house)(?: (?:space|place|room|bed)s?)?{_ANY_TAIL}",
        rf"{_LEAD}(?:which|what) (?:ones?|refuges?|hostels?|shelters?)(?: (?:in|near|around) [a-z]+)? (?:has|have|has got|have got|got|with)(?: (?:a|an|any|some|free|spare|empty))* (?:beds?|spaces?|rooms?|places?|vacanc\w+){_ANY_TAIL}",
        rf"{_LEAD}(?:i|we) (?:really |just )*(?:need|want|am looking for|would like) (?:a|an|any|some) (?:womens |safe )?(?:refuges?|hostels?|shelters?)[ ,.]+(?:how|where) (?:do|can|would|could) (?:i|we) (?:find|get|get into|go for|look for) (?:one|it|in){_ANY_TAIL}",
    )
)
_STREETS = re.compile(r"\b(?:road|street|lane|avenue|station|address)\b")
_RING_THEM = re.compile(
    rf"{_LEAD}(?:can|could|will|would) (?:i ask you to|you) (?:please |just )?(?:ring|call|phone|text) (?:her|him|them)(?: (?:for me|please|up|first|instead|tomorrow|tonight|now))*[\s.!?]*"
)


def wants_somewhere(text: str) -> bool:
    """Whether somebody asks, in any of the languages, where they or another could go to be safe."""
    plain = folded(text).strip()
    english = plain_english(text)
    if wants_a_refuge(english) or any(pattern.search(english) for pattern in _ENGLISH):
        return True
    return asks_elsewhere(plain)


def wants_a_refuge(plain: str) -> bool:
    """Whether a whole short message asks for a refuge, in a word or two: nobody in it is sought. Over plain English."""
    plain = plain.strip()
    if len(plain.split()) > _MOST_WORDS:
        return False
    any_will_do = any(one.fullmatch(plain) for one in _ANY_REFUGE) and not _STREETS.search(plain)
    return any_will_do or _A_REFUGE.fullmatch(plain) is not None


def asks_elsewhere(plain: str) -> bool:
    """The same, where a whole short message in another language than English asks nothing else. Over `folded` text."""
    plain = plain.strip()
    if len(plain.split()) > _MOST_WORDS or _LOOKS_FOR.search(plain):
        return False
    return any(pattern.fullmatch(plain) for pattern in _OTHERS)


def wants_a_number(plain: str) -> bool:
    """Whether a whole short message asks for a number or whom to ring: nobody's own number. Over plain English."""
    return len(plain.split()) <= _MOST_WORDS and any(one.fullmatch(plain.strip()) for one in _NUMBER)


def wants_us_to_ring(plain: str) -> bool:
    """Whether a whole short message asks us to ring somebody, which is not to ask where they are."""
    return _RING_THEM.fullmatch(plain.strip()) is not None
