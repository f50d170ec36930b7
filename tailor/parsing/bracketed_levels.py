"""How well a language is spoken, in brackets on a line of its own below its name, as LinkedIn's older file has it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.language_lists import is_language
from tailor.parsing.lines import Line

_IN_BRACKETS = re.compile(r"\(([^()]+)\)")


def with_levels_beside(lines: Sequence[Line]) -> list[Line]:
    """The lines of a section of languages, a level in brackets put behind the language in the line above it."""
    joined: list[Line] = []
    for line in lines:
        above = joined[-1] if joined else None
        if above is not None and _IN_BRACKETS.fullmatch(line.text.strip()) and is_language(above.text):
            plain = replace(above.style, bold=False)
            joined[-1] = replace(above, text=f"{above.text.strip()} {line.text.strip()}", bold_start=0, style=plain)
        else:
            joined.append(line)
    return joined
