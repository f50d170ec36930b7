"""Jobs below headings that no table knows, beside a section that is known to be of work."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline

JOB = "### {}\n*{}*\n\n- Did it well every week\n- Told others how\n\n"
OTHER = "## Other work\n\n- **Shop Assistant**, Leaf & Co — 2010–2012\n- **Paper round**, Tarn News — 2008–2010\n\n"
TEXT = (
    "# Ann Marrable\n\nann@example.org · 07700 900123\n\n{}## Education\n\nBSc Botany, University of Elm, 2005 – 2008\n"
)


def kind_of(heading: str, jobs: list[tuple[str, str]], *, first: bool) -> SectionKind:
    own = f"## {heading}\n\n" + "".join(JOB.format(*job) for job in jobs)
    resume = parse_resume(document_from_text(TEXT.format(own + OTHER if first else OTHER + own), "cv.md"))
    return next(section.kind for section in resume.sections if section.heading == heading)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("heading", "jobs"),
    [
        (
            "Rowing coaching",
            [("Head Coach, Tarn Rowing Club", "Sept 2019 – present"), ("Coach, Elm Club", "2015 – 2019")],
        ),
        ("Tree surgery", [("Climber, Oakhand Trees Ltd", "2017 – 2022"), ("Foreman, Leafline Ltd", "2014 – 2017")]),
        ("Coaching", [("Graduate Assistant, Elm University", "2016 – 2018"), ("Coach, Oak School", "2014 – 2016")]),
        ("Pflege", [("Altenpflegerin, Haus Lindenblick GmbH", "03/2018 – heute")]),
        (
            "Hôtellerie",
            [("Réceptionniste, Hôtel des Dunes", "mars 2018 – présent"), ("Veilleur, Hôtel Bel", "2014 – 2018")],
        ),
        ("Horses", [("Stable Manager, Fellside Stud", "2019 – 2024")]),
    ],
)
def test_jobs_with_titles_and_employers_make_a_section_of_work(
    heading: str, jobs: list[tuple[str, str]], *, first: bool
) -> None:
    assert kind_of(heading, jobs, first=first) is SectionKind.EXPERIENCE


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("heading", "jobs"),
    [
        ("On the river", [("Coach, Leeds Rowing Club", "2015 – 2019")]),
        ("Coaching", [("Volunteer Coach, Leeds Rowing Club", "2015 – 2019")]),
        ("In the parish", [("Youth Leader, St Anne's Church", "2012 – 2018")]),
        ("Things I made", [("Wooden boat", "2016 – 2018"), ("Kitchen", "2019")]),
        ("Giving back", [("Cook, Elm Soup Kitchen", "2015 – 2019")]),
        ("Talks given", [("Keynote on soil, Oak Conference", "2019")]),
        ("Travels", [("Cycling through Chile", "2018 – 2019")]),
    ],
)
def test_what_else_lasts_for_a_time_is_no_work(heading: str, jobs: list[tuple[str, str]], *, first: bool) -> None:
    assert kind_of(heading, jobs, first=first) is not SectionKind.EXPERIENCE


def test_the_jobs_below_such_a_heading_are_whole() -> None:
    own = "## Bakery\n\n" + JOB.format("Head Baker, Crumb & Sons", "March 2018 – present")
    resume = parse_resume(document_from_text(TEXT.format(own + OTHER), "cv.md"))
    assert outline(resume, "Bakery") == (
        "> Head Baker / Crumb & Sons / ? / 2018-03..now\n- Did it well every week\n- Told others how"
    )


@pytest.mark.parametrize(
    ("own", "kind"),
    [
        ("I mend boats that others gave up, and teach those who want to learn it.", SectionKind.SUMMARY),
        ("I'm at home on the water.\n\nI like crews that talk.", SectionKind.SUMMARY),
        ("Boat building, caulking, rigging", SectionKind.SKILLS),
        ("- Boat building\n- Rigging", SectionKind.SKILLS),
    ],
)
def test_own_sentences_below_what_one_does_are_a_summary(own: str, kind: SectionKind) -> None:
    resume = parse_resume(document_from_text(TEXT.format(f"## What I do\n\n{own}\n\n{OTHER}"), "cv.md"))
    assert next(section.kind for section in resume.sections if section.heading == "What I do") is kind


@pytest.mark.parametrize("label", ["Hobbies", "Interests", "Hobbys", "Loisirs", "Aficiones"])
def test_hobbies_labelled_among_skills_are_none(label: str) -> None:
    own = f"## Skills\n\nCaulking, rigging\n\n{label}: darts league, old maps\n\n{OTHER}"
    resume = parse_resume(document_from_text(TEXT.format(own), "cv.md"))
    skills = [skill.name for section in resume.sections for group in section.groups for skill in group.skills]
    assert skills == ["Caulking", "rigging"]
    lines = [line.text for one in resume.sections if one.kind is SectionKind.INTERESTS for line in one.lines]
    assert lines == ["darts league, old maps"]
