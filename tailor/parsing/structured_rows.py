"""Rows of a JSON Resume as entries, groups of skills, and lines."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tailor.model import Bullet, CitedWork, DateRange, Entry, SectionKind, Skill, SkillGroup
from tailor.model.json_interests import interest_rows, lists_several
from tailor.model.json_lists import lines_of_list
from tailor.model.json_resume import plain_score
from tailor.model.json_written import UNKNOWN, holds_words, plain_dates, plain_degree
from tailor.parsing.citations import is_citation
from tailor.parsing.dates import find_dates
from tailor.parsing.json_resume_rows import EntryRow, ListRow
from tailor.parsing.lines import Part
from tailor.parsing.rows import is_prose
from tailor.parsing.single_skills import skill_of
from tailor.parsing.structured_meta import with_own_title
from tailor.text import says_break

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
    if kind is SectionKind.PUBLICATIONS and (cited := _cited(row)):
        return replace(
            cited, bullets=_bullets(row.highlights), dates=dates_of(row.startDate, row.releaseDate, row.written)
        )
    degree = row.studyType if kind is SectionKind.EDUCATION else ""
    is_work = kind in _JOBS and not row.highlights and not says_break(row.position)
    told = [line for line in row.summary.splitlines() if line.strip()] if is_work else []
    prose = told if any(is_prose(line) for line in told) else []
    only_date = row.date if kind in _JOBS and not (row.startDate or row.endDate) else ""
    end = row.endDate or row.date or row.releaseDate
    return Entry(
        "",
        title=_title(kind, row),
        organisation=organisation,
        location=row.location,
        dates=dates_of(row.startDate or only_date, end, row.written),
        bullets=(*_bullets([*row.highlights, *row.courses]), *(replace(one, prose=True) for one in _bullets(prose))),
        details=_details(kind, row, organisation, told=bool(prose)),
        degree=degree,
        field=row.area,
        url=row.url or row.website,
    )


def _cited(row: EntryRow) -> Entry | None:
    """The entry of a row whose summary cites the work whole, with its name and publisher as they stand there."""
    line, _, more = row.summary.strip().partition("\n")
    held = bool(row.name and row.publisher) and row.name in line and row.publisher in line
    if not held or not is_citation(line):
        return None
    other = _details(SectionKind.PUBLICATIONS, row.model_copy(update={"summary": more}), row.publisher, told=False)
    return Entry("", line, details=other, url=row.url or row.website, cited=CitedWork(row.name, row.publisher))


def _title(kind: SectionKind, row: EntryRow) -> str:
    if kind in {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING}:
        return row.position
    if kind is SectionKind.EDUCATION:
        return plain_degree(row.studyType, row.area)
    return row.title if kind is SectionKind.AWARDS else row.name or row.title or row.position


def _details(kind: SectionKind, row: EntryRow, organisation: str, *, told: bool) -> tuple[Bullet, ...]:
    """What a row says besides, each line under its key where that is not the one for what is told of such entries."""
    plain = "description" if kind is SectionKind.PROJECTS else "summary"
    texts = {"description": row.description, "summary": "" if told else row.summary}
    lines = [
        replace(one, key="" if key == plain else key)
        for key in sorted(texts, key=lambda key: key != plain)
        for one in _bullets(texts[key].splitlines())
    ]
    lines += [*lines_of_list("keywords", row.keywords), *lines_of_list("roles", row.roles)]
    lines += [replace(one, key="type") for one in _bullets([row.type])]
    score = plain_score(row.score)
    scores = [one if kind is SectionKind.EDUCATION else replace(one, key="score") for one in _bullets([score])]
    return (*lines, *_bullets(_other_names(kind, row, organisation)), *scores)


def _other_names(kind: SectionKind, row: EntryRow, organisation: str) -> list[str]:
    """Names and dates of a row that entries of its kind have no place for."""
    taken = {organisation, _title(kind, row), row.startDate, row.endDate or row.date or row.releaseDate}
    taken |= {row.studyType, row.area} if kind is SectionKind.EDUCATION else set()
    names = [row.name, row.title, row.position, row.company, row.organization, row.institution, row.studyType, row.area]
    names += [row.issuer, row.awarder, row.publisher, row.entity, row.date, row.releaseDate, row.website]
    taken |= {row.url or row.website}
    return [name for at, name in enumerate(names) if name not in taken and name not in names[:at]]


def _bullets(texts: Iterable[str]) -> tuple[Bullet, ...]:
    return tuple(Bullet("", text.strip()) for text in texts if text.strip())


def dates_of(start: str, end: str, written: str = "") -> DateRange | None:
    """ISO dates as a range; a start without an end is still going on, but not one whose end is told as not known.

    `written` is how the file has them where it writes them otherwise.
    """
    if UNKNOWN in {start, end}:
        start, end = (text if text != UNKNOWN else "" for text in (start, end))
        text = written or (f"{start} – {UNKNOWN}" if start else f"{UNKNOWN} – {end}" if end else "")
        return DateRange(start or None, end or None, text=text) if start or end else None
    if not start and not end:
        return DateRange(text=written) if written else None
    if written:
        return DateRange(start or None, end or None, current=bool(start and not end), text=written)
    return DateRange(start or None, end or None, current=bool(start and not end), text=plain_dates(start, end))


def as_written(entry: Entry, written: Mapping[str, str]) -> Entry:
    """The entry with dates and degree in the resume's own words, where these still say the same."""
    title = written.get("title", "")
    if written.get("end") == UNKNOWN:
        entry = replace(entry, dates=_with_end_unknown(entry.dates, written))
    if entry.dates is None and written.get("dates") and not any(one.dates.end for one in find_dates(written["dates"])):
        entry = replace(entry, dates=DateRange(text=written["dates"]))
    kept = holds_words(title, f"{entry.degree} {entry.field}")
    kept = kept or written.get("title_of") == plain_degree(entry.degree, entry.field)
    dates = entry.dates
    if dates and written.get("dates_of") == plain_dates(dates.start, dates.end):
        dates = replace(dates, text=written.get("dates", ""))
    else:
        dates = _written_dates(written.get("dates", ""), dates)
    return with_own_title(replace(entry, title=title if title and kept else entry.title, dates=dates), written)


def _with_end_unknown(dates: DateRange | None, written: Mapping[str, str]) -> DateRange | None:
    """The dates without the present as their end, where they still begin as they did."""
    if dates is None or not dates.current or dates.start != written.get("start"):
        return dates
    return replace(dates, current=False, text=written.get("dates", ""))


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
    skill = skill_of("", Part(text, 0))
    return skill if skill.level and text.strip() == f"{skill.name} ({skill.level})" else Skill("", text.strip())


def lines_of_interests(texts: Sequence[str], rows: Sequence[ListRow | str]) -> tuple[Bullet, ...]:
    """Rows of interests as lines: as they were written in these `texts`, where the rows still are what these list.

    A row whose name lists several stays one.
    """
    if told := _as_written(texts, rows):
        return told
    return tuple(
        replace(line, key="name") if not line.key and lists_several(line.text) else line for line in lines_of_rows(rows)
    )


def _as_written(texts: Sequence[str], rows: Sequence[ListRow | str]) -> tuple[Bullet, ...]:
    lines = tuple(Bullet("", text) for text in texts)
    told = [(row, []) if isinstance(row, str) else (row.name, row.keywords) for row in rows]
    return lines if told == [(row["name"], row.get("keywords", [])) for row in interest_rows(lines)] else ()


def lines_of_rows(rows: Sequence[ListRow | str]) -> tuple[Bullet, ...]:
    """Rows of interests and references as lines."""
    return tuple(line for row in rows for line in (_bullets([row]) if isinstance(row, str) else _lines(row)))


def _lines(row: ListRow) -> list[Bullet]:
    name, told = row.name.strip(), row.reference.strip()
    if told:
        return [Bullet("", f"{name}: {told}", key="" if ": " in name else "reference") if name else Bullet("", told)]
    lists = lines_of_list("keywords", row.keywords)
    if lists and name and ": " not in name:
        return [replace(one, text=f"{name}: {one.text}") for one in lists]
    return [*_bullets([name]), *(Bullet("", one.text) for one in lists)]
