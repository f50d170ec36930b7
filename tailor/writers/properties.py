"""The properties of a document, as Word shows them under File > Info."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from tailor.writers.plain_text import one_line

CORE_PART = "docProps/core.xml"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_EARLIEST = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself; `stamp` is both its creation and its last change."""

    title: str
    author: str
    language: str
    stamp: datetime.datetime
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
        (f"{{{_CP}}}keywords", ", ".join(properties.keywords)),
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


def _utc(stamp: datetime.datetime) -> str:
    aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=datetime.UTC)
    moment = max(aware.astimezone(datetime.UTC), _EARLIEST)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
