"""The languages in which letters can be written."""

from collections.abc import Mapping

from tailor.tailoring.english import ENGLISH
from tailor.tailoring.frames import Wording
from tailor.tailoring.french import FRENCH
from tailor.tailoring.german import GERMAN

WORDINGS: Mapping[str, Wording] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}
