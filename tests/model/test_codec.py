"""What is stored comes back the same, or is refused."""

import dataclasses
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor import model
from tailor.model.codec import decode, encode, fingerprint, from_text, to_text

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.integers(), inner, max_size=3),
    max_leaves=8,
)


SCALARS = {
    str: st.text(st.characters(), max_size=8),  # lone surrogates too
    float: st.floats(allow_nan=False) | st.integers(-3, 3),
}


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a model type, nested two or three deep, with odd texts."""
    if hint in SCALARS:
        return SCALARS[hint]
    if get_origin(hint) is tuple:
        return st.lists(st.deferred(lambda: values_of(get_args(hint)[0])), max_size=2).map(tuple)
    if hint == Mapping[str, object] | None:
        return st.none() | st.dictionaries(st.text(), PLAIN, max_size=3)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: values_of(hints[field.name]) for field in fields(hint)})
    if isinstance(hint, type):
        return st.from_type(hint)
    return st.one_of([values_of(inner) for inner in get_args(hint)])


@pytest.mark.parametrize("kind", [model.Document, model.Resume, model.Posting, model.Match, model.Letter])
def test_every_value_of_a_model_type_comes_back_to_the_last_bit(kind: type) -> None:
    @given(values_of(kind))
    def check(value: Any) -> None:
        again: Any = from_text(kind, to_text(value))
        assert again == value
        assert repr(again) == repr(value)  # 0 stays 0 and 0.0 stays 0.0

    check()


def test_every_type_of_the_model_has_a_stored_form() -> None:
    kinds: list[Any] = [getattr(model, name) for name in model.__all__]
    records: list[Any] = [kind for kind in kinds if dataclasses.is_dataclass(kind)]
    assert len(records) > 30
    assert len({fingerprint(kind) for kind in records}) == len(records)
    for kind in records:
        with pytest.raises(ValueError, match="this is no"):
            decode(kind, "x")


def test_a_stored_block_is_short() -> None:
    assert encode(model.Block("Led a team", model.BlockKind.BULLET)) == ["Led a team", "bullet"]
    assert len(to_text(model.Block("Led a team"))) < 40


def test_tuples_of_fixed_length_and_mappings_and_times_come_back() -> None:
    moment = dt.datetime(2026, 3, 31, 12, 30, tzinfo=dt.UTC)
    cases: tuple[tuple[Any, Any], ...] = (
        (tuple[str, int], ("a", 1)),
        (tuple[model.Note, ...], (model.Note(model.NoteKind.IMAGE, "x"),)),
        (Mapping[str, model.Status], {"a": model.Status.SHOWN}),
        (dt.datetime, moment),
        (bytes, b"PK\x00\xff"),
        (dt.date | None, moment.date()),
        (Literal["", "a4"], "a4"),
    )
    for hint, value in cases:
        assert from_text(hint, to_text(value, hint)) == value


@pytest.mark.parametrize(
    "data",
    [None, [], [1], ["a", "unknown kind"], ["a", "line", True], ["a", "line", 0, [], [], 0, 0, 0, 9], {"text": "a"}],
)
def test_what_does_not_fit_the_type_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match=r"this is no|no list|too many|valid BlockKind|is no"):
        decode(model.Block, data)


@pytest.mark.parametrize("text", ["", "[]", "{}", "nonsense", '["abc",["a"]]', "[" * 100_000])
def test_a_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="stored"):
        from_text(model.Block, text)


def test_a_text_of_another_version_of_a_type_is_refused() -> None:
    def note(default: int) -> type:
        @dataclass(frozen=True)
        class Kept:
            text: str
            count: int = default

        return Kept

    old, new = note(0), note(1)
    assert from_text(old, to_text(old("a"))) == old("a")
    with pytest.raises(ValueError, match="another version"):
        from_text(new, to_text(old("a")))


def test_what_one_process_stored_another_reads() -> None:
    code = "from tailor.model import Document\nfrom tailor.model.codec import fingerprint\nprint(fingerprint(Document))"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == fingerprint(model.Document)


def test_a_type_without_a_stored_form_says_so() -> None:
    class Colour(Enum):
        RED = object()

    with pytest.raises(TypeError, match="no stored form"):
        to_text(1j)
    with pytest.raises(TypeError, match="no stored form"):
        encode({"a": 1j}, Mapping[str, object])
    with pytest.raises(TypeError):
        json.dumps(encode(Colour.RED))
