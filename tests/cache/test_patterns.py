"""Regular expressions that were compiled in another run."""

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tailor.cache import Store, kept_patterns
from tailor.cache import patterns as module

PATTERNS = [
    (r"(?P<day>\d{1,2})\s+(?P<month>[^\W\d_]+)", re.IGNORECASE),
    (r"^(?:(\w+)-?)+$", re.MULTILINE | re.VERBOSE),
    (r"[À-ÿa-z]+(?<!x)(?=\.)|\bnaïve\b", 0),
    *((rf"word{number}", 0) for number in range(module._WORTH_KEEPING)),
]
TEXT = "12 March 2019, one-two-three\nnaïve. word7"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "cache.db")
    yield store
    store.close()


def test_a_kept_pattern_finds_what_a_fresh_one_finds(store: Store) -> None:
    fresh = [_found(pattern, flags) for pattern, flags in PATTERNS]
    for _ in range(2):
        with kept_patterns(store):
            assert [_found(pattern, flags) for pattern, flags in PATTERNS] == fresh


def test_a_kept_pattern_is_not_compiled_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_patterns(store):
        _compile_all()
    monkeypatch.setattr(module._Patterns, "_compiled", lambda *_: pytest.fail("it was compiled"))
    with kept_patterns(store):
        _compile_all()


def test_a_pattern_knows_its_flags_groups_and_text(store: Store) -> None:
    with kept_patterns(store):
        _compile_all()
    with kept_patterns(store):
        re.purge()
        dated = re.compile(*PATTERNS[0])
    assert (dated.groups, dict(dated.groupindex), dated.flags) == (
        2,
        {"day": 1, "month": 2},
        re.IGNORECASE | re.UNICODE,
    )
    assert dated.pattern == PATTERNS[0][0]


@pytest.mark.parametrize(
    "content", [b"", b"no json\n", b"[[1]]\n", b'[["a", 0, 32, 0, {}, 8]]\n\xff\xff\xff\xff\xff\xff\xff\xff']
)
def test_damaged_patterns_are_compiled_anew(store: Store, content: bytes) -> None:
    with kept_patterns(store):
        version = re._compiler.compile.__self__._version  # type: ignore[attr-defined]
    store.put("patterns", {version: content})
    with kept_patterns(store):
        re.purge()
        assert re.findall("a", "banana") == ["a"] * 3


def test_python_compiles_by_itself_again_afterwards(store: Store) -> None:
    before = re._compiler.compile  # type: ignore[attr-defined]
    with kept_patterns(store):
        assert re._compiler.compile is not before  # type: ignore[attr-defined]
    assert re._compiler.compile is before  # type: ignore[attr-defined]


def test_a_wrong_pattern_is_refused_as_ever(store: Store) -> None:
    with kept_patterns(store), pytest.raises(re.error, match="unterminated"):
        re.compile("(a")


def test_patterns_of_one_document_do_not_pile_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 60)
    numbers = count()
    for _ in range(5):
        with kept_patterns(store):
            for _ in range(module._WORTH_KEEPING):
                re.compile(f"only here {next(numbers)}")
            kept = store.get("patterns", re._compiler.compile.__self__._version)  # type: ignore[attr-defined]
            assert len(module._unpacked(kept or b"")) <= 60


def test_a_single_new_pattern_is_kept_where_every_run_needs_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept_patterns(store, "few", together=True):
        _found(*PATTERNS[0])
        _found(*PATTERNS[1])
    with kept_patterns(store, "few", together=True):
        _found(*PATTERNS[0])
        _found(*PATTERNS[2])
    monkeypatch.setattr(module._Patterns, "_compiled", lambda *_: pytest.fail("it was compiled"))
    with kept_patterns(store, "few", together=True):
        _found(*PATTERNS[2])


def test_patterns_of_a_former_version_do_not_pile_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_TOGETHER", 2)
    with kept_patterns(store, "few", together=True):
        version = re._compiler.compile.__self__._version  # type: ignore[attr-defined]
    for pattern in PATTERNS[:3]:
        with kept_patterns(store, "few", together=True):
            _found(*pattern)
    kept = module._unpacked(store.get("few", version) or b"")
    assert [pattern for pattern, _ in kept] == [PATTERNS[2][0]]


def _compile_all() -> None:
    re.purge()
    for pattern, flags in PATTERNS:
        re.compile(pattern, flags)


def _found(pattern: str, flags: int) -> list[tuple[int, int, tuple[str | None, ...]]]:
    re.purge()
    return [(match.start(), match.end(), match.groups()) for match in re.finditer(pattern, TEXT, flags)]
