"""Where a page is best cut into columns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.readers.pdf.bands import Band, Gutter, gutters_of, solid_mask, stretches
from tailor.readers.pdf.verdicts import MARGIN_SHARE, Verdict, judge

_WIDE_ENOUGH = 14
_LEAST_KEPT = 0.6
_CENTRED = 6
_NEARER = 1.2
_RAGGED = 0.35
_FAR = 24
_SAME_EDGE = 2
_AT_EDGE = 6
_MOST_CONTACT_ROWS = 3
_SET_OFF = 2.2
_NOT_FAR = 3.0
_FEWEST_AT_EDGE = 3
_LEADING = 1.7
_LEAST_AT_EDGE = 0.3


@dataclass(frozen=True, slots=True)
class Cut:
    """Bands `first` to `last` (inclusive) and the gutter that parts them."""

    first: int
    last: int
    gutter: Gutter
    share: float
    ragged: bool = False
    lists: bool = False

    @property
    def score(self) -> float:
        """Bands times width: a foreign line above or below columns leaves only a part of their gutter free.

        A strip counts less whose right neighbours are `ragged`: beside a column, lines begin at one edge; dates that
        are set against the far edge of a text do not.
        """
        return (self.last - self.first + 1) * min(self.gutter.width, _WIDE_ENOUGH) * (_RAGGED if self.ragged else 1)


def best_cut(
    bands: Sequence[Band], height: float, edges: Sequence[float] = ()
) -> tuple[Cut | None, tuple[Gutter, ...], bool]:
    """The cut of most bands and widest gutter, the gutters that turned out to be margins, and whether this is unsure.

    Args:
        bands: All bands, downwards.
        height: The page's.
        edges: Where painted areas begin and end.
    """
    best: Cut | None = None
    margins: dict[Gutter, None] = {}
    unsure = False
    seen: set[tuple[int, Gutter]] = set()
    solid = solid_mask(bands)
    for first in range(len(bands) - 1):
        for last, gutter in stretches(bands, first, solid):
            candidate = Cut(first, last, gutter, 1.0)
            if (last, gutter) in seen or (best is not None and candidate.score <= best.score):
                continue
            seen.add((last, gutter))
            verdict, share = judge(bands[first : last + 1], gutter, height, edges)
            if verdict is Verdict.MARGIN:
                margins[gutter] = None
            elif verdict is Verdict.UNSURE:
                unsure = True
            elif verdict is not Verdict.NOTHING:
                ragged = _is_ragged(bands[first : last + 1], gutter)
                found = replace(candidate, share=share, ragged=ragged, lists=verdict is Verdict.LISTS)
                best = found if best is None or found.score > best.score else best
    if best is not None:
        best = _only_lists(best, bands) if best.lists and best.share >= MARGIN_SHARE else _trimmed(best, bands)
        best = _without_titles(best if best.lists else _over_long_lines(best, bands), bands)
        best = _without_contact_rows(best, bands)
    return best, tuple(margins), unsure and best is None


def _is_ragged(bands: Sequence[Band], gutter: Gutter) -> bool:
    """Whether lines right of a gutter begin at an edge that is not the gutter's, at which hardly any line begins.

    Lists are set in: where bullets or their texts begin at that edge, lines do begin at the gutter's.
    """
    begins = [min(right) for band in bands if (right := [run.left for run in band.runs if run.left >= gutter.x1 - 1])]
    edge, count = Counter(round(left) for left in begins).most_common(1)[0]
    at_gutter = sum(left <= gutter.x1 + _AT_EDGE for left in begins)
    bullets = [run for band in bands for run in band.runs if run.bullet and run.left >= gutter.x1 - 1]
    if any(min(abs(edge - run.left), abs(edge - run.x0)) <= 1 for run in bullets):
        return False
    return edge > gutter.x1 + _FAR and count >= max(_FEWEST_AT_EDGE, len(begins) * _LEAST_AT_EDGE, 2 * at_gutter)


def _only_lists(cut: Cut, bands: Sequence[Band]) -> Cut:
    """Of lists that stand side by side on one grid of lines, the bands from their titles to their last bullets.

    Without it, rows of titles and dates below the lists would be taken for a part of them.
    """
    inner = range(cut.first, cut.last + 1)
    both = [place for place in inner if bands[place].has_bullets_beside(cut.gutter)]
    if not both:
        return cut
    first = last = both[0]
    if first > cut.first and bands[first - 1].is_beside(cut.gutter) and _heads(bands[first - 1], bands[first]):
        first -= 1
    lefts = {round(run.x0 / 2) for place in both for run in bands[place].runs}
    while last < cut.last and bands[last + 1].continues_lists(lefts):
        last += 1
    return replace(cut, first=first, last=last)


def _heads(band: Band, below: Band) -> bool:
    """Whether a band stands as titles over another: close to it, or in bold letters and not far."""
    bold = all(run.letters[0].face.bold for run in band.runs) and not below.runs[0].letters[0].face.bold
    return band.is_near(below) or (bold and below.base - band.base <= _NOT_FAR * below.runs[0].size)


def _trimmed(cut: Cut, bands: Sequence[Band]) -> Cut:
    """The cut without bands at its end that only happen to leave a part of the gutter free."""
    best = cut
    mask = 0
    for place in range(cut.first, cut.last):
        mask |= bands[place].mask
        if place - cut.first < _LEAST_KEPT * (cut.last - cut.first):
            continue
        for gutter in gutters_of(mask):
            inside = gutter.x0 <= cut.gutter.x0 and gutter.x1 >= cut.gutter.x1
            if inside and not _goes_on_at_right(bands[cut.first : cut.last + 1], place + 1 - cut.first, cut.gutter):
                shorter = Cut(cut.first, place, gutter, cut.share, ragged=cut.ragged)
                best = max(best, shorter, key=lambda found: found.score)
    return best


def _goes_on_at_right(bands: Sequence[Band], place: int, gutter: Gutter) -> bool:
    """Whether the bands from a place on go on with the lines right of a gutter, close to these and at their edge."""
    rights = [[run for run in band.runs if run.left >= gutter.x1 - 1] for band in bands]
    before = [run for right in rights[:place] for run in right]
    after = [run for right in rights[place:] for run in right]
    if not (before and after):
        return False
    aligned = all(
        any(abs(run.left - left) <= 1 for other in before for left in (other.left, other.x0)) for run in after
    )
    return aligned and after[0].base - before[-1].base <= _LEADING * after[0].size


def _over_long_lines(cut: Cut, bands: Sequence[Band]) -> Cut:
    """The cut with the bands next to it in which an address reaches over the gutter, but not into the other column.

    All that stands in such bands begins at the left edge of one of the columns.
    """
    inside = [run.left for band in bands[cut.first : cut.last + 1] for run in band.runs]
    edges = [
        Counter(round(left) for left in side).most_common(1)[0][0]
        for side in ([x for x in inside if x < cut.gutter.x0 + 1], [x for x in inside if x >= cut.gutter.x1 - 1])
        if side
    ]
    first, last = cut.first, cut.last
    while first > 0 and _keeps_columns(bands[first - 1], edges, cut.gutter):
        first -= 1
    while last + 1 < len(bands) and _keeps_columns(bands[last + 1], edges, cut.gutter):
        last += 1
    above, below = bands[first : cut.first], bands[cut.last + 1 : last + 1]
    return replace(
        cut,
        first=first if any(band.is_beside(cut.gutter) for band in above) else cut.first,
        last=last if any(band.is_beside(cut.gutter) for band in below) else cut.last,
    )


def _keeps_columns(band: Band, edges: Sequence[int], gutter: Gutter) -> bool:
    """Whether each text of a band begins at an edge of a column; only an address alone may reach the right one."""
    aligned = all(any(abs(run.left - edge) <= _SAME_EDGE for edge in edges) for run in band.runs)
    over = [run for run in band.runs if run.left < gutter.x0 and run.x1 > gutter.x1 - 1]
    return aligned and (not over or (len(band.runs) == 1 and " " not in over[0].text.strip()))


def _without_titles(cut: Cut, bands: Sequence[Band]) -> Cut:
    """The cut without titles above and below it: centred over the whole width, or of what follows the columns."""
    runs = [run for band in bands for run in band.runs]
    middle = (min(run.left for run in runs) + max(run.x1 for run in runs)) / 2
    begins = Counter(round(band.left) for band in bands[cut.first : cut.last + 1])
    first, last = cut.first, cut.last
    while first < last and (
        _is_centred(bands[first], middle, begins) or _is_centred_above(bands, first, middle, cut.gutter)
    ):
        first += 1
    columns = bands[first : last + 1]
    while last > first and _is_centred(bands[last], middle, begins):
        if _goes_on_at_right(columns, last - first, cut.gutter):
            break
        last -= 1
    while last > first and _leads_on(bands, last, cut.gutter):
        last -= 1
    return replace(cut, first=first, last=last)


def _without_contact_rows(cut: Cut, bands: Sequence[Band]) -> Cut:
    """The cut without the few rows of addresses above its columns, set off from these by empty space.

    Such a row is read across; its pieces only happen to leave the gutter free.
    """
    set_off = [
        place
        for place in range(cut.first, min(cut.last, cut.first + _MOST_CONTACT_ROWS))
        if bands[place + 1].base - bands[place].base > _SET_OFF * bands[place].runs[0].size
    ]
    if not set_off:
        return cut
    rows = bands[cut.first : set_off[-1] + 1]
    runs = [run for band in rows for run in band.runs]
    plain = all(abs(run.size - runs[0].size) < 1 and not run.letters[-1].face.bold for run in runs)
    reached = any("@" in run.text for run in runs) and any(band.is_beside(cut.gutter) for band in rows)
    return replace(cut, first=set_off[-1] + 1) if plain and reached else cut


def _leads_on(bands: Sequence[Band], place: int, gutter: Gutter) -> bool:
    """Whether a band on one side is the title of what follows below the columns: it stands nearer to that."""
    if place + 1 >= len(bands):
        return False
    band = bands[place]
    one_sided = max(run.x1 for run in band.runs) <= gutter.x0 + 1
    return one_sided and band.base - bands[place - 1].base > _NEARER * (bands[place + 1].base - band.base)


def _is_centred(band: Band, middle: float, begins: Counter[int]) -> bool:
    """Whether a band is one text in the middle that begins where no other line does."""
    alone = sum(begins[round(band.left) + near] for near in (-1, 0, 1)) == 1
    return alone and _is_in_middle(band, middle)


def _is_centred_above(bands: Sequence[Band], place: int, middle: float, gutter: Gutter) -> bool:
    """Whether a band is a text of one side in the middle of all, right above the first lines of both sides."""
    one_sided = not bands[place].is_beside(gutter) and bands[place + 1].is_beside(gutter)
    return one_sided and _is_in_middle(bands[place], middle)


def _is_in_middle(band: Band, middle: float) -> bool:
    return abs((band.left + max(run.x1 for run in band.runs)) / 2 - middle) <= _CENTRED
