"""Jobs told in short lines: departments behind dashes, jobs without dates among dated ones, legal forms in small."""

import pytest

from tests.parsing.resume_outline import outline, read


def jobs(lines: str) -> list[str]:
    text = f"Ann Reed\nann@example.org\n\nEXPERIENCE\n\n{lines}\n\nEDUCATION\n\nBSc Botany, Elm University, 1989\n"
    found = outline(read(text), "EXPERIENCE").splitlines()
    return [line for line in found if line.startswith("> ")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Staff Nurse – Oncology, 2018 - 2020", "> Staff Nurse – Oncology / Elm Hospital Trust / Otley / 2018..2020"),
        ("Cook | Kitchen | 2018 - 2020", "> Cook | Kitchen / Elm Hospital Trust / Otley / 2018..2020"),
        ("Fahrer – Wareneingang, 2018 - 2020", "> Fahrer – Wareneingang / Elm Hospital Trust / Otley / 2018..2020"),
        (
            "Driver - on call, off site, 2018 - 2020",
            "> Driver - on call, off site / Elm Hospital Trust / Otley / 2018..2020",
        ),
        ("Porter – Goods In\n2018 - 2020", "> Porter – Goods In / Elm Hospital Trust / Otley / 2018..2020"),
        ("Clerk – Deloitte, 2018 - 2020", "> Clerk / Deloitte / ? / 2018..2020"),
        ("Baker – Birch Bakery, 2018 - 2020", "> Baker / Birch Bakery / ? / 2018..2020"),
    ],
)
def test_a_department_behind_a_title_below_an_employer_is_no_employer(line: str, expected: str) -> None:
    above = "Elm Hospital Trust, Otley\nWard Manager, 2020 - 2022\n- Ran a ward"
    if "\n" in line:
        above = above.replace(", 2020", "\n2020")
    found = jobs(f"{above}\n{line}\n- Did rounds")
    assert found == ["> Ward Manager / Elm Hospital Trust / Otley / 2020..2022", expected]
