"""What is adjusted after a template was filled: sheet, language, direction of writing, page breaks."""

import unicodedata
from itertools import pairwise

from docx.document import Document
from lxml import etree

from tailor.writers.style import Paper
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


def language_tag(language: str, paper: Paper) -> str:
    """The tag with a region that spell checkers want: "en" by the paper's English, "de" -> "de-DE"; "" stays empty."""
    if "-" in language or not language:
        return language
    return paper.english if language == "en" else _REGIONS.get(language, language)


def set_paper(document: Document, paper: Paper) -> None:
    """Swap the sheet's size; right-aligned tab stops at the old right margin move to the new one."""
    size, margins = document.element.body.find(f".//{w('pgSz')}"), document.element.body.find(f".//{w('pgMar')}")
    if size is None or margins is None:
        return
    sides = int(margins.get(w("left"), "0")) + int(margins.get(w("right"), "0"))
    old_edge, new_edge = int(size.get(w("w"), "0")) - sides, paper.width - sides
    size.set(w("w"), str(paper.width))
    size.set(w("h"), str(paper.height))
    for root in (document.element.body, document.styles.element):
        for tab in root.iter(w("tab")):
            if tab.get(w("pos")) == str(old_edge):
                tab.set(w("pos"), str(new_edge))


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
