"""What stands behind a title, beside a school and in brackets keeps its place, and unknown headings their meaning."""

import datetime as dt

import pytest

from tailor.matching.years import months_shown
from tailor.model import Block, BlockKind, Document, NoteKind, SectionKind, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


def experience(head: str) -> str:
    text = outline(read(f"{TOP}EXPERIENCE\n\n{head}\n- Did this\n\nSKILLS\n\nTriage\n"), "EXPERIENCE")
    return text.splitlines()[0]


@pytest.mark.parametrize(
    ("head", "understood"),
    [
        ("Chemist – Quality Control\tMay 2019 – Present\nElmfield Works Ltd.\tThane", "Chemist – Quality Control"),
        ("Chemist – Quality Control, Elmfield Works Ltd., Leeds\nMay 2019 – Present", "Chemist – Quality Control"),
        ("Nurse, Night Shift\tMay 2019 – Present\nElmfield Works Ltd. · Leeds, UK", "Nurse, Night Shift"),
        ("Nurse, Night Shift, Elmfield Works Ltd., Leeds\nMay 2019 – Present", "Nurse, Night Shift"),
        ("Nurse (nights, weekends) @ Elmfield Works Ltd.\nLeeds | May 2019 – Present", "Nurse (nights, weekends)"),
        ("Kitchen Hand @ Elmfield Works Ltd.\nLeeds | May 2019 – Present", "Kitchen Hand"),
    ],
)
def test_a_department_behind_a_title_is_part_of_it_and_not_the_employer(head: str, understood: str) -> None:
    title, name, _, dates = experience(head).removeprefix("> ").split(" / ")
    assert (title, name, dates) == (understood, "Elmfield Works Ltd.", "2019-05..now")


@pytest.mark.parametrize("dates", ["Summer 2022", "2022", "July 2022"])
def test_the_only_date_of_a_job_is_when_it_began_and_ended_but_tells_no_length(dates: str) -> None:
    resume = read(
        f"{TOP}EXPERIENCE\n\nCook, Elm Hotel\n2019 – 2021\n\nCamp Counselor, Elm Camp ({dates})\n- Led a cabin\n"
    )
    job = resume.of_kind(SectionKind.EXPERIENCE)[0].entries[1]
    assert job.dates is not None
    assert (job.title, job.dates.start, job.dates.text) == ("Camp Counselor", job.dates.end, dates)
    assert months_shown([job], dt.date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    ("place", "tail"),
    [
        ("Nova Lima - MG", ""),
        ("Exampleton WA", ""),
        ("Exampleton WA", " 6000"),
        ("Nova Lima/SP", ""),
        ("Boston MA", ""),
    ],
)
def test_a_town_with_its_regions_code_is_the_place_of_a_job(place: str, tail: str) -> None:
    assert experience(f"Nurse\nElmfield Hospital\nMay 2019 – Present\t{place}{tail}") == (
        f"> Nurse / Elmfield Hospital / {place}{tail} / 2019-05..now"
    )


def test_jobs_and_degrees_under_headings_that_no_table_knows_are_understood_and_that_is_told() -> None:
    text = (
        f"{TOP}SUMMARY\n\nI like nights.\n\nSKILLS\n\nTriage\n\nLANGUAGES\n\nEnglish\n\n"
        "MY ROAD SO FAR\n\nNurse, Elm Hospital\n2019 – 2021\n- Led nights\n\n"
        "BOOKS AND TEACHERS\n\nBSc in Nursing, Elm University\n2015 – 2018\n\nMY BOATS\n\nA scull\n"
    )
    resume = read(text)
    assert [entry.title for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries] == ["Nurse"]
    assert [one.degree for section in resume.of_kind(SectionKind.EDUCATION) for one in section.entries] == ["BSc"]
    assert [note.text for note in resume.notes if note.kind is NoteKind.SECTION] == [
        'the section "MY ROAD SO FAR" is taken for work experience by what stands in it',
        'the section "BOOKS AND TEACHERS" is taken for education by what stands in it',
        'the section "MY BOATS" is of no known kind; it is kept as it is',
    ]


def test_an_unknown_section_of_jobs_is_left_alone_where_there_is_work_experience() -> None:
    resume = read(
        f"{TOP}EXPERIENCE\n\nNurse, Elm Hospital\n2019 – 2021\n\nAT SEA\n\nCook, Elm Lines Ltd.\n2010 – 2012\n"
    )
    assert [section.heading for section in resume.of_kind(SectionKind.EXPERIENCE)] == ["EXPERIENCE"]


def test_degrees_in_the_look_of_a_sidebars_headings_are_entries_and_not_sections() -> None:
    def line(text: str, size: float = 10, *, bold: bool = False) -> Block:
        return Block(text, BlockKind.LINE, style=Style(size=size, bold=bold))

    blocks = (
        line("Ann Example", 20),
        line("Key skills", bold=True),
        line("Triage"),
        line("Licences", bold=True),
        line("Driving licence"),
        line("WORK HISTORY", 13, bold=True),
        line("Nurse, Elm Hospital, 2019 – 2021"),
        line("EDUCATION", 13, bold=True),
        line("Certificate III in Care", bold=True),
        line("Elm College, Leeds | 2017 – 2019"),
        line("Year 12", bold=True),
        line("Elm High School | 2016"),
    )
    resume = parse_resume(Document("cv.docx", "docx", "\n".join(block.text for block in blocks), blocks))
    assert [section.heading for section in resume.sections] == ["Key skills", "Licences", "WORK HISTORY", "EDUCATION"]
    assert [entry.organisation for entry in resume.sections[3].entries] == ["Elm College", "Elm High School"]


def test_degrees_as_a_list_of_bullets_are_entries() -> None:
    degrees = (
        "- MBA em Gestão – Faculdade Elm – conclusão em 2021",
        "- Bacharelado em Direito – Universidade Elm – 2010 a 2014",
    )
    text = "\n".join((f"{TOP}FORMAÇÃO\n", *degrees))
    assert outline(read(text), "FORMAÇÃO") == (
        "> MBA em Gestão / Faculdade Elm / ? / ..2021\n> Bacharelado em Direito / Universidade Elm / ? / 2010..2014"
    )


def test_honours_between_degree_and_school_are_neither() -> None:
    text = f"{TOP}EDUCATION\n\n2011 – 2014\nBCom (Accounting), First Class Honours, University of Elm\n"
    assert outline(read(text), "EDUCATION") == (
        "> BCom (Accounting) / University of Elm / ? / 2011..2014\n+ First Class Honours"
    )


def test_a_dash_in_a_schools_name_does_not_end_it() -> None:
    text = f"{TOP}EDUCATION\n\n2013 – 2016\nElm University – Design & Art, Leeds\nBachelor of Arts in Painting\n"
    assert outline(read(text), "EDUCATION") == (
        "> Bachelor of Arts in Painting / Elm University – Design & Art / Leeds / 2013..2016"
    )


@pytest.mark.parametrize("label", ["Name", "Nome", "Nom", "Nombre"])
def test_the_name_of_a_form_stands_behind_its_label(label: str) -> None:
    text = f"Lebenslauf\n{label}\tAnn Example\nE-Mail\tann@example.org\n\nPERSÖNLICHE DATEN\n\nGeburtsort\tElmstadt\n"
    assert read(f"{text}\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n").contact.name == "Ann Example"


@pytest.mark.parametrize(
    ("header", "place"),
    [
        ("Ann Example\nElmside, Galway, Ireland | ann@example.org", "Elmside, Galway, Ireland"),
        ("Ann Example\nElmton WA 6160\nann@example.org", "Elmton WA 6160"),
        ("Ann Example\nNova Elm - MG\nann@example.org", "Nova Elm - MG"),
        ("Ann Example\nTampa, FL 33609  *  (813) 555-0164  *  ann@example.org", "Tampa, FL 33609"),
    ],
)
def test_the_candidates_place_is_found_in_the_forms_of_its_country(header: str, place: str) -> None:
    resume = read(f"{header}\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n")
    assert (resume.contact.name, resume.contact.location) == ("Ann Example", place)


@pytest.mark.parametrize("name", ["Ann Example MD", "Ann Example MA", "Ann Example RN", "Ann Elm PA"])
def test_letters_of_a_degree_behind_a_name_are_no_regions_code(name: str) -> None:
    contact = read(f"{name}\nann@example.org\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n").contact
    assert (contact.name.removesuffix(" PA"), contact.location) == (name[:-3], "")


def test_an_employer_alone_above_its_jobs_is_the_employer_of_each() -> None:
    text = (
        f"{TOP}EXPERIENCE\n\nELM SEATING, INC.\tHolland, MI\nMaker of seats with 1,400 people in three plants.\n"
        "Director of Nursing (2019 – Present)\n- Led nights\nNurse (2015 – 2019)\n- Led days\n"
        "ASH CASTINGS\tTroy, MI\nCook (2011 – 2015)\n- Cooked\n"
    )
    assert outline(read(text), "EXPERIENCE") == (
        "> Director of Nursing / ELM SEATING, INC. / Holland, MI / 2019..now\n"
        "+ Maker of seats with 1,400 people in three plants.\n- Led nights\n"
        "> Nurse / ELM SEATING, INC. / Holland, MI / 2015..2019\n- Led days\n"
        "> Cook / ASH CASTINGS / Troy, MI / 2011..2015\n- Cooked"
    )


def test_dates_in_figures_are_read_day_first_where_another_date_of_the_file_shows_it() -> None:
    jobs = "Nurse, Elm Hospital\n01/03/2019 – Present\n\nCook, Ash Hotel\n{} – 05/02/2019\n"
    told = read(f"{TOP}EXPERIENCE\n\n{jobs.format('28/02/2014')}")
    open_ = read(f"{TOP}EXPERIENCE\n\n{jobs.format('02/02/2014')}")
    starts = [[entry.dates and entry.dates.start for entry in resume.sections[0].entries] for resume in (told, open_)]
    assert starts == [["2019-03-01", "2014-02-28"], ["2019", "2014-02-02"]]


def test_headings_beside_their_lists_at_the_end_of_a_form_are_sections() -> None:
    rows = (
        "Berufserfahrung",
        "2011 – 2018\tKoch",
        "Hotel Elm, Ulm",
        "Ausbildung",
        "2008 – 2011\tLehre",
        "Elm-Schule, Ulm",
    )
    lists = ("Kenntnisse\tBacken, Kochen", "Sprachen\tDeutsch, Englisch")
    resume = read("\n".join(("Ann Example\nann@example.org\n", *rows, *lists)))
    assert [section.heading for section in resume.sections] == [
        "Berufserfahrung",
        "Ausbildung",
        "Kenntnisse",
        "Sprachen",
    ]


@pytest.mark.parametrize(
    "place",
    [
        "14 Heol y Felin, Elmarthen SA31 3AB",
        "Elmifax, NS B3H 4R2",
        "Rua das Oliveiras 8, 3000-150 Elmimbra, Portugal",
        "West London",
    ],
)
def test_postcodes_of_many_countries_tell_the_candidates_place(place: str) -> None:
    contact = read(f"Ann Example\n{place}\nann@example.org | 01632 960123\n\nEXPERIENCE\n\nNurse, Elm, 2019\n").contact
    assert (contact.location, contact.phone) == (place, "01632 960123")


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Tan Wei Ling, Rachel\nSingapore 560123\nann@example.org", "Tan Wei Ling, Rachel"),
        ("Elmton, Ashshire\nAnn Example\nann@example.org", "Ann Example"),
        ("Ann Example, RN, BSN\nLeeds\nann@example.org", "Ann Example"),
    ],
)
def test_a_family_name_may_stand_before_the_given_name(header: str, name: str) -> None:
    assert read(f"{header}\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n").contact.name == name


def test_a_large_heading_that_no_table_knows_is_not_the_candidates_name() -> None:
    def line(text: str, size: float = 11) -> Block:
        return Block(text, BlockKind.HEADING if size > 11 else BlockKind.LINE, 1, style=Style(size=size))

    texts = (
        "Ann Example",
        "ann@example.org",
        "#Experience",
        "Nurse, Elm Hospital, 2019 – 2021",
        "#Kites",
        "Red",
        "#Skills",
    )
    blocks = tuple(line(text.lstrip("#"), 14 if text.startswith("#") else 11) for text in (*texts, "Triage"))
    resume = parse_resume(Document("cv.docx", "docx", "\n".join(block.text for block in blocks), blocks))
    assert resume.contact.name == "Ann Example"
    assert [section.heading for section in resume.sections] == ["Experience", "Kites", "Skills"]


def test_the_heads_of_a_tables_columns_are_no_entry_and_are_told_of() -> None:
    rows = (
        "2017 – 2018\tLegal Practice Course (Distinction)\tElm School of Law",
        "2014 – 2017\tLLB Law, 2:1\tAsh College",
    )
    text = "\n".join((f"{TOP}EDUCATION\n\nYear\tAward\tInstitution", *rows))
    resume = read(text)
    assert outline(resume, "EDUCATION") == (
        "> Legal Practice Course (Distinction) / Elm School of Law / ? / 2017..2018\n"
        "> LLB Law / Ash College / ? / 2014..2017\n+ 2:1"
    )
    assert any("Year, Award, Institution" in note.text for note in resume.notes)


@pytest.mark.parametrize(
    ("head", "entry"),
    [
        ("PGCE Primary, Goldsmiths, University of London, 2017", "PGCE Primary / Goldsmiths, University of London"),
        ("BSc Botany, Aberystwyth, University of Wales, 2017", "BSc Botany / Aberystwyth, University of Wales"),
        ("BSc, Botany, University of London, 2017", "BSc, Botany / University of London"),
    ],
)
def test_a_college_is_named_with_its_university(head: str, entry: str) -> None:
    assert outline(read(f"{TOP}EDUCATION\n\n{head}"), "EDUCATION") == f"> {entry} / ? / ..2017"


def test_a_grade_in_parentheses_behind_the_school_is_no_part_of_its_name() -> None:
    text = f"{TOP}EDUCATION\n\nBA English Literature, University of Elm (2:1), 2016"
    assert outline(read(text), "EDUCATION") == "> BA English Literature / University of Elm / ? / ..2016\n+ 2:1"


def test_a_german_examination_at_a_hospital_is_the_degree() -> None:
    text = f"{TOP}AUSBILDUNG\n\nExamen Gesundheits- und Krankenpflege, Uniklinik Ulmen, 2012"
    assert outline(read(text), "AUSBILDUNG") == (
        "> Examen Gesundheits- und Krankenpflege / Uniklinik Ulmen / ? / ..2012"
    )


def test_a_school_set_as_a_heading_above_its_degree_is_no_caption() -> None:
    rows = (
        ("Ann Example", 1),
        ("Experience", 1),
        ("Nurse, Elm Hospital, 2019 – 2021", 0),
        ("Education", 1),
        ("Rietveld", 2),
        ("BA, Botany\t2008 – 2012", 0),
    )
    blocks = tuple(
        Block(
            text, BlockKind.HEADING if level else BlockKind.LINE, level, style=Style(size=16 - level if level else 10)
        )
        for text, level in rows
    )
    resume = parse_resume(Document("cv.docx", "docx", "\n".join(block.text for block in blocks), blocks))
    assert outline(resume, "Education") == "> BA, Botany / Rietveld / ? / 2008..2012"


def test_degrees_with_the_year_before_them_are_entries_of_their_own() -> None:
    text = f"{TOP}AUSBILDUNG\n\n2018 Gesellenbrief Tischler, HWK Ulmen\n2015 Mittlere Reife, Realschule Ulmen"
    assert outline(read(text), "AUSBILDUNG") == (
        "> Gesellenbrief Tischler / HWK Ulmen / ? / ..2018\n> Mittlere Reife / Realschule Ulmen / ? / ..2015"
    )


def test_courses_in_a_list_with_their_years_at_the_margin_are_entries() -> None:
    text = f"{TOP}WEITERBILDUNG\n\n- Praxisanleiterin (300 Stunden)\t2016\n- Leitungskurs (DKG)\t2020"
    assert outline(read(text), "WEITERBILDUNG") == (
        "> Praxisanleiterin (300 Stunden) / ? / ? / ..2016\n> Leitungskurs (DKG) / ? / ? / ..2020"
    )


@pytest.mark.parametrize("place", ["Elmzate, Flemish Region, Belgium", "Elmstad, Greater Oslo Area, Norway · Hybrid"])
def test_a_place_with_the_name_of_its_region_is_no_employer(place: str) -> None:
    jobs = f"Elm Steel\n5 yrs 11 mos\nHR Partner\nMar 2023 - Present · 3 yrs\n{place}\n- Hired welders\n"
    jobs += f"HR Officer\nJan 2021 - Mar 2023 · 2 yrs\n{place}\n- Trained them"
    assert outline(read(f"{TOP}EXPERIENCE\n\n{jobs}"), "EXPERIENCE") == (
        f"> HR Partner / Elm Steel / {place} / 2023-03..now\n- Hired welders\n"
        f"> HR Officer / Elm Steel / {place} / 2021-01..2023-03\n- Trained them"
    )


@pytest.mark.parametrize("place", ["Leeds (hybrid)", "Leeds, Remote"])
def test_how_the_work_is_done_at_a_place_is_no_employer(place: str) -> None:
    jobs = f"Platform Engineer, Elmside Payments\n{place}\nOctober 2022 - present\n- Own the platform of 60 teams"
    assert outline(read(f"{TOP}EXPERIENCE\n\n{jobs}"), "EXPERIENCE") == (
        f"> Platform Engineer / Elmside Payments / {place} / 2022-10..now\n- Own the platform of 60 teams"
    )


@pytest.mark.parametrize("town", ["Wadebridge", "Alston", "Tring"])
@pytest.mark.parametrize(("title", "former"), [("GLAZIER", "APPRENTICE GLAZIER"), ("KEEPER OF BEES", "HAND")])
def test_a_title_in_capitals_above_its_employer_and_an_unknown_town_is_no_caption(
    title: str, former: str, town: str
) -> None:
    jobs = f"{title}\nFennick Glass Ltd | {town} | March 2017 – Present\n- Cut panes to size\n\n"
    jobs += f"{former}\nOrrin Works Ltd | {town} | 05/2013 – 02/2017\n- Kept the van in order"
    assert outline(read(f"{TOP}EXPERIENCE\n\n{jobs}"), "EXPERIENCE") == (
        f"> {title} / Fennick Glass Ltd / {town} / 2017-03..now\n- Cut panes to size\n"
        f"> {former} / Orrin Works Ltd / {town} / 2013-05..2017-02\n- Kept the van in order"
    )


def test_a_caption_in_capitals_above_jobs_with_their_titles_is_none_of_these() -> None:
    jobs = "PAID\nFennick Ltd | Tring | 2018 – 2020\nGlazier\n- Cut panes to size\n\n"
    jobs += "CASUAL\nOrrin Works Ltd | Alston | 2016 – 2018\nGardener\n- Dug the beds"
    assert outline(read(f"{TOP}EXPERIENCE\n\n{jobs}"), "EXPERIENCE").splitlines()[:2] == [
        "PAID",
        "> Glazier / Fennick Ltd / Tring / 2018..2020",
    ]


def test_an_employer_as_far_below_its_dated_title_as_all_lines_stand_apart_is_no_summary() -> None:
    def line(text: str, gap: float, kind: BlockKind = BlockKind.LINE, *, italic: bool = False) -> Block:
        return Block(text, kind=kind, style=Style(size=12, page=1, gap=gap, italic=italic))

    blocks = (
        line("Ann Example", 0),
        line("ann@example.org", 1.4),
        line("Experience", 1.2),
        line("Senior Thatcher\t2016 – Present", 0.9),
        line("Elm Roofs Ltd, Dorchester", 1.4, italic=True),
        line("Thatched sixty cottages", 1.4, BlockKind.BULLET),
        line("Apprentice\t2012 – 2016", 0.7),
        line("Reedmoor Roofs LLP, Leeds", 1.4, italic=True),
        line("Cut and bundled reed", 1.4, BlockKind.BULLET),
    )
    assert outline(parse_resume(Document("cv.pdf", "pdf", "", blocks)), "Experience") == (
        "> Senior Thatcher / Elm Roofs Ltd / Dorchester / 2016..now\n- Thatched sixty cottages\n"
        "> Apprentice / Reedmoor Roofs LLP / Leeds / 2012..2016\n- Cut and bundled reed"
    )


@pytest.mark.parametrize(
    "title",
    [
        "Tram Driver, full time, 38 hrs plus overtime",
        "Tram Driver (part-time, 20 hours)",
        "Staff Nurse, Ward 7, 0.8 WTE, days and nights",
        "Ward Sister",
    ],
)
def test_a_title_with_its_hours_stands_below_an_employer_and_its_depot(title: str) -> None:
    assert experience(f"Mar 2022 - now   Elmfield Trams, Crossley depot\n{title}").startswith(f"> {title} / Elmfield")
