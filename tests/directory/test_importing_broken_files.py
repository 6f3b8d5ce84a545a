"""Files that are cut off, damaged, too big or of another kind, and an import that is killed: the old data stays."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from directory.exporting import export
from directory.importing import known_entries, read_source
from directory.models import ClearError, DirectoryUnavailable
from directory.readings import FileRefused
from tests.directory.imports_for_tests import TODAY, planned, run
from tests.directory.services_for_tests import STARTER_TABLE


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("name\nCaf\xe9\n".encode("latin-1"), "is not UTF-8 text (line 2)"),
        ("name\nX\n".encode("utf-16"), "is not UTF-8 text"),
        (b"name\0\nX\n", "is not text"),
        (b"", "the table is empty"),
        (b"colour,shape\nred,round\n", "no column is called name"),
        (b"name,name\nA,B\n", "two columns are called"),
        (b'name,organisation\n"half', "this is not a table"),
        (b"name\nA,B\n", "line 2: it has more cells than the first line"),
        (b'{"version": "3.0", "openapi_url": "https://example.org"}', "holds no services"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(held: Path, content: bytes, said: str) -> None:
    """Wrong encoding, half written, not a table at all: one sentence, and nothing is changed."""
    before = export(held, "csv", TODAY)
    with pytest.raises(FileRefused) as problem:
        planned(held, content)
    assert said in str(problem.value)
    assert export(held, "csv", TODAY) == before


def test_a_file_of_more_than_50_mb_is_refused(home: Path) -> None:
    """The limit holds for files as for feeds, and the file is not read to its end."""
    big = home / "big.json"
    with big.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    with pytest.raises(FileRefused, match="holds more than 50 MB"):
        read_source(str(big), None, {}, TODAY)


def test_a_file_that_is_not_there_says_so(home: Path) -> None:
    """No such file is one sentence."""
    with pytest.raises(FileRefused, match=r"nothing\.csv cannot be read: No such file"):
        read_source(str(home / "nothing.csv"), None, {}, TODAY)


def test_an_unknown_format_says_which_there_are(home: Path) -> None:
    """In and out alike."""
    with pytest.raises(ClearError, match="use one of csv, oruk"):
        read_source(str(STARTER_TABLE), "xml", {}, TODAY)
    with pytest.raises(ClearError, match="use one of csv, oruk"):
        export(home / "directory.db", "xml", TODAY)


def test_a_corrupt_directory_is_a_clear_error(home: Path) -> None:
    """A file that is no database is named; it is not written over."""
    path = home / "directory.db"
    path.write_bytes(b"this was a database once" * 100)
    with pytest.raises(DirectoryUnavailable):
        run("import", str(STARTER_TABLE))
    assert path.read_bytes().startswith(b"this was")


@pytest.mark.parametrize("file", ["directory.db", "directory.private.db"])
@pytest.mark.parametrize("damage", ["cut in half", "overwritten in the middle", "no database"])
def test_a_damaged_file_is_one_clear_sentence_and_stays_as_it_is(held: Path, file: str, damage: str) -> None:
    """Half a database, rubbish in its pages, or another file: the import says so and writes nothing."""
    path = held.parent / file
    content = path.read_bytes()
    half = len(content) // 2
    damaged = {
        "cut in half": content[:half],
        "overwritten in the middle": content[:4096] + b"\xa5" * (len(content) - 8192) + content[-4096:],
        "no database": b"this was a database once" * 100,
    }[damage]
    path.write_bytes(damaged)
    with pytest.raises(DirectoryUnavailable) as problem:
        run("import", str(STARTER_TABLE))
    assert str(path) in str(problem.value)
    assert "\n" not in str(problem.value)
    assert path.read_bytes() == damaged


def test_a_record_that_no_longer_makes_sense_is_one_clear_sentence(held: Path) -> None:
    """A database that opens, but holds a day that is none."""
    with closing(sqlite3.connect(held)) as db, db:
        db.execute("UPDATE service SET assured_date = 'yesterday' WHERE id = 'childline'")
    with pytest.raises(DirectoryUnavailable, match="is damaged"):
        known_entries(held)


def test_our_own_table_that_breaks_off_wipes_nothing(held: Path) -> None:
    """A half-written copy of our table: the cells that are missing are not taken as empty."""
    before = export(held, "csv", TODAY)
    whole = [line for line in before.splitlines() if '"' not in line]
    cut = "\n".join([whole[0], whole[1], whole[2][: len(whole[2]) // 2]])
    with pytest.raises(FileRefused, match="line 3: it breaks off"):
        planned(held, cut)
    assert export(held, "csv", TODAY) == before


MANY = """
import sys
from dataclasses import replace
from pathlib import Path
from directory.importing import Change, Plan, carry_out
from tests.directory.services_for_tests import starter_entries
entries = starter_entries()
many = [replace(e, service=replace(e.service, id=f"{e.service.id}-{n}")) for n in range(40) for e in entries]
print("go", flush=True)
carry_out(Path(sys.argv[1]), Plan(tuple(Change(entry, True, ()) for entry in many)))
"""


def test_an_import_that_is_killed_leaves_the_old_data(held: Path) -> None:
    """Killed in the middle of writing 11,200 services: what was there is there, and nothing else."""
    before = export(held, "csv", TODAY)
    writing = subprocess.Popen(
        [sys.executable, "-c", MANY, str(held)],
        stdout=subprocess.PIPE,
        cwd=STARTER_TABLE.parents[2],
        env=os.environ | {"PYTHONPATH": str(STARTER_TABLE.parents[2])},
    )
    writing.stdout.readline()
    time.sleep(0.4)
    assert writing.poll() is None
    writing.kill()
    writing.wait()
    assert export(held, "csv", TODAY) == before
    assert planned(held, before).changes == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(home: Path) -> None:
    """One sentence instead of waiting for ever; a folder is refused in the same words."""
    os.mkfifo(home / "pipe.csv")
    command = [sys.executable, "-m", "web.cli", "directory", "import", str(home / "pipe.csv")]
    asked = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert asked.returncode == 2
    assert asked.stderr.count("\n") == 1
    assert "pipe.csv is not a file: give an ordinary file or a web address" in asked.stderr
    with pytest.raises(FileRefused, match="is not a file"):
        read_source(str(home), None, {}, TODAY)
