"""Jobs in one line, parted by words of time: "Cook at Elm Inn since 2019, before that waiter at Oak 2015 - 2019"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.dates import find_dates
from tailor.parsing.head_halves import names_several
from tailor.parsing.lines import Line
from tailor.parsing.words import title_score
from tailor.text import fold

_LEAD = (
    r"(?:davor|zuvor|vorher|danach|anschließend|(?:before|prior to|after) (?:that|this)|previously|then|avant(?: cela)?"
    r"|auparavant|ensuite|puis|antes|anteriormente|después|luego|prima|in precedenza|poi|depois|daarvoor|daarna)"
)
_NOW = (
    r"(?:now|currently|at present|presently|derzeit|aktuell|momentan|jetzt|actuellement|aujourd['’]hui|ahora"
    r"|actualmente|ora|attualmente|agora|atualmente|momenteel|nu)\s*:"
)
_EARLIER = (
    r"(?:(?:even )?earlier(?: still)?|before|prior(?: to)?|formerly|also"
    r"|(?:my )?(?:earlier|previous|prior|former|first|other|past)"
    r" (?:jobs?|roles?|posts?|positions?|work|employment|employers?|experience|career)|früher|ehemals|außerdem"
    r"|(?:frühere|vorherige|weitere|erste) (?:stellen?|tätigkeiten?|jobs?|berufserfahrung)|avant|précédemment"
    r"|antérieurement|aussi|(?:emplois?|postes?|expériences?) (?:précédents?|précédentes?|antérieure?s?)"
    r"|previamente|también|(?:empleos?|puestos?|trabajos?) anterior(?:es)?|precedentemente|anche"
    r"|(?:impieghi|lavori) precedenti|também|(?:empregos?|trabalhos?) anterior(?:es)?|eerder|vroeger|voorheen|ook"
    r"|(?:eerdere|vorige) (?:banen|functies?|baan))"
)
_BARE_LABEL = re.compile(rf"(?:{_LEAD}|{_EARLIER})", re.IGNORECASE)
_BEFORE_YEAR = re.compile(
    r"(?:before|prior to|up to|until|vor|bis|avant|antes de|prima del|antes de|vóór|voor) (?:19|20)\d\d", re.IGNORECASE
)
_YEAR = re.compile(r"\s(?:(?:19|20)\d{2})$|\s\((?:19|20)\d{2}\s?[–-]\s?(?:19|20)?\d{2}\)$")
_NO_LABEL = frozenset({"also", "außerdem", "ausserdem", "aussi", "tambien", "anche", "tambem", "ook", "then", "danach"})
"""Words that lead on within a line, and head no list."""
WORDS_OF_TIME = frozenset(re.findall(r"[^\W\d_]{2,}", f"{_LEAD} {_NOW}"))
"""What leads to a job's dates and says nothing more than they do."""

_CLAUSE = re.compile(rf"[,;.]\s+(?:and\s|und\s|et\s|y\s|e\s|en\s)?(?={_LEAD}\b)", re.IGNORECASE)
_AT_START = re.compile(rf"(?:{_LEAD}\s*[,:]?|{_NOW})\s+", re.IGNORECASE)
_LABEL_LENGTH = 40
_TITLE_WORDS = 3
_TWO_NAMES = 2


def with_clauses_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines; a clause with a time of its own behind a word of time begins another, without that word.

    Only where both tell a span of time, for else the clause says more of the same job.
    """
    return [_without_lead(one) for line in lines for one in _apart(line)]


def _apart(line: Line) -> list[Line]:
    if line.is_bullet:
        return [line]
    for clause in _CLAUSE.finditer(line.text):
        before, behind = line.text[: clause.start()], line.text[clause.end() :]
        if _has_span(before) and _has_span(behind):
            return [replace(line, text=before), *_apart(cut_line(line, clause.end()))]
    return [line]


def _has_span(text: str) -> bool:
    return any(found.is_range for found in find_dates(text))


def _without_lead(line: Line) -> Line:
    """The line without a word of time before its dates or its title, where it has dates.

    Behind the colon of such a word the title may also follow the employer ("Earlier: Elm Inn, Cook, 2003 - 2005").
    """
    lead = _AT_START.match(line.text)
    labelled = end_of_label(line.text)
    end = labelled or (lead.end() if lead else 0)
    if not end or not _has_span(line.text):
        return line
    rest = line.text[end:]
    dates = find_dates(rest)[0]
    names = rest[: dates.start].rstrip(" ,(").split(", ")
    last = labelled > 0 and len(names) == _TWO_NAMES and title_score(names[1]) > 0 and not names_several(rest)
    begins = dates.start == 0 or title_score(" ".join(rest.split()[:_TITLE_WORDS])) > 0
    return cut_line(line, end) if begins or last else line


def is_word_of_time(text: str, behind: str) -> bool:
    """Whether a text with a colon behind it only says that what follows was before or besides ("Earlier: Cook")."""
    return behind.lstrip()[:1] == ":" and _BARE_LABEL.fullmatch(text.strip()) is not None


def is_label_of_earlier(text: str) -> bool:
    """Whether a line only says that the jobs below it were before those above ("Earlier", "Before 2010:")."""
    bare = _YEAR.sub("", text.strip(" :*–—-"))
    told = _BARE_LABEL.fullmatch(bare) or _BEFORE_YEAR.fullmatch(text.strip(" :*–—-"))
    return told is not None and fold(bare) not in _NO_LABEL


def end_of_label(text: str) -> int:
    """Where what stands behind a label like "Earlier:" or "Before 2010:" begins; 0 where none does."""
    colon = text.find(":", 0, _LABEL_LENGTH)
    if colon <= 0 or not is_label_of_earlier(text[:colon]):
        return 0
    return colon + 1 + len(text[colon + 1 :]) - len(text[colon + 1 :].lstrip())


def cut_line(line: Line, at: int) -> Line:
    """What a line says from a position on."""
    links = tuple(link for link in line.links if link.start >= line.offset + at)
    return replace(line, text=line.text[at:], offset=line.offset + at, links=links, bold_start=0)
