"""Lists that were pasted into one line with marks that touch their items: "Profile:- Welder- Class B", "Need *A *B"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tailor.parsing.posting_headings import is_known_heading

ITEM = "\n• "  # what a mark inside a line becomes; the mark stays to tell an item from a heading
_BEGINS = r"(?=[A-ZÀ-Þ\d])"
_PICTURES = re.compile(r"\s*[✓✔☑✅➢➤►▶➔➜→⇒❖◆■□▪]\ufe0f?\s*(?=[^\W_])")
_DASH = re.compile(r"\s?[-–]\s?(?=[A-ZÀ-Þ\d])")
_LOOSE_DASH = re.compile(r"(?<=[\w)+#%])[-–] (?=[A-ZÀ-Þ\d])")
_TIGHT_DASH = re.compile(r"(?<=[a-zà-ÿ)])[-–](?=[A-ZÀ-Þ])")
# Each opens an item behind a known heading; a list has them all alike.
_BEHIND_HEADING = (
    re.compile(rf"(?:^|(?<=[\s\w.:;)]))\s?\*{{1,2}}\s?{_BEGINS}"),
    re.compile(rf"\s[-–—]{_BEGINS}"),
    _TIGHT_DASH,
    re.compile(r"\s?;\s?(?=[^\W_])"),
)
_NUMBERED = re.compile(r"(?:^|(?<=[\s:]))\(?(\d{1,2})[.)][ \t]+(?=[A-ZÀ-Þ])")
_ROW = re.compile(r"(?P<lead>[^\t]+)\t\s*[-–•*▪●]\s+(?P<item>[^\t]+)")  # of a table that was pasted
_FEWEST = 2
_FEWEST_OF_A_BULLET = 3


def open_tight_marks(text: str, *, bullet: bool) -> str:
    """The text with a line break for each item of a list whose marks touch; an empty text where it holds none.

    Args:
        text: A block of a posting.
        bullet: Whether the first of the marks was taken for the block's own.
    """
    if (row := _ROW.fullmatch(text)) and not bullet and is_known_heading(row["lead"]):
        return f"{row['lead']}{ITEM}{row['item']}"
    if bullet:
        items = _LOOSE_DASH.split(text)
        return ITEM.join(items) if len(items) >= _FEWEST_OF_A_BULLET else ""
    return _open_pictures(text) or _open_dashes(text) or _open_behind_heading(text)


def open_numbers(text: str, *, bullet: bool) -> str:
    """The text with a line break for each number that counts items, from one on, perhaps in several lists."""
    ordinals = [int(mark[1]) for mark in _NUMBERED.finditer(text)]
    counts = len(ordinals) >= _FEWEST and ordinals[0] == 1 + bullet and all(_counts_on(ordinals))
    return _NUMBERED.sub(ITEM if ordinals.count(1) > 1 else "\n", text) if counts else text


def _counts_on(ordinals: Sequence[int]) -> Iterator[bool]:
    """Whether each number follows the one before, or begins the next list."""
    for before, number in pairwise(ordinals):
        yield number == before + 1 or (number == 1 and before > 1)


def _open_pictures(text: str) -> str:
    """A list of ticks, arrows or squares: where the text begins with one, or with a known heading before one."""
    lead, *items = _PICTURES.split(text)
    return _listed(lead, items) if not lead.strip() or is_known_heading(lead) else ""


def _open_dashes(text: str) -> str:
    """A list of dashes behind a colon, or of which the first opens the text as its heading was set apart already."""
    lead, colon, rest = ("", "", text) if _DASH.match(text) else text.partition(":")
    opened = _DASH.match(rest)
    if opened is None or (colon and not is_known_heading(lead)):
        return ""
    loose, tight = _LOOSE_DASH.split(rest[opened.end() :]), _TIGHT_DASH.split(rest[opened.end() :])
    items = tight if len(loose) == 1 and all(" " in item for item in tight) else loose
    return _listed(f"{lead}{colon}", items)


def _open_behind_heading(text: str) -> str:
    """A list of stars, dashes or semicolons right behind a known heading without or with a colon."""
    for mark in _BEHIND_HEADING:
        lead, *items = mark.split(text)
        if len(items) >= _FEWEST and is_known_heading(lead) and all(map(str.strip, items)):
            return _listed(lead, items)
    return ""


def _listed(lead: str, items: Sequence[str]) -> str:
    return f"{lead.rstrip()}{ITEM}{ITEM.join(items)}".lstrip() if len(items) >= _FEWEST else ""
