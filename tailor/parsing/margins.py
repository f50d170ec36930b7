"""Columns that are no columns: dates in a margin beside the entries that they belong to.

A reader that goes by geometry may take a margin of dates for a column. The words tell: nearly all of its dates, or of
its lines that are no headings, stand at the height of a line of the other column. Such columns are read line by line.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.dates import only_dates
from tailor.parsing.headings import heading_kind
from tailor.parsing.lines import Line

_SAME_HEIGHT = 3.5
_FEWEST_LINES = 2
_SHARE = 0.8


def with_margins(lines: Sequence[Line]) -> list[Line]:
    """The lines with columns of dates put beside the lines of their height, which are marked as `beside`."""
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.style.column and line.style.top:
            columns[line.style.page, line.style.column].append(at)
    ordered = list(lines)
    for (page, column), ats in columns.items():
        dated = [at for at in ats if only_dates(lines[at].text)]
        labels = [at for at in ats if not heading_kind(lines[at].text)[0]]
        if not dated or len(labels) < _FEWEST_LINES:
            continue
        for (other_page, other_column), others in columns.items():
            if other_page != page or other_column == column:
                continue
            if _beside(lines, labels, others) or (len(dated) >= _FEWEST_LINES and _beside(lines, dated, others)):
                low, high = min(*ats, *others), max(*ats, *others)
                ordered[low : high + 1] = _by_height(lines[low : high + 1])
                break
    return ordered


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
