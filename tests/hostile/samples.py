"""The good files from which hostile ones are made."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
WORD = "word/document.xml"


@dataclass(frozen=True, slots=True)
class HostileFile:
    """A file to be refused or read: what was done to it, and its bytes under a name."""

    what: str
    name: str
    content: bytes


def good_files() -> dict[str, bytes]:
    """Resumes and postings of the examples by name, and one more Word document."""
    paths = [EXAMPLES / "nurse" / "resume.pdf", EXAMPLES / "bookkeeper" / "resume.md"]
    paths += sorted(path for path in EXAMPLES.glob("*/jobs/*") if path.is_file())
    paths += sorted(EXAMPLES.glob("*/resume.docx"))
    return {path.name: path.read_bytes() for path in paths}


def word_parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
