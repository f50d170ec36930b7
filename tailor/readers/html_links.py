"""Where the links of a page lead, and which of them stand apart."""

import re

from lxml.html import HtmlElement

_NO_ADDRESS = ("#", "javascript:", "data:", "about:")
_BEGINS_ITEM = re.compile(r"\s*[\w(+@]")


def address_of(element: HtmlElement) -> str:
    """The address that a link leads to; empty for one within the page or to a script."""
    address = (element.get("href") or "").strip()
    return "" if address.lower().startswith(_NO_ADDRESS) else address


def stands_apart(element: HtmlElement) -> bool:
    """Whether a link follows another to a different address without even a space, so that a style sheet parts them."""
    former = element.getprevious()
    if former is None or former.tag != "a" or former.tail or not "".join(former.itertext()).strip():
        return False
    targets = {address_of(former), address_of(element)}
    return len(targets) == 2 and all(targets) and _BEGINS_ITEM.match("".join(element.itertext())) is not None  # noqa: PLR2004 both
