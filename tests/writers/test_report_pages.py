"""The report as a page, as Markdown and as JSON."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.model import Finding, LineRole, Match, Note, NoteKind, Posting, PostingLine, Report, Status, WrittenFile
from tailor.reporting import build_report
from tailor.writers import report_html, report_json, report_markdown
from tailor.writers.posting_marks import mark_posting
from tests.writers.samples import AFTER, BEFORE, EDITS, LETTER, POSTING, RESUME, WOUNDS

FILES = (
    WrittenFile("resume", "resume.docx"),
    WrittenFile("letter", "cover letter.docx"),
    WrittenFile("report", "report.md"),
)
HOSTILE = '<script>alert(1)</script> & "quotes" {{ 7*7 }} | # *star* _line_ `code` [x](http://example.org) \x00\ud800'
VOID = {"meta", "br", "circle", "rect", "input"}


def report(**changes: object) -> Report:
    posting = changes.pop("posting", POSTING)
    resume = changes.pop("resume", RESUME)
    made = build_report(
        resume,  # type: ignore[arg-type]
        posting,  # type: ignore[arg-type]
        BEFORE,
        AFTER,
        edits=EDITS,
        files=FILES,
        letter_gaps=LETTER.placeholders,
        program="tailor 0.1.0",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


class _Reader(HTMLParser):
    """Collects the words of a page, its tags and its attributes; in a whole page, a tag closed out of order fails."""

    def __init__(self, *, whole: bool) -> None:
        super().__init__()
        self.whole = whole
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.whole and tag not in VOID:
            assert self.open.pop() == tag, f"{tag} closes out of order"

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in {"style", "script"}:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def read(page: str, *, whole: bool = True) -> _Reader:
    reader = _Reader(whole=whole)
    reader.feed(page)
    reader.close()
    assert not whole or reader.open == []
    return reader


def test_the_markdown_report_says_everything_in_order(golden: Callable[[str, Path], None]) -> None:
    golden(report_markdown(report()), Path(__file__).parent / "expected" / "report.md")


def test_the_words_of_the_page_say_everything_in_order(golden: Callable[[str, Path], None]) -> None:
    page = report_html(report())
    body = page[page.index("<body") : page.index("<script>")]
    lines = re.split(r"</?(?:h\d|p|li|ol|ul|section|div|blockquote|tr|summary|option)\b[^>]*>", body)
    words = [read(line, whole=False).text for line in lines]
    golden("\n".join(filter(None, words)) + "\n", Path(__file__).parent / "expected" / "report.html.txt")


def test_the_page_is_sound_and_needs_nothing_but_itself() -> None:
    page = read(report_html(report()))
    assert page.tags.count("h1") == 1
    assert not {"link", "img", "iframe", "form", "object"} & set(page.tags)
    assert page.tags.count("script") == 1
    addresses = {value for name, value in page.attributes if name in {"href", "src", "action", "data"}}
    assert {address for address in addresses if not address.startswith("#")} == {"resume.docx", "cover%20letter.docx"}
    ids = [value for name, value in page.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {address[1:] for address in addresses if address.startswith("#")} <= set(ids)
    assert [name for name, _ in page.attributes if name.startswith("on")] == []
    assert ("lang", "en") in page.attributes
    assert "style" not in {name for name, _ in page.attributes}
    policy = next(value for _, value in page.attributes if value.startswith("default-src"))
    digest = "'sha256-[A-Za-z0-9+/]{43}='"
    assert re.fullmatch(
        f"default-src 'none'; style-src {digest}; script-src {digest}; img-src data:;"
        " connect-src 'none'; base-uri 'none'; form-action 'none'",
        policy,
    )
    assert "url(" not in report_html(report())
    assert "@import" not in report_html(report())


@pytest.mark.parametrize("where", ["title", "company", "text", "source", "location", "language"])
def test_markup_in_a_posting_is_shown_and_not_obeyed(where: str) -> None:
    posting = replace(POSTING, requirements=(), **{where: HOSTILE})  # type: ignore[arg-type]  # names of text fields
    page = report_html(report(posting=posting))
    assert "<script>alert" not in page
    assert set(read(page).tags) == set(read(report_html(report())).tags)
    if where != "language":
        assert '<script>alert(1)</script> & "quotes" {{ 7*7 }}' in read(page).text


def test_markup_in_evidence_is_shown_and_not_obeyed() -> None:
    item = replace(BEFORE.findings[2].evidence[0], quote=HOSTILE, words='& "quotes"', where=HOSTILE)
    match = Match((Finding(WOUNDS, Status.SHOWN, (item,), note=HOSTILE),), BEFORE.coverage)
    made = build_report(RESUME, POSTING, match, None, letter_gaps=(HOSTILE,), program=HOSTILE)
    page = report_html(made)
    assert "<script>alert" not in page
    assert "<b>&amp; &#34;quotes&#34;</b>" in page
    markdown = report_markdown(made)
    assert "<script" not in markdown.replace("\\<script", "")
    assert "\\[x\\](http" in markdown


def test_markup_in_a_requirement_of_the_posting_is_shown_and_not_obeyed() -> None:
    asked = replace(WOUNDS, text=HOSTILE, name=HOSTILE, start=0, end=len(HOSTILE))
    match = Match((Finding(asked, Status.MISSING),), BEFORE.coverage)
    page = report_html(build_report(RESUME, Posting("p.txt", HOSTILE, requirements=(asked,)), match))
    assert '<a class="mark bad"' in page
    assert "<script>alert" not in page


def test_a_report_without_tailoring_says_nothing_of_changes() -> None:
    made = build_report(RESUME, POSTING, BEFORE)
    for page in (read(report_html(made)).text, report_markdown(made)):
        assert "changed" not in page
        assert "64" in page
        assert "Tailoring" not in page


def test_a_note_says_whether_something_asked_for_may_be_hidden_there() -> None:
    notes = (Note(NoteKind.IMAGE, "2 pictures", may_hide=True), Note(NoteKind.DATES, "an odd date"))
    made = report(notes=notes)
    assert "2 pictures Something that the posting asks for may stand there. an odd date" in read(report_html(made)).text
    assert "- 2 pictures (something that the posting asks for may stand there)\n- an odd date" in report_markdown(made)


def test_a_posting_without_requirements_makes_a_page_without_a_number() -> None:
    nothing = Match((), replace(BEFORE.coverage, score=None, band="not scored", parts=()))
    made = build_report(RESUME, replace(POSTING, requirements=()), nothing, nothing)
    assert "Not scored" in read(report_html(made)).text
    assert "**Coverage: not scored**" in report_markdown(made)


def test_the_json_holds_what_the_report_holds() -> None:
    made = report()
    assert json.loads(report_json(made)) == json.loads(json.dumps(made.to_dict()))


def test_no_page_holds_a_sign_that_cannot_be_saved() -> None:
    made = report(candidate=HOSTILE, posting=replace(POSTING, title=HOSTILE))
    for page in (report_html(made), report_markdown(made), report_json(made)):
        assert "\x00" not in page
        assert page.encode()


def test_overlapping_requirements_cut_the_posting_without_losing_a_word() -> None:
    rows = [row for group in report().groups for row in group.rows]
    outer = replace(rows[0], requirement=replace(WOUNDS, start=5, end=40))
    inner = replace(rows[1], requirement=replace(WOUNDS, start=10, end=20))
    text = POSTING.text
    pieces = [(piece.text, piece.row) for piece in mark_posting(POSTING, [outer, inner])]
    assert pieces == [
        (text[:5], None),
        (text[5:10], outer),
        (text[10:20], inner),
        (text[20:40], outer),
        (text[40:], None),
    ]


RANGES = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30)), max_size=6)


@given(text=st.text(max_size=25), ranges=RANGES, headings=RANGES)
def test_the_pieces_of_a_posting_are_its_text(
    text: str, ranges: list[tuple[int, int]], headings: list[tuple[int, int]]
) -> None:
    row = report().held[0]
    rows = [replace(row, requirement=replace(WOUNDS, start=start, end=end)) for start, end in ranges]
    lines = tuple(PostingLine(LineRole.OTHER, "", start, end, is_heading=True) for start, end in headings)
    pieces = mark_posting(Posting("p.txt", text, lines=lines), rows)
    assert "".join(piece.text for piece in pieces) == text
