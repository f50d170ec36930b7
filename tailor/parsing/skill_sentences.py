"""Whole sentences among skills, and terms that somebody asks for: kept as they stand, and not cut into skills."""

import re

_LABEL = re.compile(r"^(?:[^:\t()]|\([^:\t()]*\)){2,60}?\s*:\s+(?=\S)")
_SIGNS = re.compile(r"\t|\s*[|•·‣∙●▪♦◆❖✦;]\s*|,\s*(?![^()]*\))|\s+/\s+")
_COMMA = re.compile(r",\s*(?![^()]*\))")
_OTHER_SIGN = re.compile(r"\t|[|•·‣∙●▪♦◆❖✦]|\s/\s")
_TERMS = re.compile(
    r"(?:(?:expected |desired |current |minimum )?salary(?: expectations?| range| required)?|notice period"
    r"|available from"
    r"|availability|(?:earliest )?start date|reason for leaving|(?:gehalts?|lohn)(?:vorstellung|wunsch)(?:en)?|gehalt"
    r"|(?:frühester )?eintrittstermin|kündigungsfrist|verfügbar(?:keit| ab)"
    r"|prétentions?(?: salariales?)?|salaire(?: souhaité)?"
    r"|disponibilité|préavis|pretensi(?:ón|ones) (?:salarial|económica)(?:es|s)?|salario(?: deseado| pretendido)?"
    r"|disponibilidad|pretensão salarial|disponibilidade|retribuzione(?: desiderata)?|ral|disponibilità|preavviso"
    r"|salaris(?:indicatie|wens|eis)?|beschikbaar(?:heid| vanaf| per)|opzegtermijn)\s?:\s+\S",
    re.IGNORECASE,
)
_LONG = 9
"""Words that no name of a skill has."""

_SHORT_SENTENCE = 6
_LONG_PIECE = 5
"""Words between two commas, on average, that no list of skills has."""


def tells_sentence(text: str) -> bool:
    """Whether a line of skills is a sentence: by its length, or by how much it says between its commas."""
    words = len(text.split())
    if _TERMS.match(text):
        return True
    if _OTHER_SIGN.search(text):
        return False
    label = _LABEL.match(text)
    if label:
        return _tells_behind(text[label.end() :])
    if _SIGNS.search(text.rstrip(".")):
        return _is_long_between(text)
    return words > _LONG or (words >= _SHORT_SENTENCE and _ends(text))


def _tells_behind(value: str) -> bool:
    """Whether what stands behind a label is a sentence and no list: "Calm: I settled nine of eleven cases early."."""
    if _SIGNS.search(value.rstrip(".")):
        return _is_long_between(value)
    return len(value.split()) >= _LONG or (len(value.split()) >= _SHORT_SENTENCE and _ends(value))


def _is_long_between(text: str) -> bool:
    pieces = [piece for piece in _COMMA.split(text.rstrip(".")) if piece.strip()]
    words = sum(len(piece.split()) for piece in pieces)
    return ";" not in text and words >= _LONG and words >= _LONG_PIECE * len(pieces)


def _ends(text: str) -> bool:
    return text.endswith((".", "!")) and not text.endswith("...")
