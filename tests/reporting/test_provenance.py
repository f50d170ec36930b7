"""sources.json: every paragraph of what was written leads back to the candidate's own words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from tailor import read_resume, resume_from_text
from tailor.model import Letter, LetterParagraph, ParagraphKind, Resume
from tailor.model.provenance import Origin
from tailor.readers import document_from_text, read_document
from tailor.reporting.provenance import trace_letter

ROOT = Path(__file__).parents[2]
STORIES = {"nurse": "resume.pdf", "data-engineer": "resume.docx", "bookkeeper": "resume.md"}
SCHEMA = json.loads((ROOT / "docs" / "sources.schema.json").read_text(encoding="utf-8"))
Run = Callable[..., Result]
Files = dict[str, list[dict[str, Any]]]


@pytest.fixture(
    scope="module",
    params=[(story, design) for story, design in zip(STORIES, ("classic", "collegiate", "plain"), strict=True)],
)
def job(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Resume]:
    """A folder of outputs, and the resume that they were made from."""
    from click.testing import CliRunner  # noqa: PLC0415  the command line of the other tests lives for one test only

    from tailor.cli import cli  # noqa: PLC0415

    story, design = request.param
    resume = ROOT / "examples" / story / STORIES[story]
    posting = min((ROOT / "examples" / story / "jobs").iterdir())
    out = tmp_path_factory.mktemp("job")
    asked = ["write", posting, "--resume", resume, "--out", out / "out", "--template", design, "--why", "I know it."]
    result = CliRunner().invoke(cli, [str(argument) for argument in asked])
    assert result.exit_code == 0, result.output
    return out / "out", read_resume(resume)


def sources(folder: Path) -> Files:
    files: Files = json.loads((folder / "sources.json").read_text(encoding="utf-8"))["files"]
    return files


def test_the_file_is_as_its_schema_says(job: tuple[Path, Resume]) -> None:
    content = json.loads((job[0] / "sources.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(SCHEMA).iter_errors(content)) == []


def test_every_paragraph_of_both_documents_is_listed(job: tuple[Path, Resume]) -> None:
    folder, _ = job
    for name, rows in sources(folder).items():
        assert [row["text"] for row in rows] == [block.text for block in read_document(folder / name).blocks]


def test_every_paragraph_of_the_resume_comes_from_the_candidates_resume(job: tuple[Path, Resume]) -> None:
    folder, _ = job
    assert {row["origin"] for row in sources(folder)["resume.docx"]} == {"resume"}
    assert all(row["sources"] for row in sources(folder)["resume.docx"])


def test_every_source_is_an_item_of_the_resume_and_its_quote_stands_in_it(job: tuple[Path, Resume]) -> None:
    folder, resume = job
    texts = {item.id: item.text for item in resume.items()}
    for rows in sources(folder).values():
        for source in (source for row in rows for source in row["sources"]):
            assert source["quote"] in source["text"]
            assert texts.get(source["item"], source["text"]) == source["text"]


def test_every_edit_is_in_the_report_and_changed_a_paragraph(job: tuple[Path, Resume]) -> None:
    folder, _ = job
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    traced = {edit for row in sources(folder)["resume.docx"] for edit in row["edits"]}
    assert traced == {edit["id"] for edit in report["edits"] if edit["kind"] != "drop"}


def test_a_letters_claims_have_sources_and_only_its_frame_has_none(job: tuple[Path, Resume]) -> None:
    folder, _ = job
    for row in sources(folder)["cover-letter.docx"]:
        assert bool(row["sources"]) == row["origin"].startswith("resume"), row
    origins = [row["origin"] for row in sources(folder)["cover-letter.docx"]]
    assert "given" in origins
    assert "resume and posting" in origins


def test_a_skill_that_was_named_leads_to_the_bullet_that_holds_it(tailor: Run, tmp_path: Path) -> None:
    job = ROOT / "examples" / "nurse" / "jobs" / "wound-care-nurse.pdf"
    tailor("write", job, "--resume", ROOT / "examples" / "nurse" / "resume.pdf", "--out", tmp_path)
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    named = [edit for edit in report["edits"] if edit["kind"] == "surface skill"]
    assert named
    rows = {edit: row for row in sources(tmp_path)["resume.docx"] for edit in row["edits"]}
    for edit in named:
        assert set(edit["sources"]) <= {source["item"] for source in rows[edit["id"]]["sources"]}


def test_contact_data_lead_to_their_place_in_the_document(job: tuple[Path, Resume]) -> None:
    folder, resume = job
    rows = [source for rows in sources(folder).values() for row in rows for source in row["sources"]]
    reached = [source for source in rows if source["item"] in {"contact.name", "contact.email", "contact.phone"}]
    assert {source["item"] for source in reached} == {"contact.name", "contact.email", "contact.phone"}
    for source in reached:
        span = source["span"]
        assert resume.lines[span["block"]][span["start"] : span["end"]] == source["text"]


def test_each_skill_of_a_list_in_the_persons_own_document_has_its_source(tailor: Run, tmp_path: Path) -> None:
    own = docx.Document()
    for text in ("Ida Falk", "ida@example.org", "Skills", "Filing", "Xero", "Typing", "Experience"):
        own.add_paragraph(text, style="List Bullet" if text in {"Filing", "Xero", "Typing"} else None)
    own.add_paragraph("Clerk, Elm Mill, Leeds, 2018 – present")
    own.add_paragraph("Kept the ledgers of three shops.", style="List Bullet")
    own.save(str(tmp_path / "own.docx"))
    (tmp_path / "job.txt").write_text("Clerk\nOak Mill\n\nRequirements\n- Xero\n- Typing\n", encoding="utf-8")
    tailor("write", tmp_path / "job.txt", "--resume", tmp_path / "own.docx", "--out", tmp_path / "out")
    rows = sources(tmp_path / "out")["resume.docx"]
    assert [row["text"] for row in rows if not row["sources"]] == []
    assert [row["text"] for row in rows if row["edits"]] == ["Xero", "Typing", "Filing"]


def test_what_is_said_to_come_from_resume_and_posting_says_from_where() -> None:
    letter = Letter(
        sender="Ida",
        contact_line=(),
        date="",
        recipient=(),
        subject="Application",
        greeting="Dear Hiring Team,",
        paragraphs=(LetterParagraph(ParagraphKind.EVIDENCE, "Also from my work there:", ("s1.e1.title",)),),
        farewell="Sincerely,",
        signature="Ida",
        language="en",
    )
    document = document_from_text("Also from my work there:", "letter.txt")
    resume = resume_from_text("Ida\n\nExperience\nRigger, Brae Ltd, 2019 - 2025\n- Spliced ropes.\n")
    (row,) = trace_letter(document, letter, resume)
    assert row.origin is Origin.FRAME
