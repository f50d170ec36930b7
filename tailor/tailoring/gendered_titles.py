"""A posting's title that names two genders -> the form that the person uses of themselves in the resume.

"Konditor/in" is "Konditorin" for who was "Verkäuferin", "Infirmier·ère" is "Infirmier" for who was "Aide-soignant".
"""

import re
from collections.abc import Callable, Iterable, Mapping

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
_WORKED = r"(?:employ|charg|délégu|attach|salari|command)é"
_SHOWN: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "de": (re.compile(r"\w{2,}mann"), re.compile(r"\w{2,}(?:er|or|ist|ent|ant|eur)in|\w+frau")),
    "fr": (
        re.compile(rf"\w+(?:eur|ier|ien|ant)|{_WORKED}"),
        re.compile(rf"\w+(?:ère|euse|trice|ienne|ante)|{_WORKED}e"),
    ),
}
"""A word of his titles and one of hers, by language. In German most masculine titles are of either gender."""


def own_form(role: str, titles: Iterable[str], language: str) -> str:
    """A title in the gender in which the resume's own titles are; as it is where they do not show it.

    Args:
        role: The posting's title.
        titles: The headline and the titles of the jobs in the resume.
        language: The resume's, an ISO code.
    """
    masculine, feminine = both_forms(role)
    if masculine == feminine:
        return role
    given = [_words(title) for title in titles]
    words = {word for title in given for word in title}
    for form, other in ((feminine, masculine), (masculine, feminine)):
        if words & (set(_words(form)) - set(_words(other))):
            return form
    if language not in _SHOWN:
        return role
    # in a French title the person comes first: behind that, "lumière" or "filière" is nobody
    telling = {title[0] for title in given if title} if language == "fr" else words
    his, hers = _SHOWN[language]
    if any(map(hers.fullmatch, telling)):
        return feminine
    return masculine if any(map(his.fullmatch, telling)) else role


def _words(title: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", title.lower())


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
