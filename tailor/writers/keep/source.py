"""The person's own document: its parts, and the paragraphs that a reader's blocks came from."""

import posixpath
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from tailor.errors import InputError
from tailor.model import Document, Span
from tailor.writers.keep.safety import UntouchableError
from tailor.writers.package import unpack
from tailor.writers.wordml import BODY_PART, w

_ROOT_RELATIONS = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class OwnDocument:
    """A resume as the person gave it: the bytes of the .docx file, and what a reader read in it."""

    content: bytes
    document: Document


@dataclass(slots=True)
class Opened:
    """The parts of an own document, its main part as XML, and the main part's paragraphs in the order of the file."""

    own: OwnDocument
    parts: dict[str, bytes]
    main: str
    root: etree._Element
    paragraphs: tuple[etree._Element, ...]

    def paragraphs_of(self, span: Span | None) -> tuple[etree._Element, ...]:
        """The paragraphs that a fact was read from.

        Raises:
            UntouchableError: It was read from elsewhere: a header, a footnote.
        """
        numbers: Sequence[int] = ()
        if span is not None and span.block < len(self.own.document.blocks):
            numbers = self.own.document.blocks[span.block].paragraphs
        if not numbers:
            raise UntouchableError("a line stands in a header, a footer or a note")
        return tuple(self.paragraphs[number] for number in numbers)

    def is_in_note(self, span: Span | None) -> bool:
        """Whether a fact was read from another part than the main one."""
        blocks = self.own.document.blocks
        return span is not None and span.block < len(blocks) and not blocks[span.block].paragraphs

    def words_at(self, span: Span) -> str:
        """The words of a fact as the reader gave them."""
        return self.own.document.blocks[span.block].text[span.start : span.end]


def open_own(own: OwnDocument) -> Opened:
    """The document opened.

    Raises:
        InputError: It is no Word file, or one of a kind that cannot be edited ("Strict Open XML").
    """
    where = own.document.source
    try:
        parts = unpack(own.content)
    except zipfile.BadZipFile as error:
        raise InputError("this .docx file is damaged", where=where, hint="save or download it again") from error
    main = _main_part(parts)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(parts[main], parser)
    if root.tag != w("document"):
        raise InputError(
            "this file is in Word's strict format, which tailor reads but does not edit",
            where=where,
            hint="save it as a usual .docx file, or use --style design",
        )
    return Opened(own, parts, main, root, tuple(root.iter(w("p"))))


def _main_part(parts: dict[str, bytes]) -> str:
    relations = etree.fromstring(parts[_ROOT_RELATIONS]) if _ROOT_RELATIONS in parts else ()
    for relation in relations:
        if relation.get("Type", "").endswith("/officeDocument"):
            return posixpath.normpath(posixpath.join("/", relation.get("Target", ""))).lstrip("/")
    return BODY_PART
