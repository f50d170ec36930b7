"""What has to be seen to in the written documents before they are sent."""

from collections.abc import Iterator

from tailor import readers, writers
from tailor.config import Settings
from tailor.model import Note, NoteKind
from tailor.writers import KeptDocument, OwnDocument


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
