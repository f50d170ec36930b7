"""Broken and malicious files made from good ones, each the same for the same seed."""

import random
import re
from collections.abc import Callable, Iterator

from tests.docx_text import with_parts
from tests.hostile.samples import WORD, HostileFile, good_files, word_parts

Damage = Callable[[bytes, random.Random], bytes]


def damaged_files(count: int, seed: int = 0) -> Iterator[HostileFile]:
    """`count` files, damaged in all ways in turn."""
    rng = random.Random(seed)  # noqa: S311
    good = good_files()
    damages = [(name, damage, "") for name, damage in BYTES.items()]
    damages += [(name, damage, "pdf") for name, damage in PDF.items()]
    damages += [(name, damage, "docx") for name, damage in DOCX.items()]
    for number in range(count):
        what, damage, kind = damages[number % len(damages)]
        suitable = [name for name in good if name.endswith(kind)]
        name = rng.choice(suitable)
        yield HostileFile(f"{what} {number}", f"{number}-{name}", damage(good[name], rng))


def _slice(content: bytes, rng: random.Random) -> tuple[int, int]:
    begin = rng.randrange(len(content))
    return begin, min(len(content), begin + rng.randrange(1, max(2, len(content) // 4)))


def _truncated(content: bytes, rng: random.Random) -> bytes:
    return content[: rng.randrange(1, len(content))]


def _flipped(content: bytes, rng: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(rng.choice([1, 3, 10, 100])):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _cut(content: bytes, rng: random.Random) -> bytes:
    begin, end = _slice(content, rng)
    return content[:begin] + content[end:]


def _doubled(content: bytes, rng: random.Random) -> bytes:
    begin, end = _slice(content, rng)
    return content[:end] + content[begin:]


def _zeroed(content: bytes, rng: random.Random) -> bytes:
    begin, end = _slice(content, rng)
    return content[:begin] + bytes(end - begin) + content[end:]


def _noise(content: bytes, rng: random.Random) -> bytes:
    begin, end = _slice(content, rng)
    return content[:begin] + rng.randbytes(end - begin) + content[end:]


def _swapped(content: bytes, rng: random.Random) -> bytes:
    first, second = sorted(rng.randrange(len(content)) for _ in range(2))
    return content[second:] + content[first:second] + content[:first]


BYTES: dict[str, Damage] = {
    "truncated": _truncated,
    "flipped": _flipped,
    "cut": _cut,
    "doubled": _doubled,
    "zeroed": _zeroed,
    "noise": _noise,
    "swapped": _swapped,
}


def _pdf_number(content: bytes, rng: random.Random) -> bytes:
    numbers = list(re.finditer(rb"(?<=[ \n\[])\d+(?=[ \n\]])", content))
    found = rng.choice(numbers)
    other = rng.choice([b"0", b"-1", b"65536", b"99999999999", b"1e9", b"2147483648"])
    return content[: found.start()] + other + content[found.end() :]


def _pdf_name(content: bytes, rng: random.Random) -> bytes:
    names = list(re.finditer(rb"/[A-Z][A-Za-z0-9]+", content))
    found = rng.choice(names)
    others = [
        b"/JBIG2Decode",
        b"/LZWDecode",
        b"/Crypt",
        b"/Kids",
        b"/Parent",
        b"/Encrypt",
        b"/XFA",
        b"/Prev",
        b"/Type3",
    ]
    return content[: found.start()] + rng.choice([*others, rng.choice(names)[0]]) + content[found.end() :]


def _pdf_reference(content: bytes, rng: random.Random) -> bytes:
    references = list(re.finditer(rb"\d+ 0 R", content))
    found = rng.choice(references)
    other = rng.choice([rng.choice(references)[0], b"0 0 R", b"999999 0 R", b"null", b"(text)"])
    return content[: found.start()] + other + content[found.end() :]


PDF: dict[str, Damage] = {"pdf number": _pdf_number, "pdf name": _pdf_name, "pdf reference": _pdf_reference}


def _part_damaged(content: bytes, rng: random.Random) -> bytes:
    parts = word_parts(content)
    name = rng.choice(sorted(name for name, part in parts.items() if part))
    return with_parts(content, {name: rng.choice(list(BYTES.values()))(parts[name], rng)})


def _part_lost(content: bytes, rng: random.Random) -> bytes:
    return with_parts(content, {rng.choice(sorted(word_parts(content))): None})


def _parts_exchanged(content: bytes, rng: random.Random) -> bytes:
    parts = word_parts(content)
    one, other = rng.sample(sorted(parts), 2)
    return with_parts(content, {one: parts[other], other: parts[one]})


def _tag_changed(content: bytes, rng: random.Random) -> bytes:
    part = word_parts(content)[WORD]
    tags = list(re.finditer(rb"w:[a-zA-Z]+", part))
    found, other = rng.choice(tags), rng.choice(tags)
    return with_parts(content, {WORD: part.replace(found[0], other[0])})


DOCX: dict[str, Damage] = {
    "part damaged": _part_damaged,
    "part lost": _part_lost,
    "parts exchanged": _parts_exchanged,
    "tag changed": _tag_changed,
}
