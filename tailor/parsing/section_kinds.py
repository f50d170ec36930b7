"""Sections whose headings no table knows, or that may hold anything, told by what stands in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import SectionKind
from tailor.parsing.courses import are_courses
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import names_too
from tailor.parsing.headings import Heading
from tailor.parsing.kinds_of_lists import with_own_headings_told
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line
from tailor.parsing.merits import are_highlights
from tailor.parsing.own_headings import with_sections_of_jobs
from tailor.parsing.rows import Row, rows_of
from tailor.parsing.trade_headings import with_trades
from tailor.parsing.words import degree_score, institution_score, title_score
from tailor.text import fold

_HEAD = 2
"""Rows above and below a row of dates that may still belong to its entry's head."""

_SURE = 2
_OF_SKILLS = re.compile(
    r"skill|abilit|competen|kompeten|kenntnis|fahigkeit|habilidad|destreza|aptitud|conocimient|conheciment|capacidad|capacita"
    r"|vaardig|strength|expertise|know-how|tools"
)
"""What headings of skills say, and none of jobs in a trade ("Software")."""

_OF_TALKS = re.compile(r"(?:.*\s)?engagements?$")
_TALK = re.compile(
    r"\b(?:keynote|talk|lecture|panel(?:ist)?|speaker|spoke|seminar|symposium|conference|congress|workshop|podcast|interview"
    r"|vortrag|tagung|kongress|conference|colloque|congreso|ponencia|convegno)\b"
)
_FIRST_PERSON = re.compile(r"\bI(?:['’]\w+)?\b|\b(?:ich|je|ik|io)\b|\bj['’]", re.IGNORECASE)
_TEACHING = {"teaching", "lehre", "enseignement", "docencia"}
"""Headings of a scholar's courses, and of a teacher's jobs."""


def with_kinds_by_content(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings, of those that leave it open the one above the jobs and the one above the degrees with these kinds.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.

    Returns:
        These headings but for names of degrees among them. A kind is given only where no known heading has it, or to
        the jobs under "Teaching"; they stay not `known`. A heading of skills above nothing but jobs is one of jobs.
    """
    headings = _without_degrees(lines, headings)
    told = [_told(one, lines[one.line + 1 : end]) for one, end in zip(headings, _ends(lines, headings), strict=True)]
    headings = _with_courses(lines, told)
    told = headings[:]
    for kind in (SectionKind.EXPERIENCE, SectionKind.EDUCATION):
        if any(heading.kind is kind for heading in headings):
            continue
        scores = [
            _share(lines[heading.line + 1 : end], kind) if _is_open(heading, kind) else 0.0
            for heading, end in zip(headings, _ends(lines, headings), strict=True)
        ]
        best = max(scores, default=0.0)
        if best > 0:
            at = scores.index(best)
            told[at] = replace(told[at], kind=kind)
    told = with_own_headings_told(lines, told)
    return _with_captions(lines, with_sections_of_jobs(lines, with_trades(lines, told)))


def _without_degrees(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings without a degree's name that is set off above its school, below a heading of education."""
    own = list(headings[:1])
    for heading in headings[1:]:
        line, below = lines[heading.line], lines[heading.line + 1 : heading.line + 2]
        inner = own[-1].kind is heading.kind is SectionKind.EDUCATION and lines[own[-1].line].kind is line.kind
        alike = bool(below) and below[0].look == line.look and not line.text.isupper()
        named = degree_score(heading.text) >= _SURE and alike and institution_score(below[0].text) >= _SURE
        if not (inner and named):
            own.append(heading)
    return own


def _with_courses(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings, those of courses as of certificates where other schooling has a heading."""
    parts = [
        are_courses(heading.text, lines[heading.line + 1 : end]) if heading.kind is SectionKind.EDUCATION else False
        for heading, end in zip(headings, _ends(lines, headings), strict=True)
    ]
    schooling = any(
        heading.kind is SectionKind.EDUCATION and not part for heading, part in zip(headings, parts, strict=True)
    )
    return [
        replace(heading, kind=SectionKind.CERTIFICATIONS) if part and schooling else heading
        for heading, part in zip(headings, parts, strict=True)
    ]


def _told(heading: Heading, own: Sequence[Line]) -> Heading:
    """The heading, as one of jobs where jobs stand below what names skills or courses ("Software", "Teaching")."""
    if _is_teachers(heading, own):
        return replace(heading, kind=SectionKind.EXPERIENCE)
    if heading.kind is SectionKind.VOLUNTEERING and _OF_TALKS.match(fold(heading.text)) and _are_talks(own):
        return replace(heading, kind=SectionKind.PUBLICATIONS)
    if heading.kind is SectionKind.CERTIFICATIONS:
        return _of_certificates(heading, own)
    of_self = heading.kind is SectionKind.SKILLS and not _OF_SKILLS.search(fold(heading.text)) and _tells_of_self(own)
    if of_self or (heading.kind is SectionKind.SKILLS and are_highlights(heading.text, own)):
        return replace(heading, kind=SectionKind.SUMMARY)
    jobs = _share(own, SectionKind.EXPERIENCE) if heading.kind is SectionKind.SKILLS else 0.0
    nothing_else = jobs >= _SURE and 2 * jobs > sum(not line.is_bullet for line in own)
    told = SectionKind.EXPERIENCE in _kinds(rows_of(own)) if heading.kind is SectionKind.SKILLS else False
    of_one_trade = told and not _OF_SKILLS.search(fold(heading.text)) and any(line.is_bullet for line in own)
    return replace(heading, kind=SectionKind.EXPERIENCE, known=False) if nothing_else or of_one_trade else heading


def _tells_of_self(own: Sequence[Line]) -> bool:
    """Whether all lines are the candidate's own sentences ("I coach children, and ...")."""
    return bool(own) and all(
        not line.is_bullet and _FIRST_PERSON.search(line.text) and line.text.rstrip().endswith((".", "!"))
        for line in own
    )


def _of_certificates(heading: Heading, own: Sequence[Line]) -> Heading:
    """The heading, as one of skills above nothing but lists, of education above schools, where it names these."""
    if names_too(heading.text, SectionKind.SKILLS) and _are_lists(own):
        return replace(heading, kind=SectionKind.SKILLS)
    schools = names_too(heading.text, SectionKind.EDUCATION) and any(institution_score(line.text) for line in own)
    return replace(heading, kind=SectionKind.EDUCATION) if schools else heading


def _are_talks(lines: Sequence[Line]) -> bool:
    """Whether most lines tell of a talk or a conference; where one voluntarily works, "engagements" means that."""
    return 2 * sum(_TALK.search(fold(line.text)) is not None for line in lines) > len(lines)


def _are_lists(lines: Sequence[Line]) -> bool:
    """Whether all lines are lists of three or more without a date."""
    return bool(lines) and all(line.text.count(", ") > 1 and not find_dates(line.text) for line in lines)


def _is_teachers(heading: Heading, own: Sequence[Line]) -> bool:
    """Whether below "Teaching" stand jobs, most with a title, all with a span of time, and not a scholar's courses."""
    if heading.kind is not SectionKind.OTHER or fold(heading.text) not in _TEACHING:
        return False
    rows = rows_of(own, ranges_rule=True)
    spans = [at for at, row in enumerate(rows) if row.date and row.date.is_range and not row.line.is_bullet]
    near = [
        [*rows[max(0, at - _HEAD) : at + 1], *(one for one in rows[at + 1 : at + 2] if not one.date)] for at in spans
    ]
    heads = [[row.part.text for row in one if row.is_head_like] for one in near]
    titled = sum(any(title_score(text) > 0 for text in texts) for texts in heads)
    return 2 * titled > len(heads)


def _with_captions(lines: Sequence[Line], headings: list[Heading]) -> list[Heading]:
    """The headings, each that is one by its place alone with the kind of its entries, or of the section above."""
    for at, (heading, end) in enumerate(zip(headings, _ends(lines, headings), strict=True)):
        if not heading.caption or heading.kind is not SectionKind.OTHER:
            continue
        own = lines[heading.line + 1 : end]
        best = max((SectionKind.EXPERIENCE, SectionKind.EDUCATION), key=lambda kind: _share(own, kind))
        headings[at] = replace(heading, kind=best if _share(own, best) else headings[at - 1].kind)
    return headings


def _is_open(heading: Heading, kind: SectionKind) -> bool:
    """Whether a heading leaves open that a kind of entries stands below it.

    No table knows it, or it is "Teaching", which may be one's jobs, or "Career summary", which may be their list.
    """
    of_career = heading.kind is SectionKind.SUMMARY and kind is SectionKind.EXPERIENCE
    return not heading.known or heading.kind is SectionKind.OTHER or of_career


def _ends(lines: Sequence[Line], headings: Sequence[Heading]) -> list[int]:
    return [*(heading.line for heading in headings[1:]), len(lines)] if headings else []


def _share(lines: Sequence[Line], kind: SectionKind) -> float:
    """How many of a section's dates stand in the head of a job or a degree; 0 when fewer than half of them do."""
    kinds = list(_kinds(rows_of(lines)))
    hits = kinds.count(kind)
    return float(hits) if hits * 2 > len(kinds) else 0.0


def _near(rows: Sequence[Row], at: int) -> list[Row]:
    """The rows around a row of dates that may belong to its entry's head, one farther where that goes on unbroken."""
    around = list(rows[max(0, at - _HEAD) : at + _HEAD + 1])
    for way in (-1, 1):
        places = [at + way * far for far in range(1, _HEAD + 2)]
        unbroken = all(0 <= one < len(rows) and rows[one].is_head_like and rows[one].date is None for one in places)
        around += [rows[places[-1]]] if unbroken else []
    return around


def _kinds(rows: Sequence[Row]) -> Iterator[SectionKind | None]:
    """What each entry with a date of its own seems to be; jobs last for a time, degrees may have a single year."""
    listed = all(row.line.is_bullet for row in rows)
    for at, row in enumerate(rows):
        date = head_date(row.part.text) if listed else row.date
        if date is None or (row.line.is_bullet and not listed):
            continue
        near = rows[at : at + 1] if listed else _near(rows, at)
        texts = [one.part.text for one in near if listed or one.is_head_like]
        if any(degree_score(text) >= _SURE or institution_score(text) for text in texts):
            yield SectionKind.EDUCATION
        elif date.is_range and any(title_score(text) or has_legal_form(text) for text in texts):
            yield SectionKind.EXPERIENCE
        else:
            yield None
