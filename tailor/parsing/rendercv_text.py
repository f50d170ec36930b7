"""The texts of a RenderCV file: Markdown without its marks, and the addresses behind words that would be lost."""

import re
from collections.abc import Iterable, Iterator, Mapping

LINK = re.compile(r"(?<!\\)\[(?P<words>[^\]]*)\]\((?P<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)")
"""A link within a text, as Markdown has it; its address may hold a pair of brackets."""

_MARKS = re.compile(r"\\([\\`*_\[\]])|\*\*|\*|(?<!\w)_|_(?!\w)|`")
_PLAIN = ("mailto:", "tel:", "#")


def plain(value: object) -> str:
    """A text without Markdown's marks."""
    text = "" if value is None else str(value)
    text = LINK.sub(lambda link: link["words"], text)
    return _MARKS.sub(lambda mark: mark[1] or "", text).strip()


def first_address(*values: object) -> str:
    """The address of the first link in some texts, or an empty string."""
    found = next((link for value in values if (link := LINK.search(str(value or "")))), None)
    return found["url"] if found else ""


def note_of_links(value: object, kept: Iterable[str]) -> Iterator[str]:
    """A note with each address behind words of a file that is none of those `kept` and stands nowhere as it is."""
    texts = list(_texts(value))
    shown = "\n".join(LINK.sub(lambda link: link["words"], text) for text in texts).casefold()
    held = {_bare(url) for url in kept}
    lost: dict[str, str] = {}
    for link in (link for text in texts for link in LINK.finditer(text)):
        url, words = link["url"], " ".join(plain(link["words"]).split())
        if url and words and _bare(url) not in held and _bare(url) not in shown and not url.startswith(_PLAIN):
            lost.setdefault(_bare(url), f'"{words}" ({url})')
    if lost:
        yield f"addresses behind words are not kept: {', '.join(lost.values())}"


def _bare(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url.casefold()).rstrip("/")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif value is not None:
        yield str(value)
