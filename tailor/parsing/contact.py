"""Contact data, headline and addresses from the lines at the top of a resume and from sections of contact data."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import unquote

from tailor.model import Contact, Link, ProfileLink
from tailor.parsing.addresses import EMAIL, PHONE, URL, bare_url, is_address, is_phone, label_of, with_whole_addresses
from tailor.parsing.head_places import with_whole_places
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import Line, Part, split_part
from tailor.parsing.names import CREDENTIAL, PRONOUNS, contact_labels, is_document_title, labelled_name, name_of
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.words import read_toml, read_words, title_score
from tailor.text import fold

_ICONS = r"[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?"
_SEPARATORS = re.compile(rf"\t|\s*{_ICONS}\s*|\s*[|•·‣∙●▪♦⋄◦⬥∣]\s*|\s+[–—-]\s+|\s+/\s+|;\s+|\s+\*+\s+")
_CREDENTIALS = re.compile(rf"{CREDENTIAL}(?:,\s*{CREDENTIAL})*(?=\s*(?:$|[,;|•·\t–—]|\s-\s))")
_LONGEST_ADDRESS = 90
_LONGEST_HEADLINE = 14
_SENTENCE = 12
_SHORT_SENTENCE = 5
_JOIN_NOUNS = frozenset({"of", "and", "the", "und", "et", "y", "e", "en", "for", "de"})
"""Words of professions ("Maker of Masks") that stand in names of towns too."""

_NEAR_EMAIL = 3
_TOP_LINES = 15


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
        return Contact(self.name, self.email, self.phone, self.location, tuple(self.links))

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
    return words > _SENTENCE or (text.endswith(".") and words > _SHORT_SENTENCE)


def read_header(lines: Sequence[Line], name_at: int | None, links: Iterable[Link]) -> Header:
    """The contact data, headline and rest of the lines at the top.

    Args:
        lines: The header's lines in order, the name's line among them.
        name_at: The position of the name in `lines`, or None.
        links: The addresses behind the header's texts and icons.
    """
    header = Header()
    for at, line in enumerate(with_whole_addresses(lines)):
        part = line.part()
        below_name = name_at is not None and at >= name_at
        if at == name_at:
            header.name = name_of(line)
            behind = _without_pronouns(header, _behind_name(part, header.name))
            directly = behind.text.startswith(",")
            below_name = not directly or title_score(behind.text) > 0
            part = _without_credentials(header, behind.trimmed(), directly=directly)
        elif is_document_title(part.text):
            header.rest.append(part)
            continue
        pieces = _pieces(part)
        if below_name and not header.headline and _is_headline_in_pieces(part.text, pieces):
            header.headline = part.text
            continue
        for piece in pieces:
            _take(header, piece, below_name=below_name)
    if name_at is not None and not header.headline:
        _take_headline(header, lines[name_at + 1 : name_at + 2])
    header.headline = _with_credentials(header.headline, header.credentials)
    _take_town(header, lines)
    _add_links(header, links)
    return header


def read_contact_lines(lines: Sequence[Line]) -> Header:
    """The contact data of a section such as "Contact" or "Personal details", whose lines are kept besides."""
    header = Header()
    for line in with_whole_addresses(lines):
        header.name = header.name or labelled_name(line.text)
        for piece in _pieces(line.part()):
            _take(header, piece, below_name=False)
    _take_town(header, lines)
    _add_links(header, [link for line in lines for link in line.links])
    return header


def complete_from_anywhere(header: Header, lines: Sequence[Line]) -> None:
    """Fills in an e-mail address or number that stands elsewhere: under a heading of its own design, at a page's foot.

    Args:
        header: What is known so far.
        lines: All lines that could hold the candidate's own, those of referees left out.
    """
    for at, line in enumerate(with_whole_addresses(lines)):
        if header.email and header.phone:
            return
        other = Header()
        for piece in _pieces(line.part()):
            _take(other, piece, below_name=False)
        _add_links(other, line.links)
        if other.email and not header.email:
            header.email = other.email
            near = read_contact_lines(lines[max(0, at - _NEAR_EMAIL) : at + _NEAR_EMAIL + 1])
            header.complete(near)
        elif other.phone and not header.phone and (at < _TOP_LINES or at >= len(lines) - _NEAR_EMAIL):
            header.phone = other.phone


def _behind_name(part: Part, name: str) -> Part:
    at = part.text.find(name)
    return part.cut(at + len(name) if at >= 0 else len(part.text))


def _without_pronouns(header: Header, behind: Part) -> Part:
    """What stands behind the name without the pronouns that come first there, which go to the rest."""
    found = PRONOUNS.match(behind.text)
    if found is None:
        return behind
    header.rest.append(behind.cut(0, found.end()).trimmed())
    return behind.cut(found.end())


def _without_credentials(header: Header, part: Part, *, directly: bool) -> Part:
    """What stands behind the name without the letters of degrees and licences there, which go to the header."""
    found = _CREDENTIALS.match(part.text) if directly else None
    if found is None or is_place(found[0]) or is_place(found[0].split(",")[-1].strip()):
        return part
    header.credentials = found[0]
    return part.cut(found.end()).trimmed()


def _with_credentials(headline: str, credentials: str) -> str:
    """The headline with the letters behind the name, parted as its own pieces are."""
    if not (headline and credentials):
        return headline or credentials
    return headline + next((sign for sign in (" | ", " · ", " • ") if sign in headline), ", ") + credentials


def _pieces(part: Part) -> list[Part]:
    cuts = with_whole_places(part, split_part(part, _SEPARATORS))
    return [piece for piece in (cut.trimmed() for cut in cuts) if piece.text]


def _take(header: Header, piece: Part, *, below_name: bool) -> None:
    """Puts one piece of the header where it belongs; what remains of it goes on as pieces of their own."""
    for pattern, store in ((EMAIL, _store_email), (URL, _store_url), (PHONE, _store_phone)):
        match = pattern.search(piece.text)
        if match is None or (pattern is PHONE and not is_phone(match[0], piece.text)):
            continue
        header.reached_at.add(piece.block)
        if not store(header, match[0]):
            header.rest.append(piece.cut(match.start(), match.end()))
        before = _without_label_behind(piece.cut(0, match.start()).trimmed())
        for side in (before, piece.cut(match.end()).trimmed()):
            if side.text and not _is_label(side.text):
                _take(header, side, below_name=below_name)
        return
    _take_words(header, piece, below_name=below_name)


def _without_label_behind(part: Part) -> Part:
    """The part without the label of what stood behind it ("3 Elm Lane, Exampleton, Tel.")."""
    at = part.text.rfind(",")
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


@cache
def _place_labels() -> frozenset[str]:
    names = read_toml("contact.toml")["place_labels"]["names"]
    return frozenset(" ".join(name.split()) for name in str(names).split(";"))


def _is_label(text: str) -> bool:
    return fold(text).strip(" .:()") in contact_labels() or not re.search(r"\w", text)


def _take_words(header: Header, piece: Part, *, below_name: bool) -> None:
    if _is_label(piece.text):
        header.awaits_place = fold(piece.text).strip(" .:()") in _place_labels()
        return
    label = label_of(piece.text)
    bare = piece.cut(len(label)) if len(label) < len(piece.text) else piece
    labelled = bool(label) or header.awaits_place
    header.awaits_place = False
    if not header.location and _is_location(bare.text, labelled=labelled):
        header.location = bare.text
    elif below_name and not header.headline and not label and _is_headline(piece.text):
        header.headline = piece.text
    else:
        header.rest.append(piece)


def _is_location(text: str, *, labelled: bool) -> bool:
    if is_place(text):
        return True
    if len(text) > _LONGEST_ADDRESS:
        return False
    parts = [part.strip() for part in text.split(",")]
    if labelled:
        ends_in_place = len(parts) > 1 and (is_place(parts[-1]) or is_place(", ".join(parts[-2:])))
        return bool(re.search(r"[^\W\d_]{3}", text)) and (ends_in_place or not title_score(text))
    if len(parts) > 1 and is_place(parts[-1]) and all(could_be_city(part) or is_place(part) for part in parts):
        return True
    has_number = re.search(r"\d", text) is not None and len(parts) > 1
    return has_number and any(is_place(part) or is_place(", ".join(parts[-2:])) for part in parts[1:])


def _take_town(header: Header, lines: Sequence[Line]) -> None:
    """Takes the one name among the addresses and numbers for the town, also when no table knows it."""
    if header.location:
        return
    order = [line.index for line in lines]
    near = {order[at + step] for at in range(len(order)) if order[at] in header.reached_at for step in (-1, 1)
            if 0 <= at + step < len(order)}  # fmt: skip
    linked = {(line.index, link.start) for line in lines for link in line.links}
    towns = [part for part in header.rest if could_be_city(part.text) and (part.block, part.start) not in linked]
    for blocks in (header.reached_at, near):
        found = [part for part in towns if part.block in blocks]
        if len(found) == 1 and not heading_kind(found[0].text)[0]:
            header.location = found[0].text
            header.rest.remove(found[0])
        if found:
            return


def _take_headline(header: Header, below_name: Sequence[Line]) -> None:
    """Takes a line for the headline that stands alone below the name, is no place and has no address or number.

    A profession that no table knows ("Doula") has the form of a town's name; people write what they are below
    their name far more often than a town alone.
    """
    for line in below_name:
        part = line.part().trimmed()
        if line.is_bullet or part not in header.rest or not _could_be_headline(part.text):
            continue
        header.headline = part.text
        header.rest.remove(part)


def _could_be_headline(text: str) -> bool:
    words = text.split()
    if re.search(r"[\d,:;@/]", text) or len(words) > _SHORT_SENTENCE or text.endswith(".") or text[:1].islower():
        return False
    if heading_kind(text)[0] or is_document_title(text):
        return False
    return not any(word in read_words("town_words.txt") - _JOIN_NOUNS for word in words)


def _is_headline(text: str) -> bool:
    """Whether a line below the name says what the candidate is, and is not a sentence."""
    words = text.split()
    if len(words) > _LONGEST_HEADLINE or text.endswith(".") or heading_kind(text)[0]:
        return False
    return title_score(text) > 0


def _is_headline_in_pieces(text: str, pieces: Sequence[Part]) -> bool:
    """Whether a whole line names what the candidate is ("Cook · Baker"), without any contact data among it."""
    if "\t" in text or any(pattern.search(text) for pattern in (EMAIL, URL, PHONE)):
        return False
    return len(pieces) > 1 and all(_is_headline(piece.text) for piece in pieces)


def _add_links(header: Header, links: Iterable[Link]) -> None:
    for link in links:
        if link.url.startswith("mailto:"):
            address = unquote(link.url.removeprefix("mailto:").split("?")[0]).strip()
            if not header.email or (address.startswith(header.email) and EMAIL.fullmatch(address)):
                header.email = address
        elif link.url.startswith("tel:"):
            header.phone = header.phone or link.url.removeprefix("tel:")
        else:
            _add_address(header, link.url)


def _add_address(header: Header, url: str) -> None:
    same = [at for at, known in enumerate(header.links) if is_address(known.url, url)]
    if same:
        header.links[same[0]] = ProfileLink(url, header.links[same[0]].label)
    elif url.startswith(("http", "www")):
        header.links.append(ProfileLink(url))
