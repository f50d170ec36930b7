"""Jobs below one employer's whole time, breaks with dates in the line, first lines of addresses, one-line schools."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"
JOB = "EXPERIENCE\n\nCook, Elm Inn, 2020 - 2021\n\n"


def jobs(lines: str) -> str:
    return outline(read(f"{TOP}EXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"), "EXPERIENCE")


def test_a_department_behind_a_title_is_no_employer_below_the_employers_whole_time() -> None:
    text = (
        "Larch Ferries    2003 to 2020\n\nDuty Manager, Passenger Services (2014 – 2020)\n- Led teams of up to 25\n\n"
        "Ticketing Supervisor (2009 – 2014)\n- Trained starters\n\nTicketing Agent (2003 – 2009)\n- Sold tickets"
    )
    assert jobs(text) == (
        "> Duty Manager, Passenger Services / Larch Ferries / ? / 2014..2020\n- Led teams of up to 25\n"
        "> Ticketing Supervisor / Larch Ferries / ? / 2009..2014\n- Trained starters\n"
        "> Ticketing Agent / Larch Ferries / ? / 2003..2009\n- Sold tickets"
    )


def test_an_employer_of_its_own_stays_one_below_another_of_the_same_years() -> None:
    text = "Larch Ferries    2003 to 2020\nPurser\n\nDuty Manager, Ash Cruises Ltd (2014 – 2020)\n- Led teams"
    assert jobs(text).splitlines()[1] == "> Duty Manager / Ash Cruises Ltd / ? / 2014..2020"


def test_a_break_with_its_years_in_the_line_is_not_told_of_the_job_above() -> None:
    text = (
        "Elm Travel Shop, Leeds    1999 – 2003\nTravel consultant\n\nCareer break 2020-2022 caring for my father\n\n"
        "Ash Surgery, Leeds    2022 – present\nReceptionist\n- Booked patients in"
    )
    assert jobs(text) == (
        "> Travel consultant / Elm Travel Shop / Leeds / 1999..2003\n"
        "> Career break 2020-2022 caring for my father / ? / ? / 2020..2022\n"
        "> Receptionist / Ash Surgery / Leeds / 2022..now\n- Booked patients in"
    )


@pytest.mark.parametrize("first", ["Flat 6, Pilot House", "Unit 2, Baker Court"])
def test_the_first_line_of_an_address_is_no_headline(first: str) -> None:
    assert read(f"Ann Example\n{first}\nMarine Parade\nLeeds LS1 4AP\nann@example.org\n\n{JOB}").headline == ""


def test_schools_with_their_degrees_one_a_line_are_apart_also_without_a_year() -> None:
    text = f"{TOP}{JOB}EDUCATION\n\nElm School – 7 GCSEs\nOak College – BTEC National Travel, 1999\n"
    assert outline(read(text), "EDUCATION") == (
        "> 7 GCSEs / Elm School / ? / ?\n> BTEC National Travel / Oak College / ? / ..1999"
    )


def test_the_time_and_the_duties_of_a_form_in_spanish_are_read_by_their_labels() -> None:
    text = (
        "EMPRESA: Distribuciones Olmo S.A.S.\nCARGO: Auxiliar contable\nTIEMPO: Febrero 2021 - Actualmente\n"
        "FUNCIONES: Facturas y nómina\n\n"
        "EMPRESA: Panadería Trigo\nCARGO: Cajera\nTIEMPO: Enero 2019 - Enero 2021\nFUNCIONES: Caja"
    )
    assert jobs(text) == (
        "> Auxiliar contable / Distribuciones Olmo S.A.S. / ? / 2021-02..now\n- Facturas y nómina\n"
        "> Cajera / Panadería Trigo / ? / 2019-01..2021-01\n- Caja"
    )


def test_letters_in_brackets_behind_an_employer_are_no_town() -> None:
    text = (
        "Nov 2016 till date\nDelta Foods Ltd, Leeds\nQuality Officer\n- Swab tests\n\n"
        "Nov 2015 - Oct 2016\nGeneral Hospital, Lokoja (NYSC)\nLaboratory Assistant\n- Slides"
    )
    assert "/ NYSC /" not in jobs(text)


def test_referees_behind_a_dash_are_no_school() -> None:
    text = f"{TOP}{JOB}SCHOOL\n\nElm Driving Academy, CDL, 2014\nOak High, diploma, 2012\n\nREFERENCES - ask\n"
    assert outline(read(text), "SCHOOL").count(">") == 2
    assert outline(read(text), "REFERENCES") == "ask"


def test_the_department_of_a_promotion_is_no_employer() -> None:
    text = (
        f"{TOP}EXPERIENCE\n\nHartcliffe Penrose LLP, Leeds\nSenior Associate, Real Estate (May 2022 - present)\n"
        "Associate, Real Estate (September 2018 - April 2022)\n- Ran a refinancing\n"
    )
    assert outline(read(text), "EXPERIENCE") == (
        "> Senior Associate, Real Estate / Hartcliffe Penrose LLP / Leeds / 2022-05..now\n"
        "> Associate, Real Estate / Hartcliffe Penrose LLP / Leeds / 2018-09..2022-04\n- Ran a refinancing"
    )
