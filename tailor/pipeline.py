"""The order of the stages; the only module that knows more than one of them.

file -> Document -> Resume ----+
file -> Document -> Posting ---+-> Match -> TailoredResume, Letter -> truth check -> files, Report
"""

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tailor import matching, parsing, readers, reporting, requirements, tailoring, writers
from tailor.config import Settings, current_time
from tailor.embedding import load_embedder, weigh_phrases
from tailor.errors import BrokenPromiseError, InputError, OutputError
from tailor.model import (
    Document,
    Letter,
    LineRole,
    Match,
    Note,
    NoteKind,
    Posting,
    Report,
    Resume,
    SectionKind,
    Status,
    TailoredResume,
    WrittenFile,
)
from tailor.tailoring import Violation
from tailor.vocabulary import Vocabulary, load_vocabulary
from tailor.writers import OutputFile

if TYPE_CHECKING:
    from tailor.readers.web import Page

RESUME_FILE = "resume.docx"
LETTER_FILE = "cover-letter.docx"
_ASKING = (LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY, LineRole.BENEFIT)
_DATED_ENTRIES = 2
_MOST_DOUBTS = 3
_REPORT_FILES = ("report.html", "report.md", "report.json")


@dataclass(frozen=True, slots=True)
class Fit:
    """A resume and a letter for one posting, with the matches before and after."""

    tailored: TailoredResume
    letter: Letter
    before: Match
    after: Match


@dataclass(frozen=True, slots=True)
class Job:
    """Everything for one posting, made and checked but not yet written."""

    report: Report
    files: tuple[OutputFile, ...]


def read_resume(path: Path | str) -> Resume:
    """The resume in a file of any known format.

    Raises:
        InputError: The file cannot be read, or nothing of a resume was understood in it.
    """
    return parsing.parse_resume(readers.read_document(Path(path)))


def document_from_page(page: "Page") -> Document:
    """The document of a page from the web; its notes tell where the page's address led.

    Raises:
        InputError: The page is of a kind that cannot be read, or holds nothing that can be used.
    """
    document = readers.document_from_bytes(page.content, page.address)
    return replace(document, notes=(*page.notes, *document.notes))


def resume_from_document(document: Document) -> Resume:
    """The resume in a document.

    Raises:
        InputError: Nothing of a resume was understood in it.
    """
    return parsing.parse_resume(document)


def resume_from_text(text: str) -> Resume:
    """The resume in a plain text.

    Raises:
        InputError: Nothing of a resume was understood in it.
    """
    return parsing.parse_resume(readers.document_from_text(text))


def read_posting(path: Path | str, settings: Settings = Settings()) -> Posting:  # noqa: B008  frozen
    """The posting in a file of any known format, with its requirements (none is no error here).

    Raises:
        InputError: The file cannot be read or is not a posting.
    """
    return posting_from_document(readers.read_document(Path(path)), settings)


def posting_from_text(text: str) -> Posting:
    """The posting in a plain text, with its requirements; all offsets point into the text given."""
    return posting_from_document(readers.document_from_text(text), Settings())


def posting_from_document(document: Document, settings: Settings) -> Posting:
    """The posting in a document, with its requirements.

    Raises:
        InputError: The document is not a posting.
    """
    return requirements.extract_requirements(parsing.parse_posting(document), _vocabulary(settings), _weigh)


def posting_to_answer(document: Document, settings: Settings) -> Posting:
    """The posting in a document that somebody wants to apply to.

    Raises:
        InputError: The document is not a posting; a resume that was given in its place is refused too.
    """
    if _reads_as_resume(document):
        raise InputError(
            "this reads like a resume, not like a posting",
            where=document.source,
            hint="give the posting here, and the resume with --resume",
        )
    return posting_from_document(document, settings)


def guess_kind(document: Document) -> str:
    """`resume` or `posting`, whichever the document reads as."""
    return "resume" if _reads_as_resume(document) else "posting"


def _reads_as_resume(document: Document) -> bool:
    """Whether a document is a structured resume, or tells of at least two jobs or degrees with their dates.

    A student's resume may have one; then nothing in it may ask.
    """
    if document.data is not None or document.fact("company"):
        return document.data is not None
    try:
        resume = parsing.parse_resume(document)
    except InputError:
        return False
    told = resume.of_kind(SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PROJECTS)
    dated = sum(entry.dates is not None for section in told for entry in section.entries)
    if dated >= _DATED_ENTRIES:
        return True
    asking = any(line.role in _ASKING for line in parsing.parse_posting(document).lines)
    return bool(resume.contact.email) and not asking


def match(
    resume: Resume,
    posting: Posting,
    today: dt.date | None = None,
    settings: Settings = Settings(),  # noqa: B008
) -> Match:
    """What the resume shows of what the posting asks for; `today` decides which jobs are recent."""
    today = today or current_time(os.environ).date()
    return matching.match(resume, posting, _vocabulary(settings), _similarities, today)


def fit(
    resume: Resume,
    posting: Posting,
    settings: Settings = Settings(),  # noqa: B008
    now: dt.datetime | None = None,
) -> Fit:
    """The tailored resume and the letter, checked against the resume.

    Raises:
        BrokenPromiseError: The result holds something that the resume does not.
    """
    now = now or current_time(os.environ)
    vocabulary = _vocabulary(settings)
    before = match(resume, posting, now.date(), settings)
    limits = tailoring.Limits(bullets_per_entry=settings.bullets, pages=settings.pages)
    tailored = tailoring.tailor_resume(resume, posting, before, vocabulary, limits)
    options = tailoring.LetterOptions(
        date=settings.date or now.date(), why=settings.why, to=settings.to, closing=settings.closing
    )
    letter = tailoring.write_letter(resume, posting, before, options)
    _refuse_untrue(tailoring.find_untrue(tailored, letter, posting, vocabulary))
    return Fit(tailored, letter, before, match(tailored.resume, posting, now.date(), settings))


def verify(document: Document | Path | str, resume: Resume) -> tuple[Violation, ...]:
    """The claims of a document (or file) that the resume does not hold.

    Raises:
        InputError: The file cannot be read.
    """
    if not isinstance(document, Document):
        document = readers.read_document(Path(document))
    if document.data is not None:
        document = _as_printed(parsing.parse_resume(document))
    texts = [block.text for block in document.blocks]
    return tailoring.find_unsupported(texts, resume, load_vocabulary(), ())


def _as_printed(resume: Resume) -> Document:
    """The lines of a resume as a stranger would see them in a document."""
    style = writers.DocumentStyle(stamp=dt.datetime.fromtimestamp(0, tz=dt.UTC))
    printed = writers.resume_docx(TailoredResume(resume, resume, ()), style)
    return readers.document_from_bytes(printed, resume.source)


def prepare_report(resume: Resume, posting: Posting, settings: Settings, now: dt.datetime) -> Report:
    """The report alone.

    Raises:
        InputError: No requirement was found in the posting.
    """
    _refuse_empty(posting)
    return reporting.build_report(
        resume, posting, match(resume, posting, now.date(), settings), None, program=program()
    )


def prepare_job(
    resume: Resume, posting: Posting, settings: Settings, now: dt.datetime, page: "Page | None" = None
) -> Job:
    """All files of one job, made in memory and checked; `page` is kept beside them as it came from the web.

    Raises:
        InputError: No requirement was found in the posting.
        BrokenPromiseError: A document holds something that the resume does not.
        TemplateError: There is no such template, or it cannot be filled.
        OutputError: PDF was asked for and LibreOffice is not there or failed.
    """
    _refuse_empty(posting)
    office = writers.find_office() if settings.pdf else None
    made = fit(resume, posting, settings, now)
    day = dt.datetime.combine(settings.date or now.date(), dt.time(), dt.UTC)
    documents = _documents(made, posting, settings, day)
    copies = writers.to_pdf({file.name: file.content for file in documents}, office) if office else {}
    evidence = () if page is None else (OutputFile(f"posting{Path(page.name).suffix}", page.content),)
    notes = (*resume.notes, *made.tailored.notes, *_doubts(documents, resume, settings))
    report = reporting.build_report(
        replace(resume, notes=notes),
        posting,
        made.before,
        made.after,
        edits=made.tailored.edits,
        files=(
            WrittenFile("resume", RESUME_FILE),
            WrittenFile("letter", LETTER_FILE),
            *(WrittenFile("pdf", name) for name in copies),
            *(WrittenFile("report", name) for name in _REPORT_FILES),
            *(WrittenFile("posting", file.name) for file in evidence),
        ),
        letter_gaps=made.letter.placeholders,
        program=program(),
    )
    printed = (OutputFile(name, content) for name, content in copies.items())
    return Job(report, (*documents, *printed, *evidence, *render_report(report)))


def _documents(made: Fit, posting: Posting, settings: Settings, day: dt.datetime) -> tuple[OutputFile, OutputFile]:
    """Resume and letter; a template of one's own for the resume goes with the default letter."""
    american = tailoring.is_american(posting, made.tailored.original)
    style = writers.DocumentStyle(
        template=settings.template,
        paper=settings.paper or ("letter" if american else "a4"),
        density=settings.density,
        stamp=day,
        keywords=tuple(finding.requirement.name for finding in made.after.with_status(Status.SHOWN)),
    )
    matching_letter = Settings().template if writers.is_own_template(style.template) else style.template
    letter_style = replace(style, template=settings.letter_template or matching_letter)
    return (
        OutputFile(RESUME_FILE, writers.resume_docx(made.tailored, style)),
        OutputFile(LETTER_FILE, writers.letter_docx(made.letter, letter_style)),
    )


def render_report(report: Report) -> tuple[OutputFile, ...]:
    """The report as HTML, Markdown and JSON; JSON comes last, so that its presence means a finished job."""
    pages = (writers.report_html(report), writers.report_markdown(report), writers.report_json(report))
    return tuple(OutputFile(name, page.encode()) for name, page in zip(_REPORT_FILES, pages, strict=True))


def write_job(job: Job, folder: Path, *, force: bool, inputs: Sequence[Path] = ()) -> None:
    """Writes all files of a job, or none; never over one of its `inputs`.

    Raises:
        OutputError: The folder is not writable, or holds files that the program did not write.
    """
    for name in (file.name for file in job.files):
        target = folder / name
        if any(target.exists() and path.exists() and target.samefile(path) for path in inputs):
            raise OutputError("this is the file that you gave", where=str(target), hint="choose another -o")
    writers.write_files(folder, job.files, force=force)


def export_resume(resume: Resume, path: Path, *, force: bool) -> None:
    """Writes the resume as commented YAML, to be corrected by hand and read again.

    Raises:
        OutputError: The file is there already (and `force` is false), or cannot be written.
    """
    writers.write_file(path, writers.resume_yaml(resume).encode(), force=force)


def program() -> str:
    """The program's name and version."""
    return f"tailor {version('tailor')}"


def _refuse_empty(posting: Posting) -> None:
    if not posting.requirements:
        raise InputError(
            "no requirement was found in this posting",
            where=posting.source,
            hint="save the page that holds the description, or paste its text into a file; `tailor read FILE"
            " --as posting` shows what was understood",
        )


def _refuse_untrue(violations: Sequence[Violation]) -> None:
    if violations:
        listed = "; ".join(f"{item.sentence!r}: {item.unsupported}" for item in violations[:5])
        raise BrokenPromiseError(
            f"a document would say something that the resume does not hold ({listed})",
            hint="nothing was written; please report this",
        )


def _doubts(documents: Sequence[OutputFile], resume: Resume, settings: Settings) -> tuple[Note, ...]:
    """What a stranger would doubt who reads the documents and the resume: a second check, which may doubt too much."""
    own_words = (*settings.why.splitlines(), *settings.closing.splitlines())
    notes = []
    for file in documents:
        texts = [block.text for block in readers.document_from_bytes(file.content, file.name).blocks]
        for doubt in tailoring.find_unsupported(texts, resume, _vocabulary(settings), own_words)[:_MOST_DOUBTS]:
            text = f"a stranger's check of {file.name} doubted {doubt.unsupported!r} in {doubt.sentence!r}"
            notes.append(Note(NoteKind.OTHER, f"{text}; compare it with your resume"))
    return tuple(notes)


def _vocabulary(settings: Settings) -> Vocabulary:
    return load_vocabulary(settings.vocabulary)


def _weigh(lines: Sequence[str], phrases: Sequence[Sequence[str]]) -> tuple[tuple[float, ...], ...]:
    return weigh_phrases(lines, phrases, load_embedder())


def _similarities(left: Sequence[str], right: Sequence[str]) -> Any:
    return load_embedder().similarities(left, right)
