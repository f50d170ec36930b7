"""Heads whose words for a market, a client or a ship are no employer's."""

import pytest

from tests.parsing.resume_outline import outline, read


def jobs(lines: str) -> str:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"
    return outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize(
    ("title", "name", "town"),
    [
        ("Head of Alliances, South America", "Rowan Lane", "Ottawa"),
        ("Head of Service Desk, UK & Ireland", "Plum Row", "Dublin"),
        ("Brand Manager, Eastern Europe", "Sorrel Tarn", "Vienna"),
        ("Product Owner, Enterprise", "Thistle Lane", "Toronto"),
        ("Directrice commerciale, Europe centrale", "Atelier Saule", "Lyon"),
        ("Leiterin Einkauf, DACH", "Erle und Korn", "Hamburg"),
    ],
)
def test_the_market_behind_a_title_is_no_employer(title: str, name: str, town: str) -> None:
    assert jobs(f"{title} | {name} | {town}\n2019 - 2023\n- Ran it").startswith(f"> {title} / {name} / {town} /")


def test_a_title_with_its_market_below_the_employer() -> None:
    assert jobs("Rowan Lane, Leeds\nSales Manager, North America | 2019 - 2022\n- Sold it").startswith(
        "> Sales Manager, North America / Rowan Lane / Leeds /"
    )


@pytest.mark.parametrize(
    ("name", "client", "title"),
    [
        ("Heron Travel", "client: Slate Air", "Team Leader, Web Platform"),
        ("Rowan", "client: Slate Air", "Engineer, Data Platform"),
        ("Heron Reisen", "Kunde: Schiefer Bahn", "Teamleiterin, Buchung"),
        ("Heron Voyages", "client : Rail Ardoise", "Développeuse, Paiement"),
    ],
)
def test_an_employer_with_its_client_in_brackets_above_the_title(name: str, client: str, title: str) -> None:
    first = f"{name} ({client}), Brighton\n{title} | 2019 - 2022\n- Led it"
    read_as = jobs(f"{first}\n\nSorrel Tarn, Leeds\nWeb Developer | 2014 - 2016\n- Built it")
    assert f"> {title} / {name} / Brighton / 2019..2022\n+ {client}\n- Led it" in read_as
    assert "> Web Developer / Sorrel Tarn / Leeds / 2014..2016" in read_as


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Chief Officer | MT Alder | 2019 - 2022", "Second Officer | MT Birch | 2016 - 2019"),
        ("Erster Offizier, MS Alder, 2019 - 2022", "Zweiter Offizier, MS Birch, 2016 - 2019"),
        ("MV Alder – Chief Engineer – 2019 - 2022", "MV Birch – Second Engineer – 2016 - 2019"),
        ("Master – M/T Alder    2019 - 2022", "Chief Mate – M/T Birch    2016 - 2019"),
        ("Bosun\nMV Alder\n2019 - 2022", "Deckhand\nMV Birch\n2016 - 2019"),
        ("MV Alder\nChief Cook, 2019 - 2022", "MV Birch\nCook, 2016 - 2019"),
    ],
)
def test_the_ship_of_a_second_job_is_not_its_employer(first: str, second: str) -> None:
    read_as = jobs(f"Ulmen Reederei\n{first}\n- Kept watch\n\n{second}\n- Planned passages")
    heads = [line for line in read_as.split("\n") if line.startswith("> ")]
    assert [head.split(" / ")[1] for head in heads] == ["Ulmen Reederei", "Ulmen Reederei"]
    assert "Birch" in read_as


def test_a_ship_between_jobs_ashore_keeps_its_place_as_the_employer() -> None:
    read_as = jobs(
        "Physiotherapist\nOakdale University Hospital\n2021 - 2023\n- Treated knees\n\n"
        "Volunteer Physiotherapist, MV Alder, Freetown, Sierra Leone\n2019 - 2021\n- Treated backs"
    )
    assert "> Volunteer Physiotherapist / MV Alder / Freetown, Sierra Leone / 2019..2021" in read_as
