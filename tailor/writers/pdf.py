"""Word documents as PDF, through LibreOffice where it is installed."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tailor.errors import OutputError

_NAMES = ("soffice", "libreoffice")
_SECONDS, _SECONDS_EACH = 50.0, 10.0
"""How long LibreOffice may take to start, and for each document; it needs 1 and 0.1 where nothing else runs."""
_PAGE = re.compile(rb"/Type\s*/Page\b")
# Tagged, so that screen readers and parsers know headings and lists; LibreOffice leaves the tags out by itself.
_EXPORT = (
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"ExportBookmarks":{"type":"boolean","value":"true"}}'
)


def find_office() -> Path:
    """The LibreOffice program on the search path.

    Raises:
        OutputError: there is none.
    """
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        raise OutputError(
            "PDF needs LibreOffice, which was not found",
            hint="install it from libreoffice.org, or leave --pdf out and save the .docx files as PDF in Word",
        )
    return Path(found)


def to_pdf(documents: Mapping[str, bytes], office: Path, seconds: float | None = None) -> dict[str, bytes]:
    """The documents as tagged PDF.

    LibreOffice writes the time and a random number into each PDF: two runs differ in these.

    Args:
        documents: .docx files, name -> bytes.
        office: LibreOffice's program.
        seconds: The longest it may take; by default, more for more documents.

    Returns:
        Name with the ending .pdf -> bytes.

    Raises:
        OutputError: it took too long, or a PDF was not made.
    """
    longest = _SECONDS + _SECONDS_EACH * len(documents) if seconds is None else seconds
    with tempfile.TemporaryDirectory(prefix="tailor-") as name:
        folder = Path(name)
        for document, content in documents.items():
            (folder / document).write_bytes(content)
        said = _convert(office, folder, list(documents), longest)
        return dict(_collect(folder / document, said) for document in documents)


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF of LibreOffice has."""
    return len(_PAGE.findall(pdf))


def _convert(office: Path, folder: Path, names: list[str], seconds: float) -> str:
    """Run LibreOffice with a profile of its own: with a shared one, a second run at once makes nothing."""
    profile = (folder / "profile").as_uri()
    command = [str(office), "--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to", _EXPORT]
    with subprocess.Popen(
        [*command, "--outdir", str(folder), *names],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            _end(process)
            raise OutputError(
                f"LibreOffice did not make the PDF within {seconds:g} seconds",
                hint="try again, or leave --pdf out",
            ) from error
    return said.decode(errors="replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the programs that it started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _collect(document: Path, said: str) -> tuple[str, bytes]:
    """LibreOffice's exit code is 0 for whatever went wrong; only the file tells."""
    path = document.with_suffix(".pdf")
    content = path.read_bytes() if path.is_file() else b""
    if not content.startswith(b"%PDF-"):
        last = next((line for line in reversed(said.splitlines()) if line.strip()), "it said nothing")
        raise OutputError(f"LibreOffice made no PDF of {document.name} ({last.strip()})", hint="leave --pdf out")
    return path.name, content
