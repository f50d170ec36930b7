"""What a worker does: analyse a few postings, make one job; everything comes and goes as text.

A worker may be this process, one beside it, or one on another machine, so a task holds all that it needs: documents by
their content, the resume and the settings in the stored form of `tailor.model.codec`.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, TypeVar

from tailor import cache, pipeline
from tailor.config import Settings
from tailor.errors import TailorError
from tailor.model import Answers, Resume
from tailor.model.codec import from_text, to_text
from tailor.model.posting import Posting

if TYPE_CHECKING:
    from tailor.pipeline.reading import DraftedPosting

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a posting came to nothing: the message for its row; `is_bug` when the program is to blame."""

    message: str
    is_bug: bool = False


@dataclass(frozen=True, slots=True)
class AnalysisTask:
    """Postings to understand: the name and the content of each file, and the settings as text."""

    postings: tuple[tuple[str, bytes], ...]
    settings: str
    cached: bool


@dataclass(frozen=True, slots=True)
class JobTask:
    """A job to make: posting, answers, resume and settings as texts, and the time, which decides the letter's date.

    `own` is the person's own .docx file, where it is to be kept.
    """

    posting: str
    answers: str
    resume: str
    settings: str
    now: str
    cached: bool
    own: bytes | None = None


def analyse(task: AnalysisTask) -> tuple[str | Failure, ...]:
    """Each posting as text; what has to be embedded of them goes through the model together."""
    settings = _settings(task.settings)

    def draft(name: str, content: bytes) -> "DraftedPosting":
        return pipeline.draft_answer(pipeline.document_from_bytes(content, name), settings)

    def finish(drafted: "DraftedPosting") -> str:
        return posting_text(pipeline.finish_answer(drafted, settings))

    with cache.using(cache.open_store() if task.cached else None):
        drafted = [guarded(partial(draft, *posting)) for posting in task.postings]
        whole = [one for one in drafted if not isinstance(one, Failure)]
        guarded(lambda: pipeline.embed_ahead(whole))  # what fails here fails again for each, and is told there
        return tuple(one if isinstance(one, Failure) else guarded(partial(finish, one)) for one in drafted)


def posting_text(posting: Posting) -> str:
    """A posting as text.

    Raises:
        InputError: It asks for nothing.
    """
    pipeline.refuse_empty(posting)
    return to_text(posting)


def make_job(task: JobTask) -> str | Failure:
    """The job as text: its report and the contents of its files."""

    def made() -> str:
        posting, resume = from_text(Posting, task.posting), _resume(task.resume)
        now = dt.datetime.fromisoformat(task.now)
        answers = from_text(Answers, task.answers)
        settings = _settings(task.settings)
        return pipeline.prepare_job_text(resume, posting, settings, now, task.own, answers)

    return _in_cache(made, cached=task.cached)


def _in_cache(work: Callable[[], str], *, cached: bool) -> str | Failure:
    with cache.using(cache.open_store() if cached else None):
        return guarded(work)


def guarded(work: Callable[[], T]) -> T | Failure:
    """What the work gives; whatever goes wrong with one posting becomes its row."""
    try:
        return work()
    except TailorError as error:
        return Failure(str(error), is_bug=error.exit_code > 1)
    except (OSError, MemoryError) as error:
        return Failure(str(error) or "there was not enough memory for this posting")
    except Exception as error:  # noqa: BLE001  one of the two places: a bug costs one row
        return Failure(f"a bug of ours: {error!r}", is_bug=True)


@lru_cache(maxsize=4)
def _settings(text: str) -> Settings:
    return from_text(Settings, text)


@lru_cache(maxsize=4)
def _resume(text: str) -> Resume:
    return from_text(Resume, text)


@dataclass(frozen=True, slots=True)
class ResumeTask:
    """A resume to read: the name of its file and its content."""

    name: str
    content: bytes
    cached: bool


@dataclass(frozen=True, slots=True)
class MatchTask:
    """A posting to match with resumes, all as texts, on a day."""

    posting: str
    resumes: tuple[str, ...]
    settings: str
    today: str
    cached: bool


def read_resume(task: ResumeTask) -> str | Failure:
    """The resume as text."""

    def read() -> str:
        return to_text(pipeline.resume_from_document(pipeline.document_from_bytes(task.content, task.name)))

    return _in_cache(read, cached=task.cached)


def match_pairs(task: MatchTask) -> str | Failure:
    """The coverage of each resume, as the text of a tuple."""

    def matched() -> str:
        posting, settings = from_text(Posting, task.posting), _settings(task.settings)
        today = dt.date.fromisoformat(task.today)
        matches = (pipeline.match(from_text(Resume, text), posting, today, settings) for text in task.resumes)
        return to_text(tuple(match.coverage.score for match in matches), tuple[int | None, ...])

    return _in_cache(matched, cached=task.cached)
