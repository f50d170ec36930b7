"""Degrees, schools and dates that a narrow column breaks over two lines."""

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
_LAST_WORD = re.compile(r"[\t|·•,;–—(]\s*([^\W\d_]{3,9}\.?)$")
_BROKEN_OFF = re.compile(r"\d\s*(?:[-–—](?:\s*to)?|\s(?:to|until|bis|à|a|al|tot))\s*$")
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d\b")


_BREAKS_OFF = re.compile(
    r"(?:\s(?:im|in|der|die|das|den|dem|des|ein|eine[mnrs]?|und|für|zur|zum|mit|von|of|and|the|for|to|with|de|du|la|le|les|et"
    r"|à|aux|en|pour|del|della|dei|delle|degli|di|ed?|per|y|para|con|em|da|do|dos|das|voor|van|het|een|met|te)|\s?[&/])$"
)
"""How a line ends that a narrow column breaks off ("Ausbildung zum Kaufmann im", "Diploma of")."""

_GOES_ON = re.compile(r"\([^()]*\)\W+\w|(?:und|and|et|ed?|y|für|of|pour|para|per|voor|en|di|de|des|der)\s")
"""How a line begins that goes on from the one above; a bracket alone may be a grade or how the time was spent."""


def with_whole_dates(lines: Sequence[Line]) -> list[Line]:
    """The lines, dates put behind what begins them above: a month ("Elm Ltd | Apr", "2019 - Present") or a dash."""
    found: list[Line] = []
    for line in lines:
        if found and _ends_range(found[-1], line):
            found[-1] = replace(found[-1], text=f"{found[-1].text.rstrip()} {line.text.strip()}")
            continue
        month = _LAST_WORD.search(found[-1].text.rstrip()) if found and not found[-1].is_bullet else None
        if month and not line.is_bullet and _YEAR_FIRST.match(line.text) and not find_dates(found[-1].text):
            first = next(iter(find_dates(f"{month[1]} {line.text}")), None)
            if only_dates(line.text) and first is not None and first.start == 0:
                found[-1] = replace(found[-1], text=f"{found[-1].text.rstrip()} {line.text.strip()}")
                continue
        found.append(line)
    return found


def _ends_range(above: Line, line: Line) -> bool:
    """Whether a line is the end of a span of time that the line above breaks off ("Elm Ltd | 04/2014 –", "08/2018")."""
    if above.is_bullet or line.is_bullet or not _BROKEN_OFF.search(above.text):
        return False
    start = len(above.text.rstrip()) + 1
    whole = f"{above.text.rstrip()} {line.text.strip()}"
    return any(one.is_range and one.start < start < one.end == len(whole) for one in find_dates(whole))


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
    broken = _BREAKS_OFF.search(above.text.rstrip()) is not None and line.text[:1].isalpha()
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
