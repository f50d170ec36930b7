"""Lists with a heading before them at the end of a section of entries."""

import pytest

from tests.parsing.resume_outline import outline, read

HEAD = "Ann Example\nLeeds | ann@example.org\n\nExperience\nNurse, Elm Hospital, 2019 – 2021\n- Ran the ward\n\n"
DEGREES = HEAD + "Education\nBSc Nursing, University of Leeds, 2018\n"


@pytest.mark.parametrize(
    ("line", "heading", "shown"),
    [
        ("Skills: Word, Excel; typing 75 wpm", "Skills", "= : Word, Excel, typing 75 wpm"),
        ("Languages: Spanish (fluent), French", "Languages", "= : Spanish <fluent>, French"),
        ("EDV: MS Excel, SAP", "EDV", "= : MS Excel, SAP"),
        ("Hobbys: Wattwandern", "Hobbys", "Wattwandern"),
    ],
)
def test_a_list_with_its_heading_before_it_is_a_section(line: str, heading: str, shown: str) -> None:
    assert outline(read(DEGREES + "\n" + line), heading) == shown


def test_several_stand_below_each_other_and_dates_among_them_are_their_own() -> None:
    resume = read(DEGREES + "\nSkills: Word, Excel\nCertifications: Notary Public, 2021; First Aid, 2024\n")
    assert [section.heading for section in resume.sections] == ["Experience", "Education", "Skills", "Certifications"]
    assert [entry.title for entry in resume.sections[3].entries] == ["Notary Public", "First Aid"]
    assert [entry.title for entry in resume.sections[1].entries] == ["BSc Nursing"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "Skills: triage, wound care\n\nCarer, Oak Lodge, 2015 – 2018\n- Cared for twelve residents\n",
        HEAD.rstrip() + "\nSkills: triage, wound care\n",
    ],
)
def test_what_was_used_in_a_job_stays_with_it(text: str) -> None:
    assert [section.heading for section in read(text).sections] == ["Experience"]


def test_a_licence_to_drive_below_languages_is_a_line_of_its_own() -> None:
    resume = read(DEGREES + "\nSprachen\nDeutsch, Englisch (B1)\n\nFührerschein Klasse B\n")
    assert outline(resume, "Sprachen") == "= : Deutsch, Englisch <B1>\n= : Führerschein Klasse B"


def test_who_recognised_a_course_is_said_below_it() -> None:
    text = HEAD + "Fortbildungen\n2021   Praxisanleiterin (300 Stunden), DKG-anerkannt\n2023   Handelsfachwirtin\n"
    entries = {entry.title: entry for section in read(text).sections[1:] for entry in section.entries}
    assert set(entries) == {"Praxisanleiterin (300 Stunden)", "Handelsfachwirtin"}
    assert [detail.text for detail in entries["Praxisanleiterin (300 Stunden)"].details] == ["DKG-anerkannt"]


def test_professional_memberships_are_no_part_of_the_degree_above() -> None:
    text = DEGREES + "BA History, University of Wales, 2:1, 2013\n\nProfessional\nMember of CILIP\nDBS checked, 2024\n"
    resume = read(text)
    assert [section.heading for section in resume.sections] == ["Experience", "Education", "Professional"]


@pytest.mark.parametrize(
    ("words", "job", "school"),
    [
        ("Experience|Education|Skills", "Driver, Kailua Hauling, 2015 - 2019", "Castle High School, Kaneohe, 2011"),
        ("Berufserfahrung|Ausbildung|Kenntnisse", "Fahrer, Nordfracht GmbH, 2015 - 2019", "Realschule Kiel, 2011"),
        ("Expérience|Formation|Compétences", "Chauffeur, Transports Nord SARL, 2015 - 2019", "Lycée du Lac, 2011"),
        ("Experiencia|Formación|Habilidades", "Conductor, Transportes Sur S.L., 2015 - 2019", "Instituto Goya, 2011"),
        ("Esperienza|Istruzione|Competenze", "Autista, Trasporti Nord S.r.l., 2015 - 2019", "Liceo Volta, 2011"),
        ("Experiência|Formação|Competências", "Motorista, Transportes Sul Lda, 2015 - 2019", "Escola de Faro, 2011"),
        ("Werkervaring|Opleiding|Vaardigheden", "Chauffeur, Transport Noord BV, 2015 - 2019", "Erasmus College, 2011"),
    ],
)
@pytest.mark.parametrize("form", ["{0}:\n{3}\n\n{1}: {4}\n{2}: Excel\n", "{0}: {3}\n{1}: {4}\n{2}: Excel\n"])
def test_headings_stand_before_what_they_head_in_a_pasted_text(words: str, job: str, school: str, form: str) -> None:
    headings = words.split("|")
    resume = read(f"Ann Example\nann@example.org\n\n{form.format(*headings, job, school)}")
    assert [section.heading for section in resume.sections] == headings
    assert [entry.organisation for entry in resume.sections[0].entries] == [job.split(", ")[1]]


@pytest.mark.parametrize("label", ["Skills: React, Go", "Projects: portal, shop", "Training: gave courses to 20"])
def test_a_label_below_the_statements_of_a_job_is_no_heading(label: str) -> None:
    jobs = (
        f"Developer, Elm Soft Ltd, 2015 - 2019\n- Built it\n{label}\n\nDeveloper, Oak Ltd, 2012 - 2015\n- Mended it\n"
    )
    resume = read(f"Ann Example\nann@example.org\n\nExperience\n\n{jobs}\nEducation\n\nBSc, Elm College, 2012\n")
    assert [section.heading for section in resume.sections] == ["Experience", "Education"]
