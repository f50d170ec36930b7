import pytest

from tailor.model import Entry, SectionKind
from tests.parsing.resume_outline import read


def degrees(lines: str) -> list[Entry]:
    text = (
        f"Ann Example\nann@example.org\n\nEDUCATION\n{lines}\n\nEXPERIENCE\nNurse, Elm Hospital, 2019 – 2021\n- Led 4\n"
    )
    (section,) = read(text).of_kind(SectionKind.EDUCATION)
    return list(section.entries)


@pytest.mark.parametrize(
    "remark",
    [
        "GPA 3.7; Dean's List 2025",
        "GPA: 3.92/4.00, summa cum laude, Phi Beta Kappa 2015",
        "Distinction, ranked 2nd of 41",
        "2:1; Dean's Prize 2018",
        "Dean's List, 2022, 2023",
        "Thesis: Sediment cores of the Wash, 2019-2020",
        'Dissertation: "Ice in Wales" (First, 2018)',
        "Minor in Mathematics",
        "Modules: GIS, Statistics",
        "Honors: Dean's List (2013, 2014, 2015)",
        "Study abroad: Lyon, France, Spring 2015",
        "Senior thesis: Ligands (2016)",
        "Abschlussnote: 1,7 (2017)",
        "Bachelorarbeit: „Lagerprozesse im Handel“, 2017",
        "Leistungskurse: Mathematik, Englisch",
        "Mention bien, majeure de promotion 2020",
        "Mémoire : Le télétravail dans la fonction publique, 2020",
    ],
)
@pytest.mark.parametrize("below", ["", "\nBSc Geology, Elm College, 2015"])
def test_a_line_that_says_more_of_a_degree_belongs_to_it_whole(remark: str, below: str) -> None:
    entries = degrees(f"MSc Geology, University of Elm, 2020\n{remark}{below}")
    assert [one.text for one in (*entries[0].details, *entries[0].bullets)] == [remark]
    assert [one.organisation for one in entries] == ["University of Elm", "Elm College"][: len(entries)]
    assert len(entries) == (2 if below else 1)


@pytest.mark.parametrize(
    "degree",
    [
        "Auslandssemester, Universidad de la Ribera, 2008 – 2009",
        "Honours BSc Botany, Elm College, 2015",
        "NSF Graduate Research Fellowship, 2017-2020",
        "A-levels: Geography A, Maths B, 2015",
    ],
)
def test_a_degree_that_begins_like_a_remark_is_an_entry(degree: str) -> None:
    assert len(degrees(f"MSc Geology, University of Elm, 2020\n{degree}")) == 2


@pytest.mark.parametrize(
    ("line", "remark"),
    [
        ("PhD Botany, University of Elm, 2019. Thesis: Barnacles on reefs", "Thesis: Barnacles on reefs"),
        ("MA History, Elm College, 2009; Distinction", "Distinction"),
    ],
)
def test_what_stands_behind_a_degrees_date_says_more_of_it(line: str, remark: str) -> None:
    (entry,) = degrees(line)
    assert entry.organisation in {"University of Elm", "Elm College"}
    assert [one.text for one in (*entry.details, *entry.bullets)] == [remark]


def test_the_first_row_of_years_may_be_one_year() -> None:
    first, second = degrees(
        "2023 Tischlermeisterin, Handwerkskammer Elmstadt\n2011 – 2014 Lehre als Tischlerin, Holz Erle"
    )
    assert (first.title, first.organisation, first.dates and first.dates.end) == (
        "Tischlermeisterin",
        "Handwerkskammer Elmstadt",
        "2023",
    )
    assert (second.title, second.organisation) == ("Lehre als Tischlerin", "Holz Erle")


def test_courses_of_one_line_keep_their_own_years() -> None:
    entries = degrees("ACLS (2024), TNCC (2023), Wound care (2016)")
    assert [(one.title, one.dates and one.dates.end) for one in entries] == [
        ("ACLS", "2024"),
        ("TNCC", "2023"),
        ("Wound care", "2016"),
    ]


def test_leaving_certificates_without_a_date_are_not_of_the_college_above() -> None:
    first, second = degrees("NVQ Level 3 Welding, Elm College, 2010\nGCSEs: Maths C, English C")
    assert (first.organisation, first.bullets, second.title) == ("Elm College", (), "GCSEs: Maths C, English C")


def test_a_degree_set_off_above_its_school_is_not_of_the_line_before() -> None:
    first, second = degrees(
        "\nAdmitted as a solicitor | September 2005\n\nLegal Practice Course\nCollege of Law | 2003"
    )
    assert (first.title, first.organisation) == ("Admitted as a solicitor", "")
    assert (second.title, second.organisation) == ("Legal Practice Course", "College of Law")


@pytest.mark.parametrize("grade", ["Abschluss: Note 1,9", "Note 2,1", "Abschlussnote: 1,4"])
def test_a_grade_behind_the_school_is_no_part_of_its_name(grade: str) -> None:
    text = f"2003 - 2011\tAllgemeine Hochschulreife\nElm-Gymnasium Kassel, {grade}"
    section = read(f"Ann Example\nann@example.org\n\nAUSBILDUNG\n{text}\n\nKENNTNISSE\nSAP, Excel\n").sections[0]
    assert [(entry.title, entry.organisation) for entry in section.entries] == [
        ("Allgemeine Hochschulreife", "Elm-Gymnasium Kassel")
    ]
    assert grade in [line.text for line in (*section.entries[0].details, *section.entries[0].bullets)]


def test_a_course_with_the_year_of_its_renewal_is_no_school_of_the_next() -> None:
    entries = degrees("ACLS (renewed 2026), Infection control (2024), Wound care (2016)")
    assert [(one.title, one.organisation) for one in entries] == [
        ("ACLS (renewed 2026)", ""),
        ("Infection control", ""),
        ("Wound care", ""),
    ]


@pytest.mark.parametrize(
    ("line", "title", "year"),
    [
        ("2021\tRope Access Level 2, refresher 2025", "Rope Access Level 2", "2021"),
        ("2019\tGabelstapler, praktische Prüfung", "Gabelstapler, praktische Prüfung", "2019"),
        ("03/2020\tGeprüfte Bilanzbuchhalterin (IHK)", "Geprüfte Bilanzbuchhalterin (IHK)", "2020-03"),
        ("City & Guilds 2391 Inspection and Testing, 2017", "City & Guilds 2391 Inspection and Testing", "2017"),
    ],
)
def test_a_course_alone_has_no_school(line: str, title: str, year: str) -> None:
    [entry] = degrees(line)
    assert (entry.title, entry.organisation, entry.dates and entry.dates.end) == (title, "", year)


def test_the_firm_that_trained_somebody_is_the_school_and_not_who_examined() -> None:
    [entry] = degrees("2005 – 2008\tAusbildung zum Mechatroniker, Abschluss IHK (gut)\nElmwerft GmbH & Co. KG, Kiel")
    assert (entry.organisation, entry.location) == ("Elmwerft GmbH & Co. KG", "Kiel")


@pytest.mark.parametrize(
    ("told", "degree"),
    [
        ("ohne Abschluss", "Studium Germanistik"),
        ("Not completed", "BA History"),
        ("Non validée", "Licence Droit"),
        ("In progress", "Diploma Nursing"),
    ],
)
def test_how_far_somebody_came_before_a_degree_is_told_apart(told: str, degree: str) -> None:
    text = f"Ann Example\nann@example.org\n\nEDUCATION\n{told}: {degree}, Elm University, 1999 – 2001"
    (entry,) = (entry for section in read(text).sections for entry in section.entries)
    assert (entry.title, entry.organisation, [one.text for one in entry.details]) == (degree, "Elm University", [told])
