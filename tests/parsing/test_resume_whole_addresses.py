"""Addresses have their scheme, and stay the same in what the program writes."""

import pytest

from tailor.model.resume_parts import ProfileLink
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

BODY = "\n\nEXPERIENCE\n\nBuyer, Bramble Ltd, Leeds\n2019 - present\n- Bought fish\n\nSKILLS\nExcel, Word\n"


def links(line: str) -> tuple[ProfileLink, ...]:
    return parse_resume(document_from_text(f"Ann Example\n{line}{BODY}", "ann.txt")).contact.links


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("ann@example.org | linkedin.com/in/annex", "https://linkedin.com/in/annex"),
        ("ann@example.org | www.annexample.org", "https://www.annexample.org"),
        ("ann@example.org | http://annexample.org/me", "http://annexample.org/me"),
        ("ann@example.org | GitHub: ann.example", "ann.example"),
    ],
)
def test_an_address_without_scheme_gets_one_but_a_handle_does_not(line: str, url: str) -> None:
    assert [link.url for link in links(line)] == [url]


def test_an_address_of_a_data_file_without_scheme_gets_one() -> None:
    text = (
        "basics:\n  name: Ann Example\n  profiles:\n  - network: LinkedIn\n    url: linkedin.com/in/annex\n"
        "  - network: Forge\n    username: ann.ex\n"
        "projects:\n- name: Tide tables\n  url: tides.example.org/app\nskills:\n- name: Excel\n"
    )
    resume = parse_resume(document_from_text(text, "me.yaml"))
    assert [link.url for link in resume.contact.links] == ["https://linkedin.com/in/annex", "ann.ex"]
    assert resume.sections[0].entries[0].url == "https://tides.example.org/app"
