"""The store's contract, held against both backends, and what each leaves behind."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import redis

from web.serve import shared_environment
from web.settings import START_KEY, Settings
from web.sms import names_for
from web.store import Seal, Store, StoreUnavailable, name_of, open_store
from web.store_embedded import EmbeddedStore
from web.store_redis import RedisStore

KEY = "one key for every process"
ID = name_of("a token")
Opener = Callable[..., Store]


@pytest.fixture(params=["embedded", pytest.param("redis", marks=pytest.mark.redis)])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """Opens further connections to one and the same store."""
    stores: list[Store] = []

    def open_one(idle: float = 60, key: str = KEY) -> Store:
        if request.param == "redis":
            stores.append(RedisStore(request.getfixturevalue("redis_url"), Seal(key), idle))
        else:
            stores.append(EmbeddedStore(tmp_path / "conversations.db", Seal(key), idle))
        return stores[-1]

    yield open_one
    for store in stores:
        store.forget(ID)
        store.close()


def test_what_was_written_is_read_in_another_process_of_the_same_house(opened: Opener) -> None:
    """Two workers share one conversation."""
    one, other = opened(), opened()
    one.open(ID, b"first")
    assert other.read(ID) == b"first"
    assert other.write(ID, b"second")
    assert one.read(ID) == b"second"


def test_a_forgotten_conversation_is_gone(opened: Opener) -> None:
    """After forget there is nothing to read, and a second forget has nothing to do."""
    store = opened()
    store.open(ID, b"words")
    assert store.forget(ID)
    assert store.read(ID) is None
    assert not store.forget(ID)


def test_a_late_write_never_brings_a_conversation_back(opened: Opener) -> None:
    """A turn under way when the visitor leaves finds nothing to write to."""
    store = opened()
    store.open(ID, b"words")
    with store.hold(ID, wait=1) as held:
        assert held
        opened().forget(ID)
        assert not store.write(ID, b"late words")
    assert store.read(ID) is None


def test_a_conversation_that_never_was_is_not_made_by_writing(opened: Opener) -> None:
    """Only open begins one."""
    assert not opened().write(name_of("another"), b"words")


def test_an_idle_conversation_expires_by_itself(opened: Opener) -> None:
    """Nobody has to run a job."""
    store = opened(idle=0.3)
    store.open(ID, b"words")
    time.sleep(0.5)
    assert store.read(ID) is None
    assert not store.write(ID, b"late")


def test_each_message_starts_the_idle_time_again(opened: Opener) -> None:
    """Somebody who keeps talking is not cut off."""
    store = opened(idle=0.6)
    store.open(ID, b"words")
    for _ in range(3):
        time.sleep(0.3)
        assert store.write(ID, b"more")
    assert store.read(ID) == b"more"


def test_one_turn_at_a_time(opened: Opener) -> None:
    """A second turn waits for the first; when it cannot wait, it is told."""
    one, other = opened(), opened()
    with one.hold(ID, wait=1) as held:
        assert held
        with other.hold(ID, wait=0.1) as also:
            assert not also
    with other.hold(ID, wait=0.1) as now:
        assert now


def test_turns_of_many_threads_never_lose_one_another(opened: Opener) -> None:
    """Read, add one, write: under hold, twenty times from four workers, is eighty."""
    opened().open(ID, b"0")

    def work(store: Store) -> None:
        for _ in range(20):
            with store.hold(ID, wait=20) as held:
                assert held
                store.write(ID, str(int(store.read(ID) or b"0") + 1).encode())

    threads = [threading.Thread(target=work, args=(opened(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert opened().read(ID) == b"80"


def test_another_key_reads_nothing(opened: Opener) -> None:
    """Records are sealed: whoever lacks the key finds no conversation."""
    opened().open(ID, b"words")
    assert opened(key="another key").read(ID) is None


@pytest.mark.parametrize("shared", [False, pytest.param(True, marks=pytest.mark.redis)])
def test_what_a_stopped_machine_left_can_be_opened_by_nobody(
    shared: bool, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Not even by a fresh start with the same secret, unless machines share Redis: then any of them can go on."""
    said = {"SIGNPOST_HOME": str(tmp_path), "SIGNPOST_STORE_KEY": KEY}
    if shared:
        said["SIGNPOST_REDIS_URL"] = request.getfixturevalue("redis_url")
    before, after = Settings.from_env(said), Settings.from_env(said)
    store = open_store(before)
    store.open(ID, b"words")
    store.close()
    started_again = open_store(after)
    assert started_again.read(ID) == (b"words" if shared else None)
    assert started_again.forget(ID), "the row was still there"
    started_again.close()
    hashes = [names_for(settings)[0].of("texter", "+447700900123") for settings in (before, after)]
    assert (hashes[0] == hashes[1]) is shared


def test_a_supervisor_hands_its_parts_a_key_that_no_earlier_start_had(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever stands in its own environment."""
    monkeypatch.setenv(START_KEY, "written into a file")
    starts = [shared_environment(Settings.from_env({}))[START_KEY] for _ in range(2)]
    assert len({*starts, "written into a file"}) == 3
    one, other = (Settings.from_env({START_KEY: starts[0]}) for _ in range(2))
    assert one.sealing_key == other.sealing_key, "one part reads what another wrote"


def test_the_token_is_never_the_name() -> None:
    """Whoever reads the store's names cannot speak in a conversation."""
    assert "a token" not in ID
    assert len(ID) == 64


def test_nothing_readable_and_no_second_file_is_written(tmp_path: Path) -> None:
    """The file holds neither words nor token, before forgetting or after, and no journal lies beside it."""
    store = EmbeddedStore(tmp_path / "conversations.db", Seal(""), 60)
    for number in range(50):
        store.open(name_of(f"token-{number}"), b"purple elephant " * 200)
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"purple" not in written
    assert b"token-" not in written
    assert [path.name for path in tmp_path.iterdir()] == ["conversations.db"]
    assert (tmp_path / "conversations.db").stat().st_mode & 0o077 == 0
    store.close()


def test_a_forgotten_row_is_overwritten_on_the_disk(tmp_path: Path) -> None:
    """Not only unlinked: the sealed bytes themselves are gone from the file."""
    seal = Seal(KEY)
    store = EmbeddedStore(tmp_path / "conversations.db", seal, 60)
    store.open(ID, b"words")
    assert ID.encode() in (tmp_path / "conversations.db").read_bytes()
    store.forget(ID)
    assert ID.encode() not in (tmp_path / "conversations.db").read_bytes()
    store.close()


def test_expired_rows_leave_the_file_without_anybody_asking(tmp_path: Path) -> None:
    """The store's own timer removes them."""
    path = tmp_path / "conversations.db"
    store = EmbeddedStore(path, Seal(KEY), idle_seconds=0.4)
    store.open(ID, b"words")
    time.sleep(1)
    assert ID.encode() not in path.read_bytes()
    store.close()


def test_expiry_goes_by_the_clock_that_was_given(tmp_path: Path) -> None:
    """Fifteen minutes to the second."""
    now = [1000.0]
    store = EmbeddedStore(tmp_path / "conversations.db", Seal(KEY), 900, clock=lambda: now[0])
    store.open(ID, b"words")
    now[0] += 899
    assert store.read(ID) == b"words"
    now[0] += 1
    assert store.read(ID) is None
    store.close()


def test_a_damaged_file_is_thrown_away(tmp_path: Path) -> None:
    """After a power cut the house starts; conversations were not meant to outlast it anyway."""
    path = tmp_path / "conversations.db"
    path.write_bytes(b"this is not a database, whatever it once was" * 100)
    store = EmbeddedStore(path, Seal(KEY), 60)
    store.open(ID, b"words")
    assert store.read(ID) == b"words"
    store.close()


def add_in_another_process(path: Path, times: int) -> None:
    store = EmbeddedStore(path, Seal(KEY), 60)
    for _ in range(times):
        with store.hold(ID, wait=20):
            store.write(ID, str(int(store.read(ID) or b"0") + 1).encode())
    store.close()


def test_turns_of_many_processes_never_lose_one_another(tmp_path: Path) -> None:
    """The hold is the file's, not the process's."""
    path = tmp_path / "conversations.db"
    store = EmbeddedStore(path, Seal(KEY), 60)
    store.open(ID, b"0")
    fresh = multiprocessing.get_context("spawn")
    workers = [fresh.Process(target=add_in_another_process, args=(path, 15)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=60)
    assert store.read(ID) == b"30"
    store.close()


@pytest.mark.redis
def test_redis_itself_expires_and_holds_no_words(redis_url: str) -> None:
    """Every key has a time to live, and what it holds is sealed."""
    store, plain = RedisStore(redis_url, Seal(KEY), 900), redis.Redis.from_url(redis_url)
    store.open(ID, b"purple elephant")
    assert 0 < plain.pttl(f"signpost:conversation:{ID}") <= 900_000
    assert b"purple" not in plain.get(f"signpost:conversation:{ID}")
    with store.hold(ID, wait=1):
        lasting = {key for key in plain.keys("signpost:*") if plain.pttl(key) == -1}
        assert lasting <= {b"signpost:opted_out"}, "only a wish for silence outlasts a conversation"
    store.forget(ID)
    assert not [key for key in plain.keys("signpost:*") if ID.encode() in key]
    store.close()


def test_a_store_that_cannot_be_reached_says_so_quickly() -> None:
    """So that the visitor gets the helplines instead of waiting."""
    store = RedisStore("redis://127.0.0.1:1/0", Seal(KEY), 60)
    began = time.monotonic()
    with pytest.raises(StoreUnavailable):
        store.read(ID)
    assert time.monotonic() - began < 2
    store.close()
