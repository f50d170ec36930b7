"""Signs of symbol fonts, in the private-use area and in Latin places."""

import pytest

from tailor.readers.docx import read_docx
from tailor.readers.pdf import read_pdf
from tailor.readers.symbols import symbol_text
from tests.readers.docx_files import docx, run
from tests.readers.pdf_builder import PdfPage, pdf_of


@pytest.mark.parametrize(
    ("font", "codes", "shown"),
    [
        ("Symbol", "\uf0b1\uf0b0\uf0a3\uf0b3\uf06d", "±°≤≥μ"),
        ("SymbolMT", "\uf0b9\uf0bb\uf0a5\uf0d6\uf0ac\uf0ab\uf0b8\uf0bc\uf0e5", "≠≈∞√←↔÷…∑"),
        ("Symbol", "WJ", "Ωϑ"),
        ("Wingdings", "\uf0e0\uf0df\uf0e8\uf0e1\uf0fc\uf0fe\uf0ab\uf082\uf08d", "→←→↑✓☑★②②"),
        ("Wingdings-Regular", "\uf0a7\uf028", "•"),
        ("Wingdings 2", "\uf050\uf052", "✓☑"),
        ("Wingdings3", "\uf07d\uf067", "•→"),
        ("OpenSymbol", "\uf0b1\uf0e0\uf0a7\uf0fc\uf044", "±→•✓Δ"),
        ("Garamond", "\uf0b1", "\uf0b1"),
    ],
)
def test_the_codes_of_a_symbol_font_are_what_it_shows(font: str, codes: str, shown: str) -> None:
    assert symbol_text(codes, font) == shown


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [("Symbol", "F0B9", "≠"), ("Wingdings", "F0E1", "↑"), ("Wingdings 2", "F050", "✓"), ("Symbol", "F0D6", "√")],
)
def test_a_symbol_of_word_stands_in_its_line(font: str, code: str, shown: str) -> None:
    symbol = f"<w:r><w:sym w:font='{font}' w:char='{code}'/></w:r>"
    assert (
        read_docx(docx(f"<w:p>{run('Kept at 5 ')}{symbol}{run(' 7')}</w:p>"), "cv.docx").text == f"Kept at 5 {shown} 7"
    )


def _symbols(page: PdfPage, y: float, parts: str) -> None:
    """A line whose every second part, set off by bars, is in Symbol."""
    shown = "".join(
        f"/{('Helvetica', 'Symbol')[number % 2]} 10 Tf ({part}) Tj " for number, part in enumerate(parts.split("|"))
    )
    page.content.append(f"BT 1 0 0 1 50 {y} Tm {shown}ET")


@pytest.mark.parametrize("encoding", [b"/Encoding/WinAnsiEncoding", b" " * 25])
def test_a_pdf_that_does_not_tell_the_letters_of_symbol_has_its_signs(encoding: bytes) -> None:
    page = PdfPage().text(50, 60, "Glazier of the harbour and of the town")
    _symbols(page, 700, "Cut to |\\261| 1 mm, 40 |m|m and |\\243| 3")
    _symbols(page, 680, "|b|-blockers and |\\263| 2")
    _symbols(page, 660, "|\\267| a point")
    content = pdf_of(page).replace(b"/Symbol/Encoding/WinAnsiEncoding", b"/Symbol" + encoding)
    blocks = read_pdf(content, "cv.pdf").blocks
    assert [block.text for block in blocks[1:]] == ["Cut to ± 1 mm, 40 μm and ≤ 3", "β-blockers and ≥ 2", "a point"]
