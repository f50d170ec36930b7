"""One job under review: its page, its files, its answers, and making its documents anew."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from tailor import pipeline, readers, writers
from tailor.config import Settings
from tailor.errors import TailorError
from tailor.model import Answers
from tailor.text import fold

_SHOWN_SUFFIXES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
}


class Desk:
    """A job folder with what its documents are made from.

    Args:
        folder: The job's folder.
        posting: The posting's file.
        settings: The settings in force, the resume among them.
        now: The time that the documents are made at.
        force: Overwrite files that the program did not write.
    """

    def __init__(self, folder: Path, posting: Path, settings: Settings, now: dt.datetime, *, force: bool) -> None:
        self.folder = folder
        self._posting, self._settings, self._now, self._force = posting, settings, now, force
        self._job = self._prepare(None)

    def page(self) -> str:
        """The report with fields for answers, as an HTML page."""
        return writers.report_html(self._job.report, review=True)

    def file(self, name: str) -> tuple[bytes, str] | None:
        """The bytes and media type of one of the job's own documents; None for any other name."""
        named = {file.name for file in self._job.report.files}
        media = _SHOWN_SUFFIXES.get(Path(name).suffix.lower())
        path = self.folder / name
        if name not in named or media is None or path.is_symlink() or not path.is_file():
            return None
        return path.read_bytes(), media

    def save(self, content: Mapping[str, object]) -> str:
        """Writes the answers into the folder, and what is not held beside tailor.toml; gives what to tell.

        What the page no longer says is not held is taken out beside tailor.toml as well.

        Raises:
            TailorError: The answers cannot be understood, used or written; then nothing is written.
        """
        answers = readers.answers_from_table(content, "the page")
        job = self._prepare(answers)
        self._write(answers)
        self._job = job
        return f"Saved to {self.folder / pipeline.ANSWERS_FILE}."

    def rebuild(self, content: Mapping[str, object]) -> str:
        """Saves the answers and writes the documents anew; gives what to tell.

        Raises:
            TailorError: The answers cannot be used, or a file there is not the program's own; then nothing is written.
        """
        answers = readers.answers_from_table(content, "the page")
        job = self._prepare(answers)
        pipeline.write_job(job, self.folder, force=self._force, inputs=[self._posting])
        self._write(answers)
        self._job = job
        return "The documents are written anew."

    def _write(self, answers: Answers) -> None:
        posting = self._job.report.posting
        pipeline.save_answers(answers, self.folder, posting.title or posting.source)
        kept = {fold(name) for name in answers.dont_have}
        before = self._job.report.answers
        pipeline.forget_declined([name for name in before.dont_have if fold(name) not in kept])
        pipeline.remember_declined(answers)

    def _prepare(self, answers: Answers | None) -> pipeline.Job:
        if self._settings.resume is None:
            raise TailorError("no resume was named", hint="give --resume FILE, or set resume in tailor.toml")
        read = pipeline.read_document(self._settings.resume)
        resume = pipeline.resume_from_document(read)
        posting = pipeline.posting_to_answer(pipeline.read_document(self._posting), self._settings)
        found = answers or pipeline.find_answers(self.folder, posting)
        own = pipeline.own_document(read, self._settings.resume, self._settings)
        return pipeline.prepare_job(resume, posting, self._settings, self._now, own=own, answers=found)
