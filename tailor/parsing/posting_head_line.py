"""A line of a posting's head that says several things at once: job, employer and place."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_city, is_place, is_region
from tailor.parsing.posting_patterns import alternatives, pattern
from tailor.parsing.posting_place import is_marked_place
from tailor.parsing.words import institution_score, organisation_score, title_score
from tailor.text import fold, names_unit

_AT = re.compile(r"(?P<title>.+?)\s+(?:at|@|bei|chez|presso|bij|hos)\s+(?P<rest>(?:the |der |dem |den )?[A-ZÀ-Þ\d].*)")
_FOR = re.compile(
    r"(?P<title>.+?)\s+(?:with|for|für|im|beim|in der|au|à la|en|para|voor)\s+(?P<rest>(?:the |die |das )?[A-ZÀ-Þ].*)"
)
_RULES = re.compile(r"remote|hybrid|home|on-?site|\bEU\b|\bUK\b|\bUSA?\b", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*$")
_WANTED_BY = re.compile(  # "Welder needed at Elm Works, Leeds", "Wanted: Welder for Elm Works"
    r"(?:(?P<title>.+?) (?:wanted|needed|required|sought|gesucht|gezocht|recherchée?)"
    r"|(?:wanted|needed|gesucht|gezocht|recherchée?|recherchons)\s*[:!–-]\s*(?:an? |eine?n? |une? |een )?(?P<job>.+?))"
    r" (?:at|by|bei|von|chez|par|bij|door|(?P<for>for|with|für|pour|voor)) "
    r"(?:(?:der|die|das|dem|la|le|de) )?(?P<rest>(?-i:(?:the )?[A-ZÀ-Þ]).*)",
    re.IGNORECASE,
)
_TAIL = re.compile(  # behind the job, what it is for or how much of the day it takes
    r"\s*\((?:m/w/d|w/m/d|f/m/d|m/f/d|h/f|f/h)\).*$|,? (?:in|im|auf) (?:Teilzeit|Vollzeit|Minijob)\b.*$"
    r"|,? (?:to join|for (?:its|our|the|their)|für (?:unser|die|den|das)|pour|with|who|zum|ab"
    r"|from|until|starting|à partir|dès)\b.*$"
)
_MARK = re.compile(r"\s+[–—|/·•-]\s+")
_GENDER = re.compile(r"\s*\(?[hfmwdx](?:/[hfmwdx])+\)?$", re.IGNORECASE)
_MARKED = re.compile(r"\([hfmwdx](?:/[hfmwdx]){1,3}\)\s*$", re.IGNORECASE)
_UP_TO_GENDER = re.compile(
    r"(?P<title>.+?),?\s(?:\([hfmwdx](?:/[hfmwdx]){1,2}\)|[HF]/[HF]|[mwfd]/[mwfd]/[mwfdx])\s(?P<rest>[A-ZÀ-Þ].*)"
)
_IN_TOWN = re.compile(
    r"\s+(?:à|in|(?P<en>en|em)) (?P<town>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}"
    r"(?: \(\w+\)|(?:, [A-ZÀ-Þ][\w’' -]+){0,2})?)$"
)
_LEADS = re.compile(  # a sentence whose subject comes behind its verb: "Für unsere Backstube sucht ..."
    r"(?:Für|Zur|Zum|Als|Ab|In|Im|Wegen|For|To|At|As|Since|Pour|Voor|Ter|Per|Bij|Para|Per)\b"
)
_SMALL_TRADE = re.compile(r"^(?:(?:La|Le) |L['’])(?=[a-zà-ÿ])|^(?:Die|Das|Der) ")  # "La boulangerie Aux Deux Ormes"
_OF_TOWN = re.compile(r"(?P<name>.+) of (?P<town>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)")
_NAME_IN = re.compile(r"(?P<name>.+) (?:in|à|te) (?P<place>.+)")
_LAST_TOWN = re.compile(r"(?P<name>.+&.+ of|.+,) (?P<town>[A-ZÀ-Þ][\w’'-]+)")
_FEWEST_PARTS = 2
_TOWN = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?:[ -](?:[A-ZÀ-Þ][\w.'’-]+|upon|am|an|der|sur|la|le|de|of)){0,3}")
_LONGEST_NAME = 8  # words

Knows = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What a line says; empty strings for what it does not."""

    title: str = ""
    company: str = ""
    place: str = ""


def read_head_line(line: str, knows: Knows) -> HeadLine:
    """The parts of "Welder at Elm Works (remote)", "Welder, Elm Works, Leeds" or "Elm Works Ltd, Welder, Leeds".

    Args:
        line: A title, or a line that may hold more than one.
        knows: Whether a name is an organisation's, by its words or by the rest of the text.

    Returns:
        The whole line as the title where nothing else is sure.
    """
    bare = without_rule(line)
    pieces = [piece.strip() for piece in re.split(r"[,;]", line[len(bare) :].strip(" ()"))]
    remote = any(_RULES.search(piece) for piece in pieces)
    ruled = next((piece for piece in pieces if _is_town_like(piece, remote=remote)), "")
    told = _told(bare, line, knows)
    return replace(told, place=ruled) if ruled and not told.place else told


def read_search(sentence: str, knows: Knows, title: str) -> HeadLine | None:
    """What a notice's first sentence says that seeks somebody and names who does; None for any other.

    Args:
        sentence: The first of a posting.
        knows: Whether a name is an organisation's.
        title: The job, as far as it is known: it may be one that no list has.
    """
    bare = without_rule(sentence.rstrip(" .!"))
    told = _by_wanted(bare, knows) or _by_verb(bare, title)
    if told is None:
        return None
    name, place = name_and_place(told.company, knows)
    if not place and (cut := _OF_TOWN.fullmatch(name)) and not is_institution(cut["name"]):
        name, place = cut["name"], cut["town"]
    bare_name = _SMALL_TRADE.sub("", name)
    return replace(told, company=bare_name[:1].upper() + bare_name[1:], place=told.place or place)


def is_institution(name: str) -> bool:
    """Whether a name is one of those that "of" and a town belong to: "University of Leeds", "Bank of Elm"."""
    return max(organisation_score(name), institution_score(name)) > 0


def _by_wanted(bare: str, knows: Knows) -> HeadLine | None:
    """A line such as "Welder needed at Elm Works in Leeds", "Gesucht: Köchin für Gasthof Elm, Elmau"."""
    found = _WANTED_BY.fullmatch(bare)
    title = (found["title"] or found["job"] or "") if found else ""
    if not found or not title or len(title.split()) > _LONGEST_NAME:
        return None
    name, place = name_and_place(_TAIL.sub("", found["rest"]), knows)
    if not place and not has_legal_form(name) and (cut := _LAST_TOWN.fullmatch(name)):
        name, place = cut["name"].removesuffix(" of").rstrip(","), cut["town"]
    sure = not found["for"] or place or " " in name or knows(name)  # "Drivers needed for Christmas"
    return HeadLine(title, name, place) if sure and len(name.split()) <= _LONGEST_NAME else None


def _told(bare: str, line: str, knows: Knows) -> HeadLine:
    if told := _by_verb(bare):
        return told
    for form in (_AT, _FOR):
        found = form.fullmatch(bare)
        if found and _is_job(found["title"]) and (name := name_and_place(found["rest"], knows))[0]:
            job = _GENDER.sub("", found["title"]).split() or [""]
            at = form is _AT and (title_score(job[-1]) or name[1] or _MARKED.search(found["title"]))
            sure = knows(name[0]) or bool(at)
            if sure and len(name[0].split()) <= _LONGEST_NAME and not title_score(name[0].split()[-1]):
                return HeadLine(found["title"].strip(" ,"), *name)
    return (
        _by_wanted(bare, knows)
        or _by_gender(bare, knows)
        or _by_marks(bare, knows)
        or _by_commas(bare, knows)
        or HeadLine(line)
    )


def _by_verb(bare: str, title: str = "") -> HeadLine | None:
    """A line such as "Elm Works is looking for a Welder", "Elm Works sucht ab sofort eine Köchin in Teilzeit"."""
    found = _seeks().fullmatch(bare)
    if not found or _LEADS.match(bare):
        return None
    if not (title_score(found["title"]) or (title and fold(title) in fold(found["title"]))):
        return None
    title = _TAIL.sub("", found["title"])
    in_town = _IN_TOWN.search(title)
    in_town = None if in_town and in_town["en"] and not is_city(in_town["town"]) else in_town  # "en Informatique"
    if in_town:
        title = title[: in_town.start()]
    title = without_rule(title)
    place = in_town["town"] if in_town else found["town"] or ""
    return HeadLine(title, found["company"], place) if len(title.split()) <= _LONGEST_NAME else None


def _by_gender(bare: str, knows: Knows) -> HeadLine | None:
    """A line whose mark of gender ends the job: "Couvreur H/F Armor Toitures", "Köchin (m/w/d) Gasthof Elm, Elmau"."""
    found = _UP_TO_GENDER.fullmatch(bare)
    if not found or not _is_job(bare[: found.start("rest")]):
        return None
    name, place = name_and_place(found["rest"], knows)
    return HeadLine(found["title"], name, place) if knows(name) else None


def _is_job(text: str) -> bool:
    """Whether a text names a job, by its words or by a mark of gender in brackets behind it."""
    return title_score(text) > 0 or _MARKED.search(text) is not None


def _by_marks(bare: str, knows: Knows) -> HeadLine | None:
    """Parts between dashes, bars or slashes: job first, then a name that is known or stands before a place."""
    parts = [part.strip() for part in _MARK.split(bare) if part.strip()]
    if len(parts) < _FEWEST_PARTS or not title_score(parts[0]):
        return None
    *middle, last = parts[1:]
    if middle and _ends_as_place(last) and not names_unit(middle[-1]):
        if pattern("signs", "employment").search(middle[-1]):
            return HeadLine(" – ".join(parts[:-2]), "", last)
        told = any(pattern("signs", name).search(middle[-1]) for name in ("speciality", "grade"))
        job, name = (parts[:-1], "") if told else (parts[:-2], middle[-1])
        return HeadLine(" – ".join(job), name, last)
    for at, part in enumerate(parts[1:], 1):
        name, place = name_and_place(part, knows)
        in_county = is_region(place) and " " not in name.strip()
        named = knows(name) or (place and "," in part and not title_score(name) and not in_county)
        if named and not title_score(name.split()[-1]) and not names_unit(name):
            behind = ", ".join(other for other in (place, *parts[at + 1 :]) if other)
            return HeadLine(" – ".join(parts[:at]), name, behind)
    return None


@cache
def _seeks() -> re.Pattern[str]:
    said = "|".join(alternatives("signs", "seeks"))
    article = (
        r"(?:an?|our (?:next)?|un ou une|einen?|eine[nr]?(?:/n)?|une?|un[/·.-]e|un\(e\)|un[ao]?|een|its|their|ihre[n]?)"
    )
    # The object of these often has no article in a headline.
    bare = r"(?:sucht|recrute|recherche|cherche|busca|selecciona|contrata|procura|cerca|zoekt)"
    name = r"(?P<company>(?:The |Die |Der |Das )?[A-ZÀ-Þ0-9][^,;:!?]{1,60}?)"
    town = r"(?:, (?:in|at|near|bei|à|te|en) (?P<town>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}),)?"
    object_ = rf"(?:(?:{said})(?: [a-zäöü]+){{0,5}}? {article}|{bare})"
    return re.compile(rf"{name}{town} {object_} (?P<title>[^.;!?]+)[.!]?")


def _by_commas(bare: str, knows: Knows) -> HeadLine | None:
    pieces, place = _peel(bare)
    at = next((n for n, piece in enumerate(pieces) if n and knows(piece) and not title_score(piece.split()[-1])), 0)
    if at and title_score(before := ", ".join(pieces[:at])):
        return HeadLine(before, pieces[at], ", ".join([*pieces[at + 1 :], *place]))
    first = pieces[0]
    if len(pieces) > 1 and knows(first) and not title_score(first.split()[-1]) and title_score(pieces[1]):
        return HeadLine(pieces[1], first, ", ".join([*pieces[2:], *place]))
    titled = ", ".join(pieces)
    return HeadLine(titled, "", ", ".join(place)) if place and title_score(titled) and not _is_wide(place) else None


def name_and_place(text: str, knows: Knows) -> tuple[str, str]:
    """An employer's name and the place behind it: "Elm Works, Leeds, UK", "Elm Works in Leeds", "Elm Works (Leeds)"."""
    bracket = _BRACKET.search(text)
    if bracket and is_place(bracket["inside"]):
        return text[: bracket.start()], bracket["inside"]
    found = _NAME_IN.fullmatch(text)
    if found and _TOWN.fullmatch(found["place"].split(",")[0]):
        return found["name"], found["place"]
    pieces, peeled = _peel(text)
    last = pieces[-1] if len(pieces) > 1 else ""
    unknown = _TOWN.fullmatch(last) is not None and not knows(last) and not has_legal_form(last)
    if unknown and (peeled or text.startswith("The ") or knows(", ".join(pieces[:-1]))):
        peeled = [pieces.pop(), *peeled]
    return ", ".join(pieces), ", ".join(peeled)


def _is_town_like(piece: str, *, remote: bool) -> bool:
    """Whether a piece of a bracket is a place and no rule; beside a rule any name in capitals may be a town."""
    return not _RULES.search(piece) and (is_place(piece) or (remote and _TOWN.fullmatch(piece) is not None))


def _peel(text: str) -> tuple[list[str], list[str]]:
    """The pieces between commas, and those at the end that are places."""
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()] or [text]
    places: list[str] = []
    while len(pieces) > 1 and _ends_as_place(pieces[-1]):
        places.insert(0, pieces.pop())
    return pieces, places


def _ends_as_place(piece: str) -> bool:
    remote = pattern("signs", "remote").fullmatch(piece) is not None
    return remote or is_city(piece) or is_region(piece) or is_place(piece) or is_marked_place(piece)


def _is_wide(place: list[str]) -> bool:
    """Whether a region alone stands behind a title, which then belongs to it ("Head of Sales, Europe")."""
    return not any(is_city(piece) or is_marked_place(piece) for piece in place) and len(place) == 1


def without_rule(line: str) -> str:
    """A line without a bracket at its end about hours, place or contract: "(remote, EU)", "(0.8 fte)"."""
    while found := _BRACKET.search(line):
        inside = found["inside"]
        words = ("remote", "employment", "share_of_time")
        if not (any(pattern("signs", name).search(inside) for name in words) or is_place(inside)):
            break
        line = line[: found.start()]
    return line
