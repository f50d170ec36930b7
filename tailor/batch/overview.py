"""The table over the jobs of a folder, read back from their reports."""

import json
from collections.abc import Iterator
from pathlib import Path

from tailor.errors import InputError
from tailor.reporting import OverviewRow, overview_row


def read_rows(out: Path) -> tuple[tuple[str, OverviewRow | None], ...]:
    """Each job folder below `out` with its row; None where its report is missing or cannot be read.

    Raises:
        InputError: The folder does not exist.
    """
    if not out.is_dir():
        raise InputError("this folder does not exist", where=str(out), hint="run make first")
    return tuple(_rows(out))


def _rows(out: Path) -> Iterator[tuple[str, OverviewRow | None]]:
    for report in sorted(out.glob("*/report.json")):
        try:
            yield report.parent.name, overview_row(json.loads(report.read_text(encoding="utf-8")), str(report))
        except (OSError, ValueError, InputError):
            yield report.parent.name, None
