"""Postings that ask for similar things."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from tailor.model import AskedJob, JobCluster, RequirementKind, RequirementLevel, Status
from tailor.reporting.gaps import LEVEL_WEIGHT, columns_of
from tailor.text import content_words, fold
from tailor.text.word_lists import list_entries, word_set

_FEWEST_JOBS = 4
_FARTHEST = 0.92
"""The mean cosine distance up to which two groups are one."""
_TITLE_WEIGHT = 4.0
_MOST_TERMS, _MOST_MISSING = 3, 3
_PARTED = re.compile(r"[^\w\s'’.&+#-]|\s-\s")
"""What parts a title: a comma, a bracket, a dash."""
_LONGEST_TRADE = 3
"""Words of a title that name a group at most."""
_SHARED = 0.5
"""The share of a cluster's jobs that must have a term to name it."""
_LEAST_SHARED = 2
"""How many things have to be shared where no word of the titles is."""
_OF_ANY_TRADE = frozenset({RequirementKind.LANGUAGE, RequirementKind.SOFT})


def cluster_jobs(jobs: Sequence[AskedJob]) -> tuple[JobCluster, ...]:
    """Groups of at least two similar postings, the best coverage first; none for fewer than four postings.

    A group shares a word of its titles or two things that are asked for; office tools, languages and personal
    qualities, which any trade asks for, make no group.
    Postings are compared by what they ask for and by the words of their titles, each weighed by how rare it is, and
    joined by the mean distance of their groups (average linkage).
    """
    if len(jobs) < _FEWEST_JOBS:
        return ()
    names = _names(jobs)
    terms = [_terms(job, names[job.id]) for job in jobs]
    overall = Counter(term for row in terms for term in row)
    groups = ([(jobs[place], terms[place]) for place in places] for places in _join(_vectors(terms)))
    clusters = [
        _cluster([job for job, _ in group], [row for _, row in group], overall, len(jobs))
        for group in groups
        if _is_kind(group)
    ]
    return tuple(sorted(clusters, key=lambda cluster: (-(cluster.coverage or 0), -len(cluster.jobs), cluster.terms)))


def _names(jobs: Sequence[AskedJob]) -> dict[str, list[tuple[str, float]]]:
    """For each job's id the things that it asks for, with their weights."""
    names: dict[str, list[tuple[str, float]]] = {job.id: [] for job in jobs}
    everywhere = frozenset(list_entries("tailor.text", "office_tools"))
    for column in columns_of(jobs):
        if fold(column.name) in everywhere:
            continue
        for job, asked in column.asked:
            if asked.kind not in _OF_ANY_TRADE:
                names[job.id].append((column.name, LEVEL_WEIGHT[asked.level]))
    return names


def _terms(job: AskedJob, names: Sequence[tuple[str, float]]) -> dict[str, float]:
    return dict.fromkeys(_title_words(job), _TITLE_WEIGHT) | dict(names)


def _title_words(job: AskedJob) -> list[str]:
    """The words of a title that tell its trade, each once."""
    words = dict.fromkeys(word.key for word in content_words(job.title))
    return [word for word in words if word not in _small_words()]


def _is_kind(group: Sequence[tuple[AskedJob, Mapping[str, float]]]) -> bool:
    """Whether at least half of a group, and two, share a word of their titles or two things that are asked for."""
    least = max(2, _SHARED * len(group))
    titles = Counter(word for job, _ in group for word in _title_words(job))
    terms = Counter(term for _, row in group for term in row)
    return max(titles.values(), default=0) >= least or sum(n >= least for n in terms.values()) >= _LEAST_SHARED


@cache
def _small_words() -> frozenset[str]:
    """The commonest words of German and French, and ranks in any trade, which tell no kind of job."""
    return word_set("common_de") | word_set("common_fr") | word_set("ranks")


def _vectors(terms: Sequence[dict[str, float]]) -> list[dict[str, float]]:
    """For each job its terms, weighed by how rare they are, as a vector of length one (empty without terms)."""
    frequency = Counter(term for row in terms for term in row)
    vectors = []
    for row in terms:
        vector = {term: weight * math.log(1 + len(terms) / frequency[term]) for term, weight in row.items()}
        length = math.sqrt(math.fsum(weight**2 for weight in vector.values()))
        vectors.append({term: weight / length for term, weight in vector.items()})
    return vectors


def _join(vectors: Sequence[Mapping[str, float]]) -> list[list[int]]:
    """The vectors in groups: the two nearest groups become one until all are further apart than `_FARTHEST`.

    The distance of two groups is the mean cosine distance of their vectors.
    """
    groups = {place: [place] for place in range(len(vectors))}
    distances = _distances(vectors)
    nearest = [min(row) for row in distances]
    while len(groups) > 1:
        one = min(groups, key=nearest.__getitem__)
        if nearest[one] > _FARTHEST:
            break
        other = distances[one].index(nearest[one])
        _unite(one, other, groups, distances, nearest)
    return [sorted(group) for group in groups.values()]


def _distances(vectors: Sequence[Mapping[str, float]]) -> list[list[float]]:
    """The cosine distance of each to each, infinite to itself."""
    holders: dict[str, list[tuple[int, float]]] = {}
    distances = [[1.0] * len(vectors) for _ in vectors]
    for place, vector in enumerate(vectors):
        for term, weight in vector.items():
            for other, others in holders.setdefault(term, []):
                distances[place][other] -= weight * others
            holders[term].append((place, weight))
        distances[place][place] = math.inf
    for place, row in enumerate(distances):
        for other in range(place):
            distances[other][place] = row[other]
    return distances


def _unite(
    one: int, other: int, groups: dict[int, list[int]], distances: list[list[float]], nearest: list[float]
) -> None:
    """Makes one group of two, which gets the first one's place."""
    size, others = len(groups[one]), len(groups[other])
    groups[one] += groups.pop(other)
    distances[one][other] = math.inf
    for place in groups.keys() - {one}:
        row = distances[place]
        was_nearest = nearest[place] in {row[one], row[other]}
        row[one] = distances[one][place] = (size * row[one] + others * row[other]) / (size + others)
        row[other] = math.inf
        nearest[place] = min(row) if was_nearest else min(nearest[place], row[one])
    nearest[one] = min(distances[one])


def _cluster(jobs: Sequence[AskedJob], terms: Sequence[dict[str, float]], overall: Counter[str], of: int) -> JobCluster:
    inside = Counter(term for row in terms for term in row)
    outside = max(1, of - len(jobs))

    def distinct(term: str) -> float:
        return inside[term] / len(jobs) - (overall[term] - inside[term]) / outside

    least = max(2, _SHARED * len(jobs))
    trade = _trade(jobs, least)
    shared = [term for term, number in inside.items() if number >= least and term not in fold(trade).split()]
    best = sorted(shared, key=lambda term: (-distinct(term), -inside[term], term))
    best = [trade, *best] if trade else best
    scores = [job.coverage for job in jobs if job.coverage is not None]
    return JobCluster(
        terms=tuple(best[:_MOST_TERMS]) or (jobs[0].title,),
        jobs=tuple(job.id for job in jobs),
        coverage=round(sum(scores) / len(scores)) if scores else None,
        missing=_mostly_missing(jobs),
    )


def _trade(jobs: Sequence[AskedJob], least: float) -> str:
    """What enough of the titles share, as the first of them writes it: "Veterinary Nurse"; empty where nothing is."""
    found = Counter(run for job in jobs for run in {run for run, _ in _title_runs(job.title)})
    longest = max((run for run, number in found.items() if number >= least), key=_length_and_number(found), default=())
    return next((said for job in jobs for run, said in _title_runs(job.title) if longest and run == longest), "")


def _length_and_number(
    found: Counter[tuple[str, ...]],
) -> Callable[[tuple[str, ...]], tuple[int, int, tuple[str, ...]]]:
    return lambda run: (len(run), found[run], run)


def _title_runs(title: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The words of a title that tell its trade, alone and side by side: their keys, and as it spells them."""
    words = [word for word in content_words(title) if word.key not in _small_words()]
    for length in range(1, _LONGEST_TRADE + 1):
        for place in range(len(words) - length + 1):
            run = words[place : place + length]
            said = title[run[0].start : run[-1].end]
            if not _PARTED.search(said):
                yield tuple(word.key for word in run), said


def _mostly_missing(jobs: Sequence[AskedJob]) -> tuple[str, ...]:
    """The must-haves that at least half of the jobs miss."""
    lacking = Counter(name for job in jobs for name in _missing_musts(job))
    ranked = sorted(lacking, key=lambda name: (-lacking[name], name))
    return tuple(name for name in ranked if lacking[name] >= max(2, len(jobs) / 2))[:_MOST_MISSING]


def _missing_musts(job: AskedJob) -> set[str]:
    musts = [asked for asked in job.asked if asked.level is RequirementLevel.MUST and asked.status is Status.MISSING]
    return {name for asked in musts for name in asked.names}
