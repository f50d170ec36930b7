"""Lists of skills that run over the ends of lines: the lines put together, so that no skill is cut in two."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from tailor.model import BlockKind, Link
from tailor.parsing.lines import Line
from tailor.parsing.skill_sentences import tells_sentence

_SIGNS = "|•·‣∙●▪♦◆❖✦;,"
_PARTED = re.compile(rf"\s*[{_SIGNS}]\s*(?![^()]*\))|\s/(?:\s|$)")
_ENDS_OPEN = re.compile(rf"[{_SIGNS}]$|\s/$")
_BEGINS_OPEN = re.compile(r"[|•·∙●▪]\s|/\s")
_LABEL = re.compile(r"[^:\t]{2,60}?\s*:(?:\s|$)")
_GAP_AND_LABEL = re.compile(r"(?<![:,])\t(?=[^\W\d_a-zß-ÿ][^\t:,;.|]{1,30}?\s?:\s(?P<list>[^\t]*,[^\t]*))")
"""A wide gap before a label with its list in the same line."""

_INNER_LABEL = re.compile(r"[^:]*(?:\.\s|[;|•·]|\s/\s|\s[–—-]\s)[^:,;|]{2,30}:")
"""How a line begins that first goes on with the list above, and then has the next list with its label."""

_LITTLE = (
    r"(?:of|and|for|in|on|with|to|the|und|für|von|mit|im|der|die|des|de|du|d['’]\S+|des|la|le|les|et|en|à|aux?|sous|sur|del|y"
    r"|e|di|della|con|per|van|voor|met|do|da|dos|em)"
)
_STOPS_SHORT = re.compile(rf"\s{_LITTLE}$")
_STARTS_SHORT = re.compile(rf"{_LITTLE}\s")
_FAR = 0.8
"""The empty height, in lines, above a line that is no more of the paragraph above it."""

_FULL = 0.88
"""Share of the widest line to which the others come, with the first word of the next."""

_HYPHENS = "-‐"


def with_wrapped_lists(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section of skills, each list in one.

    A line goes on in the next where a sign parts skills at the line's end or at the next one's beginning, at a little
    word, within parentheses, or where the next begins small and the list's skills do not. Where one line of a list is
    broken so, its other full lines are too.
    """
    marked = [_with_signs(line) for line in lines]
    return [_joined(part) for stretch in _stretches(marked) for part in _lists(stretch)]


def _with_signs(line: Line) -> Line:
    """A line of several lists, each behind its label, with a bar for the wide gap before a label (as long as it)."""
    gap = _GAP_AND_LABEL.search(line.text)
    if gap is None or not (line.text[0].islower() or re.search("[:,]", line.text[: gap.start()])):
        return line
    return replace(line, text=_GAP_AND_LABEL.sub("|", line.text).replace("\t", " "))


def _stretches(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Neighbouring lines of one paragraph by their looks."""
    stretch: list[Line] = []
    for line in lines:
        if stretch and not _is_next(stretch[-1], line):
            yield stretch
            stretch = []
        stretch.append(line)
    if stretch:
        yield stretch


def _is_next(above: Line, below: Line) -> bool:
    plain = all(one.kind is BlockKind.LINE and not one.beside and "\t" not in one.text for one in (above, below))
    alike = above.style.size == below.style.size and above.style.column == below.style.column
    is_open = _ENDS_OPEN.search(above.text.strip()) is not None or below.text[:1].islower()
    goes_on = is_open and _INNER_LABEL.match(below.text) is not None
    label = (
        (_LABEL.match(below.text) and not goes_on)
        or 1 < below.bold_start < len(below.text)
        or above.text.rstrip().endswith(":")
    )
    same_page = above.style.page == below.style.page
    weight = below.style.bold == above.style.bold or above.bold_start > 1
    told = tells_sentence(above.text) or tells_sentence(below.text)
    return plain and alike and weight and same_page and not label and not told and below.style.gap < _FAR


def _lists(stretch: Sequence[Line]) -> Iterator[list[Line]]:
    texts = [line.text.strip() for line in stretch]
    items = [item for text in texts for item in _PARTED.split(text) if item]
    capitals = 2 * sum(item[0].isupper() for item in items) > len(items)
    parted = len(items) > len(texts)
    # Word's lines are whole paragraphs: there only a sign at the end shows that one of them was broken.
    set_out = stretch[0].style.page > 0 or not stretch[0].style.size
    labelled = _LABEL.match(texts[0]) is not None and _PARTED.search(texts[0]) is not None
    is_broken = partial(_is_broken, capitals=capitals or labelled) if set_out else _is_open
    broken = [parted and is_broken(above, below) for above, below in pairwise(texts)]
    widest = max(map(len, texts))
    part = [stretch[0]]
    for at, below in enumerate(stretch[1:]):
        full = len(texts[at]) + 1 + len(texts[at + 1].split(maxsplit=1)[0]) >= _FULL * widest
        if broken[at] or (set_out and full and any(broken)):
            part.append(below)
        else:
            yield part
            part = [below]
    yield part


def _is_open(above: str, below: str) -> bool:
    """Whether a sign that parts skills stands at the end of a line or at the beginning of the next."""
    return _ENDS_OPEN.search(above) is not None or _BEGINS_OPEN.match(below) is not None


def _is_broken(above: str, below: str, *, capitals: bool) -> bool:
    """Whether two lines' own words say that the list goes on; `capitals` where small letters begin no list."""
    if _is_open(above, below) or above.count("(") > above.count(")"):
        return True
    little = _STOPS_SHORT.search(above) or _STARTS_SHORT.match(below)
    small = capitals and below[:1].islower() and _PARTED.search(above) is not None
    return little is not None or small


def _joined(lines: Sequence[Line]) -> Line:
    """Lines as one; the links stay at their words."""
    text, links = lines[0].text.rstrip(), lines[0].links
    for line in lines[1:]:
        blank = "" if text[-1:] in _HYPHENS and text[-2:-1].isalnum() else " "
        start = len(text) + len(blank)
        links += tuple(Link(link.url, link.start + start, link.end + start) for link in line.links)
        text += blank + line.text.strip()
    return replace(lines[0], text=text, links=links)
