"""Dates that the end of a line breaks: a month above its year, a dash above the end of a span of time."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.date_lists import FoundDate
from tailor.parsing.date_patterns import ends_with_now
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.lines import Line
from tailor.text import month_names

_LAST_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,10})\.?(?:\s(?:de|del|di))?$")
_SET_OFF = re.compile(
    r"(?:^|[\t|·•,;–—(-]\s*|\d{4}\s(?:to|until|till|bis|à|a|al|até|tot)\s"
    r"|(?:since|from|seit|depuis|desde|dal|sinds)\s)$",
    re.IGNORECASE,
)
"""What stands before a month that is the beginning of a date and no word of a sentence."""

_DASH = re.compile(r"\d\s*(?:[-–—](?:\s*to)?|\s(?:to|until|till|bis|à|a|al|até|tot))$", re.IGNORECASE)
_ENDS_THERE = re.compile(r"\s*(?:$|[.,;:)\]|·•]|[–—-]\s|\()")
_ENDS_ALONE = re.compile(r"[-–—]\s?(?:[^\W\d_]{3,10}\.?\s|\d{1,2}[./])?(?:(?:19|20)\d\d|[^\W\d_]{3,12})$")
_ANOTHER = re.compile(r"\s*(?:[–—-]|(?:to|until|till|bis)\b)\s*\w", re.IGNORECASE)
"""How another span of time goes on behind its first date."""

_LONE_DASHES = frozenset({"-", "–", "—"})
_CELLS = 3
_MARKS = re.compile(r"[\s.,;:)\]|·•–—-]*")


def with_whole_dates(lines: Sequence[Line]) -> list[Line]:
    """The lines, dates put behind what begins them above: a month ("Elm Ltd | Apr", "2019 - Present") or a dash.

    What stands behind the date in the lower line stays a line ("March 2017 – December", "2020. Study of falls").
    """
    found: list[Line] = []
    for line in map(_with_now_in_cell, lines):
        whole = _whole(found[-1], line) if found else []
        found[len(found) - (1 if whole else 0) :] = whole or [line]
    return found


def _whole(above: Line, line: Line) -> list[Line]:
    """The two lines with the date whole that the first of them breaks off; nothing where it breaks off none."""
    first, second = above.text.rstrip(), line.text.strip()
    if cells := _whole_cell(above, line) or _until_now(above, line):
        return cells
    broken = _breaks_off(first) or (_ENDS_ALONE.match(second) is not None and _ends_in_year(first))
    if above.is_bullet or line.is_bullet or "\t" in second or not broken:
        return []
    text, seam = f"{first} {second}", len(first)
    date = next((one for one in find_dates(text) if one.start < seam < one.end), None)
    if date is None or not _is_one(text, date):
        return []
    marks = _MARKS.match(text, date.end)
    end = marks.end() if marks else date.end
    rest = text[end:].strip()
    if not rest or rest[0] in "([" or date.start == 0:
        return [replace(above, text=text)]
    at = line.text.rindex(rest)
    return [
        replace(above, text=text[:end].rstrip(" .,;:|·•–—-")),
        replace(line, text=rest, offset=line.offset + at, bold_start=0),
    ]


def _until_now(above: Line, line: Line) -> list[Line]:
    """A lone date and the word for its open end, or the dash, below it as one line ("2019" above "present")."""
    first, second = above.text.strip(), line.text.strip()
    if above.is_bullet or line.is_bullet or any(sign.isdigit() for sign in second):
        return []
    if second in _LONE_DASHES and only_dates(first) and not find_dates(first)[0].is_range:
        return [replace(above, text=f"{first} {second}")]
    return [replace(above, text=f"{first} – {second}")] if _is_now_behind(first, second) else []


def _is_now_behind(first: str, second: str) -> bool:
    """Whether two texts are a date and the word for the present, and nothing else."""
    both = find_dates(f"{first} – {second}") if only_dates(first) and ends_with_now(second) else []
    whole = len(both) == 1 and both[0].start == 0 and both[0].end == len(f"{first} – {second}")
    return whole and both[0].dates.current and not find_dates(first)[0].is_range


def _with_now_in_cell(line: Line) -> Line:
    """The row, a date and the word for its open end in the two cells before the rest as one ("2019<tab>present")."""
    cells = line.text.split("\t", 2)
    if line.is_bullet or len(cells) < _CELLS or not _is_now_behind(cells[0].strip(), cells[1].strip()):
        return line
    return replace(line, text=f"{cells[0].strip()} – {cells[1].strip()}\t{cells[2]}")


def _whole_cell(above: Line, line: Line) -> list[Line]:
    """A row whose first cell is a date that goes on in the line below, which holds nothing else, in its two cells."""
    cell, tab, rest = above.text.partition("\t")
    text = f"{cell.rstrip()} {line.text.strip()}"
    found = next(iter(find_dates(text)), None) if tab and _breaks_off(cell.rstrip()) else None
    if above.is_bullet or line.is_bullet or found is None or not rest.strip():
        return []
    if found.start or found.end < len(text) or not found.is_range or found.start >= len(cell):
        return []
    beside = replace(above, text=rest, offset=above.offset + len(cell) + 1, bold_start=0, beside=True)
    return [replace(above, text=text, links=()), beside]


def _breaks_off(text: str) -> bool:
    """Whether a line ends in a month without its year, or in the dash of a span of time."""
    word = _LAST_WORD.search(text)
    month = word is not None and word[1].lower() in month_names() and _SET_OFF.search(text[: word.start()]) is not None
    return month or _DASH.search(text) is not None


def _ends_in_year(text: str) -> bool:
    """Whether a line ends in a date behind a gap or the words of a head, of which a span of time may be left."""
    found = find_dates(text)
    return bool(found) and not found[-1].is_range and found[-1].end == len(text)


def _is_one(text: str, date: FoundDate) -> bool:
    """Whether the date over the seam of two lines is one, and not what ends in the first and begins in the second.

    Behind it stands no other dash, and words only where the lines are nothing but the date before them.
    """
    behind, dates = text[date.end :], date.dates
    alone = date.start == 0 or _ENDS_THERE.match(behind) is not None
    ordered = not (dates.start and dates.end) or dates.start[:4] <= dates.end[:4]
    return alone and ordered and _ANOTHER.match(behind) is None and (date.is_range or date.start > 0)
