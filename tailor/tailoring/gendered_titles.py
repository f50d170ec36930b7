"""A posting's title that names two genders -> the form that the person uses of themselves in the resume.

"Konditor/in" is "Konditorin" for who was "Verkäuferin", "Infirmier·ère" is "Infirmier" for who was "Aide-soignant".
"""

import re
from collections.abc import Callable, Iterable

from tailor.text import fold

_Pair = tuple[str, str]
"""The masculine and the feminine form."""
_MARK = r"(?:\s?/\s?-?|[:*_·•.]|\()"
_GERMAN = re.compile(rf"\b(?P<base>[^\W\d_]{{3,}}){_MARK}(?P<end>in|r)\b\)?|\b(?P<big>[^\W\d_]{{2,}}[a-zß-ÿ])In\b")
_FRENCH = re.compile(
    rf"\b(?P<base>[^\W\d_]{{3,}})(?:{_MARK}|-)(?P<end>e|ne|le|te|se|euse|trice|rice|ère|ière)\b\)?", re.IGNORECASE
)
_PERSON = re.compile(r"\b(?P<stem>[^\W\d_]{3,})(?P<one>mann|frau)\s?/\s?-\s?(?:frau|mann)\b")
_TWO = re.compile(r"\b(?P<one>[^\W\d_][\w-]{2,})\s*(?:/|\b(?:oder|bzw\.|ou|und|et)\b)\s*(?P<other>[^\W\d_][\w-]{2,})")
_ENDS = (("eur", "euse"), ("teur", "trice"), ("er", "ère"), ("ien", "ienne"), ("on", "onne"), ("mann", "frau"))
_ADDED = ("in", "e", "ne", "le", "te")
_SHE = re.compile(r"[^\W\d_]{2,}(?:er|or|ist|ent|ant|eur)in|[^\W\d_]+frau")
_HE = re.compile(r"[^\W\d_]{2,}mann")
"""In German most masculine titles are of either gender."""
_ELLE = re.compile(r"[^\W\d_]+(?:ière|gère|euse|trice|ienne)|(?:\w+-)?(?:soignante|assistante|enseignante)")
_LUI = re.compile(r"[^\W\d_]{2,}(?:teur|icien)|(?:\w+-)?soignant")
"""Of the first word of a French title: behind it, "lumière" or "filière" is nobody."""


def own_form(role: str, titles: Iterable[str]) -> str:
    """A title in the gender in which the resume's own titles are; as it is where they do not show it.

    Args:
        role: The posting's title.
        titles: The headline and the titles of the jobs in the resume.
    """
    masculine, feminine = both_forms(role)
    if masculine == feminine:
        return role
    given = tuple(titles)
    words = {word for title in given for word in _words(title)}
    first = {word for title in given for word in re.findall(r"^[\w-]+", title.lower())}
    for form, other in ((feminine, masculine), (masculine, feminine)):
        if words & (_words(form) - _words(other)):
            return form
    if any(map(_SHE.fullmatch, words)) or any(map(_ELLE.fullmatch, first)):
        return feminine
    return masculine if any(map(_HE.fullmatch, words)) or any(map(_LUI.fullmatch, first)) else role


def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", title.lower()))


def both_forms(role: str) -> _Pair:
    """The masculine and the feminine form of a title; twice the title where it names no two."""
    masculine = feminine = role
    for pattern, forms in _RULES:
        masculine = pattern.sub(lambda found, forms=forms: forms(found)[0], masculine)  # type: ignore[misc]
        feminine = pattern.sub(lambda found, forms=forms: forms(found)[1], feminine)  # type: ignore[misc]
    return masculine, feminine


def _of_person(found: re.Match[str]) -> _Pair:
    return f"{found['stem']}mann", f"{found['stem']}frau"


def _of_two(found: re.Match[str]) -> _Pair:
    """Two whole words of which one is the other's feminine form."""
    one, other = found["one"], found["other"]
    if _is_feminine_of(other, one):
        return one, other
    return (other, one) if _is_feminine_of(one, other) else (found[0], found[0])


def _is_feminine_of(feminine: str, masculine: str) -> bool:
    one, other = fold(feminine), fold(masculine)
    replaced = any(other.endswith(end) and one == other.removesuffix(end) + fold(new) for end, new in _ENDS)
    return replaced or any(one == other + end for end in _ADDED)


def _of_german(found: re.Match[str]) -> _Pair:
    """As in "Konditor/in", "KonditorIn", "Angestellte/r"."""
    base = found["big"] or found["base"]
    if found["end"] == "r":
        return (f"{base}r", base) if base.endswith("e") else (found[0], found[0])
    return base, f"{base}in"


def _of_french(found: re.Match[str]) -> _Pair:
    """As in "Assistant(e)", "Infirmier·ère", "Vendeur/euse"."""
    base, end = found["base"], found["end"].lower()
    stem, feminine = base.lower(), ""
    if end in _ADDED:
        feminine = base + end
    for old, new in _ENDS:
        if not feminine and stem.endswith(old) and new.endswith(end):
            feminine = base[: -len(old)] + new
    return (base, feminine.upper() if base.isupper() else feminine) if feminine else (found[0], found[0])


_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Pair]], ...] = (
    (_PERSON, _of_person),
    (_TWO, _of_two),
    (_GERMAN, _of_german),
    (_FRENCH, _of_french),
)
