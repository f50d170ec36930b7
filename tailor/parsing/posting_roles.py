"""What each line of a posting is for: by its heading first, by its own words where they are stronger."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_headings import HINTED, claim_of, heads_a_fact, is_generic, known_words
from tailor.parsing.posting_lines import is_fact_row
from tailor.parsing.posting_order import SURE, Passage, offers_only, order_roles
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_tasks import opens_as_task
from tailor.parsing.posting_title import tidy_title
from tailor.text import guess_language

_SENTENCES_OF_A_PARAGRAPH = 3
_LINES_OF_A_LIST = 3
_FEWEST_DUTIES = 2
_FEWEST_OFFERS = 2
_LONGEST_ITEM = 25  # words
_STOPS = (".", "!", "?", ":")
_FRAGMENT = 10  # words; a short line without a person is a note such as "Good knowledge of Excel"
_ANSWER = re.compile(  # of a question in an application form
    r"yes|no|none|n/?a|not applicable|other|prefer not to say|(?:less|more|fewer) than \d+ (?:years?|months?)"
    r"|\d+ ?(?:to|[-–]) ?\d+ years?|required question",
    re.IGNORECASE,
)
_AT_HEART = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_OPEN = frozenset({None, LineRole.ABOUT, LineRole.DUTY})  # sections in which a line that begins by asking asks
_FIRM = frozenset({LineRole.BENEFIT, LineRole.LEGAL})
_ASIDE = frozenset({LineRole.OTHER, LineRole.CONDITION, LineRole.LEGAL})


@dataclass(frozen=True, slots=True)
class _Section:
    """What has been read below the last heading; `block` is set where the heading stands inside a paragraph."""

    role: LineRole | None = None
    heading: str = ""
    level: int = 9
    block: int = -1
    fact: bool = False
    listed: bool = False
    items: int = 0


def assign_roles(segments: Sequence[Segment], title: str = "") -> tuple[PostingLine, ...]:
    """Each segment as a line with its role.

    The job's `title` announces nothing, whatever its words are ("Requirements Engineer", "Night Shift Lead").

    A heading that announces nothing known ends the section before it when it is of the same or a higher level;
    lines below it are judged by their own words. A heading inside a paragraph speaks for that paragraph only.
    A bullet that repeats a heading belongs to the page's table of contents.
    """
    lines: list[PostingLine] = []
    sizes = Counter(segment.block for segment in segments)
    section = _Section()
    announced_roles = _announced(segments, title)
    headings = {known_words(segment.text) for segment in segments if segment.heading}
    for number, segment in enumerate(segments):
        if section.block not in {-1, segment.block}:
            section = _Section()
        if segment.heading:
            announced = announced_roles[number]
            section = _below(segment, announced, section)
            lines.append(_line(segment, announced or LineRole.OTHER, segment.text))
            continue
        governing = _governing(segment, section, sizes[segment.block])
        listed_again = segment.bullet and known_words(segment.text) in headings
        role = LineRole.OTHER if listed_again else line_role(segment.text, governing, bullet=segment.bullet)
        if role is LineRole.ABOUT and governing is None and _goes_on(segment, lines):
            role = lines[-1].role
        lines.append(_line(segment, role, section.heading))
        section = replace(
            section,
            listed=section.listed or segment.bullet or section.fact,
            items=section.items + (sizes[segment.block] == 1),
        )
    return tuple(_without_offers(list(_without_summary(lines))))


def _announced(segments: Sequence[Segment], title: str) -> dict[int, LineRole | None]:
    """The role of each heading by its number: by its words, by the list below it, and by the order of the parts."""
    passages = {
        number: _passage(segment, segments[number + 1 :], is_title=bool(title) and tidy_title(segment.text) == title)
        for number, segment in enumerate(segments)
        if segment.heading
    }
    weighed = {number: passage for number, passage in passages.items() if passage.items or passage.claim}
    language = guess_language(" ".join(segment.text for segment in segments))
    likeliest = dict(zip(weighed, order_roles(list(weighed.values()), language), strict=True))
    return {number: _settled(passage, likeliest.get(number)) for number, passage in passages.items()}


def _passage(heading: Segment, after: Sequence[Segment], *, is_title: bool) -> Passage:
    """A heading with the list below it; the job's title claims nothing."""
    if is_title:
        return Passage(heading.text, ())
    below = list(takewhile(lambda other: not other.heading, after))
    items = tuple(other.text for other in below if other.bullet)
    claim, strength = claim_of(heading.text)
    prose = not items and claim is None
    sentences = tuple(other.text for other in below if other.text.endswith((".", "!")))
    return Passage(heading.text, sentences if prose else items, claim, strength, prose)


def _settled(passage: Passage, likeliest: LineRole | None) -> LineRole | None:
    """What a heading announces: its claim where that is sure or stands over no list, else what is likeliest.

    A passage that most likely tells of the employer is left to its own words, and so are sentences but on the work
    and on who is wanted.
    """
    if passage.strength >= SURE or (passage.claim is not None and not passage.items):
        return passage.claim if passage.strength > HINTED else None
    if (likeliest is LineRole.ABOUT and passage.claim is not LineRole.ABOUT) or (
        passage.prose and likeliest not in {LineRole.REQUIREMENT, LineRole.DUTY}
    ):
        return None
    if likeliest is LineRole.OTHER and passage.claim in _ASIDE:
        return passage.claim
    return likeliest


def _without_summary(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines; prose under "About the role" is no duty where the duties have a list of their own."""
    duties = [line for line in lines if line.role is LineRole.DUTY and not line.is_heading]
    listed = sum(line.bullet or not is_generic(line.heading) for line in duties) >= _FEWEST_DUTIES
    for line in lines:
        told = line.bullet or line.is_heading or _says("duty", line.text) or _says("work", line.text)
        summary = listed and line.role is LineRole.DUTY and is_generic(line.heading) and not told
        yield replace(line, role=LineRole.ABOUT) if summary else line


def _without_offers(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines; items at the end of a list that only offer are benefits that stand under no heading of their own."""
    for number, line in enumerate(lines):
        if not _is_asked(line) or not offers_only(line.text):
            yield line
            continue
        first = number
        while first and _is_asked(lines[first - 1]) and offers_only(lines[first - 1].text):
            first -= 1
        last = number + 1
        while last < len(lines) and _is_asked(lines[last]) and offers_only(lines[last].text):
            last += 1
        ends = last == len(lines) or not _is_asked(lines[last])
        follows = first > 0 and _is_asked(lines[first - 1]) and lines[first - 1].heading == line.heading
        yield replace(line, role=LineRole.BENEFIT) if ends and follows and last - first >= _FEWEST_OFFERS else line


def _is_asked(line: PostingLine) -> bool:
    return line.role is LineRole.REQUIREMENT and line.bullet and not line.is_heading


def _below(heading: Segment, announced: LineRole | None, section: _Section) -> _Section:
    """The section that a heading opens, or the one before it goes on under a lesser, unknown heading."""
    opens = announced is not None or heading.level <= section.level
    return _Section(
        role=announced if opens else section.role,
        heading=heading.text,
        level=heading.level if opens else section.level,
        block=heading.block if heading.inline else -1,
        fact=heads_a_fact(heading.text),
    )


def _governing(segment: Segment, section: _Section, sentences: int) -> LineRole | None:
    """The role of the section for a line: a paragraph below the list speaks for itself; the list may be unmarked."""
    paragraph = sentences >= _SENTENCES_OF_A_PARAGRAPH and section.items >= _LINES_OF_A_LIST
    return None if not segment.bullet and (section.listed or paragraph) else section.role


def _goes_on(segment: Segment, lines: Sequence[PostingLine]) -> bool:
    """Whether a line that says nothing of itself continues a list that lost its marks: no line of it ends in a stop."""
    before = lines[-1] if lines else None
    if before is None or before.is_heading or before.role not in {LineRole.REQUIREMENT, LineRole.DUTY}:
        return False
    bare = not segment.text.endswith(_STOPS) and (segment.bullet or not before.text.endswith((".", "!", "?")))
    return bare and segment.bullet == before.bullet and len(segment.text.split()) <= _LONGEST_ITEM


def line_role(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The role of a line in a section of a role (None: no section, or one that announces nothing)."""
    stray = _ANSWER.fullmatch(text) or _says("board_fact", text) or is_fact_row(text)
    strong = LineRole.OTHER if stray else _role_in_any_section(text, bullet=bullet)
    if strong is not None:
        return strong
    if section in _AT_HEART:
        return LineRole.NICE if section is LineRole.NICE or _is_nice(text) else LineRole.REQUIREMENT
    task = opens_as_task(text) and (bullet or not text.endswith(_STOPS))
    if section is LineRole.DUTY and (task or (bullet and not _says("benefit", text))):
        return section
    if _says("legal_elsewhere", text):
        return LineRole.LEGAL
    return section if section in _FIRM else _role_by_words(text, section, bullet=bullet)


def _role_in_any_section(text: str, *, bullet: bool) -> LineRole | None:
    """The role of a line whose words say it under whatever heading they stand."""
    if _says("legal", text):
        return LineRole.LEGAL
    if _says("subject_to", text):
        return LineRole.CONDITION
    if bullet:
        return None
    if _says("metadata", text) or _says("farewell", text):
        return LineRole.OTHER
    if _says("offer", text):
        return LineRole.BENEFIT
    return LineRole.DUTY if text.endswith(".") and _says("work", text) else None


def _role_by_words(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The first role that the words of a line speak for."""
    asks = (section is not LineRole.CONDITION and _says("demand", text)) or (
        section is None and _asks(text, bullet=bullet)
    )
    spoken = (
        (LineRole.OTHER, section is None and _says("farewell_outside", text)),
        (LineRole.CONDITION, section is not LineRole.DUTY and _says("condition", text)),
        (LineRole.BENEFIT, _says("benefit", text)),
        (LineRole.NICE, _is_nice(text)),
        (LineRole.REQUIREMENT, section in _OPEN and _says("opens", text)),
        (LineRole.DUTY, _says("duty", text)),
        (LineRole.REQUIREMENT, asks),
    )
    return next((role for role, said in spoken if said), section or LineRole.ABOUT)


def _is_nice(text: str) -> bool:
    """Whether the whole line is only welcome; of a line of several clauses each speaks for itself."""
    return ";" not in text and _says("nice", text)


def _asks(text: str, *, bullet: bool) -> bool:
    """Whether a line outside every known section asks: a bullet by a cue, a sentence if it speaks of a person too."""
    return _says("asking", text) and (bullet or _says("person", text) or len(text.split()) <= _FRAGMENT)


def _says(name: str, text: str) -> bool:
    return pattern("lines", name).search(text) is not None


def _line(segment: Segment, role: LineRole, heading: str) -> PostingLine:
    return PostingLine(
        role, segment.text, segment.start, segment.end, heading, bullet=segment.bullet, is_heading=segment.heading
    )
