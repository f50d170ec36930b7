"""Makes the pictures of the designs in docs/images: python -m bench.pictures

An example's resume and letter, set in each design, printed by LibreOffice and drawn by pdftoppm. The fonts of the
designs or their twins have to be installed (Carlito, Liberation).
"""

import datetime as dt
import shutil
import subprocess
import tempfile
from pathlib import Path

from tailor import fit, read_posting, read_resume
from tailor.config import Settings
from tailor.writers import DocumentStyle, find_office, letter_docx, resume_docx, template_names, to_pdf

ROOT = Path(__file__).parents[1]
STORY = ROOT / "examples" / "data-engineer"
NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
WHY = "I cycle past your turbines every week, and I would like to help to keep the lights on behind them."
_DOTS_PER_INCH = "72"


def main() -> None:
    resume = read_resume(STORY / "resume.docx")
    posting = read_posting(STORY / "jobs" / "data-engineer-energy.html")
    made = fit(resume, posting, Settings(why=WHY), NOW)
    documents = {}
    for design in template_names("resume"):
        style = DocumentStyle(template=design, stamp=NOW)
        documents[f"design-{design}.docx"] = resume_docx(made.tailored, style)
        documents[f"letter-{design}.docx"] = letter_docx(made.letter, style)
    drawer = shutil.which("pdftoppm") or "pdftoppm"
    with tempfile.TemporaryDirectory() as name:
        for printed, content in to_pdf(documents, find_office()).items():
            path = Path(name) / printed
            path.write_bytes(content)
            target = ROOT / "docs" / "images" / path.stem
            subprocess.run([drawer, "-r", _DOTS_PER_INCH, "-png", "-singlefile", path, target], check=True)
            print(f"{target}.png")


if __name__ == "__main__":
    main()
