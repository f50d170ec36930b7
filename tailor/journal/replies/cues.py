"""The phrases by which a reply is understood: text files of this project, one a language.

A file has sections `[name]`; each further line is a phrase, in the syntax of regular expressions with four additions:
a space stands for any white space, `..` for up to eight words of the same clause, `~` for the rest of a word, `{name}`
for any phrase of the section `name` above it. `#` begins a comment. Quotes and apostrophes may be straight or curly.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from tailor.journal.named_days import load_day_patterns

LANGUAGES = ("en", "de", "fr")
_GAP = r"(?:[^\w.!?;:]+[\w'’.-]+){0,8}?[^\w.!?]+"
_REMEMBERED = 20_000  # texts with a section
_NEVER = re.compile(r"(?!)")
_OF_ALL = (
    *("authority", "company_word", "department", "farewell", "footer", "greeting", "job_ending", "job_title"),
    *("legal_form", "not_company", "topic_before", "topic_mark", "unit_word"),
)
"""The sections that are asked for in all languages at once, before the language of a letter is known."""


@cache
def sections(language: str) -> dict[str, tuple[str, ...]]:
    """The phrases of a language's file by section, as they are written."""
    path = files("tailor.journal.replies") / "phrases" / f"{language}.txt"
    found: dict[str, list[str]] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.partition(" #")[0].strip()
        if not text or text.startswith("#"):
            continue
        if text.startswith("[") and re.fullmatch(r"\[\w+\]", text):
            name = text.strip("[]")
            found.setdefault(name, [])
        else:
            found[name].append(text)
    return {key: tuple(value) for key, value in found.items()}


@cache
def expressions(language: str, name: str) -> tuple[str, ...]:
    """The phrases of a section as regular expressions; empty where there is no such section."""
    return tuple([_expression(phrase, language) for phrase in sections(language).get(name, ())])


def _expression(phrase: str, language: str) -> str:
    if "{" in phrase:
        phrase = re.sub(r"\{([a-z_]+)\}", lambda found: f"(?:{'|'.join(expressions(language, found[1]))})", phrase)
    if "n't" in phrase:  # it is the end of a word: "don't", "wasn't"
        phrase = re.sub(r"(?<![a-z])n't", "[a-z]*n't", phrase)
    if " ?" in phrase:
        phrase = re.sub(r"(?<=[a-z]) \?", r"\\s*", phrase)  # "head ?teacher"
    if ".." in phrase:
        phrase = re.sub(r" ?\.\. ?", lambda _: "\x00", phrase.removesuffix("..").rstrip())
    if "'" in phrase and "[" in phrase:  # in a set
        phrase = re.sub(r"\[[^\[\]]*'[^\[\]]*\]", lambda found: found[0].replace("'", "\\x27\\u2019"), phrase)
    phrase = (
        phrase.replace(r"( \w+)", r"( [\w\u2019\x27-]+)")
        .replace("~", r"[\w-]*")
        .replace(" ", r"\s+")
        .replace("'", "['’]")
    )
    return phrase.replace("\x00", _GAP)


@cache
def cue(language: str, name: str) -> re.Pattern[str]:
    """The pattern of a section of one language, at word boundaries; it matches nothing where there is none."""
    phrases = expressions(language, name) if language in LANGUAGES else ()
    if not phrases:
        return _NEVER
    either = "|".join(phrases)
    return re.compile(either if name.endswith("_end") else rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


@cache
def phrase_pattern(name: str) -> re.Pattern[str]:
    """The pattern of a section of all languages together."""
    phrases = [phrase for language in LANGUAGES for phrase in expressions(language, name)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE) if phrases else _NEVER


def load_shared_phrases() -> None:
    """Has at hand what is asked for before the language of a letter is known."""
    load_day_patterns()
    for name in _OF_ALL:
        phrase_pattern(name)


def load_phrases(language: str) -> None:
    """Has all phrases at hand by which a letter in a language is read."""
    nearest = nearest_language(language)
    for name in sections(nearest):
        cue(nearest, name)


def nearest_language(language: str) -> str:
    """The language by whose phrases a letter is read: its own, else English."""
    return language if language in LANGUAGES else "en"


@lru_cache(_REMEMBERED)
def holds(language: str, name: str, text: str) -> bool:
    """Whether a phrase of a section stands in a text; several questions ask the same of a sentence."""
    return cue(language, name).search(text) is not None


@dataclass(frozen=True, slots=True)
class Cues:
    """The phrases of one language."""

    language: str

    def search(self, name: str, text: str) -> re.Match[str] | None:
        """The first place of a phrase of the section in a text."""
        return cue(self.language, name).search(text)

    def begins(self, name: str, text: str) -> re.Match[str] | None:
        """The phrase of the section that a text begins with."""
        return cue(self.language, name).match(text)

    def every(self, name: str, text: str) -> Iterator[re.Match[str]]:
        """Every place of a phrase of the section in a text."""
        return cue(self.language, name).finditer(text)

    def has(self, name: str, text: str) -> bool:
        """Whether a phrase of the section stands in a text."""
        return holds(self.language, name, text)

    def without(self, name: str, text: str, instead: str = " ") -> str:
        """The text with other words instead of the phrases of the section."""
        return cue(self.language, name).sub(instead, text)
