"""Columns that are no columns: dates in a margin beside the entries that they belong to.

A reader that goes by geometry may take a margin of dates for a column. The words tell: nearly all of its dates, or of
its lines that are no headings, stand at the height of a line of the other column. Such columns are read line by line.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.heading_words import heading_kind, heading_text, lookup
from tailor.parsing.lines import Line

_SAME_HEIGHT = 3.5
_FEWEST_LINES = 2
_SHARE = 0.8
_HANGING = 2.2
"""Sizes of a heading that it may stand below the first line of its section."""

_WIDE_GAP = 0.8
_SOME_GAP = 0.45
_FEWEST_HEADINGS = 3
_MOSTLY = 0.75


def with_margins(lines: Sequence[Line]) -> list[Line]:
    """The lines with columns of dates put beside the lines of their height, which are marked as `beside`."""
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.style.column and line.style.top:
            columns[line.style.page, line.style.column].append(at)
    ordered = list(lines)
    for (page, column), ats in columns.items():
        for (other_page, other_column), others in columns.items():
            if other_page != page or other_column == column:
                continue
            low, high = min(*ats, *others), max(*ats, *others)
            joined = _joined(lines, ats, others)
            if joined:
                ordered[low : high + 1] = joined
                break
    return ordered


def _joined(lines: Sequence[Line], ats: Sequence[int], others: Sequence[int]) -> list[Line]:
    """The lines of a margin and of the column that it belongs to in one, or an empty list when it is none."""
    beside = _below_the_top(lines, ats, others)
    if _is_heading_column(lines, beside, others):
        above = [lines[at] for at in ats if at not in beside]
        return [*above, *_headings_first([lines[at] for at in beside], [lines[at] for at in others])]
    if _has_sections_of_its_own(lines, ats, others):
        return []
    dated = [at for at in ats if only_dates(lines[at].text)]
    labels = [at for at in ats if not heading_kind(lines[at].text)[0]]
    if not dated or len(labels) < _FEWEST_LINES:
        return []
    if _beside(lines, labels, others) or (len(dated) >= _FEWEST_LINES and _beside(lines, dated, others)):
        return _by_height(lines[min(*ats, *others) : max(*ats, *others) + 1])
    return []


def _below_the_top(lines: Sequence[Line], ats: Sequence[int], others: Sequence[int]) -> list[int]:
    """Those of a column's lines that do not stand above the other column, as the name and contact data may."""
    top = min(lines[at].style.top - lines[at].style.size for at in others)
    return [at for at in ats if lines[at].style.top >= top]


def _is_heading_column(lines: Sequence[Line], ats: Sequence[int], others: Sequence[int]) -> bool:
    """Whether a column holds the headings of the other one, with dates among them: it alone has headings."""
    known = sum(_is_heading(lines[at]) for at in ats)
    dates = sum(only_dates(lines[at].text) for at in ats)
    telling = known >= _FEWEST_HEADINGS and known + dates >= _MOSTLY * len(ats)
    together = telling and max(*ats, *others) - min(*ats, *others) + 1 == len(ats) + len(others)
    own = Counter(lines[at].text for at in others if _is_heading(lines[at], exact=True))
    return together and not any(count == 1 for count in own.values())


def _has_sections_of_its_own(lines: Sequence[Line], ats: Sequence[int], others: Sequence[int]) -> bool:
    """Whether both columns have headings, and one of them several: the dates of each are those of its own entries."""
    own, other = (sum(_is_heading(lines[at], exact=True) for at in column) for column in (ats, others))
    return min(own, other) > 0 and max(own, other) >= _FEWEST_LINES


def _is_heading(line: Line, *, exact: bool = False) -> bool:
    """Whether a line is a known heading: by its head noun, or `exact` by all its words."""
    word = None if find_dates(line.text) else lookup(heading_text(line.text))
    return word is not None and (word.exact or not (exact or line.is_bullet))


def _headings_first(margin: Sequence[Line], text: Sequence[Line]) -> list[Line]:
    """The lines of both columns downwards, a heading above the line it is centred on and a date beside its nearest."""
    heads = [line for line in text if not line.is_bullet and not line.text.endswith(".")] or text
    placed: list[tuple[float, int, Line]] = [(line.style.top, 1, line) for line in text]
    for line in margin:
        if only_dates(line.text):
            near = min(heads, key=lambda other: abs(other.style.top - line.style.top))
            placed.append((near.style.top, 2, replace(line, beside=True, style=replace(line.style, gap=0.0))))
        else:
            plain = replace(line, kind=BlockKind.LINE, level=0) if line.is_bullet else line
            placed.append((_section_top(line, text), 0, plain))
    return [line for _, _, line in sorted(placed, key=lambda one: one[:2])]


def _section_top(heading: Line, text: Sequence[Line]) -> float:
    """Where the section begins that a heading stands beside: at a line below a gap, from which the heading may hang.

    Word's cells put the space above a heading into its cell, so that it stands a little lower than its text begins.
    """
    top, size = heading.style.top, heading.style.size
    above = [line for line in text if 0 <= top - line.style.top <= _HANGING * size]
    begins = [line for line in above if line.style.gap > _WIDE_GAP or line is text[0]]
    nearest = max(begins, key=lambda line: line.style.top, default=None)
    lower = any(abs(line.style.top - top) < size and line.style.gap > _SOME_GAP for line in text)
    if nearest is None or lower or nearest.style.page != heading.style.page:
        return top - size
    return nearest.style.top


def _beside(lines: Sequence[Line], dated: Sequence[int], others: Sequence[int]) -> bool:
    heights = [lines[at].style.top for at in others]
    same = [at for at in dated if any(abs(lines[at].style.top - height) <= _SAME_HEIGHT for height in heights)]
    return len(same) >= _SHARE * len(dated)


def _by_height(lines: Sequence[Line]) -> list[Line]:
    ordered: list[Line] = []
    for line in sorted(lines, key=lambda line: (round(line.style.top), line.style.left)):
        former = ordered[-1] if ordered else None
        same = former is not None and abs(former.style.top - line.style.top) <= _SAME_HEIGHT
        gap = 0.0 if same else _gap(former, line)
        ordered.append(replace(line, beside=same, style=replace(line.style, gap=gap)))
    return ordered


def _gap(former: Line | None, line: Line) -> float:
    """The empty space above a line in line heights, a line being 1.2 times its letters' size."""
    if former is None or former.style.page != line.style.page or not line.style.size:
        return 0.0
    return max(0.0, (line.style.top - former.style.top) / (1.2 * line.style.size) - 1)
