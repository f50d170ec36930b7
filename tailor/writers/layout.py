"""What is adjusted after a template was filled: sheet, language, direction of writing, page breaks."""

import unicodedata
from itertools import pairwise

from docx.document import Document
from lxml import etree

from tailor.writers.style import DensityName, Paper
from tailor.writers.wordml import paragraph_text, paragraphs, set_property, value, w

_REGIONS = {
    "de": "de-DE",
    "es": "es-ES",
    "fr": "fr-FR",
    "it": "it-IT",
    "ja": "ja-JP",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "zh": "zh-CN",
}
_SLOTS = {"ar": "bidi", "fa": "bidi", "he": "bidi", "ur": "bidi"} | dict.fromkeys(("ja", "ko", "zh"), "eastAsia")
_NO_OUTLINE = 9
_NEAR_MARGIN = 0.8
# A compact page: single line spacing, three fifths of the space between paragraphs, letters 7 % smaller but not below
# 10 points, margins 15 % narrower but not below 12.7 mm.
_LEAST_SIZE, _LEAST_MARGIN, _SINGLE_LINE = 20, 720, 240
_SMALLER, _NARROWER, _TIGHTER = 0.93, 0.85, 0.6


def numbering_root(document: Document) -> etree._Element | None:
    """What a document says of its lists; none where it has none."""
    lists = [part for part in document.part.package.iter_parts() if part.partname.endswith("/numbering.xml")]
    return getattr(lists[0], "element", None) if lists else None


def language_tag(language: str, paper: Paper) -> str:
    """The tag with a region that spell checkers want: "en" by the paper's English, "de" -> "de-DE"; "" stays empty."""
    if "-" in language or not language:
        return language
    return paper.english if language == "en" else _REGIONS.get(language, language)


def set_page(document: Document, paper: Paper, density: DensityName) -> None:
    """Swap the sheet's size and set text and margins closer; tab stops at the old right margin move to the new one."""
    size, margins = document.element.body.find(f".//{w('pgSz')}"), document.element.body.find(f".//{w('pgMar')}")
    if density == "compact":
        _tighten(document.styles.element)
    if size is None or margins is None:
        return
    old_edge = int(size.get(w("w"), "0")) - _sides(margins)
    if density == "compact":
        for side in ("top", "bottom", "left", "right"):
            _shrink(margins, side, _NARROWER, _LEAST_MARGIN)
    _fill_shorter_sheet(margins, int(size.get(w("h"), "0")) - paper.height)
    new_edge = paper.width - _sides(margins)
    size.set(w("w"), str(paper.width))
    size.set(w("h"), str(paper.height))
    for root in (document.element.body, document.styles.element):
        for tab in root.iter(w("tab")):
            if _is_at_margin(tab, old_edge):
                tab.set(w("pos"), str(new_edge))


def _is_at_margin(tab: etree._Element, edge: int) -> bool:
    """Whether a tab stop is meant for the right margin.

    One that is set right and near it counts too: somebody who changes a template's margins seldom moves its stops.
    """
    position = tab.get(w("pos"), "")
    near = tab.get(w("val")) in {"right", "end"} and position.isdigit() and int(position) >= _NEAR_MARGIN * edge
    within_cell = any(parent.tag == w("tc") for parent in tab.iterancestors())
    return position == str(edge) or (near and not within_cell)


def _fill_shorter_sheet(margins: etree._Element, shorter: int) -> None:
    """Takes what a sheet is shorter (twentieths of a point) from the margins above and below, as far as they have it.

    So what fills one page of A4 does not leave a last line alone on a second page of Letter.
    """
    for side in ("top", "bottom"):
        now = int(margins.get(w(side), "0"))
        if shorter > 0 and now > _LEAST_MARGIN:
            margins.set(w(side), str(max(_LEAST_MARGIN, now - shorter // 2)))


def _sides(margins: etree._Element) -> int:
    return sum(int(margins.get(w(side), "0")) for side in ("left", "right"))


def _tighten(styles: etree._Element) -> None:
    for spacing in styles.iter(w("spacing")):
        _shrink(spacing, "before", _TIGHTER, 0)
        _shrink(spacing, "after", _TIGHTER, 0)
        if spacing.get(w("lineRule"), "auto") == "auto":
            _shrink(spacing, "line", _TIGHTER, _SINGLE_LINE)
    for size in styles.iter(w("sz"), w("szCs")):
        _shrink(size, "val", _SMALLER, _LEAST_SIZE)


def _shrink(element: etree._Element, name: str, factor: float, least: int) -> None:
    """Make a number smaller, but not below `least`; one that lies below stays."""
    number = element.get(w(name), "")
    if number.isdigit() and int(number) > least:
        element.set(w(name), str(max(least, round(int(number) * factor))))


def set_language(document: Document, language: str) -> None:
    """Give the text's language to the spell checker and to screen readers; an empty language changes nothing."""
    if not language:
        return
    slot = _SLOTS.get(language.partition("-")[0], "val")
    for tag in document.styles.element.iter(w("lang")):
        tag.set(w(slot), language)


def set_direction(document: Document) -> None:
    """Set paragraphs whose first letter is Hebrew, Arabic or the like from right to left."""
    for paragraph in paragraphs(document.element.body):
        if _starts_right_to_left(paragraph_text(paragraph)):
            set_property(paragraph, "bidi")


def free_last_lines(document: Document) -> None:
    """Let a page end after the last line of an entry or section.

    Headings and the lines below them keep with what follows. Where no bullet follows, that would chain entry to entry
    and push a whole section to the next page.
    """
    styles = {style.get(w("styleId")): style for style in document.styles.element.iter(w("style"))}
    for paragraph, following in pairwise([*paragraphs(document.element.body), None]):
        if paragraph is None:
            continue
        style = _style_of(paragraph, styles)
        if style is None or style.find(f"{w('pPr')}/{w('keepNext')}") is None:
            continue
        next_level = -1 if following is None else _outline(_style_of(following, styles))
        if next_level < _NO_OUTLINE and _outline(style) >= next_level:
            set_property(paragraph, "keepNext", "0")


def _style_of(paragraph: etree._Element, styles: dict[str | None, etree._Element]) -> etree._Element | None:
    return styles.get(value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")))


def _outline(style: etree._Element | None) -> int:
    """The heading level of a style from 0; text that is no heading has 9, as Word counts."""
    level = value(style.find(f"{w('pPr')}/{w('outlineLvl')}")) if style is not None else ""
    return int(level) if level.isdigit() else _NO_OUTLINE


def _starts_right_to_left(text: str) -> bool:
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((direction != "L" for direction in directions if direction in {"L", "R", "AL"}), False)
