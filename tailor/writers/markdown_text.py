"""Text as Markdown can hold it."""

import re

# CommonMark: these mean something anywhere; an underscore only at a word's border, the others only where a line begins.
_MARKUP_SIGNS = re.compile(r"([\\`*\[\]<>~|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;))")
_LINE_SIGNS = re.compile(r"^(\s*)([#+=-])|^(\s*\d+)([.)])(?=\s|$)", re.MULTILINE)


def markdown_text(text: str) -> str:
    """The text on one line, with every sign that Markdown or HTML would take for markup escaped."""
    signs = _MARKUP_SIGNS.sub(r"\\\1", " ".join(text.split()))
    return _LINE_SIGNS.sub(r"\1\3\\\2\4", signs)
