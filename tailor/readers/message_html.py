"""The words of an HTML message in lines."""

import re
from collections.abc import Iterator

from lxml import html
from lxml.etree import ParserError
from lxml.html import HtmlElement

_SKIPPED = frozenset({"style", "script", "head", "title", "template", "noscript"})
_PARAGRAPHS = frozenset({"p", "table", "ul", "ol", "h1", "h2", "h3", "h4", "hr"})
_LINES = frozenset({"div", "tr", "li", "section", "article", "header", "footer", "td", "th", "dd", "dt", "address"})
_HIDDEN = re.compile(r"display\s*:\s*none|max-height\s*:\s*0|font-size\s*:\s*0|mso-hide\s*:\s*all", re.IGNORECASE)
_BLANKS = re.compile(r"[\s\u200b\u200c\u034f\ufeff]+")


def html_lines(text: str) -> str:
    """The words of an HTML message; quoted parts begin with ">", what is hidden is left out."""
    try:
        root = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ParserError, ValueError):
        return ""
    lines = "".join(_pieces(root)).split("\n")
    tidy = "\n".join(" ".join(line.split()) for line in lines)
    return re.sub(r"\n{3,}", "\n\n", tidy).strip()


def _pieces(element: HtmlElement) -> Iterator[str]:
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag and tag not in _SKIPPED and not _HIDDEN.search(element.get("style") or ""):
        yield _laid_out(tag, _inner(element))
    yield _BLANKS.sub(" ", element.tail or "")


def _inner(element: HtmlElement) -> str:
    return _BLANKS.sub(" ", element.text or "") + "".join(piece for child in element for piece in _pieces(child))


def _laid_out(tag: str, inner: str) -> str:
    if tag == "br":
        return "\n"
    if tag == "blockquote":
        return "\n" + "\n".join(f"> {line}" for line in inner.strip().split("\n")) + "\n\n"
    if tag in _PARAGRAPHS:
        return f"\n\n{inner}\n\n"
    return f"\n{inner}\n" if tag in _LINES else inner
