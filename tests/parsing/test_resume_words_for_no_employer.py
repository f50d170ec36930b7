"""Second titles, how somebody was placed and where they travelled are no employers."""

import pytest

from tailor.model import Entry
from tests.parsing.resume_outline import read


def jobs(text: str) -> list[Entry]:
    return list(read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{text}").sections[-1].entries)


@pytest.mark.parametrize(
    "title",
    [
        "Altenpflegerin, stellv. Stationsleitung",
        "Forklift Operator, Deputy Shift Leader",
        "Cocinera, segunda jefa de cocina",
        "Éducatrice, directrice adjointe",
    ],
)
def test_a_second_title_behind_a_comma_is_no_employer(title: str) -> None:
    below = jobs(
        f"04/2021 – 06/2023\tSupervisor\nElm Stores GmbH, Leer\n- Did this\n\n09/2018 – 03/2021\t{title}\n- Did that\n"
    )[1]
    beside = jobs(
        f"Elm Stores Ltd, Leeds\nSupervisor\t04/2021 – 06/2023\n- Did this\n{title}\t09/2018 – 03/2021\n- Did that\n"
    )[1]
    named = jobs(f"04/2021 – 06/2023\t{title}\nElm Stores GmbH, Leer\n- Did this\n")[0]
    assert (below.title, below.organisation) == (title, "")
    assert (beside.title, beside.organisation) == (title, "Elm Stores Ltd")
    assert (named.title, named.organisation) == (title, "Elm Stores GmbH")


@pytest.mark.parametrize(
    "text", ["Rolling contracts via an agency:", "Missions par une agence:", "Sent out by the bureau:"]
)
def test_a_line_on_how_somebody_was_placed_is_no_employer(text: str) -> None:
    job = jobs(f"Consultant, Oak Staffing\t2016 – 2019\n{text}\n- Built an archive\n- Built a shop\n")[0]
    assert (job.title, job.organisation) == ("Consultant", "Oak Staffing")


@pytest.mark.parametrize(
    "text", ["Travelled Chile by bus, some fruit picking", "Backpacked through Asia, some bar work"]
)
def test_a_sentence_on_travels_names_no_employer(text: str) -> None:
    entries = jobs(
        f"Baker, Elm Mills Ltd\t2019 – 2021\n- Did this\n\n{text}\t2018\n\nPorter, Oak Inns Ltd\t2012 – 17\n- Ran it\n"
    )
    assert [entry.organisation for entry in entries] == ["Elm Mills Ltd", "", "Oak Inns Ltd"]


@pytest.mark.parametrize("head", ["Porter (agency, Ridge Temps) 2011-12", "Nurse (bank, Ridge Temps) 2009-10"])
def test_the_agency_in_brackets_is_the_employer(head: str) -> None:
    job = jobs(f"Coach, Elm Trust, 2014-16\nGuard, Bay Park, 2012-14\n{head}\n")[-1]
    assert (job.title, job.organisation) == (head.partition(" (")[0], "Ridge Temps")
    assert [line.text for line in job.details] == [head.partition("(")[2].partition(",")[0]]
