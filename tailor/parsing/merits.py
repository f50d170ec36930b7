"""Sections of highlights: lists of skills in some resumes, statements of what somebody reached in others."""

import re
from collections.abc import Sequence

from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.skill_ratings import is_rated
from tailor.parsing.skill_sentences import tells_sentence
from tailor.text import fold

_HIGHLIGHTS = re.compile(r"\bhighlights?\b|points forts|puntos fuertes|pontos fortes|punti di forza|sterke punten")
_OF_SKILLS = re.compile(r"skill")
_FIGURE = re.compile(r"\d\s?%|[$€£]\s?\d|\d\s?[€£$]|^\d[\d.,]*\+?\s+[^\W\d_]+\s+[^\W\d_]+")


def are_highlights(heading: str, own: Sequence[Line]) -> bool:
    """Whether half or more of the lines below a heading of highlights tell what somebody reached, and name no skill."""
    words = fold(heading)
    if not _HIGHLIGHTS.search(words) or _OF_SKILLS.search(words):
        return False
    texts = [line.text.strip() for line in own]
    return bool(texts) and 2 * sum(map(_tells, texts)) >= len(texts)


def _tells(text: str) -> bool:
    """Whether a line is a statement, or has a figure that rates no skill."""
    return is_statement(text) or tells_sentence(text) or (_FIGURE.search(text) is not None and not is_rated(text))
