"""The kind of a phrase that no list knows, by the words that it is made of."""

import re

from tailor.model import RequirementKind
from tailor.requirements.tables import long_pattern
from tailor.text import names_people

_KINDS = (
    (RequirementKind.DEGREE, long_pattern("untold", "degree")),
    (RequirementKind.CERTIFICATION, long_pattern("untold", "paper")),
    (RequirementKind.TOOL, long_pattern("untold", "tool")),
    (RequirementKind.OTHER, long_pattern("untold", "condition")),
    (RequirementKind.SOFT, long_pattern("untold", "conduct")),
)
_COUNTED = re.compile(
    r"\b(?:for|of|from|für|pour) (?:over |more than |at least |up to |about |mehr als |über |plus de )?(?:an? )?"
    r"\d[\d,.]*(?: ?\+| or more| plus)? (?:or more )?$",
    re.IGNORECASE,
)


def kind_by_words(words: str) -> RequirementKind | None:
    """The kind that a word of a phrase shows: schooling, a paper, a tool, a condition, how a person is."""
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), None)


def tells_of_conduct(words: str) -> bool:
    """Whether the last word of a phrase says how a person is: "sober habits", "a pleasant manner"."""
    return any(match.end() == len(words) for match in _KINDS[-1][1].finditer(words))


def only_counts_people(before: str, words: str) -> bool:
    """Whether a phrase says how many people something is done for: "payroll for over 200 employees"."""
    return _COUNTED.search(before) is not None and names_people(words)
