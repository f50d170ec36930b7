"""Reading a document as a stranger: which of its claims the resume does not hold."""

from collections.abc import Sequence

from tailor.model import Resume
from tailor.tailoring.violation import Violation
from tailor.vocabulary import Vocabulary


def find_unsupported(
    texts: Sequence[str], resume: Resume, vocabulary: Vocabulary, allowed: Sequence[str]
) -> tuple[Violation, ...]:
    """To be filled."""
    return ()
