"""German and French letters: how a bullet, an employer and a title stand in a sentence, and whole letters."""

import datetime as dt
from pathlib import Path

import pytest

from tailor import pipeline
from tailor.config import Settings
from tailor.tailoring.grammar import Form
from tailor.tailoring.grammar_french import read_french_clause
from tailor.tailoring.grammar_german import read_german_clause
from tailor.tailoring.prepositions import locate, of_title
from tests.tailoring.samples import letter_text

CASES = Path(__file__).parent / "letters"
NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


@pytest.mark.parametrize("name", ["krankenpfleger", "buchhalterin", "infirmiere"])
def test_a_letter_in_the_language_of_its_resume_reads_as_it_should(name: str) -> None:
    resume = pipeline.resume_from_text((CASES / f"{name}.resume.md").read_text(encoding="utf-8"))
    posting = pipeline.posting_from_text((CASES / f"{name}.posting.md").read_text(encoding="utf-8"))
    made = pipeline.fit(resume, posting, Settings(), NOW)
    assert letter_text(made.letter) == (CASES / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("bullet", "form", "the", "verb", "text"),
    [
        ("Erstellung der Jahresabschlüsse", Form.NOUN, "die ", "", "Erstellung der Jahresabschlüsse"),
        ("Selbstständige Planung der Touren", Form.NOUN, "die ", "", "selbstständige Planung der Touren"),
        ("Grund- und Behandlungspflege", Form.NOUN, "die ", "", "Grund- und Behandlungspflege"),
        ("Mahnwesen für drei Firmen", Form.NOUN, "das ", "", "Mahnwesen für drei Firmen"),
        ("Kundendienst im Außeneinsatz", Form.NOUN, "der ", "", "Kundendienst im Außeneinsatz"),
        ("Wundversorgung und Verbandwechsel", Form.NOUNS, "", "", "Wundversorgung und Verbandwechsel"),
        ("Schulungen für 40 Personen", Form.NOUNS, "", "", "Schulungen für 40 Personen"),
        ("Leitete ein Team von acht Personen", Form.PAST, "", "leitete", "ein Team von acht Personen"),
        ("Verantwortlich für den Einkauf", Form.STATE, "", "", "verantwortlich für den Einkauf"),
        ("Ansprechpartnerin für Lieferanten", Form.PERSON, "", "", "Ansprechpartnerin für Lieferanten"),
        ("Einführung von SAP, Laufzeit halbiert", Form.LISTED, "", "", "Einführung von SAP, Laufzeit halbiert"),
        ("80 Teller am Abend", Form.LISTED, "", "", "80 Teller am Abend"),
        ("Kasse", Form.LISTED, "", "", "Kasse"),
        ("Rechnungen geprüft und beglichen", Form.PERFECT, "", "", "Rechnungen geprüft und beglichen"),
        ("Wohnungen entworfen und ausgeschrieben", Form.PERFECT, "", "", "Wohnungen entworfen und ausgeschrieben"),
        ("Schulungen verschoben", Form.PERFECT, "", "", "Schulungen verschoben"),
        ("Technik: Java, Git", Form.QUOTED, "", "", "Technik: Java, Git"),
    ],
)
def test_a_german_bullet_gets_its_article_or_its_verb(bullet: str, form: Form, the: str, verb: str, text: str) -> None:
    clause = read_german_clause(bullet)
    assert (clause.form, clause.the, clause.verb, clause.text) == (form, the, verb, text)


@pytest.mark.parametrize(
    ("bullet", "form", "the"),
    [
        ("Gestion d'une équipe de huit vendeurs", Form.NOUN, "la "),
        ("Encadrement de trois étudiants", Form.NOUN, "l’"),
        ("Suivi des stocks", Form.NOUN, "le "),
        ("Commandes et retours", Form.LISTED, ""),
        ("Conseil et vente de montures", Form.NOUNS, "le "),
        ("Réaliser les pansements complexes", Form.INFINITIVE, ""),
        ("Chantier de 40 logements", Form.LISTED, ""),
        ("J’ai ouvert le magasin de Roubaix", Form.FIRST_PERSON, ""),
        ("Référente hygiène du service", Form.PERSON, ""),
        ("Enseigné la natation à 28 élèves", Form.PERFECT, ""),
        ("Mis en place un tableau de bord", Form.PERFECT, ""),
        ("Géré 12 dossiers", Form.PERFECT, ""),
        ("Réduit les délais", Form.PERFECT, ""),
        ("Qualité des soins", Form.NOUN, "la "),
        ("Chargé de la paie", Form.LISTED, ""),
        ("Monté les échelons", Form.LISTED, ""),
        ("Préparation des repas et aide à la toilette", Form.NOUNS, "la "),
        ("Soins aux résidents", Form.NOUNS, "les "),
    ],
)
def test_a_french_bullet_gets_its_article(bullet: str, form: Form, the: str) -> None:
    clause = read_french_clause(bullet)
    assert (clause.form, clause.the) == (form, the)


@pytest.mark.parametrize(
    ("name", "located"),
    [
        ("Nordlicht Medizintechnik GmbH", "bei der Nordlicht Medizintechnik GmbH"),
        ("Brot & Co. KG", "bei der Brot & Co. KG"),
        ("St.-Elisabeth-Klinik", "bei der St.-Elisabeth-Klinik"),
        ("Seniorenhaus Rheinblick", "beim Seniorenhaus Rheinblick"),
        ("Deutsche Nordbahn AG", "bei der Deutschen Nordbahn AG"),
        ("Städtisches Klinikum Ahorn", "beim Städtischen Klinikum Ahorn"),
        ("Alsterdata", "bei Alsterdata"),
        ("Die Backstube", "bei Die Backstube"),
    ],
)
def test_a_german_employer_has_its_preposition(name: str, located: str) -> None:
    assert locate(name, "de") == located


@pytest.mark.parametrize(
    ("name", "located"),
    [
        ("Clinique des Tilleuls", "à la Clinique des Tilleuls"),
        ("Hôpital Saint-Aubin", "à l’Hôpital Saint-Aubin"),
        ("Cabinet Moreau", "au Cabinet Moreau"),
        ("Maison Verlaine", "chez Maison Verlaine"),
        ("Les Ateliers du Nord", "chez Les Ateliers du Nord"),
    ],
)
def test_a_french_employer_has_its_preposition(name: str, located: str) -> None:
    assert locate(name, "fr") == located


def test_a_french_title_elides_its_preposition() -> None:
    assert [of_title(title) for title in ("Infirmière", "Vendeur", "Élève")] == ["d’", "de ", "d’"]


def test_a_french_letter_has_one_kind_of_apostrophe() -> None:
    resume = pipeline.resume_from_text((CASES / "infirmiere.resume.md").read_text(encoding="utf-8").replace("’", "'"))
    posting = pipeline.posting_from_text((CASES / "infirmiere.posting.md").read_text(encoding="utf-8"))
    made = pipeline.fit(resume, posting, Settings(), NOW)
    told = [paragraph.text for paragraph in made.letter.paragraphs if "«" not in paragraph.text]
    assert any("’" in text for text in told)
    assert not any("'" in text for text in told)
