"""Which application a person means."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from tailor.model import Application
from tailor.text import fold

_LIKE = 0.8


def find_applications(words: str, applications: Sequence[Application]) -> tuple[Application, ...]:
    """The applications that `words` may mean: one when it is clear, several to ask about, none when nothing fits.

    A number (`12`, `#12`), the job's name or folder, the company, the title come first; then applications that hold
    every word; then names that are spelled nearly so (difflib's ratio of at least 0.8).
    """
    wanted = fold(words.strip().rstrip("/"))
    if not wanted:
        return ()
    for fits in (_is_number, _is_folder, _is_job, _is_company_or_title, _holds_words, _is_like):
        found = tuple(application for application in applications if fits(wanted, application))
        if found:
            return found
    return ()


def _is_number(wanted: str, application: Application) -> bool:
    return wanted.removeprefix("#") == str(application.number)


def _is_folder(wanted: str, application: Application) -> bool:
    return bool(application.folder) and wanted == fold(application.folder)


def _is_job(wanted: str, application: Application) -> bool:
    return wanted in {fold(application.job), fold(application.folder).rpartition("/")[2]}


def _is_company_or_title(wanted: str, application: Application) -> bool:
    return wanted in {fold(application.company), fold(application.title), fold(application.name)}


def _holds_words(wanted: str, application: Application) -> bool:
    known = _known_words(application)
    return all(any(word.startswith(part) for word in known) for part in _words(wanted))


def _is_like(wanted: str, application: Application) -> bool:
    known = _known_words(application)
    return all(any(_ratio(part, word) >= _LIKE for word in known) for part in _words(wanted))


def _known_words(application: Application) -> list[str]:
    return _words(fold(f"{application.company} {application.title} {application.job}"))


def _words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in text).split()


@lru_cache(maxsize=65536)
def _ratio(one: str, other: str) -> float:
    """How alike two words are, 0 to 1; numbers are the same or not."""
    if one == other:
        return 1.0
    if one.isdigit() or other.isdigit() or abs(len(one) - len(other)) > len(one) // 3:
        return 0.0
    return SequenceMatcher(None, one, other).ratio()
