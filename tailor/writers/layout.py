"""What is adjusted after a template was filled: sheet, language, direction of writing, links."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from copy import deepcopy

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from tailor.writers.style import Paper
from tailor.writers.wordml import R, paragraph_text, paragraphs, w

_ADDRESS = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<url>(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?)\]}'’”])", re.ASCII
)
_SAFE_SCHEMES = ("https://", "http://", "mailto:")
_REGIONS = {"de": "de-DE", "fr": "fr-FR", "es": "es-ES", "it": "it-IT", "nl": "nl-NL", "pt": "pt-PT", "pl": "pl-PL"}


def language_tag(language: str, paper: Paper) -> str:
    """The tag with a region that spell checkers want: "en" by the paper's English, "de" -> "de-DE"; "" stays empty."""
    if "-" in language or not language:
        return language
    return paper.english if language == "en" else _REGIONS.get(language, language)


def set_paper(document: Document, paper: Paper) -> None:
    """Swap the sheet's size; right-aligned tab stops at the old right margin move to the new one."""
    section = document.sections[0]._sectPr  # noqa: SLF001  # python-docx reads sizes in EMU, rounded
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is None or margins is None:
        return
    sides = int(margins.get(w("left"), "0")) + int(margins.get(w("right"), "0"))
    old_edge = int(size.get(w("w"), "0")) - sides
    new_edge = paper.width - sides
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
    for tag in document.styles.element.iter(w("lang")):
        tag.set(w("val"), language)


def set_direction(document: Document) -> None:
    """Set paragraphs whose first letter is Hebrew, Arabic or the like from right to left."""
    for paragraph in paragraphs(document.element.body):
        if not _starts_right_to_left(paragraph_text(paragraph)):
            continue
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        _insert_in_order(properties, etree.Element(w("bidi")), before=("rPr", "sectPr", "pPrChange", *_AFTER_BIDI))


# CT_PPr is a sequence (ECMA-376 part 1, 17.3.1.26); these elements come after `bidi`.
_AFTER_BIDI = (
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
)


def _insert_in_order(parent: etree._Element, child: etree._Element, before: tuple[str, ...]) -> None:
    followers = {w(name) for name in before}
    for index, sibling in enumerate(parent):
        if sibling.tag in followers:
            parent.insert(index, child)
            return
    parent.append(child)


def _starts_right_to_left(text: str) -> bool:
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def add_links(document: Document, known: Mapping[str, str]) -> None:
    """Turn e-mail addresses, web addresses and the `known` texts (text -> address) into hyperlinks.

    A run is cut around the address; its formatting stays and the character style Hyperlink is added.
    """
    for paragraph in paragraphs(document.element.body):
        for run in paragraph.findall(w("r")):
            text = run.find(w("t"))
            if text is not None and text.text and len(run.findall(w("t"))) == 1:
                _link_run(document, run, text.text, known)


def _link_run(document: Document, run: etree._Element, text: str, known: Mapping[str, str]) -> None:
    parent = run.getparent()
    position = 0
    pieces: list[etree._Element] = []
    for start, end, address in _addresses(text, known):
        if start > position:
            pieces.append(_run_like(run, text[position:start]))
        pieces.append(_hyperlink(document, _run_like(run, text[start:end]), address))
        position = end
    if not pieces or parent is None or run.find(w("tab")) is not None or run.find(w("br")) is not None:
        return
    if position < len(text):
        pieces.append(_run_like(run, text[position:]))
    place = parent.index(run)
    parent[place : place + 1] = pieces


def _addresses(text: str, known: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    found = [
        (match.start(), match.end(), _target(match["url"], "https://") if match["url"] else f"mailto:{match['mail']}")
        for match in _ADDRESS.finditer(text)
    ]
    for label, address in known.items():
        start = text.find(label) if label else -1
        if start >= 0:
            found.append((start, start + len(label), address))
    position = 0
    for start, end, address in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= position and address.lower().startswith(_SAFE_SCHEMES):
            yield start, end, address
            position = end


def _target(address: str, scheme: str) -> str:
    return address if re.match(r"[a-z]+:", address, re.IGNORECASE) else f"{scheme}{address}"


def web_address(url: str) -> str:
    """The address with a scheme, or an empty string when it is none that a document may link to."""
    target = _target(url.strip(), "mailto:" if re.fullmatch(r"[^\s/:]+@[^\s/]+", url.strip()) else "https://")
    return target if target.lower().startswith(_SAFE_SCHEMES) and " " not in target else ""


def _run_like(run: etree._Element, text: str) -> etree._Element:
    copy = etree.Element(w("r"))
    properties = run.find(w("rPr"))
    if properties is not None:
        copy.append(deepcopy(properties))
    words = etree.SubElement(copy, w("t"))
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return copy


def _hyperlink(document: Document, run: etree._Element, address: str) -> etree._Element:
    properties = run.find(w("rPr"))
    if properties is None:
        properties = etree.Element(w("rPr"))
        run.insert(0, properties)
    if properties.find(w("rStyle")) is None:
        style = etree.Element(w("rStyle"))
        style.set(w("val"), "Hyperlink")
        properties.insert(0, style)
    link = etree.Element(w("hyperlink"))
    link.set(f"{{{R}}}id", document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.set(w("history"), "1")
    link.append(run)
    return link
