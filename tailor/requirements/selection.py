"""From drafts to requirements: each thing once, weighed, the weak ones left out."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from tailor.model import Posting, Requirement, RequirementKind, RequirementLevel
from tailor.requirements.drafts import Draft, Support
from tailor.requirements.tables import folded_words
from tailor.requirements.widened import widened_ranges, without_complements
from tailor.text import content_words, fold

WeighPhrases = Callable[[Sequence[str], Sequence[Sequence[str]]], tuple[tuple[float, ...], ...]]
"""Lines and the candidate phrases of each -> KeyBERT's weight of each phrase, 0 to 1."""

UNWEIGHED = 0.4
LEAST_WEIGHT = 0.2
"""A phrase that only its position and a cue support is left out below this weight."""
LEAST_OF_SKILLS = 0.25
"""The same for skills in English, the language of the model.

Of 178 such phrases in 51 labelled postings two in five are true: none of the 9 below this weight.
"""
TELLING_WEIGHT = 0.545
"""A phrase of a line that asks counts from this weight on, even if nothing else supports it.

Of 34 such phrases in 22 labelled postings KeyBERT's weight puts the true ones before the others in 8 of 10 pairs; two
of the three above this weight are true, five of the 31 below it.
"""
SHARE_FROM_DUTIES = 0.05
FEWEST_IN_ALL = 16
"""Skills that only the duties name: at most this share of what is asked for outright, but with it up to this many.

Of 128 such skills in 66 labelled postings a reader had listed 10; named tools and skills that are written as names do
not count here.
"""
_NAMED_AGAIN = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.CERTIFICATION}
)
_GENERAL = "background check screening security investigation clearance vetting shift work travel required test"
"""Words that say nothing of a condition beside its topic: "security screening"."""
_EITHER = frozenset({"citizenship", "right to work"})
"""Topics of which a line asks once: "a citizen or permanent resident", "a work permit, without sponsorship"."""
_FELT = re.compile(r"[a-z]{3,}ed")
"""A lone participle tells how somebody is, and nothing that could be shown ("maddened by typos, delighted ...")."""
_LONGEST_CONDITION = 60  # characters
_APART = frozenset({RequirementKind.TOOL, RequirementKind.LANGUAGE})
"""Kinds whose alternatives stay items by themselves."""
_LONGEST_GROUP = 120  # characters of alternatives that are one item
_STRICTNESS = (RequirementLevel.UNKNOWN, RequirementLevel.NICE, RequirementLevel.MUST)


@dataclass(frozen=True, slots=True)
class Unweighed:
    """A posting and its drafts, each thing once, before anything is weighed."""

    posting: Posting
    drafts: tuple[Draft, ...]

    def to_weigh(self) -> dict[int, list[Draft]]:
        """The drafts whose weight can decide something, by the number of their line; all lines count, even without."""
        by_line: dict[int, list[Draft]] = {}
        for draft in self.drafts:
            group = by_line.setdefault(draft.line, [])
            if draft.support is not Support.POSITION or draft.level is not RequirementLevel.UNKNOWN:
                group.append(draft)
        return by_line

    def texts(self) -> tuple[str, ...]:
        """The lines and phrases that will be weighed."""
        by_line = self.to_weigh()
        phrases = (draft.text for group in by_line.values() for draft in group)
        return (*phrases, *(self.posting.lines[number].text for number in by_line))


def each_once(posting: Posting, drafts: Sequence[Draft]) -> Unweighed:
    """The drafts of a posting without repetitions and parts of others."""
    return Unweighed(posting, tuple(_without_parts(_merged(drafts))))


def select(unweighed: Unweighed, weigh: WeighPhrases | None) -> Posting:
    """The posting with its requirements, the heaviest of each level first, and with what was only mentioned."""
    posting, distinct = unweighed.posting, unweighed.drafts
    weights = _weights(unweighed, weigh)
    least = LEAST_OF_SKILLS if weigh and posting.language == "en" else LEAST_WEIGHT
    supported = [draft for draft in distinct if _is_supported(draft, weights[draft], least)]
    kept = without_complements(posting, _with_few_from_duties(supported, weights))
    left_out = tuple(dict.fromkeys(draft.text for draft in distinct if draft not in set(kept) and _tells(draft)))
    weights |= {one: max(weights[draft] for draft in group) for one, group in _alternatives(posting, kept)}
    grouped = {draft: one for one, group in _alternatives(posting, kept) for draft in group}
    kept = list(dict.fromkeys(grouped.get(draft, draft) for draft in kept))
    ordered = sorted(kept, key=lambda draft: (-_STRICTNESS.index(draft.level), -weights[draft], draft.start))
    ranges = widened_ranges(posting, ordered)
    requirements = tuple(
        _requirement(posting, f"r{number}", draft, ranges[draft], weights[draft])
        for number, draft in enumerate(ordered, start=1)
    )
    return posting.with_requirements(requirements, left_out)


def _alternatives(posting: Posting, drafts: Sequence[Draft]) -> Iterator[tuple[Draft, list[Draft]]]:
    """Those drafts of which any one suffices as one item, with its members; names and languages stay items."""
    groups: dict[tuple[int, tuple[str, ...], RequirementLevel, RequirementKind], list[Draft]] = {}
    for draft in drafts:
        if draft.any_of and draft.kind not in _APART:
            groups.setdefault((draft.line, draft.any_of, draft.level, draft.kind), []).append(draft)
    for group in groups.values():
        start, end = min(draft.start for draft in group), max(draft.end for draft in group)
        names = any(draft.kind is RequirementKind.SKILL and _looks_named(draft) for draft in group)
        if len(group) > 1 and end - start <= _LONGEST_GROUP and not names:
            text = " ".join(posting.text[start:end].split())
            yield replace(group[0], start=start, end=end, text=text, name=group[0].any_of[0]), group


def _is_supported(draft: Draft, weight: float, least_of_skills: float) -> bool:
    if draft.support >= Support.FORM:
        return True
    if draft.support is Support.CUE and (
        _FELT.fullmatch(draft.text) or fold(draft.text) in folded_words("phrases", "lone")
    ):
        return False
    of_cue = least_of_skills if draft.kind is RequirementKind.SKILL else LEAST_WEIGHT
    least = of_cue if draft.support is Support.CUE else TELLING_WEIGHT
    return weight >= least and (draft.support is Support.CUE or draft.level is not RequirementLevel.UNKNOWN)


def _tells(draft: Draft) -> bool:
    """Whether what is left out is worth mentioning: no single words, no scraps of duties."""
    if draft.support > Support.POSITION or draft.named:
        return True
    return " " in draft.text and draft.level is not RequirementLevel.UNKNOWN


def _with_few_from_duties(drafts: Sequence[Draft], weights: Mapping[Draft, float]) -> list[Draft]:
    """The drafts with only the heaviest of the skills that nothing but a description of duties names."""
    from_duties = [draft for draft in drafts if draft.level is RequirementLevel.UNKNOWN and not _looks_named(draft)]
    others = len(drafts) - len(from_duties)
    room = max(FEWEST_IN_ALL - others, round(SHARE_FROM_DUTIES * others))
    dropped = set(sorted(from_duties, key=lambda draft: (-weights[draft], draft.start))[room:])
    return [draft for draft in drafts if draft not in dropped]


def _looks_named(draft: Draft) -> bool:
    """Whether a draft is a name, or written as one: a capital stands behind its first letter ("CI/CD")."""
    return draft.named or any(map(str.isupper, draft.text[1:]))


def _key(draft: Draft) -> tuple[str, ...]:
    if draft.topic:
        return ("topic", draft.topic)
    if draft.kind is RequirementKind.EXPERIENCE:
        return ("experience", fold(draft.name), str(draft.years))
    if draft.kind is RequirementKind.DEGREE and draft.degree:
        return ("degree", draft.degree, fold(draft.field), fold(draft.name) if draft.any_of else "")
    return (
        "name",
        *(word.stem for word in content_words(draft.name)),
        "" if content_words(draft.name) else fold(draft.name),
    )


def _merged(drafts: Sequence[Draft]) -> list[Draft]:
    """Each thing by its first mention with the strictest level and the best of its other facts.

    Where another line asks for it anew, it follows again under the same name; a resume is compared with it once.
    """
    merged: dict[tuple[str, ...], Draft] = {}
    anew: dict[tuple[tuple[str, ...], int], Draft] = {}
    for draft in sorted(drafts, key=lambda draft: draft.start):
        key = _own_topic(draft, merged) if draft.topic else _key(draft)
        if key in merged and _asks_anew(merged[key], draft):
            if merged[key].level is draft.level:
                anew.setdefault((key, merged[key].line), merged[key])
            anew.setdefault((key, draft.line), draft)
        merged[key] = _join(merged[key], draft) if key in merged else draft
    again = (
        replace(draft, name=merged[key].name, any_of=())
        for (key, line), draft in anew.items()
        if line != merged[key].line
    )
    return [*merged.values(), *again]


def _own_topic(draft: Draft, merged: Mapping[tuple[str, ...], Draft]) -> tuple[str, ...]:
    """The key of the condition before it that this one says again, else one of its own: "evening meetings"."""
    number = 1
    while (key := ("topic", draft.topic, str(number))) in merged:
        if _says_again(merged[key], draft):
            return key
        number += 1
    return key


def _says_again(first: Draft, other: Draft) -> bool:
    """Whether one of two conditions of a topic has few words beside those of the other."""
    if first.line == other.line and first.topic in _EITHER:
        return True
    words = [frozenset(word.stem for word in content_words(one.text)) for one in (first, other)]
    return any(one <= _general_words() for one in words) or 2 * len(words[0] & words[1]) >= min(map(len, words))


@cache
def _general_words() -> frozenset[str]:
    return frozenset(word.stem for word in content_words(_GENERAL))


def _asks_anew(first: Draft, other: Draft) -> bool:
    """Whether another line that asks names a thing again; what only its place supports is listed once."""
    both = (first, other)
    asks = all(one.level is not RequirementLevel.UNKNOWN and one.support >= Support.FORM for one in both)
    return asks and not other.topic and first.line != other.line and other.kind in _NAMED_AGAIN


def _join(first: Draft, other: Draft) -> Draft:
    if base_topic := first.topic:
        longest = max(first, other, key=lambda draft: (draft.support, min(len(draft.text), _LONGEST_CONDITION)))
        level = max(first.level, other.level, key=_STRICTNESS.index)
        return replace(longest, level=level, topic=base_topic)
    if first.named and first.line != other.line and first.level is other.level and len(other.text) < len(first.text):
        first, other = other, first
    stricter = _STRICTNESS.index(other.level) > _STRICTNESS.index(first.level)
    stricter = stricter or (first.level is other.level and other.support > first.support)
    base, rest = (other, first) if stricter else (first, other)
    both = [years for years in (first.years, other.years) if years is not None]
    return replace(
        base,
        support=max(first.support, other.support),
        years=max(both, default=None),
        any_of=base.any_of if stricter or not rest.any_of else (),
        named=first.named or other.named,
    )


def _without_parts(drafts: list[Draft]) -> list[Draft]:
    """Without the open phrases whose words are all in another requirement."""
    told = [(draft, frozenset(word.stem for word in content_words(draft.text))) for draft in drafts]
    strong = [(other, words) for other, words in told if other.support > Support.POSITION]
    return [
        draft
        for draft, words in told
        if draft.support >= Support.FORM
        or not any(
            words < more or (words == more and other is not draft and other.support > draft.support)
            for other, more in strong
        )
    ]


def _weights(unweighed: Unweighed, weigh: WeighPhrases | None) -> dict[Draft, float]:
    drafts = unweighed.drafts
    if weigh is None or not drafts:
        return dict.fromkeys(drafts, UNWEIGHED)
    by_line = unweighed.to_weigh()
    lines = [unweighed.posting.lines[number].text for number in by_line]
    phrases = [[draft.text for draft in group] for group in by_line.values()]
    weighed = weigh(lines, phrases)
    return dict.fromkeys(drafts, 0.0) | {
        draft: weight
        for group, weights in zip(by_line.values(), weighed, strict=True)
        for draft, weight in zip(group, weights, strict=True)
    }


def _requirement(posting: Posting, number: str, draft: Draft, words: tuple[int, int], weight: float) -> Requirement:
    start, end = words
    return Requirement(
        id=number,
        text=" ".join(posting.text[start:end].split()),
        name=" ".join(posting.text[draft.start : draft.end].split()) if draft.name == draft.text else draft.name,
        kind=draft.kind,
        level=draft.level,
        start=start,
        end=end,
        years=draft.years,
        any_of=draft.any_of,
        degree=draft.degree,
        field=draft.field,
        or_equivalent=draft.or_equivalent,
        weight=weight,
        named=draft.named,
    )
