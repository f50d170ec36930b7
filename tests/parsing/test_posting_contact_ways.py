"""Whom a posting names for questions, and which address, number and office are that person's."""

import pytest

from tailor.model import PostingContact
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_CARE = ("Director of Care", "ivy@cask.example.org", "")
_RH = ("Consultante en recrutement", "", "02 99 00 44 66")
_YARD = ("Yard Manager", "", "07700 900403")
_MAIL = (
    "Regards,\nNoor\n\nNoor Haddad\nSenior Recruiter\nT 01632 960 404\n\n"
    "On 3 Nov 2026, Basil Crane <basil@reed.example.org> wrote:\n> Have a look at this"
)
_HEAD = "Cooper\nElder Cask Ltd, Hull\n\nRequirements\n- Strong hands\n- Five years with oak\n\n"


def _contact(tail: str) -> PostingContact:
    return parse_posting(document_from_text(f"{_HEAD}{tail}\n")).contact


@pytest.mark.parametrize(
    ("tail", "name", "role", "email", "phone"),
    [
        (
            "To chat first contact Ottilie Brand, Day Supervisor: o.brand@cask.example.org or 01632 960 401.",
            *("Ottilie Brand", "Day Supervisor", "o.brand@cask.example.org", "01632 960 401"),
        ),
        ("We wash your overalls.Questions? Text Mabel on 07700 900401", "Mabel", "", "", "07700 900401"),
        ("Ruf Hedda Kluge an: 0431 0000 401", "Hedda Kluge", "", "", "0431 0000 401"),
        ("Schreib Hedda Kluge eine Nachricht: kluge@cask.example.org", "Hedda Kluge", "", "kluge@cask.example.org", ""),
        (
            "Drop Abel Tarn, our Yard Manager, a line: abel@cask.example.org",
            *("Abel Tarn", "Yard Manager", "abel@cask.example.org", ""),
        ),
        ("Letters marked confidential to Mrs Ivy Stone, please.", "Mrs Ivy Stone", "", "", ""),
        (
            "Contact: Noor Haddad - HR Officer - noor@cask.example.org",
            *("Noor Haddad", "HR Officer", "noor@cask.example.org", ""),
        ),
        ("Any questions, Noor Haddad is on 07700 900402 after ten.", "Noor Haddad", "", "", "07700 900402"),
        ("Yard Manager Abel Tarn is happy to show you round: 07700 900403.", "Abel Tarn", *_YARD),
        ("Ring us to fix a visit with the Head Cooper, Mr Saul Penn.", "Mr Saul Penn", "Head Cooper", "", ""),
        (
            "CVs to jobs@cask.example.org. Questions to Abel Tarn, a.tarn@cask.example.org.",
            *("Abel Tarn", "", "a.tarn@cask.example.org", ""),
        ),
        (
            _MAIL,
            *("Noor Haddad", "Senior Recruiter", "", "01632 960 404"),
        ),
        ("Nell in the dye house will talk you through it: 01632 960 406.", "Nell", "", "", "01632 960 406"),
        ("CVs to Ivy Stone, RN, Director of Care, ivy@cask.example.org", "Ivy Stone", *_CARE),
        ("Cordialement,\nIvy Stone\nConsultante en recrutement\nCask RH\n02 99 00 44 66", "Ivy Stone", *_RH),
        ("Zum Kennenlernen steht Ihnen Frau Hedda Kluge bereit.", "Frau Hedda Kluge", "", "", ""),
    ],
)  # fmt: skip
def test_the_person_has_what_stands_beside_the_name(tail: str, name: str, role: str, email: str, phone: str) -> None:
    contact = _contact(tail)
    assert (contact.name, contact.role, contact.email, contact.phone) == (name, role, email, phone)


@pytest.mark.parametrize(
    "tail",
    [
        "For adjustments write to Cleo Marsh, cleo.marsh@cask.example.org.",
        "Union contact: Basil Crane, 01632 960 405.",
        '"Every barrel differs," says Basil Crane.',
        "You will deputise for Ivy Stone, Head Cooper.",
    ],
)
def test_nobody_is_named_where_only_others_are(tail: str) -> None:
    contact = _contact(tail)
    assert (contact.name, contact.email) == ("", "")


def test_a_firm_behind_a_name_is_no_office() -> None:
    contact = _contact("Apply to Ms Ivy Stone, Elder Cask Ltd, Quay Street, Hull.")
    assert (contact.name, contact.role) == ("Ms Ivy Stone", "")
