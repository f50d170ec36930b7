"""Refusing files that would cost too much memory or time, before pdfminer unpacks them."""

import re
import zlib
from collections.abc import Iterator

from tailor.errors import InputError
from tailor.readers.limits import current_limits

MAX_STREAM_BYTES = 64 * 2**20

_STREAM = re.compile(rb"stream\r?\n")
_STEP = 2**20
_DEEPEST_NESTING = 3
_PLAIN_HINT = "print it to a new PDF or save it as DOCX"


def check_size(content: bytes, name: str) -> None:
    """Refuse a file that is too large, or whose compressed streams unpack to too much (a "Flate bomb").

    Deflate packs at most 1032 bytes into one, so that a megabyte can hide a gigabyte; pdfminer has no limit itself.

    Raises:
        InputError: The file is over the limits in force.
    """
    limits = current_limits()
    if len(content) > limits.size:
        raise InputError(f"the file is larger than {limits.size // 1_000_000} MB", where=name, hint=_PLAIN_HINT)
    total, most = 0, limits.unpacked
    for start in _stream_starts(content):
        total += _unpacked_size(content, start, most)
        if total > most:
            raise InputError("its compressed content is unreasonably large", where=name, hint=_PLAIN_HINT)


def _stream_starts(content: bytes) -> Iterator[int]:
    for found in _STREAM.finditer(content):
        # A zlib header: deflate, and a checksum that makes the first two bytes a multiple of 31 (RFC 1950).
        head = content[found.end() : found.end() + 2]
        if len(head) == len(b"xx") and head[0] & 0x0F == zlib.DEFLATED % 16 and int.from_bytes(head) % 31 == 0:
            yield found.end()


def _unpacked_size(content: bytes, start: int, most: int, depth: int = 1) -> int:
    """Bytes that a Flate stream unpacks to; more than the limits when it is a bomb, also a nested one."""
    engine = zlib.decompressobj()
    size = 0
    first = b""
    source = memoryview(content)[start:]
    position = 0
    try:
        pending: bytes | memoryview = source[:_STEP]
        position = len(pending)
        while pending and not engine.eof:
            chunk = engine.decompress(pending, _STEP)
            if not size:
                first = chunk
            size += len(chunk)
            if size > MAX_STREAM_BYTES:
                return most + 1
            pending = engine.unconsumed_tail
            if not pending:
                pending = source[position : position + _STEP]
                position += len(pending)
    except zlib.error:
        return size
    if depth < _DEEPEST_NESTING and first[:1] == b"\x78":
        size += _unpacked_size(first, 0, most, depth + 1)
    return size
