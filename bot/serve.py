"""Runs the Rasa server: on loopback only, our door only, quiet, and reporting to nobody.

`python -m bot.serve`. Reads SIGNPOST_HOME, SIGNPOST_RASA_PORT, SIGNPOST_ACTIONS_PORT and SIGNPOST_BOT_KEY.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import warnings
from pathlib import Path

ROOM = Path(__file__).parent
LOOPBACK = "127.0.0.1"
USUAL_ACTIONS_PORT = "5055"
# Rasa sends usage figures and error reports, words and all, to its makers unless told not to.
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    "PYTHONWARNINGS": "ignore",
}


def quieten() -> None:
    """Set what Rasa must find before it is imported. Its debug lines quote people, so they never come to be."""
    os.environ.update(QUIET)
    # What Rasa warns of concerns its own makers; it switches warnings on again, so that asking nicely is not enough.
    warnings.showwarning = lambda *_, **__: None
    # TensorFlow, without which Rasa cannot be imported, loads these where it can: 100 MB and two seconds for nothing.
    for unused in ("jax", "pandas", "h5py"):
        sys.modules.setdefault(unused, None)  # type: ignore[arg-type]
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))


def home() -> Path:
    """Where the models are."""
    return Path(os.environ.get("SIGNPOST_HOME") or ROOM.parent / "var")


def endpoints_file(actions_port: str, folder: Path) -> Path:
    """endpoints.yml, or a copy that names another port for the action server."""
    usual = ROOM / "endpoints.yml"
    if actions_port == USUAL_ACTIONS_PORT:
        return usual
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"endpoints-{int(actions_port)}.yml"
    copy.write_text(usual.read_text().replace(f":{USUAL_ACTIONS_PORT}/", f":{int(actions_port)}/"))
    return copy


def rasa_arguments() -> list[str]:
    """The command line for Rasa, from the environment."""
    endpoints = endpoints_file(os.environ.get("SIGNPOST_ACTIONS_PORT", USUAL_ACTIONS_PORT), home() / "run")
    return [
        "rasa", "run", "--quiet",
        "--interface", LOOPBACK,
        "--port", os.environ.get("SIGNPOST_RASA_PORT", "5005"),
        "--model", str(home() / "models"),
        "--endpoints", str(endpoints),
        "--credentials", str(ROOM / "credentials.yml"),
    ]  # fmt: skip


def main() -> None:
    """Become the Rasa server. The garbage collector waits until the door is open: a start leaves no garbage."""
    gc.disable()
    quieten()
    from rasa.__main__ import main as rasa_main

    sys.argv = rasa_arguments()
    rasa_main()


if __name__ == "__main__":
    main()
