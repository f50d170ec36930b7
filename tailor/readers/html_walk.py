"""A walk over HTML that gives its lines: what a browser would put on a line of its own is a block."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from lxml.html import HtmlElement

from tailor.model import Block, BlockKind, Style
from tailor.readers.html_apart import is_apart
from tailor.readers.html_links import address_of, stands_apart
from tailor.readers.html_noise import MORE
from tailor.readers.html_rows import APART, is_field
from tailor.readers.lines import Run, blocks_from_runs
from tailor.readers.tables import table_blocks
from tailor.readers.terms import term_blocks

_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark meter "
    "output picture q ruby rb s samp small span strike strong sub sup time tt u var wbr o:p "
    "st1:place"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_BOLD = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_ITALIC = frozenset({"i", "em", "cite", "dfn", "address"})
_NEVER_TEXT = frozenset({"rt", "rp", "del", "s", "strike", "img", "area", "map", "source", "track", "param", "col"})
_LEVEL_OF_FOLDS = 3  # of what an accordion's rows say
_WORDS_OF_A_HANDLE = 12
_HEADING = re.compile(r"h([1-6])")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TYPED = re.compile(r"\n[ \t]*[-–•*][ \t]+(?=\S)")  # a list that the page's author typed
_FEWEST_TYPED = 2
_LINES = re.compile(r"[ \t]*\r?\n\s*")
_LINE_BREAK = re.compile(r"[\r\n\f]")
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00|normal|[1-5]00)", re.IGNORECASE)
_SIZE = re.compile(r"font-size\s*:\s*(\d+(?:\.\d+)?)(pt|px)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_SEPARATOR = re.compile(r"separator|divider|delimiter", re.IGNORECASE)
_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_TABLE_PARTS = frozenset({"thead", "tbody", "tfoot", "form"})
_ROW_PARTS = frozenset({"form"})
_TERM_PARTS = frozenset({"div", "form"})
_ENDS = re.compile(r"[^\W_]{2}$|[^\W_A-Z]$|[).,%+]$")
_BEGINS = re.compile(r"[A-Z0-9$£€]")
_PIXELS_TO_POINTS = 0.75
_LIST_INDENT = 18.0


def blocks_of(element: HtmlElement) -> list[Block]:
    """The blocks of an element and all within it, in the order of the page."""
    walk = _Walk()
    walk.visit(element, Style(), "")
    walk.end_line()
    return walk.blocks


class _Walk:
    """The blocks so far and the line that is being filled."""

    def __init__(self, depth: int = 0) -> None:
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._heading = 0
        self._depth = depth
        self._marker = False
        self._keeps_spaces = False

    def visit(self, element: HtmlElement, style: Style, url: str) -> None:
        """Read an element; the text after it is its parent's."""
        name = element.tag
        if not isinstance(name, str) or name in _NEVER_TEXT:
            return
        style = _styled(element, name, style)
        if level := _heading_level(element, name):
            self._titled(element, replace(style, bold=True), url, level)
        elif (read := _READERS.get(name)) is not None:
            read(self, element, style, url)
        elif name in _INLINE and not _BLOCK.search(element.get("style", "")):
            self._part(element, style, url)
        else:
            self.end_line()
            self._children(element, style, url)
            self.end_line()

    def end_line(self) -> None:
        """Make blocks of the runs since the last end."""
        runs, self._runs = self._runs, []
        if not any(run.text.strip() or run.url for run in runs):
            return
        kind, level = BlockKind.LINE, 0
        if self._heading:
            kind, level = BlockKind.HEADING, self._heading
        elif self._marker:
            kind, level = BlockKind.BULLET, max(0, self._depth - 1)
        blocks = blocks_from_runs(runs, kind, level, indent=self._depth * _LIST_INDENT)
        if any(block.text for block in blocks):
            self._marker = False
        self.blocks += blocks

    def _children(self, element: HtmlElement, style: Style, url: str) -> None:
        self._add(element.text or "", style, url)
        for child in element:
            self.visit(child, style, url)
            self._add(child.tail or "", style, url)

    def _part(self, element: HtmlElement, style: Style, url: str) -> None:
        """Read a part of a line; the style sheet may set it apart from its neighbour without a space in the file."""
        former = element.getprevious()
        before = self._runs[-1].text[-3:] if self._runs else ""
        after = "".join(element.itertext())[:1]
        begins = bool(_ENDS.search(before) and _BEGINS.match(after))
        if not after.strip() and _SEPARATOR.search(element.get("class", "")):
            self._runs.append(Run("\t", style))
        if self._heading and former is None and begins and before.strip():
            self._runs.append(Run("\n", style))
        apart = element.get(APART) is not None
        if apart or is_field(element) or (former is not None and is_apart(former, element, begins=begins)):
            self._runs.append(Run("\t", style))
        self._children(element, style, url)
        if apart and (element.tail or "").strip():
            self._runs.append(Run("\t", style))

    def _add(self, text: str, style: Style, url: str) -> None:
        if not self._keeps_spaces:
            typed = len(_TYPED.findall(text)) >= _FEWEST_TYPED
            lines = _LINES.split(text) if typed else [text]
            text = "\n".join(_SPACES.sub(_one_space, line) for line in lines)
        if (
            not self._keeps_spaces
            and text.startswith(" ")
            and (not self._runs or self._runs[-1].text.endswith((" ", "\n")))
        ):
            text = text[1:]
        if text:
            self._runs.append(Run(text, style, url))

    def break_line(self, _element: HtmlElement, style: Style, url: str) -> None:
        self._runs.append(Run("\n", style, url))

    def anchor(self, element: HtmlElement, style: Style, url: str) -> None:
        address = address_of(element)
        if stands_apart(element):
            self._runs.append(Run("\t", style))
        self._children(element, style, address or url)
        if address and not "".join(element.itertext()).strip():
            self._runs.append(Run("", style, address))

    def _titled(self, element: HtmlElement, style: Style, url: str, level: int) -> None:
        self.end_line()
        outer, self._heading = self._heading, level
        self._children(element, style, url)
        self.end_line()
        self._heading = outer

    def list_items(self, element: HtmlElement, style: Style, url: str) -> None:
        self.end_line()
        self._depth += 1
        self._children(element, style, url)
        self.end_line()
        self._depth -= 1
        self._marker = False

    def item(self, element: HtmlElement, style: Style, url: str) -> None:
        """A list item: its marker belongs to the first line within it."""
        self.end_line()
        outside = self._depth == 0
        self._depth += outside
        self._marker = True
        self._children(element, style, url)
        self.end_line()
        self._marker = False
        self._depth -= outside

    def preformatted(self, element: HtmlElement, style: Style, url: str) -> None:
        self.end_line()
        outer, self._keeps_spaces = self._keeps_spaces, True
        self._children(element, style, url)
        self.end_line()
        self._keeps_spaces = outer

    def table(self, table: HtmlElement, style: Style, url: str) -> None:
        """Read a table by its rows."""
        self.end_line()
        rows: list[list[list[Block]]] = []
        for member in _members(table, _TABLE_PARTS):
            if isinstance(member, HtmlElement) and member.tag == "tr":
                rows.append([self._apart(cell, style, url) for cell in _members(member, _ROW_PARTS)])
            else:
                rows.append([self._apart(member, style, url)])
        self.blocks += table_blocks(rows)

    def definitions(self, element: HtmlElement, style: Style, url: str) -> None:
        """Read a list of terms: by rows, or each term above what describes it."""
        self.end_line()
        rows: list[list[list[Block]]] = [[]]
        for member in _members(element, _TERM_PARTS):
            if not isinstance(member, HtmlElement) or member.tag != "dd":
                rows.append([])
            rows[-1].append(self._apart(member, style, url))
        self.blocks += term_blocks(rows)

    def _apart(self, member: HtmlElement | str, style: Style, url: str) -> list[Block]:
        """The blocks of a cell, or of what stands where a cell should."""
        walk = _Walk(self._depth)
        if isinstance(member, str):
            walk._add(member, style, url)
        else:
            walk.visit(member, style, url)
        walk.end_line()
        return walk.blocks


_READERS: Mapping[str, Callable[[_Walk, HtmlElement, Style, str], None]] = {
    "a": _Walk.anchor,
    "br": _Walk.break_line,
    "dl": _Walk.definitions,
    "li": _Walk.item,
    "pre": _Walk.preformatted,
    "table": _Walk.table,
} | dict.fromkeys(("ul", "ol", "menu", "dir"), _Walk.list_items)
"""How the elements that are neither a plain block nor a plain part of a line are read."""


def _one_space(spaces: re.Match[str]) -> str:
    """What a run of white space stands for: a tab within a line of the file is a tab stop of an office program."""
    return "\t" if "\t" in spaces[0] and not _LINE_BREAK.search(spaces[0]) else " "


def _members(element: HtmlElement, groups: frozenset[str]) -> Iterator[HtmlElement | str]:
    """The elements and loose texts within an element, and within its children of the grouping kinds."""
    if element.text and element.text.strip():
        yield element.text
    for child in element:
        if child.tag in groups:
            yield from _members(child, groups)
        elif isinstance(child.tag, str):
            yield child
        if child.tail and child.tail.strip():
            yield child.tail


def _heading_level(element: HtmlElement, name: str) -> int:
    if found := _HEADING.fullmatch(name):
        return int(found[1])
    if element.get("role") == "heading":
        level = element.get("aria-level", "2")
        return min(int(level), 6) if level.isdigit() and level != "0" else 2
    return _LEVEL_OF_FOLDS if _unfolds(element, name) else 0


def _unfolds(element: HtmlElement, name: str) -> bool:
    """Whether a short line unfolds what is below it, as the rows of an accordion do, and is no heading's part."""
    if name != "summary" and (name != "button" or element.get("aria-expanded") is None):
        return False
    in_heading = any(_HEADING.fullmatch(str(one.tag)) for one in (*element.iterancestors(), *element.iterdescendants()))
    words = " ".join("".join(element.itertext()).split())
    return not in_heading and len(words.split()) <= _WORDS_OF_A_HANDLE and not MORE.fullmatch(words)


def _styled(element: HtmlElement, name: str, style: Style) -> Style:
    if name in _BOLD:
        style = replace(style, bold=True)
    elif name in _ITALIC:
        style = replace(style, italic=True)
    elif name == "u":
        style = replace(style, underline=True)
    written = element.get("style")
    return _with_css(written, style) if written else style


def _with_css(written: str, style: Style) -> Style:
    if weight := _WEIGHT.search(written):
        style = replace(style, bold=weight[1].lower() in {"bold", "bolder", "600", "700", "800", "900"})
    if size := _SIZE.search(written):
        points = float(size[1]) * (_PIXELS_TO_POINTS if size[2].lower() == "px" else 1.0)
        style = replace(style, size=points)
    return replace(style, italic=True) if _SLANT.search(written) else style
