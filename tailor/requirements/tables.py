"""The word tables of this package: cue phrases, boilerplate, soft skills, conditions, credentials."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from tailor.text import fold


@cache
def read_table(name: str) -> dict[str, Any]:
    """The table `name`.toml of this package."""
    return tomllib.loads((files("tailor.requirements") / "data" / f"{name}.toml").read_text("utf-8"))


@cache
def folded_words(table: str, key: str) -> frozenset[str]:
    """A list of words of a table, folded."""
    return frozenset(fold(word) for word in read_table(table)[key])


@cache
def cue_pattern(table: str, key: str) -> re.Pattern[str]:
    """A list of regular expressions of a table as one pattern, case ignored."""
    return re.compile("|".join(f"(?:{cue})" for cue in read_table(table)[key]), re.IGNORECASE)


@cache
def long_pattern(module: str, name: str, *, ignore_case: bool = True) -> re.Pattern[str]:
    """A regular expression of the table `patterns`, put together from its pieces."""
    return re.compile("".join(read_table("patterns")[module][name]), re.IGNORECASE if ignore_case else 0)


def whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of these phrases as whole words, the longest first; a space fits any white space or hyphen."""
    ordered = sorted(phrases, key=len, reverse=True)
    spelt = (re.escape(phrase).replace("'", "['’ ]") for phrase in ordered)
    alternatives = "|".join(phrase.replace(r"\ ", r"[\s-]+") for phrase in spelt)
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)
