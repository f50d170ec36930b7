"""Projects as a list of definitions in Markdown: the term is the name, what is said of it the description."""

from typing import Any

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

JOB = "# Ann Example\n\nann@example.org\n\n## Experience\n\n### Elm GmbH — Cook\n*Leeds | 2019 – 2021*\n\n* Led 4\n\n"


def _projects(lines: str) -> list[dict[str, Any]]:
    resume = parse_resume(document_from_text(f"{JOB}## Projects\n\n{lines}\n", "cv.md"))
    rows = resume.to_json_resume().get("projects", [])
    assert isinstance(rows, list)
    return rows


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("[elmtide](https://git.example/elmtide)\n:   Tide tables for harbours", "Tide tables for harbours"),
        ("elmtide\n:   Tide tables for harbours (2022)", "Tide tables for harbours"),
        ("elmtide\n:   Tide tables for harbours (2022, 90 users)", "Tide tables for harbours (2022, 90 users)"),
        ("elmtide (2022)\n:   Tide tables for harbours", "Tide tables for harbours"),
        ("**elmtide**\n:   Tide tables for harbours, 2022", "Tide tables for harbours"),
    ],
)
@pytest.mark.parametrize("second", ["Finite state machines without reflection", "A linter", "a linter for shell"])
def test_each_term_is_a_project(first: str, said: str, second: str) -> None:
    one, two = _projects(f"{first}\n\noak-fsm\n:   {second}")
    assert (one["name"], one["description"], one.get("endDate")) == (
        "elmtide",
        said,
        "2022" if "2022" in first else None,
    )
    assert one.get("url") == ("https://git.example/elmtide" if "](" in first else None)
    assert two == {"name": "oak-fsm", "description": second}


def test_labels_below_a_project_are_no_projects() -> None:
    rows = _projects("### Tide Map (2021)\n\nTools\n:   Go with a few scripts\n\nTasks\n:   tests and tables")
    assert [one["name"] for one in rows] == ["Tide Map"]
