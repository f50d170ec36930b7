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


_FIRST, _LAST = "> Clerk / Elm Ltd / ? / 2005..2009", "> Cook / Birch Cafe / ? / 1990..1994"


@pytest.mark.parametrize(
    ("lines", "between"),
    [
        ("Clerk, Elm Ltd, 2005 - 2009\n\nPorter, Reed Ltd\n\nCook, Birch Cafe, 1990-1994", "Porter / Reed Ltd"),
        ("Clerk, Elm Ltd, 2005 - 2009\nPorter, Reed Ltd\nCook, Birch Cafe, 1990-1994", "Porter / Reed Ltd"),
        ("2005-2009 Clerk, Elm Ltd\nFahrer, Reed GmbH\n1990-1994 Cook, Birch Cafe", "Fahrer / Reed GmbH"),
        (
            "Clerk – Elm Ltd – 2005-2009\n- Filed\n\nCarer – Reed Care Home\n- Cared\n\nCook – Birch Cafe – 1990-1994",
            "Carer / Reed Care Home",
        ),
    ],
)
def test_a_job_in_one_line_without_dates_is_one_among_such_with_dates(lines: str, between: str) -> None:
    assert jobs(lines) == [_FIRST, f"> {between} / ? / ?", _LAST]


def test_a_row_that_the_dated_one_needs_is_no_job_of_its_own() -> None:
    assert jobs("Clerk, Elm Ltd\n2005 - 2009\n\nCook, Birch Cafe\n1990 - 1994") == [_FIRST, _LAST]
    assert jobs("Clerk, 2005 - 2009\nElm Ltd\n\nCook, 1990 - 1994\nBirch Cafe") == [_FIRST, _LAST]


@pytest.mark.parametrize(
    "lines",
    [
        "Clerk, Elm Ltd, 95-98\n\nCook, Birch Cafe, 98-04",
        "Clerk, Elm Ltd (95-98)\nCook, Birch Cafe (98-04)",
        "95-98 Clerk, Elm Ltd\n- Filed 12-15 letters a day\n98-04 Cook, Birch Cafe",
        "Clerk, Elm Ltd, 95/98\n\nCook, Birch Cafe, 98/04",
    ],
)
def test_two_digit_years_are_read_where_all_rows_have_such(lines: str) -> None:
    assert jobs(lines) == ["> Clerk / Elm Ltd / ? / 1995..1998", "> Cook / Birch Cafe / ? / 1998..2004"]


def test_two_digit_figures_are_no_years_beside_whole_dates_or_alone() -> None:
    assert jobs("Clerk, Elm Ltd, 2005 - 2009\nCook, Birch Cafe, 98-04")[0].endswith("2005..2009")
    assert not any("1998" in line for line in jobs("Clerk, Elm Ltd, 2005 - 2009\nCook, Birch Cafe, 98-04"))
    assert not any(".." in line for line in jobs("Cook, Birch Cafe, 98-04"))


@pytest.mark.parametrize(
    "form", ["inc.", "ltée", "s.e.n.c.", "ltd.", "gmbh", "b.v.", "bv", "srl", "s.r.l.", "co.", "corp."]
)
def test_an_employer_with_a_legal_form_in_small_letters_is_no_sentence(form: str) -> None:
    expected = [f"> Soudeuse / Ateliers Orme {form} / ? / 2015..2019"]
    assert jobs(f"Soudeuse, Ateliers Orme {form}\n2015 - 2019\n- Soudage") == expected
    assert jobs(f"Soudeuse\nAteliers Orme {form}\n2015 - 2019\n- Soudage") == expected


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Mixed paint at Elm Dock.", "?"),
        ("Moved beds at Elm Hospital, Otley.", "?"),
        ("Stacked timber at Birch Yard.", "?"),
        ("United Elm Mills Ltd.", "United Elm Mills Ltd."),
        ("Associated Elm Dairies", "Associated Elm Dairies"),
    ],
)
def test_a_sentence_on_what_was_done_names_no_employer(line: str, employer: str) -> None:
    assert jobs(f"Labourer\n2012 - 2015\n{line}") == [f"> Labourer / {employer} / ? / 2012..2015"]


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("ab Mai 2015 Clerk, Elm GmbH (bis Nov. 2018)", "2015-05..2018-11"),
        ("seit 05/2015 Clerk, Elm GmbH (bis 11/2018)", "2015-05..2018-11"),
        ("From May 2015: Clerk, Elm GmbH (to Nov 2018)", "2015-05..2018-11"),
        ("Since 2015 Clerk, Elm GmbH (until 2018)", "2015..2018"),
        ("Depuis mai 2015 Clerk, Elm GmbH (jusqu'en novembre 2018)", "2015-05..2018-11"),
        ("vanaf mei 2015 Clerk, Elm GmbH (tot nov. 2018)", "2015-05..2018-11"),
        ("Since 2015 Clerk, Elm GmbH (part-time)", "2015..now"),
    ],
)
def test_an_end_in_brackets_behind_the_names_ends_what_began_before_them(line: str, dates: str) -> None:
    assert jobs(f"{line}\n- Filed letters") == [f"> Clerk / Elm GmbH / ? / {dates}"]


@pytest.mark.parametrize(
    "line",
    [
        "Ward Manager (May 2020 - June 2022), Staff Nurse (2016 - present), Elm Hospital Trust, Otley",
        "Ward Manager (May 2020 - June 2022) and Staff Nurse (2016 - present), Elm Hospital Trust, Otley",
        "Ward Manager (May 2020 - June 2022); Staff Nurse (2016 - present); Elm Hospital Trust, Otley",
        "Elm Hospital Trust, Otley: Ward Manager (May 2020 - June 2022), Staff Nurse (2016 - present)",
    ],
)
def test_titles_of_one_line_have_each_the_dates_in_its_own_brackets(line: str) -> None:
    assert jobs(f"{line}\n- Cared for patients\n\nCook, Birch Cafe, 1990-1994") == [
        "> Ward Manager / Elm Hospital Trust / Otley / 2020-05..2022-06",
        "> Staff Nurse / Elm Hospital Trust / ? / 2016..now",
        _LAST,
    ]
