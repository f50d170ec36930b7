"""The languages and tones in which letters can be written."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from tailor.tailoring.english import ENGLISH
from tailor.tailoring.frames import Wording
from tailor.tailoring.french import FRENCH
from tailor.tailoring.german import GERMAN
from tailor.tailoring.tones import FORMAL, WARM


class Tone(StrEnum):
    """How a letter speaks."""

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"


WORDINGS: Mapping[str, Wording] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}
_TONES: Mapping[Tone, Mapping[str, Wording]] = {Tone.PLAIN: WORDINGS, Tone.WARM: WARM, Tone.FORMAL: FORMAL}


def wording(language: str, tone: Tone) -> Wording:
    """The sentences of a language in a tone."""
    return _TONES[tone][language]


def wordings_of(*languages: str) -> Iterator[Wording]:
    """The sentences of these languages, in every tone."""
    for language in languages:
        yield from (wordings[language] for wordings in _TONES.values())
