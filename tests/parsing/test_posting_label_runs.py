"""Several labels with their values that were pasted into one line of a posting."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text))


_BELOW = "\nDuties:\n- Bake tarts\n- Order flour\nRequirements:\n- NVQ 2\n- Two years in a kitchen\n"


@pytest.mark.parametrize(
    ("line", "title", "company", "location"),
    [
        ("Job title: Nurse Company: Elm Vets Location: Ayr Salary: £27,000", "Nurse", "Elm Vets", "Ayr"),
        ("Position: Cook Employer: Ash Hotel Location: Leeds Pay: £14 per hour", "Cook", "Ash Hotel", "Leeds"),
        ("Title: Cook, Company: Ash Dairy, Location: Carlisle, Ref: LT-44", "Cook", "Ash Dairy", "Carlisle"),
        ("Job Title: Surveyor; Company: Ash Maps; Location: Durham; Salary: £34,000", "Surveyor", "Ash Maps", "Durham"),
        ("Stelle: Koch Unternehmen: Elm GmbH Ort: Bielefeld Beginn: sofort", "Koch", "Elm GmbH", "Bielefeld"),
        ("Poste : Plombier Entreprise : Sanitaires Orme Lieu : Quimper", "Plombier", "Sanitaires Orme", "Quimper"),
        ("Puesto: Cocinero Empresa: Hotel Olmo Ubicación: Girona", "Cocinero", "Hotel Olmo", "Girona"),
    ],
)
def test_each_label_of_a_line_has_its_own_value(line: str, title: str, company: str, location: str) -> None:
    posting = _read(line + _BELOW)
    assert (posting.title, posting.company, posting.location) == (title, company, location)


def test_two_labels_below_the_title_are_parted() -> None:
    posting = _read("Cook\nCompany: Ash Hotel Location: Leeds" + _BELOW)
    assert (posting.title, posting.company, posting.location) == ("Cook", "Ash Hotel", "Leeds")


def test_lists_between_labels_end_at_them() -> None:
    posting = _read(
        "Job title: Nurse Company: Elm Vets Location: Ayr Salary: £27,000 About you: • RVN by trade"
        "• Two years in a clinic• Driving licence Duties: • Assist in surgery• Run clinics Desirable: "
        "• Certificate in ECC• Exotics experience Closing date: 12/05/2025 Contact: Ann Moss, manager, ann@elm.example"
    )
    by_role = {
        role: [line.text for line in posting.lines if line.role.value == role and not line.is_heading]
        for role in ("requirement", "duty", "nice")
    }
    assert by_role == {
        "requirement": ["RVN by trade", "Two years in a clinic", "Driving licence"],
        "duty": ["Assist in surgery", "Run clinics"],
        "nice": ["Certificate in ECC", "Exotics experience"],
    }
    assert (posting.closing_date, posting.contact.name) == ("2025-05-12", "Ann Moss")


@pytest.mark.parametrize(
    "line",
    [
        "Experience with labels: printing, cutting and packing",
        "You will note the reference: it has to match the order",
        "One location: Leeds, and there are a few days a month at another location: York, where you train others",
    ],
)
def test_colons_of_a_sentence_part_nothing(line: str) -> None:
    assert line in [one.text for one in _read(f"Cook\nAsh Hotel\nRequirements:\n- {line}\n- NVQ 2\n").lines]
