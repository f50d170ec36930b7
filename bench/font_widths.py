"""Makes tailor/writers/data/font_widths.json: how wide the letters of the designs' fonts are.

    python -m bench.font_widths FOLDER...

The folders are searched for Carlito, Caladea and Liberation (Debian: fonts-crosextra-carlito, fonts-crosextra-caladea,
fonts-liberation), which have the same widths as Calibri, Cambria, Arial and Times New Roman. Widths and heights are in
thousandths of the font size. The layout of a font file is that of OpenType (ISO/IEC 14496-22): tables head, hhea,
hmtx, OS/2 and cmap.
"""

import json
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "tailor" / "writers" / "data" / "font_widths.json"
FONTS = {
    "Calibri": "Carlito",
    "Cambria": "Caladea",
    "Arial": "LiberationSans",
    "Times New Roman": "LiberationSerif",
}
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold italic": "BoldItalic"}
CHARACTERS = "".join(
    [
        *(chr(code) for code in range(0x20, 0x7F)),
        *(chr(code) for code in range(0xA0, 0x180)),
        *"‐‑‒–—―‘’‚“”„†‡•…‰‹›€™−",
    ]
)


class Font:
    """A TrueType file: its tables, and the widths in it."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        count = struct.unpack_from(">H", self.data, 4)[0]
        rows = (struct.unpack_from(">4sLLL", self.data, 12 + 16 * row) for row in range(count))
        self.tables = {tag.decode(): offset for tag, _, offset, _ in rows}
        self.em: int = self._read(">H", "head", 18)[0]

    def _read(self, form: str, table: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(form, self.data, self.tables[table] + offset)

    def height(self) -> int:
        """The height of a line: ascent, descent and gap of the horizontal header."""
        ascent, descent, gap = self._read(">hhh", "hhea", 4)
        return self._thousandths(ascent - descent + gap)

    def widths(self) -> Iterator[int]:
        """The width of each of the characters, 0 where the font has none."""
        glyphs = self._glyphs()
        count = self._read(">H", "hhea", 34)[0]
        for character in CHARACTERS:
            glyph = glyphs.get(ord(character), 0)
            yield self._thousandths(self._read(">H", "hmtx", 4 * min(glyph, count - 1))[0]) if glyph else 0

    def _thousandths(self, units: int) -> int:
        return round(units * 1000 / self.em)

    def _glyphs(self) -> dict[int, int]:
        """Code point -> glyph, from the Windows Unicode subtable (format 4)."""
        start = self.tables["cmap"]
        for row in range(struct.unpack_from(">H", self.data, start + 2)[0]):
            platform, encoding, offset = struct.unpack_from(">HHL", self.data, start + 4 + 8 * row)
            if (platform, encoding) == (3, 1):
                return self._format_4(start + offset)
        raise SystemExit("this font has no Unicode table")

    def _format_4(self, start: int) -> dict[int, int]:
        segments = struct.unpack_from(">H", self.data, start + 6)[0] // 2
        ends, starts, deltas, ranges = (
            struct.unpack_from(f">{segments}H", self.data, start + 14 + 2 * segments * part + (2 if part else 0))
            for part in range(4)
        )
        base = start + 16 + 6 * segments
        found = {}
        for place, (end, first, delta, shift) in enumerate(zip(ends, starts, deltas, ranges, strict=True)):
            for code in range(first, min(end, 0xFFFE) + 1):
                glyph = code
                if shift:
                    at = base + 2 * place + shift + 2 * (code - first)
                    glyph = struct.unpack_from(">H", self.data, at)[0]
                if glyph or not shift:
                    found[code] = (glyph + delta) % 0x10000
        return found


def main(folders: list[str]) -> None:
    files = {path.stem: path for folder in folders for path in Path(folder).rglob("*.ttf")}
    fonts: dict[str, object] = {}
    for name, twin in FONTS.items():
        faces = {face: Font(files[f"{twin}-{ending}"]) for face, ending in FACES.items()}
        widths = {face: list(font.widths()) for face, font in faces.items()}
        fonts[name] = {"twin": twin, "height": faces["regular"].height(), "widths": widths}
    TARGET.parent.mkdir(exist_ok=True)
    content = json.dumps({"characters": CHARACTERS, "fonts": fonts}, ensure_ascii=False, separators=(",", ":"))
    TARGET.write_text(content + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
