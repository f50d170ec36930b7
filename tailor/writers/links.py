"""Addresses in a document as hyperlinks."""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from tailor.writers.plain_text import one_line
from tailor.writers.wordml import XML_SPACE, R, paragraphs, value, w

_ADDRESS = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?)\]}'’”])",
    re.ASCII | re.IGNORECASE,
)
_BARE_ADDRESS = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?:/[^\s<>\"]*)?", re.ASCII)
_MAIL = re.compile(r"[^\s/:@]+@[^\s/:@]+")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
_SAFE_SCHEMES = ("https://", "http://", "mailto:")
_SHOWN_PREFIXES = ("https://", "http://", "mailto:", "www.")
_LONGEST = 2_000


def shown_address(url: str) -> str:
    """An address as people write it: without scheme, `www.` and a closing slash."""
    bare = url.strip()
    for prefix in _SHOWN_PREFIXES:
        if bare.lower().startswith(prefix):
            bare = bare[len(prefix) :]
    return bare.rstrip("/")


def web_address(url: str) -> str:
    """The address with a scheme, or an empty string when it is none that a document may link to."""
    bare = url.strip()
    if not _SCHEME.match(bare) and "." not in bare.partition("/")[0]:
        return ""  # a profile's name without its site's address
    if not _SCHEME.match(bare):
        bare = f"mailto:{bare}" if _MAIL.fullmatch(bare) else f"https://{bare}"
    safe = bare.lower().startswith(_SAFE_SCHEMES) and len(bare) <= _LONGEST
    return bare if safe and bare.isprintable() and not re.search(r"[\s<>\"{}|\\^`]", bare) else ""


def is_bare_address(text: str) -> bool:
    """Whether a text is nothing but a web address as people write it: "example.org/vale"."""
    return _BARE_ADDRESS.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words to be linked: `label` at the beginning of a run that holds exactly one of `texts`.

    Which of them a document holds is up to its template. Without an address there is no link.
    """

    texts: tuple[str, ...]
    label: str
    address: str


def add_links(document: Document, known: Mapping[str, str], anchors: Sequence[Anchor] = ()) -> None:
    """Turn e-mail addresses, web addresses, `known` texts (text -> address) and `anchors` into hyperlinks.

    A run is cut around the address; its formatting stays and the character style Hyperlink is added, where the
    document has it (LibreOffice leaves unused styles out when it saves a template).

    Args:
        document: A filled template.
        known: Links for texts wherever they stand.
        anchors: Links for runs, in the order of the document; runs of the same text take them in turn.
    """
    waiting: dict[str, deque[Anchor]] = {}
    for anchor in anchors:
        for text in dict.fromkeys(map(one_line, anchor.texts)):
            waiting.setdefault(text, deque()).append(anchor)
    for paragraph in paragraphs(document.element.body):
        for run in [one for whole in paragraph.findall(w("r")) for one in _parted_at_breaks(whole)]:
            if any(child.tag not in {w("t"), w("rPr")} for child in run):
                continue
            text = "".join(words.text or "" for words in run.findall(w("t")))
            queue = waiting.get(text)
            here = {one_line(anchor.label): anchor.address for anchor in ([queue.popleft()] if queue else [])}
            _link_run(document, run, text, {**known, **here})


def _parted_at_breaks(run: etree._Element) -> list[etree._Element]:
    """A run as several where it has line breaks among its words, as long contact lines have."""
    parent = run.getparent()
    children = [child for child in run if child.tag != w("rPr")]
    if parent is None or {child.tag for child in children} != {w("t"), w("br")}:
        return [run]
    parts = []
    for child in children:
        part = _run_like(run, "")
        part[-1] = child
        parts.append(part)
    place = parent.index(run)
    parent[place : place + 1] = parts
    return parts


def _link_run(document: Document, run: etree._Element, text: str, known: Mapping[str, str]) -> None:
    position = 0
    pieces: list[etree._Element] = []
    for start, end, address in _addresses(text, known):
        if start > position:
            pieces.append(_run_like(run, text[position:start]))
        pieces.append(_hyperlink(document, _run_like(run, text[start:end]), address))
        position = end
    parent = run.getparent()
    if not pieces or parent is None:
        return
    if position < len(text):
        pieces.append(_run_like(run, text[position:]))
    place = parent.index(run)
    parent[place : place + 1] = pieces


def _addresses(text: str, known: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Places with their addresses, in order and apart; where two begin alike, the longer one."""
    found = [(match.start(), match.end(), web_address(match[0])) for match in _ADDRESS.finditer(text)]
    for label, address in known.items():
        found += [(start, start + len(label), address) for start in _places(label, text)]
    position = 0
    for start, end, address in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= position and address:
            yield start, end, address
            position = end


def _places(label: str, text: str) -> Iterator[int]:
    """Where the label stands in the text, not as a part of a longer address."""
    pattern = re.compile(rf"(?<![\w./@-]){re.escape(label)}(?![\w/@-]|\.\w)")
    return (match.start() for match in pattern.finditer(text)) if label else iter(())


def _run_like(run: etree._Element, text: str) -> etree._Element:
    copy = etree.Element(w("r"))
    properties = run.find(w("rPr"))
    if properties is not None:
        copy.append(deepcopy(properties))
    words = etree.SubElement(copy, w("t"))
    words.text = text
    words.set(XML_SPACE, "preserve")
    return copy


def _hyperlink(document: Document, run: etree._Element, address: str) -> etree._Element:
    properties = run.find(w("rPr"))
    if properties is None:
        properties = etree.Element(w("rPr"))
        run.insert(0, properties)
    style_id = _hyperlink_style(document)
    if style_id and properties.find(w("rStyle")) is None:
        style = etree.Element(w("rStyle"))
        style.set(w("val"), style_id)
        properties.insert(0, style)
    link = etree.Element(w("hyperlink"))
    link.set(f"{{{R}}}id", document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.set(w("history"), "1")
    link.append(run)
    return link


def _hyperlink_style(document: Document) -> str:
    """The identifier of the style that Word names Hyperlink (the identifier may be in the person's language)."""
    styles = document.styles.element.iter(w("style"))
    return next((style.get(w("styleId"), "") for style in styles if value(style.find(w("name"))) == "Hyperlink"), "")
