"""An answer of the assistant as texts: numbered options, one service a text, three short texts at most. Pure.

Where an answer is too long for that, what keeps somebody alive goes first, then the question that is open,
then the rest as far as there is room.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from web.conversation import URGENT, Choice, Message
from web.fixed_cards import Words, always
from web.segments import Budget, count, pack, split

FURTHER = "further_options"  # a choice of ours: the options that did not fit
NEXT_SERVICE = "more"
WHERE_THERE_IS_ROOM = ("narrow", "warning_signs")
LINES_AT_MOST = 3
SHORTEST_NAME = 8  # letters by which a service can still be told from another


@dataclass(frozen=True)
class Texts:
    """What to send, and what a number in the reply will mean. `later` are services not shown yet."""

    texts: tuple[str, ...] = ()
    options: tuple[Choice, ...] = ()
    hidden: tuple[Choice, ...] = ()
    later: tuple[Mapping[str, Any], ...] = ()


def rendered(messages: Sequence[Message], _: Words, budget: Budget, first: str = "") -> Texts:
    """One turn's messages as texts. `first` is said before anything but the urgent."""
    found = next((message for message in reversed(messages) if message.services), None)
    asking = found or next((message for message in reversed(messages) if message.choices), None)
    urgent = [worded(message, _) for message in messages if message.card in URGENT]
    calm = [one for one in messages if one.card not in URGENT and one is not asking]
    calm.sort(key=lambda message: not message.data.get("brief"))  # said once, so it must find room
    other = [worded(message, _) for message in calm if not message.services]
    if asking is None:
        return Texts(fitted(urgent, [first, *other], [], budget))
    hidden = tuple(choice for message in messages if message is not asking for choice in message.choices)
    if found:
        one = with_service(found.services, found.choices, _, budget)
        above = [*other, *(found.data.get("widened") or ())]
        texts = fitted(urgent, [first, *above], [one.texts[0]], budget)
        return replace(one, texts=texts, hidden=(*one.hidden, *hidden))
    question = [] if asking.card in URGENT else [worded(asking, _)]
    return asked(question, asking.choices, urgent, [first, *other], hidden, _, budget)


def asked(
    question: list[str],
    choices: Sequence[Choice],
    urgent: list[str],
    other: list[str],
    hidden: tuple[Choice, ...],
    _: Words,
    budget: Budget,
) -> Texts:
    """A question with its options, numbered; those that find no room wait behind the last number."""
    shown = [*choices]
    while True:
        left = choices[len(shown) :]
        options = tuple(shown) + ((Choice(_("Other answers"), FURTHER),) if left else ())
        tail = pieces_of([*question, *numbered(options)], budget)
        room = budget.texts - len(fitted(urgent, [], [], budget))
        if len(pack(tail, budget)) <= max(1, room) or len(shown) <= 1:
            break
        shown.pop()
    return Texts(fitted(urgent, other, tail, budget), options, (*left, *hidden))


def with_service(
    services: Sequence[Mapping[str, Any]], choices: Sequence[Choice], _: Words, budget: Budget
) -> Texts:
    """The first of these services with `1 more, 2 a person, 3 start again`; the others wait for a 1.

    Further steps get a number where that takes nothing from the service and costs no more.
    """
    offered = {choice.value: choice for choice in choices}
    options = [
        Choice(_("more"), NEXT_SERVICE),
        Choice(_("a person"), "ask_person"),
        Choice(_("start again"), "start_again"),
    ]
    if "ask_safe_text" in offered:
        options.append(Choice(_("a text to send them"), "ask_safe_text"))
    text = service_text(services[0], foot_of(options, _), _, budget)
    for step in (offered[name] for name in WHERE_THERE_IS_ROOM if name in offered):
        longer = service_text(services[0], foot_of([*options, step], _), _, budget)
        as_much = longer.rpartition("\n")[0] == text.rpartition("\n")[0]
        if as_much and count(longer).segments == count(text).segments:
            options, text = [*options, step], longer
    hidden = tuple(one for one in choices if one.value not in {option.value for option in options})
    return Texts((text,), tuple(options), hidden, tuple(services[1:]))


def foot_of(options: Sequence[Choice], _: Words) -> str:
    return _("Reply {options}").format(
        options=", ".join(f"{number} {one.label}" for number, one in enumerate(options, start=1))
    )


def still_offered(options: Sequence[Choice], hidden: Sequence[Choice]) -> tuple[Choice, ...]:
    """What could be chosen under one service can be chosen under the next."""
    return (*(one for one in options if one.value in ("ask_safe_text", *WHERE_THERE_IS_ROOM)), *hidden)


def service_text(service: Mapping[str, Any], foot: str, _: Words, budget: Budget) -> str:
    """Name, number, open now or when; then what else fits: its languages, what to ask first, how far it was checked."""
    number = reach(service, _)
    lines = [f"{budget.written(str(service.get('name') or ''))}: {number}", opening(service, _)]
    must = [budget.written(line) for line in lines if line]
    foot = budget.written(foot)
    spoken = service.get("language_text") or ""
    for line in (spoken, *(service.get("ask_first") or ())[:1], service.get("checked_text") or ""):
        longer = [*must, budget.written(line)] if line else must
        if budget.fits("\n".join([*longer, foot])):
            must = longer
    whole = "\n".join([*must, foot])
    return whole if budget.fits(whole) else shortened(must, number, foot, budget)


def shortened(lines: list[str], number: str, foot: str, budget: Budget) -> str:
    """A very long name gives way to its number and its hours; only where nothing is left of it do the hours go."""
    name = lines[0].removesuffix(f": {number}")
    for rest in ("\n".join([*lines[1:], foot]), foot):
        for length in range(len(name), SHORTEST_NAME - 1, -1):
            text = f"{name[:length].rstrip()}...: {number}\n{rest}"
            if budget.fits(text):
                return text
    return f"{number}\n{foot}"


def reach(service: Mapping[str, Any], _: Words) -> str:
    """The number to ring, or to text where there is none to ring, or an address where there is neither."""
    phones = [phone for phone in service.get("phones") or () if phone.get("number")]
    voice = next((phone for phone in phones if not phone.get("text")), None)
    if voice:
        return (
            _("{number} (free)").format(number=voice["number"]) if voice.get("free") else str(voice["number"])
        )
    if phones:
        kind = _("WhatsApp {number}") if phones[0].get("whatsapp") else _("Text {number}")
        return kind.format(number=phones[0]["number"])
    return str(service.get("email") or service.get("webchat") or service.get("url") or "999")


def opening(service: Mapping[str, Any], _: Words) -> str:
    """Open now, or when; the directory's own words where it has some."""
    said, now = service.get("open_text"), (service.get("open") or {}).get("now")
    if now and (service.get("open") or {}).get("always"):
        return _("Open now, 24 hours a day")
    if said:
        return f"{said}."
    return _("Open now") if now else _("Closed now") if now is False else ""


def worded(message: Message, _: Words) -> str:
    """The words of one message. Fixed cards of the web have a shorter form here, and lines become numbers."""
    if message.sender == "system" and message.card == "danger":
        return danger_text(_)
    if message.sender == "system" and message.card == "crisis":
        return crisis_text(_)
    if message.sender == "system" and message.data.get("always"):
        return helpline_text(_)
    if message.sender == "system" and (message.choices or message.data.get("brief")):
        languages = [f"{choice.label}: {choice.label.upper()}" for choice in message.choices]
        return "\n".join([str(message.data.get("brief") or message.text), *languages])
    lines = [
        f"{one['name']}: {one['number']}" for one in message.data.get("always") or () if not message.services
    ]
    return "\n".join([message.text, *(lines[:LINES_AT_MOST] if message.card == "services" else ())])


def danger_text(_: Words) -> str:
    """The assistant's own words, for when it cannot be asked for them."""
    return _(
        "Call 999. Can't speak on a mobile? Stay on the line, make a sound, press 55 when asked. It does not give "
        "your location. We cannot see where you are or call for you. Text 999 only if you signed up before."
    )


def crisis_text(_: Words) -> str:
    return _(
        "You matter. If you may hurt yourself now, call 999. To talk, any hour, free: Samaritans 116 123. "
        "Or text SHOUT to 85258. I'm still here."
    )


def helpline_text(_: Words) -> str:
    """Never silence: what is said when no better answer can be had."""
    emergency, england, scotland, wales, northern_ireland = (line["number"] for line in always(_))
    return _(
        "We cannot answer here right now. In danger: {emergency}. Free, any hour: England {england}, "
        "Scotland {scotland}, Wales {wales}, N. Ireland {northern_ireland}."
    ).format(
        emergency=emergency,
        england=england,
        scotland=scotland,
        wales=wales,
        northern_ireland=northern_ireland,
    )


def numbered(options: Iterable[Choice]) -> list[str]:
    return [f"{number} {option.label}" for number, option in enumerate(options, start=1)]


def pieces_of(lines: Iterable[str], budget: Budget) -> list[str]:
    """Lines as they will be sent, each small enough by itself."""
    return [piece for line in lines if line for piece in split(budget.written(line), budget)]


def fitted(urgent: Iterable[str], other: Iterable[str], tail: list[str], budget: Budget) -> tuple[str, ...]:
    """At most as many texts as the budget allows: urgent first, then the rest that has room, then the tail whole."""
    first, last = pieces_of(urgent, budget), "\n".join(tail)
    last_texts = [last] if last and budget.fits(last) else pack(tail, budget)
    between: list[str] = []
    for piece in pieces_of(other, budget):
        if len(pack([*first, *between, piece, *last_texts], budget)) > budget.texts:
            break
        between.append(piece)
    texts = pack([*first, *between, *last_texts], budget)
    return tuple(texts[: budget.texts] if first else texts[-budget.texts :])
