"""What a job board marks in its own lists: "Plumbing: 2 years (Required)", "Spanish (Preferred)", "Job type: ..."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_patterns import pattern
from tailor.text import fold

_LONGEST_ITEM = 14  # words before the mark
_LONGEST_LABEL = 5  # words
_LONGEST_VALUE = 10  # words
_FEWEST_LABELS = 2  # of a board's facts; one alone may be anybody's heading
_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_PASSIVE = frozenset({LineRole.OTHER, LineRole.BENEFIT, LineRole.ABOUT, LineRole.DUTY})
_MUST = (
    r"required|(?:an? )?must(?:[ -]have)?|essential|mandatory|erforderlich|notwendig|zwingend(?: erforderlich)?|muss"
    r"|voraussetzung|pflicht|requis(?:e|es)?|obligatoires?|exigée?s?|impératif|indispensables?|imprescindibles?"
    r"|obligatori[oa]s?|requerid[oa]s?|obbligatori[oa]|richiest[oa]|obrigat[óo]ri[oa]|vereist|verplicht"
)
_WISH = (
    r"preferred|optional|desirable|nice[ -]to[ -]have|an? (?:plus|bonus|advantage)|wünschenswert|erwünscht|gewünscht"
    r"|von vorteil|kann|(?:serait |est )?un (?:plus|atout)|optionnel(?:le)?|facultati[fv]e?|souhaitée?|appréciée?"
    r"|deseable|opcional|preferibile|preferito|facoltativ[oa]|preferencial|desejável|gewenst|pluspunt"
)
_MARK = re.compile(rf"\s*\((?:(?P<must>{_MUST})|(?P<wish>{_WISH}))\)\s*\.?$", re.IGNORECASE)
_BETWEEN_MARKED = re.compile(rf"(?<=\))(?:[,;]| [|·•])\s+(?=[^()]{{2,80}}\((?:{_MUST}|{_WISH})\))", re.IGNORECASE)
_MARKED = re.compile(rf"\((?:{_MUST}|{_WISH})\)", re.IGNORECASE)


def marked_role(text: str, section: LineRole | None = None) -> LineRole | None:
    """The role of an item that a board marked as required or preferred; None for any other line.

    Shifts, journeys to work and permits are conditions, whatever the mark says; a form's fields are none of them.
    """
    found = _MARK.search(text) if text.endswith((")", ").")) else None
    item = text[: found.start()] if found else ""
    if not found or not any(map(str.isalpha, item)) or len(item.split()) > _LONGEST_ITEM:
        return None
    of_form = any(pattern(*name).search(item) for name in (("signs", "form_line"), ("board", "field")))
    if of_form or re.search(r"[.!?]\s", item):
        return None
    if section is LineRole.CONDITION or pattern("board", "condition").search(item):
        return LineRole.CONDITION
    return LineRole.REQUIREMENT if found["must"] else LineRole.NICE


def labels_marked(text: str, following: str) -> bool:
    """Whether a line with a colon stands over an item that a board marked: "Language:", "Spanish (Required)"."""
    return text.endswith(":") and len(text.split()) <= _LONGEST_LABEL and marked_role(following) is not None


def part_marked(text: str) -> str:
    """A line of several marked items with a line break before each but the first."""
    marked = text.count(")") > 1 and len(_MARKED.findall(text)) > 1
    return _BETWEEN_MARKED.sub("\n", text) if marked else text


def with_board_facts(lines: Sequence[PostingLine]) -> list[PostingLine]:
    """The lines; what a board tells of pay, kind of job and shift below its own labels are conditions.

    A marked item that stands on the page twice is asked once.
    """
    labels = {known for line in lines if (known := _label(line))}
    facts = len(labels) >= _FEWEST_LABELS
    seen: set[str] = set()
    again = frozenset(number for number, line in reversed(list(enumerate(lines))) if _is_again(line, seen))
    return [
        replace(line, role=LineRole.OTHER) if number in again else _as_condition(line) if facts else line
        for number, line in enumerate(lines)
    ]


def without_marked_facts(lines: Sequence[PostingLine]) -> list[PostingLine]:
    """The lines; where a posting asks in lines of its own, the facts that a board marks apart from them add none.

    Such facts stand below a heading, behind a fact of pay or kind of job, or in another form than the posting's own
    lines. Of a posting that asks nothing itself they are what is asked.
    """
    places = list(_places(lines))
    asked = [not line.is_heading and line.role in _ASKED for line in lines]
    marked = [asks and marked_role(line.text) is not None for asks, line in zip(asked, lines, strict=True)]
    own = {place for place, asks, board in zip(places, asked, marked, strict=True) if asks and not board}
    return [
        replace(line, role=LineRole.OTHER) if own and board and place not in own else line
        for line, place, board in zip(lines, places, marked, strict=True)
    ]


def _places(lines: Sequence[PostingLine]) -> Iterator[tuple[int, bool]]:
    """Of each line, below which heading or fact of a board it stands, and whether it is an item of a list."""
    below = 0
    for line in lines:
        below += line.is_heading or bool(_label(line))
        yield below, line.bullet


def _is_again(line: PostingLine, seen: set[str]) -> bool:
    """Whether a marked item was seen before."""
    if line.is_heading or line.role not in _ASKED or marked_role(line.text) is None:
        return False
    folded = fold(line.text)
    known = folded in seen
    seen.add(folded)
    return known


def _label(line: PostingLine) -> str:
    """The label of a board's fact that a line is or begins with."""
    said = line.text.strip(" :") if line.is_heading else line.text.partition(": ")[0] if ": " in line.text else ""
    return _fact_label(said) if said and len(said.split()) <= _LONGEST_LABEL else ""


@lru_cache(maxsize=1024)
def _fact_label(said: str) -> str:
    label = fold(said)
    return label if pattern("board", "fact").fullmatch(label) else ""


def _as_condition(line: PostingLine) -> PostingLine:
    """A line as a condition where it is a fact below, or behind, one of the board's labels."""
    below = not line.is_heading and pattern("board", "fact").fullmatch(fold(line.heading.strip(" :"))) is not None
    short = len(line.text.split()) <= _LONGEST_VALUE and not line.text.endswith((".", "!", "?"))
    fact = short and not line.is_heading and (below or _label(line))
    return replace(line, role=LineRole.CONDITION) if fact and line.role in _PASSIVE else line
