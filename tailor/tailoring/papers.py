"""Licences, certificates, degrees and registrations that a resume names without stating that they are held."""

import re
from collections.abc import Iterable

from tailor.claims import states_paper
from tailor.model import Item, RequirementKind
from tailor.text import find_phrase
from tailor.vocabulary import Vocabulary

_CREDENTIALS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE})
_PAPER = re.compile(
    r"\b(?:licen[cs]es?|certificat\w+|diplomas?|degree|registration|(?:führer|stapler|kran)?schein|zertifikat|permis"
    r"|dipl[oô]mes?|habilitations?|attestation|brevet|[gG]esellenbrief|meisterbrief)\b",
    re.IGNORECASE,
)


def is_unstated_paper(words: str, item: Item, vocabulary: Vocabulary) -> bool:
    """Whether words name a paper of which an item does not state that it is held: "awaiting NMC registration"."""
    place = find_phrase(words, item.text, inflected=False) if words else None
    if place is None or not _names_paper(words, vocabulary):
        return False
    return not states_paper(item.text, *place, listed=not item.tells_work, remarks=item.remarks)


def stated_papers(items: Iterable[Item], vocabulary: Vocabulary) -> dict[str, bool]:
    """The papers that items name, by their canonical name, and whether any item states that one is held."""
    stated: dict[str, bool] = {}
    for item in items:
        for one in vocabulary.find(item.text):
            if one.term.kind in _CREDENTIALS and not stated.get(one.term.name, False):
                is_stated = states_paper(
                    item.text, one.start, one.end, listed=not item.tells_work, remarks=item.remarks
                )
                stated[one.term.name] = is_stated
    return stated


def claimed_papers(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The papers of which a text says that they are held, by their canonical names."""
    found = (one for one in vocabulary.find(text) if one.term.kind in _CREDENTIALS)
    return tuple(one.term.name for one in found if states_paper(text, one.start, one.end, listed=False))


def _names_paper(words: str, vocabulary: Vocabulary) -> bool:
    term = vocabulary.get(words)
    if term is not None:
        return term.kind in _CREDENTIALS
    return _PAPER.search(words) is not None or any(one.term.kind in _CREDENTIALS for one in vocabulary.find(words))
