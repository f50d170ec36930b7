"""Tasks on other processes: nothing is lost, whatever becomes of them."""

import os
import signal
from functools import partial

import pytest

from tailor.batch.workers import Processes, ThisProcess, Workers


def _square(number: int) -> int:
    return number * number


def _fragile(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def _nothing() -> None:
    """Nothing has to be loaded."""


@pytest.mark.parametrize("crew", [ThisProcess(), Processes(2, _nothing)])
def test_every_task_has_its_result(crew: Workers) -> None:
    with crew as workers:
        for count in (0, 1, 30):
            results = dict(workers.run(_square, [partial(int, number) for number in range(count)], -1))
            assert results == {number: number * number for number in range(count)}


def test_of_processes_that_die_only_the_task_to_blame_is_lost() -> None:
    with Processes(2, _nothing) as workers:
        results = dict(workers.run(_fragile, [partial(int, number) for number in range(12)], -1))
    assert results == {number: -1 if number == 3 else number for number in range(12)}


def test_what_is_shared_is_loaded_only_when_there_is_work() -> None:
    loaded: list[bool] = []
    with Processes(2, lambda: loaded.append(True)) as workers:
        assert list(workers.run(_square, [], 0)) == []
        assert not loaded
        assert list(workers.run(_square, [partial(int, 2)], 0)) == [(0, 4)]
    assert loaded == [True]


def _who(number: int) -> tuple[int, int]:
    return number, os.getpid()


def test_processes_are_renewed_after_a_while_and_every_task_is_done_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tailor.batch.workers._LIFE", 5)
    with Processes(1, _nothing) as workers:
        results = dict(workers.run(_who, [partial(int, number) for number in range(12)], (-1, -1)))
    assert {number: done for number, (done, _) in results.items()} == {number: number for number in range(12)}
    assert len({process for _, process in results.values()}) == 3
