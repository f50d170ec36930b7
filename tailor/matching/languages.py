"""How well a language is asked for and spoken."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.naming import find_term
from tailor.model import Place, Requirement, SectionKind

# The words of each step of the Common European Framework (1 is A1, 6 is C2), strongest first where they overlap.
_STEPS = (
    (6, r"c2|native|mother[\s-]tongue|bilingual|muttersprach\w*|langue maternelle|first language"),
    (
        5,
        r"c1|fluent(?:ly)?|fluency|full professional|advanced|verhandlungssicher|flie(?:ß|ss)end|courant|business[\s-]fluent|excellent",
    ),
    (
        4,
        r"b2|upper[\s-]intermediate|professional working|proficien(?:t|cy)|business level|very good|strong|sehr gut|working proficiency|good",
    ),
    (3, r"b1|intermediate|conversational|limited working|gute kenntnisse|interm[ée]diaire"),
    (2, r"a2|elementary|pre[\s-]intermediate|basic working"),
    (1, r"a1|beginner|basics?|grundkenntnisse|notions|some|school level|débutant|anf[äa]nger"),
)
_LEVELS = tuple((step, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for step, words in _STEPS)
# Two words of which one alone would say another step.
_COMPOUND = tuple(
    (step, re.compile(rf"\b{words}\b", re.IGNORECASE))
    for step, words in (
        (4, r"upper[\s-]intermediate"),
        (2, r"pre[\s-]intermediate"),
        (3, r"limited working"),
        (2, r"basic working"),
        (5, r"full professional"),
    )
)
_BEFORE = re.compile(
    r"\b(?:speak\w*|spoken|spoke|fluent(?:ly)?|fluency|native|(?:bi|tri|multi)lingual|languages?|conversational|written|verbal|oral"
    r"|translat\w+|interpret\w+|mother tongue|basic|proficien\w+|knowledge of|intermediate|advanced|beginner|and|or)\b[^.]*$"
    r"|\b(?:in|into|from)\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s-]*(?:speak\w*|language|fluent|native|bilingual|[(:–—-]\s*(?:\w+\s)?(?:[ABC][12]|fluent|native|basic|advanced"
    r"|intermediate|conversational|professional|working|mother|beginner|elementary|spoken|written)|at\s+(?:level\s+)?[ABC][12])",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?:[A-Z]\w+(?:\s*\([^)]*\))?\s*(?:,|/|and|&|;|$)\s*)+")
_HEDGED_STEP = 2
_NEARBY = 40


STEP_NAMES = {
    1: "A1 (beginner)",
    2: "A2 (elementary)",
    3: "B1 (intermediate)",
    4: "B2",
    5: "C1 (fluent)",
    6: "C2 (native)",
}


def level_step(text: str) -> int | None:
    """The step that a text states, 1 (A1) to 6 (C2), or None."""
    special = next((step for step, words in _COMPOUND if words.search(text)), None)
    return special or next((step for step, words in _LEVELS if words.search(text)), None)


def find_language_hits(requirement: Requirement, name: str, index: ResumeIndex) -> Iterator[Hit]:
    """Where the resume names a language as one that the candidate speaks, compared by level where both say one."""
    asked = level_step(requirement.text)
    for hit in find_term(name, requirement.text, index):
        if not _is_spoken(hit):
            continue
        held = level_step(_around(hit))
        if asked is None or held is None or held >= asked:
            yield replace(hit, hedged=hit.hedged or (held is not None and held <= _HEDGED_STEP and asked is None))
        else:
            gap = f"the resume says {STEP_NAMES[held]}; the posting asks for {STEP_NAMES[asked]}"
            yield replace(hit, hedged=True, share=held / asked, shortfall=gap)


def _is_spoken(hit: Hit) -> bool:
    """Whether a language's name is meant as a language: not "French cuisine", not "English literature"."""
    item = hit.item
    if item.section is not None and item.section.kind is SectionKind.LANGUAGES:
        return True
    if item.place is Place.SKILLS:
        return True
    before, after = item.text[max(0, hit.start - _NEARBY) : hit.start], item.text[hit.end : hit.end + _NEARBY]
    return bool(_BEFORE.search(before) or _AFTER.match(after) or _LIST.fullmatch(item.text))


def _around(hit: Hit) -> str:
    """The words about one language: the text from the previous language's comma to the next one's."""
    text = hit.item.text
    left = max(text.rfind(mark, 0, hit.start) for mark in ",;|•\n") + 1
    ends = [place for mark in ",;|•\n" if (place := text.find(mark, hit.end)) >= 0]
    around = text[left : min(ends, default=len(text))]
    return around if level_step(around) or text.count(",") > 1 else text
