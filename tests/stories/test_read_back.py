"""What the program writes, it reads again as the same resume, whatever the design."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tailor import read_resume
from tailor.model import Resume, TailoredResume
from tailor.writers import find_office, resume_docx, to_pdf
from tests.writers.docx_view import opened
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


DESIGNS = ("classic", "collegiate", "modern", "plain")
SOURCES = ("bookkeeper/resume.md", "data-engineer/resume.docx", "nurse/resume.pdf")
ALL = [(source, design) for source in SOURCES for design in DESIGNS]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the resume of every example in every design, as Word file and as LibreOffice's PDF of it."""
    folder = tmp_path_factory.mktemp("printed")
    documents = {}
    for source, design in ALL:
        resume = read_resume(EXAMPLES / source)
        name = f"{Path(source).parent}-{design}.docx"
        documents[name] = resume_docx(TailoredResume(resume, resume, ()), replace(STYLE, template=design))
    for name, content in (documents | to_pdf(documents, find_office())).items():
        (folder / name).write_bytes(content)
    return folder


def words(text: str) -> list[str]:
    """The words of a text in small letters, without bullets, bars and hyphens, which get lost at a line's end."""
    whole = re.sub(r"(?<=\w)-\s*", "", text.casefold())
    return [word for word in whole.split() if word.strip("•|·–-")]


@pytest.mark.parametrize(("source", "design"), ALL)
def test_every_field_is_read_again_from_libreoffices_pdf(source: str, design: str, printed: Path) -> None:
    resume, again = read_resume(EXAMPLES / source), read_resume(printed / f"{Path(source).parent}-{design}.pdf")
    assert dict(fields(again.to_json_resume())) == dict(fields(resume.to_json_resume()))
    assert headings(again) == headings(resume)


@pytest.mark.parametrize(("source", "design"), ALL)
def test_the_text_of_the_pdf_is_in_reading_order(source: str, design: str, printed: Path) -> None:
    path = printed / f"{Path(source).parent}-{design}.docx"
    written = words("\n".join(paragraph.text for paragraph in opened(path.read_bytes()).paragraphs))
    for mode in ("-nopgbrk", "-raw", "-layout"):
        command = ["pdftotext", mode, str(path.with_suffix(".pdf")), "-"]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        assert words(told) == written, mode


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("source", SOURCES)
def test_every_field_of_a_written_resume_is_read_again(source: str, design: str, tmp_path: Path) -> None:
    resume = read_resume(EXAMPLES / source)
    path = tmp_path / "resume.docx"
    path.write_bytes(resume_docx(TailoredResume(resume, resume, ()), replace(STYLE, template=design)))
    again = read_resume(path)
    assert dict(fields(again.to_json_resume())) == dict(fields(resume.to_json_resume()))
    assert headings(again) == headings(resume)


RICH = sorted((Path(__file__).parent / "rich").glob("*.txt"), key=lambda path: path.name)


def rewritten(source: Path, design: str) -> bytes:
    resume = read_resume(source)
    return resume_docx(TailoredResume(resume, resume, ()), replace(STYLE, template=design))


def content(resume: Resume) -> tuple[dict[str, str], list[str]]:
    return dict(fields(resume.to_json_resume())), headings(resume)


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("source", RICH, ids=lambda path: path.stem)
def test_every_field_of_a_rich_resume_is_read_again_from_the_word_file(
    source: Path, design: str, tmp_path: Path
) -> None:
    path = tmp_path / "resume.docx"
    path.write_bytes(rewritten(source, design))
    assert content(read_resume(path)) == content(read_resume(source))


def test_every_field_of_a_rich_resume_is_read_again_from_libreoffices_pdf(tmp_path: Path) -> None:
    documents = {f"{source.stem}.docx": rewritten(source, DESIGNS[at % 4]) for at, source in enumerate(RICH)}
    for name, pdf in to_pdf(documents, find_office()).items():
        (tmp_path / name).write_bytes(pdf)
    for source in RICH:
        assert content(read_resume(tmp_path / f"{source.stem}.pdf")) == content(read_resume(source)), source.stem


@pytest.mark.parametrize("design", DESIGNS)
def test_degrees_of_a_title_alone_are_read_again_from_the_word_file(design: str, tmp_path: Path) -> None:
    source = Path(__file__).parent / "rich" / "statistician.md"
    (tmp_path / "resume.docx").write_bytes(rewritten(source, design))
    assert content(read_resume(tmp_path / "resume.docx")) == content(read_resume(source))
