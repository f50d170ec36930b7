"""Footnotes and endnotes of Word documents: each is read behind what it is a note on."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lxml import etree

from tailor.model import Block, BlockKind
from tailor.readers.docx_package import attribute, local
from tailor.readers.docx_runs import shown_children

_NOTES = frozenset({"footnote", "endnote"})
NoteKey = tuple[str, str]


def note_elements(root: etree._Element) -> Iterator[tuple[NoteKey, etree._Element]]:
    """The notes of a part with what refers to them; without the lines that part notes from the text."""
    for element in shown_children(root):
        kind = local(element.tag)
        if kind in _NOTES and attribute(element, "type") in {"", "normal"}:
            yield (kind, attribute(element, "id")), element


def with_notes(
    blocks: list[Block],
    root: etree._Element,
    numbers: Mapping[etree._Element, int],
    notes: Mapping[NoteKey, list[Block]],
) -> list[Block]:
    """The blocks of a body with each note behind the paragraph that refers to it, below it where that is a bullet.

    Args:
        blocks: Those of the body.
        root: The part that they were read from.
        numbers: The numbers of its paragraphs.
        notes: The blocks of the notes. Those on cells, and those that nothing shown refers to, come last.
    """
    rest = dict(notes)
    behind: dict[int, list[Block]] = {}
    ends = {number: at for at, block in enumerate(blocks) for number in block.paragraphs}
    for reference in root.iter("{*}footnoteReference", "{*}endnoteReference"):
        number = next((numbers[parent] for parent in reference.iterancestors() if parent in numbers), -1)
        at = ends.get(number, -1)
        key = (local(reference.tag).removesuffix("Reference"), attribute(reference, "id"))
        if at >= 0 and blocks[at].kind is not BlockKind.CELL:
            behind.setdefault(at, []).extend(_below(blocks[at], rest.pop(key, [])))
    placed = [one for at, block in enumerate(blocks) for one in (block, *behind.get(at, ()))]
    return placed + [block for note in rest.values() for block in note]


def _below(block: Block, note: list[Block]) -> list[Block]:
    if block.kind is not BlockKind.BULLET:
        return note
    style = block.style
    return [replace(one, kind=BlockKind.BULLET, level=block.level + 1, style=style) for one in note]
