"""What somebody holds in a German letter, with the article that each kind of paper has behind "ich habe"."""

import re
from collections.abc import Sequence

_HEADS = (
    (
        "eine",
        re.compile(r"(?:\w*[Aa]usbildung|Umschulung|Weiterbildung|Fortbildung|Zusatzqualifikation) (?:zu[rm]|als|in) "),
    ),
    ("eine", re.compile(r"[\w-]*(?:aus|weiter|fort)bildung$", re.IGNORECASE)),
    (
        "den",
        re.compile(
            r"[\w-]*(?:schein|pass|brief|abschluss|lehrgang|kurs|nachweis)\b(?! (?:bestanden|besucht))", re.IGNORECASE
        ),
    ),
    (
        "die",
        re.compile(
            r"[\w-]*(?:prüfung|schulung|eignung|befähigung|zulassung|lizenz|berechtigung|erlaubnis|fachkunde|sachkunde"
            r"|approbation|anerkennung|unterweisung|belehrung|hochschulreife)\b",
            re.IGNORECASE,
        ),
    ),
    ("das", re.compile(r"[\w-]*(?:zertifikat|diplom|examen|zeugnis|abitur)\b", re.IGNORECASE)),
)
"""The articles in the fourth case of names whose first word, or last one, is such a noun."""
_FIRST_WORD = re.compile(r"(?:(?:Große|Kleine|Allgemeine|Erste|Zweite)[rs]? )?\S+")


def held_with_article(names: Sequence[str]) -> list[str]:
    """Papers as they stand behind "ich habe": "den Staplerschein", "die Ausbildereignung nach AEVO".

    Nothing where the article of one is unsure.

    Args:
        names: What a resume lists.
    """
    told = [_with_article(name) for name in names]
    return told if all(told) else []


def _with_article(name: str) -> str:
    first = _FIRST_WORD.match(name)
    for article, head in _HEADS if first else ():
        if head.match(name) and (head.match(name[: first.end()] if first else name) or article == "eine"):
            return f"{article} {name}"
    return ""
