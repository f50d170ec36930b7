"""Projects, certificates, awards, publications: entries whose first piece is their name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.citations import is_citation
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.heads import Atom, Head, split_heads
from tailor.parsing.lines import Line, Part
from tailor.parsing.named_levels import is_named_level
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row, rows_of
from tailor.parsing.short_years import with_short_years
from tailor.parsing.words import institution_score, organisation_score, title_score

_ISSUER_WORDS = 8
_EMPTY = 0.6
"""Line heights of space above a line from which on it stands apart in a list of single lines."""

# A date behind such a word is when something ends or was renewed: it belongs to the words, not to the entry.
_GOVERNED = re.compile(
    r"\b(?:valid|good|current|active|expires?|expiry|exp\.?|expiration|renew(?:al|ed|s|able)?|recertified|refreshed|updated|expired|due|until|till|through|thru|to|by"
    r"|since|from|as of|bis|gültig|seit|jusqu['’]à|jusqu['’]en|depuis|hasta|desde|até|fino al?|geldig tot)"
    r"\s*(?:on|in|to|until|through|date|bis|:)?\s*:?$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[^\W\d_]+\.?")
_ADDITION = re.compile(
    r"(?:credential|certificate|licen[cs]e|registration)\b(?:[^,:]{0,20}\b(?:id|no|number|by)\b.*:|[^,:]{0,20}#|\s*:\s*\S*\d\S*$)"
    r"|issued\b",
    re.IGNORECASE,
)
"""What says a number or an issuer of the line above; "Certificate: Archives Basics" names a thing of its own."""
_BY_WHOM = re.compile(
    r"(?:dir|directed|cond|conducted|chor|choreographed|arr|regie|mise en scène|series|season)\b", re.IGNORECASE
)
"""How the part of a credit begins that names its director, and is no publisher."""

_BETWEEN_SEMICOLONS = re.compile(r"[^;\s][^;]*")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SENTENCE_WORDS = 6
_PAIR = 2


def without_expiry(text: str) -> int:
    """Where the words begin that say when something ends or was renewed; the text's length when none do.

    "CPR, 2023 (exp. 2025)" is cut before the parenthesis: 2025 is no date of the certificate itself.
    """
    for found in find_dates(text):
        lead = _FIRST_WORD.match(found.dates.text)
        for end in (found.start, found.start + (lead.end() if lead else 0)):
            governed = _GOVERNED.search(text[:end].rstrip(" ,("))
            if governed:
                return _before_parenthesis(text[: governed.start()].rstrip(" ([,;"))
    return len(text)


def _before_parenthesis(text: str) -> int:
    """The length of a text without an open parenthesis at its end that holds no date."""
    opened = text.rfind("(")
    if opened > text.rfind(")") and not re.search(r"\d", text[opened:]):
        return len(text[:opened].rstrip(" ,;"))
    return len(text)


def own_date(row: Row) -> Row:
    """The row with the date that is its entry's own, not the one when that expires."""
    end = without_expiry(row.part.text)
    if row.date is None or row.tail is not None or row.date.end <= end:
        return row
    return Row(row.line, row.part, head_date(row.part.text[:end]))


def is_listing(lines: Sequence[Line], *, issued: bool = True) -> bool:
    """Whether every line without a mark is an entry of its own.

    They are when nothing speaks for entries of several lines: neither looks, nor empty lines between groups, nor lines
    that hold only a date, a place or, where things are `issued`, who did so.
    """
    if (
        not lines
        or any(line.is_bullet for line in lines)
        or len({(line.look, line.bold_start > 0) for line in lines}) > 1
    ):
        return False
    starts = [at for at, line in enumerate(lines) if at == 0 or line.style.gap > _EMPTY]
    sizes = [end - start for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    if (len(sizes) > 1 and min(sizes) > 1) or _are_pairs(lines):
        return False
    below = [line.text for line in lines[1:] if not goes_on(line)]
    return not any(completes(text, issued=issued) for text in below) and not only_dates(lines[0].text)


def _are_pairs(lines: Sequence[Line]) -> bool:
    """Whether lines that begin with a date and lines without one take turns, as a degree and the school below it do."""
    found = [head_date(line.text) for line in lines]
    begins = [one is not None and one.start == 0 for one in found]
    return len(lines) > _PAIR and all(begins[::_PAIR]) and not any(found[1::_PAIR]) and len(lines) % _PAIR == 0


def are_offices(lines: Sequence[Line]) -> bool:
    """Whether lines are a list of offices or tasks without dates, one a line ("Reviewer for the Elm Review")."""
    rows = with_short_years(rows_of(lines))
    named = all(title_score(_first_words(row.part.text)) > 0 for row in rows)
    marked = all(row.line.is_bullet and row.line.level == 0 and row.tail is None for row in rows)
    plain = all(row.is_head_like and row.date is None for row in rows) and is_listing(lines, issued=False)
    return len(rows) > 1 and named and (plain or (marked and not any(map(_is_told, rows))))


def without_semicolons(lines: Sequence[Line]) -> list[Line]:
    """The lines, those in pieces where each holds several offices or memberships parted by semicolons."""
    told = all(not line.is_bullet and "; " in line.text for line in lines)
    if not told or not any(find_dates(line.text) for line in lines):
        return list(lines)
    parts = [(line, match) for line in lines for match in _BETWEEN_SEMICOLONS.finditer(line.text)]
    return [replace(line, text=one[0], offset=line.offset + one.start(), bold_start=0) for line, one in parts]


def _is_told(row: Row) -> bool:
    text = row.part.text
    return is_statement(text) or text.endswith(".") or bool(find_dates(text))


def _first_words(text: str) -> str:
    """What stands before the first comma, colon or preposition: what somebody was."""
    return re.split(r",|:|\s(?:for|of|to|at|on|in|with|bei|für|im|pour|de|du|per|para|voor|van)\s|\s[–—-]\s", text)[0]


def completes(text: str, *, issued: bool = True) -> bool:
    """Whether a line says only when, where or by whom the thing in the line above was given."""
    end = without_expiry(text)
    if end == 0 or only_dates(text) or is_place(text) or _ADDITION.match(text):
        return True
    if not issued or end < len(text):
        return False
    found = head_date(text[:end])
    name = (text[: found.start] + text[found.end : end] if found else text[:end]).strip(" ,()|·–—-\t")
    # "Certificate: Archives" has a label, and names a thing of its own.
    return not re.search(r"[,|·:\t]|\s[–—-]\s", name) and _is_issuers_name(name)


def _is_issuers_name(text: str) -> bool:
    """Whether a text is an organisation by its last word or before "of", and not by a first word ("Food hygiene")."""
    if max(organisation_score(text), institution_score(text)) < 2:  # noqa: PLR2004 at the text's edge
        return False
    last = text.rsplit(maxsplit=1)[-1]
    return bool(organisation_score(last) or institution_score(last) or re.search(r"\s(?:of|for)\s", text))


def _name_net(text: str) -> float:
    return float(-organisation_score(text))


def named_roles(drafts: Sequence[Draft]) -> list[Roles]:
    """The roles of heads whose first piece is the name; the second is the issuer or publisher.

    Where those have a row of their own below, the first row is the name as a whole, also with a dash in it.
    """
    roles = []
    for head in split_heads(drafts, _name_net):
        atoms = _with_whole_name(head)
        parts = [atom.part for atom in atoms]
        title, rest = (parts[0], parts[1:]) if parts else (None, [])
        name = rest.pop(0) if rest and _is_issuer(atoms[0], atoms[1]) else None
        numbered = _LICENSE.search(name.text) if name else None
        if name and numbered:
            rest, name = [name.cut(numbered.end()), *rest], name.cut(0, numbered.start())
        issued, valid = _issue(head.dates, name) if numbered and name else (head.dates, ())
        roles.append(Roles(title, name, head.location, issued, (*rest, *valid, *head.extra), head.url))
    return roles


def _issue(dates: DateRange | None, issuer: Part) -> tuple[DateRange | None, tuple[Part, ...]]:
    """When a licence with a number was issued, and for how long it is valid where the file says it."""
    if dates is None or not (dates.start and dates.end):
        return dates, ()
    return replace(dates, start=None, end=dates.start), (Part(dates.text, issuer.block, 0),)


_LICENSE = re.compile(
    r"[\s,·]+(?=(?:licen[cs]e|licence n[o°]|lizenz|licencia|licenza|certificate no\.?)\s\S*\d)", re.IGNORECASE
)
"""What stands before the number of a certificate behind its issuer's name ("Elm Institute License 2071-5")."""


def _with_whole_name(head: Head) -> tuple[Atom, ...]:
    credited = any(_BY_WHOM.match(atom.part.text) for atom in head.atoms)
    if len(head.atoms) > 1 and len(head.rows) == 1 and (credited or _is_one_name(head)):
        return _joined(head)
    if len(head.atoms) > 1 and head.atoms[0].row == head.atoms[1].row and _is_first_half(head):
        return (_spanning(head, head.atoms[1]), *head.atoms[2:])
    first = [atom for atom in head.atoms if atom.row == head.atoms[0].row]
    below = next((atom for atom in head.atoms if atom.row != first[0].row), None) if first else None
    if len(first) != 2 or below is None or not _is_issuer(first[0], below):  # noqa: PLR2004 a name and what follows a dash
        return head.atoms
    row = next((row for row in head.rows if row.block == first[0].part.block), None)
    if row is None:
        return head.atoms
    start, end = first[0].part.start - row.start, first[1].part.start + len(first[1].part.text) - row.start
    if not re.search(r"\s[–—-]\s", row.text[start:end]) or find_dates(row.text[start:end]):
        return head.atoms
    return (replace(first[0], part=row.cut(start, end)), *head.atoms[2:])


def _is_first_half(head: Head) -> bool:
    """Whether the first two pieces of a row are one name: behind a colon, or a level behind a dash."""
    sign = _between(head).strip()
    return sign == ":" or (sign in {"–", "—", "-"} and is_named_level(head.atoms[1].part.text))


def _is_one_name(head: Head) -> bool:
    """Whether commas part a lone line without a date, and what is behind them is no organisation."""
    first, last = head.atoms[0].part, head.atoms[-1].part
    between = head.rows[0].text[first.start + len(first.text) - head.rows[0].start : last.start - head.rows[0].start]
    issued = any(organisation_score(atom.part.text) for atom in head.atoms[1:])
    return head.dates is None and head.location is None and between.strip() == "," and not issued


def _joined(head: Head) -> tuple[Atom, ...]:
    """The pieces of a credit ("Nora, A Doll's House, Elm Theatre, dir. Ann Coe") as one name."""
    return (_spanning(head, head.atoms[-1]),)


def _spanning(head: Head, last: Atom) -> Atom:
    """The first piece of a head with all that stands between it and the end of another of its row."""
    first, row = head.atoms[0], _row_of(head, head.atoms[0])
    end = last.part.start + len(last.part.text) - row.start
    return replace(first, part=row.cut(first.part.start - row.start, end))


def _between(head: Head) -> str:
    """What stands between the first two pieces of a head, which share a row."""
    first, second = head.atoms[0].part, head.atoms[1].part
    row = _row_of(head, head.atoms[0])
    return row.text[first.start + len(first.text) - row.start : second.start - row.start]


def _row_of(head: Head, atom: Atom) -> Part:
    return next((row for row in head.rows if row.block == atom.part.block), head.rows[0])


def _is_issuer(title: Atom, other: Atom) -> bool:
    """Whether the second piece of a head is who issued it, and not a description or a list of authors."""
    text = other.part.text
    if text.count(",") and not organisation_score(text):
        return False
    if len(text.split()) > _ISSUER_WORDS or text.endswith(".") or _BY_WHOM.match(text):
        return False
    return title.row == other.row or organisation_score(text) > 0 or ("," not in text and not _describes(text))


def _describes(text: str) -> bool:
    """Whether a text says what something is: a name has a capital at every long word, unless a school is in it."""
    words = _LONG_WORD.findall(text)
    return institution_score(text) <= 0 and len(words) > 1 and any(word.islower() for word in words)


def goes_on(line: Line) -> bool:
    """Whether a line without a mark is a sentence on the line above, or its second half."""
    words = line.text.split()
    if is_citation(line.text):
        return False
    return not line.is_bullet and (words[0].islower() or (len(words) > _SENTENCE_WORDS and line.text.endswith(".")))
