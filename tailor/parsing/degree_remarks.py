"""Lines below a degree that say more of it: its grade, its thesis, its modules, its minor."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.apprenticeships import tells_end
from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.date_lists import YEAR, FoundDate
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.degree_lists import degrees_of_a_list
from tailor.parsing.education import is_remark
from tailor.parsing.lines import Line
from tailor.parsing.marked_degrees import degrees_under_headings
from tailor.parsing.places import is_place
from tailor.parsing.plain_entries import own_date
from tailor.parsing.rows import Row
from tailor.parsing.stays_abroad import stays_away
from tailor.parsing.undated_degrees import completes_school, names_degree_and_school, undated_degrees
from tailor.parsing.words import degree_score, institution_score, read_words
from tailor.text import fold

_LABEL = re.compile(r"([^\W\d_](?:[^:\t()]|\([^:\t()]*\)){1,40}?)\s?:\s+(?=\S)")
_PASSED_HOW = re.compile(
    r"(?:(?:mit )?(?:der )?(?:gesamt)?note\s)?(?:(?:sehr )?gut|befriedigend|ausreichend|ausgezeichnet|\d[.,]\d)"
    r"(?=$|\W)",
    re.IGNORECASE,
)
"""How a degree was passed, behind its label: "Abschluss: gut (2,0)"."""

YEAR_AT_END = re.compile(rf"\((?:\w+\s)?{YEAR}\)$")
_CLAUSE_SIGN = re.compile(r"[,;|]\s+")
GRADE_BEHIND = re.compile(
    r"(,\s+)(?=(?:abschluss|abschlussnote|gesamtnote|durchschnitt|notendurchschnitt|note)\s*:?\s+(?:mit\s+)?(?:note\s+)?\d"
    r"[.,]\d\)?$)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;|(\t]|\s[–—-]\s|(?<=\w)\.\s")
_NAMED = re.compile(
    r"(?:(?:double |zweites )?minors?|(?:senior |honou?rs |master['’]?s |bachelor['’]?s |doctoral |final[- ]year )?"
    r"(?:thesis|dissertation|capstone)|(?:bachelor|master|diplom|abschluss|doktor|zulassungs|examens)(?:arbeit|these)"
    r"|nebenfach|schwerpunkte?|vertiefung|leistungskurse?|prüfungsfächer|mémoire|thèse|tesi(?:s|na)?|tf[gm]"
    r"|trabajo (?:de )?fin de|scriptie"
    r"|(?:relevant |selected |key )?(?:coursework|modules)|concentration|option)\b(?!\s+(?:in|of|im)\s+progress)",
    re.IGNORECASE,
)


def says_more(text: str) -> bool:
    """Whether a line below a degree is its grade, thesis, list of courses or the like, and no degree of its own."""
    label = _LABEL.match(text)
    if label and "," not in label[1] and _PASSED_HOW.match(text, label.end()):
        return True
    if label and _is_label(label[1]) and not (degree_score(text[label.end() :]) and institution_score(text)):
        return True
    if institution_score(text) >= 2:  # noqa: PLR2004 at the text's edge
        return False
    if stays_away(text):
        return True
    if _NAMED.match(text) or GRADE_BEHIND.match(f", {text}"):
        return True
    return degree_score(text) < 2 and begins_with_grade(text)  # noqa: PLR2004 at the text's edge


def is_degree_with_remarks(text: str, most: int) -> bool:
    """Whether a line is a degree of at most so many words, or one with grades, a minor and the like behind it."""
    if len(text.split()) <= most:
        return degree_score(text) >= _SCHOOL
    degree, *others = _CLAUSE_SIGN.split(text)
    return degree_score(degree) >= _SCHOOL and len(degree.split()) <= most and all(map(says_more, others))


def begins_with_grade(text: str) -> bool:
    """Whether a line begins with a grade ("2:1; Dean's Prize 2018", "Mention bien")."""
    return is_remark(_CLAUSE.split(text, maxsplit=1)[0].strip())


def _is_label(label: str) -> bool:
    words = label.split()
    known = {word for word in (words[0], words[-1]) if fold(word) in read_words("degree_labels.txt")}
    of_degree = any(degree_score(word) for word in words if word not in known)
    return (bool(known) and not of_degree) or _NAMED.match(label) is not None


def remarks_among(lines: Sequence[Line]) -> frozenset[int]:
    """The positions of the lines of an education section that say more of the degree above.

    A line with only dates below it may stand within a head ("BA English", "GPA 3.7", "May 2019"), one with a school
    below it begins one, and one with dates at the margin is one; these are left out.
    """
    texts = [line.part().text for line in lines]
    return frozenset(
        at
        for at, (text, below) in enumerate(zip(texts, [*texts[1:], ""], strict=False))
        if at and not lines[at].is_bullet and says_more(text) and not (only_dates(below) or _is_head(text, below))
    )


def _is_head(text: str, below: str) -> bool:
    """Whether a line has dates at the margin, or what it names was learned at the school below."""
    cells = text.split("\t")
    named = _NAMED.match(text) and not find_dates(text)
    school = institution_score(below) >= 2 and not degree_score(below)  # noqa: PLR2004 at the text's edge
    return (len(cells) > 1 and only_dates(cells[-1])) or bool(named and school)


def degree_rows(rows: Sequence[Row]) -> list[Row]:
    """The rows of an education section, those that say more of the degree above or of an expiry without their date."""
    own = [row if row.date is None or row.date.is_range else own_date(row) for row in rows]
    remarks = remarks_among([row.line for row in rows])
    return [
        Row(row.line, row.part, None, is_statement=True) if at in remarks else row
        for at, row in enumerate(_with_years_before([_with_year_of_passing(row) for row in own]))
    ]


def _with_year_of_passing(row: Row) -> Row:
    """The row with the year in the parentheses at its end that say what was got ("VMBO-TL (diploma 2013)").

    Or with the year behind a comma that a full stop ends, where a school or degree is named ("Elm High School, 1994.").
    """
    ended = None if row.date or row.line.is_bullet else _YEAR_BEFORE_STOP.search(row.part.text)
    if ended and (institution_score(row.part.text) or degree_score(row.part.text)):
        last = find_dates(row.part.text)[-1]
        return replace(row, date=replace(last, end=ended.end()))
    passed = None if row.date else _PASSED_IN.search(row.part.text)
    inner = find_dates(passed["inner"]) if passed else ()
    if passed is None or len(inner) != 1:
        return row
    dates = replace(inner[0].dates, text=passed["inner"])
    return replace(row, date=FoundDate(passed.start(), passed.end(), dates, is_range=False))


def alone_among(rows: Sequence[Row]) -> list[int]:
    """The positions of rows without a date of their own that are no part of the entry above.

    They say when something was renewed, tell of another school or of a degree and its school, list leaving certificates
    ("GCSEs: Maths C, Irish B"), or are a licence.
    """
    own = [at for at, row in enumerate(rows) if not row.line.is_bullet]
    renewed = {at for at in own if _is_renewed(rows[at])}
    behind = {at + 1 for at in renewed if at + 1 < len(rows) and rows[at + 1].date}
    whole = {one for at in own for one in (at, at + 1) if _is_told_above_school(rows, at)}
    lone = {at for at in own if _is_list(rows, at) or _is_licence(rows, at) or _is_whole_degree(rows, at)}
    dated = _with_years_before(list(rows))
    undated = undated_degrees(dated) | degrees_of_a_list(dated) | degrees_under_headings(dated)
    told = {at for at, row in enumerate(rows) if says_more(row.part.text) or tells_end(row)}
    return sorted(renewed | behind | whole | ((lone | undated) - told))


def _is_whole_degree(rows: Sequence[Row], at: int) -> bool:
    """Whether a row without a date names a degree with its school, and the row above needs neither.

    That one does so too, or is a course or paper with its date ("Trade test, 2007").
    """
    row, above = rows[at], rows[at - 1] if at else None
    if above is None or row.date is not None:
        return False
    if above.date is None:
        return _names_degree_and_school(row.part.text) and _names_degree_and_school(above.part.text)
    text = above.part.text
    beside = (text[: above.date.start] + text[above.date.end :]).strip(" ,;|()–—-")
    paper = is_certificate(text) or not (degree_score(text) >= _SCHOOL or not beside or is_place(beside))
    degree, _, school = row.part.text.partition(", ")
    named = degree_score(degree) > 0 and institution_score(school) >= _SCHOOL and not says_more(row.part.text)
    return paper and named and institution_score(text) <= 0


def _names_degree_and_school(text: str) -> bool:
    degree, comma, behind = text.partition(", ")
    return bool(comma) and degree_score(degree) >= _SCHOOL and not (says_more(text) or is_remark(behind))


def _is_told_above_school(rows: Sequence[Row], at: int) -> bool:
    """Whether a row above another school's tells of one with its year ("Elm High, left 2009 with 4 GCSEs")."""
    row, below = rows[at], rows[at + 1] if at + 1 < len(rows) else None
    if row.date is not None or below is None or below.date is None:
        return False
    whole = degree_score(row.part.text) and degree_score(below.part.text)
    return (
        bool(whole or find_dates(row.part.text))
        and min(institution_score(row.part.text.split(", ")[0]), institution_score(below.part.text)) >= _SCHOOL
    )


_YEAR_BEFORE_STOP = re.compile(rf",\s{YEAR}\.$")
_PASSED_IN = re.compile(
    r"\((?P<inner>(?:diploma|certificaat|getuigschrift|geslaagd|abschluss|diplôme|título|titolo|passed|graduated|completed"
    r"|awarded)(?:\s(?:in|en|nel))?\s[^()]{4,14})\)$",
    re.IGNORECASE,
)
_PAIR = 2
_SCHOOL = 2
"""The score of what surely is a school."""


def _is_licence(rows: Sequence[Row], at: int) -> bool:
    row = rows[at]
    named = row.date is None and row.is_head_like and is_certificate(row.part.text)
    return named and not (at and _is_school_behind_dates(rows[at - 1]))


def _is_school_behind_dates(row: Row) -> bool:
    """Whether a row has dates in a column and behind them a name that is no course: what was learned stands below."""
    text, date = row.part.text, row.date
    behind = text[date.end :] if date and not date.start else ""
    return behind.startswith("\t") and not (degree_score(behind) > 0 or is_certificate(behind.strip()))


def _is_renewed(row: Row) -> bool:
    dated = row.date is not None and not row.date.is_range
    return (dated or YEAR_AT_END.search(row.part.text) is not None) and own_date(row).date is None


def _is_list(rows: Sequence[Row], at: int) -> bool:
    text = rows[at].part.text
    label = _LABEL.match(text)
    told = says_more(text[label[1].rfind(", ") + 1 :].lstrip()) if label else False  # "BSc Botany, GPA: 3.7"
    own = label is not None and rows[at].date is None and degree_score(label[1]) > 0 and not told
    return own and not completes_school(rows, at)


def _with_years_before(rows: list[Row]) -> list[Row]:
    """The rows with the years before their words ("2018 Gesellenbrief Tischler"), where every row begins with one.

    Licences, degrees with their school and rows with a date elsewhere need none; where no row has one elsewhere, most
    are enough.
    """
    firsts = [next(iter(find_dates(row.part.text)), None) for row in rows]
    begins = [one is not None and one.start == 0 for one in firsts]
    dated = all(
        begun or row.date or is_certificate(row.part.text) or names_degree_and_school(row)
        for begun, row in zip(begins, rows, strict=True)
    )
    most = 2 * sum(begins) > len(rows) > _PAIR and not any(row.date for row in rows)
    if not (dated or most) or not any(begins) or any(row.line.is_bullet for row in rows):
        return rows
    return [
        replace(row, date=row.date or (first if begun else None))
        for row, first, begun in zip(rows, firsts, begins, strict=True)
    ]
