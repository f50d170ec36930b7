"""Free data, as YAML and JSON files hold it, within JSON: what JSON lacks stands behind a mark."""

import datetime as dt
from typing import Any

_MARK = ""
"""The one key of an object that stands for something else: `{"": [kind, value]}`."""


def encode_plain(value: Any) -> Any:
    """Any value of JSON's and YAML's types as JSON values.

    Raises:
        TypeError: It is of another type.
    """
    if value is None or type(value) in {str, int, float, bool}:
        return value
    if isinstance(value, list):
        return [encode_plain(item) for item in value]
    if isinstance(value, dict):
        if _MARK not in value and all(type(key) is str for key in value):
            return {key: encode_plain(item) for key, item in value.items()}
        return _marked("map", [[encode_plain(key), encode_plain(item)] for key, item in value.items()])
    return _encode_rare(value)


def _encode_rare(value: Any) -> Any:
    if isinstance(value, tuple):
        return _marked("tuple", [encode_plain(item) for item in value])
    if isinstance(value, set):
        return _marked("set", [encode_plain(item) for item in sorted(value, key=repr)])
    if isinstance(value, bytes):
        return _marked("bytes", value.hex())
    if isinstance(value, dt.datetime):
        return _marked("datetime", value.isoformat())
    if isinstance(value, dt.date):
        return _marked("date", value.isoformat())
    raise TypeError(f"{value!r} has no stored form")


def _marked(kind: str, content: Any) -> dict[str, Any]:
    return {_MARK: [kind, content]}


def decode_plain(data: Any) -> Any:
    """The value that `encode_plain` made `data` from.

    Raises:
        ValueError: A mark is unknown or holds something else.
    """
    if isinstance(data, list):
        return [decode_plain(item) for item in data]
    if not isinstance(data, dict):
        return data
    if _MARK not in data:
        return {key: decode_plain(item) for key, item in data.items()}
    kind, content = data[_MARK]
    if kind == "map":
        return {decode_plain(key): decode_plain(item) for key, item in content}
    return _RARE[kind](content)


_RARE = {
    "tuple": lambda content: tuple(decode_plain(item) for item in content),
    "set": lambda content: {decode_plain(item) for item in content},
    "bytes": bytes.fromhex,
    "datetime": dt.datetime.fromisoformat,
    "date": dt.date.fromisoformat,
}
