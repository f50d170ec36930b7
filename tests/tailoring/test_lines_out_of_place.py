"""A letter tells no line that leans on another; a circumstance is no post, and a pay grade is no employer."""

import dataclasses
import pathlib

import pytest

import tailor
from tailor.model import SectionKind
from tailor.pipeline.reading import read_resume
from tailor.tailoring import find_unsupported
from tailor.tailoring.career import setting_of
from tailor.tailoring.quotable import quotable_sentences
from tests.tailoring.samples import VOCABULARY, entry, experience


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "During that time approved the orders of the depot"),
        ("en", "During this period ran the night desk"),
        ("en", "In that role handled returns for the branch"),
        ("en", "At that point took over the rota"),
        ("en", "Over the winter rebuilt the catalogue"),
        ("en", "During the refit kept the kiosk open"),
        ("en", "Served my apprenticeship here"),
        ("en", "Trained three apprentices here"),
        ("en", "Rebuilt the presses there and the looms"),
        ("de", "Führte hier die Kasse der Filiale"),
        ("de", "In dieser Zeit die Kasse der Filiale geführt"),
        ("de", "Drei Auszubildende dort angeleitet"),
        ("fr", "Formé ici trois apprentis"),
        ("fr", "Pendant cette période tenu la caisse du magasin"),
    ],
)
def test_a_line_that_points_at_its_place_in_the_resume_is_not_quotable(language: str, line: str) -> None:
    assert quotable_sentences(line, language) == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "During the strike I ran the night desk"),
        ("en", "On call one week in four"),
        ("en", "Over-the-counter sales and stock ordering for the branch"),
        ("en", "Checked that there were no leaks on the trucks"),
        ("de", "Kasse der Filiale geführt"),
        ("fr", "Formé trois apprentis"),
    ],
)
def test_a_line_that_stands_by_itself_stays_as_it_was(language: str, line: str) -> None:
    assert quotable_sentences(line, language) in {(line,), ()}


@pytest.mark.parametrize(
    "title",
    [
        "En l'absence du chef d'atelier",
        "En parallèle de mes études",
        "Pendant la fermeture du magasin",
        "During the manager's leave",
        "In the absence of the foreman",
        "While the owner was away",
        "In Abwesenheit der Leitung",
        "Während der Elternzeit der Kollegin",
    ],
)
def test_a_circumstance_is_no_post(title: str) -> None:
    job = dataclasses.replace(entry("e1", title, "", "2021 2022", ["Ran the kiosk."]))
    section = experience(job)
    assert section.kind is SectionKind.EXPERIENCE
    assert setting_of(section, job) is None


_PAPERS = """# Ada Quill

ada@example.org

## Work

**Baker — Elm Bakery, Ely** (2019 – now)

- Ran the ovens

## Qualifications

- {}
- Level 2 Award in Sugar Work, 2017
- Internal auditing: a free webinar, March this year. I've never been audited myself.
"""


@pytest.mark.parametrize(
    ("line", "name", "is_held"),
    [
        (
            "Level 3 Diploma in Bench Carpentry and Joinery, 2020",
            "Level 3 Diploma in Bench Carpentry and Joinery",
            True,
        ),
        ("Level 2 Award in Fire Safety Principles, 2021", "Level 2 Award in Fire Safety Principles", True),
        (
            "NVQ Level 3 Hospitality Supervision (Kitchens), Leeds",
            "NVQ Level 3 Hospitality Supervision (Kitchens)",
            True,
        ),
        ("Level 5 Certificate in Adult Care Work, expired 2021", "Level 5 Certificate in Adult Care Work", False),
        ("Level 4 Award in Water Hygiene Work, not completed", "Level 4 Award in Water Hygiene Work", False),
        ("Level 2 Certificate in Wet Shaving Work, one unit only", "Level 2 Certificate in Wet Shaving Work", False),
        ("Level 6 Diploma in Site Control Work, starting May 2031", "Level 6 Diploma in Site Control Work", False),
    ],
)
def test_a_long_name_of_a_paper_is_held_where_only_year_and_place_follow(
    line: str, name: str, *, is_held: bool, tmp_path: pathlib.Path
) -> None:
    path = tmp_path / "resume.md"
    path.write_text(_PAPERS.format(line), encoding="utf-8")
    texts = ("Dear Hiring Team,", f"My qualifications include a {name}.", "Kind regards,")
    assert bool(find_unsupported(texts, read_resume(path), VOCABULARY, ())) is not is_held


@pytest.mark.parametrize("grade", ["Catégorie B", "Cat. A", "Category C", "Grade B", "Laufbahngruppe 2", "Échelon 4"])
def test_a_pay_grade_is_no_employer(grade: str) -> None:
    text = f"Orchard Keeper\n{grade}, full time\n\nRequirements\n- grafting\n"
    assert not tailor.posting_from_text(text).company.startswith(grade)
