"""Which lines of a posting ask, whatever the section that they stand in."""

import re
from collections.abc import Iterator, Sequence

from tailor.model import LineRole, PostingLine
from tailor.requirements.conditions import hints_at_condition
from tailor.requirements.drafts import Sought
from tailor.requirements.frames import Asked, asked_among_duties, asked_in_prose, is_no_asking, is_welcomed
from tailor.requirements.roles import Does, InContext, shares
from tailor.requirements.said import asks_reader, tells_of_reader
from tailor.requirements.said.english import asks_by_grammar, is_question_to_reader
from tailor.requirements.tables import cue_pattern, long_pattern
from tailor.text.reader_tasks import is_task_of_reader

_STRAY = frozenset({LineRole.DUTY, LineRole.ABOUT, LineRole.OTHER, LineRole.LEGAL})
_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_PASSING = frozenset({LineRole.ABOUT, LineRole.OTHER})
_BESIDE = frozenset({LineRole.ABOUT, LineRole.OTHER, LineRole.BENEFIT})
_LIKELY = {LineRole.ABOUT: 0.55, LineRole.DUTY: 0.8, LineRole.OTHER: 0.93, LineRole.BENEFIT: 0.85}
"""From which share on a line of a role is taken to ask."""
_LIKELY_BESIDE_LIST = {LineRole.ABOUT: 0.9, LineRole.DUTY: 0.97, LineRole.OTHER: 0.97, LineRole.BENEFIT: 0.95}
_LIKELY_BESIDE_RULE = 0.9
"""As `_LIKELY`, of a line of which a rule already knows what it asks by the way."""
_LIKELY_WELCOME = 0.7
"""As `_LIKELY`, of what would be welcome: what the employer has is praised in the same words."""
_FEWEST_LISTED = 3
_FACT_THAT_ASKS = re.compile(
    r"^(?:(?:work |total |relevant |required )?(?:experience|exp)|yoe|berufserfahrung|exp[ée]rience)"
    r"(?: required)? ?: ?\D{0,12}\d"
    r"|^notice period ?:"
    r"|^(?:(?:educational |minimum )?qualifications?|education)(?: required)?: ",
    re.IGNORECASE,
)
_SEEKS = long_pattern("clauses", "seeks")
_OF_READER = long_pattern("clauses", "of_reader")
_OF_A_PERSON = long_pattern("asking_lines", "of_a_person")
_BRINGS_ABOUT = re.compile(  # "You keep the kiln safe" tells what a thing is to be like, and no trait of the reader
    r"\W*you (?:also |always |then )?(?:(?:keep|make|leave|render) "
    r"(?:the|our|every|each|all|both|this|these|those|their|its) "
    r"(?!(?:most|best|peace|pace|faith|effort|time|difference|big|bigger|team|word)\b)"
    r"(?!.*\b(?:have|hold|are|can|know|speak|must|need|enjoy|like|you|if|years?|experience\w*|calm|cool)\b)"
    r"|turn (?!.*\b(?:have|are|can|you|experience\w*)\b)[\w ]+ into )[^,;:.]{3,60}\.",
    re.IGNORECASE,
)
_BOARD_FACT = re.compile(r"^[^.!?]{2,70} \((?:Preferred|Required)\)$")
_OF_THE_EMPLOYER = re.compile(r"\W*(?:our|we|this|that|it)\b", re.IGNORECASE)
_JOINT = re.compile(r"[,;]\s|\sand(?= be\b)")
_MAIN_JOINT = re.compile(
    r"(?:;|, (?:and|but|so)) (?=(?:you|candidates?|applicants?|whoever"
    r"|the (?:person|right|ideal|successful|best|new))\b)"
)
_UNMARKED = ("_", "☐", "□", "[ ]")  # a box of a form without its cross
_STOPS = (".", "!", ".)", ".”", '."')
_FEWEST_WORDS = 4  # of a line that is believed outside the requirements
_MOST_WORDS_OF_A_CLOSED_LINE = 14


def role_by_weights(line: PostingLine, beside: tuple[str, str], *, listed: bool) -> LineRole | None:
    """What a line asks about which neither its heading nor a known phrase says that it asks, by how likely it does.

    Args:
        line: A line, or a part of one.
        beside: The lines before and after it, empty where there is none.
        listed: Whether the posting lists what it asks, so that little is asked elsewhere.
    """
    bound = (_LIKELY_BESIDE_LIST if listed else _LIKELY).get(line.role)
    if bound is None or line.is_heading or cue_pattern("phrases", "silent").search(line.text):
        return None
    if line.role is LineRole.DUTY and (line.bullet or not line.text.endswith((*_STOPS, ";"))):
        return None
    bound = max(bound, _LIKELY_BESIDE_RULE) if next(sought_in_passing(line), None) else bound
    told = shares(InContext(line.text, *beside))
    role = LineRole.REQUIREMENT if told[Does.MUST] >= told[Does.NICE] else LineRole.NICE
    least = max(bound, _LIKELY_WELCOME) if role is LineRole.NICE else bound
    return role if told[Does.MUST] + told[Does.NICE] >= least else None


def lists_what_it_asks(lines: Sequence[PostingLine]) -> bool:
    """Whether a posting has a heading over what it asks, or several lines that ask as items or below a heading."""
    headed = any(one.is_heading and one.role is LineRole.REQUIREMENT and not one.of_page for one in lines)
    asks = [one for one in lines if one.role in _ASKED and not one.is_heading and (one.bullet or one.heading)]
    return headed or len(asks) >= _FEWEST_LISTED


def sought_in_passing(line: PostingLine) -> Iterator[tuple[Sought, LineRole]]:
    """What a line that does not ask may ask for by the way, and the role with which its clauses are read."""
    if line.role in _BESIDE and _lists_tools(line):
        yield Sought.TOOLS, LineRole.DUTY
    if line.role in _PASSING | {LineRole.DUTY} and _SEEKS.search(line.text):
        yield Sought.PERSON, LineRole.REQUIREMENT
    if (
        line.role in _STRAY
        and not line.text.startswith(_UNMARKED)
        and not cue_pattern("phrases", "equal").search(line.text)
        and hints_at_condition(line.text)
    ):
        yield Sought.CONDITIONS, LineRole.CONDITION


def _lists_tools(line: PostingLine) -> bool:
    """Whether a line about something else, or its heading, says that it lists the tools in use."""
    told = cue_pattern("phrases", "stack").search(line.text) or cue_pattern("phrases", "stack_heading").search(
        line.heading
    )
    return bool(told)


def role_by_words(line: PostingLine) -> LineRole:
    """The line's role, unless its own words ask: a check in the small print, a line out of place."""
    if line.role is LineRole.LEGAL and cue_pattern("phrases", "equal").search(line.text):
        return line.role
    if line.role is LineRole.BENEFIT and cue_pattern("phrases", "subject_among_offers").search(line.text):
        return LineRole.CONDITION
    if line.role in _PASSING | {LineRole.DUTY} and (asked := _role_in_passing(line)):
        return asked
    if line.role in _STRAY and (_opens_asking(line) or _is_remarked(line)):
        return LineRole.REQUIREMENT
    if line.role is LineRole.LEGAL and cue_pattern("phrases", "subject").search(line.text):
        return LineRole.CONDITION
    of_a_person = line.role is LineRole.CONDITION and not line.is_heading and _OF_A_PERSON.match(line.text)
    return LineRole.REQUIREMENT if of_a_person else line.role


def asked_from(line: PostingLine) -> int | None:
    """Where a line about something else begins to ask, if it does.

    Of a sentence about duties only what stands behind the comma before the words that ask: "..., so X is a must".
    """
    if line.role not in _STRAY - {LineRole.LEGAL} or cue_pattern("phrases", "silent").search(line.text):
        return None
    cue = cue_pattern("phrases", "asks_within").search(line.text)
    if cue is None or _OF_THE_EMPLOYER.match(line.text) or is_denied(line.text):
        asked = _by_its_frame(line)
        return asked.start if asked else None
    joint = _JOINT if line.role is LineRole.DUTY else _MAIN_JOINT
    joints = [one.start() for one in joint.finditer(line.text, 0, cue.end())]
    return joints[-1] if joints else 0


def asks_abroad(line: PostingLine, language: str) -> bool:
    """Whether a line about the employer or another matter says in German or French how the person sought is to be."""
    if line.role in _PASSING and not line.is_heading and asks_reader(line.text, language):
        return True
    told = line.role in _PASSING and line.text.endswith(_STOPS) and not line.is_heading
    refused = is_denied(line.text) or is_no_asking(line.text) or cue_pattern("phrases", "silent").search(line.text)
    return told and not refused and tells_of_reader(line.text, language)


def _is_remarked(line: PostingLine) -> bool:
    """Whether a bracket says how much a line is wanted: "Excel (required)"."""
    return _BOARD_FACT.search(line.text) is not None or bool(cue_pattern("phrases", "remarked").search(line.text))


def _opens_asking(line: PostingLine) -> bool:
    """Whether a line outside the requirements begins with words that ask: "Solid understanding of ..."."""
    silent = cue_pattern("phrases", "silent").search(line.text)
    return (
        not silent
        and len(line.text.split()) >= _FEWEST_WORDS
        and bool(cue_pattern("phrases", "opens").search(line.text))
    )


def _role_in_passing(line: PostingLine) -> LineRole | None:
    """What a line about the job or the employer asks by the way, if it does; a duty only says what would be welcome."""
    if line.role is LineRole.DUTY:
        return LineRole.NICE if line.text.endswith(_STOPS) and is_welcomed(line.text) else None
    if cue_pattern("phrases", "welcome").search(line.text):
        return LineRole.NICE
    if cue_pattern("phrases", "subject_in_passing").search(line.text):
        return LineRole.CONDITION
    told = (line.text, f"{line.heading}: {line.text}")
    asks = _closes_asking(line) or any(map(_FACT_THAT_ASKS.search, told)) or _asks_by_grammar(line)
    of_work = is_task_of_reader(line.text) or _BRINGS_ABOUT.fullmatch(line.text)
    if asks or (_OF_READER.match(line.text) and not of_work):
        return LineRole.REQUIREMENT
    asked = _by_its_frame(line)
    return asked.role if asked and asked.start == 0 else None


def _asks_by_grammar(line: PostingLine) -> bool:
    """Whether a sentence in English names whom the employer seeks, or asks the reader what they can do."""
    asks = asks_by_grammar(line.text) or is_question_to_reader(line.text)
    return asks and not line.is_heading and not cue_pattern("phrases", "silent").search(line.text)


def _by_its_frame(line: PostingLine) -> Asked | None:
    """How a sentence asks by its grammar, which is not looked at in fragments and in the small print."""
    if not line.text.endswith(_STOPS) or line.is_heading or cue_pattern("phrases", "silent").search(line.text):
        return None
    if line.role is LineRole.DUTY:
        return asked_among_duties(line.text)
    return asked_in_prose(line.text) if line.role in _PASSING else None


def _closes_asking(line: PostingLine) -> bool:
    """Whether a short line about something else ends with words that ask: "A valid work visa required."."""
    few = len(line.text.split()) <= _MOST_WORDS_OF_A_CLOSED_LINE
    return few and bool(cue_pattern("phrases", "closes").search(line.text)) and not is_denied(line.text)


def is_denied(text: str) -> bool:
    """Whether words say that what they name is not required."""
    return bool(cue_pattern("levels", "not_required").search(text))
