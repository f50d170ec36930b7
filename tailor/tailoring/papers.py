"""Licences, certificates, degrees and registrations that a resume names without stating that they are held."""

import re
from collections.abc import Iterable

from tailor.claims import Certainty, certainty, states_paper
from tailor.model import Item, RequirementKind, SectionKind
from tailor.text import find_phrase
from tailor.vocabulary import Vocabulary

_CREDENTIALS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE})
_OF_OTHERS = frozenset({SectionKind.REFERENCES, SectionKind.INTERESTS})
_HOLDER = re.compile(
    r"-(?=(?:qualified|certified|registered|licen[cs]ed|accredited|chartered|trained)\b)", re.IGNORECASE
)
"""Between a paper and what says that it is held: "ACCA-qualified"."""
_PAPER = re.compile(
    r"\b(?:licen[cs]es?|certificat\w+|diplomas?|degree|registration|(?:führer|stapler|kran)?schein|zertifikat|permis"
    r"|dipl[oô]mes?|habilitations?|attestation|brevet|[gG]esellenbrief|meisterbrief)\b",
    re.IGNORECASE,
)


def is_unstated_paper(words: str, item: Item, vocabulary: Vocabulary) -> bool:
    """Whether words name a paper of which an item does not state that it is held: "awaiting NMC registration"."""
    place = find_phrase(words, item.text, inflected=False) if words else None
    if place is None or not (_is_among_papers(item) or _names_paper(words, vocabulary)):
        return False
    return not _states(item, *place)


def stated_papers(items: Iterable[Item], vocabulary: Vocabulary) -> dict[str, bool]:
    """The papers that items name, by their canonical name, and whether any item states that one is held.

    What a stated paper entails is stated with it: an MSc is a master's degree.
    """
    stated: dict[str, bool] = {}
    for item in items:
        for one in vocabulary.find(_HOLDER.sub(" ", item.text)):
            if one.term.kind in _CREDENTIALS and not stated.get(one.term.name, False):
                stated[one.term.name] = _states(item, one.start, one.end)
    for name in [name for name, is_stated in stated.items() if is_stated]:
        entailed = (vocabulary.get(other) for other in vocabulary.implies_of(name))
        stated |= {term.name: True for term in entailed if term is not None and term.kind in _CREDENTIALS}
    return stated


def claimed_papers(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The papers of which a text says that they are held, by their canonical names."""
    found = (one for one in vocabulary.find(text) if one.term.kind in _CREDENTIALS)
    return tuple(one.term.name for one in found if states_paper(text, one.start, one.end, listed=False))


def paper_named(piece: str, vocabulary: Vocabulary) -> str:
    """The canonical name of the paper that a piece of a list is the name of, empty where it is none."""
    term = vocabulary.get(piece)
    return term.name if term is not None and term.kind in _CREDENTIALS else ""


def _states(item: Item, start: int, end: int) -> bool:
    if item.section is not None and item.section.kind in _OF_OTHERS:
        return False
    is_plain = certainty(item.text, start, end) >= Certainty.TAUGHT
    return is_plain and states_paper(item.text, start, end, listed=not item.tells_work, remarks=item.remarks)


def _is_among_papers(item: Item) -> bool:
    return item.section is not None and item.section.kind is SectionKind.CERTIFICATIONS


def _names_paper(words: str, vocabulary: Vocabulary) -> bool:
    term = vocabulary.get(words)
    if term is not None:
        return term.kind in _CREDENTIALS
    return _PAPER.search(words) is not None or any(one.term.kind in _CREDENTIALS for one in vocabulary.find(words))
