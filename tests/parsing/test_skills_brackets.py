"""What stands in brackets behind a skill belongs to it, whatever parts the list."""

import pytest

from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    "line", ["Kiln (bisque; no glazing), Loom, Lathe", "Tools: Kiln (bisque; no glazing); Loom; Lathe"]
)
def test_a_semicolon_in_brackets_parts_no_skills(line: str) -> None:
    resume = read(f"Ann Elm\nann@example.org\n\nSKILLS\n{line}\n\nEXPERIENCE\n\nCook, Elm Inn, 2018 - 2022\n- Cooked\n")
    names = [skill.name for section in resume.sections for group in section.groups for skill in group.skills]
    assert names == ["Kiln (bisque; no glazing)", "Loom", "Lathe"]


@pytest.mark.parametrize(
    "bracket", ["(pivot tables: basic)", "(Serienbriefe: Grundkenntnisse)", "(mailings : notions)"]
)
def test_a_colon_in_brackets_makes_no_label_and_limits_no_more_than_the_bracket(bracket: str) -> None:
    resume = read(f"Ann Elm\nann@example.org\n\nSKILLS\nKiln, Loom {bracket}, Lathe\n")
    groups = [group for section in resume.sections for group in section.groups]
    names = [(group.name, skill.name, skill.level) for group in groups for skill in group.skills]
    assert names == [("", "Kiln", ""), ("", f"Loom {bracket}", ""), ("", "Lathe", "")]
