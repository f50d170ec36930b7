"""What a style sheet hides in a page that has a menu, as a person's own site has."""

import pytest

from tailor.model import Document, NoteKind
from tailor.readers import document_from_text

_MENU = "<nav><a href='/'>Home</a><a href='/cv'>CV</a></nav>"
_BODY = "<h1>Ines Marlow</h1><p>ines@marlow.example</p><h2>Skills</h2><ul><li>Felting</li></ul>"
_UNDER = "<p class='secret' id='under'>kubernetes terraform</p>"


def _read(style: str, rest: str = "") -> Document:
    head = f"<head><title>CV</title><style>{style}</style>{rest}</head>"
    return document_from_text(f"<!doctype html><html>{head}<body>{_MENU}{_BODY}{_UNDER}</body></html>", "cv.html")


@pytest.mark.parametrize(
    "style",
    [
        ".secret{display:none}",
        "p.secret { visibility: hidden }",
        "#under{display:none !important}",
        "body{background:#fff} .secret{color:#fff}",
    ],
)
def test_it_is_left_out_and_reported(style: str) -> None:
    document = _read(style)
    assert "kubernetes" not in document.text
    assert "Felting" in document.text
    assert [note.kind for note in document.notes] == [NoteKind.HIDDEN]


def test_a_script_that_counts_visits_shows_nothing() -> None:
    counter = "<script async src='https://www.googletagmanager.com/gtag/js?id=1'></script>"
    assert "kubernetes" not in _read(".secret{display:none}", counter).text


@pytest.mark.parametrize("rest", ["<script src='/app.js'></script>", "<script>show('.secret')</script>"])
def test_what_a_script_may_show_stays(rest: str) -> None:
    assert "kubernetes" in _read(".secret{display:none}", rest).text
