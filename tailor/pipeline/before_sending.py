"""What has to be seen to in the written documents before they are sent."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tailor import readers, writers
from tailor.config import Settings
from tailor.model import Note, NoteKind
from tailor.pipeline.shared import reread
from tailor.writers import KeptDocument, OutputFile, OwnDocument

_SEEN = frozenset(("Lu", "Ll", "Lt", "Lo", "Nd", "So"))
"""Unicode's categories of letters, figures and pictures, which only a font that has them can show."""
_MOST_NAMED = 6


def say_marks(kept: KeptDocument | None, own: OwnDocument | None) -> Iterator[Note]:
    """A note on changes and comments of others that came with the person's own document and are still in it."""
    if kept is None or own is None:
        return
    layout = readers.read_layout(kept.clean, own.document)
    counts = ((layout.tracked, "tracked change"), (layout.comments, "comment"))
    named = [f"{count} {name}{'s' * (count > 1)}" for count, name in counts if count]
    if named:
        what = f"resume.docx still holds {' and '.join(named)} that your own file came with"
        yield Note(NoteKind.OTHER, f"{what}: accept or delete them in Word (Review) before you send it")


def say_printed_pages(pdf: bytes, settings: Settings) -> Iterator[Note]:
    """A note when LibreOffice set more pages than the limit; a font that is not installed is the usual cause."""
    if settings.pages is not None and pdf and (count := writers.count_pages(pdf)) > settings.pages:
        what = f"resume.pdf has {count} pages, though the limit is {settings.pages}: LibreOffice sets it longer"
        why = "than was reckoned, often because a font is not installed here"
        yield Note(NoteKind.OTHER, f"{what} {why}; try another --template or fewer --bullets")


def say_unprinted(documents: Sequence[OutputFile], copies: Mapping[str, bytes]) -> Iterator[Note]:
    """A note on each PDF that lacks letters of its Word file: no font here has them, and boxes stand in their place."""
    for file in documents:
        name = Path(file.name).with_suffix(".pdf").name
        if name not in copies:
            continue
        missing = _signs(file) - _signs(OutputFile(name, copies[name]))
        if missing:
            named = " ".join(sorted(missing)[:_MOST_NAMED])
            what = f"{name} shows boxes in the place of {len(missing)} letters or signs ({named} ...)"
            why = "no font on this computer has them: do not send it"
            yield Note(NoteKind.OTHER, f"{what}; {why}, but save {file.name} as PDF where they are shown")


def _signs(file: OutputFile) -> set[str]:
    text = unicodedata.normalize("NFKC", "".join(block.text for block in reread(file).blocks)).casefold()
    return {sign for sign in text if unicodedata.category(sign) in _SEEN}
