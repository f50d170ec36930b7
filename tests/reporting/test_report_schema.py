"""report.json and its published schema."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tailor.model import (
    SCHEMA_VERSION,
    EditKind,
    LineRole,
    NoteKind,
    Reason,
    RequirementKind,
    RequirementLevel,
    Status,
)
from tailor.reporting import as_dict, build_report
from tests.writers.samples import AFTER, BEFORE, EDITS, LETTER, POSTING, RESUME

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8")
)


def in_json(**changes: object) -> Any:
    report = build_report(RESUME, POSTING, BEFORE, AFTER, edits=EDITS, letter_gaps=LETTER.placeholders)
    return json.loads(json.dumps({**as_dict(report), **changes}))


def test_a_report_is_what_the_schema_says() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(in_json(), SCHEMA)
    jsonschema.validate(json.loads(json.dumps(as_dict(build_report(RESUME, POSTING, BEFORE)))), SCHEMA)


@pytest.mark.parametrize(
    "changes", [{"schema_version": 2}, {"extra": 1}, {"match": {}}, {"files": ["resume.docx"]}, {"candidate": None}]
)
def test_what_is_no_report_is_not_what_the_schema_says(changes: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(in_json(**changes), SCHEMA)


def test_the_version_is_the_models() -> None:
    assert SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION


@pytest.mark.parametrize(
    ("enum", "path"),
    [
        (EditKind, "properties edits items properties kind"),
        (NoteKind, "properties notes items properties kind"),
        (LineRole, "$defs posting properties lines items properties role"),
        (RequirementKind, "$defs requirement properties kind"),
        (RequirementLevel, "$defs requirement properties level"),
        (Status, "$defs match properties findings items properties status"),
        (Reason, "$defs match properties findings items properties evidence items properties why"),
    ],
)
def test_the_words_of_the_schema_are_the_models(enum: type[StrEnum], path: str) -> None:
    place = SCHEMA
    for key in path.split():
        place = place[key]
    assert place["enum"] == [member.value for member in enum]
