"""Edits that a document could not take, words that it must not gain or lose, and what a person may ask for besides."""

from dataclasses import replace

import pytest

from tailor.model import (
    Bullet,
    Contact,
    Edit,
    EditKind,
    Entry,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    TailoredResume,
)
from tailor.tailoring import find_changed, undo_edits
from tailor.tailoring.accents import ADDED_LINE
from tailor.tailoring.truth_resume import check_resume
from tests.tailoring.samples import VOCABULARY

BULLETS = (Bullet("b1", "Kept the rota."), Bullet("b2", "Ran K8s clusters."), Bullet("b3", "Wrote Python."))
SKILLS = (Skill("k1", "Docker"), Skill("k2", "K8s"))
ORIGINAL = Resume(
    "own.docx",
    Contact("Ida Falk"),
    sections=(
        Section("s0", SectionKind.SUMMARY, "Summary", lines=(Bullet("l1", "I like small teams."),)),
        Section("s1", SectionKind.SKILLS, "Skills", groups=(SkillGroup("g1", "", SKILLS),)),
        Section("s2", SectionKind.EXPERIENCE, "Experience", entries=(Entry("e1", "Engineer", bullets=BULLETS),)),
    ),
)


def edit(number: int, kind: EditKind, item: str, *sources: str) -> Edit:
    return Edit(f"edit-{number}", kind, item, "", "", "", sources=sources)


def tailored() -> TailoredResume:
    summary, skills, jobs = ORIGINAL.sections
    spelled = replace(SKILLS[1], name="Kubernetes (K8s)")
    group = SkillGroup("g1", "", (spelled, Skill("skill-added-1", "Python"), SKILLS[0]))
    line = Bullet(ADDED_LINE, "Engineer – Kubernetes (K8s), Docker")
    resume = replace(
        ORIGINAL,
        sections=(
            replace(summary, lines=(line, *summary.lines)),
            replace(skills, groups=(group,)),
            replace(jobs, entries=(replace(jobs.entries[0], bullets=(BULLETS[2], BULLETS[1])),)),
        ),
    )
    edits = (
        edit(1, EditKind.MOVE, "b3"),
        edit(2, EditKind.DROP, "b1"),
        edit(3, EditKind.SURFACE_SKILL, "skill-added-1", "b3"),
        edit(4, EditKind.SPELL_ALIAS, "k2"),
        edit(5, EditKind.REORDER_SKILLS, "g1"),
        edit(6, EditKind.ADD_SUMMARY, ADDED_LINE, "e1.title", "k2", "k1"),
        edit(7, EditKind.EMPHASISE, "b2", "b2"),
    )
    return TailoredResume(ORIGINAL, resume, edits)


def lines(resume: Resume) -> list[str]:
    summary, skills, jobs = resume.sections
    return [
        " / ".join(line.text for line in summary.lines),
        ", ".join(skill.name for skill in skills.groups[0].skills),
        " / ".join(bullet.id for bullet in jobs.entries[0].bullets),
    ]


@pytest.mark.parametrize(
    ("undone", "expected"),
    [
        ({"edit-1"}, ["b2 / b3", "Kubernetes (K8s), Python, Docker"]),
        ({"edit-1", "edit-2"}, ["b1 / b2 / b3", "Kubernetes (K8s), Python, Docker"]),
        ({"edit-3"}, ["b3 / b2", "Kubernetes (K8s), Docker"]),
        ({"edit-4", "edit-5"}, ["b3 / b2", "Docker, K8s, Python"]),
        ({"edit-7"}, ["b3 / b2", "Kubernetes (K8s), Python, Docker"]),
    ],
)
def test_an_undone_edit_is_nowhere_in_the_resume(undone: set[str], expected: list[str]) -> None:
    made = undo_edits(tailored(), undone)
    _, skills, bullets = lines(made.resume)
    assert [bullets, skills] == expected
    assert undone.isdisjoint(edit.id for edit in made.edits)


def test_all_edits_undone_give_the_original() -> None:
    made = undo_edits(tailored(), {edit.id for edit in tailored().edits})
    assert made.resume == ORIGINAL
    assert made.edits == ()


BEFORE = ["Ida Falk", "I like small teams.", "Docker, K8s", "Kept the rota.", "Ran K8s clusters.", "Wrote Python."]
AFTER = [
    *("Ida Falk", "Engineer – Kubernetes (K8s), Docker", "I like small teams.", "Kubernetes (K8s), Python, Docker"),
    *("Wrote Python.", "Ran K8s clusters."),
]


def test_a_document_that_changed_by_its_edits_alone_is_passed() -> None:
    assert find_changed(BEFORE, AFTER, tailored()) == ()


@pytest.mark.parametrize(
    ("after", "words", "what"),
    [
        ([*AFTER, "Led ten people."], "Led people ten", "gained without an edit"),
        (AFTER[1:], "Falk Ida", "lost without an edit"),
        ([*AFTER, "Wrote Python."], "Wrote", "gained without an edit"),
    ],
)
def test_a_word_that_no_edit_names_is_found(after: list[str], words: str, what: str) -> None:
    found = find_changed(BEFORE, after, tailored())
    assert [(item.unsupported, set(words.split()) <= set(item.sentence.split())) for item in found] == [(what, True)]


def test_a_summary_line_of_ones_own_title_and_skills_is_true() -> None:
    assert check_resume(tailored(), VOCABULARY) == ()


@pytest.mark.parametrize(
    "text", ["Architect – Kubernetes (K8s), Docker", "Engineer – Kubernetes (K8s), Terraform", "Engineer"]
)
def test_any_other_summary_line_is_not(text: str) -> None:
    made = tailored()
    summary = made.resume.sections[0]
    changed = replace(summary, lines=(Bullet(ADDED_LINE, text), *summary.lines[1:]))
    resume = replace(made.resume, sections=(changed, *made.resume.sections[1:]))
    assert check_resume(replace(made, resume=resume), VOCABULARY) != ()
