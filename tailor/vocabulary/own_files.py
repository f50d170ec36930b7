"""A person's own vocabulary: which files it has, and what in them is not as meant."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tailor.errors import SettingsError
from tailor.vocabulary.grammar import parse_numbered
from tailor.vocabulary.lint import find_problems
from tailor.vocabulary.term import Term

_SUFFIX = ".txt"


def read_own(places: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """The person's vocabulary files with their texts, in order; a folder stands for its .txt files, sorted by name.

    Raises:
        SettingsError: A place does not exist or cannot be read, or a folder has no such file.
    """
    for place in places:
        for path in _files_of(place):
            yield path, _read(path)


def doubts_in(places: Iterable[Path], built_in: Iterable[Term]) -> tuple[str, ...]:
    """What in the person's vocabulary files works otherwise than meant: "own.txt, line 3: Access: 'Access' is ...".

    Args:
        places: Files and folders, as the settings name them.
        built_in: The terms that come with the program, which theirs may imply, and replace where the names are equal.

    Raises:
        SettingsError: A file cannot be read, or a line of it has no meaning.
    """
    texts = tuple(read_own(places))
    numbered = [(path, tuple(parse_numbered(text, path.name))) for path, text in texts]
    every = (*(term for _, terms in numbered for _, term in terms), *built_in)
    return tuple(said for path, terms in numbered for said in _doubts(path, terms, every))


def _doubts(path: Path, numbered: tuple[tuple[int, Term], ...], every: tuple[Term, ...]) -> Iterator[str]:
    lines: dict[str, int] = {}
    for number, term in numbered:
        lines.setdefault(term.name, number)
    for problem in find_problems((term for _, term in numbered), every):
        yield f"{path.name}, line {lines[problem.name]}: {problem.name}: {problem.what}"


def _files_of(place: Path) -> tuple[Path, ...]:
    if not place.is_dir():
        return (place,)
    found = sorted(path for path in place.iterdir() if path.suffix.lower() == _SUFFIX and path.is_file())
    if not found:
        hint = f"put your skill names there in files that end in {_SUFFIX}, or name a file"
        raise SettingsError("the vocabulary folder has no text file", where=str(place), hint=hint)
    return tuple(found)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise SettingsError("the vocabulary file does not exist", where=str(path), hint="check its path") from None
    except (OSError, UnicodeDecodeError) as problem:
        hint = "save it as UTF-8 text"
        raise SettingsError(f"the vocabulary file cannot be read ({problem})", where=str(path), hint=hint) from problem
