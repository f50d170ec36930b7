"""What stands above the first heading and is no contact data: a summary, licences and certificates, other lines."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from tailor.model import BlockKind, Section, SectionKind
from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.header import Header
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import Line, Part, split_part, statements
from tailor.parsing.sections import build_section

_LABEL = re.compile(r"([^:]{3,40}?)\s*:\s+(?=\S)")
_COMMA = re.compile(r",\s+(?![^()]*\))")
_MOST_WORDS = 8
"""Words of a single certificate."""


def opening_sections(source: str, header: Header) -> Iterator[Section]:
    """The sections above the first heading, which have none; lists of certificates have their label, if any, as one.

    Sentences are a summary; a single licence stays among the other lines, as a part of who somebody is.
    """
    pieces, sentences = header.statements()
    certificates = [piece for piece in pieces if _tells_certificates(piece.text)]
    others = [piece for piece in pieces if piece not in certificates]
    if others:
        yield Section("", SectionKind.OTHER, "", lines=statements(source, others))
    if sentences:
        yield Section("", SectionKind.SUMMARY, "", lines=statements(source, sentences))
    for heading, run in groupby(certificates, key=_label):
        lines = [_line(part) for piece in run for part in _parted(_without_label(piece))]
        yield replace(build_section(source, SectionKind.CERTIFICATIONS, heading, lines), written="")


def _tells_certificates(text: str) -> bool:
    """Whether a line lists certificates, behind a label that says so or most of them by their own words."""
    label = _LABEL.match(text)
    if label:
        return heading_kind(label[1]) == (True, SectionKind.CERTIFICATIONS)
    names = _COMMA.split(text)
    sure = sum(is_certificate(name) for name in names)
    return len(names) > 1 and 2 * sure > len(names) and all(len(name.split()) <= _MOST_WORDS for name in names)


def _label(part: Part) -> str:
    label = _LABEL.match(part.text)
    return label[1] if label else ""


def _without_label(part: Part) -> Part:
    label = _LABEL.match(part.text)
    return part.cut(label.end()) if label else part


def _parted(part: Part) -> list[Part]:
    """The certificates of a line, where each of its pieces is surely one; else the line."""
    names = split_part(part, _COMMA)
    return names if all(is_certificate(name.text) for name in names) else [part]


def _line(part: Part) -> Line:
    return Line(part.block, part.text, BlockKind.LINE, 0, part.style, (), 0, offset=part.start)
