"""`tailor check`: what is found in a resume or letter, where, what to do, and who says so."""

from pathlib import Path

import docx
import pytest

from tailor.pipeline import check_file

GOOD = """# Ada Fenwick

ada.fenwick@example.org | 01632 960001 | Durham

## Experience

### Welder, Northgate Boats
Mar 2019 – Present

- Weld 40 aluminium hulls a year.
- Train three apprentices.

## Education

### NVQ Level 3 Welding, Tyne College
2016 – 2018

## Skills

TIG welding, MIG welding
"""


def names(text: str, folder: Path) -> set[str]:
    """The rules that find something in a resume of this Markdown, the file's own kind aside."""
    path = folder / "resume.md"
    path.write_text(text, encoding="utf-8")
    return {finding.rule for finding in check_file(path).findings} - {"file-format"}


def test_a_good_resume_has_nothing_to_mend(tmp_path: Path) -> None:
    assert names(GOOD, tmp_path) == set()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("ada.fenwick@example.org | ", "", "no-email"),
        (" | 01632 960001", "", "no-phone"),
        ("Mar 2019 – Present", "Spring 2019 – Present", "season"),
        ("Mar 2019 – Present", "2019 – Present", "years-only"),
        ("Mar 2019 – Present", "2019 – 21", "short-year"),
        ("- Train three apprentices.", "- Run FOH for 40 guests.", "unexplained-acronyms"),
        ("Mar 2019 – Present", "", "no-dates"),
        ("Mar 2019 – Present", "Mar 2019 – Jan 2017", "end-before-start"),
        ("- Train three apprentices.", "- I train my apprentices.", "first-person"),
        ("- Train three apprentices.", f"- {'Weld and grind ' * 20}", "long-bullet"),
        ("- Train three apprentices.", "- Keep the QZX log.", "unexplained-acronyms"),
        ("- Train three apprentices.", "- Weld.\n- Weld on Mondays.\n- Weld at sea.", "repeated-openings"),
        (
            "- Weld 40 aluminium hulls a year.\n- Train three",
            "- Weld hulls.\n- Grind seams.\n- Train",
            "missing-numbers",
        ),
        ("## Skills", "## E X P E R T I S E", "spaced-letters"),
        ("## Skills", "## Boats on the river", "unusual-heading"),
        ("## Skills", "## References\n\nOn request\n\n## Skills", "references"),
        ("## Skills", "## Awards\n\n## Skills", "empty-section"),
        ("### NVQ Level 3 Welding, Tyne College", "### NVQ Level 3 Welding", "no-school"),
        ("TIG welding,", "SSN 078-05-1120,", "identity-number"),
    ],
)
def test_each_rule_finds_its_fault_and_no_other_changes(old: str, new: str, rule: str, tmp_path: Path) -> None:
    assert old in GOOD
    assert rule in names(GOOD.replace(old, new), tmp_path)


def test_jobs_in_the_wrong_order_and_months_in_two_ways_are_found(tmp_path: Path) -> None:
    more = "## Education"
    newer = "### Fitter, Southgate Boats\n02/2020 – 03/2024\n\n- Fit 20 engines.\n\n## Education"
    found = names(GOOD.replace("Mar 2019 – Present", "Mar 2015 – May 2019").replace(more, newer), tmp_path)
    assert found == {"not-newest-first", "mixed-dates"}


def test_a_line_on_references_without_a_heading_is_shown_itself(tmp_path: Path) -> None:
    path = tmp_path / "resume.txt"
    path.write_text(f"{GOOD.replace('#', '').strip()}\n\nREFERENCES UPON REQUEST\n", encoding="utf-8")
    places = [finding.place for finding in check_file(path).findings if finding.rule == "references"]
    assert places == ["“REFERENCES UPON REQUEST”"]


def test_breaks_own_business_courses_and_offices_lack_nothing(tmp_path: Path) -> None:
    path = tmp_path / "resume.md"
    path.write_text(
        "# Ann Example\nann@example.org | 020 7946 0100\n\n## Experience\n\n### Freelance Joiner\nMay 2019 - present\n"
        "- Made 40 windows.\n\n### Career break\nMay 2016 - May 2019\n\n### Joiner\nElm Homes\nMay 2012 - May 2016\n"
        "- Fitted 90 doors.\n\n## Education\n\nPRINCE2 Foundation, 2021\nBSc Timber, Elm University, 2012\n\n"
        "## Volunteering\n\nReviewer for Elm Review\nMember of the board\n\n## Skills\n\nJoinery\n",
        encoding="utf-8",
    )
    rules = {finding.rule for finding in check_file(path, "resume").findings}
    assert not rules & {"no-employer", "no-school", "no-dates"}


def test_breaks_leaving_certificates_and_common_headings_are_not_found_fault_with(tmp_path: Path) -> None:
    text = GOOD.replace(
        "## Education",
        "### Cared for a parent\nMay 2022 - May 2023\n\n### Gap: relocated for spouse's work\nMay 2018 - Mar 2019\n\n"
        "## Memberships\n\nMember, Institute of Joiners\n\n## Education\n\n"
        "### A-levels: History A, French B\n2010 – 2012\n",
    )
    assert names(text, tmp_path) == set()


@pytest.mark.parametrize(
    ("heading", "course"),
    [
        ("Courses", "Diploma in Boat Fitting"),
        ("Weiterbildung", "Diplom Praxisanleitung"),
        ("Education", "CIPD Level 5 Associate Diploma in People"),
        ("Education", "BTS Comptabilité"),
        ("Education", "Diploma in Care, 300 hours"),
        ("Ausbildung", "Staatlich geprüfte Technikerin, Fachrichtung Bau"),
    ],
)
def test_a_course_or_a_paper_of_a_state_or_a_body_needs_no_school(heading: str, course: str, tmp_path: Path) -> None:
    more = f"## {heading}\n\n### {course}\n2010 – 2012\n\n## Skills"
    assert "no-school" not in names(GOOD.replace("## Skills", more), tmp_path)


def test_the_contact_is_found_in_a_file_without_any_section(tmp_path: Path) -> None:
    top = GOOD.partition("## Experience")[0]
    assert names(f"{top}\nI have welded boats for years.\n\nI like it.\n", tmp_path) == {"no-headings"}


def test_a_heading_set_with_spaces_is_a_heading_of_word_all_the_same(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Ada Fenwick", 0)
    document.add_paragraph("ada.fenwick@example.org | 01632 960001 | Durham")
    document.add_heading("E X P E R I E N C E", 1)
    document.add_paragraph("Welder, Northgate Boats | Mar 2019 – Present")
    document.add_paragraph("Weld 40 aluminium hulls a year.", style="List Bullet")
    document.save(str(tmp_path / "resume.docx"))
    assert [finding.rule for finding in check_file(tmp_path / "resume.docx").findings] == ["spaced-letters"]
