"""Letters of degrees, bodies and licences behind a name are kept apart from it."""

import pytest

from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    ("line", "name", "letters"),
    [
        ("Gwen Tarrow BMus (Hons), DipABRSM", "Gwen Tarrow", "BMus (Hons), DipABRSM"),
        ("Peter Oakes MA (Cantab), PGCE", "Peter Oakes", "MA (Cantab), PGCE"),
        ("Jon Tell CEng MIMechE", "Jon Tell", "CEng MIMechE"),
        ("Eva Kranz B.Sc.", "Eva Kranz", "B.Sc."),
        ("Ben Ashe QTS", "Ben Ashe", "QTS"),
        ("Li Wen, RN, BSN", "Li Wen", "RN, BSN"),
        ("Nora Tull, Assoc. RICS", "Nora Tull", "Assoc. RICS"),
        ("Ravi Nair Chartered MCIPD", "Ravi Nair", "Chartered MCIPD"),
        ("Ada Penn, PMP, Cert. Mgmt", "Ada Penn", "PMP, Cert. Mgmt"),
    ],
)
def test_letters_behind_a_name_are_no_part_of_it(line: str, name: str, letters: str) -> None:
    resume = read(f"{line}\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2018 - 2022\n- Cooked\n")
    assert (resume.contact.name, resume.headline) == (name, letters)


@pytest.mark.parametrize("name", ["Sara Ma", "SARA LEE MA", "Ann DeShawn", "Jean DUPONT", "Elena McBain"])
def test_a_family_s_name_is_no_letters(name: str) -> None:
    resume = read(f"{name}\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2018 - 2022\n- Cooked\n")
    assert resume.contact.name == name
