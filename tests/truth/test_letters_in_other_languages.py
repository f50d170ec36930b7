"""German and French letters of tailor's own pass `verify`; a changed fact in one is found."""

import datetime as dt
from pathlib import Path

import pytest

from tailor import pipeline, readers
from tailor.config import Settings

CASES = Path(__file__).parents[1] / "tailoring" / "letters"
NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
NAMES = ("krankenpfleger", "buchhalterin", "infirmiere")
RESUMES = {n: pipeline.resume_from_text((CASES / f"{n}.resume.md").read_text(encoding="utf-8")) for n in NAMES}
JOBS = {n: pipeline.posting_from_text((CASES / f"{n}.posting.md").read_text(encoding="utf-8")) for n in NAMES}
LETTERS = {n: (CASES / f"{n}.txt").read_text(encoding="utf-8") for n in NAMES}


def doubts(name: str, text: str) -> list[str]:
    document = readers.document_from_text(text, "letter.txt")
    return [found.unsupported for found in pipeline.verify(document, RESUMES[name], JOBS[name])]


@pytest.mark.parametrize("tone", ["plain", "warm", "formal"])
@pytest.mark.parametrize("name", NAMES)
def test_a_letter_of_ours_passes(name: str, tone: str) -> None:
    letter = pipeline.fit(RESUMES[name], JOBS[name], Settings(tone=tone), NOW).letter
    head = [letter.sender, *letter.contact_line, letter.date, *letter.recipient, letter.subject, letter.greeting]
    body = [paragraph.text for paragraph in letter.paragraphs]
    assert doubts(name, "\n".join([*head, *body, letter.farewell, letter.signature])) == []


@pytest.mark.parametrize(
    ("name", "true", "lie"),
    [
        ("krankenpfleger", "Seit Oktober 2017", "Seit Oktober 2011"),
        ("krankenpfleger", "bei der St.-Elisabeth-Klinik gehört", "bei der St.-Hedwig-Klinik gehört"),
        ("krankenpfleger", "14 Auszubildenden", "40 Auszubildenden"),
        ("krankenpfleger", "bei der Klinikum Am Stadtwald AG", "bei der Klinikum Am Seeufer AG"),
        ("krankenpfleger", "Beim Seniorenhaus Rheinblick", "Bei der St.-Elisabeth-Klinik"),
        ("krankenpfleger", "Pflegedokumentation mit ORBIS", "Pflegedokumentation mit Medico"),
        ("buchhalterin", "als Bilanzbuchhalterin", "als Leiterin der Buchhaltung"),
        ("buchhalterin", "für drei Gesellschaften", "für acht Gesellschaften"),
        ("buchhalterin", "DATEV Unternehmen online", "Lexware Unternehmen online"),
        ("infirmiere", "depuis 2018", "depuis 2008"),
        ("infirmiere", "à la Clinique des Tilleuls", "à la Clinique du Lac"),
        ("infirmiere", "12 patients", "21 patients"),
        ("infirmiere", "référente hygiène", "responsable hygiène"),
    ],
)
def test_a_changed_fact_is_found(name: str, true: str, lie: str) -> None:
    assert true in LETTERS[name]
    assert doubts(name, LETTERS[name]) == []
    assert doubts(name, LETTERS[name].replace(true, lie)) != []


def test_a_title_in_the_address_is_no_greeting() -> None:
    greeting = "Madame,"
    letter = LETTERS["infirmiere"]
    assert greeting in letter.splitlines()
    addressed = letter.replace("Mme Hélène Garnier\n", "Monsieur Xavier Hamoir\nDirecteur\n", 1)
    posting = (CASES / "infirmiere.posting.md").read_text(encoding="utf-8")
    job = pipeline.posting_from_text(posting.replace("Mme Hélène Garnier", "Monsieur Xavier Hamoir, directeur"))
    document = readers.document_from_text(addressed.replace(greeting, "Monsieur le Directeur,"), "letter.txt")
    assert [one.unsupported for one in pipeline.verify(document, RESUMES["infirmiere"], job)] == []
