"""Jobs that are told in the line of their head: "Waitress, Cafe Lomond, 2017-2019. Served 40 tables."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.date_edges import follows_stop
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import STARTED, find_dates
from tailor.parsing.legal_forms import has_legal_form, keeps_stop
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.words import degree_score, institution_score, title_score
from tailor.text import ends_in_abbreviation

_TOLD = re.compile(r"\)?\s*(?:[.:;]\s+|\s[–—-]\s+)(?=\S)")
_LIST_BEHIND = re.compile(
    r"\)?(?:,|\s*\|)\s+(?=[^\W\d_A-ZÀ-Þ][^\s]*(?:(?:\s+\S+){3}|,?\s+(?:and|und|et|y|e|en)\s+\S+|\s\S+,\s))|\)?\s*\|\s+(?=[^\W\d_A-ZÀ-Þ]\S*\s\S)"
)
_COLON = re.compile(r"(?<=\w{2})\s?:\s+(?=\S)")
_END_OF_CONTACT = re.compile(r"@[\w-]+(?:\.[\w-]+)+([.;]\s+)(?=[A-ZÀ-Þ])")
_END_OF_HEAD = re.compile(
    r"(?<=\w{3})\.\s+(?=[A-ZÀ-Þ0-9])|(?<=\w\))\.\s+(?=[A-ZÀ-Þ0-9])|(?<=\w{2})\s?:\s+(?=\S)"
    r"|(?<=\w{4})\.\s+(?=[^\W\d_A-ZÀ-Þ]{4,}[\s,])"
    r"|\s[–—-]\s+(?=[\w-]+(?:,|\s+\w+,))"
)
_TWO_NAMES = re.compile(r"\w,\s|\s(?:at|with|bei|beim|chez|presso|bij|à la|en el|en la|no|na|im|in der)\s")
_SMALL_WORD = re.compile(r"(?<![\w’'-])[a-zà-ÿ]{4,}")
_AS_NAME = 2
"""Words of what may be a town behind an employer's full stop."""
_SENTENCE = re.compile(r"\w{4,}[.!?]\s")
_SET_OFF = re.compile(r"[,;:|(\[\t•·–—-]\s*$")
_OPEN = re.compile(r"\([^()]*$")
_FROM_TO = re.compile(r"[-–—]|\b(?:to|until|till|bis|à|au|a|al|hasta|até|fino|tot)\b")
_STOP = re.compile(r"\.\s+(?=\S+\s+\S)")
_STOPS = frozenset({".", ")."})
_MOST_WORDS = 14
_NAME_WORDS = 8
_NAME_LETTERS = 4
_FIRST = re.compile(r"[\"“'(]?[A-ZÀ-Þ0-9]")


def with_heads_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, what is told behind the dates of a short head as a line of its own.

    Only a span of time ends such a head: a single date may belong to what is told.
    """
    befores = ["", *(line.text.rstrip() for line in lines)]
    return [
        one
        for before, line in zip(befores, lines, strict=False)
        for one in (_told_below(line) if before.endswith(",") else None) or _apart(_without_stop(line))
    ]


def _told_below(line: Line) -> list[Line] | None:
    """The dates that end a head wrapped behind its comma and what is told behind their stop, or None for others."""
    found = next((one for one in find_dates(line.text) if one.is_range), None)
    if found is None or line.is_bullet or line.text[: found.start].strip():
        return None
    told = _STOP.match(line.text, found.end)
    return _parted(line, told.start(), told.end()) if told and _SMALL_WORD.search(line.text, told.end()) else None


def _without_stop(line: Line) -> Line:
    """The line without the stop behind its date, where another parts that from the names ("Cook. Elm Inn. 2010.")."""
    text = line.text.rstrip()
    last = find_dates(text)[-1:] if text.endswith(".") and not line.is_bullet else ()
    apart = bool(last) and (follows_stop(text, last[0]) or STARTED.match(text) is not None)
    ends = apart and last[0].end == len(text) - 1
    return replace(line, text=text[:-1]) if ends else line


def _apart(line: Line) -> list[Line]:
    found = next((one for one in find_dates(line.text) if one.is_range), None) if not line.is_bullet else None
    if found is None or _is_within_brackets(line.text, found):
        return [line]
    if not line.text[: found.start].strip():
        ends = _END_OF_HEAD.finditer(line.text, found.end + len(" : "))
        ends = (one for one in ends if not _OPEN.search(line.text[: one.start()]))  # "Elm College (mark: 1.7)"
        end = next((one for one in ends if _is_end(line.text[: one.start() + 1])), None)
        if end is None or not _is_told_of(line.text[found.end : end.start()], line.text[end.end() :]):
            return [_without_end(line, found)]
        return _parted(line, end.start(), end.end())
    is_within = _OPEN.search(line.text[: found.start]) and ")" in line.text[found.end + 1 :]
    if is_within or not _ends_a_head(line.text, found):  # "Buyer (100 %, since 2024: 80 %)"
        return [line]
    if line.text[found.end :] in _STOPS:
        return [replace(line, text=line.text.rstrip("."))]
    told = _TOLD.match(line.text, found.end) or _LIST_BEHIND.match(line.text, found.end)
    return _with_job_behind(line, found) if told is None else _parted(line, told.start(), told.end())


def _without_end(line: Line, found: FoundDate) -> Line:
    """The line without its full stop where all behind its dates is a title and an employer."""
    head = line.text[found.end :].rstrip()
    whole = title_score(head) > 0 and len(head.split()) <= _MOST_WORDS and head.endswith(".") and _is_end(head)
    return replace(line, text=line.text.rstrip()[:-1]) if whole and not keeps_stop(head) else line


def _is_end(text: str) -> bool:
    """Whether a text ends in no abbreviation but a legal form, so that a head may end there."""
    return not ends_in_abbreviation(text) or has_legal_form(text.removesuffix("."))


def _is_told_of(head: str, text: str) -> bool:
    """Whether a text behind a head says what was done there, and is no employer or town of it.

    A head with a title and an employer is whole, and so is one of two names before plain words, be its title unknown.
    """
    whole = _TWO_NAMES.search(head) is not None
    if title_score(head) > 0:
        town = len(text.split()) <= _AS_NAME and not _SMALL_WORD.search(text)
        return not (is_place(text.rstrip(".")) or town) if whole else not _is_employer(text)
    schooling = degree_score(head) + institution_score(head)
    return whole and not schooling and len(head.split()) <= _NAME_WORDS and _SMALL_WORD.search(text) is not None


def _is_employer(text: str) -> bool:
    """Whether what ends a line behind a title's full stop is an employer's name and town, and nothing that was done."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) >= _NAME_LETTERS]
    proper = all(word[0].isupper() for word in words)
    return 0 < len(text.split()) <= _NAME_WORDS and proper and not is_statement(text) and ". " not in text


def _is_within_brackets(text: str, found: FoundDate) -> bool:
    """Whether a date stands in parentheses with more behind it ("Clerk (100 %, since 2024: 80 %)")."""
    opened = text.rfind("(", 0, found.start) > text.rfind(")", 0, found.start)
    return opened and ")" in text[found.end :] and not text[found.end :].lstrip().startswith(")")


def _with_job_behind(line: Line, found: FoundDate) -> list[Line]:
    """What somebody is, the job behind its dates, and what is told of that ("Baker, 2013–2025 Manager, Elm: ...")."""
    end = _COLON.search(line.text, found.end)
    head = line.text[found.end : end.start()] if end else ""
    title, comma, _ = head.partition(",")
    if end is None or not comma or title_score(title) == 0 or len(head.split()) > _MOST_WORDS:
        return [line]
    at = line.offset + found.start
    before = replace(line, text=line.text[: found.start].rstrip(" ,"), bold_start=0)
    behind = replace(line, text=line.text[found.start :], offset=at, bold_start=0)
    return [before, *_parted(behind, end.start() - found.start, end.end() - found.start)]


def with_contact_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, the job told in the sentence behind an address as a line of its own."""
    found: list[Line] = []
    for line in lines:
        end = _END_OF_CONTACT.search(line.text) if not line.is_bullet else None
        told = end is not None and any(one.is_range for one in find_dates(line.text[end.end() :]))
        found += _parted(line, end.start(1), end.end()) if end is not None and told else [line]
    return found


def _parted(line: Line, end: int, start: int) -> list[Line]:
    """The line up to `end`, and what stands from `start` on as another, in a row of a table as a statement."""
    at = line.offset + start
    kind = BlockKind.BULLET if "\t" in line.text[:end] else line.kind
    head = replace(line, text=line.text[:end], links=tuple(link for link in line.links if link.start < at))
    links = tuple(link for link in line.links if link.start >= at)
    return [head, replace(line, text=line.text[start:], kind=kind, links=links, offset=at, bold_start=0)]


def _ends_a_head(text: str, found: FoundDate) -> bool:
    """Whether what stands before a date may be a title and an employer: a few words, no sentence, with a capital."""
    before = text[: found.start]
    short = 0 < len(before.split()) <= _MOST_WORDS
    closed = _FROM_TO.search(found.dates.text) is not None  # "permanent since 2023" is told of a job, and no job's time
    set_off = _SET_OFF.search(before) or (closed and title_score(before) > 0 and not is_statement(before))
    begins = _FIRST.match(before) or title_score(before) > 0
    names = short and bool(set_off) and bool(begins) and _SENTENCE.search(before) is None
    return names or STARTED.match(text) is not None
