"""Lines that repeat on the pages of a resume: whose it is, which page this is, when it was written."""

import re
from collections.abc import Collection

from tailor.text.tokens import fold
from tailor.text.word_lists import month_names, word_set

_OF = r"(?:/|\||of|out\ of|von|de|di|sur|av|van|z)"
_COUNT = rf"\d{{1,2}}\s*{_OF}\s*\d{{1,2}}"
_PAGE = rf"(?:page|pg|p|seite|pagina|pag|sida|side|sivu|strona|strana|blz|oldal)\b\.?\s*(?:{_COUNT}|\d{{1,2}})"
_KIND = (
    r"(?:curriculum\s+vitae|curriculum|curriculo|c\.?\s?v|resume|lebenslauf|bewerbung(?:sunterlagen)?|vita|levenslauf"
    r"|confidential|vertraulich|confidentiel|confidencial|continued|cont(?:'d|\.)?|fortsetzung|suite)"
)
_WHOLE_PAGE = re.compile(rf"\W*{_PAGE}\W*")
_SIGN = re.compile(rf"(?<!\w)(?:{_PAGE}|{_COUNT}|{_KIND})(?!\w)", re.IGNORECASE)
_WHEN = re.compile(r"\b\d{1,4}(?:[./-]\d{1,2}){1,2}(?:[./-]\d{2,4})?\b|\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\b")
_JOINING = frozenset({"of", "von", "de", "des", "du", "di", "for", "fur", "the", "and", "und", "et", "s"})
_LETTERS_OR_DIGITS = re.compile(r"\d+|[^\W\d_]+")
_AS_OF = "currentasof"
_YEAR_LAST = re.compile(r"(?:(?<!\d)(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d\d)\W*$")
_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 16
_SHORTEST_NAME = 3


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, folded."""
    return _WORD.findall(fold(text))


def says_when_updated(text: str) -> bool:
    """Whether a line says only when the file was last changed ("Last updated in May 2026", "Stand: 03/2026")."""
    words = _LETTERS_OR_DIGITS.findall(fold(text))
    names = {word for word in words if not word.isdigit()} - {fold(name) for name in month_names()}
    updates = names & word_set("updates") or "".join(words).startswith(_AS_OF)
    told = bool(updates) and names <= word_set("updates") | word_set("said_of_updates") | {"current"}
    return told and _YEAR_LAST.search(text) is not None and len(words) <= _MOST_WORDS


def is_page_label(text: str) -> bool:
    """Whether a text says only that it is a CV, or which page of it ("Résumé", "Page 1 of 2", "Confidential")."""
    return bool(text.strip()) and not re.search(r"\w", without_page_labels(fold(text)))


def without_page_labels(text: str) -> str:
    """A text without the words that say that it is a CV, or which page of it."""
    return _SIGN.sub(" ", text)


def is_running_line(text: str, name: str, known: Collection[str]) -> bool:
    """Whether a line says only whose resume this is, with the page, the day or the word "CV"; or only which page it is.

    Args:
        text: The line ("Ann Example CV", "CV of Ann Example, May 2026, page 2 of 3", "Page 2").
        name: The candidate's name.
        known: Words, folded, that the resume says elsewhere, which the line may repeat beside the name.
    """
    plain = fold(text)
    if _WHOLE_PAGE.fullmatch(plain):
        return True
    is_named = all(word in plain for word in words_of(name)[-1:])
    return is_named and _SIGN.search(plain) is not None and _names_only(plain, name, known)


def says_only_whose(text: str, name: str) -> bool:
    """Whether a line holds the candidate's last name and nothing but it, other names or initials, signs and dates."""
    return _names_only(fold(text), name, ())


def _names_only(plain: str, name: str, known: Collection[str]) -> bool:
    own = words_of(name)
    initials = [word[0] for word in own]
    enough = len("".join(own[-1:])) >= _SHORTEST_NAME
    return enough and _holds_only(_SIGN.sub(" ", plain), own[-1:], {*own, *initials, *known})


def repeats_name(text: str, name: str, known: Collection[str]) -> bool:
    """Whether a line holds the candidate's whole name ("N. Example" too), and beside it only known words and dates."""
    own = words_of(name)
    plain = _SIGN.sub(" ", fold(text))
    if len(own) < 2:  # noqa: PLR2004 a name alone may be a word of the text
        return False
    first = [word[0] for word in own[:-1]]
    short = any(_holds_only(plain, [one, own[-1]], [*first, *own]) for one in first)
    return short or _holds_only(plain, own, {*own, *known})


def _holds_only(text: str, needed: Collection[str], known: Collection[str]) -> bool:
    words = {word for word in words_of(_WHEN.sub(" ", text)) if word not in month_names()} - _JOINING
    return len(text.split()) <= _MOST_WORDS and set(needed) <= words <= {*needed, *known}
