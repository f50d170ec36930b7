"""Everything of one posting: match, documents and report, made in memory, then written."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tailor import writers
from tailor.cache import recall, remember, remember_text
from tailor.config import DEFAULT_DESIGN, Settings
from tailor.errors import BrokenPromiseError, InputError, OutputError
from tailor.model import (
    LANGUAGE_NAMES,
    NO_ANSWERS,
    Answers,
    Note,
    NoteKind,
    Posting,
    Report,
    Resume,
    Status,
    WrittenFile,
)
from tailor.model.codec import to_text
from tailor.pipeline.inputs import settings_key
from tailor.pipeline.shared import kept_templates, program
from tailor.writers import OutputFile

if TYPE_CHECKING:
    from tailor.pipeline.fitting import Fit
    from tailor.pipeline.recipe import Recipe
    from tailor.readers.web import Page

RESUME_FILE = "resume.docx"
REVIEW_FILE = "resume.REVIEW.docx"
_PDF_FILE = "resume.pdf"
LETTER_FILE = "cover-letter.docx"
_REPORT_FILES = ("report.html", "report.md", "report.json")


@dataclass(frozen=True, slots=True)
class Job:
    """Everything for one posting, made and checked but not yet written."""

    report: Report
    files: tuple[OutputFile, ...]


def prepare_report(
    resume: Resume, posting: Posting, settings: Settings, now: dt.datetime, answers: Answers = NO_ANSWERS
) -> Report:
    """The report alone; of the answers, what the person does not have is not asked again.

    Raises:
        InputError: No requirement was found in the posting.
    """
    from tailor import reporting
    from tailor.pipeline.fitting import match

    refuse_empty(posting)
    found = match(resume, posting, now.date(), settings)
    return reporting.build_report(resume, posting, found, None, program=program(), answers=answers)


def prepare_job(  # noqa: PLR0913, PLR0917  all that a run may be given
    resume: Resume,
    posting: Posting,
    settings: Settings,
    now: dt.datetime,
    page: "Page | None" = None,
    own: bytes | None = None,
    answers: Answers = NO_ANSWERS,
) -> Job:
    """All files of one job, made in memory and checked; `page` is kept beside them as it came from the web.

    With `own`, the content of the .docx file that the resume was read from, the tailored resume is an edit of that
    file, and a second file shows every edit as a tracked change. The person's statements in the `answers` are sources
    beside the resume; what they refuse is not done.

    Raises:
        InputError: No requirement was found in the posting, or a statement's place is not in the resume.
        BrokenPromiseError: A document holds something that the resume does not.
        TemplateError: There is no such template, or it cannot be filled.
        OutputError: PDF was asked for and LibreOffice is not there or failed.
    """
    with kept_templates():
        if page is not None or settings.pdf:
            return _make_job(resume, posting, settings, now, page, own, answers)
        parts = _parts(to_text(resume), to_text(posting), settings, now, own, answers)
        return remember("job", Job, parts, lambda: _make_job(resume, posting, settings, now, None, own, answers))


def prepare_job_text(
    resume: Resume, posting: Posting, settings: Settings, now: dt.datetime, own: bytes | None, answers: Answers
) -> str:
    """What `prepare_job` gives, in its stored form; raises the same."""

    def made() -> Job:
        return _make_job(resume, posting, settings, now, None, own, answers)

    with kept_templates():
        if settings.pdf:
            return to_text(made())
        parts = _parts(to_text(resume), to_text(posting), settings, now, own, answers)
        return remember_text("job", Job, parts, made)


def recall_job(
    resume: str,
    posting: str,
    settings: Settings,
    now: dt.datetime,
    own: bytes | None = None,
    answers: Answers = NO_ANSWERS,
) -> Job | None:
    """The job of a resume and a posting in their stored form, if the cache in use has it."""
    return None if settings.pdf else recall("job", Job, _parts(resume, posting, settings, now, own, answers))


def _parts(
    resume: str, posting: str, settings: Settings, now: dt.datetime, own: bytes | None, answers: Answers
) -> list[str | bytes]:
    return [resume, posting, *settings_key(settings), now.date().isoformat(), own or b"", to_text(answers)]


def _make_job(  # noqa: PLR0913, PLR0917  as above
    resume: Resume,
    posting: Posting,
    settings: Settings,
    now: dt.datetime,
    page: "Page | None",
    own: bytes | None,
    answers: Answers,
) -> Job:
    from tailor import reporting, tailoring
    from tailor.pipeline.before_sending import say_marks, say_printed_pages, say_unprinted
    from tailor.pipeline.provenance import trace
    from tailor.pipeline.truth import read_back

    refuse_empty(posting)
    office = writers.find_office() if settings.pdf else None
    made, documents, doubts = _make_documents(resume, posting, settings, now, own, answers)
    source = made.tailored.original
    review = (OutputFile(REVIEW_FILE, made.kept.review),) if made.kept else ()
    copies = writers.to_pdf({file.name: file.content for file in documents}, office) if office else {}
    sources = trace(*documents, made, posting)
    evidence = () if page is None else (OutputFile(f"posting{Path(page.name).suffix}", page.content),)
    languages = tailoring.note_languages(resume, posting, made.letter)
    notes = (
        *(note for note in resume.notes if made.kept is None or note.kind is not NoteKind.LINK),  # kept, they stay
        *made.tailored.notes,
        *languages,
        *say_marks(made.kept, made.own),
        *say_printed_pages(copies.get(_PDF_FILE, b""), settings),
        *say_unprinted(documents, copies),
        *doubts,
    )
    report = reporting.build_report(
        replace(source, notes=notes),
        posting,
        made.before,
        made.after,
        edits=made.tailored.edits,
        files=(
            WrittenFile("resume", RESUME_FILE),
            *(WrittenFile("review", file.name) for file in review),
            WrittenFile("letter", LETTER_FILE),
            *(WrittenFile("pdf", name) for name in copies),
            WrittenFile("sources", writers.SOURCES_FILE),
            *(WrittenFile("report", name) for name in _REPORT_FILES),
            *(WrittenFile("posting", file.name) for file in evidence),
        ),
        letter_gaps=made.letter.placeholders,
        program=program(),
        read_back=read_back(documents[0], made.tailored.resume),
        answers=answers,
    )
    printed = (OutputFile(name, content) for name, content in copies.items())
    return Job(report, (*documents, *review, *printed, sources, *evidence, *render_report(report)))


def _make_documents(
    resume: Resume, posting: Posting, settings: Settings, now: dt.datetime, own: bytes | None, answers: Answers
) -> tuple["Fit", tuple[OutputFile, OutputFile], tuple[Note, ...]]:
    """Resume and letter that pass the check, with its notes.

    A bullet whose sentence in the letter the check takes for something else than the resume says is quoted there, and a
    doubted qualification or skill is left out.
    """
    from tailor import tailoring
    from tailor.pipeline.fitting import fit, stamp_of
    from tailor.pipeline.truth import check_documents

    quoted = frozenset[str]()
    while True:
        made = fit(resume, posting, settings, now, own, answers, quoted)
        documents = _documents(made, posting, settings, stamp_of(settings, now))
        source = made.tailored.original
        try:
            return made, documents, check_documents(documents, source, posting, settings, made.own)
        except BrokenPromiseError as broken:
            doubted = tailoring.doubted_items(made.letter, source, broken.sentences)
            if doubted <= quoted:
                raise
            quoted |= doubted


def _documents(made: "Fit", posting: Posting, settings: Settings, day: dt.datetime) -> tuple[OutputFile, OutputFile]:
    """Resume and letter; a resume that is kept, or in a template of one's own, goes with the default letter."""
    from tailor.pipeline.styles import resume_style

    shown = tuple(finding.requirement.name for finding in made.after.with_status(Status.SHOWN))
    style = resume_style(made.tailored.original, posting, settings, day, shown)
    matching_letter = DEFAULT_DESIGN if writers.is_own_template(style.template) else style.template
    letter_style = replace(style, template=settings.letter_template or matching_letter)
    return (
        OutputFile(RESUME_FILE, made.kept.clean if made.kept else writers.resume_docx(made.tailored, style)),
        OutputFile(LETTER_FILE, writers.letter_docx(made.letter, letter_style)),
    )


def render_report(report: Report) -> tuple[OutputFile, ...]:
    """The report as HTML, Markdown and JSON; JSON comes last, so that its presence means a finished job."""
    pages = (writers.report_html(report), writers.report_markdown(report), writers.report_json(report))
    return tuple(OutputFile(name, page.encode()) for name, page in zip(_REPORT_FILES, pages, strict=True))


def write_job(
    job: Job,
    folder: Path,
    *,
    force: bool,
    inputs: Sequence[Path] = (),
    recipe: "Recipe | None" = None,
    chosen: bool = True,
) -> None:
    """Writes all files of a job, or none; never over one of its `inputs`. The folder keeps the `recipe`.

    `chosen` says that the person named the folder, which may then be a link.

    Raises:
        OutputError: The folder is not writable, leads elsewhere, or holds files that the program did not write.
    """
    if not chosen:
        writers.refuse_link(folder)
    for name in (file.name for file in job.files):
        target = folder / name
        if any(target.exists() and path.exists() and target.samefile(path) for path in inputs):
            raise OutputError("this is the file that you gave", where=str(target), hint="choose another -o")
    writers.write_files(folder, job.files, force=force, made_from=recipe.to_dict() if recipe else None)


def export_resume(resume: Resume, path: Path, *, force: bool) -> None:
    """Writes the resume as commented YAML, to be corrected by hand and read again.

    Raises:
        OutputError: The file is there already (and `force` is false), or cannot be written.
    """
    writers.write_file(path, writers.resume_yaml(resume).encode(), force=force)


def refuse_empty(posting: Posting) -> None:
    """Refuses a posting that asks for nothing.

    Raises:
        InputError: No requirement was found in it.
    """
    if not posting.requirements:
        raise InputError(
            f"no requirement was found in this posting{_language_told(posting)}",
            where=posting.source,
            hint="save the page that holds the description, or paste its text into a file; `tailor read FILE"
            " --as posting` shows what was understood",
        )


def _language_told(posting: Posting) -> str:
    if posting.is_understood:
        return ""
    name = LANGUAGE_NAMES.get(posting.language, f"another language ({posting.language})")
    return f", which is in {name}; English, German and French are supported"
