"""What brackets behind the dates of a job say of that time is no employer."""

import pytest

from tests.parsing.resume_outline import outline, read

HEADED = """## Experience

### Head of Light — Alder Quay, Leeds
*Sep 2021 – present*

* Led four technicians

### Light Technician — Alder Quay, Leeds
{dates}

* Rigged and ran shows
"""


@pytest.mark.parametrize(
    "remark",
    [
        "ERTE de abril a junio de 2020",
        "Kurzarbeit ab April 2020",
        "Furlough from March to July 2020",
        "Chômage partiel de mars à juin 2020",
        "Mat leave Mar 2019 – Dec 2019",
        "Elternzeit 2017 – 2018",
        "Cassa integrazione",
        "Outdoor stage 2018 – 2019",
    ],
)
@pytest.mark.parametrize("dates", ["*Jan 2015 – Aug 2021* ({})", "2015 – 2021 ({})"])
def test_a_remark_behind_dates_is_no_employer(dates: str, remark: str) -> None:
    resume = read("Ann Example\nann@example.org\n\n" + HEADED.format(dates=dates.format(remark)))
    entry = resume.sections[-1].entries[1]
    assert (entry.title, entry.organisation) == ("Light Technician", "Alder Quay")
    assert [line.text for line in entry.details] == [remark]


def test_a_firm_in_brackets_behind_dates_is_the_employer() -> None:
    text = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nCook, 2015 – 2019 (Elm Kitchens Ltd)\n- Did this\n"
    assert outline(read(text), "EXPERIENCE").splitlines()[0].startswith("> Cook / Elm Kitchens Ltd")
