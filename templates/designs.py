"""The styles of the four designs, for resume and letter.

The fonts have free twins with the same widths (Carlito, Liberation), so that pages break at the same place where
Word's own fonts are missing. Muted text has at least 7:1 contrast on white (WCAG's stricter level).
"""
# ruff: noqa: INP001  # a script beside the templates, no package

from collections.abc import Callable
from dataclasses import dataclass

from base_document import Design, Style
from bodies import (
    BULLET_STYLES,
    Layout,
    dates_after_a_bar,
    dates_after_a_dot,
    dates_after_a_dotted_place,
    dates_after_place,
    organisation_first,
    title_first,
)

_BOLD, _REGULAR, _ITALIC = "<w:b/><w:bCs/>", '<w:b w:val="0"/><w:bCs w:val="0"/>', "<w:i/><w:iCs/>"
_UPRIGHT = '<w:i w:val="0"/><w:iCs w:val="0"/>'
_KEEP, _CENTRE = "<w:keepNext/><w:keepLines/>", '<w:jc w:val="center"/>'

COLUMN_GAP = 120
"""The space between a column of dates and the text, in twentieths of a point; pdftotext takes more than seven tenths
of the font's size for a gap between columns."""


@dataclass(frozen=True)
class Look:
    """A design: the page and fonts of its two documents, their styles, and the layout of an entry.

    `header` gives the styles that both share (name, headline, contact, links), `body` the others of the resume.
    """

    name: str
    description: str
    resume: Design
    letter: Design
    header: Callable[[Design], list[Style]]
    body: Callable[[Design], list[Style]]
    layout: Layout


def resume_styles(look: Look) -> list[Style]:
    """All styles of a design's resume."""
    return [*look.header(look.resume), *look.body(look.resume)]


def letter_styles(look: Look) -> list[Style]:
    """All styles of a design's letter: block format, everything at the left margin, space between paragraphs."""
    return [
        *look.header(look.letter),
        Style("Date", _spacing(400, 280), next="Inside Address"),
        Style("Inside Address", _spacing(0, 0)),
        Style("Subject", f"{_KEEP}{_spacing(320, 200)}", _BOLD, "Salutation"),
        Style("Salutation", f"{_KEEP}{_spacing(0, 160)}", next="Body Text"),
        Style("Body Text", _spacing(0, 160, 264)),
        Style("List Bullet", f"{_list_level(0)}{_spacing(0, 160, 264)}<w:contextualSpacing/>"),
        Style("Closing", f"{_KEEP}{_spacing(120, 600)}", next="Signature"),
        Style("Signature", f"<w:keepLines/>{_spacing(0, 0)}"),
    ]


def _classic_header(design: Design) -> list[Style]:
    return [
        Style("Title", _spacing(0, 20, 240), f"{_BOLD}{_color(design.accent)}{_size(46)}", "Subtitle"),
        Style("Subtitle", _spacing(0, 40), f"{_color(design.muted)}{_size(24)}", "Contact"),
        Style("Contact", _spacing(20, 100), f"{_color(design.muted)}{_size(20)}"),
        Style("Hyperlink", run=_color(design.accent), character=True),
    ]


def _classic_body(design: Design) -> list[Style]:
    """Section heads in spaced capitals over a thin rule; dates behind the title."""
    head = f'{_BOLD}<w:caps/>{_color(design.accent)}<w:spacing w:val="14"/>{_size(23)}'
    return [
        Style("heading 1", f"{_KEEP}{_rule(design)}{_spacing(200, 70)}{_outline(0)}", head, "Normal"),
        Style("heading 2", f"{_KEEP}{_spacing(100, 0)}{_outline(1)}", _BOLD, "Entry Place"),
        Style("Entry Place", f"{_KEEP}{_spacing(0, 30)}", f"{_ITALIC}{_color(design.muted)}", "List Bullet"),
        *_text_styles(design, paragraph=60, line=30),
        Style("Entry Dates", run=f"{_REGULAR}{_color(design.muted)}", character=True),
    ]


def _collegiate_header(design: Design) -> list[Style]:
    return [
        Style("Title", f"{_spacing(0, 20, 240)}{_CENTRE}", f"{_BOLD}{_size(40)}", "Subtitle"),
        Style("Subtitle", f"{_spacing(0, 30)}{_CENTRE}", _size(23), "Contact"),
        Style("Contact", f"{_spacing(10, 100)}{_CENTRE}", _size(20)),
        Style("Hyperlink", run=_color(design.accent), character=True),
    ]


def _collegiate_body(design: Design) -> list[Style]:
    """All black: dates in a column at the left, everything else beside it; the organisation in bold above the title."""
    head = f"{_BOLD}{_size(25)}"
    return [
        Style("heading 1", f"{_KEEP}{_rule(design)}{_spacing(200, 80)}{_outline(0)}", head, "Normal"),
        Style(
            "heading 2", f"{_KEEP}{_stops(design)}{_spacing(90, 0)}{_hang(design)}{_outline(1)}", _BOLD, "Entry Title"
        ),
        Style("Entry Title", f"{_KEEP}{_spacing(0, 20)}{_beside(design)}", _ITALIC, "List Bullet"),
        Style("Next Title", f"{_KEEP}{_stops(design)}{_spacing(60, 20)}{_hang(design)}", _ITALIC, "List Bullet"),
        Style("Entry Place", f"{_KEEP}{_spacing(0, 20)}{_beside(design)}", _ITALIC, "List Bullet"),
        *_text_styles(design, paragraph=50, line=30),
        Style("Entry Dates", run=f"{_REGULAR}{_UPRIGHT}", character=True),
    ]


def _modern_header(design: Design) -> list[Style]:
    return [
        Style("Title", _spacing(0, 40, 240), f"{_BOLD}{_color(design.accent)}{_size(52)}", "Subtitle"),
        Style("Subtitle", _spacing(0, 80), f"{_color(design.ink)}{_size(24)}", "Contact"),
        Style("Contact", _spacing(30, 140), f"{_color(design.muted)}{_size(20)}"),
        Style("Hyperlink", run=_color(design.accent), character=True),
    ]


def _modern_body(design: Design) -> list[Style]:
    """Large coloured section heads without rules, dates in the line, and more air."""
    head, title = f"{_BOLD}{_color(design.accent)}{_size(26)}", f"{_BOLD}{_size(21)}"
    return [
        Style("heading 1", f"{_KEEP}{_spacing(250, 80)}{_outline(0)}", head, "Normal"),
        Style("heading 2", f"{_KEEP}{_spacing(120, 0)}{_outline(1)}", title, "Entry Place"),
        Style("Entry Place", f"{_KEEP}{_spacing(0, 40)}", _color(design.muted), "List Bullet"),
        *_text_styles(design, paragraph=60, line=30),
        Style("Entry Dates", run=f"{_REGULAR}{_color(design.muted)}{_size(20)}", character=True),
    ]


def _plain_header(design: Design) -> list[Style]:
    return [
        Style("Title", _spacing(0, 20, 240), f"{_BOLD}{_size(36)}", "Subtitle"),
        Style("Subtitle", _spacing(0, 20), _size(22), "Contact"),
        Style("Contact", _spacing(0, 80)),
        Style("Hyperlink", run=_color(design.accent), character=True),
    ]


def _plain_body(design: Design) -> list[Style]:
    """No tabs, rules or colours, and dates in the line: for portals that read a document as bare text."""
    return [
        Style("heading 1", f"{_KEEP}{_spacing(240, 60)}{_outline(0)}", f"{_BOLD}{_size(25)}", "Normal"),
        Style("heading 2", f"{_KEEP}{_spacing(100, 0)}{_outline(1)}", _BOLD, "Entry Place"),
        Style("Entry Place", f"{_KEEP}{_spacing(0, 30)}", next="List Bullet"),
        *_text_styles(design, paragraph=60, line=30),
        Style("Entry Dates", run=_REGULAR, character=True),
    ]


def _text_styles(design: Design, *, paragraph: int, line: int) -> list[Style]:
    """The styles below the headings; the space after a paragraph, and after a line or bullet."""
    beside = _beside(design)
    bullets = [Style(name, f"{_list_level(level)}{_spacing(0, line)}") for level, name in enumerate(BULLET_STYLES)]
    return [
        Style("Entry Detail", f"{_KEEP}{_spacing(0, line)}{beside}", next="List Bullet"),
        Style("Body Text", f"{_spacing(0, paragraph)}{beside}"),
        *bullets,
        Style("Skill Line", f"{_spacing(0, line + 10)}{beside}"),
        Style("Label", run=_BOLD, character=True),
    ]


def _rule(design: Design) -> str:
    return f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="{design.accent}"/></w:pBdr>'


def _stops(design: Design) -> str:
    """The stop that a column of dates ends at, and that of what stands beside it."""
    ends, begins = design.column - COLUMN_GAP, design.column
    return f'<w:tabs><w:tab w:val="right" w:pos="{ends}"/><w:tab w:val="left" w:pos="{begins}"/></w:tabs>'


def _hang(design: Design) -> str:
    return f'<w:ind w:left="{design.column}" w:hanging="{design.column}"/>'


def _beside(design: Design) -> str:
    """The indent of what stands beside a column of dates; none without one."""
    return f'<w:ind w:left="{design.column}"/>' if design.column else ""


def _spacing(before: int, after: int, line: int = 0) -> str:
    """Space above and below in twentieths of a point; `line` in 240ths of a line, 0 to inherit."""
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _color(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def _list_level(level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'


LOOKS = (
    Look(
        "classic",
        "Calibri; navy name, section heads in capitals over a thin rule, dates behind the title",
        Design("Calibri", "Carlito", 21, 964, 1134, accent="1F3864", ink="262626", muted="404040", line=247),
        Design("Calibri", "Carlito", 22, 1247, 1417, accent="1F3864", ink="262626", muted="404040"),
        _classic_header,
        _classic_body,
        Layout(title_first, dates_after_a_bar),
    ),
    Look(
        "collegiate",
        "Times New Roman, all black; dates in a column at the left, the organisation before the title",
        Design("Times New Roman", "Liberation Serif", 22, 1077, 1191, line=245, column=2400),
        Design("Times New Roman", "Liberation Serif", 23, 1247, 1474),
        _collegiate_header,
        _collegiate_body,
        Layout(organisation_first, dates_after_a_dot, "•"),
    ),
    Look(
        "modern",
        "Arial; teal name and section heads without rules, dates after the place, more air",
        Design("Arial", "Liberation Sans", 20, 1077, 1247, accent="0B5C63", ink="222222", muted="4A4A4A"),
        Design("Arial", "Liberation Sans", 21, 1361, 1531, accent="0B5C63", ink="222222", muted="4A4A4A"),
        _modern_header,
        _modern_body,
        Layout(dates_after_a_dotted_place, dates_after_a_dot, "·"),
    ),
    Look(
        "plain",
        "Arial; no colours, rules or tabs, dates in the line: the one for application portals",
        Design("Arial", "Liberation Sans", 20, 1134, 1134),
        Design("Arial", "Liberation Sans", 21, 1247, 1417),
        _plain_header,
        _plain_body,
        Layout(dates_after_place, dates_after_a_bar),
    ),
)
