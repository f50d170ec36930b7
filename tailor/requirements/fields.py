"""Experience that a clause asks for in a field, a place or with people, without a number of years."""

from collections.abc import Iterator

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, draft_of
from tailor.requirements.phrases import strip_boilerplate
from tailor.requirements.tables import long_pattern

_FORMS = (
    "in_field",
    "with_people",
    "worked_as",
    "track_record",
    "managing",
    "of_field",
    "german",
    "french",
    "told_once",
    "similar_role",
    "french_trade",
    "french_people",
    "german_compound",
)
_PATTERNS = tuple(long_pattern("experience", form) for form in _FORMS)
_DOING = long_pattern("experience", "doing")
_MOST_WORDS = 11
_MOST_WORDS_OF_DOING = 12


def find_experience(clause: Clause) -> Iterator[Draft]:
    """The experience asked for in a field, a place or with people: "experience in the food industry".

    The name is what it is in ("food industry"); the text is the whole phrase.
    """
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(clause.text):
            start, end = match.span()
            told = {BLANK, PASSED} & set(match[0])
            if told or any(start < last and first < end for first, last in taken):
                continue
            what = (match["what"] or match["whose"]).strip()
            name = strip_boilerplate(what) or what
            if name and len(match[0].split()) <= _MOST_WORDS:
                taken.append((start, end))
                yield draft_of(clause, start, end, RequirementKind.EXPERIENCE, name)


def find_doing(clause: Clause) -> Iterator[Draft]:
    """The experience in an activity that no other item has told: "experience controlling access of vehicles"."""
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    for match in _DOING.finditer(clause.text):
        if not {BLANK, PASSED} & set(match[0]) and len(match[0].split()) <= _MOST_WORDS_OF_DOING:
            yield draft_of(clause, *match.span("what"), RequirementKind.EXPERIENCE)
