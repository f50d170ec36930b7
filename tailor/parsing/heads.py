"""What the words of an entry's head are: title, organisation, location, and the rest."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tailor.model import DateRange
from tailor.parsing.dates import find_dates, is_duration
from tailor.parsing.entries import Draft, Row
from tailor.parsing.lines import Part, split_part
from tailor.parsing.words import is_place, title_score

_STRONG = re.compile(r"\t|\s*[|•·‣∙●▪♦]\s*|\s+(?:–|—|-|--|@|/|//|→)\s+")
_BETWEEN = re.compile(r"\s+(?:at|bei|chez|presso|bij)\s+(?=[A-ZÀ-Þ0-9])")
_LONG_NAME = 5
_AT = re.compile(r"(?:at|@|bei|chez|presso|bij)\s+(?=[A-ZÀ-Þ0-9])")
_COMMA = re.compile(r",\s+(?!(?:Inc|LLC|Ltd|LLP|S\.|Jr|Sr|PLC|Corp|Co\.)\b)")
_URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|de|fr|es|it|nl|uk|app|me|ai|edu|gov)(?:/\S*)?(?!\w)"
)

Score = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of a head: `row` and `slot` say where in the head, `net` is positive for titles, negative for names."""

    part: Part
    row: int
    slot: int
    net: float = 0.0

    @property
    def look(self) -> tuple[object, ...]:
        """How the piece is set, to compare it with pieces of other heads."""
        style = self.part.style
        return (style.font, round(style.size * 2), self.part.bold, style.italic, style.color)


@dataclass(frozen=True, slots=True)
class Head:
    """A head in its pieces; `dates` and `location` are already told from the others."""

    atoms: tuple[Atom, ...]
    dates: DateRange | None
    location: Part | None
    extra: tuple[Part, ...] = ()
    url: str = ""


def split_head(draft: Draft, score: Score) -> Head:
    """The pieces of an entry's head; commas split only where fewer than two pieces are left without them."""
    dates: DateRange | None = None
    pieces: list[tuple[int, Part]] = []
    extra: list[Part] = []
    for number, row in enumerate(draft.head):
        rest, found = _without_dates(row)
        if found and dates is None:
            dates = found
        elif found:
            extra.append(Part(found.text, row.line.index, 0))
        pieces += [(number, piece) for part in rest for piece in _strong_pieces(row, part)]
    pieces, dates = _without_durations(pieces, dates)
    location, pieces = _take_location(pieces)
    named = [part for _, part in pieces if score(part.text) or len(part.text.split()) < _LONG_NAME]
    if len(named) == 1:
        pieces = [
            (number, piece)
            for number, part in pieces
            for piece in (_comma_pieces(part, score) if part is named[0] else [part])
        ]
    atoms = [Atom(part, number, slot, score(part.text)) for slot, (number, part) in enumerate(pieces)]
    return Head(tuple(atoms), dates, location, tuple(extra), _url(draft.head))


def _url(rows: Sequence[Row]) -> str:
    return next(
        (link.url for row in rows for link in row.line.links if not link.url.startswith(("mailto:", "tel:"))), ""
    )


def _without_dates(row: Row) -> tuple[list[Part], DateRange | None]:
    if row.date is None:
        return [row.part], None
    if row.tail is not None:
        return [row.part, *_around(row.tail, row.date.start, row.date.end)], row.date.dates
    return _around(row.part, row.date.start, row.date.end), row.date.dates


def _around(part: Part, start: int, end: int) -> list[Part]:
    sides = (part.cut(0, start), part.cut(end))
    return [side for side in (one.trimmed() for one in sides) if side.text]


def _strong_pieces(row: Row, part: Part) -> list[Part]:
    bold = row.line.bold_start - part.start
    parts = [part]
    if 0 < bold < len(part.text) and re.search(r"\w", part.text[bold:]):
        parts = [replace(part.cut(0, bold), bold=True), part.cut(bold)]
        if (
            parts[1].text[:1] == "("
            or re.match(r"[^\W\d_]", parts[1].text)
            and not part.text[bold - 1 : bold + 1].strip()
        ):
            parts = [part]
    pieces = [piece for one in parts for piece in (cut.trimmed() for cut in split_part(one, _STRONG)) if piece.text]
    return [half for piece in pieces for half in _halves(_without_at(piece))]


def _halves(piece: Part) -> list[Part]:
    """ "Nurse at Elm Hospital" in two; "University of Texas at Dallas" is one name."""
    between = _BETWEEN.search(piece.text)
    if between is None or not title_score(piece.text[: between.start()]):
        return [piece]
    return [piece.cut(0, between.start()), piece.cut(between.end())]


def _without_at(piece: Part) -> Part:
    """ "at Elm Hospital" behind a bold title."""
    lead = _AT.match(piece.text)
    return piece.cut(lead.end()) if lead else piece


def _without_durations(
    pieces: list[tuple[int, Part]], dates: DateRange | None
) -> tuple[list[tuple[int, Part]], DateRange | None]:
    """A length of time ("2 years 3 months") says again what the dates say; it goes to their text."""
    lengths = [part for _, part in pieces if is_duration(part.text)]
    if not lengths or dates is None:
        return pieces, dates
    text = " ".join([dates.text, *(part.text for part in lengths)])
    return [(row, part) for row, part in pieces if not is_duration(part.text)], replace(dates, text=text)


def _take_location(pieces: list[tuple[int, Part]]) -> tuple[Part | None, list[tuple[int, Part]]]:
    """A piece that is a place, or the place at the end of a piece ("Elm Hospital, Leeds, UK")."""
    if len(pieces) > 1:
        for at, (_, part) in reversed(list(enumerate(pieces))):
            if is_place(part.text):
                return part, [*pieces[:at], *pieces[at + 1 :]]
    for at, (row, part) in enumerate(pieces):
        cut = _place_at_end(part.text)
        if cut:
            name = part.cut(0, cut).trimmed()
            return part.cut(cut).trimmed(), [*pieces[:at], (row, name), *pieces[at + 1 :]]
    return None, pieces


def _place_at_end(text: str) -> int:
    """Where a place begins that ends the text behind a comma or in parentheses; 0 when there is none."""
    in_parentheses = re.search(r"\s\(([^()]+)\)$", text)
    if in_parentheses and is_place(in_parentheses[1]):
        return in_parentheses.start()
    commas = [match.start() for match in re.finditer(r",\s", text)]
    return next((comma for comma in commas if is_place(text[comma + 1 :].strip())), 0)


def _comma_pieces(part: Part, score: Score) -> list[Part]:
    """Two pieces, cut at the comma whose sides differ most between title and name; the part itself if none do."""
    best: tuple[float, int, int] = (0.5, 0, 0)
    for match in _COMMA.finditer(part.text):
        left, right = part.text[: match.start()], part.text[match.end() :]
        difference = abs(score(left) - score(right))
        if difference > best[0]:
            best = (difference, match.start(), match.end())
    if best[1] == 0:
        first = _COMMA.search(part.text)
        if first is None or part.text.count(",") > 1:
            return [part]
        best = (0.0, first.start(), first.end())
    return [part.cut(0, best[1]), part.cut(best[2])]


def votes(heads: Sequence[Head]) -> Callable[[Atom], float]:
    """How the section as a whole sees a piece: its own words, and those of pieces with its look or in its place."""
    by_look: dict[tuple[object, ...], list[float]] = defaultdict(list)
    by_place: dict[tuple[int, int, int], list[float]] = defaultdict(list)
    for head in heads:
        for atom in head.atoms:
            by_look[atom.look].append(atom.net)
            by_place[len(head.atoms), atom.row, atom.slot].append(atom.net)
    looks = {look: sum(nets) / len(nets) for look, nets in by_look.items()} if len(by_look) > 1 else {}
    sizes = {atom: len(head.atoms) for head in heads for atom in head.atoms}

    def score(atom: Atom) -> float:
        place = by_place[sizes.get(atom, 0), atom.row, atom.slot]
        place_vote = sum(place) / len(place) if place else 0.0
        return atom.net + 0.8 * looks.get(atom.look, 0.0) + 0.8 * place_vote

    return score
