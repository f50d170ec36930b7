"""Letters of degrees, bodies and licences behind a name: "Ann Elm BMus (Hons), DipABRSM" is called Ann Elm."""

import re

from tailor.parsing.words import degree_score, read_words

_OF = r"(?:\s?\((?:Hons?|Cantab|Oxon|Open|Lond|Edin|Dunelm|Ed|Eng|Dist|UK|Wales|Ire)\.?\)|\s(?:Hons|Cantab|Oxon)\b)?"
_WORD = rf"(?P<letters>[A-Z][A-Za-z.]*(?:-[A-Z]+)?[®™]?)(?P<of>{_OF})"
_LETTERS = re.compile(rf",?\s+{_WORD}$")
_NEXT = re.compile(rf"[,\s]*{_WORD}(?![\w'’-])")
_ALSO_NAMES = frozenset(
    {"MA", "DO", "BA", "BS", "EN", "SE", "DL", "RA", "PE", "RM", "RD", "CIA", "CIC", "LEED", "OT", "MB"}
)
"""Letters that are a family's name or a part of one as well, where all of it is in capitals ("SARA LEE MA")."""

_NAME_WORDS = 2
_LONGEST = 7


def without_letters(name: str) -> str:
    """A name of two words or more without the letters behind it; any other text as it is."""
    bare = name
    while (found := _LETTERS.search(bare)) and _are_letters(found, bare[: found.start()]):
        bare = bare[: found.start()].rstrip(" ,")
    return bare


def letters_end(text: str) -> int:
    """How many characters of what stands behind a name are such letters; 0 where it begins with something else."""
    end = 0
    while (found := _NEXT.match(text, end)) and _is_known(found):
        end = found.end()
    return end


def is_lone_degree(text: str) -> bool:
    """Whether a text is one degree's letters, which say no trade ("PhD"); several with a licence say one."""
    return len(text.split()) == 1 and degree_score(text) > 0


def with_letters(headline: str, letters: str) -> str:
    """The headline with the letters behind the name, parted as its own pieces are."""
    if not (headline and letters):
        return headline or letters
    return headline + next((sign for sign in (" | ", " · ", " • ") if sign in headline), ", ") + letters


def _is_known(found: re.Match[str]) -> bool:
    word = found["letters"].replace(".", "").rstrip("®™")
    return word in read_words("letters_behind.txt") or (bool(found["of"]) and len(word) <= _LONGEST)


def _are_letters(found: re.Match[str], before: str) -> bool:
    named = len(re.findall(r"[^\W\d_]{2,}", before)) >= _NAME_WORDS
    surname = before.isupper() and found["letters"] in _ALSO_NAMES and not found["of"]
    return named and _is_known(found) and not surname
