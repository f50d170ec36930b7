"""Answers of job boards that nobody told the reader about."""

import json

from tailor import readers
from tailor.parsing.posting import parse_posting

LONG = (
    "Wir fahren Ersatzteile durch halb Europa, und zwar nachts, wenn die anderen alle schlafen. Damit die Scanner, die "
    "Server und die Tore mitspielen, braucht es Leute, die gern selbst entscheiden."
)
_HEADINGS = {"Responsibilities", "Requirements", "Nice to have"}


def read(answer: dict[str, object]) -> tuple[str, str, str, list[tuple[str, str]]]:
    posting = parse_posting(readers.document_from_bytes(json.dumps(answer).encode(), "answer.json"))
    kinds = {"requirement", "nice", "duty"}
    told = [line for line in posting.lines if line.text not in _HEADINGS]
    asked: list[tuple[str, str]] = [(line.role.value, line.text) for line in told if line.role.value in kinds]
    return posting.title, posting.company, posting.location, asked


def test_texts_under_keys_of_their_own_are_sections_and_the_key_says_which() -> None:
    answer: dict[str, object] = {
        "name": "Systemadministrator Linux (m/w/d)",
        "actualCity": "Baunatal",
        "company": "Ulmen Logistik GmbH",
        "description": LONG,
        "responsibilitiesTextArea": "- Betrieb von 120 Debian-Servern, auch nachts\n- Rufbereitschaft alle fünf Wochen",
        "requirementsMustTextArea": "- Drei Jahre Praxis mit Linux im Betrieb\n- Deutsch mindestens C1 im Gespräch",
        "requirementsNiceTextArea": "- Erfahrung mit Proxmox oder VMware\n- LPIC-1",
    }
    assert read(answer) == (
        "Systemadministrator Linux",
        "Ulmen Logistik GmbH",
        "Baunatal",
        [
            ("duty", "Betrieb von 120 Debian-Servern, auch nachts"),
            ("duty", "Rufbereitschaft alle fünf Wochen"),
            ("requirement", "Drei Jahre Praxis mit Linux im Betrieb"),
            ("requirement", "Deutsch mindestens C1 im Gespräch"),
            ("nice", "Erfahrung mit Proxmox oder VMware"),
            ("nice", "LPIC-1"),
        ],
    )


def test_german_keys_name_the_title_the_text_the_firm_and_the_town_below_them() -> None:
    text = (
        "Die Sozialstation Ulmental sucht für ihre Touren Verstärkung.\n\nIhre Aufgaben:\n- Grundpflege zu Hause\n"
        "- Pflegedokumentation auf dem Tablet, das wir stellen\n- Beratungseinsätze nach § 37 des Gesetzes\n\n"
        "Sie bringen mit:\n- abgeschlossene Ausbildung in der Pflege\n"
        "- Führerschein Klasse B\n\nSchön wäre:\n- Zusatzqualifikation Wundexperte\n\nWir bieten:\n- 31 Tage Urlaub"
    )
    answer: dict[str, object] = {
        "stellenangebotsTitel": "Pflegefachkraft (m/w/d)",
        "stellenangebotsBeschreibung": text,
        "firma": "Sozialstation Ulmental gGmbH",
        "stellenlokationen": [{"adresse": {"plz": "73614", "ort": "Schorndorf"}}],
    }
    title, company, location, asked = read(answer)
    assert (title, company, location) == ("Pflegefachkraft", "Sozialstation Ulmental gGmbH", "Schorndorf")
    assert ("requirement", "Führerschein Klasse B") in asked
    assert ("nice", "Zusatzqualifikation Wundexperte") in asked
