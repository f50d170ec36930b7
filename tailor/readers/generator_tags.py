"""The tags of site generators (Jekyll, Hugo, Jinja) in a Markdown file, which are no words of its author's."""

import re

from tailor.model import Note, NoteKind

_TAG = r"(?:\{%(?:(?!%\})[^\n])*%\}|\{\{(?:(?!\}\})[^\n])*\}\})"
_ALONE = rf"^[ \t]*{_TAG}(?:[ \t]*{_TAG})*[ \t]*$"
_OVER_LINES = r"^[ \t]*\{%[^{}%]{0,600}%\}[ \t]*$"
_BEHIND = rf"(?<=[.!?:][ \t])[ \t]*{_TAG}[ \t]*$|(?<=:\*\*[ \t]){_TAG}[ \t]*$"
"""Behind a whole sentence, or as the value of a label."""

_BEFORE_MARK = rf"^[ \t]*{_TAG}(?=[ \t]*[,;|])"
_ADDRESS = rf"(?<=\]\(){_TAG}"
_REST_OF_COMMENT = r"^[^\n{}\w]*%\}"
_GENERATOR_TAG = re.compile(
    f"{_ALONE}|{_OVER_LINES}|{_BEHIND}|{_BEFORE_MARK}|{_ADDRESS}|{_REST_OF_COMMENT}", re.MULTILINE
)
_NOT_A_BREAK = re.compile(r"[^\n]")
_WORD = re.compile(r"\w")


def without_generator_tags(text: str) -> tuple[str, tuple[Note, ...]]:
    """The text with the tags that stand for themselves as blanks of the same length, and a note on how many they were.

    A tag within a sentence is what the sentence tells of ("Used {{ variables }} in templates") and stays.
    """
    count = sum(_WORD.search(found[0]) is not None for found in _GENERATOR_TAG.finditer(text))
    shown = _GENERATOR_TAG.sub(lambda found: _NOT_A_BREAK.sub(" ", found[0]), text)
    tags = "1 tag" if count == 1 else f"{count} tags"
    return shown, (Note(NoteKind.OTHER, f"{tags} of a site generator left out"),) if count else ()
