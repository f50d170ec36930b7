"""What a reading of a PDF leaves out, or is not sure of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.errors import InputError
from tailor.model import Note, NoteKind
from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.glyphs import Box, Direction, Letter, PageContent
from tailor.readers.pdf.letters import is_cipher

_SMALLEST_PICTURE = 40.0
_LARGE_PICTURE = 0.08
_PAGE_SIZED = 0.5
_FEWEST_LETTERS = 20
_MOST_CIPHERS = 0.5
_MANY_CIPHERS = 0.03
_NEARLY_ALL = 0.9
_LIGHT = "#f4f4f4"
_TINY = 2.0
_SHOWN_WORDS = 8
_LONGEST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page without its invisible letters, which are in `hidden`, and its `faint` ones (white on white, tiny).

    Faint letters are kept in the page where it is not certain that nobody sees them.
    """

    content: PageContent
    hidden: tuple[Letter, ...]
    faint: tuple[Letter, ...]
    keeps_faint: bool = False


def check_text_layer(pages: Sequence[PageContent], name: str) -> None:
    """Refuse a file without text.

    Raises:
        InputError: It holds pictures of pages, or nothing, or its fonts do not tell their letters.
    """
    letters = [letter for page in pages for lines in page.letters.values() for letter in lines if letter.text.strip()]
    if len(letters) < _FEWEST_LETTERS:
        has_pictures = any(_share(picture, page) >= _PAGE_SIZED for page in pages for picture in page.pictures)
        if has_pictures or letters == []:
            what = "the PDF is a scan without a text layer" if has_pictures else "the PDF holds no text"
            hint = "run text recognition (OCR) on it, or give the document that it was made from"
            raise InputError(what, where=name, hint=hint)
    ciphers = sum(is_cipher(letter.text) and not letter.face.icon for letter in letters)
    if ciphers > _MOST_CIPHERS * len(letters):
        hint = "give the document that it was made from, or print it to a new PDF"
        raise InputError("the PDF's fonts do not tell which letters they show", where=name, hint=hint)


def seen_page(page: PageContent) -> SeenPage:
    """The page as a person sees it.

    Invisible letters are what text recognition lays over the picture of a page (then they are kept), or words that a
    person is not meant to see.
    """
    flat = [letter for lines in page.letters.values() for letter in lines]
    hidden = tuple(letter for letter in flat if letter.hidden)
    if hidden and _is_layer_of_scan(page, hidden, len(flat) - len(hidden)):
        hidden = ()
    page = _without(page, hidden)
    faint = tuple(_faint_letters(page))
    keeps_faint = page.broken or page.bitmaps or 2 * len(faint) > len(flat) - len(hidden)
    return SeenPage(page if keeps_faint else _without(page, faint), hidden, faint, keeps_faint)


def _without(page: PageContent, letters: Sequence[Letter]) -> PageContent:
    if not letters:
        return page
    left_out = set(map(id, letters))
    shown = {way: [letter for letter in lines if id(letter) not in left_out] for way, lines in page.letters.items()}
    return replace(page, letters={way: lines for way, lines in shown.items() if lines})


def _faint_letters(page: PageContent) -> Iterator[Letter]:
    """The letters that are tiny, white with nothing painted behind them, or in the colour of what is behind them."""
    dark = [area for area in page.areas if not _is_light(area.color)]
    backgrounds = [*dark, *page.pictures, *page.grounds, *page.marks]
    for letter in page.letters.get(Direction.RIGHT, ()):
        light = _is_light(letter.face.color) and not _lies_on(letter, backgrounds)
        if letter.text.strip() and (
            letter.faint or letter.size < _TINY or (light and not _lies_on_a_rule(letter, page.rules))
        ):
            yield letter


def _is_layer_of_scan(page: PageContent, hidden: Sequence[Letter], seen: int) -> bool:
    """Whether a page's invisible letters are what was recognised in its picture, which may come in strips or cut out.

    Where as much can be seen, they say the same again.
    """
    covered = sum(_share(picture, page) for picture in set(page.pictures)) >= _PAGE_SIZED
    on_pictures = sum(_lies_on(letter, page.pictures) for letter in hidden) >= _NEARLY_ALL * len(hidden)
    return (covered or on_pictures) and 2 * seen < len(hidden)


def notes_of(pages: Sequence[SeenPage], cipher_count: int, doubtful: Iterable[int]) -> list[Note]:
    """The notes of a whole file.

    Args:
        pages: Its pages.
        cipher_count: How many letters were dropped, because their font does not tell which they are.
        doubtful: The numbers of pages where columns might also be a table.
    """
    notes = [*_picture_notes([page.content for page in pages])]
    letter_count = sum(len(lines) for page in pages for lines in page.content.letters.values())
    if cipher_count:
        text = _counted(
            cipher_count, "character was not read: its font does", "characters were not read: their fonts do"
        )
        notes.append(Note(NoteKind.UNREAD, f"{text} not tell the letter", cipher_count > _MANY_CIPHERS * letter_count))
    for page in pages:
        number = page.content.number
        if page.content.broken:
            notes.append(Note(NoteKind.UNREAD, f"page {number} is broken and was not read to its end", may_hide=True))
        if words := _words(page.hidden):
            notes.append(Note(NoteKind.HIDDEN, f"invisible text on page {number} was left out: {words}"))
        if words := _words(page.faint):
            told = "can hardly be seen" if page.keeps_faint else "that can hardly be seen was left out"
            notes.append(Note(NoteKind.HIDDEN, f"text on page {number} {told}: {words}"))
        if outside := "".join(page.content.outside).strip():
            notes.append(Note(NoteKind.HIDDEN, f"text outside of page {number} was left out: {outside[:60]}"))
    notes += [
        Note(NoteKind.COLUMNS, f"the order of the columns on page {number} is not certain") for number in doubtful
    ]
    return notes


def bitmap_note() -> Note:
    """What to know of a file in columns whose letters are pictures of unknown size and weight."""
    text = (
        "the fonts are bitmaps (TeX's Type 3), which tell neither their size nor what is bold: columns may be "
        "mixed up; compile it with \\usepackage{lmodern}, or give the text"
    )
    return Note(NoteKind.COLUMNS, text, may_hide=True)


def turned_notes(pages: Iterable[Iterable[Region]]) -> Iterator[Note]:
    """A note for each page with lines that run another way: what they belong to is not certain."""
    for number, regions in enumerate(pages, 1):
        texts = [text for region in regions if region.turned for run in region.runs if (text := run.text.strip())]
        if texts:
            shown = " / ".join(texts)
            told = f"text on page {number} runs another way and is read last: {shown[:_LONGEST_SHOWN]}"
            yield Note(NoteKind.COLUMNS, told)


def _picture_notes(pages: Iterable[PageContent]) -> list[Note]:
    notes = []
    count = 0
    large = False
    for page in pages:
        pictures = [box for box in set(page.pictures) if min(box.width, box.height) >= _SMALLEST_PICTURE]
        letters = sum(len(lines) for lines in page.letters.values())
        if letters < _FEWEST_LETTERS and any(_share(box, page) >= _PAGE_SIZED for box in pictures):
            notes.append(Note(NoteKind.IMAGE, f"page {page.number} is an image without text", may_hide=True))
            continue
        # A picture as large as the page lies behind the text.
        pictures = [box for box in pictures if _share(box, page) < _PAGE_SIZED]
        count += len(pictures)
        large = large or any(_share(box, page) >= _LARGE_PICTURE for box in pictures)
    if count:
        notes.append(
            Note(NoteKind.IMAGE, _counted(count, "image was not read", "images were not read"), may_hide=large)
        )
    return notes


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _share(box: Box, page: PageContent) -> float:
    return box.width * box.height / max(1.0, page.width * page.height)


def _is_light(color: str) -> bool:
    return color >= _LIGHT and color[3:5] >= _LIGHT[3:5] and color[5:7] >= _LIGHT[5:7]


def _lies_on(letter: Letter, areas: Iterable[Box]) -> bool:
    x, y = (letter.x0 + letter.x1) / 2, letter.base - letter.size / 3
    return any(area.holds(x, y, 1) for area in areas)


def _lies_on_a_rule(letter: Letter, rules: Iterable[Box]) -> bool:
    """Whether a line is drawn along a letter: one may be as thick as a band, which the file's path does not tell."""
    middle = letter.base - letter.size / 3
    return any(rule.holds((letter.x0 + letter.x1) / 2, middle, letter.size / 2) for rule in rules)


def _words(letters: Sequence[Letter]) -> str:
    """The first of the words, for a message."""
    words = "".join(letter.text for letter in letters).split()
    return " ".join(words[:_SHOWN_WORDS]) + (" ..." if len(words) > _SHOWN_WORDS else "")
