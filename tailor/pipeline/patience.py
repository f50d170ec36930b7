"""An end to understanding a document that was made to take forever."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from tailor.errors import InputError


class _TimeIsOverError(Exception):
    """An error that no step on the way takes for one of its own."""


@contextmanager
def patience(name: str) -> Iterator[None]:
    """Stops what is done within when it has taken two thirds of the processor time that reading a document may take.

    Only in the main thread of a system with interval timers, and where nobody else uses this timer; elsewhere, and
    within another such block, it does nothing.

    Raises:
        InputError: The time is over; `name` says of which document.
    """
    from tailor.readers import current_limits

    if not _is_free():
        yield
        return

    signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, current_limits().seconds * 2 / 3)
    try:
        yield
    except _TimeIsOverError:
        what = "understanding it took too long and was stopped"
        hint = "give a file with the resume or the posting alone, or allow more with read_seconds in tailor.toml"
        raise InputError(what, where=name, hint=hint) from None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, signal.SIG_DFL)


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise _TimeIsOverError


def _is_free() -> bool:
    if not hasattr(signal, "SIGVTALRM") or threading.current_thread() is not threading.main_thread():
        return False
    return signal.getsignal(signal.SIGVTALRM) is signal.SIG_DFL and not signal.getitimer(signal.ITIMER_VIRTUAL)[0]
