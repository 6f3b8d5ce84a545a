"""How many bytes a visitor's phone has to fetch before it can talk, against two well-known widgets."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tarfile
from pathlib import Path

OURS = Path(__file__).parents[2] / "web" / "static"
PEERS = {
    "rasa-webchat": ("1.0.1", "package/lib/index.js"),
    "deep-chat": ("2.4.2", "package/dist/deepChat.bundle.js"),
}


def ours() -> int:
    """Gzip bytes of every script and style sheet that a visitor page may load."""
    return sum(
        gzipped(path.read_bytes()) for path in sorted(OURS.rglob("*")) if path.suffix in {".js", ".css"}
    )


def peers(home: Path) -> dict[str, int | None]:
    """Gzip bytes of each peer's bundle as its package ships it; None where npm is not there to fetch it."""
    if not shutil.which("npm"):
        return dict.fromkeys(PEERS)
    folder = home / "bench" / "npm"
    folder.mkdir(parents=True, exist_ok=True)
    return {name: peer_bytes(folder, name, *where) for name, where in PEERS.items()}


def peer_bytes(folder: Path, name: str, version: str, bundle: str) -> int | None:
    """Fetch one package and weigh its bundle."""
    archive = folder / f"{name}-{version}.tgz"
    if not archive.exists():
        subprocess.run(
            ["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, capture_output=True, check=False
        )
    if not archive.exists():
        return None
    with tarfile.open(archive) as package:
        return gzipped(package.extractfile(bundle).read())


def gzipped(content: bytes) -> int:
    """Size as a web server would send it."""
    return len(gzip.compress(content, 9, mtime=0))
