"""Word documents: an own walk of the XML, which meets every place where Word keeps text, each once."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from lxml import etree

from tailor.model import Block, BlockKind, Document, Fact
from tailor.readers.clean import clean_line
from tailor.readers.docx_boxes import with_boxes
from tailor.readers.docx_left_out import notes_on, nothing_read
from tailor.readers.docx_notes import NoteKey, note_elements, with_notes
from tailor.readers.docx_package import Package, attribute, local, relationship_id
from tailor.readers.docx_runs import PAGE_NUMBER, LeftOut, RunReader, shown_children
from tailor.readers.docx_styles import Paragraph, Styles, is_shade, without_table_styles
from tailor.readers.html import html_blocks
from tailor.readers.joining import with_split_bullets_joined
from tailor.readers.lines import assemble, blocks_from_runs, mark_typed_lists
from tailor.readers.picture_headings import with_headings_over_lists
from tailor.readers.tables import table_blocks

_PAGE_WORDS = "page|pg|p|seite|página|pagina|pág|strona|strana|sida|side|sivu|blz|oldal"
_PAGE_COUNT = re.compile(
    rf"(?:\b(?:{_PAGE_WORDS})\b\.?\s*)?{PAGE_NUMBER}(?:\s*(?:/|\||\w{{1,3}})\s*{PAGE_NUMBER})?", re.IGNORECASE
)
_PAGE_ENDINGS = (".htm", ".html", ".xhtml", ".mht", ".mhtml", ".txt")
_LOOSE_ENDS = " \t|/•·-–—"
_LINE_HEIGHT = 1.2
_USUAL_SIZE = 11.0


def read_docx(content: bytes, name: str) -> Document:
    """The document of a DOCX file's bytes: header, body with tables and text boxes, footers, footnotes.

    Raises:
        InputError: It is damaged, protected, too large when unpacked, or holds no text.
    """
    package = Package(content, name)
    reader = _Reader(package)
    blocks = with_split_bullets_joined(with_headings_over_lists(mark_typed_lists(reader.all_blocks())))
    reader.count_comments()
    if not any(block.text for block in blocks):
        raise nothing_read(reader.left_out, name)
    return assemble(name, "docx", blocks, _facts(package), notes_on(reader.left_out, blocks))


@dataclass(slots=True)
class _Part:
    """A part that is being read: its content, its runs, and whether white text in it may stand on a shape."""

    root: etree._Element
    runs: RunReader
    has_shapes: bool


class _Reader:
    """One reading of a document."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._relations = package.relationships(package.main)
        self._styles = Styles(self._related("styles", without_table_styles), self._related("numbering"))
        self.left_out = LeftOut()
        self._empty_paragraphs = 0
        self._has_text = False
        self._boxes = 0
        self._numbers: dict[etree._Element, int] = {}

    def all_blocks(self) -> list[Block]:
        """The blocks of the first page's header and the body, then what other headers, footers and notes add."""
        main = self._part(self._package.main)
        self._numbers = _paragraph_numbers(main.root)
        first, margins = self._headers_and_footers(main.root)
        blocks = [block for part in first for block in self._container(part.root, part)]
        body = mark_typed_lists(self._container(main.root, main, on_color=_has_background(main.root)))
        blocks += with_notes(body, main.root, self._numbers, self._note_blocks())
        return blocks + [_in_margin(block) for block in self._added(margins, blocks)]

    def _added(self, parts: list[_Part], blocks: list[Block]) -> list[Block]:
        """The blocks of parts whose texts are not among the given ones."""
        seen = {block.text for block in blocks}
        added = []
        for part in parts:
            added += [block for block in self._container(part.root, part) if block.text not in seen]
            seen |= {block.text for block in added}
        return added

    def _note_blocks(self) -> dict[NoteKey, list[Block]]:
        """The blocks of the footnotes and endnotes."""
        paths = [relation.target for relation in self._relations.values() if relation.type in {"footnotes", "endnotes"}]
        parts = [self._part(path) for path in sorted(paths, reverse=True)]
        return {key: self._container(note, part) for part in parts for key, note in note_elements(part.root)}

    def count_comments(self) -> None:
        """Count what reviewers wrote at the margin."""
        comments = self._related("comments")
        self.left_out.comments = len(comments) if comments is not None else 0

    def _related(self, kind: str, cut: Callable[[bytes], bytes] | None = None) -> etree._Element | None:
        for relation in self._relations.values():
            if relation.type == kind and not relation.external:
                return self._package.part(relation.target, cut)
        return None

    @cached_property
    def _table_styles(self) -> Styles:
        """The styles with those of tables, which only a document with a styled table needs."""
        return Styles(self._related("styles"), None)

    def _part(self, path: str) -> _Part:
        root = self._package.part(path)
        if root is None:
            root = etree.Element("empty")
        runs = RunReader(self._styles, self._package.relationships(path), self.left_out)
        return _Part(root, runs, _has_shapes(root))

    def _headers_and_footers(self, root: etree._Element) -> tuple[list[_Part], list[_Part]]:
        """The header of the first page; all other headers and footers."""
        paths = self._reference_paths(root)
        headers = [self._part(path) for kind, path in paths if kind == "header"]
        footers = [self._part(path) for kind, path in paths if kind == "footer"]
        return headers[:1], headers[1:] + footers

    def _reference_paths(self, root: etree._Element) -> list[tuple[str, str]]:
        """Kind (`header` or `footer`) and path of each that a section uses, the first page's before the others."""
        found: dict[tuple[str, str], None] = {}
        for section in root.iter("{*}sectPr"):
            references = [child for child in section if local(child.tag) in {"headerReference", "footerReference"}]
            has_title_page = any(local(child.tag) == "titlePg" for child in section)
            wanted = ("first", "default", "even") if has_title_page else ("default", "even")
            for kind in wanted:
                for reference in references:
                    relation = self._relations.get(relationship_id(reference))
                    if attribute(reference, "type") == kind and relation is not None:
                        found[local(reference.tag).removesuffix("Reference"), relation.target] = None
        return list(found)

    def _container(self, parent: etree._Element, part: _Part, *, on_color: bool = False) -> list[Block]:
        """The blocks of a body, cell, text box, header or note."""
        blocks: list[Block] = []
        for element in shown_children(parent):
            match local(element.tag):
                case "p":
                    blocks += self._paragraph(element, part, on_color=on_color)
                case "tbl":
                    blocks += self._table(element, part, on_color=on_color)
                case "altChunk":
                    blocks += self._chunk(relationship_id(element))
                case "sectPr":
                    pass
                case _:
                    blocks += self._container(element, part, on_color=on_color)
        return blocks

    def _chunk(self, relation: str) -> list[Block]:
        """The blocks of a file embedded in the document: some programs put a whole page there as HTML."""
        path = self._relations[relation].target if relation in self._relations else ""
        content = self._package.content(path)
        from tailor.readers.email import page_text  # noqa: PLC0415 - such documents are rare

        blocks = html_blocks(page_text(content, path)) if path.endswith(_PAGE_ENDINGS) and content else []
        self.left_out.chunks += not blocks
        return blocks

    def _paragraph(self, element: etree._Element, part: _Part, *, on_color: bool) -> list[Block]:
        properties = next((child for child in element if local(child.tag) == "pPr"), None)
        paragraph = self._styles.paragraph(properties)
        runs, boxes = part.runs.read(element, paragraph, on_color=on_color or part.has_shapes)
        kind, level = self._kind(paragraph)
        gap = self._empty_paragraphs + paragraph.before / ((paragraph.look.style.size or _USUAL_SIZE) * _LINE_HEIGHT)
        indent = paragraph.indent or self._styles.list_indent(paragraph)
        blocks = blocks_from_runs(runs, kind, level, indent=indent, gap=round(gap, 1))
        blocks = [block for block in map(_without_page_number, blocks) if block.text or block.links]
        if element in self._numbers:
            blocks = [replace(block, paragraphs=(self._numbers[element],)) for block in blocks]
        self._empty_paragraphs = 0 if blocks else self._empty_paragraphs + 1
        is_first, self._has_text = not self._has_text, self._has_text or bool(blocks)
        boxed = [self._box(box, part, on_color=on_color) for box in boxes]
        return with_boxes(blocks, boxed, is_first=is_first)

    def _box(self, box: etree._Element, part: _Part, *, on_color: bool) -> list[Block]:
        """The blocks of a text box; those of a box of several are numbered as a column of the page."""
        blocks = self._container(box, part, on_color=on_color)
        if len(blocks) == 1:
            return blocks
        self._boxes += 1
        return [replace(block, style=replace(block.style, column=self._boxes)) for block in blocks]

    def _kind(self, paragraph: Paragraph) -> tuple[BlockKind, int]:
        if paragraph.heading:
            return BlockKind.HEADING, paragraph.heading
        if self._styles.is_list(paragraph):
            return BlockKind.BULLET, paragraph.list_level
        return BlockKind.LINE, 0

    def _table(self, table: etree._Element, part: _Part, *, on_color: bool) -> list[Block]:
        style = _table_style(table)
        shaded = on_color or bool(style and self._table_styles.shades(style))
        return table_blocks([[self._cell(cell, part, shaded=shaded) for cell in _cells(row)] for row in _rows(table)])

    def _cell(self, cell: etree._Element, part: _Part, *, shaded: bool) -> list[Block]:
        """The blocks of a cell; none of one that only continues the cell above it."""
        properties = list(_cell_properties(cell))
        if any(local(mark.tag) == "vMerge" and attribute(mark, "val") != "restart" for mark in properties):
            return []
        shaded = shaded or any(local(mark.tag) == "shd" and is_shade(mark) for mark in properties)
        return self._container(cell, part, on_color=shaded)


def _paragraph_numbers(root: etree._Element) -> dict[etree._Element, int]:
    """The number of each paragraph of a part, in the order of the file; those of drawings are other elements."""
    name = f"{root.tag.rpartition('}')[0]}}}p" if "}" in str(root.tag) else "p"
    return {element: number for number, element in enumerate(root.iter(name))}


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for element in shown_children(table):
        if local(element.tag) != "tr":
            yield from _rows(element)
        elif not any(
            local(mark.tag) == "del" for properties in element if local(properties.tag) == "trPr" for mark in properties
        ):
            yield element


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for element in shown_children(row):
        if local(element.tag) != "tc":
            yield from _cells(element)
        else:
            yield element


def _cell_properties(cell: etree._Element) -> Iterator[etree._Element]:
    for child in cell:
        if local(child.tag) == "tcPr":
            yield from child


def _table_style(table: etree._Element) -> str:
    properties = next((child for child in table if local(child.tag) == "tblPr"), None)
    for child in properties if properties is not None else ():
        if local(child.tag) == "tblStyle":
            return attribute(child, "val")
    return ""


def _has_background(root: etree._Element) -> bool:
    return any(local(child.tag) == "background" for child in root)


def _has_shapes(root: etree._Element) -> bool:
    """Whether a part paints something that text may stand on."""
    return next(root.iter("{*}wsp", "{*}shape", "{*}rect", "{*}roundrect"), None) is not None or any(
        attribute(anchor, "behindDoc") == "1" for anchor in root.iter("{*}anchor")
    )


def _in_margin(block: Block) -> Block:
    return replace(block, style=replace(block.style, margin=True))


def _without_page_number(block: Block) -> Block:
    if PAGE_NUMBER not in block.text:
        return block
    text = _PAGE_COUNT.sub("", block.text).strip(_LOOSE_ENDS)
    return replace(block, text=text, links=tuple(link for link in block.links if link.end <= len(text)))


def _facts(package: Package) -> list[Fact]:
    for relation in package.relationships("").values():
        if relation.type == "core-properties" and (root := package.part(relation.target)) is not None:
            titles = [clean_line(child.text or "") for child in root if local(child.tag) == "title"]
            return [Fact("page_title", title) for title in titles if title]
    return []
