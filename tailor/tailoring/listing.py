"""Lines that list names, with a label before them or not."""

import re

from tailor.tailoring.outline import is_label

SEPARATOR = re.compile(r"\s*(?:(?<!-),|[;|•·\t])\s*|\s+[–—-]\s+|\.\s*$")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BEFORE_A_NAME = re.compile(r"^(?:and )?(?:an? |the (?=[A-Z])|du (?=[\w-]+)|d['’]une )?")
_WITHIN = re.compile(r"[,;|•·]|\s[–—-](?=\s)")
_LABEL = re.compile(r"((?:[^:()]|\([^()]*\))*):(?![a-z])")


def split_list(line: str) -> tuple[str, list[str]]:
    """The label of a list ("Tools:", or the first cell of a row) and its pieces; brackets stay with their piece."""
    found = _LABEL.match(line)
    label, rest = (found[1], line[found.end() :]) if found else ("", line)
    cell, tab, cells = line.partition("\t")
    if tab and is_label(cell):
        label, rest = cell, cells
    elif not rest.strip():
        label, rest = "", line
    flat = _IN_BRACKETS.sub(lambda found: _WITHIN.sub(" ", found[0]), rest)
    pieces = [_BEFORE_A_NAME.sub("", piece).strip() for piece in SEPARATOR.split(flat)]
    return label.strip(), [piece for piece in pieces if piece]
