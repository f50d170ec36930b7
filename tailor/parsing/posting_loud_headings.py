"""A heading in capitals that lost the line break behind it: "WHAT YOU NEEDTwo years in a shop"."""

import re

from tailor.parsing.posting_headings import heading_role, is_known_heading

_LOUD = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ’' /&-]{6,60}")
_BEHIND = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]|[A-ZÀ-Þ]{2,6}\b|A ")
_SHORTEST = 6  # letters; "SKILLS" is a heading, "SQL" none


def part_loud_heading(text: str) -> str:
    """A text with a line break behind the heading in capitals that its first item was glued to; else the text."""
    found = _LOUD.match(text)
    if found is None or text.isupper():
        return text
    for end in range(min(found.end(), len(text) - 1), _SHORTEST - 1, -1):
        head, tail = text[:end], text[end:]
        glued = head[-1].isalpha() and _BEHIND.match(tail) is not None and any(map(str.islower, tail))
        if glued and is_known_heading(head) and heading_role(head) is not None:
            return f"{head}\n{tail}"
    return text
