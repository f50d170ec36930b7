"""Many resumes against many postings: who fits what best."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tailor import cache, pipeline
from tailor.batch.places import Place
from tailor.batch.understanding import understand
from tailor.batch.work import Failure, MatchTask, ResumeTask, match_pairs, read_resume
from tailor.batch.workers import Workers
from tailor.config import Settings
from tailor.errors import InputError, TailorError
from tailor.model import Posting, Resume
from tailor.model.codec import from_text, to_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_EVERY_PAIR = 1000
"""Up to so many pairs each is matched; of more only those that the sieve finds."""
_LOST: str | Failure = Failure("the process that read it was killed, twice; perhaps there is not enough memory")


@dataclass(frozen=True, slots=True)
class Pair:
    """A resume and a posting: `coverage` is what `tailor match` gives, `sieve` the rough score of all pairs (0 to 100).

    `for_posting` is the resume's rank among the matched resumes for this posting, `for_resume` the posting's among the
    matched postings for this resume; both count from 1.
    """

    resume: Path
    posting: Path
    company: str
    title: str
    coverage: int | None
    sieve: float
    for_posting: int = 0
    for_resume: int = 0


@dataclass(frozen=True, slots=True)
class Ranking:
    """The matched pairs, the best for each posting first; what could not be read; how many pairs there are in all."""

    pairs: tuple[Pair, ...]
    failures: tuple[tuple[Path, str], ...]
    total: int
    sieved: bool


@dataclass(frozen=True, slots=True)
class RankRequest:
    """What to rank: `best` is how many resumes for each posting, and postings for each resume, are matched exactly."""

    resumes: tuple[Path, ...]
    postings: tuple[Path, ...]
    settings: Settings
    now: dt.datetime
    best: int = 3


def rank(request: RankRequest, crew: Workers) -> Ranking:
    """Sieves all pairs and matches the promising ones.

    Raises:
        InputError: No resume or no posting could be read.
    """
    failures: list[tuple[Path, str]] = []
    resumes: dict[Path, str] = {}
    for path, outcome in _read(request.resumes, crew):
        if isinstance(outcome, Failure):
            failures.append((path, outcome.message))
        else:
            resumes[path] = outcome
    postings: dict[Path, str] = {}
    places = [Place(path, str(path)) for path in request.postings]
    for place, outcome in understand(places, request.settings, crew):
        if isinstance(outcome, Failure):
            failures.append((place.posting, outcome.message))
        else:
            postings[place.posting] = outcome
    resumes = {path: resumes[path] for path in request.resumes if path in resumes}
    postings = {path: postings[path] for path in request.postings if path in postings}
    if not resumes or not postings:
        told = "; ".join(told_once(path, message) for path, message in failures[:3])
        what = f"there is nothing to rank ({told})" if told else "there is nothing to rank"
        raise InputError(what, hint="give at least one resume and one posting")
    total = len(resumes) * len(postings)
    pairs = _matched(request, resumes, postings, crew)
    return Ranking(tuple(_ranked(pairs)), tuple(sorted(failures)), total, sieved=total > _EVERY_PAIR)


def told_once(path: Path, message: str) -> str:
    """A message with its file before it, which it may name already."""
    return f"{path}: {message.removeprefix(f'{path}: ').removeprefix(f'{path.name}: ')}"


def _read(paths: Sequence[Path], crew: Workers) -> Iterator[tuple[Path, str | Failure]]:
    """Each resume as text, or why it could not be read."""
    cached = cache.current_store() is not None
    tasks, readable = [], []
    for path in paths:
        try:
            content = pipeline.read_content(path)
        except TailorError as error:
            yield path, Failure(str(error))
            continue
        readable.append(path)
        tasks.append(partial(ResumeTask, path.name, content, cached))
    for number, outcome in crew.run(read_resume, tasks, _LOST):
        yield readable[number], outcome


def _matched(request: RankRequest, resumes: dict[Path, str], postings: dict[Path, str], crew: Workers) -> list[Pair]:
    """The promising pairs with their coverage, in the order of the files given."""
    people = [from_text(Resume, text) for text in resumes.values()]
    jobs = [from_text(Posting, text) for text in postings.values()]
    rough = pipeline.sieve(people, jobs, request.settings)
    every = len(people) * len(jobs) <= _EVERY_PAIR
    chosen = (
        {(row, column) for row in range(len(people)) for column in range(len(jobs))}
        if every
        else set(_promising(rough, request.best))
    )
    resume_texts, posting_texts = list(resumes.values()), list(postings.values())
    settings, today = to_text(request.settings), request.now.date().isoformat()
    cached = cache.current_store() is not None
    rows = {column: sorted(row for row, other in chosen if other == column) for column in range(len(jobs))}
    columns = [column for column in rows if rows[column]]
    tasks = [
        partial(MatchTask, posting_texts[at], tuple(resume_texts[row] for row in rows[at]), settings, today, cached)
        for at in columns
    ]
    names = list(resumes), list(postings)
    found: dict[tuple[int, int], Pair] = {}
    for number, scores in crew.run(match_pairs, tasks, _LOST):
        column = columns[number]
        if isinstance(scores, Failure):
            raise InputError(scores.message, where=str(names[1][column]))
        for row, score in zip(rows[column], from_text(tuple[int | None, ...], scores), strict=True):
            job = jobs[column]
            sieved = round(float(rough[row, column]), 1)
            found[row, column] = Pair(names[0][row], names[1][column], job.company, job.title, score, sieved)
    return [found[key] for key in sorted(found)]


def _promising(rough: "NDArray[np.float32]", best: int) -> Iterator[tuple[int, int]]:
    """The pairs of the best rows of each column and the best columns of each row; ties go to the first."""
    import numpy as np  # noqa: PLC0415  only many pairs need it

    for column in range(rough.shape[1]):
        yield from ((int(row), column) for row in np.argsort(-rough[:, column], kind="stable")[:best])
    for row in range(rough.shape[0]):
        yield from ((row, int(column)) for column in np.argsort(-rough[row], kind="stable")[:best])


def _ranked(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs with their ranks, by posting."""
    by_posting: dict[Path, list[Pair]] = {}
    by_resume: dict[Path, list[Pair]] = {}
    for pair in pairs:
        by_posting.setdefault(pair.posting, []).append(pair)
        by_resume.setdefault(pair.resume, []).append(pair)
    for_resume = {
        (pair.resume, pair.posting): place
        for group in by_resume.values()
        for place, pair in enumerate(sorted(group, key=_worth), 1)
    }
    for group in by_posting.values():
        for place, pair in enumerate(sorted(group, key=_worth), 1):
            yield replace(pair, for_posting=place, for_resume=for_resume[pair.resume, pair.posting])


def _worth(pair: Pair) -> tuple[float, float, str, str]:
    coverage = -1 if pair.coverage is None else pair.coverage
    return -coverage, -pair.sieve, str(pair.resume), str(pair.posting)
