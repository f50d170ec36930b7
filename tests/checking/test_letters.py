"""What is asked of a letter."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result

from tailor.checking import Subject, check
from tailor.model import Layout, LetterParagraph, ParagraphKind
from tailor.pipeline import check_file
from tailor.readers import document_from_bytes
from tailor.vocabulary import load_vocabulary
from tailor.writers import letter_docx
from tests.writers.samples import LETTER, STYLE

Run = Callable[..., Result]


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


def test_a_letter_with_an_open_place_is_a_problem(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(letter_docx(LETTER, STYLE))
    output = tailor("check", path, code=1).output
    assert "read as a letter: 1 problem" in output
    assert "a place is still to be filled – “[Say in one or two sentences" in output


@pytest.mark.parametrize(
    ("place", "rule"),
    [
        ("[Your reason in a sentence, if you would like to give one; otherwise delete this line]", "own-sentence"),
        ("[Ihr Grund in einem Satz, wenn Sie einen nennen möchten; sonst diese Zeile löschen]", "own-sentence"),
        ("[Was sich bei Ihnen seither getan hat: ein, zwei Sätze]", "own-sentence"),
        (
            "[Votre raison en une phrase, si vous souhaitez en donner une ; sinon, supprimez cette ligne]",
            "own-sentence",
        ),
        ("[Company name]", "open-place"),
        ("[Name: first, last]", "open-place"),
    ],
)
def test_a_place_that_says_what_belongs_there_is_advice_in_every_language(place: str, rule: str) -> None:
    letter = replace(LETTER, paragraphs=(*LETTER.paragraphs, LetterParagraph(ParagraphKind.CLOSING, place)))
    document = document_from_bytes(letter_docx(letter, STYLE), "letter.docx")
    found = check(Subject(document, Layout("docx"), None), load_vocabulary())
    assert [item.rule for item in found if place[:16] in item.place] == [rule]


LETTER_TEXT = """Ada Fenwick
ada.fenwick@example.org | 01632 960001

{greeting}

I have built boats for eleven years on the river.

Thank you for your time.

{farewell}
"""


@pytest.mark.parametrize(
    ("greeting", "farewell", "rules"),
    [
        ("Dear Ms Reed,", "Yours sincerely,\n\nAda Fenwick", set()),
        ("", "Kind regards,\n\nAda Fenwick", {"no-greeting"}),
        ("", "Mit freundlichen Grüßen\n\nAda Fenwick", {"no-greeting"}),
        ("Dear Ms Reed,", "Ada Fenwick", {"no-farewell"}),
        ("Dear Ms Reed,", "Thank you,\nAda Fenwick", set()),
    ],
)
def test_a_letter_without_greeting_is_a_letter_and_a_sentence_of_thanks_no_farewell(
    greeting: str, farewell: str, rules: set[str], tmp_path: Path
) -> None:
    text = LETTER_TEXT.format(greeting=greeting, farewell=farewell)
    (tmp_path / "letter.txt").write_text(text, encoding="utf-8")
    checked = check_file(tmp_path / "letter.txt")
    assert checked.kind == "letter"
    assert {finding.rule for finding in checked.findings} - {"file-format"} == rules
