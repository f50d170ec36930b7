"""What many jobs ask for and a resume does not show, ranked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tailor.model import Asked, AskedJob, Gap, RequirementLevel, Share, Status, Strength
from tailor.text import fold

LEVEL_WEIGHT: Mapping[RequirementLevel, float] = {
    RequirementLevel.MUST: 3.0,
    RequirementLevel.UNKNOWN: 2.0,
    RequirementLevel.NICE: 1.0,
}
_HELD = frozenset({Status.SHOWN, Status.BURIED, Status.IMPLIED})
_CERTAIN = ((0.75, "sure"), (0.55, "fairly sure"), (0.35, "a hint"))
"""Which part of a share its lower bound must reach for each word; less is "a guess"."""
_FEWEST_JOBS, _OFTEN, _FEWEST_ASKED = 3, 0.6, 2


@dataclass(frozen=True, slots=True)
class Column:
    """A thing asked for, over jobs: what to call it, and the job and requirement of each time that it is asked for."""

    key: str
    name: str
    asked: tuple[tuple[AskedJob, Asked], ...]

    def with_status(self, *statuses: Status) -> tuple[tuple[AskedJob, Asked], ...]:
        """The times that it was found with one of these statuses."""
        return tuple(pair for pair in self.asked if pair[1].status in statuses)


def columns_of(jobs: Iterable[AskedJob]) -> tuple[Column, ...]:
    """All that the jobs ask for, the most often asked first; each job counts once, by its hardest level.

    Each alternative of a requirement counts for itself. A thing with a number of years is another than the thing
    itself. Conditions, which no resume answers, are left out.
    """
    found: dict[str, dict[str, tuple[AskedJob, Asked]]] = defaultdict(dict)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for job in jobs:
        for asked in job.asked:
            for name in asked.names if asked.status is not Status.NOT_CHECKED else ():
                key = asked_key(name, asked)
                names[key][_label(name, asked)] += 1
                known = found[key].get(job.id)
                if known is None or LEVEL_WEIGHT[asked.level] > LEVEL_WEIGHT[known[1].level]:
                    found[key][job.id] = (job, asked)
    columns = [Column(key, _most_common(names[key]), tuple(pairs.values())) for key, pairs in found.items()]
    return tuple(sorted(columns, key=lambda column: (-len(column.asked), column.name.casefold())))


def asked_key(name: str, asked: Asked) -> str:
    """What two jobs must share to ask for the same: the name, and whether a number of years is asked for."""
    return f"{fold(name)} {'years' if asked.years is not None else ''}".strip()


def rank_gaps(jobs: Sequence[AskedJob]) -> tuple[Gap, ...]:
    """What is missing in these jobs, the most useful first.

    First comes what opens most jobs (is the last must-have that they miss), then what weighs most: 3 for each job that
    calls it a must-have, 2 where the posting does not say, 1 for a wish.
    """
    lacking = {job.id: [asked for asked in job.asked if _is_missing_must(asked)] for job in jobs}
    gaps = [_gap(column, lacking, len(jobs)) for column in columns_of(jobs) if column.with_status(Status.MISSING)]
    return tuple(sorted(gaps, key=lambda gap: (-len(gap.opens), -gap.weight, -len(gap.jobs), gap.name.casefold())))


def _gap(column: Column, lacking: Mapping[str, Sequence[Asked]], jobs: int) -> Gap:
    missing = column.with_status(Status.MISSING)
    low, high = wilson(len(column.asked), jobs)
    return Gap(
        name=column.name,
        kind=missing[0][1].kind,
        jobs=tuple(job.id for job, _ in missing),
        musts=sum(asked.level is RequirementLevel.MUST for _, asked in missing),
        asked=len(column.asked),
        of=jobs,
        weight=sum(LEVEL_WEIGHT[asked.level] for _, asked in missing),
        opens=tuple(job.id for job, _ in missing if _would_open(column.key, lacking[job.id])),
        low=low,
        high=high,
        confidence=confidence(len(column.asked), jobs),
    )


def _is_missing_must(asked: Asked) -> bool:
    return asked.level is RequirementLevel.MUST and asked.status is Status.MISSING


def _would_open(key: str, lacking: Sequence[Asked]) -> bool:
    """Whether one thing answers every must-have that a job misses, of which there must be one."""
    return bool(lacking) and all(key in {asked_key(name, asked) for name in asked.names} for asked in lacking)


def often_asked(jobs: Sequence[AskedJob]) -> tuple[Strength, ...]:
    """What most of the jobs ask for, held or not; empty for fewer than three jobs."""
    if len(jobs) < _FEWEST_JOBS:
        return ()
    columns = [column for column in columns_of(jobs) if len(column.asked) >= max(_FEWEST_ASKED, _OFTEN * len(jobs))]
    return tuple(_strength(column, len(jobs)) for column in columns)


def always_held(jobs: Sequence[AskedJob]) -> tuple[Strength, ...]:
    """What at least two jobs ask for and the resume holds for each of them, the most often asked first."""
    columns = [column for column in columns_of(jobs) if len(column.asked) >= _FEWEST_ASKED]
    return tuple(
        _strength(column, len(jobs)) for column in columns if len(column.with_status(*_HELD)) == len(column.asked)
    )


def _strength(column: Column, jobs: int) -> Strength:
    return Strength(column.name, len(column.asked), jobs, len(column.with_status(Status.BURIED, Status.IMPLIED)))


def wilson(count: int, of: int) -> tuple[float, float]:
    """Wilson's interval of a share, 95 in 100; 0 to 1 where nothing was counted."""
    return Share(count, of).interval


def confidence(count: int, of: int) -> str:
    """How far a share can be trusted, in words: "sure", "fairly sure", "a hint" or "a guess".

    The word follows from how much of the share stays at the lower bound of its interval.
    """
    low, _ = wilson(count, of)
    return next((word for part, word in _CERTAIN if count and low * of / count >= part), "a guess")


def _label(name: str, asked: Asked) -> str:
    if asked.years is None or any(char.isdigit() for char in name):
        return name
    return f"{name} ({asked.years:g}+ {'year' if asked.years == 1 else 'years'})"


def _most_common(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name))
