import pytest

from tailor.model import SectionKind
from tailor.parsing import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

TWO_JOBS = """\
> Staff Nurse / Elm Hospital / Leeds, UK / 2019-03..now
- Led a team of six
- Trained new staff
> Care Assistant / Oakfield Care Home / York, UK / 2016..2019-02
- Helped residents"""


def job(title: str, name: str, place: str, dates: str, form: str) -> str:
    return form.format(title=title, name=name, place=place, dates=dates)


@pytest.mark.parametrize(
    "form",
    [
        "{title} | {name} | {place} | {dates}",
        "{title}, {name}, {place} ({dates})",
        "{title} at {name}\n{dates} | {place}",
        "{name}, {place}\n{title}\t{dates}",
        "{name} — {title}\n{place}\t{dates}",
        "{name}, {place} — {title}\n{dates}",
        "{dates}\n{title}\n{name}, {place}",
        "{dates}\t{title}, {name}, {place}",
        "{title}\t{dates}\n{name}\t{place}",
        "{title}\n{name} | {place} | {dates}",
        "{title} ({dates})\n{name} - {place}",
        "{title} / {name} / {place} / {dates}",
        "{name} ({place}), {title}, {dates}",
        "{name}\n{title}\n{dates} (2 years 3 months)\n{place}",
    ],
)
def test_the_same_two_jobs_are_read_from_every_form_of_head(form: str) -> None:
    text = (
        "Ann Example\nann@example.org\n\nWORK EXPERIENCE\n\n"
        + job("Staff Nurse", "Elm Hospital", "Leeds, UK", "Mar 2019 – Present", form)
        + "\n- Led a team of six\n- Trained new staff\n\n"
        + job("Care Assistant", "Oakfield Care Home", "York, UK", "2016 – Feb 2019", form)
        + "\n- Helped residents\n\nSKILLS\n\nWound care\n"
    )
    assert outline(read(text), "WORK EXPERIENCE") == TWO_JOBS


def test_names_without_telling_words_follow_the_pattern_of_the_section() -> None:
    text = """
Ann Example

EXPERIENCE

Brightcart, Data Engineer, 2021 – 2023
- Built pipelines

Quill, Growth, 2019 – 2021
- Wrote copy

SKILLS
SQL
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Data Engineer / Brightcart / ? / 2021..2023\n- Built pipelines\n"
        "> Growth / Quill / ? / 2019..2021\n- Wrote copy"
    )


def test_several_titles_under_one_employer_are_jobs_of_their_own() -> None:
    text = """
Ann Example

EXPERIENCE

Elm Hospital, Leeds, UK
Ward Manager\t2019 – 2022
- Ran the ward
Staff Nurse\t2015 – 2019
- Gave medication

EDUCATION

University of Leeds, BSc Nursing, 2015
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Ward Manager / Elm Hospital / Leeds, UK / 2019..2022\n- Ran the ward\n"
        "> Staff Nurse / Elm Hospital / Leeds, UK / 2015..2019\n- Gave medication"
    )


def test_a_town_that_no_table_knows_is_told_by_the_other_heads() -> None:
    text = """
Ann Example

EXPERIENCE

Cook, Copper Pan, Denver (2020 – 2022)
Cook, Mesa Diner, Clevedon (2018 – 2020)

SKILLS
Grilling
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Cook / Copper Pan / Denver / 2020..2022\n> Cook / Mesa Diner / Clevedon / 2018..2020"
    )


def test_paragraphs_are_statements_where_there_are_no_bullets() -> None:
    text = """
Ann Example

EXPERIENCE

Welder, Red Creek Trailers
2015 – 2019
Welded frames in all positions.
Read blueprints.

SKILLS
TIG
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Welder / Red Creek Trailers / ? / 2015..2019\n- Welded frames in all positions.\n- Read blueprints."
    )


def test_a_paragraph_above_bullets_is_a_detail() -> None:
    text = """
Ann Example

EXPERIENCE

Welder, Red Creek Trailers
2015 – 2019
Shop of forty people that builds horse trailers.
- Welded frames
Technologies: TIG, MIG

SKILLS
TIG
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Welder / Red Creek Trailers / ? / 2015..2019\n+ Shop of forty people that builds horse trailers.\n"
        "+ Technologies: TIG, MIG\n- Welded frames"
    )


def test_two_ranges_of_one_job_are_both_kept() -> None:
    text = (
        "Ann Example\n\nEXPERIENCE\n\nTutor, Elm School (2010 – 2012, 2015 – 2016)\n- Taught maths\n\nSKILLS\nMaths\n"
    )
    assert outline(read(text), "EXPERIENCE") == "> Tutor / Elm School / ? / 2010..2012\n+ 2015 – 2016\n- Taught maths"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BSc (Hons) Nursing, University of Leeds, 2015", "> BSc (Hons) Nursing / University of Leeds / ? / ..2015"),
        (
            "University of Leeds\tLeeds, UK\nBSc in Nursing\t2012 – 2015",
            "> BSc in Nursing / University of Leeds / Leeds, UK / 2012..2015",
        ),
        (
            "2009 – 2014\nMaster of Education\nUniversität Potsdam",
            "> Master of Education / Universität Potsdam / ? / 2009..2014",
        ),
        ("Lycée Ampère\nBaccalauréat, 2010", "> Baccalauréat / Lycée Ampère / ? / ..2010"),
        (
            "PhD in Physics, University of Texas at Dallas, Richardson, TX (2010 – 2014)\nGPA: 3.9",
            "> PhD in Physics / University of Texas at Dallas / Richardson, TX / 2010..2014\n+ GPA: 3.9",
        ),
    ],
)
def test_a_degree_and_its_school_are_told_apart(text: str, expected: str) -> None:
    resume = read(f"Ann Example\n\nEDUCATION\n\n{text}\n\nSKILLS\n\nPatience\n")
    assert outline(resume, "EDUCATION") == expected


@pytest.mark.parametrize(
    ("title", "degree", "field"),
    [
        ("BSc in Nursing", "BSc", "Nursing"),
        ("Bachelor of Science, Computer Science", "Bachelor of Science", "Computer Science"),
        ("MA History", "MA", "History"),
        ("Abitur", "Abitur", ""),
    ],
)
def test_a_degree_is_split_from_its_subject(title: str, degree: str, field: str) -> None:
    resume = read(f"Ann Example\n\nEDUCATION\n\nUniversity of Leeds\n{title}\n2015\n\nSKILLS\n\nPatience\n")
    (section,) = (section for section in resume.sections if section.heading == "EDUCATION")
    assert (section.entries[0].degree, section.entries[0].field) == (degree, field)


def test_certificates_and_awards_are_entries_with_issuer_and_date() -> None:
    text = """
Ann Example

EXPERIENCE
Nurse, Elm Hospital, 2019 – 2021

CERTIFICATIONS
- Immediate Life Support – Resuscitation Council (2023)
- OSHA 30

AWARDS
- Nurse of the Year, 2020
"""
    resume = read(text)
    assert (
        outline(resume, "CERTIFICATIONS")
        == "> Immediate Life Support / Resuscitation Council / ? / ..2023\n> OSHA 30 / ? / ? / ?"
    )
    assert outline(resume, "AWARDS") == "> Nurse of the Year / ? / ? / ..2020"


def test_a_place_beside_the_employer_holds_for_a_promotion_there() -> None:
    text = """
Ann Example

EXPERIENCE

Elm Hospital, Leeds, UK

Ward Manager (2021 – Present)
- Led six people

Staff Nurse (2018 – 2021)
- Nursed on two wards
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Ward Manager / Elm Hospital / Leeds, UK / 2021..now\n- Led six people\n"
        "> Staff Nurse / Elm Hospital / Leeds, UK / 2018..2021\n- Nursed on two wards"
    )


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("Basic Life Support, Red Cross, 2024", "> Basic Life Support / Red Cross / ? / ..2024"),
        ("Basic Life Support, Elm Foundation", "> Basic Life Support / Elm Foundation / ? / ?"),
        ("Welding, brazing and cutting, 2024", "> Welding, brazing and cutting / ? / ? / ..2024"),
    ],
)
def test_a_certificate_in_a_list_has_its_issuer_behind_a_comma(line: str, entry: str) -> None:
    text = f"Ann Example\n\nSKILLS\nCare\n\nCERTIFICATIONS\n\n- {line}\n- Manual Handling | 2020\n"
    assert outline(read(text), "CERTIFICATIONS").splitlines()[0] == entry


@pytest.mark.parametrize(
    "line",
    [
        "Basic Life Support (BLS), valid to 2027",
        "CPR, expires 03/2028",
        "Crane licence (renewed in 2024)",
    ],
)
def test_a_date_that_belongs_to_the_words_of_a_certificate_stays_with_them(line: str) -> None:
    text = "Ana Reyes\nana@example.org\n\nEducation\nBA History, Elm College, 2010\n\nCertifications\n"
    resume = parse_resume(document_from_text(f"{text}- {line}\n- First aid, 2021\n"))
    (section,) = resume.of_kind(SectionKind.CERTIFICATIONS)
    assert [entry.title for entry in section.entries] == [line, "First aid"]
    assert [entry.dates.end if entry.dates else None for entry in section.entries] == [None, "2021"]


def test_a_long_heading_keeps_its_own_dates() -> None:
    long = "PhD Epidemiology of Foodborne Illness in the Community Hospitals and Schools of Northern Counties"
    text = (
        f"# Ada Quill\n\n## Education\n\n### {long}, University of Whinfell\n2004 – 2008\n"
        "### BSc Microbiology, University of Whinfell\n2001 – 2004\n"
    )
    [section] = parse_resume(document_from_text(text)).of_kind(SectionKind.EDUCATION)
    told = [(entry.title.split()[0], entry.dates and (entry.dates.start, entry.dates.end)) for entry in section.entries]
    assert told == [("PhD", ("2004", "2008")), ("BSc", ("2001", "2004"))]


@pytest.mark.parametrize(
    "title",
    [
        *("Maternity leave", "Sabbatical: cycling across Anatolia", "Illness and recovery", "Redundant and retraining"),
        *("Elternzeit", "Congé parental", "Travelling in Peru", "Career break"),
    ],
)
def test_a_break_between_jobs_has_no_employer(title: str) -> None:
    resume = read(
        "Ann Example\n\nEXPERIENCE\n\nUpholsterer\nElm Interiors, Bath\n2018 - present\n- Restored chairs.\n\n"
        f"{title}\n2016 - 2018\n\nUpholsterer\nAsh Works, Frome\n2011 - 2016\n- Sewed covers.\n"
    )
    assert [(one.title, one.organisation) for one in resume.of_kind(SectionKind.EXPERIENCE)[0].entries] == [
        ("Upholsterer", "Elm Interiors"),
        (title, ""),
        ("Upholsterer", "Ash Works"),
    ]


def test_dates_in_a_column_begin_each_entry_whatever_stands_beside_them() -> None:
    text = """
Ann Example

EDUCATION

2018 – 2022\tUniversity of Elmshire
MEng Civil Engineering
predicted first
2018\tOak Sixth Form
A-levels: Maths A, Physics A
2016\tGCSEs: 9 at grades 7 to 9
"""
    assert [row for row in outline(read(text), "EDUCATION").splitlines() if row.startswith(">")] == [
        "> MEng Civil Engineering / University of Elmshire / ? / 2018..2022",
        "> A-levels: Maths A, Physics A / Oak Sixth Form / ? / ..2018",
        "> GCSEs: 9 at grades 7 to 9 / ? / ? / ..2016",
    ]


def test_a_line_of_coursework_is_no_degree_of_the_school_below() -> None:
    text = """
Ann Example

EDUCATION

Elm State University, Burlington, VT
B.A. in Botany, expected May 2027
Relevant coursework: Soil Science, Field Methods
Oak High School, Burlington, VT   2023
"""
    entries = [row for row in outline(read(text), "EDUCATION").splitlines() if row.startswith(">")]
    assert [entry.split(" / ")[1] for entry in entries] == ["Elm State University", "Oak High School"]
    assert not any("coursework" in entry for entry in entries)
