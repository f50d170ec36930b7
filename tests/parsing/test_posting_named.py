"""Names of employers, places and offices that a first word, a contract or a sentence around them hid."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text

_TAIL = "\n\nDuties\n- Steam the staves\n- Fit the hoops\n\nRequirements\n- Strong hands\n- Five years with oak\n"
_DE = "\n\nAufgaben\n- Pflege der Beete\n\nWir erwarten\n- Ausbildung als Gärtner\n- Führerschein B\n"
_FR = "\n\nVos missions :\n- Border les coques\n\nVotre profil :\n- CAP charpentier\n- Deux ans d'expérience\n"


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _mail(text: str) -> Posting:
    head = "From: Una Pike <una@pike.example>\nSubject: Offer\nDate: Thu, 26 Nov 2026 18:20:00 +0100\n"
    return parse_posting(
        document_from_bytes(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}".encode(), "a.eml")
    )


def test_the_client_that_a_label_names_is_the_employer() -> None:
    posting = _mail(
        f"Hi,\n\nHere is the role I mentioned.\n\nWelder\nClient: Elder Cask, Hull\n{_TAIL}\nCheers,\nUna\n"
    )
    assert (posting.company, posting.location) == ("Elder Cask", "Hull")


@pytest.mark.parametrize("client", ["Confidential", "a leading bank"])
def test_a_client_without_a_name_is_no_employer(client: str) -> None:
    assert client not in _read(f"Welder\nClient: {client}\nLocation: Hull{_TAIL}").company


def test_an_office_below_the_town_and_a_broken_sentence_name_neither_employer_nor_place() -> None:
    text = "Stadt Lindenau\nDer Magistrat\n\nBei der Stadt Lindenau ist zum 01.03.2027 eine Stelle als"
    posting = _read(f"{text}\n\nGärtner/in (m/w/d)\n\nin Vollzeit zu besetzen.{_DE}")
    assert posting.company == "Stadt Lindenau"
    assert posting.location in {"", "Lindenau"}


def test_a_kind_of_contract_is_no_place_and_an_apposition_hides_no_employer() -> None:
    lead = "Bonjour,\n\nL'Atelier Vire, chantier naval à Douarnenez, recherche un charpentier (H/F) en CDI."
    posting = _mail(f"{lead}{_FR}\nMerci de répondre avant le 18 décembre.\n\nCordialement,\nUna Pike\n")
    assert (posting.company, posting.closing_date) == ("Atelier Vire", "2026-12-18")
    assert posting.location != "CDI"


def test_labels_in_one_line_have_a_value_each() -> None:
    posting = _read(f"Welder\nElder Cask Ltd\nLocation: Hull | Full-time | Reference: EC-117{_TAIL}")
    assert (posting.location, posting.reference) == ("Hull", "EC-117")


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Contact Nan Ford, Manager Community Services, on (08) 5550 1177.", "Manager Community Services"),
        ("Questions: Nan Ford, HR Generalist, (620) 555-0144, nford@cask.example.org.", "HR Generalist"),
    ],
)
def test_an_office_ends_before_the_number(line: str, role: str) -> None:
    assert _read(f"Welder\nElder Cask Ltd, Hull{_TAIL}\n{line}\n").contact.role == role
