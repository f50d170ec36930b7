"""The edits of a tailored resume in the person's own Word document."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

from tailor import readers, tailoring, writers
from tailor.config import Settings
from tailor.errors import BrokenPromiseError, InputError
from tailor.model import Note, NoteKind, Resume, TailoredResume
from tailor.writers import KeptDocument, OwnDocument

Kept = tuple[KeptDocument | None, TailoredResume]
"""The edited document, None where the resume is set anew, and the resume with the edits that were made."""
_MOST_ATTEMPTS = 3


def keep(own: OwnDocument | None, tailored: TailoredResume, stamp: dt.datetime, settings: Settings) -> Kept:
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


def keep_within(limits: tailoring.Limits, tailor: Callable[[tailoring.Limits], Kept]) -> Kept:
    """What `tailor` makes of a resume within limits, its pages counted in the person's own document where that is kept.

    Before the edits are made, its length is known in proportion only; while it is too long, it is made anew with the
    proportion that was found. A note says where the pages cannot be told, or bullets could not be left out.
    """
    kept, made = tailor(limits)
    if limits.pages is None:
        return kept, made
    for _ in range(_MOST_ATTEMPTS):
        length, told = _length(kept), limits.measure(made.resume)
        if kept is None or length <= limits.pages or told > limits.pages:
            break
        limits = replace(limits, measure=_scaled(limits.measure, length / told))
        kept, made = tailor(limits)
    return kept, made if kept is None else replace(made, notes=(*made.notes, *_doubts(kept, limits)))


def _length(kept: KeptDocument | None) -> float:
    """The length in pages; a last page without any room left counts as more, as another program may need one more."""
    if kept is None:
        return 0.0
    estimate = writers.estimate_pages(kept.clean)
    return estimate.pages + 0.01 if estimate.is_tight else estimate.length


def _scaled(measure: Callable[[Resume], float], factor: float) -> Callable[[Resume], float]:
    return lambda resume: factor * measure(resume)


def _doubts(kept: KeptDocument, limits: tailoring.Limits) -> Iterator[Note]:
    """What the person has to look at in their own document, of which the pages were limited."""
    if not writers.is_plain(kept.clean):
        what = "tables, columns, pictures or fonts that tailor does not know"
        yield Note(NoteKind.OTHER, f"how many pages your own document has is a guess ({what}): look at its end")
    elif kept.left and _length(kept) > (limits.pages or 0):
        yield Note(
            NoteKind.OTHER, "your own document is still longer than the limit: not every bullet could be left out"
        )


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
