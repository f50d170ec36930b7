"""The operations of an ONNX graph and its constants, by the field numbers of onnx.proto.

https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tailor.embedding.protocol_buffers import Buffer, Field, fields, of_bytes, of_whole

NODE, INITIALIZER = 1, 5
_INPUT, _OUTPUT, _OPERATION, _ATTRIBUTE, _DOMAIN = 1, 2, 4, 5, 7
_DIMENSIONS, _TYPE, _NAME, _RAW_DATA = 1, 2, 8, 9
_ATTRIBUTE_NAME, _WHOLE, _WHOLES, _ATTRIBUTE_TYPE = 1, 3, 8, 20
_IS_WHOLE, _ARE_WHOLES = 2, 7
FLOAT, BYTE, LONG = 1, 2, 7
"""Types of numbers, as onnx.proto counts them."""
_FORMATS = {FLOAT: "<f", BYTE: "<B", LONG: "<q"}
_UPPER_HALF = bytes(byte ^ 128 for byte in range(256))
"""A signed byte's bits, by its number, as the bits of the unsigned one that is 128 more."""
EXTRA = b"com.microsoft"
"""The runtime's own operations (https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md)."""


@dataclass(frozen=True, slots=True)
class Node:
    """An operation: the names of its inputs and outputs, its attributes as they are stored, and whose it is."""

    operation: bytes
    inputs: tuple[bytes, ...]
    outputs: tuple[bytes, ...]
    attributes: tuple[bytes, ...] = ()
    domain: bytes = b""

    def written(self) -> bytes:
        """The node as a field of its graph."""
        parts = [of_bytes(_INPUT, name) for name in self.inputs]
        parts += [of_bytes(_OUTPUT, name) for name in self.outputs]
        parts += [of_bytes(_OPERATION, self.operation), *(of_bytes(_ATTRIBUTE, one) for one in self.attributes)]
        parts += [of_bytes(_DOMAIN, self.domain)] if self.domain else []
        return of_bytes(NODE, b"".join(parts))


def read_node(model: Buffer, place: Field) -> Node:
    """The node at a place of the model's file."""
    found: dict[int, list[bytes]] = {}
    for part in fields(model, place.content, place.end):
        found.setdefault(part.number, []).append(bytes(model[part.content : part.end]))
    inputs, outputs, attributes = (tuple(found.get(number, ())) for number in (_INPUT, _OUTPUT, _ATTRIBUTE))
    return Node(found[_OPERATION][0], inputs, outputs, attributes, b"".join(found.get(_DOMAIN, ())))


def whole(name: bytes, value: int) -> bytes:
    """An attribute that is a whole number."""
    return of_bytes(_ATTRIBUTE_NAME, name) + of_whole(_WHOLE, value) + of_whole(_ATTRIBUTE_TYPE, _IS_WHOLE)


def wholes(name: bytes, value: int) -> bytes:
    """An attribute that is a list of one whole number."""
    return of_bytes(_ATTRIBUTE_NAME, name) + of_whole(_WHOLES, value) + of_whole(_ATTRIBUTE_TYPE, _ARE_WHOLES)


def constant(name: bytes, kind: int, value: float, *, is_list: bool = False) -> bytes:
    """A constant of one number as a field of its graph; `kind` is one of the types above."""
    number = value if kind == FLOAT else int(value)
    parts = [of_whole(_DIMENSIONS, 1)] if is_list else []
    parts += [of_whole(_TYPE, kind), of_bytes(_NAME, name), of_bytes(_RAW_DATA, struct.pack(_FORMATS[kind], number))]
    return of_bytes(INITIALIZER, b"".join(parts))


def name_of(model: Buffer, tensor: Field) -> bytes:
    """What a tensor of the model's file is called; nothing if it has no name."""
    names = (part for part in fields(model, tensor.content, tensor.end) if part.number == _NAME)
    return next((bytes(model[part.content : part.end]) for part in names), b"")


def unsigned(model: Buffer, tensor: Field) -> bytes:
    """A tensor of signed bytes as one of unsigned bytes, of which 128 stands for nought."""
    parts = []
    for part in fields(model, tensor.content, tensor.end):
        if part.number == _TYPE:
            parts.append(of_whole(_TYPE, BYTE))
        elif part.number == _RAW_DATA:
            parts.append(of_bytes(_RAW_DATA, bytes(model[part.content : part.end]).translate(_UPPER_HALF)))
        else:
            parts.append(bytes(model[part.begin : part.end]))
    return b"".join(parts)


@dataclass(frozen=True, slots=True)
class Flow:
    """The nodes of a graph by where they begin in its file, and what flows from which to which."""

    nodes: Mapping[int, Node]
    makers: Mapping[bytes, int] = field(init=False)
    uses: Mapping[bytes, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "makers", {name: place for place, node in self.nodes.items() for name in node.outputs})
        object.__setattr__(self, "uses", Counter(name for node in self.nodes.values() for name in node.inputs))

    def maker(self, name: bytes, operation: bytes, users: int = 1) -> int | None:
        """Where the node begins that makes this for so many users, if it is of that operation."""
        place = self.makers.get(name)
        fits = place is not None and self.nodes[place].operation == operation and self.uses[name] == users
        return place if fits else None

    def chain(self, name: bytes, *operations: bytes) -> list[int] | None:
        """Where the nodes begin that make this one after another, the last first, each from one input of the next."""
        places: list[int] = []
        for operation in operations:
            found = [place for one in _inputs(self, places, name) if (place := self.maker(one, operation)) is not None]
            if len(found) != 1:
                return None
            places.append(found[0])
        return places


def _inputs(flow: Flow, places: list[int], name: bytes) -> tuple[bytes, ...]:
    return flow.nodes[places[-1]].inputs if places else (name,)
