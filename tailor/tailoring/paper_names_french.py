"""What somebody holds in a French letter, with the article that each kind of paper has behind "titulaire"."""

import re
from collections.abc import Sequence

from tailor.tailoring.letter_case import lower_first

_MASCULINE = re.compile(
    r"(?:Permis|CAPA?|BEPA?|BTSA?|BUT|DUT|DEUST?|DAEU|CQPM?|DSCG|DCG|DEA?ES|DEAS|CAFERUIS|Bac(?:calauréat)?|Brevet|Titre"
    r"|Dipl[ôo]me|Certificat|Master|Mastère|Doctorat|CACES|BAFA|BAFD|BP|BPJEPS|TOEIC|TOEFL|DELF|DALF|PSC1|SSIAP)\b"
)
_FEMININE = re.compile(r"(?:Licence|Habilitation|Attestation|Certification|Capacité|Maîtrise)\b")
_ACRONYM = re.compile(r"[AEIOU][A-Z]{2,}\b")
"""Whose article is the same for both genders: "l’AFGSU"."""
_PLAIN = re.compile(
    r"(?:Formation|Permis|Licence|Habilitation|Attestation|Certification|Titre|Dipl[ôo]me|Certificat|Brevet)\b"
)


def held_as_title(names: Sequence[str]) -> list[str]:
    """Papers as they stand behind "je suis titulaire": "du permis B", "d’une licence de droit".

    Nothing where the article of one is unsure.

    Args:
        names: What a resume lists.
    """
    told = [_with_article(name) for name in names]
    return told if all(told) else []


def within_french(name: str) -> str:
    """A paper's name within a sentence: a plain word has no capital ("formation « Gestes »", but "BTS")."""
    return lower_first(name) if _PLAIN.match(name) else name


def _with_article(name: str) -> str:
    small = within_french(name)
    if _MASCULINE.match(name):
        return f"du {small}"
    if _FEMININE.match(name):
        return f"d’une {small}"
    return f"de l’{name}" if _ACRONYM.match(name) else ""
