"""What a template file may not be: huge, broken, or a document that fetches other files when it is opened."""

import io
import re
import zipfile
import zlib

from lxml import etree

from tailor.errors import TemplateError

_MAX_FILE = 10_000_000
_MAX_UNZIPPED = 20_000_000
_MAX_PARAGRAPHS = 2_000
_MAX_RUNS = 6_000
"""Pieces of text in one part: docxtpl's patterns take a time that grows with their square."""
_RUN = re.compile(rb"<w:(?:r|t)[ >/]")
_PARAGRAPH = re.compile(rb"<w:p[ >]")
_FETCHING_FIELD = re.compile(rb"<w:(?:instrText|fldSimple)\b[^>]*?(?:>\s*|w:instr=\"\s*)(INCLUDE\w+|DDE\w*|LINK|RD)\b")
_BROKEN = (zipfile.BadZipFile, KeyError, RuntimeError, zlib.error, EOFError, etree.XMLSyntaxError)


def refuse_unsafe(content: bytes, name: str) -> None:
    """Look into a template before anything opens it.

    A link that a reader clicks is allowed; everything else that lies outside of the file is not, because Word and
    LibreOffice would fetch it on opening.

    Args:
        content: The file.
        name: The file's name, for the message.

    Raises:
        TemplateError: the file is no Word template, is too large, holds macros or points to other files.
    """
    if len(content) > _MAX_FILE:
        raise TemplateError(f"the template is too large ({len(content):,} bytes)", where=name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_huge(archive, name)
            for part in archive.namelist():
                _refuse_part(part, archive, name)
            paragraphs = len(_PARAGRAPH.findall(archive.read("word/document.xml")))
    except _BROKEN as error:
        raise TemplateError("not a Word template", where=name, hint="save it as .docx, without a password") from error
    if paragraphs > _MAX_PARAGRAPHS:
        raise TemplateError(f"the template has {paragraphs:,} paragraphs", where=name)


def _refuse_huge(archive: zipfile.ZipFile, name: str) -> None:
    size = sum(info.file_size for info in archive.infolist())
    if size > _MAX_UNZIPPED:
        raise TemplateError(f"the template is too large ({size:,} bytes unzipped)", where=name)


def _refuse_part(part: str, archive: zipfile.ZipFile, name: str) -> None:
    if part.endswith("vbaProject.bin"):
        raise TemplateError("the template holds macros", where=name, hint="save it as .docx")
    if not part.endswith((".rels", ".xml")):
        return
    content = archive.read(part)
    field = _FETCHING_FIELD.search(content)
    if len(_RUN.findall(content)) > 2 * _MAX_RUNS:
        raise TemplateError(f"the template has more than {_MAX_RUNS:,} pieces of text in {part}", where=name)
    if field:
        raise TemplateError(f"the template fetches another file ({field[1].decode()} field)", where=name)
    root = _parsed(content, part, name)
    if part.endswith(".rels"):
        _refuse_linked_files(root, name)


def _parsed(content: bytes, part: str, name: str) -> etree._Element:
    """A part's root; Word writes no part with entities of its own, which could name other files."""
    if b"<!DOCTYPE" in content:
        raise TemplateError(f"the template declares entities in {part}", where=name, hint="save it anew in Word")
    try:
        return etree.fromstring(content)
    except etree.XMLSyntaxError as error:
        hint = "save it anew in Word"
        raise TemplateError(f"the template is broken in {part} ({error.msg})", where=name, hint=hint) from error


def _refuse_linked_files(relations: etree._Element, name: str) -> None:
    for relation in relations:
        kind = (relation.get("Type") or "").rsplit("/", 1)[-1]
        outside = (relation.get("TargetMode") or "").lower() == "external" and kind != "hyperlink"
        if outside or kind == "aFChunk":
            raise TemplateError(
                f"the template points to another file: {relation.get('Target')}",
                where=name,
                hint="embed it or take it out; a document must not fetch anything when it is opened",
            )
