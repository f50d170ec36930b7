"""Reading in a child process: what a document costs or breaks there is one clear error here."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.model import Document, Layout, Message
from tailor.readers import (
    Limits,
    apart,
    close_reader,
    document_from_bytes,
    meanwhile,
    measure_apart,
    message_from_bytes,
    read_apart,
    read_document,
    within,
)
from tailor.readers.kinds import read_as
from tailor.writers import PageEstimate, estimate_pages
from tests.readers.pdf_builder import PdfPage, pdf_of
from tests.truth.cases import to_docx

TEXT = b"Ada Quill\n\nExperience\n\nClerk, Elm Ltd, 2019 - 2021\n- Filed 2,000 letters\n"


@pytest.fixture(autouse=True)
def _no_child_is_left() -> Iterator[None]:
    close_reader()
    yield
    close_reader()


def refused(content: bytes, limits: Limits) -> str:
    with within(lambda: limits), pytest.raises(InputError) as caught:
        read_apart(content, "resume.pdf")
    return str(caught.value)


def answer(read: Callable[[bytes, str], Document], content: bytes) -> Document | str:
    try:
        return read(content, "resume")
    except InputError as error:
        return str(error)


@pytest.mark.parametrize("content", [TEXT, pdf_of(PdfPage()), b'{"basics": {"name": "Ada Quill"}}', b"PK\x03\x04"])
def test_the_child_answers_as_the_parent_would(content: bytes) -> None:
    assert answer(read_apart, content) == answer(document_from_bytes, content)


LETTER = b"From: Jo Elm <jo@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nWe decided otherwise.\n"


@pytest.mark.parametrize("content", [LETTER, b"<html><body><p>We decided otherwise.</p></body></html>", TEXT])
def test_a_letter_is_read_by_the_child_too(content: bytes) -> None:
    name = "letter.eml" if content is LETTER else "letter"
    read = message_from_bytes(content, name)
    assert len(apart._WARM) == 1
    assert read == read_as(Message, content, name)
    assert (read.sender_email == "jo@example.org") is (content is LETTER)


def test_a_layout_is_read_by_the_child_too() -> None:
    word = to_docx("# Ada Quill\n\n- Filed letters\n")
    assert read_apart(word, "a.docx", Layout) == read_as(Layout, word, "a.docx")


def test_another_layers_function_measures_in_the_child() -> None:
    word = to_docx("# Ada Quill\n\n- Filed letters\n")
    measured = measure_apart(estimate_pages, word, "a.docx", PageEstimate)
    assert len(apart._WARM) == 1
    assert measured == estimate_pages(word)
    with within(lambda: Limits(apart=False)):
        assert measure_apart(estimate_pages, word, "a.docx", PageEstimate) == measured


def test_what_breaks_a_measure_is_one_error() -> None:
    with pytest.raises(InputError, match="broken in a way that its reader does not know"):
        measure_apart(estimate_pages, b"no archive", "a.docx", PageEstimate)


@pytest.mark.parametrize("content", [b"", b"<html>" * 2_000_000, b"\x00\xd0\xcf\x11\xe0\xa1" * 9])
def test_a_letter_that_cannot_be_read_is_one_error(content: bytes) -> None:
    with within(lambda: Limits(size=5_000_000)), pytest.raises(InputError):
        message_from_bytes(content, "letter.html")


def test_the_clock_leaves_a_busy_machine_eight_times_as_long(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    class Clock(threading.Timer):
        def __init__(self, seconds: float, stop: Callable[[], None]) -> None:
            waits.append(seconds)
            super().__init__(seconds, stop)

    monkeypatch.setattr(threading, "Timer", Clock)
    read_apart(TEXT, "a.txt")
    assert waits == [8 * Limits().seconds]


def test_one_child_reads_many_documents() -> None:
    read_apart(TEXT, "a.txt")
    [child] = apart._WARM
    read_apart(TEXT, "b.txt")
    assert [other.pid for other in apart._WARM] == [child.pid]
    assert child.pid != os.getpid()


def test_a_child_that_is_forked_answers_like_one_that_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    if not sys.platform.startswith("linux") or threading.active_count() > 1:
        return  # no fork there
    monkeypatch.setattr(apart, "_may_fork", lambda: True)
    assert read_apart(TEXT, "a.txt") == document_from_bytes(TEXT, "a.txt")


def test_a_document_that_takes_too_long_is_stopped_by_the_clock() -> None:
    assert refused(TEXT * 40_000, Limits(seconds=0)) == (
        "resume.pdf: reading it took longer than 0 seconds and was stopped; print it to a new PDF or save it as DOCX or"
        " text, or allow more with read_seconds in tailor.toml"
    )


def test_a_document_that_takes_too_much_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_may_fork", lambda: False)  # a fork of this process has memory to spare
    said = refused(TEXT * 7_000, Limits(memory=200_000))
    assert said.startswith("resume.pdf: reading it took more than 0 MB of memory and was stopped; ")


def test_after_a_document_that_was_stopped_the_next_is_read() -> None:
    refused(TEXT * 40_000, Limits(seconds=0))
    assert read_apart(TEXT, "a.txt").blocks


def test_a_reader_that_breaks_down_is_an_error_and_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_may_fork", lambda: False)
    monkeypatch.setattr(apart, "_START", "import os; os.abort()")
    assert refused(TEXT, Limits()).startswith("resume.pdf: its reader broke down on this file (exit code -6); ")


def test_what_is_done_meanwhile_begins_when_a_child_starts_and_not_with_each_document() -> None:
    begun: list[int] = []
    with meanwhile(lambda: begun.append(len(apart._WARM))):
        read_apart(TEXT, "a.txt")
        read_apart(TEXT, "b.txt")
    close_reader()
    read_apart(TEXT, "c.txt")
    assert begun == [1]


def test_a_child_that_died_between_two_documents_is_replaced() -> None:
    read_apart(TEXT, "a.txt")
    os.kill(apart._WARM[0].pid, signal.SIGKILL)
    assert read_apart(TEXT, "b.txt").source == "b.txt"


def test_told_so_the_parent_reads_itself() -> None:
    with within(lambda: Limits(apart=False)):
        read_apart(TEXT, "a.txt")
    assert apart._WARM == []


def test_a_fifo_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="this is no ordinary file"):
        read_document(tmp_path / "pipe")


def test_a_process_without_standard_streams_reads_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "resume.txt"
    path.write_bytes(TEXT)
    given = "from pathlib import Path; import sys; from tailor.readers import read_document; "
    given += "sys.exit(len(read_document(Path(sys.argv[1])).blocks))"
    closed = ["sh", "-c", 'exec "$0" -c "$1" "$2" <&- >&- 2>&-', sys.executable, given, str(path)]
    assert subprocess.run(closed, check=False).returncode == len(document_from_bytes(TEXT, "a.txt").blocks)
