"""Bullets answer a duty by the matcher's rules too; a gap is asked once, and not as one where the words stand there."""

import datetime as dt

import pytest

from tailor import posting_from_text, resume_from_text
from tailor.config import Settings
from tailor.interview.joined import join_held
from tailor.interview.likeness import count_shared, find_nearest, says_nearly
from tailor.model import (
    Evidence,
    Finding,
    Place,
    Posting,
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
from tailor.pipeline.shared import similarities
from tailor.writers import DocumentStyle, practice_docx, practice_markdown

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


def _sheet(resume: str, posting: str) -> PracticeSheet:
    return build_practice(resume_from_text(resume), posting_from_text(posting), Settings(), NOW)


def _asked(sheet: PracticeSheet, words: str) -> Question:
    return next(question for question in sheet.questions if words in question.text)


MECHANIKER = """\
# Ole Harms

Oldenburg | ole.harms@example.org

## Berufserfahrung

### Betriebsschlosser, Huntemühle GmbH, Oldenburg
03/2016 - heute

- Wartung und Reparatur von neun Walzenstühlen
- Drei Lehrlinge in der Werkstatt angeleitet
- Schmierpläne geschrieben

## Kenntnisse

WIG-Schweißen, Pneumatik

## Sprachen

Deutsch (Muttersprache), Englisch (A2)
"""
ANZEIGE = """\
Schlosser (m/w/d)
Ammerland Futter AG, Westerstede

Ihre Aufgaben
- Wartung und Instandsetzung unserer Förderbänder
- Anleitung von Lehrlingen

Ihr Profil
- Schweißkenntnisse
- Erfahrung mit SPS Siemens S7
- Sehr gute Englischkenntnisse
"""


@pytest.fixture(scope="module")
def german() -> PracticeSheet:
    return _sheet(MECHANIKER, ANZEIGE)


@pytest.mark.parametrize(
    ("duty", "bullet"),
    [("Wartung und Instandsetzung", "Wartung und Reparatur"), ("Anleitung von Lehrlingen", "Drei Lehrlinge")],
)
def test_a_bullet_that_says_a_part_of_a_duty_in_another_form_answers_it(
    german: PracticeSheet, duty: str, bullet: str
) -> None:
    assert _asked(german, duty).stars[0].action.startswith(bullet)


def test_a_gap_of_which_the_resume_has_another_form_quotes_it(german: PracticeSheet) -> None:
    question = _asked(german, "Schweißkenntnisse")
    assert "„WIG-Schweißen“" in question.advice[0]
    assert not any("nicht zu sehen" in line for line in question.advice)


def test_two_lacks_of_one_phrase_are_asked_as_one(german: PracticeSheet) -> None:
    gaps = [question.text for question in german.of_kind(QuestionKind.GAP) if "S7" in question.because]
    assert len(gaps) == 1
    assert "SPS Siemens S7" in gaps[0]


def test_of_a_language_below_what_is_asked_the_sheet_says_so(german: PracticeSheet) -> None:
    assert "„Englisch (A2)“; die Anzeige verlangt mehr" in _asked(german, "Englischkenntnisse").advice[0]


PLANT = """\
# Bea Lowther

Akron, OH | bea.lowther@example.com | (330) 555-0170

## Experience

### Plant Electrician, Summit Bottling, Akron, OH
May 2017 - Present

- Trained two apprentices in pipe bending
- Led a project on lighting that halved the power bill
- Prepared regulatory reports that passed two agency visits

## Education

Electrical Apprenticeship, 2013 - 2017

## Skills

line work
"""
OPENING = """\
Electrician
Portage Mills, Kent, OH

Responsibilities
- Coach junior electricians
- Manage supplier audits

Requirements
- Arc flash training (NFPA 70E)
- Leadership experience
- Kafka, Terraform
- Experience as a millwright or rigger
- Fluent English
- Bachelor's degree in electrical engineering
"""


@pytest.fixture(scope="module")
def american() -> PracticeSheet:
    return _sheet(PLANT, OPENING)


def test_who_taught_people_has_an_answer_to_the_duty_of_coaching(american: PracticeSheet) -> None:
    assert _asked(american, "Coach junior").stars[0].action.startswith("Trained two apprentices")


def test_a_bullet_of_the_same_field_alone_is_no_evidence(american: PracticeSheet) -> None:
    assert _asked(american, "supplier audits").stars == ()


def test_a_paper_in_brackets_is_asked_with_what_it_is_for_and_a_list_one_by_one(american: PracticeSheet) -> None:
    gaps = [question.text for question in american.of_kind(QuestionKind.GAP)]
    assert sum("NFPA" in text or "rc flash" in text for text in gaps) == 1
    assert any("Arc flash training (NFPA 70E)" in text for text in gaps)
    assert sum("Kafka" in text for text in gaps) == sum("Terraform" in text for text in gaps) == 1


def test_two_lacks_of_which_one_is_enough_are_asked_as_one(american: PracticeSheet) -> None:
    gaps = [question.text for question in american.of_kind(QuestionKind.GAP) if "millwright or rigger" in question.text]
    assert len(gaps) == 1
    assert sum("rigger" in question.text for question in american.questions) == 1


def test_a_language_that_the_resume_is_only_written_in_is_not_asked_for_with_a_line_of_it(
    american: PracticeSheet,
) -> None:
    assert not any("English" in question.text for question in american.questions)


def test_a_lacking_degree_is_asked_beside_the_training_that_is_held(american: PracticeSheet) -> None:
    (star,) = _asked(american, "Bachelor's degree").stars
    assert star.nearest
    assert star.steps == (("situation", "Electrical Apprenticeship (2013 - 2017)"),)


def test_two_names_in_one_phrase_that_one_line_shows_are_asked_once() -> None:
    text = "Connaissance des consignes ATEX, habilitation"

    def shown(name: str, *items: str) -> Finding:
        start = text.index(name)
        level, kind = RequirementLevel.MUST, RequirementKind.SKILL
        asked = Requirement(name, name, name, kind, level, start, start + len(name))
        rows = (Evidence(item, item, item, Reason.LITERAL, Place.BULLET, "") for item in items)
        return Finding(asked, Status.SHOWN, tuple(rows))

    findings = [shown("consignes", "b1"), shown("ATEX", "s1", "b1"), shown("habilitation", "b1")]
    joined = join_held(findings, Posting("", text))
    assert [one.requirement.name for one in joined] == ["consignes ATEX", "habilitation"]
    assert len(joined[0].evidence) == 2


def test_a_gap_in_another_form_has_its_bullet(american: PracticeSheet) -> None:
    (star,) = _asked(american, "Leadership").stars
    assert star.nearest
    assert star.action.startswith("Led a project")


@pytest.mark.parametrize(
    ("language", "name", "text", "told"),
    [
        ("en", "NMC registration", "NMC registered midwife", True),
        ("en", "project management experience", "managed projects", True),
        ("de", "Schweißkenntnisse", "WIG-Schweißen", True),
        ("en", "Advanced Life Support", "Immediate Life Support", False),
        ("en", "OSHA 30", "OSHA 10", False),
        ("en", "Spark", "spark plugs", False),
        ("en", "communication", "community work", False),
        ("fr", "Permis B", "Permis C", False),
    ],
)
def test_nearly_said_is_what_has_every_word_in_another_form(language: str, name: str, text: str, *, told: bool) -> None:
    assert says_nearly(name, text, language) is told


def test_a_word_that_a_bullet_of_another_deed_shares_by_chance_does_not_make_it_near() -> None:
    assert find_nearest("Manage supplier audits", ("Wrote reports that passed two visits",), similarities, "en") is None


def test_the_postings_line_is_shown_where_the_question_does_not_quote_it(american: PracticeSheet) -> None:
    assert _asked(american, "Leadership").posting_line == ""
    assert _asked(american, "Kafka").posting_line == "Kafka, Terraform"


def test_two_bullets_for_a_duty_stand_below_one_line_that_calls_them_nearest() -> None:
    duty = "Responsibilities\n- Repair conveyors and train apprentices"
    resume = PLANT.replace("- Led", "- Repaired 12 conveyors\n- Led")
    sheet = _sheet(resume, f"Electrician\nPortage Mills, Kent, OH\n\n{duty}\n")
    question = _asked(sheet, "Repair conveyors")
    assert {star.action.split()[0] for star in question.stars} == {"Repaired", "Trained"}
    part = practice_markdown(sheet).partition("Repair conveyors")[2].partition("###")[0]
    assert part.count("*Nearest in your resume") == 1
    style = DocumentStyle(template="classic", paper="letter", density="normal", stamp=NOW)
    assert practice_docx(sheet, style) == practice_docx(sheet, style)


@pytest.mark.parametrize(
    ("language", "duty", "bullet", "shared"),
    [
        ("fr", "Remplacer le chef en son absence", "Préparation des desserts sous la direction du chef", 0),
        ("en", "Stand in for the manager", "Wrote the weekly report for the manager", 0),
        ("de", "Vertretung des Schichtleiters", "Meldung von Störungen an den Schichtleiter", 0),
        ("de", "Vertretung der Küchenchefin", "Zuarbeit für die Küchenchefin", 0),
        ("fr", "Créer la carte de saison", "Création d'une gamme de tartes", 1),
        ("fr", "Négocier les achats", "Négociation de contrats", 1),
        ("fr", "Animer les ateliers", "Animation de groupes d'enfants", 1),
    ],
)
def test_who_is_worked_for_is_no_deed_and_a_french_verb_is_in_its_noun(
    language: str, duty: str, bullet: str, shared: int
) -> None:
    assert count_shared(duty, bullet, language) == shared
