"""What stands behind the visitor app has one door each, locked and on this machine only; answers repeat nothing."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

import pytest
import requests

from tests.ports import free_port
from tests.stack import Stack
from web.supervisor import ASK_EVERY, MISSED, STUCK, Part, Supervisor

ROADS = [
    ("HEAD", "/"), ("OPTIONS", "/chat/messages"), ("PUT", "/chat/messages"), ("DELETE", "/chat/messages"),
    ("TRACE", "/"), ("GET", "/../../etc/passwd"), ("GET", "/static/..%2f..%2fserve.py"), ("GET", "/static/"),
    ("GET", "/static/%2e%2e/serve.py"), ("GET", "//evil.example/"), ("GET", "/leave?next=https://evil.example/"),
    ("GET", "/?language=<script>alert(1)</script>"), ("GET", "/nothing<script>alert(1)</script>"),
    ("GET", "/.git/config"), ("GET", "/safety"), ("GET", "/frame"), ("GET", "/widget.js"), ("GET", "/health"),
    ("GET", "/chat/messages"), ("POST", "/sms/incoming"), ("GET", "/api/openapi.json"), ("GET", "/favicon.ico"),
]  # fmt: skip

STRANGE = {
    "Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-For": "evil.example",
    "X-Part": "evil.example", "Accept-Language": "evil.example,<script>", "Cookie": "session=evil.example",
    "Accept": "text/html", "Origin": "https://evil.example",
}  # fmt: skip


@pytest.mark.parametrize(("method", "path"), ROADS)
def test_every_answer_is_protected_and_repeats_nothing(stack: Stack, method: str, path: str) -> None:
    """The policy, no cookie, nothing kept, nothing from elsewhere, no 5xx; a strange header changes nothing."""
    request = requests.Request(method, stack.visitor, headers=STRANGE).prepare()
    request.url = stack.visitor + path
    with requests.Session() as session:
        answer = session.send(request, allow_redirects=False, timeout=10)
    assert answer.status_code < 500
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert answer.headers["Cache-Control"] == "no-store, max-age=0"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert {"Set-Cookie", "Server", "ETag", "Access-Control-Allow-Origin"} & set(answer.headers) == set()
    assert "evil.example" not in answer.text + answer.headers.get("Location", "")
    assert "<script>alert" not in answer.text


CLOSED = [
    ("GET", "/version"), ("GET", "/status"), ("GET", "/domain"), ("GET", "/conversations/x/tracker"),
    ("POST", "/conversations/x/tracker/events"), ("POST", "/conversations/x/execute"), ("POST", "/model/parse"),
    ("POST", "/model/train"), ("PUT", "/model"), ("GET", "/webhooks/rest/"), ("POST", "/webhooks/rest/webhook"),
    ("GET", "/socket.io/"), ("GET", "/actions"), ("POST", "/webhooks/door/turn"), ("POST", "/webhooks/door/danger"),
]  # fmt: skip


@pytest.mark.parametrize("part", ["SIGNPOST_RASA_PORT", "SIGNPOST_ACTIONS_PORT"])
@pytest.mark.parametrize(("method", "path"), CLOSED)
def test_the_parts_behind_us_have_one_door_and_it_is_locked(
    stack: Stack, part: str, method: str, path: str
) -> None:
    """Rasa's own HTTP API is not there; our door wants the key."""
    address = f"http://127.0.0.1:{stack.ports[part]}{path}"
    wrong = {"X-Signpost-Key": "a guess \xe9".encode("latin-1")}
    assert requests.request(method, address, json={"text": "x"}, headers=wrong, timeout=10).status_code in (
        403,
        404,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the list of sockets is read as Linux keeps it")
def test_every_part_listens_on_this_machine_only(stack: Stack) -> None:
    """Each port of the house is bound to 127.0.0.1 and to nothing else."""
    listening = {}
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            _, here, _, state, *_ = line.split()
            host, port = here.rsplit(":", 1)
            if state == "0A":
                listening.setdefault(int(port, 16), set()).add(host)
    assert [listening[port] for port in stack.ports.values()] == [{"0100007F"}] * len(stack.ports)


def test_a_part_that_lives_but_no_longer_answers_is_ended_and_started_again(tmp_path: Path) -> None:
    """One message that never ends must not leave everybody after it without the assistant."""
    port = free_port()
    command = (
        sys.executable,
        "-m",
        "http.server",
        str(port),
        "--bind",
        "127.0.0.1",
        "--directory",
        str(tmp_path),
    )
    part = Part("listener", command, port, f"http://127.0.0.1:{port}/", one_loop=True)
    supervisor = Supervisor((part,), {}, tmp_path)
    try:
        supervisor.start()
        (one,) = supervisor.running
        now, first = time.monotonic(), one.process
        supervisor.look_after(one, now)
        assert one.answered_at == now
        first.send_signal(signal.SIGSTOP)
        times = [now + STUCK + ASK_EVERY * n for n in range(1, MISSED + 3)]
        for late in times[: MISSED - 1]:
            supervisor.look_after(one, late)
            assert first.poll() is None, "one that is only slow, or slept with the machine, is left alone"
        supervisor.look_after(one, times[MISSED - 1])
        assert first.wait(timeout=5) == -signal.SIGKILL
        for later in times[MISSED:]:
            supervisor.look_after(one, later)
        assert one.process is not first
        assert one.process.poll() is None
    finally:
        supervisor.stop()
