"""A quantised ONNX model, arranged to load quickly; what it computes stays the same to the last bit.

The format is that of protocol buffers (https://protobuf.dev/programming-guides/encoding/) with the field numbers of
onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Buffer: TypeAlias = bytes | memoryview

_GRAPH = 7
_NODE, _INITIALIZER = 1, 5
_INPUT, _OUTPUT, _OPERATION, _ATTRIBUTE = 1, 2, 4, 5
_RAW_DATA, _EXTERNAL_DATA, _DATA_LOCATION = 9, 13, 14
_EXTERNAL = 1
_KEY, _VALUE = 1, 2
_LARGE = 50_000
"""Weights of more bytes stay in the file; smaller ones are not worth a mapping of their own."""
_KIND = 0b111
_VARINT, _BYTES = 0, 2
_SIZES = {1: 8, 5: 4}
"""Bytes of a value whose kind says its size."""
_LOW, _MORE = 0x7F, 0x80


def with_weights_outside(model: Buffer, file_name: str) -> bytes:
    """The model without its large weights, which the runtime then maps from the file instead of copying them.

    Where a table of vectors is unpacked whole (`Cast`, then `Mul` by the scale of each row) and rows are taken out of
    the result, the rows are taken out first: 46 MB of floats are never made.

    Args:
        model: The content of the model's file.
        file_name: The file's name in the folder that the runtime is told of.

    Raises:
        ValueError: This is no such model.
    """
    kept, graph = [], None
    for field in _fields(model, 0, len(model)):
        if field.number == _GRAPH:
            graph = field
        else:
            kept.append(bytes(model[field.begin : field.end]))
    if graph is None:
        raise ValueError("the model's file has no graph")
    nodes = {f.begin: _read_node(model, f) for f in _fields(model, graph.content, graph.end) if f.number == _NODE}
    changed = _with_rows_first(nodes)
    parts = []
    for field in _fields(model, graph.content, graph.end):
        if field.number == _INITIALIZER and field.end - field.content > _LARGE:
            parts.append(_message(_INITIALIZER, _pointing_to_file(model, field, file_name)))
        elif field.begin in changed:
            parts.append(changed[field.begin])
        else:
            parts.append(bytes(model[field.begin : field.end]))
    return b"".join(kept) + _message(_GRAPH, b"".join(parts))


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a message: its number, where it begins, where its content begins, and where both end."""

    number: int
    begin: int
    content: int
    end: int


@dataclass(frozen=True, slots=True)
class _Node:
    """An operation: the names of its inputs and outputs, and its attributes as they are stored."""

    operation: bytes
    inputs: tuple[bytes, ...]
    outputs: tuple[bytes, ...]
    attributes: tuple[bytes, ...]


def _fields(message: Buffer, place: int, end: int) -> Iterator[_Field]:
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
        yield _Field(key >> 3, begin, content, place)


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


def _read_node(model: Buffer, field: _Field) -> _Node:
    found: dict[int, list[bytes]] = {}
    for part in _fields(model, field.content, field.end):
        found.setdefault(part.number, []).append(bytes(model[part.content : part.end]))
    inputs, outputs, attributes = (tuple(found.get(number, ())) for number in (_INPUT, _OUTPUT, _ATTRIBUTE))
    return _Node(found[_OPERATION][0], inputs, outputs, attributes)


def _with_rows_first(nodes: Mapping[int, _Node]) -> dict[int, bytes]:
    """The nodes that change, by where they begin; those that are not needed any more become nothing."""
    made_by = {output: place for place, node in nodes.items() for output in node.outputs}
    used = Counter(name for node in nodes.values() for name in node.inputs)

    def maker(name: bytes, operation: bytes) -> int | None:
        """Where the node begins that makes this for one user only, if it is of that operation."""
        place = made_by.get(name)
        return place if place is not None and nodes[place].operation == operation and used[name] == 1 else None

    changed: dict[int, bytes] = {}
    for place, gather in nodes.items():
        scaled = maker(gather.inputs[0], b"Mul") if gather.operation == b"Gather" else None
        cast = maker(nodes[scaled].inputs[0], b"Cast") if scaled is not None else None
        if scaled is not None and cast is not None:
            changed |= {scaled: b"", cast: b"", place: _rows_of(gather, nodes[cast], nodes[scaled])}
    return changed


def _rows_of(gather: _Node, cast: _Node, scaled: _Node) -> bytes:
    """The rows of a packed table and their scales, then the rows unpacked."""
    rows = gather.inputs[1]
    packed, unpacked, scales = (gather.outputs[0] + ending for ending in (b"/packed", b"/unpacked", b"/scales"))
    steps = (
        _Node(b"Gather", (cast.inputs[0], rows), (packed,), gather.attributes),
        _Node(b"Cast", (packed,), (unpacked,), cast.attributes),
        _Node(b"Gather", (scaled.inputs[1], rows), (scales,), gather.attributes),
        _Node(b"Mul", (unpacked, scales), gather.outputs, scaled.attributes),
    )
    return b"".join(map(_written, steps))


def _written(node: _Node) -> bytes:
    parts = [_message(_INPUT, name) for name in node.inputs]
    parts += [_message(_OUTPUT, name) for name in node.outputs]
    parts += [_message(_OPERATION, node.operation), *(_message(_ATTRIBUTE, one) for one in node.attributes)]
    return _message(_NODE, b"".join(parts))


def _pointing_to_file(model: Buffer, tensor: _Field, file_name: str) -> bytes:
    """A tensor that says where in the file its numbers lie."""
    parts = []
    for field in _fields(model, tensor.content, tensor.end):
        if field.number != _RAW_DATA:
            parts.append(bytes(model[field.begin : field.end]))
            continue
        told = {"location": file_name, "offset": str(field.content), "length": str(field.end - field.content)}
        for key, value in told.items():
            pair = _message(_KEY, key.encode()) + _message(_VALUE, value.encode())
            parts.append(_message(_EXTERNAL_DATA, pair))
        parts.append(_packed(_DATA_LOCATION << 3) + _packed(_EXTERNAL))
    return b"".join(parts)


def _message(number: int, content: bytes) -> bytes:
    return _packed(number << 3 | _BYTES) + _packed(len(content)) + content


def _packed(value: int) -> bytes:
    out = bytearray()
    while value > _LOW:
        out.append(value & _LOW | _MORE)
        value >>= 7
    return bytes([*out, value])
