"""Words of a text with their places."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from tailor.text.stems import stem

_WORD = re.compile(
    r"""
    [^\W\d_]\w*(?:\+\+(?![^\W\d])|\#(?!\w)|\+(?![\w+]))    # C++ C++17 C# F# A+ Network+
  | (?<!\w)\.[A-Za-z]{3,}\b(?!\.)                          # .NET
  | \b(?:[A-Z]{1,3}&[A-Z]{1,3}|[A-Z]{1,2}\s&\s[A-Z])\b          # R&D, FP&A, P & L
  | \b(?:[A-Za-z]\.){2,}(?!\w)                             # B.S. R.N. U.S.
  | \b(?:Ph|Pharm|Psy|Ed|LL|Th|Dr|[BMD])\.\s?(?:Sc|Ed|D|Eng|Tech|Com|Comm|Phil|Arch|Des|Mus|Pharm|A|S|B|M)\b\.?
  | \d+(?:[.,]\d+)*(?:%|\b)                                # 2,000 3.5 20%
  | [^\W_]+(?:['’][^\W_]+)*                                # words, don't
  | &                                                      # health & safety
    """,
    re.VERBOSE,
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = {ord("’"): "'", ord("‘"): "'", ord("‛"): "'", ord("“"): '"', ord("”"): '"', ord("„"): '"'}
PLAIN = _DASHES | _QUOTES


@dataclass(frozen=True, slots=True)
class Token:
    """A word as written with its place, its `key` (case, accents, quotes folded) and its `stem` (no inflection)."""

    text: str
    start: int
    end: int
    key: str
    stem: str


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The text in lower case without accents, with plain quotes and dashes, white space collapsed."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text).translate(PLAIN)
        text = "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
    return " ".join(text.lower().split())


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    key = fold(word)
    if key == "&":
        return "and"
    if "&" in key:
        return key.replace(" ", "")
    if "." in key and key[0] != "." and not key[0].isdigit():
        return key.replace(".", "").replace(" ", "")
    return key


def words_as_written(text: str) -> list[str]:
    """The words that `tokenize` finds, only as they stand there."""
    return _WORD.findall(text)


@lru_cache(maxsize=2048)
def tokenize(text: str) -> tuple[Token, ...]:
    """The words of a text in order.

    Hyphens, slashes and inner full stops separate words ("Node.js" is two). `C++`, `C#`, `.NET`, `Network+` and `R&D`
    stay whole; a dotted abbreviation is one word whose key has no dots ("B.Sc." is `bsc`); a lone "&" has the key
    "and".
    """
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        key = _key(word)
        found.append(Token(word, match.start(), match.end(), key, stem(key)))
    return tuple(found)
