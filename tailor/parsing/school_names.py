"""Names of schools whose words by themselves say less."""

import re

from tailor.text import fold

_NAMED = re.compile(
    r"\b(?:sixth form|chambres? d(?:es?|u)? ?(?:metiers|commerce|agriculture|l'artisanat)|camara de comercio"
    r"|camera di commercio|kamer van koophandel|maison familiale|istruzione secondaria"
    r"|(?:technology|technical|vocational|career|skills|training|learning|education|vo-tech) cent(?:er|re))\b"
)
_SECONDARY = re.compile(r"(?:[A-Z][\w'’.]{2,} ){1,3}(?:High|Comprehensive|Comp|Elementary)")
"""A school called by its kind without the word for school ("Elm Vale High")."""


def is_school_of_several_words(text: str) -> bool:
    """Whether a text names a school, or a chamber that teaches, by words such as "sixth form"."""
    return _NAMED.search(fold(text).replace("’", "'").replace("d'", "d ")) is not None or (
        _SECONDARY.fullmatch(text.strip()) is not None
    )
