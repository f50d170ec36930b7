"""Where the links of a page lead, and which of them stand apart."""

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

_NO_ADDRESS = ("#", "javascript:", "data:", "about:")
_REACHES = ("mailto:", "tel:")
_BEGINS_ITEM = re.compile(r"\s*[\w(+@]")


def address_of(element: HtmlElement) -> str:
    """The address that a link leads to; empty for one within the page or to a script."""
    address = (element.get("href") or "").strip()
    return "" if address.lower().startswith(_NO_ADDRESS) else address


def is_contact(element: HtmlElement) -> bool:
    """Whether all links of a menu are addresses of a person: a mailbox or number among them, no page of the site."""
    sites = [_site(link.get("href", "")) for link in element.iter("a")]
    return all(sites) and any(site.startswith(_REACHES) for site in sites)


def stands_apart(element: HtmlElement) -> bool:
    """Whether a link follows one to another site, mailbox or number without even a space: a style sheet parts them.

    Links within one site are the tabs of its page.
    """
    former = element.getprevious()
    if former is None or former.tag != "a" or former.tail or not "".join(former.itertext()).strip():
        return False
    here, there = _site(address_of(former)), _site(address_of(element))
    begins = _BEGINS_ITEM.match("".join(element.itertext())) is not None
    return begins and bool(here and there) and here != there


def _site(address: str) -> str:
    """The scheme and the host of an address; empty for one within the site, or a broken one."""
    try:
        scheme, host = urlsplit(address)[:2]
    except ValueError:  # brackets that do not close
        return ""
    return f"{scheme}:{host}" if scheme else ""
