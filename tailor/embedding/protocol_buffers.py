"""Messages of protocol buffers, taken apart and put together (https://protobuf.dev/programming-guides/encoding/)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

Buffer: TypeAlias = bytes | memoryview

_KIND = 0b111
_VARINT, _BYTES = 0, 2
_SIZES = {1: 8, 5: 4}
"""Bytes of a value whose kind says its size."""
_LOW, _MORE = 0x7F, 0x80


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a message: its number, where it begins, where its content begins, and where both end."""

    number: int
    begin: int
    content: int
    end: int


def fields(message: Buffer, place: int, end: int) -> Iterator[Field]:
    """The fields that stand from `place` to `end`, in bytes.

    Raises:
        ValueError: There is something else.
    """
    while place < end:
        begin = place
        key, place = _number(message, place)
        content = place
        kind = key & _KIND
        if kind == _BYTES:
            length, content = _number(message, place)
            place = content + length
        elif kind == _VARINT:
            _, place = _number(message, place)
        elif kind in _SIZES:
            place += _SIZES[kind]
        else:
            raise ValueError("the model's file is no protocol buffer")
        yield Field(key >> 3, begin, content, place)


def _number(message: Buffer, place: int) -> tuple[int, int]:
    """A number of any length, seven bits a byte, and where it ends."""
    value = shift = 0
    while True:
        byte = message[place]
        place += 1
        value |= (byte & _LOW) << shift
        shift += 7
        if byte < _MORE:
            return value, place


def of_bytes(number: int, content: bytes) -> bytes:
    """A field that holds bytes, a text or a message."""
    return _packed(number << 3 | _BYTES) + _packed(len(content)) + content


def of_whole(number: int, value: int) -> bytes:
    """A field that holds a whole number; a negative one takes ten bytes."""
    return _packed(number << 3) + _packed(value % (1 << 64))


def _packed(value: int) -> bytes:
    out = bytearray()
    while value > _LOW:
        out.append(value & _LOW | _MORE)
        value >>= 7
    return bytes([*out, value])
