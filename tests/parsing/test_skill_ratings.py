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


@pytest.mark.parametrize(
    "line",
    [
        "96% on-time delivery",
        "Closed 120% of target in 2022",
        "Reduced waste from 12% to 4%",
        "99.9% availability",
        "Abfall um 20 % gesenkt",
        "Baisse des coûts de 15 %",
        "Reducción de costes del 30%",
        "Riduzione scarti del 25%",
        "Verzuim verlaagd met 3%",
        "Sales up 35%",
        "More than 90% of pupils passed",
        "Windows 7/8/10",
        "Scored 9/10 on every audit",
    ],
)
def test_a_number_that_a_line_tells_rates_no_skill(line: str) -> None:
    text = f"Ana Reyes\nana@example.org\n\nExperience\nDrafter, Elm Ltd\n2019 - 2023\n- Drew\n\nSkills\n- {line}\n"
    section = next(one for one in read(text).sections if one.kind is SectionKind.SKILLS)
    names = [skill.name for group in section.groups for skill in group.skills]
    assert names + [one.text for one in section.lines] == [line]


@pytest.mark.parametrize("heading", ["Highlights", "Career highlights", "Key achievements", "Qualification highlights"])
def test_statements_below_a_heading_of_highlights_are_no_skills(heading: str) -> None:
    lines = ["98% of parcels sent on the day", "Promoted twice in three years, from clerk to planner"]
    listed = "".join(f"- {line}\n" for line in lines)
    text = f"Ana Reyes\nana@example.org\n\n{heading}\n{listed}\nExperience\nDrafter, Elm Ltd\n2019 - 2023\n- Drew\n"
    first = read(text).sections[0]
    assert first.kind is not SectionKind.SKILLS
    assert [one.text for one in first.lines] + [entry.title for entry in first.entries] == lines


def test_names_below_a_heading_of_highlights_are_skills() -> None:
    text = "Ana Reyes\nana@example.org\n\nHighlights\n- Costing\n- MS Excel 2016\n\nWork\nCook, Elm\n2019 - 2023\n"
    first = read(text).sections[0]
    assert [skill.name for group in first.groups for skill in group.skills] == ["Costing", "MS Excel 2016"]


def test_achievements_with_a_year_and_a_colon_before_them_are_a_list() -> None:
    listed = "- Cut waste by 4 tonnes\n- 2019: Opened the first branch\n- Won the tender – worth £3m – in March 2020"
    text = f"Ana Reyes\nana@example.org\n\nKey achievements\n{listed}\n\nExperience\nDrafter, Elm Ltd\n2019 - 2023\n"
    entries = read(text).sections[0].entries
    assert [(entry.title, entry.organisation) for entry in entries] == [
        ("Cut waste by 4 tonnes", ""),
        ("Opened the first branch", ""),
        ("Won the tender – worth £3m", ""),
    ]
