"""Any document + Resume -> the claims that the resume does not hold."""

import datetime as dt
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from tailor import parsing, readers, reporting, tailoring, writers
from tailor.config import Settings
from tailor.errors import BrokenPromiseError, InputError
from tailor.model import Document, Note, NoteKind, Posting, ReadBackRow, Resume, TailoredResume
from tailor.pipeline.shared import reread, vocabulary
from tailor.tailoring import Violation
from tailor.vocabulary import load_vocabulary
from tailor.writers import OutputFile, OwnDocument

_MOST_DOUBTS = 3
_MOST_LISTED = 5


def verify(document: Document | Path | str, resume: Resume, posting: Posting | None = None) -> tuple[Violation, ...]:
    """The claims of a document (or file) that the resume does not hold.

    With the `posting` that a letter answers, also what it says of the role and the employer and the posting does not.

    Raises:
        InputError: The file cannot be read.
    """
    texts = [block.text for block in _read(document).blocks]
    return tailoring.find_unsupported(texts, resume, load_vocabulary(), (), posting)


def in_own_words(letter: Path, violations: Sequence[Violation]) -> tuple[Violation, ...]:
    """Those of a letter's violations that stand in a paragraph which the candidate gave, by the sources.json beside it.

    What they write of themselves is no claim of tailor's; without that file nothing is known to be theirs.

    Raises:
        InputError: The letter cannot be read.
    """
    beside = letter.with_name(writers.SOURCES_FILE)
    if not (violations and beside.is_file() and is_letter(letter)):
        return ()
    given = [unicodedata.normalize("NFKC", text) for text in writers.given_texts(beside.read_bytes(), letter.name)]
    return tuple(violation for violation in violations if any(violation.sentence in text for text in given))


def is_letter(document: Document | Path | str) -> bool:
    """Whether a document (or file) greets somebody, so that it also speaks of a posting.

    Raises:
        InputError: The file cannot be read.
    """
    return tailoring.is_letter([block.text for block in _read(document).blocks])


def _read(document: Document | Path | str) -> Document:
    if not isinstance(document, Document):
        document = readers.read_document(Path(document))
    return _as_printed(parsing.parse_resume(document)) if document.data is not None else document


def _as_printed(resume: Resume) -> Document:
    """The lines of a resume as a stranger would see them in a document."""
    style = writers.DocumentStyle(stamp=dt.datetime.fromtimestamp(0, tz=dt.UTC))
    printed = writers.resume_docx(TailoredResume(resume, resume, ()), style)
    return readers.document_from_bytes(printed, resume.source)


def check_documents(
    documents: Sequence[OutputFile],
    resume: Resume,
    posting: Posting,
    settings: Settings,
    own: OwnDocument | None = None,
) -> tuple[Note, ...]:
    """Reads finished documents as a stranger who knows only the resume, the posting and the person's own words.

    Of a resume that is an edit of the person's own document, the lines that stood there already are not doubted.

    Returns:
        What such a reader would doubt although every word of it is the resume's, for the person to compare.

    Raises:
        BrokenPromiseError: A document names something that the resume nowhere holds.
    """
    own_words = (*settings.why.splitlines(), *settings.closing.splitlines())
    known, notes = vocabulary(settings), []
    standing = {block.text for block in own.document.blocks} if own else set[str]()
    for file in documents:
        every = [block.text for block in reread(file).blocks]
        texts = [text for text in every if file is not documents[0] or text not in standing]
        doubts = tailoring.find_unsupported(texts, resume, known, own_words, posting)
        if doubts and len(texts) < len(every):  # a heading that stood there says what the new line below it is
            whole = tailoring.find_unsupported(every, resume, known, own_words, posting)
            doubts = tuple(doubt for doubt in doubts if doubt in whole)
        is_ours = not writers.is_own_template(settings.template if file is documents[0] else settings.letter_template)
        invented = [doubt for doubt in doubts if is_ours and tailoring.is_invented(doubt, resume, known)]
        if invented:
            misread = {doubt.unsupported for doubt in tailoring.find_unsupported(_lines(resume), resume, known, ())}
            refuse_untrue([doubt for doubt in invented if doubt.unsupported not in misread])
        for doubt in doubts[:_MOST_DOUBTS]:
            text = f"a stranger's check of {file.name} doubted {doubt.unsupported!r} in {doubt.sentence!r}"
            notes.append(Note(NoteKind.OTHER, f"{text}; compare it with your resume"))
    return tuple(notes)


def read_back(file: OutputFile, meant: Resume) -> tuple[ReadBackRow, ...]:
    """What a parser reads in a written resume, beside what was meant."""
    try:
        read = parsing.parse_resume(reread(file))
    except InputError as error:
        return (ReadBackRow("Resume", error.what, is_right=False),)
    return reporting.compare_read_back(meant, read)


def _lines(resume: Resume) -> list[str]:
    """A resume's own lines, made without the writers: what is doubted of them is misread, not untrue."""
    lines = [resume.contact.name, resume.headline]
    for section in resume.sections:
        lines += [section.heading, *(line.text for line in section.lines)]
        for group in section.groups:
            names = ", ".join(f"{skill.name} ({skill.level})" if skill.level else skill.name for skill in group.skills)
            lines.append(f"{group.name}: {names}" if group.name else names)
        for entry in section.entries:
            dates = entry.dates.text if entry.dates else ""
            lines += [f"{entry.title}\t{dates}", ", ".join(filter(None, (entry.organisation, entry.location)))]
            lines += [text.text for text in (*entry.details, *entry.bullets)]
    return lines


def refuse_untrue(violations: Sequence[Violation]) -> None:
    """Stops a run whose documents would say something untrue.

    Raises:
        BrokenPromiseError: There is a violation.
    """
    if violations:
        listed = "; ".join(f"{item.sentence!r}: {item.unsupported}" for item in violations[:_MOST_LISTED])
        raise BrokenPromiseError(
            f"a document would say something that the resume does not hold ({listed})",
            hint="nothing was written; please report this",
            details=[f"{item.sentence} | {item.unsupported} | {item.nearest}" for item in violations],
            sentences=[item.sentence for item in violations],
        )
