"""Whether an empty strip parts columns, or a margin of dates from its text."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from tailor.readers.pdf.bands import Band, Gutter
from tailor.readers.pdf.dated_rows import begins_dated_rows
from tailor.readers.pdf.panels import is_painted
from tailor.readers.pdf.section_columns import holds_section
from tailor.readers.pdf.sides import Side

MARGIN_SHARE = 0.75
"""Of the narrow side's lines in a margin of dates, 90% and more share a baseline with a line of the other side; in a
column of its own 20 to 55% do."""

_LEAST_BESIDE = 0.2
_FEWEST_LINES = 4
_FEWEST_TITLED = 3
_MOST_ALIGNED = 0.5
_FEWEST_BULLET_LINES = 2
_SHORTEST_COLUMN = 0.15
_FEWEST_GROUPS = 3
_SURELY_BEGUN = 0.9
_MOSTLY_BEGUN = 0.6
_FEWEST_TITLES = 2
_WRAPPED = 1.3
"""The greatest distance, in its size, of the second line of a label from the first."""


class Verdict(Enum):
    """What an empty strip is."""

    COLUMNS = "columns"
    LISTS = "lists"
    MARGIN = "margin"
    UNSURE = "unsure"
    """Nothing that parts columns for sure: a few lines are read between those beside them."""

    NOTHING = "nothing"


def judge(bands: Sequence[Band], gutter: Gutter, height: float, edges: Sequence[float] = ()) -> tuple[Verdict, float]:
    """What a strip parts, and how many of the narrow side's lines sit on a baseline of the other side.

    Lists stand side by side where both sides have bullets and would be no columns without them. A short side is a
    column where a painted area begins or ends in the strip, at one of the `edges`. Dates that begin the rows of a
    table are a margin whatever else speaks for columns.
    """
    runs = [run for band in bands for run in band.runs]
    left = Side.of([run for run in runs if run.left < gutter.x0 + 1])
    right = Side.of([run for run in runs if run.left >= gutter.x0 + 1])
    narrow, wide = sorted((left, right), key=lambda side: side.letter_count)
    if min(len(narrow.lines), len(wide.lines)) < _FEWEST_BULLET_LINES:
        return Verdict.NOTHING, 1.0
    if sum(wide.has_text_beside(line) for line in narrow.lines) < _LEAST_BESIDE * len(narrow.lines):
        return Verdict.NOTHING, 1.0  # headings set further left than what stands below them
    share = narrow.share_with(wide)
    lists = min(narrow.bullet_count, wide.bullet_count) >= _FEWEST_BULLET_LINES
    fewest = min(len(narrow.lines), len(wide.lines))
    short = min(narrow.height, wide.height) < _SHORTEST_COLUMN * height and not narrow.shares_titles(wide)
    if fewest < _FEWEST_TITLED or short or (fewest < _FEWEST_LINES and not narrow.shares_titles(wide)):
        verdict = _verdict_of_short(narrow, wide, share, painted=is_painted(gutter, edges))
    else:
        both = narrow.tells_in_bullets(alone=True) and wide.tells_in_bullets()
        dated = share >= MARGIN_SHARE and begins_dated_rows(narrow, wide)
        margin = not both and (dated or _is_margin(narrow, wide, share))
        verdict = Verdict.MARGIN if margin else Verdict.COLUMNS
    return (Verdict.LISTS if lists and verdict is not Verdict.COLUMNS else verdict), share


def _verdict_of_short(narrow: Side, wide: Side, share: float, *, painted: bool) -> Verdict:
    """What a strip beside few lines is: labels in a painted margin all stand on baselines of the other side.

    Without paint a title with lines close below it is a column, if most of these are on no baseline of the other side.
    """
    column = narrow.beside(wide)
    if holds_section(narrow, wide) or holds_section(column, wide):
        return Verdict.COLUMNS
    own = _is_on_lines_of_its_own(column, wide)
    if (painted and narrow.aligned_with(wide) < MARGIN_SHARE) or (own and column.is_below_title):
        return Verdict.COLUMNS
    if share >= MARGIN_SHARE:
        return Verdict.MARGIN
    titled = _is_on_lines_of_its_own(narrow, wide) and narrow.is_below_title
    unsure = titled or (own and not any(side.holds_address for side in (narrow, wide)))
    return Verdict.UNSURE if unsure else Verdict.NOTHING


def _is_on_lines_of_its_own(narrow: Side, wide: Side) -> bool:
    """Whether several lines are near to each other, and most of them on no baseline of the other side."""
    several = len(narrow.lines) >= _FEWEST_TITLED and narrow.is_compact
    return several and narrow.aligned_with(wide) < _MOST_ALIGNED


def _is_margin(narrow: Side, wide: Side, share: float) -> bool:
    """Whether the narrow side holds dates, places or labels of the wide side's paragraphs.

    Its lines sit on the wide side's baselines, and its groups of lines begin where something begins on the wide side.
    The second test tells two columns on one grid of lines, and so do headings of one look on both sides, or such as
    stand alone in their rows, whatever is beside the others; lines
    that all end at one right edge are surely places or dates, unless several of them are larger titles; or labels that
    may wrap, where most of these begin on a baseline.
    """
    if share < MARGIN_SHARE:
        labels = narrow.is_set_right and narrow.is_of_one_size and _labels_groups(narrow, wide)
        return labels or (narrow.is_shifted_against(wide) and not narrow.shares_titles(wide))
    alone = narrow.has_headings_alone_beside(wide)
    if not alone and ((narrow.is_running_text and wide.is_running_text) or narrow.shares_titles(wide)):
        return False
    if alone or narrow.is_set_right:
        return alone or narrow.is_of_one_size or not narrow.titles()
    groups = [group for group in narrow.groups(wide.pitch) if wide.has_text_beside(group[0])]
    begun = sum(wide.begins_at(group[0].base) for group in groups) / max(1, len(groups))
    if len(groups) == 1 and len(wide.groups(narrow.pitch)) == 1:
        return not (narrow.has_title and wide.has_title)
    if narrow.titled_groups(wide.pitch) >= _FEWEST_TITLES:
        return begun >= _SURELY_BEGUN
    return len(groups) < _FEWEST_GROUPS or begun >= _MOSTLY_BEGUN


def _labels_groups(narrow: Side, wide: Side) -> bool:
    """Whether most of the narrow side's lines that no line stands tightly above are on baselines of the wide one's."""
    pairs = pairwise((None, *narrow.lines))
    heads = [line for above, line in pairs if line and (above is None or line.base - above.base > _WRAPPED * line.size)]
    heads = [head for head in heads if wide.has_text_beside(head)]
    begun = sum(wide.has_line_at(head.base) for head in heads)
    return len(heads) > _FEWEST_LINES and begun >= MARGIN_SHARE * len(heads)
