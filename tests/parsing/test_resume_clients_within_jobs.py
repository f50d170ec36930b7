"""Lines within a job that name a client, a project or an assignment are of that job, and their bullets as well."""

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
    text = (
        "Client: Oak Rail    2019 - 2021\nFinance Lead\n- Closed books\n\nClient: Ash Foods    2017 - 2018\nBuyer"
    )
    assert [line[:4] for line in jobs(text).splitlines() if line[0] == ">"] == ["> Fi", "> Bu"]
