"""Lists of skills that run over the ends of lines keep their skills whole."""

from dataclasses import replace

import pytest

from tailor.model import Block, BlockKind, Style
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
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


def labelled(text: str) -> list[tuple[str, list[str]]]:
    """The groups of a section whose lines a PDF set: each keeps its end of line and its wide gaps."""
    document = document_from_text(TOP + "@@\n", "resume.txt")
    set_out = [replace(block, style=Style(size=10, page=1, gap=0.6)) for block in document.blocks[:-1]]
    lines = [Block(line, BlockKind.LINE, style=Style(size=10, page=1, gap=0.2)) for line in text.split("\n")]
    resume = parse_resume(replace(document, blocks=(*set_out, *lines)))
    return [(group.name, [skill.name for skill in group.skills]) for one in resume.sections for group in one.groups]


@pytest.mark.parametrize(
    ("lines", "groups"),
    [
        (
            "Assays:\tPCR,\tELISA\tMethods: cell culture, flow\ncytometry, histology\tTools: Prism, ImageJ",
            ["Assays: PCR, ELISA", "Methods: cell culture, flow cytometry, histology", "Tools: Prism, ImageJ"],
        ),
        ("Care: wounds, dressings\tSystems: EMIS, Epic", ["Care: wounds, dressings", "Systems: EMIS, Epic"]),
        (
            "Care: wounds, dressings | Systems: EMIS,\nSystmOne, Epic | Other: audit, rotas",
            ["Care: wounds, dressings", "Systems: EMIS, SystmOne, Epic", "Other: audit, rotas"],
        ),
        (
            "Waren: Brot, Torten. Verfahren: Laminieren, Blindbacken,\nKaramell, Temperieren. Geräte: Ofen, Kneter",
            [
                "Waren: Brot, Torten",
                "Verfahren: Laminieren, Blindbacken, Karamell, Temperieren",
                "Geräte: Ofen, Kneter",
            ],
        ),
        (
            "Logiciels : AutoCAD, Revit\tMéthodes : métrés, devis,\nsuivi de chantier\tMatériaux : pierre, zinc",
            ["Logiciels: AutoCAD, Revit", "Méthodes: métrés, devis, suivi de chantier", "Matériaux: pierre, zinc"],
        ),
        ("Care:\twounds, dressings\tSystems:\tEMIS, Epic", ["Care: wounds, dressings", "Systems: EMIS, Epic"]),
    ],
)
def test_labels_within_wrapped_lines_head_groups(lines: str, groups: list[str]) -> None:
    assert [f"{name}: {', '.join(names)}" for name, names in labelled(lines)] == groups
