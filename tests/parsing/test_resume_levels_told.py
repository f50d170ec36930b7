"""Levels of languages behind a word that announces them, and one that is told of two languages."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Reed\nann@example.org\n\nEXPERIENCE\n\nClerk, Elm Ltd, 2016 - 2019\n- Kept the books\n\nLANGUAGES\n"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Français langue maternelle, anglais niveau B1", "Français <langue maternelle>, anglais <niveau B1>"),
        ("Englisch Niveau B2, Spanisch Grundkenntnisse", "Englisch <Niveau B2>, Spanisch <Grundkenntnisse>"),
        ("German level C1, French level A2", "German <level C1>, French <level A2>"),
        ("English, Arabic (both native)", "English <native>, Arabic <native>"),
        ("Deutsch, Türkisch (beide Muttersprache)", "Deutsch <Muttersprache>, Türkisch <Muttersprache>"),
    ],
)
def test_each_language_of_a_row_has_its_level(row: str, told: str) -> None:
    assert outline(read(f"{TOP}{row}\n"), "LANGUAGES") == f"= : {told}"


def test_a_language_without_a_level_takes_none_from_its_neighbour() -> None:
    assert outline(read(f"{TOP}English, Arabic (native)\n"), "LANGUAGES") == "= : English, Arabic <native>"
