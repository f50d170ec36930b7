"""What is left to others, begun by another, or done where one was only near: no claim of the candidate's."""

import re

from tailor.claims.others import BODIES_BARE, is_body, names_somebody

# What others do stands behind it: "safeguarding is with my manager", "Teaching assistants came to me".
_LEFT_WITH = re.compile(
    r"^\s+(?:is|was|are|were|stays?|stayed|sits?|lies|lay|rests?|remains?|liegt|lag)\s+"
    r"(?:with|up\s+to|left\s+to|in\s+the\s+hands\s+of|bei(?:m|\s+der|\s+dem|\s+meine[rm]?)?)\s+"
    r"(?:(?:the|my|our|an?|another|other)\s+)?(?P<who>(?:[\w'’-]+\s+){0,2}?[\w'’-]+)"
    r"(?=\s*(?:$|[.;,()]|(?:and|who|in|at|of|und|et)\b))",
    re.IGNORECASE,
)
_THOSE_WHO_DO = re.compile(
    r"^\s+(?P<who>[a-z]+s)\s+(?:\w+ly\s+)?(?P<do>[a-z]+ed|came|went|asked|brought|took|ran|sat|gave|sent)\b(?! by\b)"
)
# "Swept the yard opposite the foundry": the place is only near where one was.
_NEAR = re.compile(
    r"\b(?:outside|opposite|close\s+to|next\s+to|adjacent\s+to|in\s+front\s+of|across\s+from|round\s+the\s+corner\s+from"
    r"|neben|gegenüber|devant|à\s+côté|en\s+face)\s+(?:(?:d[eu]|von)\s+)?"
    r"(?:the|an?|our|de[mnr]|eine[mr]|la|le|l['’])\s*(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_DOER = re.compile(
    r"(?:^\W*|[.;]\s+)(?:the|my|our)\s+(?:[\w-]+\s+)?[\w-]{2,}(?:er|or|ist|ian|ant|man|woman)s?\s+$", re.IGNORECASE
)
# "Botengänge für unseren Notar": for whom, and not oneself.
_FOR_ONE = re.compile(
    r"\b(?:(?:für|an|durch)\s+(?:den|die|einen|eine|unseren?|meinen?)|beim|vom|de\s+la\s+part\s+d[eu]"
    r"|pour\s+(?:le|la|un|une|notre))\s+(?:\w+en\s+)?$",
    re.IGNORECASE,
)
_PROFESSION = re.compile(
    r"[A-ZÄÖÜ]?[\w-]*(?:berater|prüfer|anwalt|anwält|notar|arzt|ärzt|meister|leiter|ingenieur|architekt|therapeut|pfleger|lehrer"
    r"|apotheker|infirmier|infirmière|avocat|comptable|notaire|médecin|pharmacien)(?:in|ne|e)?",
    re.IGNORECASE,
)


def is_left_to_others(before: str, words: str, after: str) -> bool:
    """Whether words name what is with others, those who do what follows, one worked for, or a place one was near."""
    if _NEAR.search(before) or (_FOR_ONE.search(before) and _PROFESSION.fullmatch(words)):
        return True
    left = _LEFT_WITH.match(after)
    doers = None if before.strip(" •-–") else _THOSE_WHO_DO.match(after)
    elsewhere = left is not None and (left["who"].split()[-1].lower() in BODIES_BARE or names_somebody(left["who"]))
    return elsewhere or (doers is not None and is_body(doers["who"]))


def is_begun_by_another(before: str) -> bool:
    """Whether the verb that follows belongs to somebody named by their work: "The ganger" of "The ganger led us"."""
    return _DOER.search(before) is not None
