"""A whole posting in one line: labels with their values, headings with their lists, and whom to write to."""

import pytest

import tailor
from tailor.model import Posting

_EN = (
    ("Job title: Thatcher", "Employer: Reedbed Roofs Ltd", "Location: Diss", "Salary: £15 - £18 an hour"),
    ("Duties", ["Lay water reed", "Dress the ridge"]),
    ("Requirements", ["Two years on thatch", "Full driving licence"]),
    ("Desirable", ["Lead work", "Welsh"]),
    "Contact: Ann Moss, ann@reedbed.example",
)
_DE = (
    ("Stelle: Reetdachdecker", "Betrieb: Rieddach GmbH", "Arbeitsort: Husum", "Vergütung: 17 bis 20 € pro Stunde"),
    ("Aufgaben", ["Dächer mit Reet decken", "Firste setzen"]),
    ("Anforderungen", ["Ausbildung als Dachdecker", "Führerschein Klasse B"]),
    ("Von Vorteil", ["Erfahrung mit Holzbau", "Friesisch"]),
    "Ansprechperson: Ute Lohse, lohse@rieddach.example",
)
_FR = (
    ("Poste: Chaumier", "Employeur: Toits de Brière SARL", "Lieu: Nantes", "Salaire: 2 100 € brut par mois"),
    ("Missions", ["Poser le roseau", "Refaire les faîtages"]),
    ("Profil", ["CAP de couvreur", "Permis B"]),
    ("Les plus", ["Notions de charpente", "Breton"]),
    "Personne à contacter: Anne Kerbrat, anne@briere.example",
)
_LISTS = {
    "dots": lambda items: " ".join(f"• {item}" for item in items),
    "dashes": lambda items: "- " + " - ".join(items),
    "numbers": lambda items: " ".join(f"{number}) {item}" for number, item in enumerate(items, 1)),
    "semicolons": lambda items: "; ".join(items) + ".",
}


def _of(posting: Posting, role: str) -> list[str]:
    return [one.text.rstrip(".") for one in posting.lines if one.role.value == role and not one.is_heading]


@pytest.mark.parametrize("notice", [_EN, _DE, _FR], ids=["en", "de", "fr"])
@pytest.mark.parametrize("between", [" ", ", ", " | ", "; ", " - "])
@pytest.mark.parametrize("marks", _LISTS)
def test_labels_and_headings_of_one_line_are_read_each(notice: tuple, between: str, marks: str) -> None:  # type: ignore[type-arg]
    labels, *sections, contact = notice
    told = " ".join(f"{heading}: {_LISTS[marks](items)}" for heading, items in sections)
    posting = tailor.posting_from_text(f"{between.join([*labels, told])} {contact}")
    title, company, place, pay = (label.partition(": ")[2] for label in labels)
    assert (posting.title, posting.company, posting.location) == (title, company, place)
    assert posting.salary.startswith(pay)
    assert f"{posting.contact.name}, {posting.contact.email}" == contact.partition(": ")[2]
    assert [_of(posting, role) for role in ("duty", "requirement", "nice")] == [items for _, items in sections]


@pytest.mark.parametrize(
    "line",
    [
        "Location: Diss | Salary: £15 an hour | Hours: 40",
        "Requirements: Two years on thatch; a van. Salary: £15 an hour.",
    ],
)
def test_a_line_of_labels_alone_stays_as_it_was(line: str) -> None:
    posting = tailor.posting_from_text(f"Thatcher\nReedbed Roofs Ltd\n{line}\n\nDuties\n- Lay reed\n- Dress ridges\n")
    assert posting.salary.startswith("£15 an hour")
    assert _of(posting, "duty") == ["Lay reed", "Dress ridges"]
