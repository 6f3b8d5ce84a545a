"""How sure a guess must be beside a few words that name no harm: where somebody is, an age, a place, "in the morning".

Pure. Over `plain_english` text; words that the patterns know need no guess.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.doubts import NEVER

FEW = 10
ALMOST_CERTAIN = {"danger": 0.9, "crisis": 0.7, "child_at_risk": 0.97}
_HARM = (
    r"hit\w*|beat\w*|punch\w*|kick\w*|slap\w*|strangl\w*|chok\w*|stab\w*|kill\w*|murder\w*|hurt\w*|harm\w*|batter\w*|leather\w*|thump\w*|belt\w*|swing\w*|glass(?:ed|ing)|shot|shoot\w*|burn\w*|smash\w*|bleed\w*|blood|bruis\w*|welts?|marks?|"
    r"thr[eo]w\w*|chuck\w*|push\w*|shov\w*|ramm?\w*|drag\w*|attack\w*|brok\w*|break\w*|cut\w*|headlock|landed|clatter\w*|rubs?|holding me|kneel\w*|on top of|rap(?:e|ed|ing)|touch\w*|squeez\w*|bit(?:e|es|ing|ten)?|shak\w*|shook|scald\w*|poison\w*|drown\w*|tied|tie|pinn(?:ed|ing)|"
    r"neck|throat|arms?|hair|wind ?pipe|wrists?|mouth|pillow|chest|bump|fist|hands? (?:raised|on|round|over)|abus\w*|violen\w*|bleach|overdose|pills|tablets|swallow\w*|took|taken"
)
_DEATH = r"die[sd]?|dying|dead|death|ends? (?:it|my|me|tonight)|alive|living|live|suicid\w*|hang(?:s|ing)? (?:him|her|my)self|jump\w*|noose|goodbyes?"
_HOLD = r"lock\w*|trap\w*|hid(?:e|ing)|under the bed|wardrobe|cupboard|loft|cornered|stuck|can ?not (?:get out|move|breathe|leave|talk|speak|call)|will not let|keys?|follow\w*|chas\w*|running|behind me"
_COMES = (
    r"(?:he|she|they|him|her|dad|mum|ex|husband|wife|brothers?|man|someone) (?:\w+ ){0,3}?(?:here|back|bk|home|coming|comes|came|in|outside|outisde|inside|found|finds|waiting|woke|started|starting|starts|kicked off|kicking off|looking for (?:me|us)|on (?:his|her|their) way|at (?:my|the|our)|on (?:my|the|our)|got me|up|pulled up|turned up|drunk)(?! (?:bed|the bath|the shower|work|school|college|prison|jail|corby|a tag|remand|nights|shift|his room|her room|the army|the navy|sofa|settee|phone|xbox|bus|train))\b|"
    r"\b(?:doors?|windows?|stairs|letterbox|loft|balcony|creak\w*|drive|car park) ?(?:$|[.,!]|going|is|now|opening)|\bat (?:my|the|our) (?:door|window|gate|house|work)\b|\b(?:outside|downstairs|here|happening|again|it is) (?:right )?now\b|\bcan hear\b|\bfound (?:me|us)\b"
)
_CRY = r"help|hurry|quick|999|police|ambulance|stop (?:him|her|it|them)|rescu\w*|save|get (?:him|her|them) off|scared|frightened|terrified|afraid|unsafe|(?:not|do not feel|never) (?:\w+ )?safe|emergency|sos|in danger|make (?:her|him|them) pay|threat\w*|weapon|armed"
_ARMS = r"knife|knives|gun|petrol|hammer|machete|acid|bat|blade|axe|boiling|crossbow|sword|razor|scissors|lighter|loading|sharpen\w*|carving|bottle|brick|screwdriver|cleaver|iron"
_A_CLUE = re.compile(rf"\b(?:{_HARM}|{_DEATH}|{_HOLD}|{_CRY}|{_ARMS})\b|\b(?:{_COMES})")
# Where somebody is and what they do there, when it is nothing.
_AT_EASE = re.compile(
    r"\b(?:asleep|sleeping|snoring|in bed|gone to bed|having a (?:kip|nap|bath|shower)|in the (?:bath|shower)|gaming|headset|on (?:the|his|her) (?:xbox|playstation|phone|laptop|computer)|watching (?:the )?(?:telly|tv|football|match)|sat there|mowing|cooking|eating|in the morning|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings|evenings?|moving soon)\b"
)
_OF_DEATH = re.compile(
    rf"\b(?:{_HARM}|{_DEATH}|{_ARMS}|rope|bridge|river|sea|canal|traffic|bus|lorry|train\w*|tracks|roof|ledge|hang|myself|note|letters|sorry|prayers|disappear\w*|exist\w*|planet|gone|had enough|be here|promise|reason|point|tired|sick of|give up|(?:not|no longer) be here|wake|sleep|forever|do (?:this|it)|the lot|plan|urges?|necked)\b"
)
_TO_A_CHILD = re.compile(
    rf"\b(?:{_HARM}|{_ARMS}|{_HOLD}|{_CRY}|marry|married|wedding|engaged|fgm|circumcis\w*|cold baths?|naked|secret|makes? me|starv\w*|hungry|"
    r"he|she|they|dads?|daddys?|mums?|mummys?|step\w+|husband|wife|partner|boyfriends?|girlfriends?|uncle|grandad|carers?|coach|teacher)\b"
)
# "I'm on the train to Leeds" is no platform.
_TRAVELS = re.compile(
    r"\b(?:on|in|got|getting|get|took|taking) (?:the|a|my) (?:train|bus|coach|tram|car) (?:to|home|back|from|now)\b"
)
_NAMED = {"danger": _A_CLUE, "crisis": _OF_DEATH, "child_at_risk": _TO_A_CHILD}


def least_sure(signal: str, plain: str) -> float:
    """How sure the model alone must be of an alarm; nothing where the words are many, or name harm."""
    if signal not in _NAMED or len(plain.split()) > FEW or _NAMED[signal].search(_TRAVELS.sub(" ", plain)):
        return 0.0
    return NEVER if _AT_EASE.search(plain) or _TRAVELS.search(plain) else ALMOST_CERTAIN[signal]
