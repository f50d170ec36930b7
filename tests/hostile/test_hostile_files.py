"""Broken and malicious files: understood as far as it goes, or refused in one line; nothing else ever."""

from collections.abc import Iterable
from pathlib import Path

from tests.hostile.bombs import bombs
from tests.hostile.malformed import damaged_files
from tests.hostile.outcome import read_as_a_person
from tests.hostile.samples import HostileFile

SLOW_BY_INTENT = frozenset(
    {
        *("wide.html", "attributes.html", "heads.md", "mail.eml", "deep mail.eml", "deep.yaml", "many paragraphs"),
        *("many cells", "one long word", "many lines", "a million pages", "scattered letters", "run lengths"),
    }
)
"""Bombs that take seconds or are stopped by the clock; `bench.hostile` waits for them."""

_DEEP = 40_000
"""Nested so often, a bomb takes no seconds; `bench.hostile` nests it ten times as often."""


def faults(files: Iterable[HostileFile], folder: Path) -> list[str]:
    """What is wrong with the reading of each file as a resume; a posting would cost ten times as much."""
    found = []
    for file in files:
        path = folder / file.name
        path.write_bytes(file.content)
        outcome = read_as_a_person(path, "--as", "resume")
        if outcome.fault:
            found.append(f"{file.what}: {outcome}")
    return found


def test_no_bomb_does_more_than_be_read_or_refused(tmp_path: Path) -> None:
    assert (
        faults((file for file in bombs(_DEEP) if file.what.split(" bomb ")[-1] not in SLOW_BY_INTENT), tmp_path) == []
    )


def test_no_damaged_file_does_more_than_be_read_or_refused(tmp_path: Path) -> None:
    assert faults(damaged_files(84, seed=2), tmp_path) == []
