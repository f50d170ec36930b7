"""Agencies, whom they placed people with, and labels of lists within a job: only the first employs."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def job(text: str) -> str:
    return outline(read(TOP + text), "EXPERIENCE")


@pytest.mark.parametrize(
    ("head", "read_as", "told"),
    [
        (
            "Analyst, Elm Staffing, client: Oak Infirmary | 2018 – 2019",
            "Analyst / Elm Staffing",
            "client: Oak Infirmary",
        ),
        (
            "Fitter – Elm Consulting (Client: Oak Telecom) | 2018 – 2019",
            "Fitter / Elm Consulting",
            "Client: Oak Telecom",
        ),
        ("Nurse | Elm Agency, assigned to St Oak's | 2018 – 2019", "Nurse / Elm Agency", "assigned to St Oak's"),
        (
            "Welder (via Elm Staff) – placed at Oak Shipyard, 2018 – 2019",
            "Welder / Elm Staff",
            "placed at Oak Shipyard",
        ),
        (
            "Soudeuse (intérim, via Orme Travail) – mission au Chantier du Frêne, 2018 – 2019",
            "Soudeuse / Orme Travail",
            "mission au Chantier du Frêne",
        ),
        (
            "2018 – 2019 Lageristin, über Ulme Personal GmbH, eingesetzt bei Eschenwerk",
            "Lageristin / Ulme Personal GmbH",
            "eingesetzt bei Eschenwerk",
        ),
        ("Programmiererin, Ulme GmbH, Kunde: Esche AG, 2018 – 2019", "Programmiererin / Ulme GmbH", "Kunde: Esche AG"),
        (
            "Operaria (a través de Olmo ETT), cliente: Fresno SA, 2018 – 2019",
            "Operaria / Olmo ETT",
            "cliente: Fresno SA",
        ),
        (
            "Magazziniere, Olmo Lavoro S.p.A. (in missione presso Frassino), 2018 – 2019",
            "Magazziniere / Olmo Lavoro S.p.A.",
            "in missione presso Frassino",
        ),
        (
            "Picker (via Iep Uitzendbureau) – inlener: Es BV, 2018 – 2019",
            "Picker / Iep Uitzendbureau",
            "inlener: Es BV",
        ),
    ],
)
def test_the_agency_employs_and_where_somebody_was_placed_is_kept(head: str, read_as: str, told: str) -> None:
    lines = job(f"{head}\n- Did it").splitlines()
    assert lines[0] == f"> {read_as} / ? / 2018..2019"
    assert f"+ {told}" in lines


def test_the_town_behind_the_client_stays_the_jobs_place() -> None:
    head = "Analyst\nElm Staffing, client: Oak Infirmary, Duluth, MN | March 2018 – August 2019\n- Did it"
    assert job(head).splitlines()[0] == "> Analyst / Elm Staffing / Duluth, MN / 2018-03..2019-08"


@pytest.mark.parametrize(
    "label",
    [
        "Engagements included:",
        "Clients:",
        "Selected credits:",
        "Ausgewählte Kunden:",
        "Einsätze u. a.:",
        "Principaux clients :",
        "Trabajos destacados:",
        "Clientes principais:",
        "Produzioni principali:",
        "Opdrachtgevers o.a.:",
    ],
)
def test_a_label_of_a_list_is_no_employer(label: str) -> None:
    lines = job(f"Freelance Wig Maker (2014 – 2017)\n{label}\n- Elm Players\n- Oak Opera").splitlines()
    assert lines[0] == "> Freelance Wig Maker / ? / ? / 2014..2017"
    assert [line for line in lines if line.startswith("-")] == ["- Elm Players", "- Oak Opera"]


def test_clients_told_in_a_sentence_are_no_employer() -> None:
    lines = job("Freelance Wig Maker\n2014 – 2017\nClients include Elm Ltd, Oak plc and Ash Bank.").splitlines()
    assert lines[0] == "> Freelance Wig Maker / ? / ? / 2014..2017"


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("via Elm Recruitment, placed at Oak Shipyard", "Elm Recruitment"),
        ("über Ulme Personal GmbH, eingesetzt bei Eschenwerk", "Ulme Personal GmbH"),
        ("par Orme Intérim, mission chez Frêne", "Orme Intérim"),
        ("a través de Olmo ETT", "Olmo ETT"),
    ],
)
@pytest.mark.parametrize("head", ["Welder, 2004 – 2006\n{}", "2004 – 2006    Welder\n{}"])
def test_a_row_that_tells_the_agency_belongs_to_the_head(row: str, name: str, head: str) -> None:
    assert job(head.format(row) + "\n- Did it").splitlines()[0] == f"> Welder / {name} / ? / 2004..2006"


def test_where_staff_was_placed_marks_the_firm_among_words_that_say_nothing() -> None:
    head = "Form Wrangler | Quorlis Twendle (placed at Oak Pensions) | Nov 2016 to April 2018\n- Did it"
    assert job(head).splitlines()[0] == "> Form Wrangler / Quorlis Twendle / ? / 2016-11..2018-04"


def test_where_somebody_was_placed_is_no_part_of_the_title() -> None:
    lines = job("Elm Staffing\nSales Promoter (deputed to Oak counter) | 2012 – 2013\n- Did it").splitlines()
    assert lines[0] == "> Sales Promoter / Elm Staffing / ? / 2012..2013"
    assert "+ deputed to Oak counter" in lines
