"""One posting in several forms gives one answer."""

import html
import re
from pathlib import Path

import pytest

import tailor
from tailor.model import Posting

EXAMPLES = Path(__file__).parents[2] / "examples"
PAGES = sorted(EXAMPLES.glob("*/jobs/*.html"))
FURNITURE = (
    "cookie",
    "kubernetes react",
    "albania",
    "privacy",
    "sign in",
    "physical therapist",
    "powered by",
    "sap consultant",
)


def _as_pasted_text(page: Path) -> str:
    """The page's article as a person would paste it, made without the program's own reader."""
    source = page.read_text(encoding="utf-8")
    body = re.search(r"<(article|div id=\"content\")>(.*?)(</article>|</div>\s*<footer)", source, re.DOTALL)
    assert body is not None
    text = re.sub(r"<li[^>]*>", "\n- ", body[2])
    text = re.sub(r"<(h1|h2|h3|p|ul)[^>]*>", "\n\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip() + "\n"


def _asked(posting: Posting) -> list[tuple[str, str]]:
    return sorted((requirement.name, requirement.level.value) for requirement in posting.requirements)


@pytest.mark.parametrize("page", [page for page in PAGES if "JobPosting" not in page.read_text()], ids=lambda p: p.stem)
def test_the_page_and_its_pasted_text_give_the_same_requirements(page: Path) -> None:
    assert _asked(tailor.read_posting(page)) == _asked(tailor.posting_from_text(_as_pasted_text(page)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_nothing_of_script_navigation_footer_or_cookie_text_appears(page: Path) -> None:
    posting = tailor.read_posting(page)
    everything = " ".join([posting.text, *(requirement.name for requirement in posting.requirements)]).lower()
    assert [word for word in FURNITURE if word in everything] == []
