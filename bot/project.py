"""Tells Rasa where this project keeps its domain and training data, so that `rasa train` needs no flags.

Named in config.yml under `importers`. A path that somebody gives on the command line still wins.
"""

from __future__ import annotations

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter

ROOM = Path(__file__).parent
DOMAIN = ROOM / "domain"
DATA = ROOM / "data"


class SignpostProject(RasaFileImporter):
    """Rasa's file importer with this project's folders as its defaults."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        given = [training_data_paths] if isinstance(training_data_paths, str) else training_data_paths or []
        found = [path for path in given if path and Path(path).exists()]
        domain = domain_path if domain_path and Path(domain_path).exists() else str(DOMAIN)
        super().__init__(config_file, domain, found or [str(DATA)])
