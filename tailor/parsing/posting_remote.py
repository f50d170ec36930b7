"""Where the work is done: at home, at the employer's, or in turns, in the posting's own words."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.model import Document
from tailor.parsing.places import is_place
from tailor.parsing.posting_patterns import alternatives, pattern, workplace_sign
from tailor.parsing.posting_pay import PAY
from tailor.parsing.posting_ruled_place import place_first

_LONGEST_REMARK = 60  # characters of "Hybrid, two days a week"
_WORDS_OF_TAG = 2
_LABEL = re.compile(r"\b(?:type|mode|model|status|policy|arrangement|option)s?:?$", re.IGNORECASE)
"""How a label ends that has the rule as its value: "Remote type"."""
_ENGLISH_RULE = re.compile(r"(?:hybrid|remote|on-?site|in[ -]person|office[- ]based|home[- ]based)\b", re.IGNORECASE)


def add_remote(place: str, parts: Sequence[str], sentences: Sequence[str] = ()) -> str:
    """The place with the rule of where to work behind it in brackets: "Leeds (hybrid)", "Trier (Homeoffice möglich)".

    The place alone where it says so itself or nothing does; the rule alone where no place is known.

    Args:
        place: May be an empty string.
        parts: The parts of the first lines.
        sentences: What the posting says of the job; other jobs on the page are none of it.
    """
    place = place_first(place.strip())
    if pattern("signs", "remote").search(place):
        return place
    parts, sentences = _without_refused(parts), _without_refused(sentences)
    short = [part for part in parts if len(part) < _LONGEST_REMARK and not part.endswith(".")]
    tags = (match[0].lower() for part in short if _is_tag(part) and (match := pattern("signs", "remote").search(part)))
    said = (next(tags, "") if place else "") or find_rule([*short, *sentences])
    if not place:
        if workplace_sign("said", "hybrid").search(said) and not workplace_sign("tags", "remote").fullmatch(said):
            return ""
        return said[:1].upper() + said[1:]
    return f"{place} ({said})" if said and said.lower() not in place.lower() else place


def _without_refused(lines: Sequence[str]) -> list[str]:
    """The lines without those that deny work from afar: "Remote: No", or that label above its answer."""
    refused = pattern("remote", "refused")
    below = [*lines[1:], ""]
    return [
        line
        for line, answer in zip(lines, below, strict=False)
        if not refused.search(line) and not refused.search(f"{line.rstrip(' :?')}: {answer}")
    ]


def rule_chips(document: Document) -> list[str]:
    """The buttons below a page's title that only tell the rule, beside others that tell pay or contract."""
    chips = [fact.value for fact in document.facts if fact.name == "button"]
    told = [pattern("signs", "employment").search(chip) is not None or PAY.match(chip) is not None for chip in chips]
    beside = [any(told[max(0, at - 1) : at + 2]) for at in range(len(chips))]
    return [chip for chip, near in zip(chips, beside, strict=True) if near and _is_tag(chip)]


def is_rule(text: str) -> bool:
    """Whether a text only says where one works and names no place ("On-site", "Hybrid")."""
    said = find_rule([text])
    return bool(said) and said.casefold() == text.strip(" .").casefold() and not is_place(text)


def _is_tag(part: str) -> bool:
    told = pattern("remote", "not_possible").search(part) or _LABEL.search(part)
    return len(part.split()) <= _WORDS_OF_TAG and not told


def find_rule(sentences: Sequence[str]) -> str:
    """The first words of a posting that rule where the work is done, or an empty string."""
    for sentence in sentences:
        if pattern("remote", "no_rule").search(sentence):
            continue
        left = workplace_sign("said", "denied").sub(" ", sentence)
        told = (found for found in _rules().finditer(left) if not _is_denied(found))
        if found := next(told, None):
            said = " ".join(found[0].split()).strip(" ,;.")
            return said[0].lower() + said[1:] if _ENGLISH_RULE.match(said) else said
    return ""


def _is_denied(found: re.Match[str]) -> bool:
    """Whether the words around a rule take it back: "remote work is not possible"."""
    before, behind = found.string[: found.start()], found.string[found.start() + len(found[0].rstrip()) :]
    denied = pattern("remote", "denied_behind").search(behind) or pattern("remote", "denied_before").search(before)
    return denied is not None


@cache
def _rules() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives('remote', 'rule'))})", re.IGNORECASE)
