"""file -> Document -> Resume or Posting; what the cache in use knows is not computed anew.

The stages are imported when something has to be computed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tailor.cache import current_store, recall, remember
from tailor.config import Settings
from tailor.errors import InputError
from tailor.model import READ_LANGUAGES, Document, LineRole, Posting, Resume, SectionKind
from tailor.model.codec import to_text
from tailor.pipeline.inputs import vocabulary_key
from tailor.pipeline.patience import patience

if TYPE_CHECKING:
    from tailor.readers.web import Page
    from tailor.requirements import Unweighed

_ASKING = (LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY, LineRole.BENEFIT)
_DATED_ENTRIES = 2
_TOP_LINES = 6
_SHORTEST_NAME = 3
_FEWEST_KINDS = 3
_OF_RESUMES = frozenset(
    {
        SectionKind.EDUCATION,
        SectionKind.EXPERIENCE,
        SectionKind.SKILLS,
        SectionKind.PROJECTS,
        SectionKind.LANGUAGES,
        SectionKind.INTERESTS,
        SectionKind.VOLUNTEERING,
        SectionKind.SUMMARY,
        SectionKind.CERTIFICATIONS,
    }
)
_MOST_AHEAD = 500
"""The most texts of one posting that are embedded with those of others."""


def read_resume(path: Path | str) -> Resume:
    """The resume in a file of any known format.

    Raises:
        InputError: The file cannot be read, or nothing of a resume was understood in it.
    """
    return resume_from_document(read_document(Path(path)))


def read_document(path: Path) -> Document:
    """The document of a file of any known format.

    Raises:
        InputError: There is no such file, or it cannot be read, or holds nothing that can be used.
    """
    return document_from_bytes(read_content(path), path.name)


def read_content(path: Path) -> bytes:
    """The bytes of a file that a reader would take.

    Raises:
        InputError: There is no such file, or it cannot be read or is too large.
    """
    from tailor import readers

    return readers.read_bytes(path)


def own_document(document: Document, path: Path, settings: Settings) -> bytes | None:
    """The person's own .docx file when the tailored resume is to be an edit of it; None when it is to be set anew.

    Args:
        document: The resume as it was read.
        path: Where it was read from.
        settings: The settings in force.

    Raises:
        InputError: The file cannot be read, or the settings ask to keep what is no .docx file.
    """
    if settings.style == "design" or (not settings.style and settings.template):
        return None
    if document.format == "docx":
        return path.read_bytes()
    if settings.style == "keep":
        hint = "give the resume as a .docx file, or use --style design"
        raise InputError("only a Word document can be kept", where=document.source, hint=hint)
    return None


def document_from_bytes(content: bytes, name: str) -> Document:
    """The document of a file's content; `name` is for messages.

    Raises:
        InputError: It is of a kind that cannot be read, or holds nothing that can be used.
    """
    from tailor import readers

    return remember("document", Document, [name, content], lambda: readers.read_apart(content, name))


def document_from_page(page: "Page") -> Document:
    """The document of a page from the web; its notes tell where the page's address led.

    Raises:
        InputError: The page is of a kind that cannot be read, or holds nothing that can be used.
    """
    document = document_from_bytes(page.content, page.address)
    return replace(document, notes=(*page.notes, *document.notes))


def resume_from_document(document: Document) -> Resume:
    """The resume in a document.

    Raises:
        InputError: Nothing of a resume was understood in it.
    """
    if current_store() is None:
        return _parse_resume(document)
    return remember("resume", Resume, [_told(document)], lambda: _parse_resume(document))


def _parse_resume(document: Document) -> Resume:
    from tailor import parsing

    with patience(document.source):
        return parsing.parse_resume(document)


def resume_from_text(text: str) -> Resume:
    """The resume in a plain text.

    Raises:
        InputError: Nothing of a resume was understood in it.
    """
    from tailor import readers

    return resume_from_document(readers.document_from_text(text))


def read_posting(path: Path | str, settings: Settings = Settings()) -> Posting:  # noqa: B008  frozen
    """The posting in a file of any known format, with its requirements (none is no error here).

    Raises:
        InputError: The file cannot be read, is not a posting, or nothing of one was understood in it.
    """
    return _understood(posting_from_document(read_document(Path(path)), settings))


def posting_from_text(text: str) -> Posting:
    """The posting in a plain text, with its requirements; all offsets point into the text given.

    Raises:
        InputError: The text is not a posting, or nothing of one was understood in it.
    """
    from tailor import readers

    return _understood(posting_from_document(readers.document_from_text(text), Settings()))


def _understood(posting: Posting) -> Posting:
    """A posting with a title, an employer, or something that is asked or done."""
    told = (
        posting.title or posting.company or posting.requirements or any(line.role in _ASKING for line in posting.lines)
    )
    if not told and (posting.language in READ_LANGUAGES or not posting.language):
        hint = "save the page that holds the job's description, or paste its text into a file"
        raise InputError("nothing of a posting was understood in this file", where=posting.source, hint=hint)
    return posting


def posting_from_document(document: Document, settings: Settings) -> Posting:
    """The posting in a document, with its requirements.

    Raises:
        InputError: The document is not a posting.
    """
    parts = [_told(document), *vocabulary_key(settings)]
    return remember("posting", Posting, parts, lambda: _analyse(document, settings))


def _analyse(document: Document, settings: Settings) -> Posting:
    return _weighed(_draft(document, settings))


@dataclass(frozen=True, slots=True)
class DraftedPosting:
    """A posting whose requirements are found and not yet weighed, with the document that it is in."""

    document: Document
    unweighed: "Unweighed"


def _draft(document: Document, settings: Settings) -> DraftedPosting:
    from tailor import parsing, requirements
    from tailor.pipeline.shared import vocabulary

    known = vocabulary(settings)
    with patience(document.source):
        return DraftedPosting(document, requirements.find_drafts(parsing.parse_posting(document), known))


def _weighed(drafted: DraftedPosting) -> Posting:
    from tailor import requirements
    from tailor.pipeline.shared import weigh

    with patience(drafted.document.source):
        return requirements.select(drafted.unweighed, weigh)


def posting_to_answer(document: Document, settings: Settings) -> Posting:
    """The posting in a document that somebody wants to apply to.

    Raises:
        InputError: The document is not a posting; a resume that was given in its place is refused too.
    """
    return _remember_answer(document, settings, lambda: _weighed(draft_answer(document, settings)))


def _remember_answer(document: Document, settings: Settings, make: Callable[[], Posting]) -> Posting:
    return remember("answer", Posting, [_told(document), *vocabulary_key(settings)], make)


def recall_answer(content: bytes, name: str, settings: Settings) -> Posting | None:
    """The posting in a file's content, if the cache in use has it."""
    document = recall("document", Document, [name, content])
    if document is None:
        return None
    return recall("answer", Posting, [_told(document), *vocabulary_key(settings)])


def draft_answer(document: Document, settings: Settings) -> DraftedPosting:
    """The first half of `posting_to_answer`, after which several postings' texts can be embedded at once.

    Raises:
        InputError: As there.
    """
    if guess_kind(document) == "resume":
        raise InputError(
            "this reads like a resume, not like a posting",
            where=document.source,
            hint="give the posting here, and the resume with --resume",
        )
    return _draft(document, settings)


def embed_ahead(drafted: Iterable[DraftedPosting]) -> None:
    """Embeds what will be weighed of postings at once: a run of the model over many texts costs half as much for each.

    An enormous posting is left to itself, so that its own time is over first.
    """
    from tailor.pipeline.shared import vectors

    texts = [one.unweighed.texts() for one in drafted]
    vectors([text for own in texts if len(own) <= _MOST_AHEAD for text in own])


def finish_answer(drafted: DraftedPosting, settings: Settings) -> Posting:
    """The second half of `posting_to_answer`."""
    return _remember_answer(drafted.document, settings, lambda: _weighed(drafted))


def _told(document: Document) -> str:
    """A document as a part of a key; one that cannot be stored has its content in the key all the same."""
    try:
        return to_text(document)
    except TypeError:
        return repr(document)


def guess_kind(document: Document) -> str:
    """`resume` or `posting`, whichever the document reads as."""
    with patience(document.source):
        return "resume" if _reads_as_resume(document) else "posting"


def _reads_as_resume(document: Document) -> bool:
    """Whether a document is a structured resume, or tells of at least two jobs or degrees with their dates.

    One job from one date to another is enough beside an address. A student's resume may have one degree or a job with a
    single date; then nothing in it may ask, unless it begins with a person's name and mailbox.
    """
    from tailor import parsing

    if document.data is not None or document.fact("company"):
        return document.data is not None
    if not parsing.could_be_resume(document, _DATED_ENTRIES):
        return False
    try:
        resume = parsing.parse_resume(document)
    except InputError:
        return False
    told = resume.of_kind(SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PROJECTS)
    dated = sum(entry.dates is not None for section in told for entry in section.entries)
    titled = parsing.has_resume_title(document)
    if dated >= _DATED_ENTRIES or (resume.contact.email and (titled or _has_own_job(resume))):
        return True
    if _is_headed_by_person(document, resume):
        return True
    asking = any(line.role in _ASKING for line in parsing.parse_posting(document).lines)
    return bool(resume.contact.email) and not asking


def _is_headed_by_person(document: Document, resume: Resume) -> bool:
    """Whether a document begins with somebody's name and the mailbox of that name, and goes on in a resume's sections.

    A student's resume may have no date at all, and say what they "can" and "must" as an employer does.
    """
    mailbox = resume.contact.email.partition("@")[0].casefold()
    top = " ".join(block.text for block in document.blocks[:_TOP_LINES]).casefold()
    named = any(len(word) >= _SHORTEST_NAME and word in mailbox for word in resume.contact.name.casefold().split())
    kinds = {section.kind for section in resume.sections if section.heading} & _OF_RESUMES
    return named and f"{mailbox}@" in top and SectionKind.EDUCATION in kinds and len(kinds) >= _FEWEST_KINDS


def _has_own_job(resume: Resume) -> bool:
    """Whether there is work experience with a job that has a title, an employer and two dates."""
    jobs = (entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries)
    return any(job.title and job.organisation and job.dates and job.dates.start for job in jobs)
