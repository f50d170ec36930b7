"""Each finding that has a place names it."""

from pathlib import Path

import pytest

from tailor.pipeline import check_file

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
