"""What is asked of a letter."""

from pathlib import Path

import pytest

from tailor.pipeline import check_file


def test_a_letters_missing_frame_and_equal_openings_are_found(tmp_path: Path) -> None:
    sentence = "I have built boats for eleven years on the river and on the coast of the county."
    text = f"To whom it may concern,\n\n{sentence}\n\n{sentence}\n"
    (tmp_path / "letter.txt").write_text(text, encoding="utf-8")
    found = {finding.rule for finding in check_file(tmp_path / "letter.txt", "letter").findings}
    assert found == {"file-format", "no-email", "no-phone", "stale-greeting", "no-farewell", "repeated-openings"}


def test_the_abbreviations_of_a_letter_are_no_fault(tmp_path: Path) -> None:
    told = "I hold a BSN from Linfield University, and my qualifications include ACLS and BLS, all of them up to date."
    head = "Ada Fenwick\nada.fenwick@example.org | 01632 960001"
    text = f"{head}\n\nDear Hiring Team,\n\n{told}\n\nSincerely,\nAda Fenwick\n"
    (tmp_path / "letter.txt").write_text(text, encoding="utf-8")
    assert {finding.rule for finding in check_file(tmp_path / "letter.txt", "letter").findings} == {"file-format"}


@pytest.mark.parametrize(
    ("greeting", "farewell"),
    [
        ("Sehr geehrter Herr Berger,", "Mit freundlichen Grüßen"),
        ("Sehr geehrte Frau Vogel,", "Herzliche Grüße"),
        ("Madame,", "Bien cordialement,"),
    ],
)
def test_german_and_french_letters_have_their_greeting_and_farewell(
    greeting: str, farewell: str, tmp_path: Path
) -> None:
    text = f"Ada Quill\nada@example.org, 020 7946 0958\n\n{greeting}\n\nIch baue Boote.\n\n{farewell}\nAda Quill\n"
    (tmp_path / "letter.txt").write_text(text, encoding="utf-8")
    assert {finding.rule for finding in check_file(tmp_path / "letter.txt").findings} == {"file-format"}
