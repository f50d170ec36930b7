"""Skills in lists with levels: the outer bullets name the groups."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "# Ann Example\n\nann@example.org\n\n## Experience\n\nCook, Elm Inn, 2018 - 2022\n\n- Cooked\n\n## Skills\n\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            "- Kitchen\n  - Butchery\n  - Sauces\n- Till work\n  - Cashing up\n",
            "= Kitchen: Butchery, Sauces\n= Till work: Cashing up",
        ),
        ("- Office:\n  - Excel\n  - Word\n", "= Office: Excel, Word"),
        ("- Databases\n  - Postgres, Redis\n", "= Databases: Postgres, Redis"),
        ("- Office\n  - Sheets\n    - Excel\n    - Calc\n", "= Office: \n= Sheets: Excel, Calc"),
    ],
)
def test_an_outer_bullet_names_the_group_of_the_bullets_below_it(rows: str, told: str) -> None:
    assert outline(read(f"{TOP}{rows}"), "Skills") == told


@pytest.mark.parametrize("rows", ["- Excel\n  - Advanced\n- Sage\n  - Basic\n"])
def test_the_levels_below_skills_make_these_no_groups(rows: str) -> None:
    assert outline(read(f"{TOP}{rows}"), "Skills") == "= : Excel <Advanced>, Sage <Basic>"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("Welsh *****\nFrench   ****\nGerman **\n", "= : Welsh, French, German"),
        ("Welsh ⭐⭐⭐⭐⭐\nFrench +++\n", "= : Welsh, French"),
    ],
)
def test_stars_of_a_typewriter_are_no_part_of_a_name_and_are_noted(rows: str, told: str) -> None:
    resume = read(f"Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, 2018 - 2022\n\nLANGUAGES\n{rows}")
    assert outline(resume, "LANGUAGES") == told
    assert any("are not kept" in note.text for note in resume.notes)
