"""Signs that mean something to a pattern are only signs in a posting."""

from tailor import readers
from tailor.config import Settings
from tailor.pipeline.reading import posting_from_document


def test_a_title_with_a_backslash_is_read() -> None:
    title = r"\Input Clerk \1"
    page = f"<html><head><title>{title} - Elm Works</title></head><body><h1>{title}</h1><p>Elm Works</p>"
    page += "<h2>Requirements</h2><ul><li>Experience with Excel</li><li>Patience with files</li></ul></body></html>"
    posting = posting_from_document(readers.document_from_bytes(page.encode(), "job.html"), Settings())
    assert posting.requirements
