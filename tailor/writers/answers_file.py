"""Answers as a TOML file that a person can read and change."""

import json
import re
import tomllib
from collections.abc import Collection, Iterator, Sequence

from tailor.model import Answers
from tailor.text import fold
from tailor.writers.plain_text import printable

_LIST = re.compile(r"^[ \t]*dont_have[ \t]*=[ \t]*\[(?!\[)", re.MULTILINE)
_STRING = r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\''
_LIST_ROW = re.compile(rf"({_STRING})[ \t]*(?:,[ \t]*|(?=\s*\]))|\]|#[^\n]*")
_DECLINED_ROW = re.compile(
    r"^[ \t]*\[\[[ \t]*dont_have[ \t]*\]\][^\n]*\n(?:[ \t]*\n)*"
    rf"[ \t]*requirement[ \t]*=[ \t]*({_STRING})[^\n]*(?:\n|$)(?:[ \t]*\n)*",
    re.MULTILINE,
)
_HEAD = """\
# Answers{about}. tailor write finds this file beside its outputs.
# [[have]] is a statement of your own for what your resume does not say: it is written in your words only.
# [[dont_have]] is not asked again. [[refuse]] is a change that you do not want.
"""


def answers_toml(answers: Answers, about: str = "") -> str:
    """The answers as TOML; `about` names the job."""
    return printable(_HEAD.format(about=f" for {' '.join(about.split())}" if about else "") + "".join(_tables(answers)))


def add_declined(text: str, names: Sequence[str]) -> str:
    """A TOML file of answers with more things that the person does not have; all else of it stays as it stands."""
    listed = _LIST.search(text)
    if listed:
        added = "".join(f"{_quote(name)}, " for name in names)
        return printable(text[: listed.end()] + added + text[listed.end() :])
    return printable((text.rstrip("\n") + "\n" if text.strip() else "") + _declined(names))


def remove_declined(text: str, names: Collection[str]) -> str | None:
    """A TOML file of answers without these (folded) things that the person did not have; all else stays as it stands.

    None where the file is written in a way in which they cannot be taken out alone.
    """
    left = _DECLINED_ROW.sub(lambda row: "" if _unquote(row[1]) in names else row[0], text)
    listed = _LIST.search(left)
    if listed:
        rows = list(_LIST_ROW.finditer(left, listed.end()))
        end = next((row.start() for row in rows if row[0] == "]"), listed.end())
        for row in reversed([row for row in rows if row[1] and row.start() < end and _unquote(row[1]) in names]):
            left = left[: row.start()] + left[row.end() :]
    try:
        declined = tomllib.loads(left).get("dont_have", [])
    except tomllib.TOMLDecodeError:
        return None
    remaining = {fold(row if isinstance(row, str) else row["requirement"]) for row in declined}
    return None if remaining.intersection(names) else printable(left)


def _unquote(literal: str) -> str:
    return fold(str(tomllib.loads(f"text = {literal}")["text"]))


def _declined(names: Sequence[str]) -> str:
    return "".join(_table("dont_have", {"requirement": name}) for name in names)


def _tables(answers: Answers) -> Iterator[str]:
    for held in answers.have:
        yield _table("have", {"requirement": held.requirement, "sentence": held.sentence, "where": held.where})
    yield _declined(answers.dont_have)
    for refused in answers.refuse:
        yield _table("refuse", {"change": refused.change, "text": refused.text})


def _table(name: str, values: dict[str, str]) -> str:
    rows = "".join(f"{key} = {_quote(value)}\n" for key, value in values.items())
    return f"\n[[{name}]]\n{rows}"


def _quote(text: str) -> str:
    """A TOML basic string: JSON's escapes are among TOML's, which allows no bare delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
