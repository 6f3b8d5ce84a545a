"""Runs the action server: on loopback only, and without the SDK's habit of echoing a conversation on errors.

`python -m bot.serve_actions`. Reads SIGNPOST_HOME and SIGNPOST_ACTIONS_PORT.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress

from bot.serve import LOOPBACK, USUAL_ACTIONS_PORT, quieten

logger = logging.getLogger(__name__)


def create_app():  # Sanic is imported late, after the environment is set
    """The server: run one action, or say that we are well."""
    from rasa_sdk.executor import ActionExecutor
    from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
    from sanic import Sanic
    from sanic.request import Request
    from sanic.response import HTTPResponse
    from sanic.response import json as json_answer

    from bot.actions.directory_room import find_help
    from bot.answers import Answers
    from bot.hearing.plain_text import one_message
    from directory.models import DirectoryUnavailable

    app = Sanic("signpost_actions", configure_logging=False)
    # Longer than the assistant keeps an idle line, so that no call meets one that is just being closed here.
    app.config.KEEP_ALIVE_TIMEOUT = 60
    executor = ActionExecutor()
    executor.register_package("bot.actions")

    @app.before_server_start
    async def look_once(*_: object) -> None:
        # What a search opens is opened before the first person waits for it.
        with suppress(DirectoryUnavailable):
            find_help(Answers(area="LS8"), "en")

    @app.get("/health")
    async def health(_: Request) -> HTTPResponse:
        return json_answer({"status": "ok"})

    @app.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        try:
            with one_message():
                return json_answer(await executor.run(request.json))
        except ActionExecutionRejection as rejected:
            return json_answer({"error": rejected.message, "action_name": rejected.action_name}, status=400)
        except ActionNotFoundException as unknown:
            return json_answer({"error": "no such action", "action_name": unknown.action_name}, status=404)

    @app.exception(Exception)
    async def broken(_: Request, problem: Exception) -> HTTPResponse:
        status = getattr(problem, "status_code", 500)
        logger.error("actions.request_failed kind=%s", type(problem).__name__)
        return json_answer({"error": type(problem).__name__}, status=status)

    return app


def main() -> None:
    """Serve until stopped."""
    quieten()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    port = int(os.environ.get("SIGNPOST_ACTIONS_PORT", USUAL_ACTIONS_PORT))
    create_app().run(LOOPBACK, port, workers=1, access_log=False, motd=False)


if __name__ == "__main__":
    main()
