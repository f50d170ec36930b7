"""A document that would say something untrue is never written, whatever part of the program made it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tailor import writers
from tailor.cli import cli
from tests.docx_text import replace_text

RESUME = """Ada Quill
ada.quill@example.org

Experience

Clerk, Elm Ltd, 2019 - Present
- Ran payroll in Excel for 40 staff
"""


@pytest.fixture
def _private_logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "resume.txt").write_text(RESUME)
    (tmp_path / "posting.txt").write_text("Payroll Clerk at Alder Works\n\nRequirements\n- Payroll\n- Excel\n- SAP\n")


def lie_in(made: Callable[..., bytes], true: str, lie: str) -> Callable[..., bytes]:
    """A writer that changes a word of what it writes."""

    def write(*given: object) -> bytes:
        return replace_text(made(*given), true, lie)

    return write


@pytest.mark.usefixtures("_private_logs")
@pytest.mark.parametrize(
    ("maker", "lie"), [("resume_docx", "SAP"), ("letter_docx", "SAP"), ("resume_docx", "400 staff")]
)
def test_a_lie_in_a_finished_document_stops_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, maker: str, lie: str
) -> None:
    true = "40 staff" if "staff" in lie else "Excel"
    monkeypatch.setattr(writers, maker, lie_in(getattr(writers, maker), true, lie))
    given = [str(tmp_path / "posting.txt"), "--resume", str(tmp_path / "resume.txt"), "-o", str(tmp_path / "out")]
    result = CliRunner().invoke(cli, ["write", *given])
    assert result.exit_code == 3
    assert "would say something that the resume does not hold" in result.stderr
    assert not (tmp_path / "out").exists()
    [log] = (tmp_path / "state").rglob("*.txt")
    assert "xxx" in log.read_text()
    assert not any(word in log.read_text() for word in ("payroll", "staff", "SAP"))
