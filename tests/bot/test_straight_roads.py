"""The shorter roads through Rasa lead to the same places."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.utils.endpoints import EndpointConfig

from bot.project import DOMAIN
from bot.straight_roads import OpenLine, StepByStep
from bot.trackers import FORM, CarriedTrackerStore


class Join(GraphComponent):
    """A step that notes what it was given and how often it was taken."""

    taken = 0

    @classmethod
    def create(cls, *_: Any, **__: Any) -> Join:
        return cls()

    def run(self, **given: list[str]) -> list[str]:
        Join.taken += 1
        return [word for name in sorted(given) for word in given[name]] + ["."]


def step(**needs: str) -> SchemaNode:
    """One step, and what it needs."""
    return SchemaNode(needs=needs, uses=Join, constructor_name="create", fn="run", config={}, eager=True)


def test_the_steps_of_the_model_come_to_the_same(tmp_path: Any) -> None:
    """A model answers as it does by Rasa's own runner, and each step is taken once."""
    schema = GraphSchema(
        {
            "last": step(a="left", b="right"),
            "left": step(a="first"),
            "right": step(a="first", b="given"),
            "first": step(a="given"),
            "unasked": step(a="last"),
        }
    )
    planned = DaskGraphRunner.create(schema, LocalModelStorage(tmp_path), ExecutionContext(schema))
    by_plan = planned.run({"given": ["word"]}, ["last"])
    Join.taken = 0
    assert StepByStep(planned).run({"given": ["word"]}, ["last"]) == by_plan
    assert Join.taken == 4


def test_the_line_to_the_action_server_stays_open() -> None:
    """Two calls share one session, and neither closes it."""

    async def two_calls() -> None:
        line = OpenLine(EndpointConfig("http://127.0.0.1:1/webhook", enable_selective_domain=True))
        async with line.session() as first:
            pass
        async with line.session() as second:
            assert second is first
            assert not second.closed
        await first.close()
        assert line.kwargs == {"enable_selective_domain": True}

    asyncio.run(two_calls())


@pytest.mark.parametrize(("intent", "comes_next"), [("tell", FORM), ("danger", FORM), ("back", None)])
def test_the_form_reads_every_message_first(intent: str, comes_next: str | None) -> None:
    """All but what Rasa itself acts upon goes to the open form, with no search of the rules."""
    store = CarriedTrackerStore(Domain.load(str(DOMAIN)))
    tracker = asyncio.run(store.retrieve("somebody"))
    tracker.update(UserUttered("words", {"name": intent}), store.domain)
    assert tracker.followup_action == comes_next
