"""A posting and a resume give the same answer as text, Markdown, web page, Word document and PDF."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import tailor
from tests.layouts.printing import print_document, print_page
from tests.stories.forms import as_text, write_document, write_page

TRUTH = Path(__file__).parent / "truth"
STORIES = ("data-engineer", "nurse")
FORMS = ("text", "Markdown", "web page", "Word document", "PDF")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("forms")


@pytest.fixture(scope="module", params=STORIES)
def story(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def postings(folder: Path, story: str) -> Mapping[str, Path]:
    return dict(_forms(TRUTH / f"{story}.posting.md", folder))


@pytest.fixture(scope="module")
def resumes(folder: Path, story: str) -> Mapping[str, Path]:
    return dict(_forms(TRUTH / f"{story}.resume.md", folder))


def _forms(source: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Each form's name and file. LibreOffice prints the data engineer's Word document, Chromium the nurse's page."""
    content = source.read_text(encoding="utf-8")
    pasted = folder / f"{source.stem}.txt"
    pasted.write_text(as_text(content), encoding="utf-8")
    page = write_page(content, folder / f"{source.stem}.html")
    document = write_document(content, folder / f"{source.stem}.docx")
    printed = folder / f"{source.stem}.pdf"
    if source.name.startswith("nurse"):
        print_page(page, printed, folder / "chromium")
    else:
        print_document(document, printed, folder / "libreoffice")
    yield from zip(FORMS, (pasted, source, page, document, printed), strict=True)


def _asked(path: Path) -> list[tuple[str, str]]:
    return [(one.name, one.level.value) for one in tailor.read_posting(path).requirements]


def _judged(resume: Path, posting: Path) -> list[tuple[str, str, str]]:
    findings = tailor.match(tailor.read_resume(resume), tailor.read_posting(posting)).findings
    places = {finding.requirement.name: [evidence.where for evidence in finding.evidence] for finding in findings}
    return [(one.requirement.name, one.status.value, "; ".join(places[one.requirement.name])) for one in findings]


def test_a_posting_asks_for_the_same_in_every_format(postings: Mapping[str, Path]) -> None:
    asked = {form: _asked(path) for form, path in postings.items()}
    assert asked == dict.fromkeys(FORMS, asked["text"])
    assert len(asked["text"]) > 10


def test_a_resume_gets_the_same_findings_in_every_format(
    resumes: Mapping[str, Path], postings: Mapping[str, Path]
) -> None:
    judged = {form: _judged(path, postings["text"]) for form, path in resumes.items()}
    assert judged == dict.fromkeys(FORMS, judged["text"])
    assert len(judged["text"]) > 10
