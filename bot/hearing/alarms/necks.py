"""Whether words of danger speak of hands, or anything else, on a neck: then the advice to see a doctor comes too (SQ-6).

Pure. Only asked of what is danger already, so that a few words are enough, in all twelve languages.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded, plain_english

_ENGLISH = re.compile(
    r"\b(?:strangl|throttl|smother|suffocat)\w*|\bchok(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:me|her|him|them|us|my|our|their)\b|"
    r"\b(?:hands?|arms?|fingers|belt|cord|rope|scarf|wire|knee|foot) (?:\w+ )?(?:a?round|on|over|across|to|at) (?:my|her|his|their|our|the|mums?) (?:\w+ )?(?:neck|throat|windpipe)\b|"
    r"\bby (?:my|her|his|their|the) (?:neck|throat|windpipe)\b|\b(?:squeez|press|grip|crush|grabb)\w* (?:\w+ )?(?:my|her|his|their|the) (?:neck|throat|windpipe)\b"
)
_ELSEWHERE = re.compile(
    "|".join(
        folded(words)
        for words in (
            r"\b(?:nh|th|[dt])?agu\b|\b(?:l?lindagu|fy nhagu)\b|\b(?:ngwddf|gwddf|wddf)\b",
            r"\b(?:pod)?dusi(?:l|la|c)?\b|\bpoddusza\w*|\bza (?:gardlo|szyje)\b",
            r"\bde gat\b|\bsugrum\w*|\bstrangul\w*",
            r"\b(?:ahorc|estrangul|asfixi)\w+|\bahogando(?:me)?\b|\bme ahog[ao]\b|\b(?:por el|del|el) cuello\b(?<!en el cuello)",
            r"\b(?:enforc|estrangul|sufoc|esgan)\w+|\b(?:pelo|o) (?:meu )?pescoco\b",
            r"\bceej\w+|\b(?:luqunt?|qoort|dhuunt)\w*",
            r"души(?:ть|в|ла|т)|задуш|за (?:горло|шию)|بی?[یت]?خنق|خنق|من رقب",
            r"گلا (?:گهونٹ|دبا|پکڑ)|گردن (?:دبا|پکڑ)|\b(?:gala|gla|galla) (?:ghont|ghot|daba|pakr|pakad)\w*|ਗਲਾ (?:ਘੁੱਟ|ਦਬਾ|ਫੜ)|ਗਲੇ ਤੋਂ|ਧੌਣ (?:ਫੜ|ਘੁੱਟ)|গলা (?:টিপ|চেপ|ধর)|শ্বাসরোধ|\bgola (?:tip|chep|dhor)\w*",
        )
    )
)


def on_a_neck(text: str) -> bool:
    """Whether what is said of danger is said of a neck as well."""
    return (_ENGLISH.search(plain_english(text)) or _ELSEWHERE.search(folded(text))) is not None
