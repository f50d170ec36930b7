"""Interests as rows of JSON Resume, one for each that a line lists."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model.json_basics import Row, pruned
from tailor.model.json_lists import list_of_lines
from tailor.model.resume_parts import Bullet

_STRONG = re.compile(r"\t|\s*[|•·‣∙●▪♦◆❖✦;]\s*|\s+/\s+")
_COMMA = re.compile(r",\s+(?![^()]*\))")
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|sowie|&)\s+")
_FIRST_AND = re.compile(r"^(?:and|und|et|y|e|en|sowie|&)\s+")
_ONE_THING = re.compile(r"\b(?:arts|rock|drum|food|track|gin|black|health|wine)\s(?:and|und|&)\s", re.IGNORECASE)
_SENTENCE = re.compile(
    r"\b(?:I|I['’]\w+|(?i:we|my|our|ich|wir|mein[er]?|je|j['’]\w+|mon|mes|nous|mis?|yo|ik|mijn|io|mio|mia|meu|minha|eu)"
    r"|is|are|was|were|has|have|bin|ist|sind|war|suis|est|sont|soy|es|sono|sou|ben|am)\b"
)
_GOES_ON = re.compile(
    r"(?:who|which|that|where|when|with|without|including|especially|such|mostly|mainly|currently|also|but|as|at|in|for"
    r"|from|since|to|on|by|wo|dabei|seit|mit|bei|als|besonders|vor|aber|avec|notamment|dans|depuis|surtout|pour|chez|con"
    r"|sobre todo|desde|para|pero|zoals|vooral|sinds|met|bij|come|dal|soprattutto|com|como)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"([^\W\d_][^:,;()\t]{1,30}):\s+(?=\S)")
_SINCE = re.compile(
    r"[^\W\d_].*\b(?:since|seit|depuis|desde|dal|sinds|from|ab|(?:in\s)?(?=(?:19|20)\d\d))\s?(?:19|20)\d\d\b.*"
)
"""What somebody did in an interest and when, as it stands in the column beside its name."""

_WORDS, _STRONG_WORDS, _PAIR_WORDS, _LABEL_WORDS = 5, 8, 2, 3


def interest_rows(lines: Sequence[Bullet]) -> list[Row]:
    """The rows of interests, one for all lines of keywords with the same name below each other."""
    rows: list[Row] = []
    above: Bullet | None = None
    for line in lines:
        row = named_row(line, "name")
        held = rows[-1].get("keywords") if above and above.key == line.key == "keyword" else None
        if isinstance(held, list) and rows[-1]["name"] == row.get("name"):
            held += list_of_lines("keywords", [replace(line, text=line.text.partition(": ")[2])])
        else:
            rows += [row] if line.key else _rows_of(line.text)
        above = line
    return rows


def lines_told(lines: Sequence[Bullet]) -> list[str]:
    """The lines as written, where a row of each would not say the same; else none."""
    plain = not any(line.key for line in lines)
    return [line.text for line in lines] if plain and any(lists_several(line.text) for line in lines) else []


def lists_several(text: str) -> bool:
    """Whether a line is told by more than one row with its text as the name."""
    return _rows_of(text) != [{"name": text}]


def named_row(line: Bullet, plain: str) -> Row:
    """An interest with its keywords or a referee with what they say, where a file of data has them; else a text."""
    name, colon, rest = line.text.partition(": ")
    if line.key in {"keywords", "keyword"} and colon:
        keywords = list_of_lines("keywords", [replace(line, text=rest)])
        return pruned({"name": name, "keywords": keywords})
    if line.key == "reference" and colon:
        return {"name": name, "reference": rest}
    return {line.key if line.key == "name" else plain: line.text}


def _rows_of(text: str) -> list[Row]:
    label = _LABEL.match(text)
    if label and len(label[1].split()) <= _LABEL_WORDS:
        keywords = interests_in(text[label.end() :])
        return [{"name": label[1], "keywords": keywords}] if len(keywords) > 1 else [{"name": text}]
    return [{"name": one} for one in interests_in(text)]


def interests_in(text: str) -> list[str]:
    """The interests that a line lists, parted by signs, or by commas and a last "and"; a sentence is one."""
    name, gap, told = text.strip().partition("\t")
    if gap and _SINCE.fullmatch(told.strip()) and not re.search(r"\d", name) and "\t" not in told.strip():
        return [f"{name.strip()}, {told.strip()}"]
    strong = [piece.strip() for piece in _STRONG.split(text) if piece.strip()]
    if len(strong) > 1:
        return strong if all(_is_name(piece, _STRONG_WORDS) for piece in strong) else [text]
    bare = text.strip().removesuffix(".")
    pieces = [_FIRST_AND.sub("", piece.strip()) for piece in _COMMA.split(bare) if piece.strip()]
    if len(pieces) < 2 or not all(_is_name(piece, 2 * _WORDS) for piece in pieces):  # noqa: PLR2004 a list
        return [text]
    pieces = _with_last_apart(pieces, bare)
    plain = len(pieces) > 2 or all(_is_plain(piece) for piece in pieces)  # noqa: PLR2004 one comma may set off a place
    return pieces if plain and all(_is_name(piece, _WORDS) for piece in pieces) else [text]


def _with_last_apart(pieces: list[str], text: str) -> list[str]:
    """The pieces, the last in two where the list's only "and" stands in it."""
    halves = _AND.split(pieces[-1])
    alone = len(halves) == 2 and len(_AND.findall(text)) == 1  # noqa: PLR2004 one "and"
    return [*pieces[:-1], *halves] if alone and not _ONE_THING.search(pieces[-1]) else pieces


def _is_plain(text: str) -> bool:
    return len(text.split()) <= _PAIR_WORDS and not re.search(r"\d", text)


def _is_name(text: str, most: int) -> bool:
    """Whether a piece can be what somebody likes: a few words, and neither a sentence nor the rest of one."""
    if len(text.split()) > most or not re.search(r"[^\W\d_]{2}", text) or _GOES_ON.match(text):
        return False
    return _SENTENCE.search(text) is None and re.search(r"[^\W\d_]{3}[.!?]\s", text) is None
