"""Addresses behind words that a resume has no place for are told."""

from tailor.model import Resume
from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes

PAGE = """<html><body><h1>Ada Rovelli</h1><p>ada@example.org | <a href="https://rovelli.example.org">Portfolio</a></p>
<h2>Experience</h2><p><b>Binder</b>, Elm Press, 2019 - 2021</p>
<ul><li>Wrote the <a href="https://elm.example.org/manual">house manual</a></li>
<li>Set type for <a href="https://post.example.org">https://post.example.org</a></li>{}</ul></body></html>"""


def resume(more: str = "") -> Resume:
    return parse_resume(document_from_bytes(PAGE.format(more).encode(), "cv.html"))


def told(read: Resume) -> list[str]:
    return [note.text for note in read.notes if "addresses" in note.text]


def test_an_address_behind_words_is_told_with_them_and_one_of_the_contact_or_in_plain_sight_is_not() -> None:
    assert told(resume()) == ['addresses behind words are not kept: "house manual" (https://elm.example.org/manual)']


def test_an_address_that_stands_behind_two_texts_is_told_once() -> None:
    again = '<li>See <a href="https://elm.example.org/manual/">there</a></li>'
    assert told(resume(again)) == told(resume())
