"""Rows of a JSON Resume as entries, groups of skills, and lines."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tailor.model import Bullet, DateRange, Entry, SectionKind, Skill, SkillGroup
from tailor.model.json_resume import holds_words, plain_dates, plain_degree, plain_score
from tailor.parsing.dates import find_dates
from tailor.parsing.json_resume_rows import EntryRow, ListRow
from tailor.parsing.lines import Part
from tailor.parsing.rows import is_prose
from tailor.parsing.skills import skill_of

_JOBS = {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING}


def entry_of(kind: SectionKind, row: EntryRow) -> Entry:
    """A row as an entry; texts without a place of their own become details, the prose of a job its statements."""
    organisation = {
        SectionKind.EXPERIENCE: row.name or row.company,
        SectionKind.VOLUNTEERING: row.organization or row.company,
        SectionKind.EDUCATION: row.institution,
        SectionKind.CERTIFICATIONS: row.issuer,
        SectionKind.AWARDS: row.awarder,
        SectionKind.PUBLICATIONS: row.publisher,
    }.get(kind, row.entity)
    degree = row.studyType if kind is SectionKind.EDUCATION else ""
    prose = [line for line in row.summary.splitlines() if kind in _JOBS and not row.highlights and is_prose(line)]
    only_date = row.date if kind in _JOBS and not row.endDate else ""
    return Entry(
        "",
        title=_title(kind, row),
        organisation=organisation,
        location=row.location,
        dates=dates_of(row.startDate or only_date, row.endDate or row.date or row.releaseDate),
        bullets=(*_bullets([*row.highlights, *row.courses]), *(replace(one, prose=True) for one in _bullets(prose))),
        details=_bullets(line for line in _details(row) if line not in prose),
        degree=degree,
        field=row.area,
        url=row.url or row.website,
    )


def _title(kind: SectionKind, row: EntryRow) -> str:
    if kind in {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING}:
        return row.position
    if kind is SectionKind.EDUCATION:
        return plain_degree(row.studyType, row.area)
    return row.title if kind is SectionKind.AWARDS else row.name or row.title or row.position


def _details(row: EntryRow) -> list[str]:
    lines = [line for text in (row.description, row.summary) for line in text.splitlines()]
    return [*lines, ", ".join(row.keywords), ", ".join(row.roles), row.type, plain_score(row.score)]


def _bullets(texts: Iterable[str]) -> tuple[Bullet, ...]:
    return tuple(Bullet("", text.strip()) for text in texts if text.strip())


def dates_of(start: str, end: str) -> DateRange | None:
    """ISO dates as a range; a start without an end is still going on."""
    if not start and not end:
        return None
    return DateRange(start or None, end or None, current=bool(start and not end), text=plain_dates(start, end))


def as_written(entry: Entry, written: Mapping[str, str]) -> Entry:
    """The entry with dates and degree in the resume's own words, where these still say the same."""
    title = written.get("title", "")
    kept = holds_words(title, f"{entry.degree} {entry.field}")
    kept = kept or written.get("title_of") == plain_degree(entry.degree, entry.field)
    dates = entry.dates
    if dates and written.get("dates_of") == plain_dates(dates.start, dates.end):
        dates = replace(dates, text=written.get("dates", ""))
    else:
        dates = _written_dates(written.get("dates", ""), dates)
    return replace(entry, title=title if title and kept else entry.title, dates=dates)


def _written_dates(text: str, dates: DateRange | None) -> DateRange | None:
    found = find_dates(text)
    if dates is None or not found:
        return dates
    written = found[0].dates
    starts = {written.start, written.start or written.end}  # a job's only date is both
    same = dates.start in starts and (written.end, written.current) == (dates.end, dates.current)
    return replace(dates, text=text) if same else dates


def groups_of(rows: Sequence[ListRow | str]) -> tuple[SkillGroup, ...]:
    """Rows of skills: with keywords a group, without them a skill of the group without a name."""
    groups: list[SkillGroup] = []
    for row in rows:
        if isinstance(row, ListRow) and row.keywords:
            groups.append(SkillGroup("", row.name, tuple(_keyword(word) for word in row.keywords), row.level))
            continue
        skill = (
            Skill("", row) if isinstance(row, str) else Skill("", row.name or row.language, row.level or row.fluency)
        )
        if groups and not groups[-1].name:
            groups[-1] = SkillGroup("", "", (*groups[-1].skills, skill))
        else:
            groups.append(SkillGroup("", "", (skill,)))
    return tuple(groups)


def _keyword(text: str) -> Skill:
    return skill_of("", Part(text, 0))


def lines_of_rows(rows: Sequence[ListRow | str]) -> tuple[Bullet, ...]:
    """Rows of interests and references as lines."""
    return _bullets(row if isinstance(row, str) else _line(row) for row in rows)


def _line(row: ListRow) -> str:
    rest = row.reference or ", ".join(row.keywords)
    return ": ".join(text for text in (row.name, rest) if text)
