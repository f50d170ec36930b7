"""Languages on one line, each with its level, in seven languages and many signs."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nWORK\n\nCook, Elm Inn, 2010 - 2015\n\nLANGUAGES\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("English: native / Irish: B1", "English <native>, Irish <B1>"),
        ("Anglais : courant – Arabe : C1 – Russe : notions", "Anglais <courant>, Arabe <C1>, Russe <notions>"),
        ("Turkish (fluent), Greek (A2)", "Turkish <fluent>, Greek <A2>"),
        ("Hindi (native) - Urdu (fluent) - English (B2)", "Hindi <native>, Urdu <fluent>, English <B2>"),
        ("Englisch Muttersprache, Polnisch Grundkenntnisse", "Englisch <Muttersprache>, Polnisch <Grundkenntnisse>"),
        ("Inglés: nativo / Gallego: B1 / Francés: A1", "Inglés <nativo>, Gallego <B1>, Francés <A1>"),
        ("Inglês: materna, Russo: B2", "Inglês <materna>, Russo <B2>"),
        ("Inglese (madrelingua), Arabo (B2)", "Inglese <madrelingua>, Arabo <B2>"),
        ("Engels: moedertaal / Fries: B1", "Engels <moedertaal>, Fries <B1>"),
        ("Welsh (native); English (good); Latin (a bit)", "Welsh <native>, English <good>, Latin <a bit>"),
        ("Thai: read, spoken / Irish: fluent", "Thai <read, spoken>, Irish <fluent>"),
        ("Chinese (Simplified) (fluent)", "Chinese (Simplified) <fluent>"),
        ("Portuguese (Brazil) – fluent / Irish: B1", "Portuguese (Brazil) <fluent>, Irish <B1>"),
        ("Greek B2 Turkish A1", "Greek <B2>, Turkish <A1>"),
    ],
)  # fmt: skip
def test_each_language_of_a_line_has_its_own_level(line: str, told: str) -> None:
    assert outline(read(f"{TOP}{line}\n"), "LANGUAGES") == f"= : {told}"


def test_what_only_begins_with_a_language_is_none() -> None:
    text = "Ann Example\nann@example.org\n\nWORK\n\nCook, Elm Inn, 2010 - 2015\n\nSKILLS\nLatin dance, Spanish guitar\n"
    assert outline(read(text), "SKILLS") == "= : Latin dance, Spanish guitar"
