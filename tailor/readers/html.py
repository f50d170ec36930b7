"""Web pages: a posting's structured data where it is whole, else the page's own lines without what surrounds them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from tailor.errors import InputError
from tailor.model import Block, BlockKind, Document, Fact, Note, NoteKind, Style
from tailor.readers.board_address import name_in_address
from tailor.readers.clean import clean_line
from tailor.readers.html_excerpt import is_excerpt
from tailor.readers.html_levels import level_notes
from tailor.readers.html_marks import marked_facts
from tailor.readers.html_microdata import microdata_facts
from tailor.readers.html_noise import drop_noise, is_site
from tailor.readers.html_pictures import picture_notes
from tailor.readers.html_rows import mark_rows
from tailor.readers.html_still import shows_as_written
from tailor.readers.html_walk import blocks_of
from tailor.readers.job_facts import TITLES, first_text
from tailor.readers.job_posting import PostingRecord, find_embedded, find_job_postings, load_lenient, read_record
from tailor.readers.lines import assemble, mark_typed_lists
from tailor.readers.picture_headings import with_headings_over_lists
from tailor.readers.plain import plain_blocks
from tailor.readers.script_state import find_in_state

_WHOLE_SHARE = 0.25
"""A description with less than this share of the page's text is an excerpt."""

_CUT_SHORT = re.compile(
    r"(?:\.{3}|…|\[(?:\.{3}|…)\])(?:\s*[\[(]?(?:(?:read |show |see |view |learn )?more|mehr(?: anzeigen)?"
    r"|(?:lire|voir) (?:la suite|plus))[\])]?)?$|\b(?:read|show|see|view) more$",
    re.IGNORECASE,
)
"""How a description ends whose rest the page has."""

_STEM, _LONGER = 30, 1.5
_SHAPELESS = 600
"""Characters: a longer description in one block has lost its lines."""

_OF_HEAD = frozenset({"title", "meta", "link", "script", "style", "base", "noscript", "template"})
_FEWEST_LOST = 2  # bullets
_NUMBER = re.compile(r"\d")
_HEAD_LINES = 12
_LONGEST_HEAD_LINE = 120  # characters
_HIDDEN_MATTERS = 8
_HIDDEN_MATTERS_IN_SITES = 400
_BOX_NAMES = "div|section|article|main|center|table|tbody|tr|td|form|blockquote"
_BOXES = re.compile(rf"(?:</?(?:{_BOX_NAMES})\b[^<>]*>\s*)+", re.IGNORECASE)
_WRAPPERS = re.compile(r"</?(?:span|font|big|small|nobr)\b[^<>]*>", re.IGNORECASE)
_ESCAPE = re.compile(r"&#(?:0*27|x0*1b);?(?:\[[0-?]*[ -/]*[@-~])?", re.IGNORECASE)
"""An ESC as a reference, which the parser would drop without the rest of the terminal's command."""
_DEEP = Note(NoteKind.OTHER, "the page is nested so deep that its layout was not read; check its lines")
_TOO_DEEP = Note(NoteKind.UNREAD, "the page is nested deeper than can be read, so a part of it was not", may_hide=True)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_html(text: str, name: str, notes: tuple[Note, ...] = ()) -> Document:
    """The document of an HTML page, a fragment of one, or a saved posting.

    Raises:
        InputError: The page holds no text.
    """
    root, whole = _parse(text, name)
    if not whole:
        root, whole = _parse(_flat(text), name)
        notes += (_DEEP if whole else _TOO_DEEP,)
    record = _record(root)
    facts = [*(record.facts if record else microdata_facts(root)), *_page_facts(root)]
    mark_rows(root)
    site = record is not None or is_site(root)
    large = site and not shows_as_written(root)
    hidden, form = ([], []) if root.find("body") is None else drop_noise(root, site=site)
    facts += marked_facts(root)
    blocks = with_headings_over_lists(mark_typed_lists(blocks_of(root)))
    notes += (*_notes(hidden, site=large), *(() if site else (*picture_notes(root), *level_notes(root))))
    described = record_blocks(record) if record is not None else []
    if _is_whole(described, blocks) and not is_excerpt(described, root):
        facts += _head_lines(blocks, described)
        blocks = described
    else:
        facts += form
    if not any(block.text for block in blocks):
        hint = "the page may build its text by a script; copy the text into a .txt file, or print the page to PDF"
        raise InputError("the page holds no text", where=name, hint=hint)
    return assemble(name, "html", blocks, facts, notes)


def record_blocks(record: PostingRecord) -> list[Block]:
    """The blocks of a posting that came as data: its title, then its parts under their headings."""
    blocks: list[Block] = []
    for part in record.parts:
        if part.heading:
            blocks.append(Block(part.heading, BlockKind.HEADING, 2, Style(bold=True)))
        blocks += html_blocks(part.text) if part.is_html else plain_blocks(part.text)
    title = record.fact("title")
    if title and not any(title in block.text for block in blocks[:3]):
        blocks.insert(0, Block(title, BlockKind.HEADING, 1, Style(bold=True)))
    return blocks


def html_blocks(text: str) -> list[Block]:
    """The blocks of a piece of HTML; none when it holds no text."""
    root, _ = _parse(text, "")
    drop_noise(root, site=False)
    return with_headings_over_lists(mark_typed_lists(blocks_of(root)))


def _parse(text: str, name: str) -> tuple[HtmlElement, bool]:
    """The root of a page, and whether the parser reached its end; it gives up at 256 elements within one another."""
    parser = HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    bare = _DECLARATION.sub("", _ESCAPE.sub("", text.replace("\0", "")))
    try:
        root = document_fromstring(bare, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise InputError(
            "the page cannot be read as HTML", where=name, hint="copy its text into a .txt file"
        ) from error
    _move_out_of_head(root)
    return root, not any("depth" in entry.message for entry in parser.error_log)


def _move_out_of_head(root: HtmlElement) -> None:
    """Puts a `<header>` at the top of a page without a `<body>` tag into the body: the parser leaves it outside."""
    head, body = root.find("head"), root.find("body")
    if head is None or body is None:
        return
    shown = [element for element in head if isinstance(element.tag, str) and element.tag not in _OF_HEAD]
    body[:0] = shown


def _flat(text: str) -> str:
    """A page without the elements that are only there to lay it out: their edges become line breaks."""
    return _BOXES.sub("<br>", _WRAPPERS.sub("", text))


def _record(root: HtmlElement) -> PostingRecord | None:
    """The posting that the page holds as data: a JobPosting, or what a script of the page would have shown."""
    scripts = list(root.iter("script"))
    if postings := [posting for script in scripts for posting in _stated(script)]:
        return read_record(_of_page(root, postings))
    found = (find_embedded(script.text or "") for script in scripts if not script.get("src"))
    posting = next(filter(None, found), None) or find_in_state(root, [fact.value for fact in _page_facts(root)])
    return read_record(posting) if posting is not None else None


def _stated(script: HtmlElement) -> list[Mapping[str, object]]:
    """The JobPostings of a script, none where it is of another kind or broken."""
    if script.get("type", "").strip().lower() != "application/ld+json":
        return []
    try:
        return list(find_job_postings(load_lenient(script.text or "")))
    except ValueError:
        return []


def _of_page(root: HtmlElement, postings: Sequence[Mapping[str, object]]) -> Mapping[str, object]:
    """Of several postings the one that the page is about: its title is the main heading's or the page's."""
    headings = [clean_line("".join(one.itertext())) for one in root.iter("h1")] if len(postings) > 1 else []
    titles = [fact.value for fact in _page_facts(root) if fact.name == "page_title"] if len(postings) > 1 else []
    named = [(one, title) for one in postings if (title := clean_line(unescape(first_text(one, TITLES))))]
    by_heading = (one for one, title in named if title in headings)
    by_title = (one for one, title in named if any(title in whole for whole in titles))
    return next(by_heading, None) or next(by_title, None) or postings[0]


def _is_whole(described: Sequence[Block], page: Sequence[Block]) -> bool:
    """Whether a description is as good as the page: not an excerpt of it, and not without its lines."""
    described_length = sum(len(block.text) for block in described)
    page_length = sum(len(block.text) for block in page)
    if described_length < _WHOLE_SHARE * page_length or not described_length:
        return False
    if _is_cut_short(described, page) or _has_lost_bullets(described, page):
        return False
    bodies = [block for block in described if block.kind is not BlockKind.HEADING]
    has_lines = len(bodies) > 1 or described_length < _SHAPELESS
    return has_lines or not any(block.kind is BlockKind.BULLET for block in page)


def _is_cut_short(described: Sequence[Block], page: Sequence[Block]) -> bool:
    """Whether a description ends in dots, and the page goes on where it does."""
    text = described[-1].text
    cut = _CUT_SHORT.search(text)
    if cut is None:
        return False
    whole, stem = " ".join(block.text for block in page), text[: cut.start()].rstrip()[-_STEM:]
    at = whole.find(stem)
    if at < 0:
        return len(whole) > _LONGER * sum(len(block.text) for block in described)
    return not whole[at + len(stem) :].lstrip().startswith((".", "…", "["))


def _has_lost_bullets(described: Sequence[Block], page: Sequence[Block]) -> bool:
    """Whether a description has no bullets though the page shows parts of it as bullets."""
    if any(block.kind is BlockKind.BULLET for block in described):
        return False
    whole = " ".join(block.text for block in described)
    return sum(block.kind is BlockKind.BULLET and block.text in whole for block in page) >= _FEWEST_LOST


def _head_lines(page: Sequence[Block], described: Sequence[Block]) -> Iterator[Fact]:
    """The first short lines with a number that the description does not repeat: the pay may stand there only."""
    known = {block.text for block in described}
    for block in page[:_HEAD_LINES]:
        if len(block.text) <= _LONGEST_HEAD_LINE and block.text not in known and _NUMBER.search(block.text):
            yield Fact("head_line", block.text)


def _page_facts(root: HtmlElement) -> Iterator[Fact]:
    titles = [
        *(meta.get("content", "") for meta in root.iter("meta") if meta.get("property", "").lower() == "og:title"),
        *("".join(title.itertext()) for title in root.iter("title")),
    ]
    for title in dict.fromkeys(clean_line(title) for title in titles):
        if title:
            yield Fact("page_title", title)
    for meta in root.iter("meta"):
        if meta.get("property", "").lower() == "og:site_name" and (site := clean_line(meta.get("content", ""))):
            yield Fact("site_name", site)
    addresses = [
        *(link.get("href", "") for link in root.iter("link") if link.get("rel", "").lower() == "canonical"),
        *(meta.get("content", "") for meta in root.iter("meta") if meta.get("property", "").lower() == "og:url"),
    ]
    if called := next(filter(None, map(name_in_address, addresses)), ""):
        yield Fact("address_name", called)
    if language := root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"):
        yield Fact("language", clean_line(language))


def _notes(hidden: Sequence[str], *, site: bool) -> Iterator[Note]:
    count = sum(len(text) for text in hidden)
    if count >= (_HIDDEN_MATTERS_IN_SITES if site else _HIDDEN_MATTERS):
        yield Note(NoteKind.HIDDEN, f"{count} characters that the page does not show were left out")
