"""Bullets whose reading is not sure stand in a letter's list, as the person wrote them."""

import dataclasses

import pytest

from tailor.model import Letter, Resume
from tailor.tailoring import find_unsupported
from tailor.tailoring.certainty import Doubt, find_doubt
from tailor.tailoring.clauses import read_bullet
from tailor.tailoring.grammar import Form
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import VOCABULARY, asked, entry, experience, posting, resume
from tests.tailoring.test_letter import letter_for

JOB = posting("Clerk", "Oak Ltd", asked("payroll"))


def clerk(*bullets: str) -> Resume:
    other = entry("job2", "Typist", "Birch Ltd", "2014 2019", ["Typed 200 letters a week for the board."])
    return resume("Ada Quill", experience(entry("job1", "Clerk", "Elm Ltd", "2019 2024", list(bullets)), other))


def listed(letter: Letter) -> list[str]:
    return [paragraph.text for paragraph in letter.paragraphs if paragraph.is_bullet]


def doubt(bullet: str, *kin: Form, language: str = "en", current: bool = False) -> Doubt | None:
    clause = read_bullet(bullet, current=current, among_verbs=False, language=language, letter_language=language)
    return find_doubt(bullet, clause, kin, language)


@pytest.mark.parametrize(
    ("bullet", "why"),
    [
        ("Ran busy kitchen in a hotel", Doubt.ARTICLE),
        ("Led team of five drivers", Doubt.ARTICLE),
        ("Cared for patients on 28-bed surgical ward", Doubt.ARTICLE),
        ("Hit 96% quality score for two years", Doubt.ARTICLE),
        ("Introduced rotas for 30 drivers; overtime cut by a third", Doubt.MARKS),
        ("Cleaned cages, tanks etc. every morning", Doubt.MARKS),
        ("Sorted post/parcels for the whole street", Doubt.MARKS),
        ("Baked 300 loaves a night – sold out daily", Doubt.MARKS),
        ("Wired panels, 98% passed at the first test", Doubt.FRAGMENT),
        ("Printed fabric samples of all kinds", Doubt.FIRST_WORD),
        ("Tools: Excel and Sage", Doubt.MARKS),
        ("Sold cars. Best year of the branch.", Doubt.LENGTH),
    ],
)
def test_a_bullet_in_doubt_is_told_in_no_sentence(bullet: str, why: Doubt) -> None:
    assert doubt(bullet) is why


@pytest.mark.parametrize(
    "bullet",
    [
        "Ran payroll for 40 staff",
        "Led a team of five drivers",
        "Sold cars, vans and spare parts",
        "Taught maths and physics to 120 pupils",
        "Cut waiting times from 40 to 12 minutes",
        "Wrote reports for the board every month, including the yearly one",
        "Responsible for the keys of three sites",
        "Preparation of VAT returns for 14 clients",
    ],
)
def test_a_bullet_that_is_plain_is_told(bullet: str) -> None:
    assert doubt(bullet) is None


@pytest.mark.parametrize(
    ("language", "bullet", "is_told"),
    [
        ("de", "Leitete ein Team von acht Personen", True),
        ("de", "Neue Karte entwickelt", False),
        ("de", "Drei Lager neu geordnet", True),
        ("de", "Erstellung der Monatsabschlüsse", True),
        ("de", "Pflege, Beratung und Dokumentation nach Plan", True),
        ("de", "Guter Umsatz mit Stammkunden und Vereinen", False),
        ("de", "Betrieb mit 40 Beschäftigten, zwei Schichten", False),
        ("fr", "Géré les stocks de trois magasins", True),
        ("fr", "Gérer les stocks et passer les commandes", False),
        ("fr", "Suivi des commandes, facturation, relances", True),
        ("fr", "Suivi des commandes, bonne humeur, relances", False),
        ("fr", "Gestion des retours, chef de rayon", False),
    ],
)
def test_a_german_or_french_bullet_is_told_where_it_needs_no_article(
    language: str, bullet: str, *, is_told: bool
) -> None:
    assert (doubt(bullet, language=language) is None) is is_told


def test_what_stands_among_verbs_is_a_verb() -> None:
    assert doubt("Automated test reports for the plant") is Doubt.FIRST_WORD
    assert doubt("Automated test reports for the plant", Form.PAST) is None


UNTOLD = ("Repairs of boilers: with 40 houses: two halls", "Repairs of stairs: with halls: gardens")
"""Lines of one kind of which no sentence can be made."""
MIXED = ("House of 40 beds, two kitchens, garden of three acres", "Second in charge of a hall with a garden")
"""Lines that no one leading sentence goes with."""


def warden(*lines: str) -> Resume:
    return resume("Ada Quill", experience(entry("job1", "Clerk", "Elm Ltd", "2019 2024", list(lines or UNTOLD))))


def test_a_list_stands_only_in_a_letter_that_has_no_sentence_on_any_job() -> None:
    assert listed(letter_for(warden(), JOB)) == list(UNTOLD)
    assert listed(letter_for(clerk(*UNTOLD), JOB)) == []
    assert listed(letter_for(warden(*MIXED), JOB)) == []


def test_notes_of_a_job_stand_in_one_sentence() -> None:
    letter = letter_for(clerk("Payroll runs: 40 staff, weekly", "Phone enquiries: 60 a day"), JOB)
    told = "payroll runs and phone enquiries."
    assert any(
        paragraph.text.endswith((f"My work at Elm Ltd covered {told}", f"At Elm Ltd, my work covered {told}"))
        for paragraph in letter.paragraphs
    )
    assert any("I typed 200 letters a week for the board." in paragraph.text for paragraph in letter.paragraphs)
    assert not listed(letter)


def test_a_line_of_a_list_must_be_a_bullet_of_the_resume() -> None:
    candidate = warden()
    letter = letter_for(candidate, JOB)
    assert check_letter(letter, candidate, JOB) == ()
    changed = tuple(
        dataclasses.replace(one, text=one.text.replace("40", "400")) if one.is_bullet else one
        for one in letter.paragraphs
    )
    assert [
        one.unsupported for one in check_letter(dataclasses.replace(letter, paragraphs=changed), candidate, JOB)
    ] == ["Repairs of boilers: with 400 houses: two halls"]


def test_a_stranger_finds_a_bullet_under_another_employer() -> None:
    candidate = clerk("Payroll runs: 40 staff, weekly", "Phone enquiries: 60 a day")
    lines = ["Ada Quill", "Dear Hiring Team,"]
    own = [
        *lines,
        "My work at Elm Ltd included:",
        "Payroll runs: 40 staff, weekly",
    ]
    other = [*lines, "My work at Birch Ltd included:", "Payroll runs: 40 staff, weekly"]
    assert find_unsupported(own, candidate, VOCABULARY, ()) == ()
    assert [one.sentence for one in find_unsupported(other, candidate, VOCABULARY, ())] == [
        "Payroll runs: 40 staff, weekly"
    ]


@pytest.mark.parametrize(
    "name", ["Cover, yard duty, clubs", "Layout of a magazine with 64 pages", "offshore sector North"]
)
def test_a_line_of_the_job_in_the_employers_place_is_named_as_no_employer(name: str) -> None:
    job = entry("job1", "Graphic Designer", name, "2019 now", ["Designed labels for eleven breweries."])
    text = "\n".join(one.text for one in letter_for(resume("Ada Quill", experience(job)), JOB).paragraphs)
    assert name not in text
    assert "As a Graphic Designer, I designed labels for eleven breweries." in text


def test_certificates_behind_the_last_job_are_no_work_of_it() -> None:
    letter = letter_for(
        clerk("Payroll runs: 40 staff, weekly", "Phone enquiries: 60 a day", "Certificates: Sage, Xero"), JOB
    )
    assert not listed(letter)
    assert not any("Xero" in paragraph.text for paragraph in letter.paragraphs)


def test_who_is_addressed_as_monsieur_is_no_greeting_yet() -> None:
    head = [
        "Ada Quill",
        "28 novembre 2026",
        "Monsieur Paul Petit",
        "Maison des Aulnes",
        "Candidature : Commis",
        "Monsieur,",
    ]
    assert (
        find_unsupported([*head, "Je vous remercie.", "Ada Quill"], clerk("Payroll runs: weekly"), VOCABULARY, ()) == ()
    )
