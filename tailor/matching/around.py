"""What stands around a requirement in the line of its posting."""

from tailor.model import Posting, Requirement

_LINE = "\n"
_FIELD = 60  # characters that may hold " Electrical Installation"


def whole_line(posting: Posting, requirement: Requirement) -> str:
    """The posting's line in which a requirement stands."""
    behind = posting.text[requirement.end :].partition(_LINE)[0] if requirement.end else ""
    return f"{line_before(posting, requirement)}{requirement.text}{behind}"


def line_before(posting: Posting, requirement: Requirement) -> str:
    """What stands in the posting's line before a requirement."""
    return posting.text[: requirement.start].rpartition(_LINE)[2]


def line_behind(posting: Posting, requirement: Requirement) -> str:
    """The rest of the posting's line behind a requirement, as far as a field may stand there."""
    behind = posting.text[requirement.end : requirement.end + _FIELD] if requirement.end else ""
    return behind.partition(_LINE)[0]
