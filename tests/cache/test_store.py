"""The cache: what is in it is whole and right, or absent."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tailor.cache import Store, remember, using
from tailor.model import Note, NoteKind


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own" / "cache.db"


def _filled(path: Path, count: int = 3) -> None:
    store = Store(path)
    store.put("text", {f"k{number}": b"v" * 1000 + str(number).encode() for number in range(count)})
    store.close()


def _get(path: Path, key: str) -> bytes | None:
    store = Store(path)
    found = store.get("text", key)
    store.close()
    return found


def test_what_was_put_is_there_for_the_next_process(path: Path) -> None:
    _filled(path)
    assert (_get(path, "k1") or b"").endswith(b"v1")
    assert _get(path, "k9") is None


def test_only_the_owner_may_read_it(path: Path) -> None:
    old = os.umask(0)
    try:
        store = Store(path)
        store.put("text", {"a": b"1"})
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (path.parent, *path.parent.iterdir())}
        store.close()
    finally:
        os.umask(old)
    assert modes.pop("own") == 0o700
    assert set(modes.values()) == {0o600}, modes


def test_a_changed_value_is_never_given(path: Path) -> None:
    _filled(path)
    connection = sqlite3.connect(path)
    connection.execute("update entry set value = 'x' where key = 'k1'")
    connection.execute("update entry set key = 'k7' where key = 'k2'")
    connection.commit()
    connection.close()
    assert _get(path, "k1") is None
    assert _get(path, "k7") is None
    assert _get(path, "k0") is not None


@pytest.mark.parametrize("damage", ["text", "middle", "start", "empty", "short"])
def test_a_damaged_file_is_begun_anew(path: Path, damage: str) -> None:
    _filled(path, 200)
    content = path.read_bytes()
    middle = content[:4096] + b"\xa5" * (len(content) - 8192) + content[-4096:]
    spoiled = {"text": b"no data base " * 900, "middle": middle, "start": b"\0" * 100 + content[100:]}
    path.write_bytes(spoiled.get(damage, content[: 0 if damage == "empty" else 5000]))
    for _ in range(2):  # the first finds it out
        store = Store(path)
        assert all(value.startswith(b"v" * 1000) for value in store.get_many("text", ["k1", "k150"]).values())
        store.put("text", {"new": b"1"})
        store.close()
    assert _get(path, "new") == b"1"


def test_a_place_that_cannot_be_written_to_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file" / "cache.db")
    store.put("text", {"a": b"1"})
    assert store.get("text", "a") is None
    store.close()


def test_a_link_in_its_place_is_not_followed(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "elsewhere")
    store = Store(path)
    store.put("text", {"a": b"1"})
    store.close()
    assert not (tmp_path / "elsewhere").exists()


def test_beyond_its_limit_the_longest_unused_entries_go(path: Path) -> None:
    _filled(path, 300)
    store = Store(path)
    assert store.get("text", "k5") is not None
    store.close()
    small = Store(path, limit=200_000)
    small.put("text", {"last": b"1"})
    small.close()
    assert path.stat().st_size < 200_000
    assert _get(path, "last") == b"1"
    assert _get(path, "k5") is None or _get(path, "k200") is None


def test_an_entry_that_is_used_outlives_one_that_is_not(path: Path) -> None:
    for number in range(20):
        store = Store(path)
        store.put("text", {f"k{number}": b"v" * 10_000})
        store.get("text", "k0")
        store.close()
    small = Store(path, limit=150_000)
    small.put("text", {"last": b"1"})
    small.close()
    assert _get(path, "k0") is not None
    assert _get(path, "k1") is None


def test_several_processes_write_at_once(path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom tailor.cache import Store\n"
        "for number in range(40):\n"
        "    store = Store(Path(sys.argv[1]))\n"
        "    store.put('text', {f'{sys.argv[2]}-{number}': b'1'})\n"
        "    store.close()"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(path), str(name)]) for name in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    store = Store(path)
    assert len(store.get_many("text", [f"{name}-{number}" for name in range(3) for number in range(40)])) == 120
    store.close()


def test_what_is_stored_under_a_key_but_is_something_else_is_made_anew(path: Path) -> None:
    note = Note(NoteKind.IMAGE, "a picture")
    with using(Store(path)):
        assert remember("note", Note, ["a"], lambda: note) == note
    store = Store(path)
    store._run_many("update entry set kind = ?", [("note",)])
    ((key, value),) = store._run("select key, value from entry", [])
    store.put("note", {key: value[:-4]})
    with using(store):
        other = Note(NoteKind.IMAGE, "made anew")
        assert remember("note", Note, ["a"], lambda: other) == other


def test_without_a_cache_everything_is_made() -> None:
    made: list[Note] = []

    def make() -> Note:
        made.append(Note(NoteKind.IMAGE, "a"))
        return made[-1]

    for _ in range(2):
        remember("note", Note, ["a"], make)
    assert len(made) == 2
