"""Signs that mean something to a pattern are only signs in a posting."""

from tailor import readers
from tailor.config import Settings
from tailor.parsing.posting import parse_posting
from tailor.pipeline.reading import posting_from_document


def test_a_title_with_a_backslash_is_read() -> None:
    title = r"\Input Clerk \1"
    page = f"<html><head><title>{title} - Elm Works</title></head><body><h1>{title}</h1><p>Elm Works</p>"
    page += "<h2>Requirements</h2><ul><li>Experience with Excel</li><li>Patience with files</li></ul></body></html>"
    posting = posting_from_document(readers.document_from_bytes(page.encode(), "job.html"), Settings())
    assert posting.requirements


def test_a_letter_behind_each_criterion_says_whether_it_is_essential() -> None:
    text = """
Social Worker
Ashby Council

PERSON SPECIFICATION (E = essential, D = desirable)
Qualifications
Degree in Social Work (E)
Practice Educator Award (D)
Experience
One year in a children's team (E)
Court work (D)
"""
    lines = {line.text: line.role.value for line in parse_posting(readers.document_from_text(text, "post.txt")).lines}
    assert [lines[one] for one in ("Degree in Social Work", "One year in a children's team")] == ["requirement"] * 2
    assert [lines[one] for one in ("Practice Educator Award", "Court work")] == ["nice"] * 2
