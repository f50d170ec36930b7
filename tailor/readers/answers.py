"""answers.toml: what the person holds, does not hold, and refuses."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tailor.errors import InputError
from tailor.model import Affirmed, Answers, EditKind, Refused
from tailor.text import fold

_LARGEST = 1_000_000
_KEYS = {
    "have": {"requirement", "sentence", "where"},
    "dont_have": {"requirement"},
    "refuse": {"change", "text"},
}
_HINT = "each [[have]] has requirement, sentence and where; each [[refuse]] change and text; dont_have is a list"


def read_answers(path: Path) -> Answers:
    """The answers in a TOML file.

    Raises:
        InputError: It cannot be read, is not TOML, has names or values that answers do not have, or answers twice for
            one thing.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"these answers cannot be read ({error.strerror})", where=str(path)) from error
    if len(content) > _LARGEST:
        raise InputError("this file is too large for answers", where=str(path))
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"these answers are not TOML: {error}", where=str(path), hint=_HINT) from error
    return answers_from_table(table, str(path), content.decode("utf-8-sig").splitlines())


def answers_from_table(table: Mapping[str, object], where: str, lines: Sequence[str] = ()) -> Answers:
    """The answers in a parsed table; `where` is its file, and `lines` what stands there, for messages.

    Raises:
        InputError: It has names or values that answers do not have, or answers twice for one thing.
    """
    unknown = set(table) - set(_KEYS)
    if unknown:
        raise InputError(f"unknown name {min(unknown)!r} in answers", where=where, hint=_HINT)
    have = tuple(
        Affirmed(row["requirement"], row["sentence"], row.get("where", ""))
        for row in _rows(table, "have", where)
        if _has(row, ("requirement", "sentence"), where)
    )
    dont_have = tuple(
        row["requirement"] for row in _rows(table, "dont_have", where) if _has(row, ("requirement",), where)
    )
    refuse = tuple(
        Refused(_change(row["change"], where), row["text"])
        for row in _rows(table, "refuse", where)
        if _has(row, ("change", "text"), where)
    )
    answers = Answers(tuple(dict.fromkeys(have)), dont_have, refuse)
    _refuse_contradictions(answers, where, lines)
    return answers


def _refuse_contradictions(answers: Answers, where: str, lines: Sequence[str]) -> None:
    """Stops at the first thing that is answered twice: held in two ways, or both held and not held."""
    declined = {fold(name) for name in answers.dont_have}
    said: set[str] = set()
    for name in (row.requirement for row in answers.have):
        key = fold(name)
        if key not in said | declined:
            said.add(key)
            continue
        what = "both have and dont_have" if key in declined else "two [[have]]"
        quoted = re.compile(rf"^(?!\s*(?:sentence|where|text)\s*=).*[\"\']\s*{re.escape(name)}\s*[\"\']", re.IGNORECASE)
        at = [str(number) for number, line in enumerate(lines, 1) if quoted.search(line)]
        place = f" (lines {', '.join(at[:-1])} and {at[-1]})" if len(at) > 1 else ""
        raise InputError(f"{name!r} stands in {what}{place}", where=where, hint="keep the answer that is true")


def _rows(table: Mapping[str, object], key: str, where: str) -> Iterator[Mapping[str, str]]:
    rows = table.get(key, [])
    if not isinstance(rows, list):
        raise InputError(f"{key!r} is not a list", where=where, hint=_HINT)
    for row in rows:
        if isinstance(row, str) and key == "dont_have":
            yield {"requirement": _one_line(row)}
            continue
        if not isinstance(row, Mapping) or not set(row) <= _KEYS[key]:
            raise InputError(f"a row of {key!r} has other names than it may have", where=where, hint=_HINT)
        if not all(isinstance(value, str) for value in row.values()):
            raise InputError(f"a value of {key!r} is not a text in quotes", where=where, hint=_HINT)
        yield {name: _one_line(value) for name, value in row.items()}


def _has(row: Mapping[str, str], names: tuple[str, ...], where: str) -> bool:
    """Whether a row has a text for each of these names; a row without any of them is refused."""
    lacking = [name for name in names if not row.get(name)]
    if lacking:
        raise InputError(f"an answer has no {lacking[0]!r}", where=where, hint=_HINT)
    return True


def _change(name: str, where: str) -> str:
    known = [kind.value for kind in EditKind]
    if name not in known:
        raise InputError(f"unknown change {name!r}", where=where, hint=f"one of {', '.join(known)}")
    return name


def _one_line(text: str) -> str:
    """A text without control characters, on one line: it is to stand in a document."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
