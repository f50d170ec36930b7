"""Jobs and degrees that are told as sentences: "From 2014 to 2016 I was a midwife at Elm Hospital in Otley."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from tailor.model import Bullet, DateRange, Entry, SectionKind
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import count_years, find_dates
from tailor.parsing.lines import Line, Part, span_of, statements
from tailor.parsing.words import degree_score, read_toml, title_score

_SENTENCE = re.compile(r"(?<=\w{3})[.!]\s+(?=[A-ZÀ-Þ])|(?<=\d)\.\s+(?=[A-ZÀ-Þ])|(?<=\))\.\s+(?=[A-ZÀ-Þ])")
_BEFORE_DATE = re.compile(
    r"(?:,\s*)?\b(?:from|in|von|im|jahr|de|en|dal|nel|van|between|zwischen|entre)\s*$", re.IGNORECASE
)
_PIECES = {
    "TITLE": r"(?P<title>[^\s,;:.](?:[^,;:]|(?<=\d):(?=\d))*?)",
    "WORDS": r"[^,;:]+?",
    "NAME": r"(?P<name>[A-ZÀ-Þ0-9][^,;:()]*?)",
    "TOWN": r"(?P<town>[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)*)",
}
"""What the names in the table of sentences stand for, as regular expressions."""

_APART = r"(?:\s+|(?<=['’]))"
_REST = (
    r"(?:(?:\s*:\s+|\s*,\s*(?i:and\s|und\s|et\s)?|\s+(?=(?i:and|und|where|wo|où|donde|dove|waar)\s)(?i:and\s|und\s)?)"
    r"(?i:where\s|wo\s|où\s|donde\s|dove\s|waar\s)?\s*(?P<rest>\w.*?))?\s*"
)
_TOKEN = re.compile(r"<([^<>]+)>(\??)|([\[\]])|([^\s<>\[\]]+)")
_FORMS = ("jobs", "degrees", "studies")
_THERE = re.compile(r"\b(?:there|in the same place)\b")
_ENGLISH = re.compile(r"\bI\b")
_LEAD = re.compile(r"^(?:from|in|von|im|de|en|dal|nel|van)\s+", re.IGNORECASE)
_PARTICLE = 3
_FEWEST_WORDS = 3
"""Words of a clause that tells something; fewer are what is left of one that told the date."""

_LETTERS = re.compile(r"[^\W\d_]{2}")
_COURSE = re.compile(
    r"\b(?:courses?|training|apprenticeship|certificates?|qualifications?|exams?|kurs|lehrgang|fortbildung|formation|stage|curso"
    r"|corso|cursus)\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 9
_LONGEST_NAME = 12


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells a job or degree; the parts are pieces of its line."""

    kind: SectionKind
    title: Part
    organisation: Part | None
    location: Part | None
    dates: DateRange
    rest: Part | None
    is_english: bool = False
    is_there: bool = False
    """Whether it was where the entry told before was."""


def told_kind(line: Line) -> SectionKind | None:
    """What the first telling sentence of a line tells of: a job, a degree or neither."""
    return next((told.kind for sentence in _sentences(line) if (told := _told(sentence))), None)


def with_told_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, each sentence that tells an entry as the beginning of a line where one line tells several."""
    return [one for line in lines for one in _apart(line)]


def _apart(line: Line) -> list[Line]:
    if line.is_bullet or count_years(line.text) < 2:  # noqa: PLR2004 an entry has one date at least
        return [line]
    starts = [sentence.start for sentence in _sentences(line) if _told(sentence)]
    if len(starts) < 2:  # noqa: PLR2004 several
        return [line]
    cuts = sorted({line.offset, *starts})
    ends = [*cuts[1:], line.offset + len(line.text)]
    return [_piece(line, start, end) for start, end in zip(cuts, ends, strict=True)]


def _piece(line: Line, start: int, end: int) -> Line:
    text = line.text[start - line.offset : end - line.offset].rstrip()
    links = tuple(link for link in line.links if start <= link.start < end)
    return replace(line, text=text, offset=start, links=links, bold_start=0)


def told_entries(source: str, lines: Sequence[Line], kind: SectionKind) -> list[Entry]:
    """The entries that sentences tell; what follows each, up to the next, says more of it.

    Args:
        source: The file's name, for the spans.
        lines: Lines of which the first tells an entry.
        kind: The kind of the section: sentences on other things say more of the entry above.
    """
    entries: list[Entry] = []
    for line in lines:
        for sentence in _sentences(line):
            told = _told(sentence)
            if told is not None and told.kind is kind:
                entry, former = _entry(source, told), entries[-1] if entries and told.is_there else None
                if former:
                    entry = replace(entry, organisation=former.organisation, location=former.location)
                entries.append(entry)
            elif any(found.is_range for found in find_dates(sentence.text)):
                entries.append(Entry("", title=sentence.text, span=span_of(source, sentence)))  # of another time
            elif entries:
                more = replace(statements(source, [sentence])[0], prose=True)
                entries[-1] = replace(entries[-1], bullets=(*entries[-1].bullets, more))
    return entries


def _entry(source: str, told: Told) -> Entry:
    title = _as_title(told)
    bullets: tuple[Bullet, ...] = ()
    if told.rest is not None:
        bullets = tuple(replace(one, prose=True) for one in statements(source, [told.rest]))
    return Entry(
        "",
        title=title,
        organisation=told.organisation.text if told.organisation else "",
        location=told.location.text if told.location else "",
        dates=told.dates,
        bullets=bullets,
        degree=title if told.kind is SectionKind.EDUCATION else "",
        span=span_of(source, told.title),
    )


def _as_title(told: Told) -> str:
    """What was done with a capital, as it stands in a head; an English job's title with one for each long word."""
    text = told.title.text
    if not told.is_english or told.kind is not SectionKind.EXPERIENCE:
        return text[:1].upper() + text[1:]
    words = (word if len(word) <= _PARTICLE else word[:1].upper() + word[1:] for word in text.split())
    title = " ".join(words)
    return title[:1].upper() + title[1:]


def _sentences(line: Line) -> Iterator[Part]:
    part, start = line.part(), 0
    for end in _SENTENCE.finditer(part.text):
        yield part.cut(start, end.start() + 1)
        start = end.end()
    yield part.cut(start)


def _told(sentence: Part) -> Told | None:
    found = next(iter(_dates_of(sentence.text)), None)
    if found is None:
        return None
    text = " " + _without(sentence.text, found)
    for form in _FORMS:
        match = next((match for pattern in _patterns(form) if (match := pattern.fullmatch(text))), None)
        if match and (found.is_range or form != "jobs") and _are_names(match, form):
            kind = SectionKind.EXPERIENCE if form == "jobs" else SectionKind.EDUCATION
            return _of(sentence, match, kind, found.dates)
    return None


def _dates_of(text: str) -> list[FoundDate]:
    """The dates of a sentence, spans of time first."""
    return sorted(find_dates(text), key=lambda one: (not one.is_range, one.start))


def _without(text: str, found: FoundDate) -> str:
    """The text with blanks in place of the date, the words that lead to it, and its full stop."""
    start = found.start
    while lead := _BEFORE_DATE.search(text[:start].rstrip()):
        start = lead.start()
    opened = text[:start].rstrip()[-1:] in {"(", ","}
    start = len(text[:start].rstrip()) - 1 if opened else start
    end = found.end + len(text[found.end :]) - len(text[found.end :].lstrip("), " if start == 0 else ")"))
    masked = text[:start] + " " * (end - start) + text[end:]
    return masked.removesuffix(".") + (" " if masked.endswith(".") else "")


def _are_names(match: re.Match[str], form: str) -> bool:
    """Whether what was done and where are short, and what was done is a title or a degree where it must be."""
    groups = match.groupdict()
    title, name, rest = (str(groups.get(key) or "").strip() for key in ("title", "name", "rest"))
    if len(title.split()) > _LONGEST_TITLE or len(name.split()) > _LONGEST_NAME or (rest and not _LETTERS.search(rest)):
        return False
    if form == "jobs":
        return title_score(title) > 0 or len(title.split()) == 1 or title.endswith(" work")
    return form == "studies" or degree_score(title) > 0 or _COURSE.search(title) is not None


def _of(sentence: Part, match: re.Match[str], kind: SectionKind, dates: DateRange) -> Told:
    def cut(group: str) -> Part | None:
        if not match.groupdict().get(group):
            return None
        start, end = match.span(group)
        end += re.search(r"\b[A-Za-z]$", match[group] or "") is not None and sentence.text[end - 1 : end] == "."
        return sentence.cut(start - 1, end - 1).trimmed() if match[group] and match[group].strip() else None

    title, name = cut("title"), cut("name")
    assert title is not None  # noqa: S101  each form asks for it
    rest = cut("rest")
    told = rest if rest and len(rest.text.split()) >= _FEWEST_WORDS else None
    bare = dates if dates.current else replace(dates, text=_LEAD.sub("", dates.text))  # "from 2015" needs its lead
    english, there = (pattern.search(match[0]) is not None for pattern in (_ENGLISH, _THERE))
    return Told(kind, title, name, cut("town"), bare, told, is_english=english, is_there=there)


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(_expression(form)) for form in read_toml("told_entries.toml")[kind]["forms"])


def _expression(form: str) -> str:
    """The regular expression of a form of the table, for a text with a blank before it."""
    leads = "|".join(read_toml("told_entries.toml")["leads"]["words"])
    found = rf"(?:{_APART}(?i:{leads}),?)?"
    apart = _APART
    for words, optional, bracket, plain in _TOKEN.findall(form):
        if plain == ",":
            found += r"\s*,"
        elif bracket:
            found += rf"{_APART}(?P<title>" if bracket == "[" else ")"
        elif words:
            found += rf"(?:{apart}(?:{_alternatives(words)})){optional}"
        else:
            found += apart + _PIECES.get(plain, rf"(?i:{plain})")
        apart = "" if bracket == "[" else _APART
    return found + _REST


def _alternatives(words: str) -> str:
    """The alternatives between the bars; where they end in TOWN, all do."""
    cases = sorted((case.removesuffix(" TOWN") for case in words.split("|")), key=len, reverse=True)
    town = r"\s+" + _PIECES["TOWN"] if words.endswith(" TOWN") else ""
    return rf"(?i:{'|'.join(cases)}){town}"
