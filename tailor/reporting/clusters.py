"""Postings that ask for similar things."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tailor.model import AskedJob, JobCluster, RequirementLevel, Status
from tailor.reporting.gaps import LEVEL_WEIGHT, columns_of
from tailor.text import content_words

if TYPE_CHECKING:
    import numpy as np

_FEWEST_JOBS = 4
_FARTHEST = 0.92
"""The mean cosine distance up to which two groups are one."""
_TITLE_WEIGHT = 2.0
_MOST_TERMS, _MOST_MISSING = 3, 3
_SHARED = 0.5
"""The share of a cluster's jobs that must have a term to name it."""


def cluster_jobs(jobs: Sequence[AskedJob]) -> tuple[JobCluster, ...]:
    """Groups of at least two similar postings, the best coverage first; none for fewer than four postings.

    Postings are compared by what they ask for and by the words of their titles, each weighed by how rare it is, and
    joined by the mean distance of their groups (average linkage).
    """
    if len(jobs) < _FEWEST_JOBS:
        return ()
    names = _names(jobs)
    terms = [_terms(job, names[job.id]) for job in jobs]
    overall = Counter(term for row in terms for term in row)
    clusters = [
        _cluster([jobs[place] for place in places], [terms[place] for place in places], overall, len(jobs))
        for places in _join(_vectors(terms))
        if len(places) > 1
    ]
    return tuple(sorted(clusters, key=lambda cluster: (-(cluster.coverage or 0), -len(cluster.jobs), cluster.terms)))


def _names(jobs: Sequence[AskedJob]) -> dict[str, list[tuple[str, float]]]:
    """For each job's id the things that it asks for, with their weights."""
    names: dict[str, list[tuple[str, float]]] = {job.id: [] for job in jobs}
    for column in columns_of(jobs):
        for job, asked in column.asked:
            names[job.id].append((column.name, LEVEL_WEIGHT[asked.level]))
    return names


def _terms(job: AskedJob, names: Sequence[tuple[str, float]]) -> dict[str, float]:
    return {word.key: _TITLE_WEIGHT for word in content_words(job.title)} | dict(names)


def _vectors(terms: Sequence[dict[str, float]]) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """A row for each job: term weight times inverse job frequency, of length one (zeros for a job without terms)."""
    import numpy as np  # noqa: PLC0415  slow to import, and only many jobs need it

    frequency = Counter(term for row in terms for term in row)
    place = {term: number for number, term in enumerate(sorted(frequency))}
    vectors = np.zeros((len(terms), max(1, len(place))))
    for row, job in enumerate(terms):
        for term, weight in job.items():
            vectors[row, place[term]] = weight * math.log(1 + len(terms) / frequency[term])
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    unit: np.ndarray[tuple[int, int], np.dtype[np.float64]] = vectors / lengths
    return unit


def _join(vectors: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> list[list[int]]:
    """The rows in groups: the two nearest groups become one until all are further apart than `_FARTHEST`.

    The distance of two groups is the mean cosine distance of their rows.
    """
    import numpy as np  # noqa: PLC0415

    groups: dict[int, list[int]] = {place: [place] for place in range(len(vectors))}
    distances = 1 - vectors @ vectors.T
    np.fill_diagonal(distances, np.inf)
    nearest = distances.min(axis=1)
    while len(groups) > 1:
        one = int(nearest.argmin())
        if nearest[one] > _FARTHEST:
            break
        other = int(distances[one].argmin())
        sizes = len(groups[one]), len(groups[other])
        touched = np.flatnonzero((distances[one] <= nearest) | (distances[other] <= nearest))
        joined = (sizes[0] * distances[one] + sizes[1] * distances[other]) / sum(sizes)
        joined[one] = np.inf
        distances[one, :] = distances[:, one] = joined
        distances[other, :] = distances[:, other] = np.inf
        groups[one] += groups.pop(other)
        nearest = np.minimum(nearest, distances[one])
        nearest[other] = np.inf
        stale = [one, *touched[touched != other]]
        nearest[stale] = distances[stale].min(axis=1)
    return [sorted(group) for group in groups.values()]


def _cluster(jobs: Sequence[AskedJob], terms: Sequence[dict[str, float]], overall: Counter[str], of: int) -> JobCluster:
    inside = Counter(term for row in terms for term in row)
    outside = max(1, of - len(jobs))

    def distinct(term: str) -> float:
        return inside[term] / len(jobs) - (overall[term] - inside[term]) / outside

    shared = [term for term, number in inside.items() if number >= max(2, _SHARED * len(jobs))]
    best = sorted(shared, key=lambda term: (-distinct(term), -inside[term], term))
    scores = [job.coverage for job in jobs if job.coverage is not None]
    return JobCluster(
        terms=tuple(best[:_MOST_TERMS]) or (jobs[0].title,),
        jobs=tuple(job.id for job in jobs),
        coverage=round(sum(scores) / len(scores)) if scores else None,
        missing=_mostly_missing(jobs),
    )


def _mostly_missing(jobs: Sequence[AskedJob]) -> tuple[str, ...]:
    """The must-haves that at least half of the jobs miss."""
    lacking = Counter(name for job in jobs for name in _missing_musts(job))
    ranked = sorted(lacking, key=lambda name: (-lacking[name], name))
    return tuple(name for name in ranked if lacking[name] >= max(2, len(jobs) / 2))[:_MOST_MISSING]


def _missing_musts(job: AskedJob) -> set[str]:
    musts = [asked for asked in job.asked if asked.level is RequirementLevel.MUST and asked.status is Status.MISSING]
    return {name for asked in musts for name in asked.names}
