"""Courses under a heading of their own beside the schooling are certificates, and no schools or degrees."""

import pytest

from tailor.model import Resume, Section, SectionKind
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2020 - 2021\n- Cooked\n\n"
SCHOOL = "EDUCATION\n\nBSc Botany, Elm University, 2001 - 2004\n\n"


def section(heading: str, items: list[str], mark: str = "", school: str = SCHOOL) -> Section:
    resume: Resume = read(f"{TOP}{school}{heading}\n\n" + "\n".join(mark + item for item in items) + "\n")
    return next(one for one in resume.sections if one.heading == heading)


@pytest.mark.parametrize("mark", ["", "- "])
@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("CPD", ["Safeguarding refresher, 2022", "Forest School leader taster (2021)"]),
        (
            "RECENT PROFESSIONAL DEVELOPMENT",
            ["National Professional Qualification for Leaders (2018)", "Phonics (2024)"],
        ),
        ("WEITERBILDUNGEN", ["Kommunikation im Team, 2022", "Zeitmanagement, 2021"]),
        ("FORMATION CONTINUE", ["Gestes de premiers secours (2022)", "Excel perfectionnement (2019)"]),
        ("CURSOS", ["Manipulador de alimentos, 2021", "Atención telefónica, 2019"]),
        ("CORSI", ["Sicurezza sul lavoro, 2022", "Inglese commerciale, 2019"]),
        ("CURSUSSEN", ["Omgaan met agressie, 2021", "Excel gevorderd, 2019"]),
        ("FORMAÇÃO COMPLEMENTAR", ["Atendimento ao público, 2022", "Excel avançado, 2021"]),
    ],
)
def test_courses_beside_schooling_are_certificates(heading: str, items: list[str], mark: str) -> None:
    own = section(heading, items, mark)
    names = [entry.title for entry in own.entries] + [line.text for line in own.lines]
    assert own.kind is SectionKind.CERTIFICATIONS
    assert all(item.startswith(name) for item, name in zip(items, names, strict=True))


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("PROFESSIONAL DEVELOPMENT", ["MBA, Elm Business School, 2010 - 2012"]),
        ("COURSES", ["Certificate in Teaching, Elm College, 2012", "Phonics, 2014"]),
        ("WEITERBILDUNG", ["Elektrotechnik, Meisterschule Ulm, 2010 - 2012"]),
        ("EDUCATION AND TRAINING", ["Botany, 2012", "Phonics, 2014"]),
    ],
)
def test_schools_degrees_and_spans_of_time_stay_schooling(heading: str, items: list[str]) -> None:
    assert section(heading, items).kind is SectionKind.EDUCATION


def test_courses_without_other_schooling_stay_schooling() -> None:
    assert section("TRAINING", ["Wound care, 2012", "Phonics, 2014"], school="").kind is SectionKind.EDUCATION
