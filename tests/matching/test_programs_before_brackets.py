"""A program of every office whose name opens a line before a bracket is meant as such, and no verb."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Excel (recherche V, tableaux croisés)", Status.BURIED),
        ("Excel (Serienbriefe)", Status.BURIED),
        ("Excel at selling", Status.MISSING),
    ],
)
def test_a_name_that_heads_a_bracket_is_a_program(line: str, status: Status) -> None:
    candidate = resume(jobs=[job("Clerk", "Elm", "2014-2016", "Kept files.", "Made tea.", "Wrote letters.", line)])
    wanted = posting(require("Excel", "tool", name="Excel", named=True))
    assert match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status is status
