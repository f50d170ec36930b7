"""Items behind a label, rows of abbreviations, and what no resume answers."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import WeighPhrases, extract_requirements
from tailor.vocabulary import load_vocabulary


def _read(line: str, weigh: WeighPhrases | None = None) -> Posting:
    text = f"Officer\n\nRequirements\n- {line}\n- Patience\n"
    return extract_requirements(parse_posting(document_from_text(text)), load_vocabulary(), weigh)


def _asked(line: str) -> list[tuple[str, str]]:
    found = [(one.text, one.kind.value) for one in _read(line).requirements if one.text != "Patience"]
    return sorted(found)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Licensure/Certification: Crane operator licence required.", [("Crane operator licence", "certification")]),
        ("Education and Experience: Bachelor's degree in botany.", [("Bachelor's degree in botany", "degree")]),
        ("A Level 3 qualification in carpentry", [("Level 3 qualification in carpentry", "certification")]),
        ("Two professional references", [("Two professional references", "other")]),
        ("Some evenings and weekends", [("evenings and weekends", "other")]),
        ("HTML CSS XSLT PHP", [("CSS", "tool"), ("HTML", "tool"), ("PHP", "tool"), ("XSLT", "skill")]),
        ("MUST HAVE OWN VAN", [("OWN VAN", "other")]),
    ],
)
def test_a_line_asks_for(line: str, expected: list[tuple[str, str]]) -> None:
    assert _asked(line) == expected


@pytest.mark.parametrize(("weight", "asked"), [(0.9, True), (0.3, False)])
def test_a_phrase_that_only_its_line_supports_counts_by_its_weight(weight: float, *, asked: bool) -> None:
    line = "Read English well enough to understand road signs"
    posting = _read(line, lambda _, phrases: tuple((weight,) * len(candidates) for candidates in phrases))
    assert any("road signs" in one.text for one in posting.requirements) is asked
