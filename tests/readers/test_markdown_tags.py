"""Angle brackets in Markdown: HTML's tags are marks, anything else is text."""

import pytest

from tailor.readers import document_from_text


def read(text: str) -> str:
    return document_from_text(text, "cv.md").blocks[0].text


@pytest.mark.parametrize(
    "text",
    [
        "Engineer & Lead <R&D>",
        "Wrote List<String> and Map<K, V>",
        "Kept a<b and x > y true",
        "Cut <5% and >10 of <x>",
        "C++ <vector> and HTML <canvas>",
        "Taught the <b> tag",
        "Closed every </b> in time",
        "Head of <Rivers and Lakes>",
    ],
)
def test_what_is_no_tag_of_html_is_text(text: str) -> None:
    assert read(text) == text
    assert read(f"- {text}") == text


@pytest.mark.parametrize("text", ["<R&D>", "<String>", "<Rivers>"])
def test_a_line_of_brackets_alone_is_text_too(text: str) -> None:
    assert [block.text for block in document_from_text(f"Ann\n\n{text}\n\nReed\n", "cv.md").blocks] == [
        "Ann",
        text,
        "Reed",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>Nurse</b> at <I>Elm</I>", "Nurse at Elm"),
        ('<span style="color: red" class=x>Nurse</span>', "Nurse"),
        ("<details open>Nurse</details>", "Nurse"),
        ("H<sub>2</sub>O", "H2O"),
        ("Nurse <Icon name='pin' />", "Nurse"),
        ('<img src="x.png"/> Nurse', "Nurse"),
        ("<font color=red>Nurse</font>", "Nurse"),
    ],
)
def test_a_tag_of_html_leaves_its_text(text: str, shown: str) -> None:
    assert read(text).strip() == shown
