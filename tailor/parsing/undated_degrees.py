"""Where degrees and schools begin that have no dates: told by which of their rows name a degree and which a school."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.education import is_remark
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row
from tailor.parsing.stays_abroad import AWAY, stays_at_school
from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

_SIGN = re.compile(r",\s+|\s+[–—|·-]\s+|\s?:\s+|\t|(?<=[^\W\d_]{4})\.\s+(?=[A-ZÀ-Þ])")
_AT = re.compile(r"(?P<degree>.*?)\s(?:at|an der|am|à l['’]|en la|presso|aan de)\s+(?P<school>.*)")
_SURE = 2
_EMPTY = 0.6
_MOST_WORDS = 12
_PAPER = re.compile(r"(?:diploma|certificate|zeugnis|diplôme|diplom|abschluss|reife|abitur)$", re.IGNORECASE)
"""How the name of a degree ends that has a school's word in it ("High School Diploma")."""

_SCHOOL_YEAR = re.compile(
    r"\d{1,2}\.?\s?[ºª°]\s?(?:ano|año|anno|classe|curso)\b|\d{1,2}(?:th|nd) grade\b|year (?:1[0-3]|twelve)\b",
    re.IGNORECASE,
)
"""A last year of school, which stands for the degree ("12.º ano")."""

_PART = re.compile(
    r"(?:(?:the )?(?:school|faculty|college|department|institute|division|fakultät|institut|fachbereich|faculté|ufr"
    r"|facultad|escuela|faculdade|facoltà|dipartimento|faculteit)\s(?:of|for|für|de|des|di|der|d['’]|van)\b"
    r"|.*\b(?:business|law|medical|graduate|engineering) school$)",
    re.IGNORECASE,
)
"""How a part of a university is called."""

_OF_CHILDREN = re.compile(
    r"\b(?:(?:high|secondary|grammar|primary|comprehensive|community|preparatory) school|sixth form|gymnasium"
    r"|realschule|hauptschule|gesamtschule|lycee|college (?:jean|saint|sainte)|liceo|ies|instituto|escola secundaria"
    r"|scholengemeenschap|lyceum)\b"
)
_STAY = re.compile(
    rf"(?:{AWAY}|thesis|dissertation|supervis\w+|under|with|mit|coursework|modules?|prize|award"
    r"|scholar\w*|stipend\w*|bourse)\b",
    re.IGNORECASE,
)
"""How a row begins that tells of what somebody did within a degree."""


@dataclass(frozen=True, slots=True)
class _Named:
    """What a row names: a degree, a school, or a licence or certificate."""

    degree: bool = False
    school: bool = False
    paper: bool = False

    @property
    def both(self) -> bool:
        return self.degree and self.school


@dataclass(slots=True)
class _Course:
    """The rows from `start` on that tell of one degree; `whole` when one of them names it and its school.

    `unknown` when the words of a row with dates, or of one above that, do not say what it names.
    """

    start: int
    degree: bool = False
    school: bool = False
    paper: bool = False
    dated: bool = False
    whole: bool = False
    unknown: bool = False

    def take(self, named: _Named, row: Row) -> None:
        self.degree = self.degree or named.degree
        self.school = self.school or named.school
        self.paper = self.paper or named.paper
        self.dated = self.dated or row.date is not None
        self.whole = self.whole or named.both
        text = _without_date(row)
        self.unknown = self.unknown or (named == _Named() and bool(text) and not (is_remark(text) or is_place(text)))

    @property
    def is_complete(self) -> bool:
        """Whether a degree and a school are named, one of them maybe by words that do not say so beside its dates."""
        return (self.degree and self.school) or (self.dated and self.unknown and (self.degree or self.school))


def undated_degrees(rows: Sequence[Row]) -> set[int]:
    """The positions of rows that begin a degree or school without dates, or the one behind such.

    Args:
        rows: The rows of an education section.
    """
    courses = _courses(rows)
    lone = courses[0] if len(courses) > 1 and not courses[0].dated else None
    starts = {lone.start} if lone and _named(rows[lone.start]) != _Named() else set()
    return starts | {two.start for one, two in pairwise(courses) if not (one.dated and two.dated)}


def completes_school(rows: Sequence[Row], at: int) -> bool:
    """Whether a row names the degree that was taken at the school in the row above it, which names none."""
    above = _named(rows[at - 1]) if at else _Named()
    return above.school and not above.degree and _named(rows[at]).degree


def names_degree_and_school(row: Row) -> bool:
    """Whether a row names a degree and the school where it was taken."""
    return _named(row).both


def _courses(rows: Sequence[Row]) -> list[_Course]:
    """The degrees one after the other: a row belongs to the one above unless that has what it names already."""
    named = _with_first_degree(rows, [_named(row) for row in rows])
    order = next((one for one in named if one.degree or one.school), _Named())
    in_rows = any(one.both and row.date for one, row in zip(named, rows, strict=True))
    in_column = bool(rows) and _begins_with_date(rows[0])
    courses: list[_Course] = []
    for at, row in enumerate(rows):
        below = next((one for one in named[at + 1 : at + 3] if one.degree or one.school), _Named())
        behind = bool(courses) and in_rows and courses[-1].whole
        if behind and _names_stay(row):
            named[at] = _Named(degree=True, school=True)
        apart = behind and _is_row_of_its_own(row, named[at])
        apart = apart or (in_column and _begins_with_date(row))
        if not courses or apart or _begins(rows, at, courses[-1], named[at], below, order):
            courses.append(_Course(at))
        courses[-1].take(named[at], row)
    return [course for course in courses if course.degree or course.school or course.paper]


def _with_first_degree(rows: Sequence[Row], named: list[_Named]) -> list[_Named]:
    """What the rows name, the first one a degree also where it only has a degree's word in it.

    So it is with "Professional Master of Education" above a school, where the last row names the last degree's school.
    """
    above = next((at for at, one in enumerate(named) if one.degree or one.school), None)
    if above != 1 or rows[0].date is not None or not rows[0].is_head_like or degree_score(rows[0].part.text) <= 0:
        return named
    first, last = named[above], named[-1]
    behind = first.school and not first.degree and last.school and not last.degree
    return [_Named(degree=True), *named[1:]] if behind and any(one.degree for one in named) else named


def _begins(rows: Sequence[Row], at: int, course: _Course, named: _Named, below: _Named, order: _Named) -> bool:
    row = rows[at]
    if row.date is not None and course.dated and not row.line.is_bullet:
        return not (course.whole and _STAY.match(row.part.text))
    if named == _Named() or not (course.degree or course.school or course.paper):
        return False
    if named.both or named.paper or course.paper:
        return True
    if named.degree:
        return course.is_complete and below.school and not below.both and not order.school
    if not course.school or _PART.match(row.part.text):
        return False
    lone = row.line.style.gap > _EMPTY or _OF_CHILDREN.search(fold(row.part.text)) is not None
    return not order.degree or lone or (below.degree and not below.both and course.degree)


def _is_row_of_its_own(row: Row, named: _Named) -> bool:
    """Whether a row below one that names a degree, its school and mostly its dates tells of something else.

    It names a degree itself, something before the name of a school, a stay at another school, or something with a date
    that is neither a place nor a grade.
    """
    text = _without_date(row)
    if row.line.is_bullet or not row.is_head_like or not text or is_remark(text):
        return False
    if _STAY.match(text):
        return _names_stay(row)
    at_school = named.school and not _is_school(next(_pieces(text)))
    return named.degree or at_school or (row.date is not None and not is_place(text))


def _names_stay(row: Row) -> bool:
    return not row.line.is_bullet and stays_at_school(_without_date(row))


def _begins_with_date(row: Row) -> bool:
    return row.date is not None and row.date.start == 0 and not row.line.is_bullet


def _without_date(row: Row) -> str:
    text = row.part.text
    if row.date is None:
        return text
    return f"{text[: row.date.start]}{text[row.date.end :]}".strip(" ,()|–—-\t·:")


def _named(row: Row) -> _Named:
    text = row.part.text
    if row.line.is_bullet or not row.is_head_like or only_dates(text):
        return _Named()
    text = _without_date(row)
    if max(len(piece.split()) for piece in _SIGN.split(text)) > _MOST_WORDS:
        return _Named()
    if _STAY.match(text) or (row.date is None and find_dates(text)):
        return _Named()
    if is_certificate(text):
        return _Named(paper=True)
    pieces = [piece for piece in _pieces(text) if not is_place(piece)]
    schools = [at for at, piece in enumerate(pieces) if _is_school(piece)]
    degrees = [at for at, piece in enumerate(pieces) if _is_degree(piece)]
    placed = _SIGN.split(text)
    proper = len(placed) > len(pieces) > 1 and is_place(placed[-1]) and pieces[1][:1].isupper()
    return _Named(bool(degrees), bool(schools) or (degrees == [0] and proper))  # "HAVO, Elm & Esk, Assen"


def _pieces(text: str) -> Iterator[str]:
    for piece in _SIGN.split(re.sub(r"\([^()]*\)", "", text)):
        at = _AT.fullmatch(piece)
        halves = [at["degree"], at["school"]] if at and degree_score(at["degree"]) else [piece]
        yield from (half.strip() for half in halves if half.strip())


def _is_degree(text: str) -> bool:
    if _PAPER.search(text) or _SCHOOL_YEAR.match(text):
        return True
    first, _, rest = text.partition(" ")
    if first.isdecimal():  # "8 GCSEs"
        return _is_degree(rest)
    begins = bool(rest) and degree_score(first) > 0 and not institution_score(first)
    return degree_score(text) >= _SURE and (begins or institution_score(text) < _SURE)


def _is_school(text: str) -> bool:
    return institution_score(text) >= _SURE and not _is_degree(text)
