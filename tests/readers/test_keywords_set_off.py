"""Keywords that a page or a Markdown file sets off as labels side by side, with no comma between them."""

import pytest

from tailor.readers import document_from_text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("`Dye house` `Looms` `BS 5852`", "Dye house\tLooms\tBS 5852"),
        ("`Dye house`  `Looms`", "Dye house\tLooms"),
        ("**Tools:** `SAP` `Excel`", "Tools: SAP\tExcel"),
        ("Systemen: `Nedap` `Word`", "Systemen: Nedap\tWord"),
        ("Write `bash` `awk` scripts", "Write bash awk scripts"),
        ("Write `bash` scripts", "Write bash scripts"),
        ("`SAP`, `Excel`", "SAP, Excel"),
    ],
)
def test_words_in_ticks_side_by_side_are_apart(line: str, text: str) -> None:
    assert document_from_text(f"# Ann Lee\n\n{line}\n", "cv.md").blocks[-1].text == text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("<p><code>Dye house</code> <code>Looms</code></p>", "Dye house\tLooms"),
        ("<p>Tools: <kbd>SAP</kbd> <kbd>Excel</kbd></p>", "Tools: SAP\tExcel"),
        ("<div class='tags'><span>Looms</span> <span>Dye house</span></div>", "Looms\tDye house"),
        ("<div class='skill-list'><span>Looms</span> <span>Dye house</span></div>", "Looms\tDye house"),
        ("<p>Write <code>bash</code> <code>awk</code> scripts</p>", "Write bash awk scripts"),
        ("<p><span>Dye</span> <span>house</span></p>", "Dye house"),
    ],
)
def test_keywords_of_a_page_are_apart(line: str, text: str) -> None:
    page = f"<html><body><h1>Ann Lee</h1>{line}</body></html>"
    assert document_from_text(page, "cv.html").blocks[-1].text == text
