"""What the match has found, and a word's family, answer a question; no sheet says that a line is not there which is."""

import datetime as dt
from collections.abc import Sequence

import pytest

from tailor import posting_from_text, resume_from_text
from tailor.config import Settings
from tailor.interview.evidence import Evidence
from tailor.interview.likeness import count_shared, says_nearly
from tailor.model import (
    Evidence as Found,
)
from tailor.model import (
    Finding,
    Place,
    PracticeSheet,
    Question,
    QuestionKind,
    Reason,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Status,
)
from tailor.pipeline.practice import build_practice

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


def sheet(resume: str, posting: str) -> PracticeSheet:
    return build_practice(resume_from_text(resume), posting_from_text(posting), Settings(), NOW)


def asked(of: PracticeSheet, words: str) -> Question:
    return next(question for question in of.questions if words in question.text)


def resume_in(work: str, position: str, bullets: str, skills: str, heading: str = "Skills") -> str:
    lines = "\n".join(f"- {line}" for line in bullets.split("; "))
    return f"# Lou Merz\n\nlou.merz@example.org\n\n## {work}\n\n### {position}\n\n{lines}\n\n## {heading}\n\n{skills}\n"


FITTER = resume_in(
    *("Berufserfahrung", "Mechatroniker, Olbers Druck GmbH, Celle\n05/2016 - heute"),
    "Fehlersuche an hydraulischen Pressen; Umbau der elektrischen Schaltschränke; Ersatzteile bestellt",
    "Hydraulik, Elektrik, Klimatechnik",
    "Kenntnisse",
)
WANTS_FITTER = """\
Mechatroniker (m/w/d)
Harz Papier GmbH, Goslar

Ihr Profil
- Kenntnisse in Hydraulik
- Kenntnisse in Elektrik
- Kenntnisse in Klimatechnik
"""


@pytest.mark.parametrize(
    ("skill", "bullet"),
    [("Hydraulik", "Fehlersuche an hydraulischen Pressen"), ("Elektrik", "Umbau der elektrischen Schaltschränke")],
)
def test_a_bullet_of_the_same_family_of_words_tells_of_a_listed_skill(skill: str, bullet: str) -> None:
    question = asked(sheet(FITTER, WANTS_FITTER), skill)
    assert [star.action for star in question.stars] == [bullet]
    assert not question.advice


def test_of_a_listed_skill_without_a_line_no_more_is_said_than_that_none_was_found() -> None:
    question = asked(sheet(FITTER, WANTS_FITTER), "Klimatechnik")
    assert question.stars == ()
    assert "wurde nicht gefunden" in question.advice[0]


@pytest.mark.parametrize(
    ("word", "text", "language"),
    [
        ("Pneumatik", "Wartung pneumatischer Zylinder", "de"),
        ("Buchhaltung", "Drei Buchhalter angeleitet", "de"),
        ("radiography", "Took dental radiographs", "en"),
        ("élagage", "Chantiers d'élagages en ville", "fr"),
    ],
)
def test_long_words_of_one_family_are_said_nearly(word: str, text: str, language: str) -> None:
    assert says_nearly(word, text, language)


@pytest.mark.parametrize(
    ("word", "text", "language"),
    [
        ("Instandhaltung", "Instandsetzung von Pumpen", "de"),
        ("communication", "Did community work", "en"),
        ("electricity", "Ran the electoral office", "en"),
        ("Kommunikation", "Arbeit in der Kommunalverwaltung", "de"),
    ],
)
def test_words_that_only_begin_alike_are_not(word: str, text: str, language: str) -> None:
    assert not says_nearly(word, text, language)


def test_a_french_word_behind_its_article_is_the_same_word() -> None:
    assert count_shared("Respect de l'hygiène", "Contrôle des règles d'hygiène", "fr") == 1


def test_experience_that_the_summary_names_is_told_with_the_work_and_not_denied() -> None:
    resume = (
        "# Ida Rowe\n\nida.rowe@example.org\n\n## Profile\nPastry cook with experience in wedding cakes.\n\n"
        "## Experience\n\n### Pastry Cook, Larkspur Bakery, York\nMarch 2018 - present\n\n"
        "- Baked and iced tiered cakes for weddings\n"
    )
    posting = "Pastry Cook\nThistle Cakes, Leeds\n\nRequirements\n- Experience in wedding cakes\n"
    question = asked(sheet(resume, posting), "wedding cakes")
    assert not any("shows it at work" in line for line in question.advice)
    assert question.stars[0].action == "Baked and iced tiered cakes for weddings"


@pytest.mark.parametrize(
    ("posting", "gap", "form"),
    [
        (
            "Florist\nIvy & Oak, Bath\n\nRequirements\n- 8 years of experience as a florist\n",
            "8 years",
            "How much of it",
        ),
        (
            "Florist (m/w/d)\nGrünwerk, Jena\n\nIhr Profil\n- Mindestens 8 Jahre Erfahrung in der Floristik\n",
            "8 Jahre",
            "Wie viel",
        ),
        (
            "Fleuriste\nLe Lilas, Metz\n\nVotre profil\n- 8 ans d'expérience en fleuristerie\n",
            "8 ans",
            "Qu’en avez-vous",
        ),
    ],
)
def test_years_that_are_missing_are_not_brought_up_to_speed(posting: str, gap: str, form: str) -> None:
    resume = resume_in("Experience", "Gardener, Elm Nursery, Bath\nMay 2021 - May 2023", "Planted hedges", "pruning")
    question = asked(sheet(resume, posting), gap)
    assert question.kind is QuestionKind.GAP
    assert form in question.text


def test_a_duty_is_answered_with_what_the_match_found_of_it() -> None:
    resume = resume_in(
        *(
            "Experience",
            "Aide, Hazel House, Ely\nMay 2019 - present",
            "Moved residents with a hoist; Sang on Fridays",
            "tea",
        ),
    )
    read = resume_from_text(resume)
    bullet = next(item for item in read.items() if item.place is Place.BULLET)
    needed = Requirement(
        "r1", "manual handling", "manual handling", RequirementKind.SKILL, RequirementLevel.MUST, 0, 15
    )
    row = Found(bullet.id, bullet.text, bullet.text, Reason.SIMILAR, bullet.place, "", "")
    found = Finding(needed, Status.IMPLIED, (row,), 0.5)

    def nothing_alike(_: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        return [[0.0] * len(others)]

    evidence = Evidence(read, nothing_alike, lambda _: {}, "en")
    assert evidence.of_duty("Carry out manual handling") == ()
    stars = evidence.of_duty("Carry out manual handling", [found, found])
    assert [star.action for star in stars] == ["Moved residents with a hoist"]


@pytest.mark.parametrize(
    ("line", "lacks"),
    [("Connaissance des règles HACCP", "ègles"), ("Kenntnis der HACCP-Regeln und Schichtpläne", "Schichtpläne")],
)
def test_a_word_that_only_heads_a_held_name_is_no_gap(line: str, lacks: str) -> None:
    resume = resume_in("Experience", "Cook, Salt & Vine, York\nMay 2021 - present", "Kept the HACCP records", "HACCP")
    posting = f"Cook\nGull Inn, Whitby\n\nRequirements\n- {line}\n- Knife skills\n"
    gaps = [question.text for question in sheet(resume, posting).of_kind(QuestionKind.GAP)]
    assert any(lacks in gap for gap in gaps) is (lacks == "Schichtpläne")


@pytest.mark.parametrize(
    ("line", "asks", "said"),
    [
        (
            "Currently learning Kubernetes",
            "Requirements\n- Kubernetes",
            "Your resume says “Currently learning Kubernetes”",
        ),
        ("Staplerschein in Vorbereitung", "Ihr Profil\n- Staplerschein", "steht „Staplerschein in Vorbereitung“"),
        ("Planned: CPA exam", "Requirements\n- CPA license", "Your resume says “Planned: CPA exam”"),
    ],
)
def test_what_is_only_begun_is_not_said_to_be_out_of_sight(line: str, asks: str, said: str) -> None:
    resume = resume_in("Experience", "Clerk, Iron Yard, Hull\nMay 2019 - present", f"Kept files; {line}", "Excel")
    question = next(iter(sheet(resume, f"Clerk\nBridge Works, Hull\n\n{asks}\n- Excel\n").of_kind(QuestionKind.GAP)))
    assert said in question.advice[0]
    assert not any("cannot see it" in line or "nicht zu sehen" in line for line in question.advice)


def test_a_trait_that_the_skills_list_names_is_quoted() -> None:
    resume = resume_in(
        "Experience", "Porter, Inn, Hull\nMay 2019 - present", "Carried bags", "guest communication, Opera"
    )
    question = asked(
        sheet(resume, "Porter\nHotel, Hull\n\nRequirements\n- Good communication\n- Opera\n"), "communication"
    )
    assert "“guest communication”" in question.advice[0]


def test_years_of_work_that_no_bullet_tells_are_answered_with_the_positions() -> None:
    resume = (
        "# Uli Beck\n\nuli.beck@example.org\n\n## Profil\nGärtner mit Erfahrung in der Baumpflege.\n\n"
        "## Berufserfahrung\n\n### Gärtner, Stadt Jena\n03/2015 - heute\n\n- Wege gefegt\n"
    )
    posting = "Gärtner (m/w/d)\nPark GmbH, Weimar\n\nIhr Profil\n- Mehrjährige Erfahrung in der Baumpflege\n"
    question = asked(sheet(resume, posting), "Baumpflege")
    assert [star.situation for star in question.stars] == ["Gärtner, Stadt Jena (03/2015 - heute)"]
