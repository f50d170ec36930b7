"""The report as a person uses it, in Chromium without a network."""

import re
from pathlib import Path

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tailor.model import Affirmed, Answers, Refused
from tailor.readers import read_answers

_MOST_BYTES = 200_000
_MOST_PAGES = 3


def names(page: Page) -> list[str]:
    """The requirements that can be seen, in their order on the page."""
    rows: list[str] = page.locator(".row:visible h4").all_inner_texts()
    return rows


def row(page: Page, name: str) -> Locator:
    return page.locator(f".row[data-name={name!r}]")


def test_the_page_asks_for_nothing_but_itself(page: Page, jobs: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for report in jobs.glob("*/report.html"):
        asked.clear()
        page.goto(report.as_uri())
        assert [url for url in asked if not url.startswith("data:")] == [report.as_uri()]
        assert report.stat().st_size < _MOST_BYTES
        html5lib.HTMLParser(strict=True).parse(report.read_text(encoding="utf-8"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_bars_the_way_of_anybody(scheme: str, browser: Browser, jobs: Path) -> None:
    context = browser.new_context(color_scheme=scheme, offline=True, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    for name in ("home-health-nurse/report.html", "overview.html"):
        page.goto((jobs / name).as_uri())
        page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
        found = Axe().run(page).response["violations"]
        assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found] == []
    context.close()


def test_filters_search_and_order_show_what_was_asked_for(page: Page, jobs: Path) -> None:
    page.goto((jobs / "home-health-nurse" / "report.html").as_uri())
    everything = names(page)
    page.get_by_role("button", name="Not found").click()
    assert names(page) == ["driver's license", "OASIS documentation"]
    expect(page.locator("#told")).to_have_text(f"2 of {len(everything)} shown")
    page.get_by_label("Level").select_option("must")
    assert names(page) == ["driver's license"]
    page.get_by_label("Level").select_option("")
    page.get_by_role("button", name="Not found").click()
    page.locator("#kind").select_option("language")
    assert names(page) == ["Spanish or Vietnamese"]
    page.locator("#kind").select_option("")
    page.get_by_label("Find").fill("wound")
    assert names(page)
    assert all("wound" in row(page, name).inner_text().lower() for name in names(page))
    page.get_by_label("Find").fill("no such thing")
    expect(page.locator("#nothing")).to_be_visible()
    page.get_by_label("Find").fill("")
    page.get_by_label("Sort").select_option("name")
    assert names(page) == sorted(everything, key=str.lower)
    page.get_by_label("Sort").select_option("order")
    assert names(page) == everything


def test_a_requirement_and_its_words_in_the_posting_light_up_together(page: Page, jobs: Path) -> None:
    page.goto((jobs / "home-health-nurse" / "report.html").as_uri())
    asked = row(page, "driver's license")
    words = page.locator(".text .mark", has_text="driver's license")
    asked.hover()
    expect(words).to_have_class(re.compile(r"\btied\b"))
    page.mouse.move(0, 0)
    expect(words).not_to_have_class(re.compile(r"\btied\b"))
    words.focus()
    expect(asked).to_have_class(re.compile(r"\btied\b"))
    page.get_by_role("button", name="Suggested").click()
    expect(asked).to_be_hidden()
    page.keyboard.press("Escape")
    words.click()
    expect(asked).to_be_visible()


def test_what_is_shown_can_be_copied_as_text(page: Page, jobs: Path) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto((jobs / "home-health-nurse" / "report.html").as_uri())
    page.get_by_role("button", name="Not found").click()
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator("#told")).to_have_text("Copied.")
    text = page.evaluate("navigator.clipboard.readText()")
    assert "✗ Not found: driver's license (must have)" in text
    assert "Spanish" not in text


def test_answers_are_downloaded_as_a_file_that_write_understands(page: Page, job: Path, tmp_path: Path) -> None:
    page.goto((job / "report.html").as_uri())
    expect(page.locator(".answers")).to_be_hidden()
    asked = row(page, "driver's license")
    asked.locator("summary", has_text="Answer").click()
    asked.get_by_label("I have this").fill('Driver\'s "B" license since 2012 \\ clean')
    asked.get_by_label("Where it belongs").select_option("skills")
    other = row(page, "OASIS documentation")
    other.locator("summary", has_text="Answer").click()
    other.get_by_label("I do not have this").check()
    box = page.get_by_label("Do not do this").first
    box.check()
    expect(page.locator("#number")).to_have_text("3 answers")
    with page.expect_download() as started:
        page.get_by_role("button", name="Download answers.toml").click()
    assert started.value.suggested_filename == "answers.toml"
    started.value.save_as(tmp_path / "answers.toml")
    refused = Refused(box.get_attribute("data-change") or "", box.get_attribute("data-text") or "")
    assert read_answers(tmp_path / "answers.toml") == Answers(
        (Affirmed("driver's license", 'Driver\'s "B" license since 2012 \\ clean', "skills"),),
        ("OASIS documentation",),
        (refused,),
    )


def test_without_a_script_everything_can_be_read(browser: Browser, jobs: Path) -> None:
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((jobs / "home-health-nurse" / "report.html").as_uri())
    shown = page.locator("main").inner_text()
    for words in ("Do these first", "driver's license", "What was changed, and why", "What a parser sees"):
        assert words in shown
    assert page.locator("button:visible, textarea:visible, select:visible, input:visible").count() == 0
    page.goto((jobs / "overview.html").as_uri())
    assert "Skills and jobs" in page.locator("main").inner_text()
    context.close()


@pytest.mark.parametrize("width", [320, 360, 768])
def test_a_narrow_screen_does_not_scroll_sideways(width: int, page: Page, jobs: Path) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    for name in ("home-health-nurse/report.html", "progressive-care-nurse/report.html", "overview.html"):
        page.goto((jobs / name).as_uri())
        page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


def test_an_ordinary_report_prints_on_three_pages(page: Page, jobs: Path) -> None:
    for report in jobs.glob("*/report.html"):
        page.goto(report.as_uri())
        printed = page.pdf(format="A4")
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= _MOST_PAGES, report.parent.name


def test_the_overview_is_sorted_and_searched(page: Page, jobs: Path) -> None:
    page.goto((jobs / "overview.html").as_uri())
    titles = page.locator("#jobs-table tbody tr:visible th")
    first = titles.all_inner_texts()
    page.get_by_role("button", name="Held but hidden").click()
    hidden = [int(text) for text in page.locator("#jobs-table tbody td:nth-child(6)").all_inner_texts()]
    assert hidden == sorted(hidden, reverse=True)
    page.get_by_role("button", name="#").click()
    page.get_by_role("button", name="#").click()
    assert titles.all_inner_texts() == first
    page.get_by_label("Find").fill("larkspur")
    assert [text.split("\n")[0] for text in titles.all_inner_texts()] == ["Home Health Registered Nurse"]


def test_search_finds_what_a_row_shows_and_not_its_form(page: Page, jobs: Path) -> None:
    page.goto((jobs / "home-health-nurse" / "report.html").as_uri())
    everything = names(page)
    page.locator("#find").fill("i have this")
    assert names(page) == []
    page.locator("#find").fill(everything[0])
    assert everything[0] in names(page)
