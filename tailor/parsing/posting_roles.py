"""What each line of a posting is for: by its heading first, by its own words where they are stronger."""

from collections import Counter
from collections.abc import Sequence

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_headings import heading_role
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_segments import Segment

_SENTENCES_OF_A_PARAGRAPH = 3
_LINES_OF_A_LIST = 3
_FRAGMENT = 10  # words; a short line without a person is a note such as "Good knowledge of Excel"
_AT_HEART = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_OPEN = frozenset({None, LineRole.ABOUT, LineRole.DUTY})  # sections in which a line that begins by asking asks
_FIRM = frozenset({LineRole.BENEFIT, LineRole.LEGAL})


def assign_roles(segments: Sequence[Segment]) -> tuple[PostingLine, ...]:
    """Each segment as a line with its role.

    A heading that announces nothing known ends the section before it when it is of the same or a higher level;
    lines below it are judged by their own words.
    """
    lines = []
    role: LineRole | None = None
    heading = ""
    level = 9
    listed = False
    inline_block = -1
    sizes = Counter(segment.block for segment in segments)
    items = 0
    for segment in segments:
        if inline_block not in {-1, segment.block}:
            # A heading inside a paragraph speaks for that paragraph only.
            role, heading, level, inline_block = None, "", 9, -1
        if segment.heading:
            inline_block = segment.block if segment.inline else -1
            announced = heading_role(segment.text)
            if announced is not None or segment.level <= level:
                role, level = announced, segment.level
            heading = segment.text
            listed, items = False, 0
            lines.append(_line(segment, announced or LineRole.OTHER, heading))
            continue
        # A paragraph below its section's list speaks for itself; the list may have lost its bullets.
        long = sizes[segment.block] >= _SENTENCES_OF_A_PARAGRAPH
        section = None if not segment.bullet and (listed or (long and items >= _LINES_OF_A_LIST)) else role
        listed = listed or segment.bullet
        items += sizes[segment.block] == 1
        lines.append(_line(segment, line_role(segment.text, section, bullet=segment.bullet), heading))
    return tuple(lines)


def line_role(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The role of a line in a section of a role (None: no section, or one that announces nothing)."""
    strong = _role_in_any_section(text, bullet=bullet)
    if strong is not None:
        return strong
    if section in _AT_HEART:
        return LineRole.NICE if section is LineRole.NICE or _is_nice(text) else LineRole.REQUIREMENT
    if section is LineRole.DUTY and bullet and not _says("benefit", text):
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
    return LineRole.BENEFIT if _says("offer", text) else None


def _role_by_words(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The first role that the words of a line speak for."""
    asks = _says("demand", text) or (section is None and _asks(text, bullet=bullet))
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
