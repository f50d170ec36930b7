"""Labels within jobs that are no headings, headings in the line of their section, heads of tables and firms' trades."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"
JOB = "EXPERIENCE\n\nCook, Elm Inn, 2020 - 2021\n\n"


def jobs(lines: str) -> str:
    return outline(read(f"{TOP}EXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"), "EXPERIENCE")


def test_a_label_with_a_colon_right_below_bullets_does_not_end_the_jobs() -> None:
    text = f"""{TOP}Career Summary
Nurse with eight years in wards.

Work History

Clinical Nurse Specialist
Elm Health District - Leeds
05/2021 - Current
Key duties:
- Complex wound assessment
Key achievements:
- Led the audit of 2023

Registered Nurse
Ash Care Facility - York
02/2017 - 04/2021
Key duties:
- Medication rounds

Education
BSc Nursing - Oak University - 2014
"""
    resume = read(text)
    assert [section.heading for section in resume.sections] == ["Career Summary", "Work History", "Education"]
    assert outline(resume, "Work History") == (
        "> Clinical Nurse Specialist / Elm Health District / Leeds / 2021-05..now\n+ Key duties:\n+ Key achievements:\n"
        "- Complex wound assessment\n- Led the audit of 2023\n"
        "> Registered Nurse / Ash Care Facility / York / 2017-02..2021-04\n+ Key duties:\n- Medication rounds"
    )


@pytest.mark.parametrize(
    "heads", ["Périodes\tEmployeurs\tFonctions", "Zeitraum\tArbeitgeber\tPosition", "Jaren\tWerkgevers\tFuncties"]
)
def test_the_heads_of_a_tables_columns_are_no_job(heads: str) -> None:
    text = f"{heads}\n10/2019 – 12/2021\tElm Inn, Leeds\tCook\n09/2015 – 09/2019\tAsh Inn, Leeds\tCook"
    assert jobs(text) == "> Cook / Elm Inn / Leeds / 2019-10..2021-12\n> Cook / Ash Inn / Leeds / 2015-09..2019-09"


@pytest.mark.parametrize("trade", ["Chartered Accountants", "Solicitors", "Architects"])
def test_what_a_firm_calls_itself_is_no_title(trade: str) -> None:
    text = f"Elm & Ash, {trade}, Leeds (Jan '21 - present)\nOffice Assistant\nBookkeeping for clients\nFiling"
    assert jobs(text).splitlines()[0] == f"> Office Assistant / Elm & Ash, {trade} / Leeds / 2021-01..now"


def test_a_sentence_in_the_first_person_above_the_jobs_is_none_of_them() -> None:
    text = f"{TOP}I'm a bus driver (licence since 2016) looking for a coach job.\n\n"
    text += (
        "2019 - now: Bus driver, Southline Buses\n    * routes 36 & 171\n\nEDUCATION\n\nElm Academy, 7 GCSEs, 2010\n"
    )
    (entry,) = next(section for section in read(text).sections if section.entries and not section.heading).entries
    assert (entry.title, entry.organisation) == ("Bus driver", "Southline Buses")


def test_an_employer_and_the_one_before_that_are_not_taken_for_one() -> None:
    text = "2012-16: delivery driver for Pantry Direct, Mill Road and before that Larder Foods"
    assert jobs(text) == (
        "> delivery driver for Pantry Direct, Mill Road and before that Larder Foods / ? / ? / 2012..2016"
    )


def test_several_full_stops_part_degree_school_and_town() -> None:
    text = "- ESO. IES Olmedo. Vélez-Málaga. 2001\n- Curso de Soldador (450 h). Escuela Taller Aro. 2003\n"
    assert outline(read(f"{TOP}{JOB}FORMACIÓN\n\n{text}"), "FORMACIÓN") == (
        "> ESO / IES Olmedo / Vélez-Málaga / ..2001\n> Curso de Soldador (450 h) / Escuela Taller Aro / ? / ..2003"
    )


def test_the_heading_of_the_degrees_may_stand_before_the_first_of_them() -> None:
    text = f"{TOP}{JOB}EDUCATION:  Elm Community College, Associate degree, 2006.\n            Oak High School, 1994.\n"
    assert outline(read(text), "EDUCATION") == (
        "> Associate degree / Elm Community College / ? / ..2006\n> ? / Oak High School / ? / ..1994"
    )


def test_degrees_in_one_line_parted_by_full_stops_are_each_one() -> None:
    text = f"{TOP}{JOB}EDUCATION\n\nElm Academy, 7 GCSEs (2010). Oak College, BTEC National Sport (2012)\n"
    assert outline(read(text), "EDUCATION") == (
        "> 7 GCSEs / Elm Academy / ? / ..2010\n> BTEC National Sport / Oak College / ? / ..2012"
    )


def test_a_fact_behind_a_label_is_no_headline() -> None:
    resume = read(f"Ann Example\nVisa: Permanent resident\nResidence: Thika\nann@example.org\n\n{JOB}")
    assert (resume.headline, resume.contact.location) == ("", "Thika")


def test_signs_that_rate_skills_are_told_of_in_a_note() -> None:
    resume = read(f"{TOP}{JOB}SKILLS\n\nAutoCAD ●●●●○\nExcel 80 %\n")
    assert outline(resume, "SKILLS") == "= : AutoCAD, Excel"
    assert [note.text for note in resume.notes if "AutoCAD ●●●●○" in note.text]
    assert not [note for note in read(f"{TOP}{JOB}SKILLS\n\nAutoCAD, Excel\n").notes if "rate" in note.text]


def test_brackets_hold_no_employer_where_another_name_follows() -> None:
    text = "Structures (Metro Viaduct), Larch Infra, 2012 - 2014\nEngineer (Pune Metro), Larch Infra, 2010 - 2012"
    assert jobs(text) == (
        "> Structures (Metro Viaduct) / Larch Infra / ? / 2012..2014\n"
        "> Engineer (Pune Metro) / Larch Infra / ? / 2010..2012"
    )


def test_a_language_with_its_rating_in_a_cell_beside_it_is_a_language() -> None:
    resume = read(f"{TOP}{JOB}LANGUAGES\n\nWelsh    ●●●●○\nIrish    ●●○○○\n")
    languages = [skill.name for section in resume.sections[-1:] for group in section.groups for skill in group.skills]
    assert languages == ["Welsh", "Irish"]


def test_diamonds_part_skills() -> None:
    resume = read(
        f"{TOP}{JOB}SKILLS\n\nTriage ◆ Splints and slings ◆ First aid ◆ Rota planning ◆ Stock control ◆ Records\n"
    )
    assert [skill.name for group in resume.sections[-1].groups for skill in group.skills][:2] == [
        "Triage",
        "Splints and slings",
    ]
