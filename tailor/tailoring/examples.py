"""Which of the candidate's own bullets answer what a posting asks for best."""

from dataclasses import dataclass, replace
from enum import IntEnum

from tailor.model import (
    Bullet,
    Entry,
    Posting,
    Requirement,
    RequirementLevel,
    Resume,
)
from tailor.tailoring.asked import Asked, is_in_title, overlap, phrase_requirement
from tailor.tailoring.certainty import Doubt
from tailor.tailoring.frames import LineKind, Setting
from tailor.tailoring.grammar import Clause
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.numbers_told import Strength, strength_of
from tailor.tailoring.relevance import requirement_worth

MOST_EXAMPLES, _FEWEST_EXAMPLES = 4, 3
_NAMED_EACH = 2
_RELATED_SHARE = 0.4
"""What evidence counts that shows a requirement in other words or with a hedge."""
_REPEATED_ENTRY_COST = 1.0
_FEWEST_ECHOES = 2
"""Words that a line has in common with what a posting asks for, below which it speaks of something else."""


class Tier(IntEnum):
    """What a bullet is told for, the best last."""

    TASK = 0
    """Nothing but that it was done: it answers nothing and measures nothing."""
    MEASURE = 1
    """How much there was, or words of the posting."""
    WISH = 2
    """What is nice to have, or what is asked for in other words."""
    RESULT = 3
    """What came of it, in numbers."""
    NEED = 4
    """What must be had, in its own words."""


@dataclass(frozen=True, slots=True)
class Example:
    """A bullet with what it shows: `named` requirements stand in it literally, `related` ones in other words.

    With a `doubt` the bullet is not told in a sentence; it stands in a list of its `line_kind`, as the person wrote it,
    and nowhere without one. Of a bullet that a letter tells in part only, `bullet` has the text of that part.
    """

    setting: Setting
    entry: Entry
    bullet: Bullet
    clause: Clause
    named: tuple[Requirement, ...]
    related: tuple[Requirement, ...]
    quality: float
    doubt: Doubt | None = None
    line_kind: LineKind | None = None
    written: str = ""
    """The whole line as the person wrote it, where the bullet has the same words in another spelling."""
    echoes: int = 0
    """How many of its words the posting has in what it asks for or in its duties."""

    def worth(self, answered: frozenset[str], entries: frozenset[str]) -> float:
        """How much it adds to a letter that answers these requirements already, with examples from these entries."""
        gain = sum(requirement_worth(asked) for asked in self.named if asked.id not in answered)
        gain += _RELATED_SHARE * sum(requirement_worth(asked) for asked in self.related if asked.id not in answered)
        return gain + self.quality - _REPEATED_ENTRY_COST * (self.entry.id in entries)

    def tier(self, answered: frozenset[str] = frozenset()) -> Tier:
        """What it is told for in a letter that answers these requirements already."""
        if any(asked.level is not RequirementLevel.NICE and asked.id not in answered for asked in self.named):
            return Tier.NEED
        strength = strength_of(self.bullet.text)
        if strength >= Strength.SHARE:
            return Tier.RESULT
        if any(asked.id not in answered for asked in (*self.named, *self.related)):
            return Tier.WISH
        return Tier.MEASURE if strength >= Strength.COUNT or self.echoes >= _FEWEST_ECHOES else Tier.TASK


ROLES = frozenset({Setting.ROLE, Setting.CURRENT_ROLE})


def setting_in_time(example: Example) -> Setting:
    """The setting of an example; that of a job without its employer says whether it is held now."""
    dates = example.entry.dates
    is_current = example.setting is Setting.ROLE and dates is not None and dates.current
    return Setting.CURRENT_ROLE if is_current else example.setting


def choose_examples(resume: Resume, posting: Posting, listed: list[Example]) -> tuple[Example, ...]:
    """At most four of the examples with different bullets, the most telling first; each names at most two requirements.

    A requirement is named once, and only with a bullet that holds its name or an exact alias and does not hedge it.
    """
    pool = listed
    chosen: list[Example] = []
    while pool and len(chosen) < MOST_EXAMPLES:
        answered = frozenset(asked.id for example in chosen for asked in (*example.named, *example.related))
        entries = frozenset(example.entry.id for example in chosen)
        best = max(pool, key=lambda example: (example.tier(answered), example.worth(answered, entries)))
        is_weak = best.quality < 0 and bool(chosen)
        if not answers_more(best, answered) and (
            len(chosen) >= _FEWEST_EXAMPLES or is_weak or is_hedged(best.bullet.text)
        ):
            break
        pool = [example for example in pool if example.bullet.text != best.bullet.text]
        chosen.append(_limit_names(best, answered, posting))
    chosen = _split_names(chosen, listed)
    places = {item.id: place for place, item in enumerate(resume.items())}
    return tuple(
        sorted(chosen, key=lambda example: (_leads(example), 0 if example.named else places[example.bullet.id]))
    )


def _split_names(chosen: list[Example], pool: list[Example]) -> list[Example]:
    """Where one bullet alone answers two requirements: another bullet for one of them, if it holds that."""
    leading = [example for example in chosen if example.named]
    if len(leading) != 1 or len(leading[0].named) != _NAMED_EACH:
        return chosen
    first = leading[0]
    for keep, move in (first.named, first.named[::-1]):
        others = [other for other in pool if move in other.named and other.bullet.text != first.bullet.text]
        if others:
            best = max(others, key=lambda other: other.worth(frozenset(), frozenset()))
            rest = [one for one in chosen if one is not first and one.bullet.text != best.bullet.text]
            return [replace(first, named=(keep,)), replace(best, named=(move,)), *rest][:MOST_EXAMPLES]
    return chosen


def answers_more(example: Example, answered: frozenset[str]) -> bool:
    """Whether a bullet holds something that the posting asks for and nothing so far answers."""
    return any(asked.id not in answered for asked in (*example.named, *example.related))


def _limit_names(example: Example, answered: frozenset[str], posting: Posting) -> Example:
    """The example with the two most wanted requirements that are new, have a name that fits, and differ."""
    chosen: list[tuple[Requirement, Asked]] = []
    for asked in sorted(example.named, key=lambda asked: -requirement_worth(asked)):
        phrase = phrase_requirement(asked, posting.text)
        if phrase is None or asked.id in answered or is_in_title(asked, posting) or len(chosen) == _NAMED_EACH:
            continue
        same_kind = all(_is_must(asked) == _is_must(other) for other, _ in chosen)
        if same_kind and not any(overlap(phrase, other) for _, other in chosen):
            chosen.append((asked, phrase))
    named = tuple(asked for asked, _ in chosen)
    rest = tuple(asked for asked in example.named if asked not in named)
    return replace(example, named=named, related=(*rest, *example.related))


def _is_must(asked: Requirement) -> bool:
    return asked.level is RequirementLevel.MUST


def _leads(example: Example) -> int:
    """The place of an example in a letter: those that name a must-have first, those that name nothing last."""
    if not example.named:
        return 2
    return int(any(asked.level is not RequirementLevel.MUST or asked.any_of for asked in example.named))
