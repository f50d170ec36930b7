"""Contact data, headline and addresses from the lines at the top of a resume and from sections of contact data."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote

from tailor.model import Link, ProfileLink
from tailor.parsing.addresses import EMAIL, PHONE, URL, is_address, label_of
from tailor.parsing.dates import find_dates
from tailor.parsing.header import SHORT_SENTENCE, Header, is_headline, pieces_of, take
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.letters_behind import is_lone_degree, letters_end, with_letters
from tailor.parsing.lines import Line, Part
from tailor.parsing.link_words import without_link_words
from tailor.parsing.names import CREDENTIAL, PRONOUNS, is_document_title, labelled_name, name_of
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.posting_place import is_street
from tailor.parsing.street_lines import is_street_line, lone_street
from tailor.parsing.words import read_words, title_score
from tailor.parsing.wrapped_contacts import with_whole_contacts
from tailor.parsing.wrapped_headlines import with_whole_headline
from tailor.text import is_page_label

_CREDENTIALS = re.compile(rf"{CREDENTIAL}(?:,\s*{CREDENTIAL})*(?=\s*(?:$|[,;|•·\t–—]|\s-\s))")
_JOIN_NOUNS = frozenset({"of", "and", "the", "und", "et", "y", "e", "en", "for", "de"})
"""Words of professions ("Maker of Masks") that stand in names of towns too."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER_OF_HOUSE = re.compile(
    r"^(?:(?:flat|apt|apartment|unit|suite|plot|house|room|no|nr|lot|block)\b\.?\s?(?:no\.?\s)?)?#?\d{1,5}\s?[A-Za-z]?(?:[,/\s-]|$)"
    r"|[^\W\d_],?\s(?:n[º°.r]{0,2}\s?)?\d{1,4}(?:\s?[a-z])?(?:,\s.{1,12})?$",
    re.IGNORECASE,
)
_LIFE = re.compile(
    r"\b(?:years?|yrs|old|ans|jahren?|años|anos|anni|jaar|enfants?|child(?:ren)?|kinder|hij[oa]s|figli|filhos|kinderen"
    r"|no\.?\s?\d{5,}|pin|licen[cs]e)\b",
    re.IGNORECASE,
)
"""What a line tells that has numbers as addresses have: ages, children, registrations."""

_IS_LICENCE = re.compile(r"\s(?:[A-DT]\d?E?)(?:/[A-D]\d?E?)*$")
"""The class at the end of a driving licence ("Permis B")."""

_STREET_WORDS = 8
_FACT = re.compile(r"[^\W\d_][\w ()/'’-]{1,24}\s?:\s+\S[^!?]{0,60}$")
"""A fact behind its label ("Date of birth : 1.2.1990")."""

_FEWEST_FACTS = 2
_APPLIES = re.compile(r"application|bewerbung|candidatur|solicitud|sollicitatie|apply", re.IGNORECASE)
_NEAR_EMAIL = 3
_TOLD = 4
"""Words of the shortest piece that tells more of somebody than a name for what they are."""

_CALLING = 3
"""Words of the longest word for what somebody is, as artists list them."""

_TOP_LINES = 15


def read_header(lines: Sequence[Line], name_at: int | None, links: Iterable[Link]) -> Header:
    """The contact data, headline and rest of the lines at the top.

    Args:
        lines: The header's lines in order, the name's line among them.
        name_at: The position of the name in `lines`, or None.
        links: The addresses behind the header's texts and icons.
    """
    header = Header()
    lines = with_whole_headline([without_link_words(line) for line in lines], name_at)
    for at, line in enumerate(with_whole_contacts(lines)):
        part = line.part()
        below_name = name_at is not None and at >= name_at
        if at == name_at:
            header.name = name_of(line)
            behind = _without_pronouns(header, _behind_name(part, header.name))
            directly = behind.text.startswith(",")
            below_name = not directly or title_score(behind.text) > 0
            part = _without_credentials(header, behind.trimmed(), directly=directly)
        elif is_document_title(part.text):
            continue
        pieces = [piece for piece in pieces_of(part) if not is_page_label(piece.text)]
        if below_name and not header.headline and _is_headline_in_pieces(part.text, pieces):
            header.headline = part.text
            continue
        for piece in pieces:
            take(header, piece, below_name=below_name)
    if name_at is not None and not header.headline:
        _take_headline(header, lines[name_at + 1 : name_at + 2])
    if name_at and not header.headline:  # some write what they are above their name
        above = [line for line in lines[name_at - 1 : name_at] if is_headline(line.text)]
        _take_headline(header, [line for line in above if not _APPLIES.match(line.text)])
    header.rest = [part for part in header.rest if part.text != header.name]
    header.headline = with_letters(header.headline, header.credentials)
    _take_town(header, lines)
    _take_street(header, lines)
    _add_links(header, links)
    return header


def read_contact_lines(lines: Sequence[Line]) -> Header:
    """The contact data of a section such as "Contact" or "Personal details", whose lines are kept besides."""
    header = Header()
    for line in with_whole_contacts(lines):
        named = labelled_name(line.text)
        header.name = header.name or named
        for piece in () if named else pieces_of(line.part()):
            take(header, piece, below_name=False)
    _take_town(header, lines)
    _take_street(header, lines)
    _add_links(header, [link for line in lines for link in line.links])
    return header


def is_contact_block(lines: Sequence[Line]) -> bool:
    """Whether lines, such as those below "About", are an address in short lines, or facts behind labels."""
    if len(lines) >= _FEWEST_FACTS and all(_FACT.match(line.text) for line in lines):
        return True
    mailed = any(EMAIL.search(line.text) for line in lines)
    return mailed and not any(len(line.text.split()) > SHORT_SENTENCE + 1 or line.text.endswith(".") for line in lines)


def complete_from_anywhere(header: Header, lines: Sequence[Line]) -> None:
    """Fills in an e-mail address or number that stands elsewhere: under a heading of its own design, at a page's foot.

    Args:
        header: What is known so far.
        lines: All lines that could hold the candidate's own, those of referees left out.
    """
    for at, line in enumerate(with_whole_contacts(lines)):
        if header.email and header.phone:
            return
        other = Header()
        for piece in pieces_of(line.part()):
            take(other, piece, below_name=False)
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
    placed = found is not None and (is_place(found[0]) or is_place(found[0].split(",")[-1].strip()))
    end = max(letters_end(part.text), found.end() if found and not placed else 0)
    header.credentials = part.text[:end]
    return part.cut(end).trimmed() if end else part


def _take_town(header: Header, lines: Sequence[Line]) -> None:
    """Takes the one name among the addresses and numbers for the town, also when no table knows it."""
    if header.location:
        return
    order = [line.index for line in lines]
    near = {order[at + step] for at in range(len(order)) if order[at] in header.reached_at for step in (-1, 1)
            if 0 <= at + step < len(order)}  # fmt: skip
    linked = {(line.index, link.start) for line in lines for link in line.links}
    own = [part for part in header.rest if not _IS_LICENCE.search(part.text)]
    free = [part for part in own if (part.block, part.start) not in linked]
    beside = [part for part in free if all(map(could_be_city, part.text.split(", ")))]  # "Stromness, Orkney"
    towns = [part for part in free if could_be_city(part.text)]
    for blocks, parts in ((header.reached_at, beside), (near, towns)):
        found = [part for part in parts if part.block in blocks]
        if len(found) == 1 and not heading_kind(found[0].text)[0]:
            header.location = found[0].text
            header.rest.remove(found[0])
        if found:
            return


def _take_street(header: Header, lines: Sequence[Line]) -> None:
    """Puts the street, in the lines above the town, before that; below a labelled street, the town behind it."""
    texts = [label_of(line.text.strip()) for line in lines]
    bare = [line.text.strip()[len(label) :].strip() for line, label in zip(lines, texts, strict=True)]
    at = bare.index(header.location) if header.location in bare else 0
    town = bare[at + 1] if _is_street_line(header.location) and at + 1 < len(bare) else ""
    if is_place(town) and (own := next((part for part in header.rest if part.block == lines[at + 1].index), None)):
        header.location = f"{header.location.rstrip(' ,')}, {town}"
        header.rest.remove(own)
    while at > 0 and _is_street_line(bare[at - 1]):
        at -= 1
        own = next((part for part in header.rest if part.block == lines[at].index), None)
        if own is None or own.text not in {bare[at], lines[at].text.strip()}:
            return
        header.location = f"{bare[at].rstrip(' ,')}, {header.location}"
        header.rest.remove(own)
    if street := lone_street(header.rest, header.location):
        header.location = f"{street.text.rstrip(' ,')}, {header.location}"
        header.rest.remove(street)


def _is_street_line(text: str) -> bool:
    """Whether a line is a street with its number, or a flat in a house, and no age or date."""
    if is_street_line(text):
        return True
    if len(text.split()) > _STREET_WORDS or find_dates(text) or title_score(text) or _LIFE.search(text):
        return False
    return is_street(text) or _NUMBER_OF_HOUSE.search(text) is not None


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
    if is_lone_degree(text):
        return False
    if _are_credentials(text):
        return True
    text = re.sub(r"\s\([^\d()][^()]*\)$", "", text)
    words = text.split()
    if re.search(r"[\d,:;@/]", text) or len(words) > SHORT_SENTENCE or text.endswith(".") or text[:1].islower():
        return False
    if heading_kind(text)[0] or is_document_title(text):
        return False
    return not any(word in read_words("town_words.txt") - _JOIN_NOUNS for word in words)


def _are_credentials(text: str) -> bool:
    """Whether a text is nothing but letters of degrees and licences ("RGN, MSc")."""
    found = _CREDENTIALS.match(text)
    return found is not None and found[0] == text and not is_place(text) and not is_place(text.rsplit(",", 1)[-1])


def _is_headline_in_pieces(text: str, pieces: Sequence[Part]) -> bool:
    """Whether a whole line names what the candidate is ("Cook · Baker"), without any contact data among it.

    LinkedIn's headlines go on with what somebody stands for: "Cook | Feeding 200 a day | Speaker".
    """
    if "\t" in text or any(pattern.search(text) for pattern in (EMAIL, URL, PHONE)):
        return False
    first, others = pieces[:1], pieces[1:]
    if not others:
        return False
    if is_headline(first[0].text) and all(is_headline(one.text) or _could_be_calling(one.text) for one in others):
        return True
    told = text.count("|") >= len(others) and any(len(one.text.split()) >= _TOLD for one in pieces)
    return told and any(is_headline(one.text) for one in pieces) and not any(_is_personal(one.text) for one in pieces)


def _is_personal(text: str) -> bool:
    """Whether a piece is a place or a fact about the person ("born 1990", "Nationality: Irish")."""
    return is_place(text) or ":" in text or bool(_YEAR.search(text) or heading_kind(text)[0])


def _could_be_calling(text: str) -> bool:
    """Whether a short piece behind what the candidate is may be another such word ("Singer (mezzo)")."""
    bare = re.sub(r"\s\([^()]*\)$", "", text)
    return len(bare.split()) <= _CALLING and not re.search(r"[\d:,]", bare) and not is_place(bare)


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
