"""Short forms, suites and their members, and the papers that name a licence by who issues it."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume

_VOCABULARY = load_vocabulary()


def _status(
    asked: str, sentence: str = "", *, title: str = "Assistant", language: str = "en", kind: str = ""
) -> Status:
    term = _VOCABULARY.get(asked)
    kind = kind or (term.kind.value if term else "skill")
    wanted = require(asked, kind, name=term.name if term else asked, named=bool(term and term.named))
    candidate = resume(jobs=[job(title, "Elder Forge", "2019-2025", sentence)], language=language)
    (finding,) = match(candidate, posting(wanted), _VOCABULARY, None, TODAY).findings
    return finding.status


_HELD = {Status.SHOWN, Status.BURIED, Status.IMPLIED}


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("H&S", "Gave health and safety talks to crews of 20"),
        ("health and safety", "Kept the WHS files of three sites"),
        ("Non-disclosure agreements", "Draft NDAs for food producers"),
        ("business continuity planning", "Wrote the BCP of two sites"),
        ("PAYE", "Ran Pay As You Earn for 40 staff"),
        ("Adobe Creative Suite", "Laid out reports in InDesign and Photoshop"),
        ("Autodesk suite", "Drew plans in AutoCAD and Revit"),
        ("Google Workspace", "Kept rotas in Google Sheets"),
        ("Atlassian tools", "Tracked faults in Jira"),
        ("DAW", "Mixed twelve records in Pro Tools"),
        ("CAO", "Dessins de pièces sous SolidWorks"),
        ("logiciel de comptabilité", "Saisie des écritures dans Xero"),
        ("Lagerverwaltungssystem", "Umlagerungen in SAP EWM gebucht"),
        ("Objektorientierte Programmierung", "Wrote three services in Java"),
        ("forklift licence", "RTITB counterbalance, 2023"),
        ("blood glucose monitoring", "Checked blood sugars before meals"),
        ("safeguarding training", "Acted as deputy designated safeguarding lead"),
        ("appointment scheduling", "Book and move 70 visits a day"),
        ("contract law", "Advise clients on breach of contract"),
        ("employment law", "Acted for staff in redundancy and grievance hearings"),
    ],
)
def test_a_short_form_or_a_member_is_found(asked: str, sentence: str) -> None:
    assert _status(asked, sentence) in _HELD


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Adobe Creative Suite", "Drew plans in AutoCAD"),
        ("contract law", "Signed a contract with a caterer"),
        ("forklift licence", "Walked beside the counter of a shop"),
        ("blood glucose monitoring", "Measured the sugar content of jams"),
    ],
)
def test_what_only_sounds_alike_is_not(asked: str, sentence: str) -> None:
    assert _status(asked, sentence) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Finanzbuchführung", "Finanzbuchhaltung für zwei Gesellschaften"),
        ("Kommissionierung", "Täglich 300 Sendungen kommissioniert"),
        ("Kalkulation", "Bauvorhaben kalkuliert"),
        ("Disposition", "Touren disponiert"),
        ("Qualitätssicherung", "Qualität von Gussteilen gesichert"),
        ("Warenannahme", "Waren angenommen und gezählt"),
        ("Terminvereinbarung", "Termine mit Patienten vereinbart"),
        ("Mobilisation", "Bewohner mobilisiert"),
    ],
)
def test_german_stems_are_one_word(asked: str, sentence: str) -> None:
    assert _status(asked, sentence, language="de") in _HELD


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (
            "éducation thérapeutique du patient",
            "Apprendre aux patients diabétiques à faire leurs injections d'insuline",
        ),
        ("soins infirmiers", "Pansements et perfusions"),
        ("usinage", "Usiné des pièces en inox"),
        ("animation", "Animé des ateliers pour enfants"),
    ],
)
def test_french_says_it_in_other_words(asked: str, sentence: str) -> None:
    assert _status(asked, sentence, language="fr", kind="skill") in _HELD


def test_the_field_of_a_kind_of_work_is_found_in_a_title() -> None:
    assert _status("policy work in government", "Kept files", title="Policy officer", kind="experience") in _HELD


def test_an_adjective_before_work_is_not() -> None:
    assert _status("social work", "Kept files", title="Social secretary", kind="experience") is Status.MISSING
