"""Shorter roads through Rasa, taken at every turn: its own parts, exchanged where it lets them be exchanged.

Rasa hands each message to dask, which plans anew in which order to take the same few steps and keeps queues and
locks for it; and it opens and closes a connection for every call of the action server.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any

import aiohttp
from rasa.core.agent import Agent
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.utils.endpoints import EndpointConfig


class StepByStep(DaskGraphRunner):
    """Takes the steps of a model that is loaded already, each after those that it needs."""

    def __init__(self, loaded: DaskGraphRunner) -> None:
        vars(self).update(vars(loaded))

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """See Rasa's GraphRunner."""
        known = {name: (name, value) for name, value in (inputs or {}).items()}

        def outcome(name: str) -> tuple[str, Any]:
            if name not in known:
                needs = self._graph_schema.nodes[name].needs.values()
                known[name] = self._instantiated_nodes[name](*[outcome(need) for need in needs])
            return known[name]

        return dict(outcome(name) for name in targets or self._graph_schema.target_names)


class OpenLine(EndpointConfig):
    """The action server, by connections that stay open from one call to the next."""

    def __init__(self, endpoint: EndpointConfig) -> None:
        vars(self).update(vars(endpoint))
        self._open = endpoint.session()

    def session(self) -> AbstractAsyncContextManager[aiohttp.ClientSession]:  # type: ignore[override]
        """The one session, which a caller enters and leaves without closing it."""
        return nullcontext(self._open)


def take_straight_roads(agent: Agent) -> None:
    """Exchange both, once the server's loop runs."""
    processor = agent.processor
    if processor:
        processor.graph_runner = StepByStep(processor.graph_runner)
        if processor.action_endpoint:
            processor.action_endpoint = OpenLine(processor.action_endpoint)
