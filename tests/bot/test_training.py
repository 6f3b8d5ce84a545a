"""Training happens when something changed, and not otherwise."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bot import training


def loaded_by(module: Path) -> set[Path]:
    """The module and every module of ours that it imports, however far down."""
    found, waiting = set(), [module]
    while waiting:
        path = waiting.pop()
        found.add(path)
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("bot", "directory"):
                names = [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
                files = {training.ROOM.parent / (name.replace(".", "/") + ".py") for name in names}
                waiting += [file for file in files - found if file.is_file()]
    return found


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    """A home that looks trained."""
    (tmp_path / "models").mkdir()
    training.model_file(tmp_path).write_bytes(b"a model")
    (tmp_path / "models" / training.STAMP).write_text(training.stamp())
    return tmp_path


def test_nothing_is_trained_twice(trained: Path) -> None:
    """A second `make setup` takes no time."""
    assert training.is_trained(trained)


def test_a_changed_source_or_a_lost_model_is_trained_again(trained: Path) -> None:
    """The stamp is of what stands here now."""
    (trained / "models" / training.STAMP).write_text("of something else")
    assert not training.is_trained(trained)
    (trained / "models" / training.STAMP).write_text(training.stamp())
    training.model_file(trained).unlink()
    assert not training.is_trained(trained)


def test_everything_that_a_model_depends_on_is_in_the_stamp() -> None:
    """Words, rules, examples, the listening tables, the listener's code and the configuration."""
    names = {path.name for path in training.sources()}
    assert {
        "config.yml",
        "danger.yml",
        "find_help.yml",
        "train.csv",
        "lessons.py",
        "words.csv",
        "danger_words.py",
    } <= names


def test_the_stamp_is_of_the_code_that_teaches_and_of_no_other() -> None:
    """However the code is cut into files: what a lesson is made of is in the stamp, what follows the model is not."""
    lessons = loaded_by(training.ROOM / "hearing" / "lessons.py") | {training.ROOM / "components.py"}
    assert lessons == {path for path in training.taught_by() if path.suffix == ".py"}
