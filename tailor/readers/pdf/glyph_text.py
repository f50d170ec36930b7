"""The text of one glyph of a PDF's font."""

import re
from typing import Any

from pdfminer.encodingdb import EncodingDB
from pdfminer.pdffont import PDFFont, PDFSimpleFont, PDFUnicodeNotDefined

from tailor.readers.pdf.faces import font_name
from tailor.readers.pdf.letters import CIPHERS

_CIPHER_COUNT = 0xFFFE
_FIRST_PRINTABLE = 0x20
_PRIVATE_AREA = 0xF000
_SYMBOL = re.compile(r"Symbol(?:MT)?(?:,\w+)?$")
_UNUSED_CODES = frozenset({0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D})
"""Codes without a letter in WinAnsiEncoding, which all mean a bullet (ISO 32000-1, annex D.2, note 3)."""
_HYPHEN_CODE = 0xAD
"""A second code of WinAnsiEncoding's hyphen (ISO 32000-1, annex D.2, note 6), which pdfminer takes for a space."""


def glyph_text(font: PDFFont, cid: int) -> str:
    """The glyph's text, or a code point of a private use plane that stands for the unknown glyph."""
    if _has_codes_of_symbol(font):
        return chr(_PRIVATE_AREA + cid) if cid > _FIRST_PRINTABLE else " "
    try:
        text: Any = font.to_unichr(cid)
    except PDFUnicodeNotDefined:
        text = ""
    if not isinstance(text, str) or not text.strip("\ufffd") or (text < chr(_FIRST_PRINTABLE) and not text.isspace()):
        if cid in _UNUSED_CODES and isinstance(font, PDFSimpleFont):
            return "•"
        return chr(CIPHERS + cid % _CIPHER_COUNT)
    if cid == _HYPHEN_CODE and text.isspace() and isinstance(font, PDFSimpleFont) and font.unicode_map is None:
        return "-"
    return text


def _has_codes_of_symbol(font: PDFFont) -> bool:
    """Whether a font is Symbol and its file does not tell its letters, which pdfminer takes for Latin ones."""
    if not isinstance(font, PDFSimpleFont) or font.unicode_map is not None or not _SYMBOL.match(font_name(font)):
        return False
    return any(font.cid2unicode is encoding for encoding in EncodingDB.encodings.values())
