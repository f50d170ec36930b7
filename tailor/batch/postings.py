"""Which postings there are, and which folder each has."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tailor.batch.names import job_names, name_of
from tailor.batch.places import Place, place_of
from tailor.batch.stamps import remembered_names
from tailor.batch.work import Failure
from tailor.errors import InputError
from tailor.model import Posting
from tailor.model.codec import from_text

_SUFFIXES = frozenset({".html", ".htm", ".pdf", ".docx", ".md", ".markdown", ".txt", ".json", ".eml", ".mhtml"})


def find_postings(folder: Path) -> tuple[Path, ...]:
    """The postings in a folder, by name: files of a known kind that are neither hidden nor a README.

    Raises:
        InputError: The folder does not exist.
    """
    if not folder.is_dir():
        raise InputError("this folder of postings does not exist", where=str(folder), hint="create it, or set JOBS=")
    found = (
        path
        for path in folder.iterdir()
        if path.is_file()
        and path.suffix.lower() in _SUFFIXES
        and not path.name.startswith(".")
        and path.stem.lower() != "readme"
    )
    return tuple(sorted(found, key=lambda path: path.name))


def files_of(path: Path) -> tuple[Path, ...]:
    """The file, or the files of a known kind in the folder."""
    return find_postings(path) if path.is_dir() else (path,)


def gather_resumes(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The resumes given, and those in the folders given: of a folder that holds none itself, those in its subfolders.

    Raises:
        InputError: A folder holds none.
    """
    found: dict[Path, None] = {}
    for path in paths:
        files = _below(path) if path.is_dir() else (path,)
        if not files:
            raise InputError("there is no resume in this folder", where=str(path), hint="name the files themselves")
        found.update(dict.fromkeys(files))
    return tuple(found)


def _below(folder: Path) -> tuple[Path, ...]:
    own = find_postings(folder)
    inner = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    return own or tuple(file for path in inner for file in _below(path))


def gather_postings(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files given and those in the folders given, each once.

    Raises:
        InputError: There is none.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in files_of(path):
            found.setdefault(os.path.abspath(file), file)  # noqa: PTH100  links stay what they are
    if not found:
        raise InputError("no posting was given", hint="name files or folders, or - for a list on standard input")
    return tuple(found.values())


def name_jobs(places: Sequence[Place], understood: Mapping[str, str | Failure], out: Path) -> tuple[str, ...]:
    """The folder name of each posting: by company and title where they were understood, else by its file's name.

    A posting keeps the folder under which `out` remembers it.

    Args:
        places: The postings, each once.
        understood: Key of a posting -> the posting as text.
        out: The folder of outputs.
    """
    wanted = {place.key: name_of(_posting(understood.get(place.key)), place.posting.name) for place in places}
    return job_names(wanted, remembered_names(out))


def _posting(outcome: str | Failure | None) -> Posting | None:
    return from_text(Posting, outcome) if isinstance(outcome, str) else None


def known_names(postings: Sequence[Path], out: Path) -> tuple[str, ...]:
    """The folder name of each posting as `out` remembers it; of one that it does not know, by its file's name."""
    return name_jobs([place_of(path, out) for path in postings], {}, out)
