"""A name that is surfaced is whole: a part of a longer name stands nowhere in a resume."""

from dataclasses import replace

import pytest

from tailor.model import Resume, SectionKind
from tailor.tailoring import find_unsupported, tailor_resume
from tailor.tailoring.truth_resume import check_resume
from tailor.tailoring.whole_names import stands_whole
from tailor.vocabulary import load_vocabulary
from tests.tailoring.samples import (
    VOCABULARY,
    asked,
    document_lines,
    entry,
    experience,
    match_literally,
    posting,
    resume,
    skills,
)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Signs", "Used Signs of Safety in direct work."),
        ("Social Work", "Registered with Social Work England."),
        ("Class", "Class 1 driver on nights out."),
        ("Harbour", "Ran tours for the Old Harbour trust."),
        ("Brightwell", "Wrote the Brightwell-Moss handbook."),
    ],
)
def test_a_part_of_a_longer_name_is_no_name(phrase: str, text: str) -> None:
    assert not stands_whole(phrase, text, load_vocabulary())


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Signs of Safety", "Used Signs of Safety in direct work."),
        ("Liquidlogic", "Used Liquidlogic daily."),
        ("Liquidlogic", "Recorded visits in Liquidlogic. Chaired reviews."),
        ("Excel", "Wrote macros in Excel VBA."),
        ("inventory control", "Responsible For Daily Inventory Control And Team Training"),
        ("Lexmark", "Moved to Lexmark 2021."),
        ("tail lift", "Used the tail lift of a van."),
        ("Signs", "Used Signs of Safety, and painted Signs."),
    ],
)
def test_a_whole_name_is_one(phrase: str, text: str) -> None:
    assert stands_whole(phrase, text, load_vocabulary())


def _worker(*listed: str) -> Resume:
    texts = ["Kept files.", "Ran visits.", "Wrote letters.", "Used Signs of Safety."]
    job = entry("job1", "Social worker", "Elm Council", "2014 2016", texts)
    return resume("Ada Quill", experience(job), skills(", ".join(listed)))


def _skills(candidate: Resume) -> list[str]:
    found = candidate.of_kind(SectionKind.SKILLS)
    return [skill.name for section in found for group in section.groups for skill in group.skills]


@pytest.mark.parametrize(("name", "added"), [("Signs", []), ("Signs of Safety", ["Signs of Safety"])])
def test_a_cut_name_is_never_added_to_the_skills(name: str, added: list[str]) -> None:
    wanted = posting("Social worker", "Oak", asked(name))
    made = tailor_resume(_worker("visits"), wanted, match_literally(_worker("visits"), wanted), VOCABULARY)
    assert _skills(made.resume) == [*added, "visits"]


def test_a_cut_name_in_a_list_is_a_lie() -> None:
    lines = document_lines(_worker("visits", "Signs"))
    assert [found.unsupported for found in find_unsupported(lines, _worker("visits"), VOCABULARY, ())] == ["Signs"]


def test_a_cut_name_among_the_skills_stops_the_run() -> None:
    wanted = posting("Social worker", "Oak", asked("Signs of Safety"))
    made = tailor_resume(_worker("visits"), wanted, match_literally(_worker("visits"), wanted), VOCABULARY)
    (section,) = made.resume.of_kind(SectionKind.SKILLS)
    groups = tuple(
        replace(
            group, skills=tuple(replace(skill, name=skill.name.removesuffix(" of Safety")) for skill in group.skills)
        )
        for group in section.groups
    )
    sections = tuple(replace(one, groups=groups) if one is section else one for one in made.resume.sections)
    changed = replace(made, resume=replace(made.resume, sections=sections))
    assert [found.unsupported for found in check_resume(changed, VOCABULARY)] == ["Signs"]
