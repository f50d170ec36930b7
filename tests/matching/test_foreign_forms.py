"""German and French requirements in other forms of their words, in compounds and in other words."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school


def _status(asked: str, sentence: str, language: str, kind: str = "skill", title: str = "Aushilfe") -> Status:
    jobs = [job(title, "Holm", "2012-2014", "Post.", "Auto.", "Haus.", sentence)]
    wanted = posting(require(asked, kind))
    (finding,) = match(resume(jobs=jobs, language=language), wanted, load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Wundversorgung", "Versorgung von Wunden bei zwölf Bewohnern"),
        ("Reklamationsbearbeitungen", "Reklamationsbearbeitung für den Norden"),
        ("Buchhaltung", "Kontierung und Verbuchung von Eingangsrechnungen"),
        ("Staplerführung", "Gabelstaplerführung im Hochregal"),
        ("Fehlersuche an Anlagen", "Störungssuche an Förderanlagen"),
        ("Grundpflege", "Waschen und Ankleiden der Bewohner"),
        ("Kundenbetreuung", "Telefonische Beratung der Kunden"),
        ("Führungserfahrung", "Leitung einer Wohngruppe"),
        ("Personalverantwortung", "Führte ein Team von neun Monteuren"),
        ("Buchhaltungskenntnisse", "Kontierung und Verbuchung der Belege"),
        ("digitale Pflegedokumentation", "Elektronische Pflegedokumentation auf zwei Stationen"),
        ("Organisation von Veranstaltungen", "Organisierte zwei Veranstaltungen im Jahr"),
        ("Personalverantwortung", "Reihenhäuser, Sichtbeton, 7 Mann"),
        ("Buchdruck oder Organisation von Veranstaltungen", "Organisierte zwei Veranstaltungen im Jahr"),
    ],
)
def test_german_words_in_another_form_are_found(asked: str, sentence: str) -> None:
    assert _status(asked, sentence, "de") in {Status.BURIED, Status.IMPLIED}


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("gestion des commandes", "Gérer les commandes de soixante clients"),
        ("rapprochements bancaires", "Rapprochement bancaire mensuel"),
        ("rédaction de rapports", "Rédiger un rapport par semaine"),
        ("tenue de caisse", "Encaissement et fermeture de la boutique"),
        ("service client", "Accueil et conseil des clientes"),
    ],
)
def test_french_words_in_another_form_are_found(asked: str, sentence: str) -> None:
    assert _status(asked, sentence, "fr") in {Status.BURIED, Status.IMPLIED}


@pytest.mark.parametrize(
    ("asked", "sentence", "language"),
    [
        ("Wundversorgung", "Versorgung der Bewohner mit Essen", "de"),
        ("Lohnbuchhaltung", "Ablage der Post", "de"),
        ("Führungserfahrung", "Führte Listen und verlegte Leitungen", "de"),
        ("Praxisanleitung", "Anleitung gelesen", "de"),
        ("Kranführung", "Führung durch das Museum", "de"),
        ("kaufmännische Ausbildung", "Verkauf und Kasse", "de"),
        ("gestion des stocks", "Gestion des appels", "fr"),
        ("permis CE", "Permis B", "fr"),
        ("soudure TIG", "Conseil des clients", "fr"),
        ("rédaction de rapports", "Redigierte Rapporte", "en"),
    ],
)
def test_a_shared_word_or_another_language_is_not_enough(asked: str, sentence: str, language: str) -> None:
    kind = "degree" if "Ausbildung" in asked else "skill"
    assert _status(asked, sentence, language, kind) is Status.MISSING


def test_the_title_of_a_job_says_what_its_bullets_need_not() -> None:
    assert _status("Debitorenbuchhaltung", "Debitoren und Mahnungen", "de", title="Buchhalterin") is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "held", "status"),
    [
        ("Abgeschlossene kaufmännische Ausbildung", "Kauffrau für Büromanagement", Status.SHOWN),
        ("Ausbildung als Zerspanungsmechaniker oder Industriemechaniker", "Industriemechanikerin", Status.SHOWN),
        ("Ausbildung zum/zur Augenoptiker:in", "Augenoptikerin", Status.SHOWN),
        ("Ausbildung zum Tischler", "Malerin und Lackiererin", Status.MISSING),
        ("Studium der Geologie", "Geologische Präparatorin", Status.MISSING),
    ],
)
def test_a_german_training_is_shown_by_the_trade_in_the_education(asked: str, held: str, status: Status) -> None:
    wanted = posting(require(asked, "degree"))
    candidate = resume(education=[school(held, "IHK Nord")], language="de")
    (finding,) = match(candidate, wanted, load_vocabulary(), None, TODAY).findings
    assert finding.status is status
