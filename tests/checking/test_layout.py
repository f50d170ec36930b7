"""What of a file's layout is found, in Word files and by facts."""

import io
from dataclasses import replace

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tailor.checking import Subject, check
from tailor.model import Layout, Severity
from tailor.readers import document_from_bytes, read_layout
from tailor.vocabulary import load_vocabulary
from tailor.writers import resume_docx
from tests.writers.samples import STYLE, TAILORED


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
