"""Each finding that has a place names it."""

from pathlib import Path

import pytest

from tailor.checking import Subject, check
from tailor.model import Block, Document, Layout
from tailor.pipeline import check_file
from tailor.vocabulary import load_vocabulary

BAD = """# Ada Fenwick

Durham

## Experience

### Welder, Northgate Boats
2019 – 2024

- Welded hulls in the QCRT shed.
- Welded rails.
- Welded masts.
- Welded tanks.

## Education

### NVQ Level 3 Welding, Tyne College
2016 – 2018
"""


@pytest.mark.parametrize(
    ("rule", "place"),
    [
        ("no-email", "the top of the page"),
        ("no-phone", "the top of the page"),
        ("years-only", "Welder at Northgate Boats"),
        ("repeated-openings", "“Welded hulls in the QCRT shed.”"),
        ("unexplained-acronyms", "“Welded hulls in the QCRT shed.”"),
        ("missing-numbers", "Welder at Northgate Boats"),
    ],
)
def test_a_finding_says_where(rule: str, place: str, tmp_path: Path) -> None:
    path = tmp_path / "resume.md"
    path.write_text(BAD, encoding="utf-8")
    assert {finding.rule: finding.place for finding in check_file(path).findings}[rule] == place


WHOLE = "the whole document"


@pytest.mark.parametrize(
    ("layout", "rule", "place"),
    [
        (Layout("docx", size=2_600_000), "file-size", "the file"),
        (Layout("text"), "file-format", "the file"),
        (Layout("docx", pages=2), "length", "from page 2 on"),
        (Layout("docx", images=2), "images", WHOLE),
        (Layout("docx", fonts=("A", "B", "C")), "many-fonts", WHOLE),
        (Layout("docx", smallest=8.0), "small-letters", WHOLE),
        (Layout("docx", hidden=("text is white: “Java”",)), "hidden-text", WHOLE),
        (Layout("docx", unread=("9 characters were not read",)), "unread-text", WHOLE),
        (Layout("docx", comments=1), "reviewers-marks", WHOLE),
        (Layout("docx"), "no-greeting", "above the first paragraph"),
        (Layout("docx"), "no-farewell", "below the last paragraph"),
        (Layout("docx"), "long-letter", WHOLE),
    ],
)
def test_a_finding_on_the_whole_file_says_so(layout: Layout, rule: str, place: str) -> None:
    letter = Document("letter.docx", "docx", "word", (Block("word " * 500),))
    found = check(Subject(letter, layout, None), load_vocabulary())
    assert {finding.rule: finding.place for finding in found}[rule] == place


@pytest.mark.parametrize("text", ["", "Buy bread and milk.\n", BAD, f"{BAD}\n## References\n\nOn request\n"])
def test_no_finding_is_without_a_place(text: str, tmp_path: Path) -> None:
    path = tmp_path / "resume.txt"
    path.write_text(text or "-", encoding="utf-8")
    for kind in ("resume", "letter"):
        assert all(finding.place for finding in check_file(path, kind).findings)
