"""Many postings against one resume: what they ask for together. Nothing is written."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from tailor import pipeline, reporting
from tailor.batch.names import folder_name, job_names
from tailor.batch.postings import find_postings
from tailor.config import Settings
from tailor.errors import InputError, TailorError
from tailor.model import Overview, Resume


def holds_reports(folder: Path) -> bool:
    """Whether a folder holds job folders with reports."""
    return folder.is_dir() and any(folder.glob("*/report.json"))


def posting_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The postings that are given, those of folders included, each once.

    Raises:
        InputError: There is none.
    """
    found = [file for path in paths for file in (find_postings(path) if path.is_dir() else (path,))]
    if not found:
        raise InputError(
            "this holds neither reports nor postings", where=", ".join(map(str, paths)), hint="save a posting into it"
        )
    return tuple(dict.fromkeys(found))


def match_postings(
    files: Sequence[Path], resume: Resume, settings: Settings, now: dt.datetime
) -> Iterator[tuple[Path, dict[str, object] | str]]:
    """Each posting with its report, or with the message where it cannot be read: one bad posting costs one row."""
    for file in files:
        try:
            posting = pipeline.posting_to_answer(pipeline.read_document(file), settings)
            yield file, pipeline.prepare_report(resume, posting, settings, now).to_dict()
        except TailorError as error:
            yield file, str(error)


def overview_of(found: Sequence[tuple[Path, dict[str, object] | str]]) -> Overview:
    """The overview of postings and their reports."""
    names = job_names({str(file): folder_name(file.name) for file, _ in found})
    reports = [report if isinstance(report, dict) else None for _, report in found]
    return reporting.build_overview(tuple(zip(names, reports, strict=True)))
