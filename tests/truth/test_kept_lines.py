"""What is written into the person's own document is checked in the place where it stands."""

from pathlib import Path

from click.testing import CliRunner
from docx import Document

from tailor.cli import cli

POSTING = """Payroll Administrator
Company: Elm Schools

Requirements
- Sage 50
- Credit control
- Payroll
"""


def test_a_skill_below_a_heading_that_stood_there_is_not_doubted(tmp_path: Path) -> None:
    own = Document()
    own.add_paragraph("Ngozi Example")
    own.add_paragraph("Leeds LS1 4AB · ngozi@example.org")
    own.add_paragraph("Skills", style="Heading 1")
    for skill in ("Payroll", "Sage 50", "Excel"):
        own.add_paragraph(skill, style="List Bullet")
    own.add_paragraph("Experience", style="Heading 1")
    own.add_paragraph("Accounts Assistant, Elm Motors, 2015 – 2019")
    own.add_paragraph("Matched purchase invoices", style="List Bullet")
    own.add_paragraph("Credit control for 80 accounts", style="List Bullet")
    own.save(str(tmp_path / "resume.docx"))
    (tmp_path / "posting.txt").write_text(POSTING, encoding="utf-8")
    command = ["write", str(tmp_path / "posting.txt"), "--resume", str(tmp_path / "resume.docx")]
    result = CliRunner().invoke(cli, [*command, "-o", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    assert "doubted" not in result.output
    written = Document(str(tmp_path / "out" / "resume.docx"))
    assert any(paragraph.text == "Credit control" for paragraph in written.paragraphs)
