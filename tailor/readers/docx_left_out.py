"""What was left out of a Word document, told to the person."""

from collections.abc import Sequence

from tailor.errors import InputError
from tailor.model import Block, Note, NoteKind
from tailor.readers.clean import clean_line
from tailor.readers.docx_runs import LeftOut

_FEW_LETTERS = 200
_QUOTED = 60


def notes_on(left_out: LeftOut, blocks: Sequence[Block]) -> list[Note]:
    """What was not read, as notes; `blocks` are those that were."""
    notes = []
    few = sum(len(block.text) for block in blocks) < _FEW_LETTERS
    if left_out.hidden:
        hidden = clean_line(" ".join(left_out.hidden))
        quoted = hidden if len(hidden) <= _QUOTED else f"{hidden[:_QUOTED]}..."
        notes.append(Note(NoteKind.HIDDEN, f'text that no reader of the page sees was left out: "{quoted}"'))
    if left_out.images:
        count = "1 picture was" if left_out.images == 1 else f"{left_out.images} pictures were"
        notes.append(Note(NoteKind.IMAGE, f"{count} not read", may_hide=few))
    if left_out.diagrams:
        count = "1 diagram or chart was" if left_out.diagrams == 1 else f"{left_out.diagrams} diagrams or charts were"
        notes.append(Note(NoteKind.UNREAD, f"{count} not read", may_hide=True))
    if left_out.comments:
        count = "1 comment was" if left_out.comments == 1 else f"{left_out.comments} comments were"
        notes.append(Note(NoteKind.OTHER, f"{count} left out"))
    if left_out.chunks:
        what = "a part of the document is embedded in another format and was not read"
        notes.append(Note(NoteKind.UNREAD, what, may_hide=True))
    return notes


def nothing_read(left_out: LeftOut, name: str) -> InputError:
    """The error for a document that gave no text."""
    if left_out.images:
        hint = "give the document that the pictures were made from, or type its text"
        return InputError("the document holds pictures and no text", where=name, hint=hint)
    return InputError("the document holds no text", where=name, hint="check that it is the right file")
