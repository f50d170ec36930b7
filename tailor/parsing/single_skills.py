"""One skill of a list: its name, and how well it is held, in words or by a rating."""

import re

from tailor.model import Skill
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Part, span_of
from tailor.parsing.skill_ratings import is_rating, without_ratings
from tailor.text import low_rating

_PAREN_LEVEL = re.compile(r"^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]$")
_DASH_LEVEL = re.compile(r"^(.*\S)(?:\s+[–—-]\s+|\s*:\s*)(\S.*)$")


def is_level_or_rating(text: str) -> bool:
    """Whether a text says how well something is held, in words, signs or numbers."""
    return is_level(text) or is_rating(text)


def skill_of(source: str, piece: Part) -> Skill:
    """A skill with the level that stands behind it in parentheses, behind a dash or a colon, or its low rating."""
    text = piece.text.strip(" .;:•·/|")
    bare = without_ratings(text).strip(" :–—-") or text
    for pattern in (_PAREN_LEVEL, _DASH_LEVEL):
        match = pattern.match(bare)
        if match and is_level(match[2]) and match[1].count("(") == match[1].count(")"):
            return Skill("", match[1].strip(), match[2].strip(), span_of(source, piece))
    name = re.sub(r"^(?:and|und|et|y|e|en)\s+", "", bare) if " " in bare else bare
    return Skill("", name, low_rating(text) if bare != text else "", span_of(source, piece))
