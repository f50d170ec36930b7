"""Degrees and schools that a narrow column breaks over two lines."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.lines import Line
from tailor.parsing.words import degree_score, institution_score

_TIGHT = 0.6
_BARE = re.compile(
    r"(?:university|college|school|academy|institute|universität|hochschule|université|universidad|università|universiteit"
    r"|(?:of )?(?:applied )?sciences?|(?:of )?technology)",
    re.IGNORECASE,
)
"""What is no school's name by itself, but the last word of one."""

_TAIL_WORDS = 2
BREAKS_OFF = re.compile(
    r"(?:\s(?:im|in|der|die|das|den|dem|des|ein|eine[mnrs]?|und|für|zur|zum|mit|von|of|and|the|for|to|with|de|du|la|le|les|et"
    r"|à|aux|en|pour|del|della|dei|delle|degli|di|ed?|per|y|para|con|em|da|do|dos|das|voor|van|het|een|met|te)|\s?[&/])$"
)
"""How a line ends that a narrow column breaks off ("Ausbildung zum Kaufmann im", "Diploma of")."""

_GOES_ON = re.compile(r"\([^()]*\)\W+\w|(?:und|and|et|ed?|y|für|of|pour|para|per|voor|en|di|de|des|der)\s")
"""How a line begins that goes on from the one above; a bracket alone may be a grade or how the time was spent."""


def with_wrapped_names(lines: Sequence[Line]) -> list[Line]:
    """The lines of an education section, the last word of a name put behind the line above that looks the same.

    That is a word such as "University" alone; then, above a school, the last words of a degree's subject in bold.
    A line of a degree that breaks off goes on in the next, whatever that says.
    """
    lines = _joined_cells(lines)
    schools = _joined(lines, lambda own, at: _BARE.fullmatch(own[at].text.strip()) is not None)
    return _joined(schools, _ends_degree)


def _joined_cells(lines: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for line in lines:
        if found and (_goes_on(found[-1], line) or _ends_school(found[-1], line)):
            found[-1] = replace(found[-1], text=f"{found[-1].text.rstrip()} {line.text.strip()}")
        else:
            found.append(line)
    return found


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line ends in a word that asks for more, or the next begins with one that goes on ("und Handel")."""
    near = line.style.page == 0 or (line.style.gap <= _TIGHT and line.style.column == above.style.column)
    if line.is_bullet or not near or find_dates(line.text) or above.style.size != line.style.size:
        return False
    broken = BREAKS_OFF.search(above.text.rstrip()) is not None and line.text[:1].isalpha()
    begins = line.style.page > 0 and _GOES_ON.match(line.text) is not None
    return degree_score(above.text) > 0 and (broken or begins)


def _ends_school(above: Line, line: Line) -> bool:
    """Whether a line is the last word of a school's name and its dates, below a degree and the name's beginning."""
    tail = _BARE.match(line.text.strip())
    near = line.style.page > 0 and line.style.gap <= _TIGHT and line.style.column == above.style.column
    if tail is None or not near or line.is_bullet or above.look != line.look or find_dates(above.text):
        return False
    names = [piece for piece in above.text.split(",") if piece.strip()]
    begun = degree_score(names[0]) > 0 and len(names) > 1 and institution_score(names[-1]) <= 0
    return begun and only_dates(line.text.strip()[tail.end() :].strip(" ,()"))


def _joined(lines: Sequence[Line], is_tail: Callable[[Sequence[Line], int], bool]) -> list[Line]:
    found: list[Line] = []
    for at, line in enumerate(lines):
        if found and _goes_with(found[-1], line) and is_tail(lines, at):
            found[-1] = replace(found[-1], text=f"{found[-1].text.rstrip()} {line.text.strip()}")
        else:
            found.append(line)
    return found


def _goes_with(above: Line, line: Line) -> bool:
    """Whether a line stands right below another of the same look in its column, and neither is dated or a bullet."""
    near = line.style.page > 0 and line.style.gap <= _TIGHT and line.style.column == above.style.column
    plain = not (above.is_bullet or line.is_bullet or find_dates(above.text) or find_dates(line.text))
    return near and plain and above.look == line.look and abs(above.style.left - line.style.left) <= _TIGHT


def _ends_degree(lines: Sequence[Line], at: int) -> bool:
    """Whether a short line in bold ends the degree above it, for the line below it is the school, set otherwise."""
    line, above = lines[at], lines[at - 1]
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or below.look == line.look or not line.style.bold or len(line.text.split()) > _TAIL_WORDS:
        return False
    telling = degree_score(above.text) > 0 and not (degree_score(line.text) or institution_score(line.text))
    return telling and institution_score(below.text) > 0
