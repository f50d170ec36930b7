"""What a person can see of the letters of a page, told from the order in which its parts are painted."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pdfminer.utils import PathSegment

from tailor.readers.pdf.glyphs import Box

_CLEAR = 0.05
_OPAQUE = 0.95
_SEGMENTS = 6  # of a rectangle: where it begins, its sides, its end
_LIGHT = "#f0f0f0"
"""From here on a colour is judged as white on white, for which less is known to be certain."""


@dataclass(frozen=True, slots=True)
class _State:
    """How something is painted now.

    `alpha` is how opaque; `clip` bounds where; `plain` says that both, and the mixing of colours, are fully known.
    """

    alpha: float = 1.0
    clip: Box | None = None
    plain: bool = True
    rectangular: bool = True


@dataclass(slots=True)
class Sight:
    """The state of painting, and what was painted so far, the latest last.

    What the page is not known to show as it seems (a picture, a mixture, a shape of many sides) has no colour here.
    """

    _now: _State = field(default_factory=_State)
    _kept: list[_State] = field(default_factory=list)
    _around: list[tuple[_State, list[_State], float]] = field(default_factory=list)
    _group: float = 1.0
    _painted: list[Box] = field(default_factory=list)
    _colors: set[str] = field(default_factory=set)

    def keep(self) -> None:
        """Keep the state (operator q)."""
        self._kept.append(self._now)

    def restore(self) -> None:
        """Go back to the state that was kept last (operator Q)."""
        if self._kept:
            self._now = self._kept.pop()

    def enter_form(self) -> None:
        """Begin a form, which is painted as opaque as the state around it says."""
        self._around.append((self._now, self._kept, self._group))
        self._kept, self._group = [], self._now.alpha

    def leave_form(self) -> None:
        """End a form; nothing that was set in it holds any longer."""
        self._now, self._kept, self._group = self._around.pop()

    def set_alpha(self, alpha: float) -> None:
        """Paint so opaque from now on."""
        self._now = replace(self._now, alpha=self._group * alpha)

    def set_plain(self, *, plain: bool) -> None:
        """Paint with or without masks and mixing from now on."""
        self._now = replace(self._now, plain=plain)

    def clip(self, box: Box, *, rectangular: bool) -> None:
        """Paint within a shape only from now on, of which `box` is the bound."""
        now = self._now
        self._now = replace(now, clip=_within(box, now.clip), rectangular=now.rectangular and rectangular)

    def shown(self, box: Box, *, opaque: bool = True) -> Box | None:
        """What of a shape hides all that lies below it; None where that is not certain."""
        now = self._now
        sure = opaque and now.plain and now.rectangular and now.alpha >= _OPAQUE
        return _within(box, now.clip) if sure else None

    def paint(self, box: Box, *, opaque: bool = True) -> None:
        """Paint a shape; its colour counts where it is certain."""
        whole = self.shown(box, opaque=opaque)
        area = whole or _within(box, self._now.clip)._replace(color="")
        self._painted.append(area)
        if area.color:
            self._colors.add(area.color)

    @property
    def is_clear(self) -> bool:
        """Whether nothing that is painted now can be seen."""
        return self._now.alpha <= _CLEAR

    def is_as_ground(self, color: str, x: float, y: float) -> bool:
        """Whether a letter of a colour has the colour of its ground at a place."""
        if color not in self._colors or min(color[1:3], color[3:5], color[5:7]) >= _LIGHT[1:3]:
            return False
        ground = next((box for box in reversed(self._painted) if box.holds(x, y)), None)
        return ground is not None and ground.color == color and self._now.plain


def _within(box: Box, clip: Box | None) -> Box:
    if clip is None:
        return box
    return Box(
        max(box.x0, clip.x0), max(box.top, clip.top), min(box.x1, clip.x1), min(box.bottom, clip.bottom), box.color
    )


def is_rectangle(path: Sequence[PathSegment]) -> bool:
    """Whether a path is nothing but one rectangle along the page's edges."""
    if not 0 < len(path) <= _SEGMENTS or any(segment[0] not in "mlh" for segment in path):
        return False
    xs, ys = ({segment[at] for segment in path if segment[0] != "h"} for at in (1, 2))
    return sum(segment[0] == "m" for segment in path) == 1 and len(xs) == len(ys) == 2  # noqa: PLR2004 - edges
