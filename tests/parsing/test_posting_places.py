"""Postings: employer and place in the forms of many boards, pay, dates, and whom to write to where."""

import pytest

from tailor.model import Posting, PostingContact
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_JANA = PostingContact("Jana Feld", "recruiter", "jana@example.org")
_BODY = "\n\nRequirements\n- Patience\n- A driving licence\n"


def _text(head: str, tail: str = "") -> Posting:
    return parse_posting(document_from_text(head + _BODY + tail))


@pytest.mark.parametrize(
    ("head", "company", "location"),
    [
        ("Baker\nKestrel Bakery, 80331 München", "Kestrel Bakery", "80331 München"),
        ("Baker\nKestrel & Sohn KG, Leipzig", "Kestrel & Sohn KG", "Leipzig"),
        ("Boulanger\nAssurances Clair, Paris (75)", "Assurances Clair", "Paris (75)"),
        ("Boulanger\nLyon (69) - CDD 12 mois", "", "Lyon (69)"),
        ("Teacher\nElm Primary School, Brindle Road, Preston PR5 6YJ", "Elm Primary School", "Preston PR5 6YJ"),
        ("Editor\nFinlay · Remote - US · Full-time", "Finlay", "Remote - US"),
        ("Clerk\nLocation: London SE1", "", "London SE1"),
        ("Nurse - Intensive Care Unit\nElm Medical Center, Salem, OR", "Elm Medical Center", "Salem, OR"),
        ("Nurse\nElm Hospital, Salem, OR\nDepartment: Critical Care", "Elm Hospital", "Salem, OR"),
        ("Electrician\nGrade 6\nElm Hospital", "Elm Hospital", ""),
    ],
)
def test_employer_and_place_are_told_apart(head: str, company: str, location: str) -> None:
    posting = _text(head)
    assert (posting.company, posting.location) == (company, location)


@pytest.mark.parametrize("line", ["SAP is a plus.", "Kubernetes is a strong advantage.", "HPLC is a must."])
def test_what_is_asked_for_names_no_employer(line: str) -> None:
    assert _text("Analyst", f"- {line}\n").company == ""
    assert parse_posting(document_from_text(f"Analyst\n\n{line}\n\nYou have a degree in chemistry.")).company == ""


@pytest.mark.parametrize(
    ("line", "salary"),
    [
        ("EUR 55.000 - 65.000 im Jahr", "EUR 55.000 - 65.000 im Jahr"),
        ("CDI, 32 000 € à 38 000 € par an", "32 000 € à 38 000 € par an"),
        ("Gehalt ab 2.900 € brutto im Monat", "ab 2.900 € brutto im Monat"),
        ("45-55k€", "45-55k€"),
        ("$25/hr, full time", "$25/hr"),
        ("£30k-£35k", "£30k-£35k"),
        ("Vollzeit, E13 TV-L", "E13 TV-L"),
        ("Grade: GS-12", "GS-12"),
        ("A bonus of 3.500 tools", ""),
    ],
)
def test_pay_is_known_in_the_forms_of_several_countries(line: str, salary: str) -> None:
    assert _text(f"Baker\n{line}").salary == salary


@pytest.mark.parametrize(
    ("line", "closing"),
    [
        ("Bewerbungsschluss: 31. Mai 2027", "2027-05-31"),
        ("Wir freuen uns auf Ihre Bewerbung bis zum 31.05.2027.", "2027-05-31"),
        ("Date limite de candidature : 30/06/2027", "2027-06-30"),
        ("Merci de postuler au plus tard le 1er juin 2027.", "2027-06-01"),
        ("Apply by 11:59 PM ET on 05/21/2027.", "2027-05-21"),
        ("Send your letter no later than Friday 14th May 2027.", "2027-05-14"),
    ],
)
def test_closing_dates_are_found_in_sentences(line: str, closing: str) -> None:
    assert _text("Baker", f"\n{line}\n").closing_date == closing


@pytest.mark.parametrize(
    ("tail", "contact"),
    [
        (
            "Ansprechpartnerin: Frau Dr. Katrin Sommer, Pflegedirektorin\n\nKlinik\nRosenweg 14\n80331 München\n",
            PostingContact("Frau Dr. Katrin Sommer", "Pflegedirektorin", "", "Rosenweg 14\n80331 München"),
        ),
        (
            "Kontakt\nHerr Thomas Brandt\nSüdring 5, 04103 Leipzig\n",
            PostingContact("Herr Thomas Brandt", "", "", "Südring 5\n04103 Leipzig"),
        ),
        (
            "Candidature à adresser à Mme Claire Aubert, responsable du personnel, 12 rue des Lilas, 75011 Paris.\n",
            PostingContact("Mme Claire Aubert", "responsable du personnel", "", "12 rue des Lilas\n75011 Paris"),
        ),
        (
            "For further details contact:\nName\nPeter Hollis\nJob title\nEstates Manager\n",
            PostingContact("Peter Hollis", "Estates Manager"),
        ),
        ("Contact our recruiter Jana Feld at jana@example.org.\n", _JANA),
        (
            "Write to the Head Porter, 410 Harbor Road, Duluth, MN 55802.\n",
            PostingContact("", "", "", "410 Harbor Road\nDuluth, MN 55802"),
        ),
        ("We have been in 80331 München since 2019.\n", PostingContact()),
    ],
)
def test_person_and_address_are_found_in_three_languages(tail: str, contact: PostingContact) -> None:
    assert _text("Baker", f"\n{tail}").contact == contact


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Klinikum Seeblick gGmbH - Konstanz\nTVöD P8", "Konstanz"),
        ("Elm Works Ltd\nLyon 7e", "Lyon 7e"),
        ("Elm Works Ltd - Full-time", ""),
    ],
)
def test_a_town_is_known_behind_the_employer_and_a_pay_grade_is_none(head: str, place: str) -> None:
    assert parse_posting(document_from_text(f"Nurse\n{head}\n\nRequirements\n- Tidy\n")).location == place


def test_a_premium_is_not_the_pay_where_a_salary_is_told() -> None:
    text = "Nurse\n\nBenefits\n- Retention payment of £3,000\n- Salary £41,511 - £45,718\n"
    assert parse_posting(document_from_text(text)).salary == "£41,511 - £45,718"
