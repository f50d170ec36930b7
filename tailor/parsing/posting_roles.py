"""What each line of a posting is for: by its heading first, by its own words where they are stronger."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_headings import (
    heading_role,
    heads_a_fact,
    is_generic,
    is_known_heading,
    known_words,
)
from tailor.parsing.posting_line_role import AT_HEART, LISTING, STOPS, line_role, says
from tailor.parsing.posting_order import speaks_of_a_person, turns_away
from tailor.parsing.posting_passages import announced_roles
from tailor.parsing.posting_second_look import look_again
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_site_lines import length_of_bars

_SENTENCES_OF_A_PARAGRAPH = 3
_LINES_OF_A_LIST = 3
_LONGEST_ITEM = 25  # words
_CODE = re.compile(  # of a table of criteria that was read line by line, or behind each of a list
    r"(?:\t(?P<cell>E|D|Essential|Desirable)(?:\t.*)?|\s[(\[](?P<sign>E|D)[)\]](?P<shown_by>\s[A-Z](?:\s?[/,&+]\s?[A-Z])*)?)$"
)
_FEWEST_CODES = 3
_ROW = re.compile(r"(?:[^\W\d_][^\s\t]*+[ ]?+){1,4}\t[^\t]{1,40}(?<![.;])")
_NUMBERED = re.compile(r"(?:\d{1,2}|[A-Z])[.)] ")


@dataclass(frozen=True, slots=True)
class _Section:
    """What has been read below the last heading; `block` is set where the heading stands inside a paragraph.

    It is `closed` by the first sentence that offers something or tells of a next step where sentences were asking. An
    unmarked paragraph that begins with an offer is `offering` to its end, by the number of its block.
    """

    role: LineRole | None = None
    heading: str = ""
    level: int = 9
    block: int = -1
    fact: bool = False
    listed: bool = False
    items: int = 0
    closed: bool = False
    offering: int = -1


def assign_roles(segments: Sequence[Segment], title: str = "") -> tuple[PostingLine, ...]:
    """Each segment as a line with its role.

    The job's `title` announces nothing, whatever its words are ("Requirements Engineer", "Night Shift Lead").

    A heading that announces nothing known ends the section before it when it is of the same or a higher level;
    lines below it are judged by their own words. A heading inside a paragraph speaks for that paragraph only.
    A bullet that repeats a heading belongs to the page's table of contents.
    """
    bars = length_of_bars([segment.text for segment in segments])
    lines = [_line(segment, LineRole.OTHER, "") for segment in segments[:bars]]
    around = section = _Section()
    sizes = Counter(segment.block for segment in segments)
    segments, given = _coded(segments)
    announced = announced_roles(segments, title)
    alone: set[int] = set()
    headings = {known_words(title), *(known_words(segment.text) for segment in segments if segment.heading)}
    for number, segment in enumerate(segments[bars:], start=bars):
        if section.block not in {-1, segment.block}:
            section = around
        if segment.heading:
            role = announced[number]
            around = _around(around, section, segment, role)
            section = _below(segment, role, section)
            lines.append(_line(segment, role or LineRole.OTHER, segment.text))
            continue
        section = replace(section, closed=section.closed or _closes(segment, section, lines[-1:]))
        governing = _governing(segment, section, sizes[segment.block])
        listed_again = segment.bullet and known_words(segment.text) in headings
        if not segment.bullet and says("level", segment.text):
            governing, section = LineRole.OTHER, _Section()
        aside = LineRole.OTHER if listed_again or _is_fact(segment, governing, section, lines[-1:]) else None
        role = given.get(number) or aside or line_role(segment.text, governing, bullet=segment.bullet)
        role = _continued(segment, role, governing, lines)
        if governing not in LISTING or segment.text.endswith("?"):
            alone.add(number)
        lines.append(_line(segment, role, section.heading))
        opens = segment.block not in {one.block for one in segments[max(0, number - 1) : number]}
        section = _with_line(section, segment, role, sentences=sizes[segment.block], opens=opens)
    return look_again(lines, alone, title)


def _coded(segments: Sequence[Segment]) -> tuple[Sequence[Segment], dict[int, LineRole]]:
    """The segments without the letters that say of each row whether it is essential, and the roles that these give."""
    codes = {number: code for number, one in enumerate(segments) if (code := _CODE.search(one.text))}
    if len(codes) < _FEWEST_CODES:
        return segments, {}
    bare = [
        replace(one, text=_without_code(one.text, codes[number]), bullet=True, heading=False)
        if number in codes
        else one
        for number, one in enumerate(segments)
    ]
    roles = {
        number: LineRole.NICE if (code["cell"] or code["sign"]).startswith("D") else LineRole.REQUIREMENT
        for number, code in codes.items()
    }
    return bare, roles


def _without_code(text: str, code: re.Match[str]) -> str:
    """The text of a criterion; the letters behind the code that say how it is assessed stay, as a sign of a posting."""
    return text if code["shown_by"] else text[: code.start()]


def _around(around: _Section, section: _Section, heading: Segment, role: LineRole | None) -> _Section:
    """The section to return to below a heading inside a paragraph: the one around it, as long as it has no list yet.

    A label within a list does not end it where it is a fact, or of what the list tells ("Salary:" below "We offer").
    """
    again = section.block == heading.block and section.heading and heading.inline
    goes_on = (role is not None and role is section.role) or heads_a_fact(heading.text)
    listed = (section.listed or section.items) and not goes_on
    if not heading.inline or listed or again:
        return _Section()
    return section if section.block == -1 else around


def _is_fact(segment: Segment, governing: LineRole | None, section: _Section, before: Sequence[PostingLine]) -> bool:
    """Whether a line is a label and its value, or a job board's own remark, and no item of a list."""
    label = segment.text.partition("\t")[0]
    if is_known_heading(label) and not heads_a_fact(label) and heading_role(label) in LISTING:
        return False  # "You need<TAB>Two years at the bench"
    if any(line.role is LineRole.OTHER and "\t" in line.text for line in before) and _ROW.fullmatch(segment.text):
        return True
    if "\t" not in segment.text or governing not in {None, LineRole.DUTY}:
        return False
    return is_generic(section.heading) or (governing is None and _ROW.fullmatch(segment.text) is not None)


def _below(heading: Segment, announced: LineRole | None, section: _Section) -> _Section:
    """The section that a heading opens, or the one before it goes on under a lesser, unknown heading."""
    numbered = _NUMBERED.match(heading.text) is not None
    opens = announced is not None or heading.level <= section.level or is_generic(section.heading) or numbered
    return _Section(
        role=announced if opens else section.role,
        heading=heading.text,
        level=heading.level if opens else section.level,
        block=heading.block if heading.inline else -1,
        fact=heads_a_fact(heading.text),
    )


def _governing(segment: Segment, section: _Section, sentences: int) -> LineRole | None:
    """The role of the section for a line: a paragraph below the list speaks for itself; the list may be unmarked."""
    if section.offering == segment.block:
        return LineRole.BENEFIT
    paragraph = sentences >= _SENTENCES_OF_A_PARAGRAPH and section.items >= _LINES_OF_A_LIST
    closed = section.closed and segment.text.endswith(STOPS) and not speaks_of_a_person(segment.text)
    return None if not segment.bullet and (section.listed or paragraph or closed) else section.role


def _with_line(section: _Section, segment: Segment, role: LineRole, *, sentences: int, opens: bool) -> _Section:
    """The section after a line of it; `opens` says that the line is the first of its block of so many `sentences`."""
    offers = (opens and role is LineRole.BENEFIT and not segment.bullet) or says("leads_to_offers", segment.text)
    return replace(
        section,
        offering=segment.block if offers else section.offering,
        listed=section.listed or segment.bullet or section.fact,
        items=section.items + (sentences == 1),
    )


def _closes(segment: Segment, section: _Section, before: Sequence[PostingLine]) -> bool:
    """Whether a sentence ends the prose that asks: it offers something, or tells of a next step, and asks nothing."""
    prose = not segment.bullet and segment.text.endswith((".", "!"))
    asked = any(line.role in AT_HEART and not line.is_heading for line in before)
    return prose and asked and section.role in AT_HEART and turns_away(segment.text)


def _continued(segment: Segment, role: LineRole, governing: LineRole | None, lines: Sequence[PostingLine]) -> LineRole:
    """The role of a line, which may be that of the line before it that it goes on."""
    continues = role is LineRole.ABOUT and governing is None and _goes_on(segment, lines)
    likewise = bool(lines) and lines[-1].role in AT_HEART and says("likewise", segment.text)
    listed = role is LineRole.ABOUT and _ends_a_list(segment, lines)
    return lines[-1].role if continues or likewise or listed else role


def _ends_a_list(segment: Segment, lines: Sequence[PostingLine]) -> bool:
    """Whether a line is the last of several that one sentence lists: the line before it ends in a comma."""
    before = lines[-1] if lines else None
    goes_on = before is not None and not before.is_heading and before.text.endswith((",", ";"))
    return goes_on and not segment.bullet and segment.text[:1].islower()


def _goes_on(segment: Segment, lines: Sequence[PostingLine]) -> bool:
    """Whether a line that says nothing of itself continues a list that lost its marks: no line of it ends in a stop."""
    before = lines[-1] if lines else None
    if before is None or before.is_heading or before.role not in {LineRole.REQUIREMENT, LineRole.DUTY}:
        return False
    bare = not segment.text.endswith(STOPS) and (segment.bullet or not before.text.endswith((".", "!", "?")))
    return bare and segment.bullet == before.bullet and len(segment.text.split()) <= _LONGEST_ITEM


def _line(segment: Segment, role: LineRole, heading: str) -> PostingLine:
    return PostingLine(
        role, segment.text, segment.start, segment.end, heading, bullet=segment.bullet, is_heading=segment.heading
    )
