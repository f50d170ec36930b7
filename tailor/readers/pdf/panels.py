"""Tall painted areas, as designs lay behind a column at the side of the page."""

from collections import defaultdict
from collections.abc import Iterable

from tailor.readers.pdf.bands import Gutter
from tailor.readers.pdf.glyphs import Box

_TALL = 0.25
_WIDEST = 0.9
_SLACK = 1.0


def panel_edges(areas: Iterable[Box], width: float, height: float) -> tuple[float, ...]:
    """Where tall painted areas begin and end from left to right, those that are nearly as wide as the page left out.

    Pieces of one colour above each other are one area.
    """
    heights: defaultdict[tuple[int, int, str], float] = defaultdict(float)
    for area in areas:
        if area.width < _WIDEST * width:
            heights[round(area.x0), round(area.x1), area.color] += area.height
    return tuple({float(x) for (x0, x1, _), tall in heights.items() if tall >= _TALL * height for x in (x0, x1)})


def is_painted(gutter: Gutter, edges: Iterable[float]) -> bool:
    """Whether a painted area begins or ends within a gutter."""
    return any(gutter.x0 - _SLACK <= x <= gutter.x1 + _SLACK for x in edges)
