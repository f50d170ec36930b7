"""Jobs typed in one line each: the head ends where something is told, whatever stands in front."""

import pytest

from tests.parsing.resume_outline import outline, read


def jobs(lines: str, heading: str = "Work") -> str:
    return outline(read(f"Ann Reed\nann@example.org\n\n{heading}\n{lines}\n\nSkills\nfirst aid, Excel\n"), heading)


def test_a_job_that_is_still_held_ends_before_the_full_stop() -> None:
    told = jobs("Herd Manager, Sunnyside Farms, 2022 - now. 620 cows, two staff.\nStockman, Pell & Sons, 2018 - 2022.")
    assert told == (
        "> Herd Manager / Sunnyside Farms / ? / 2022..now\n- 620 cows, two staff.\n"
        "> Stockman / Pell & Sons / ? / 2018..2022"
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "2022 - now Herd Manager, Sunnyside Farms. 620 cows, two staff.",
            "> Herd Manager / Sunnyside Farms / ? / 2022..now\n- 620 cows, two staff.",
        ),
        (
            "2018 - 2022 Rivetter, Pell & Sons. Welding, grinding and painting.",
            "> Rivetter / Pell & Sons / ? / 2018..2022\n- Welding, grinding and painting.",
        ),
        (
            "seit 04/2018 Polier bei Hochbau Kreuz GmbH. Leitung von 14 Mann, Aufmaß, Abnahme.",
            "> Polier / Hochbau Kreuz GmbH / ? / 2018-04..now\n- Leitung von 14 Mann, Aufmaß, Abnahme.",
        ),
        (
            "seit 04/2018 Polier bei Hochbau Kreuz GmbH, vorher dort Maurer",
            "> Polier / Hochbau Kreuz GmbH / ? / 2018-04..now\n+ vorher dort Maurer",
        ),
        (
            "2014–2019 chez Brasserie du Pont comme chef de rang",
            "> chef de rang / Brasserie du Pont / ? / 2014..2019",
        ),
        ("2012-2014 à la Boulangerie Petit comme vendeuse", "> vendeuse / Boulangerie Petit / ? / 2012..2014"),
        ("Sunnyside Farms 2018-2022 herd manager", "> herd manager / Sunnyside Farms / ? / 2018..2022"),
        (
            "2016 - 2019: Domiciliary carer with Kindly Care, Hull",
            "> Domiciliary carer / Kindly Care / Hull / 2016..2019",
        ),
        ("Worked at Elm Surgery as receptionist 2012 - 2016", "> Receptionist / Elm Surgery / ? / 2012..2016"),
        (
            "Position: Herdsman, Employer: Northfield Dairy, Period: 2017 to 2019",
            "> Herdsman / Northfield Dairy / ? / 2017..2019",
        ),
        ("herdsman at northfield dairy, 2017 to 2019", "> herdsman / northfield dairy / ? / 2017..2019"),
        (
            "Server | Blue Plate Diner | 2017-2019 | six-table section",
            "> Server / Blue Plate Diner / ? / 2017..2019\n- six-table section",
        ),
    ],
)
def test_a_line_is_parted_into_head_and_what_is_told(line: str, expected: str) -> None:
    assert jobs(f"{line}\nCook, Elm Inn, 2001 - 2003").removesuffix("\n> Cook / Elm Inn / ? / 2001..2003") == expected


@pytest.mark.parametrize(
    "line", ["2018 - 2020 Cook, Hotel Adler. Wismar.", "2010 - 2014: Elm College, Leeds. Maths, Physics and Art."]
)
def test_a_town_behind_a_full_stop_and_subjects_are_told_of_nothing(line: str) -> None:
    assert "\n- " not in jobs(f"{line}\nCook, Elm Inn, 2001 - 2003")


def test_two_jobs_in_one_sentence_are_two() -> None:
    told = jobs(
        "Seit Mai 2019 arbeite ich als Köchin im Gasthof Linde, davor war ich von 2014 bis 2019 Beiköchin im Hotel "
        "Adler.\nVon 2012 bis 2014 Küchenhilfe in der Kantine Stadtwerke.",
        "Berufstätigkeit",
    )
    assert told == (
        "> Köchin / Gasthof Linde / ? / 2019-05..now\n> Beiköchin / Hotel Adler / ? / 2014..2019\n"
        "> Küchenhilfe / Kantine Stadtwerke / ? / 2012..2014"
    )


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Second Officer, MV Astrid Star, Nordlloyd Shipping",
            "> Second Officer / Nordlloyd Shipping / ? / 2018..2020\n+ MV Astrid Star",
        ),
        (
            "Cook, Catering Department, Oak Infirmary, York",
            "> Cook / Oak Infirmary / York / 2018..2020\n+ Catering Department",
        ),
        ("Porter, Elm Hospital, Ward 12", "> Porter / Elm Hospital / ? / 2018..2020\n+ Ward 12"),
        ("Constable, Elm Police Department", "> Constable / Elm Police Department / ? / 2018..2020"),
    ],
)
def test_wards_departments_and_ships_are_no_part_of_the_employer(head: str, expected: str) -> None:
    assert jobs(f"{head}, 2018 - 2020\nCook, Elm Inn, 2001 - 2003").split("\n> Cook / Elm Inn")[0] == expected
