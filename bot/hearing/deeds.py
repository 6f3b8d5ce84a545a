"""Who did what to whom: "he hit me", "I hit her" and "her fella hit my sister" are three conversations.

Pure. English over `plain_english` text: at each word of harm, the nearest person before it and the nearest after
it. The eleven other languages clause by clause, with the word forms of `bot.hearing.deed_languages`.
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re
import unicodedata

from bot.hearing.deed_languages import WORDS
from bot.hearing.plain_text import LONGEST_READ, folded

_HARM = frozenset(
    "hit hits hitting punch punches punched punching kick kicks kicked kicking slap slaps slapped slapping smack smacks "
    "smacked smacking beat beats beaten beating batter batters battered battering strangle strangles strangled strangling "
    "choke chokes choked choking throttle throttled stab stabs stabbed stabbing attack attacks attacked attacking hurt hurts "
    "hurting kill kills killed killing push pushes pushed pushing shove shoves shoved shoving grab grabs grabbed grabbing "
    "drag drags dragged dragging bite bites bit bitten headbutt headbutts headbutted thump thumps thumped thumping threaten "
    "threatens threatened threatening control controls controlled controlling bully bullies bullied bullying frighten "
    "frightens frightened frightening scare scares scared scaring intimidate intimidates rape rapes raped raping burn burns "
    "burned burnt burning pin pins pinned pinning shake shakes shook shaking spit spits spat abuse abuses abused abusing "
    "stalk stalks stalked stalking follow follows followed following track tracks tracked tracking watch watches watching "
    "force forces forced forcing humiliate humiliates belittle belittles isolate isolates harass harasses harassed harassing "
    "pester pesters blackmail blackmails lock locks locked locking move moves hide hides hid corner cornered harm harms "
    "harmed harming isolates smash smashes smashed smashing shout shouts shouted shouting scream screams screamed screaming "
    "swear swears swore mock mocks mocked call calls called check checks checked checking leather leathered batters stamp "
    "stamped deck decked glass glassed throw throws threw thrown hold holds held starve starves break breaks broke broken fracture fractured twist twisted bruise bruises bruised".split()
)
_BEING = frozenset("be been being was were got get gets getting am are is".split())
_I = frozenset("i".split())
_ME = frozenset("me us".split())
_BODY = frozenset(
    "arm arms leg legs hand hands finger fingers rib ribs nose jaw eye face head neck throat hair wrist shoulder back stomach "
    "bump belly tooth teeth cheek collarbone ankle knee foot feet skin".split()
)
_SELF = frozenset("myself himself herself themselves ourselves themself".split())
_OTHER = frozenset(
    "he she they him her them who someone somebody husband wife partner boyfriend girlfriend ex fiance fiancee man woman "
    "bloke fella lad lads guy girl missus in-laws inlaws hubby".split()
)
_KIN = frozenset(
    "mum ma mam mother dad da father sister brother daughter son friend mate cousin niece nephew auntie aunt uncle nan gran "
    "grandma grandad neighbour neighbours colleague client patient stepdad stepmum tenant resident family brothers parents".split()
)
_YOUNG = frozenset(
    "kid kids child children baby bairn wean weans toddler twins boy girls boys pupil student infant newborn".split()
)
_ORDER = ((_I, "I"), (_ME, "me"), (_SELF, "self"), (_YOUNG, "child"), (_KIN, "kin"), (_OTHER, "other"))
_WORD = re.compile(r"[a-z-]+|[.!?;\n]")
_BEFORE, _AFTER = 7, 4

# "Break up with him", "broke it off": nothing is broken.
_PARTS_WITH = re.compile(r"\b(?:break|breaks|broke|broken|breaking) (?:it |things |us )?(?:up|off)\b")
# Owning up without a word of harm done to somebody.
_OWNS_UP = re.compile(
    r"\b(?:my (?:own )?(?:\w+ )?(?:anger|temper|jealousy|behaviou?r|violence|rage|outbursts?|actions|fists?|aggression|abuse of)|"
    r"what i (?:did|have done|do|might do|could do|said|am doing|put (?:her|him|them))|"
    r"i am (?:\w+ )?(?:abusive|an abuser|the abuser|abuser|violent|controlling|jealous|possessive|the problem|the one who|a bully|"
    r"aggressive|a perpetrator|a monster|like my dad|the bad one|nasty|turning into|becoming|horrible to|doing to)|"
    r"i (?:\w+ )?(?:lost (?:it|control|my)|lose (?:it|control|my)|see red|snap|snapped|lash(?:ed)? out|flew|kick off|kicked off|blow up|"
    r"raised my|lifted my|put my (?:hands?|fist)|put hands|laid (?:a |my )?hands?|gaslight\w*|frightens?|scare|intimidate|hit|shout(?:ed)?|"
    r"scream(?:ed)?|yell(?:ed)?|threw|throw|smashed|punch(?:ed)?|broke (?:her|his)|check|track|monitor|follow(?:ed)?|go through|went through|"
    r"read (?:her|his)|spy|put (?:a |an )?(?:tracker|air ?tag)|control|make (?:her|him)|do not let|will not let|call(?:ed)? (?:her|him)|swore|"
    r"was (?:arrested|charged|convicted|violent|abusive|out of order)|was the one|treat|hurt|clip(?:ped)?|slap|smack)|"
    r"(?:scared|afraid|frightened|terrified|flinch\w*|wary) (?:of|from|at|when) (?:me|i)|"
    r"stop (?:me|myself|being|doing|hurting|hitting|shouting|losing|this|it|checking|tracking|controlling)|"
    r"i (?:want|need|would like|have) to (?:change|stop|sort myself|be (?:a )?better|get help)|sort myself out|change my ways|"
    r"how (?:do|can) i (?:stop|change|control)|perpetrator|anger management|against me|(?:away from|near|contact) (?:my (?:ex|wife|partner|kids)|her|him)|"
    r"(?:says?|said|told me|thinks?|calls?|called|calling) (?:that )?(?:me |i am |i was )(?:\w+ )?(?:abus\w+|control\w+|violent|jealous|scar\w+|toxic)|"
    r"i (?:will|am going to|might|could|would) (?:\w+ )?(?:kill|hurt|hit|stab|batter|smash|snap|lose|do something|explode|shake))\b"
)


# Hands, or anything else, on somebody's neck. What somebody ties, wears or eats does it to nobody.
_ON_THE_NECK = re.compile(
    r"(?<!never )(?<!not )\b(?:strangl(?:e|es|ed|ing)|chok(?:e|es|ed|ing)|throttl(?:e|es|ed|ing)|smother(?:s|ed|ing)?|suffocat(?:e|es|ed|ing))"
    r"(?: \w+)? (?:me|him|her|them|us|my|his|our|their|himself|herself)\b|"
    r"\b(?:hands?|arm|belt|cord|rope|scarf) (?:a?round|on|over|across|to) (?:my|her|his|their) (?:neck|throat)\b|"
    r"\b(?:squeez\w+|grabb?\w*|pinn?\w*|held|holding|had|got)(?: \w+){0,3}? (?:my|her|his|their|the) (?:throat|neck|windpipe)\b"
)


def on_the_neck(plain: str, deeds: set[str]) -> bool:
    """Whether somebody has been strangled: a person did it to a person, whoever they are and whenever it was."""
    return _ON_THE_NECK.search(plain) is not None and any(
        not deed.startswith((">", "?")) or deed == ">me" for deed in deeds
    )


def _person(word: str) -> str | None:
    return next((name for words, name in _ORDER if word in words), None)


def deeds_in(plain: str) -> set[str]:
    """Each deed as `doer>whom`: `other>me`, `I>other`, `other>kin`..., or `>me` where nobody is named as doing it."""
    words = _WORD.findall(_PARTS_WITH.sub(" part ", plain))
    found = set()
    for place, word in enumerate(words):
        if word not in _HARM:
            continue
        before, passive = _before(words, place)
        after = _after(words, place)
        if passive and not word.endswith("ing"):
            found.add(f">{'me' if before == 'I' else before}" if before else ">")
        elif before and after:
            found.add(f"{before}>{after}")
        elif after:
            found.add(f"?>{after}")
        elif before == "I":
            found.add("I>?")
    return found


def _before(words: list[str], place: int) -> tuple[str | None, bool]:
    passive = False
    for back in range(place - 1, max(-1, place - 1 - _BEFORE), -1):
        word = words[back]
        if word in ".!?;\n":
            return None, passive
        passive = passive or (word in _BEING and place - back <= 2)
        person = _person(word)
        if person and person not in ("me", "self"):
            return person, passive
    return None, passive


def _after(words: list[str], place: int) -> str | None:
    for at in range(place + 1, min(len(words), place + 1 + _AFTER)):
        word = words[at]
        if word == "my" and words[at + 1 : at + 2] and words[at + 1] in _BODY:
            return "me"
        if word in ".!?;\n" or word in ("i", "he", "she", "they", "and", "because", "but"):
            return None
        person = _person(word)
        if person:
            return person
    return None


def owns_up(plain: str, deeds: set[str]) -> bool:
    """Whether the writer says that they do harm, or plainly fears it: "I hit her", "my temper"."""
    return any(deed.startswith("I>") and deed != "I>self" for deed in deeds) or (
        _OWNS_UP.search(plain) is not None
    )


# "Biję" is "I hit" and "bije" "he hits"; "pegué" and "pegó" likewise: what folding would make alike.
_TELLS_WHO = re.compile("([óęą])(?!\\w)", re.I)
_LETTER = r"[\w\u0981-\u0a71]"
# A stop, or a comma that does not lead to what somebody says.
_STOP = r"[.!?;:\n\u060c\u061b\u061f\u06d4\u0964]+|,(?! ?(?:ze|ca|que|що|ان|که|ਕਿ|যে)(?!\w))"


def _form(words: str) -> str:
    return rf"(?<!{_LETTER})(?:" + folded(words).replace("~", rf"(?!{_LETTER}|')") + ")"


def _near(one: str, other: str) -> str:
    """The one and, at most four words on, the other, in either order."""
    return rf"{_form(one)}[^ ]*(?: [^ ]+){{0,4}}? {_form(other)}|{_form(other)}[^ ]*(?: [^ ]+){{0,3}}? {_form(one)}"


def _compiled(forms: dict[str, str]) -> dict[str, re.Pattern[str]]:
    made = {name: _form(words) for name, words in forms.items()}
    to_me = [made["to me"]] if "to me" in forms else []
    to_me += [_near(forms["me"], forms["he"])] if "me" in forms else []
    made["to me"] = "|".join(to_me)
    made["end"] = rf"{_STOP}|\s(?={made['why']})|\s{made['but']}"
    made["son to me"] = (
        rf"^(?:[^ ]+ ){{0,3}}?{made['son']}.*?(?:{made['to me']})|(?:{made['to me']})[^ ]* {made['son']}"
    )
    return {name: re.compile(pattern) for name, pattern in made.items()}


_ELSEWHERE = {language: _compiled(forms) for language, forms in WORDS.items()}
_IN_LATIN = tuple(language for language in WORDS if language not in ("ar", "uk"))
# So few words don't tell for sure which language they are in.
_FEW = 10


def deeds_elsewhere(text: str, guess: str | None) -> set[str]:
    """The deeds in the other languages, and `defence`, `denied`, `said` (it is somebody else who says so)."""
    heard = folded(_TELLS_WHO.sub(r"\1'", unicodedata.normalize("NFC", text[:LONGEST_READ])))
    unsure = _IN_LATIN if len(heard.split()) < _FEW else ()
    found: set[str] = set()
    for forms in (_ELSEWHERE[language] for language in ((guess,) if guess in _ELSEWHERE else unsure)):
        deeds = {deed for part in forms["end"].split(heard) for deed in _deeds_of_clause(part.strip(), forms)}
        both = any(deed.startswith("I>") for deed in deeds) and any(deed.endswith(">me") for deed in deeds)
        found |= deeds | ({"defence"} if both and forms["why"].search(heard) else set())
    return found


def harm_told(clues: set[str]) -> set[tuple[str, str]]:
    """Who harms and whom, for each deed among the clues of a message."""
    return {
        (doer, whom)
        for clue in clues
        for doer, _, whom in [clue.removeprefix("deed:").partition(">")]
        if whom
    }


def _deeds_of_clause(clause: str, forms: dict[str, re.Pattern[str]]) -> set[str]:
    mine, to_me = forms["I"].search(clause), forms["to me"].search(clause)
    if not (mine or to_me or forms["he"].search(clause)):
        return set()
    denied = forms["not"].search(clause) is not None
    whom = next((name for name in ("child", "kin") if forms[name].search(clause)), "other")
    found = set()
    if mine and forms["says"].search(clause[: mine.start()]):
        found.add("said")
    elif mine:
        found.add("denied" if denied else f"I>{whom}")
    if mine and not denied and whom == "other" and forms["back"].search(clause):
        found.add("other>me")
    if to_me and not denied:
        found.add("child>me" if not mine and forms["son to me"].search(clause) else "other>me")
    if not (mine or to_me or denied or whom == "other"):
        found.add(f"other>{whom}")
        if forms["kin"].search(clause):
            found.add("other>kin")
    return found
