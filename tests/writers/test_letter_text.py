"""A letter as the text of an e-mail."""

from dataclasses import replace

from tailor.writers import letter_text
from tests.writers.samples import LETTER


def test_addresses_below_the_name_stand_as_people_write_them() -> None:
    letter = replace(LETTER, contact_line=("ann@example.org", "https://linkedin.com/in/annex/", "Leeds"))
    assert letter_text(letter).endswith(f"{letter.signature}\nann@example.org\nlinkedin.com/in/annex\nLeeds\n")
