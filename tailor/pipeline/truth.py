"""Any document + Resume -> the claims that the resume does not hold."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from tailor import parsing, readers, tailoring, writers
from tailor.config import Settings
from tailor.model import Document, Note, NoteKind, Resume, TailoredResume
from tailor.pipeline.shared import vocabulary
from tailor.tailoring import Violation
from tailor.vocabulary import load_vocabulary
from tailor.writers import OutputFile

_MOST_DOUBTS = 3


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


def find_doubts(documents: Sequence[OutputFile], resume: Resume, settings: Settings) -> tuple[Note, ...]:
    """What a stranger would doubt who reads the documents and the resume: a second check, which may doubt too much."""
    own_words = (*settings.why.splitlines(), *settings.closing.splitlines())
    notes = []
    for file in documents:
        texts = [block.text for block in readers.document_from_bytes(file.content, file.name).blocks]
        for doubt in tailoring.find_unsupported(texts, resume, vocabulary(settings), own_words)[:_MOST_DOUBTS]:
            text = f"a stranger's check of {file.name} doubted {doubt.unsupported!r} in {doubt.sentence!r}"
            notes.append(Note(NoteKind.OTHER, f"{text}; compare it with your resume"))
    return tuple(notes)
