"""tailor's own output passes its check, and any changed fact fails it."""

import dataclasses
import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.model import (
    Bullet,
    Contact,
    DateRange,
    Entry,
    Letter,
    Posting,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    TailoredResume,
)
from tailor.tailoring import LetterOptions, Limits, Violation, find_untrue, tailor_resume, write_letter
from tests.tailoring.samples import (
    ENGINEER,
    ENGINEER_POSTING,
    MUST,
    NICE,
    NURSE,
    NURSE_POSTING,
    PEOPLE,
    SKILL,
    TOOL,
    VOCABULARY,
    asked,
    entry,
    experience,
    match_literally,
    posting,
    projects,
    resume,
    skills,
)

DAY = dt.date(2026, 11, 22)


def made_for(candidate: Resume, job: Posting, limits: Limits | None = None) -> tuple[TailoredResume, Letter]:
    found = match_literally(candidate, job)
    tailored = tailor_resume(candidate, job, found, VOCABULARY, limits or Limits())
    return tailored, write_letter(candidate, job, found, LetterOptions(DAY))


def check_resume(change: Callable[[Resume], Resume]) -> tuple[Violation, ...]:
    tailored, _ = made_for(ENGINEER, ENGINEER_POSTING)
    return find_untrue(
        dataclasses.replace(tailored, resume=change(tailored.resume)), None, ENGINEER_POSTING, VOCABULARY
    )


def with_section(candidate: Resume, place: int, **changes: object) -> Resume:
    sections = list(candidate.sections)
    sections[place] = dataclasses.replace(sections[place], **changes)  # type: ignore[arg-type]  # fields by name
    return dataclasses.replace(candidate, sections=tuple(sections))


def with_entry(candidate: Resume, **changes: object) -> Resume:
    first, *others = candidate.sections[0].entries
    return with_section(candidate, 0, entries=(dataclasses.replace(first, **changes), *others))  # type: ignore[arg-type]  # fields by name


def with_bullet(candidate: Resume, **changes: object) -> Resume:
    first, *others = candidate.sections[0].entries[0].bullets
    return with_entry(candidate, bullets=(dataclasses.replace(first, **changes), *others))  # type: ignore[arg-type]  # fields by name


def with_skill(candidate: Resume, **changes: object) -> Resume:
    [group] = candidate.sections[2].groups
    first, *others = group.skills
    changed = dataclasses.replace(first, **changes)  # type: ignore[arg-type]  # fields by name
    return with_section(candidate, 2, groups=(dataclasses.replace(group, skills=(changed, *others)),))


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("limits", [Limits(), Limits(bullets_per_entry=1), Limits(pages=1)])
def test_what_tailor_makes_is_true(person: str, limits: Limits) -> None:
    candidate, job = PEOPLE[person]
    tailored, letter = made_for(candidate, job, limits)
    assert find_untrue(tailored, letter, job, VOCABULARY) == ()


MUTATIONS: dict[str, Callable[[Resume], Resume]] = {
    "headline": lambda one: dataclasses.replace(one, headline="Senior Platform Engineer"),
    "name": lambda one: dataclasses.replace(one, contact=Contact("Jonas Kellner")),
    "title": lambda one: with_entry(one, title="Senior Platform Engineer"),
    "organisation": lambda one: with_entry(one, organisation="Southgate Logistics"),
    "location": lambda one: with_entry(one, location="London"),
    "dates": lambda one: with_entry(one, dates=DateRange("2020-02", None, current=True, text="2020-02 – Present")),
    "degree": lambda one: with_entry(one, degree="MSc"),
    "detail": lambda one: with_entry(one, details=(Bullet("job1.d0", "Team lead"),)),
    "bullet": lambda one: with_bullet(one, text="Moved 400 services to K8s."),
    "bullet of another job": lambda one: with_bullet(one, id="job2.b0"),
    "heading": lambda one: with_section(one, 0, heading="Leadership"),
    "line": lambda one: with_section(one, 0, lines=(Bullet("x", "Best of the year"),)),
    "order of jobs": lambda one: with_section(one, 0, entries=one.sections[0].entries[::-1]),
    "lost job": lambda one: with_section(one, 0, entries=one.sections[0].entries[:1]),
    "lost bullet": lambda one: with_entry(one, bullets=one.sections[0].entries[0].bullets[1:]),
    "doubled bullet": lambda one: with_entry(one, bullets=one.sections[0].entries[0].bullets[:1] * 2),
    "lost section": lambda one: dataclasses.replace(one, sections=one.sections[:-1]),
    "added section": lambda one: dataclasses.replace(
        one, sections=(*one.sections, Section("s", SectionKind.AWARDS, "Awards"))
    ),
    "skill": lambda one: with_skill(one, name="Kubernetes (Docker)"),
    "skill level": lambda one: with_skill(one, level="expert"),
    "lost skill": lambda one: with_section(one, 2, groups=()),
    "added skill": lambda one: with_section(
        one, 2, groups=(*one.sections[2].groups, SkillGroup("group-added-1", "", (Skill("skill-added-9", "Rust"),)))
    ),
    "group label": lambda one: with_section(
        one, 2, groups=(dataclasses.replace(one.sections[2].groups[0], name="Expert"),)
    ),
}


@pytest.mark.parametrize("fact", MUTATIONS)
def test_a_changed_fact_of_the_resume_is_found(fact: str) -> None:
    assert check_resume(MUTATIONS[fact])


def test_the_violation_of_a_changed_bullet_names_the_true_one() -> None:
    assert check_resume(MUTATIONS["bullet"]) == (
        Violation(
            "Moved 400 services to K8s.",
            "Moved 400 services to K8s.",
            "Moved 40 services to K8s and cut deployment time from 50 to 6 minutes.",
        ),
    )


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("14 chronic", "40 chronic"),
        ("12 patients", "twelve hundred patients"),
        ("Hillview Hospital", "Hillside Hospital"),
        ("been a Staff Nurse", "been a Senior Staff Nurse"),
        ("I dressed", "I alone dressed"),
        ("Elm Street Clinic", "Hillview Hospital"),
        ("bed moves for a ward of 28 beds", "bed moves for a ward of 28 beds, which I love"),
        ("Rowan Community Trust", "Rowan Hospital Trust"),
        ("my skills include BLS", "my skills include ALS"),
        ("skills include BLS", "skills include BLS and Spanish"),
        ("since April 2020", "since April 2012"),
        ("patients with diabetes", "patients with asthma"),
    ],
)
def test_a_changed_word_of_the_letter_is_found(true: str, false: str) -> None:
    tailored, letter = made_for(NURSE, NURSE_POSTING)
    paragraphs = tuple(
        dataclasses.replace(paragraph, text=paragraph.text.replace(true, false)) for paragraph in letter.paragraphs
    )
    assert paragraphs != letter.paragraphs
    changed = dataclasses.replace(letter, paragraphs=paragraphs)
    assert find_untrue(tailored, changed, NURSE_POSTING, VOCABULARY)


def test_a_letter_signed_by_another_is_found() -> None:
    tailored, letter = made_for(NURSE, NURSE_POSTING)
    changed = dataclasses.replace(letter, signature="Amara Oduyah")
    assert [found.unsupported for found in find_untrue(tailored, changed, NURSE_POSTING, VOCABULARY)] == [
        "Amara Oduyah"
    ]


def test_the_persons_own_words_need_no_source() -> None:
    found = match_literally(NURSE, NURSE_POSTING)
    letter = write_letter(NURSE, NURSE_POSTING, found, LetterOptions(DAY, why="I love it.", closing="Call me in May."))
    tailored, _ = made_for(NURSE, NURSE_POSTING)
    assert find_untrue(tailored, letter, NURSE_POSTING, VOCABULARY) == ()


VERBS = ("Led", "Wrote", "Managed", "Responsible for", "Managing", "Daily", "I kept", "Assisted with", "Experienced in")
THINGS = (
    "payroll",
    "K8s",
    "wound care",
    "TIG welding",
    "5 wards",
    "£3,000",
    "St. Anne's",
    "C++",
    "a 20% rise",
    "Postgres.",
)
NAMES = ("Kubernetes", "payroll", "wound care", "TIG welding", "PostgreSQL", "month-end close", "filing", "Python")

statements = st.builds(
    lambda verb, things, end: f"{verb} {' and '.join(things)}{end}",
    st.sampled_from(VERBS),
    st.lists(st.sampled_from(THINGS), min_size=1, max_size=4),
    st.sampled_from(("", ".", ";", "...", ". Cut its cost by 30%.")),
)
whens = st.sampled_from(("2019 2021", "2021-03 now", "", "2010 2019-12"))


@st.composite
def entries(draw: st.DrawFn, kind: str) -> tuple[Entry, ...]:
    count = draw(st.integers(0, 3))
    return tuple(
        entry(
            f"{kind}{number}",
            draw(st.sampled_from(("Clerk", "Head of Care", "Engineer (Contract)", "", "MSc Physics"))),
            draw(st.sampled_from(("Elm Ltd", "Oak Inc.", "Nord | Süd", ""))),
            draw(whens),
            draw(st.lists(statements, max_size=5)),
        )
        for number in range(count)
    )


@st.composite
def resumes(draw: st.DrawFn) -> Resume:
    study = Section("education", SectionKind.EDUCATION, "Education", entries=draw(entries("edu")))
    listed = draw(st.lists(st.sampled_from(NAMES), max_size=5, unique=True))
    return resume(
        draw(st.sampled_from(("Ada Quill", "Émile Zoltán"))),
        experience(*draw(entries("job"))),
        projects(*draw(entries("pro"))),
        study,
        *([skills(", ".join(listed))] if listed else []),
    )


@st.composite
def postings(draw: st.DrawFn) -> Posting:
    names = draw(st.lists(st.sampled_from(NAMES), max_size=6, unique=True))
    wanted = [asked(name, draw(st.sampled_from((MUST, NICE))), draw(st.sampled_from((SKILL, TOOL)))) for name in names]
    title = draw(st.sampled_from(("Clerk", "Nurse (m/f/d)", "")))
    return posting(title, draw(st.sampled_from(("Oak Inc.", "R&D {x}", ""))), *wanted)


@settings(max_examples=60, deadline=None)
@given(resumes(), postings(), st.sampled_from((Limits(), Limits(bullets_per_entry=2), Limits(pages=1))))
def test_whatever_tailor_makes_is_true(candidate: Resume, job: Posting, limits: Limits) -> None:
    tailored, letter = made_for(candidate, job, limits)
    assert find_untrue(tailored, letter, job, VOCABULARY) == ()


@settings(max_examples=40, deadline=None)
@given(resumes(), postings(), st.data())
def test_whatever_word_is_changed_in_a_bullet_is_found(candidate: Resume, job: Posting, data: st.DataObject) -> None:
    tailored, _ = made_for(candidate, job)
    places = [
        (s, e, b)
        for s, section in enumerate(tailored.resume.sections)
        for e, one in enumerate(section.entries)
        for b in range(len(one.bullets))
    ]
    if not places:
        return
    s, e, b = data.draw(st.sampled_from(places))
    section = tailored.resume.sections[s]
    one = section.entries[e]
    words = one.bullets[b].text.split()
    words[data.draw(st.integers(0, len(words) - 1))] = "excellent"
    bullets = list(one.bullets)
    bullets[b] = dataclasses.replace(bullets[b], text=" ".join(words))
    changed_entries = list(section.entries)
    changed_entries[e] = dataclasses.replace(one, bullets=tuple(bullets))
    changed = with_section(tailored.resume, s, entries=tuple(changed_entries))
    assert find_untrue(dataclasses.replace(tailored, resume=changed), None, job, VOCABULARY)


@settings(max_examples=40, deadline=None)
@given(resumes(), postings(), st.data())
def test_whatever_word_is_changed_in_a_letters_evidence_is_found(
    candidate: Resume, job: Posting, data: st.DataObject
) -> None:
    tailored, letter = made_for(candidate, job)
    evidence = [n for n, paragraph in enumerate(letter.paragraphs) if paragraph.sources]
    if not evidence:
        return
    place = data.draw(st.sampled_from(evidence))
    words = letter.paragraphs[place].text.split()
    words[data.draw(st.integers(0, len(words) - 1))] = "excellent"
    paragraphs = list(letter.paragraphs)
    paragraphs[place] = dataclasses.replace(paragraphs[place], text=" ".join(words))
    changed = dataclasses.replace(letter, paragraphs=tuple(paragraphs))
    assert find_untrue(tailored, changed, job, VOCABULARY)
