"""The reader of a document who knows only the resume: line after line, what it does not hold."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from tailor.model import Place, SectionKind
from tailor.tailoring.addresses import towns, with_long_regions
from tailor.tailoring.atoms import Atom, AtomKind, word_key
from tailor.tailoring.contacts import OwnContacts, strip_contacts, unknown_contacts, without_address_label
from tailor.tailoring.free_sentences import FreeReader
from tailor.tailoring.heads import HeadReader
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.lacking import find_lacking
from tailor.tailoring.letter_lines import Claim, split_frames
from tailor.tailoring.list_order import cut_whole
from tailor.tailoring.listing import SEPARATOR, split_list
from tailor.tailoring.outline import (
    is_credentials_heading,
    is_heading,
    is_label,
    is_list_heading,
    is_profile_heading,
    is_template_text,
)
from tailor.tailoring.own_words import addresses_somebody, claims_nothing
from tailor.tailoring.posting_facts import PostingFacts
from tailor.tailoring.sense_reader import SenseReader
from tailor.tailoring.statement_parts import CLAUSE_END
from tailor.tailoring.statements import Head, is_same, title_parts
from tailor.tailoring.violation import Violation
from tailor.tailoring.word_lists import word_set
from tailor.text import fold, split_sentences

_HEADLINE_WORDS = 8
_BRACKETS = re.compile(r"[()]")
_AND = re.compile(r"\s+(?:and|und|et)\s+(?![^()]*\))")
_TITLE = re.compile(r"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Ing|Dipl)\b[.-]*(?:-?Ing\.|med\.)?\s*)+", re.IGNORECASE)
_LEAST_PIECES = 3
_WORDS_AT_TOP = 16
_LEAD_END = re.compile(
    r"\s(?:with|in|at|for|who|focused|specialising|specializing|mit|im|bei|avec|en|au|aux|depuis)\s|[,;.:]"
)
"""Where the words end with which a profile says what the candidate is."""
_JOBS = frozenset({SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING, SectionKind.PROJECTS})


_OF_WISHES = re.compile(
    r"(?:it|that|this|they|these|I (?:enjoy|like|love|hope|would)|das|es|dies|ce|cela)\b", re.IGNORECASE
)
"""How a part of a sentence begins that goes on about something else than what its writer did."""


class Stranger:
    """Where the reading stands: under which heading, and under which entries of the source."""

    def __init__(
        self, holdings: Holdings, posting: PostingFacts | None, lines: Sequence[str], *, in_letter: bool
    ) -> None:
        self._holdings = holdings
        self._posting = posting
        self._in_letter = in_letter
        self._contacts = OwnContacts.of(holdings.resume)
        self._heads = HeadReader(holdings, lines)
        self._sense = SenseReader(holdings)
        self._top = [strip_contacts(text, self._contacts).strip(" .,|·") for text in _lines_at_top(holdings)]
        items = (item for item in holdings.items if item.section and item.section.kind is SectionKind.SUMMARY)
        self._profile = [item.text for item in items]
        self._in_list = False
        self._strict = False
        self._in_profile = False
        self._seen_heading = False
        self._listing: tuple[Head, ...] = ()
        """The jobs that a letter's list is said to come from, while its lines may follow."""

    def read(self, line: str) -> Iterator[Violation]:
        """What is unsupported in the next line."""
        if (line.startswith("[") and line.endswith("]")) or is_template_text(line):
            return
        holdings = self._holdings
        for contact in unknown_contacts(line, self._contacts):
            yield Violation(line, contact, holdings.resume.contact.email)
        bare = strip_contacts(line, self._contacts)
        if holdings.is_heading(bare) or is_heading(bare):
            self._seen_heading = True
            self._heads.leave()
            self._in_list = is_list_heading(bare)
            self._strict = is_credentials_heading(bare)
            self._in_profile = is_profile_heading(bare)
        elif holdings.atoms(bare):
            is_unknown = self._missing(bare, self._heads.open or None) and not self._heads.may_be(bare)
            claims = split_frames(bare) if self._in_letter or is_unknown else None
            if claims is None and self._listing and self._is_listed(bare):
                if not self._is_held_by(bare, self._listing):
                    yield self._violation(line, bare)
                return
            self._listing = ()
            yield from self._read_plain(bare) if claims is None else self._read_claims(claims)

    def _is_listed(self, line: str) -> bool:
        """Whether a line goes on a letter's list: it speaks to nobody, or a job holds it."""
        return not addresses_somebody(line) or self._is_held_by(line, self._holdings.heads)

    def _is_held_by(self, line: str, heads: tuple[Head, ...]) -> bool:
        words = fold(line)
        is_bullet = any(
            fold(bullet.text).rstrip(" .,;:") == words.rstrip(" .,;:")
            for head in heads
            for bullet in head.entry.bullets
        )
        return is_bullet or not self._missing(line, heads)

    def _leading(self, claim: Claim) -> tuple[Head, ...]:
        """The jobs of which a paragraph's last sentence says that a list follows."""
        return tuple(head for head in self._holdings.heads if claim.fits(head.entry)) if claim.leads_in else ()

    def _read_claims(self, claims: Sequence[Claim]) -> Iterator[Violation]:
        heads: tuple[Head, ...] = ()
        self._listing = self._leading(claims[-1])
        for claim in claims:
            yield from self._of_posting(claim)
            if claim.names_entry:
                heads = tuple(head for head in self._holdings.heads if claim.fits(head.entry))
                if not heads:
                    if not self._is_told_freely(claim.sentence):
                        yield self._violation(claim.sentence, claim.organisation or claim.title)
                    continue
            if claim.is_list:
                yield from self._read_list(claim.sentence, claim.text)
            elif claim.text:
                within = heads if claim.names_entry or (claim.goes_on and heads) else None
                missing = self._missing(claim.text, within)
                if missing and not self._may_stand(claim):
                    yield self._violation(claim.sentence, missing)

    def _may_stand(self, claim: Claim) -> bool:
        """Whether a claim that no statement holds in its words claims nothing, or is held in others."""
        may_be_own = not (claim.names_entry or claim.is_of_work)
        return (may_be_own and self._is_own_word(claim.sentence)) or self._is_told_freely(claim.sentence)

    def _read_plain(self, line: str) -> Iterator[Violation]:
        line = self._without_answers(line)
        if not self._holdings.atoms(line) or self._is_known(line) or self._is_verbatim(line):
            return
        if self._is_elsewhere(line):
            yield self._violation(line, line)
            return
        found = self._heads.read(line)
        if found is not None:
            if not found:
                yield self._violation(line, line)
            return
        if self._is_held_list(line):
            return
        if self._missing(line, self._heads.open or None):
            yield from self._read_parts(line)
        self._heads.end()

    def _read_parts(self, line: str) -> Iterator[Violation]:
        """What is unsupported in the clauses or sentences of a line that is not held as a whole."""
        clauses = CLAUSE_END.split(line)
        if len(clauses) > 1:
            for clause in clauses:
                yield from self._read_plain(clause)
            return
        for sentence in split_sentences(line):
            yield from self._of_company(sentence)
            part = self._missing(sentence, self._heads.open or None)
            if part and not self._is_own_word(sentence) and not self._is_told_freely(sentence):
                yield self._violation(line, self._least(sentence, part))

    def _without_answers(self, line: str) -> str:
        """A line without what the person affirmed, in their own words and at its place: whole, before it is split."""
        open_ids = {head.entry.id for head in self._heads.open or ()}
        for answer in self._holdings.answers:
            if answer.entry is None:
                line = cut_whole(line, answer.text)
            elif answer.entry.id in open_ids and fold(line) == fold(answer.text):
                return ""
        label = line.strip().removesuffix(":")
        return "" if label != line.strip() and self._is_label(label) else line

    def _is_own_word(self, sentence: str) -> bool:
        is_courtesy = self._in_letter and addresses_somebody(sentence)
        return is_courtesy and claims_nothing(sentence, self._holdings, self._posting)

    def _is_told_freely(self, sentence: str) -> bool:
        """Whether a sentence is held though it is told in other words."""
        if not self._in_letter:
            is_prose = bool(self._heads.open) or self._in_profile
            return is_prose and self._sense.holds(sentence, self._heads.open or None)
        reader = FreeReader(self._holdings, self._posting, self._missing)
        return reader.holds(sentence) or self._sense.holds(sentence, None, self._needs_no_source)

    def _needs_no_source(self, part: str) -> bool:
        return _OF_WISHES.match(part) is not None and claims_nothing(part, self._holdings, self._posting)

    def _of_posting(self, claim: Claim) -> Iterator[Violation]:
        """The names in a frame that the posting does not have; a sentence that is no frame may be about the company."""
        if self._posting is None:
            return
        for name in claim.of_posting:
            missing = self._posting.missing_name(name)
            if missing:
                yield Violation(claim.sentence, missing)
        if claim.text == claim.sentence:
            yield from self._of_company(claim.sentence)

    def _of_company(self, sentence: str) -> Iterator[Violation]:
        missing = self._posting.missing_of_company(sentence) if self._posting and self._in_letter else ""
        if missing:
            yield Violation(sentence, missing)

    def _is_known(self, line: str) -> bool:
        """Whether a line is the candidate's name, headline, place, or a title as it stands."""
        if not self._seen_heading:
            line = with_long_regions(without_address_label(line))
        own = self._known if self._seen_heading else self._known_at_top
        pieces = [atoms for piece in SEPARATOR.split(line) if (atoms := self._holdings.atoms(piece))]
        whole = self._holdings.atoms(line)
        return any(is_same(text, whole) for text in own) or all(
            any(is_same(text, piece) for text in own) for piece in pieces
        )

    @cached_property
    def _known(self) -> list[tuple[Atom, ...]]:
        """What the candidate is called, where they live, and what else stands in no section."""
        return [self._holdings.atoms(text) for text in self._names() if text]

    @cached_property
    def _known_at_top(self) -> list[tuple[Atom, ...]]:
        """What may stand above all headings besides: places in other words, the profile's first words, titles."""
        place = self._holdings.resume.contact.location
        addresses = map(with_long_regions, (*self._top, place))
        known = [with_long_regions(text) for text in self._names()]
        known += [town for text in addresses for piece in SEPARATOR.split(text) for town in (piece, *towns(piece))]
        known += [_LEAD_END.split(text)[0] for text in self._profile]
        known += [head.entry.title for head in self._holdings.heads]
        return [*self._known, *(self._holdings.atoms(text) for text in known if text)]

    def _names(self) -> list[str]:
        resume = self._holdings.resume
        place = resume.contact.location
        return [
            resume.contact.name,
            *_shorter_names(resume.contact.name),
            _untitled(resume.contact.name),
            *title_parts(resume.headline),
            place,
            *SEPARATOR.split(place),
            *towns(place),
            *map(with_long_regions, (place, *towns(place))),
            *self._holdings.misread,
            *(part for text in self._top for part in (text, *SEPARATOR.split(text), *_BRACKETS.split(text))),
            *(line.text for section in resume.sections if not section.heading for line in section.lines),
            *(name for link in resume.contact.links for name in (link.label, link.url.rstrip("/").rsplit("/", 1)[-1])),
        ]

    def _is_elsewhere(self, line: str) -> bool:
        """Whether a line above all headings is only the place of a job, and not where the candidate lives."""
        if self._seen_heading or not self._holdings.resume.contact.location:
            return False
        whole = self._holdings.atoms(line)
        places = (head.entry.location for head in self._holdings.heads if head.entry.location)
        return any(is_same(self._holdings.atoms(place), whole) for place in places)

    def _is_verbatim(self, line: str) -> bool:
        """Whether a line stands in the resume as it is, outside the jobs, whose lines must stay with their job."""
        words = fold(line)
        same = (item for item in self._holdings.items if item.section and fold(item.text) == words)
        return any(item.place is Place.BULLET and item.section.kind not in _JOBS for item in same if item.section)

    def _is_held_list(self, line: str) -> bool:
        label, pieces = split_list(self._holdings.without_lists(line))
        # Below a job a line of several things is a bullet, which must be that job's.
        may_be_list = self._in_list or bool(label) or (len(pieces) >= _LEAST_PIECES and not self._heads.open)
        known_label = not label or self._is_label(label) or self._says_no_more(label, pieces)
        return may_be_list and known_label and not any(self._unheld(label, pieces))

    def _says_no_more(self, label: str, pieces: Sequence[str]) -> bool:
        """Whether a label has only words that each of its pieces has: "APIs: REST APIs, SOAP APIs"."""
        keys = {atom.key for atom in self._holdings.atoms(label)}
        words = {word_key(word) for word in label.split()}
        return bool(pieces) and all(
            keys <= {atom.key for atom in self._holdings.atoms(piece)} or words <= set(map(word_key, piece.split()))
            for piece in pieces
        )

    def _unheld(self, label: str, pieces: Sequence[str]) -> Iterator[str]:
        """The pieces of a list that are not held; one with an "and" is one name or two."""
        for piece in pieces:
            if not self._is_held_piece(label, piece):
                parts = _AND.split(piece)
                yield from parts if len(parts) == 1 else (p for p in parts if not self._is_held_piece(label, p))

    def _is_held_piece(self, label: str, piece: str) -> bool:
        if {word_key(word) for word in piece.split()} <= word_set("qualifiers"):
            return False  # "completed" is a piece of no list
        return self._holdings.names_skill(piece, strict=self._strict) and self._holdings.keeps_level(label, piece)

    def _read_list(self, sentence: str, text: str) -> Iterator[Violation]:
        for piece in self._unheld("", split_list(text)[1]):
            yield self._violation(sentence, piece)

    def _is_label(self, label: str) -> bool:
        return fold(label) in self._holdings.labels or is_label(label) or self._holdings.names_skill(label)

    def _missing(self, text: str, within: tuple[Head, ...] | None) -> str:
        """The part of a text that no statement (of these entries, if given) holds; empty when one holds all of it."""
        ids = None if within is None else frozenset(head.entry.id for head in within)
        exact_only = not self._seen_heading and within is None and len(text.split()) <= _HEADLINE_WORDS
        return find_lacking(self._holdings, text, ids, exact_only=exact_only)

    def _least(self, sentence: str, part: str) -> str:
        """The smallest part of a line that is unsupported, be it a statement, a list or the head of an entry."""
        head = self._heads.missing(sentence)
        if head and any(atom.kind is AtomKind.DATE for atom in self._holdings.atoms(sentence)):
            return head
        parts = [part, head]
        label, pieces = split_list(sentence)
        if self._in_list or label:
            parts.insert(0, ", ".join(self._unheld(label, pieces)))
        return min(filter(None, parts), key=lambda text: len(self._holdings.atoms(text)))

    def _violation(self, sentence: str, unsupported: str) -> Violation:
        return Violation(sentence, unsupported, self._holdings.nearest(sentence))


def _untitled(name: str) -> str:
    """A name without an academic title or a form of address before it."""
    return _TITLE.sub("", name)


def _shorter_names(name: str) -> list[str]:
    """A name without its middle names, or without those given as initials."""
    words = _untitled(name).split()
    without_initials = [word for word in words if len(word.strip(".")) > 1]
    first_and_last = [words[0], words[-1]] if len(words) > 1 else words
    return [" ".join(without_initials), " ".join(first_and_last)]


def _lines_at_top(holdings: Holdings) -> list[str]:
    """The lines of the resume's own document above its first heading, where it says who and where somebody is."""
    lines = holdings.resume.lines
    first = next((at for at, line in enumerate(lines) if fold(line.strip(" :")) in holdings.headings), 0)
    return [text for text in map(str.strip, lines[:first]) if text and len(text.split()) <= _WORDS_AT_TOP]
