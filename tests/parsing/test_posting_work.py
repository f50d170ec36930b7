"""The work that a posting costs grows with its length, not with the square of it."""

import pytest

from tailor import posting_from_text
from tailor.model import LineRole, PostingLine
from tailor.parsing import posting_second_look


def test_a_long_run_of_offers_is_looked_at_a_few_times_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def offers_only(item: str) -> bool:
        looked.append(item)
        return item.startswith("We pay")

    monkeypatch.setattr(posting_second_look, "offers_only", offers_only)
    texts = ["Welding", *["We pay for your gloves"] * 500]
    lines = [PostingLine(LineRole.REQUIREMENT, text, 0, len(text), "Requirements", bullet=True) for text in texts]
    roles = [line.role for line in posting_second_look.look_again(lines, (), "Welder")]
    assert roles == [LineRole.REQUIREMENT, *[LineRole.BENEFIT] * 500]
    assert len(looked) <= 3 * len(texts)


@pytest.mark.parametrize(
    "line", ["a" * 3_000, "Ä" * 6_000, "a-" * 1_500, "Word" * 900, "1" * 6_000, "1 " * 3_000], ids=len
)
def test_thousands_of_letters_or_digits_without_an_end_are_understood_within_the_limit_of_the_child(line: str) -> None:
    found = posting_from_text(f"Job title: Welder\n\nRequirements\n- {line}\n- Forklift licence\n")
    assert "forklift license" in [one.name for one in found.requirements]
