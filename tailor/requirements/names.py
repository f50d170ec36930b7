"""Names that no list holds, known by their look: C#, Node.js, ISO 9001, LabWare."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Support, draft_of
from tailor.requirements.tables import folded_words, long_pattern
from tailor.text import fold

_TOKEN = re.compile(r"\.?[^\W_][\w+#.&’'/-]*[\w+#]|[^\W\d_][+#]*")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|[A-Z]{2,}[a-z]+[A-Z]|^[A-Z]{2,}[a-z]{1,3}$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,6}s?")
_SIGNED = re.compile(r"[A-Za-z]\w*(?:\+\+|#)|\w+\.(?:js|net|io|ai|py)|\.[A-Z]\w+", re.IGNORECASE)
_WITH_DIGIT = re.compile(r"\d[A-Z][A-Za-z]*|[A-Z][A-Za-z]*-?\d+(?:\.\d+)*[a-zA-Z]?(?:-[A-Z0-9]+)?")
_STANDARD = re.compile(r"\b(?:ISO|EN|DIN|BS|IEC|AWS|ASME|ASTM|API|NFPA|IATF|SOC|PCI)[ -](?:IEC )?[A-Z]?\d[\d.:-]*\w?\b")
_TITLE = re.compile(r"[A-Z][a-z]+[\w+#.-]*")
_SHOUTED = 0.6
_MOST_TITLE_WORDS = 3
_LONGEST_ABBREVIATION = 5
_BEFORE_NAME = long_pattern("names", "before_name")


def find_names(clause: Clause, own_names: frozenset[str]) -> Iterator[Draft]:
    """The names in what is left of a clause; `own_names` are folded words of the employer's name and the job title."""
    if _is_shouted(clause.full):
        return
    certified = re.search(r"certifi", clause.full, re.IGNORECASE)
    for start, end in _ranges(clause, own_names):
        kind = RequirementKind.SKILL if _ACRONYM.fullmatch(clause.text[start:end]) else RequirementKind.TOOL
        kind = RequirementKind.CERTIFICATION if certified else kind
        doubtful = clause.role is LineRole.DUTY and kind is not RequirementKind.TOOL
        support = Support.POSITION if doubtful else Support.FORM
        yield replace(draft_of(clause, start, end, kind), support=support, named=True)


def _is_shouted(text: str) -> bool:
    """Whether a line is set in capitals; abbreviations side by side ("HTML CSS PHP") are none."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    if all(len(word) <= _LONGEST_ABBREVIATION for word in words if word.isupper()) and not _joining_words(words):
        return False
    return len(words) > _MOST_TITLE_WORDS and sum(word.isupper() for word in words) > _SHOUTED * len(words)


def _joining_words(words: Sequence[str]) -> list[str]:
    """Those of the words that say nothing by themselves."""
    plain = {word for key in ("lead", "tail", "empty", "splitters") for word in folded_words("phrases", key)}
    return [word for word in words if fold(word) in plain]


def _ranges(clause: Clause, own_names: frozenset[str]) -> Iterator[tuple[int, int]]:
    standards = [match.span() for match in _STANDARD.finditer(clause.text)]
    yield from standards
    run: list[re.Match[str]] = []
    for match in _TOKEN.finditer(clause.text):
        if any(start < match.end() and match.start() < end for start, end in standards):
            continue
        if looks_like_name(match[0]) and fold(match[0]) not in folded_words("names", "not_names") | own_names:
            yield from _slashed(match)
        elif _TITLE.fullmatch(match[0]) and match.start() > 0:
            if run and clause.text[run[-1].end() : match.start()] != " ":
                yield from _title_range(run, clause.text, own_names)
                run = []
            run.append(match)
            continue
        yield from _title_range(run, clause.text, own_names)
        run = []
    yield from _title_range(run, clause.text, own_names)


def looks_like_name(word: str) -> bool:
    """Whether a word has the look of a name: inner capitals, digits in a capitalised word, an acronym, `+ # .`."""
    bare = word.strip(".'’")
    if not bare or (bare.endswith(("'s", "’s")) and len(bare) < 4):  # noqa: PLR2004
        return False
    parts = bare.split("/")
    if len(parts) > 1:
        return all(looks_like_name(part) for part in parts if part)
    return bool(
        _INNER_CAPITAL.search(bare)
        or _ACRONYM.fullmatch(bare)
        or _SIGNED.fullmatch(bare)
        or _WITH_DIGIT.fullmatch(bare)
    )


def _slashed(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A word with slashes names several things: HTML/CSS."""
    cursor = match.start()
    for part in match[0].split("/"):
        if len(part.strip(".")) > 1:
            yield cursor, cursor + len(part)
        cursor += len(part) + 1


def _title_range(run: list[re.Match[str]], text: str, own_names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """A run of capitalised words within a sentence, where a name may stand and no role is named."""
    if not run or len(run) > _MOST_TITLE_WORDS:
        return
    keys = [fold(match[0]) for match in run]
    if len(_joining_words(keys)) == len(keys):
        return
    refused = folded_words("names", "not_names") | own_names
    if any(key in folded_words("names", "roles") for key in keys) or any(key in refused for key in keys):
        return
    before = text[: run[0].start()]
    at_start = not before.strip(f" {BLANK}{PASSED}•-–*\"'(") or bool(
        re.search(r"(?<!e\.g)(?<!i\.e)[.!?]$", before.rstrip())
    )
    if at_start or not _BEFORE_NAME.search(before.replace(BLANK, "").replace(PASSED, "")):
        return
    yield run[0].start(), run[-1].end()
