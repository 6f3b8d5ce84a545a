"""The table of settings: name, default, meaning. The documentation is made from it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """One row. Every default is safe on one machine."""

    name: str
    default: str
    meaning: str


TABLE = (
    Setting(
        "SIGNPOST_ENV",
        "development",
        "`development` or `production`. Production refuses missing or short secrets, and needs "
        "SIGNPOST_PUBLIC_URL and SIGNPOST_RUN_BY.",
    ),
    Setting(
        "SIGNPOST_HOME",
        "var",
        "Folder for everything made at run time.",
    ),
    Setting(
        "SIGNPOST_HOST",
        "127.0.0.1",
        "Address that the visitor and staff apps listen on.",
    ),
    Setting(
        "SIGNPOST_VISITOR_PORT",
        "8000",
        "Port of the visitor app.",
    ),
    Setting(
        "SIGNPOST_STAFF_PORT",
        "8001",
        "Port of the staff app.",
    ),
    Setting(
        "SIGNPOST_RASA_PORT",
        "5005",
        "Port of the assistant, on loopback.",
    ),
    Setting(
        "SIGNPOST_ACTIONS_PORT",
        "5055",
        "Port of the assistant's action server, on loopback.",
    ),
    Setting(
        "SIGNPOST_BOT_URL",
        "",
        "Where the assistant is, if not on this machine. Blank: http://127.0.0.1 and SIGNPOST_RASA_PORT.",
    ),
    Setting(
        "SIGNPOST_BOT_KEY",
        "",
        "Secret shared by the visitor app and the assistant. Blank: `signpost serve` makes a fresh one "
        "at each start.",
    ),
    Setting(
        "SIGNPOST_BOT_SECONDS",
        "2.5",
        "Longest wait for the assistant's answer; after it the helpline card is shown. At most 10.",
    ),
    Setting(
        "SIGNPOST_STORE_KEY",
        "",
        "Secret that seals conversations. Blank: a fresh one at each start, so nothing on the disk can "
        "be read afterwards.",
    ),
    Setting(
        "SIGNPOST_REDIS_URL",
        "",
        "Redis that holds conversations when there is more than one machine. Blank: one file under "
        "SIGNPOST_HOME.",
    ),
    Setting(
        "SIGNPOST_IDLE_MINUTES",
        "15",
        "Minutes without a message after which a conversation is forgotten. 1 to 15.",
    ),
    Setting(
        "SIGNPOST_THREADS",
        "16",
        "Visitors answered at the same time by one process.",
    ),
    Setting(
        "SIGNPOST_RATE_PER_MINUTE",
        "120",
        "Messages a minute from one address before the answer is 429; one conversation may use a quarter"
        " of it. Danger is still answered.",
    ),
    Setting(
        "SIGNPOST_TRUSTED_PROXIES",
        "0",
        "How many proxies in front of the app may say where a request came from.",
    ),
    Setting(
        "SIGNPOST_EXIT_URL",
        "https://www.gov.uk/bank-holidays",
        "The page that Exit opens: ordinary, static, fast, and the same for everybody.",
    ),
    Setting(
        "SIGNPOST_PUBLIC_URL",
        "",
        "Address at which visitors find the app, such as https://help.example.org.",
    ),
    Setting(
        "SIGNPOST_EMBED_ORIGINS",
        "*",
        "Sites that may embed the chat, separated by spaces, such as https://www.example.org. `*`: any.",
    ),
    Setting(
        "SIGNPOST_NAME",
        "Local information",
        "Neutral name for the tab, the icon and the link preview.",
    ),
    Setting(
        "SIGNPOST_RUN_BY",
        "",
        "Who runs this copy, as visitors should read it. Blank: the page says that it is a trial copy.",
    ),
    Setting(
        "SIGNPOST_LANGUAGES",
        "",
        "Languages offered, as codes separated by spaces. Blank: every language with a compiled catalogue.",
    ),
    Setting(
        "SIGNPOST_REQUIRE_ASSURED",
        "no",
        "`yes`: show only services that somebody has checked.",
    ),
    Setting(
        "SIGNPOST_TWILIO_ACCOUNT_SID",
        "",
        "SMS: account. All three SIGNPOST_TWILIO_* and SIGNPOST_PUBLIC_URL, or none.",
    ),
    Setting(
        "SIGNPOST_TWILIO_AUTH_TOKEN",
        "",
        "SMS: token that signatures are checked with.",
    ),
    Setting(
        "SIGNPOST_TWILIO_NUMBER",
        "",
        "SMS: the number that people text.",
    ),
    Setting(
        "SIGNPOST_WHATSAPP",
        "no",
        "`yes`: answer WhatsApp messages that come through the same provider account.",
    ),
    Setting(
        "SIGNPOST_SMS_KEY",
        "",
        "SMS: secret under which opt-outs are kept. Blank: made from the account and its token, so that a new "
        "token forgets them.",
    ),
    Setting(
        "SIGNPOST_SMS_PER_HOUR",
        "60",
        "SMS: texts from one number in an hour; over it the helplines are sent once. Danger is still answered.",
    ),
    Setting(
        "SIGNPOST_SMS_SEGMENTS_PER_DAY",
        "5000",
        "SMS: most segments sent in a day, all numbers together; over it the same. Danger is still answered.",
    ),
)
