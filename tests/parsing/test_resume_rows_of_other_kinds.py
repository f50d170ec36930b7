"""Rows among skills that are of another kind, and whole sentences among them."""

import pytest

from tailor.model import Resume, SectionKind
from tests.parsing.resume_outline import outline, read


def with_skills(heading: str, *rows: str) -> Resume:
    told = "\n".join(rows)
    return read(f"Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Ltd, Leeds, 2019 - 2022\n\n{heading}\n{told}\n")


def of_kind(resume: Resume, kind: SectionKind) -> list[str]:
    """The names in sections of one kind: of skills with their levels, else of entries."""
    own = [section for section in resume.sections if section.kind is kind]
    skills = [skill for section in own for group in section.groups for skill in group.skills]
    listed = [f"{skill.name} <{skill.level}>" if skill.level else skill.name for skill in skills]
    return listed + [entry.title for section in own for entry in section.entries]


@pytest.mark.parametrize(
    ("row", "languages"),
    [
        ("Languages: English, Sesotho, Afrikaans (B1)", ["English", "Sesotho", "Afrikaans <B1>"]),
        ("Sprachen: Deutsch (Muttersprache), Polnisch B2", ["Deutsch <Muttersprache>", "Polnisch <B2>"]),
        ("Langues : anglais B1, espagnol notions", ["anglais <B1>", "espagnol <notions>"]),
        ("Lingue: italiano madrelingua, inglese A2", ["italiano <madrelingua>", "inglese <A2>"]),
        ("Idiomas: inglés B2", ["inglés <B2>"]),
        ("Talen: Nederlands moedertaal, Fries", ["Nederlands <moedertaal>", "Fries"]),
        ("Línguas: inglês B2, francês A2", ["inglês <B2>", "francês <A2>"]),
        ("Welsh (native), Dutch (B1)", ["Welsh <native>", "Dutch <B1>"]),
    ],
)
def test_languages_in_a_row_among_skills_are_languages(row: str, languages: list[str]) -> None:
    resume = with_skills("SKILLS", row, "Tills, stock-taking, knife skills")
    assert of_kind(resume, SectionKind.LANGUAGES) == languages
    assert of_kind(resume, SectionKind.SKILLS) == ["Tills", "stock-taking", "knife skills"]


@pytest.mark.parametrize("row", ["Languages: Python, Java", "Programming languages: R, SQL", "Spanish guitar, Tap"])
def test_what_is_no_spoken_language_stays_a_skill(row: str) -> None:
    assert of_kind(with_skills("SKILLS", row), SectionKind.LANGUAGES) == []


@pytest.mark.parametrize(
    ("row", "licence"),
    [
        ("Driving licence: full, clean", "Driving licence full, clean"),
        ("Führerschein: B", "Führerschein B"),
        ("Permis B", "Permis B"),
        ("Carnet de conducir: B", "Carnet de conducir B"),
        ("Patente: B", "Patente B"),
        ("Rijbewijs: B, BE", "Rijbewijs B, BE"),
        ("Carta de condução: categoria B", "Carta de condução categoria B"),
        ("License: Ohio driver's license", "Ohio driver's license"),
    ],
)
def test_a_licence_to_drive_among_skills_is_a_certificate(row: str, licence: str) -> None:
    resume = with_skills("SKILLS", "Tills, stock-taking", row)
    assert of_kind(resume, SectionKind.CERTIFICATIONS) == [licence]
    assert of_kind(resume, SectionKind.SKILLS) == ["Tills", "stock-taking"]


def test_a_row_that_holds_languages_and_a_licence_is_parted() -> None:
    resume = with_skills("KENNTNISSE", "Sprachen: Englisch C1; Niederländisch B2; Führerschein: B", "Software: Revit")
    assert of_kind(resume, SectionKind.LANGUAGES) == ["Englisch <C1>", "Niederländisch <B2>"]
    assert of_kind(resume, SectionKind.CERTIFICATIONS) == ["Führerschein B"]
    assert of_kind(resume, SectionKind.SKILLS) == ["Revit"]


def test_rows_of_a_section_of_anything_are_told_by_their_labels() -> None:
    resume = with_skills("OTROS DATOS", "Idiomas: inglés B2, italiano A2", "Informática: Excel, Empower", "Viajo mucho")
    assert of_kind(resume, SectionKind.LANGUAGES) == ["inglés <B2>", "italiano <A2>"]
    assert of_kind(resume, SectionKind.SKILLS) == ["Excel", "Empower"]
    assert outline(resume, "OTROS DATOS") == "Viajo mucho"


@pytest.mark.parametrize(
    "sentence",
    [
        "Turns vague briefs into plain instructions, and tells every party what comes next.",
        "Calm in disputes: settled nine of eleven boundary cases before trial.",
        "Kann Gästen auch schlechte Nachrichten so sagen, dass sie wiederkommen.",
        "Keeps old ovens running in winter.",
    ],
)
def test_a_sentence_among_skills_is_kept_whole(sentence: str) -> None:
    resume = with_skills("KEY STRENGTHS", f"- {sentence}", "- Menu planning", "- Stock control")
    assert of_kind(resume, SectionKind.SKILLS) == ["Menu planning", "Stock control"]
    assert outline(resume, "KEY STRENGTHS").startswith(sentence)


@pytest.mark.parametrize(
    "row",
    [
        "Planning of menus, control of stock, training of new staff.",
        "Tools: Excel, Word, the usual tills and ovens",
        "Communication: clear",
    ],
)
def test_a_list_among_skills_is_no_sentence(row: str) -> None:
    assert not any(section.lines for section in with_skills("SKILLS", row).sections)
