"""Resumes as people type them themselves, in a word processor or a text field."""

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

FORM = """
Meera Joshi
meera.joshi@example.org

CAREER OBJECTIVE :-
To grow with a stable company.

WORK EXPERIENCE :- (Total 7 yrs)
1) Organisation : Lotus Pumps Pvt. Ltd., Nashik
Designation : Stores Executive
Duration : June 2021 to till date
Job Profile :
- Issued spares to two plants
- Counted stock every quarter

2) Organisation : Anand Traders
Designation : Office Assistant
Duration : July 2017 to May 2021

EDUCATIONAL QUALIFICATION :-
B.Com, Sahyadri College, 2017
"""


def test_heads_that_are_forms_are_read_without_their_labels() -> None:
    resume = read(FORM)
    assert outline(resume, "WORK EXPERIENCE :- (Total 7 yrs)") == (
        "> Stores Executive / Lotus Pumps Pvt. Ltd. / Nashik / 2021-06..now\n+ Job Profile :\n"
        "- Issued spares to two plants\n- Counted stock every quarter\n"
        "> Office Assistant / Anand Traders / ? / 2017-07..2021-05"
    )


def test_a_title_stays_whole_where_its_label_says_what_it_is() -> None:
    text = FORM.replace("Stores Executive", "Grade II – Stores (acting)")
    assert "> Grade II – Stores (acting) / Lotus Pumps Pvt. Ltd." in outline(
        read(text), "WORK EXPERIENCE :- (Total 7 yrs)"
    )


def test_a_length_of_time_behind_a_heading_does_not_hide_it() -> None:
    for heading in ("Work experience (12+ years)", "BERUFSERFAHRUNG (10 Jahre)", "Working experience with dates"):
        assert heading_kind(heading) == heading_kind("Work experience"), heading


def test_a_town_before_the_colon_belongs_to_the_employer_and_the_rest_is_the_title() -> None:
    text = """
Rhys Morgan
rhys.morgan@example.org

WORK
Bryn Homes, Swansea: Gas Engineer
March 2019 to now
- Serviced boilers

Taff Plumbing Ltd – Cardiff : Plumber
Sept 2014 to Feb 2019
- Fitted bathrooms

Same firm: Apprentice Plumber
Sept 2011 to Aug 2014
"""
    assert outline(read(text), "WORK") == (
        "> Gas Engineer / Bryn Homes / Swansea / 2019-03..now\n- Serviced boilers\n"
        "> Plumber / Taff Plumbing Ltd / Cardiff / 2014-09..2019-02\n- Fitted bathrooms\n"
        "> Apprentice Plumber / Taff Plumbing Ltd / ? / 2011-09..2014-08"
    )


def test_an_employer_with_the_time_of_several_jobs_is_the_employer_of_each() -> None:
    text = """
Dale Hooper
dale.hooper@example.org

WORK HISTORY
RIVER BEND CASTINGS, Akron OH, 1999 - 2023
Shift Supervisor, 2011 - 2023
- Ran a crew of 11
Mechanic, 1999 - 2011
- Kept conveyors running
"""
    assert outline(read(text), "WORK HISTORY") == (
        "> Shift Supervisor / RIVER BEND CASTINGS / Akron OH / 2011..2023\n- Ran a crew of 11\n"
        "> Mechanic / RIVER BEND CASTINGS / Akron OH / 1999..2011\n- Kept conveyors running"
    )


def test_a_name_told_in_two_is_put_together() -> None:
    for head in ("Nom : LAMBERT\nPrénom : Élise", "Nom : LAMBERT\tPrénom : Élise", "Prénom : Élise\nNom : LAMBERT"):
        resume = read(f"CURRICULUM VITAE\n{head}\nelise@example.org\n\nFORMATION\nCAP Cuisine, Lycée Bellevue, 2012\n")
        assert resume.contact.name == "Élise LAMBERT", head


def test_roman_numbers_are_marks_of_a_list() -> None:
    text = "i.   Tested water samples\nii.  Calibrated scales\niii. Wrote the reports\niv.  Trained two juniors\n"
    blocks = document_from_text(text, "list.txt").blocks
    assert [block.text for block in blocks if block.kind.value == "bullet"] == [
        "Tested water samples",
        "Calibrated scales",
        "Wrote the reports",
        "Trained two juniors",
    ]


def test_lists_with_a_heading_before_them_end_the_schooling() -> None:
    text = """
Elise Lambert
elise@example.org

FORMATION
CAP Cuisine, Lycée Bellevue, 2012

LANGUES : français (maternelle), anglais (moyen)
DIVERS : brevet de sauvetage, guitare, bénévole aux plaines de jeux
"""
    resume = parse_resume(document_from_text(text, "cv.txt"))
    assert [(one.heading, one.kind.value) for one in resume.sections] == [
        ("FORMATION", "education"),
        ("LANGUES", "languages"),
        ("DIVERS", "other"),
    ]


def test_an_abbreviation_within_a_german_degree_does_not_end_it() -> None:
    text = """
Lena Frei
lena.frei@example.org

AUSBILDUNG
2016 - 2018 HR-Fachfrau mit eidg. Fachausweis
Schulhaus Rosengarten, Bern
"""
    assert outline(read(text), "AUSBILDUNG").startswith("> HR-Fachfrau mit eidg. Fachausweis / ")


def test_several_titles_with_their_times_stay_one_title_of_the_employer_above() -> None:
    text = """
Dale Hooper
dale.hooper@example.org

WORK HISTORY
Ridge Flatbed & Heavy Haul - Tulsa, OK\t03/2021 - present
Dispatcher (since 06/2022), Night Dispatcher (03/2021 – 06/2022)
- Ran a board of 32 drivers

Elm Freight - Tulsa, OK\t2015 - 2021
Driver
- Drove nights
"""
    assert outline(read(text), "WORK HISTORY") == (
        "> Dispatcher (since 06/2022), Night Dispatcher (03/2021 – 06/2022) / Ridge Flatbed & Heavy Haul / Tulsa, OK / "
        "2021-03..now\n- Ran a board of 32 drivers\n> Driver / Elm Freight / Tulsa, OK / 2015..2021\n- Drove nights"
    )


def test_how_much_somebody_works_since_when_is_no_time_of_a_job() -> None:
    text = """
Lena Frei
lena.frei@example.org

BERUFLICHER WERDEGANG
04.2020 – heute\tBrunner Pumpen AG, Winterthur
Sachbearbeiterin Einkauf (100%, seit 01.2024: 80%)
- Lieferanten bewertet
08.2014 – 03.2020\tHaller Haustechnik AG, Uster
Disponentin
- Reklamationen bearbeitet
"""
    assert outline(read(text), "BERUFLICHER WERDEGANG").startswith(
        "> Sachbearbeiterin Einkauf (100%, seit 01.2024: 80%) / Brunner Pumpen AG / Winterthur / 2020-04..now"
    )


def test_a_school_below_the_title_is_the_employer_also_where_the_duties_have_no_marks() -> None:
    text = """
Beth Pryce
beth.pryce@example.org

Teaching experience
Sept 2019 – date\tClass Teacher, Year 5, one day a week as Assistant SENCO
Oakfield Primary School, Hereford (420 pupils)
Write support plans for 31 pupils on the register.
Manage three teaching assistants.
"""
    told = outline(read(text), "Teaching experience")
    assert " / Oakfield Primary School" in told.splitlines()[0]
    assert "Oakfield" not in "".join(told.splitlines()[1:])


def test_a_title_that_reads_like_a_deed_keeps_its_dates_and_employer() -> None:
    text = """
Ann Lee
ann@example.org

Work History
Code 14 Driver, Ilanga Logistics\t08/2019 – present
- made two trips a week
Dispatch Clerk, Veld Freight\t01/2016 – 07/2019
- captured proofs of delivery
"""
    assert outline(read(text), "Work History").startswith("> Code 14 Driver / Ilanga Logistics / ? / 2019-08..now\n")


def test_a_name_with_wide_gaps_is_found() -> None:
    for name in ("Maria   Santos", "SHANTELLE   M.   RIVERS", "M A R I A   S A N T O S", "Jean-Luc   O'Hara"):
        resume = read(f"{name}\nx@example.org\n\nEXPERIENCE\nCook, Elm Bistro, 2016 - present\n- made soup\n")
        assert resume.contact.name.casefold() in {"maria santos", "shantelle m. rivers", "jean-luc o'hara"}, name


def test_particles_written_together_with_a_name_do_not_hide_it() -> None:
    for name in ("Khalid al-Amri", "Vincent d'Onofrio", "Noor el-Sayed"):
        resume = read(f"{name}\nx@example.org\n\nEXPERIENCE\nCook, Elm Bistro, 2016 - present\n- made soup\n")
        assert resume.contact.name == name


def test_courses_with_their_years_on_one_line_are_each_a_course() -> None:
    text = """
Ann Lee
ann@example.org

Courses
Manual handling 2024, Opera PMS 2016, Front office diploma 2009
"""
    assert outline(read(text), "Courses") == (
        "> Manual handling / ? / ? / ..2024\n> Opera PMS / ? / ? / ..2016\n> Front office diploma / ? / ? / ..2009"
    )


def test_a_percent_sign_above_a_column_of_marks_is_one_of_its_heads() -> None:
    text = """
Ann Lee
ann@example.org

ACADEMIC QUALIFICATION
Exam\tBoard/University\tYear\t%
XII\tElm Board\t2012\t80
X\tElm Board\t2010\t78
"""
    resume = read(text)
    assert "Exam" not in outline(resume, "ACADEMIC QUALIFICATION")
    assert any("Exam, Board/University, Year, %" in note.text for note in resume.notes)


def test_a_teachers_jobs_under_teaching_are_work_beside_other_employment() -> None:
    text = """
Ann Lee
ann@example.org

TEACHING
Teacher of English, Coláiste na Coille, September 2019 – present
- Year head since 2023
Substitute teacher, Ashgrove College, January 2018 – June 2019
- Local archives

OTHER EMPLOYMENT
Tour guide, Heritage Tours, 2013 – 2017
"""
    assert [section.kind.value for section in read(text).sections] == ["experience", "experience"]


def test_bold_employers_above_several_jobs_do_not_swallow_the_jobs() -> None:
    def block(text: str, *, bold: bool = False, gap: float = 0.0, kind: BlockKind = BlockKind.LINE) -> Block:
        return Block(text, kind, style=Style(size=11, bold=bold, gap=gap))

    blocks = (
        block("Ann Lee", bold=True),
        block("ann@example.org"),
        block("Jobs", bold=True, gap=1),
        block("Elm Fulfillment\tOct 2017 to present", bold=True),
        block("Inventory Lead - Oct 2021 to present"),
        block("Counted stock", kind=BlockKind.BULLET),
        block("Truck Operator - Oct 2017 to Oct 2021"),
        block("Moved pallets", kind=BlockKind.BULLET),
        block("Ash Temps\t2014 to 2016", bold=True, gap=1),
        block("Packer"),
    )
    text = "\n".join(block.text for block in blocks)
    assert outline(parse_resume(Document("cv.docx", "docx", text, blocks)), "Jobs") == (
        "> Inventory Lead / Elm Fulfillment / ? / 2021-10..now\n- Counted stock\n"
        "> Truck Operator / Elm Fulfillment / ? / 2017-10..2021-10\n- Moved pallets\n"
        "> Packer / Ash Temps / ? / 2014..2016"
    )


@pytest.mark.parametrize("began", ["ab 2016", "seit 2016"])
def test_what_began_within_an_employment_that_ended_ended_with_it(began: str) -> None:
    text = f"""Ute Fink
ute@example.org

BERUFLICHER WERDEGANG

2020 bis heute     Hallenmeisterin, Stadtwerke Aue

2012 bis 2020      Fischwerk Amrum GmbH & Co. KG, Husum
                   {began} Schichtleiterin, bis zu 9 Packer
                   - Nachtschicht geführt
                   2012 bis 2016 Lagerarbeiterin
"""
    assert outline(read(text), "BERUFLICHER WERDEGANG") == (
        "> Hallenmeisterin / Stadtwerke Aue / ? / 2020..now\n"
        "> Schichtleiterin / Fischwerk Amrum GmbH & Co. KG / Husum / 2016..2020\n"
        "+ bis zu 9 Packer\n"
        "- Nachtschicht geführt\n"
        "> Lagerarbeiterin / Fischwerk Amrum GmbH & Co. KG / Husum / 2012..2016"
    )
