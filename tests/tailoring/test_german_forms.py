"""A German letter greets as "Frau" or "Herr" whom the posting or a first name surely makes one."""

import pytest

import tailor
from tailor.tailoring.german_forms import with_form


@pytest.mark.parametrize(
    ("name", "role", "said", "told"),
    [
        ("Gudrun Seibel", "", "", "Frau Gudrun Seibel"),
        ("Dr. Jan Roth", "", "", "Herr Dr. Jan Roth"),
        ("Hans-Peter Kolb", "Personal", "", "Herr Hans-Peter Kolb"),
        ("Kim Berg", "", "", "Kim Berg"),
        ("Kim Berg", "Personalleiterin", "", "Frau Kim Berg"),
        ("Kim Berg", "Personalleiter", "", "Kim Berg"),
        ("A. Roth", "", "Ihre Ansprechpartnerin: A. Roth, Telefon 0551 1", "Frau A. Roth"),
        ("A. Roth", "", "Ihr Ansprechpartner: A. Roth", "A. Roth"),
        ("Frau Roth", "", "", "Frau Roth"),
        ("Roth", "", "", "Roth"),
    ],
)
def test_a_form_of_address_is_put_where_it_is_sure(name: str, role: str, said: str, told: str) -> None:
    assert with_form(name, role, said) == told


def test_a_letter_greets_a_person_by_the_first_name_of_the_posting() -> None:
    resume = tailor.resume_from_text(
        "Ole Kamp\nole@example.org\n\nBerufserfahrung\nBootsbauer, Werft Brede GmbH, 2019 - heute\n- Rümpfe gebaut\n"
    )
    posting = tailor.posting_from_text(
        "Bootsbauer (m/w/d)\nWerft Sund GmbH\n\nIhr Profil\n- Ausbildung zum Bootsbauer\n\n"
        "Ihre Ansprechpartnerin: Gudrun Seibel, Personal\n"
    )
    assert tailor.fit(resume, posting).letter.greeting == "Sehr geehrte Frau Seibel,"
