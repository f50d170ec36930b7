"""What a PDF page paints: letters with their look and place, small marks, filled areas and pictures.

All places are points in a frame whose origin is the upper left corner, y growing downwards. Letters that are written
upwards, downwards or upside down are kept in the frame of their own writing direction.
"""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple


class Direction(IntEnum):
    """Where a line of text runs to, in degrees against the page's horizontal."""

    RIGHT = 0
    UP = 90
    LEFT = 180
    DOWN = 270


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look: font name without its subset prefix, weight, slope, colour as #rrggbb (empty if unknown).

    `icon` marks fonts whose letters are pictures, `symbol` those whose letters are marks such as bullets.
    """

    font: str
    bold: bool = False
    italic: bool = False
    color: str = ""
    icon: bool = False
    symbol: bool = False


class Letter(NamedTuple):
    """One glyph.

    `base` is the height of its baseline, `link` the number of the page's link that it lies under (-1: none); `hidden`
    says that it is painted invisibly or painted over, `faint` that it has the colour of what is behind it.

    A glyph whose letter the file does not tell has a code point of a private use plane.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    face: Face
    link: int = -1
    hidden: bool = False
    faint: bool = False


class Box(NamedTuple):
    """A rectangle with its fill colour (empty for a picture or where unknown)."""

    x0: float
    top: float
    x1: float
    bottom: float
    color: str = ""

    @property
    def width(self) -> float:
        """Points from left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self.bottom - self.top

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Whether the point lies inside, or outside by at most `slack`."""
        return self.x0 - slack <= x <= self.x1 + slack and self.top - slack <= y <= self.bottom + slack


@dataclass(frozen=True, slots=True)
class PageLink:
    """An address and the areas of the page that lead to it."""

    url: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class PageContent:
    """One page: `letters` by writing direction, in the order in which they are painted.

    `marks` are small shapes (drawn bullets), `areas` large filled ones, `rules` lines, `pictures` the images,
    `grounds` what else is painted (colours that run into each other, shapes of many sides);
    `outside` are letters off the page; `broken` says that the page could be read only in part, `bitmaps` that
    fonts so far hold pictures of letters, as TeX's older ones do.
    """

    number: int
    width: float
    height: float
    letters: dict[Direction, list[Letter]] = field(default_factory=dict)
    marks: list[Box] = field(default_factory=list)
    areas: list[Box] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    grounds: list[Box] = field(default_factory=list)
    links: tuple[PageLink, ...] = ()
    outside: list[str] = field(default_factory=list)
    broken: bool = False
    bitmaps: bool = False

    @property
    def direction(self) -> Direction:
        """The direction in which most of the page's text runs."""
        return max(self.letters, key=lambda way: len(self.letters[way]), default=Direction.RIGHT)

    @property
    def depth(self) -> float:
        """How far the page goes on downwards, seen in its main direction."""
        return self.height if self.direction in {Direction.RIGHT, Direction.LEFT} else self.width
