"""What the headings of a posting announce."""

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from tailor.model import LineRole
from tailor.text import fold

# A longer phrase wins; of equally long ones the role that stands first here.
_ORDER = (
    LineRole.NICE,
    LineRole.LEGAL,
    LineRole.REQUIREMENT,
    LineRole.BENEFIT,
    LineRole.CONDITION,
    LineRole.DUTY,
    LineRole.ABOUT,
    LineRole.OTHER,
)
_ANNOUNCING = frozenset({LineRole.NICE, LineRole.REQUIREMENT, LineRole.DUTY, LineRole.BENEFIT, LineRole.LEGAL})
_NOT_REQUIRED = re.compile(r"\bnot (?:required|essential|necessary)\b")
_BARELY_NICE = frozenset({"plus", "pre", "bonus", "preferred", "desired", "optional", "assets", "helpful", "advantage"})


def heading_role(text: str) -> LineRole | None:
    """The role that a heading gives to the lines below it, or None when its words announce nothing known."""
    words = _words(text)
    if not words:
        return None
    if _NOT_REQUIRED.search(words):
        return LineRole.NICE
    padded = f" {words} "
    found = [
        (len(phrase), -_ORDER.index(role), role)
        for role, phrases in _phrases().items()
        for phrase in phrases
        if f" {phrase} " in padded
    ]
    if not found:
        return None
    if any(role is LineRole.NICE for _, _, role in found) and not _names_pay(words):
        return LineRole.NICE
    return max(found)[2]


def is_known_heading(text: str) -> bool:
    """Whether a short text is, word for word, a heading of the list (a leading "the", "your" or colon aside)."""
    words = _words(text)
    return any(words in phrases for phrases in _phrases().values())


def inline_headings(text: str) -> Iterator[tuple[str, bool]]:
    """A running text in parts, each with whether it is a heading that was pasted into the line.

    A heading inside a line is known, capitalised word by word, and stands at the beginning or after a sentence's end,
    with a colon, a line break or a capital behind it.
    """
    cursor = 0
    for match in _inline_pattern().finditer(text):
        before = text[cursor : match.start()].strip()
        if before:
            yield before, False
        yield match["heading"], True
        cursor = match.end()
    rest = text[cursor:].strip()
    if rest:
        yield rest, False


def _names_pay(words: str) -> bool:
    """Whether "bonus" means money here."""
    return bool(re.search(r"\b(?:salary|pay|compensation|benefits|holiday|sign on)\b", words))


def _words(text: str) -> str:
    bare = re.sub(r"[^\w\s+#]", " ", fold(text))
    return " ".join(bare.replace("_", " ").split())


@lru_cache(maxsize=1)
def _phrases() -> dict[LineRole, frozenset[str]]:
    table = tomllib.loads((files("tailor.parsing") / "data" / "posting_headings.toml").read_text("utf-8"))
    return {role: frozenset(_words(phrase) for phrase in table[role.value]) for role in _ORDER}


@lru_cache(maxsize=1)
def _inline_pattern() -> re.Pattern[str]:
    phrases = sorted(
        (phrase for role in _ANNOUNCING for phrase in _phrases()[role] if len(phrase) > 7 and phrase not in _BARELY_NICE),  # noqa: PLR2004
        key=len,
        reverse=True,
    )
    titled = "|".join(_titled(phrase) for phrase in phrases)
    return re.compile(rf"(?:^|(?<=[.!?:;)])\s*|\n\s*)(?P<heading>(?:{titled}))(?:\s*:\s*|\s*\n|(?=\s+[A-Z0-9][^\s:]*\s))")


def _titled(phrase: str) -> str:
    """A pattern for the phrase with its first letter large: "Required Qualifications" or "Required qualifications"."""
    first, *rest = phrase.split()
    words = [re.escape(first[0].upper() + first[1:])]
    words += [f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in rest]
    return r"[ '’&/-]+".join(words)
