"""Where a posting stands, seen from the folder of outputs."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """A posting's file, and its path from the folder of outputs: the same whichever command asks."""

    posting: Path
    key: str


def place_of(posting: Path, out: Path) -> Place:
    """The place of a posting; where there is no way from `out` to it, its whole path."""
    try:
        key = os.path.relpath(posting, out)
    except ValueError:
        key = os.path.abspath(posting)  # noqa: PTH100  links stay what they are
    return Place(posting, Path(key).as_posix())
