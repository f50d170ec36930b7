"""The short last lines of a paragraph that spans the page above two columns."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.readers.pdf.bands import Band, Gutter
from tailor.readers.pdf.cuts import Cut
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.wraps import ends_sentence, is_full, look_alike, same_left, starts_anew

_WIDEST_LEADING = 2.2
_SET_OFF = 0.25
_MOST_LINES = 6


def without_end_of_spanning(cut: Cut, bands: Sequence[Band]) -> Cut:
    """The cut without the lines at its top that end a paragraph which begins above it and reaches over its gutter.

    Such a line begins where the one above does, looks as that does, and stands at the paragraph's leading; what comes
    below it is farther away, looks otherwise or begins in both columns.
    """
    first = cut.first
    last = min(cut.last, first + _MOST_LINES)
    if not first or max(run.x1 for run in bands[first - 1].runs) < cut.gutter.x1:
        return cut
    while first < last and _goes_on(bands, first, cut.gutter):
        first += 1
    begun = first > cut.first and _ends_at(bands, first, cut.gutter)
    return replace(cut, first=first) if begun else cut


def _goes_on(bands: Sequence[Band], place: int, gutter: Gutter) -> bool:
    """Whether a band is one line and goes on with the line that the band above is."""
    above, own = bands[place - 1], bands[place]
    if len(above.runs) > 1 or len(own.runs) > 1 or own.runs[0].bullet:
        return False
    last, text = above.runs[0], own.runs[0]
    near = own.base - above.base <= _WIDEST_LEADING * text.size
    return near and same_left(last, text) and look_alike(last, text) and _is_wrapped(last, text, gutter, bands)


def _is_wrapped(last: Run, text: Run, gutter: Gutter, bands: Sequence[Band]) -> bool:
    """Whether a line leaves no room for the next one's first word, or reaches over the gutter within a sentence."""
    edge = max(run.x1 for band in bands for run in band.runs)
    within = last.x1 >= gutter.x1 and not (ends_sentence(last) and starts_anew(last, text))
    return within or is_full(last, text, edge)


def _ends_at(bands: Sequence[Band], first: int, gutter: Gutter) -> bool:
    """Whether the left column begins something new below a paragraph whose last line is above the band at `first`."""
    last = bands[first - 1]
    text = last.runs[0]
    below = next((band for band in bands[first:] if band.left < gutter.x1), None)
    if below is None:
        return True
    leading = last.base - bands[first - 2].base
    farther = below.base - last.base > leading + _SET_OFF * text.size
    return farther or len(below.runs) > 1 or not look_alike(text, below.runs[0])
