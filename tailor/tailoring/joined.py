"""Names and sentences put behind one another."""

import re
from collections.abc import Sequence


def join_sentences(texts: Sequence[str]) -> str:
    """Sentences as a paragraph; "Inc." at the end of one keeps a single full stop."""
    return " ".join(re.sub(r"(?<=\w)\.\.$", ".", text) for text in texts if text)


def join_names(names: Sequence[str], conjunction: str) -> str:
    """Names as a list in a sentence: "a, b and c"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {conjunction} {names[-1]}"
