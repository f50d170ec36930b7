"""Resumes as site generators and assistants write them: labels in lists, HTML in Markdown, YAML heads, asides."""

import pytest

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline

TOP = "# Ann Example\nann@example.org\n\n"


def read(text: str) -> Resume:
    return parse_resume(document_from_text(text, "cv.md"))


def test_labels_in_a_list_below_a_title_are_its_head_and_not_its_duties() -> None:
    resume = read(
        f"{TOP}## Experience\n\n### Depot Manager\n- **Company:** Elm Depot\n- **Location:** Leeds\n"
        "- **Duration:** March 2019 – Present\n- **Responsibilities:**\n  - Ran two shifts\n  - Cut losses\n\n"
        "### Picker\n- **Company:** Oak Foods\n- **Dates:** 2015 - 2019\n- Picked 120 lines an hour\n"
    )
    assert outline(resume, "Experience") == (
        "> Depot Manager / Elm Depot / Leeds / 2019-03..now\n- Ran two shifts\n- Cut losses\n"
        "> Picker / Oak Foods / ? / 2015..2019\n- Picked 120 lines an hour"
    )
    assert not resume.notes


def test_german_labels_below_a_degree_are_its_school_and_time() -> None:
    resume = read(
        f"{TOP}## Ausbildung\n\n### Bachelor in Logistik\n- **Universität:** Universität Ulmental\n"
        "- **Studiendauer:** 2010 - 2014\n\n## Sprachen\n- Deutsch\n"
    )
    assert outline(resume, "Ausbildung") == "> Bachelor in Logistik / Universität Ulmental / ? / 2010..2014"


def test_items_and_headings_in_html_are_those_of_the_text_around_them() -> None:
    resume = read(
        '<div class="page">\n  <h1>Ann Example</h1>\n</div>\n\n<h3>Experience</h3>\n<ul>\n'
        "  <li><strong>Head Cook and Manager of Stores</strong> — (2021–Present)</li>\n"
        "  <li><strong>Assistant Cook for the Morning Shift</strong> — (2012–2021)</li>\n</ul>\n"
        "<h3>Skills</h3>\n<ul>\n  <li>Baking</li>\n  <li>Butchery</li>\n</ul>\n"
    )
    assert outline(resume, "Experience") == (
        "> Head Cook and Manager of Stores / ? / ? / 2021..now\n"
        "> Assistant Cook for the Morning Shift / ? / ? / 2012..2021"
    )
    assert outline(resume, "Skills") == "= : Baking, Butchery"


def test_values_in_quotes_in_a_yaml_head_are_told_without_them() -> None:
    head = '---\nname: "Ann Example"\nemail: "ann@example.org"\naddress: "Elm Road 4, Leeds"\n---\n\n'
    contact = read(f"{head}# Skills\n- Baking\n- Butchery\n").contact
    assert (contact.name, contact.email, contact.location) == ("Ann Example", "ann@example.org", "Elm Road 4, Leeds")


def test_an_aside_behind_a_heading_makes_it_no_other() -> None:
    text = "ANN EXAMPLE\nann@example.org\n\nSUMMARY\nI bake.\n\nSKILLS (best first)\nBaking, Butchery\n"
    resume = parse_resume(document_from_text(f"{text}\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n", "cv.txt"))
    assert [section.heading for section in resume.sections] == ["SUMMARY", "SKILLS (best first)", "EXPERIENCE"]


def test_a_course_may_end_as_expected() -> None:
    text = f"{TOP}## Education\nM.S. Robotics | Elm University (Sept. 2025 - Expected Dec. 2026)\n"
    assert outline(read(text), "Education") == "> M.S. Robotics / Elm University / ? / 2025-09..2026-12"


@pytest.mark.parametrize("mark", ["- ", "* "])
def test_degrees_in_a_list_without_dates_are_entries(mark: str) -> None:
    text = f"{TOP}## Education\n{mark}BSc Nursing, Elm University\n{mark}Diploma in Care, Oak College\n"
    assert outline(read(text), "Education") == (
        "> BSc Nursing / Elm University / ? / ?\n> Diploma in Care / Oak College / ? / ?"
    )


def test_a_tilde_parts_a_name_from_its_time() -> None:
    text = (
        f"{TOP}## Experience\n**Nurse** | Elm Hospital | *Leeds* ~ June 2020 - Present\n\n- Looked after twelve beds\n"
    )
    assert (
        outline(read(text), "Experience") == "> Nurse / Elm Hospital / Leeds / 2020-06..now\n- Looked after twelve beds"
    )


def test_cells_of_an_html_table_and_ticks_before_items_are_apart() -> None:
    text = f"{TOP}## Skills\n\n<table><tr><td>Wiring</td><td>Fault finding</td></tr></table>\n\n"
    resume = read(f"{text}## Certificates\n- ✅ Decree 50 (2016)\n- ✅ Driving licence B\n")
    assert outline(resume, "Skills") == "= : Wiring, Fault finding"
    assert [entry.title for entry in resume.sections[1].entries] == ["Decree 50", "Driving licence B"]


def test_a_heading_that_names_what_the_person_is_heads_no_section() -> None:
    head = "---\nname: Ann Example\nemail: ann@example.org\n---\n\n# Logistics Planner\n\nI plan chilled transport.\n\n"
    resume = read(f"{head}# Education\n\nBSc, Elm University, 2015\n\n# Skills\n- Excel\n- SAP\n")
    assert (resume.headline, resume.sections[0].heading) == ("Logistics Planner", "")


def test_a_space_parts_a_language_from_its_level() -> None:
    resume = read(f"{TOP}## Skills\n- Baking\n\n## Languages\n- Swedish **native**\n- English C1\n")
    assert outline(resume, "Languages") == "= : Swedish <native>, English <C1>"


def test_items_that_begin_with_their_dates_are_entries_also_where_one_goes_on() -> None:
    resume = read(
        f"{TOP}## Appointments\n\n- **2021–** Senior Lecturer, Elm University\n"
        "- **2017–2021** Research Fellow, Oak Soil Centre (PI: H. de Boer)\n\n"
        "## Education\n\n- **2014** PhD, Soil Chemistry, Elm University\n- **2009** BSc Botany, Oak University\n"
    )
    assert outline(resume, "Appointments") == (
        "> Senior Lecturer / Elm University / ? / 2021..now\n"
        "> Research Fellow / Oak Soil Centre (PI: H. de Boer) / ? / 2017..2021"
    )
    assert outline(resume, "Education") == (
        "> PhD, Soil Chemistry / Elm University / ? / ..2014\n> BSc Botany / Oak University / ? / ..2009"
    )


def text_of(text: str) -> Resume:
    return parse_resume(document_from_text(text, "cv.txt"))


def test_labels_below_a_numbered_employer_are_lines_of_their_own() -> None:
    jobs = (
        "1. Elm Lodge, Leeds\n   Position: Head Cook\n   Period: 2018 to date\n   Duties: menus, stock\n\n"
        "2. Oak Hotel, Hull\n   Position: Cook\n   Period: 2013 to 2018\n   Duties: breakfast\n"
    )
    resume = text_of(f"Ann Example\nann@example.org\n\nWORK EXPERIENCE:\n\n{jobs}")
    assert outline(resume, "WORK EXPERIENCE") == (
        "> Head Cook / Elm Lodge / Leeds / 2018..now\n- Duties: menus, stock\n"
        "> Cook / Oak Hotel / Hull / 2013..2018\n- Duties: breakfast"
    )


def test_an_employer_may_stand_before_what_somebody_was_there() -> None:
    jobs = "Since Jun'18 with Elm Hospital, Leeds as Senior Pharmacist\nKey Result Areas:\n- Managed twelve people\n"
    resume = text_of(f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{jobs}")
    assert (
        outline(resume, "EXPERIENCE")
        == "> Senior Pharmacist / Elm Hospital / Leeds / 2018-06..now\n+ Key Result Areas:\n- Managed twelve people"
    )


def test_the_name_of_a_copied_profile_stands_behind_its_lists() -> None:
    text = (
        "Contact\nann@example.org\n\nCertifications\nSix Sigma Green Belt\n\nAnn Example\n"
        "Production Manager at Elm Works\nLeeds, England\n\nSummary\nA machinist.\n\n"
        "Experience\n\nElm Works\nProduction Manager\n2018 - 2022\n"
    )
    resume = text_of(text)
    assert (resume.contact.name, resume.headline) == ("Ann Example", "Production Manager at Elm Works")


def test_a_doctors_name_and_previous_appointments_are_read() -> None:
    jobs = "Aug 2016 - Aug 2018   Locum Consultant, Elm Trust\nAug 2009 - Aug 2016   Registrar, Oak Hospital\n"
    top = "CURRICULUM VITAE OF DR. ANN EXAMPLE\n\nTelephone: 07700 900456\n\n"
    resume = text_of(
        f"{top}PREVIOUS APPOINTMENTS\n\n{jobs}\nQUALIFICATIONS\n\nFRCA (2014)\nMBBS, Elm School of Medicine (2007)\n"
    )
    assert resume.contact.name == "DR. ANN EXAMPLE"
    assert [entry.organisation for entry in resume.sections[-2].entries] == ["Elm Trust", "Oak Hospital"]
    assert resume.sections[-1].entries[-1].organisation == "Elm School of Medicine"


def test_a_zip_before_a_telephone_number_is_no_part_of_it() -> None:
    resume = text_of(
        "ANN EXAMPLE\n55 Elm St, Portland, ME 04101 / 207-555-0129 / ann@example.org\n\nSKILLS\nBaking, Butchery\n"
    )
    assert (resume.contact.phone, resume.contact.location) == ("207-555-0129", "55 Elm St, Portland, ME 04101")


def test_a_month_with_how_many_days_of_it_is_a_date() -> None:
    jobs = "03.2024 (2 Wochen)   Werkstatt Ulme, Essen\n\n10.2023 (1 Tag)      Elektroniker, Stadtwerke\n"
    resume = text_of(f"Ann Example\nann@example.org\n\nPRAKTIKA\n\n{jobs}\nKENNTNISSE\nExcel\n")
    told = outline(resume, "PRAKTIKA").splitlines()
    assert [row.rpartition(" / ")[2] for row in told] == ["2024-03..2024-03", "2023-10..2023-10"]
    assert "Elektroniker / Stadtwerke" in told[1]


def test_what_a_definition_list_says_further_of_a_time_is_told_of_the_job() -> None:
    text = "2020-08 → now\n: **Teacher**, Elm School\n: Biology; two classes\n\n"
    text += "2015-01 → 2020-07\n: **Research Assistant**, Oak Institute\n: Plankton counts; cruise logistics\n"
    assert outline(read(f"{TOP}## Work\n\n{text}"), "Work") == (
        "> Teacher / Elm School / ? / 2020-08..now\n- Biology; two classes\n"
        "> Research Assistant / Oak Institute / ? / 2015-01..2020-07\n- Plankton counts; cruise logistics"
    )


def test_a_street_and_its_town_may_stand_between_dots() -> None:
    resume = text_of("Ann Example\nUlmenweg 12 · 87435 Kempten · ann@example.org\n\nKENNTNISSE\nExcel, Word\n")
    assert resume.contact.location == "Ulmenweg 12, 87435 Kempten"


def test_how_a_degree_was_passed_is_no_degree() -> None:
    text = "09/2011 – 07/2014  Ausbildung zum Koch, Gasthof Ulme\n                   Abschluss: gut (2,0)\n"
    resume = text_of(f"Ann Example\nann@example.org\n\nAUSBILDUNG\n\n{text}\nKENNTNISSE\nExcel\n")
    assert outline(resume, "AUSBILDUNG").count("> ") == 1
