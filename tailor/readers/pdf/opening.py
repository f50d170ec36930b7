"""A PDF file to its pages, with every way in which it can be broken turned into a clear error."""

import logging
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any

from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFValueError
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text

from tailor.errors import InputError
from tailor.readers.limits import current_limits
from tailor.readers.pdf.collector import GlyphCollector
from tailor.readers.pdf.glyphs import PageContent
from tailor.readers.pdf.limits import check_size
from tailor.readers.pdf.links import page_links
from tailor.readers.pdf.tex_fonts import FontManager

logging.getLogger("pdfminer").setLevel(logging.ERROR)

BROKEN_FILE_ERRORS: tuple[type[Exception], ...] = (
    PSException,  # pdfminer's own, PDFException included
    struct.error,
    zlib.error,
    AssertionError,
    AttributeError,
    IndexError,
    KeyError,
    MemoryError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    TypeError,
    UnicodeError,
    ValueError,
    ZeroDivisionError,
    EOFError,
    OSError,
)
"""What pdfminer raises on files that are not as the standard says; it does not check before it uses."""

BROKEN_PAGE_ERRORS = tuple(kind for kind in BROKEN_FILE_ERRORS if kind is not MemoryError)
"""Those after which the other pages can still be read."""

_HEADER = b"%PDF-"
_HEADER_WITHIN = 1024
_LONGEST_CHAIN = 32
_BROKEN_HINT = "download or export it again, or save it as DOCX"


class _Document(PDFDocument):
    """A document in which a reference that leads to itself is an error instead of an endless loop."""

    def getobj(self, objid: int) -> object:
        found: Any = super().getobj(objid)
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(found, PDFObjRef):
                return found
            found = super().getobj(found.objid)
        raise PDFValueError(f"object {objid} refers to itself")


def read_pages(content: bytes, name: str) -> tuple[list[PageContent], str]:
    """The pages of a file and the title among its properties.

    Raises:
        InputError: It is no PDF, broken, protected by a password, or too large.
    """
    if _HEADER not in content[:_HEADER_WITHIN]:
        raise InputError("the file is not a PDF", where=name, hint="check that it was downloaded completely")
    check_size(content, name)
    with _clear_errors(name):
        document = _Document(PDFParser(BytesIO(content)))
        pages, title = list(_pages(document, name)), _title(document)
    if all(page.broken for page in pages):
        raise InputError("the PDF is broken or incomplete", where=name, hint=_BROKEN_HINT)
    return pages, title


@contextmanager
def _clear_errors(name: str) -> Iterator[None]:
    try:
        yield
    except PDFPasswordIncorrect as error:
        hint = "open it with the password and save a copy without one"
        raise InputError("the PDF is protected by a password", where=name, hint=hint) from error
    except BROKEN_FILE_ERRORS as error:
        raise InputError("the PDF is broken or incomplete", where=name, hint=_BROKEN_HINT) from error


class _Interpreter(PDFPageInterpreter):
    """pdfminer's, which passes shadings over."""

    def do_sh(self, name: object) -> None:  # noqa: ARG002 - pdfminer's signature
        """Tell the collector of a shading."""
        if isinstance(self.device, GlyphCollector):
            self.device.paint_shading()


def _pages(document: PDFDocument, name: str) -> Iterator[PageContent]:
    resources = FontManager()
    collector = GlyphCollector(resources, name)
    interpreter = _Interpreter(resources, collector)
    most = current_limits().pages
    for number, page in enumerate(PDFPage.create_pages(document), 1):
        if number > most:
            hint = "give a file with the resume or the posting alone"
            raise InputError(f"the PDF has more than {most} pages", where=name, hint=hint)
        try:
            interpreter.process_page(page)
            links = page_links(page, collector.box_on_page)
        except BROKEN_PAGE_ERRORS:
            yield replace(collector.take_page(), broken=True)
        else:
            yield replace(collector.take_page(), links=links, bitmaps=resources.has_bitmaps)


def _title(document: PDFDocument) -> str:
    for info in document.info:
        title = resolve1(info.get("Title"))
        if isinstance(title, bytes):
            return " ".join(decode_text(title).replace("\0", "").split())
    return ""
