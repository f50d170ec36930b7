"""What holds for every document that any reader gives, whatever the file holds."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.errors import InputError
from tailor.model import BlockKind, Document
from tailor.readers import document_from_bytes, document_from_text
from tailor.text import compatible_form
from tests.readers.docx_files import docx, run

FEW = settings(max_examples=60, deadline=None)
WORDS = st.text("abcdeXYZ", min_size=2, max_size=7)
SENTENCES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
ODD = st.text(st.sampled_from("ab é\u00a0\u200b\u202e\u00adﬁ½e\u0301•-*\t\n1.o\uf0b7\x07"), max_size=30)


def words(text: str) -> list[str]:
    return re.findall(r"[a-zA-Z]{2,}", text)


def words_of(document: Document) -> list[str]:
    return [word for block in document.blocks for word in words(block.text)]


def check_form(document: Document) -> None:
    """What the type promises of each block."""
    for block in document.blocks:
        assert block.text == block.text.strip()
        assert block.text
        assert compatible_form(block.text) == block.text
        assert not [char for char in block.text if unicodedata.category(char) in {"Cc", "Cf", "Co"} and char != "\t"]
        assert all(0 <= link.start <= link.end <= len(block.text) for link in block.links)
        assert 0 <= block.bold_start <= len(block.text)
        assert 0 <= block.start < block.end <= len(document.text)
    assert all(former.end <= later.start for former, later in pairwise(document.blocks))
    if document.format in {"docx", "html"}:
        assert document.text == "\n".join(block.text for block in document.blocks)
        assert all(document.text[block.start : block.end] == block.text for block in document.blocks)


INLINE = st.recursive(
    SENTENCES.map(run),
    lambda inner: st.tuples(
        st.sampled_from(["w:ins", "w:smartTag", "w:hyperlink", "w:sdt", "w:customXml", "w:moveTo", "w:fldSimple"]),
        st.lists(inner, min_size=1, max_size=3),
    ).map(lambda pair: f"<{pair[0]}>{'<w:r><w:tab/></w:r>'.join(pair[1])}</{pair[0]}>"),
    max_leaves=5,
)
PARAGRAPHS = st.lists(INLINE, min_size=1, max_size=3).map(lambda runs: f"<w:p>{'<w:r><w:br/></w:r>'.join(runs)}</w:p>")
BODIES = st.recursive(
    PARAGRAPHS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(
            lambda p: f"<w:sdt><w:sdtContent>{''.join(p)}</w:sdtContent></w:sdt>"
        ),
        st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=2).map(
            lambda rows: (
                "<w:tbl>"
                + "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
                + "</w:tbl>"
            )
        ),
    ),
    max_leaves=6,
)


@FEW
@given(BODIES)
def test_no_word_of_a_word_file_is_dropped_or_doubled(body: str) -> None:
    document = document_from_bytes(docx(body), "a.docx")
    assert words_of(document) == [word for text in re.findall(r"<w:t [^>]*>([^<]*)", body) for word in words(text)]
    check_form(document)


ELEMENTS = st.sampled_from(
    [
        "p",
        "div",
        "span",
        "b",
        "em",
        "ul",
        "li",
        "ol",
        "h2",
        "section",
        "article",
        "table",
        "td",
        "a",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "pre",
        "strong",
    ]
)
PAGES = st.recursive(
    SENTENCES,
    lambda inner: st.tuples(ELEMENTS, st.lists(inner, min_size=1, max_size=4)).map(
        lambda pair: f"<{pair[0]}>{'<br>'.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=12,
)


@FEW
@given(PAGES)
def test_no_word_of_a_page_is_dropped_or_doubled(page: str) -> None:
    document = document_from_text(f"<html><body>{page}</body></html>", "a.html")
    assert sorted(words_of(document)) == sorted(words(re.sub(r"<[^>]*>", " ", page)))
    check_form(document)


LINES = st.lists(
    st.tuples(st.sampled_from(["", "", "", "- ", "• ", "* ", "  ", "\t", "  - "]), SENTENCES), min_size=1, max_size=12
)


@FEW
@given(LINES, st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_no_word_of_a_plain_text_is_dropped_or_moved(lines: list[tuple[str, str]], line_end: str) -> None:
    text = line_end.join(mark + line for mark, line in lines)
    document = document_from_text(text, "a.txt")
    assert words_of(document) == words(text)
    check_form(document)


MARKS = st.sampled_from(
    ["{}", "**{}**", "_{}_", "# {}", "## {}", "- {}", "  - {}", "1. {}", "> {}", "| {} | {} |", "`{}`", "{}  "]
)


@FEW
@given(st.lists(st.tuples(MARKS, SENTENCES), min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_no_word_of_a_markdown_text_is_dropped_or_moved(lines: list[tuple[str, str]], line_end: str) -> None:
    text = line_end.join(mark.format(line, line) for mark, line in lines)
    document = document_from_text(text, "a.md")
    assert words_of(document) == words(text)
    check_form(document)


@FEW
@given(ODD, st.sampled_from(["a.txt", "a.md"]))
def test_odd_characters_do_no_harm(text: str, name: str) -> None:
    try:
        check_form(document_from_text(text, name))
    except InputError as error:
        assert not words(text), error  # noqa: PT017 - only a text without words may be refused


RESUME = docx(
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Welds</w:t></w:r></w:p>",
    {"word/numbering.xml": "<w:num w:numId='1'/>", "word/styles.xml": "<w:style w:styleId='a'/>"},
)


@FEW
@given(st.lists(st.tuples(st.integers(0, len(RESUME) - 1), st.integers(0, 255)), min_size=1, max_size=9))
def test_a_damaged_word_file_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    content = bytearray(RESUME)
    for position, byte in changes:
        content[position] = byte
    try:
        assert document_from_bytes(bytes(content), "a.docx").blocks
    except InputError as error:
        assert error.hint  # noqa: PT017 - both ends are right


@pytest.mark.parametrize("value", ["", "x", "-1", "1e309", "nan", "99999999999999", "٣"])
def test_a_number_that_is_none_does_no_harm(value: str) -> None:
    properties = f"<w:ilvl w:val='{value}'/><w:numId w:val='1'/>"
    look = f"<w:rPr><w:sz w:val='{value}'/></w:rPr>"
    lists = f"<w:abstractNum><w:lvl w:ilvl='{value}'><w:pPr><w:ind w:left='{value}'/></w:pPr></w:lvl></w:abstractNum>"
    body = (
        f"<w:p><w:pPr><w:outlineLvl w:val='{value}'/><w:numPr>{properties}</w:numPr><w:ind w:left='{value}'/></w:pPr>"
        f"<w:r>{look}<w:t>Welds</w:t></w:r></w:p>"
    )
    assert document_from_bytes(docx(body, {"word/numbering.xml": lists}), "a.docx").text == "Welds"


@FEW
@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"PK\x03\x04", b"<html>", b"{", b"cv:\n a:", b"---\n", b"From: a\nMIME-Version: 1\n"]),
)
def test_any_bytes_are_read_or_refused_with_a_hint(content: bytes, start: bytes) -> None:
    try:
        document = document_from_bytes(start + content, "a")
    except InputError as error:
        assert error.hint  # noqa: PT017 - both ends are right
    else:
        assert document.data or any(block.kind in BlockKind for block in document.blocks)
