"""Answers as a TOML file that a person can read and change."""

import json
import re
from collections.abc import Iterator, Sequence

from tailor.model import Answers
from tailor.writers.plain_text import printable

_LIST = re.compile(r"^[ \t]*dont_have[ \t]*=[ \t]*\[(?!\[)", re.MULTILINE)
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
