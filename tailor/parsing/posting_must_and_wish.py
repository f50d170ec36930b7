"""A sentence that asks for one thing and only wishes for another."""

import re

from tailor.parsing.posting_patterns import pattern

_CLAUSE_JOINT = re.compile(  # before a clause with a subject of its own
    r"(?:;|\s[–—])\s+(?:(?:and|but|while|though|und|aber|et|mais) )?(?=\w)"
    r"|,\s+(?:and|but|while|though|und|aber|et|mais) (?=(?:an?|some|any|the|it|if|knowing|having|ein\w*|une?|des) )"
)
_SAYS_OF_IT = re.compile(
    r"(?:it|that|this|they|es|das|ce|c)\b.{0,16}(?:n['’]t|\bnot|\bno|\bkein|\bpas)\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"\b(?:must|need|needs|require[sd]?|should|essential|looking for|you (?:have|hold|are|can|know|bring)|you.(?:ll|ve)"
    r"|sie (?:haben|bringen|sind|verfügen)|du (?:hast|bist|bringst|kannst)|brauchst|musst|müssen|vous (?:avez|êtes)"
    r"|tu (?:as|es)|il faut|exigée?|indispensable)\b",
    re.IGNORECASE,
)


def must_and_wish(sentence: str) -> list[str]:
    """A sentence in two where its last clause only wishes: "You can cook for forty; a licence would be nice."."""
    for joint in reversed(list(_CLAUSE_JOINT.finditer(sentence))):
        asked, wished = sentence[: joint.start()], sentence[joint.end() :]
        wishes = pattern("lines", "nice").search(wished) or pattern("lines", "wishes_shortly").search(wished)
        if (
            wishes
            and not _SAYS_OF_IT.match(wished)
            and _ASKS.search(asked)
            and not pattern("lines", "nice").search(asked)
        ):
            return [asked, wished]
    return [sentence]
