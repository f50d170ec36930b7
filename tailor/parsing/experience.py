"""Jobs: which piece of a head is the title, which the employer."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.bracketed_names import with_names_in_brackets
from tailor.parsing.breaks import BEFORE_BREAK, is_break, is_told_of_break
from tailor.parsing.dates import STARTED, find_dates
from tailor.parsing.departments import is_department, is_vessel
from tailor.parsing.head_commas import LONG_NAME
from tailor.parsing.head_halves import names_several
from tailor.parsing.head_names import says_no_name
from tailor.parsing.head_orders import is_placed_name, tells_deed, title_is_second
from tailor.parsing.heads import Atom, Head, Vote, split_heads, votes
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.markets import is_market, without_market
from tailor.parsing.own_firms import is_own_firm
from tailor.parsing.past_tense import is_statement
from tailor.parsing.promotions import with_promotions
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft
from tailor.parsing.told_clauses import is_word_of_time
from tailor.parsing.words import is_own_account, job_score, title_score
from tailor.parsing.work_behind_dashes import is_work_behind_dash

_FIRST_PERSON = re.compile(
    r"\b(?:I|my|our|ich|meine[rnms]?|unsere[rnms]?|je|j['’]|ma|mon|mes|notre|nos|mis?|nuestr[oa]s?)\b", re.IGNORECASE
)
_UNTIL = re.compile(r"(?:until|till|bis|jusqu\S+|hasta|até|fino|tot)\b", re.IGNORECASE)
_FIELD_SIGNS = frozenset({"–", "—", "-", ",", "|", "/"})
_FIELD_WORDS = 4
_DASHES = frozenset({"–", "—", "-"})
_BRAND_WORDS = 2
_SAME = re.compile(
    r"(?:(?:the )?same (?:firm|company|employer|place|organi[sz]ation|school|hospital|practice)"
    r"|(?:gleiche|selbe|dieselbe)r? (?:firma|arbeitgeber|betrieb)|ebenda"
    r"|(?:la )?même (?:entreprise|société|employeur|établissement)"
    r"|(?:la )?misma empresa|(?:la )?stessa (?:azienda|ditta)|zelfde (?:bedrijf|werkgever))",
    re.IGNORECASE,
)
_SURELY_NAME = -1.5
"""The score of a piece with a word of organisations at its edge and no title."""


def job_roles(drafts: Sequence[Draft], *, paid: bool = True) -> list[Roles]:
    """The roles of the pieces of every head of a section.

    Args:
        drafts: The section's entries.
        paid: Whether they are jobs; for voluntary work a lone name is rather the organisation's than a title.
    """
    return _with_same_employers(with_promotions(drafts, roles_alone(drafts, paid=paid)))


def roles_alone(drafts: Sequence[Draft], *, paid: bool = True) -> list[Roles]:
    """The roles of the heads' own pieces, of each without what the jobs above it tell."""
    heads = with_names_in_brackets(split_heads(drafts, _score), _score)
    vote = votes(heads)
    least = 0.0 if paid else 0.5
    return [_named(_roles(head, vote, least)) for head in heads]


def _score(text: str) -> float:
    """Positive for a job title, also with the market it is for behind it, negative for an employer."""
    return job_score(without_market(text))


def _named(role: Roles) -> Roles:
    """The role, of a head that names nothing what it says as its title ("before that mostly at home")."""
    if role.title or role.organisation or not role.details:
        return role
    return replace(role, title=role.details[0], details=role.details[1:])


def _with_same_employers(roles: Sequence[Roles]) -> list[Roles]:
    """The roles, an employer told as that of the job above ("Same firm") by its name."""
    told: list[Roles] = []
    for role in roles:
        former = next((one.organisation for one in reversed(told) if one.organisation), None)
        name = role.organisation.text.partition(" (")[0] if role.organisation else ""
        same = _SAME.fullmatch(name) is not None
        told.append(replace(role, organisation=former) if same and former else role)
    return told


def _roles(head: Head, vote: Vote, least: float) -> Roles:
    if started := _started(head):
        return started
    title: Atom | None = None
    name: Atom | None = None
    atoms = [one for at, one in enumerate(head.atoms) if not _is_no_name(one, at, head)] or list(head.atoms)
    if told := _told_time(head) or _several(head):
        place = head.location if head.location and head.location.text not in told.text else None
        return Roles(told, None, place, head.dates, head.extra, head.url)
    if len(atoms) == 1:
        named = atoms[0].net <= _SURELY_NAME or vote(atoms[0]) < least or is_placed_name(atoms[0], head)
        own = is_break(atoms[0].part.text) or tells_deed(atoms[0].part.text)
        title, name = (None, atoms[0]) if named and not own else (atoms[0], None)
    elif atoms and _is_break(atoms):
        title = atoms[0]  # what else its head says is no employer
    elif atoms:
        title, name = _pair(atoms, vote, head)
    name = _with_first_part(name, title, atoms, head)
    whole = _with_first_half(_with_field(title, name, atoms, head), title, name, head) if title else None
    rest = [
        atom.part
        for atom in head.atoms
        if atom is not title
        and not any(_is_within(atom, part) for part in (whole, name.part if name else None) if part)
    ]
    return Roles(
        whole,
        name.part if name else None,
        head.location,
        _whole(head.dates),
        (*rest, *head.extra),
        head.url,
    )


def _is_no_name(atom: Atom, place: int, head: Head) -> bool:
    """Whether a piece of a head is neither a title nor an employer by what it says or what leads on from it."""
    row = next((row for row in head.rows if row.block == atom.part.block), None)
    behind = row.text[atom.part.start + len(atom.part.text) - row.start :] if row else ""
    text = atom.part.text
    if is_work_behind_dash(atom, head):
        return True
    return says_no_name(text, place=place) or is_word_of_time(text, behind) or (place > 0 and is_market(text))


def _is_break(atoms: Sequence[Atom]) -> bool:
    """Whether the first of a head's pieces is a time without a job, and no other names an employer."""
    title = atoms[0].part.text
    return is_break(title) and all(is_told_of_break(atom.part.text, title) for atom in atoms[1:])


def _pair(atoms: list[Atom], vote: Vote, head: Head) -> tuple[Atom | None, Atom | None]:
    """The title and the employer among two pieces or more; one of them may be missing."""
    first, second = _best_two(atoms, vote)
    is_first = _is_title(first, second, vote) and not title_is_second(first, second, head)
    title, name = (first, second) if is_first else (second, first)
    if is_own_account(name.part.text) and title.part.text[:1].islower() and len(title.part.text.split()) >= LONG_NAME:
        return name, None  # "self employed, boilers, bathrooms and callouts"
    if is_own_account(name.part.text) and title.net <= 0 and is_own_firm(title.part.text):
        return name, title
    return title, name


def _is_title(first: Atom, second: Atom, vote: Vote) -> bool:
    """Whether of two pieces the first is rather the title; no ship's name is one."""
    ships = [is_vessel(atom.part.text) for atom in (first, second)]
    if any(ships) and not all(ships):
        return ships[1]
    if tells_deed(first.part.text) and first.net <= 0 and not has_legal_form(first.part.text):
        return True
    return is_own_account(second.part.text) or vote(first) >= vote(second)


def _started(head: Head) -> Roles | None:
    """The role of a row that tells how somebody began with an employer, went on and left; what it was stays whole."""
    row = head.rows[0] if len(head.rows) == 1 and head.dates else None
    found = STARTED.match(row.text) if row else None
    end = row.text.rfind(head.dates.text) if row and head.dates else -1
    if row is None or found is None or end < found.end():
        return None
    spans = {name: found.span(name) for name in ("town", "place", "trade", "kind") if found[name]}
    place = next((row.cut(*spans[name]) for name in ("town", "place") if name in spans), None)
    details = tuple(row.cut(*spans[name]) for name in ("trade", "kind") if name in spans)
    open_end = head.dates is not None and not (head.dates.end or head.dates.current)
    told = row.cut(found.end(), end + len(head.dates.text) if open_end and head.dates else end)
    return Roles(_as_begun(told), row.cut(*found.span("name")), place, head.dates, details)


def _as_begun(told: Part) -> Part:
    """What somebody was, of one job without the words and the date around it; of several all that is told."""
    told = told.cut(0, len(re.sub(r"[\s,]+(?:and\s*)?$", "", told.text)))
    lead = re.match(r"(?:I\s)?\w+\s(?:there\s)?as\s(?:an?\s)?", told.text)
    date = next(iter(find_dates(told.text)), None)
    if lead is None or date is None or date.end < len(told.text):
        return told
    bare = told.cut(0, len(re.sub(r"\s+(?:in|from)\s*$", "", told.text[: date.start])))
    return bare if "," in bare.text else bare.cut(lead.end()).trimmed()


def _told_time(head: Head) -> Part | None:
    """The sentence of a head that tells of a time between jobs ("Cared for my mother, 2018 - 2019")."""
    atoms = [atom.part for atom in head.atoms if re.search(r"\w", atom.part.text)]
    row = next((row for row in head.rows if atoms and row.block == atoms[0].block), None)
    if row is not None and is_break(row.text) and head.dates and _UNTIL.match(head.dates.text) and not head.dates.start:
        return row  # without "until" the rest would say something else
    gap = BEFORE_BREAK.search(row.text) if row else None
    if (
        gap
        and row
        and any(found.start == gap.end() and row.text[found.end :].strip() for found in find_dates(row.text))
    ):
        return row  # without its time the rest would not be a sentence
    if row is None or any(atom.block != row.block for atom in atoms):
        return None
    first, last = atoms[0], atoms[-1]
    whole = row.cut(first.start - row.start, last.start + len(last.text) - row.start)
    if "\t" in whole.text:
        return None
    label, colon, _ = whole.text.partition(":")
    is_told = (colon and is_break(label)) or _FIRST_PERSON.search(whole.text)
    deed = is_statement(whole.text) and not title_score(whole.text)
    return whole if deed or (is_break(whole.text) and is_told) else None


def _several(head: Head) -> Part | None:
    """The one row of a head that tells of several jobs at once, without its dates."""
    row = head.rows[0] if len(head.rows) == 1 and names_several(head.rows[0].text) and head.atoms else None
    if row is None:
        return None
    first, last = head.atoms[0].part, head.atoms[-1].part
    return row.cut(first.start - row.start, last.start + len(last.text) - row.start)


def _with_first_part(name: Atom | None, title: Atom | None, atoms: Sequence[Atom], head: Head) -> Atom | None:
    """The employer with the word or two before a dash that are part of its name ("Elm – University Medical Center")."""
    if name is None or title is None or title.row == name.row or name.net >= 0:
        return name
    before = next((atom for atom in atoms if (atom.row, atom.slot) == (name.row, name.slot - 1)), None)
    row = next((row for row in head.rows if row.block == name.part.block), None)
    if before is None or row is None or before.net or len(before.part.text.split()) > _BRAND_WORDS:
        return name
    start, end = before.part.start - row.start, name.part.start + len(name.part.text) - row.start
    between = row.text[start + len(before.part.text) : name.part.start - row.start].strip()
    return replace(name, part=row.cut(start, end)) if between in _DASHES else name


def _with_first_half(told: Part, title: Atom, name: Atom | None, head: Head) -> Part:
    """The title with what stands before it and a slash ("Fellow / technician"), where the employer is elsewhere."""
    before = next((atom for atom in head.atoms if (atom.row, atom.slot) == (title.row, title.slot - 1)), None)
    row = next((row for row in head.rows if row.block == told.block), None)
    if before is None or before is name or name is None or row is None or before.part.block != told.block:
        return told
    start, end = before.part.start - row.start, told.start - row.start
    between = row.text[start + len(before.part.text) : end].strip()
    return row.cut(start, end + len(told.text)) if between == "/" else told


def _is_within(atom: Atom, part: Part) -> bool:
    return atom.part.block == part.block and part.start <= atom.part.start < part.start + len(part.text)


def _whole(dates: DateRange | None) -> DateRange | None:
    """The dates of a job; one date alone ("Summer 2022") is when it began and when it ended."""
    if dates is None or dates.start or not dates.end or any(found.is_range for found in find_dates(dates.text)):
        return dates
    return replace(dates, start=dates.end)


def _with_field(title: Atom, name: Atom | None, atoms: Sequence[Atom], head: Head) -> Part:
    """The title with the field or department that follows it behind a dash or comma ("Chemist – Quality Control").

    What follows says itself neither a title nor a name, and the employer is named elsewhere in the head.
    """
    behind = next((atom for atom in head.atoms if (atom.row, atom.slot) == (title.row, title.slot + 1)), None)
    work = behind is not None and is_work_behind_dash(behind, head)
    if behind is None or behind is name or name is None or not (work or (behind in atoms and not behind.net)):
        return title.part
    if not work and name.net > 0:
        return title.part
    if (not work and len(behind.part.text.split()) > _FIELD_WORDS) or (name.row == title.row and not name.net):
        return title.part
    row = next((row for row in head.rows if row.block == title.part.block), None)
    if row is None:
        return title.part
    between = row.text[title.part.start + len(title.part.text) - row.start : behind.part.start - row.start].strip()
    if between not in _FIELD_SIGNS:
        return title.part
    return row.cut(title.part.start - row.start, behind.part.start + len(behind.part.text) - row.start)


def _best_two(atoms: list[Atom], vote: Vote) -> tuple[Atom, Atom]:
    """The piece most like a title and the piece most like an employer; the earlier one where they are equal.

    Beside "Self-employed" anything is a title.
    """
    own = next((atom for atom in atoms if is_own_account(atom.part.text)), None)
    titles = [atom for atom in atoms if atom is not own]
    title = max([atom for atom in titles if not is_vessel(atom.part.text)] or titles, key=vote)
    if own is not None:
        return title, own
    others = [atom for atom in atoms if atom is not title]
    names = [atom for atom in others if atom.net or len(atom.part.text.split()) < LONG_NAME] or others
    names = [atom for atom in names if not (is_department(atom.part.text) or is_vessel(atom.part.text))] or names
    name = min(names, key=vote)
    return (title, name) if atoms.index(title) < atoms.index(name) else (name, title)
