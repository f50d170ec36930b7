"""What a letter quotes of sections without jobs, and what verify says of such quotations."""

import dataclasses

from tailor.model import Bullet, Resume, Section, SectionKind
from tailor.tailoring import find_unsupported
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import VOCABULARY, asked, entry, experience, posting, resume
from tests.tailoring.test_letter import letter_for


def section(kind: SectionKind, heading: str, *lines: str) -> Section:
    key = heading.lower().replace(" ", "-")
    return Section(key, kind, heading, lines=tuple(Bullet(f"{key}.l{n}", text) for n, text in enumerate(lines)))


JOB = posting("Field Ecologist", "Oak Trust", asked("bat surveys"), asked("grants"), asked("public talks"))
TAUGHT = section(SectionKind.OTHER, "Teaching", "BIO 210 Bat surveys in the field (40 students), five times")
AWARDED = experience(
    entry("a1", "Marsh Fund, bat surveys of church roofs, £12,000", "", "2021 2022", []),
    kind=SectionKind.AWARDS,
    heading="Grants",
)
LECTURER = resume(
    "Ada Quill", experience(entry("e1", "Lecturer in Zoology", "Elm College", "2016 now", [])), AWARDED, TAUGHT
)


def told(candidate: Resume) -> list[str]:
    return [paragraph.text for paragraph in letter_for(candidate, JOB).paragraphs]


def test_grants_and_teaching_are_quoted_below_their_headings() -> None:
    assert told(LECTURER)[1:5] == [
        "What I have listed under “Grants” seems closest to your posting:",
        "Marsh Fund, bat surveys of church roofs, £12,000",
        "My application also lists, under “Teaching”:",
        "BIO 210 Bat surveys in the field (40 students), five times",
    ]


def test_a_heading_in_capitals_is_quoted_in_small_letters() -> None:
    candidate = resume("Ada Quill", section(SectionKind.OTHER, "FIELD COURSES", "Bat surveys with radar, two summers"))
    assert "What I have listed under “Field courses” seems closest to your posting:" in told(candidate)
    assert check_letter(letter_for(candidate, JOB), candidate, JOB) == ()


def test_a_heading_that_says_nothing_is_not_quoted() -> None:
    candidate = resume("Ada Quill", section(SectionKind.OTHER, "Other", "Bat surveys for the county group since 2019"))
    assert told(candidate)[1:3] == [
        "This part of my application seems closest to your posting:",
        "Bat surveys for the county group since 2019",
    ]


def test_what_is_unfinished_or_no_answer_is_not_quoted() -> None:
    lines = ("Bat surveys: Level 2 course in progress, exam in May", "Club treasurer of a chess club in Leeds")
    assert len(told(resume("Ada Quill", section(SectionKind.OTHER, "Courses", *lines)))) == len(
        told(resume("Ada Quill"))
    )


def test_both_checks_let_quoted_lines_pass_and_find_changed_ones() -> None:
    letter = letter_for(LECTURER, JOB)
    texts = ["Ada Quill", letter.greeting, *(one.text for one in letter.paragraphs if not one.placeholder)]
    assert check_letter(letter, LECTURER, JOB) == ()
    assert find_unsupported(texts, LECTURER, VOCABULARY, (), JOB) == ()
    changed = [text.replace("£12,000", "£92,000").replace("Grants", "Prizes") for text in texts]
    assert len(find_unsupported(changed, LECTURER, VOCABULARY, (), JOB)) == 2
    paragraphs = tuple(
        dataclasses.replace(one, text=one.text.replace("£12,000", "£92,000").replace("Grants", "Prizes"))
        for one in letter.paragraphs
    )
    assert len(check_letter(dataclasses.replace(letter, paragraphs=paragraphs), LECTURER, JOB)) == 2
