"""Headings of a text whose lines all look alike, told by the empty space around them and by what stands below."""

from collections.abc import Mapping, Sequence

from tailor.model import SectionKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.degree_remarks import says_more
from tailor.parsing.head_names import names_in
from tailor.parsing.lines import Line
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.rows import Row, is_prose, rows_of
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

_EMPTY = 0.6
"""Line heights of space above a line that set it off from the line before."""

_ROWS_OF_HEAD = 4
_TWO_NAMES = 2
_CAPTION_WORDS = 4
_ENTRY_NAMES = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PROJECTS}
"""Kinds of sections whose entries may be called as such a section is ("Apprenticeship")."""

_OF_ENTRIES = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEERING}


def stands_apart(lines: Sequence[Line], at: int, least: float = _EMPTY) -> bool:
    """Whether a line has more empty space above it than `least`, or begins the file, a page or a column."""
    if at == 0 or lines[at].style.gap > least:
        return True
    above, style = lines[at - 1].style, lines[at].style
    return (above.page, above.column) != (style.page, style.column)


def begins_section(lines: Sequence[Line], at: int, kind: SectionKind | None, *, spaced: bool) -> bool:
    """Whether a line with a word of headings stands where a section begins, and is not the head of an entry itself.

    Args:
        lines: All lines of the document.
        at: The line's position.
        kind: The kind of section that its words name.
        spaced: Whether the document has empty space below its headings.
    """
    alone = " " not in lines[at].text.strip()  # one word right above its text, whatever space others have below them
    if not (_is_above_text(lines, at, spaced=spaced) or (alone and _is_above_text(lines, at, spaced=False))):
        return False
    rows = _rows_below(lines, at)
    if not any(row.date for row in rows):
        return kind not in _ENTRY_NAMES or (kind is SectionKind.EDUCATION and not lines[at + 1].is_bullet)
    if spaced or _begins_with_date(rows) or _dates_in_block(lines, at) > 1:
        return True
    return sum(map(names_in, rows)) >= _TWO_NAMES


def is_caption(lines: Sequence[Line], at: int, known: Mapping[int, SectionKind | None]) -> bool:
    """Whether a line of no known words is a heading: whole entries follow it, as they follow the known headings.

    Args:
        lines: All lines of the document.
        at: The line's position.
        known: The known headings' positions and kinds.
    """
    spaced = is_spaced(lines, list(known))
    if at - 1 in known or not _is_above_text(lines, at, spaced=spaced) or not _could_be_caption(lines[at].text):
        return False
    samples = [_rows_below(lines, heading) for heading, kind in known.items() if kind in _OF_ENTRIES]
    samples = [rows for rows in samples if any(row.date for row in rows)]
    below = _rows_below(lines, at)
    return any(bool(samples) and all(map(shape, samples)) and shape(below) for shape in (_is_whole, _begins_with_date))


def begins_other_matter(lines: Sequence[Line], at: int, known: Mapping[int, SectionKind | None]) -> bool:
    """Whether a line of no known words is a heading behind dated entries: below it stands what has no date.

    Nothing dated follows before the next known heading, and neither the line nor what is below it says what somebody
    learned or was, or where ("Driving", "Full clean licence.").

    Args:
        lines: All lines of the document.
        at: The line's position.
        known: The known headings' positions and kinds.
    """
    above = max((heading for heading in known if heading < at), default=-1)
    end = min((heading for heading in known if heading > at), default=len(lines))
    text = lines[at].text
    if known.get(above) not in _OF_ENTRIES or not _could_be_caption(text) or says_more(text) or at + 1 >= end:
        return False
    if not _is_above_text(lines, at, spaced=is_spaced(lines, list(known))) or not _are_close(lines, above + 1, at):
        return False
    dated = any(head_date(line.text) for line in lines[above + 1 : at])
    return dated and not any(map(_tells_of_entry, lines[at + 1 : end]))


def _are_close(lines: Sequence[Line], start: int, end: int) -> bool:
    """Whether empty space does not stand above every line, as where each is a paragraph of its own."""
    apart = [stands_apart(lines, at) for at in range(start + 1, end)]
    return not apart or not all(apart)


def _tells_of_entry(line: Line) -> bool:
    head = line.text.split(", ")[0]
    if is_prose(line.text):
        return False
    telling = institution_score(line.text) or organisation_score(head) or degree_score(head) > 1 or title_score(head)
    return line.is_bullet or bool(telling) or head_date(line.text) is not None


def is_spaced(lines: Sequence[Line], headings: Sequence[int]) -> bool:
    """Whether most headings have empty space below them."""
    below = [at + 1 for at in headings if at + 1 < len(lines)]
    return sum(stands_apart(lines, at) for at in below) * 2 > len(below)


def _is_above_text(lines: Sequence[Line], at: int, *, spaced: bool) -> bool:
    ends = lines[at].text.rstrip(" :")[-1:].isalpha()
    if at + 1 >= len(lines) or not ends or not stands_apart(lines, at):
        return False
    return stands_apart(lines, at + 1) is spaced


def _could_be_caption(text: str) -> bool:
    if len(text.split()) > _CAPTION_WORDS or any(char in ",:;|\t()@–—" or char.isdigit() for char in text):
        return False
    telling = title_score(text) or organisation_score(text) or institution_score(text) or degree_score(text)
    return not telling and not is_place(text) and text[:1].isupper() and not _is_name(text)


def _is_name(text: str) -> bool:
    """Whether a text is set as a proper name, all its words with a capital: an employer or a town rather."""
    return len(text.split()) > 1 and could_be_city(text)


def _rows_below(lines: Sequence[Line], at: int) -> list[Row]:
    """The rows of an entry's head closely below a line, up to the one with the date."""
    rows: list[Row] = []
    for below in range(at + 1, min(at + 1 + _ROWS_OF_HEAD, len(lines))):
        if (rows and stands_apart(lines, below)) or lines[below].is_bullet:
            break
        rows += rows_of([lines[below]])
        if rows[-1].date:
            break
    return rows


def _dates_in_block(lines: Sequence[Line], at: int) -> int:
    """How many of the lines right below a line, each of one look, have a date of their own."""
    count = 0
    for below in range(at + 1, len(lines)):
        if below > at + 1 and stands_apart(lines, below):
            break
        count += head_date(lines[below].text) is not None
    return count


def _is_whole(rows: Sequence[Row]) -> bool:
    """Whether the first row of a head names both what somebody was and where."""
    return bool(rows) and any(row.date for row in rows) and names_in(rows[0]) >= _TWO_NAMES


def _begins_with_date(rows: Sequence[Row]) -> bool:
    """Whether a head begins with its date, as all do in a tabular resume: nothing above belongs to it."""
    return bool(rows) and rows[0].date is not None and rows[0].date.start == 0 and names_in(rows[0]) > 0
