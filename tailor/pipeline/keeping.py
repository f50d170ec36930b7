"""The edits of a tailored resume in the person's own Word document."""

import datetime as dt
from dataclasses import replace

from tailor import readers, tailoring, writers
from tailor.config import Settings
from tailor.errors import BrokenPromiseError, InputError
from tailor.model import Note, NoteKind, TailoredResume
from tailor.writers import KeptDocument, OwnDocument


def keep(
    own: OwnDocument | None, tailored: TailoredResume, stamp: dt.datetime, settings: Settings
) -> tuple[KeptDocument | None, TailoredResume]:
    """The edits made in the own document, and the tailored resume without those that it could not take.

    Raises:
        InputError: The settings ask to keep a document that cannot be edited.
        BrokenPromiseError: The edited document says something else than the tailored resume.
    """
    if own is None:
        return None, tailored
    # The document does not hold the person's answers, which have to be added to it like other edits.
    bare = replace(tailored, original=tailoring.without_answers(tailored.original))
    try:
        kept = writers.keep_docx(own, bare, stamp)
    except InputError as error:
        if settings.style == "keep":
            raise
        said = Note(NoteKind.OTHER, f"your own document could not be kept, so the resume was set anew: {error.what}")
        return None, replace(tailored, notes=(*tailored.notes, said))
    undone = {edit for left in kept.left for edit in left.edits}
    notes = (Note(NoteKind.OTHER, f"{left.what} stayed as in your file: {left.why}") for left in kept.left)
    made = replace(tailoring.undo_edits(bare, undone), notes=(*tailored.notes, *notes))
    _refuse_changed(own, kept, made)
    added = {edit.item_id for edit in made.edits}
    return kept, replace(made, original=tailoring.without_answers(tailored.original, added))


def _refuse_changed(own: OwnDocument, kept: KeptDocument, tailored: TailoredResume) -> None:
    """Check the edited document, as a reader sees it, for words that no edit adds or drops."""
    name = own.document.source
    before = [block.text for block in own.document.blocks]
    after = [block.text for block in readers.document_from_bytes(kept.clean, name).blocks]
    changed = tailoring.find_changed(before, after, tailored)
    if changed:
        listed = "; ".join(f"{item.sentence!r}" for item in changed)
        raise BrokenPromiseError(
            f"the edited document would gain or lose words that no edit names ({listed})",
            where=name,
            hint="nothing was written; please report this, and use --style design meanwhile",
        )
