"""Many postings, one resume: leave alone what did not change, analyse, name, make, write."""

import datetime as dt
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from tailor import pipeline
from tailor.batch.choice import choose_workers
from tailor.batch.made import is_made, made_key, note_made
from tailor.batch.places import Place, place_of
from tailor.batch.postings import name_jobs
from tailor.batch.stamps import remember_inputs, remembered_names
from tailor.batch.understanding import Understood, understand
from tailor.batch.work import Failure, JobTask, make_job
from tailor.batch.workers import Workers
from tailor.cache import current_store
from tailor.config import Settings
from tailor.errors import TailorError
from tailor.model import NO_ANSWERS, Answers, Posting, Resume
from tailor.model.codec import from_text, to_text
from tailor.pipeline.jobs import Job

KILLED: str | Failure = Failure("the process that worked on it was killed, twice; perhaps there is not enough memory")


class State(StrEnum):
    """What became of a posting."""

    MADE = "made"
    UNCHANGED = "unchanged"
    PLANNED = "planned"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Row:
    """One posting of a batch: its file, its folder's name, and why it failed, or what could not be noted of it."""

    posting: Path
    job: str
    state: State
    message: str = ""
    is_bug: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """How far a batch is: a posting is analysed, then made; `row` is the one that is finished with this step."""

    done: int
    total: int
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What to do.

    Attributes:
        postings: The files.
        resume: The candidate's resume.
        out: The folder to write to, a folder for each job.
        settings: The settings in force.
        now: The time, which decides the letters' date.
        settings_file: Where the settings come from, None without one.
        force: Overwrite what the program did not write.
        only_changed: Leave jobs alone whose posting, resume, settings and program are those of the last time.
        dry_run: Write nothing.
    """

    postings: tuple[Path, ...]
    resume: Path
    out: Path
    settings: Settings
    now: dt.datetime
    settings_file: Path | None = None
    force: bool = False
    only_changed: bool = False
    dry_run: bool = False


def run_batch(batch: Batch, workers: Workers | int) -> Generator[Step]:
    """Makes the jobs and tells of each step; what is written depends neither on the workers nor on the order.

    Args:
        batch: What to do.
        workers: Who does it, or how many processes.

    Raises:
        InputError: The resume cannot be read.
        OutputError: The folder cannot be written to.
    """
    read = pipeline.read_document(batch.resume)
    resume = pipeline.resume_from_document(read)
    places = [place_of(path, batch.out) for path in batch.postings]
    count = _Count(2 * len(places))
    own = pipeline.own_document(read, batch.resume, batch.settings)
    keys, rows = _look(batch, resume, own, places)
    for row in rows.values():
        yield count.step(2, row)
    with choose_workers(workers, len(keys), batch.settings) as crew:
        understood = Understood()
        rest = [place for place in places if place.key in keys]
        for place, outcome in understand(rest, batch.settings, crew):
            understood.keep(place.key, outcome)
            yield count.step(1)
        names = name_jobs(rest, understood, batch.out)
        jobs = [_Wanted(at, name, keys[at.key], understood) for at, name in zip(rest, names, strict=True)]
        if not batch.dry_run:
            remember_inputs(batch.out, [(job.name, job.place) for job in jobs], batch.resume, batch.settings_file)
        for row in _make(batch, resume, own, jobs, crew):
            yield count.step(1, row)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A job to make: its place, its folder's name, the hash of all that goes in, and what all postings are."""

    place: Place
    name: str
    key: str
    understood: Understood

    @property
    def posting(self) -> str | Failure:
        """The posting as text, or why it could not be understood."""
        return self.understood[self.place.key]


class _Count:
    """Counts steps."""

    def __init__(self, total: int) -> None:
        self._done, self._total = 0, total

    def step(self, steps: int, row: Row | None = None) -> Step:
        self._done += steps
        return Step(self._done, self._total, row)


def _look(
    batch: Batch, resume: Resume, own: bytes | None, places: list[Place]
) -> tuple[dict[str, str], dict[str, Row]]:
    """What went into each job that has to be made, as a hash, by the posting's key; and the rows of the others."""
    known = remembered_names(batch.out)
    keys: dict[str, str] = {}
    rows: dict[str, Row] = {}
    for place in places:
        try:
            content = pipeline.read_content(place.posting)
        except TailorError as error:
            rows[place.key] = Row(place.posting, known.get(place.key, place.posting.name), State.FAILED, str(error))
            continue
        name = known.get(place.key)
        answers = pipeline.answers_content(batch.out / name) if name else b""
        keys[place.key] = made_key(place.posting.name, content, resume, batch.settings, own, answers)
        if batch.only_changed and name and is_made(batch.out, name, keys[place.key]):
            rows[place.key] = Row(place.posting, name, State.UNCHANGED)
            del keys[place.key]
    return keys, rows


def _make(batch: Batch, resume: Resume, own: bytes | None, jobs: Sequence[_Wanted], crew: Workers) -> Iterator[Row]:
    """Makes and writes the jobs that were understood; gives a row for each posting."""
    texts = {"resume": to_text(resume), "settings": to_text(batch.settings), "now": batch.now.isoformat()}
    cached = current_store() is not None
    ready, tasks = [], []
    for job in jobs:
        posting = job.posting
        if isinstance(posting, Failure):
            yield _failed(job, posting)
        elif batch.dry_run:
            yield Row(job.place.posting, job.name, State.PLANNED)
        elif isinstance(answers := _answers(batch, job.name, posting), Failure):
            yield _failed(job, answers)
        elif (known := _recall(batch, texts["resume"], posting, own, answers)) is not None:
            yield _write(batch, job, known)
        else:
            ready.append(job)
            tasks.append(partial(_task, job, to_text(answers), cached=cached, own=own, **texts))
    for number, made in crew.run(make_job, tasks, KILLED):
        job = ready[number]
        yield _failed(job, made) if isinstance(made, Failure) else _write(batch, job, from_text(Job, made))


def _task(job: _Wanted, answers: str, *, cached: bool, own: bytes | None, **texts: str) -> JobTask:
    return JobTask(str(job.posting), answers, cached=cached, own=own, **texts)


def _answers(batch: Batch, name: str, posting: str) -> Answers | Failure:
    """The person's answers for a job, of which most jobs have none."""
    folder = batch.out / name
    if not pipeline.answers_content(folder):
        return NO_ANSWERS
    try:
        return pipeline.find_answers(folder, from_text(Posting, posting))
    except TailorError as error:
        return Failure(str(error))


def _recall(batch: Batch, resume: str, posting: str, own: bytes | None, answers: Answers) -> Job | None:
    return pipeline.recall_job(resume, posting, batch.settings, batch.now, own, answers)


def _failed(job: _Wanted, failure: Failure) -> Row:
    return Row(job.place.posting, job.name, State.FAILED, failure.message, failure.is_bug)


def _write(batch: Batch, wanted: _Wanted, job: Job) -> Row:
    folder = batch.out / wanted.name
    try:
        recipe = pipeline.recipe_of(wanted.place.posting, batch.resume, batch.settings)
        inputs = [batch.resume, wanted.place.posting]
        pipeline.write_job(job, folder, force=batch.force, inputs=inputs, recipe=recipe, chosen=False)
        pipeline.remember_declined(job.report.answers)
        note_made(batch.out, wanted.name, wanted.key)
    except TailorError as error:
        return _failed(wanted, Failure(str(error)))
    problem = pipeline.record_prepared(job, folder, batch.resume, batch.settings, batch.now)
    return Row(wanted.place.posting, wanted.name, State.MADE, problem)
