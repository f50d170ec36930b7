"""The properties of a document, as Word shows them under File > Info."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from tailor.writers.plain_text import one_line

CORE_PART = "docProps/core.xml"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_MOST_KEYWORD_SIGNS = 255
_EARLIEST = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself; `stamp` is both its creation and its last change."""

    title: str
    author: str
    language: str
    stamp: dt.datetime
    keywords: Sequence[str] = ()


def core_properties(properties: Properties) -> bytes:
    """The core properties part.

    Written here because docxtpl escapes `&` twice in some properties and leaves others unrendered, and because
    python-docx would put the time of the run in.
    """
    root = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI})
    moment = _utc(properties.stamp)
    for name, value in (
        (f"{{{_DC}}}title", properties.title),
        (f"{{{_DC}}}creator", properties.author),
        (f"{{{_CP}}}keywords", _keywords(properties.keywords)),
        (f"{{{_CP}}}revision", "1"),
        (f"{{{_TERMS}}}created", moment),
        (f"{{{_TERMS}}}modified", moment),
        (f"{{{_DC}}}language", properties.language),
    ):
        text = one_line(value)
        if not text:
            continue
        element = etree.SubElement(root, name)
        element.text = text
        if name.startswith(f"{{{_TERMS}}}"):
            element.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _keywords(words: Sequence[str]) -> str:
    """As many of the words as Word's field holds, with commas between."""
    line = ""
    for word in dict.fromkeys(words):
        longer = f"{line}, {word}" if line else word
        if len(longer) <= _MOST_KEYWORD_SIGNS:
            line = longer
    return line


def _utc(stamp: dt.datetime) -> str:
    aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=dt.UTC)
    moment = max(aware.astimezone(dt.UTC), _EARLIEST)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
