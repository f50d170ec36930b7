"""The head of a resume as it fills up: which piece is an address, a number, a place or what the candidate is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tailor.model import Contact, ProfileLink
from tailor.parsing.addresses import EMAIL, PHONE, URL, bare_url, is_phone, is_place_label, label_of
from tailor.parsing.british_places import is_numbered_street
from tailor.parsing.handles import profile_of
from tailor.parsing.head_places import with_whole_places
from tailor.parsing.heading_words import heading_kind, lookup
from tailor.parsing.icons import ICONS
from tailor.parsing.lines import Part, split_part
from tailor.parsing.names import contact_labels
from tailor.parsing.place_parts import place_parts
from tailor.parsing.places import could_be_city, is_place, is_region
from tailor.parsing.postal_lines import is_postal_address, town_and_region
from tailor.parsing.shared_titles import with_shared_headlines
from tailor.parsing.street_lines import is_street_and_town, is_street_line
from tailor.parsing.words import title_score
from tailor.text import fold

_SAME_PIECE = (
    r"(?!\d{3}\s?\d{3}\b(?!\s?\d)|\d{1,2}\.?\s?[ºª°]|[Rr]/[Cc]\b|(?:ap(?:to?)?|casa|bloco|sala|lote)\.?\s?\d"
    r"|[A-Z]{2},?\s\d{5}-?\d{3}\b)"
)
"""What behind a dash goes on with an address: an Indian code, a floor, a flat, a state with its code."""
_SEPARATORS = re.compile(
    rf"\t|\s*{ICONS}\s*|\s*[|•·‣∙⋄∣│┃¦]\s*|\s+[–—-]\s+{_SAME_PIECE}|\s+/\s+|\s+~\s+|;\s+|\s+\*+\s+"
)
"""What parts the pieces of a line."""

_BARS = re.compile(r"\t|\s*[|•·│┃¦]\s*")
_CODE = re.compile(r"(?:^|[^\d\s]\s+|[:.])(?:(?:\+|00)[\d\s()]{1,12}|\(?0\d{1,5}\)?)$")
"""A country's and an area's code, or the area's alone, at the end of a text."""
_SAID_BEHIND = re.compile(r"\s\(([a-zß-ÿ][^()]*)\)$")
_IDENTITY = re.compile(
    r"\b(?:id(?:entity)?|passport|ssn|nin|tin|pin|abn|nif|nie|dni|cpf|rg|cuil|bsn|steuer\w*|tax|licen[cs]e|registration|account"
    r"|iban|aadhaar|pan)\b[^:]{0,20}:?\s*$",
    re.IGNORECASE,
)
"""Labels of numbers of documents, which are no telephone numbers."""

_EXTENSION = re.compile(r"\d{1,4}")
_BEFORE_EXTENSION = frozenset("-–")
_WITHIN_NUMBER = _BEFORE_EXTENSION | {"/"}
_LONGEST_ADDRESS = 90
_LONGEST_HEADLINE, _SENTENCE = 14, 12
_LABEL_WORDS = 2
_ZIP_AT_END = re.compile(r"\b[A-Z]{2} \d{5}$")
_CODE_AND_TOWN = re.compile(r"(?:[A-Z]{1,3}-)?\d{4,5}(?:-\d{3})? [^\W\d_]")
_STREET = re.compile(r"[^\W\d_][\w.' -]{2,40},? \d{1,4}\s?[a-z]?")
_PIN_CODE = re.compile(r"\s[–—-]\s\d{3}\s?\d{3}(?=,|$)")
"""Behind an Indian town: "Pune - 411 038"."""
_TOWN_AND_CODE = re.compile(r"([A-ZÀ-Þ][^()\d,]{2,40}) \((?:\d{2,3}|2[AB])\)")
"""A town with its département ("Saint-Brieuc (22)")."""

_KIND_OF_ADDRESS = re.compile(
    r"\s\((?:home|work|domicilio|casa|trabajo|domicile|travail|abitazione|residência|wohnung|wohnort|privat)\)$",
    re.IGNORECASE,
)
"""Which address it is, as Europass asks."""

_IN_A_HOUSE = re.compile(r"(?:flat|apt|apartment|unit|suite|room|plot|house)\b\.?\s(?:no\.?\s)?\d", re.IGNORECASE)
"""How a line begins that is the first of an address ("Flat 6, Pilot House")."""
SHORT_SENTENCE = 5


@dataclass(slots=True)
class Header:
    """What the top of a resume says, being filled.

    `rest` are the pieces that say something else, `reached_at` the blocks that hold addresses or numbers;
    `awaits_place` when the label of a place was the last piece.
    """

    name: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    headline: str = ""
    credentials: str = ""
    links: list[ProfileLink] = field(default_factory=list)
    rest: list[Part] = field(default_factory=list)
    reached_at: set[int] = field(default_factory=set)
    awaits_place: bool = False

    def contact(self) -> Contact:
        """The contact data."""
        return Contact(self.name, self.email, self.phone, self.location, tuple(self.links), place_parts(self.location))

    def complete(self, other: "Header") -> None:
        """Fills what is missing from another header."""
        self.name = self.name or other.name
        self.email = self.email or other.email
        self.phone = self.phone or other.phone
        self.location = self.location or other.location
        known = {bare_url(link.url) for link in self.links}
        self.links += [link for link in other.links if bare_url(link.url) not in known]

    def statements(self) -> tuple[list[Part], list[Part]]:
        """The rest in two: pieces, and sentences that sum the candidate up."""
        sentences = [part for part in self.rest if _is_sentence(part.text)]
        return [part for part in self.rest if not _is_sentence(part.text)], sentences


def _is_sentence(text: str) -> bool:
    words = len(text.split())
    return words > _SENTENCE or (text.endswith(".") and words > SHORT_SENTENCE)


def _is_sentence_of_halves(text: str) -> bool:
    """Whether semicolons, and no other signs of lists, part the halves of a sentence without addresses or numbers."""
    whole = text.strip()
    halves = whole.split("; ")
    if len(halves) == 1 or not _is_sentence(whole) or any(pattern.search(whole) for pattern in (EMAIL, URL, PHONE)):
        return False
    told = whole.endswith(".") or any(half[:1].islower() for half in halves[1:])
    return told and not any(map(is_place, halves)) and len(_SEPARATORS.split(whole)) == len(halves)


def pieces_of(part: Part) -> list[Part]:
    """The pieces of a line between its separators and icons, without empty ones; a sentence with semicolons is one."""
    if _is_sentence_of_halves(part.text) or ("\t" not in part.text and is_street_line(part.text.strip())):
        return [part.trimmed()]
    if len(bars := split_part(part, _BARS)) > 1 and any(is_street_line(bar.text) for bar in bars):
        return [piece for bar in bars for piece in pieces_of(bar)]
    cuts = with_whole_places(part, _with_whole_numbers(part, split_part(part, _SEPARATORS)))
    return [piece for piece in (cut.trimmed() for cut in with_shared_headlines(part, cuts)) if piece.text]


def _with_whole_numbers(whole: Part, pieces: Sequence[Part]) -> list[Part]:
    """The pieces, a number in one where a sign parts its area's code or its extension ("0151 / 555 01 - 42")."""
    joined: list[Part] = []
    for piece in pieces:
        if joined:
            both = whole.cut(joined[-1].start - whole.start, piece.start + len(piece.text) - whole.start)
            if _is_within_number(joined[-1].text, piece.text, both.text):
                joined[-1] = both
                continue
        joined.append(piece)
    return joined


def _is_within_number(above: str, below: str, both: str) -> bool:
    """Whether a telephone number goes on over the sign between two pieces of a line."""
    sign = both[len(above) : -len(below)].strip()
    coded = _CODE.search(above) and not _ZIP_AT_END.search(above)
    goes_on = (sign in _WITHIN_NUMBER and coded) or (
        sign in _BEFORE_EXTENSION and _EXTENSION.fullmatch(below) and PHONE.search(above)
    )
    number = PHONE.search(both) if goes_on and below[0].isdigit() else None
    return number is not None and number.end() > len(above) and is_phone(number[0], "")


def take(header: Header, piece: Part, *, below_name: bool) -> None:
    """Puts one piece of the header where it belongs; what remains of it goes on as pieces of their own."""
    if profile := profile_of(piece.text, header.name):
        header.links.append(ProfileLink(*profile))
        return
    for pattern, store in ((EMAIL, _store_email), (URL, _store_url), (PHONE, _store_phone)):
        match = pattern.search(piece.text)
        if match is None or (pattern is PHONE and not is_phone(match[0], piece.text)):
            continue
        header.reached_at.add(piece.block)
        identity = _IDENTITY.search(piece.text[: match.start()]) is not None
        if pattern is PHONE and (identity or (header.phone and _says_of_whom(piece, match))):
            header.rest.append(piece)
            return
        if not store(header, match[0]):
            header.rest.append(piece.cut(match.start(), match.end()))
        before = _without_label_behind(piece.cut(0, match.start()).trimmed())
        for side in (before, piece.cut(match.end()).trimmed()):
            if side.text and not _is_label(side.text):
                take(header, side, below_name=below_name)
        return
    _take_words(header, piece, below_name=below_name)


def _says_of_whom(piece: Part, match: re.Match[str]) -> bool:
    """Whether the words before a second number say whose or what it is ("Agent: Elm Talent, ...", "Licence: ...")."""
    before = piece.cut(0, match.start()).trimmed().text
    return bool(before) and not _is_label(before) and not heading_kind(before)[0]


def _without_label_behind(part: Part) -> Part:
    """The part without the label of what stood behind it ("3 Elm Lane, Exampleton, Tel.")."""
    at = max(part.text.rfind(","), part.text.rfind(". "))
    return part.cut(0, at).trimmed() if at > 0 and _is_label(part.text[at + 1 :]) else part


def _store_url(header: Header, value: str) -> bool:
    header.links.append(ProfileLink(value.rstrip(".,")))
    return True


def _store_email(header: Header, value: str) -> bool:
    if header.email and header.email != value:
        return False
    header.email = re.sub(r"\s?[\[(]at[\])]\s?", "@", value)
    return True


def _store_phone(header: Header, value: str) -> bool:
    if header.phone and header.phone != value.strip():
        return False
    header.phone = value.strip()
    return True


def _is_label(text: str) -> bool:
    return fold(text).strip(" .:()") in contact_labels() or not re.search(r"\w", text)


def _take_words(header: Header, piece: Part, *, below_name: bool) -> None:
    if _is_label(piece.text):
        header.awaits_place = is_place_label(piece.text)
        return
    label = label_of(piece.text)
    bare = piece.cut(len(label)) if len(label) < len(piece.text) else piece
    if not header.location and (said := _said_of_place(bare.text)):
        header.location, header.awaits_place = bare.text[: said.start()], False
        header.rest.append(bare.cut(*said.span(1)))
        return
    labelled = bool(label) or header.awaits_place
    header.awaits_place = False
    if _is_fuller(bare.text, header.location):
        header.location = _KIND_OF_ADDRESS.sub("", bare.text)
    elif not header.location and _is_location(bare.text, labelled=labelled):
        header.location = _with_street(header, piece, _KIND_OF_ADDRESS.sub("", bare.text))
    elif below_name and not header.headline and not label and is_headline(piece.text):
        header.headline = piece.text
    else:
        header.rest.append(piece)


def _is_fuller(text: str, town: str) -> bool:
    """Whether a text is the whole address in a town that alone was taken for the place before."""
    lone = town and not re.search(r"[\d,]", town) and re.search(r"\d", text)
    within = lone and re.search(rf"\b{re.escape(fold(town))}\b", fold(text))
    return within is not None and bool(within) and _is_location(text, labelled=False)


def _said_of_place(text: str) -> re.Match[str] | None:
    """The bracket behind a place that says how somebody works there ("Leeds (open to relocation)")."""
    said = _SAID_BEHIND.search(text)
    return said if said and not is_place(text) and is_place(text[: said.start()]) else None


def _with_street(header: Header, piece: Part, town: str) -> str:
    """A town behind its postal code, with the street that stands right before it in the same line."""
    street = header.rest[-1] if header.rest and header.rest[-1].block == piece.block else None
    named = street is not None and (_STREET.fullmatch(street.text) or is_street_line(street.text))
    if street is None or not (named and _CODE_AND_TOWN.match(town)):
        return town
    header.rest.pop()
    return f"{street.text}, {town}"


def _is_location(text: str, *, labelled: bool) -> bool:
    coded = _TOWN_AND_CODE.fullmatch(text) or town_and_region(text)
    if is_place(text) or (coded and could_be_city(coded[1]) and not title_score(coded[1])) or _is_address(text):
        return True
    if len(text) > _LONGEST_ADDRESS:
        return False
    parts = [part.strip() for part in _PIN_CODE.sub("", text).split(",")]
    if labelled:
        ends_in_place = len(parts) > 1 and (is_place(parts[-1]) or is_place(", ".join(parts[-2:])))
        return bool(re.search(r"[^\W\d_]{3}", text)) and (ends_in_place or not title_score(text))
    last = is_place(parts[-1]) or is_region(parts[-1])
    if len(parts) > 1 and last and all(could_be_city(part) or is_place(part) or is_region(part) for part in parts):
        return True
    has_number = re.search(r"\d", text) is not None and len(parts) > 1
    if has_number and is_region(parts[-1]) and re.search(r"\d{3}", parts[-2]):
        return True
    return has_number and any(is_place(part) or is_place(", ".join(parts[-2:])) for part in parts[1:])


def _is_address(text: str) -> bool:
    street, _, town = text.rpartition(", ")
    numbered = is_numbered_street(street) and (is_place(town) or could_be_city(town))
    return numbered or is_street_and_town(text, _LONGEST_ADDRESS) or is_postal_address(text)


def _is_trade(text: str) -> bool:
    """Whether a text whose first word is one of headings says what somebody is ("Research Scientist")."""
    word = lookup(text)
    last = text.rsplit(maxsplit=1)[-1]
    return word is not None and not word.exact and title_score(last) > 0 and lookup(last) is None


def is_headline(text: str) -> bool:
    """Whether a line below the name says what the candidate is, and is not a sentence."""
    words = text.split()
    if len(words) > _LONGEST_HEADLINE or text.endswith(".") or (heading_kind(text)[0] and not _is_trade(text)):
        return False
    if _IN_A_HOUSE.match(text) or is_street_line(text):
        return False
    label, colon, _ = text.partition(": ")
    if colon and title_score(label) == 0 and len(label.split()) <= _LABEL_WORDS:
        return False  # "Visa: permanent resident"
    return title_score(text) > 0
