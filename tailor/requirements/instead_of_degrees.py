"""Experience that a posting accepts in place of a degree, which is no item of its own."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tailor.requirements.drafts import Clause, Draft

_INSTEAD = re.compile(
    r"\b(?:or|oder|ou|bzw\.)\s+(?:(?:at least|a minimum of|mindestens|au moins|an?|une?|eine)\s+)?$", re.IGNORECASE
)


def is_instead(clause: Clause, experience: Draft) -> bool:
    """Whether an experience stands behind "or", in place of the degree before it."""
    return _INSTEAD.search(_before(clause, experience)) is not None


def without_experience_instead(clause: Clause, found: Iterable[Draft], earlier: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts of a clause without the experience that it opens with in place of a degree in the clause before it.

    Args:
        clause: The clause.
        found: What it asks for.
        earlier: What the clauses before it ask for.
    """
    behind_degree = any(one.or_equivalent and one.line == clause.line for one in earlier)
    for draft in found:
        opens = _INSTEAD.fullmatch(_before(clause, draft).lstrip(" ,;")) is not None
        if not (behind_degree and draft.years is not None and opens):
            yield draft


def _before(clause: Clause, draft: Draft) -> str:
    return clause.full[: draft.start - clause.start]
