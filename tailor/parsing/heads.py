"""What the words of an entry's head are: title, organisation, location, and the rest."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tailor.model import DateRange
from tailor.parsing.behind_dates import is_small_remark, without_remark_behind
from tailor.parsing.date_edges import is_remark
from tailor.parsing.date_lists import SEPARATOR
from tailor.parsing.dates import find_dates, is_duration, is_unsure_time
from tailor.parsing.double_titles import names_employer, with_double_titles
from tailor.parsing.head_commas import Score, is_of_second_title, with_commas
from tailor.parsing.head_grades import without_grades
from tailor.parsing.head_halves import halves
from tailor.parsing.head_names import CONTRACT, is_aside
from tailor.parsing.head_places import (
    Located,
    Piece,
    guessed_spot,
    take_last,
    take_location,
    take_unknown,
    usual_spot,
    with_whole_places,
)
from tailor.parsing.head_remarks import take_remarks
from tailor.parsing.inner_places import take_place
from tailor.parsing.lines import PLACE_LABEL, Part, split_part
from tailor.parsing.open_brackets import at_open_bracket, names_within
from tailor.parsing.past_tense import is_statement
from tailor.parsing.placements import take_placements
from tailor.parsing.places_told import place_of
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import degree_score, read_words, title_score
from tailor.text import fold

_STRONG = re.compile(r"\t|;\s+|\s*[|•·‣∙●▪♦◆◇■□○▸►❖✦│┃¦]\s*|\s+(?:–|—|-{1,3}|@|/|//|→|~)\s+")
_STRONG_IN_NAME = re.compile(_STRONG.pattern.replace("|@", ""))
"""The same where they part title and name without an "@", which is then a part of the name ("Hair @ Number Nine")."""

_STOP = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=\b[A-ZÀ-Þ]{3})|(?<=\b[A-ZÀ-Þ]{4})|(?<=\)))\.\s+(?=[A-ZÀ-Þ])")
_STOP_WORDS = 8
_WHOLE_WORD = 5
ROLE_LABEL = re.compile(
    r"(?:\d{1,2}[.)]\s+)?(?:position|job title|title|role|designation|job role|post(?: held)?|rank|grade held"
    r"|employer(?:'s name)?|company|organi[sz]ation|school|institution|university|degree"
    r"|qualification|arbeitgeber|firma|tätigkeit|poste|employeur|entreprise|cargo|puesto|empresa|posizione|azienda"
    r"|functie|werkgever|abschluss|diplôme|título|titolo)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s?:\s+(?=[\"“„«‘'].{12,})")
_AT = re.compile(r"(?:at|@|bei|chez|presso|bij)\s+(?=[A-ZÀ-Þ0-9])")


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


Vote = Callable[[Atom], float]


@dataclass(frozen=True, slots=True)
class Head:
    """A head in its pieces; `dates` and `location` are already told from the others; `rows` are its lines whole."""

    atoms: tuple[Atom, ...]
    dates: DateRange | None
    location: Part | None
    extra: tuple[Part, ...] = ()
    url: str = ""
    rows: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class _Raw:
    """A head cut at its strong separators, the dates taken out; `anchor` is the row that held them."""

    pieces: tuple[Piece, ...]
    dates: DateRange | None
    extra: tuple[Part, ...]
    anchor: int


def split_heads(drafts: Sequence[Draft], score: Score, *, subjects: bool = False) -> list[Head]:
    """The pieces of the entries' heads.

    A place that the tables do not know is told by where the other heads of the section have theirs. Commas split only
    where fewer than two pieces are left without them.

    Args:
        drafts: The section's entries.
        score: Positive for a title or degree, negative for a name.
        subjects: Whether heads hold subjects, which look like towns.
    """
    raws = [_bare(_raw(draft)) if subjects else _raw(draft) for draft in drafts]
    found = [
        _told_place(draft, raw) or (take_location if subjects else take_place)(raw.pieces, raw.anchor)
        for draft, raw in zip(drafts, raws, strict=True)
    ]
    usual = usual_spot([(one, raw.anchor) for one, raw in zip(found, raws, strict=True)])
    if usual is None and not subjects:
        unknown = [(one, raw.anchor) for one, raw in zip(found, raws, strict=True) if one.spot is None]
        usual = guessed_spot(unknown, score)
    heads = []
    for draft, raw, one in zip(drafts, raws, found, strict=True):
        taken = one if one.location or usual is None else take_unknown(one, raw.anchor, usual, score)
        if subjects and one.location is None and not _leaves_school(taken):
            taken = one
        if taken.location is None and not subjects:
            taken = take_last(taken, raw.anchor, score)
        pieces = [replace(one, part=_without_lead(one.part)) for one in with_commas(taken.pieces, score)]
        atoms = [Atom(piece.part, piece.row, slot, score(piece.part.text)) for slot, piece in enumerate(pieces)]
        rows = tuple(row.part for row in draft.head)
        heads.append(Head(tuple(atoms), raw.dates, taken.location, raw.extra, _url(draft.head), rows))
    return heads


def _leaves_school(head: Located) -> bool:
    """Whether a degree's head without the unknown town taken from it still has what may be the school."""
    texts = [text for piece in head.pieces for text in piece.part.text.split(", ")]
    return len(texts) > 1 or not any(degree_score(text) for text in texts)


def _told_place(draft: Draft, raw: _Raw) -> Located | None:
    """The head without its row that holds nothing but a place."""
    row = next((at for at, row in enumerate(draft.head) if row.holds_place), None)
    if row is None:
        return None
    return Located(tuple(piece for piece in raw.pieces if piece.row != row), place_of(draft.head[row]))


def _raw(draft: Draft) -> _Raw:
    dates: DateRange | None = None
    pieces: list[Piece] = []
    extra: list[Part] = []
    anchor = 0
    for number, row in enumerate(draft.head):
        bare, said = without_remark_behind(row)
        rest, found = _without_dates(bare)
        if found and rest and is_small_remark(row, rest[-1]):
            extra.append(rest.pop())
        extra += said
        apart = [half for part in rest for half in _at_quotation(part)]
        rest, placements = take_placements(apart, alone=len(draft.head) > 1)
        rest, remarks = take_remarks(rest)
        rest, within = names_within(row, rest, [other for other in draft.head if other is not row])
        extra += [*remarks, *placements, *within]
        if found and dates is None:
            anchor = number
            dates = found.pop(0) if found[0].start or found[0].end else None
        extra += [Part(one.text, row.line.index, 0) for one in found]
        named = any(names_employer(other.part.text) for other in draft.head if other is not row)
        pieces += [Piece(number, piece) for part in rest for piece in _strong_pieces(row, part, named=named)]
    pieces, dates = _without_durations(pieces, dates)
    extra += [piece.part for piece in pieces if _says_more(piece.part.text)]
    pieces = [piece for piece in pieces if not _says_more(piece.part.text)]
    return _Raw(tuple(pieces), dates, tuple(extra), anchor)


def _says_more(text: str) -> bool:
    return CONTRACT.fullmatch(text) is not None or is_aside(text) or is_unsure_time(text)


def _at_quotation(part: Part) -> list[Part]:
    """A part and, apart, what it quotes behind a colon: the title of a thesis or a play."""
    colon = _QUOTED.search(part.text)
    return [part.cut(0, colon.start()), part.cut(colon.end())] if colon and colon.start() else [part]


def _bare(raw: _Raw) -> _Raw:
    """A degree's head with its grades among what is extra."""
    pieces, grades = without_grades(raw.pieces)
    return replace(raw, pieces=tuple(pieces), extra=(*raw.extra, *grades))


def _url(rows: Sequence[Row]) -> str:
    return next(
        (link.url for row in rows for link in row.line.links if not link.url.startswith(("mailto:", "tel:"))), ""
    )


def _without_dates(row: Row) -> tuple[list[Part], list[DateRange]]:
    """The row without its dates, and these; a second range ("2010 – 2012, 2015 – 2016") is taken out too."""
    if row.date is None:
        return [row.part], []
    part = row.tail or row.part
    others = [one for one in find_dates(part.text) if one.is_range and one.start != row.date.start]
    others = [one for one in others if not (is_remark(part.text, one) or is_of_second_title(part.text, one))]
    rest = [part]
    for one in sorted([row.date, *others], key=lambda one: -one.start):
        rest = (
            [*_around(rest[0], one.start, one.end), *rest[1:]] if one.start else _around(rest[0], 0, one.end) + rest[1:]
        )
    dates = [row.date.dates, *(one.dates for one in others)]
    rest = [half for one in rest for half in at_open_bracket(one)]
    return ([row.part, *rest] if row.tail is not None else rest), dates


def _around(part: Part, start: int, end: int) -> list[Part]:
    sides = (part.cut(0, start).without_stop(), part.cut(end))
    return [
        side for side in (one.trimmed() for one in sides) if side.text and not SEPARATOR.fullmatch(f" {side.text} ")
    ]


def _strong_pieces(row: Row, part: Part, *, named: bool) -> list[Part]:
    """The pieces of a row's part; `named` when another row of the head names the employer."""
    bold = row.line.bold_start - part.start
    parts = [part]
    if 0 < bold < len(part.text) and re.search(r"\w", part.text[bold:]):
        parts = [replace(part.cut(0, bold), bold=True), part.cut(bold)]
        if parts[1].text[:1] == "(" or ROLE_LABEL.match(part.text):
            parts = [part]
    cuts = [cut for one in parts for cut in _cuts(one, beside=len(parts) - 1, named=named)]
    pieces = [cut for cut in cuts if cut.text]
    return [half for piece in pieces for one in _at_stop(piece) for half in halves(_without_lead(one))]


def _at_stop(piece: Part) -> list[Part]:
    """A title or degree and the name behind its full stop in two ("Camarera de pisos. Hotel Olmo, Sevilla.")."""
    stops = [stop for stop in _STOP.finditer(piece.text) if _ends_name(piece.text[: stop.start()])]
    if len(stops) != 1:
        return _at_stops(piece, stops)
    left, right = piece.text[: stops[0].start()], piece.text[stops[0].end() :]
    short = max(len(left.split()), len(right.split())) <= _STOP_WORDS
    told = is_statement(right) or title_score(right.split(", ")[0]) > 1
    if not short or told or not (title_score(left) or degree_score(left)):
        return [piece]
    return [piece.cut(0, stops[0].start()), piece.cut(stops[0].end()).without_stop()]


def _ends_name(text: str) -> bool:
    """Whether a stop behind a text ends a name and no word that is cut short: a long word, capitals, or a title."""
    word = re.split(r"[\s(]", text)[-1]
    if fold(word) in read_words("shortened_schools.txt"):
        return False
    return len(word) >= _WHOLE_WORD or word.isupper() or word.endswith(")") or title_score(word) > 0


def _at_stops(piece: Part, stops: Sequence[re.Match[str]]) -> list[Part]:
    """The names between several full stops, all short ("ESO. IES Olmo. Huesca.")."""
    ends = [*(stop.start() for stop in stops), len(piece.text)]
    names = [piece.cut(start, end) for start, end in zip([0, *(stop.end() for stop in stops)], ends, strict=True)]
    first = names[0].text
    short = all(len(name.text.split()) <= _STOP_WORDS and not is_statement(name.text) for name in names)
    named = title_score(first) > 0 or degree_score(first) > 0
    return [name.without_stop() for name in names] if len(names) > 1 and short and named else [piece]


def _cuts(part: Part, beside: int, *, named: bool) -> list[Part]:
    signs = _STRONG if len(split_part(part, _STRONG)) <= 2 else _STRONG_IN_NAME  # noqa: PLR2004 title and name
    pieces = with_double_titles(part, split_part(part, signs, brackets=False), beside, named=named)
    return [cut.trimmed() for cut in with_whole_places(part, pieces)]


def _without_lead(piece: Part) -> Part:
    """The piece without the "at" that stands between a bold title and the name, or the label of a place."""
    lead = _AT.match(piece.text) or PLACE_LABEL.match(piece.text) or ROLE_LABEL.match(piece.text)
    return piece.cut(lead.end()) if lead else piece


def _without_durations(pieces: list[Piece], dates: DateRange | None) -> tuple[list[Piece], DateRange | None]:
    """A length of time ("2 years 3 months") says again what the dates say; it goes to their text."""
    lengths = [piece.part.text for piece in pieces if is_duration(piece.part.text)]
    if not lengths or dates is None:
        return pieces, dates
    text = " ".join([dates.text, *lengths])
    return [piece for piece in pieces if not is_duration(piece.part.text)], replace(dates, text=text)


def votes(heads: Sequence[Head]) -> Vote:
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
