"""Tasks on the machines of a Dask cluster that is running already, through joblib's backend."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Self, TypeVar

from tailor.cache import program_stamp
from tailor.errors import SettingsError

Task = TypeVar("Task")
Result = TypeVar("Result")

_ADDRESS = re.compile(r"(?:dask|tcp|tls)://[^\s/]+:\d+/?")
_PATIENCE = 15
"""Seconds to wait for the scheduler."""


class Cluster:
    """A cluster of machines that have the same program installed.

    Dask repeats the tasks of a worker that is lost. Tasks hold their documents, so no machine reads another's files;
    only templates and skill names of one's own have to be there under the same path.

    Args:
        address: `dask://HOST:PORT` of the scheduler (`tls://` where the cluster has certificates).

    Raises:
        SettingsError: It is no such address.
    """

    def __init__(self, address: str) -> None:
        if not _ADDRESS.fullmatch(address):
            raise SettingsError(f"{address!r} names no cluster", where="--cluster", hint="give dask://HOST:PORT")
        self._address = re.sub(r"^dask:", "tcp:", address).rstrip("/")
        self._client: Any = None

    def __enter__(self) -> Self:
        """Connects.

        Raises:
            SettingsError: Dask is not installed, no scheduler answers, or a worker has another program.
        """
        try:
            import distributed  # noqa: PLC0415  an extra
        except ImportError as error:
            hint = "pip install --no-deps --require-hashes -r requirements-dask.lock"
            raise SettingsError("Dask is not installed here", where="--cluster", hint=hint) from error
        try:
            self._client = distributed.Client(self._address, timeout=_PATIENCE)  # type: ignore[no-untyped-call]
        except (OSError, TimeoutError) as error:
            raise SettingsError("no scheduler answers", where=self._address, hint="is `dask scheduler` up?") from error
        self._refuse_other_programs()
        return self

    def __exit__(self, *_: object) -> None:
        """Lets go of the cluster, which stays up."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def run(
        self,
        work: Callable[[Task], Result],
        tasks: Sequence[Callable[[], Task]],
        lost: Result,  # noqa: ARG002  Dask repeats, or gives up with an error
    ) -> Iterator[tuple[int, Result]]:
        """See `Workers`."""
        import joblib  # noqa: PLC0415  only a cluster needs it

        if not tasks:
            return
        numbered = joblib.delayed(_numbered)
        with joblib.parallel_config(backend="dask", n_jobs=-1):
            parallel = joblib.Parallel(return_as="generator_unordered", batch_size=1)
            yield from parallel(numbered(number, work, task()) for number, task in enumerate(tasks))

    def _refuse_other_programs(self) -> None:
        try:
            stamps = self._client.run(_stamp)
        except (ImportError, AttributeError) as error:
            self._client.close()
            raise SettingsError("a worker has no tailor", where=self._address, hint="install it there too") from error
        if not stamps:
            raise SettingsError("the cluster has no worker", where=self._address, hint="start `dask worker` there")
        others = sorted(worker for worker, stamp in stamps.items() if stamp != _stamp())
        if others:
            hint = "install the same version, Python and packages on all machines"
            raise SettingsError(f"another program runs on {', '.join(others)}", where=self._address, hint=hint)


def _stamp() -> str:
    return program_stamp()


def _numbered(number: int, work: Callable[[Task], Result], task: Task) -> tuple[int, Result]:
    return number, work(task)
