"""What rejected applications did not show: not held at all, or held and hidden."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tailor.model import Application, HiddenSkill, JournalFinding, LessonGap, Quoted, Share, Status
from tailor.text import fold

_FEWEST = 2
"""A gap counts from so many rejected applications on, or when a letter names it."""
_MOST = 12
_HELD = frozenset({Status.SHOWN, Status.BURIED, Status.IMPLIED})


@dataclass(frozen=True, slots=True)
class Standing:
    """The rejected applications, those that went on, and those still open (which may be among the latter)."""

    rejected: tuple[Application, ...]
    onward: tuple[Application, ...]
    open: tuple[Application, ...]


Findings = Mapping[int, Sequence[JournalFinding]]


def find_gaps(standing: Standing, findings: Findings) -> tuple[LessonGap, ...]:
    """What rejected applications asked for and the resume did not show.

    First comes what letters name, then what more of the rejected applications miss, then what fewer of those that
    went on miss, then what more open postings ask for. What the latest resume holds is no gap any more.
    """
    missing = _numbers(standing.rejected, findings, {Status.MISSING})
    onward = _numbers(standing.onward, findings, {Status.MISSING})
    asked = Counter(key for items in findings.values() for key in {fold(item.name) for item in items})
    waiting = _numbers(standing.open, findings, None)
    named = tuple(_named(standing.rejected))
    latest = _latest(findings)
    gaps = []
    for key, (item, numbers) in missing.items():
        if latest[key] in _HELD:
            continue
        quotes = tuple(quote for lacking, quote in named if _same(item, lacking))
        if len(numbers) < _FEWEST and not quotes:
            continue
        share = Share(len(onward[key][1]) if key in onward else 0, _known(standing.onward, findings))
        rejected = Share(len(numbers), _known(standing.rejected, findings))
        still = len(waiting[key][1]) if key in waiting else 0
        gaps.append(LessonGap(item.name, item.kind, rejected, share, asked[key], still, quotes))
    return tuple(sorted(gaps, key=_rank)[:_MOST])


def find_hidden(standing: Standing, findings: Findings) -> tuple[HiddenSkill, ...]:
    """What the resume holds but did not show first in rejected applications, the most frequent first.

    What the latest resume that was asked for it shows is left out: it is mended.
    """
    hidden = _numbers(standing.rejected, findings, {Status.BURIED, Status.IMPLIED})
    waiting = _numbers(standing.open, findings, None)
    of, latest = _known(standing.rejected, findings), _latest(findings)
    rows = [
        HiddenSkill(
            item.name, Share(len(numbers), of), len(waiting[key][1]) if key in waiting else 0, item.words, item.where
        )
        for key, (item, numbers) in hidden.items()
        if latest[key] is not Status.SHOWN
    ]
    return tuple(sorted(rows, key=lambda row: (-row.rejected.count, -row.open, row.name.casefold()))[:_MOST])


def _latest(findings: Findings) -> dict[str, Status]:
    """How each thing stood in the application that asked for it last."""
    return {fold(item.name): item.status for number in sorted(findings) for item in findings[number]}


def _rank(gap: LessonGap) -> tuple[float, ...] | tuple[int | float | str, ...]:
    return (-len(gap.named), -gap.rejected.count, gap.onward.value, -gap.open, gap.name.casefold())


def _numbers(
    applications: Iterable[Application], findings: Findings, statuses: set[Status] | None
) -> dict[str, tuple[JournalFinding, set[int]]]:
    """For each thing asked for with one of the statuses (any, for None): a finding, and the applications' numbers."""
    found: dict[str, tuple[JournalFinding, set[int]]] = {}
    for application in applications:
        for item in findings.get(application.number, ()):
            if statuses is None or item.status in statuses:
                found.setdefault(fold(item.name), (item, set()))[1].add(application.number)
    return found


def _known(applications: Iterable[Application], findings: Findings) -> int:
    """How many of the applications have findings."""
    return sum(bool(findings.get(application.number)) for application in applications)


def _named(rejected: Iterable[Application]) -> Iterator[tuple[str, Quoted]]:
    """What letters name as lacking, with the sentence."""
    for application in rejected:
        for event in application.events:
            for lacking in event.reply.lacking if event.reply else ():
                quote = next((given.quote for given in event.reply.reasons if lacking in given.quote), "")  # type: ignore[union-attr]
                yield lacking, Quoted(application.number, application.name, quote)


def _same(item: JournalFinding, lacking: str) -> bool:
    said = f" {fold(lacking)} "
    return any(f" {fold(name)} " in said or said in f" {fold(name)} " for name in (item.name, item.text) if name)
