"""The letters of TeX's bitmap fonts, which PDF files hold as Type 3 fonts that only number their letters.

Their glyphs are called "a97", "a233": the numbers are places in TeX's own encodings, T1 (Cork 1990, in `fontenc`) or
the older OT1 (Knuth's Computer Modern, appendix F of the TeXbook).
"""

import re
from collections.abc import Mapping
from typing import Any

from pdfminer.pdffont import PDFFont, PDFType3Font
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral

_NUMBERED = re.compile(r"a(\d{1,3})")
_ASCII = {code: chr(code) for code in range(0x21, 0x7F)}
_LATIN = {code: chr(code) for code in range(0xC0, 0x100)}
_T1 = (
    _ASCII
    | _LATIN
    | dict(enumerate("‚‹›“”„«»–—", 0x0D))
    | dict(enumerate(("ff", "fi", "fl", "ffi", "ffl"), 0x1B))
    | dict(enumerate("ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£", 0x80))
    | {0x19: "ı", 0x27: "’", 0x60: "‘", 0x7F: "-", 0xD7: "Œ", 0xDF: "SS", 0xF7: "œ", 0xFF: "ß"}
)
_OT1 = (
    _ASCII
    | dict(enumerate(("ff", "fi", "fl", "ffi", "ffl", "ı"), 0x0B))
    | dict(enumerate("ßæœøÆŒØ", 0x19))
    | {0x22: "”", 0x27: "’", 0x3C: "¡", 0x3E: "¿", 0x5C: "“", 0x60: "‘", 0x7B: "–", 0x7C: "—"}
)
_BULLETS = (frozenset({136}), frozenset({15}))
"""Where a font holds nothing but this letter, it is the bullet of TeX's symbols (TS1, and Computer Modern's)."""

_ONLY_OT1 = frozenset(range(0x0B, 0x10)) | {0x7B, 0x7C}
_ONLY_T1 = frozenset(range(0x12, 0x17)) | frozenset(range(0x1B, 0x20)) | frozenset(range(0x80, 0x100))


class FontManager(PDFResourceManager):
    """Pdfminer's own, which also knows the letters of TeX's bitmap fonts.

    Such fonts tell neither their size nor whether they are bold; `has_bitmaps` says that there are some.
    """

    has_bitmaps = False

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """The font; one of TeX's tells its letters."""
        known = objid in self._cached_fonts if objid else False
        font = super().get_font(objid, spec)
        if not known and isinstance(font, PDFType3Font) and font.unicode_map is None:
            codes = _numbered_codes(spec)
            if codes:
                font.cid2unicode = _letters(codes)
                self.has_bitmaps = True
        return font


def _numbered_codes(spec: Mapping[str, Any]) -> frozenset[int]:
    """The places of a font's letters where it does nothing but number them; else none."""
    encoding = resolve1(spec.get("Encoding"))
    differences = list_value(dict_value(encoding).get("Differences", [])) if isinstance(encoding, dict) else []
    names = [str(one.name) for one in differences if isinstance(one, PSLiteral) and one.name != ".notdef"]
    found = [_NUMBERED.fullmatch(name) for name in names]
    return frozenset(int(one[1]) for one in found if one) if all(found) else frozenset()


def _letters(codes: frozenset[int]) -> dict[int, str]:
    """What the numbers of a font mean, by those of its numbers that only one of the two encodings has."""
    if codes in _BULLETS:
        return dict.fromkeys(codes, "•")
    older = codes & _ONLY_OT1 and not codes & _ONLY_T1
    return dict(_OT1 if older else _T1)
