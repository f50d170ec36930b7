"""The overview over the jobs of a folder, read back from their reports."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from tailor import reporting
from tailor.errors import InputError
from tailor.model import Overview, OverviewRow

OVERVIEW_FILES = ("overview.html", "overview.md", "overview.csv", "gaps.csv", "overview.json")


def read_rows(out: Path) -> tuple[tuple[str, OverviewRow | None], ...]:
    """Each job folder below `out` with its row; None where its report is missing or cannot be read.

    Raises:
        InputError: The folder does not exist.
    """
    return tuple((job.id, job.row) for job in read_overview(out).jobs)


def read_overview(out: Path) -> Overview:
    """The overview of the job folders below `out`.

    Raises:
        InputError: The folder does not exist.
    """
    if not out.is_dir():
        raise InputError("this folder does not exist", where=str(out), hint="run make first")
    return reporting.build_overview(_reports(out))


def write_overview(out: Path, *, force: bool = False) -> Overview:
    """Writes the overview of the job folders below `out` into it, as HTML, Markdown, CSV and JSON; gives it.

    Raises:
        InputError: The folder does not exist.
        OutputError: It cannot be written, or holds files of these names that the program did not write.
    """
    overview = read_overview(out)
    save_overview(overview, out, force=force)
    return overview


def save_overview(overview: Overview, folder: Path, *, force: bool = False, links: bool = True) -> None:
    """Writes an overview into a folder, all files or none; `links` lead to the job folders there.

    Raises:
        OutputError: It cannot be written, or holds files of these names that the program did not write.
    """
    from tailor import writers  # noqa: PLC0415  their libraries are slow to import, and not every command writes

    pages = (
        writers.overview_html(overview, links=links),
        writers.overview_markdown(overview),
        writers.overview_csv(overview),
        writers.gaps_csv(overview),
        writers.overview_json(overview),
    )
    files = [writers.OutputFile(name, page.encode()) for name, page in zip(OVERVIEW_FILES, pages, strict=True)]
    writers.write_files(folder, files, force=force)


def _reports(out: Path) -> Iterator[tuple[str, Mapping[str, object] | None]]:
    for report in sorted(out.glob("*/report.json")):
        try:
            content = json.loads(report.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            content = None
        yield report.parent.name, content if isinstance(content, Mapping) else None
