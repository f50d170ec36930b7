"""The pdfminer device that writes down what a page paints."""

import math
from collections.abc import Sequence

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextDevice, PDFTextSeq
from pdfminer.pdffont import PDFFont, PDFType3Font
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream
from pdfminer.utils import Matrix, PathSegment, Rect, apply_matrix_pt, apply_matrix_rect

from tailor.errors import InputError
from tailor.readers.pdf.faces import color_of, face_of
from tailor.readers.pdf.glyph_text import glyph_text
from tailor.readers.pdf.glyphs import Box, Direction, Face, Letter, PageContent
from tailor.readers.pdf.sight import Sight, is_rectangle

MAX_LETTERS_ON_A_PAGE = 60_000
MAX_SHAPES_ON_A_PAGE = 300_000
MAX_FIGURES_ON_A_PAGE = 20_000

_LARGEST_MARK = 8.0
_SMALLEST_MARK = 0.8
_SMALLEST_AREA = 5.0
_WIDEST_RULE = 2.5
_SIDES_OF_FRAME = 6
"""Segments of a path that is a rectangle: where it begins, its sides, its end."""

_FARTHEST = 20_000.0
_LONGEST_MARK_PATH = 60
_INVISIBLE = (3, 7)
_STROKED = (1, 2)
_HOLES = ("SMask", "Mask", "ImageMask", "IM")
"""What makes a part of a picture clear."""


class GlyphCollector(PDFTextDevice):
    """Collects one page at a time; `take_page` hands over the last one."""

    def __init__(self, resources: PDFResourceManager, source: str) -> None:
        super().__init__(resources)
        self._source = source
        self._page = PageContent(0, 0.0, 0.0)
        self._visible_area = Box(0, 0, 0, 0)
        self._render = 0
        self.sight = Sight()
        self._lowest = 0.0
        self._counts = {"letters": 0, "shapes": 0, "figures": 0}
        self._glyphs: dict[tuple[int, int], tuple[str, float]] = {}
        self._faces: dict[tuple[int, str, bool], Face] = {}
        self._fonts: list[PDFFont] = []
        self.page_matrix: Matrix = (1, 0, 0, 1, 0, 0)

    def take_page(self) -> PageContent:
        """The page that was painted last."""
        return self._page

    def box_on_page(self, rect: Rect) -> Box:
        """A rectangle in the file's own page coordinates as a box of our frame."""
        x0, y0, x1, y1 = apply_matrix_rect(self.page_matrix, rect)
        return Box(min(x0, x1), self._page.height - max(y0, y1), max(x0, x1), self._page.height - min(y0, y1))

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Start an empty page."""
        x0, y0, x1, y1 = apply_matrix_rect(ctm, page.mediabox)
        self.page_matrix = ctm
        self._page = PageContent(self._page.number + 1, abs(x1 - x0), abs(y1 - y0))
        self._visible_area = self.box_on_page(page.cropbox)
        self._counts = dict.fromkeys(self._counts, 0)
        self.sight, self._lowest = Sight(), 0.0

    def begin_figure(self, name: str, bbox: Rect, matrix: Matrix) -> None:  # noqa: ARG002 - pdfminer's signature
        """Count the forms and pictures: nested forms can multiply without end."""
        self._count("figures", MAX_FIGURES_ON_A_PAGE)

    def render_image(self, name: str, stream: PDFStream) -> None:  # noqa: ARG002 - pdfminer's signature
        """Keep the place of a picture: the unit square of the current matrix; without holes it hides what is below."""
        if self.ctm is not None:
            x0, y0, x1, y1 = apply_matrix_rect(self.ctm, (0, 0, 1, 1))
            height = self._page.height
            picture = Box(x0, height - y1, x1, height - y0)
            self._page.pictures.append(picture)
            self.sight.paint(picture)
            self._cover(picture, opaque=not any(key in stream.attrs for key in _HOLES))

    def paint_shading(self) -> None:
        """Keep that colours run into each other, somewhere on the page: where, the clipping path alone tells."""
        page = Box(0, 0, self._page.width, self._page.height)
        self._page.grounds.append(page)
        self.sight.paint(page)

    def paint_path(
        self,
        graphicstate: PDFGraphicState,
        stroke: bool,  # noqa: FBT001 - pdfminer's signature
        fill: bool,  # noqa: FBT001 - pdfminer's signature
        evenodd: bool,  # noqa: ARG002, FBT001 - pdfminer's signature
        path: Sequence[PathSegment],
    ) -> None:
        """Keep shapes: small ones may be bullets, large filled ones lie behind text."""
        self._count("shapes", MAX_SHAPES_ON_A_PAGE)
        if not fill and not stroke:
            return
        color = color_of(graphicstate) if fill else ""
        simple = is_rectangle(path)
        if stroke and graphicstate.linewidth > _WIDEST_RULE and (box := self.bounds_of(path)):
            self.sight.paint(_wider(box, graphicstate.linewidth), opaque=False)
        start = 0
        for at in range(1, len(path) + 1):
            if at == len(path) or path[at][0] == "m":
                self._keep_shape(path[start:at], color, filled=fill, simple=simple)
                start = at

    def bounds_of(self, path: Sequence[PathSegment]) -> Box | None:
        """The box around a path on the page."""
        matrix = self.ctm
        if matrix is None:
            return None
        points = [
            apply_matrix_pt(matrix, (float(x), float(y)))
            for segment in path
            for x, y in zip(segment[1::2], segment[2::2], strict=False)
        ]
        if not points:
            return None
        xs = [point[0] for point in points]
        ys = [self._page.height - point[1] for point in points]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def clip_to(self, path: Sequence[PathSegment]) -> None:
        """Paint within a path only from now on."""
        if (box := self.bounds_of(path)) is not None:
            self.sight.clip(box, rectangular=is_rectangle(path))

    def _keep_shape(self, path: Sequence[PathSegment], color: str, *, filled: bool, simple: bool) -> None:
        bounds = self.bounds_of(path)
        if bounds is None:
            return
        box = bounds._replace(color=color)
        if filled and min(box.width, box.height) >= _SMALLEST_AREA:
            self.sight.paint(box, opaque=simple)
            self._cover(box, opaque=simple)
        if len(path) > _LONGEST_MARK_PATH:
            self._page.grounds.append(box)
            return
        smaller, larger = sorted((box.width, box.height))
        if smaller >= _SMALLEST_MARK and larger <= _LARGEST_MARK:
            self._page.marks.append(box)
        elif smaller <= _WIDEST_RULE < larger:
            self._page.rules.append(box)
        elif filled and smaller >= _SMALLEST_AREA:
            self._page.areas.append(box)
        elif not filled and len(path) <= _SIDES_OF_FRAME:
            self._page.rules.extend(_sides(box))

    def render_string(
        self, textstate: PDFTextState, seq: PDFTextSeq, ncs: PDFColorSpace, graphicstate: PDFGraphicState
    ) -> None:
        """Remember how the string is painted, then let pdfminer place its letters."""
        self._render = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(  # noqa: PLR0913, PLR0917 - pdfminer's signature
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,  # noqa: ARG002 - pdfminer's signature
        graphicstate: PDFGraphicState,
    ) -> float:
        """Keep one glyph and return how far the pen moves, in text space units."""
        self._count("letters", MAX_LETTERS_ON_A_PAGE)
        text, width = self._glyph(font, cid)
        advance = width * fontsize * scaling
        a, b, c, d, e, f = matrix
        origin = (e + c * rise, f + d * rise)
        size = abs(fontsize) * math.hypot(c, d)
        if isinstance(font, PDFType3Font) and font.get_height():
            size *= abs(font.get_height())
        forward = (a * fontsize * scaling, b * fontsize * scaling)
        direction = _direction(*forward)
        reach = width * math.hypot(*forward) if not font.is_vertical() else size
        self._keep_letter(
            text, direction, self._frame(direction, *origin), (reach, size), self._face(font, graphicstate)
        )
        return advance

    def _keep_letter(
        self, text: str, direction: Direction, place: tuple[float, float], extent: tuple[float, float], face: Face
    ) -> None:
        x, base = place
        reach, size = extent
        if size == 0:
            return
        off_page = direction is Direction.RIGHT and not self._visible_area.holds(x + reach / 2, base - size / 3, size)
        # Broken files have numbers that are too large, or none at all: no comparison with those is true.
        if off_page or not (abs(x) < _FARTHEST and abs(base) < _FARTHEST and reach + size < _FARTHEST):
            self._page.outside.append(text)
            return
        hidden, faint = self._render in _INVISIBLE or self.sight.is_clear, False
        if direction is Direction.RIGHT:
            faint = self.sight.is_as_ground(face.color, x + reach / 2, base - size / 3)
            self._lowest = max(self._lowest, base)
        letter = Letter(text, x, x + abs(reach), base, size, face, hidden=hidden, faint=faint)
        self._page.letters.setdefault(direction, []).append(letter)

    def _cover(self, box: Box, *, opaque: bool) -> None:
        """Hide the letters below a shape that was painted over them."""
        area = self.sight.shown(box, opaque=opaque)
        letters = self._page.letters.get(Direction.RIGHT)
        if area is None or not letters or area.top > self._lowest:
            return
        for at, letter in enumerate(letters):
            if area.holds((letter.x0 + letter.x1) / 2, letter.base - letter.size / 3):
                letters[at] = letter._replace(hidden=True)

    def _frame(self, direction: Direction, x: float, y: float) -> tuple[float, float]:
        """A place on the page in the frame of a writing direction."""
        match direction:
            case Direction.RIGHT:
                return x, self._page.height - y
            case Direction.UP:
                return y, x
            case Direction.LEFT:
                return self._page.width - x, y
            case Direction.DOWN:
                return self._page.height - y, self._page.width - x

    def _glyph(self, font: PDFFont, cid: int) -> tuple[str, float]:
        key = (id(font), cid)
        known = self._glyphs.get(key)
        if known is None:
            # The font must stay alive, or another could get its id.
            self._fonts.append(font)
            known = self._glyphs[key] = (glyph_text(font, cid), font.char_width(cid))
        return known

    def _face(self, font: PDFFont, graphicstate: PDFGraphicState) -> Face:
        color = color_of(graphicstate)
        stroked = self._render in _STROKED
        key = (id(font), color, stroked)
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = face_of(font, color, stroked=stroked)
        return face

    def _count(self, what: str, limit: int) -> None:
        self._counts[what] += 1
        if self._counts[what] > limit:
            raise InputError(
                f"page {self._page.number} holds more than {limit:,} {what}",
                where=self._source,
                hint="this is no ordinary resume or posting; print it to a new PDF or save it as DOCX",
            )


def _wider(box: Box, by: float) -> Box:
    return Box(box.x0 - by, box.top - by, box.x1 + by, box.bottom + by)


def _sides(frame: Box) -> list[Box]:
    """The four lines of a frame."""
    x0, top, x1, bottom, _ = frame
    return [Box(x0, top, x1, top), Box(x0, bottom, x1, bottom), Box(x0, top, x0, bottom), Box(x1, top, x1, bottom)]


def _direction(x: float, y: float) -> Direction:
    if abs(x) >= abs(y):
        return Direction.RIGHT if x >= 0 else Direction.LEFT
    return Direction.UP if y > 0 else Direction.DOWN
