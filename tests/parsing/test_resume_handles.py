"""Profiles without their site's address: a path behind an icon, a handle behind the site's name."""

import json

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tailor.writers.links import web_address
from tests.parsing.resume_outline import read


def links(line: str) -> list[tuple[str, str]]:
    resume = read(f"Ann Example\nCook\n{line}\n\nEXPERIENCE\n\nCook, Elm Inn, 2019 - 2020\n\nSKILLS\n\nTriage\n")
    return [(link.url, link.label) for link in resume.contact.links]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("☎ 01632 960123\t✉ ann@example.org\tLeeds\tin/annexample-chef", [("in/annexample-chef", "LinkedIn")]),
        ("ann@example.org | Leeds | in/annexample", [("in/annexample", "LinkedIn")]),
        ("ann@example.org | linkedin/in/ann-example", [("linkedin/in/ann-example", "LinkedIn")]),
        ("ann@example.org | GitHub: annex", [("annex", "GitHub")]),
        ("LinkedIn: /in/annex\nann@example.org", [("/in/annex", "LinkedIn")]),
        ("ann@example.org | Instagram: @annex.cooks", [("@annex.cooks", "Instagram")]),
        ("ann@example.org · ORCID 0000-0001-2345-6789", [("0000-0001-2345-6789", "ORCID")]),
        ("ann@example.org | ORCID iD: 0000-0001-2345-678X", [("0000-0001-2345-678X", "ORCID")]),
        ("ann@example.org | ORCID-ID 0000-0001-2345-6789", [("0000-0001-2345-6789", "ORCID")]),
        ("ann@example.org | ORCID (0000-0001-2345-6789)", [("0000-0001-2345-6789", "ORCID")]),
        ("ORCID 0000-0001-2345-6789\nann@example.org", [("0000-0001-2345-6789", "ORCID")]),
        ("ann@example.org | linkedin.com/in/ann-example", [("https://linkedin.com/in/ann-example", "")]),
        ("ann@example.org | in/out of term", []),
        ("ann@example.org | in/near", []),
    ],
)
def test_a_profile_is_a_link_also_without_its_sites_address(line: str, told: list[tuple[str, str]]) -> None:
    assert links(line) == told


def test_the_handle_of_a_profile_is_no_place() -> None:
    resume = read("Ann Example\nann@example.org | GitHub: ann-example\n\nEXPERIENCE\n\nCook, Elm Inn, 2019 - 2020\n")
    assert resume.contact.location == ""
    basics = resume.to_json_resume()["basics"]
    assert isinstance(basics, dict)
    assert "url" not in basics
    assert basics["profiles"] == [{"network": "GitHub", "url": "ann-example"}]


@pytest.mark.parametrize("handle", ["in/annexample", "/in/annexample", "annexample"])
def test_no_document_links_to_a_profile_without_its_sites_address(handle: str) -> None:
    assert web_address(handle) == ""


def test_the_keys_of_a_json_resume_are_its_headings() -> None:
    data = {"basics": {"name": "Ann"}, "work": [{"name": "Elm Inn"}], "skills": [{"name": "Tills"}], "languages": []}
    told = parse_resume(document_from_text(json.dumps(data), "me.json")).to_json_resume()["meta"]
    assert isinstance(told, dict)
    assert told["tailor"]["sections"] == ["work", "skills"]
