"""Where the commas, colons and parentheses of an entry's head part a title from a name."""

import re
from collections.abc import Callable, Iterator, Sequence

from tailor.parsing.date_lists import FoundDate
from tailor.parsing.head_places import NAME_BEHIND, Piece
from tailor.parsing.lines import Part
from tailor.parsing.markets import is_market
from tailor.parsing.partnerships import parts_partners
from tailor.parsing.rising import RISEN
from tailor.parsing.second_titles import are_two_titles
from tailor.parsing.words import ends_in_trade, read_words, tells_kind_of_firm, title_score
from tailor.text import fold

Score = Callable[[str], float]
"""Positive for a title or degree, negative for a name."""

_GRADE = re.compile(r"c?gpa\b.*\d|\d.*\bc?gpa", re.IGNORECASE)
_MARK = re.compile(r"\s\(?(?:[A-U]\*{0,2}|A\+|[HO]?[1-9]|\d[.,]\d)\)?$")
"""The mark behind a subject ("History A", "Maths (A*)", "Irish H3")."""

_ENDS_IN_REMARK = re.compile(
    r"^[^,]+,\s+(?:\d+\s?(?:h|hrs?|hours?|std\.?|stunden|ue|heures?|horas?|ore|uur|ects|credits?|cp|lp|tage?|days?|jours?)\b\.?$"
    r"|(?:renewed|updated|refreshed|recertified|valid|expir\w+|exp\.|aktualisiert|gültig|renouvelée?|valable|renovado)\b)",
    re.IGNORECASE,
)
"""How long a course was or when it was renewed, behind its name ("First aid, 20 h")."""

_DATED = re.compile(r"\([^()]*\d{4}[^()]*\)$")
LONG_NAME = 5
"""Words of a piece without any word of a title or name, from which on it is taken for a list of keywords."""

_EXAMINED_BY = re.compile(r"\s\([A-Z]{2,5}\)$")
"""The letters of an examining body behind a trade ("Ausbildung zur Köchin (IHK)"), where another row names the firm."""

_FIELD_WORDS = 3
_WHOLE = re.compile(r"(?:Ville|Commune|Mairie|Stadt|Gemeinde|Landkreis|Kanton|City|County|Town|Borough) ")
"""What employs, before the name of the department there: "Ville de Lens, Service de l'eau"."""
_RISEN_TO = re.compile(rf",\s{RISEN.pattern}", re.IGNORECASE)
AMOUNT = r"(?:[A-Z]{3}\s?(?=\d[\d.,]|\d\s?[kKmM])|[£$€¥₹]\s?)\d"
"""How a sum of money begins, as a regular expression; it belongs to the name before it."""

_BRACKETS = re.compile(r"\([^()]*\)")
_COMMA = re.compile(
    rf"{NAME_BEHIND.pattern}(?![^()]*\))(?!{AMOUNT})(?!(?:(?i:Inc|LLC|Ltd|LLP|PLC|Corp|Lda|Ltda|GmbH)\b|S\.|Jr\b|Sr\b|Co\.))"
)


def with_commas(pieces: Sequence[Piece], score: Score) -> list[Piece]:
    """The pieces, the only one that could be a name split at a comma; long lists of words are no names."""
    named = [piece for piece in pieces if _could_name(piece.part.text, score)]
    if len(named) == 2:  # noqa: PLR2004 title and name, unless one piece is both and the other neither
        if cut := _field_before_name(named[0], named[1], score):
            return [Piece(one.row, part) for one in pieces for part in (cut if one is named[1] else [one.part])]
        named = [
            one
            for one, other in (named, reversed(named))
            if _holds_both(one.part, score)
            and not score(other.part.text)
            and not (one.row != other.row and _EXAMINED_BY.search(one.part.text))
        ]
    if len(named) != 1:
        return list(pieces)
    return [
        Piece(piece.row, part)
        for piece in pieces
        for part in (_comma_pieces(piece.part, score) if piece is named[0] else [piece.part])
    ]


def _field_before_name(title: Piece, other: Piece, score: Score) -> list[Part]:
    """The field and the name of the piece behind a title in its row ("Chemist – Quality Control, Elm Works Ltd.")."""
    comma = next(_outside_firms(other.part.text), None)
    if comma is None or title.row != other.row or score(title.part.text) <= 0:
        return []
    field, name = other.part.cut(0, comma.start()), other.part.cut(comma.end())
    is_field = not score(field.text) and len(field.text.split()) <= _FIELD_WORDS and not _WHOLE.match(field.text)
    return [field, name] if is_field and score(name.text) < -1 else []


def _holds_both(part: Part, score: Score) -> bool:
    """Whether a piece is a title and a name parted by a comma."""
    scores = [score(half.text) for half in _comma_pieces(part, score)]
    return len(scores) == 2 and min(scores) < 0 < max(scores)  # noqa: PLR2004 title and name


def is_of_second_title(text: str, found: FoundDate) -> bool:
    """Whether a date says since when somebody had the title behind it ("Cook, since 2018 Head Chef")."""
    behind = text[found.end :].partition("\t")[0].partition(",")[0]
    risen = _RISEN_TO.search(text[: found.end + 2], max(found.start - 2, 0)) is not None
    return risen and (title_score(behind) > 0 or "\t" in text[found.end :])


def _could_name(text: str, score: Score) -> bool:
    if _GRADE.match(text):
        return False
    return bool(score(text)) or re.search(r"[,:(]", text) is not None or len(text.split()) < LONG_NAME


def _comma_pieces(part: Part, score: Score) -> list[Part]:
    """Two pieces, cut at the comma whose sides differ most between title and name; the part itself if none do.

    What says neither, between a title and a name, goes with the first of them ("BSc, Botany, Elm University").
    """
    if _are_marked_subjects(part.text) or _ENDS_IN_REMARK.search(part.text) or _are_titles(part.text, score):
        return [part]
    best: tuple[float, int, int] = (0.5, 0, 0)
    for match in _commas(part.text):
        left, right = part.text[: match.start()], part.text[match.end() :]
        difference = abs(score(left) - score(right))
        between = part.text[best[2] : match.start()] if best[2] else ""
        kept = difference == best[0] or (difference >= best[0] - 1 and score(right) < 0 < score(left))
        neutral = between and kept and not score(between) and _could_be_field(between, score(right))
        if difference > best[0] or neutral:
            best = (max(difference, best[0]), match.start(), match.end())
    if best[1] == 0 and (halves := _other_halves(part, score)):
        return halves
    if best[1] == 0:
        commas = list(_commas(part.text))
        bare = _BRACKETS.sub("", part.text)
        if len(commas) != 1 or bare.count(",") > 1 + len(_RISEN_TO.findall(bare)):
            return [part]
        best = (0.0, commas[0].start(), commas[0].end())
    return [part.cut(0, best[1]), part.cut(best[2])]


def _commas(text: str) -> Iterator[re.Match[str]]:
    """The commas that may part a title and a name; none of them stands between a firm's name and what it is."""
    for match in _outside_firms(text):
        behind = text[match.end() :].partition(",")[0]
        if RISEN.match(text, match.end()) or is_market(behind):
            continue
        if not ends_in_trade(text[: match.end()] + behind) and not tells_kind_of_firm(behind):
            yield match


def _outside_firms(text: str) -> Iterator[re.Match[str]]:
    """The commas that stand in no name of a firm that is called after its partners."""
    return (match for match in _COMMA.finditer(text) if not parts_partners(text, match.start(), match.end()))


def _could_be_field(text: str, behind: float) -> bool:
    """Whether what stands behind a title is its field and not the employer, by the score of what comes after.

    Before what is no name either ("Barista, Blue Door, Thirroul") two words with capitals are rather the employer's
    name with its town behind it.
    """
    words = text.split()
    proper = len(words) > 1 and all(word[:1].isupper() for word in words)
    field = any(fold(word) in read_words("departments.txt") for word in words)
    return len(words) <= _FIELD_WORDS and (behind < 0 or not proper or field)


def _are_marked_subjects(text: str) -> bool:
    """Whether a text is a list of subjects, each with its mark ("A-levels: History A, French B")."""
    subjects = text.rpartition(": ")[2].split(", ")
    return len(subjects) > 1 and all(_MARK.search(subject) for subject in subjects)


def _are_titles(text: str, score: Score) -> bool:
    return are_two_titles(text) or _are_dated_titles(text, score)


def _are_dated_titles(text: str, score: Score) -> bool:
    """Whether a text is a list of titles, each with its time ("Clerk (2021 – 2022), Buyer (since 2022)")."""
    titles = _COMMA.split(text)
    return len(titles) > 1 and all(_DATED.search(title) and score(title) > 0 for title in titles)


def _other_halves(part: Part, score: Score) -> list[Part]:
    """A title and a name parted by a colon, or a name in parentheses behind a title; empty when it is neither."""
    inner = re.search(r"\s\(([^()]+)\)$", part.text)
    if inner and inner[1][:1].isupper() and score(inner[1]) < 0 < score(part.text[: inner.start()]):
        return [part.cut(0, inner.start()), part.cut(inner.start(1), inner.end(1))]
    colon = re.search(r"(?<=\w):\s+(?=\S)", part.text)
    if colon and max(score(part.text[: colon.start()]), score(part.text[colon.end() :])) > 0:
        left, right = part.cut(0, colon.start()), part.cut(colon.end())
        return [left, right] if min(score(left.text), score(right.text)) <= 0 else []
    return []
