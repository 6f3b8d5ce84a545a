"""Shorter roads through Rasa, taken at every turn: its own parts, exchanged where it lets them be exchanged.

Rasa hands each message to dask, which plans anew in which order to take the same few steps and keeps queues and
locks for it.
"""

from __future__ import annotations

from typing import Any

from rasa.core.agent import Agent
from rasa.engine.runner.dask import DaskGraphRunner


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


def take_straight_roads(agent: Agent) -> None:
    """Exchange them, once the server's loop runs."""
    processor = agent.processor
    if processor:
        processor.graph_runner = StepByStep(processor.graph_runner)
