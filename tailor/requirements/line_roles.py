"""Lines outside every section that ask nevertheless, shown as what they are."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import LineRole, Note, NoteKind, Posting, PostingLine
from tailor.requirements.asking_lines import (
    asked_from,
    lists_what_it_asks,
    role_by_weights,
    role_by_words,
    sought_in_passing,
)
from tailor.requirements.drafts import Sought
from tailor.requirements.roles import Does, InContext, shares
from tailor.requirements.said.english import is_question_to_reader

_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_PROSE = frozenset({LineRole.ABOUT, LineRole.OTHER, LineRole.DUTY})
_LEAST = 0.3
"""The share of asking that a sentence needs whose words ask by a rule."""
_LEAST_OF_SEARCH = 0.55
"""The same of one that only says whom the employer seeks: "We need one more driver from May on."."""
_LEAST_ALONE = 0.66
"""The same of one of which no rule tells."""
_LEAST_OF_WORK = 0.8
"""The same of a sentence among those about the work."""


def with_asking_lines(posting: Posting) -> Posting:
    """The posting with the roles of those sentences that ask in prose, where nothing else lists what is asked.

    Its requirements come from these sentences anyway; with the role, a reader sees where, and they are counted.
    """
    if lists_what_it_asks(posting.lines):
        return posting
    lines = [_with_role(line, _beside(posting.lines, number)) for number, line in enumerate(posting.lines)]
    asked = any(line.role in _ASKED and not line.is_heading and not _is_opening_question(line) for line in lines)
    return replace(posting, lines=tuple(_told(line) if asked else line for line in lines))


def _is_opening_question(line: PostingLine) -> bool:
    """Whether a line in prose asks its reader something, as notices open: "Can you feed ninety people in an hour?"."""
    asks = is_question_to_reader(line.text)
    return line.text.endswith("?") and not (line.bullet or line.heading or asks)


def _told(line: PostingLine) -> PostingLine:
    """The line; a question asks for nothing where sentences say what is asked."""
    return replace(line, role=LineRole.ABOUT) if line.role in _ASKED and _is_opening_question(line) else line


def with_note_on_none(posting: Posting, *, asks: bool) -> Posting:
    """The posting with a note that nothing is asked for, which may be a fault of the reading or no posting at all."""
    if asks or any(line.role in _ASKED and not line.is_heading for line in posting.lines):
        return posting
    text = "nothing was found that this posting asks for; check that the file holds the job's description"
    return replace(posting, notes=(*posting.notes, Note(NoteKind.UNREAD, text)))


def _beside(lines: Sequence[PostingLine], number: int) -> tuple[str, str]:
    before = lines[number - 1].text if number else ""
    return before, next((line.text for line in lines[number + 1 : number + 2]), "")


def _with_role(line: PostingLine, beside: tuple[str, str]) -> PostingLine:
    sentence = line.role in _PROSE and not (line.is_heading or line.of_page or line.bullet)
    role = _asked(line, beside) if sentence and line.text.endswith((".", "!")) else None
    return replace(line, role=role) if role else line


def _asked(line: PostingLine, beside: tuple[str, str]) -> LineRole | None:
    """What a sentence asks by a rule that the learned weights do not contradict, or by these alone."""
    told = shares(InContext(line.text, *beside))
    asks = told[Does.MUST] + told[Does.NICE]
    by_words = role_by_words(line)
    by_rule = by_words if by_words in _ASKED else LineRole.REQUIREMENT if _is_taken_to_ask(line) else None
    least = _LEAST if by_words in _ASKED or asked_from(line) is not None else _LEAST_OF_SEARCH
    least = _LEAST_OF_WORK if line.role is LineRole.DUTY else least
    if by_rule and asks >= least:
        return by_rule
    return role_by_weights(line, beside, listed=False) if asks >= _LEAST_ALONE else None


def _is_taken_to_ask(line: PostingLine) -> bool:
    person = any(sought is Sought.PERSON for sought, _ in sought_in_passing(line))
    return person or asked_from(line) is not None
