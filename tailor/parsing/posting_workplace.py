"""Whether a posting's work is done at home, at the employer's, or in turns."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from tailor.model import Document, LineRole, PostingLine
from tailor.parsing.posting_lines import cut_parts
from tailor.parsing.posting_patterns import workplace_sign
from tailor.parsing.posting_remote import rule_chips

_RULES = ("hybrid", "remote", "onsite")
_HEAD_LINES = 14
_LONGEST_TAG = 60  # characters
_LABEL = re.compile(r"\s*(?P<label>[^:\t?]{2,40}?)\s*[:\t?]\s*(?P<value>\S.*)")
_BEHIND_PLACE = re.compile(r"[(,–-]\s*(?P<tag>[^(),]+)\)?$")
_MAY_RULE = re.compile(
    r"remot|h[íiy]brid|ibrid|home|hause|office|büro|site|person|campus|based|anywhere|mobil|arbeit|présentiel|télétravail"
    r"|distan|presen|präsenz|vor ort|teletrab|telelav|working|lavoro|thuis|huis|afstand|locat|sede|oficina|escrit",
    re.IGNORECASE,
)


def find_workplace(document: Document, lines: Sequence[PostingLine], location: str) -> str:
    """Where the work is done: "remote", "hybrid", "onsite"; an empty string where the posting does not say.

    What the page states in its data, in a label or as a tag goes before sentences; of these one that has the work done
    in turns goes first, for another may only tell its one half.

    Args:
        document: Its facts may state the rule.
        lines: The posting's, with their roles.
        location: The place, perhaps with the rule behind it.
    """
    own = [line for line in lines if not line.of_page and _MAY_RULE.search(line.text)]
    told = [line.text for line in lines if not line.of_page]
    labelled = [rule for line in [*told, *_joined(told)] if (rule := _labelled(line))]
    stated = [_tag(document.fact("workplace")), *labelled, *map(_tag, _tags(document, told))]
    placed = [_tag(location), *(_tag(found["tag"]) for found in _BEHIND_PLACE.finditer(location))]
    said = [rule for line in own if line.role is not LineRole.LEGAL and (rule := _said(line.text))]
    in_turns = ["hybrid"] if "hybrid" in said else []
    return next(filter(None, [*stated, *in_turns, *said, *placed]), "")


def _tags(document: Document, told: Sequence[str]) -> Iterator[str]:
    """The short parts of the first lines, and the buttons beside pay and contract."""
    yield from rule_chips(document)
    yield from (part for line in told[:_HEAD_LINES] for part in cut_parts(line) if len(line) < 2 * _LONGEST_TAG)
    yield from (piece for line in told[:_HEAD_LINES] if len(line) < _LONGEST_TAG for piece in line.split(", "))


def _joined(told: Sequence[str]) -> Iterator[str]:
    """Labels in a line of their own with the line below."""
    yield from (f"{above.rstrip(' :?')}: {below}" for above, below in pairwise(told) if len(above) < _LONGEST_TAG // 2)


def _labelled(line: str) -> str:
    """The rule behind a label for it: "Work Location: In person", "Homeoffice: nein"."""
    found = _LABEL.match(line) if len(line) < 2 * _LONGEST_TAG else None
    if not found or not workplace_sign("labels", "ruled").fullmatch(found["label"].strip(" *")):
        return ""
    value = found["value"].strip(" .*")
    asks_home = workplace_sign("labels", "home").search(found["label"])
    if asks_home and workplace_sign("labels", "no").fullmatch(value):
        return "onsite"
    if asks_home and workplace_sign("labels", "yes").fullmatch(value):
        return "" if "remote" in found["label"].lower() else "hybrid"
    behind = _BEHIND_PLACE.search(value)
    return _tag(value) or _said(value) or (_tag(behind["tag"]) if behind else "")


def _tag(text: str) -> str:
    """The rule that a tag is; an empty string for any other text."""
    bare = text.strip(" .·|()").replace("_", "-")
    denied = workplace_sign("said", "denied").search(bare)
    return _first(_RULES, lambda rule: workplace_sign("tags", rule).fullmatch(bare)) if bare and not denied else ""


def _said(sentence: str) -> str:
    """The rule that a sentence tells; what denies it goes first, unless the rest has the work done in turns."""
    if workplace_sign("said", "nothing").search(sentence):
        return ""
    left = workplace_sign("said", "denied").sub(" ", sentence)
    denied = left != sentence
    here = workplace_sign("said", "onsite").search(left) is not None
    left = workplace_sign("said", "onsite").sub(" ", left)
    in_turns = workplace_sign("said", "hybrid").search(left) is not None
    if here or denied:
        return "hybrid" if in_turns else "onsite"
    return _first(("remote", "hybrid"), lambda rule: workplace_sign("said", rule).search(left))


def without_contrary(location: str, rule: str) -> str:
    """A place without the rule in brackets behind it where the posting rules otherwise: "Leeds (site based)"."""
    behind = _BEHIND_PLACE.search(location)
    told = (_tag(behind["tag"]) or _said(behind["tag"])) if behind and location.endswith(")") else ""
    return location[: behind.start()].rstrip() if behind and told and rule and told != rule else location


def _first(rules: Iterable[str], fits: Callable[[str], object]) -> str:
    return next((rule for rule in rules if fits(rule)), "")
