"""A quantised ONNX model, arranged to load and to run quickly."""

from collections.abc import Iterator

from tailor.embedding.onnx_nodes import (
    BYTE,
    EXTRA,
    FLOAT,
    INITIALIZER,
    LONG,
    NODE,
    Flow,
    Node,
    constant,
    name_of,
    read_node,
    unsigned,
    whole,
    wholes,
)
from tailor.embedding.protocol_buffers import Buffer, Field, fields, of_bytes, of_whole

_GRAPH, _OPERATIONS = 7, 8
_OPERATIONS_DOMAIN, _OPERATIONS_VERSION = 1, 2
_RAW_DATA, _EXTERNAL_DATA, _DATA_LOCATION = 9, 13, 14
_EXTERNAL = 1
_KEY, _VALUE = 1, 2
_LARGE = 50_000
"""Weights of more bytes stay in the file; smaller ones are not worth a mapping of their own."""
_PRODUCT = b"MatMulIntegerToFloat"
_ONE, _STEP, _LEAST, _MIDDLE, _FLAT = b"tailor/one", b"tailor/step", b"tailor/least", b"tailor/middle", b"tailor/flat"
_CONSTANTS = (
    constant(_ONE, FLOAT, 1),
    constant(_STEP, FLOAT, 1 / 127),
    constant(_LEAST, FLOAT, 1e-12),  # a row of zeros is divided by something
    constant(_MIDDLE, BYTE, 128),
    constant(_FLAT, LONG, -1, is_list=True),
)


def arrange_model(model: Buffer, file_name: str) -> bytes:
    """The model with quicker steps, and without the large weights that stay as they are: the runtime maps the file's.

    - Where a table of vectors is unpacked whole (`Cast`, then `Mul` by the scale of each row) and rows are taken out
      of the result, the rows are taken out first: 46 MB of floats are never made.
    - Where a packed matrix is unpacked to be multiplied with, each row of the other factor is packed instead, by its
      own largest number, and whole numbers of eight bits are multiplied: a row's result depends on no other row.
      Both are unsigned: sums of an unsigned and a signed byte are clipped by processors without instructions for them
      (https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html), and a vector would depend on the
      machine.
    - The five steps of x/2 * (1 + erf(x / sqrt 2)) become the one that the runtime has for them.

    Args:
        model: The content of the model's file.
        file_name: The file's name in the folder that the runtime is told of.

    Raises:
        ValueError: This is no such model.
    """
    kept, graph = [], None
    for field in fields(model, 0, len(model)):
        if field.number == _GRAPH:
            graph = field
        else:
            kept.append(bytes(model[field.begin : field.end]))
    if graph is None:
        raise ValueError("the model's file has no graph")
    flow = Flow({f.begin: read_node(model, f) for f in fields(model, graph.content, graph.end) if f.number == NODE})
    changed = _with_rows_first(flow) | _with_whole_numbers(flow) | _with_one_step(flow)
    weights = {node.inputs[1] for nodes in changed.values() for node in nodes if node.operation == _PRODUCT}
    parts = [*_CONSTANTS]
    for field in fields(model, graph.content, graph.end):
        if field.number == INITIALIZER and name_of(model, field) in weights:
            parts.append(of_bytes(INITIALIZER, unsigned(model, field)))
        elif field.number == INITIALIZER and field.end - field.content > _LARGE:
            parts.append(of_bytes(INITIALIZER, _pointing_to_file(model, field, file_name)))
        elif field.begin in changed:
            parts += [node.written() for node in changed[field.begin]]
        else:
            parts.append(bytes(model[field.begin : field.end]))
    extra = of_bytes(_OPERATIONS_DOMAIN, EXTRA) + of_whole(_OPERATIONS_VERSION, 1)
    return b"".join(kept) + of_bytes(_OPERATIONS, extra) + of_bytes(_GRAPH, b"".join(parts))


Changed = dict[int, tuple[Node, ...]]
"""The nodes that stand in the place of one, by where it begins; none for one that is not needed any more."""


def _with_rows_first(flow: Flow) -> Changed:
    changed: Changed = {}
    for place, gather in flow.nodes.items():
        unpacked = flow.chain(gather.inputs[0], b"Mul", b"Cast") if gather.operation == b"Gather" else None
        if unpacked:
            scaled, cast = unpacked
            rows = _rows_of(gather, flow.nodes[cast], flow.nodes[scaled])
            changed |= {scaled: (), cast: (), place: rows}
    return changed


def _rows_of(gather: Node, cast: Node, scaled: Node) -> tuple[Node, ...]:
    """The rows of a packed table and their scales, then the rows unpacked."""
    rows = gather.inputs[1]
    packed, unpacked, scales = (gather.outputs[0] + ending for ending in (b"/packed", b"/unpacked", b"/scales"))
    return (
        Node(b"Gather", (cast.inputs[0], rows), (packed,), gather.attributes),
        Node(b"Cast", (packed,), (unpacked,), cast.attributes),
        Node(b"Gather", (scaled.inputs[1], rows), (scales,), gather.attributes),
        Node(b"Mul", (unpacked, scales), gather.outputs, scaled.attributes),
    )


def _with_whole_numbers(flow: Flow) -> Changed:
    changed: Changed = {}
    packed: set[bytes] = set()
    for place, product in flow.nodes.items():
        unpacked = flow.chain(product.inputs[1], b"Mul", b"Cast") if product.operation == b"MatMul" else None
        if unpacked:
            scaled, cast = unpacked
            factor = product.inputs[0]
            before = () if factor in packed else tuple(_packing(factor))
            packed.add(factor)
            after = _product_of(product, flow.nodes[cast].inputs[0], flow.nodes[scaled].inputs[1])
            changed |= {scaled: (), cast: (), place: (*before, *after)}
    return changed


def _packing(factor: bytes) -> Iterator[Node]:
    """Each row as whole numbers from 1 to 255, of which 128 stands for nought, and what one of them is worth."""
    sizes, largest, worth, parts = (factor + ending for ending in (b"/sizes", b"/largest", b"/worth", b"/parts"))
    yield Node(b"Abs", (factor,), (sizes,))
    yield Node(b"ReduceMax", (sizes,), (largest,), (wholes(b"axes", -1), whole(b"keepdims", 1)))
    yield Node(b"Mul", (largest, _STEP), (worth + b"/bare",))
    yield Node(b"Add", (worth + b"/bare", _LEAST), (worth,))
    yield Node(b"Div", (factor, worth), (parts,))
    yield Node(b"QuantizeLinear", (parts, _ONE, _MIDDLE), (factor + b"/packed",))


def _product_of(product: Node, weights: bytes, scales: bytes) -> tuple[Node, ...]:
    """The product of a packed factor with packed weights, which have a scale for each column."""
    factor, made = product.inputs[0], product.outputs[0]
    flat, bare = scales + b"/flat", made + b"/bare"
    inputs = (factor + b"/packed", weights, _ONE, flat, _MIDDLE, _MIDDLE)
    return (
        Node(b"Reshape", (scales, _FLAT), (flat,)),
        Node(_PRODUCT, inputs, (bare,), domain=EXTRA),
        Node(b"Mul", (bare, factor + b"/worth"), product.outputs),
    )


def _with_one_step(flow: Flow) -> Changed:
    """Where x is a sum with a bias, which the runtime's step adds too."""
    changed: Changed = {}
    for place, end in flow.nodes.items():
        before = None
        if end.operation == b"Mul" and len(end.inputs) > 1:
            before = flow.chain(end.inputs[1], b"Mul", b"Add", b"Erf", b"Div")
        biased = flow.maker(end.inputs[0], b"Add", users=2) if before else None
        if before and biased is not None and flow.nodes[before[-1]].inputs[0] == end.inputs[0]:
            step = Node(b"BiasGelu", flow.nodes[biased].inputs, end.outputs, domain=EXTRA)
            changed |= {**dict.fromkeys(before, ()), biased: (), place: (step,)}
    return changed


def _pointing_to_file(model: Buffer, tensor: Field, file_name: str) -> bytes:
    """A tensor that says where in the file its numbers lie."""
    parts = []
    for field in fields(model, tensor.content, tensor.end):
        if field.number != _RAW_DATA:
            parts.append(bytes(model[field.begin : field.end]))
            continue
        told = {"location": file_name, "offset": str(field.content), "length": str(field.end - field.content)}
        for key, value in told.items():
            parts.append(of_bytes(_EXTERNAL_DATA, of_bytes(_KEY, key.encode()) + of_bytes(_VALUE, value.encode())))
        parts.append(of_whole(_DATA_LOCATION, _EXTERNAL))
    return b"".join(parts)
