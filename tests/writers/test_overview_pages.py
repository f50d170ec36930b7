"""The overview as a page, as Markdown, JSON and CSV."""

import csv
import html
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import html5lib
import jsonschema
import pytest

from tailor.model import Overview, OverviewJob, OverviewRow
from tailor.reporting import join_jobs
from tailor.writers import gaps_csv, overview_csv, overview_html, overview_json, overview_markdown
from tests.reporting.jobs import job

ROOT = Path(__file__).parents[2]
HOSTILE = "=cmd|'/C calc'!A1 <script>alert(1)</script> |{{ 7*7 }}\x00"


def overview(number: int = 6, title: str = "Nurse") -> Overview:
    jobs = [
        job(f"job-{n}", must="+BLS -ACLS" + " -CDL" * (n % 2), nice="~Epic", coverage=40 + n, title=f"{title} {n}")
        for n in range(number)
    ]
    rows = [
        OverviewJob(
            each.id,
            OverviewRow(each.title, "Elm Hospital", each.coverage, 70, ("ACLS",), 1, 0, 2, 1, ("report.html",)),
        )
        for each in jobs
    ]
    return join_jobs([*rows, OverviewJob("broken", None)], jobs)


def test_the_markdown_overview_says_everything_in_order(golden: Callable[[str, Path], None]) -> None:
    golden(overview_markdown(overview()), Path(__file__).parent / "expected" / "overview.md")


@pytest.mark.parametrize("number", [0, 1, 6, 20])
def test_the_page_is_valid_html_that_names_its_own_style_and_script(number: int) -> None:
    page = overview_html(overview(number))
    html5lib.HTMLParser(strict=True).parse(page)
    assert page.count("<h1>") == 1
    assert re.search(r"style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+';", html.unescape(page))
    assert "style=" not in page
    assert not re.search(r"\son\w+=", page)


def test_links_lead_to_the_files_of_the_job_folders_or_are_left_out() -> None:
    assert '<a href="job-5/report.html">report</a>' in overview_html(overview())
    assert "report.html" not in overview_html(overview(), links=False)


def test_many_jobs_get_a_picture_beside_their_table() -> None:
    assert 'class="heat"' not in overview_html(overview(12))
    assert 'class="heat"' in overview_html(overview(13))


def test_markup_in_a_title_is_shown_and_not_obeyed() -> None:
    page = overview_html(overview(title=HOSTILE))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "\x00" not in page
    assert "<script>" not in overview_markdown(overview(title=HOSTILE)).replace("\\<script", "")


def test_no_cell_of_a_spreadsheet_is_a_formula() -> None:
    for start in ("=1+1", "+1", "-1", "@a", "\t=1", " =1"):
        (row, *_) = [row for row in _rows(overview_csv(overview(title=start))) if row["job"] == "job-5"]
        assert row["title"].startswith("'")
    assert _rows(overview_csv(overview()))[0]["title"] == "Nurse 5"


def test_a_job_that_was_not_made_has_its_row() -> None:
    assert [row["job"] for row in _rows(overview_csv(overview()))][-1] == "broken"
    assert "not made" in overview_markdown(overview())


def test_the_gaps_have_a_row_each() -> None:
    first, second = _rows(gaps_csv(overview()))
    assert (first["missing"], first["would open"], first["asked by"], first["of"]) == ("ACLS", "3", "6", "6")
    assert (second["missing"], second["would open"]) == ("CDL", "0")


def test_the_json_is_what_the_schema_says() -> None:
    schema: dict[str, Any] = json.loads((ROOT / "docs" / "overview.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for number in (0, 6):
        jsonschema.validate(json.loads(overview_json(overview(number))), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(overview_json(overview())), "extra": 1}, schema)


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_jobs_of_one_title_and_employer_are_told_apart_by_their_folders() -> None:
    jobs = [job(name, must="+BLS", coverage=50, title="Nurse") for name in ("elm-1", "elm-2", "oak")]
    companies = ("Elm", "Elm", "Oak")
    rows = [
        OverviewJob(each.id, OverviewRow("Nurse", company, 50, 70, (), 1, 0, 2, 1, ("report.html",)))
        for each, company in zip(jobs, companies, strict=True)
    ]
    seen = join_jobs(rows, jobs)
    for page in (overview_html(seen), overview_markdown(seen)):
        assert "Nurse (elm-1)" in page.replace("\\", "")
        assert "Nurse (elm-2)" in page.replace("\\", "")
        assert "Nurse (oak)" not in page.replace("\\", "")
