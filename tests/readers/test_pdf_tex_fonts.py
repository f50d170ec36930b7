"""TeX's bitmap fonts number their letters; the numbers are read in TeX's own encodings."""

import pytest
from pdfminer.psparser import LIT

from tailor.readers.pdf.tex_fonts import FontManager


def _letters(codes: list[int], names: list[str]) -> str:
    differences = [part for code, name in zip(codes, names, strict=True) for part in (code, LIT(name))]
    spec = {
        "Type": LIT("Font"),
        "Subtype": LIT("Type3"),
        "FontBBox": [0, 0, 50, 50],
        "FontMatrix": [0.01, 0, 0, 0.01, 0, 0],
        "FirstChar": 0,
        "Widths": [500] * 256,
        "Encoding": {"Type": LIT("Encoding"), "Differences": differences},
    }
    font = FontManager().get_font(None, spec)
    return "".join(font.to_unichr(code) for code in codes)


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ([69, 115, 112, 97, 241, 111, 108], "Español"),
        ([50, 48, 21, 50, 49], "20–21"),
        ([28, 110, 101], "fine"),
        ([111, 14, 99, 101, 123], "office–"),
        ([138, 154, 241], "ŁŽñ"),
        ([136], "•"),
        ([15], "•"),
    ],
)
def test_numbered_letters_are_those_of_tex(codes: list[int], text: str) -> None:
    assert _letters(codes, [f"a{code}" for code in codes]) == text


def test_letters_with_names_are_what_their_names_say() -> None:
    assert _letters([1, 2], ["eacute", "b"]) == "éb"
