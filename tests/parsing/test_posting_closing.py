"""The day on which a posting closes and its reference, in the usual wordings of seven languages."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text

_HEAD = "Roofer\nElm Roofs Ltd\nLeeds\n"
_BODY = "\nWhat we need\n- A head for heights\n- Two years on roofs\n\n"


def _closing(line: str, above: str = "") -> str:
    return parse_posting(document_from_text(f"{_HEAD}{above}{_BODY}{line}\n")).closing_date


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Envía tu currículum antes del 9 de abril.", "9 de abril"),
        ("Fecha límite de solicitud: 19/04/2027", "2027-04-19"),
        ("Bewerbungen bitte bis zum 09.04. an uns.", "09.04"),
        ("Bewerbungsfrist ist der 9. April 2027.", "2027-04-09"),
        ("Postulez avant le 9 avril.", "9 avril"),
        ("Clôture des candidatures le 1er avril 2027", "2027-04-01"),
        ("Applications close at midnight on 9th April.", "9th April"),
        ("We close this advert on 9 April 2027 or earlier if we hear from enough people.", "2027-04-09"),
        ("Closing date: 12 noon, Friday 9 April 2027", "2027-04-09"),
        ("Please send your CV by 5pm on Friday, April 9.", "April 9"),
        ("The deadline for applications is midnight (BST) on the 9th of April.", "9th of April"),
        ("Applications are open from 1 to 9 April 2027.", "2027-04-09"),
        ("Solliciteer uiterlijk 9 april.", "9 april"),
        ("Inviare il curriculum entro e non oltre il 9 aprile 2027.", "2027-04-09"),
        ("Candidaturas até 9 de abril", "9 de abril"),
        ("Deadline: 3/4/2027", "3/4/2027"),
        ("Envía tu CV a Ana Ruiz,\nana@elm.example.org\nantes del 9 de abril de 2027.", "2027-04-09"),
        ("Bewerbungsfrist: 3.4.2027", "2027-04-03"),
        ("Position closes: 02-15-2027", "2027-02-15"),
        ("We will stop taking applications on 9-Apr-2027.", "2027-04-09"),
        ("Último día para inscribirse: 9 de abril de 2027", "2027-04-09"),
        ("L'annuncio scade il 9 aprile 2027", "2027-04-09"),
        ("De vacature sluit op 9 april 2027", "2027-04-09"),
        ("Envie o CV até ao dia 9 de abril de 2027", "2027-04-09"),
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
        "Disponible au plus tard le 1er mars 2027",
        "Inserimento entro il 1 marzo 2027",
    ],
)
def test_another_day_is_no_closing_day(line: str) -> None:
    assert _closing(line) == ""


@pytest.mark.parametrize(
    ("line", "posted", "day"),
    [
        ("Apply by 3 January.", "Posted 28 December 2026\n", "2027-01-03"),
        ("Applications close Friday, January 29.", "Date posted: 4 January 2027\n", "2027-01-29"),
        ("Bewerbung bis 15.03.", "Veröffentlicht am 02.02.2027\n", "2027-03-15"),
        ("Envía tu CV antes del 15 de marzo", "Publicado el 2 de febrero de 2027\n", "2027-03-15"),
    ],
)
def test_the_year_comes_from_the_posting_s_own_date(line: str, posted: str, day: str) -> None:
    assert _closing(line, posted) == day


def test_the_year_comes_from_the_message_that_holds_the_posting() -> None:
    text = f"{_HEAD}{_BODY}Please apply by 3 January.\n"
    message = f"From: Ann <ann@example.org>\nDate: Mon, 28 Dec 2026 10:00:00 +0000\nSubject: Roofer\n\n{text}"
    assert parse_posting(document_from_bytes(message.encode(), "job.eml")).closing_date == "2027-01-03"


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
        ("Put ROOF-7 in the subject line.", "ROOF-7"),
        ("Betreff: „DACH-2027“", "DACH-2027"),
        ("Indicar en el asunto: TEJADO-3", "TEJADO-3"),
        ("Mail onder vermelding van DAK/7.", "DAK/7"),
        ("Our ref is RF20771.", "RF20771"),
        ("(Ref: ELM-ROOFS)", "ELM-ROOFS"),
        ("Subject: KS3 Maths", ""),
        ("Job title: PHP-8 developer", ""),
        ("Terms of reference 2026 apply", ""),
        ("Two references are required", ""),
        ("Position: 2 posts", ""),
        ("Reference: Elm Leeds", ""),
    ],
)
def test_a_reference_is_read_behind_any_usual_word(line: str, reference: str) -> None:
    assert parse_posting(document_from_text(f"{_HEAD}{_BODY}{line}\n")).reference == reference
