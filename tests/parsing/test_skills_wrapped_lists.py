"""Lists of skills that run over the ends of lines keep their skills whole."""

import pytest

from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n\nSKILLS\n\n"


def skills(lines: str) -> list[str]:
    return [
        skill.name
        for section in read(TOP + lines + "\n").sections
        for group in section.groups
        for skill in group.skills
    ]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            "Triage · Wound care ·\nBlood pressure · Blood\ntests · Epic",
            ["Triage", "Wound care", "Blood pressure", "Blood tests", "Epic"],
        ),
        ("Triage | Medication therapy\nmanagement | Epic", ["Triage", "Medication therapy management", "Epic"]),
        ("Triage, Carte de\nsaison, Épices", ["Triage", "Carte de saison", "Épices"]),
        ("triage, gestion\ndes stocks, accueil", ["triage", "gestion des stocks", "accueil"]),
        ("Triage / Wound care /\nEpic", ["Triage", "Wound care", "Epic"]),
        ("Triage, Records (Epic,\nCerner), Epidurals", ["Triage", "Records (Epic, Cerner)", "Epidurals"]),
        ("Methods: triage, cost\nanalysis", ["triage", "cost analysis"]),
        ("Technical: Triage · VOB\nund HOAI · Epic", ["Triage", "VOB und HOAI", "Epic"]),
    ],
)
def test_a_list_that_goes_on_in_the_next_line_is_one(lines: str, names: list[str]) -> None:
    assert skills(lines) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Triage, Epic\nWord, Excel", ["Triage", "Epic", "Word", "Excel"]),
        ("triage, records\ncleaning, ironing", ["triage", "records", "cleaning", "ironing"]),
        ("Care: Triage,\nTools: Word, Excel", ["Triage", "Word", "Excel"]),
        ("Triage\nEpic\nWord", ["Triage", "Epic", "Word"]),
        ("Triage, Epic,\n\nWord", ["Triage", "Epic", "Word"]),
    ],
)
def test_lists_of_a_line_each_stay_apart(lines: str, names: list[str]) -> None:
    assert skills(lines) == names
