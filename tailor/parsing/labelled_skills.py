"""Several labelled lists of skills on one line ("Advanced: Excel, Word. Basic: Access")."""

import re

from tailor.parsing.language_lists import languages_of
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Part, split_part
from tailor.parsing.single_skills import is_level_or_rating

_LABEL = re.compile(r"^((?:[^:\t()]|\([^:\t()]*\)){2,60}?)\s*:\s*(?=\S)")
_DASH_LABEL = re.compile(r"^([^:\t,]{2,40}?)\s+[–—-]\s+(?=\S)")
_BRACKET_LABEL = re.compile(r"^([^:\t,()]{2,40}?)\s*\((?=[^()]+\)$)")
_BAR = re.compile(r"\s*[|•·‣∙●▪♦◆❖✦]\s*|;\s+(?![^()]*\))")
_OUTER = re.compile(r"[,;|•·]\s+(?![^()]*\))")
_STOP = re.compile(r"\.\s+|\.$")
_NEXT_LABEL = re.compile(r"(?:\.\s+|\s+/\s+|\s+[–—-]\s+)(?=(?P<label>[^\W\d_][^.,:;/()]{1,30}?)\s?:\s)")
_LABEL_WORDS = 4


def label_of_list(text: str) -> re.Match[str] | None:
    """The label (its first group) with the sign behind it, where a text begins with one and a list follows."""
    label = _LABEL.match(text)
    if label and ("," not in label[1] or label[0][-1].isspace()):  # "felting, laser Nd:YAG" has none
        return label
    dash = _DASH_LABEL.match(text)
    if dash and ("," in text[dash.end() :] or is_level(dash[1])):
        return dash
    bracket = _BRACKET_LABEL.match(text)
    return bracket if bracket and is_level(bracket[1]) else None


def list_behind(part: Part, label: re.Match[str]) -> Part:
    """The list behind its label, out of the bracket that stands around it."""
    return part.cut(label.end(), len(part.text) - 1 if label[0].endswith("(") else None)


def groups_in(part: Part) -> list[Part]:
    """The groups of a line that holds several with labels, parted by bars, bullets, semicolons or stops.

    A piece without a label goes on with the group before it, unless the lists use commas: then it is in no group.
    """
    if languages_of("", part):
        return [part]
    levels = split_part(part, _STOP)
    if len(levels) > 1 and all(is_skill_with_level(piece.text) for piece in levels):
        return levels
    if each := _all_labelled(part):
        return each
    pieces = [half for bar in split_part(part, _BAR) for piece in _at_labels(bar) for half in _before_label(piece)]
    labelled = [bool(_LABEL.match(piece.text)) and not is_skill_with_level(piece.text) for piece in pieces]
    if not any(labelled):
        return [part]
    apart = any(own and "," in piece.text for own, piece in zip(labelled, pieces, strict=True))
    groups: list[Part] = []
    for at, (own, piece) in enumerate(zip(labelled, pieces, strict=True)):
        goes_on = at > 0 and not own and (not apart or not labelled[at - 1])
        start = groups.pop().start - part.start if goes_on else piece.start - part.start
        groups.append(part.cut(start, piece.start - part.start + len(piece.text)))
    return groups


def is_skill_with_level(text: str) -> bool:
    """Whether a text is a skill and, behind its colon, how well it is held."""
    label = _LABEL.match(text)
    return label is not None and is_level_or_rating(text[label.end() :])


def _all_labelled(part: Part) -> list[Part]:
    """The pieces of a line that all have their label before a dash or a bracket ("Expert - TIG; Basic - MIG")."""
    for signs, pattern in ((_BAR, _DASH_LABEL), (_STOP, _DASH_LABEL), (_OUTER, _BRACKET_LABEL)):
        pieces = split_part(part, signs)
        found = [pattern.match(piece.text) for piece in pieces]
        lists = [piece.text[label.end() :] for piece, label in zip(pieces, found, strict=True) if label]
        told = [label[1] for label in found if label]
        if len(pieces) < 2 or len(lists) < len(pieces) or any(map(is_level, lists)):  # noqa: PLR2004 several groups
            continue
        listed = pattern is _DASH_LABEL and all("," in text for text in lists)
        if (listed and all(len(label.split()) <= _LABEL_WORDS for label in told)) or all(map(is_level, told)):
            return pieces
    return []


def _at_labels(part: Part) -> list[Part]:
    """A list with its label and those behind it, each before its own label: "Go, C. Tools: Git / Methods: Scrum"."""
    if not _LABEL.match(part.text):
        return [part]
    cuts = [found for found in _NEXT_LABEL.finditer(part.text) if len(found["label"].split()) <= _LABEL_WORDS]
    ends = [*(cut.start() for cut in cuts), len(part.text)]
    pieces = [part.cut(start, end) for start, end in zip([0, *(cut.end() for cut in cuts)], ends, strict=True)]
    return pieces if not any(is_skill_with_level(piece.text) for piece in pieces) else [part]


def _before_label(part: Part) -> list[Part]:
    """A list and the labelled one behind it in two: "Ballroom, Piano, Accents: Scots, General American"."""
    before, colon, _ = part.text.partition(": ")
    comma = before.rfind(", ")
    if not colon or comma < 0 or "(" in before[comma:] or before.count("(") != before.count(")"):
        return [part]
    return [part.cut(0, comma), part.cut(comma + 2)]
