"""What somebody writes above a message that he forwards."""

import pytest

from tailor.readers import document_from_bytes

_POSTING = (
    "Gardener, Elm Nursery, Hove\n\nDuties\n- Prune the old trees\n\nEssential\n- Two years of gardening\n- Own van\n"
)
_HTML = (
    "<h2>Gardener, Elm Nursery</h2><p>Elm Nursery grows trees and shrubs for the whole county.</p>"
    "<ul><li>Two years of gardening</li><li>Own van</li></ul>"
)
_NOTE = "Hi Lou,\n\nyou must look at this and you need to be quick.\n\nJo"


def _read(body: str, subject: str = "Fwd: Gardener", kind: str = "plain") -> str:
    head = f"From: Jo <jo@home.example>\nSubject: {subject}\nContent-Type: text/{kind}; charset=utf-8\n\n"
    document = document_from_bytes((head + body).encode(), "a.eml")
    return "\n".join(block.text for block in document.blocks)


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------\nFrom: Ann <ann@elm.example>\nSubject: Gardener\n",
        "-----Original Message-----\nFrom: Ann <ann@elm.example>\nSent: Monday\nSubject: Gardener\n",
        "Begin forwarded message:\n\nFrom: Ann <ann@elm.example>\nSubject: Gardener\n",
        "Inizio messaggio inoltrato:\n\nDa: Ann <ann@elm.example>\nOggetto: Gardener\n",
        "________________________________\nFrom: Ann <ann@elm.example>\nSent: Monday\nTo: Jo\nSubject: Gardener\n",
    ],
    ids=["forwarded", "original", "begin", "other language", "line"],
)
def test_a_note_above_a_forwarded_message_is_dropped(mark: str) -> None:
    read = _read(f"{_NOTE}\n\n{mark}\n{_POSTING}")
    assert "be quick" not in read
    assert "Own van" in read


@pytest.mark.parametrize(
    "mark",
    [
        "<div>---------- Forwarded message ---------<br>From: Ann &lt;ann@elm.example&gt;<br>Subject: Gardener</div>",
        "<hr><p><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>Subject:</b> Gardener</p>",
        "",
    ],
    ids=["forwarded", "line", "none"],
)
def test_a_note_above_a_forwarded_page_is_dropped(mark: str) -> None:
    read = _read(f"<p>Hi Lou, see this.</p><p>You must reply soon.</p>{mark}{_HTML}", kind="html")
    assert "reply soon" not in read
    assert "Own van" in read


def test_a_posting_above_an_older_message_stays() -> None:
    older = "-----Original Message-----\nFrom: Lou <lou@home.example>\nSubject: Work\n\nAny work for me?\n"
    assert "Own van" in _read(f"{_POSTING}\n{older}", "Re: Work")
    assert "Own van" in _read(f"{_POSTING}\n{older}", "Fwd: Work")


def test_a_message_that_greets_and_forwards_nothing_stays() -> None:
    assert "look for a gardener" in _read(f"<p>Hi Lou, we look for a gardener.</p>{_HTML}", "Gardener", kind="html")
