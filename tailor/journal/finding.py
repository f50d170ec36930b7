"""Which application a person means."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from tailor.model import Application, Message
from tailor.text import fold, root

_LIKE = 0.8
_SHORTEST_EMPLOYER = 5
"""A shorter name ("Next", "Boots") may stand in any letter as a word."""
_FEMININE = 6
"""From so many letters on "-in" at a word's end is a feminine form."""
_LEGAL_FORMS = frozenset(
    {"the", "inc", "llc", "llp", "lp", "ltd", "limited", "plc", "corp", "corporation", "company", "co", "pty", "pte"}
    | {"gmbh", "mbh", "ag", "kg", "ohg", "ug", "und", "and", "et", "se", "sa", "sas", "sarl", "eurl", "srl", "bv", "nv"}
)


def find_applications(words: str, applications: Sequence[Application]) -> tuple[Application, ...]:
    """The applications that `words` may mean: one when it is clear, several to ask about, none when nothing fits.

    A number (`12`, `#12`), the job's name or folder, the company, the title, the reference come first; then
    applications that hold every word; then names that are spelled nearly so (difflib's ratio of at least 0.8).
    """
    wanted = fold(words.strip().rstrip("/"))
    if not wanted:
        return ()
    for fits in (_is_number, _is_folder, _is_job, _is_company_or_title, _is_reference, _holds_words, _is_like):
        found = tuple(application for application in applications if fits(wanted, application))
        if found:
            return found
    return ()


def find_same_job(application: Application, others: Sequence[Application]) -> Application | None:
    """The first other application for the same job: title and company are known, and all facts of the job agree."""
    facts = _facts_of_job(application)
    same = (other for other in others if other.number != application.number and _facts_of_job(other) == facts)
    return next(same, None) if application.title and application.company else None


def _facts_of_job(application: Application) -> tuple[str, ...]:
    facts = (application.title, application.company, application.location, application.reference)
    return tuple(" ".join(_words(fold(fact))) for fact in facts)


def find_other_employer(
    message: Message, application: Application, others: Sequence[Application]
) -> Application | None:
    """The application whose employer a message names, where it does not name the one that it is noted for.

    Its text, its subject and its sender count. None where nothing speaks against it: no employer is named, or both.
    """
    sender = f"{message.sender_name} {message.sender_email}"
    said = f" {' '.join(_words(fold(f'{sender} {message.subject} {message.text}')))} "
    own = _employer(application)
    if not own or any(f" {word} " in said for word in own[:1]) or "".join(own) in said:
        return None
    named = (
        other
        for other in others
        if other.number != application.number
        and (words := _employer(other))
        and len("".join(words)) >= _SHORTEST_EMPLOYER
        and (f" {' '.join(words)} " in said or f" {''.join(words)} " in said)
    )
    return next(named, None)


def names_other_role(message: Message, role: str, title: str) -> bool:
    """Whether the job that a message is about, as it was read, is another one than an application's.

    It is where each has a word of its own, and the message does not name the application's title beside it.
    """
    named, own = _role_words(role), _role_words(title)
    said = _role_words(f"{message.subject} {message.text}")
    return bool(named - own) and bool(own - named) and not own <= said


def _role_words(text: str) -> frozenset[str]:
    """The words of a title, in any form and without marks of gender: "Verkäufer (m/w/d)", "Verkäuferin"."""
    words = [word for word in _words(fold(text)) if len(word) > 1]
    return frozenset(word.removesuffix("in") if len(word) > _FEMININE else root(word) for word in words)


def _employer(application: Application) -> list[str]:
    """The words of an employer's name without its legal form."""
    return [word for word in _words(fold(application.company)) if word not in _LEGAL_FORMS]


def _is_number(wanted: str, application: Application) -> bool:
    return wanted.removeprefix("#") == str(application.number)


def _is_folder(wanted: str, application: Application) -> bool:
    return bool(application.folder) and wanted == fold(application.folder)


def _is_job(wanted: str, application: Application) -> bool:
    return wanted in {fold(application.job), fold(application.folder).rpartition("/")[2]}


def _is_company_or_title(wanted: str, application: Application) -> bool:
    return wanted in {fold(application.company), fold(application.title), fold(application.name)}


def _is_reference(wanted: str, application: Application) -> bool:
    return bool(application.reference) and wanted == fold(application.reference)


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
