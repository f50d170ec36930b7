"""The patterns of `data/posting_patterns.toml`."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def pattern(group: str, name: str) -> re.Pattern[str]:
    """The alternatives of one list as a pattern, case ignored."""
    return re.compile("|".join(f"(?:{part})" for part in alternatives(group, name)), re.IGNORECASE)


@cache
def passage_sign(group: str, name: str) -> re.Pattern[str]:
    """The alternatives of one list of `data/posting_passages.toml` as a pattern, case ignored."""
    return re.compile("|".join(f"(?:{part})" for part in _passages()[group][name]), re.IGNORECASE)


@cache
def contact_words(group: str, name: str) -> tuple[str, ...]:
    """The alternatives of one list of `data/posting_contact.toml`, in order."""
    return tuple(_contacts()[group][name])


@cache
def contact_sign(group: str, name: str) -> re.Pattern[str]:
    """The alternatives of one list of `data/posting_contact.toml` as a pattern, case ignored."""
    return re.compile("|".join(f"(?:{part})" for part in contact_words(group, name)), re.IGNORECASE)


@cache
def small_sign(group: str, name: str) -> re.Pattern[str]:
    """As `contact_sign`, for texts in small letters, in which it is found several times as fast."""
    return re.compile("|".join(f"(?:{part})" for part in contact_words(group, name)))


@cache
def workplace_sign(group: str, name: str) -> re.Pattern[str]:
    """The alternatives of one list of `data/posting_workplace.toml` as a pattern, case ignored."""
    return re.compile("|".join(f"(?:{part})" for part in _workplaces()[group][name]), re.IGNORECASE)


@cache
def form_sign(group: str, name: str) -> re.Pattern[str]:
    """The alternatives of one list of `data/posting_forms.toml` as a pattern, case ignored."""
    return re.compile("|".join(f"(?:{part})" for part in _forms()[group][name]), re.IGNORECASE)


@cache
def form_weights() -> dict[str, float]:
    """What each sign weighs for a page being a form, by its name; `none` stands for a page without any."""
    return {name: float(weight) for name, weight in _forms()["weights"].items()}


def passage_languages() -> frozenset[str]:
    """The languages other than English for which the forms of tasks are known, as codes of two letters."""
    return frozenset(_passages()["tasks"])


@cache
def alternatives(group: str, name: str) -> tuple[str, ...]:
    """The alternatives of one list, in order."""
    return tuple(_table()[group][name])


def is_organisation(text: str) -> bool:
    """Whether a text holds a word of organisations' names."""
    return _organisation_words().search(text) is not None


@cache
def _organisation_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives('signs', 'organisation'))})\b")


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    text = (files("tailor.parsing") / "data" / "posting_patterns.toml").read_text("utf-8")
    return tomllib.loads(text)


@cache
def _passages() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files("tailor.parsing") / "data" / "posting_passages.toml").read_text("utf-8"))


@cache
def _forms() -> dict[str, Any]:
    return tomllib.loads((files("tailor.parsing") / "data" / "posting_forms.toml").read_text("utf-8"))


@cache
def _workplaces() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files("tailor.parsing") / "data" / "posting_workplace.toml").read_text("utf-8"))


@cache
def _contacts() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files("tailor.parsing") / "data" / "posting_contact.toml").read_text("utf-8"))
