"""The kind of an item that no list knows: by the words that ask for it, by its head noun, by its neighbours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.requirements.names import find_standards
from tailor.requirements.said import LANGUAGES
from tailor.requirements.said.words import word_pattern
from tailor.requirements.spoken import is_language
from tailor.requirements.tables import folded_words, long_pattern, read_table
from tailor.text import fold, names_people

_OPEN = frozenset({RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.TOOL})
"""The kinds that an item has for want of a better one."""
_BY_NOUN = (
    RequirementKind.CERTIFICATION,
    RequirementKind.DEGREE,
    RequirementKind.OTHER,
    RequirementKind.SOFT,
    RequirementKind.TOOL,
)
_ITEMS = r"(?:[\w+#&.’'-]+(?: [\w+#&.’'-]+){0,2}(?:, | and | or | und | oder | et | ou |, and |, or |/))*$"
_BEHIND_ITEMS = re.compile(
    r"(?:, | and | or | und | oder | et | ou |, and |, or |/)[\w+#&.’'-]+(?: [\w+#&.’'-]+)?(?= )"
)


def _before(name: str) -> re.Pattern[str]:
    """Words before an item, with the items of its list that may stand between."""
    return re.compile(f"(?:{long_pattern('kinds', name).pattern}){_ITEMS}", re.IGNORECASE)


_PAPER_BEFORE, _PAPER_BEHIND = _before("paper_before"), long_pattern("kinds", "paper_behind")
_COURSE_BEHIND = long_pattern("kinds", "course_behind")
_CONDITION, _CONDITION_BEFORE = long_pattern("kinds", "condition"), _before("condition_before")
_FELT_BEFORE = _before("felt_before")
_USED_BEFORE, _USED_BEHIND = _before("used_before"), long_pattern("kinds", "used_behind")
_EXPERIENCE_BEFORE, _EXPERIENCE_BEHIND = _before("experience_before"), long_pattern("kinds", "experience_behind")
_WITH_BEFORE = _before("with_people_before")
_EXPERIENCED = long_pattern("kinds", "experienced")
_USE_OF = long_pattern("kinds", "use_of")
_EXPERIENCE_HEADING = long_pattern("kinds", "experience_heading")
_DOING = long_pattern("kinds", "doing")
_LANGUAGE_LEVEL, _LANGUAGE_BEHIND = long_pattern("kinds", "language_level"), long_pattern("kinds", "language_behind")
_RULES_ABROAD = long_pattern("kinds", "rules_abroad")
_ACTIVITY = long_pattern("kinds", "activity")
_GRADED = re.compile(
    r" (?:Level|Stage|Tier) (?:\d|[IV]{1,3})(?=$|[,.;)]| (?:or|and|in|is|would|preferred|required|desirable)\b)"
)
_TITLED_PAPER = re.compile(
    r"(?:[A-Z][\w-]+ ){1,5}(?:Professional|Practitioner|Technician|Specialist|Associate|Manager|Coordinator|Analyst)"
    r" \([A-Z]{2,6}\)$"
)
"""What a body calls those who passed its examination, with its letters: "Chartered Estate Professional (CEP)"."""

_LICENCE_CLASS = re.compile(r"(?:(?:Klasse|permis) )?(?:BE|B96|C1?E?|D1?E?|CE)")
_AMONG_TICKETS = re.compile(
    r"(?:(?:, and |, or |, | and | or |/)[A-Z][\w+#&.’'-]*(?: [A-Z0-9][\w-]*){0,2}){1,4}"
    r" (?:tickets?|cards?|certificates?|certs?)\b"
)
_JOINT = re.compile(r"(?:,|/| and| or| und| oder| et| ou|, and|, or) ?(?:an? |the )?")
_PREPOSITION = re.compile(
    r" (?:of|for|with|in|to|on|at|from|by|about|without|against|mit|von|für|auf|zur?m?|an|im) ", re.IGNORECASE
)
_FRENCH_OPENING = re.compile(r"^(?:le |la |les |l |un |une |des |du |bonne? |petite? )+")
_ACTS_BEFORE = re.compile(r"\b(?:to|can|you|must|will) $")
_TAKES_OBJECT = re.compile(r"\b(?:an?|the|your)\b")
_ANIMALS = re.compile(
    r"(?:animal|horse|dog|cat|cattle|sheep|pig|goat|bird|reptile|pet|tier|pferd|hund|rind|animaux|cheva)\w*$"
)
_SEES_TO = re.compile(  # what is done for others sets no condition: "organisation de déplacements"
    r"(?:gestion|organisation|planification|r[ée]servation|coordination|pr[ée]paration|planung|organisation|buchung)\b",
    re.IGNORECASE,
)
_ENDS_ITEM = re.compile(r"\W*$|[.,;]|,? (?:and|or|but|und|oder|et|ou) ")
_ROUNDS = 2  # what was settled in the first one may settle what stands beside it
_MOST_WORDS = 3  # of a head noun
_SHORTEST_ENDING = 4  # letters of a German noun that may end a compound


def settle_kinds(clauses: Sequence[Clause], drafts: Sequence[Draft], language: str) -> list[Draft]:
    """The drafts with the kind of each open one as its words and those around it tell; `language` is the posting's."""
    for _ in range(_ROUNDS):
        drafts = [_settled(draft, clauses, drafts, language) if _is_open(draft) else draft for draft in drafts]
    return list(drafts)


def _is_open(draft: Draft) -> bool:
    """Whether a draft has its kind for want of a better one, and neither its term nor its form tells."""
    if draft.kind not in _OPEN or (draft.named and draft.support is not Support.FORM):
        return False
    return draft.support is not Support.KNOWN or draft.kind is RequirementKind.SKILL


def _settled(draft: Draft, clauses: Sequence[Clause], drafts: Sequence[Draft], language: str) -> Draft:
    clause = next((one for one in clauses if one.holds(draft)), None)
    if clause is None:
        return draft
    if _is_among_traits(clause, draft, drafts):
        return replace(draft, kind=RequirementKind.SOFT, support=Support.FORM)
    plain = _plain_kinds(clause, draft, drafts, language)
    kinds = _named_kinds(clause, draft, drafts, language) if draft.named else plain
    kind = next(iter(kinds), draft.kind)
    return draft if kind is draft.kind else replace(draft, kind=kind)


def _named_kinds(clause: Clause, draft: Draft, drafts: Sequence[Draft], language: str) -> Iterator[RequirementKind]:
    """What the words around a name that only its look supports say of it."""
    if language in LANGUAGES:
        yield from _named_kinds_abroad(draft)
    before, behind = _around(clause, draft)
    if (
        _GRADED.search(draft.text)
        or _TITLED_PAPER.search(draft.text)
        or _GRADED.match(behind)
        or _PAPER_BEFORE.search(before)
        or _PAPER_BEHIND.match(behind)
        or _COURSE_BEHIND.match(behind)
        or _AMONG_TICKETS.match(clause.full, draft.end - clause.start)
    ):
        yield RequirementKind.CERTIFICATION
    if _LANGUAGE_BEHIND.match(behind) or _stands_beside(RequirementKind.LANGUAGE, clause, draft, drafts):
        yield RequirementKind.LANGUAGE
    if _stands_beside(RequirementKind.DEGREE, clause, draft, drafts) or fold(draft.text) in _forms(
        RequirementKind.DEGREE, "french"
    ):
        yield RequirementKind.DEGREE
    if _RULES_ABROAD.match(draft.text):
        yield RequirementKind.SKILL
    used = _USED_BEFORE.search(before) and not any(find_standards(draft.text))
    if used or _USED_BEHIND.match(behind):
        yield RequirementKind.TOOL
    if draft.kind is RequirementKind.SKILL and _EXPERIENCE_BEHIND.match(behind):
        yield RequirementKind.EXPERIENCE


def _named_kinds_abroad(draft: Draft) -> Iterator[RequirementKind]:
    """What a name in a German or French posting shows by itself: a language's level, a class of driving licences."""
    if _LANGUAGE_LEVEL.search(draft.text) or is_language(draft.text):
        yield RequirementKind.LANGUAGE
    if _LICENCE_CLASS.fullmatch(draft.text):
        yield RequirementKind.CERTIFICATION


def _plain_kinds(clause: Clause, draft: Draft, drafts: Sequence[Draft], language: str) -> Iterator[RequirementKind]:
    """What the words of an item and those around it say of its kind, the surest first."""
    before, behind = _around(clause, draft)
    if _LANGUAGE_LEVEL.search(draft.text):
        yield RequirementKind.LANGUAGE
    if _GRADED.search(draft.text) or _TITLED_PAPER.search(draft.text):
        yield RequirementKind.CERTIFICATION
    if language in LANGUAGES:
        yield from _named_kinds_abroad(draft)
    if draft.support is not Support.KNOWN:
        yield from _by_its_words(clause, draft, drafts, language)
    if draft.kind is not RequirementKind.SOFT and (_PAPER_BEFORE.search(before) or _PAPER_BEHIND.match(behind)):
        yield RequirementKind.CERTIFICATION
    acts = _ACTS_BEFORE.search(before) and fold(draft.text).partition(" ")[0] in folded_words("soft", "further")
    yield from _by_noun(draft, language, acts=bool(acts))
    if _is_experience(clause, draft, drafts):
        yield RequirementKind.EXPERIENCE


def _is_among_traits(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a single word that no list knows stands in a list of nothing but traits: "warm, patient and playful"."""
    if draft.support is Support.KNOWN or " " in draft.text or draft.kind is not RequirementKind.SKILL:
        return False
    others = [one for one in drafts if one is not draft and clause.holds(one)]
    traits = all(one.kind is RequirementKind.SOFT for one in others)
    ends = _ENDS_ITEM.match(clause.full[draft.end - clause.start :]) is not None
    return traits and ends and _stands_beside(RequirementKind.SOFT, clause, draft, drafts)


def _by_its_words(clause: Clause, draft: Draft, drafts: Sequence[Draft], language: str) -> Iterator[RequirementKind]:
    """What the words of an item say that the vocabulary does not have."""
    before, _ = _around(clause, draft)
    capital = draft.text.istitle() and language != "de"
    if capital and _stands_beside(RequirementKind.LANGUAGE, clause, draft, drafts):
        yield RequirementKind.LANGUAGE
    sees_to = _SEES_TO.match(draft.text) is not None
    if language in LANGUAGES and word_pattern(language, "condition").search(draft.text) and not sees_to:
        yield RequirementKind.OTHER
    if _CONDITION.match(draft.text) or _CONDITION_BEFORE.search(before):
        yield RequirementKind.OTHER
    if _EXPERIENCED.match(draft.text):
        yield RequirementKind.EXPERIENCE
    if _FELT_BEFORE.search(before):
        yield RequirementKind.SOFT


def _is_experience(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an item is what experience is asked in, and its clause has no other experience."""
    told = any(one.kind is RequirementKind.EXPERIENCE and one is not draft and clause.holds(one) for one in drafts)
    if told or draft.text.isupper() or (draft.kind is RequirementKind.SOFT and not names_people(draft.text)):
        return False
    before, behind = _around(clause, draft)
    if _EXPERIENCE_BEFORE.search(before) or _EXPERIENCE_BEHIND.match(behind):
        return True
    living = _names_the_living(draft.text) and _WITH_BEFORE.search(before)
    headed = _EXPERIENCE_HEADING.search(clause.heading) and _DOING.match(clause.full.strip())
    return bool(living or headed)


def _names_the_living(words: str) -> bool:
    return names_people(words) or _ANIMALS.search(fold(words)) is not None


def _around(clause: Clause, draft: Draft) -> tuple[str, str]:
    """The words before a draft, and those behind it without another item of its list."""
    behind = clause.full[draft.end - clause.start :]
    beside = _BEHIND_ITEMS.match(behind)
    return clause.full[: draft.start - clause.start], behind[beside.end() :] if beside else behind


def _by_noun(draft: Draft, language: str, *, acts: bool) -> Iterator[RequirementKind]:
    """The kinds that the head noun of an item shows; where it says what somebody does to a thing it is no tool."""
    text = _USE_OF.sub("", fold(draft.text).strip(" ."))
    acts = acts or _ACTIVITY.match(text) is not None or _TAKES_OBJECT.search(text) is not None
    for kind in _BY_NOUN:
        allowed = not acts if kind is RequirementKind.TOOL else draft.support is not Support.KNOWN
        if allowed and _has_noun(text, kind, language):
            yield kind


def _has_noun(text: str, kind: RequirementKind, language: str) -> bool:
    """Whether a phrase has a head noun of a kind: its last words, in French its first, in German the end of a word."""
    if language == "fr":
        words = _FRENCH_OPENING.sub("", text).split()
        return any(" ".join(words[:number]) in _forms(kind, "french") for number in range(1, _MOST_WORDS + 1))
    words = _PREPOSITION.split(f"{text} ", maxsplit=1)[0].split()
    if language == "de":
        ends = tuple(noun for noun in _forms(kind, "german") if len(noun) >= _SHORTEST_ENDING)
        return bool(words) and (words[-1] in _forms(kind, "german") or words[-1].endswith(ends))
    return any(" ".join(words[-number:]) in _forms(kind, "english") for number in range(1, _MOST_WORDS + 1))


@cache
def _forms(kind: RequirementKind, language: str) -> frozenset[str]:
    """The head nouns of a kind, in English and French with their plurals."""
    nouns = {fold(noun) for noun in read_table("kinds")[kind.value][language]}
    if language == "german":
        return frozenset(nouns)
    plurals = {f"{noun}{ending}" for noun in nouns for ending in ("s", "es")}
    plurals |= {f"{noun[:-1]}ies" for noun in nouns if noun.endswith("y")}
    return frozenset(nouns | plurals | {f"{noun[:-2]}ves" for noun in nouns if noun.endswith("fe")})


def _stands_beside(kind: RequirementKind, clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a known item of a kind stands beside a draft in a list."""
    for other in drafts:
        if other is draft or other.kind is not kind or not clause.holds(other):
            continue
        first, last = min(draft.end, other.end), max(draft.start, other.start)
        if first < last and _JOINT.fullmatch(clause.full[first - clause.start : last - clause.start]):
            return True
    return False
