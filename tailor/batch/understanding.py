"""Postings understood, each as text: from the cache, or by the workers."""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from tailor import pipeline
from tailor.batch.choice import choose_workers
from tailor.batch.places import Place
from tailor.batch.work import AnalysisTask, Failure, analyse, guarded, posting_text
from tailor.batch.workers import Workers, count_cores
from tailor.cache import current_store
from tailor.config import Settings
from tailor.errors import TailorError
from tailor.model.codec import to_text

_TOGETHER = 8
"""The most postings in one task: more would save little, and take memory."""
LOST: str | Failure = Failure("the process that read it was killed, twice; perhaps there is not enough memory")


class Understood(Mapping[str, str | Failure]):
    """What postings are as text, or why they are not, by their keys; a text is kept packed, in a sixth of its room."""

    def __init__(self) -> None:
        self._packed: dict[str, bytes | Failure] = {}

    def keep(self, key: str, outcome: str | Failure) -> None:
        """Keeps what became of a posting."""
        self._packed[key] = zlib.compress(outcome.encode("ascii"), 1) if isinstance(outcome, str) else outcome

    def __getitem__(self, key: str) -> str | Failure:
        packed = self._packed[key]
        return zlib.decompress(packed).decode("ascii") if isinstance(packed, bytes) else packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def understand(places: Sequence[Place], settings: Settings, crew: Workers) -> Iterator[tuple[Place, str | Failure]]:
    """Each posting with what it is as text, or why it could not be understood; in the order in which they are ready."""
    cached = current_store() is not None
    told = to_text(settings)

    unknown = []
    for place in places:
        try:
            content = pipeline.read_content(place.posting)
        except TailorError as error:
            yield place, Failure(str(error))
            continue
        posting = pipeline.recall_answer(content, place.posting.name, settings) if cached else None
        if posting is None:
            unknown.append(place)
        else:
            yield place, guarded(partial(posting_text, posting))
    together = list(_in_groups(unknown))
    lost = []
    for group, outcomes in _run(together, told, crew, cached=cached):
        yield from zip(group, outcomes, strict=True) if outcomes else ()
        lost += [] if outcomes else group
    for group, outcomes in _run([[place] for place in lost], told, crew, cached=cached):
        yield group[0], outcomes[0] if outcomes else LOST


def _in_groups(places: Sequence[Place]) -> Iterator[list[Place]]:
    """Places that are understood together; smaller groups towards the end, so that all workers end at once."""
    begin = 0
    while begin < len(places):
        size = min(_TOGETHER, max(1, (len(places) - begin) // (2 * count_cores())))
        yield list(places[begin : begin + size])
        begin += size


def _run(
    groups: Sequence[list[Place]], settings: str, crew: Workers, *, cached: bool
) -> Iterator[tuple[list[Place], tuple[str | Failure, ...]]]:
    """Each group with what its places are; with nothing where the process was killed that worked on it, twice."""

    def task(group: list[Place]) -> AnalysisTask:
        return AnalysisTask(tuple((place.posting.name, _content(place)) for place in group), settings, cached)

    tasks = [partial(task, group) for group in groups]
    nothing: tuple[str | Failure, ...] = ()
    for number, outcomes in crew.run(analyse, tasks, nothing):
        yield groups[number], outcomes


def _content(place: Place) -> bytes:
    """The file's content; empty when it has gone since it was looked at, which the reader then says."""
    try:
        return place.posting.read_bytes()
    except OSError:
        return b""


def analyse_postings(files: Sequence[Path], settings: Settings, workers: int) -> Iterator[tuple[Path, str]]:
    """Understands postings, so that the cache in use has them; gives each with why it was not, or an empty text."""
    places = [Place(file, str(file)) for file in files]
    with choose_workers(workers, len(places), settings) as crew:
        for place, outcome in understand(places, settings, crew):
            yield place.posting, outcome.message if isinstance(outcome, Failure) else ""
