"""Clients within a job, work of one's own above it, and clients below a heading of their own."""

import pytest

from tests.parsing.resume_outline import outline, read


def jobs(lines: str) -> str:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"
    return outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize(
    "line",
    [
        "Client: Transport for Oakdale, 2021",
        "Kunde: Wasserwerk Eschental, 2020",
        "Kunde: Wasserwerk Eschental",
        "Project: Harbour bridge (2019)",
        "Assignment: Oak Dairy, Mar 2021",
        "Mandat : Hôpital du Chêne, 2021",
        "Mandat : Hôpital du Chêne, 2019 - 2020",
        "Cliente: Aguas del Roble, 2020",
        "Opdrachtgever: Gemeente Eikdorp, 2020",
        "Projeto: Metro do Carvalho (2020)",
        "Einsatz bei Linden Logistik GmbH, 2019 - 2020",
    ],
)
def test_a_client_within_a_job_is_told_of_it_with_its_bullets(line: str) -> None:
    text = f"Elm Advisory LLP, Leeds    Mar 2019 - Present\nPrincipal Consultant\n- Ran bids\n{line}\n- Planned routes"
    assert jobs(text) == (
        f"> Principal Consultant / Elm Advisory LLP / Leeds / 2019-03..now\n- Ran bids\n- {line}\n  - Planned routes"
    )


def test_the_job_below_a_client_is_a_job() -> None:
    text = (
        "Elm Advisory LLP, Leeds    Mar-19 to date\nConsultant\nClient: Oak Water (2022-23)\n- Cut leaks\n"
        "Client: Ash Rail\n- Tendered routes\nBramble & Yew    01.09.2016 - 28.02.2019\nAnalyst\n- Counted cars"
    )
    assert jobs(text).splitlines()[-2:] == [
        "> Analyst / Bramble & Yew / ? / 2016-09-01..2019-02-28",
        "- Counted cars",
    ]


def test_clients_one_after_the_other_stay_jobs() -> None:
    text = "Client: Oak Rail    2019 - 2021\nFinance Lead\n- Closed books\n\nClient: Ash Foods    2017 - 2018\nBuyer"
    assert [line[:4] for line in jobs(text).splitlines() if line[0] == ">"] == ["> Fi", "> Bu"]


def test_a_client_may_be_of_the_employers_time_before_the_title_above() -> None:
    text = (
        "Elm Advisory LLP, Leeds    Mar-19 to date\nA 70-person consultancy for utilities.\n"
        "Principal Consultant (from Apr-22)\n- Ran bids\nClient: Oak Rail, 2021\n- Tendered routes\n"
        "Senior Consultant (Mar-19 - Mar-22)\n- Modelled demand"
    )
    assert jobs(text) == (
        "> Principal Consultant / Elm Advisory LLP / Leeds / 2022-04..now\n+ A 70-person consultancy for utilities.\n"
        "- Ran bids\n- Client: Oak Rail, 2021\n  - Tendered routes\n"
        "> Senior Consultant / Elm Advisory LLP / Leeds / 2019-03..2022-03\n- Modelled demand"
    )


@pytest.mark.parametrize("name", ["Freelance", "Freelance work", "Self-employed", "Freelancer"])
def test_work_of_ones_own_above_its_one_job_is_an_employer_and_no_section(name: str) -> None:
    text = (
        f"Experience\n\n{name}\nWeb developer, Q3 2019 – Q1 2021\n- Shipped 11 sites\n\n"
        "Elm-Lath, Inc.\nFront-end Engineer, Jun 2017 – Jul 2019\n- Rebuilt checkout"
    )
    assert outline(read(f"Ann Example\nann@example.org\n\n{text}\n\nSkills\n\nTriage\n"), "Experience") == (
        f"> Web developer / {name} / ? / 2019..2021\n- Shipped 11 sites\n"
        "> Front-end Engineer / Elm-Lath, Inc. / ? / 2017-06..2019-07\n- Rebuilt checkout"
    )


@pytest.mark.parametrize("heading", ["Selected clients", "Ausgewählte Kunden", "Principaux clients", "Opdrachtgevers"])
def test_clients_below_a_heading_of_their_own_are_not_told_of_the_job_above(heading: str) -> None:
    text = (
        "Experience\n\nElm Software — Staff Engineer\n2021 - 2024\n- Led teams\n\n"
        f"{heading}\nHotel Linden (2020), Pho Acorn (2019)\n\nSkills\n\nTriage\n"
    )
    resume = read(f"Ann Example\nann@example.org\n\n{text}")
    assert outline(resume, heading) == "Hotel Linden (2020), Pho Acorn (2019)"
    assert outline(resume, "Experience") == "> Staff Engineer / Elm Software / ? / 2021..2024\n- Led teams"


def test_clients_within_a_job_are_no_section() -> None:
    text = "Elm Software — Engineer\n2021 - 2024\n- Led teams\nKey clients\n- Hotel Linden"
    assert jobs(text) == "> Engineer / Elm Software / ? / 2021..2024\n+ Key clients\n- Led teams\n- Hotel Linden"
