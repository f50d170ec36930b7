"""Skills written as one paragraph: names between semicolons and a full stop, which are no sentence."""

import pytest

from tailor.parsing.level_words import is_level
from tailor.parsing.stopped_lists import is_stopped_list
from tests.parsing.resume_outline import outline, read


def skills(text: str) -> str:
    return outline(read(f"Ann Example\nann@example.org\n\nSKILLS\n\n{text}\n"), "SKILLS")


@pytest.mark.parametrize(
    "names",
    [
        ["Rota planning", "payroll (Sage)", "staff appraisal and training", "cash handling", "Google Sheets"],
        [
            "Gestion de caisse",
            "encadrement d’équipe",
            "inventaires et commandes",
            "accueil des clients et vente au détail",
        ],
        [
            "Planung von Schichten",
            "Führung von Teams bis zwölf Personen",
            "Lagerverwaltung",
            "Staplerschein",
            "Erste Hilfe",
        ],
        [
            "Almacén",
            "carretilla elevadora",
            "facturación",
            "trabajo en equipo y formación de personal nuevo",
            "inventarios",
        ],
    ],
)
@pytest.mark.parametrize("sign", ["; ", " ; "])
def test_short_names_between_semicolons_are_skills_also_with_a_full_stop(names: list[str], sign: str) -> None:
    welsh = "Welsh (fluent, spoken and written)"
    assert skills(sign.join([*names, welsh]) + ".") == f"= : {', '.join(names)}, Welsh <fluent, spoken and written>"


@pytest.mark.parametrize(
    "text",
    [
        "I plan rotas; I train new starters; I cook; I have run the kitchen alone.",
        "Je gère la caisse; je forme les collègues; je suis ponctuel; j’aime le contact.",
        "Ich plane gern; ich koche gern; ich bin belastbar; ich habe den Staplerschein.",
        "Rotas; payroll.",
        "Known for steady teams; clean books and a kitchen that passes every single inspection; calm; on time.",
    ],
)
def test_sentences_with_semicolons_are_no_list(text: str) -> None:
    assert not is_stopped_list(text)


@pytest.mark.parametrize(
    "text",
    ["courant, écrit et parlé", "lu et écrit", "hablado y escrito", "parlato e scritto", "buono, parlato e scritto"],
)
def test_a_level_has_several_words_in_every_language(text: str) -> None:
    assert is_level(text)
