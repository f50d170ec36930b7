"""Characters that say the same as others: ligatures, full-width letters, figures in circles."""

import re
import unicodedata
from functools import lru_cache

_SHIFTED = ("<super>", "<sub>", "<fraction>")
_MICRO = "\u00b5"
"""NFKC makes it a letter of the Greek alphabet, which no keyboard for units has."""


def compatible_form(text: str) -> str:
    """The text in NFKC form, but for signs whose plain characters would say something else.

    A power, an ordinal, a fraction or a trade mark is not what its letters and figures are without their height: "10⁴"
    is no "104", "1½" no "11⁄2".
    """
    if text.isascii():
        return text
    if not any(map(says_more, text)):
        return unicodedata.normalize("NFKC", text)
    pieces = re.split(f"([{re.escape(''.join(sorted(set(filter(says_more, text)))))}])", text)
    return "".join(piece if says_more(piece) else unicodedata.normalize("NFKC", piece) for piece in pieces)


@lru_cache(maxsize=1024)
def says_more(char: str) -> bool:
    """Whether a character says more than the plain ones that NFKC puts in its place."""
    if len(char) != 1 or char.isascii():
        return False
    # Raised letters of phonetics, which some write for the ending of an ordinal, say no more than the letters.
    raised = unicodedata.decomposition(char).startswith(_SHIFTED) and unicodedata.category(char) != "Lm"
    return raised or char == _MICRO
