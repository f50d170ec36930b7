"""A job's place that stands before or between the names of its one line."""

import re
from collections.abc import Sequence

from tailor.parsing.head_names import CONTRACT, is_aside, says_no_name
from tailor.parsing.head_places import Located, Piece, Spot, take_location
from tailor.parsing.lines import Part
from tailor.parsing.partnerships import parts_partners
from tailor.parsing.places import is_place, is_region
from tailor.parsing.words import title_score

_COMMA = re.compile(r",\s+(?![^()]*\))")
_WHEN = re.compile(
    r"(?:weekends?|evenings?|nights?|summers?|saturdays?|sundays?|holidays?|(?:part|full)[- ]time|casual|seasonal"
    r"|temporary|maternity cover|wochenende|abends|teilzeit|vollzeit|le soir|mi-temps|fines de semana)\b|.*\d",
    re.IGNORECASE,
)
"""What is said behind a place of when somebody worked there, and is no title."""

_WITH_STATE = re.compile(r"(?:[A-Z][\w.'’-]+ ){1,3}(?P<state>[A-Z]{2})")
_MOST_NAMES = 4


def take_place(pieces: tuple[Piece, ...], anchor: int) -> Located:
    """Takes the place out of a job's head: from its end, else from before or between the names of one line.

    So from "Camp Elm, Kendal, Cello Coach" and from "Kendal, Camp Elm, Cello Coach".
    """
    found = take_location(pieces, anchor)
    if found.location is not None or len(pieces) != 1:
        return found
    part, row = pieces[0].part, pieces[0].row
    names = _names(part)
    span = _place_among([name.text for name in names]) if 2 < len(names) <= _MOST_NAMES else None  # noqa: PLR2004
    if span is None or _says_when(names[-1].text):
        return found
    first, last = names[span[0]], names[span[1] - 1]
    place = part.cut(first.start - part.start, last.start + len(last.text) - part.start)
    sides = [part.cut(0, names[0].start + len(names[0].text) - part.start)] if span[0] else []
    sides.append(part.cut(names[span[1]].start - part.start))
    return Located(tuple(Piece(row, side) for side in sides), place, Spot(row - anchor, span[0], end=False))


def _names(part: Part) -> list[Part]:
    """The pieces of a line between its commas; none where one of these stands within a firm's name."""
    commas = list(_COMMA.finditer(part.text))
    if any(parts_partners(part.text, comma.start(), comma.end()) for comma in commas):
        return []
    starts, ends = [0, *(one.end() for one in commas)], [*(one.start() for one in commas), len(part.text)]
    return [part.cut(start, end) for start, end in zip(starts, ends, strict=True)]


def _place_among(names: Sequence[str]) -> tuple[int, int] | None:
    """Which of a line's names are its place: what stands between two others, or the first of three."""
    inner = names[1:-1]
    if (len(inner) == 1 or is_region(inner[-1])) and _is_town(", ".join(inner)):
        return 1, len(names) - 1
    return (0, 1) if len(inner) == 1 and _is_town(names[0]) else None


def _is_town(text: str) -> bool:
    coded = _WITH_STATE.fullmatch(text)
    return (is_place(text) or (coded is not None and is_region(coded["state"]))) and not title_score(text)


def _says_when(text: str) -> bool:
    return _WHEN.match(text) is not None or CONTRACT.fullmatch(text) is not None or is_aside(text) or says_no_name(text)
