"""A posting's reference stands in the subject whatever its number looks like: an address, a telephone number, a day."""

import pytest

from tailor.tailoring.letter_edges import split_letter

_REFERENCES = ["RC-2026-118", "2026-118", "2026/118", "REQ_2026_0441", "12 345 678", "0141-22-33-44", "75/2026-0912"]
_LETTERS = [
    ("Le 29 novembre 2026", "Objet : Candidature : Comptable (référence {})", "Madame,"),
    ("Lyon, le 29 novembre 2026", "Candidature : Comptable (référence {})", "Madame,"),
    ("29. November 2026", "Bewerbung: Buchhalter (Kennziffer {})", "Sehr geehrte Frau Bick,"),
    ("29 November 2026", "Application: Clerk (reference {})", "Dear Ms Bick,"),
    ("", "Application: Clerk (reference {})", "Dear Ms Bick,"),
]


@pytest.mark.parametrize("reference", _REFERENCES)
@pytest.mark.parametrize(("date", "subject", "greeting"), _LETTERS)
def test_the_subject_is_no_line_about_the_sender(reference: str, date: str, subject: str, greeting: str) -> None:
    texts = [
        "Ida Quist",
        "ida@example.org",
        "020 7946 0000",
        date,
        "Brae SA",
        subject.format(reference),
        greeting,
        "T.",
    ]
    letter = split_letter([text for text in texts if text], "Ida Quist", "Lyon")
    assert subject.format(reference) in letter.edges
    assert "ida@example.org" in letter.sender


@pytest.mark.parametrize("date", [date for date, _, _ in _LETTERS if date])
def test_the_day_of_a_letter_is_no_claim(date: str) -> None:
    texts = ["Ida Quist", date, "Brae SA", "Dear Ms Bick,", "T."]
    assert date not in (*split_letter(texts, "Ida Quist", "Lyon").sender, *split_letter(texts, "Ida Quist", "").edges)
