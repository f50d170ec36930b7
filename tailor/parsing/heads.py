"""What the words of an entry's head are: title, organisation, location, and the rest."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tailor.model import DateRange
from tailor.parsing.dates import find_dates, is_duration, is_remark, is_unsure_time
from tailor.parsing.double_titles import is_title, names_employer, with_double_titles
from tailor.parsing.head_commas import Score, with_commas
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
from tailor.parsing.lines import PLACE_LABEL, Part, split_part
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.places_told import place_of
from tailor.parsing.rows import Draft, Row
from tailor.parsing.schools_behind import before_school
from tailor.parsing.words import (
    degree_score,
    institution_score,
    is_own_account,
    organisation_score,
    title_score,
)

_STRONG = re.compile(r"\t|;\s+|\s*[|•·‣∙●▪♦◆◇■□○▸►❖✦│┃¦]\s*|\s+(?:–|—|-|--|@|/|//|→|~)\s+")
_STRONG_IN_NAME = re.compile(_STRONG.pattern.replace("|@", ""))
"""The same where they part title and name without an "@", which is then a part of the name ("Hair @ Number Nine")."""

_BETWEEN = re.compile(r"\s+(?:at|bei|chez|presso|bij)\s+(?=[A-ZÀ-Þ0-9])(?!(?:Work|Heights?|Sea)(?:$|\W*[(,|]))")
"""The word before an employer; "First Aid at Work" has none."""

_WITH = re.compile(r"\s+with\s+(?=(?:[A-ZÀ-Þ][\w&’'.-]+(?:,?\s|$)){2})")
"""The same before an employer of two words, behind what is surely a title ("Carer with Elm Care")."""

_EN = re.compile(r"\s(?:en|em)\s(?=[A-ZÀ-Þ][\w&.'’-]+\s[A-ZÀ-Þ](?:[\w&.'’-]*\s?)+$|[a-zà-ÿ]+ ETT\b)")
_OF_SUBJECTS = re.compile(
    r"(?:t[ée]cnic|profes|maestr|mestr|doc|licenci|gradu|diplom|ingenier|engenh|especial|expert|format|monitor|m[áa]ster"
    r"|auxiliar|bac|instruct|asesor|assess|consult|oficial|operador|jefe de estudios)",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r"(?:in|en|em|à|au|aux|a)\s[A-ZÀ-Þ]", re.IGNORECASE)
"""How a place begins before a colon that names no employer ("Em Cabo Verde: pescador")."""

_OF_NAME = re.compile(r"\s(?:of|at|for)\s[A-ZÀ-Þ]")
_AT_SMALL = re.compile(r"\s+(?:at|bei|chez|presso|bij)\s+(?=[a-zà-ÿ])")
"""The same in a line without any capital."""

_TEACHER = re.compile(r"(?:Prof|Dr|Frau|Herr|Mme|Mr|Mrs|Ms|Maestr[oa]|Don|Doña)\b")
_STOP = re.compile(r"(?:(?<=[^\W\d_]{5})|(?<=\b[A-ZÀ-Þ]{3})|(?<=\b[A-ZÀ-Þ]{4})|(?<=\)))\.\s+(?=[A-ZÀ-Þ])")
_STOP_WORDS = 8
_COLON = re.compile(r"\s?:\s+(?=\S)")
_NAME_WITHIN = re.compile(r"\s[«»„“”\"]?\s?[A-ZÀ-Þ]")
_IN = re.compile(
    r"\s+(?:im|am|in der|an der|beim|en|em|na|no|nas|nos|nel|nella|à|au|à la|a|alla|al)"
    r"\s+(?=(?:l[ao]s?\s|el\s|les?\s)?[A-ZÀ-Þ])"
)
_IN_GERMAN = frozenset({"im", "am", "in der", "an der", "beim"})
_TRADE = re.compile(r"(?:handel|wesen|dienst|gewerbe|bereich|verkauf)$")
"""What a title may go on with: "Kauffrau im Groß- und Außenhandel"."""
_TITLE_WORDS = 4
_GRADE_NAMES = (
    r"((?:first|second|upper second|lower second)(?:[- ]class)?(?:\s+honou?rs)?|(?:high\s+)?(?:distinction|merit)"
    r"|(?:(?:summa|magna)\s+)?cum laude|honou?rs|2[:.][12]"
    r"|(?:c?gpa|(?:noten)?(?:durch)?schnitt|note|grade|media|voto)?:?\s*\d[.,]\d{1,2}(?:\s?/\s?\d(?:[.,]\d)?)?|\d{2,3}(?:[.,]\d+)?\s?%"
    r"|(?:(?:voto|votazione|note|marks?|nota):?\s+)?\d{2,3}/\d{2,3}(?:\s+e lode)?"
    r"|mention\s+\w+(?:\s\w+)?|sehr gut|mit auszeichnung)"
)
_GRADE_ALONE = re.compile(
    rf"(?:(?:expected|predicted|anticipated|projected|on track for|voraussichtlich|prévue?):?\s+)?{_GRADE_NAMES}",
    re.IGNORECASE,
)
_GRADE_IN_NAME = re.compile(rf",\s+{_GRADE_NAMES}(?=\.?$|,\s)", re.IGNORECASE)
_GRADE_BEHIND_SCHOOL = re.compile(rf"\s\({_GRADE_NAMES}\)(?=$|,\s)", re.IGNORECASE)
_LABELLED_GRADE = re.compile(
    r"\s\(((?:(?:ab)?schluss|gesamt|durchschnitts)?noten?(?:durchschnitt)?:?\s\d[.,]\d{1,2})\)(?=$|,\s)", re.IGNORECASE
)
_PASSED_BEHIND = re.compile(
    r"\s\(((?:(?:niet|nicht|non|not|no|sin|con|mit|diplom[ae]?s?|diplôme|certificat[eo]?|certificaat|zeugnis|título"
    r"|titolo|degree|successfully)\s+)*(?:behaald|geslaagd|afgerond|obtained|awarded|completed|passed|obtenue?|obtenid[oa]|conseguit[oa]"
    r"|abgeschlossen|abgebrochen|bestanden|erfolg|concluíd[oa]|finished|validée?|terminé|ongoing|en cours|lopend"
    r"|laufend)|(?:(?:met|zonder|geen)\s)?(?-i:diploma|certificaat)|(?:sans|sin|senza|sem|ohne|mit)\s(?:diplôme|título|titolo"
    r"|diploma|abschluss|certificado))\)$",
    re.IGNORECASE,
)
"""What became of a course, in parentheses at the end of its line ("(diploma behaald)", "(nicht abgeschlossen)")."""

ROLE_LABEL = re.compile(
    r"(?:\d{1,2}[.)]\s+)?(?:position|job title|title|role|designation|job role|post(?: held)?|rank|grade held"
    r"|employer(?:'s name)?|company|organi[sz]ation|school|institution|university|degree"
    r"|qualification|arbeitgeber|firma|tätigkeit|poste|employeur|entreprise|cargo|puesto|empresa|posizione|azienda"
    r"|functie|werkgever|abschluss|diplôme|título|titolo)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s?:\s+(?=[\"“„«‘'].{12,})")
_SERVED_AS = re.compile(
    r"(?P<lead>(?:with|at|in|for|chez|à la|à l['’]|au|aux|bei(?:m| der)?|presso|en(?: el| la)?|bij|na|no)\s*)?"
    r"(?P<name>[A-ZÀ-Þ].*?),?\s+(?:as|als|comme|en tant que|como|come)\s+(?:an?\s+|une?\s+|einer?\s+)?(?P<title>\S.*)"
)
"""An employer before the title: "with Elm Hospital, Pune as Senior Pharmacist", "chez Orme comme vendeuse"."""

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
    raws = [_without_grades(_raw(draft)) if subjects else _raw(draft) for draft in drafts]
    found = [
        _told_place(draft, raw) or take_location(raw.pieces, raw.anchor)
        for draft, raw in zip(drafts, raws, strict=True)
    ]
    usual = usual_spot([(one, raw.anchor) for one, raw in zip(found, raws, strict=True)])
    if usual is None and not subjects:
        unknown = [(one, raw.anchor) for one, raw in zip(found, raws, strict=True) if one.spot is None]
        usual = guessed_spot(unknown, score)
    heads = []
    for draft, raw, one in zip(drafts, raws, found, strict=True):
        taken = one if one.location or usual is None else take_unknown(one, raw.anchor, usual, score)
        if taken.location is None and not subjects:
            taken = take_last(taken, raw.anchor, score)
        pieces = [replace(one, part=_without_lead(one.part)) for one in with_commas(taken.pieces, score)]
        atoms = [Atom(piece.part, piece.row, slot, score(piece.part.text)) for slot, piece in enumerate(pieces)]
        rows = tuple(row.part for row in draft.head)
        heads.append(Head(tuple(atoms), raw.dates, taken.location, raw.extra, _url(draft.head), rows))
    return heads


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
        rest, found = _without_dates(row)
        if found and rest and _is_remark(row, rest[-1]):
            extra.append(rest.pop())
        rest, remarks = take_remarks([half for part in rest for half in _at_quotation(part)])
        extra += remarks
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


def _is_remark(row: Row, last: Part) -> bool:
    """Whether what stands behind a row's dates is in parentheses and begins small ("(part-time from 2021)")."""
    before = row.part.text[: last.start - row.part.start]
    return before.rstrip().endswith("(") and not last.text[:1].isupper() and not is_place(last.text)


def _without_grades(raw: _Raw) -> _Raw:
    """The head with the grades behind a comma among its `extra`; what stands behind one is a piece of its own."""
    pieces, extra = [], list(raw.extra)
    for piece in raw.pieces:
        if passed := _PASSED_BEHIND.search(piece.part.text):
            extra.append(piece.part.cut(passed.start(1), passed.end(1)))
            piece = replace(piece, part=piece.part.cut(0, passed.start()))  # noqa: PLW2901 the rest of it
        if _GRADE_ALONE.fullmatch(piece.part.text):
            extra.append(piece.part)
            continue
        grade = _GRADE_IN_NAME.search(piece.part.text) or _grade_behind_school(piece.part.text)
        if grade is None:
            pieces.append(piece)
            continue
        sides = (piece.part.cut(0, grade.start()), piece.part.cut(grade.end()).trimmed())
        pieces += [Piece(piece.row, side) for side in sides if re.search(r"\w", side.text)]
        extra.append(piece.part.cut(grade.start(1), grade.end(1)))
    return replace(raw, pieces=tuple(pieces), extra=tuple(extra))


def _grade_behind_school(text: str) -> re.Match[str] | None:
    """The grade in parentheses behind a school's name; behind a degree's name it may be its own ("BSc (Hons)")."""
    if labelled := _LABELLED_GRADE.search(text):
        return labelled
    grade = _GRADE_BEHIND_SCHOOL.search(text)
    return grade if grade and institution_score(text[: grade.start()].rsplit(", ", 1)[-1]) else None


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
    others = [one for one in others if not is_remark(part.text, one)]
    rest = [part]
    for one in sorted([row.date, *others], key=lambda one: -one.start):
        rest = (
            [*_around(rest[0], one.start, one.end), *rest[1:]] if one.start else _around(rest[0], 0, one.end) + rest[1:]
        )
    dates = [row.date.dates, *(one.dates for one in others)]
    rest = [half for one in rest for half in _at_open_bracket(one)]
    return ([row.part, *rest] if row.tail is not None else rest), dates


def _at_open_bracket(part: Part) -> list[Part]:
    """A part and, apart, the school in the bracket that its dates ended ("GCSEs: Art B (Elm School, 2014)")."""
    opened = part.text.rfind(" (")
    inner = part.text[opened + 2 :]
    is_school = opened > 0 and ")" not in inner and institution_score(inner) > 0
    return [part.cut(0, opened), part.cut(opened + 2)] if is_school else [part]


def _around(part: Part, start: int, end: int) -> list[Part]:
    sides = (part.cut(0, start).without_stop(), part.cut(end))
    return [side for side in (one.trimmed() for one in sides) if side.text]


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
    return [half for piece in pieces for one in _at_stop(piece) for half in _halves(_without_lead(one))]


def _at_stop(piece: Part) -> list[Part]:
    """A title or degree and the name behind its full stop in two ("Camarera de pisos. Hotel Olmo, Sevilla.")."""
    stops = list(_STOP.finditer(piece.text))
    if len(stops) != 1:
        return _at_stops(piece, stops)
    left, right = piece.text[: stops[0].start()], piece.text[stops[0].end() :]
    short = max(len(left.split()), len(right.split())) <= _STOP_WORDS
    told = is_statement(right) or title_score(right.split(", ")[0]) > 1
    if not short or told or not (title_score(left) or degree_score(left)):
        return [piece]
    return [piece.cut(0, stops[0].start()), piece.cut(stops[0].end()).without_stop()]


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


_AND_BEFORE = re.compile(r"\b(?:and )?(?:before|prior to|after) that\b|\bpreviously (?:at|with)\b", re.IGNORECASE)


_AT_SOME = re.compile(
    r"\s(?:at|in|for|with|bei|in|chez|dans|en)\s(?:an?|the|two|three|several|various|einer?m?|dem|der|une?|una?|l[ae])\s",
    re.IGNORECASE,
)


def names_several(text: str) -> bool:
    """Whether a text tells of several jobs, each with its own employer ("factory work at A, clerk at a bank")."""
    several = len(_BETWEEN.findall(text)) > 1 or len(_AT_SOME.findall(text)) > 1
    return several or _AND_BEFORE.search(text) is not None


def _halves(piece: Part) -> list[Part]:
    """A title and a name in two ("Nurse at Elm Hospital"); "University of Texas at Dallas" is one name."""
    if colon := _before_title(piece.text) or _before_degree(piece.text):
        return [piece.cut(0, colon.start()), piece.cut(colon.end())]
    if (served := _SERVED_AS.match(piece.text)) and _is_employer_first(served):
        return [piece.cut(served.start("title")), piece.cut(served.start("name"), served.end("name"))]
    if gap := before_school(piece.text):
        return [piece.cut(0, gap[0]), piece.cut(gap[1])]
    between = (
        _BETWEEN.search(piece.text) or _before_name(piece.text) or _behind_title(piece.text) or _in_name(piece.text)
    )
    if between is None or institution_score(left := piece.text[: between.start()]):
        return [piece]
    school = degree_score(left) and not _TEACHER.match(piece.text[between.end() :])
    could_be_title = len(left.split()) <= _TITLE_WORDS and not organisation_score(left) and not degree_score(left)
    if not (title_score(left) or school or could_be_title):
        return [piece]
    return [piece.cut(0, between.start()), piece.cut(between.end())]


def _is_employer_first(served: re.Match[str]) -> bool:
    """Whether "as" stands between an employer and a title; "Admitted as a solicitor", without "at", has none."""
    name = served["name"]
    named = bool(served["lead"]) or (
        " " in name and not (title_score(name) or degree_score(name) or is_statement(name))
    )
    return named and title_score(served["title"]) > 0


def _before_title(text: str) -> re.Match[str] | None:
    """The colon between an employer with its town and the title ("Elm Homes, Leeds: Gas Fitter")."""
    colon = _COLON.search(text)
    if colon is None:
        return None
    left = text[: colon.start()]
    if _IN_PLACE.match(left):
        return None
    if is_own_account(left):
        return colon
    if not is_title(text[colon.end() :].split(", ", maxsplit=1)[0]):
        return None
    named = max(organisation_score(left), institution_score(left)) > 0 or "," in left or could_be_city(left)
    return colon if (named or _NAME_WITHIN.search(left)) and not is_title(left) else None


def _before_degree(text: str) -> re.Match[str] | None:
    """The colon between a school and the degree ("Elm University: BSc Nursing"); "Degree: ..." labels what follows."""
    colon = _COLON.search(text)
    school, degree = (text[: colon.start()], text[colon.end() :].split(",", maxsplit=1)[0]) if colon else ("", "")
    if " " not in school or degree_score(school) or not degree_score(degree):
        return None
    return colon if max(institution_score(school), degree_score(degree)) >= 2 else None  # noqa: PLR2004 at their edges


def _behind_title(text: str) -> re.Match[str] | None:
    """The "with" or "at" behind what is surely a title, where what follows may be a name."""
    between = _AT_SMALL.search(text) if text.islower() else _WITH.search(text)
    title = text[: between.start()] if between else ""
    return between if title_score(title) > 0 and not _OF_NAME.search(title) else None


def _in_name(text: str) -> re.Match[str] | None:
    """The Spanish or Portuguese "in" between a trade and a name of two words; what is taught or studied has one too."""
    between = _EN.search(text)
    trade = between is not None and title_score(text[: between.start()]) > 0 and not _OF_SUBJECTS.match(text)
    return between if trade else None


def _before_name(text: str) -> re.Match[str] | None:
    """The "in" of another language between a title and what is surely an employer or school."""
    between = _IN.search(text)
    name = text[between.end() :].split(", ", maxsplit=1)[0] if between else ""
    if between and between[0].strip() in _IN_GERMAN and (" " not in name or _TRADE.search(name)):
        return None
    return between if max(organisation_score(name), institution_score(name)) >= 2 else None  # noqa: PLR2004 at the edge


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
