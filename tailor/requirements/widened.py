"""How far the words of an item go: over its bracket, its measure, what it is about, and the frame of it abroad.

The name of an item stays that of the thing: "ACLS within a month" is named by ACLS.
"""

import re
from collections.abc import Iterator, Sequence

from tailor.model import Posting, RequirementKind
from tailor.requirements.drafts import Draft, Support
from tailor.requirements.tables import long_pattern

_BRACKET = re.compile(
    r"\s*\((?:[^()]{1,6}\)\s+(?:certifications?|certificates?|licen[cs]es?|registration|cards?)\b"
    r"|(?=[^()]*\w{3})(?!tested|assessed|application|interview|or (?!(?:an? )?(?:similar|comparable|equivalent)))"
    r"[^()]{3,48}\))",
    re.IGNORECASE,
)
_ABOUT = {language: long_pattern("widened", f"about_{language}") for language in ("en", "de", "fr")}
_NOT_ABOUT = {language: long_pattern("widened", f"not_about_{language}") for language in ("en", "de", "fr")}
_DEADLINE = long_pattern("widened", "deadline")
_ABOUT_CONDITION = long_pattern("widened", "about_condition")
_BEFORE = {
    "de": (
        long_pattern("widened", "frame_de", ignore_case=False),
        long_pattern("widened", "adjectives_de", ignore_case=False),
    ),
    "fr": (long_pattern("widened", "before_fr"),),
}
_IN_LIST = re.compile(r"\s*(?:,\s*)?(?:(?:and|or|und|oder|sowie|et|ou|bzw\.?)\s+|,\s*)(?:\w+ ){0,2}$")
_STOP = re.compile(r"[;:,!?()\[\]]|\.(?=\s|$)|\s[–—/-]\s|\n")
_SAYS_LITTLE = re.compile(
    r"\b(?:an?|the|of|in|on|for|with|and|or|to|at|as|by|from|l|d|able|ability|experience|knowledge|skills)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_][\w+#.&/'’-]*")
_MOST_WORDS_OF_A_CONDITION = 1
_ACTIVITIES = frozenset({RequirementKind.EXPERIENCE, RequirementKind.SKILL})
_DEED = re.compile(r"(?:experience (?:of|in) )?[a-z]{2,}ing", re.IGNORECASE)
_UNDER = re.compile(r" (?:under|with|on|at|in|from|within|across|by|through)(?: (?:an?|the))? ")
_OCCASION = re.compile(r"(?: even)? when [^,;:.()\n]{3,40}(?=$|[,;.\n])", re.MULTILINE)
_SORT = re.compile(
    r"(?:contracts?|standards?|regulations?|frameworks?|guidelines?|suites?|campaigns?|tickets?(?: current)?|boards?"
    r"|dashboards?|accounts?|systems?|environments?|instances?|spreadsheets?|workflows?)",
    re.IGNORECASE,
)
_DEED_BEFORE = re.compile(r"[A-Za-z]{3,}ing")
_BETWEEN_DEED_AND_TOOL = re.compile(r" (?:(?:an?|the|our) )?")
_PAPERS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE})


def without_complements(posting: Posting, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those that only say where or with what is done what stands before: "growing under glass"."""
    tests = (_is_complement, _is_when, _is_beside_name, _is_deed_with_tool)
    return [one for one in drafts if not any(says(posting.text, other, one) for other in drafts for says in tests)]


def _is_beside_name(text: str, named: Draft, draft: Draft) -> bool:
    """Whether a plain word only says of which sort a paper or name is: "truck driving licence", "NEC4 contracts"."""
    plain = draft.support <= Support.CUE and not draft.named
    sort_of_paper = (
        " " not in draft.text and named.kind is RequirementKind.CERTIFICATION and text[draft.end : named.start] == " "
    )
    of_name = named.named and text[named.end : draft.start] == " " and _SORT.fullmatch(draft.text) is not None
    return plain and named is not draft and (sort_of_paper or of_name)


def _is_deed_with_tool(text: str, tool: Draft, draft: Draft) -> bool:
    """Whether a plain word only says what is done with the tool behind it: "administering SAP systems"."""
    plain = draft.support <= Support.CUE and not draft.named and _DEED_BEFORE.fullmatch(draft.text) is not None
    near = _BETWEEN_DEED_AND_TOOL.fullmatch(text[draft.end : tool.start]) is not None
    return plain and near and tool.named and tool.kind is RequirementKind.TOOL


def _is_when(text: str, trait: Draft, draft: Draft) -> bool:
    """Whether a plain phrase only tells of the occasion of a trait: "calm when the phones ring"."""
    occasion = _OCCASION.match(text, trait.end) if trait.kind is RequirementKind.SOFT else None
    plain = draft.support <= Support.CUE and not draft.named
    return plain and occasion is not None and trait.end < draft.start and draft.end <= occasion.end()


def _is_complement(text: str, doing: Draft, draft: Draft) -> bool:
    plain = draft.support <= Support.CUE and not draft.named and draft.kind in _ACTIVITIES
    deed = doing.kind in _ACTIVITIES and not doing.named and _DEED.fullmatch(doing.text) is not None
    return plain and deed and doing.line == draft.line and _UNDER.fullmatch(text[doing.end : draft.start]) is not None


def widened_ranges(posting: Posting, drafts: Sequence[Draft]) -> dict[Draft, tuple[int, int]]:
    """Where the words of each draft begin and end in the posting, with those that belong to it.

    No range takes in another draft, and none has more than twice as many words as its draft and two more, so that it
    stays about the same thing.
    """
    return {draft: _widened(posting, draft, [one for one in drafts if _bounds(one, draft)]) for draft in drafts}


def _bounds(other: Draft, draft: Draft) -> bool:
    """Whether another draft ends the words of one; what stands for any other of its sort does not: "(or similar)"."""
    return other is not draft and not (draft.any_of and other.any_of == draft.any_of and not other.named)


def _widened(posting: Posting, draft: Draft, others: Sequence[Draft]) -> tuple[int, int]:
    line = posting.lines[draft.line]
    first = max([line.start, *(one.end for one in others if line.start <= one.end <= draft.start)])
    last = min([line.end, *(one.start for one in others if draft.end <= one.start <= line.end)])
    if any(one.overlaps(draft) for one in others) or not line.start <= draft.start < draft.end <= line.end:
        return draft.start, draft.end
    language = posting.language if posting.language in _ABOUT else "en"
    listed = any(_IN_LIST.fullmatch(posting.text, draft.end, one.start) for one in others if one.start > draft.end)
    kept = language == "fr" or not (draft.named or listed)
    starts = _starts(posting.text, draft, first, language) if kept else iter(())
    start = _fitting(posting.text, draft, ((one, draft.end) for one in starts))[0]
    ends = _ends(posting.text, draft, last, line.end, language)
    return _fitting(posting.text, draft, ((start, end) for end in ends), start)


def _fitting(text: str, draft: Draft, ranges: Iterator[tuple[int, int]], start: int | None = None) -> tuple[int, int]:
    """The first of the ranges with few enough words."""
    most = 2 * _words(text[draft.start : draft.end]) + 2
    kept = (draft.start if start is None else start, draft.end)
    return next((one for one in ranges if _words(text[one[0] : one[1]]) <= most), kept)


def _words(text: str) -> int:
    return max(1, len(_WORD.findall(_SAYS_LITTLE.sub(" ", text))))


def _ends(text: str, draft: Draft, last: int, line_end: int, language: str) -> Iterator[int]:
    """Where the words may end, the farthest first."""
    bracket = _BRACKET.match(text, draft.end)
    said = bracket is not None and bracket.end() <= last and not _NOT_ABOUT[language].search(bracket[0])
    behind = bracket.end() if bracket and said else draft.end
    if not draft.named or draft.kind in _PAPERS:
        if draft.kind in _PAPERS and (due := _DEADLINE.match(text, behind, last)):
            yield due.end()
        stop = _STOP.search(text, behind, last)
        about = _ABOUT[language].fullmatch(text[behind : stop.start() if stop else last].rstrip())
        if draft.kind is RequirementKind.SOFT and (occasion := _OCCASION.match(text, behind, line_end)):
            yield occasion.end()
        if about and (stop or last == line_end) and _is_short(draft, about[0], language):
            yield behind + len(about[0])
    yield behind


def _is_short(draft: Draft, about: str, language: str) -> bool:
    """Whether what stands behind an item only says more of it; a condition's words are few."""
    condition = draft.kind is RequirementKind.OTHER
    few = not condition or (_words(about) <= _MOST_WORDS_OF_A_CONDITION and _ABOUT_CONDITION.match(about) is not None)
    return few and _NOT_ABOUT[language].search(about) is None


def _starts(text: str, draft: Draft, first: int, language: str) -> Iterator[int]:
    """Where the words may begin, the farthest first."""
    stops = [stop.end() for stop in _STOP.finditer(text, first, draft.start)]
    begin = stops[-1] if stops else first
    for pattern in _BEFORE.get(language, ()):
        if before := pattern.search(text[begin : draft.start]):
            yield begin + before.start("kept")
