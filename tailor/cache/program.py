"""Which program it is: a hash over everything that decides what comes out."""

import hashlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_SUFFIXES = (".py", ".txt", ".toml", ".docx", ".j2", ".css", ".js", ".json", ".sql", ".mk", ".tsv", ".csv")


@cache
def program_stamp() -> str:
    """A hash over the program's code, word lists and templates, Python, and the versions of the packages beside it."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for package in _installed():
        digest.update(package.encode() + b"\0")
    for root in _roots():
        for path in sorted(_files(root)):
            digest.update(path[len(str(root)) :].encode("utf-8", "surrogateescape") + b"\0" + Path(path).read_bytes())
    return digest.hexdigest()


def _roots() -> tuple[Path, ...]:
    """The package and, in a checkout, the templates beside it."""
    beside = _PACKAGE.parent / "templates"
    return (_PACKAGE,) if (_PACKAGE / "templates").is_dir() or not beside.is_dir() else (_PACKAGE, beside)


def _files(folder: str | Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            elif entry.name.endswith(_SUFFIXES):
                yield entry.path


def _installed() -> list[str]:
    """The packages that are installed beside it, by the names of their `.dist-info` folders."""
    found: set[str] = set()
    for folder in sys.path:
        if "-packages" in folder and os.path.isdir(folder):  # noqa: PTH112  hundreds of names at every start
            found.update(name for name in os.listdir(folder) if name.endswith(".dist-info"))  # noqa: PTH208
    return sorted(found)
