"""Signing lines, clients in rows of their own, ranks behind titles, numbers of houses and flats."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Musterau, 4. November 2026",
        "Musterau, 04.11.2026",
        "Elmdale, 4 November 2026",
        "Ormeville, le 4 novembre 2026",
        "Villaolmo, 4 de noviembre de 2026",
        "En Villaolmo, a 4 de noviembre de 2026",
    ],
)
def test_where_and_when_a_resume_was_signed_is_no_entry_also_without_a_name(line: str) -> None:
    jobs = "EXPERIENCE\n\nBaker, Elm Bakery, 2015 – 2019\n\nVOLUNTEERING\n\nWarden, Elm Church, 2010 – 2015"
    resume = read(f"{TOP}{jobs}\n\n{line}")
    assert outline(resume, "VOLUNTEERING") == "> Warden / Elm Church / ? / 2010..2015"
    assert any(line in note.text for note in resume.notes)


@pytest.mark.parametrize(
    ("title", "client", "name"),
    [
        ("Picker (via Elm Staffing)", "Client: Oak Foods, Leeds", "Elm Staffing"),
        ("Operaria (a través de Olmo ETT)", "cliente: Fresno Foods, Leeds", "Olmo ETT"),
        ("Picker (via Iep Uitzendbureau)", "inlener: Es BV, Leeds", "Iep Uitzendbureau"),
        ("Picker, Elm Staffing", "Client: Oak Foods, Leeds", "Elm Staffing"),
    ],
)
def test_a_client_in_a_row_of_its_own_is_no_employer(title: str, client: str, name: str) -> None:
    lines = outline(read(f"{TOP}EXPERIENCE\n\n{title}\n{client} | 2011 – 2013\n- Did it"), "EXPERIENCE").splitlines()
    trade, _, _ = title.replace(",", " ").partition(" ")
    assert lines[0] == f"> {trade} / {name} / Leeds / 2011..2013"
    assert f"+ {client.partition(',')[0]}" in lines


@pytest.mark.parametrize("rank", ["Theatre Lead", "cheffe d'équipe", "Teamleitung", "jefa de turno"])
def test_a_rank_behind_a_title_below_an_employer_is_a_part_of_it(rank: str) -> None:
    text = "# Ann Example\nann@example.org\n\n## Experience\n\n### Elm Trust (client: Oak Infirmary) — Leeds\n"
    text += f"**Perfusionist, {rank}** · 2020 – 2024\n- a\n\n**Perfusionist** · 2015 – 2019\n- b\n"
    lines = outline(parse_resume(document_from_text(text, "cv.md")), "Experience").splitlines()
    assert lines[0] == f"> Perfusionist, {rank} / Elm Trust / Leeds / 2020..2024"
    assert "+ client: Oak Infirmary" in lines


@pytest.mark.parametrize(
    "address",
    [
        "Q.No. 114/B, Loco Colony, Jhansi – 284 003, Uttar Pradesh",
        "H.No. 3-4/12, Warangal, Telangana – 506002",
        "Rua do Ulmo, 120 – ap. 31, Campinas – SP, 13010-000",
        "Av. Central, 900 – casa 2, Goiânia – GO, 74000-000",
    ],
)
def test_a_number_of_a_house_is_no_web_address_and_a_flat_no_other_piece(address: str) -> None:
    resume = read(
        f"Ann Example\n{address}\n01632 960123 | ann@example.org\n\nEXPERIENCE\n\nBaker, Elm Bakery, 2015 – 2019"
    )
    assert (resume.contact.location, resume.contact.links) == (address, ())


@pytest.mark.parametrize("line", ["Inhalothérapeute (OPIQ 00000)", "Cordiste (CQP 1 et 2)"])
def test_a_number_in_brackets_does_not_hide_what_somebody_is(line: str) -> None:
    resume = read(f"Ann Example\n{line}\nann@example.org\n\nEXPERIENCE\n\nBaker, Elm Bakery, 2015 – 2019")
    assert resume.headline == line
