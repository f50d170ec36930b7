"""The addresses behind words of a resume that nothing of it keeps."""

from collections.abc import Iterable, Iterator

from tailor.model import Block, Note, NoteKind, Resume
from tailor.parsing.addresses import bare_url

_NOT_KEPT = ("mailto:", "tel:", "#")
"""Beginnings of what the contact holds already, and of what points into the document itself."""


def note_of_links(blocks: Iterable[Block], resume: Resume) -> Iterator[Note]:
    """A note with each address behind words that is neither one of the contact nor an entry's, and that no line shows.

    Args:
        blocks: The document's.
        resume: What was understood of them.
    """
    blocks = tuple(blocks)
    held = {bare_url(link.url) for link in resume.contact.links}
    held |= {bare_url(entry.url) for section in resume.sections for entry in section.entries if entry.url}
    shown = "\n".join(block.text for block in blocks).casefold()
    lost: dict[str, str] = {}
    for block in blocks:
        for link in block.links:
            bare = bare_url(link.url)
            words = " ".join(block.text[link.start : link.end].split())
            if words and bare and bare not in held and bare not in shown and not link.url.startswith(_NOT_KEPT):
                lost.setdefault(bare, f'"{words}" ({link.url})')
    if lost:
        yield Note(NoteKind.LINK, f"addresses behind words are not kept: {', '.join(lost.values())}")
