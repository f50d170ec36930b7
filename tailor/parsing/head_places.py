"""Where in an entry's head the place stands."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tailor.parsing.departments import is_field
from tailor.parsing.guessed_places import COMPOUND, could_be_place, is_free_town
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.places import (
    could_be_city,
    could_be_town_with_region,
    ends_as_town,
    is_like_town,
    is_place,
    is_region,
)
from tailor.parsing.rising import RISEN
from tailor.parsing.words import title_score
from tailor.text import fold
from tailor.vocabulary.everyday import is_word

_TWO_NAMES = 2
_NEARLY_ALL = 0.66
NAME_BEHIND = re.compile(rf",\s+(?!latterly\s|(?i:{RISEN.pattern}))")
"""A comma with a name behind it; "Trainee, then Planner" is one title."""

_ACRONYM = re.compile(r"[A-Z]{3,6}")
_REGION_CODE = re.compile(r"[A-Z]{2,3}(?:\s+\d{4,5})?")
_PROPER = re.compile(
    r"^(?:The|Le|La|Les|L['’]|Zum|Zur|Zu den|MV|MS|MFV|FV|HMS|SS|RMS|St|St\.) ?[A-ZÀ-Þ]|\w['’]s\b|\w & \w"
)
_TOWN_ON_RIVER = re.compile(r", ([A-ZÀ-Þ][\w.-]+) \([A-ZÀ-Þ]\w+\)$")
_TOWN_BEHIND = re.compile(r",\s(?P<town>[^,()]+)$|\s\((?P<inner>[^()]+(?:\([^()]+\))?)\)$")
"""What may be a town behind a company's name, behind a comma or in parentheses."""

_PARENTHESES = re.compile(r"\s\(([^()]+)\)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a head and the number of its row."""

    row: int
    part: Part


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place was found: `row` counts from the dates' row, `index` in it; at the `end` of a piece or alone."""

    row: int
    index: int
    end: bool


@dataclass(frozen=True, slots=True)
class Located:
    """The pieces without the place, the place and where it was."""

    pieces: tuple[Piece, ...]
    location: Part | None = None
    spot: Spot | None = None


def take_location(pieces: tuple[Piece, ...], anchor: int) -> Located:
    """Takes the place out of a head: a piece of its own, or the end of one ("Elm Hospital, Leeds, UK")."""
    if len(pieces) > 1:
        places = [at for at in range(len(pieces) - 1, -1, -1) if _is_surely_place(pieces[at].part.text)]
        if places:
            at = next((at for at in places if not is_region(pieces[at].part.text)), places[0])
            place = pieces[at].part
            return Located(
                (*pieces[:at], *pieces[at + 1 :]), place.without_stop(), _spot(pieces, at, anchor, end=False)
            )
    for at, piece in enumerate(pieces):
        cut = place_at_end(piece.part.text)
        if cut:
            return _cut_at(pieces, at, cut, anchor)
        brackets = _PARENTHESES.finditer(piece.part.text)
        inner = next((one for one in brackets if is_place(one[1]) and not _is_inner(piece.part.text, one)), None)
        if inner:
            return _cut_out(pieces, at, inner, anchor)
    return Located(pieces)


def _is_inner(text: str, bracket: re.Match[str]) -> bool:
    """Whether a bracket stands within another."""
    before = text[: bracket.start()]
    return before.count("(") > before.count(")")


def _is_surely_place(text: str) -> bool:
    """Whether a piece is a place, and no trade that is called as a town is ("Maçon")."""
    return is_place(text) and (", " in text or not title_score(text))


def _cut_out(pieces: tuple[Piece, ...], at: int, inner: re.Match[str], anchor: int) -> Located:
    """Takes a place in parentheses out of the middle of a piece, whose ends become two pieces."""
    piece = pieces[at]
    sides = (piece.part.cut(0, inner.start()).trimmed(), piece.part.cut(inner.end()).trimmed())
    halves = tuple(Piece(piece.row, side) for side in sides if side.text)
    place = piece.part.cut(inner.start(1), inner.end(1))
    return Located((*pieces[:at], *halves, *pieces[at + 1 :]), place, _spot(pieces, at, anchor, end=False))


def _cut_at(pieces: tuple[Piece, ...], at: int, cut: int, anchor: int) -> Located:
    piece = pieces[at]
    name = Piece(piece.row, piece.part.cut(0, cut).trimmed())
    place = piece.part.cut(cut).trimmed().without_stop()
    return Located((*pieces[:at], name, *pieces[at + 1 :]), place, _spot(pieces, at, anchor, end=True))


def _spot(pieces: Sequence[Piece], at: int, anchor: int, *, end: bool) -> Spot:
    row = pieces[at].row
    return Spot(row - anchor, sum(1 for piece in pieces[:at] if piece.row == row), end)


def place_at_end(text: str) -> int:
    """Where a place begins that ends the text behind a comma or in parentheses; 0 when there is none."""
    if ", " not in text and "(" not in text:
        return 0
    commas = (match.start() for match in re.finditer(r",\s(?![^()]*\))", text))
    behind_comma = next((comma for comma in commas if is_place(text[comma + 1 :].strip())), 0)
    in_parentheses = re.search(r"\s\(([^()]+)\)$", text)
    river = _TOWN_ON_RIVER.search(text)
    if not behind_comma and river and is_place(river[1]):
        return river.start()  # "Frankfurt (Oder)"
    if not behind_comma and in_parentheses and is_place(in_parentheses[1]):
        before, comma, town = text[: in_parentheses.start()].rpartition(", ")
        return len(before) if comma and is_place(town) else in_parentheses.start()  # "Halle (Saale)"
    return behind_comma or _town_before_region(text) or _town_behind_legal_form(text)


def _town_before_region(text: str) -> int:
    """Where a town begins that looks like an organisation, with its region behind it; 0 when there is none.

    Of "Supervisor, Elm Cold Storage, Grove City, OH" two names are left without the town, of "Teller, Elm Bank, NJ"
    only one.
    """
    *names, town, region = ["", *text.split(", ")]
    whole = len(names) > _TWO_NAMES or (len(names) == _TWO_NAMES and not title_score(names[1]))
    found = whole and is_region(region) and could_be_town_with_region(town)
    return len(", ".join(names[1:])) if found else 0


def _town_behind_legal_form(text: str) -> int:
    """Where the form of a town's name ends a company's full name ("Elm Works Ltd, Enniscorthy"), or 0."""
    found = _TOWN_BEHIND.search(text)
    if found is None or not has_legal_form(text[: found.start()]):
        return 0
    town = found["town"] or found["inner"]
    return found.start() if could_be_city(town) or is_place(town) else 0


def with_whole_places(whole: Part, pieces: Sequence[Part]) -> list[Part]:
    """The pieces of a text, a place in one where a sign within it was taken for a separator.

    That is a dash between a town and its region's code, or a dot between a town and how one works there.

    Args:
        whole: The text ("Elm Farm, Nova Lima - MG").
        pieces: What is left of it between its separators, in order.
    """
    joined: list[Part] = []
    for piece in pieces:
        if joined and (_REGION_CODE.fullmatch(piece.text) or is_place(piece.text)):
            both = whole.cut(joined[-1].start - whole.start, piece.start + len(piece.text) - whole.start)
            coded = _REGION_CODE.fullmatch(piece.text) is not None
            if (is_place(both.text) and (coded or is_place(joined[-1].text))) or (coded and place_at_end(both.text)):
                joined[-1] = both
                continue
        joined.append(piece)
    return joined


def usual_spot(heads: Sequence[tuple[Located, int]]) -> Spot | None:
    """Where at least a third of a section's heads have their place, of those that have so many rows.

    Args:
        heads: The heads, each with the row of its dates.
    """
    spots = [head.spot for head, _ in heads if head.spot is not None]
    if len(heads) < 2 or not spots:  # noqa: PLR2004 one head has no others to learn from
        return None
    spot, count = Counter(spots).most_common(1)[0]
    able = sum(
        any(piece.row - anchor == spot.row for piece in head.pieces) or head.spot == spot for head, anchor in heads
    )
    return spot if count * 3 >= able else None


def guessed_spot(heads: Sequence[tuple[Located, int]], score: Callable[[str], float]) -> Spot | None:
    """Where the heads of a section have words with the form of a town, no table knowing any of them.

    Args:
        heads: The heads without a known place, each with the row of its dates.
        score: Positive for a title or degree, negative for a name.

    Returns:
        The last such spot that nearly all heads with more than a lone name have; None with fewer than two heads.
    """
    if len(heads) < 2:  # noqa: PLR2004 one head has no others to learn from
        return None
    spots = Counter(spot for head, anchor in heads for spot in set(_town_spots(head.pieces, anchor, score)))
    able = sum(1 for head, _ in heads if len(head.pieces) > 1 or any(", " in piece.part.text for piece in head.pieces))
    shared = [spot for spot, count in spots.items() if able > 1 and count >= _NEARLY_ALL * able]
    return max(shared, key=lambda spot: (spot.row, spot.index, spot.end), default=None)


def take_last(head: Located, anchor: int, score: Callable[[str], float]) -> Located:
    """Takes what has the form of a town behind surely an employer, with the title before that or in another piece."""
    lone = _town_between(head, score)
    if lone is not None:
        pieces = head.pieces
        return Located((*pieces[:lone], *pieces[lone + 1 :]), pieces[lone].part, _spot(pieces, lone, anchor, end=False))
    if _has_title_and_name(head.pieces, score):
        spots = list(_town_spots(head.pieces, anchor, score))
        return take_unknown(head, anchor, spots[0], score) if spots else head
    if not any(score(piece.part.text) > 0 for piece in head.pieces):
        return head
    for at, piece in enumerate(head.pieces):
        cut, tail = _tail(piece.part.text)
        name = piece.part.text[:cut]
        is_name = (", " not in name and score(name) < -1) or _has_title_and_proper_name(name, score)
        if cut and is_name and is_free_town(tail, score):
            return _cut_at(head.pieces, at, cut, anchor)
    return head


def _town_between(head: Located, score: Callable[[str], float]) -> int | None:
    """The position of the only other piece beside a title and surely an employer, where it is like a town's name."""
    pieces = head.pieces
    halves = [score(half) for piece in pieces if score(piece.part.text) for half in NAME_BEHIND.split(piece.part.text)]
    sure = max(halves, default=0) > 0 and min(halves, default=0) <= -2  # noqa: PLR2004 at the name's edge
    free = [at for at, piece in enumerate(pieces) if not score(piece.part.text) or ends_as_town(piece.part.text)]
    if not sure or len(free) != 1 or not is_like_town(pieces[free[0]].part.text):
        return None
    return free[0] if _is_alone_beside_both(pieces, free[0], score) else None


def _has_title_and_name(pieces: Sequence[Piece], score: Callable[[str], float]) -> bool:
    """Whether a head of one piece names a title and surely an employer before its last comma."""
    names = pieces[0].part.text.split(", ")[:-1] if len(pieces) == 1 else []
    return len(names) == _TWO_NAMES and score(names[0]) > 0 > score(names[1])


def _town_spots(pieces: Sequence[Piece], anchor: int, score: Callable[[str], float]) -> Iterator[Spot]:
    titles = [piece for piece in pieces if score(piece.part.text) > 0]
    for at, piece in enumerate(pieces):
        text = piece.part.text
        cut, tail = _tail(text)
        before = text[:cut]
        named = "," in before or (score(before) <= 0 and any(title is not piece for title in titles))
        if cut and (named or _is_titles_town(pieces, at, score)) and is_free_town(tail, score):
            yield _spot(pieces, at, anchor, end=True)
        elif _is_alone_beside_both(pieces, at, score):
            yield _spot(pieces, at, anchor, end=False)


def _is_titles_town(pieces: Sequence[Piece], at: int, score: Callable[[str], float]) -> bool:
    """Whether a title has a name behind its comma that is no everyday word, another piece being surely the employer."""
    title, comma, tail = pieces[at].part.text.partition(", ")
    sure = any(score(piece.part.text) <= -2 for piece in pieces)  # noqa: PLR2004 at the name's edge
    return bool(comma) and sure and score(title) > 0 and not all(is_word(word) for word in fold(tail).split())


def _is_alone_beside_both(pieces: Sequence[Piece], at: int, score: Callable[[str], float]) -> bool:
    """Whether a piece has the form of a town, the last of three or alone in its row beside a title and a name."""
    text = pieces[at].part.text
    if not is_free_town(text, score):
        return False
    others = [piece for place, piece in enumerate(pieces) if place != at]
    if at == len(pieces) - 1 and len(others) > 1:
        return not (is_field(text) or all(is_word(word) for word in fold(text).split()))
    scores = [score(half) for piece in others for half in NAME_BEHIND.split(piece.part.text)]
    alone = all(piece.row != pieces[at].row for piece in others)
    return alone and max(scores, default=0) > 0 > min(scores, default=0)


def _tail(text: str) -> tuple[int, str]:
    """Where the last words behind a comma or in parentheses begin, and these; 0 when there are none."""
    inner = re.search(r"\s\(([^()]+)\)$", text)
    if inner:
        return (0, "") if _ACRONYM.fullmatch(inner[1]) else (inner.start(), inner[1])
    before, comma, tail = text.rpartition(", ")
    return (len(before), tail) if comma and ")" not in tail else (0, "")


def _has_title_and_proper_name(text: str, score: Callable[[str], float]) -> bool:
    """Whether a text is a title and what only a name looks like: "Chef, The Anchor", "Deckhand, MV Star"."""
    title, comma, name = text.partition(", ")
    return bool(comma) and ", " not in name and score(title) > 0 >= score(name) and _PROPER.search(name) is not None


def take_unknown(head: Located, anchor: int, usual: Spot, score: Callable[[str], float]) -> Located:
    """Takes a place that no table knows from where the section's other heads have theirs.

    Behind a title alone several words, or those in brackets, are rather the employer's name, unless they begin or end
    as towns do.
    """
    pieces = head.pieces
    for at, piece in enumerate(pieces):
        if _spot(pieces, at, anchor, end=usual.end) != usual:
            continue
        if usual.end:
            cut, tail = _tail(piece.part.text)
            lone = len(pieces) == 1 and not NAME_BEHIND.search(_PARENTHESES.sub("", piece.part.text[:cut]))
            could_be = cut > 0 and could_be_place(tail, score)
            names = piece.part.text.endswith(")") or COMPOUND.fullmatch(tail)
            if could_be and (not lone or (is_like_town(tail) and not names)):
                return _cut_at(pieces, at, cut, anchor)
        elif _others_suffice(pieces, at) and could_be_place(piece.part.text, score):
            return Located((*pieces[:at], *pieces[at + 1 :]), piece.part, usual)
    return head


def _others_suffice(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the other pieces can hold a title and a name."""
    others = [*pieces[:at], *pieces[at + 1 :]]
    return len(others) > 1 or any(NAME_BEHIND.search(piece.part.text) for piece in others)
