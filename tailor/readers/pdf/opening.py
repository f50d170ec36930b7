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
from pdfminer.psparser import literal_name
from pdfminer.utils import decode_text

from tailor.errors import InputError
from tailor.readers.limits import current_limits
from tailor.readers.pdf.collector import GlyphCollector
from tailor.readers.pdf.glyphs import PageContent
from tailor.readers.pdf.limits import check_size
from tailor.readers.pdf.links import page_links
from tailor.readers.pdf.sight import Sight
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
_PLAIN = ("Normal", "Compatible", "None")
"""Names that stand for colours that are not mixed, and for no mask."""
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
    """pdfminer's, which passes over shadings, clipping and how opaque something is painted."""

    def do_sh(self, name: object) -> None:  # noqa: ARG002 - pdfminer's signature
        """Tell the collector of a shading."""
        if isinstance(self.device, GlyphCollector):
            self.device.paint_shading()

    def do_q(self) -> None:
        """Keep the state of painting."""
        super().do_q()
        self._sight.keep()

    def do_Q(self) -> None:  # noqa: N802 - pdfminer's name, as the others
        """Go back to the last state of painting."""
        super().do_Q()
        self._sight.restore()

    def do_W(self) -> None:  # noqa: N802
        """Tell the collector of a clipping path."""
        if isinstance(self.device, GlyphCollector):
            self.device.clip_to(self.curpath)

    do_W_a = do_W  # noqa: N815

    def do_gs(self, name: object) -> None:
        """Read how opaque a part is painted, and whether its colours are mixed with those below."""
        states = resolve1(self.resources.get("ExtGState"))
        state = resolve1(states.get(literal_name(name))) if isinstance(states, dict) else None
        if not isinstance(state, dict):
            return
        if isinstance(alpha := resolve1(state.get("ca")), int | float):
            self._sight.set_alpha(min(max(float(alpha), 0.0), 1.0))
        if "BM" in state or "SMask" in state:
            modes = [resolve1(state.get("BM")), resolve1(state.get("SMask"))]
            self._sight.set_plain(plain=all(one is None or getattr(one, "name", "") in _PLAIN for one in modes))

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: N802
        """Paint a form or a picture."""
        self._sight.enter_form()
        try:
            super().do_Do(xobjid_arg)
        finally:
            self._sight.leave_form()

    @property
    def _sight(self) -> Sight:
        return self.device.sight if isinstance(self.device, GlyphCollector) else Sight()


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
