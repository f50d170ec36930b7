"""Lists of skills with levels: an outer bullet names the group of the bullets below it."""

from collections.abc import Sequence

from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Line
from tailor.parsing.skill_sentences import tells_sentence

_LABEL_WORDS = 5
_SKILL_WORDS = 8


def nested_labels(lines: Sequence[Line]) -> dict[int, int]:
    """The bullets that name a group of skills, and where the bullets of each end.

    Args:
        lines: The section's lines. Of three levels the outermost names hold none themselves.
    """
    found = {}
    for at, line in enumerate(lines[:-1]):
        end = _end_of_inner(lines, at)
        if end > at + 1 and _is_label(line.text) and all(_is_skill(one.text) for one in lines[at + 1 : end]):
            deepens = any(one.level > lines[at + 1].level for one in lines[at + 1 : end])
            found[at] = at + 1 if deepens else end
    return found


def _end_of_inner(lines: Sequence[Line], at: int) -> int:
    end = at + 1
    while lines[at].is_bullet and end < len(lines) and lines[end].is_bullet and lines[end].level > lines[at].level:
        end += 1
    return end


def _is_label(text: str) -> bool:
    bare = text.strip().rstrip(":")
    listed = any(sign in bare for sign in (",", ";", ":", "|", "\t"))
    return len(bare.split()) <= _LABEL_WORDS and not (listed or is_level(bare) or tells_sentence(text))


def _is_skill(text: str) -> bool:
    return len(text.split()) <= _SKILL_WORDS and not (is_level(text) or tells_sentence(text))
