"""More than one of several alternatives."""

from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.model import Finding
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume


def _find(line: str, *skills: str) -> Finding:
    start = line.index("Java")
    asked = require("Java", "tool", any_of=("Java", "Kotlin", "Scala"), named=True)
    asking = replace(posting(replace(asked, start=start, end=start + 4)), text=line)
    (finding,) = match(resume(skills=skills), asking, load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    "line",
    [
        "At least two of: Java, Kotlin, Scala",
        "Two or more of the following: Java, Kotlin, Scala",
        "Any 2 of Java, Kotlin or Scala",
        "Mindestens zwei der folgenden Sprachen: Java, Kotlin, Scala",
        "Au moins deux de ces langages : Java, Kotlin, Scala",
    ],
)
def test_as_many_alternatives_as_are_asked_for_have_to_be_shown(line: str) -> None:
    assert _find(line, "Java", "Scala").status.value == "shown"
    one = _find(line, "Java")
    assert (one.status.value, one.evidence[0].words) == ("implied", "Java")
    assert "of these; the resume shows Java" in one.note
    assert _find(line, "C#").status.value == "missing"


def test_one_of_several_is_enough_where_no_number_is_given() -> None:
    assert _find("Java, Kotlin or Scala", "Java").status.value == "shown"
