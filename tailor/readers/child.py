"""The process that reads documents for another: it takes a file's bytes and gives a document as JSON.

It is started by `tailor.readers.apart`, lives as long as that process keeps its pipe open, and has hard limits: the
kernel stops it when a document costs too much. A question is a line of JSON and the file's bytes, an answer a line of
JSON; nothing else is ever exchanged, and nothing of it is executed.
"""

import gc
import json
import os
import signal
import sys
from importlib import import_module
from typing import IO, Any

from tailor.errors import InputError
from tailor.readers.limits import Limits, within

if sys.platform != "win32":  # which has no such limits; the clock still stops the process there
    import resource

_DOCUMENTS_A_COLLECTION = 10
"""To look for garbage takes 0.02 s, as long as to read a short document."""


def serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Answers until the other side closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the other process's affair
    gc.freeze()  # what it was split off with stays, and need not be searched
    for number, line in enumerate(iter(questions.readline, b""), start=1):
        asked = json.loads(line)
        limits = Limits(**asked["limits"])
        answer = _read(asked, questions.read(asked["size"]), limits)
        answers.write(json.dumps(answer).encode("ascii") + b"\n")
        answers.flush()
        if number % _DOCUMENTS_A_COLLECTION == 0:
            gc.collect()


def _read(asked: dict[str, Any], content: bytes, limits: Limits) -> list[Any]:
    from tailor.model.codec import encode  # noqa: PLC0415 - see below
    from tailor.readers.kinds import KINDS, read_as  # noqa: PLC0415 - a process that is forked has them already

    try:
        _set_limits(limits)
        with within(lambda: limits):
            if "by" in asked:  # a function that the parent names, which readers do not know
                module, function = asked["by"]
                return ["read", encode(getattr(import_module(module), function)(content))]
            return ["read", encode(read_as(KINDS[asked["kind"]], content, asked["name"]))]
    except InputError as error:
        return ["refused", error.what, error.where, error.hint]
    except MemoryError:
        return ["memory"]
    except Exception as error:  # noqa: BLE001  whatever a broken file makes a library raise is an answer too
        return ["failed", type(error).__name__]


def _set_limits(limits: Limits) -> None:
    """Processor time from now on and memory beyond what there is already; no files written, no processes started."""
    if sys.platform == "win32":
        return
    spent = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(spent.ru_utime + spent.ru_stime) + limits.seconds + 1
    _limit(resource.RLIMIT_CPU, seconds)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    taken = _address_space()
    if taken:
        _limit(resource.RLIMIT_AS, taken + limits.memory)


def _limit(kind: int, value: int) -> None:
    """The soft limit only, so that the next document can have its own."""
    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _address_space() -> int:
    """Bytes of addresses in use; 0 where the system does not say (macOS, which does not keep such a limit either)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123 - before any import of pathlib
            return int(stream.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
