"""What each job was made from, as a hash beside the outputs, so that a later run can leave it alone."""

from pathlib import Path

from tailor.batch.stamps import write_if_changed
from tailor.cache import digest_of, program_stamp
from tailor.config import Settings
from tailor.model import Resume
from tailor.model.codec import to_text
from tailor.pipeline import is_whole, settings_key

_FOLDER = ".made"


def made_key(name: str, content: bytes, resume: Resume, settings: Settings, own: bytes | None, answers: bytes) -> str:
    """A hash over all that decides a job but the day: posting, resume, its document, settings, program, answers."""
    return digest_of(program_stamp(), name, content, answers, to_text(resume), *settings_key(settings), own or b"")


def is_made(out: Path, name: str, key: str) -> bool:
    """Whether the job's files are all there and were made from this."""
    try:
        kept = (out / _FOLDER / name).read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return kept == key and is_whole(out / name)


def note_made(out: Path, name: str, key: str) -> None:
    """Notes what a job was made from, once it is written."""
    write_if_changed(out, out / _FOLDER / name, key)
