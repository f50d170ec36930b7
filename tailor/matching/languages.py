"""How well a language is asked for and spoken."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.language_names import is_adjective, own_names
from tailor.matching.naming import find_words
from tailor.matching.word_lists import entries
from tailor.model import Place, Reason, Requirement, SectionKind
from tailor.text import find_phrase

# The words of each step of the Common European Framework (1 is A1, 6 is C2).
_NATIVE = (
    r"c2|native|mother[\s-]tongue|bilingu\w+|muttersprach\w*|zweisprachig|langue maternelle|first language|madrelingua"
    r"|lengua materna|língua materna|lingua madre|moedertaal|raised speaking|grew up speaking|heritage"
)
_FLUENTLY = (
    r"c1|fluent(?:ly)?|fluency|advanced|excellent|verhandlungssicher\w*|flie(?:ß|ss)end\w*|courant(?:e|ment)?|fluente?"
    r"|fluido|parlée? couramment"
)
_STEPS = (
    (6, _NATIVE),
    (5, _FLUENTLY),
    (4, "b2|proficien(?:t|cy)|(?:professional|business)[\\s-](?:working|level)|very good|strong|good|sehr gut"),
    (3, "b1|intermediate|conversational|gute kenntnisse|interm[ée]diaire"),
    (2, "a2|elementary"),
    (1, "a1|beginner|basics?|some|school level|schulkenntnisse|grundkenntnisse|anf[äa]nger|notions|débutant|scolaire"),
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
    r"""\b(?:speak\w*|spoken?|fluen\w+|native|\w*lingual|languages?|conversational|written|verbal|oral|translat\w+
        |interpret\w+|mother\stongue|\w*sprach\w*|langues?|lingue|idiomas|spreche|parl\w+|madrelingua|raised|grew\sup
        |at\shome|basic|proficien\w+|knowledge\sof|intermediate|advanced|beginner)\b[^.]*$
    | \b(?:in|into|from|en|auf)\s+$""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = re.compile(
    r"""\s+\(?[ABC][12]\b
    | [\s-]*(?:(?:is|ist|est)\s+(?:my|meine|ma)\s+(?:mother|native|first|second|home|mutter|langue)
        |speak\w*|language|fluent|native|bilingual|at\s(?:level\s)?[ABC][12])
    | \s+(?:flie(?:ß|ss)end\w*|verhandlungssicher\w*|in\sWort|couramment|courant|bilingue|scolaire|niveau|lu,?\s)
    | \s*[(:–—-]\s*(?:\w+\s)?(?:[ABC][12]|fluent|native|basic|advanced|intermediate|conversational|professional|working
        |mother|beginner|elementary|spoken|written|verhandlungs\w+|flie(?:ß|ss)end|gut|sehr\sgut|muttersprach\w*
        |grundkenntnisse|courant|bilingue|natif|lu,?\s|notions|intermédiaire)""",
    re.VERBOSE | re.IGNORECASE,
)
_LIST = re.compile(r"(?:[A-Z]\w+(?:\s*\([^)]*\))?\s*(?:,|/|and|&|;|$)\s*)+")
_HEDGED_STEP = 2
_FLUENT = 5
_BILINGUAL = re.compile(r"\b(?:bi|multi)lingual\b", re.IGNORECASE)
_NEARBY = 40
_NAMES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}

STEP_NAMES = {
    1: "A1 (beginner)",
    2: "A2 (elementary)",
    3: "B1 (intermediate)",
    4: "B2",
    5: "C1 (fluent)",
    6: "C2 (native)",
}


_WRITTEN = 4
_WRITTEN_TOO = re.compile(
    r"\bin\s+wort\s+und\s+schrift\b|\b(?:spoken\s+and\s+written|written\s+and\s+(?:spoken|verbal|oral))\b"
    r"|\b(?:à\s+l['’])?(?:écrit|oral)\s+(?:et|comme)\s+(?:à\s+)?(?:l['’])?(?:oral|écrit)\b",
    re.IGNORECASE,
)
"""Who asks for a language spoken and written asks for B2 at least."""


def level_step(text: str) -> int | None:
    """The step that a text states, 1 (A1) to 6 (C2), or None."""
    special = next((step for step, words in _COMPOUND if words.search(text)), None)
    return special or next((step for step, words in _LEVELS if words.search(text)), None)


def asked_step(text: str) -> int | None:
    """The step that a posting asks for: whoever wants a bilingual person wants one who is fluent."""
    step = level_step(text)
    if _WRITTEN_TOO.search(text):
        return max(step or 0, _WRITTEN)
    return min(step, _FLUENT) if step is not None and _BILINGUAL.search(text) else step


def compare_levels(requirement: Requirement, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Of the places that name a language those that say it is spoken, compared by level where both sides state one."""
    asked = asked_step(requirement.text)
    for hit in hits:
        if not _is_spoken(hit):
            continue
        held = level_step(_around(hit))
        if asked is None or held is None or held >= asked:
            is_little = held is not None and held <= _HEDGED_STEP and asked is None
            yield replace(hit, sure=min(hit.sure, Certainty.MET)) if is_little else hit
        else:
            sure = Certainty.HEDGED if asked - held == 1 else Certainty.MET
            yield replace(hit, sure=min(hit.sure, sure), share=held / asked, shortfall=_gap(held, asked))


def _gap(held: int, asked: int) -> str:
    return f"the resume says {STEP_NAMES[held]}; the posting asks for {STEP_NAMES[asked]}"


def find_foreign_names(name: str, index: ResumeIndex) -> Iterator[Hit]:
    """Where a resume in another language names a language: "Englisch" for English."""
    for foreign in own_names(name):
        for hit in find_words(foreign, index, named=False):
            yield replace(hit, why=Reason.ALIAS, explanation=f"“{foreign}” is another name for {name}")


def find_language_tests(requirement: Requirement, index: ResumeIndex) -> Iterator[Hit]:
    """The tests and certificates of a language: "DALF C1" for French; its step is compared where it names one."""
    asked = asked_step(requirement.text)
    for name in dict.fromkeys((requirement.name, *requirement.any_of)):
        for test in _tests().get(name, ()):
            for hit in find_words(test, index, named=True):
                if find_phrase(test, hit.item.text, inflected=False) is None:  # "Cambridge" alone is a town
                    continue
                held = level_step(_around(hit))
                gap = _gap(held, asked) if asked is not None and held is not None and held < asked else ""
                reason = f"“{hit.words}” is a test of {name}"
                yield replace(hit, why=Reason.IMPLIED, explanation=reason, shortfall=gap)


@cache
def _tests() -> dict[str, tuple[str, ...]]:
    rows = (line.partition("=") for line in entries("language_tests"))
    return {name.strip(): tuple(test.strip() for test in tests.split(",")) for name, _, tests in rows}


def find_written_language(names: Iterable[str], index: ResumeIndex) -> Iterator[Hit]:
    """The resume's summary, or its longest line, where the language asked for is the one that it is written in."""
    if _NAMES.get(index.resume.language) not in set(names):
        return
    told = [indexed.item for indexed in index.items if indexed.item.place in {Place.SUMMARY, Place.BULLET}]
    longest = max(told, key=lambda item: (item.place is Place.SUMMARY, len(item.text)), default=None)
    if longest is not None:
        said = f"the resume itself is written in {_NAMES[index.resume.language]}"
        unsaid = f"{said}; how well you speak it, it does not say"
        yield Hit(longest, 0, len(longest.text), Reason.SIMILAR, said, shortfall=unsaid)


def _is_spoken(hit: Hit) -> bool:
    """Whether a language's name is meant as a language: not "French cuisine", not "English literature"."""
    item = hit.item
    if item.section is not None and item.section.kind is SectionKind.LANGUAGES:
        return True
    if is_adjective(item.text, hit.start, hit.end) and not _BILINGUAL.search(item.text[: hit.start]):
        return False
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
