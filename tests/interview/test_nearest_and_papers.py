"""A duty finds the bullet that answers it; a licence is no story; a result may stand behind a semicolon."""

import datetime as dt

import pytest

from tailor import match, posting_from_text, resume_from_text
from tailor.interview import build_sheet
from tailor.interview.likeness import Similarities, find_nearest
from tailor.interview.skeleton import build_star
from tailor.model import Entry, Item, Place, PracticeSheet, Question, QuestionKind
from tailor.pipeline.shared import similarities

TODAY = dt.date(2026, 3, 1)
CLINIC = (
    "Saw 14 dental patients a day for scaling and check-ups",
    "Set up a recall list; the wait for a first check-up dropped from 9 to 5 weeks",
    "Audited 90 X-ray records and told the partners the results",
    "Showed two trainee nurses how to lay out a tray",
)
STORE = ("Unloaded six lorries a night and counted stock with hand scanners", "Wrote the rota for nine people")
BETRIEB = ("Wartung und Reparatur von zwölf Abfüllanlagen", "Einarbeitung von drei Auszubildenden")
CABINET = ("Saisie des factures fournisseurs dans un logiciel comptable", "Accueil des clients du cabinet")


@pytest.mark.parametrize(
    ("language", "bullets", "duty", "wanted"),
    [
        ("en", CLINIC, "Shorten the wait for a first check-up", 1),
        ("en", CLINIC, "Lead record audits", 2),
        ("en", CLINIC, "Clinical audit", 2),
        ("en", CLINIC, "Drive a delivery van", None),
        ("en", CLINIC, "Negotiate with carriers", None),
        ("en", STORE, "Carry out stock counts", 0),
        ("de", BETRIEB, "Instandhaltung der Verpackungsanlagen", 0),
        ("de", BETRIEB, "Kundenberatung am Telefon", None),
        ("fr", CABINET, "Saisir les factures", 0),
        ("fr", CABINET, "Établir les bulletins de paie", None),
    ],
)
def test_a_line_finds_the_bullet_that_answers_it_and_no_other(
    language: str, bullets: tuple[str, ...], duty: str, wanted: int | None
) -> None:
    assert find_nearest(duty, bullets, similarities, language) == wanted


def _fixed(*values: float) -> Similarities:
    return lambda *_: [list(values)]


def test_what_is_lacking_asks_for_more_likeness_than_a_duty() -> None:
    alike = _fixed(0.25)
    bullets = ("Started a speech therapy hour",)
    assert find_nearest("Plan therapy hours", bullets, alike, "en") == 0
    assert find_nearest("Gene therapy", bullets, alike, "en", stricter=True) is None


def test_of_bullets_as_near_one_that_answers_no_other_question_is_taken() -> None:
    alike = _fixed(0.5, 0.45, 0.2)
    bullets = ("Baked bread", "Baked cakes", "Swept floors")
    assert find_nearest("Bake", bullets, alike, "en") == 0
    assert find_nearest("Bake", bullets, alike, "en", frozenset({0})) == 1
    assert find_nearest("Bake", bullets, alike, "en", frozenset({0, 1})) == 0


RESUME = """\
Owen Tarrant
owen@example.org | +44 7700 900321

Experience
Lorry Driver, Hollin Haulage, March 2018 - Present
- Drove chilled loads to 30 shops a week
- Rewrote the loading order; late drops fell by a third

Skills
forklift license, tachograph, Polish B2, French A2
"""
POSTING = """\
Depot Driver
Elm Foods

Requirements
- Forklift license
- Polish
- Full UK driving licence
- Italian
- Fluent French
- Degree in logistics
"""


@pytest.fixture(scope="module")
def sheet() -> PracticeSheet:
    resume, posting = resume_from_text(RESUME), posting_from_text(POSTING)
    return build_sheet(resume, posting, match(resume, posting, TODAY), similarities)


def _asked(sheet: PracticeSheet, name: str) -> Question:
    return next(question for question in sheet.questions if name in question.because)


@pytest.mark.parametrize(
    ("name", "words"), [("Forklift", "forklift license"), ("Polish", "Polish B2"), ("French", "French A2")]
)
def test_what_is_held_as_a_paper_or_a_language_is_shown_and_not_told_as_a_story(
    sheet: PracticeSheet, name: str, words: str
) -> None:
    question = _asked(sheet, name)
    assert not question.stars
    assert question.advice[0].startswith(f"Your resume says: “{words}”")
    assert "last" in question.text


@pytest.mark.parametrize("name", ["driving licence", "Italian", "Degree"])
def test_a_missing_paper_is_not_brought_up_to_speed(sheet: PracticeSheet, name: str) -> None:
    question = _asked(sheet, name)
    assert question.kind is QuestionKind.GAP
    assert "up to speed" not in question.text
    assert not question.stars


@pytest.mark.parametrize(
    ("action", "between", "result"),
    [
        ("Redesigned the desk", "; ", "average wait dropped from 50 to 30 minutes"),
        ("Trained night staff in lifting", "; ", "zero back injuries in two years"),
        ("Started a reading hour", " – ", "loans rose by 40 %"),
        ("Leitung der Runden", "; ", "keine Unfälle seit 2019"),
        ("Neuordnung des Lagers", "; ", "Suchzeiten gingen um ein Drittel zurück"),
        ("Refonte du planning", " ; ", "le délai est passé de 10 à 6 jours"),
        ("Packed 200 orders a day", ", ", "with an error rate of 0.2 %"),
        ("Set up the audit file", " ", "that passed two inspections"),
        ("Montage von Getrieben", ", ", "mit einer Fehlerquote von 1 %"),
        ("Saisie de 300 fiches par mois", ", ", "avec un taux d'erreur de 1 %"),
        ("Tri des retours", ", ", "casse réduite de 9 % en deux ans"),
        ("Appel des locataires en retard", ", ", "18 000 € récupérés"),
        ("Betreuung von 20 Filialen", ", ", "Absatz um 11 % gesteigert"),
        ("Rebuilt the rota", ", ", "keeping overtime below 3 %"),
        ("Taught six evening groups", " ", "with a pass rate of 88 %"),
        ("Started a walking club", " ", "that grew from 5 to 22 members"),
        ("Création d'un menu du jour", " ", "qui a augmenté les ventes de 9 %"),
        ("Zählung von 4.000 Plätzen", " ", "mit weniger als 0,4 % Abweichung"),
        ("Counted two warehouses a year", " ", "with less than 1% shrinkage"),
    ],
)
def test_the_second_half_of_a_bullet_may_tell_the_result(action: str, between: str, result: str) -> None:
    star = build_star(Item("b1", action + between + result, Place.BULLET, entry=Entry("e1", "Clerk", "Mill")))
    assert (star.action, star.result) == (action, result.removeprefix("that ").removeprefix("qui "))


@pytest.mark.parametrize(
    ("result", "action"),
    [
        ("Réduction des retards de 14 à 5 jours", "grâce à un tableau commun"),
        ("Ausschuss um 7 % gesenkt", "durch eine neue Prüfliste"),
        ("Senkte die Wartezeit um 8 %", "durch feste Termine"),
        ("Antwortzeit von 3 auf 0,8 Sekunden verkürzt", "durch neue Abfragen"),
        ("Raised attendance by 12%", "through reminder calls"),
    ],
)
def test_the_first_half_of_a_bullet_may_tell_the_result(result: str, action: str) -> None:
    star = build_star(Item("b1", f"{result} {action}", Place.BULLET, entry=Entry("e1", "Clerk", "Mill")))
    assert (star.action, star.result) == (action, result)


@pytest.mark.parametrize(
    "text",
    [
        "Counted stock, keeping lists for two sites",
        "Vérification des factures, 12 dossiers corrigés par mois",
        "Answered calls; took messages; kept three diaries",
        "Taught maths; ran the chess club since 2018",
        "Wrote guides; trained ten staff and improved the checklist",
        "Bediente zwei Pressen; stieg 2019 zum Vorarbeiter auf",
        "Gestion des stocks ; commande de 300 références depuis 2018",
        "Cleaned the hall, with two colleagues and 40 machines",
    ],
)
def test_a_second_deed_is_no_result(text: str) -> None:
    assert build_star(Item("b1", text, Place.BULLET, entry=Entry("e1", "Clerk", "Mill"))).result == ""


def test_a_skill_of_a_duty_is_not_asked_for_again_with_the_same_bullet() -> None:
    resume = resume_from_text(
        "Ada Byrne\nada@example.org\n\nExperience\nBookkeeper, Loam Bank\n2019 - present\n- Ran payroll for 24 staff\n"
    )
    posting = posting_from_text(
        "Payroll Clerk\nFern Mill\n\nWhat you will do\n- Run payroll for the mill\n\nWhat you bring\n- Excel\n"
    )
    sheet = build_sheet(resume, posting, match(resume, posting, TODAY), similarities)
    asked = [question for question in sheet.questions if "payroll" in f"{question.text} {question.because}".lower()]
    lines = [question.because or question.text for question in asked if question.kind is not QuestionKind.TO_ASK]
    assert sum("Run payroll for the mill" in line for line in lines) == 1


def test_a_question_quotes_the_line_in_which_its_requirement_stands() -> None:
    resume = resume_from_text(
        "Ada Byrne\nada@example.org\n\nExperience\nBookkeeper, Loam Bank\n2019 - present\n- Ran payroll for 24 staff\n"
    )
    posting = posting_from_text(
        "Payroll Clerk\nFern Mill\n\nWhat you will do\n- Keep books\n\nWhat you bring\n- Payroll for 500 staff\n"
    )
    sheet = build_sheet(resume, posting, match(resume, posting, TODAY), similarities)
    assert {question.because for question in sheet.questions if "payroll" in question.text} == {"Payroll for 500 staff"}
