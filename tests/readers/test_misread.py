"""Text whose UTF-8 was once read as Windows-1252."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.readers.decoding import decode
from tailor.readers.misread import with_read_anew


@pytest.mark.parametrize(
    "meant", ["• Own tools", "It’s a café – “open”", "Gärtner, Straße 5", "Ana Núñez · Señor", "10 °C, £12", "€ 14"]
)
def test_characters_that_were_read_wrongly_come_out_as_they_were_meant(meant: str) -> None:
    assert misread(meant) != meant
    text, _ = decode(f"Own words – and {misread(meant)}\n".encode(), "posting.txt")
    assert text == f"Own words – and {meant}\n"


def test_a_note_tells_how_many_were_put_right() -> None:
    _, notes = decode("â€¢ Tools\nâ€¢ Van\n".encode(), "posting.txt")
    assert [note.text for note in notes] == [
        "characters that a program had saved in a wrong encoding were put right: 2"
    ]


@pytest.mark.parametrize("text", ["«CAFÉ»", "NÃO, IRMÃ", "Ångström", "â la carte", "Forêt, âge, ça", "ÅÄÖ", "Ü»"])
def test_letters_of_other_languages_are_left_as_they_are(text: str) -> None:
    assert with_read_anew(text) == (text, 0)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_text_that_was_read_wrongly_as_a_whole_comes_back_sign_by_sign(text: str) -> None:
    meant = f"• {text}"
    assert with_read_anew(misread(meant))[0] == meant


def misread(text: str) -> str:
    """The text as a program shows it that takes UTF-8 for Windows-1252."""
    undefined = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
    return "".join(chr(byte) if byte in undefined else bytes([byte]).decode("cp1252") for byte in text.encode())
