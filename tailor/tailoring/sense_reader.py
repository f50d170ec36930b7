"""Sentences told in a person's own words: each of their parts must be held, in sense, by one place of the resume."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from tailor.model import SectionKind
from tailor.tailoring.atoms import Atom, AtomKind
from tailor.tailoring.holding_parts import drops_modesty
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.letter_context import places_named
from tailor.tailoring.phrases import Word, read_words
from tailor.tailoring.same_words import with_open_end
from tailor.tailoring.sense import SenseRules, is_held_in_sense
from tailor.tailoring.sense_words import in_plain_words, is_light, is_same_sense
from tailor.tailoring.statement_parts import split_verbs
from tailor.tailoring.statements import Head, Statement, title_parts
from tailor.tailoring.whole_names import lists_people
from tailor.text import names_people

_JOINT = re.compile(
    r"\s*[,;:]\s+|\s+(?:and|but|where|which|while|with|as well as|so|because|und|sowie|wo|weil|denn|et|ainsi que"
    r"|car)\s+|\.\s+(?=[A-ZÄÖÜ])"
)
_NOW = re.compile(r"\b(?:now|currently|at present|today|still|derzeit|aktuell|zurzeit|actuellement)\b", re.IGNORECASE)
_IS = re.compile(r"\b(?:I am|I[’']m|I work|(?:arbeite|bin)\b|je suis|je travaille)\b", re.IGNORECASE)
_FIELDED = frozenset({SectionKind.CERTIFICATIONS, SectionKind.LANGUAGES, SectionKind.EDUCATION, SectionKind.OTHER})
_TRADE = re.compile(r"(?:Ausbildung|Lehre)\s+(?:zum|zur|als)\s+|Apprenticeship as an? ", re.IGNORECASE)
_PASSED = re.compile(r"\b(?:Abschluss|Abschlussprüfung|Gesellenprüfung|Gesellenbrief|Note|bestanden|IHK|HWK|passed)\b")
_YEARS = re.compile(
    r"\b(?:(?:over|more than|about|almost|nearly|around|up to|less than|under|fewer than) )*\d+\+? years?\b.*",
    re.DOTALL,
)
_WITHIN = frozenset({"in", "on", "im", "am", "auf", "en", "dans", "au"})
_AS = frozenset({"as", "als", "comme"})
_MOST_JOINTS = 14
_MOST_LETTERS = 600

Free = Callable[[str], bool]


class SenseReader:
    """Compares sentences with a resume's statements by their sense, part by part."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._language = holdings.resume.language[:2]
        self._read: dict[str, tuple[Word, ...]] = {}

    def holds(
        self,
        sentence: str,
        within: tuple[Head, ...] | None,
        is_free: Free | None = None,
        told: tuple[Head, ...] | None = None,
    ) -> bool:
        """Whether each part of a sentence is held.

        Args:
            sentence: The sentence.
            within: The entries that it stands under; None for a summary or a letter, where each part may be held by
                any, or by those that the sentence names.
            is_free: Whether a part needs no source, as a wish or what the posting says needs none.
            told: In a letter, the entries that are spoken of where the sentence names none.
        """
        text = in_plain_words(sentence.strip(" .!"))
        cuts = [(found.start(), found.end()) for found in _JOINT.finditer(text)]
        if len(cuts) > _MOST_JOINTS or len(text) > _MOST_LETTERS:
            return False
        starts = [0, *(end for _, end in cuts)]
        ends = [*(start for start, _ in cuts), len(text)]
        reached = {0}
        for last, end in enumerate(ends):
            for first in sorted(reached):
                if first <= last and self._is_part_held(text, (starts[first], end), within, is_free, told):
                    reached.add(last + 1)
                    break
        return len(ends) in reached

    def _is_part_held(
        self,
        text: str,
        span: tuple[int, int],
        within: tuple[Head, ...] | None,
        is_free: Free | None,
        told: tuple[Head, ...] | None,
    ) -> bool:
        start, end = span
        part = _balanced(text[start:end])
        if is_free is not None and is_free(part):
            return True
        if within is not None:
            return self._is_stated(part, within)
        named = self._named(part) or self._named(text[:start])
        heads = named or (self._holdings.heads if told is None else told)
        if _NOW.search(part):
            heads = tuple(head for head in heads if head.entry.dates is None or head.entry.dates.current)
        if self._is_stated(part, heads if named or heads != self._holdings.heads else None):
            return True
        if self._is_head(part, heads):
            return True
        joined = re.search(r"\b(?:and|und|et)\s+$", text[:start]) is not None
        return not named and not (joined and self._verb_before(text[:start])) and self._is_listed(part)

    def _verb_before(self, before: str) -> bool:
        """Whether what stands before a name says what was done, and so would be said of the name too."""
        words = self._content(_JOINT.split(before.rstrip())[0])
        held = {statement.atoms[0].key for statement in self._holdings.statements if statement.entry_id}
        return bool(words) and words[0].key in held

    def _named(self, text: str) -> tuple[Head, ...]:
        """The entries whose employer or school a text names last, whole or by a first word that is no common one."""
        found = places_named(self._holdings.heads, text)
        return tuple(head for start, _, head in found if start == found[-1][0])

    def _words(self, text: str, atoms: Sequence[Atom]) -> tuple[Word, ...]:
        if text not in self._read:
            self._read[text] = read_words(text, atoms)
        return self._read[text]

    def _is_stated(self, part: str, within: tuple[Head, ...] | None) -> bool:
        atoms = self._holdings.atoms(part)
        claimed = read_words(part, atoms)
        if all(is_light(atom, part) for atom in atoms):
            return True
        ids = None if within is None else {head.entry.id for head in within}
        for statement in self._statements:
            if statement.is_answer or not (ids is None or statement.entry_id is None or statement.entry_id in ids):
                continue
            is_current = self._is_current.get(statement.entry_id, True)
            rules = SenseRules(self._holdings.head_atoms(statement, atoms), self._language, is_current)
            own = self._words(statement.text, statement.atoms)
            if not drops_modesty(statement.text, part) and is_held_in_sense(part, claimed, statement, own, rules):
                return True
        return False

    @cached_property
    def _statements(self) -> tuple[Statement, ...]:
        """The resume's statements, those that begin with two verbs also with each."""
        found = list(self._holdings.statements)
        for one in self._holdings.statements:
            parts = [*split_verbs(one.text), *(years[0] for years in [_YEARS.search(one.text)] if years)]
            found += [Statement(text, self._holdings.atoms(text), one.entry_id) for text in parts]
        return tuple(found)

    @cached_property
    def _is_current(self) -> dict[str | None, bool]:
        return {head.entry.id: bool(head.entry.dates and head.entry.dates.current) for head in self._holdings.heads}

    def _is_head(self, part: str, heads: Sequence[Head]) -> bool:
        """Whether a part tells the title, employer, school, place or dates of one entry, and nothing else."""
        line = with_open_end(part)
        return any(self._tells_head(line, head, is_present=_IS.search(part) is not None) for head in heads)

    def _tells_head(self, line: str, head: Head, *, is_present: bool) -> bool:
        dates = head.entry.dates
        words = [word for word in read_words(line, self._holdings.atoms(line)) if not is_light(word.atom, line)]
        words = [word for word in words if word.atom.key not in _AS]
        claimed = [word.atom for word in words]
        has_ended = dates is not None and not dates.current
        if all(atom.kind is AtomKind.DATE for atom in claimed) or (is_present and has_ended):
            return False
        entry = head.entry
        texts = (entry.organisation, entry.location, entry.degree, entry.field, entry.title)
        held = tuple(atom for text in texts if text for atom in self._holdings.atoms(text))
        held += self._of_study.get(entry.id, ())
        held = (*held, *head.dates, *((Atom(AtomKind.DATE, "now", 0, 0),) if dates and dates.current else ()))
        if not all(any(is_same_sense(own, atom, self._language) for own in held) for atom in claimed):
            return False
        if any(not any(own.supports(atom) for atom in claimed) for own in head.limits):
            return False
        return self._names_whole(words, head) and _fits_dates(claimed, head)

    @cached_property
    def _of_study(self) -> dict[str, tuple[Atom, ...]]:
        """What stands below a degree or certificate, where it says nothing smaller of it."""
        below: dict[str, tuple[Atom, ...]] = {}
        for item in self._holdings.items:
            if (
                item.entry
                and item.section
                and item.section.kind is SectionKind.EDUCATION
                and not drops_modesty(item.text, "")
            ):
                below[item.entry.id] = below.get(item.entry.id, ()) + self._holdings.atoms(item.text)
        return below

    def _names_whole(self, words: Sequence[Word], head: Head) -> bool:
        """Whether the title, or a part that says nothing bigger, is told whole, and the employer from its start."""
        claimed = [word.atom for word in words]
        in_title = _keys(head.title)
        others = {atom.key for field in head.fields for atom in field if field != head.title} - in_title
        told = [atom for atom in claimed if atom.key not in others and atom.kind is not AtomKind.DATE]
        named = [own for own in head.title if any(is_same_sense(own, atom, self._language) for atom in told)]
        if named and not self._is_whole_title(named, words, head):
            return False
        first = self._holdings.atoms(head.entry.organisation)[:1]
        of_place = self._holdings.atoms(head.entry.organisation)
        tells = any(own.supports(atom) for own in of_place[1:] for atom in claimed if atom.key not in _keys(head.title))
        return not tells or any(own.supports(atom) for own in first for atom in claimed)

    def _is_whole_title(self, named: Sequence[Atom], claimed: Sequence[Word], head: Head) -> bool:
        """Whether the words told of a title are one of its parts, or only say in which department the work was."""
        titles = title_parts(head.entry.title)
        trade = _TRADE.match(head.entry.title)
        if trade and _PASSED.search(" ".join(item.text for item in self._holdings.items if item.entry is head.entry)):
            titles.append(head.entry.title[trade.end() :])
        keys = _keys(named)
        parts = [[atom for atom in self._holdings.atoms(title) if not is_light(atom, title)] for title in titles]
        if any(part and _keys(part) <= keys for part in parts):
            return True
        words = [word for word in claimed if any(is_same_sense(own, word.atom, self._language) for own in named)]
        return all(word.link in _WITHIN for word in words) and not names_people(" ".join(own.key for own in named))

    def _is_listed(self, part: str) -> bool:
        """Whether a part names a skill, language or certificate that the resume lists, with all that limits it."""
        content = self._content(part)
        if all(atom.kind is not AtomKind.WORD for atom in content) or self._is_open(content, part):
            return False
        bare = part[content[0].start : content[-1].end]
        bare = _balanced(bare)
        if lists_people(bare, self._holdings.vocabulary):
            return False
        return self._holdings.names_skill(bare, strict=True) or any(
            self._is_fielded(content, part, item.text)
            for item in self._holdings.items
            if item.section and item.section.kind in _FIELDED and item.entry is None
        )

    def _is_fielded(self, content: Sequence[Atom], part: str, line: str) -> bool:
        """Whether a line of fields ("Nurse (RN), State of Ohio, active") has a part's words, its first field whole."""
        if drops_modesty(line, part):
            return False
        own = self._holdings.atoms(line)
        first = self._holdings.atoms(re.split(r"[,;:(|]", line)[0])
        is_whole = bool(first) and all(any(held.supports(atom) for atom in content) for held in first)
        return is_whole and self._has_each(own, content)

    def _has_each(self, own: Sequence[Atom], content: Sequence[Atom]) -> bool:
        """Whether each word has one of its own, and numbers stand in the same order."""
        left = list(enumerate(own))
        last = -1
        for atom in content:
            is_number = atom.kind is AtomKind.NUMBER
            same = [(n, held) for n, held in left if is_same_sense(held, atom, self._language)]
            fits = [(n, held) for n, held in same if n > last or not is_number]
            if not fits:
                return False
            left.remove(fits[0])
            last = fits[0][0] if is_number else last
        return True

    def _is_open(self, content: Sequence[Atom], part: str) -> bool:
        """Whether a line that has all of a part's words says that it is not finished, and the part does not."""
        lines = (item.text for item in self._holdings.items if item.section and item.section.kind in _FIELDED)
        return any(drops_modesty(line, part) and self._has_each(self._holdings.atoms(line), content) for line in lines)

    def _content(self, text: str) -> list[Atom]:
        return [atom for atom in self._holdings.atoms(text) if not is_light(atom, text)]


def _balanced(part: str) -> str:
    """A part of a sentence without a bracket that has no other."""
    part = part.strip()
    if part.count("(") != part.count(")"):
        part = part.removesuffix(")") if part.count(")") > part.count("(") else part + ")"
    return part


def _keys(atoms: Sequence[Atom]) -> frozenset[str]:
    return frozenset(atom.key for atom in atoms)


def _fits_dates(claimed: Sequence[Atom], head: Head) -> bool:
    """Whether dates are those of an entry: its start and end in order, or one of them."""
    told = [atom for atom in claimed if atom.kind is AtomKind.DATE]
    dates = head.entry.dates
    if not told or dates is None:
        return True
    ends = [[key] for key in (dates.start, dates.end) if key] + ([["now"]] if dates.current else [])
    fits = [[end[0] == atom.key or end[0].startswith(f"{atom.key}-") for end in ends] for atom in told]
    if len(told) == 1:
        return any(fits[0])
    return len(told) == len(ends) and all(row[place] for place, row in enumerate(fits))
