"""The heads of entries in a stranger's document: lines that say who employed the candidate, as what and when."""

from collections.abc import Sequence
from functools import cached_property, lru_cache

from tailor.tailoring.atoms import Atom, AtomKind
from tailor.tailoring.grades import keeps_grades
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.same_words import with_open_end
from tailor.tailoring.statements import FIELD_BREAK, Head, is_same
from tailor.tailoring.word_lists import word_set

_BEFORE, _AFTER = 2, 4
"""Lines before and behind a title in which what limits it may stand."""


class HeadReader:
    """Follows which entries of the source the lines of a document are about.

    The lines of one head must fit one entry together: the title of one job over the employer of another is untrue.
    """

    def __init__(self, holdings: Holdings, lines: Sequence[str]) -> None:
        """A reader of a document's `lines`, in which what limits a title may stand beside or below it."""
        self._holdings = holdings
        self._lines = lines
        self._ended = True
        self._told: frozenset[str] = frozenset()
        self.open: tuple[Head, ...] = ()

    @cached_property
    def _keys(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(atom.key for atom in self._holdings.atoms(line)) for line in self._lines)

    def _words_near(self, line: str) -> frozenset[str]:
        """The words of the lines beside a line, in which what limits its title may stand."""
        places = [n for n, text in enumerate(self._lines) if line in with_open_end(text)] or range(len(self._lines))
        near = (keys for place in places for keys in self._keys[max(0, place - _BEFORE) : place + _AFTER + 1])
        return frozenset(key for keys in near for key in keys)

    def leave(self) -> None:
        """A heading: what follows belongs to no entry."""
        self.open, self._ended, self._told = (), True, frozenset()

    def end(self) -> None:
        """A statement: a head that follows belongs to another entry."""
        self._ended = True

    def read(self, line: str) -> bool | None:
        """Whether a line of a head is true together with those before it; None when it is no line of a head."""
        line = with_open_end(line)
        fitting = tuple(head for head in self._holdings.heads if self._fits(line, head))
        if not fitting:
            return None
        told = frozenset(name for head in fitting for name in self._tells(line, head))
        shared = tuple(head for head in self.open if head in fitting)
        if not self._ended and shared:
            self.open, self._told = shared, self._told | told
            return True
        is_other_entry = self._ended or not self.open or bool(told & self._told)
        self.open, self._told, self._ended = fitting, told, False
        return is_other_entry

    def may_be(self, line: str) -> bool:
        """Whether a line is the head of an entry, or a part of it, wherever it stands."""
        line = with_open_end(line)
        return any(self._fits(line, head) for head in self._holdings.heads)

    def missing(self, line: str) -> str:
        """What keeps a line from being the head of the nearest entry; empty when it has less than half of any."""
        claimed = self._holdings.atoms(line)
        lacking = [[atom for atom in claimed if not _in_reverse(atom, head.atoms)] for head in self._holdings.heads]
        least = min(lacking, key=len, default=list(claimed))
        if not least:
            return line
        return ", ".join(line[atom.start : atom.end] for atom in least) if 2 * len(least) <= len(claimed) else ""

    def _fits(self, line: str, head: Head) -> bool:
        is_limited = head.limits and _names_title(self._holdings, line, head.entry.id)
        if is_limited and not {atom.key for atom in head.limits} <= self._words_near(line):
            return False
        return _fits(self._holdings, line, head.entry.id)

    def _tells(self, line: str, head: Head) -> frozenset[str]:
        claimed = self._holdings.atoms(line)
        told = {
            "title": _overlap(claimed, head.title),
            "organisation": _overlap(claimed, self._holdings.atoms(head.entry.organisation)),
            "dates": any(atom.kind is AtomKind.DATE for atom in claimed),
        }
        return frozenset(name for name, is_told in told.items() if is_told)


@lru_cache(maxsize=4096)
def _names_title(holdings: Holdings, line: str, entry: str) -> bool:
    return _overlap(holdings.atoms(line), holdings.head_of(entry).title)


@lru_cache(maxsize=8192)
def _fits(holdings: Holdings, line: str, entry: str) -> bool:
    """Whether a line is a part of an entry's head, whatever limits its title.

    A resume's own lines come again in the documents for every posting, so the answers are kept.
    """
    head, claimed = holdings.head_of(entry), holdings.atoms(line)
    in_order = _in_order(claimed, head, (*head.title, *holdings.atoms(head.entry.organisation)))
    if not in_order or not keeps_grades(line, head.entry, holdings):
        return False
    parts = [atoms for part in FIELD_BREAK.split(line) if (atoms := holdings.atoms(part))]
    if all(any(is_same(held, part) for held in head.fields) for part in parts):
        return True
    whole_title = not _overlap(claimed, head.title) or all(_in(atom, claimed) for atom in head.title)
    qualified = (field for field in head.fields if not _keeps_qualifiers(field, claimed))
    whole = whole_title and all(_in_reverse(atom, head.atoms) for atom in claimed) and not any(qualified)
    return whole and all(_keeps_figures(part, head) for part in parts)


def _keeps_qualifiers(field: Sequence[Atom], claimed: Sequence[Atom]) -> bool:
    """Whether a claim has the words that make a field smaller, if it has others of it: "co-author" is no "author"."""
    qualifiers = [atom for atom in field if atom.key in word_set("qualifiers")]
    rest = [atom for atom in field if atom not in qualifiers]
    return not (qualifiers and _overlap(claimed, rest)) or all(_in(atom, claimed) for atom in qualifiers)


def _keeps_figures(part: Sequence[Atom], head: Head) -> bool:
    """Whether the dates and numbers beside words are those of a field that has the words, where it has its own."""
    words = [atom for atom in part if atom.kind is AtomKind.WORD]
    for kind in (AtomKind.DATE, AtomKind.NUMBER):
        told = [atom for atom in part if atom.kind is kind]
        own = [field for field in head.fields if words and all(_in_reverse(word, field) for word in words)]
        figures = [[atom for atom in field if atom.kind is kind] for field in own]
        if told and any(figures) and not any(_follows(told, field) for field in figures):
            return False
    return True


def _follows(told: Sequence[Atom], held: Sequence[Atom]) -> bool:
    """Whether all that is told stands among the held, in its order and as often."""
    rest = iter(held)
    return all(any(own.supports(atom) for own in rest) for atom in told)


def _in_order(claimed: Sequence[Atom], head: Head, names: Sequence[Atom]) -> bool:
    """Whether the dates of a line are the entry's, start before end; a single one may be either.

    A date that stands in the `names` of the entry or its organisation ("First Aid, 2018") is none of these.
    """
    dates = _without([atom for atom in claimed if atom.kind is AtomKind.DATE], names)
    if not dates:
        return True
    entry = head.entry.dates
    if entry is None:
        return all(_in_reverse(date, head.atoms) for date in dates)
    ends = [[date for date in head.dates if date.key.startswith(key)] for key in (entry.start, entry.end) if key]
    if entry.current:
        ends.append([date for date in head.dates if date.key == "now"])
    if len(dates) == 1:
        return any(date.supports(dates[0]) for side in ends for date in side)
    return len(dates) == len(ends) and all(
        any(date.supports(claim) for date in side) for side, claim in zip(ends, dates, strict=True)
    )


def _without(dates: Sequence[Atom], named: Sequence[Atom]) -> list[Atom]:
    """The dates less one for each of the same that a name holds."""
    names = [atom.key for atom in named]
    rest = []
    for date in dates:
        if date.key in names:
            names.remove(date.key)
        else:
            rest.append(date)
    return rest


def _overlap(claimed: Sequence[Atom], held: Sequence[Atom]) -> bool:
    return any(_in_reverse(atom, held) for atom in claimed)


def _in(held: Atom, claimed: Sequence[Atom]) -> bool:
    return any(held.supports(claim) for claim in claimed)


def _in_reverse(claim: Atom, held: Sequence[Atom]) -> bool:
    return any(source.supports(claim) for source in held)
