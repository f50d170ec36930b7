"""Works cited in a list of publications: one line each, whole, in whatever style the field has."""

import re
from collections.abc import Sequence

from tailor.model import DateRange
from tailor.parsing.cited_works import work_of
from tailor.parsing.dates import find_dates
from tailor.parsing.lines import Line

_NUMBER = r"(?:\[\d+\]|\d{1,3}[.)])?\s*"
_SURNAME = (
    r"(?:(?:[dD]e|[vV]an|[vV]on|[dD]er|[dD]en|[dD]i|[dD]a|[lL]a|[eE]l|Mc|O['’]|Al-|[zZ]u)\s?){0,3}[A-ZÀ-Þ][\w'’À-ÿ-]+"
)
_GIVEN = r"[A-ZÀ-Þ][\w'’À-ÿ-]+"
_INITIALS = r"(?:[A-ZÀ-Þ]{1,2}[a-z]?\.[\s-]?)+"
_MARK = r"[*†‡^]?"
_AUTHOR = re.compile(
    rf"{_NUMBER}(?:"
    rf"{_SURNAME}(?:\s{_SURNAME})?{_MARK},\s?{_INITIALS}"  # Weir, A. B.
    rf"|{_SURNAME}(?:\s{_SURNAME})?\s[A-ZÀ-Þ]{{1,3}}{_MARK}[,.:]\s"  # Weir AB, Oduya C.
    rf"|{_SURNAME}\s{_INITIALS}(?:,\s|\(|(?:and|&|et|und|y|e|en)\s)"  # Weir A., Oduya C. (2019)
    rf"|{_SURNAME},\s{_GIVEN}(?:\s{_INITIALS})?[.,:]\s(?:and\s|with\s|[\"“„«‘])"  # Weir, Ann. "Title"
    rf"|{_SURNAME},\s{_GIVEN}:\s"  # Weir, Ann: Title
    rf"|{_GIVEN}\s{_SURNAME}\s(?:and|&|et|und|y|e|en)\s{_GIVEN}\s{_SURNAME}[,:(]\s?"  # Ann Weir and Bo Lund,
    r")"
)
_INITIALS_FIRST = re.compile(rf"{_NUMBER}{_INITIALS}\s?{_SURNAME}{_MARK}(?:,|\s(?:and|&|et|und|y|e|en)\s)")
"""A. B. Weir and ...: so also begins "B.A. Religion, Elm College"."""

_QUOTED = re.compile(rf"{_NUMBER}[\"“„«‘].{{8,}}?[\"”“»’]")
_PRINTED = re.compile(
    r"(?:19|20)\d\d[a-z]?\b|\b(?:forthcoming|in press|in print|under review|submitted|accepted|in preparation|n\.\s?d\."
    r"|im Druck|im Erscheinen|eingereicht|à paraître|sous presse|en prensa|no prelo|in corso di stampa|in druk)\b",
    re.IGNORECASE,
)
_PAGES = re.compile(
    r"\d\s?\(\d+(?:[-–/]\d+)?\)|\b(?:vol|no|nr|núm|pp?|S|Bd|Jg)\.\s?\d|\d[-–]\d|:\s?\d+|\bdoi\b|\b10\.\d{4}",
    re.IGNORECASE,
)

_QUOTES = re.compile(r"[\"“„«‘].{8,}?[\"”“»’]")
_IMPRINT = re.compile(r":\s[^:.,]{2,60},\s(?:19|20)\d\d\.?$")
"""A publisher behind the town at a citation's end ("Leeds: Elm Press, 2011")."""

_YEAR = re.compile(r"(?<![\d–-])(?:19|20)\d\d(?=[a-z]?(?!\w))(?![–-]\d)")
_LEAST_CITED = 3
"""Words behind the authors: a title and a year, which "Transport Manager CPC, 2015" has not."""


def is_citation(text: str) -> bool:
    """Whether a line cites a work: authors first, or its title in quotes with volume or pages, and when it appeared."""
    bare = text.strip()
    if not _PRINTED.search(bare):
        return False
    if work_of(bare) is not None and (_PAGES.search(bare) or _IMPRINT.search(bare) or _QUOTES.search(bare)):
        return True
    begins = _QUOTED.match(bare) or _INITIALS_FIRST.match(bare)
    author = _AUTHOR.match(bare)
    if author is not None and len(bare[author.end() :].split()) >= _LEAST_CITED:
        return True
    return begins is not None and _PAGES.search(bare) is not None


def are_citations(lines: Sequence[Line]) -> bool:
    """Whether at least half of the lines cite a work each."""
    return bool(lines) and sum(is_citation(line.text) for line in lines) * 2 >= len(lines)


def cited_date(text: str) -> DateRange | None:
    """When a cited work appeared, where the line has one year only; the text of the date is as it stands there."""
    years = {found[0] for found in _YEAR.finditer(text)}
    if len(years) != 1:
        return None
    (year,) = years
    if any(year in text[one.start : one.end] for one in find_dates(text) if one.is_range):
        return None
    single = [one.dates for one in find_dates(text) if not one.is_range and (one.dates.end or "").startswith(year)]
    return single[0] if len(single) == 1 else DateRange(end=year, text=year)


def are_works(lines: Sequence[Line]) -> bool:
    """Whether every line names or cites a work, with when it appeared, and one of them cites."""
    told = all(is_citation(line.text) or (_YEAR.search(line.text) and not line.text.endswith(".")) for line in lines)
    return told and any(is_citation(line.text) for line in lines)
