"""A posting that comes as an attachment of a message."""

from email.message import EmailMessage

import pytest

from tailor.model import Document
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_bytes

_LINES = (
    "Organ Builder\nVox & Reed Ltd, Ripon\n\nDuties\n- Voice pipes\n- Mend bellows\n\n"
    "Essential\n- Two years at the bench\n- Driving licence\n"
)
_PAGE = (
    "<h1>Organ Builder</h1><p>Vox &amp; Reed Ltd, Ripon</p>"
    "<h2>Duties</h2><ul><li>Voice pipes</li><li>Mend bellows</li></ul>"
    "<h2>Essential</h2><ul><li>Two years at the bench</li><li>Driving licence</li></ul>"
)


def _message(body: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "Una Prior <una@reedstaff.example>", "A job for you"
    message.set_content(body)
    return message


def _read(message: EmailMessage) -> Document:
    return document_from_bytes(message.as_bytes(), "job.eml")


def _attach(message: EmailMessage, kind: str) -> None:
    if kind == "message":
        message.add_attachment(_message(_LINES))
    elif kind == "html":
        message.add_attachment(_PAGE.encode(), maintype="text", subtype="html", filename="job.html")
    else:
        message.add_attachment(_LINES.encode(), maintype="application", subtype="octet-stream", filename="advert.txt")


@pytest.mark.parametrize("kind", ["html", "text", "message"])
@pytest.mark.parametrize("body", ["Please see attached.\nUna", "Hallo, anbei die Ausschreibung. Una"])
def test_a_short_message_gives_the_posting_that_is_attached(body: str, kind: str) -> None:
    message = _message(body)
    _attach(message, kind)
    document = _read(message)
    posting = parse_posting(document)
    asked = [line.text for line in posting.lines if line.role.value == "requirement" and not line.is_heading]
    assert asked == ["Two years at the bench", "Driving licence"]
    assert (posting.title, posting.company, posting.location) == ("Organ Builder", "Vox & Reed Ltd", "Ripon")
    assert (posting.contact.email, document.notes) == ("una@reedstaff.example", ())
    assert "Una" in document.text


def test_a_message_that_is_a_posting_stays_one_and_names_what_was_not_read() -> None:
    message = _message(_LINES)
    message.add_attachment(b"<h1>Cook</h1>", maintype="text", subtype="html", filename="other.html")
    document = _read(message)
    assert [note.text for note in document.notes] == ["the attachment other.html was not read"]


def test_an_attachment_that_cannot_be_read_is_named() -> None:
    message = _message("The spec is attached.")
    message.add_attachment(b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="job.pdf")
    assert [note.text for note in _read(message).notes] == ["the attachment job.pdf was not read"]
