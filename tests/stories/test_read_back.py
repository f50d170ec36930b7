"""What the program writes, it reads again as the same resume, whatever the design."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tailor import read_resume
from tailor.model import Resume, TailoredResume
from tailor.writers import resume_docx
from tests.writers.samples import STYLE

EXAMPLES = Path(__file__).parents[2] / "examples"


def fields(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every field of a JSON Resume with its place; an address gets its scheme when it becomes a link."""
    if isinstance(value, dict):
        for key in value.keys() - {"meta", "$schema"}:
            yield from fields(value[key], f"{place}/{key}")
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from fields(one, f"{place}/{number}")
    else:
        yield place, str(value).removeprefix("https://")


def headings(resume: Resume) -> list[str]:
    """The headings, but that over the contact, which a design sets below the name."""
    return [heading for section in resume.sections if (heading := section.heading.casefold()) != "contact"]


@pytest.mark.parametrize("design", ["classic", "collegiate", "modern", "plain"])
@pytest.mark.parametrize("source", ["bookkeeper/resume.md", "data-engineer/resume.docx", "nurse/resume.pdf"])
def test_every_field_of_a_written_resume_is_read_again(source: str, design: str, tmp_path: Path) -> None:
    resume = read_resume(EXAMPLES / source)
    path = tmp_path / "resume.docx"
    path.write_bytes(resume_docx(TailoredResume(resume, resume, ()), replace(STYLE, template=design)))
    again = read_resume(path)
    assert dict(fields(again.to_json_resume())) == dict(fields(resume.to_json_resume()))
    assert headings(again) == headings(resume)
