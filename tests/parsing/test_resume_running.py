"""What repeats on a resume's pages: whose it is, which page, when it was written; and headers and footers with more."""

from dataclasses import replace

import pytest

from tailor.model import Block, Document, Resume, SectionKind, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nCook\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n"


@pytest.mark.parametrize(
    "line",
    [
        "Ann Example CV",
        "CV of Ann Example",
        "Ann Example - Curriculum Vitae - page 2",
        "Ann Example, Cook | Page 2 of 3",
        "Lebenslauf Ann Example, Seite 2/3",
        "Example, resume, May 2026",
        "Page 2 of 3",
        "Page 2/3",
        "Ann Example, continued",
        "ann@example.org | Ann Example | p. 2",
    ],
)
def test_a_line_that_says_only_whose_page_it_is_stands_in_no_section(line: str) -> None:
    resume = read(f"{TOP}\n{line}\n\nSKILLS\nButchery, Baking\n\n{line}\n")
    assert outline(resume, "EXPERIENCE") == "> Cook / Elm Inn / Leeds / 2019..2021\n- Cooked lunches"
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"


@pytest.mark.parametrize(
    "line", ["Page design", "CV writing", "Wrote for Ann Example Ltd", "Curriculum design", "Ann Example Bakery CV"]
)
def test_words_that_look_like_a_running_line_stay(line: str) -> None:
    assert line in outline(read(f"{TOP}\nSKILLS\nButchery\n{line}\n"), "SKILLS")


HEADERS = [
    "Ann Example – CV",
    "Ann Example | Curriculum Vitae",
    "CV of Ann Example",
    "Curriculum Vitae – Ann Example",
    "A. Example — CV",
    "Ann Example, Cook",
    "Ann Example – Page 1 of 2",
    "CV – Ann Example – page 1",
    "Lebenslauf Ann Example",
    "Bewerbung – Ann Example",
    "Ann Example | ann@example.org | CV",
]


@pytest.mark.parametrize("line", HEADERS)
def test_a_header_above_the_name_that_says_only_whose_it_is_stands_in_no_section(line: str) -> None:
    resume = read(f"{line}\n{TOP}")
    assert (resume.contact.name, resume.headline) == ("Ann Example", "Cook")
    assert [section.heading for section in resume.sections] == ["EXPERIENCE"]


@pytest.mark.parametrize("line", [line for line in HEADERS if "A. " not in line and "Cook" not in line])
def test_a_header_that_alone_tells_the_name_gives_the_name_and_nothing_else(line: str) -> None:
    resume = read(f"{line}\n{TOP.partition(chr(10))[2]}")
    assert (resume.contact.name, resume.headline) == ("Ann Example", "Cook")
    assert [section.heading for section in resume.sections] == ["EXPERIENCE"]


def test_a_line_above_the_name_that_says_more_stays() -> None:
    resume = read(f"Ann Example, holder of the Elm medal\n{TOP}")
    assert "Elm medal" in " ".join(line.text for line in resume.sections[0].lines)


def with_margin(*lines: str) -> Resume:
    """A resume with these lines in its footers."""
    texts = [line for line in TOP.splitlines() if line] + ["SKILLS", "Butchery, Baking"]
    body = [Block(text) for text in texts]
    margin = [replace(Block(text), style=Style(margin=True)) for text in lines]
    return parse_resume(Document("cv.docx", "docx", "\n".join([*texts, *lines]), (*body, *margin)))


@pytest.mark.parametrize(
    "line", ["Ann Example", "Ann Example, Cook", "Last updated: May 2026", "Ann Example | ann@example.org", "Page 1"]
)
def test_a_footer_that_says_nothing_new_is_left_out(line: str) -> None:
    resume = with_margin(line)
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"
    assert [section.heading for section in resume.sections] == ["EXPERIENCE", "SKILLS"]


def test_a_footer_completes_the_contact_data_and_is_no_skill() -> None:
    resume = with_margin("12 Elm Lane, Leeds, UK | 01632 960 001", "Licence 4711")
    assert (resume.contact.phone, resume.contact.location) == ("01632 960 001", "12 Elm Lane, Leeds, UK")
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"
    opening = resume.sections[0]
    assert (opening.kind, [line.text for line in opening.lines]) == (SectionKind.OTHER, ["Licence 4711"])


def test_a_footer_with_a_heading_is_a_section() -> None:
    assert outline(with_margin("INTERESTS", "Chess"), "INTERESTS") == "Chess"


def turned(*lines: str) -> Resume:
    """A resume from a PDF on whose page these lines run upwards."""
    texts = [line for line in TOP.splitlines() if line] + ["SKILLS", "Butchery, Baking"]
    body = [replace(Block(text), style=Style(size=10, bold=text.isupper(), page=1)) for text in texts]
    margin = [replace(Block(text), style=Style(size=8, page=1, margin=True)) for text in lines]
    return parse_resume(Document("cv.pdf", "pdf", "\n".join([*texts, *lines]), (*body, *margin)))


def test_many_turned_lines_stand_apart() -> None:
    lines = [
        "Free from June",
        "Willing to move",
        "References on request",
        "Works at night",
        "2019",
        "2020",
        "2021",
        "Chess",
    ]
    resume = turned(*lines)
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"
    assert [line.text for line in resume.sections[0].lines] == lines


def test_a_turned_heading_begins_a_section_of_its_own() -> None:
    resume = turned("Free from June", "Languages", "English", "Welsh", "Hobbies", "Chess")
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"
    assert [line.text for line in resume.sections[0].lines] == ["Free from June"]
    assert [section.heading for section in resume.sections[1:]] == ["EXPERIENCE", "SKILLS", "Languages", "Hobbies"]


@pytest.mark.parametrize(
    "line",
    [
        "Last updated November 2026",
        "This CV was last updated on 12 November 2026.",
        "Current as of November 2026",
        "Ann Example · Last revised 2026-11-12",
        "Stand: November 2026",
        "Zuletzt geändert am 12.11.2026",
        "Mis à jour le 3 novembre 2026",
        "Dernière mise à jour : novembre 2026",
        "Última actualización: noviembre de 2026",
        "Atualizado em novembro de 2026",
        "Ultimo aggiornamento: novembre 2026",
        "Laatst bijgewerkt: november 2026",
    ],
)
@pytest.mark.parametrize(
    "section", ["AWARDS\nBest pie, Leeds Fair, 2019", "SKILLS\nButchery", "PROJECTS\nPie book, 2019"]
)
def test_a_last_line_that_says_when_the_file_was_changed_is_no_entry(line: str, section: str) -> None:
    assert read(f"{TOP}\n{section}\n\n{line}\n").sections == read(f"{TOP}\n{section}\n").sections


@pytest.mark.parametrize(
    "line", ["Updated the stock list in 2021", "Stand Manager, 2021", "Mise à jour du catalogue, 2021"]
)
def test_a_last_line_that_tells_of_work_on_something_stays(line: str) -> None:
    assert line.split()[1].strip(",") in outline(read(f"{TOP}\nPROJECTS\nPie book, 2019\n\n{line}\n"), "PROJECTS")


def test_what_says_of_each_project_when_it_was_changed_stays() -> None:
    text = f"{TOP}\nPROJECTS\nPie book\nLast updated May 2019\n\nTart book\nLast updated June 2021\n"
    assert "2019" in outline(read(text), "PROJECTS")
    assert "2021" in outline(read(text), "PROJECTS")
