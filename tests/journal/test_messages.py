"""Every shape of a saved message: the newest words decide, whatever quotes, forwards or footers stand around them."""

# ruff: noqa: E501  a message is a row
import base64
import quopri
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from tailor.journal.replies import newest_part
from tailor.model import Message, Outcome, Reply
from tailor.pipeline import read_reply
from tailor.readers import message_from_bytes, read_message

NEWEST = (
    "Dear Mo,\n\nThank you for meeting us. Unfortunately we will not be offering you the Ledger Clerk position.\n\n"
    "Kind regards,\nAda Byrne\nFinance Manager\n"
)
OLDER = "Dear Mo,\n\nWe would like to invite you to an interview on Tuesday.\n\nAda Byrne\n"
HEAD = (
    "From: Ada Byrne <ada.byrne@example.org>\nTo: Mo <mo@example.org>\nSubject: Re: Ledger Clerk\nMIME-Version: 1.0\n"
)


def read(content: bytes | str, name: str = "letter.eml") -> Reply:
    return read_reply(message_from_bytes(content.encode() if isinstance(content, str) else content, name))


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


QUOTINGS = {
    "gmail": f"{NEWEST}\nOn Mon, 2 Nov 2026 at 09:12, Ada Byrne <ada.byrne@example.org> wrote:\n\n{quoted(OLDER)}",
    "gmail, wrapped": f"{NEWEST}\nOn Mon, 2 Nov 2026 at 09:12, Ada Byrne\n<ada.byrne@example.org> wrote:\n{quoted(OLDER)}",
    "german": f"{NEWEST}\nAm 02.11.2026 um 09:12 schrieb Ada Byrne:\n{quoted(OLDER)}",
    "french": f"{NEWEST}\nLe lun. 2 nov. 2026 à 09:12, Ada Byrne <ada.byrne@example.org> a écrit :\n{quoted(OLDER)}",
    "outlook": f"{NEWEST}\n________________________________\nFrom: Ada Byrne\nSent: Monday\nTo: Mo\nSubject: x\n\n{OLDER}",
    "outlook, german": f"{NEWEST}\nVon: Ada Byrne\nGesendet: Montag, 2. November 2026 09:12\nAn: Mo\nBetreff: x\n\n{OLDER}",
    "outlook, french": f"{NEWEST}\nDe : Ada Byrne\nEnvoyé : lundi 2 novembre\nÀ : Mo\nObjet : x\n\n{OLDER}",
    "original message": f"{NEWEST}\n-----Original Message-----\nFrom: Ada Byrne\nSent: Monday\nTo: Mo\n\n{OLDER}",
    "ursprüngliche nachricht": f"{NEWEST}\n-----Ursprüngliche Nachricht-----\nVon: Ada\nAn: Mo\n\n{OLDER}",
    "below the quote": f"On Mon, 2 Nov 2026, Ada Byrne wrote:\n{quoted(OLDER)}\n{NEWEST}",
    "forwarded inline": f"---------- Forwarded message ---------\nFrom: Ada Byrne <a@example.org>\nDate: Mon\nSubject: x\nTo: Mo\n\n\n{NEWEST}",
    "forwarded with a word": f"see below\n\nBegin forwarded message:\n\nFrom: Ada Byrne <a@example.org>\nSubject: x\nTo: Mo\n\n{NEWEST}",
    "forwarded and quoted": f"---------- Forwarded message ---------\n{quoted('From: Ada Byrne <a@example.org>' + chr(10) + 'To: Mo' + chr(10) + chr(10) + NEWEST)}",
    "weitergeleitet": f"-------- Weitergeleitete Nachricht --------\nBetreff: x\nDatum: Mo\nVon: Ada Byrne\nAn: Mo\n\n{NEWEST}",
    "footer": f"{NEWEST}\n\nThis email and any attachments are confidential. We would like to invite you to an interview day.",
}  # fmt: skip


@pytest.mark.parametrize("shape", QUOTINGS)
def test_the_newest_words_decide(shape: str) -> None:
    reply = read(f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n{QUOTINGS[shape]}")
    assert reply.outcome is Outcome.REJECTED
    assert reply.contact.name == "Ada Byrne"


def test_a_later_invitation_outweighs_the_quoted_rejection() -> None:
    text = f"{OLDER}\nOn Mon, 2 Nov 2026 at 09:12, Ada Byrne wrote:\n{quoted(NEWEST)}"
    assert read(f"{HEAD}\n{text}").outcome is Outcome.INTERVIEW


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "utf-16"])
def test_every_encoding_and_character_set(encoding: str, charset: str) -> None:
    content = NEWEST.replace("Mo,", "Zoë,").encode(charset)
    body = quopri.encodestring(content) if encoding == "quoted-printable" else base64.encodebytes(content)
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    message = message_from_bytes(head.encode() + body, "letter.eml")
    assert "Zoë" in message.text
    assert read_reply(message).outcome is Outcome.REJECTED


@pytest.mark.parametrize("charset", ["x-unknown", "us-ascii", "utf-8"])
def test_a_character_set_that_is_declared_wrongly_loses_nothing(charset: str) -> None:
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    for content in (NEWEST.replace("Mo,", "Zoë,").encode(), NEWEST.replace("Mo,", "Zoë,").encode("cp1252")):
        assert "Zoë" in message_from_bytes(head.encode() + content, "letter.eml").text


def html(text: str) -> str:
    return "".join(f"<p>{part}</p>" for part in text.replace("\n\n", "\0").replace("\n", "<br>").split("\0"))


def test_html_only_with_a_quoted_older_message_and_hidden_words() -> None:
    page = (
        "<html><head><style>p{color:red}</style></head><body><div style='display:none'>We invite you to an interview"
        f"</div>{html(NEWEST)}<div class='gmail_quote'><div>On Mon, Ada wrote:<br></div><blockquote>{html(OLDER)}"
        "</blockquote></div></body></html>"
    )
    reply = read(f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{page}")
    assert (reply.outcome, reply.contact.name) == (Outcome.REJECTED, "Ada Byrne")


def test_multipart_alternative_takes_the_part_that_says_something() -> None:
    for plain in (NEWEST, "Please use an HTML viewer."):
        message = EmailMessage()
        message["From"] = "Ada Byrne <ada.byrne@example.org>"
        message.set_content(plain)
        message.add_alternative(f"<html><body>{html(NEWEST)}</body></html>", subtype="html")
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="terms.pdf")
        assert read(bytes(message)).outcome is Outcome.REJECTED


def test_a_message_forwarded_as_an_attachment_is_the_one_that_is_read() -> None:
    inner = EmailMessage()
    inner["From"] = "Ada Byrne <ada.byrne@example.org>"
    inner["Date"] = "Fri, 20 Nov 2026 10:00:00 +0000"
    inner.set_content(NEWEST)
    outer = EmailMessage()
    outer["Subject"] = "Fwd: Ledger Clerk"
    outer.set_content("for my journal")
    outer.add_attachment(inner)
    message = message_from_bytes(bytes(outer), "letter.eml")
    assert (message.sender_name, str(message.sent)) == ("Ada Byrne", "2026-11-20")
    assert read_reply(message).outcome is Outcome.REJECTED


def test_a_noreply_sender_is_no_contact() -> None:
    text = "Unfortunately you have not been successful.\n\nThe Recruitment Team\n"
    reply = read(f"From: Fennel Mills <no-reply@example.org>\nSubject: x\n\n{text}")
    assert reply.contact.email == ""


def test_a_word_file_and_a_text_file_are_read_alike(tmp_path: Path) -> None:
    document = docx.Document()
    for line in NEWEST.splitlines():
        document.add_paragraph(line)
    document.save(str(tmp_path / "letter.docx"))
    (tmp_path / "letter.txt").write_text(NEWEST)
    replies = [read_reply(read_message(tmp_path / name)) for name in ("letter.docx", "letter.txt")]
    assert [reply.outcome for reply in replies] == [Outcome.REJECTED] * 2
    assert [reply.contact.name for reply in replies] == ["Ada Byrne"] * 2


def test_a_text_that_only_quotes_is_read_as_what_it_quotes() -> None:
    assert "not be offering" in newest_part(quoted(NEWEST))
    assert read_reply(Message(quoted(NEWEST))).outcome is Outcome.REJECTED
