"""The reader of a document who knows only the resume: line after line, what it does not hold."""

from collections.abc import Iterator, Sequence

from tailor.model import Place
from tailor.tailoring.answers_told import without_answers
from tailor.tailoring.atoms import AtomKind
from tailor.tailoring.contacts import OwnContacts, strip_contacts, unknown_contacts
from tailor.tailoring.free_sentences import FreeReader
from tailor.tailoring.gathered_claims import gathers
from tailor.tailoring.heads import HeadReader
from tailor.tailoring.held_pieces import PieceReader
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.lacking import find_lacking
from tailor.tailoring.letter_context import JOBS, LetterContext
from tailor.tailoring.letter_lines import Claim, claim_of, is_lead_in, sentences_of, split_frames
from tailor.tailoring.listed_lines import ListedLines
from tailor.tailoring.listing import split_list
from tailor.tailoring.outline import (
    is_credentials_heading,
    is_heading,
    is_list_heading,
    is_profile_heading,
    is_template_text,
)
from tailor.tailoring.own_lines import OwnLines
from tailor.tailoring.own_words import addresses_somebody, claims_nothing, goes_on_otherwise, is_general
from tailor.tailoring.paired_deeds import halves_of
from tailor.tailoring.posting_facts import PostingFacts
from tailor.tailoring.qualifications import find_overstated
from tailor.tailoring.sense_reader import SenseReader
from tailor.tailoring.spoken_names import listed_names
from tailor.tailoring.statement_parts import CLAUSE_END
from tailor.tailoring.statements import Head
from tailor.tailoring.told_studies import notes_on_studies
from tailor.tailoring.violation import Violation
from tailor.text import fold, split_sentences

_HEADLINE_WORDS = 8
_LEAST_PIECES = 3


class Stranger:
    """Where the reading stands: under which heading, and under which entries of the source."""

    def __init__(
        self, holdings: Holdings, posting: PostingFacts | None, lines: Sequence[str], *, in_letter: bool
    ) -> None:
        self._holdings = holdings
        self._posting = posting
        self._in_letter = in_letter
        self._contacts = OwnContacts.of(holdings.resume)
        self._own = OwnLines(holdings, self._contacts)
        self._heads = HeadReader(holdings, lines)
        self._sense = SenseReader(holdings)
        self._pieces = PieceReader(holdings)
        self._lines = ListedLines(holdings, self._missing)
        self._in_list = False
        self._in_profile = False
        self._seen_heading = False
        self._context = LetterContext(holdings)
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
            self._pieces.strict = is_credentials_heading(bare)
            self._in_profile = is_profile_heading(bare)
        elif holdings.atoms(bare):
            yield from self._read_line(line, bare)

    def _read_line(self, line: str, bare: str) -> Iterator[Violation]:
        may_have_frames = self._in_letter or self._is_unknown(bare)
        claims = split_frames(bare) if may_have_frames else None
        if claims is None and self._listing and self._lines.is_listed(bare) and not self._is_known(bare):
            if not self._lines.is_held_by(bare, self._listing):
                yield self._violation(line, bare)
            return
        self._listing = ()
        if claims is None and self._is_prose(bare):
            claims = self._free_claims(bare)
        if claims is None and self._lines.is_moved(bare, self._context.told):
            yield self._violation(line, bare)
        elif claims is None:
            yield from self._read_plain(bare)
        else:
            yield from self._read_claims(claims, leads_in=line.rstrip().endswith(":"))

    def _is_unknown(self, line: str) -> bool:
        return bool(self._missing(line, self._heads.open or None)) and not self._heads.may_be(line)

    def _is_prose(self, line: str) -> bool:
        """Whether a line of a letter is a paragraph of sentences, each of which may go on with the one before."""
        if not self._in_letter or self._heads.open or not addresses_somebody(line):
            return False
        return not (self._is_known(line) or self._is_verbatim(line))

    def _free_claims(self, line: str) -> tuple[Claim, ...] | None:
        line = without_answers(line, self._holdings, self._heads.open or (), self._pieces)
        clauses = (clause for sentence in sentences_of(line) for clause in CLAUSE_END.split(sentence))
        return tuple(Claim(clause, clause) for clause in clauses if self._holdings.atoms(clause)) or None

    def _read_claims(self, claims: Sequence[Claim], *, leads_in: bool) -> Iterator[Violation]:
        self._context.begin(claims[0].sentence)
        before: Claim | None = None
        for claim in claims:
            yield from self._of_posting(claim)
            for name in find_overstated(claim.sentence, self._holdings.known_only, self._holdings.vocabulary):
                yield self._violation(claim.sentence, name)
            if claim.is_list:
                yield from self._read_names(claim, before)
            else:
                yield from self._read_claim(claim, before, is_lead=leads_in and claim is claims[-1])
            before = claim
        self._listing = self._lines.leading(claims[-1]) or (self._context.told if leads_in else ())

    def _read_names(self, claim: Claim, before: Claim | None) -> Iterator[Violation]:
        """What is unsupported in a sentence that lists names, or is told freely though it begins as such a list."""
        found = list(self._read_list(claim.sentence, claim.text))
        sentences = [Claim(text, text) for text in sentences_of(claim.sentence)] if found else []
        if any(list(self._read_told(one, before, is_lead=False)) for one in sentences):
            yield from found

    def _read_claim(self, claim: Claim, before: Claim | None, *, is_lead: bool) -> Iterator[Violation]:
        """What is unsupported in a sentence; a frame that does not hold may have run over several of them."""
        told = self._context.told
        if claim.is_gathered and gathers(claim, self._holdings.heads, self._context, self._missing):
            return
        found = list(self._read_told(claim, before, is_lead=is_lead))
        sentences = sentences_of(claim.sentence) if found else ()
        if len(sentences) < 2:  # noqa: PLR2004  one sentence
            yield from found
            return
        self._context.name(told)
        for sentence in sentences:
            one = claim_of(sentence)
            yield from self._read_told(one, before, is_lead=is_lead and sentence is sentences[-1])
            before = one

    def _read_told(self, claim: Claim, before: Claim | None, *, is_lead: bool) -> Iterator[Violation]:
        """What is unsupported in a sentence, within the jobs that it names or that are spoken of."""
        heads = tuple(head for head in self._holdings.heads if claim.fits(head.entry)) if claim.names_entry else ()
        if heads:
            self._context.name(heads, claim.sentence)
            if claim.text and (missing := self._missing(claim.text, heads)) and not self._may_stand(claim, heads):
                yield self._violation(claim.sentence, missing)
            return
        text = claim.sentence if claim.names_entry else claim.text
        find_within = self._context.within if claim.is_present else self._context.spoken_of
        if text and not (claim.goes_on and not self._missing(text, find_within(claim.sentence))):
            yield from self._read_freely(claim, text, before, is_lead=is_lead)

    def _read_freely(self, claim: Claim, text: str, before: Claim | None, *, is_lead: bool) -> Iterator[Violation]:
        named = self._context.named(claim.sentence)
        if named:
            self._context.name(named, claim.sentence)
        within = self._context.held_of(named, claim.sentence) if named else self._context.within(claim.sentence)
        missing = self._missing(text, within)
        if before and named and self._context.reaches_back(claim.sentence) and self._missing(before.sentence, named):
            yield self._violation(before.sentence, claim.sentence)
        elif not missing or (is_lead and named and is_lead_in(claim.sentence)) or self._may_stand(claim, within):
            return
        else:
            yield self._violation(claim.sentence, claim.organisation or claim.title or missing)

    def _may_stand(self, claim: Claim, within: tuple[Head, ...] | None) -> bool:
        """Whether a claim that no statement holds in its words claims nothing, or is held in others."""
        if self._holdings.overstates_paper(claim.sentence):
            return False
        if any(not any(self._missing(half, within) for half in halves) for halves in halves_of(claim.text)):
            return True
        may_be_own = not (claim.names_entry or claim.is_of_work)
        if may_be_own and self._is_own_word(claim.sentence):
            return True
        if self._is_of_studies(claim.sentence):
            return True
        plain = self._context.plain(claim.sentence)
        return any(self._is_told_freely(told, within) for told in dict.fromkeys((claim.sentence, plain)))

    def _is_of_studies(self, sentence: str) -> bool:
        """Whether a sentence on studies says what the head of an entry does."""
        return any(map(self._heads.may_be, notes_on_studies(sentence, self._holdings)))

    def _read_plain(self, line: str) -> Iterator[Violation]:
        line = without_answers(line, self._holdings, self._heads.open or (), self._pieces)
        if not self._holdings.atoms(line) or self._is_known(line) or self._is_verbatim(line):
            return
        is_of_papers = self._pieces.strict and self._pieces.is_only_known(line)
        if is_of_papers or (not self._seen_heading and self._own.is_elsewhere(line)):
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

    def _is_own_word(self, sentence: str) -> bool:
        is_courtesy = self._in_letter and (addresses_somebody(sentence) or is_general(sentence))
        return is_courtesy and claims_nothing(sentence, self._holdings, self._posting)

    def _is_told_freely(self, sentence: str, told: tuple[Head, ...] | None = None) -> bool:
        """Whether a sentence is held though it is told in other words, of the jobs `told` if it names no other."""
        if not self._in_letter:
            is_prose = bool(self._heads.open) or self._in_profile
            return is_prose and self._sense.holds(sentence, self._heads.open or None)
        reader = FreeReader(self._holdings, self._posting, self._missing)
        return reader.holds(sentence, told) or self._sense.holds(sentence, None, self._needs_no_source, told)

    def _needs_no_source(self, part: str) -> bool:
        return goes_on_otherwise(part) and claims_nothing(part, self._holdings, self._posting)

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
        return self._own.hold(line, at_top=not self._seen_heading)

    def _is_verbatim(self, line: str) -> bool:
        """Whether a line stands in the resume as it is, outside the jobs, whose lines must stay with their job."""
        words = fold(line)
        same = (item for item in self._holdings.items if item.section and fold(item.text) == words)
        return any(item.place is Place.BULLET and item.section.kind not in JOBS for item in same if item.section)

    def _is_held_list(self, line: str) -> bool:
        label, pieces = split_list(self._holdings.without_lists(line))
        # Below a job a line of several things is a bullet, which must be that job's.
        may_be_list = self._in_list or bool(label) or (len(pieces) >= _LEAST_PIECES and not self._heads.open)
        known_label = not label or self._pieces.is_label_held(label) or self._pieces.says_no_more(label, pieces)
        return may_be_list and known_label and not any(self._pieces.unheld(label, pieces))

    def _read_list(self, sentence: str, text: str) -> Iterator[Violation]:
        for piece in split_list(text)[1]:
            if all(any(self._pieces.unheld("", [name])) for name in listed_names(piece)):
                yield self._violation(sentence, piece)

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
            parts.insert(0, ", ".join(self._pieces.unheld(label, pieces)))
        return min(filter(None, parts), key=lambda text: len(self._holdings.atoms(text)))

    def _violation(self, sentence: str, unsupported: str) -> Violation:
        return Violation(sentence, unsupported, self._holdings.nearest(sentence))
