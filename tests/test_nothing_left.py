"""PR-4, over the running house: what a person said is in no file, database, log or queue, however it ended.

A phrase that stands nowhere else is sent down every road that takes words, is refused in every way that words
are refused, and is in the air when the assistant is killed. Then everything that was written is searched.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import redis
import requests

from tests.ports import free_port
from tests.stack import Stack, run_house
from web.store import name_of

CANARY = "zq" + secrets.token_hex(5)
POSTCODE = "LS8 2AB"
PHONE = "07700 900123"
MARKS = (CANARY, POSTCODE, PHONE)
LONGEST_LIFE = 15 * 60
RATE = 240  # a quarter of it is one conversation's
REDIS = shutil.which("redis-server")


@dataclass(frozen=True)
class House:
    """A running house, and everything that its parts may have written."""

    stack: Stack
    folders: tuple[Path, ...]
    redis: redis.Redis | None = None

    def say(self, token: str | None = None, **said: str) -> dict:
        """One message as JSON."""
        sent = said | ({"conversation": token} if token else {})
        return requests.post(f"{self.stack.visitor}/chat/messages", json=sent, timeout=10).json()

    def files_with(self, *marks: str) -> set[str]:
        """The names of the files in which one of these marks stands, in any of the ways it may be written."""
        wanted = [form for mark in marks for form in (mark.encode(), mark.encode("utf-16-le"))]
        files = (path for folder in self.folders for path in folder.rglob("*"))
        kept = [path for path in files if path.is_file() and not built(path, self.folders)]
        assert len(kept) >= 5, "the logs and the store are among what is searched"
        return {path.name for path in kept if any(form in path.read_bytes() for form in wanted)}

    def rows(self) -> list[bytes]:
        """Everything that the store holds, names and contents, as it lies there."""
        if self.redis:
            names = list(self.redis.scan_iter("*"))
            return [*names, *(self.redis.dump(name) or b"" for name in names)]
        with contextlib.closing(sqlite3.connect(self.stack.home / "conversations.db")) as file:
            return [
                str(value).encode() + bytes(sealed)
                for *value, sealed in file.execute("SELECT id, expires_at, sealed FROM conversations")
            ]


def built(path: Path, folders: tuple[Path, ...]) -> bool:
    """Whether it was made before anybody came: the postcodes, the directory, the model."""
    return any(part.is_symlink() for part in (path, *path.parents) if part not in folders)


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[redis.Redis, int, Path]]:
    """A Redis that writes everything to disk, which is the harder case."""
    if not REDIS:
        pytest.skip("no redis-server found: install the package `redis-server`")
    port = free_port()
    folder = tmp_path_factory.mktemp("redis_on_disk")
    command = [REDIS, "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder),
               "--appendonly", "yes", "--appendfsync", "always", "--logfile", str(folder / "redis.log")]  # fmt: skip
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    client = redis.Redis(port=port)
    try:
        for _ in range(100):
            with contextlib.suppress(redis.ConnectionError):
                client.ping()
                break
            time.sleep(0.05)
        yield client, port, folder
    finally:
        server.terminate()
        server.wait(timeout=10)


@pytest.fixture(scope="module")
def redis_house(redis_server: tuple[redis.Redis, int, Path], tmp_path_factory) -> Iterator[House]:
    """A house of its own on Redis, whose temporary files and home folder are searched too."""
    client, port, on_disk = redis_server
    home, own = tmp_path_factory.mktemp("redis_house"), tmp_path_factory.mktemp("own_folder")
    extra = {
        "SIGNPOST_REDIS_URL": f"redis://127.0.0.1:{port}/0",
        "SIGNPOST_RATE_PER_MINUTE": str(RATE),
        "TMPDIR": str(own),
        "HOME": str(own),
    }
    for stack in run_house(home, extra):
        yield House(stack, (home, own, on_disk), client)


@pytest.fixture(params=["embedded", pytest.param("redis", marks=pytest.mark.redis)])
def house(request: pytest.FixtureRequest) -> House:
    """The house on either of its stores."""
    if request.param == "redis":
        return request.getfixturevalue("redis_house")
    stack = request.getfixturevalue("stack")
    return House(stack, (stack.home,))


def mentioned(house: House) -> str:
    """A conversation in which the phrase is said at every question, and in the middle of a danger. Its token."""
    token = house.say(text=f"my name is {CANARY}, he hits me, I live near {POSTCODE}")["conversation"]
    for choice in ("danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no"):
        house.say(token, text=f"{CANARY} ring me on {PHONE}")
        house.say(token, choice=choice)
    house.say(token, text=POSTCODE)
    for text in (f"{CANARY} he has a knife", f"/{CANARY}", f"/\u00a0{CANARY}@0.9", f"I want to die {CANARY}"):
        house.say(token, text=text)
    house.say(token, choice=f"area:{CANARY}")
    form = {"conversation": token, "text": f"{CANARY} {POSTCODE}", "language": "cy"}
    page = requests.post(f"{house.stack.visitor}/chat/messages", data=form, timeout=10)
    assert CANARY in page.text, "the person's own words stand on the plain page while the conversation lives"
    return token


def refuse_everything(house: House) -> None:
    """The phrase in whatever is not a message: too long, broken, too big, a wrong address, a wrong token."""
    messages, headers = f"{house.stack.visitor}/chat/messages", {"Content-Type": "application/json"}
    bodies = (
        f'{{"text": "{CANARY}',
        f'{{"text": ["{CANARY}"]}}',
        f'{{"text": "{CANARY * 300}"}}',
        f'{{"choice": "{CANARY}!"}}',
        f'{{"text": "hello", "language": ["{CANARY}"]}}',
        f'{{"text": "hello", "conversation": "{CANARY}"}}',
        f'{{"text": "{CANARY * 10000}"}}',
    )
    answers = [requests.post(messages, data=body, headers=headers, timeout=10) for body in bodies]
    answers += [
        requests.post(messages, data={"text": CANARY * 300}, timeout=10),
        requests.post(messages, files={"text": ("x", CANARY * 10000)}, timeout=10),
        requests.get(messages, params={"conversation": CANARY, "after": CANARY}, timeout=10),
        requests.get(f"{house.stack.visitor}/{CANARY}", params={"q": CANARY},
                     headers={"User-Agent": CANARY, "Referer": f"https://{CANARY}/"}, timeout=10),
        requests.put(messages, data=CANARY, timeout=10),
        requests.get(f"{house.stack.staff}/{CANARY}", timeout=10),
    ]  # fmt: skip
    assert [answer.status_code // 100 for answer in answers] == [4] * len(answers)
    assert not [answer.url for answer in answers if CANARY in answer.text]


def test_while_a_conversation_lives_the_disk_holds_no_plain_word_of_it(house: House) -> None:
    """The store holds sealed rows under hashed names; nothing else holds anything."""
    token = mentioned(house)
    refuse_everything(house)
    rows = b"".join(house.rows())
    assert name_of(token).encode() in rows
    assert not [mark for mark in (*MARKS, token) if mark.encode() in rows]
    assert house.files_with(*MARKS, token) == set()
    assert leave(house, token) == 200


ROADS_OUT: dict[str, Callable[[House, str], int]] = {
    "the script's beacon": lambda house, token: leave(house, token),
    "the button without JavaScript": lambda house, token: (
        requests.post(
            f"{house.stack.visitor}/leave", data={"conversation": token}, allow_redirects=False, timeout=10
        ).status_code
    ),
    "the choice to leave": lambda house, token: int(house.say(token, choice="leave")["ended"]),
}


@pytest.mark.parametrize("road", ROADS_OUT)
def test_after_leaving_nothing_that_was_said_is_anywhere(house: House, road: str) -> None:
    """Zero hits in every file, and the store has neither the row nor its name, nor a lock of it."""
    token = mentioned(house)
    assert ROADS_OUT[road](house, token) in (200, 303, 1)
    assert name_of(token).encode() not in b"".join(house.rows())
    assert house.files_with(*MARKS, token) == set()
    again = {"conversation": token, "text": "hello"}
    assert requests.post(f"{house.stack.visitor}/chat/messages", json=again, timeout=10).status_code == 404
    assert leave(house, token) == 404


def test_a_turn_in_the_air_when_its_person_leaves_brings_nothing_back(house: House) -> None:
    """Three turns at once and an exit between them: whatever order they fall in, the conversation is gone."""
    for wait in (0.0, 0.004, 0.008, 0.016, 0.03):
        token = house.say(text=f"hello {CANARY}")["conversation"]
        late = [threading.Thread(target=house.say, args=(token,), kwargs={"text": f"a refuge {CANARY}"})
                for _ in range(3)]  # fmt: skip
        for turn in late:
            turn.start()
        time.sleep(wait)
        assert leave(house, token) == 200
        for turn in late:
            turn.join()
        assert name_of(token).encode() not in b"".join(house.rows())


@pytest.mark.redis
def test_an_assistant_killed_in_the_middle_of_a_turn_leaves_999_and_no_word(redis_house: House) -> None:
    """Each answer names 999, nothing is written, and whatever Redis still holds goes by itself."""
    token = redis_house.say(text=f"hello {CANARY}")["conversation"]
    answers: list[dict] = []
    speaking = [
        threading.Thread(
            target=lambda: answers.append(redis_house.say(token, text=f"{CANARY} he has a knife {POSTCODE}"))
        )
        for _ in range(3)
    ]
    for turn in speaking:
        turn.start()
    time.sleep(0.01)
    os.kill(assistant_of(redis_house.stack), signal.SIGKILL)
    for turn in speaking:
        turn.join()
    answers.append(redis_house.say(token, choice="danger_now:yes"))
    assert answers[-1]["messages"][0]["card"] == "danger"
    assert [answer for answer in answers if "999" not in str(answer)] == []
    lives = [redis_house.redis.ttl(name) for name in redis_house.redis.scan_iter("*")]
    assert all(0 <= life <= LONGEST_LIFE for life in lives), lives
    redis_house.redis.save()
    assert redis_house.files_with(*MARKS, token) == set()


@pytest.mark.redis
def test_over_the_rate_danger_is_answered_and_nothing_is_written(redis_house: House) -> None:
    """429, with the danger card for the tapped answer, and 999 whatever was said; the last test of its house."""
    token = redis_house.say(text=CANARY)["conversation"]
    said_so_much = ("error" in redis_house.say(token, text=f"{CANARY} more") for _ in range(RATE))
    assert any(said_so_much), "the bucket of one conversation is empty in the end"
    spoken, tapped = (
        redis_house.say(token, **said)
        for said in ({"text": f"{CANARY} he has a knife"}, {"choice": "danger_now:yes"})
    )
    assert "error" in spoken
    assert "999" in str(spoken["messages"])
    assert "error" in tapped
    assert tapped["messages"][0]["card"] == "danger"
    assert redis_house.files_with(*MARKS) == set()


def leave(house: House, token: str) -> int:
    """What the server says to the beacon."""
    said = {"conversation": token}
    return requests.post(f"{house.stack.visitor}/chat/leave", json=said, timeout=10).status_code


def assistant_of(stack: Stack) -> int:
    """The process that is this house's assistant."""
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == stack.supervisor.pid and b"bot.serve\0" in (folder / "cmdline").read_bytes():
                return int(folder.name)
    raise ProcessLookupError("no assistant")
