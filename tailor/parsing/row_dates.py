"""The date that a row of a section has as the head of an entry, by what stands around it."""

import re
from dataclasses import replace

from tailor.parsing.breaks import is_break
from tailor.parsing.date_edges import head_date
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.date_patterns import ends_with_now
from tailor.parsing.dates import STARTED, find_dates
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.words import degree_score, institution_score, title_score
from tailor.text import fold, month_names

_END_OF_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})\)?[.!?]\s+(?=[A-ZÀ-Þ])|(?<=\d\))\.\s+(?=[A-ZÀ-Þ])")
_SENTENCE_WORDS = 5
_NAME_WORDS = 5
OWN_SENTENCE = re.compile(r"(?<!\w)(?:I|[Ii]ch|[Jj]e|[Ii]k|[Ii]o)(?!\w)|\b[Jj]['’]")
"""What a sentence of the candidate has."""

_SEASONS = re.compile(r"\b(?:spring|summer|autumn|fall|winter|and)\b|[ ,&/]+", re.IGNORECASE)

_UNTOLD_END = re.compile(
    r"\s*(?:-{1,3}|–|—|\bto\b)\s*(?:\(?\?+\)?|(?i:unknown|tb[cd]|n/a)|[a-z]{2,12}\.|(?P<month>[^\W\d_]{3,9})\.? \d\d"
    r"|\([^()]*\)\s*[-–—]\s*[^\W\d_].{1,14})\s*$"
)
"""An end of a time that says no date ("?", "June 09" behind a later year), and no name behind a date ("2015 – Elm")."""

_UNTIL_BEHIND = re.compile(
    r"\s\((?:until|till|to|bis(?:\szum)?|jusqu['’](?:en|au|à)|hasta|até|fino\s(?:a|al)|tot(?:\sen\smet)?)\s"
    r"(?P<date>[^()]{4,25})\)\s*$",
    re.IGNORECASE,
)


def date_of_line(line: Line, *, of_job: bool) -> FoundDate | None:
    """The date that stands apart in a line without a mark, among jobs also between names in it; none in sentences."""
    text = line.part().text
    behind = date_behind_bold(line)
    found = head_date(text) or _date_before_place(text) or behind
    if found is None and of_job:
        found = _date_within(text) or date_before_title(text)
    if found is None and not of_job:
        found = _date_before_degree(text)
    if found and behind and behind.start < found.start and behind.end == found.end:
        found = behind  # with the seasons before it
    if found is None or _is_told_before(text, found) or _is_own_sentence(text):
        return None
    return _with_end_behind(text, _with_untold_end(text, found))


def _with_end_behind(text: str, found: FoundDate) -> FoundDate:
    """The date, an open one with the end in brackets behind the names ("since 2015 Clerk, Elm Ltd (until 2018)")."""
    until = _UNTIL_BEHIND.search(text, found.end)
    ends = [one for one in find_dates(until["date"]) if one.dates.end and not one.dates.start] if until else []
    if until is None or len(ends) != 1 or not found.dates.current or not found.dates.start:
        return found
    end, told = ends[0].dates.end, f"{found.dates.text} {until[0].strip()}"
    if end is None or end[:4] < found.dates.start[:4]:
        return found
    return replace(found, dates=replace(found.dates, end=end, current=False, text=told))


def _with_untold_end(text: str, found: FoundDate) -> FoundDate:
    """The date with the words behind its dash that tell its end, though not when that was: it is the start only."""
    behind = _UNTOLD_END.match(text, found.end)
    if found.is_range or behind is None or found.dates.start or not found.dates.end:
        return found
    now = ends_with_now(behind[0])
    a_name = behind["month"] and fold(behind["month"]) not in month_names()
    if a_name or (")" in behind[0] and "?" not in behind[0] and not now):
        return found
    told = text[found.start : behind.end()].strip()
    dates = replace(found.dates, start=found.dates.end, end=None, current=now, text=told)
    return replace(found, end=behind.end(), dates=dates, is_range=True)


def _date_before_place(text: str) -> FoundDate | None:
    """The date at the start of a line whose rest is a place ("2009 Leeds, United Kingdom")."""
    first = next(iter(find_dates(text)), None)
    return first if first and first.start == 0 and is_place(text[first.end :].strip()) else None


def date_before_title(text: str) -> FoundDate | None:
    """The year or season at the start of a line that goes on with a title ("2012/13 Praktikum im Hotel Olm")."""
    first = next(iter(find_dates(text)), None)
    rest = text[first.end :].strip() if first and first.start == 0 else ""
    names = title_score(" ".join(rest.split(",")[0].split()[:_NAME_WORDS])) > 0 and not is_statement(rest)
    names = names or (bool(rest) and is_break(rest))
    return first if first and names and len(rest.split()) <= 2 * _NAME_WORDS and not rest.endswith(".") else None


def _date_within(text: str) -> FoundDate | None:
    """The span of time between an employer's name and a title ("Elm Farms 2022 - now herd manager, 620 cows")."""
    spans = [one for one in find_dates(text) if one.is_range and one.dates.start]
    if len(spans) != 1:
        return None
    name, title = text[: spans[0].start].strip(), text[spans[0].end :].strip().split(",")[0]
    proper = 0 < len(name.split()) <= _NAME_WORDS and name[:1].isupper() and not is_statement(name)
    told = title_score(title) > 0 and len(title.split()) <= _NAME_WORDS
    return spans[0] if proper and told and title_score(name) <= 0 and name[-1:] not in ".!:" else None


def _date_before_degree(text: str) -> FoundDate | None:
    """The span of time between a school's name and what was passed there ("Elm School 2005-2010 GCSEs, 6 passes")."""
    spans = [one for one in find_dates(text) if one.is_range and one.dates.start]
    if len(spans) != 1 or "," in spans[0].dates.text:
        return None
    school, degree = text[: spans[0].start].strip(), text[spans[0].end :].strip()
    named = 0 < len(school.split()) <= _NAME_WORDS and school[:1].isupper() and not degree_score(school)
    passed = degree_score(" ".join(degree.split()[:_NAME_WORDS])) > 0 and not institution_score(degree)
    return spans[0] if named and passed and not is_statement(degree) and school[-1:] not in ".!:" else None


def date_behind_bold(line: Line) -> FoundDate | None:
    """The date right behind a name in bold letters, before a comma or at the end ("**Class rep** 2023, Elm School")."""
    behind = (one for one in find_dates(line.text) if not _SEASONS.sub("", line.text[line.bold_start : one.start]))
    found = next(behind, None) if line.bold_start else None
    ends = found is not None and found.start >= line.bold_start and line.text[found.end :].strip()[:1] in {"", ","}
    if found is None or not ends:
        return None
    between = line.text[line.bold_start : found.start]
    start = line.bold_start + len(between) - len(between.lstrip(" ,"))
    return replace(found, start=start, dates=replace(found.dates, text=line.text[start : found.end]))


def _is_told_before(text: str, found: FoundDate) -> bool:
    """Whether a whole sentence stands before a date in its line, which is then a date of prose and of no head.

    Names end in full stops too ("Camarera de pisos. Hotel Olmo. 2012 – 2018"); most words of a sentence are small.
    """
    end = _END_OF_SENTENCE.search(text)
    if end is None or end.start() > found.start or STARTED.match(text):
        return False
    words = text[: end.start()].split()
    return len(words) >= _SENTENCE_WORDS and 2 * sum(word[:1].islower() for word in words) > len(words)


def _is_own_sentence(text: str) -> bool:
    """Whether a line is a whole sentence of the candidate ("I also hold a licence (2022).")."""
    return text.endswith(".") and len(text.split()) >= _NAME_WORDS and OWN_SENTENCE.search(text) is not None
