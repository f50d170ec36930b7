"""Names in capitals, as a letter writes them."""

import pytest

from tailor.tailoring.normal_case import company_in_normal_case, person_in_normal_case, role_in_normal_case


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("VILLE DE MONTREVEL-SUR-REYSSOUZE", "Ville de Montrevel-sur-Reyssouze"),
        ("ATELIERS DE L'ORNE SARL", "Ateliers de l'Orne SARL"),
        ("NORTH ELM NHS TRUST", "North Elm NHS Trust"),
        ("OAK & SONS LTD", "Oak & Sons Ltd"),
        ("BÄCKEREI AM MARKT GMBH", "Bäckerei am Markt GmbH"),
        ("IBM", "IBM"),
        ("SAP SE", "SAP SE"),
        ("Elm Ltd", "Elm Ltd"),
    ],
)
def test_an_employer_in_capitals_is_written_as_a_name(name: str, written: str) -> None:
    assert company_in_normal_case(name) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("ADA JANE QUILL", "Ada Jane Quill"),
        ("SEAN O'HARA-MCBRIDE", "Sean O'Hara-McBride"),
        ("Ada QUILL", "Ada QUILL"),
        ("Ada Quill", "Ada Quill"),
    ],
)
def test_a_person_in_capitals_signs_with_a_name(name: str, written: str) -> None:
    assert person_in_normal_case(name) == written


def test_a_french_role_has_small_particles() -> None:
    assert role_in_normal_case("Chef Du Service Des Sports", "fr") == "Chef du service des sports"
    assert role_in_normal_case("Chef du Service", "fr") == "Chef du Service"
    assert role_in_normal_case("Head Of Sales", "en") == "Head Of Sales"
