"""`tailor doctor --forget`: nothing of a person's documents stays outside their own folders."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
EXAMPLES = Path(__file__).parents[2] / "examples" / "bookkeeper"


def test_cache_and_logs_are_private_and_can_be_forgotten(
    tailor: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def fail(*_: object) -> None:
        raise RuntimeError

    tailor("match", min((EXAMPLES / "jobs").iterdir()), "--resume", EXAMPLES / "resume.md")
    with monkeypatch.context() as broken:
        broken.setattr("tailor.readers.read_apart", fail)
        tailor("read", EXAMPLES / "resume.md", code=3)
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.relative_to(tmp_path).parts[0] for path in kept} == {"cache", "state"}
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in kept)
    tailor("doctor", "--forget")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
