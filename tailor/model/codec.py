"""The frozen types as compact JSON text and back, by their type hints.

Made for caches and for other processes of the same program, not for keeping: a dataclass is a list of its fields in
order, fields at their defaults left off the end, and a text made by a program whose types differ is refused. Nothing
is ever executed, unlike pickle's, and every value is checked against its hint.
"""

import base64
import dataclasses
import datetime as dt
import hashlib
import json
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from tailor.model import plain

_FORMAT = 1
T = TypeVar("T")


class _Codec(NamedTuple):
    """One hint's two directions, and what its type looks like (for the fingerprint)."""

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def encode(value: Any, hint: Any = None) -> Any:
    """A value as plain JSON values (None, bool, int, float, str, list, dict).

    Args:
        value: A dataclass of the model, or any value that fits `hint`.
        hint: Its type, such as `tuple[Note, ...]`; the value's own class where it is left out.

    Raises:
        TypeError: The type holds something that has no form here.
    """
    kind: Any = type(value) if hint is None else hint
    return _codec(kind).encode(value)


def decode(hint: type[T], data: Any) -> T:
    """The value of type `hint` that `encode` made `data` from.

    Raises:
        ValueError: `data` does not fit the type.
    """
    kind: Any = hint
    try:
        decoded: T = _codec(kind).decode(data)
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"this is no {hint!r}") from error
    return decoded


def to_text(value: Any, hint: Any = None) -> str:
    """A value as one line of ASCII, with the fingerprint of its type in front.

    Raises:
        TypeError: The type holds something that has no form here.
    """
    hint = type(value) if hint is None else hint
    return json.dumps([fingerprint(hint), encode(value, hint)], separators=(",", ":"))


def from_text(hint: type[T], text: str) -> T:
    """The value that `to_text` wrote.

    Raises:
        ValueError: It is no such text, or was written by a program whose types differ.
    """
    try:
        kind: Any = hint
        mark, data = json.loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError("this is no stored value") from error
    if mark != fingerprint(kind):
        raise ValueError("this was stored by another version of the program")
    return decode(hint, data)


@cache
def fingerprint(hint: Any) -> str:
    """A short hash over a type's fields, their types and defaults, at any depth: it changes when the type does."""
    told: dict[str, str] = {}
    _describe(hint, told)
    return hashlib.sha256(f"{_FORMAT} {hint!r} {sorted(told.items())}".encode()).hexdigest()[:12]


def _describe(hint: Any, told: dict[str, str]) -> None:
    for inner in typing.get_args(hint):
        _describe(inner, told)
    if not isinstance(hint, type) or hint.__qualname__ in told:
        return
    if issubclass(hint, Enum):
        told[hint.__qualname__] = repr([(member.name, member.value) for member in hint])
    elif dataclasses.is_dataclass(hint):
        fields = _fields(hint)
        told[hint.__qualname__] = repr([(field.name, repr(kind), _default(field)) for field, kind in fields])
        for _, kind in fields:
            _describe(kind, told)


def _default(field: dataclasses.Field[Any]) -> str:
    return "none" if field.default is dataclasses.MISSING else repr(field.default)


def _fields(kind: type) -> list[tuple[dataclasses.Field[Any], Any]]:
    hints = typing.get_type_hints(kind)
    return [(field, hints[field.name]) for field in dataclasses.fields(kind)]


@cache
def _codec(hint: Any) -> _Codec:
    if hint in {object, Any}:
        return _Codec(plain.encode_plain, plain.decode_plain)
    origin = typing.get_origin(hint)
    if origin is not None:
        return _composite(hint, origin)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _Codec(lambda value: value.value, hint)
    if dataclasses.is_dataclass(hint):
        return _record(hint)
    raise TypeError(f"values of {hint!r} have no stored form")


def _composite(hint: Any, origin: Any) -> _Codec:
    arguments = typing.get_args(hint)
    if origin is tuple:
        return _series(arguments[0]) if arguments[1:] == (...,) else _row(arguments)
    if origin is Mapping:
        return _mapping(arguments)
    if origin is typing.Literal:
        return _Codec(lambda value: value, lambda data: _one_of(arguments, data))
    if origin in {typing.Union, types.UnionType}:
        present = [argument for argument in arguments if argument is not types.NoneType]
        if len(present) == 1 and len(arguments) == 2:  # noqa: PLR2004 - X | None
            return _optional(_codec(present[0]))
    raise TypeError(f"values of {hint!r} have no stored form")


def _optional(inner: _Codec) -> _Codec:
    return _Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda data: None if data is None else inner.decode(data),
    )


def _series(hint: Any) -> _Codec:
    inner_encode, inner_decode = _codec(hint)
    return _Codec(
        lambda value: [inner_encode(item) for item in value],
        lambda data: tuple([inner_decode(item) for item in _list(data)]),
    )


def _row(hints: Sequence[Any]) -> _Codec:
    inner = [_codec(hint) for hint in hints]
    return _Codec(
        lambda value: [codec.encode(item) for codec, item in zip(inner, value, strict=True)],
        lambda data: tuple([codec.decode(item) for codec, item in zip(inner, _list(data), strict=True)]),
    )


def _mapping(hints: Sequence[Any]) -> _Codec:
    if hints[0] is not str:
        raise TypeError(f"mappings from {hints[0]!r} have no stored form")
    if hints[1] in {object, Any}:
        return _Codec(lambda value: plain.encode_plain(dict(value)), _plain_mapping)
    inner = _codec(hints[1])
    return _Codec(
        lambda value: {key: inner.encode(item) for key, item in value.items()},
        lambda data: {key: inner.decode(item) for key, item in data.items()},
    )


def _plain_mapping(data: Any) -> dict[Any, Any]:
    value = plain.decode_plain(data)
    if not isinstance(value, dict):
        raise ValueError("this is no mapping")  # noqa: TRY004 - one error for every misfit
    return value


def _record(kind: Any) -> _Codec:
    """A dataclass: the list of its fields' values, without those at the end that are at their defaults."""
    names, codecs, defaults = [], [], []
    for field, hint in _fields(kind):
        names.append(field.name)
        codecs.append(_codec(hint))
        defaults.append(field.default)
    decoders = [codec.decode for codec in codecs]

    def encode_record(value: Any) -> list[Any]:
        if type(value) is not kind:
            raise TypeError(f"{value!r} is no {kind.__name__}")
        values = [getattr(value, name) for name in names]
        while values and _is_same(values[-1], defaults[len(values) - 1]):
            values.pop()
        return [codec.encode(item) for codec, item in zip(codecs, values, strict=False)]

    def decode_record(data: Any) -> Any:
        if len(_list(data)) > len(decoders):
            raise ValueError(f"too many values for {kind.__name__}")
        return kind(*[decoder(item) for decoder, item in zip(decoders, data, strict=False)])

    return _Codec(encode_record, decode_record)


def _is_same(value: Any, default: Any) -> bool:
    """Whether a value is its field's default to the last bit (0 is not 0.0)."""
    if value is default or type(value) is not type(default):
        return value is default
    if dataclasses.is_dataclass(value):
        fields = dataclasses.fields(value)
        return all(_is_same(getattr(value, field.name), getattr(default, field.name)) for field in fields)
    return repr(value) == repr(default) if isinstance(value, float) else bool(value == default)


def _list(data: Any) -> list[Any]:
    if type(data) is not list:
        raise ValueError("this is no list")
    return data


def _one_of(allowed: Sequence[Any], data: Any) -> Any:
    if data not in allowed:
        raise ValueError(f"{data!r} is none of {allowed}")
    return data


def _scalar(*kinds: type) -> _Codec:
    def check(data: Any) -> Any:
        if type(data) not in kinds:
            raise ValueError(f"{data!r} is no {kinds[0].__name__}")
        return data

    return _Codec(check, check)


_SCALARS: Mapping[Any, _Codec] = {
    str: _scalar(str),
    bool: _scalar(bool),
    int: _scalar(int),
    float: _scalar(float, int),
    types.NoneType: _scalar(types.NoneType),
    bytes: _Codec(lambda value: base64.b64encode(value).decode("ascii"), base64.b64decode),
    Path: _Codec(str, Path),
    dt.datetime: _Codec(dt.datetime.isoformat, dt.datetime.fromisoformat),
    dt.date: _Codec(dt.date.isoformat, dt.date.fromisoformat),
}
