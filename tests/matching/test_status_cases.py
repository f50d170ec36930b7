"""Statuses over many professions: the table `status_cases.txt` beside this file."""

from pathlib import Path

import pytest

from tailor.matching import match
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, one_line, posting, require, resume

_FILLER = ("Opened the site each morning.", "Took part in the yearly review.", "Wore the uniform.")


def _cases() -> list[tuple[str, ...]]:
    lines = Path(__file__).with_name("status_cases.txt").read_text(encoding="utf-8").splitlines()
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in lines if line and not line.startswith("#")]
    return [pytest.param(*row[1:], id=f"{row[0]}: {row[1]} / {row[3]}") for row in rows]  # type: ignore[misc]


@pytest.mark.parametrize(("asked", "kind", "sentence", "right"), _cases())
def test_a_requirement_gets_the_status_that_a_careful_reader_would_give(
    asked: str, kind: str, sentence: str, right: str
) -> None:
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    requirement = require(
        asked,
        kind,
        name=term.name if term else asked,
        named=term.named if term else kind in {"tool", "certification", "language"},
    )
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", *_FILLER, sentence)])
    (finding,) = match(candidate, posting(requirement), vocabulary, None, TODAY).findings
    assert finding.status.value in right.split(", "), f"{one_line(finding)} {finding.note}"
