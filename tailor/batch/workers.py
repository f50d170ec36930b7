"""Tasks on this process, on all cores, or on a cluster; results come as they are ready."""

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Protocol, Self, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

_AHEAD = 4
"""How many tasks a worker has waiting; more would only take memory."""

_LIFE = 240
"""After how many tasks the processes are renewed, because each copies with time what it shared at first."""


class Workers(Protocol):
    """Anything that does tasks, as a context that ends them."""

    def run(
        self, work: Callable[[Task], Result], tasks: Sequence[Callable[[], Task]], lost: Result
    ) -> Iterator[tuple[int, Result]]:
        """Each task's number and result, in the order in which they are ready.

        Args:
            work: Does one task; a function that other processes can import.
            tasks: Each makes its task, when its turn comes.
            lost: The result of a task whose process died, twice.
        """

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...


def count_cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class ThisProcess:
    """Does the tasks one after the other, here."""

    def run(
        self,
        work: Callable[[Task], Result],
        tasks: Sequence[Callable[[], Task]],
        lost: Result,  # noqa: ARG002  a process does not outlive itself
    ) -> Iterator[tuple[int, Result]]:
        """See `Workers`."""
        yield from ((number, work(task())) for number, task in enumerate(tasks))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to end."""


class Processes:
    """Processes beside this one, which share what it has loaded where the platform can split a process off.

    Measured with two workers: split off, all together take 0.35 GB and each is there at once; started anew (as joblib's
    loky does), 0.65 GB, and a second each to load. See docs/decisions/0004-workers.md.

    Args:
        count: How many.
        prepare: Loads what all share; called once, when there is work.
    """

    def __init__(self, count: int, prepare: Callable[[], None]) -> None:
        self._count = count
        self._prepare = prepare
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Ends the processes: at once when something went wrong here."""
        gc.unfreeze()
        pool, self._pool = self._pool, None
        if pool is None:
            return
        if kind is not None:
            for process in list((pool._processes or {}).values()):  # noqa: SLF001  a stopped run waits for nobody
                process.terminate()
        pool.shutdown(wait=kind is None, cancel_futures=True)

    def run(
        self, work: Callable[[Task], Result], tasks: Sequence[Callable[[], Task]], lost: Result
    ) -> Iterator[tuple[int, Result]]:
        """See `Workers`."""
        for start in range(0, len(tasks), _LIFE):
            if start:
                self._renew()
            yield from self._share(work, tasks, list(range(start, min(start + _LIFE, len(tasks)))), lost)

    def _share(
        self, work: Callable[[Task], Result], tasks: Sequence[Callable[[], Task]], waiting: list[int], lost: Result
    ) -> Iterator[tuple[int, Result]]:
        while waiting:
            running: dict[Future[Result], int] = {}
            try:
                yield from self._round(work, tasks, waiting, running)
            except BrokenProcessPool:
                # A process died. Those under way are tried one by one, so that only the one to blame is lost.
                for number in sorted(running.values()):
                    self._pool = None
                    yield number, self._alone(work, tasks[number], lost)
                self._pool = None

    def _renew(self) -> None:
        """Ends the processes, so that others begin with the memory that all share."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()

    def _round(
        self,
        work: Callable[[Task], Result],
        tasks: Sequence[Callable[[], Task]],
        waiting: list[int],
        running: dict[Future[Result], int],
    ) -> Iterator[tuple[int, Result]]:
        pool = self._open(self._count)
        while waiting or running:
            while waiting and len(running) < _AHEAD * self._count:
                running[pool.submit(work, tasks[waiting[0]]())] = waiting[0]
                del waiting[0]
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                result = future.result()
                yield running.pop(future), result

    def _alone(self, work: Callable[[Task], Result], task: Callable[[], Task], lost: Result) -> Result:
        try:
            return self._open(1).submit(work, task()).result()
        except BrokenProcessPool:
            return lost

    def _open(self, count: int) -> ProcessPoolExecutor:
        if self._pool is None:
            self._prepare()
            gc.collect()
            gc.freeze()  # so that a worker's collector does not copy the pages that all share
            context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
            self._pool = ProcessPoolExecutor(count, context, initializer=_begin, initargs=(os.getpid(),))
        return self._pool


def collect_seldom() -> None:
    """Has the collector look after 20,000 new objects, not 700: a job makes many, and most go by themselves."""
    gc.enable()
    gc.set_threshold(20_000, 10, 10)


def _begin(parent: int) -> None:
    """Readies a worker: the parent alone answers Ctrl-C, and no worker outlives it."""
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)
