"""What a resume holds, in the units by which a stranger's text is compared with it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from tailor.model import ANSWER_ID, Entry, Item, Place, Resume, SectionKind
from tailor.tailoring.atoms import Atom, AtomKind, read_atoms
from tailor.tailoring.head_limits import takes_back, texts_of_limits
from tailor.tailoring.hedges import is_hedged, is_tool_of_help
from tailor.tailoring.holding_parts import (
    drops_limit,
    drops_modesty,
    drops_post,
    fewer_fields,
    head_line,
    iso_atoms,
    labels,
    later_fields,
    names_before_remarks,
    sentences_of_papers,
    two_names,
    whole_parts,
    words_of,
)
from tailor.tailoring.listing import split_list
from tailor.tailoring.papers import claimed_papers, is_unstated_paper, paper_named, stated_papers
from tailor.tailoring.qualifications import find_known_only
from tailor.tailoring.respellings import Respelling
from tailor.tailoring.short_forms import short_form_pattern, trusted
from tailor.tailoring.statement_parts import split_clauses, split_nouns
from tailor.tailoring.statements import FIELD_BREAK, Head, Statement, is_same, title_parts
from tailor.tailoring.things import names_thing
from tailor.tailoring.tool_lines import tool_statements
from tailor.tailoring.whole_names import stands_whole
from tailor.text import ShortForm, explained_in, find_phrase, find_unfinished, fold, split_sentences
from tailor.vocabulary import Vocabulary

_PIECE_WORDS = 4
_NOT_HELD = frozenset({SectionKind.REFERENCES, SectionKind.INTERESTS})
_NUMBER = re.compile(r"\b\d+\b")
_LEVEL_LABEL = re.compile(
    r"expert|advanced|proficien|fluent|native|basic|beginner|intermediate|familiar|working knowledge|experienced"
    r"|fortgeschritten|grundkenntnisse|verhandlungssicher|avancé|courant",
    re.IGNORECASE,
)


def holdings_of(
    resume: Resume,
    vocabulary: Vocabulary,
    texts: Sequence[str] = (),
    misread: Sequence[str] = (),
    respellings: Sequence[Respelling] = (),
) -> "Holdings":
    """A resume's holdings; each check of the same resume gets the same.

    Args:
        resume: The resume.
        vocabulary: The vocabulary whose exact aliases count as the same word.
        texts: The lines of what is compared with the resume, which may explain an abbreviation of it.
        misread: Lines of the resume's document of which the resume has not all: they are held as they stand.
        respellings: Words of the texts in another spelling than the resume's.
    """
    own = explained_in(item.text for item in resume.items())
    told = explained_in(texts)
    own_texts = [item.text for item in resume.items()] if told else ()
    short_forms = trusted(told, own, vocabulary, own_texts)
    return _kept_holdings(resume, vocabulary, short_forms, tuple(misread), tuple(respellings))


@lru_cache(maxsize=8)
def _kept_holdings(
    resume: Resume,
    vocabulary: Vocabulary,
    short_forms: tuple[ShortForm, ...],
    misread: tuple[str, ...],
    respellings: tuple[Respelling, ...],
) -> "Holdings":
    return Holdings(resume, vocabulary, short_forms, misread, respellings)


class Holdings:
    """A resume's statements, heads and names, ready for comparison."""

    def __init__(
        self,
        resume: Resume,
        vocabulary: Vocabulary,
        short_forms: tuple[ShortForm, ...],
        misread: Sequence[str],
        respellings: tuple[Respelling, ...] = (),
    ) -> None:
        """See `holdings_of`; `short_forms` are the abbreviations that the resume, or what is compared, explains."""
        self.resume = resume
        self.vocabulary = vocabulary
        everything = tuple(resume.items())
        self._short_forms = short_forms
        self._respellings = respellings
        own = (item for item in everything if not item.id.startswith(ANSWER_ID))
        self.items = tuple(one for item in own for one in (item, *sentences_of_papers(item)))
        self.answers = tuple(item for item in everything if item.id.removeprefix(ANSWER_ID).isdigit())
        self.heads = tuple(self._head(entry) for section in resume.sections for entry in section.entries)
        self._head_of = {head.entry.id: head for head in self.heads}
        self._head_keys = {head.entry.id: frozenset(atom.key for atom in head.atoms) for head in self.heads}
        self._limited = frozenset(head.entry.id for head in self.heads if head.limits)
        self._unlimited = [item for item in self.items if not (item.entry and item.entry.id in self._limited)]
        parts = (part for line in misread for part in (line, *(() if takes_back(line) else whole_parts(line))))
        self.misread = tuple(dict.fromkeys(filter(None, parts)))
        unknown = (item.text for item in self.items if item.place is Place.OTHER)
        lists = (line for line in (*misread, *unknown) if not takes_back(line))
        self._names = (*self.misread, *(piece for line in lists for piece in split_list(line)[1]))
        self.statements = (*self._statements(), *self._misread_statements(misread))
        self.headings = frozenset(fold(section.heading) for section in resume.sections)
        self._heading_words = frozenset(map(words_of, self.headings))
        self.groups = tuple(group for section in resume.sections for group in section.groups)
        self.labels = frozenset(label for group in self.groups for label in labels(group))

    def atoms(self, text: str) -> tuple[Atom, ...]:
        """The atoms of a text."""
        return read_atoms(unicodedata.normalize("NFKC", text), self.vocabulary, self._short_forms, self._respellings)

    def overstates_paper(self, text: str) -> bool:
        """Whether a text says that a paper is held of which the resume only speaks: "I hold ACCA" of a finalist."""
        return any(not self._papers.get(name, True) for name in claimed_papers(text, self.vocabulary))

    @cached_property
    def _papers(self) -> dict[str, bool]:
        return stated_papers((*self.items, *self.answers), self.vocabulary)

    @cached_property
    def known_only(self) -> tuple[str, ...]:
        """The names among the skills that nothing states as a qualification."""
        return find_known_only((*self.items, *self.answers))

    def is_heading(self, line: str) -> bool:
        """Whether a line is a heading of the resume, in any spelling."""
        words = words_of(line)
        return fold(line.strip(" :")) in self.headings or (bool(words) and words in self._heading_words)

    def head_of(self, entry: str) -> Head:
        """The head of the entry with that id."""
        return self._head_of[entry]

    def names_skill(self, piece: str, *, strict: bool = False) -> bool:
        """Whether a piece of a list is held: a skill with no more than its level, or a name that an item holds.

        With `strict`, bullets prove nothing: "taught Spanish speakers" is no language.
        """
        wanted = self.atoms(piece)
        paper = paper_named(piece, self.vocabulary)
        if paper in self._papers and not strict and not _NUMBER.search(piece):
            return self._papers[paper] and any(self._names_whole(item, paper) for item in self._unlimited)
        if not wanted or fold(piece) in {fold(answer.text) for answer in self.answers}:
            return True
        both = two_names(piece)
        if both and len(wanted) == 1 and not self._is_held(wanted, piece, strict=strict):
            return any(self.names_skill(name, strict=strict) for name in both)
        return self._is_held(wanted, piece, strict=strict)

    def _names_whole(self, item: Item, paper: str) -> bool:
        """Whether an item names a paper, or one that entails it, in no smaller form: no "associate member"."""
        found = self.vocabulary.find(item.text.replace("-", " "))
        named = (one.words for one in found if paper in {one.term.name, *self.vocabulary.implies_of(one.term.name)})
        return any(not self._makes_smaller(item, words) for words in named)

    def _makes_smaller(self, item: Item, words: str) -> bool:
        if item.place is Place.SKILLS and drops_modesty(item.text, words):
            return True
        return item.place is not Place.BULLET and drops_post(item.text, words)

    def keeps_level(self, label: str, piece: str) -> bool:
        """Whether a list's label says no other level of a piece than the resume does ("Basic: Excel", "Expert: Go")."""
        if not _LEVEL_LABEL.search(label):
            return True
        wanted = self.atoms(piece)
        homes = [group for group in self.groups if any(is_same(self.atoms(s.name), wanted) for s in group.skills)]
        return any(fold(label) in labels(home) for home in homes)

    def _is_held(self, wanted: Sequence[Atom], piece: str, *, strict: bool) -> bool:
        if any(self._is_listed(item, wanted, piece) for item in self._unlimited if item.place is not Place.BULLET):
            return True
        if any(is_same(self.atoms(part), wanted) for part in self._names):
            return True
        return len(piece.split()) <= _PIECE_WORDS and any(
            self._holds_phrase(item, piece) and not self._is_thing(piece, item)
            for item in self._unlimited
            if not strict or item.place is not Place.BULLET
        )

    def _is_thing(self, piece: str, item: Item) -> bool:
        is_unknown = item.place is Place.BULLET and self.vocabulary.get(piece) is None
        return is_unknown and names_thing(piece, item.text)

    def _is_listed(self, item: Item, wanted: Sequence[Atom], piece: str) -> bool:
        held = self.atoms(item.text)
        if is_same(held, wanted):
            return not is_unstated_paper(piece, item, self.vocabulary)
        for bare in names_before_remarks(item):
            held = self.atoms(bare)
            if held and is_same(held, wanted) and not drops_limit(item.text, piece):
                return not is_unstated_paper(bare, item, self.vocabulary)
        return False

    def _holds_phrase(self, item: Item, piece: str) -> bool:
        if (item.section is not None and item.section.kind in _NOT_HELD) or item.id.endswith(".organisation"):
            return False
        if self._makes_smaller(item, piece):
            return False
        words = piece if self._stands_whole(piece, item) else self._other_name(item, piece)
        if is_unstated_paper(words, item, self.vocabulary):
            return False
        return bool(words) and (not is_hedged(item.text, words) or is_tool_of_help(item.text, words))

    def _stands_whole(self, piece: str, item: Item) -> bool:
        """Whether an item names a piece, and not only as a part of a longer name; German capitals tell no names."""
        if "(" in piece and re.search(rf"(?<!\w){re.escape(fold(piece))}(?!\w)", fold(item.text)):
            return True
        if self.resume.language == "de":
            return find_phrase(piece, item.text, inflected=False) is not None
        return stands_whole(piece, item.text, self.vocabulary)

    def _other_name(self, item: Item, piece: str) -> str:
        """The words of an item that are an exact alias of a piece; empty where it has none."""
        wanted = self.atoms(piece)
        if len(wanted) != 1 or not wanted[0].is_name:
            return ""
        held = next((atom for atom in self.atoms(item.text) if atom.key == wanted[0].key), None)
        words = item.text[held.start : held.end] if held else ""
        return words if words and self._stands_whole(words, item) else ""

    def without_lists(self, line: str) -> str:
        """A line in which "Elm, Oak, Yew (EOY)" is one name."""
        for pair in self._short_forms:
            if pair.is_list:
                line = re.sub(rf"{short_form_pattern(pair).pattern}\s*\({re.escape(pair.short)}\)", pair.short, line)
        return line

    def _head(self, entry: Entry) -> Head:
        texts = [entry.organisation, entry.location, entry.degree, entry.field, entry.url]
        texts += [detail.text for detail in entry.details]
        parts = [part for text in texts if text for part in (text, *FIELD_BREAK.split(text))]
        parts += title_parts(entry.title)
        dates = self.atoms(entry.dates.text) if entry.dates else ()
        if entry.dates:
            dates = (*dates, *iso_atoms(entry))
        fields = [self.atoms(part) for part in dict.fromkeys(parts)]
        fields += [(atom,) for atom in dates]
        limits = [atom for text in texts_of_limits(entry) for atom in self.atoms(text)]
        limits += [atom for detail in entry.details for atom in self._open_atoms(detail.text)]
        return Head(entry, tuple(filter(None, fields)), self.atoms(entry.title), dates, tuple(limits))

    def _open_atoms(self, text: str) -> Iterator[Atom]:
        """The atoms of a detail of an entry that say that the rest is not finished."""
        spans = find_unfinished(text)
        return (atom for atom in self.atoms(text) if any(start <= atom.start < end for start, end in spans))

    def _statements(self) -> Iterator[Statement]:
        for item in (*self.items, *self.answers):
            if item.id.endswith((".title", ".organisation")):
                continue
            entry_id = item.entry.id if item.entry else None
            is_answer = item.id.startswith(ANSWER_ID)
            sentences = split_sentences(item.text) if entry_id or not is_answer else ()
            clauses = [clause for text in (item.text, *sentences) for clause in split_clauses(text)]
            clauses += (*later_fields(item), *fewer_fields(item), *split_nouns(item.text))
            clauses += tool_statements(item.text) if entry_id else ()
            for text in dict.fromkeys((item.text, *sentences, *(() if is_answer else clauses))):
                atoms = self.atoms(text)
                if atoms:
                    yield Statement(text, atoms, entry_id, is_answer)

    def _misread_statements(self, lines: Sequence[str]) -> Iterator[Statement]:
        for line in (line for line in lines if not takes_back(line)):
            for text in dict.fromkeys((line, *split_sentences(line), *split_clauses(line))):
                yield Statement(text, self.atoms(text), None)

    def head_atoms(self, statement: Statement, claimed: Sequence[Atom]) -> tuple[Atom, ...]:
        """The facts of the head of a statement's entry, which a claim may name beside it: the title whole or not."""
        head = self._head_of.get(statement.entry_id or "")
        if head is None:
            return ()
        keys = {atom.key for atom in claimed}
        title = {atom.key for atom in head.title}
        return head.atoms if title <= keys else tuple(atom for atom in head.atoms if atom.key not in title)

    def surely_missing(self, statement: Statement, claimed: Sequence[Atom]) -> int:
        """How many of the claimed atoms neither a statement nor its entry's head can have, at the least."""
        head = self._head_keys.get(statement.entry_id or "", frozenset())
        words = (atom.key for atom in claimed[1:] if atom.kind is not AtomKind.DATE)
        return sum(key not in statement.keys and key not in head for key in words)

    def nearest(self, text: str) -> str:
        """The item or entry's head that shares the most with a text; empty when none shares anything."""
        keys = {atom.key for atom in self.atoms(text)}
        held = [*(item.text for item in self.items), *(head_line(head.entry) for head in self.heads)]
        shared = [(len(keys & {atom.key for atom in self.atoms(own)}), own) for own in held]
        most = max((count for count, _ in shared), default=0)
        return next((held for count, held in shared if count == most), "") if most else ""
