"""Cards that need nobody else to work: the first question, the helplines, and what to do in danger.

They are shown when the assistant is down, slow or silent, and when somebody writes faster than the limit.
Each function takes `_`, the words of one language. They must work without the
directory too, so the numbers stand here; a test holds each to its record.
"""

from __future__ import annotations

from collections.abc import Callable

from web.conversation import Choice, Message

Words = Callable[[str], str]


def always(_: Words) -> list[dict[str, str]]:
    """999 and each nation's 24-hour line: there whatever else fails.

    Named by nation and not by charity, because they also stand on pages that somebody else may come back to.
    """
    return [
        {"name": _("Emergency"), "number": "999"},
        {"name": _("24-hour helpline, England"), "number": "0808 2000 247"},
        {"name": _("24-hour helpline, Scotland"), "number": "0800 027 1234"},
        {"name": _("24-hour helpline, Wales"), "number": "0808 80 10 800"},
        {"name": _("24-hour helpline, Northern Ireland"), "number": "0808 802 1414"},
    ]


def first_question(_: Words) -> Message:
    """Question 1, which the first screen already asks."""
    return Message(
        sender="bot",
        card="question",
        text=_("Is anyone in danger right now?"),
        choices=(
            Choice(_("Yes"), "danger_now:yes"),
            Choice(_("No"), "danger_now:no"),
            Choice(_("Not sure"), "danger_now:not_sure"),
            Choice(_("Skip"), "danger_now:skip"),
        ),
    )


def helpline_card(_: Words) -> Message:
    """Never silence: what is said when no better answer can be had."""
    text = _(
        "Sorry, something went wrong on our side. You did nothing wrong. If anyone is in danger, ring 999. You can try "
        "again, or ring one of these now. They are free and open 24 hours."
    )
    return Message(sender="system", card="text", text=text, data={"always": always(_)})


def danger_card(_: Words) -> Message:
    """What to do now. The same facts as the assistant's own card, for when it cannot be asked for it."""
    lines = (
        _("If someone may get hurt now, ring 999."),
        _(
            "Cannot speak? On a mobile: ring 999, stay on the line, make a sound if you can, and press 55 when you are "
            "asked. Pressing 55 does not tell them where you are."
        ),
        _(
            "On a landline: ring 999 and stay on the line. The operator may hold it open for 45 seconds and can see "
            "where you are."
        ),
        _("You can text 999 only if you registered your phone before. British Sign Language: 999 BSL."),
        _("We cannot see where you are and cannot call for you."),
    )
    return Message(sender="system", card="danger", text="\n".join(lines), data={"always": always(_)})


def crisis_card(_: Words) -> Message:
    """For somebody who may be thinking of suicide."""
    text = _(
        "If you might act on thoughts of ending your life, ring 999. To talk to someone at any time, ring Samaritans "
        "free on 116 123, or text SHOUT to 85258."
    )
    lines = [{"name": _("Emergency"), "number": "999"}, {"name": "Samaritans", "number": "116 123"}]
    return Message(sender="system", card="crisis", text=text, data={"always": lines})
