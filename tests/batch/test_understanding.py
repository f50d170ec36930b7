"""Postings that are understood together: as alone, and none takes another along."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Self, TypeVar

import pytest

from tailor.batch.places import Place
from tailor.batch.understanding import LOST, understand
from tailor.batch.work import AnalysisTask, Failure
from tailor.batch.workers import ThisProcess, Workers
from tailor.config import Settings
from tailor.embedding import Embedder

Task = TypeVar("Task")
Result = TypeVar("Result")

_ASKS = ("wound care", "payroll in Sage 50", "MIG welding", "guest complaints", "Python and SQL", "crop rotation")


class _DiesOver:
    """A crew whose processes die over a posting of this name; keeps the sizes of its tasks."""

    def __init__(self, name: str) -> None:
        self.name, self.sizes = name, list[int]()

    def run(
        self, work: Callable[[Task], Result], tasks: Sequence[Callable[[], Task]], lost: Result
    ) -> Iterator[tuple[int, Result]]:
        for number, make in enumerate(tasks):
            task = make()
            assert isinstance(task, AnalysisTask)
            self.sizes.append(len(task.postings))
            yield number, lost if any(name == self.name for name, _ in task.postings) else work(task)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...


def _places(folder: Path, number: int) -> list[Place]:
    places = []
    for count in range(number):
        path = folder / f"posting-{count}.txt"
        asked = "\n".join(f"- Experience with {_ASKS[(count + step) % len(_ASKS)]}" for step in range(3))
        path.write_text(f"Assistant {count}\n\nRequirements\n{asked}\n", encoding="utf-8")
        places.append(Place(path, str(path)))
    return places


def _understood(places: Sequence[Place], crew: Workers) -> dict[str, str | Failure]:
    return {place.posting.name: outcome for place, outcome in understand(places, Settings(), crew)}


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tailor.batch.understanding.count_cores", lambda: 2)


@pytest.mark.usefixtures("two_cores")
def test_postings_are_the_same_together_and_alone(tmp_path: Path) -> None:
    places = _places(tmp_path, 20)
    alone = {name: text for place in places for name, text in _understood([place], ThisProcess()).items()}
    assert _understood(places, ThisProcess()) == alone


@pytest.mark.usefixtures("two_cores")
def test_a_posting_that_kills_its_process_takes_none_of_its_group_along(tmp_path: Path) -> None:
    crew = _DiesOver("posting-1.txt")
    outcomes = _understood(_places(tmp_path, 20), crew)
    assert crew.sizes[0] > 1
    assert [name for name, outcome in outcomes.items() if outcome == LOST] == ["posting-1.txt"]
    assert len(outcomes) == 20


@pytest.mark.usefixtures("two_cores")
def test_a_posting_that_asks_nothing_costs_its_own_row_only(tmp_path: Path) -> None:
    places = _places(tmp_path, 20)
    places[2].posting.write_text("We are closed.", encoding="utf-8")
    failed = [name for name, outcome in _understood(places, ThisProcess()).items() if isinstance(outcome, Failure)]
    assert failed == ["posting-2.txt"]


@pytest.mark.usefixtures("two_cores")
def test_without_a_model_each_posting_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tailor.embedding.embedder._load_model", _fail)
    monkeypatch.setattr("tailor.pipeline.shared.load_embedder", Embedder)
    outcomes = _understood(_places(tmp_path, 5), ThisProcess())
    assert [getattr(outcome, "message", "") for outcome in outcomes.values()] == ["no model there"] * 5


def _fail() -> None:
    raise OSError("no model there")
