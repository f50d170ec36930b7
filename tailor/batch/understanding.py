"""Postings understood, each as text: from the cache, or by the workers."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from tailor import pipeline
from tailor.batch.choice import choose_workers
from tailor.batch.places import Place
from tailor.batch.work import AnalysisTask, Failure, analyse, guarded, posting_text
from tailor.batch.workers import Workers
from tailor.cache import current_store
from tailor.config import Settings
from tailor.errors import TailorError
from tailor.model.codec import to_text

LOST: str | Failure = Failure("the process that read it was killed, twice; perhaps there is not enough memory")


def understand(places: Sequence[Place], settings: Settings, crew: Workers) -> Iterator[tuple[Place, str | Failure]]:
    """Each posting with what it is as text, or why it could not be understood; in the order in which they are ready."""
    cached = current_store() is not None
    told = to_text(settings)

    def task(place: Place) -> AnalysisTask:
        return AnalysisTask(place.posting.name, _content(place), told, cached)

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
    tasks = [lambda place=place: task(place) for place in unknown]
    for number, outcome in crew.run(analyse, tasks, LOST):
        yield unknown[number], outcome


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
