"""What the phrases for replies are compiled to is kept from one command to the next, and nothing of a letter is."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.cache import cache_path
from tailor.cache import patterns as kept
from tailor.journal.replies import cues
from tailor.pipeline import log as reading

Run = Callable[..., Result]
LETTER = """Dear Zephyrine,

Unfortunately Quillworth Mills cannot take your application for Loom Tuner further: we need more
experience with jacquard.

Ottoline Quack
Head of Weaving, Quillworth Mills
"""


@pytest.fixture(autouse=True)
def letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "no.txt").write_text(LETTER)
    forget()


def forget() -> None:
    """As in a new process."""
    reading._recall.cache_clear()
    cues.cue.cache_clear()
    cues.phrase_pattern.cache_clear()
    re.purge()


def test_the_second_command_compiles_no_phrase(tailor: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first = tailor("log", "read", "no.txt").output
    forget()
    monkeypatch.setattr(kept._Patterns, "_compiled", lambda *given: pytest.fail(f"compiled {given[1]}"))
    assert cues.cue.cache_info().currsize == 0
    assert tailor("log", "read", "no.txt").output == first


def test_the_cache_holds_no_word_of_the_letter(tailor: Run) -> None:
    tailor("log", "read", "no.txt")
    content = b"".join(path.read_bytes() for path in cache_path().parent.iterdir()).lower()
    assert b"experience" in content
    for word in ("zephyrine", "quillworth", "loom", "jacquard", "ottoline", "quack"):
        assert word.encode() not in content


def test_without_a_cache_none_is_made(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text("cache = false\n")
    tailor("log", "read", "no.txt")
    assert not cache_path().exists()
