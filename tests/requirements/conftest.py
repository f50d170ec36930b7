from collections.abc import Callable

import pytest

from tailor.model import LineRole, Posting, PostingLine, Requirement
from tailor.requirements import extract_requirements
from tailor.vocabulary import load_vocabulary

Ask = Callable[..., tuple[Requirement, ...]]


def posting_of(*lines: str, role: LineRole = LineRole.REQUIREMENT, heading: str = "Requirements") -> Posting:
    """A posting that has these lines under one heading, as a parser would give it."""
    made, offset = [], 0
    for line in lines:
        made.append(PostingLine(role, line, offset, offset + len(line), heading, bullet=True))
        offset += len(line) + 1
    return Posting("posting.txt", "\n".join(lines), lines=tuple(made))


@pytest.fixture(scope="session")
def ask() -> Ask:
    """The requirements of lines under one heading."""

    def found(
        *lines: str, role: LineRole = LineRole.REQUIREMENT, heading: str = "Requirements"
    ) -> tuple[Requirement, ...]:
        posting = posting_of(*lines, role=role, heading=heading)
        return extract_requirements(posting, load_vocabulary(), None).requirements

    return found
