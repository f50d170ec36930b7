"""Rules on a resume's contact, headings, entries and dates."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tailor.checking.rules import Subject, found, listed, quote
from tailor.model import BlockKind, CheckFinding, DateRange, Entry, Resume, Section, SectionKind
from tailor.text import says_break

_FIRST_LINES = 10
_IDENTITY = re.compile(r"\b\d{3}-\d{2}-\d{4}\b|\b(?:passport|social security|SSN)\b[^\n]{0,12}\d{4}", re.IGNORECASE)
_SEASON = re.compile(r"\b(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"['’]\d{2}\b|\b\d{1,2}/\d{2}\b(?!/|\d)|\b\d{4}\s*[–-]\s*\d{2}$")
_USUAL_HEADING = re.compile(
    r"(?:professional |selected )?(?:memberships?|affiliations?|associations|exhibitions|performances|presentations"
    r"|talks|conferences|patents|grants)|teaching|boards?|licen[cs]es|mitgliedschaften|sonstiges|vorträge|divers"
    r"|auslandsaufenthalte?|adhésions|otros datos|afiliaciones"
    r"|(?:additional|further|other) (?:information|details)|weitere (?:angaben|informationen)"
    r"|(?:informations|renseignements) complémentaires|(?:información|datos) adicional(?:es)?",
    re.IGNORECASE,
)
"""Headings that say what follows in a word that people and programs know, beside those with a kind of their own."""

_OF_NO_SCHOOL = re.compile(
    r"\b(?:(?:a|as|o)[- ]?levels?|gcses?|highers?|leaving cert\w*|ged|high school|school leaving|abitur|fachabitur"
    r"|fachhochschulreife|realschul\w*|mittlere reife|hauptschul\w*|matura|maturité|bac(?:calauréat)?|brevet"
    r"|bachillerato|eso|maturità|havo|vwo|vmbo|fellowship|scholarship"
    r"|bts|dcg|dscg|dut|but|cap|bep|dea[es]s?|staatsexamen|staatlich (?:geprüft|anerkannt|examiniert)\w*|ihk|hwk"
    r"|meisterbrief|gesellenbrief|cipd|cips|cima|acca|aat|ilm|cmi|nebosh|iosh|apm|city (?:&|and) guilds"
    r"|\d+ ?(?:h|hrs?|hours|std|stunden|heures|horas|ore|uur|uren))\b",
    re.IGNORECASE,
)
"""Leaving certificates, states' and bodies' papers, grants and short courses: known by their own name, whatever the
school.
"""
_COURSES = re.compile(
    r"weiterbildung|fortbildung|lehrg[aä]ng|kurse?\b|\bcourses\b|\btraining\b|professional development|\bcpd\b"
    r"|formations? (?:continues?|complémentaires?)|\bcursos\b|\bcorsi\b|cursussen|opleidingen en cursussen",
    re.IGNORECASE,
)
_SCHOOLING = re.compile(r"educat|\bausbildung|studium|études|diplôm|educaci|formaci|istruzione", re.IGNORECASE)
"""What a heading on courses may name besides ("Education and training"), whose degrees have a school."""

_OWN_BUSINESS = re.compile(
    r"\b(?:family (?:caregiver|carer)|pflegende angehörige|self[- ]employed|freelanc\w*|independent|sole trader"
    r"|selbst(?:st)?ändig\w*|frei(?:beruf|schaff)\w*"
    r"|indépendante?|à son compte|autónom[oa]|por cuenta propia|libero professionista|zzp'?er|zelfstandig\w*)\b",
    re.IGNORECASE,
)
_TOP = "the top of the page"
_MONTH_WORD = re.compile(r"[^\W\d_]{3,}\.?,? \d{4}")
_MONTH_FIGURE = re.compile(r"\d{1,2}[/.-]\d{4}|\d{4}-\d{2}")


def check_contact(subject: Subject, resume: Resume) -> Iterator[CheckFinding]:
    """Whether name, e-mail and telephone stand where they are looked for, and nothing private does."""
    contact = resume.contact
    if not contact.name:
        yield found("no-name", "no name was found", _TOP)
    if not contact.email:
        yield found("no-email", "no e-mail address was found", _TOP)
    if not contact.phone:
        yield found("no-phone", "no telephone number was found", _TOP)
    top = " ".join(block.text for block in subject.document.blocks[:_FIRST_LINES])
    if contact.email and subject.document.blocks and contact.email.casefold() not in top.casefold():
        place = next((block.text for block in subject.document.blocks if contact.email in block.text), "")
        yield found("contact-far-down", f"{contact.email} is not in the first {_FIRST_LINES} lines", quote(place))
    if number := _IDENTITY.search(subject.document.text):
        yield found("identity-number", "a number of an identity paper stands in it", quote(number[0][:3] + "…"))


def check_sections(subject: Subject, resume: Resume) -> Iterator[CheckFinding]:
    """Whether the sections have headings that programs know, and text."""
    if subject.document.data is None:
        headed = [section for section in resume.sections if section.heading]
        if not headed:
            yield found("no-headings", "no section has a heading")
        elif not resume.of_kind(SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING):
            yield found("no-experience-heading", "no section on your work was found")
        yield from _headings(subject, resume, headed)
    for section in resume.sections:
        is_empty = not (section.entries or section.groups or section.lines)
        if section.kind is SectionKind.REFERENCES:
            first = section.lines[0].text if section.lines else ""
            yield found("references", "there is a section on references", quote(section.heading or first))
        elif is_empty and section.heading:
            yield found("empty-section", "this section is empty", quote(section.heading))


def _headings(subject: Subject, resume: Resume, headed: list[Section]) -> Iterator[CheckFinding]:
    for section in headed:
        if (
            section.kind is SectionKind.OTHER
            and not is_usual_heading(section.heading)
            and not _holds_contact(section, resume)
        ):
            yield found("unusual-heading", "programs may not know this heading", quote(section.heading))
    marked = {_letters(block.text) for block in subject.document.blocks if block.kind is BlockKind.HEADING}
    plain = [section.heading for section in headed if _letters(section.heading) not in marked]
    if subject.layout.format == "docx" and plain:
        yield found("plain-headings", f"these are no headings for Word: {listed(plain)}", quote(plain[0]))


def _letters(heading: str) -> str:
    """A heading without spaces, which may stand between its letters."""
    return "".join(heading.casefold().split())


def is_usual_heading(heading: str) -> bool:
    """Whether people and programs know a heading that has no kind of its own."""
    return _USUAL_HEADING.fullmatch(heading.strip(" :")) is not None


def _holds_contact(section: Section, resume: Resume) -> bool:
    """Whether a section is the candidate's address, which has a heading of its own in some layouts."""
    known = [part for part in (resume.contact.email, resume.contact.phone) if part]
    return any(part in line.text for part in known for line in section.lines)


def check_entries(resume: Resume) -> Iterator[CheckFinding]:
    """Whether jobs and degrees have what belongs to them."""
    for section in resume.of_kind(SectionKind.EXPERIENCE):
        for entry in section.entries:
            yield from _job(entry)
    for section in resume.of_kind(SectionKind.EDUCATION):
        of_courses = _COURSES.search(section.heading) is not None and not _SCHOOLING.search(section.heading)
        for entry in () if of_courses else section.entries:
            # A course or a certificate of one day has no subject and no span of time.
            is_degree = entry.field or (entry.dates is not None and entry.dates.start)
            if not entry.organisation and entry.degree and is_degree and not _OF_NO_SCHOOL.search(entry.title):
                yield found("no-school", "this degree has no school", name_entry(entry))


def _job(entry: Entry) -> Iterator[CheckFinding]:
    place = name_entry(entry)
    if entry.dates is None:
        yield found("no-dates", "this job has no dates", place)
    if not entry.title:
        yield found("no-title", "this job has no title", place)
    if not entry.organisation and not says_break(entry.title) and not _OWN_BUSINESS.search(entry.title):
        yield found("no-employer", "this job has no employer", place)


def check_dates(resume: Resume) -> Iterator[CheckFinding]:
    """Whether all dates can be read, and in one way."""
    dated = [(entry, entry.dates) for section in resume.sections for entry in section.entries if entry.dates]
    for entry, dates in dated:
        yield from _date(entry, dates)
    entries = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
    jobs = [(entry, entry.dates) for entry in entries if entry.dates]
    shapes = {shape: entry for entry, dates in reversed(jobs) if (shape := _shape(dates.text))}
    if len(shapes) > 1:
        second = max(shapes.values(), key=entries.index)
        yield found("mixed-dates", "some months are words and some are figures", name_entry(second))
    if jobs and all(_is_years_only(dates) for _, dates in jobs):
        yield found("years-only", "the dates of your jobs are years without months", name_entry(jobs[0][0]))
    for section in resume.of_kind(SectionKind.EXPERIENCE):
        yield from _order(section)


def _date(entry: Entry, dates: DateRange) -> Iterator[CheckFinding]:
    place = name_entry(entry)
    if _SEASON.search(dates.text):
        yield found("season", f"{quote(dates.text)} names a season", place)
    elif _SHORT_YEAR.search(dates.text):
        yield found("short-year", f"{quote(dates.text)} has a year of two digits", place)
    if dates.start and dates.end and dates.end[: len(dates.start)] < dates.start[: len(dates.end)]:
        yield found("end-before-start", f"{quote(dates.text)} ends before it begins", place)


def _order(section: Section) -> Iterator[CheckFinding]:
    jobs = [entry for entry in section.entries if not says_break(entry.title)]
    ends = [(entry, _last(entry.dates)) for entry in jobs if entry.dates and _last(entry.dates)]
    for (_, one), (entry, other) in pairwise(ends):
        if other[:4] > one[:4]:
            yield found("not-newest-first", "this job is newer than the one above it", name_entry(entry))


def _last(dates: DateRange) -> str:
    return "9999" if dates.current else dates.end or dates.start or ""


def _shape(text: str) -> str:
    if _MONTH_WORD.search(text):
        return "word"
    return "figure" if _MONTH_FIGURE.search(text) else ""


def _is_years_only(dates: DateRange) -> bool:
    return all("-" not in date for date in (dates.start, dates.end) if date)


def name_entry(entry: Entry) -> str:
    """What to call an entry: "Staff Nurse at Elm Hospital"."""
    return " at ".join(filter(None, (entry.title, entry.organisation))) or (entry.dates.text if entry.dates else "")
