import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Revit 1/5, Rhino 5/5", [("Revit", "1/5"), ("Rhino", "")]),
        ("Revit (2/5), Rhino (4/5)", [("Revit", "2/5"), ("Rhino", "")]),
        ("Revit ★☆☆☆☆\nRhino ★★★★★", [("Revit", "1/5"), ("Rhino", "")]),
        ("Revit: 10%, Rhino: 90%", [("Revit", "10%"), ("Rhino", "")]),
    ],
)
def test_a_low_rating_stays_as_the_level_of_a_skill(line: str, skills: list[tuple[str, str]]) -> None:
    text = f"Ana Reyes\nana@example.org\n\nExperience\nDrafter, Elm Ltd\n2019 - 2023\n- Drew plans\n\nSkills\n{line}\n"
    section = next(one for one in read(text).sections if one.kind is SectionKind.SKILLS)
    assert [(skill.name, skill.level) for group in section.groups for skill in group.skills] == skills
