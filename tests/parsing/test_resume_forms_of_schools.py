"""Forms with their colons below each other, numbers of documents, and heads that lists and forms of names disguise."""

import pytest

from tests.parsing.resume_outline import outline, read

FORM = """
CURRICULUM VITAE

OF

NOMVULA GRACE EXAMPLE

PERSONAL INFORMATION
SURNAME\t: EXAMPLE
FIRST NAMES\t: NOMVULA GRACE
ID NUMBER\t: 900101 0000 08 0
ADDRESS\t: 12 Aloe Street, Durban, 4031
CONTACT NUMBER\t: 071 555 0123
EMAIL\t: n.example@example.org

SECONDARY EDUCATION
NAME OF SCHOOL\t: Aloe High School
HIGHEST STANDARD PASSED\t: Grade 12
YEAR COMPLETED\t: 2008

TERTIARY EDUCATION
INSTITUTION\t: Coastal TVET College
QUALIFICATION\t: N6 Office Management
YEAR\t: 2012

WORK EXPERIENCE
NAME OF COMPANY\t: Aloe Clinic
POSITION\t: Data Capturer
DURATION\t: March 2015 - Current
DUTIES\t: Capturing files, answering telephones

NAME OF COMPANY\t: Protea Stores
POSITION\t: Cashier
DURATION\t: January 2013 - February 2015
DUTIES\t: Tills, packing
"""


def test_schooling_told_as_a_form_is_read_by_its_labels() -> None:
    resume = read(FORM)
    assert outline(resume, "SECONDARY EDUCATION") == "> Grade 12 / Aloe High School / ? / ..2008"
    assert outline(resume, "TERTIARY EDUCATION") == "> N6 Office Management / Coastal TVET College / ? / ..2012"


def test_jobs_told_as_a_form_keep_their_duties_without_the_label() -> None:
    assert outline(read(FORM), "WORK EXPERIENCE") == (
        "> Data Capturer / Aloe Clinic / ? / 2015-03..now\n- Capturing files, answering telephones\n"
        "> Cashier / Protea Stores / ? / 2013-01..2015-02\n- Tills, packing"
    )


def test_the_number_of_a_document_is_no_telephone_number_and_of_is_no_name() -> None:
    contact = read(FORM).contact
    assert (contact.name, contact.phone) == ("NOMVULA GRACE EXAMPLE", "071 555 0123")
    assert contact.location == "12 Aloe Street, Durban, 4031"


BODY = "\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n\nSKILLS\n\nTriage\n"


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Résumé – Kofi Example-Boye", "Kofi Example-Boye"),
        ("Curriculum Vitae - Ann Example", "Ann Example"),
        ('PATRICIA ("PAT") EXAMPLE-HURST', 'PATRICIA ("PAT") EXAMPLE-HURST'),
    ],
)
def test_the_name_is_found_behind_the_documents_title_and_with_what_friends_say(first: str, name: str) -> None:
    assert read(f"{first}\nann@example.org\n{BODY}").contact.name == name


@pytest.mark.parametrize(
    ("line", "place", "phone"),
    [
        ("Morada: Rua do Pinhal, lote 7, 2410-000 Leiria", "Rua do Pinhal, lote 7, 2410-000 Leiria", ""),
        ("P.O. Box 1234 – 30100, Eldoret, Kenya", "30100, Eldoret, Kenya", ""),
    ],
)
def test_postcodes_and_boxes_are_no_telephone_numbers(line: str, place: str, phone: str) -> None:
    contact = read(f"Ann Example\nann@example.org\n{line}{BODY}").contact
    assert (contact.location, contact.phone) == (place, phone)


def jobs(lines: str) -> str:
    return outline(read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"), "EXPERIENCE")


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("2016 - 2018    Taxi driver, Accra (own car)", "> Taxi driver / ? / Accra / 2016..2018\n+ own car"),
        (
            "Hair @ Number Nine, Strand Road - stylist - 2008-2014",
            "> stylist / Hair @ Number Nine / Strand Road / 2008..2014",
        ),
        ("Stylist @ Number Nine, 2008-2014", "> Stylist / Number Nine / ? / 2008..2014"),
        (
            "Elektriker, Elektro Haider e.U., Juli 2018 – Jän. 2020",
            "> Elektriker / Elektro Haider e.U. / ? / 2018-07..2020-01",
        ),
    ],
)
def test_heads_of_one_line(line: str, read_as: str) -> None:
    assert jobs(line) == read_as


def test_a_title_that_begins_with_a_verbs_form_is_the_head_above_the_first_dates() -> None:
    text = (
        "Cook in charge – St Aidan's Primary School\nApril 2018 – present\nCooking 210 meals a day with a team\n\n"
        "Assistant cook – Fern Residential Home, Leeds\nFeb 2014 – April 2018\nCover for head cook, soft diets"
    )
    assert jobs(text) == (
        "> Cook in charge / St Aidan's Primary School / ? / 2018-04..now\n- Cooking 210 meals a day with a team\n"
        "> Assistant cook / Fern Residential Home / Leeds / 2014-02..2018-04\n"
        "- Cover for head cook, soft diets"
    )


def test_lines_below_heads_in_a_list_are_told_of_these() -> None:
    text = (
        "- Autista - Logistica Tasso S.r.l. - dal 05/2021\nConsegne ultimo miglio, furgone frigo\n"
        "- Magazziniere - Rovere Alimentari - 2017/2021\n- Muratore - Impresa Edile Olmo - 2012/2016"
    )
    assert jobs(text) == (
        "> Autista / Logistica Tasso S.r.l. / ? / 2021-05..now\n- Consegne ultimo miglio, furgone frigo\n"
        "> Magazziniere / Rovere Alimentari / ? / 2017..2021\n> Muratore / Impresa Edile Olmo / ? / 2012..2016"
    )


def test_a_year_with_a_diploma_in_brackets_is_the_degrees_own() -> None:
    text = "MBO Apothekersassistent niveau 4 (diploma 2017)\nROC Olm, Gouda\nVMBO-TL (diploma 2013)\nGoudse Olmen"
    resume = read(f"Ann Example\nann@example.org\n{BODY}\nOPLEIDING\n\n{text}\n")
    assert outline(resume, "OPLEIDING") == (
        "> MBO Apothekersassistent niveau 4 / ROC Olm / Gouda / ..2017\n> VMBO-TL / Goudse Olmen / ? / ..2013"
    )


def test_several_jobs_in_one_sentence_have_no_employer_together() -> None:
    text = "Earlier: factory work at Wade Mills, bar staff at The Plough (1998 to 2009)"
    assert jobs(text) == "> Earlier: factory work at Wade Mills, bar staff at The Plough / ? / ? / 1998..2009"


def test_a_town_behind_a_dash_is_the_place_of_the_job() -> None:
    text = "Rift Water Services – Eldoret\nPlumber Grade II    2017 – To date\n- Leak repair"
    assert jobs(text) == "> Plumber Grade II / Rift Water Services / Eldoret / 2017..now\n- Leak repair"
