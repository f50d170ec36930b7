"""Letters of degrees, bodies and licences behind a name: "Ann Elm BMus (Hons), DipABRSM" is called Ann Elm."""

import re

from tailor.parsing.words import degree_score, read_words

_OF = r"(?:\s?\((?:Hons?|Cantab|Oxon|Open|Lond|Edin|Dunelm|Ed|Eng|Dist|UK|Wales|Ire)\.?\)|\s(?:Hons|Cantab|Oxon)\b)?"
_GRADE = (
    r"(?P<grade>(?:Assoc|Cert|Chartered|Dip|Grad|Hon|Fellow|Lic|Tech|Stud)\.?\s)?"  # of a body's member: "Assoc. CIPD"
)
_WORD = rf"{_GRADE}(?P<letters>[A-Z][A-Za-z.]*(?:-[A-Z]+)?[®™]?)(?P<of>{_OF})"
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
    return _before_list(bare)


def _before_list(name: str) -> str:
    """The name before a list that letters begin ("Ann Elm, PMP, Cert. Mgmt"); any other text as it is."""
    first, *others = (piece.strip() for piece in name.split(","))
    letters = len(others) > 1 and _NEXT.fullmatch(others[0])
    return first if letters and _are_letters(letters, first) else name


def letters_end(text: str) -> int:
    """How many characters of what stands behind a name are such letters; 0 where it begins with something else."""
    end = 0
    while (found := _NEXT.match(text, end)) and _is_known(found):
        end = found.end()
    return end


def is_lone_degree(text: str) -> bool:
    """Whether a text is one degree's letters, which say no trade ("PhD"); several with a licence say one."""
    return (
        len(text.split()) == 1
        and degree_score(text) > 0
        and text.replace(".", "") not in read_words("degrees_of_trades.txt")
    )


def with_letters(headline: str, letters: str) -> str:
    """The headline with the letters behind the name, parted as its own pieces are."""
    if not (headline and letters):
        return headline or letters
    return headline + next((sign for sign in (" | ", " · ", " • ") if sign in headline), ", ") + letters


def _is_known(found: re.Match[str]) -> bool:
    word = found["letters"].replace(".", "").rstrip("®™")
    told = bool(found["of"]) or _is_graded(found["grade"] or "", word)
    return word in read_words("letters_behind.txt") or (told and len(word) <= _LONGEST)


def _is_graded(grade: str, word: str) -> bool:
    """Whether a word says which body's or of what behind such a word: "Assoc. RICS", "Cert. Mgmt"."""
    return bool(grade) and (word.isupper() or grade.startswith(("Cert", "Dip")))


def _are_letters(found: re.Match[str], before: str) -> bool:
    named = len(re.findall(r"[^\W\d_]{2,}", before)) >= _NAME_WORDS
    surname = before.isupper() and found["letters"] in _ALSO_NAMES and not found["of"]
    return named and _is_known(found) and not surname
