"""Headings that few resumes have, in texts whose lines all look alike."""

import pytest

from tailor.model import Block, BlockKind, Resume, SectionKind, Style
from tailor.parsing.heading_words import Word, heading_text, lookup
from tailor.parsing.resume import parse_resume
from tailor.pipeline.reading import resume_from_text
from tailor.readers import document_from_text
from tailor.readers.lines import assemble
from tests.parsing.resume_outline import outline


def _sections(text: str) -> dict[str, tuple[SectionKind, list[str]]]:
    resume: Resume = resume_from_text(text)
    return {one.heading: (one.kind, [entry.title for entry in one.entries]) for one in resume.sections}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Shore jobs", SectionKind.EXPERIENCE),
        ("Earlier hospitality work", SectionKind.EXPERIENCE),
        ("Nebenjobs", SectionKind.EXPERIENCE),
        ("Petits boulots", SectionKind.EXPERIENCE),
        ("Trabajos de verano", SectionKind.EXPERIENCE),
        ("Lavori stagionali", SectionKind.EXPERIENCE),
        ("Societies", SectionKind.VOLUNTEERING),
        ("Service to the profession", SectionKind.VOLUNTEERING),
        ("Gremienarbeit", SectionKind.VOLUNTEERING),
        ("Schulabschluss", SectionKind.EDUCATION),
        ("Motorsägenscheine", SectionKind.CERTIFICATIONS),
        ("Selected theatre", SectionKind.PROJECTS),
        ("Punti di forza", SectionKind.SKILLS),
    ],
)
def test_unusual_headings_have_their_kind(heading: str, kind: SectionKind) -> None:
    word = lookup(heading_text(heading))
    assert word is not None
    assert word.kind is kind


def test_jobs_under_part_time_work_and_offices_under_societies_stay_where_they_are() -> None:
    text = (
        "Ada Marsh\nada@example.org\n\nEducation\nBA History, Elm University, 2023\n\n"
        "Part-time work\nBarista, Elm Coffee, Bristol\nSept 2021 - present\n- Served 300 customers a day.\n\n"
        "Societies\nTreasurer, History Society, 2022 - 2023\n- Kept a budget of £3,200.\n\nSkills\nExcel, Canva\n"
    )
    assert _sections(text) == {
        "Education": (SectionKind.EDUCATION, ["BA History"]),
        "Part-time work": (SectionKind.EXPERIENCE, ["Barista"]),
        "Societies": (SectionKind.VOLUNTEERING, ["Treasurer"]),
        "Skills": (SectionKind.SKILLS, []),
    }


def test_an_unknown_line_above_whole_entries_is_a_heading_for_what_stands_below() -> None:
    text = (
        "Ada Marsh\nada@example.org\n\nExperience\nCook, Elm Kitchen, Leeds\n2019 - present\n- Cooked for 80.\n\n"
        "Under canvas\nCamp Leader, Elm Trust, Leeds\n2016 - 2019\n- Led 24 campers.\n\n"
        "Education\nBSc Geography, Elm University, 2015\n"
    )
    assert _sections(text)["Under canvas"] == (SectionKind.EXPERIENCE, ["Camp Leader"])


def test_an_employer_above_its_jobs_is_no_heading() -> None:
    text = (
        "Ada Marsh\nada@example.org\n\nEmployment\nRiverside Barn\nYouth Work Coordinator, Leeds\n2019 - present\n"
        "- Ran four clubs.\n\nMencap\nSupport Worker, Leeds\n2014 - 2019\n- Supported six adults.\n\n"
        "Education\nSocial Work\nUniversity of Leeds, 2014\nBA (Hons), 2:1\n\nSkills\nCare work\nYouth work\n"
    )
    assert list(_sections(text)) == ["Employment", "Education", "Skills"]
    degree = resume_from_text(text).of_kind(SectionKind.EDUCATION)[0].entries[0]
    assert (degree.degree, degree.field) == ("BA (Hons)", "Social Work")


def test_lines_above_dates_that_lead_their_rows_are_headings() -> None:
    text = (
        "Jonas Weide\njonas@example.org\n\nBildungsweg\n2003 - 2011 Elm-Gymnasium Leipzig, Abitur\n\n"
        "Wehrdienst\n10/2011 - 06/2012 Bataillon 13, Gotha\n\n"
        "Berufliche Stationen\n07/2012 - heute Gärtner, Stadtgärtnerei Leipzig\n- 14 Parks gepflegt\n"
    )
    assert list(_sections(text)) == ["Bildungsweg", "Wehrdienst", "Berufliche Stationen"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Schul- und Berufsbildung", SectionKind.EDUCATION),
        ("Schul- und Hochschulbildung", SectionKind.EDUCATION),
        ("PERSÖNLICHE FÄHIGKEITEN", SectionKind.SKILLS),
        ("COMPÉTENCES NUMÉRIQUES", SectionKind.SKILLS),
        ("COMPETENCIAS PERSONALES", SectionKind.SKILLS),
        ("Tools & Tech", SectionKind.SKILLS),
        ("What I am good at", SectionKind.SKILLS),
    ],
)
def test_headings_of_forms_in_all_languages_are_known(heading: str, kind: SectionKind) -> None:
    assert lookup(heading) == Word(kind, exact=True)


def test_labels_in_bold_below_the_heading_of_skills_are_groups_and_no_languages_that_anybody_speaks() -> None:
    plain, bold = Style(size=9, font="Arial", page=1), Style(size=9, bold=True, font="Arial", page=1)
    rows = [
        ("Kaj Holm", bold),
        ("kaj@example.org", plain),
        ("EXPERIENCE", bold),
        ("Developer, Elm Ltd, 2019 - 2021", plain),
    ]
    rows += [("SKILLS", bold), ("Languages", bold), ("JavaScript, HTML", plain), ("CSS", plain)]
    rows += [("Tooling", bold), ("Vite", plain), ("LANGUAGES", bold), ("Danish (native)", plain)]
    resume = parse_resume(assemble("cv.pdf", "pdf", [Block(text, BlockKind.LINE, 0, look) for text, look in rows]))
    assert outline(resume, "SKILLS") == "= Languages: JavaScript, HTML, CSS\n= Tooling: Vite"
    assert outline(resume, "LANGUAGES") == "= : Danish <native>"


def test_a_heading_with_a_span_of_time_is_an_entrys_whatever_it_begins_with() -> None:
    text = (
        "# Kaj Holm\nkaj@example.org\n\n## Experience\n### Grade 3/4 Teacher Jan 2023 – present\nElm School\n- Taught\n"
    )
    resume = parse_resume(document_from_text(f"{text}\n## Skills\nGerman\n", "cv.md"))
    assert outline(resume, "Experience") == "> Grade 3/4 Teacher / Elm School / ? / 2023-01..now\n- Taught"


@pytest.mark.parametrize(
    "heading", ["What else I can do", "Other things I can do", "What I can also do", "What else I bring"]
)
def test_what_one_can_do_besides_is_a_section_of_skills(heading: str) -> None:
    text = (
        f"# Ivo Marrable\n\n## Work\n\n**Cook, Elm Inn** | 2019 - 2022\n- Cooked\n\n## {heading}\n\nExcel, Norwegian\n"
    )
    section = parse_resume(document_from_text(text, "cv.md")).sections[-1]
    assert section.kind is SectionKind.SKILLS
    assert [skill.name for group in section.groups for skill in group.skills] == ["Excel", "Norwegian"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("EMPLOYMENT", "WORK EXPERIENCE PRIOR TO 2012"),
        ("BERUFSTÄTIGKEIT", "BERUFSERFAHRUNG VOR 2012"),
        ("EMPLOIS", "EXPÉRIENCE PROFESSIONNELLE AVANT 2012"),
        ("EMPLEOS", "EXPERIENCIA LABORAL ANTES DE 2012"),
        ("Employment", "Work experience before 2012"),
        ("Experience", "Career history (until 2005)"),
    ],
)
def test_a_heading_may_say_up_to_which_year_it_tells(first: str, second: str) -> None:
    job = "Machinist, Elm Gears Ltd, 2012 - 2018\n- Ran lathes"
    resume = resume_from_text(
        f"Ann Example\nann@example.org\n\n{first}\n\n{job}\n\n{second}\n\nPaper rounds and farm work.\n"
    )
    assert [section.heading for section in resume.sections] == [first, second]
    assert [bullet.text for bullet in resume.sections[0].entries[0].bullets] == ["Ran lathes"]
