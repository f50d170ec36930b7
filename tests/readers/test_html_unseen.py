"""What a page writes white on white or a pixel high is not read; what may be seen is."""

import pytest

from tailor.model import NoteKind
from tailor.readers import document_from_text
from tests.readers.dump import dump

SEEN = "<p>" + "Rigger with a loft of her own. " * 3 + "</p>"
WHITE = "<p style='color: #FFF'>spinnaker, jib</p>"


def read(body: str, sheet: str = "") -> str:
    document = document_from_text(f"<html><head>{sheet}</head><body>{SEEN}{body}</body></html>", "cv.html")
    noted = any(note.kind is NoteKind.HIDDEN for note in document.notes)
    assert noted is ("spinnaker" not in dump(document))
    return dump(document)


@pytest.mark.parametrize(
    ("body", "sheet"),
    [
        (WHITE, ""),
        (WHITE, "<style>body { background: white; color: #222 } h1 { background: navy }</style>"),
        ("<p>Sails <span style='color:white;font-size:1px'>spinnaker, jib</span></p>", ""),
        ("<p style='font-size:0.5pt'>spinnaker, jib</p>", ""),
        ("<p style='color:rgb(255, 255, 255)'>spinnaker, <b>jib</b></p>", ""),
        ("<p class='x'>spinnaker, jib</p>", "<style>.x { color: #ffffff !important }</style>"),
        ("<p style='display:none'>spinnaker, jib</p>", ""),
    ],
)
def test_words_that_cannot_be_seen_are_left_out_and_noted(body: str, sheet: str) -> None:
    assert "spinnaker" not in read(body, sheet)


@pytest.mark.parametrize(
    ("body", "sheet"),
    [
        (f"<div style='background:#123'><div>{WHITE}</div></div>", ""),
        (f"<table><tr><td bgcolor='navy'>{WHITE}</td></tr></table>", ""),
        (f"<aside class='side'>{WHITE}</aside>", "<style>main .side { background-color: teal }</style>"),
        (f"<header>{WHITE}</header>", "<style>header::before { background: linear-gradient(red, blue) }</style>"),
        (f"<i style='position:absolute;background:#000'></i>{WHITE}", ""),
        (f"<div style='position:absolute'>{WHITE}</div>", ""),
        (WHITE, "<link rel='stylesheet' href='look.css'>"),
        ("<p style='color:white'><b style='color:black'>spinnaker, jib</b></p>", ""),
        ("<p style='color:white;background:#222'>spinnaker, jib</p>", ""),
        ("<p class='x'>spinnaker, jib</p>", "<style>.x { color: #fff } body .x { color: var(--ink) }</style>"),
        ("<p class='x'>spinnaker, jib</p>", "<style>.dark .x { color: #fff }</style>"),
        ("<ul style='font-size:0'><li style='font-size:12px'>spinnaker, jib</li></ul>", ""),
        (
            "<ul class='row'><li>spinnaker, jib</li></ul>",
            "<style>.row {font-size:0} .row li {font-size:1rem}</style>",
        ),
        ("<p style='font-size:1em;color:#eee'>spinnaker, jib</p>", ""),
    ],
)
def test_words_that_may_be_seen_are_read(body: str, sheet: str) -> None:
    assert "spinnaker" in read(body, sheet)
