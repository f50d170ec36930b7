"""Whole resumes as a friend or a liar edits them: every lie is found, every fair edit passes.

`edits/edits.json` holds each edited copy as the lines that differ from its resume: from line, to line, the new lines.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tailor.model import Resume
from tailor.pipeline.reading import resume_from_document
from tailor.pipeline.truth import verify
from tailor.readers import document_from_text

FOLDER = Path(__file__).parent / "edits"
CASES: list[dict[str, Any]] = json.loads((FOLDER / "edits.json").read_text(encoding="utf-8"))


@cache
def read(name: str) -> tuple[str, Resume]:
    text = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    return text, resume_from_document(document_from_text(text, "resume.md"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['resume']}: {case['kind']}: {case['what']}")
def test_lies_are_found_and_fair_edits_pass(case: dict[str, Any]) -> None:
    text, resume = read(case["resume"])
    lines = text.splitlines()
    for first, last, new in reversed(case["edits"]):
        lines[first:last] = new
    doubts = verify(document_from_text("\n".join(lines) + "\n", "edited.md"), resume)
    assert bool(doubts) is (case["kind"] == "lie"), doubts
