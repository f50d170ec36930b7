"""The kind of a phrase that no list knows, by the words that it is made of."""

from tailor.model import RequirementKind
from tailor.requirements.tables import long_pattern

_KINDS = (
    (RequirementKind.DEGREE, long_pattern("untold", "degree")),
    (RequirementKind.CERTIFICATION, long_pattern("untold", "paper")),
    (RequirementKind.TOOL, long_pattern("untold", "tool")),
    (RequirementKind.OTHER, long_pattern("untold", "condition")),
    (RequirementKind.SOFT, long_pattern("untold", "conduct")),
)


def kind_by_words(words: str) -> RequirementKind | None:
    """The kind that a word of a phrase shows: schooling, a paper, a tool, a condition, how a person is."""
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), None)


def tells_of_conduct(words: str) -> bool:
    """Whether the last word of a phrase says how a person is: "sober habits", "a pleasant manner"."""
    return any(match.end() == len(words) for match in _KINDS[-1][1].finditer(words))
