"""Where a posting wants letters to be sent, and to whom."""

import pytest

from tailor.model import PostingContact
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_HEAD = "Cooper\nElder Cask Ltd, Hull\n\nRequirements\n- Strong hands\n- Five years with oak\n\n"


def _contact(tail: str) -> PostingContact:
    return parse_posting(document_from_text(f"{_HEAD}{tail}\n")).contact


@pytest.mark.parametrize(
    ("tail", "name", "address"),
    [
        ("Please write to Mrs Nan Ford, The Malt House, 3 Weir Lane, Hull.", "Mrs Nan Ford", "3 Weir Lane\nHull"),
        (
            "Apply in writing to Abel Tarn, Elder Cask, 3 Weir Lane, Hull, East Yorkshire, HU1 2AB by 9 May 2027.",
            *("Abel Tarn", "3 Weir Lane\nHull, East Yorkshire, HU1 2AB"),
        ),
        (
            "Send your CV to:\nMs Nan Ford\nElder Cask Ltd\n3 Weir Lane\nHull\nHU1 2AB",
            *("Ms Nan Ford", "3 Weir Lane\nHull, HU1 2AB"),
        ),
        ("Send a CV to Elder Cask, 9 Elm Lane, Suite 4, Salem, OR 97301.", "", "9 Elm Lane, Suite 4\nSalem, OR 97301"),
        ("Letters only: Nan Ford, Elder Cask, PO Box 12, Hull HU1 2AB", "Nan Ford", "PO Box 12\nHull HU1 2AB"),
        (
            "Bitte senden Sie Ihre Unterlagen an:\nFassbau Alt GmbH\nFrau Nele Ford\nWehrstr. 3\n38640 Goslar",
            *("Frau Nele Ford", "Wehrstr. 3\n38640 Goslar"),
        ),
        ("Bewerbung per Post an: Fassbau Alt GmbH, Postfach 11 30, 38640 Goslar", "", "Postfach 11 30\n38640 Goslar"),
        ("Candidature à adresser à Madame la Directrice, 4 rue du Lac, 74000 Annecy", "", "4 rue du Lac\n74000 Annecy"),
        ("The shop in 3 Weir Lane, Hull. It has stood there since 1820.", "", ""),
    ],
)  # fmt: skip
def test_letters_go_to_the_address_behind_the_words_that_ask_for_them(tail: str, name: str, address: str) -> None:
    contact = _contact(tail)
    assert (contact.name, contact.address) == (name, address)


def test_a_clinic_that_is_written_as_one_word_is_no_person() -> None:
    tail = "Bewerbung an: Rehaklinik Lindental, z. Hd. Frau Dr. Nele Ford, Kurweg 8, 83043 Bad Aibling"
    assert _contact(tail).name == "Frau Dr. Nele Ford"


def test_a_house_behind_the_name_is_no_office() -> None:
    assert _contact("Please write to Mrs Nan Ford, The Larch Hotel, 3 Weir Lane, Hull.").role == ""
