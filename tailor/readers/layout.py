"""How a file is laid out: what a linter asks of it, beyond its text."""

from collections import Counter
from collections.abc import Iterator

from tailor.model import Document, Layout, NoteKind


def read_layout(content: bytes, document: Document) -> Layout:
    """The layout of a file.

    Args:
        content: The file's bytes.
        document: What was read of them.

    Raises:
        InputError: A part of a Word document is damaged.
    """
    layout = Layout(
        format=document.format,
        size=len(content),
        pages=max((block.style.page for block in document.blocks), default=0),
        smallest=_smallest(document),
        hidden=_notes(document, NoteKind.HIDDEN),
        columns=tuple(_columns(document)),
        fonts=_fonts(document),
        unread=_notes(document, NoteKind.UNREAD),
        images=len(_notes(document, NoteKind.IMAGE)),
    )
    if document.format != "docx":
        return layout
    from tailor.readers.docx_layout import with_word_layout  # noqa: PLC0415 - lxml

    return with_word_layout(layout, content, document.source)


def _notes(document: Document, kind: NoteKind) -> tuple[str, ...]:
    return tuple(note.text for note in document.notes if note.kind is kind)


def _columns(document: Document) -> Iterator[str]:
    pages = {block.style.page for block in document.blocks if block.style.column > 0}
    yield from (f"page {page}" for page in sorted(pages) if page)


def _smallest(document: Document) -> float:
    sizes = [block.style.size for block in document.blocks if block.style.size > 0 and block.text]
    return round(min(sizes, default=0.0), 1)


def _fonts(document: Document) -> tuple[str, ...]:
    used = Counter[str]()
    for block in document.blocks:
        family = _family(block.style.font)
        if family:
            used[family] += len(block.text)
    return tuple(font for font, _ in used.most_common())


def _family(font: str) -> str:
    """The family of a font: PDF files name its weight and slope too ("Carlito-Bold", "ArialMT")."""
    return font.partition("-")[0].partition(",")[0].removesuffix("MT").removesuffix("PS")
