"""Lines of notes that a letter tells in sentences, in three languages."""

import dataclasses
import itertools

import pytest

from tailor.tailoring.certainty import find_doubt
from tailor.tailoring.clauses import read_bullet
from tailor.tailoring.german_infinitives import with_zu
from tailor.tailoring.grammar import Form
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import entry, experience, posting, resume
from tests.tailoring.test_letter import letter_for


def told(line: str, language: str, *, current: bool = False) -> str:
    """The article, the clause and its further sentences as a letter has them; empty where the line is in doubt."""
    sentence = (quotable_sentences(line, language) or ("",))[0]
    clause = read_bullet(sentence, current=current, among_verbs=current, language=language, letter_language=language)
    if find_doubt(sentence, clause, (Form.PAST, Form.PRESENT), language):
        return ""
    return " | ".join((f"{clause.the}{clause.text}", *clause.more))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Coordinate nine site visits a year; draft the reports and track the follow-up",
            "coordinate nine site visits a year | draft the reports and track the follow-up",
        ),
        (
            "Lead 12 porters; write the rota, order supplies, hold the briefings",
            "lead 12 porters | write the rota, order supplies and hold the briefings",
        ),
        (
            "Chair the parents' reading group; 40 families so far",
            "chair the parents' reading group (40 families so far)",
        ),
        ("Look after two trainees", "look after two trainees"),
        ("On call one weekend in four", "on call one weekend in four"),
        (
            "Manage two U.S. state awards and one private gift",
            "manage two U.S. state awards and one private gift",
        ),
        (
            "Oversee four depots: stocktakes, inspections, and new rotas for one that ran late",
            "oversee four depots: stocktakes, inspections, and new rotas for one that ran late",
        ),
        (
            "Link worker for falls; falls with harm went from 11 to 4",
            "link worker for falls; falls with harm went from 11 to 4",
        ),
    ],
)
def test_an_english_note_of_a_job_of_today(line: str, expected: str) -> None:
    assert told(line, "en", current=True) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Shipped 140 crates to three fairs; every crate arrived on time",
            "shipped 140 crates to three fairs; every crate arrived on time",
        ),
        (
            "Wrote or edited 22 bids, of which 9 were funded; largest $80,000",
            "wrote or edited 22 bids, of which 9 were funded (largest $80,000)",
        ),
        (
            "Responsible for 14 vans and £400,000 of stock; zero losses at two audits",
            "responsible for 14 vans and £400,000 of stock (zero losses at two audits)",
        ),
        (
            "Reconciled the bank accounts weekly; cleared a £9,000 difference",
            "reconciled the bank accounts weekly | cleared a £9,000 difference",
        ),
        ("Around 45 home visits for families", "around 45 home visits for families"),
        ("Gave a talk on hedges, audience of 40", "gave a talk on hedges (audience of 40)"),
        ("Booked halls for two bands, around 40 nights a year", "booked halls for two bands (around 40 nights a year)"),
        (
            "Ran three diaries; missed appointments fell from 14% to 6%",
            "ran three diaries; missed appointments fell from 14% to 6%",
        ),
        ("Tools: Excel and Sage", ""),
        ("Sold cars; best year of the branch", ""),
    ],
)
def test_an_english_note_of_a_job_that_ended(line: str, expected: str) -> None:
    assert told(line, "en") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Technischer Support für 120 Anwender", "der technische Support für 120 Anwender"),
        ("Eigenständiges Controlling der drei Filialen", "das eigenständige Controlling der drei Filialen"),
        ("Stellvertretender Leiter der Filiale", "stellvertretender Leiter der Filiale"),
        (
            "Bestellung von Saatgut, Dünger und Werkzeug, rund 600 Bestellungen im Jahr",
            "die Bestellung von Saatgut, Dünger und Werkzeug, rund 600 Bestellungen im Jahr",
        ),
        ("Durchlaufzeiten von 12 auf 7 Tage gesenkt", "Durchlaufzeiten von 12 auf 7 Tage gesenkt"),
        ("Angebote einholen, vergleichen und verhandeln", "Angebote einzuholen, zu vergleichen und zu verhandeln"),
        (
            "Wareneingang mit Scanner, Kommissionierung, Verladung",
            "der Wareneingang mit Scanner, die Kommissionierung und die Verladung",
        ),
        ("Planung und Durchführung von Festen", "Planung und Durchführung von Festen"),
        (
            "Unterstützung bei der Körperpflege und Mobilisation",
            "die Unterstützung bei der Körperpflege und Mobilisation",
        ),
        ("Mithilfe bei der Ernte, Pflege der Beete", ""),
        ("Hoher Umsatz mit Stammkunden", ""),
        ("Neue Karte entwickelt", ""),
        ("Betrieb mit 40 Beschäftigten, zwei Schichten", ""),
    ],
)
def test_a_german_note(line: str, expected: str) -> None:
    assert told(line, "de") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Rédaction du bulletin et relations avec la presse",
            "la rédaction du bulletin et les relations avec la presse",
        ),
        (
            "Conseil, mise en page, expédition, contrôle des stocks",
            "le conseil, la mise en page, l’expédition et le contrôle des stocks",
        ),
        (
            "Gestion des commandes et des stocks, environ 200 références",
            "la gestion des commandes et des stocks, environ 200 références",
        ),
        (
            "J'ai tenu la caisse de deux magasins : encaissements, remises en banque, clôture",
            "j'ai tenu la caisse de deux magasins : encaissements, remises en banque, clôture",
        ),
        ("Aide à la toilette et mobilisation", ""),
        ("Aide à la toilette, préparation des repas", ""),
        ("Suivi des commandes, bonne humeur, relances", ""),
        ("Participation à l'inventaire annuel", ""),
    ],
)
def test_a_french_note(line: str, expected: str) -> None:
    assert told(line, "fr") == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Maschinen umrüsten und überwachen", "Maschinen umzurüsten und zu überwachen"),
        ("Anfragen beantworten und Termine vereinbaren", "Anfragen zu beantworten und Termine zu vereinbaren"),
        ("Kunden in kleinen und großen Betrieben beraten", "Kunden in kleinen und großen Betrieben zu beraten"),
        ("Verkauf von Waren", ""),
        ("Material umlagern", ""),
    ],
)
def test_an_infinitive_gets_its_zu_where_it_is_certain(phrase: str, expected: str) -> None:
    assert with_zu(phrase) == expected


def test_a_letter_of_notes_in_sentences_is_held_by_its_check() -> None:
    now = entry(
        "e1",
        "Sachbearbeiterin Einkauf",
        "Elm GmbH",
        "2019 now",
        ["Operativer Einkauf von Blechen und Farben", "Angebote einholen und prüfen", "Lieferzeiten halbiert"],
    )
    candidate = dataclasses.replace(resume("Ada Quill", experience(now)), language="de")
    job = dataclasses.replace(posting("Einkäufer", "Oak GmbH"), language="de")
    letter = letter_for(candidate, job)
    text = " ".join(one.text for one in letter.paragraphs)
    assert "der operative Einkauf von Blechen und Farben" in text
    assert "Angebote einzuholen und zu prüfen" in text
    assert check_letter(letter, candidate, job) == ()


def test_a_letter_has_one_list_at_most_and_none_beside_sentences_enough() -> None:
    notes = ["Quick, tidy, on time", "Night line, two years", "Berth 4, mostly timber"]
    jobs = [entry(f"e{n}", "Docker", f"Pier {n} Ltd", f"20{n}0 20{n}5", notes) for n in (1, 2)]
    letter = letter_for(resume("Ada Quill", experience(*jobs)), posting("Docker", "Oak"))
    marks = [one.is_bullet for one in letter.paragraphs]
    assert sum(mark and not before for before, mark in itertools.pairwise(marks)) <= 1
