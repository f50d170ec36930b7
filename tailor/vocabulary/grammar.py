"""The text format of the vocabulary.

A file is UTF-8 text, a line each of:

    # a comment                         also empty lines
    field: welding                      the field of all terms below
    @code = developer, programming      a set of words that `~` can name, in this file
    [tool named]                        kind and flags of the terms below
    Kubernetes | k8s | > container orchestration
    Go? | Golang | > programming | ~ @code, goroutines, -fish

Kinds are `tool`, `skill`, `certification`, `degree`, `experience`, `language`, `soft`, `other`. The flag `named` marks
products, technologies, licences and languages; on degrees, one of the levels (`bachelor`, `high-school` ...) may stand.

A term's line has parts between `|`, the first of which is its name. Of the others, one without a sign lists aliases,
`>` lists what the term implies, `<` lists narrower names, each of which becomes an entry of its own that implies this
one ("risk assessment" under "risk management"), `~` the words of which one must stand near (with `-`: must not stand
near). Names and aliases may end in a mark: `?` is an everyday word that counts only near such words, in a list of other
names, or written as a proper name (one with a capital only with that capital, so `Pandas? | pandas?` is both); `!`
counts only in the capitals that it has here; `=` does not inflect ("lean" but not "leaning"). Single words in -ing
never inflect ("turning" on a lathe is not "turned"). Of a term without `?`, the words after `~ -` bar every name
("lean" and "meat"). Commas part names; those of a list within a name are left out, and found all the same: "diversity
equity and inclusion" is "diversity, equity, and inclusion" too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tailor.errors import SettingsError
from tailor.model import RequirementKind
from tailor.vocabulary.term import DEGREE_LEVELS, Term

_EVERYDAY, _CASED, _FIXED = "?", "!", "="
_MARKS = _EVERYDAY + _CASED + _FIXED
_UNMARKED: tuple[frozenset[str], ...] = (frozenset(), frozenset(), frozenset())
_KINDS = {kind.value: kind for kind in RequirementKind}
_LEVELS = {level.replace(" ", "-"): level for level in DEGREE_LEVELS}


@dataclass(slots=True)
class _Header:
    """What the lines so far say of the terms that follow."""

    kind: RequirementKind | None = None
    named: bool = False
    level: str = ""
    profession: str = ""
    word_sets: dict[str, tuple[str, ...]] = field(default_factory=dict)


class _LineError(Exception):
    """What is wrong with a line, and what would be right."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


def parse_terms(text: str, source: str) -> tuple[Term, ...]:
    """The terms of a vocabulary file, in its order.

    Args:
        text: The file's content.
        source: Its name for messages.

    Raises:
        SettingsError: A line has no meaning; the error names the line.
    """
    return tuple(term for _, term in parse_numbered(text, source))


def parse_numbered(text: str, source: str) -> Iterator[tuple[int, Term]]:
    """The terms of a vocabulary file with their line numbers, from 1. Raises as `parse_terms` does."""
    header = _Header()
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        try:
            if not _read_header(line, header):
                for term in _read_terms(line, header):
                    yield number, term
        except _LineError as problem:
            raise SettingsError(problem.what, where=f"{source}, line {number}", hint=problem.hint) from None


def is_header(line: str) -> bool:
    """Whether a line speaks of the lines below it."""
    return line.startswith(("[", "@", "field:"))


def _read_header(line: str, header: _Header) -> bool:
    """Whether the line is one that speaks of the lines below; if so, it is kept in `header`."""
    if line.startswith("["):
        _read_kind(line, header)
    elif line.startswith("@"):
        name, equals, words = line.partition("=")
        if not equals:
            raise _LineError(f"the word set {line!r} has no words", "write @name = word, word")
        header.word_sets[name.strip()] = _split(words)
    elif line.startswith("field:"):
        header.profession = line.removeprefix("field:").strip()
    else:
        return False
    return True


def _read_kind(line: str, header: _Header) -> None:
    words = line.strip("[] ").split()
    if not line.endswith("]") or not words or words[0] not in _KINDS:
        raise _LineError(f"{line!r} names no kind", f"write one of [{'] ['.join(_KINDS)}], with named where it applies")
    unknown = [word for word in words[1:] if word != "named" and word not in _LEVELS]
    if unknown:
        raise _LineError(f"{unknown[0]!r} is no flag", f"use named, or a level: {', '.join(_LEVELS)}")
    header.kind = _KINDS[words[0]]
    header.named = "named" in words
    header.level = next((_LEVELS[word] for word in words if word in _LEVELS), "")


@dataclass(slots=True)
class _Parts:
    """The lists of a term's line, as written."""

    aliases: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    around: tuple[str, ...] = ()


def _read_terms(line: str, header: _Header) -> Iterator[Term]:
    """The term of a line, and those of its narrower names."""
    if header.kind is None:
        raise _LineError("a term stands before any kind", "put a line such as [tool named] above it")
    first, *rest = map(str.strip, line.split("|"))
    parts = _Parts()
    for part in rest:
        if part.startswith(">"):
            parts.implied += _split(part[1:])
        elif part.startswith("<"):
            parts.narrower += _split(part[1:])
        elif part.startswith("~"):
            parts.around += _expand(_split(part[1:]), header)
        else:
            parts.aliases += _split(part)
    term = _build_term((first, *parts.aliases), parts.implied, parts.around, header)
    yield term
    for name in parts.narrower:
        yield _build_term((name,), (term.name,), parts.around if _EVERYDAY in name else (), header)


def _build_term(marked: tuple[str, ...], implies: tuple[str, ...], around: tuple[str, ...], header: _Header) -> Term:
    names = tuple([name.rstrip(_MARKS) if len(name) > 1 else name for name in marked])
    if not all(names):
        raise _LineError("a name is empty", "write Name | alias, alias | > implied | ~ near")
    near = tuple([word for word in around if not word.startswith("-")])
    everyday, cased, fixed = _UNMARKED if names == marked else [_marked_with(mark, names, marked) for mark in _MARKS]
    if everyday and not near:
        raise _LineError(f"{names[0]!r} has a name with ? but no words near it", "add | ~ word, word")
    return Term(
        name=names[0],
        kind=header.kind or RequirementKind.OTHER,
        aliases=names[1:],
        implies=implies,
        field=header.profession,
        near=near,
        named=header.named,
        case_sensitive=names[0] in cased,
        not_near=tuple([word[1:] for word in around if word.startswith("-")]),
        everyday=everyday,
        cased=cased,
        fixed=fixed,
        level=header.level,
    )


def _marked_with(mark: str, names: tuple[str, ...], marked: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name for name, written in zip(names, marked, strict=True) if written != name and mark in written)


def _expand(words: tuple[str, ...], header: _Header) -> tuple[str, ...]:
    expanded: list[str] = []
    for word in words:
        if not word.startswith("@"):
            expanded.append(word)
        elif word in header.word_sets:
            expanded.extend(header.word_sets[word])
        else:
            raise _LineError(f"the word set {word!r} is not known", f"define it above: {word} = word, word")
    return tuple(dict.fromkeys(expanded))


def _split(text: str) -> tuple[str, ...]:
    return tuple([part for part in map(str.strip, text.split(",")) if part])
