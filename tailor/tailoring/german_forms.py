"""The form of address of somebody to whom a German letter is written: "Frau" or "Herr", where one of them is sure."""

import re

from tailor.tailoring.word_lists import word_set

_FORMED = re.compile(r"(?:Frau|Herrn?|Ms|Mrs|Mr|Miss)\b")
_ACADEMIC = re.compile(r"(?:(?:Dr|Prof|Dipl|Mag|Ing)\b[.\w-]*\s+)+")
_OF_A_WOMAN = re.compile(
    r"\w*(?:leiterin|führerin|referentin|managerin|beraterin|meisterin|inhaberin|partnerin|vorständin|direktorin|chefin"
    r"|assistentin|sekretärin|ärztin|rektorin)\b",
    re.IGNORECASE,
)
"""What only a woman is called. The same words for men may mean anybody."""


def with_form(name: str, role: str = "", said: str = "") -> str:
    """A name with "Frau" or "Herr" before it where the person's role or first name is surely one of them.

    Args:
        name: As the posting or the person writes it: "Gudrun Seibel", "Dr. Jan Roth".
        role: What the posting calls this person: "Personalleiterin".
        said: The posting's text, which may have such a word right before the name: "Ihre Ansprechpartnerin: G. Roth".

    Returns:
        "Frau Gudrun Seibel", "Herr Dr. Jan Roth"; the name as it is where nothing is sure, or it has a form of address.
    """
    if _FORMED.match(name) or len(name.split()) < 2:  # noqa: PLR2004  a family name
        return name
    first = _ACADEMIC.sub("", name).split()[0].partition("-")[0]
    before = re.search(rf"(\w+)(?: ist)?[\s:,]+{re.escape(name)}", said)
    is_woman = _OF_A_WOMAN.fullmatch(before[1]) if before else None
    if is_woman or _OF_A_WOMAN.search(role) or first in word_set("first_names_women"):
        return f"Frau {name}"
    return f"Herr {name}" if first in word_set("first_names_men") else name
