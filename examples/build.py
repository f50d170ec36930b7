"""Makes the PDF and DOCX files of the examples from their sources: `python examples/build.py` (needs Chromium).

The results are committed, because they are inputs that a person would bring; run this only after changing a source.
"""

import subprocess
import tempfile
from pathlib import Path

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

HERE = Path(__file__).parent
PRINTED = {
    "nurse/source/resume.html": "nurse/resume.pdf",
    "nurse/source/wound-care-nurse.html": "nurse/jobs/wound-care-nurse.pdf",
    "bookkeeper/source/payroll-specialist.html": "bookkeeper/jobs/payroll-specialist.pdf",
}


def print_page(source: Path, target: Path) -> None:
    """Prints an HTML page to PDF with headless Chromium."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-pdf-header-footer",
                f"--user-data-dir={profile}",
                f"--print-to-pdf={target}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
        )


def write_word_resume(source: Path, target: Path) -> None:
    """Writes a resume as somebody types it in Word: `#` name, `##` heading, `=` job line, `-` bullet, else text."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(10.5)
    document.core_properties.author = document.core_properties.title = "Tobias Lindqvist"
    for line in source.read_text(encoding="utf-8").splitlines():
        mark, _, text = line.partition(" ")
        if mark == "#":
            document.add_paragraph(text, style="Title")
        elif mark == "##":
            document.add_heading(text, level=1)
        elif mark == "=":
            title, _, dates = text.partition("\t")
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15.2), WD_TAB_ALIGNMENT.RIGHT)
            paragraph.add_run(title).bold = True
            paragraph.add_run(f"\t{dates}")
        elif mark == "-":
            document.add_paragraph(text, style="List Bullet")
        elif line:
            document.add_paragraph(line)
    document.save(str(target))


def main() -> None:
    """Makes every file anew."""
    for source, target in PRINTED.items():
        print_page(HERE / source, HERE / target)
    write_word_resume(HERE / "data-engineer/source/resume.txt", HERE / "data-engineer/resume.docx")


if __name__ == "__main__":
    main()
