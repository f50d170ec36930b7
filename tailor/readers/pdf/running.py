"""Lines that belong to the pages, not to the text: page numbers, repeated headers, a browser's print header."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tailor.model import Note, NoteKind
from tailor.readers.pdf.blocks import text_of
from tailor.readers.pdf.letters import is_bullet
from tailor.readers.pdf.owner import Owner
from tailor.readers.pdf.runs import Run
from tailor.text import says_when_updated

_ZONE = 0.1
_SAME_LINE = 2.5
_OUTER_LINES = 3
_SAME_HEIGHT = 4
_SAME_SIZE = 0.6
_LEADING = 1.9
_SAME_LEFT = 2.0

_OF = r"(?:/|of|von|de|di|sur|av|van|z|из|\|)"
_PAGE = r"(?:page|pg\.?|p\.|seite|página|pagina|pág\.?|sida|side|sivu|strona|strana|стр\.?)"
_NUMBER = re.compile(rf"^[-–—|\s]*(?:{_PAGE}\s*)?(\d{{1,3}})(?:\s*{_OF}\s*\d{{1,3}})?[-–—|.\s]*$", re.IGNORECASE)
_NAMED = re.compile(
    rf"^\D.*?[\s–—|·•,-](?:{_PAGE}\s*(\d{{1,3}})(?:\s*{_OF}\s*\d{{1,3}})?|(\d{{1,3}})\s*/\s*(\d{{1,3}}))$",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s|$)")
_ADDRESS = re.compile(r"^https?://\S+$")
_BROKEN_ADDRESS = re.compile(r"(?:^|\s)(?:[\w.+'-]+@[\w-]*|[a-z][\w+'-]*[._-])$")
"""The first half of an e-mail address that goes on in the next line of a narrow column."""

_PRINTED_ADDRESS = re.compile(r"^(?:https?://\S+\s+\d+\s*/\s*\d+|file://\S+(?:\s+\d+\s*/\s*\d+)?)$|^about:blank\b")


@dataclass(frozen=True, slots=True)
class Body:
    """The runs of each page without those that belong to the pages, and notes that say which these were."""

    pages: list[list[Run]]
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line in a page's outer tenth; `inner` are the lines next to it towards the page's middle, nearest first."""

    page: int
    base: float
    text: str
    runs: tuple[Run, ...]
    at_top: bool
    inner: tuple[Sequence[Run], ...]
    aligned: bool

    def is_within(self, other: "_Line") -> bool:
        """Whether it is nearer to its page's middle than another line on the same side of that page."""
        same = (self.page, self.at_top) == (other.page, other.at_top)
        return same and (self.base > other.base if self.at_top else self.base < other.base)


def without_running_lines(pages: Sequence[Sequence[Run]], heights: Sequence[float]) -> Body:
    """The runs of each page without running headers and footers, and what was left out.

    A line in the outer tenth of a page is one when it is a page number, says when the file was last updated, is what a
    browser prints around a page, names only the person in the first page's largest letters ("Ann Example CV"), or
    stands at the same height on an earlier page as well and is no line of the text. An address alone is the browser's
    only on a page with the browser's date: it may be the candidate's website.
    """
    outer = [_outer_lines(page, runs, height) for page, (runs, height) in enumerate(zip(pages, heights, strict=True))]
    lines = [line for page in outer for line in page]
    printed = {line.page for line in lines if _PRINTED.match(line.text)}
    owner = Owner.of(pages[0] if pages else ())
    copies = [line for line in lines if _is_repeated(line, lines)]
    of_pages = [
        line
        for line in lines
        if (_is_of_the_page(line, len(pages)) and not _tells_name(line, owner))
        or (line.page in printed and _ADDRESS.match(line.text))
        or _tells_owner(line, owner, lines)
    ]
    first_of_text = [line for line in lines if line not in copies and line not in of_pages]
    repeated = [
        line
        for line in copies
        if line not in of_pages and not _is_in_text(line, copies) and not any(map(line.is_within, first_of_text))
    ]
    dropped = {id(run) for line in (*of_pages, *repeated) for run in line.runs}
    notes = [
        *_notes("repeated on the pages, used once", repeated),
        *_notes("of the pages, not of the text, so left out", of_pages),
    ]
    return Body([[run for run in runs if id(run) not in dropped] for runs in pages], notes)


def _notes(what: str, lines: Iterable[_Line]) -> list[Note]:
    """The note that tells the words of lines that are left out, if any are."""
    told = ", ".join(dict.fromkeys(f'"{line.text}"' for line in lines))
    return [Note(NoteKind.OTHER, f"{what}: {told}")] if told else []


def _outer_lines(page: int, runs: Iterable[Run], height: float) -> list[_Line]:
    zone = _ZONE * height
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (run.base, run.x0)):
        if lines and run.base - lines[-1][0].base <= _SAME_LINE:
            lines[-1].append(run)
        else:
            lines.append([run])
    found = []
    for place, line in enumerate(lines):
        at_top = line[0].top <= zone and place < _OUTER_LINES
        at_bottom = line[0].bottom >= height - zone and place >= len(lines) - _OUTER_LINES
        if at_top or at_bottom:
            text = " ".join(filter(None, map(text_of, sorted(line, key=lambda run: run.x0))))
            inner = lines[place + 1 :] if at_top else lines[:place][::-1]
            aligned = any(abs(_left(line) - _left(other)) <= _SAME_LEFT for other in inner)
            found.append(_Line(page, line[0].base, text, tuple(line), at_top, tuple(inner[:_OUTER_LINES]), aligned))
    return found


def _left(line: Iterable[Run]) -> float:
    return min(run.left for run in line)


def _is_in_text(line: _Line, copies: Sequence[_Line]) -> bool:
    """Whether a line is set as one of the text.

    It has a bullet, or from it line follows line towards the page's middle down to one that no page repeats.
    """
    above = line.runs[0]
    if is_bullet(above.letters[0].text):
        return True
    for row in line.inner:
        below = row[0]
        if abs(below.base - above.base) > _LEADING * above.size or abs(below.size - above.size) > _SAME_SIZE:
            return False
        if not any(copy.runs[0] is below for copy in copies):
            return line.aligned
        above = below
    return False


def _is_of_the_page(line: _Line, page_count: int) -> bool:
    number = _NUMBER.match(line.text)
    if number:
        return _is_page_number(number[1], line.page, page_count)
    named = _NAMED.match(line.text)
    if named:
        # "Level 1/2" may be the last line of a text; the number of pages tells.
        counted = named[3] is None or int(named[3]) == page_count
        return counted and _is_page_number(named[1] or named[2], line.page, page_count)
    if says_when_updated(line.text):
        return True
    return bool(_PRINTED.match(line.text) or _PRINTED_ADDRESS.match(line.text))


def _tells_name(line: _Line, owner: Owner) -> bool:
    """Whether a line at the first page's top, with its number, holds a name that the page does not tell below it."""
    return line.page == 0 and line.at_top and owner.is_first_named(line.runs, line.text)


def _tells_owner(line: _Line, owner: Owner, lines: Iterable[_Line]) -> bool:
    """Whether a line says whose resume it is, and nothing else that the first page does not."""
    if _BROKEN_ADDRESS.search(line.text):
        return False
    if line.page == 0 and line.at_top:
        return owner.is_named_above(line.runs, line.text)
    if line.page > 0 and owner.is_named_again(line.text):
        return True
    twice = any(other.page != line.page and _are_alike(line, other) for other in lines)
    return owner.is_named_in(line.text, twice=twice or not line.at_top)


def _is_page_number(digits: str, page: int, page_count: int) -> bool:
    return int(digits) == page + 1 or (page_count > 1 and int(digits) <= page_count)


def _is_repeated(line: _Line, lines: Iterable[_Line]) -> bool:
    """Whether the line is on an earlier page at the same height, apart from the pages' own numbers.

    Two lines that differ in other digits are text: the dates of two jobs that each begin a page.
    """
    return any(other.page < line.page and _are_alike(line, other) for other in lines)


def _are_alike(line: _Line, other: _Line) -> bool:
    """Whether two lines say the same at the same height, apart from the numbers of their own pages."""
    placed = other.at_top == line.at_top and abs(other.base - line.base) <= _SAME_HEIGHT
    return placed and _without_number(other) == _without_number(line)


def _without_number(line: _Line) -> str:
    return re.sub(rf"(?<!\d)0?{line.page + 1}(?!\d)", "#", line.text.casefold())
