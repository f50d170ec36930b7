"""Several jobs in one line: "Earlier: Porter, Elm Hospital (2003-2005); Cleaner, Oak Offices, 2001-2003"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import find_dates
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.told_clauses import cut_line, end_of_label
from tailor.parsing.words import title_score

_YEAR = re.compile(r"\b(?:19|20)\d{2}(?!\d)")
_JOIN = r"(?:\s*[;,|/·•]\s+(?:(?:and|und|et|y|e|en)\s+)?|\s+(?:and|und|et|y|e|en)\s+|\.\s+)"
_BEHIND = re.compile(rf"\)?{_JOIN}")
_BEFORE = re.compile(r"\s*[;,|/·•.]\s+\(?$")
_UNDATED = re.compile(r"\s*;\s+")
_NAME = re.compile(
    r",\s+\w|\s[|·–—-]\s+\w|\s(?:at|bei|beim|chez|presso|bij|im|in der|à la|au|en el|en la)\s|\s\((?!\d)"
)
_NO_TITLE = re.compile(r"[\s,:(–—-]+")
_TITLE_WORDS = 4
_MOST_WORDS = 16
_SEVERAL = 2


def with_jobs_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, one that lists several jobs, each with a title, a name and its time, as a line for each."""
    return [one for line in lines for one in _apart(line)]


def names_title_and_name(line: Line) -> bool:
    """Whether a line is a title and a name without a time."""
    return _names_job(line.text)


def _apart(line: Line) -> list[Line]:
    label = end_of_label(line.text)
    if "\t" in line.text or (line.is_bullet and not label):
        return [line]
    plain = replace(line, kind=BlockKind.LINE, level=0) if line.is_bullet else line
    if len(_YEAR.findall(line.text)) < _SEVERAL:
        return _undated(plain, label) if label else [line]
    cuts = _cuts(line.text, label)
    return [_between(plain, start, end) for start, end in cuts] if len(cuts) > 1 else [line]


def _between(line: Line, start: int, end: int) -> Line:
    """A line's characters from `start` to `end`."""
    return cut_line(replace(line, text=line.text[:end]), start) if start else replace(line, text=line.text[:end])


def _undated(line: Line, label: int) -> list[Line]:
    """The label "Earlier" and the jobs without dates behind it, parted by semicolons."""
    starts = [label, *(one.end() for one in _UNDATED.finditer(line.text, label))]
    ends = [*(one.start() for one in _UNDATED.finditer(line.text, label)), len(line.text.rstrip(". "))]
    texts = [line.text[start:end] for start, end in zip(starts, ends, strict=True)]
    if len(texts) < _SEVERAL or not all(map(_names_job, texts)):
        return [line]
    cuts = zip([0, *starts], [len(line.text[:label].rstrip(" :")), *ends], strict=True)
    return [_between(line, start, end) for start, end in cuts]


def _cuts(text: str, label: int) -> list[tuple[int, int]]:
    """Where each of a line's jobs begins and ends; none where it holds something else."""
    found = [one for one in find_dates(text) if one.start >= label]
    if len(found) < _SEVERAL or _SEVERAL * sum(one.is_range for one in found) < len(found):
        return []
    leads = found[0].start <= label
    seams = _before(text, found[1:]) if leads else _behind(text, found[:-1])
    ends = [*(start for start, _ in seams), len(text.rstrip(". "))]
    starts = [0, *(end for _, end in seams)]
    if len(seams) + 1 < len(found) or (not leads and text[found[-1].end :].strip(" .)")):
        return []
    pieces = [text[max(start, label) : end] for start, end in zip(starts, ends, strict=True)]
    told = zip(pieces, found, strict=True)
    return list(zip(starts, ends, strict=True)) if all(_names_job(_undate(text, one)) for text, one in told) else []


def _undate(text: str, found: FoundDate) -> str:
    return text.replace(found.dates.text, "", 1)


def _behind(text: str, found: Sequence[FoundDate]) -> list[tuple[int, int]]:
    seams = [_BEHIND.match(text, one.end) for one in found]
    return [(one.start() + (text[one.start()] == ")"), one.end()) for one in seams if one]


def _before(text: str, found: Sequence[FoundDate]) -> list[tuple[int, int]]:
    seams = [(_BEFORE.search(text[: one.start]), one.start) for one in found]
    return [(one.start(), start) for one, start in seams if one]


def _names_job(text: str) -> bool:
    """Whether a text without its time begins with a title and goes on with a name, and tells nothing."""
    bare = _NO_TITLE.sub(" ", text[:1]).strip() + text[1:]
    bare = bare.strip(" ,:;.()–—-")
    words = bare.split()
    name = _NAME.search(bare)
    if name is None or len(words) > _MOST_WORDS or is_statement(bare):
        return False
    return title_score(bare[: name.start()]) > 0 and len(bare[: name.start()].split()) <= _TITLE_WORDS + 1
