"""Which abbreviations are to be spelled out, and which are names that nobody spells out."""

from pathlib import Path

import pytest

from tests.checking.test_check import GOOD, names


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| Durham", "| QZX Quay, Durham"),
        ("Weld 40 aluminium", "Delivered 40 to Durham DH1A 7QX aluminium"),
        ("Train three apprentices.", "Passed QZXW 210 and QZX-1010L."),
        ("Train three apprentices.", "Wired QZX32 and Q7XZ boards for SEK 9 million."),
    ],
)
def test_a_contact_line_a_post_code_or_a_course_code_has_no_acronym_to_explain(
    old: str, new: str, tmp_path: Path
) -> None:
    assert old in GOOD
    assert "unexplained-acronyms" not in names(GOOD.replace(old, new), tmp_path)


def test_an_acronym_that_is_spelled_out_or_known_to_all_is_not_found(tmp_path: Path) -> None:
    text = GOOD.replace("apprentices.", "apprentices in the Quality Zone Exchange (QZX), with SQL in the USA.")
    assert names(text, tmp_path) == set()


@pytest.mark.parametrize("told", ["at QZX Hospital", "for Elm & Oak PLLC", "bei der QZX Werft", "with QZX Bank Ltd"])
def test_an_acronym_within_a_name_or_a_firms_legal_form_needs_no_long_form(told: str, tmp_path: Path) -> None:
    assert names(GOOD.replace("apprentices.", f"apprentices {told}."), tmp_path) == set()


def test_an_acronym_before_a_word_that_is_no_name_is_still_found(tmp_path: Path) -> None:
    assert names(GOOD.replace("apprentices.", "apprentices with QZX tools."), tmp_path) == {"unexplained-acronyms"}


def of_list(heading: str, *lines: str) -> str:
    """GOOD with a section more."""
    told = "".join(f"- {line}\n" for line in lines)
    return GOOD.replace("## Skills", f"## {heading}\n\n{told}\n## Skills")


@pytest.mark.parametrize(
    "told",
    [
        "Weld pipe to QSMEX Section IX.",
        "Weld pipe to QSMEX IX and QSMEX B31.3.",
        "Wire panels to QFPA 70E.",
        "Spoke at the QGU General Assembly in Vienna.",
        "Sort documents with QAR 2.0.",
        "Sell to QVC Foods and QBT Group.",
        "Member of QAVS since 2019.",
    ],
)
def test_a_standards_number_a_version_or_a_name_with_capitals_needs_no_long_form(told: str, tmp_path: Path) -> None:
    assert names(GOOD.replace("Train three apprentices.", told), tmp_path) == set()


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Certifications", ("QIB Gold Card", "Wound expert, QCW, 2021", "QPAF 3a")),
        ("Licences", ("QNMC registered",)),
        ("Publications", ("Fenwick, A. (2022). Seams. QSSJ Letters, 4, 1–9.",)),
        ("Awards", ("QBC prize for young welders, 2020",)),
        ("Memberships", ("Member, QAVCEI", "QCCA")),
    ],
)
def test_what_a_paper_a_prize_or_a_society_is_called_needs_no_long_form(
    heading: str, lines: tuple[str, ...], tmp_path: Path
) -> None:
    assert names(of_list(heading, *lines), tmp_path) == set()


def test_a_tool_among_the_skills_that_nobody_knows_is_called_as_it_is_called(tmp_path: Path) -> None:
    text = GOOD.replace("TIG welding, ", "TIG welding, QRBIS, ").replace(
        "Train three", "Log welds in QRBIS; train three"
    )
    assert names(text, tmp_path) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Run QOH for 40 guests.",
        "Taught in two QEIS schools.",
        "Lead QESE and digital learning.",
        "Cut QPI by half.",
        "Review the QMS twice.",
    ],
)
def test_an_abbreviation_of_the_trade_is_still_to_be_spelled_out(told: str, tmp_path: Path) -> None:
    assert names(GOOD.replace("Train three apprentices.", told), tmp_path) == {"unexplained-acronyms"}


def test_a_german_noun_behind_an_abbreviation_makes_it_no_name(tmp_path: Path) -> None:
    text = (
        "# Ada Fenwick\n\nada.fenwick@example.org | 01632 960001 | Kiel\n\n## Berufserfahrung\n\n"
        "### Schweißerin, Werft am Hafen\n03/2019 – heute\n\n- Führe die QZX Listen für 40 Boote.\n\n"
        "## Ausbildung\n\n### Schweißerin, Werft am Kai\n08/2010 – 07/2013\n\n## Kenntnisse\n\nWIG-Schweißen\n"
    )
    assert "unexplained-acronyms" in names(text, tmp_path)
