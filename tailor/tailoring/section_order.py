"""Whether education or experience comes first in a resume that is set anew."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from tailor.model import DateRange, Edit, EditKind, Entry, Resume, Section, SectionKind
from tailor.tailoring.answers import Refusals

_MONTHS = 12
_STUDENT_MOST = 2 * _MONTHS
"""Months of dated work up to which a person who studies, or has just ended, is a student for certain."""
_EXPERIENCED_LEAST = 5 * _MONTHS
"""Months of dated work from which, with no degree in the last years, the work speaks first for certain."""
_STUDENT_YEARS = 1
_EXPERIENCED_YEARS = 3


class SectionOrder(StrEnum):
    """What decides whether education or experience comes first: clear dates, the resume itself, or the person."""

    AUTO = "auto"
    RESUME = "resume"
    EXPERIENCED = "experienced"
    STUDENT = "student"


@dataclass(frozen=True, slots=True)
class Ordering:
    """How sections are put into order: what was asked for, on which day, against which refusals."""

    order: SectionOrder
    today: dt.date
    refusals: Refusals


def order_sections(resume: Resume, ordering: Ordering) -> tuple[Resume, tuple[Edit, ...]]:
    """The resume with education before the first experience (a student's) or behind it (an experienced person's).

    Only sections of education with a heading move, over nothing but what stands between the two; all others keep their
    places. `auto` moves only where the dates are clear, and never in a resume with publications, because academic ones
    begin with education by custom.

    Returns:
        The resume, and one edit, or none where nothing moves.
    """
    stage = stage_of(resume, ordering.today) if ordering.order is SectionOrder.AUTO else ordering.order
    sections = {SectionOrder.STUDENT: _education_first, SectionOrder.EXPERIENCED: _experience_first}.get(
        stage, lambda own: own
    )(resume.sections)
    before, after = _headings(resume.sections), _headings(sections)
    if sections == resume.sections or ordering.refusals.bars(EditKind.ORDER_SECTIONS, before):
        return resume, ()
    moved = next(section for section in sections if _is_education(section))
    reason = f"you asked for it ({stage.value})" if ordering.order is stage else _REASONS[stage]
    edit = Edit("edit-order", EditKind.ORDER_SECTIONS, moved.id, before, after, reason, sources=(moved.id,))
    return replace(resume, sections=sections), (edit,)


_REASONS = {
    SectionOrder.STUDENT: "your studies go on or have just ended, and there is little work yet",
    SectionOrder.EXPERIENCED: "your years of work since your last degree say more to a reader",
}


def stage_of(resume: Resume, today: dt.date) -> SectionOrder:
    """The stage that the dates tell beyond doubt, else the resume's own order."""
    jobs = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
    studies = [entry for section in resume.of_kind(SectionKind.EDUCATION) for entry in section.entries]
    if resume.of_kind(SectionKind.PUBLICATIONS) or not jobs or not studies or any(not job.dates for job in jobs):
        return SectionOrder.RESUME
    last = max((_last_year(study, today) for study in studies), default=0)
    worked = [job.dates for job in jobs if job.dates]
    if last >= today.year - _STUDENT_YEARS and _months_apart(worked, studies, last, today) <= _STUDENT_MOST:
        return SectionOrder.STUDENT
    if len(_months_covered(worked, today)) >= _EXPERIENCED_LEAST and last <= today.year - _EXPERIENCED_YEARS:
        return SectionOrder.EXPERIENCED
    return SectionOrder.RESUME


def _last_year(study: Entry, today: dt.date) -> int:
    """The year in which a study ended; 0 where the resume leaves it out, as experienced people do."""
    dates = study.dates
    if dates is None:
        return 0
    return today.year if dates.current else int((dates.end or dates.start or "0")[:4])


def _months_apart(worked: list[DateRange], studies: list[Entry], last: int, today: dt.date) -> int:
    """The months of work apart from the studies: a job that was begun during them counts from their end only."""
    begun = min((study.dates.start for study in studies if study.dates and study.dates.start), default=str(last))
    beside = [dates for dates in worked if (dates.start or dates.end or "") >= begun[:4]]
    before = _months_covered((dates for dates in worked if dates not in beside), today)
    after = {month for month in _months_covered(beside, today) if month > last * _MONTHS + _MONTHS}
    return len(before | after)


def _months_covered(ranges: Iterable[DateRange], today: dt.date) -> set[int]:
    """The numbers of the months from the first to the last of each range."""
    months: set[int] = set()
    for dates in ranges:
        start = _month(dates.start or dates.end or "", first=True)
        end = today.year * _MONTHS + today.month if dates.current else _month(dates.end or dates.start or "")
        months.update(range(start, end + 1) if start else ())
    return months


def _month(date: str, *, first: bool = False) -> int:
    """The number of the month of a date; of a mere year its first or last one, 0 where there is none."""
    if not date:
        return 0
    month = date[5:7] or ("1" if first else str(_MONTHS))
    return int(date[:4]) * _MONTHS + int(month)


def _education_first(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    first = next((place for place, one in enumerate(sections) if one.kind is SectionKind.EXPERIENCE), None)
    if first is None or any(_is_education(one) for one in sections[:first]):
        return sections
    moved = tuple(one for one in sections[first:] if _is_education(one))
    return (*sections[:first], *moved, *(one for one in sections[first:] if not _is_education(one)))


def _experience_first(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    places = [place for place, one in enumerate(sections) if one.kind is SectionKind.EXPERIENCE]
    if not places:
        return sections
    end = places[0] + 1
    while end in places:
        end += 1
    moved = tuple(one for one in sections[: places[0]] if _is_education(one))
    stay = tuple(one for one in sections[:end] if not (_is_education(one) and one in moved))
    return (*stay, *moved, *sections[end:])


def _is_education(section: Section) -> bool:
    return section.kind is SectionKind.EDUCATION and bool(section.heading)


def _headings(sections: tuple[Section, ...]) -> str:
    return ", ".join(section.heading for section in sections if section.heading)
