"""Marks within a line of Markdown: emphasis, links, code, escapes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape

from tailor.model import Style
from tailor.readers.lines import Run
from tailor.readers.markdown_tags import TAG, is_lone

LONGEST_LINE = 5_000
"""Characters: in a longer line marks are not looked for, which costs the square of its length at worst."""

_MARK = re.compile(
    rf"""
      \\(?P<escaped>[!-/:-@\[-`{{-~])
    | (?P<ticks>`+)(?P<code>.+?)(?P=ticks)
    | !\[(?P<alt>[^\]]*)\](?:\([^)]*\)|\[[^\]]*\])
    | \[(?P<label>(?:!\[[^\]]*\]\([^)]*\)|[^\[\]])*)\]
      (?:\(\s*<?(?P<url>[^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[(?P<ref>[^\]]*)\])
    | \[(?P<short>[^\[\]]+)\]
    | <(?P<auto>(?:https?|mailto|tel):[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>
    | (?P<both>\*\*\*|___)(?=\S)(?P<strong_emphasis>.+?)(?<=\S)(?P=both)
    | (?P<two>\*\*|__)(?=\S)(?P<strong>.+?[*_]?)(?<=\S)(?P=two)(?![*_])
    | (?P<star>\*)(?=[^\s*])(?P<emphasis>[^*]*[^\s*])\*
    | (?<!\w)_(?=[^\s_])(?P<underlined>.*?[^\s_])_(?!\w)
    | ~~(?=\S)(?P<struck>.+?)(?<=\S)~~
    | <a\s[^<>]*?href\s*=\s*["']?(?P<href>[^"'<>\s]*)[^<>]*>(?P<anchored>.*?)</a>
    | (?P<attributes>\{{[:\#.][^{{}}]*\}})
    | (?P<tag>(?i:{TAG}))
    """,
    re.VERBOSE | re.DOTALL,
)
_CHIPS = re.compile(r"(?:[^`\n]{1,60}:[*_]*\s*|\*\*[^*`\n]{1,60}\*\*\s*)?`[^`\n]+`(?:\s+`[^`\n]+`)+")
"""Words set off by ticks side by side, perhaps behind their label, with no sentence around them."""

_TWO_PAIRS = 4
_BREAK = re.compile(r"<br\s*/?>|</?(?:li|p|div|tr)\b", re.IGNORECASE)
_CELL = re.compile(r"</(?:td|th)\b", re.IGNORECASE)


def inline_runs(text: str, addresses: Mapping[str, str], style: Style | None = None, url: str = "") -> Iterator[Run]:
    """The runs of a text.

    Args:
        text: A line or paragraph of Markdown.
        addresses: The file's link definitions, by label in lower case.
        style: The look that surrounds the text.
        url: The address of the link that surrounds the text.
    """
    look = style or Style()
    if len(text) > LONGEST_LINE:
        yield Run(text, look, url)
        return
    position = 0
    chips = text.count("`") >= _TWO_PAIRS and _CHIPS.fullmatch(text.strip()) is not None
    for mark in _MARK.finditer(text):
        before = text[position : mark.start()]
        apart = chips and position > 0 and mark["code"] and text[position - 1] == "`" and before.isspace()
        yield Run("\t" if apart and "\n" not in before else unescape(before), look, url)
        if mark["tag"] and is_lone(mark["tag"], text):
            yield Run(mark["tag"], look, url)
        else:
            yield from _marked(mark, addresses, look, url)
        position = mark.end()
    yield Run(unescape(text[position:]), look, url)


def _marked(mark: re.Match[str], addresses: Mapping[str, str], look: Style, url: str) -> Iterator[Run]:
    if mark["escaped"]:
        yield Run(mark["escaped"], look, url)
    elif mark["code"]:
        yield Run(mark["code"], look, url)
    elif mark["auto"]:
        address = mark["auto"]
        full = address if ":" in address else f"mailto:{address}"
        yield Run(re.sub(r"^(?:mailto|tel):", "", address), look, full)
    elif mark["label"] is not None:
        yield from _link(mark, addresses, look)
    elif mark["href"] is not None:
        yield from inline_runs(mark["anchored"], addresses, look, mark["href"])
        yield Run("", look, mark["href"])
    elif mark["short"]:
        address = addresses.get(mark["short"].lower(), "")
        yield Run(mark["short"] if address else mark[0], look, address or url)
    elif mark["tag"]:
        cell = _CELL.match(mark["tag"]) is not None
        yield Run("\t" if cell else "\n" if _BREAK.match(mark["tag"]) else "", look, url)
    else:
        yield from _emphasised(mark, addresses, look, url)


def _link(mark: re.Match[str], addresses: Mapping[str, str], look: Style) -> Iterator[Run]:
    address = mark["url"] if mark["url"] is not None else addresses.get((mark["ref"] or mark["label"]).lower(), "")
    address = "" if address.startswith("#") else address
    if mark["label"].strip():
        yield from inline_runs(mark["label"], addresses, look, address)
    yield Run("", look, address)


def _emphasised(mark: re.Match[str], addresses: Mapping[str, str], look: Style, url: str) -> Iterator[Run]:
    if inner := mark["strong_emphasis"]:
        yield from inline_runs(inner, addresses, replace(look, bold=True, italic=True), url)
    elif inner := mark["strong"]:
        yield from inline_runs(inner, addresses, replace(look, bold=True), url)
    elif inner := mark["emphasis"] or mark["underlined"]:
        yield from inline_runs(inner, addresses, replace(look, italic=True), url)
    elif inner := mark["struck"]:
        yield from inline_runs(inner, addresses, look, url)
