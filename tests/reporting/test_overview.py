"""A table's row, read back from report.json."""

import json
from typing import Any

import pytest

from tailor.errors import InputError
from tailor.model import Match, OverviewRow
from tailor.reporting import as_dict, build_report, overview_row
from tests.writers.samples import AFTER, BEFORE, LETTER, POSTING, RESUME


def written(after: Match | None = AFTER) -> dict[str, Any]:
    report = build_report(RESUME, POSTING, BEFORE, after, letter_gaps=LETTER.placeholders)
    content: dict[str, Any] = json.loads(json.dumps(as_dict(report)))
    return content


def test_a_row_holds_what_a_table_over_jobs_shows() -> None:
    assert overview_row(written()) == OverviewRow(
        job="Charge Nurse",
        company="Thornbury General Hospital",
        coverage=64,
        coverage_after=68,
        missing=("IV therapy",),
        hidden=1,
        suggested=1,
        notes=1,
        letter_gaps=1,
    )


def test_a_report_without_tailoring_has_no_second_coverage() -> None:
    assert overview_row(written(after=None)).coverage_after is None


def test_a_posting_without_a_title_is_called_by_its_file() -> None:
    content = written()
    content["posting"]["title"] = ""
    assert overview_row(content).job == "charge-nurse.html"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema_version": 0}, "a.json: not a report of this version of tailor; make it again: tailor write"),
        ({"posting": None}, "a.json: the report has no 'posting'; make it again: tailor write"),
        ({"match": {}}, "a.json: the report has no 'coverage'; make it again: tailor write"),
        ({"match": {"coverage": 3}}, "a.json: the report has no 'coverage'; make it again: tailor write"),
    ],
)
def test_what_is_no_report_is_refused_with_its_file(change: dict[str, object], message: str) -> None:
    with pytest.raises(InputError) as caught:
        overview_row({**written(), **change}, "a.json")
    assert str(caught.value) == message
