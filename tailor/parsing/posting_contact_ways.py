"""How a posting leads to the person to write to: by an instruction, an office, an address or a signature."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tailor.parsing.posting_address import find_address
from tailor.parsing.posting_first_names import closes_letter, signed, turned_to
from tailor.parsing.posting_patterns import alternatives, contact_words
from tailor.parsing.posting_persons import is_person, may_name, part_office, person_name
from tailor.parsing.posting_phone import find_phones
from tailor.parsing.words import title_score
from tailor.text import fold

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
"""An e-mail address."""
_LONGEST_LABEL = 6  # words of "Search committee chair:"
_HEAD_LINES = 4  # in which a job stands above its employer
_NEAR = 2  # lines around an e-mail address in which the person of the same name stands
_SHORTEST_NAME = 3  # letters of a name in an address
_LAST_LINES = 6  # in which somebody may sign behind a dash
_LINES_OF_ADDRESS = 4  # below the name of whom a letter goes to
_SENT = (
    r"(?i:send|schick\w*|senden?|envoy\w+|transmett\w+|parvenir|remettre|adress\w+|e-?mail|forward|submit"
    r"|(?:return\w*|hand(?:ed)?|post(?:ed)?|retourn\w+)(?=.{0,60}\b(?:form|application|cv|letter|pack)s?\b)"
    r"|(?:forms?|applications?|cvs?|letters?)\b.{0,40}\b(?:sent|returned)|richten|mandar|enviar|candidature"
    r"|bewerbung\w*)"
)
_DASHED = re.compile(r"[—–-]\s?(?=[A-Z])")


def written_to(lines: Sequence[str], head: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Persons with their offices, those first that the text asks to write to or calls by an office.

    Args:
        lines: Those that may tell whom to write to.
        head: The posting's first lines.
    """
    told = list(map(written_small, lines))
    named = list(filter(may_name, told))
    for way in map(_compiled, _ways() if named else ()):
        yield from (person for line in named for person in _led_to(way, line, is_first=line == told[0]))
    yield from below_offices(lines)
    yield from ((name, "") for name in _addressed(lines))
    yield from ((name, "") for name in turned_to(lines, head))
    yield from ((name, "") for name in _beside_email(lines))
    yield from _signatures(lines)
    yield from ((name, "") for name in signed(lines, head))


def applied_to(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Persons, with their offices, whom an application goes to by a letter whose address stands behind their name.

    Args:
        lines: Those that may tell whom to write to.
    """
    for line in map(written_small, filter(may_name, lines)):
        for way in _ways_of_letters():
            yield from _led_to(way, line, is_first=False)


@cache
def _ways_of_letters() -> tuple[re.Pattern[str], ...]:
    words = rf"(?:{_SENT}|(?i:applications?|candidatures?)(?= (?:(?:by|par) \w+ )?(?:to|à)\b)|[Uu]nterlagen(?= an\b))"
    person = person_name()
    titled = rf"(?=(?:{'|'.join(alternatives('signs', 'rank'))})\.? ){person}"
    lead = rf"\b{words}\b.{{0,150}}?\b(?:to|an|à|a):?"
    at_street = r"(?=,[^;@]{0,90}\d)"
    return (
        re.compile(rf"{lead} (?:[^.;:@\d]{{3,80}}?, )?(?:z\. ?Hd\.? )?{titled}{at_street}"),
        re.compile(rf"{lead} {person}{at_street}"),
    )


def _led_to(way: re.Pattern[str], line: str, *, is_first: bool) -> Iterator[tuple[str, str]]:
    """The persons of a line to whom a form of words leads, with their offices."""
    at = 0
    while found := way.search(line, at):
        before = (found.groupdict().get("before") or "").strip()
        name, office = part_office(found["name"])
        whole, before = part_office(f"{before} {name}") if before and title_score(name.split()[0]) else ("", before)
        name = whole or name
        if is_person(name) and not (is_first and _is_headline(found)):
            parts = found.groupdict()
            yield name, parts.get("role") or before or office
        at = found.start() + 1


def _is_headline(found: re.Match[str]) -> bool:
    """Whether "Foreman – Heavy Equipment" opens the posting: a job and where it is, and no person with an office."""
    return found.start() == 0 and re.search(r"\s[–—-]\s", found.string) is not None


def _signatures(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The persons below a letter's closing words, each with the office in the line below the name, or behind a dash."""
    for number, line in enumerate(lines[:-1]):
        if closes_letter(line):
            below = lines[number + 2] if number + 2 < len(lines) else ""
            yield from _signer(lines[number + 1], below)
    for line in lines[-_LAST_LINES:]:
        if dashed := _DASHED.match(line):
            yield from _signer(line[dashed.end() :], "")


def _signer(line: str, below: str) -> Iterator[tuple[str, str]]:
    name, _, role = line.partition(",")
    if re.fullmatch(person_name(), name.strip()) and is_person(name.strip()) and not closes_letter(name):
        yield name.strip(), role or (below if title_score(below) else "")


def _beside_email(lines: Sequence[str]) -> Iterator[str]:
    """Names in or near the line of an e-mail address that repeats them: "Siân Bowes" and "s.bowes@..."."""
    whole = re.compile(rf"\b{person_name()}")
    for number, line in enumerate(lines):
        for address in EMAIL.findall(line):
            local = re.sub(r"[^a-z]", "", fold(address.partition("@")[0]))
            near = [line, *reversed(lines[max(0, number - _NEAR) : number]), *lines[number + 1 : number + 1 + _NEAR]]
            for text in near:
                for found in whole.finditer(text.replace(address, " ")):
                    parts = [re.sub(r"[^a-z]", "", fold(part)) for part in found["name"].split()]
                    known = any(len(part) >= _SHORTEST_NAME and part in local for part in parts)
                    if known and is_person(found["name"]):
                        yield found["name"]


def below_offices(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Persons in a line of their own below their office, with a number or an address near."""
    for at in range(_HEAD_LINES, len(lines)):
        office, name, near = (
            re.split(r": |\t", lines[at - 1])[-1].rstrip(" :"),
            lines[at].strip(),
            lines[at + 1 : at + 1 + _NEAR],
        )
        titled = title_score(office) > 0 and len(office.split()) <= _LONGEST_LABEL and not is_person(office)
        reached = titled and any(EMAIL.search(line) or any(find_phones(line)) for line in near)
        if reached and re.fullmatch(person_name(), name) and is_person(name):
            yield name, office


def _addressed(lines: Sequence[str]) -> Iterator[str]:
    """Persons with a title in a line of their own above the street and town to which letters go."""
    for at, line in enumerate(lines):
        titled = _titled().fullmatch(line.strip(" ,"))
        if titled and is_person(titled["name"]) and find_address(lines[at + 1 : at + 1 + _LINES_OF_ADDRESS]):
            yield titled["name"]


@cache
def _titled() -> re.Pattern[str]:
    before = r"(?:z\. ?H[dä]?\.?|zu Händen(?: von)?|à l['’]attention de|(?:FAO|[Ff]\.a\.o\.|Attn\.?):?) "
    return re.compile(rf"(?:{before})?(?=(?:{'|'.join(alternatives('signs', 'rank'))})\.? ){person_name()}")


def written_small(line: str) -> str:
    """A line in capitals as others are written, where it names somebody by a title: "APPLY TO: MS. ANN MOSS"."""
    small = line.title() if line.isupper() else line
    return (
        small if small is not line and re.search(rf"\b(?:{'|'.join(alternatives('signs', 'rank'))})\b", small) else line
    )


@cache
def _compiled(way: str) -> re.Pattern[str]:
    """A form of words as a pattern; these are long, and most postings need only the first of them."""
    return re.compile(way)


@cache
def _ways() -> tuple[str, ...]:
    """How a posting leads to a person, the surest first: "write to NAME, ROLE", "our ROLE, NAME", "ROLE: NAME"."""
    writing = "|".join((*alternatives("signs", "writing_to"), *contact_words("full", "writing_to")))
    office = "|".join((*alternatives("signs", "office"), *contact_words("full", "office")))
    answers = "|".join(contact_words("full", "answers"))
    end = (
        r"(?=\s?[,.;:(–]|\s?-(?!\w)| (?:at|on|by|via|under|for|if|after|before|or|and|of mail|oder|und|ou|et|with|is"
        r"|will|can|freut|hilft|gibt|gerne?|répond|est|unter|am|au|aan|op|al|en el|através|allo?|a|e|y|para|pel[ao]"
        r"|alle|alla|oppure|tel\.?|from|in|an(?=:| ?[+(\d]|$)|eine?n?|kurz|een|even|first|bereit|zur)\b|\s*$)"
    )
    named = rf"(?P<before>(?:[A-Z][\w-]+ ){{0,3}}?[\w-]*(?i:{office}) )"
    owner = r"(?i:our|the|unsere?[rnm]?|notre|nuestr[oa]|onze|nostr[oa]|a|al|à|o|il|la)"
    words = rf"(?:(?:{owner} )?{named}|{owner} (?:[\w-]+ ){{0,4}}?)?"
    title = rf"[^,.;:@\d]{{0,40}}?\b(?i:{office})\b[^,.;:@\d]{{0,30}}?"
    label = rf"(?:[\w’'/-]+ ){{0,{_LONGEST_LABEL}}}?[\w’'/-]*(?i:{office})[\w ]{{0,20}}"
    article = r"(?i:the|our|unsere?[rnm]?|notre|nuestr[oa]|le|la|der|die|den)"
    asked = "recruiter|contact|hiring manager|ansprechpartner(?:in)?|personalreferent(?:in)?|recruteur|recruteuse"
    behind = r"(?:(?i:tel\w*|phone|mobile|e-?mail|mail)\.?:? ?)?(?=[\w.+-]+@|\+?\(?\d[\d ()/-]{6,})"
    reached = r"(?:(?:is|can be (?:reached|contacted)|is available|is reachable|ist (?:erreichbar)?|erreichen sie) )?"
    person = person_name()
    titled = rf"(?=(?:{'|'.join(alternatives('signs', 'rank'))})\.? ){person}"
    office_behind = rf"(?:, (?P<role>[A-Z][^,.;@\d]+?|[^,.;@\d]*(?i:{office})[^,.;@\d]*?))?"
    role = r"(?:, (?P<role>[^,.;@\d]{2,60})(?![^,.;]*\d))?"
    between = r"(?:l['’]attention (?:de |d['’]|du ))?(?P<before>(?:[^\W\d_][\w.'’-]* ){1,6}?)"
    return (
        rf"(?<!\w)(?i:{writing})\s*:?\s+{words}{person}{office_behind}{end}",
        rf"(?<!\w)(?i:{writing})\s*:?\s+{between}{titled}{end}",
        rf"\b{article} (?P<role>{title}), {person}",
        rf"^(?P<role>{label})\s?[:–]\s{person}{end}",
        rf"\b(?i:our|your|unsere?|ihre?|notre|votre) (?P<role>(?:[\w-]+ )?(?i:{asked})) {person}{end}",
        rf"\b{_SENT}\b.{{0,150}}?\b(?:to|an|à|a):? (?:(?:the |our )?{named})?{person}{role}",
        rf"\b{_SENT}\b.{{0,150}}?\b(?:to|an|à|a) [^.;:@\d]{{3,60}}?, {titled}{role}",
        (
            rf"\b(?i:our|the|unsere?|notre|nuestr[oa]|nostr[oa]|onze|[ao] nosso|il|la|le|der|die) "
            rf"(?P<role>(?:[\w’'-]+ ){{0,3}}?[\w-]*(?i:{office})),? {person},? "
            rf"(?:(?i:{answers})\b|(?=[^.]{{0,40}}(?:\d{{4}}|@)))"
        ),
        rf"^{person},? (?i:{answers})\b",
        rf"^{person}, (?P<role>[^,.;@\d]*(?i:{office})[^,.;@\d]*)",
        rf"{person}(?:, (?P<role>[^,.;:@\d]{{2,40}}))?\s?(?:[,(:|–-]|\b{reached}(?:at|on|via|unter)\b)\s?{behind}",
    )
