"""Small PDF files written by hand: text at a place, shapes, pictures and links."""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

_BASE_FONTS = ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Courier", "Symbol", "ZapfDingbats")
_KAPPA = 0.5523
MYSTERY = "Mystery"
"""A font that does not tell which letters it shows."""

ICONS = "FontAwesome6Free-Solid"
MEANINGS = {
    0x41: "\uf0b7",
    0x42: "\ufb01",
    0x43: "\u00ad",
    0x44: "\uf0e0",
    0x45: "\uf095",
    0x46: "\u200b",
    0x47: "\u0301",
    0x48: "\u25cb",
    0x49: "\uf105",
}
STATES = (
    "/Clear<</ca 0>>/Faint<</ca .01>>/Half<</ca .5>>/Opaque<</ca 1>>/Mixed<</BM/Multiply>>/Cut<</SMask<</S/Alpha>>>>"
)
"""Graphics states that pages may set by their names (operator gs)."""

NAMED = "NamedLetters"
"""A font whose letters A to I mean: Word's bullet, the ligature fi, a soft hyphen, two private ones, a zero-width
space, a combining accent, a circle and Font Awesome's angle."""


@dataclass
class PdfPage:
    """A page of 600 x 800 points; all places count from its upper left corner."""

    width: float = 600
    height: float = 800
    content: list[str] = field(default_factory=list)
    links: list[tuple[float, float, float, float, str]] = field(default_factory=list)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        font: str = "Helvetica",
        size: float = 10,
        *,
        color: str = "0 g",
        options: str = "",
    ) -> "PdfPage":
        """Text with its baseline at `y`; `options` are further operators, such as `3 Tr`."""
        shown = "".join(f"\\{byte:03o}" for byte in text.encode("cp1252"))
        name = font.replace("-", "")
        self.content.append(
            f"q BT {color} /{name} {size} Tf {options} 1 0 0 1 {x} {self.height - y} Tm ({shown}) Tj ET Q"
        )
        return self

    def turned(self, x: float, y: float, text: str, size: float = 10) -> "PdfPage":
        """Text that runs upwards from the place."""
        shown = "".join(f"\\{byte:03o}" for byte in text.encode("cp1252"))
        self.content.append(f"q BT /Helvetica {size} Tf 0 1 -1 0 {x} {self.height - y} Tm ({shown}) Tj ET Q")
        return self

    def lines(
        self, x: float, y: float, texts: Sequence[str], leading: float = 12, font: str = "Helvetica", size: float = 10
    ) -> "PdfPage":
        """Lines below each other."""
        for number, text in enumerate(texts):
            if text:
                self.text(x, y + number * leading, text, font, size)
        return self

    def dot(self, x: float, y: float, radius: float = 1.5) -> "PdfPage":
        """A filled circle around the place."""
        cy, k = self.height - y, _KAPPA * radius
        self.content.append(
            f"q 0 g {x + radius} {cy} m {x + radius} {cy + k} {x + k} {cy + radius} {x} {cy + radius} c "
            f"{x - k} {cy + radius} {x - radius} {cy + k} {x - radius} {cy} c "
            f"{x - radius} {cy - k} {x - k} {cy - radius} {x} {cy - radius} c "
            f"{x + k} {cy - radius} {x + radius} {cy - k} {x + radius} {cy} c f Q"
        )
        return self

    def area(self, x: float, y: float, width: float, height: float, color: str) -> "PdfPage":
        """A filled rectangle with its upper left corner at the place."""
        self.content.append(f"q {color} {x} {self.height - y - height} {width} {height} re f Q")
        return self

    def picture(self, x: float, y: float, width: float, height: float) -> "PdfPage":
        """An image with its upper left corner at the place."""
        self.content.append(f"q {width} 0 0 {height} {x} {self.height - y - height} cm /Picture Do Q")
        return self

    def form(self) -> "PdfPage":
        """The text `from a form` at 60, 700, in an object of its own."""
        self.content.append("/Form Do")
        return self

    def link(self, x: float, y: float, width: float, height: float, url: str) -> "PdfPage":
        """An area that leads to an address."""
        self.links.append((x, self.height - y - height, x + width, self.height - y, url))
        return self


def pdf_of(*pages: PdfPage, title: str = "", extra: str = "", packed: bool = False) -> bytes:
    """The bytes of a file with these pages; `extra` goes into its trailer."""
    objects: list[bytes] = [b"", b""]

    def add(body: str | bytes) -> int:
        objects.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(objects)

    resources = _resources(add)
    kids = []
    for page in pages:
        annotations = " ".join(
            f"<</Type/Annot/Subtype/Link/Rect[{x0} {y0} {x1} {y1}]/A<</S/URI/URI({url})>>>>"
            for x0, y0, x1, y1, url in page.links
        )
        content = add(stream("\n".join(page.content).encode("latin-1"), packed=packed))
        kids.append(
            add(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.width} {page.height}]/Resources {resources} 0 R"
                f"/Contents {content} 0 R/Annots[{annotations}]>>"
            )
        )
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    info = add(f"<</Title({title})>>") if title else 0
    return assembled(objects, extra + (f"/Info {info} 0 R" if info else ""))


def assembled(objects: Sequence[bytes], extra: str = "") -> bytes:
    """A file of numbered objects, the first one its catalog, with its table of offsets."""
    out = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = f"<</Size {len(objects) + 1}/Root 1 0 R{extra}>>".encode("latin-1")
    return out + b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % start


def stream(data: bytes, attributes: str = "", *, packed: bool = False) -> bytes:
    """A stream object, compressed when asked."""
    if packed:
        data, attributes = zlib.compress(data), attributes + "/Filter/FlateDecode"
    return b"<<" + f"{attributes}/Length {len(data)}".encode() + b">>\nstream\n" + data + b"\nendstream"


def _resources(add: Callable[[str | bytes], int]) -> int:
    fonts = {
        name.replace("-", ""): add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>")
        for name in _BASE_FONTS
    }
    meanings = "".join(f"<{code:02x}> <{ord(char):04x}>\n" for code, char in MEANINGS.items())
    cmap = add(stream(f"begincmap\n{len(MEANINGS)} beginbfchar\n{meanings}endbfchar\nendcmap".encode()))
    widths = " ".join("0" if code in {0x46, 0x47} else "500" for code in range(32, 128))
    for name, font in ((NAMED, "ABCDEF+SomeSans-Regular"), (ICONS.replace("-", ""), f"ABCDEF+{ICONS}")):
        descriptor = add(f"<</Type/FontDescriptor/FontName/{font}/Flags 4/Ascent 700/Descent -200>>")
        fonts[name] = add(
            f"<</Type/Font/Subtype/Type1/BaseFont/{font}/FirstChar 32/LastChar 127/Widths[{widths}]"
            f"/FontDescriptor {descriptor} 0 R/ToUnicode {cmap} 0 R>>"
        )
    descriptor = add("<</Type/FontDescriptor/FontName/Mystery/Flags 4/Ascent 700/Descent -200>>")
    inner = add(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/Mystery/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {descriptor} 0 R>>"
    )
    fonts[MYSTERY] = add(
        f"<</Type/Font/Subtype/Type0/BaseFont/Mystery/Encoding/Identity-H/DescendantFonts[{inner} 0 R]>>"
    )
    picture = add(
        stream(b"\x80", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    )
    listed = "".join(f"/{name} {number} 0 R" for name, number in fonts.items())
    form_text = "BT /Helvetica 10 Tf 1 0 0 1 60 100 Tm (from a form) Tj ET"
    form = add(
        stream(
            form_text.encode(),
            f"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<<{listed}>>>>",
        )
    )
    look = "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
    holed = add(stream(b"\x80", f"{look}/SMask {picture} 0 R"))
    objects = f"/Picture {picture} 0 R/Form {form} 0 R/Holed {holed} 0 R"
    return add(f"<</Font<<{listed}>>/ExtGState<<{STATES}>>/XObject<<{objects}>>>>")
