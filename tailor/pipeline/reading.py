"""file -> Document -> Resume or Posting."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tailor import parsing, readers, requirements
from tailor.config import Settings
from tailor.errors import InputError
from tailor.model import Document, LineRole, Posting, Resume, SectionKind
from tailor.pipeline.shared import vocabulary, weigh

if TYPE_CHECKING:
    from tailor.readers.web import Page

_ASKING = (LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY, LineRole.BENEFIT)
_DATED_ENTRIES = 2


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
    return requirements.extract_requirements(parsing.parse_posting(document), vocabulary(settings), weigh)


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
