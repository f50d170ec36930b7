"""The authors with whom a cited work begins, in the styles that set them plainly, and the year right behind them."""

import re
from dataclasses import dataclass

_NUMBER = r"(?:\[\d+\]\s*|\d{1,3}[.)]\s+)?"
_PARTICLE = r"(?:(?:[dD]e|[vV]an|[vV]on|[dD]er|[dD]en|[dD]el|[dD]i|[dD]a|[dD]os|[lL]a|[eE]l|[tT]e|[tT]er|[zZ]u|ten)\s)"
_SURNAME = rf"(?:{_PARTICLE}{{0,3}}(?:Mc|Mac|O['’]|Al-|d['’])?[A-ZÀ-Þ][\w'’À-ÿ-]+(?:\s[A-ZÀ-Þ][\w'’À-ÿ-]{{2,}})?)"
_GIVEN = r"[A-ZÀ-Þ][\w'’À-ÿ-]+(?:\s(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’À-ÿ-]+))?"
_STOPPED = r"[A-ZÀ-Þ]\.(?:[\s-]?[A-ZÀ-Þ]\.){0,3}"
_BARE = r"[A-ZÀ-Þ]{1,3}"
_AND = r"(?:,?\s(?:and|&|et|und|y|e|en)\s|;\s|,\s)"
_OTHERS = r"(?:,?\s(?:et al\.?|u\.\s?a\.|e altri|y otros)|,?\s\.\s?\.\s?\.\s[^(]{3,60}?)?"
_TOLD = (
    r"(?:\(?(?P<year>(?:19|20)\d\d)[a-z]?(?:,\s(?P<month>[^()]{3,20}))?\)?"
    r"|\((?:in press|in print|forthcoming|accepted|submitted|under review|n\.\s?d\.|im Druck|im Erscheinen|à paraître"
    r"|en prensa|no prelo|in corso di stampa|in druk)\))"
)


def _list(author: str, first: str = "") -> str:
    return rf"{_NUMBER}(?>{first or author})(?:{_AND}(?>{author}))*{_OTHERS}"


_INVERTED = rf"{_SURNAME},\s{_STOPPED}"
_SHORT = rf"{_SURNAME}\s{_BARE}"
_NAMED = rf"(?>[A-ZÀ-Þ][\w'’À-ÿ-]+(?:\s[A-ZÀ-Þ]\.)?\s{_SURNAME})"
_EITHER = rf"(?:{_INVERTED}|{_SURNAME}\s{_STOPPED})"
_HARVARD = rf"{_SURNAME},\s{_BARE}"
_FIRST = rf"{_STOPPED}\s?{_SURNAME}"
_WHOLE = rf"{_SURNAME},\s{_GIVEN}"
_ANY = rf"(?:{_WHOLE}|{_NAMED})"
_CAPITALS = rf"[A-ZÀ-Þ]{{3,}}\s{_GIVEN}"
_QUOTE = "[\"“„«‘']"
_BOOK = r"[^.]+\.\s[A-ZÀ-Þ][\w\s]+:\s[^.:]+,\s(?:19|20)\d\d\.?$"
_PLAIN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_list(_EITHER)}\s?(?=\(){_TOLD}[.:,]?\s+",  # Weir, A., & Lund, B. (2019).
        rf"{_list(_SHORT)}\.\s+",  # Weir AB, Lund C.
        rf"{_list(_HARVARD)}\s{_TOLD},\s+(?={_QUOTE})",  # Weir, A & Lund, B 2019, 'Title'
        rf"{_list(_INVERTED)}\s?(?=[A-ZÀ-Þ0-9\"“„«‘][^.,\s]+\s)",  # Weir, A., Lund, B. Title
        rf"{_list(_INVERTED)}\s?:\s+",  # Weir, A.; Lund, B.: Title
        rf"{_list(_FIRST)},\s+(?={_QUOTE})",  # A. Weir and B. Lund, "Title,"
        rf"{_list(_ANY, _WHOLE)}[.,]\s+(?:{_TOLD}\.\s+)?(?={_QUOTE})",  # Weir, Ann, and Bo Lund. "Title."
        rf"{_list(_WHOLE)}(?:\s{_TOLD})?\s?:\s+",  # Weir, Ann; Lund, Bo: Title
        rf"{_NUMBER}{_WHOLE}\.\s+(?={_BOOK})",  # Weir, Ann. Title. Leeds: Publisher, 2019
        rf"{_list(_CAPITALS)},\s+(?={_QUOTE})",  # WEIR Ann, « Title »
        rf"{_NUMBER}{_NAMED}(?:,\s{_NAMED})*,?\s(?:and|&|et|und|y|e|en)\s{_NAMED}\.\s+(?:{_TOLD}\.\s+)?(?=[A-ZÀ-Þ0-9])",
        rf"{_NUMBER}{_NAMED}(?:,\s{_NAMED})*\.\s+{_TOLD}\.\s+(?=[A-ZÀ-Þ0-9])",  # Ann Weir. 2020. Title.
    )
)


@dataclass(frozen=True, slots=True)
class Authors:
    """Where the authors of a cited work end and its title begins, and the year or month between, if one is there."""

    end: int
    when: str = ""


def authors_of(text: str) -> Authors | None:
    """The authors that a text begins with; None where no plain style sets them so."""
    for style in _PLAIN:
        if found := style.match(text):
            told = found.groupdict()
            return Authors(found.end(), " ".join(filter(None, (told.get("month"), told.get("year")))))
    return None
