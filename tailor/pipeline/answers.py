"""Where answers are found, and how they join the resume."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tailor.config import find_settings_file
from tailor.errors import OutputError
from tailor.model import ANSWER_ID, NO_ANSWERS, Affirmed, Answers, Item, Posting, Resume

ANSWERS_FILE = "answers.toml"


def find_answers(
    folder: Path | None, posting: Posting, given: Path | None = None, working: Path | None = None
) -> Answers:
    """The answers for one job: of the file given, else of `answers.toml` in its folder, and those for all jobs.

    Those for all jobs stand in `answers.toml` beside the nearest `tailor.toml` above the working folder; of their
    statements only those count that answer what this posting asks for.

    Raises:
        InputError: A file of answers cannot be read or understood.
    """
    own = given or (folder / ANSWERS_FILE if folder else None)
    answers = read_answers(own) if own and (given or own.is_file()) else NO_ANSWERS
    shared = shared_answers_file(working or Path.cwd())
    if shared is None or not shared.is_file() or (own and own.exists() and shared.samefile(own)):
        return answers
    common = read_answers(shared)
    return Answers(
        have=(*answers.have, *_further(common.have, answers, posting)),
        dont_have=tuple(dict.fromkeys((*answers.dont_have, *_undisputed(common.dont_have, answers.have)))),
        refuse=(*answers.refuse, *common.refuse),
    )


def answers_content(folder: Path, working: Path | None = None) -> bytes:
    """All that stands in the files of the answers for one job; empty where there is none."""
    files = (folder / ANSWERS_FILE, shared_answers_file(working or Path.cwd()))
    return b"\0".join(file.read_bytes() for file in files if file is not None and file.is_file())


def read_answers(path: Path) -> Answers:
    """The answers in a file.

    Raises:
        InputError: It cannot be read or understood.
    """
    from tailor import readers

    return readers.read_answers(path)


def shared_answers_file(working: Path) -> Path | None:
    """The file of the answers for all jobs; None outside of a job-search folder, which holds a tailor.toml."""
    settings = find_settings_file(working)
    return settings.parent / ANSWERS_FILE if settings else None


def remember_declined(answers: Answers, working: Path | None = None) -> tuple[str, ...]:
    """Adds to the answers for all jobs what the person does not have, so that no other job asks; gives what was new.

    Nothing else of that file changes, and what it says is held stays so. Outside of a job-search folder
    nothing is remembered.

    Raises:
        InputError: The file there cannot be understood.
        OutputError: It cannot be written.
    """
    from tailor import writers
    from tailor.text import fold

    shared = shared_answers_file(working or Path.cwd())
    if shared is None or not answers.dont_have:
        return ()
    text = shared.read_text(encoding="utf-8-sig") if shared.is_file() else ""
    said = read_answers(shared) if text else NO_ANSWERS
    known = {fold(name) for name in (*said.dont_have, *(row.requirement for row in said.have))}
    new = tuple(dict.fromkeys(name for name in answers.dont_have if fold(name) not in known))
    if new:
        added = writers.add_declined(text or "# Answers for all jobs of this search.\n", new)
        writers.write_file(shared, added.encode(), force=True)
    return new


def forget_declined(names: Sequence[str], working: Path | None = None) -> None:
    """Takes out of the answers for all jobs what the person no longer says they do not have.

    Raises:
        InputError: The file there cannot be understood.
        OutputError: It cannot be written, or is written so that no single name can be taken out.
    """
    from tailor import writers
    from tailor.text import fold

    shared = shared_answers_file(working or Path.cwd())
    gone = {fold(name) for name in names}
    if shared is None or not shared.is_file() or not gone.intersection(map(fold, read_answers(shared).dont_have)):
        return
    text = writers.remove_declined(shared.read_text(encoding="utf-8-sig"), gone)
    if text is None:
        raise OutputError("cannot be changed by itself", where=str(shared), hint=f"take out there: {', '.join(names)}")
    writers.write_file(shared, text.encode(), force=True)


def save_answers(answers: Answers, folder: Path, about: str = "") -> None:
    """Writes `answers.toml` into a job's folder; a file that says something else is kept as `answers.toml~`.

    Raises:
        OutputError: It cannot be written.
    """
    from tailor import writers

    path = folder / ANSWERS_FILE
    text = writers.answers_toml(answers, about)
    before = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else text
    if before != text:
        writers.write_file(path.with_name(f"{ANSWERS_FILE}~"), before.encode(), force=True)
    writers.write_file(path, text.encode(), force=True)


def with_answers(resume: Resume, answers: Answers) -> Resume:
    """The resume with the statements of the answers as sources of their own.

    Raises:
        InputError: A statement's place is not in the resume.
    """
    from tailor import tailoring

    return tailoring.affirm(resume, answers.have)


def _undisputed(declined: Sequence[str], own: Sequence[Affirmed]) -> list[str]:
    """What is said of all jobs not to be held, but what the answers for one job say is held."""
    from tailor.text import fold

    said = {fold(row.requirement) for row in own}
    return [name for name in declined if fold(name) not in said]


def _further(common: Sequence[Affirmed], own: Answers, posting: Posting) -> tuple[Affirmed, ...]:
    from tailor import matching
    from tailor.text import fold

    said = {fold(name) for name in (*(row.requirement for row in own.have), *own.dont_have)}
    return tuple(
        row
        for row in common
        if fold(row.requirement) not in said
        and any(matching.asks_for(requirement, row.requirement) for requirement in posting.requirements)
    )


def affirmed_items(resume: Resume, affirmed: Sequence[Affirmed]) -> Mapping[str, Item]:
    """The name of each affirmed requirement -> its item in the resume."""
    items = {item.id: item for item in resume.items()}
    found = {row.requirement: items.get(f"{ANSWER_ID}{number}") for number, row in enumerate(affirmed, 1)}
    return {name: item for name, item in found.items() if item is not None}
