"""Tables of criteria without lines around their cells: the columns below their heads."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from tailor.model import Block
from tailor.readers.criteria import is_criterion
from tailor.readers.pdf.bands import Band, Gutter, bands_of, gutters_of
from tailor.readers.pdf.runs import Run

_FEWEST = 2
_MARGIN = 2.0
_LARGER = 1.1
_FARTHEST = 5.0
"""Line heights between two lines of such a table at most."""

Table = tuple[tuple[float, ...], tuple[tuple[tuple[Run, ...], ...], ...]]


def unruled_columns(runs: Sequence[Run]) -> Iterator[Table]:
    """The bounds of the columns of the page's tables of criteria, and their rows: the heads, and all below as one."""
    bands = bands_of(runs)
    at = 0
    while at < len(bands):
        heads = sorted(bands[at].runs, key=lambda run: run.x0)
        at += 1
        if sum(is_criterion([Block(run.text.strip())]) for run in heads) < _FEWEST:
            continue
        body = _body(heads, bands[at - 1 :])
        at += len(body)
        if body and (xs := _bounds(heads, [bands[at - len(body) - 1], *body])):
            yield xs, (_row(heads, xs), _row([run for band in body for run in band.runs], xs))


def _body(heads: Sequence[Run], bands: Sequence[Band]) -> list[Band]:
    """The lines below the heads that leave the strips between their columns empty."""
    body: list[Band] = []
    mask = bands[0].mask
    for above, band in pairwise(bands):
        far = (band.base - above.base) > _FARTHEST * above.runs[0].size
        if far or _is_heading(band, heads, body) or not _columns(heads, mask | band.mask):
            break
        mask |= band.mask
        body.append(band)
    return body


def _is_heading(band: Band, heads: Sequence[Run], body: Sequence[Band]) -> bool:
    """Whether a line alone at the left is that of a part below the table."""
    run = band.runs[0]
    alone = len(band.runs) == 1 and not run.bullet and run.x0 < heads[-1].x0
    size = min((own.size for one in body for own in one.runs), default=run.size)
    bold = all(letter.face.bold for letter in run.letters if letter.text.strip())
    plain = any(not letter.face.bold for one in body for own in one.runs[:1] for letter in own.letters)
    return alone and (run.size > _LARGER * size or (bold and plain and bool(body)))


def _columns(heads: Sequence[Run], mask: int) -> list[Gutter]:
    """The empty strip between each head and the next; none where one is lacking."""
    gutters = gutters_of(mask)
    found: list[Gutter] = []
    for left, right in pairwise(heads):
        between = [
            gutter for gutter in gutters if left.x0 < gutter.x0 and gutter.x1 <= right.x1 and gutter not in found
        ]
        if not between:
            return []
        found.append(max(between, key=lambda gutter: gutter.width))
    return found


def _bounds(heads: Sequence[Run], bands: Sequence[Band]) -> tuple[float, ...]:
    """The bounds of the columns, one without a head at the left among them."""
    mask = 0
    for band in bands:
        mask |= band.mask
    columns = _columns(heads, mask)
    first = list(takewhile(lambda gutter: gutter.x1 <= heads[0].x0 + _MARGIN, gutters_of(mask)))
    runs = [run for band in bands for run in band.runs]
    left, right = min(run.left for run in runs), max(run.x1 for run in runs)
    inner = sorted({*(gutter.x1 for gutter in columns), *(gutter.x1 for gutter in first[:1])})
    return (left - _MARGIN, *(x - _MARGIN for x in inner), right + _MARGIN) if columns else ()


def _row(runs: Sequence[Run], xs: Sequence[float]) -> tuple[tuple[Run, ...], ...]:
    ordered = sorted(runs, key=lambda run: (round(run.base), run.x0))
    return tuple(tuple(run for run in ordered if left <= run.left < right) for left, right in pairwise(xs))
