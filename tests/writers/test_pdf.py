"""PDF through LibreOffice."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import OutputError
from tailor.pipeline.before_sending import say_unprinted
from tailor.writers import OutputFile, count_pages, find_office, letter_docx, resume_docx, to_pdf
from tests.writers.samples import LETTER, STYLE, TAILORED


@pytest.fixture
def office(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a program that stands in for LibreOffice."""

    def make(script: str) -> Path:
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    return make


def test_both_documents_become_tagged_pdf() -> None:
    documents = {"resume.docx": resume_docx(TAILORED, STYLE), "cover-letter.docx": letter_docx(LETTER, STYLE)}
    made = to_pdf(documents, find_office())
    assert list(made) == ["resume.pdf", "cover-letter.pdf"]
    for content in made.values():
        assert content.startswith(b"%PDF-")
        assert b"/MarkInfo<</Marked true>>" in content
        assert count_pages(content) == 1
    files = [OutputFile(name, content) for name, content in documents.items()]
    assert list(say_unprinted(files, made)) == []


def test_a_pdf_without_some_letters_of_its_word_file_is_not_to_be_sent() -> None:
    resume = replace(TAILORED.resume, headline="Nurse 看護師")
    file = OutputFile("resume.docx", resume_docx(replace(TAILORED, original=resume, resume=resume), STYLE))
    made = to_pdf({"resume.docx": resume_docx(TAILORED, STYLE)}, find_office())
    (note,) = say_unprinted([file], made)
    assert "resume.pdf shows boxes in the place of 3 letters or signs (師 看 護 ...)" in note.text
    assert list(say_unprinted([file], {})) == []


def test_without_the_program_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OutputError, match="PDF needs LibreOffice, which was not found; install it from"):
        find_office()


@pytest.mark.parametrize(
    ("script", "message"),
    [
        (
            "echo 'Error: could not be loaded'",
            r"no PDF of a\.docx \(Error: could not be loaded\)",
        ),
        ("exit 0", r"no PDF of a\.docx \(it said nothing\)"),
        ("for a; do :; done; echo text > a.pdf", r"no PDF of a\.docx"),
    ],
)
def test_a_run_that_made_nothing_is_noticed_though_its_exit_code_is_0(
    office: Callable[[str], Path], script: str, message: str
) -> None:
    with pytest.raises(OutputError, match=message):
        to_pdf({"a.docx": b""}, office(script))


def test_a_run_that_hangs_is_ended_with_its_children(office: Callable[[str], Path]) -> None:
    with pytest.raises(OutputError, match=r"did not make the PDF within 0\.2 seconds"):
        to_pdf({"a.docx": b""}, office("sleep 300 & wait"), seconds=0.2)
