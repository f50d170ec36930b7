"""Sections named after a trade, charities, agencies, technologies and dates that a full stop sets apart."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"
WORK = f"{TOP}WORK\nBarista, Elm Ltd, Leeds, 2019 - 2022\n"


def jobs(*heads: str, heading: str = "EXPERIENCE") -> list[str]:
    """The heads of a section, as the outline has them without what is said below."""
    rows = "\n- Did it well\n".join(heads)
    told = outline(
        read(f"{TOP}{heading}\n{rows}\n- Did it well\n\nEDUCATION\nBSc Nursing, Elm University, 2009"), heading
    )
    return [row[2:] for row in told.split("\n") if row.startswith("> ")]


def test_a_full_stop_behind_the_dates_that_come_first_is_no_part_of_the_title() -> None:
    heads = ("Feb. 2018 - Actualidad. Enfermera, Clínica Roble, Vigo", "05/2010 - 12/2012. Camarera, Hotel Sol, Vigo")
    assert jobs(*heads) == [
        "Enfermera / Clínica Roble / Vigo / 2018-02..now",
        "Camarera / Hotel Sol / Vigo / 2010-05..2012-12",
    ]


@pytest.mark.parametrize(
    ("heading", "row", "told"),
    [
        ("BÉNÉVOLAT", "Croix-Rouge, vestiaire, 2018-2020", "vestiaire / Croix-Rouge"),
        ("VOLUNTEERING", "Elm Food Bank, sorting, 2018-2020", "sorting / Elm Food Bank"),
        ("EHRENAMT", "DRK, Sanitätsdienst, 2018-2020", "Sanitätsdienst / DRK"),
        ("VOLUNTARIADO", "Olmo Vivo, reparto de ropa, 2018-2020", "reparto de ropa / Olmo Vivo"),
        ("VOLUNTEERING", "Treasurer, Oak Rowing Club, 2018-2020", "Treasurer / Oak Rowing Club"),
        ("EHRENAMT", "Hausaufgabenhilfe, Caritas Ulm, 2018-2020", "Hausaufgabenhilfe / Caritas Ulm"),
    ],
)
def test_a_charity_may_stand_before_what_one_did_there(heading: str, row: str, told: str) -> None:
    resume = read(f"{TOP}EXPERIENCE\nCook, Elm Ltd, Leeds, 2019 - 2022\n\n{heading}\n{row}\n")
    assert outline(resume, heading) == f"> {told} / ? / 2018..2020"


TRADES = """ON STAGE
Ensemble member, Elm Theatre, Leeds
2019 - present
- Played eleven roles

{between}
Drama tutor, Oak Arts, York
2014 - 2015
- Taught twice a week

{below}
Deck hand, Elm Ferries Ltd, Oban
2012 - 2014
- Moored

EDUCATION
BA Acting, Elm University, 2011
"""


def test_sections_of_trades_above_and_below_jobs_hold_jobs() -> None:
    resume = read(TOP + TRADES.format(between="PERFORMING", below="FERRY WORK").replace("ON STAGE", "TEACHING"))
    kinds = {section.heading: section.kind for section in resume.sections}
    assert kinds["PERFORMING"] is kinds["FERRY WORK"] is SectionKind.EXPERIENCE


def test_what_is_done_beside_work_is_no_job() -> None:
    resume = read(TOP + TRADES.format(between="TEACHING", below="BEYOND WORK"))
    assert {one.heading: one.kind for one in resume.sections}["BEYOND WORK"] is SectionKind.OTHER


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Consultant - SAP FI/CO\n2019 - 2022", "Consultant - SAP FI/CO / ? / ?"),
        ("Developer - Java/J2EE\n2019 - 2022", "Developer - Java/J2EE / ? / ?"),
        ("Consultant – SAP MM, Elm Ltd, Leeds\n2019 - 2022", "Consultant – SAP MM / Elm Ltd / Leeds"),
        ("Consultant - Brambleby\n2019 - 2022", "Consultant / Brambleby / ?"),
    ],
)
def test_a_technology_behind_a_title_is_no_employer(head: str, told: str) -> None:
    assert jobs(head) == [f"{told} / 2019..2022"]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Fitter | via Elm Staff, Oak Foods | Leeds | 2019 - 2022", "Fitter / Oak Foods / Leeds"),
        ("Fitter | via Elmstaff | 2019 - 2022", "Fitter / Elmstaff / ?"),
    ],
)
def test_an_agency_before_the_employer_is_not_the_employer(head: str, told: str) -> None:
    assert jobs(head) == [f"{told} / 2019..2022"]


def test_a_town_between_its_code_and_its_landscape_is_a_place() -> None:
    assert jobs("Statikerin | Büro Roth/Seidel | 26121 Oldenburg (Oldb) | 2019 - 2022") == [
        "Statikerin / Büro Roth/Seidel / 26121 Oldenburg (Oldb) / 2019..2022"
    ]


def test_a_bullet_that_stops_at_a_little_word_goes_on_with_a_name() -> None:
    text = f"{WORK}- taught new staff in the use of the\nBrava machine\n- cleaned\n"
    assert outline(read(text), "WORK").endswith("- taught new staff in the use of the Brava machine\n- cleaned")


def test_a_heading_in_capitals_is_no_end_of_a_bullet() -> None:
    text = f"{WORK}- wrote a guide in English and\nEDUCATION\nBSc Nursing, Elm University, 2009"
    assert outline(read(text), "EDUCATION").startswith("> BSc Nursing")


def test_the_lowest_certificate_of_italian_schools_is_a_degree() -> None:
    text = f"{TOP}ESPERIENZA\nCuoca, Olmo Srl, Roma, 2019 - 2022\n\nISTRUZIONE\nLicenza media, Scuola Rossi, 1996"
    assert outline(read(text), "ISTRUZIONE") == "> Licenza media / Scuola Rossi / ? / ..1996"


def test_a_number_behind_a_dash_is_no_pin_code() -> None:
    resume = read("Ann Example\nRua do Arco 5, 4710-057 Braga – 912 555 033 – a@example.org\n\nFORMAÇÃO\nCurso, 2009")
    assert (resume.contact.phone, resume.contact.location) == ("912 555 033", "Rua do Arco 5, 4710-057 Braga")


def test_a_title_with_a_bracket_alone_has_no_place_in_it() -> None:
    heads = ("Cook, Elm Ltd, Leeds\n2019 - 2022", "Porter, Oak Ltd, York\n2015 - 2019", "Temp (Brambleby)\n2013 - 2015")
    assert jobs(*heads)[2].split(" / ")[2] == "?"
