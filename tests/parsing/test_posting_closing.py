"""The day on which a posting closes and its reference, in the usual wordings of seven languages."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.email import read_email

_HEAD = "Roofer\nElm Roofs Ltd\nLeeds\n"
_BODY = "\nWhat we need\n- A head for heights\n- Two years on roofs\n\n"


def _closing(line: str, above: str = "") -> str:
    return parse_posting(document_from_text(f"{_HEAD}{above}{_BODY}{line}\n")).closing_date


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Envía tu currículum antes del 9 de abril.", "9 de abril"),
        ("Fecha límite de solicitud: 09/04/2027", "09/04/2027"),
        ("Bewerbungen bitte bis zum 09.04. an uns.", "09.04"),
        ("Bewerbungsfrist ist der 9. April 2027.", "9. April 2027"),
        ("Postulez avant le 9 avril.", "9 avril"),
        ("Clôture des candidatures le 1er avril 2027", "1er avril 2027"),
        ("Applications close at midnight on 9th April.", "9th April"),
        ("Closing date: 12 noon, Friday 9 April 2027", "9 April 2027"),
        ("Please send your CV by 5pm on Friday, April 9.", "April 9"),
        ("The deadline for applications is midnight (BST) on the 9th of April.", "9th of April"),
        ("Applications are open from 1 to 9 April 2027.", "9 April 2027"),
        ("Solliciteer uiterlijk 9 april.", "9 april"),
        ("Inviare il curriculum entro e non oltre il 9 aprile 2027.", "9 aprile 2027"),
        ("Candidaturas até 9 de abril", "9 de abril"),
    ],
)
def test_a_closing_day_is_read_in_any_usual_wording(line: str, day: str) -> None:
    assert _closing(line) == day


@pytest.mark.parametrize(
    "line",
    [
        "The contract runs until 31 August 2027.",
        "Die Stelle ist bis 31.12.2027 befristet.",
        "CDD jusqu'au 31 août 2027",
        "Poste à pourvoir avant le 1er mars 2027",
        "Start by 1 April 2027.",
        "We will let you know by 12 February.",
        "You must have completed your course by July 9 2027.",
        "Interviews are on 14 January 2027.",
    ],
)
def test_another_day_is_no_closing_day(line: str) -> None:
    assert _closing(line) == ""


@pytest.mark.parametrize(
    ("line", "posted", "day"),
    [
        ("Apply by 3 January.", "Posted 28 December 2026\n", "3 January 2027"),
        ("Applications close Friday, January 29.", "Date posted: 4 January 2027\n", "January 29, 2027"),
        ("Bewerbung bis 15.03.", "Veröffentlicht am 02.02.2027\n", "15.03.2027"),
        ("Envía tu CV antes del 15 de marzo", "Publicado el 2 de febrero de 2027\n", "15 de marzo de 2027"),
    ],
)
def test_the_year_comes_from_the_posting_s_own_date(line: str, posted: str, day: str) -> None:
    assert _closing(line, posted) == day


def test_the_year_comes_from_the_message_that_holds_the_posting() -> None:
    text = f"{_HEAD}{_BODY}Please apply by 3 January.\n"
    message = f"From: Ann <ann@example.org>\nDate: Mon, 28 Dec 2026 10:00:00 +0000\nSubject: Roofer\n\n{text}"
    assert parse_posting(read_email(message.encode(), "job.eml")).closing_date == "3 January 2027"


@pytest.mark.parametrize(
    ("line", "reference"),
    [
        ("Réf. COU-2031", "COU-2031"),
        ("Merci de rappeler la référence COU 2031.", "COU 2031"),
        ("Offre n° 187KLMP", "187KLMP"),
        ("Ref: ER/114", "ER/114"),
        ("Req #: 20-1187", "20-1187"),
        ("Job-ID: 30991", "30991"),
        ("Bitte geben Sie die Kennziffer DD-27-03 an.", "DD-27-03"),
        ("unter Angabe der Kennzahl 112/26", "112/26"),
        ("Código de la oferta: 0091", "0091"),
        ("Vacaturenummer: 2027-19", "2027-19"),
        ("Rif. TET/27", "TET/27"),
        ("Ref.ª 118/27", "118/27"),
        ("Two references are required", ""),
        ("Position: 2 posts", ""),
        ("Reference: Elm Leeds", ""),
    ],
)
def test_a_reference_is_read_behind_any_usual_word(line: str, reference: str) -> None:
    assert parse_posting(document_from_text(f"{_HEAD}{_BODY}{line}\n")).reference == reference
