"""Web pages and Word documents printed to PDF by the programs that people use."""

import subprocess
from pathlib import Path


def print_page(page: Path, pdf: Path, profile: Path) -> None:
    """Chromium's own PDF of a web page."""
    _run(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-pdf-header-footer",
        f"--user-data-dir={profile}",
        f"--print-to-pdf={pdf}",
        page.as_uri(),
    )


def print_document(document: Path, pdf: Path, profile: Path) -> None:
    """LibreOffice's PDF of a Word document."""
    _run(
        "soffice",
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(pdf.parent),
        str(document),
    )
    (pdf.parent / f"{document.stem}.pdf").rename(pdf)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=120)
