"""What is prepared, sent and answered -> the journal."""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tailor.config import Settings, find_journal
from tailor.errors import InputError, TailorError
from tailor.model import Application, Event, EventKind
from tailor.pipeline.jobs import Job

if TYPE_CHECKING:
    from tailor.journal import Journal

_REPORT = "report.json"
_DOCUMENTS = frozenset({"resume", "letter", "pdf"})
"""The files of a job that an employer gets, by role."""
_PATIENCE = 5.0  # seconds that a finished job waits for another process to write its row


def record_prepared(job: Job, folder: Path, resume: Path, settings: Settings, now: dt.datetime) -> str:
    """Notes a written job in the journal, with a copy of its files; a failure is told, never raised.

    Nothing is noted where the setting `journal` is off, nor outside a job-search folder unless it is on. The journal
    is that of the current folder.

    Args:
        job: What was written.
        folder: Where it was written to.
        resume: The resume that it was made from.
        settings: The settings in force.
        now: When it was made.

    Returns:
        Why it was not noted, or that the same job is noted twice; empty when there is nothing to tell.
    """
    path, in_job_search = find_journal(Path.cwd())
    if not (in_job_search if settings.journal is None else settings.journal):
        return ""
    from tailor.journal import Journal, find_same_job

    files = {file.name: file.content for file in job.files}
    try:
        with Journal(path, wait=_PATIENCE) as opened:
            known = opened.names()
            number = _add(opened, folder, files, now, _digest(resume))
            if any(application.number == number for application in known):
                return ""
            other = find_same_job(opened.application(number), known)
    except (TailorError, OSError) as error:
        return f"not noted in the journal: {error}"
    if other is None:
        return ""
    return (
        f"the journal has this job already, as #{other.number} ({other.folder or other.name}); it is noted a second"
        f" time, as #{number}; if you apply once only: tailor log delete {number}"
    )


def add_folder(opened: "Journal", folder: Path, now: dt.datetime) -> Application:
    """Notes a folder that was prepared without the journal, on the day of its report, and gives its application.

    Raises:
        InputError: The folder holds no report.json of this program.
    """
    try:
        files = {path.name: path.read_bytes() for path in sorted(folder.glob("[!.]*")) if path.is_file()}
        made = dt.datetime.fromtimestamp((folder / _REPORT).stat().st_mtime, now.tzinfo)
        return opened.application(_add(opened, folder, files, now, "", on=min(made, now).date()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "give a folder that `tailor write` made, or use --new"
        raise InputError("this folder holds no report that can be read", where=str(folder), hint=hint) from error


@dataclass(frozen=True, slots=True)
class SentFiles:
    """Which prepared documents were changed or taken away before they were sent, by name.

    `contents` holds role, name and content of all files as they are now, where one was changed.
    """

    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    contents: tuple[tuple[str, str, bytes], ...] = ()


def find_sent_files(opened: "Journal", application: Application) -> SentFiles:
    """The files of an application as they are in its folder now, compared with what was prepared there."""
    folder = opened.path.parent / application.folder
    kept = opened.files(application.number) if application.folder and folder.is_dir() else ()
    present = {file.name: _content(folder / file.name) for file in kept if file.role in _DOCUMENTS}
    changed = {
        file.name: content
        for file in kept
        if (content := present.get(file.name)) is not None and hashlib.sha256(content).hexdigest() != file.sha256
    }
    gone = tuple(name for name, content in present.items() if content is None)
    if not changed:
        return SentFiles(gone=gone)
    contents = ((file.role, file.name, changed.get(file.name) or opened.content(file.sha256)) for file in kept)
    return SentFiles(tuple(changed), gone, tuple(contents))


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _add(
    opened: "Journal",
    folder: Path,
    files: dict[str, bytes],
    now: dt.datetime,
    resume_hash: str,
    on: dt.date | None = None,
) -> int:
    from tailor import journal

    report = json.loads(files[_REPORT])
    roles = {item["name"]: item["role"] for item in report.get("files", ())}
    where = folder_name(opened, folder)
    application = journal.application_of_report(report, job=folder.name, folder=where, resume_hash=resume_hash)
    event = Event(EventKind.PREPARED, on or now.date(), recorded=now.isoformat(timespec="seconds"))
    kept = [(roles[name], name, content) for name, content in files.items() if name in roles]
    return opened.add_prepared(application, event, journal.findings_of_report(report), kept)


def folder_name(opened: "Journal", folder: Path) -> str:
    """The path of a folder as the journal keeps it: seen from the journal's own folder where it lies inside."""
    whole, home = folder.resolve(), opened.path.parent.resolve()
    return whole.relative_to(home).as_posix() if whole.is_relative_to(home) else whole.as_posix()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
