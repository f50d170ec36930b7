"""The rules as data, and findings made from them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tailor.model import CheckFinding, Document, Layout, Resume, Severity

_DATA = Path(__file__).parent / "data"
_WHOLE = "the whole document"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked: a file's text and layout, and the resume that was understood; `resume` is None for a letter."""

    document: Document
    layout: Layout
    resume: Resume | None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: how much it matters, what to do, and who says so."""

    name: str
    severity: Severity
    remedy: str
    source: str


@cache
def rules() -> dict[str, Rule]:
    """All rules by name, in the order of the file."""
    rows = tomllib.loads((_DATA / "rules.toml").read_text(encoding="utf-8"))
    return {name: Rule(name, Severity(row["severity"]), row["remedy"], row["source"]) for name, row in rows.items()}


def found(name: str, what: str, place: str = "") -> CheckFinding:
    """A finding of the rule of that name, in the whole document where no `place` is given."""
    rule = rules()[name]
    return CheckFinding(rule.name, rule.severity, what, place or _WHOLE, rule.remedy, rule.source)


@cache
def known_acronyms() -> frozenset[str]:
    """Abbreviations that need no explanation, in capitals."""
    lines = (_DATA / "known_acronyms.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def quote(text: str, most: int = 50) -> str:
    """The beginning of a text in quotation marks; nothing for no text."""
    text = " ".join(text.split())
    if not text:
        return ""
    return f"“{text if len(text) <= most else text[:most].rstrip() + '…'}”"


def listed(names: list[str], most: int = 6) -> str:
    """Names in one text, with how many more there are."""
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")
