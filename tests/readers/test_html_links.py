"""Links that a page's style sheet sets apart, with no space between them in the file."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

MAIL = '<a href="mailto:ann@example.org">ann@example.org</a>'
PAGE = '<a href="https://ann.example.com">ann.example.com</a>'
CODE = '<a href="https://github.com/ann-example">GitHub</a>'
BODY = "<h2>Experience</h2><h3>Cook, Elm Inn, 2015 – 2019</h3><ul><li>Ran the kitchen</li></ul>"


def lines(body: str) -> list[str]:
    page = f"<html><body><h1>Ann Example</h1>{body}{BODY}</body></html>"
    return [block.text for block in document_from_text(page, "cv.html").blocks]


@pytest.mark.parametrize("number", ["(218) 555-0119", "+1 218 555 0119", "218-555-0119"])
def test_neighbouring_links_to_different_addresses_are_apart(number: str) -> None:
    phone = f'<a href="tel:+12185550119">{number}</a>'
    page = f"<html><body><h1>Ann Example</h1><p>{MAIL}{phone}{CODE}{PAGE}</p>{BODY}</body></html>"
    contact = parse_resume(document_from_text(page, "cv.html")).contact
    assert (contact.email, contact.phone) == ("ann@example.org", number)
    assert {link.url for link in contact.links} == {"https://github.com/ann-example", "https://ann.example.com"}


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ('<p>See <a href="/a">El</a><a href="/a">m</a> here</p>', "See Elm here"),
        ('<p><a href="/a">Elm</a><a href="/b">, Oak</a></p>', "Elm, Oak"),
        ('<p><a href="/a">Elm</a> <a href="/b">Oak</a></p>', "Elm Oak"),
        ('<p><a href="#a">El</a><a href="/b">m</a></p>', "Elm"),
    ],
)
def test_other_links_stay_in_their_sentence(body: str, line: str) -> None:
    assert line in lines(body)


def test_tabs_of_one_site_and_broken_addresses_stay_together() -> None:
    for one, other in (
        ("/a/1/", "/a/2/"),
        ("https://elm.example.org/a", "https://elm.example.org/b"),
        ("http://[", "tel:1"),
    ):
        page = f"<html><body><p><a href='{one}'>Overview</a><a href='{other}'>Application</a></p></body></html>"
        assert document_from_text(page, "a.html").blocks[0].text == "OverviewApplication"


@pytest.mark.parametrize(("tag", "kind"), [("nav", ""), ("div", " role='navigation'"), ("div", " class='menu'")])
def test_a_menu_of_nothing_but_a_persons_addresses_is_contact_data(tag: str, kind: str) -> None:
    phone = '<a href="tel:+12185550119">(218) 555-0119</a>'
    page = (
        f"<html><body><header><h1>Ann Example</h1><{tag}{kind}>{PAGE}{CODE}{MAIL}{phone}</{tag}></header>"
        f"{BODY}</body></html>"
    )
    contact = parse_resume(document_from_text(page, "cv.html")).contact
    assert (contact.email, contact.phone) == ("ann@example.org", "(218) 555-0119")
    assert [link.url for link in contact.links] == ["https://ann.example.com", "https://github.com/ann-example"]


def test_a_menu_with_pages_of_its_own_site_is_none() -> None:
    assert lines(f'<nav><a href="/jobs">All jobs</a>{MAIL}</nav>')[:2] == ["Ann Example", "Experience"]
