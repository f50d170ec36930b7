"""Feeds of job boards in XML: Personio's positions, and RSS as Teamtailor and others write it."""

import re
from collections.abc import Iterator, Mapping
from html import escape

from lxml import etree

from tailor.errors import InputError

_FEED = re.compile(r"<(?:workzag-jobs|position|rss|channel|job|jobs|source|item)\b", re.IGNORECASE)
_HEAD = 1_000  # characters in which a feed's first elements stand
_ITEMS = ("position", "item", "job", "vacancy")
_NAMES = {
    "title": ("title", "jobtitle", "name", "position"),
    "company": ("subcompany", "company", "employer", "companyname", "company_name"),
    "description": ("description", "encoded", "content", "body"),
    "location": ("office", "city", "location", "locationname"),
    "salary": ("salary", "salaryrange"),
    "requisition_id": ("referencenumber", "requisitionid", "id"),
}
"""What the feeds call the fields of a posting; element names in small letters, the first that has text counts."""


def looks_like_feed(text: str) -> bool:
    """Whether a text begins as an XML file of postings does."""
    head = text[:_HEAD].lstrip("\ufeff \r\n\t")
    return head.startswith("<") and "<html" not in head.lower() and _FEED.search(head) is not None


def read_feed(text: str, name: str) -> Mapping[str, object] | None:
    """The one posting of a feed in the shape of a job board's answer; None when the text is no such feed.

    Raises:
        InputError: The feed holds several postings.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    root = etree.fromstring(text.lstrip("\ufeff \r\n\t").encode(), parser)
    if root is None:
        return None
    postings = [posting for item in _items(root) if (posting := _posting(item, root))]
    if len(postings) > 1:
        what = f"this file holds {len(postings)} postings"
        raise InputError(what, where=name, hint="save each posting in a file of its own")
    return postings[0] if postings else None


def _items(root: etree._Element) -> Iterator[etree._Element]:
    """The elements that hold one posting each; of nested ones (a job's own "position") the outer."""
    if _tag(root) in _ITEMS:
        yield root
        return
    for child in root:
        yield from _items(child)


def _posting(item: etree._Element, root: etree._Element) -> Mapping[str, object]:
    found: dict[str, object] = {field: text for field, names in _NAMES.items() if (text := _first(item, names))}
    sections = [section for section in item.iter() if _tag(section) == "jobdescription"]
    if sections:
        found["description"] = "".join(_section(section) for section in sections)
    if "company" not in found and _tag(root) == "rss" and (channel := root.find("channel")) is not None:
        found["company"] = (channel.findtext("title") or "").strip()
    return found if "title" in found and "description" in found else {}


def _first(item: etree._Element, names: tuple[str, ...]) -> str:
    """The text of the element that is called by the earliest of the names, wherever in the posting it stands."""
    for name in names:
        for element in item.iter():
            own = _tag(element) == name and _tag(element.getparent()) != "jobdescription" and not len(element)
            if own and (text := (element.text or "").strip()):
                return text
    return ""


def _section(section: etree._Element) -> str:
    heading = next((element.text or "" for element in section if _tag(element) == "name"), "")
    value = next((element.text or "" for element in section if _tag(element) == "value"), "")
    return f"<h3>{escape(heading.strip())}</h3>{value}"


def _tag(element: etree._Element | None) -> str:
    """An element's name in small letters without its name space; empty for a comment."""
    if element is None or not isinstance(element.tag, str):
        return ""
    return element.tag.rpartition("}")[2].lower()
