"""`tailor check`: what is found in a resume or letter, where, what to do, and who says so."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import docx
import pytest
from click.testing import Result
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tailor.checking import Subject, check, rules
from tailor.model import Layout, LetterParagraph, ParagraphKind, Severity
from tailor.pipeline import check_file
from tailor.readers import document_from_bytes, read_layout
from tailor.vocabulary import load_vocabulary
from tailor.writers import letter_docx, resume_docx, template_names
from tests.writers.samples import LETTER, STYLE, TAILORED
from tests.writers.test_designs import READABLE

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]

DESIGNS = [*product(("classic", "collegiate", "modern", "plain"), ("normal", "compact"))]

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


def word(document: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def layout_of(document: docx.document.Document) -> Layout:
    content = word(document)
    return read_layout(content, document_from_bytes(content, "resume.docx"))


def written() -> docx.document.Document:
    document = docx.Document()
    document.add_heading("Ada Fenwick", 0)
    document.add_paragraph("ada.fenwick@example.org, 01632 960001")
    return document


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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| Durham", "| QZX Quay, Durham"),
        ("Weld 40 aluminium", "Delivered 40 to Durham DH1A 7QX aluminium"),
        ("Train three apprentices.", "Passed QZXW 210 and QZX-1010L."),
        ("Train three apprentices.", "Wired QZX32 and Q7XZ boards for SEK 9 million."),
    ],
)
def test_a_contact_line_a_post_code_or_a_course_code_has_no_acronym_to_explain(
    old: str, new: str, tmp_path: Path
) -> None:
    assert old in GOOD
    assert "unexplained-acronyms" not in names(GOOD.replace(old, new), tmp_path)


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


def test_an_acronym_that_is_spelled_out_or_known_to_all_is_not_found(tmp_path: Path) -> None:
    text = GOOD.replace("apprentices.", "apprentices in the Quality Zone Exchange (QZX), with SQL in the USA.")
    assert names(text, tmp_path) == set()


@pytest.mark.parametrize("told", ["at QZX Hospital", "for Elm & Oak PLLC", "bei der QZX Werft", "with QZX Bank Ltd"])
def test_an_acronym_within_a_name_or_a_firms_legal_form_needs_no_long_form(told: str, tmp_path: Path) -> None:
    assert names(GOOD.replace("apprentices.", f"apprentices {told}."), tmp_path) == set()


def test_an_acronym_before_a_word_that_is_no_name_is_still_found(tmp_path: Path) -> None:
    assert names(GOOD.replace("apprentices.", "apprentices with QZX tools."), tmp_path) == {"unexplained-acronyms"}


def test_tables_text_boxes_columns_pictures_headers_and_marks_of_a_word_file_are_seen() -> None:
    document = written()
    document.add_table(1, 2).cell(0, 1).text = "TIG welding"
    document.sections[0].header.paragraphs[0].text = "Ada Fenwick, Durham"
    document.sections[0]._sectPr.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="2"/>'))
    paragraph = document.add_paragraph("Durham")._p
    inner = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
    shape = f"<v:shape><v:textbox>{inner}</v:textbox></v:shape>"
    names_of_shapes = f'{nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"'
    paragraph.append(parse_xml(f"<w:r {names_of_shapes}><w:pict>{shape}</w:pict></w:r>"))
    paragraph.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="x"><w:r><w:t>new</w:t></w:r></w:ins>'))
    layout = layout_of(document)
    assert layout.tables == ("TIG welding",)
    assert layout.text_boxes == ("In a box",)
    assert layout.columns == ("the page",)
    assert layout.margins == ("Ada Fenwick, Durham",)
    assert layout.tracked == 1


def test_white_text_is_hidden_text() -> None:
    document = written()
    run = document.add_paragraph("Welder").add_run(" Python Java Kubernetes")
    run.font.color.rgb = docx.shared.RGBColor(255, 255, 255)
    assert len(layout_of(document).hidden) == 1


def test_a_page_number_in_the_footer_is_no_text_in_the_footer() -> None:
    document = written()
    document.sections[0].footer.paragraphs[0].text = "2 / 3"
    assert layout_of(document).margins == ()


@pytest.mark.parametrize(
    ("facts", "rule", "severity"),
    [
        ({"size": 2_600_000}, "file-size", Severity.PROBLEM),
        ({"pages": 3}, "length", Severity.WARNING),
        ({"smallest": 8.0}, "small-letters", Severity.WARNING),
        ({"fonts": ("A", "B", "C")}, "many-fonts", Severity.ADVICE),
        ({"images": 2}, "images", Severity.WARNING),
        ({"comments": 1}, "reviewers-marks", Severity.PROBLEM),
        ({"unread": ("9 characters were not read",)}, "unread-text", Severity.PROBLEM),
        ({"text_boxes": ("Durham",)}, "text-boxes", Severity.PROBLEM),
    ],
)
def test_a_fault_of_the_layout_has_its_severity_and_a_source(
    facts: dict[str, object], rule: str, severity: Severity
) -> None:
    document = document_from_bytes(resume_docx(TAILORED, STYLE), "resume.docx")
    layout = replace(Layout("docx"), **facts)  # type: ignore[arg-type]  # one fact a row
    found = {finding.rule: finding for finding in check(Subject(document, layout, TAILORED.resume), load_vocabulary())}
    assert found[rule].severity is severity
    assert found[rule].source
    assert found[rule].remedy


def test_many_tables_of_one_making_are_one_finding() -> None:
    document = document_from_bytes(resume_docx(TAILORED, STYLE), "resume.docx")
    layout = replace(Layout("docx"), tables=("Durham", "Hulls", "Seams", "Welds"))
    told = [(one.what, one.place) for one in check(Subject(document, layout, TAILORED.resume), load_vocabulary())]
    assert ("4 tables hold “Durham”, “Hulls”, “Seams” and 1 more", "tables 1 to 4") in told


@pytest.mark.parametrize(
    ("design", "density"), [*product(("classic", "collegiate", "modern", "plain"), ("normal", "compact"))]
)
def test_our_own_documents_pass_in_every_design(design: str, density: str, tmp_path: Path) -> None:
    style = replace(STYLE, template=design, density=density)  # type: ignore[arg-type]
    finished = tuple(
        LetterParagraph(ParagraphKind.MOTIVATION, "Your ward took me on as a student.", own_words=True)
        if paragraph.placeholder
        else paragraph
        for paragraph in LETTER.paragraphs
    )
    assert design in template_names("resume")
    (tmp_path / "resume.docx").write_bytes(resume_docx(replace(TAILORED, resume=READABLE), style))
    (tmp_path / "letter.docx").write_bytes(letter_docx(replace(LETTER, paragraphs=finished), style))
    resume, letter = check_file(tmp_path / "resume.docx"), check_file(tmp_path / "letter.docx")
    assert letter.findings == ()
    # What the sample person wrote: a section of their own, one on references, a register's name, a job without a title.
    own = {"unusual-heading", "references", "unexplained-acronyms", "no-title"}
    assert {finding.rule for finding in resume.findings} == own


def test_the_examples_outputs_have_neither_problem_nor_warning(tailor: Run, tmp_path: Path) -> None:
    resumes = {"nurse": "resume.pdf", "data-engineer": "resume.docx", "bookkeeper": "resume.md"}
    for story, resume in resumes.items():
        job = min((ROOT / "examples" / story / "jobs").iterdir())
        out = tmp_path / story
        tailor("write", job, "--resume", ROOT / "examples" / story / resume, "--out", out)
        tailor("check", out / "resume.docx", "--strict")
        output = tailor("check", out / "cover-letter.docx", "--strict").output
        assert "a sentence of your own is still to be written – “[Why " in output
        tailor("write", job, "--resume", ROOT / "examples" / story / resume, "--why", "I know it well.", "--out", out)
        output = tailor("check", out / "cover-letter.docx", "--strict").output
        assert "still to be" not in output


def test_a_letter_with_an_open_place_is_a_problem(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(letter_docx(LETTER, STYLE))
    output = tailor("check", path, code=1).output
    assert "read as a letter: 1 problem" in output
    assert "a place is still to be filled – “[Say in one or two sentences" in output


def test_the_answer_as_json_and_the_exit_code_follow_the_severity(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "resume.md"
    path.write_text(GOOD, encoding="utf-8")
    answer = json.loads(tailor("check", path, "--json").output)
    assert (answer["schema_version"], answer["file"], answer["kind"]) == (1, "resume.md", "resume")
    assert [(row["rule"], row["severity"]) for row in answer["findings"]] == [("file-format", "warning")]
    tailor("check", path, "--strict", code=1)
    path.write_text(GOOD.replace("ada.fenwick@example.org | ", ""), encoding="utf-8")
    tailor("check", path, code=1)


def test_a_file_without_anything_of_a_resume_is_told_so(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Buy bread and milk.\n", encoding="utf-8")
    assert "no-name" in tailor("check", path, "--as", "resume", code=1).output


def test_the_page_of_rules_lists_every_rule(golden: Callable[[str, Path], None]) -> None:
    page = ROOT / "docs" / "checks.md"
    head, _, _ = page.read_text(encoding="utf-8").partition("<!-- rules -->")
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.remedy} | {rule.source} |" for rule in rules().values()]
    table = "\n".join(["| rule | severity | what to do | who says so |", "| --- | --- | --- | --- |", *rows])
    golden(f"{head}<!-- rules -->\n{table}\n", page)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("resume.docx", b"\xff\xfea\x00", "this is not a Word file, whatever its name says, but plain text"),
        (
            "resume.docx",
            b"<html><body><p>Ann</p></body></html>",
            "not a Word file, whatever its name says, but a web page",
        ),
        ("resume.pdf", b"Ann Example", "this is not a PDF file, whatever its name says, but plain text"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_told_so_first(
    name: str, content: bytes, said: str, tailor: Run, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    assert said in " ".join(tailor("check", tmp_path / name, code=1).stderr.split())


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
    ("place", "rule"),
    [
        ("[Your reason in a sentence, if you would like to give one; otherwise delete this line]", "own-sentence"),
        ("[Ihr Grund in einem Satz, wenn Sie einen nennen möchten; sonst diese Zeile löschen]", "own-sentence"),
        ("[Was sich bei Ihnen seither getan hat: ein, zwei Sätze]", "own-sentence"),
        (
            "[Votre raison en une phrase, si vous souhaitez en donner une ; sinon, supprimez cette ligne]",
            "own-sentence",
        ),
        ("[Company name]", "open-place"),
        ("[Name: first, last]", "open-place"),
    ],
)
def test_a_place_that_says_what_belongs_there_is_advice_in_every_language(place: str, rule: str) -> None:
    letter = replace(LETTER, paragraphs=(*LETTER.paragraphs, LetterParagraph(ParagraphKind.CLOSING, place)))
    document = document_from_bytes(letter_docx(letter, STYLE), "letter.docx")
    found = check(Subject(document, Layout("docx"), None), load_vocabulary())
    assert [item.rule for item in found if place[:16] in item.place] == [rule]
