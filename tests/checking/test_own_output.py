"""What the program writes passes its own check, in every design."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from click.testing import Result

from tailor.model import LetterParagraph, ParagraphKind
from tailor.pipeline import check_file
from tailor.writers import letter_docx, resume_docx, template_names
from tests.writers.samples import LETTER, STYLE, TAILORED
from tests.writers.test_designs import READABLE

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("design", "density"), [*product(("classic", "collegiate", "modern", "plain"), ("normal", "compact"))]
)
def test_our_own_documents_pass_in_every_design(design: str, density: str, tmp_path: Path) -> None:
    style = replace(STYLE, template=design, density=density)  # type: ignore[arg-type]
    finished = tuple(
        LetterParagraph(ParagraphKind.MOTIVATION, "Your ward took me on as a student.", own_words=True)
        if paragraph.placeholder
        else paragraph
        for paragraph in LETTER.paragraphs
    )
    assert design in template_names("resume")
    (tmp_path / "resume.docx").write_bytes(resume_docx(replace(TAILORED, resume=READABLE), style))
    (tmp_path / "letter.docx").write_bytes(letter_docx(replace(LETTER, paragraphs=finished), style))
    resume, letter = check_file(tmp_path / "resume.docx"), check_file(tmp_path / "letter.docx")
    assert letter.findings == ()
    # What the sample person wrote: a section of their own, one on references, a register's name, a job without a title.
    own = {"unusual-heading", "references", "no-title"}
    assert {finding.rule for finding in resume.findings} == own


def test_the_examples_outputs_have_neither_problem_nor_warning(tailor: Run, tmp_path: Path) -> None:
    resumes = {"nurse": "resume.pdf", "data-engineer": "resume.docx", "bookkeeper": "resume.md"}
    for story, resume in resumes.items():
        job = min((ROOT / "examples" / story / "jobs").iterdir())
        out = tmp_path / story
        tailor("write", job, "--resume", ROOT / "examples" / story / resume, "--out", out)
        tailor("check", out / "resume.docx", "--strict")
        output = tailor("check", out / "cover-letter.docx", "--strict").output
        assert "a sentence of your own is still to be written – “[Why " in output
        tailor("write", job, "--resume", ROOT / "examples" / story / resume, "--why", "I know it well.", "--out", out)
        output = tailor("check", out / "cover-letter.docx", "--strict").output
        assert "still to be" not in output
