"""Headings that stand beside their sections, or are broken over lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import BlockKind, SectionKind
from tailor.parsing.dates import only_dates
from tailor.parsing.heading_words import HeadingKind, Word, heading_text, lookup
from tailor.parsing.lines import Line
from tailor.parsing.places import is_place
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

_LEADING = 1.8
_TIGHT = 1.6
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]?")
_NEXT_LINES = 3
_ASIDE = 30.0
_CHARACTER = 0.7  # of a capital's width in its size
_SAME_EDGE = 8.0  # points
_MOST_WORDS = 4


def with_whole_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines, a known heading that is broken over two lines put into the first of them.

    Lines of the text beside a narrow heading may stand between its two in the order of reading.
    """
    whole = list(lines)
    at = 0
    while at < len(whole) - 1:
        for below in range(at + 1, min(at + 1 + _NEXT_LINES, len(whole))):
            if _is_second_half(whole, at, below) or (below == at + 1 and _is_unknown_half(whole, at)):
                whole[at] = replace(whole[at], text=f"{whole[at].text.strip()} {whole[below].text.strip()}")
                del whole[below]
                break
        at += 1
    return whole


def _is_second_half(lines: Sequence[Line], at: int, below: int) -> bool:
    one, two = lines[at], lines[below]
    if not 0 < two.style.top - one.style.top <= _LEADING * one.style.size or one.is_bullet or one.look != two.look:
        return False
    between = lines[at + 1 : below]
    if not _are_aligned(one, two) or any(line.style.left < one.style.left + _ASIDE for line in between):
        return False
    word = lookup(heading_text(f"{one.text.strip()} {two.text.strip()}"))
    alone = lookup(heading_text(two.text)) if _NUMBER.fullmatch(one.text.strip()) else None
    return (word is not None and word.exact) or alone is not None


def _is_unknown_half(lines: Sequence[Line], at: int) -> bool:
    """Whether a line and the one close below are one heading in words that no table knows, as a sidebar may break it.

    Both are set as a known heading above, other text follows, and neither names a title, an employer or a place.
    """
    one, two = lines[at : at + 2]
    following = lines[at + 2] if at + 2 < len(lines) else None
    near = 0 < two.style.top - one.style.top <= _TIGHT * one.style.size and _are_aligned(one, two)
    if not near or one.is_bullet or following is None or following.look == one.look or one.look != two.look:
        return False
    known = any(_is_exact(line) and line.look == one.look for line in lines[:at])
    told = [one, two] if following.is_bullet else [one, two, following]
    return known and not _is_exact(one) and not any(_tells_of_entry(line.text) for line in told)


def _tells_of_entry(text: str) -> bool:
    named = title_score(text) > 1 or organisation_score(text) or institution_score(text) or degree_score(text) > 1
    return bool(named) or is_place(text) or bool(re.search(r"\d", text))


def _are_aligned(one: Line, two: Line) -> bool:
    """Whether two lines begin at one place, or are in capitals or bold and set to the right, or centred."""
    shift = two.style.left - one.style.left
    width = (len(one.text.strip()) - len(two.text.strip())) * _CHARACTER * one.style.size
    loud = one.style.bold or one.text.isupper()
    to_right = min(0.0, width) - _SAME_EDGE <= shift <= max(0.0, width) + _SAME_EDGE
    return abs(shift) <= 2 or (loud and to_right)  # noqa: PLR2004 points


def with_side_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines with headings that stand left of their section's first line as lines of their own.

    A first cell with a heading's word is also how a table of skills looks, so experience or education must be among
    them, and neither of the two may stand as a heading elsewhere.
    """
    sides = [at for at, line in enumerate(lines) if _side_kind(line) is not None or _is_side_contact(line)]
    kinds = {_side_kind(lines[at]) for at in sides}
    alone = any(_is_core(lookup(heading_text(line.text))) for line in lines if "\t" not in line.text)
    if len(kinds) < 2 or not kinds & _CORE or alone:  # noqa: PLR2004 one may be chance
        like = _sides_like_headings(lines)
        sides = [at for at in sides if _is_side_contact(lines[at])] + _sides_below_dates(lines, sides) + like
    split: list[Line] = []
    own = [lines[at] for at in sides if _side_kind(lines[at]) is not None]
    looks = {_set_as(line, _first_length(line)) for line in own}
    for at, line in enumerate(lines):
        if at in sides:
            split += _split_side(line)
        else:
            as_these = _set_as(line, len(line.text)) in looks or (sides and line.style.bold)
            alone_there = as_these and _is_exact(line)
            split.append(replace(line, kind=BlockKind.HEADING, level=1) if alone_there else line)
    return split


def _sides_like_headings(lines: Sequence[Line]) -> list[int]:
    """First cells of a table's rows that look as the headings do whose sections fill several lines beside them.

    Right below a heading in that look, cells are labels within its section.
    """
    whole = [line for line in lines if "\t" not in line.text]
    letters = Counter[tuple[object, ...]]()
    for line in whole:
        letters[_set_as(line, len(line.text))] += len(line.text)
    body = letters.most_common(1)
    looks = {_set_as(line, len(line.text)) for line in whole if _is_exact(line)} - {look for look, _ in body}
    cells = [at for at in _first_cells(lines) if _set_as(lines[at], _first_length(lines[at])) in looks]
    known = [at for at in cells if _side_kind(lines[at]) is not None]
    return [at for at in cells if at in known or (len(known) > 1 and _could_be_heading(lines[at]))]


def _first_cells(lines: Sequence[Line]) -> Iterator[int]:
    """The rows of tables that do not begin right below a heading."""
    labelled = False
    for at, line in enumerate(lines):
        row = line.kind is BlockKind.CELL and "\t" in line.text
        labelled = row and (labelled or (at > 0 and _is_exact(lines[at - 1])))
        if row and not labelled:
            yield at


def _could_be_heading(line: Line) -> bool:
    cell = line.text[: _first_length(line)].strip()
    return len(cell.split()) <= _MOST_WORDS and not any(char.isdigit() for char in cell) and not cell.endswith(".")


def _first_length(line: Line) -> int:
    return len(line.text.partition("\t")[0])


def _set_as(line: Line, length: int) -> tuple[object, ...]:
    """How the first characters of a line are set."""
    style = line.style
    return style.font, round(style.size * 2), style.bold or line.bold_start >= length


def _sides_below_dates(lines: Sequence[Line], sides: Sequence[int]) -> list[int]:
    """Headings beside their one line in a table whose rows above have dates in that place, and those right below.

    So forms end that hold a whole resume in one table; under skills, such a cell would be a label.
    """
    found: list[int] = []
    for at in sides:
        above = next((lines[i].text.partition("\t") for i in range(at - 1, -1, -1) if "\t" in lines[i].text), None)
        parted = any(_is_exact(line) and not line.is_bullet for line in lines[max(0, at - 2) : at])
        dated = above is not None and only_dates(above[0]) and not parted
        if _side_kind(lines[at]) in _LISTED and (dated or at - 1 in found):
            found.append(at)
    return found


def _is_exact(line: Line) -> bool:
    """Whether a line is a known heading alone, whose section begins below it."""
    word = lookup(heading_text(line.text))
    return word is not None and word.exact and not line.is_bullet


_LISTED = {
    SectionKind.SKILLS,
    SectionKind.LANGUAGES,
    SectionKind.INTERESTS,
    SectionKind.REFERENCES,
    SectionKind.CERTIFICATIONS,
}
_CORE = {SectionKind.EXPERIENCE, SectionKind.EDUCATION}


def _is_core(word: Word | None) -> bool:
    return word is not None and word.exact and word.kind in _CORE


def _side_kind(line: Line) -> HeadingKind:
    cell, tab, _ = line.text.partition("\t")
    word = lookup(heading_text(cell)) if tab and not line.is_bullet else None
    return word.kind if word and word.exact else None


def _is_side_contact(line: Line) -> bool:
    """Whether a line begins with a heading of contact data of several words, as forms have it."""
    cell, tab, _ = line.text.partition("\t")
    word = lookup(heading_text(cell)) if tab and " " in cell.strip() else None
    return word is not None and word.exact and word.kind is None


def _split_side(line: Line) -> list[Line]:
    cell, _, rest = line.text.partition("\t")
    at = len(cell) + 1
    bold = line.style.bold or line.bold_start >= len(cell)
    heading = replace(
        line, text=cell, kind=BlockKind.HEADING, level=1, style=replace(line.style, bold=bold), bold_start=0
    )
    return [heading, replace(line, text=rest, offset=line.offset + at, links=())]
