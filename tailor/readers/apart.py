"""Reading in a child process with hard limits, as Apache Tika's forked parser does.

A broken or malicious file can make a parser take all memory or never end, and a flaw in a parser's C code can end the
process. Here it ends a child: the kernel stops it at its limits, a timer kills it when the clock runs out, and what
comes back is a JSON text or one clear error. One child serves many documents.
"""

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, TypeVar

from tailor.errors import InputError
from tailor.model import Document, Layout, Message
from tailor.readers.limits import Limits, current_limits

Read = TypeVar("Read", Document, Message, Layout)
Measured = TypeVar("Measured")
Answered = TypeVar("Answered")

_MOST_DOCUMENTS = 200
"""After so many a child is replaced, whatever its libraries have kept in memory."""
_CLOCK = 8 if sys.platform != "win32" else 2
"""Seconds of the clock for one of processor time, which alone tells a costly file from a busy machine."""
_OTHER_FORM = "print it to a new PDF or save it as DOCX or text"
_STANDARD_STREAMS = (0, 1, 2)
_START = "import sys; sys.path.append(sys.argv[1]); from tailor.readers.child import serve; "
_START += "serve(sys.stdin.buffer, sys.stdout.buffer)"


@dataclass(slots=True)
class _Child:
    """A running child: its pipes, how to wait for its end (giving its exit code), and how much it has read."""

    pid: int
    questions: IO[bytes]
    answers: IO[bytes]
    wait: Callable[[], int]
    owner: int
    documents: int = 0

    def kill(self) -> None:
        """Ends it whatever it does; it must be waited for."""
        os.kill(self.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    def close(self) -> None:
        """Ends it, at once if it is at work."""
        for pipe in (self.questions, self.answers):
            try:
                pipe.close()
            except OSError:
                continue  # it has ended, and cannot take the rest of a question
        if self.owner == os.getpid():
            self.wait()


_LOCK = threading.Lock()
_WARM: list[_Child] = []
_MEANWHILE: ContextVar[Callable[[], object] | None] = ContextVar("meanwhile", default=None)


@contextmanager
def meanwhile(begin: Callable[[], object]) -> Iterator[None]:
    """Has `begin` called each time that a child has been started and this process is about to wait for it.

    A thread that it starts comes after the fork, which is safe in a process of one thread only.
    """
    token = _MEANWHILE.set(begin)
    try:
        yield
    finally:
        _MEANWHILE.reset(token)


def read_apart(content: bytes, name: str, kind: type[Read] = Document) -> Read:  # type: ignore[assignment]
    """What a file's content says, read by a child process under the limits in force.

    Args:
        content: The file's bytes.
        name: Its name, for messages.
        kind: What to make of it: `Document`, `Message` (an employer's letter) or `Layout` (of a Word document).

    Raises:
        InputError: It is of a kind that cannot be read, holds nothing that can be used, took too much time or memory,
            or broke the parser.
    """
    if not current_limits().apart:
        from tailor.readers.kinds import read_as  # noqa: PLC0415 - which imports this module's package

        return read_as(kind, content, name)
    return _answer(kind, content, name, {"kind": kind.__name__})


def measure_apart(measure: Callable[[bytes], Measured], content: bytes, name: str, kind: type[Measured]) -> Measured:
    """What another layer's function tells of a file's content, called by the child process under the limits in force.

    Args:
        measure: A function of a module; the child imports it by its name, so that readers need not know it.
        content: The file's bytes.
        name: Its name, for messages.
        kind: The frozen dataclass that `measure` gives.

    Raises:
        InputError: The function failed on it, or took too much time or memory.
    """
    if not current_limits().apart:
        return measure(content)
    return _answer(kind, content, name, {"kind": "", "by": [measure.__module__, measure.__name__]})


def _answer(kind: type[Answered], content: bytes, name: str, question: dict[str, Any]) -> Answered:
    limits = current_limits()
    with _LOCK:
        was_warm = bool(_WARM)
        answer = _ask(question, content, name, limits)
        if answer[0] == "ended" and was_warm:  # perhaps not of this document
            answer = _ask(question, content, name, limits)
    if answer[0] == "read":
        from tailor.model.codec import decode  # noqa: PLC0415 - `tailor --help` reads nothing

        return decode(kind, answer[1])
    raise _refusal(answer, name, limits)


def close_reader() -> None:
    """Ends the child, if there is one; the next document starts another."""
    while _WARM:
        _WARM.pop().close()


def _ask(question: dict[str, Any], content: bytes, name: str, limits: Limits) -> list[Any]:
    child = _take_child()
    asked = json.dumps({**question, "name": name, "size": len(content), "limits": asdict(limits)})
    expired = threading.Event()

    def stop() -> None:
        expired.set()
        child.kill()

    timer = threading.Timer(limits.seconds * _CLOCK, stop)
    timer.daemon = True
    timer.start()
    try:
        line = _exchange(child, asked.encode("ascii") + b"\n" + content)
    except BaseException:  # Ctrl-C: nobody waits for the answer any more, and the child would wait for a question
        child.kill()
        _end(child)
        raise
    finally:
        timer.cancel()
        timer.join()
    if not line.endswith(b"\n") or expired.is_set():
        return ["time"] if expired.is_set() else ["ended", _end(child)]
    child.documents += 1
    answer: list[Any] = json.loads(line)
    if answer[0] == "memory" or child.documents >= _MOST_DOCUMENTS:
        close_reader()
    return answer


def _exchange(child: _Child, question: bytes) -> bytes:
    try:
        child.questions.write(question)
        child.questions.flush()
    except BrokenPipeError:
        pass  # it ended while it was asked; how, its end tells
    return child.answers.readline()


def _end(child: _Child) -> int:
    """Waits for a child that gave no answer, and gives its exit code: negative for a signal."""
    _WARM.clear()
    code = child.wait()
    child.close()
    return code


def _refusal(answer: list[Any], name: str, limits: Limits) -> InputError:
    """The error that says why nothing was read."""
    match answer:
        case ["refused", what, where, hint]:
            return InputError(what, where=where, hint=hint)
        case ["time"] | ["ended", (-24 | -9)]:  # SIGXCPU, and the SIGKILL that follows it
            what = f"reading it took longer than {limits.seconds} seconds and was stopped"
            hint = f"{_OTHER_FORM}, or allow more with read_seconds in tailor.toml"
        case ["memory"]:
            what = f"reading it took more than {limits.memory // 1_000_000} MB of memory and was stopped"
            hint = f"{_OTHER_FORM}, or allow more with read_memory in tailor.toml"
        case ["failed", error]:
            what, hint = f"the file is broken in a way that its reader does not know ({error})", _OTHER_FORM
        case _:
            what, hint = f"its reader broke down on this file (exit code {answer[1]})", _OTHER_FORM
    return InputError(what, where=name, hint=hint)


def _take_child() -> _Child:
    if _WARM and _WARM[0].owner != os.getpid():
        _WARM.clear()  # this process was forked: the child belongs to the other
    if not _WARM:
        _WARM.append(_fork() if _may_fork() else _spawn())
        begin = _MEANWHILE.get()
        if begin is not None:
            begin()
        atexit.unregister(close_reader)
        atexit.register(close_reader)
    return _WARM[0]


def _may_fork() -> bool:
    """Whether a fork is safe, which it is in a process of one thread; it is ten times as fast as a new Python."""
    threaded = threading.active_count() > 1 or "onnxruntime" in sys.modules or "numpy" in sys.modules
    return hasattr(os, "fork") and sys.platform == "linux" and not threaded


def _fork() -> _Child:
    question_end, ask_end = _pipe()
    answer_end, reply_end = _pipe()
    pid = os.fork()
    if pid == 0:
        _become_child(question_end, reply_end)
    os.close(question_end)
    os.close(reply_end)

    def wait() -> int:
        try:
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        except ChildProcessError:
            return 0

    return _Child(pid, os.fdopen(ask_end, "wb"), os.fdopen(answer_end, "rb"), wait, os.getpid())


def _pipe() -> tuple[int, int]:
    """The two ends of a pipe; neither takes the number of a standard stream that this process was started without."""
    ends = os.pipe()
    if min(ends) > _STANDARD_STREAMS[-1]:
        return ends
    higher = _pipe()
    for end in ends:
        os.close(end)
    return higher


def _become_child(question_end: int, reply_end: int) -> None:
    """Serves in the forked process and ends it there: nothing of what the parent meant to do at its end is done."""
    from tailor.readers.child import serve  # noqa: PLC0415 - the child's own

    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for number in _STANDARD_STREAMS:
            os.dup2(nowhere, number)
        for number in _open_files() - {*_STANDARD_STREAMS, question_end, reply_end}:
            os.close(number)
        with os.fdopen(question_end, "rb") as questions, os.fdopen(reply_end, "wb") as answers:
            serve(questions, answers)
    finally:
        os._exit(0)


def _open_files() -> set[int]:
    return {int(name) for name in os.listdir("/proc/self/fd") if Path(f"/proc/self/fd/{name}").exists()}  # noqa: PTH208


def _spawn() -> _Child:
    place = str(Path(__file__).parents[2])
    started = subprocess.Popen(
        [sys.executable, "-P", "-c", _START, place],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    if started.stdin is None or started.stdout is None:
        raise OSError("the reader has no pipes")
    return _Child(started.pid, started.stdin, started.stdout, started.wait, os.getpid())
