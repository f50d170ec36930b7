"""Jobs that stand right below the contact data, without a heading of their own."""

import pytest

from tailor.errors import InputError
from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n"
JOBS = (
    "Head Gardener, Elm Manor Ltd, Leeds, 2015-present\n- Restored the walled garden; open 22 days a year\n"
    "- Supervise 3 gardeners\nGardener, Ash Estate Ltd, 2009-2015\n- Planted 40,000 bulbs\n"
)
OUTLINE = (
    "> Head Gardener / Elm Manor Ltd / Leeds / 2015..now\n- Restored the walled garden; open 22 days a year\n"
    "- Supervise 3 gardeners\n> Gardener / Ash Estate Ltd / ? / 2009..2015\n- Planted 40,000 bulbs"
)


@pytest.mark.parametrize("behind", ["\nQualifications\nBTEC Diploma in Horticulture, 2011\n\nSkills\nPruning\n", ""])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_jobs_above_the_first_heading_are_jobs(gap: str, behind: str) -> None:
    resume = read(TOP + gap + JOBS + behind)
    assert outline(resume, "") == OUTLINE
    assert resume.sections[0].kind is SectionKind.EXPERIENCE
    assert (resume.contact.name, resume.contact.email, resume.headline) == ("Ann Example", "ann@example.org", "")


def test_a_head_of_two_lines_above_the_first_heading_is_whole() -> None:
    text = f"{TOP}Leeds\n\nHead Gardener\nElm Manor, 2015-present\n- Restored a garden\n\nSkills\nPruning\n"
    resume = read(text)
    assert outline(resume, "") == "> Head Gardener / Elm Manor / ? / 2015..now\n- Restored a garden"
    assert resume.contact.location == "Leeds"


def test_a_sentence_with_years_above_the_headings_is_no_job() -> None:
    text = (
        f"{TOP}Head Gardener\nGardener who ran a manor's garden from 2015 to 2019 for its owners.\n\nSkills\nPruning\n"
    )
    resume = read(text)
    assert resume.headline == "Head Gardener"
    assert not resume.of_kind(SectionKind.EXPERIENCE)


def test_a_resume_without_any_heading_is_read_by_its_dates_degrees_and_labels() -> None:
    resume = read(
        "Mason Thornley\nm.thornley@example.org, Boise\n\nHVAC technician, twelve years\n\n"
        "CORE SKILLS: chillers · controls · brazing\n\n"
        "Lead Technician, Elm Mechanical, 2016 - present\n- Rooftop units, chillers, controls\n"
        "Installer, Ash Comfort, 2012 - 2016\n- Split systems in new homes\n\n"
        "BA Film, 2011\n\nLanguages: Spanish, English\n"
    )
    assert (resume.contact.name, resume.headline) == ("Mason Thornley", "HVAC technician, twelve years")
    lists = [(section.kind.value, outline(resume, section.heading)) for section in resume.sections if section.heading]
    assert lists == [("skills", "= : chillers, controls, brazing"), ("languages", "= : Spanish, English")]
    jobs, degrees = resume.of_kind(SectionKind.EXPERIENCE)[0], resume.of_kind(SectionKind.EDUCATION)[0]
    assert [(entry.title, entry.organisation) for entry in jobs.entries] == [
        ("Lead Technician", "Elm Mechanical"),
        ("Installer", "Ash Comfort"),
    ]
    assert [entry.bullets[0].text for entry in jobs.entries] == [
        "Rooftop units, chillers, controls",
        "Split systems in new homes",
    ]
    assert [entry.title for entry in degrees.entries] == ["BA Film"]


def test_a_student_with_one_internship_and_no_headings_is_read() -> None:
    resume = read(
        f"{TOP}\nBachelor of Commerce, Elm University, 2022 to 2024\n\nIntern, Ash Advisory, summer 2024\nTax returns\n"
    )
    kinds = [(section.kind.value, [entry.title for entry in section.entries]) for section in resume.sections]
    assert kinds == [("education", ["Bachelor of Commerce"]), ("experience", ["Intern"])]


def test_a_list_of_other_things_below_the_last_job_is_not_part_of_it() -> None:
    resume = read(f"{TOP}\nWaiter, Elm House, 2019 - 2025\n- Cashed out the floor\n\nOSHA 10, 2025\n")
    assert [(section.kind.value, [line.text for line in section.lines]) for section in resume.sections[1:]] == [
        ("other", ["OSHA 10, 2025"])
    ]


@pytest.mark.parametrize("text", ["Dear all,\n\nthe meeting is from 2019 on.\n", "Invoice 2024-17\n\nTotal: 300\n"])
def test_a_text_without_headings_and_jobs_is_still_refused(text: str) -> None:
    with pytest.raises(InputError):
        read(text)


@pytest.mark.parametrize("heading", ["", "Experience\n", "Teaching\n"])
@pytest.mark.parametrize(
    ("line", "title", "employer", "told"),
    [
        ("Waitress, Elm House, 2017-2019. Served 40 tables, cashed up.", "Waitress", "Elm House", "Served 40 tables"),
        ("Köchin, Gasthof Adler, 2015-2020: Frühstück für 60 Gäste", "Köchin", "Gasthof Adler", "Frühstück für 60"),
        ("Clerk at Ash Ltd (2013-2019); filed claims and diaries", "Clerk", "Ash Ltd", "filed claims and diaries"),
        ("2013-2019: Nurse, Elm Hospital. Gave drugs on nights.", "Nurse", "Elm Hospital", "Gave drugs on nights"),
        ("Waitress, Elm House, 2017-2019.", "Waitress", "Elm House", ""),
    ],
)
def test_a_job_told_in_the_line_of_its_head_is_read(
    heading: str, line: str, title: str, employer: str, told: str
) -> None:
    resume = read(f"{TOP}\n{heading}{line}\nCook, Oak Grill, 2009-2011\n")
    first, second = resume.of_kind(SectionKind.EXPERIENCE)[0].entries
    assert (first.title, first.organisation, second.title) == (title, employer, "Cook")
    assert told in " ".join(bullet.text for bullet in (*first.bullets, *first.details))


def test_a_sentence_of_a_posting_on_since_when_a_firm_exists_is_no_job() -> None:
    text = (
        "Home Nurse\nElm Home Care, Leeds\n\nAbout us\nElm Home Care has visited patients since 1998. We are a team.\n"
    )
    with pytest.raises(InputError, match="no experience"):
        read(text)


def test_a_line_above_a_whole_head_is_no_part_of_it() -> None:
    resume = read(
        f"{TOP}\nCertified Nursing Assistant, State of Idaho\n2021-present Caregiver, Elm Living - baths, meals\n"
    )
    (job,) = resume.of_kind(SectionKind.EXPERIENCE)[0].entries
    assert (job.title, job.organisation) == ("Caregiver", "Elm Living")


def test_a_post_at_a_school_is_a_job_and_a_study_is_none() -> None:
    resume = read(
        f"{TOP}\nCaretaker, Elm Primary School, 2015 to 2020\n\nStudent of Law, Ash University, 2010 to 2015\n"
    )
    kinds = [(section.kind.value, [entry.title for entry in section.entries]) for section in resume.sections]
    assert kinds[-2:] == [("experience", ["Caretaker"]), ("education", ["Student of Law"])]


@pytest.mark.parametrize(
    ("sentence", "job"),
    [
        (
            "Bäckermeister, 2013–2025 Leiter der Backstube, Ährenbrot GmbH: 14 Mitarbeiter, HACCP.",
            "> Leiter der Backstube / Ährenbrot GmbH / ? / 2013..2025\n- 14 Mitarbeiter, HACCP.",
        ),
        (
            "Waiter at Elm Hotel from 2016 to 2024, first aid and a clean licence, French.",
            "> Waiter / Elm Hotel / ? / 2016..2024\n- first aid and a clean licence, French.",
        ),
    ],
)
def test_a_resume_may_be_one_sentence(sentence: str, job: str) -> None:
    assert outline(read(f"{TOP}\n{sentence}\n"), "") == job


def test_a_resume_may_be_one_line_with_its_contact() -> None:
    resume = read(
        "Ann Example, Lyon, ann@example.org. Aide-soignante, EHPAD Les Aulnes, 2015-2024 : toilettes, repas.\n"
    )
    assert (resume.contact.name, resume.contact.email) == ("Ann Example", "ann@example.org")
    assert outline(resume, "") == "> Aide-soignante / EHPAD Les Aulnes / ? / 2015..2024\n- toilettes, repas."
