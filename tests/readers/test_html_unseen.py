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
        ("<p style='color:#fefefe'>spinnaker, jib</p>", ""),
        ("<p style='color:hsl(0 0% 100%)'>spinnaker, jib</p>", ""),
        ("<p><font color='white'>spinnaker, jib</font></p>", ""),
        ("<p style='color:transparent'>spinnaker, jib</p>", ""),
        ("<p style='color:rgb(0 0 0 / 0%)'>spinnaker, jib</p>", ""),
        ("<p style='color:#1230'>spinnaker, jib</p>", ""),
        ("<table><tr><td bgcolor='navy' style='color:#000080'>spinnaker, jib</td></tr></table>", ""),
        ("<div style='background:rgb(10,20,30)'><p><b style='color:#0a141e'>spinnaker, jib</b></p></div>", ""),
        ("<p class='x'>spinnaker</p>", "<style>body { background: #222; color: #ddd } .x { color: #222 }</style>"),
        ("<p style='opacity:0'>spinnaker, jib</p>", ""),
        ("<p class='x'>spinnaker, jib</p>", "<style>.x { opacity: 0.01 }</style>"),
        ("<p style='position:absolute;left:-9999px'>spinnaker, jib</p>", ""),
        ("<p style='position:fixed;top:-400em'>spinnaker, jib</p>", ""),
        ("<p style='text-indent:-9999px'>spinnaker, jib</p>", ""),
        ("<p style='position:absolute;clip:rect(0, 0, 0, 0)'>spinnaker, jib</p>", ""),
        ("<p style='clip-path:inset(50%)'>spinnaker, jib</p>", ""),
        ("<p style='transform:scale(0)'>spinnaker, jib</p>", ""),
        ("<div style='height:0;overflow:hidden'><p>spinnaker, jib</p></div>", ""),
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
        ("<div style='background:#369'><p style='color:#9cf'>spinnaker, jib</p></div>", ""),
        (
            "<div style='background:navy'><p class='x' style='color:#fff'>spinnaker</p></div>",
            "<style>.x{color:navy}</style>",
        ),
        ("<div style='background:navy'><p style='color:navy;background:#fff'>spinnaker, jib</p></div>", ""),
        ("<div style='background:navy url(sea.png)'><p style='color:navy'>spinnaker, jib</p></div>", ""),
        (
            "<div class='d'><p style='color:navy'>spinnaker, jib</p></div>",
            "<style>main .d { background: navy }</style>",
        ),
        (
            "<h3 class='x'>spinnaker, jib</h3>",
            "<style>.x { color: transparent; background: linear-gradient(red, blue) }</style>",
        ),
        ("<p class='x on'>spinnaker, jib</p>", "<style>.x { opacity: 0 } .x.on { opacity: 1 }</style>"),
        ("<p class='x'>spinnaker, jib</p>", "<style>.x { opacity: 0; animation: rise 1s forwards }</style>"),
        ("<p style='opacity:0'>spinnaker, jib</p><script>show()</script>", ""),
        ("<p style='opacity:.8;position:relative;left:-9px;text-indent:-1em'>spinnaker, jib</p>", ""),
        ("<h3 style='text-indent:-9999px;background:url(name.png)'>spinnaker, jib</h3>", ""),
        ("<div style='height:40px;overflow:hidden'>spinnaker, jib</div>", ""),
        ("<div style='height:0;overflow:hidden;padding-bottom:56%'>spinnaker, jib</div>", ""),
        (
            "<p class='x'>spinnaker</p>",
            "<style>.x { max-height: 0; overflow: hidden } a:checked ~ .x { max-height: 9em }</style>",
        ),
    ],
)
def test_words_that_may_be_seen_are_read(body: str, sheet: str) -> None:
    assert "spinnaker" in read(body, sheet)
