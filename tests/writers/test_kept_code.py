"""The code of templates, kept from one run to the next."""

import marshal
from pathlib import Path

import pytest

from tailor.cache import Store
from tailor.writers.kept_code import keep_code_in, kept_code


def test_a_template_is_compiled_once_for_a_program(tmp_path: Path) -> None:
    store, made = Store(tmp_path / "cache.db"), []

    def make() -> object:
        made.append(1)
        return compile("answer = 6 * 7", "template", "exec")

    for program in ("one", "one", "two"):
        with keep_code_in(store, program):
            names: dict[str, int] = {}
            exec(kept_code("{{ answer }}", "html", make), names)  # type: ignore[arg-type]  # noqa: S102
            assert names["answer"] == 42
    assert len(made) == 2
    store.close()


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", marshal.dumps("no code")])
def test_damaged_code_is_compiled_anew(content: bytes) -> None:
    class Damaged:
        def get(self, _kind: str, _key: str, /) -> bytes:
            return content

        def put(self, _kind: str, _entries: object, /) -> None:
            """Nothing."""

    code = compile("pass", "template", "exec")
    with keep_code_in(Damaged(), "program"):
        assert kept_code("text", "html", lambda: code) is code


def test_without_a_store_nothing_is_kept() -> None:
    code = compile("pass", "template", "exec")
    assert kept_code("text", "html", lambda: code) is code
