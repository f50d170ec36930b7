"""Names with what tells father from son, in any letters."""

import pytest

from tests.parsing.resume_outline import read

TEXT = "{name}\nSite Manager\nann@example.org\n\nEXPERIENCE\n\nSite Manager, Elm Works Ltd\n2019 - 2021\n- Led crews\n"


@pytest.mark.parametrize(
    "name", ["Ike Obale, Jr.", "IKE OBALE, JR.", "Ike Obale, Jnr", "IKE OBALE, SR.", "Ike Obale, III"]
)
def test_what_tells_father_from_son_stays_in_the_name(name: str) -> None:
    resume = read(TEXT.format(name=name))
    assert (resume.contact.name, resume.headline) == (name, "Site Manager")


def test_letters_of_a_licence_behind_it_go_to_the_headline() -> None:
    resume = read(TEXT.format(name="IKE OBALE, JR., RN"))
    assert (resume.contact.name, resume.headline) == ("IKE OBALE, JR.", "Site Manager, RN")
