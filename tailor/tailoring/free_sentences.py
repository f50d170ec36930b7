"""Sentences of a letter that a person wrote freely: each clause must be held, or be about the posting."""

import re
from collections.abc import Callable

from tailor.tailoring.holdings import Holdings
from tailor.tailoring.letter_context import places_named
from tailor.tailoring.posting_facts import PostingFacts
from tailor.tailoring.statements import Head, title_parts

Missing = Callable[[str, tuple[Head, ...]], str]

_JOINTS = re.compile(
    r"\s*[;:]\s+|,?\s+(?:and|but|while|where)\s+(?=(?:I|my|we)\b)|,\s+(?=(?:I|my|we)\b)|(?<=[.!?])\s+(?=[A-Z])"
)
_OF_THE_READER = re.compile(r"(?:You|Your|The (?:role|post|position|advertisement|posting|job)|This (?:role|post))\b")
_OF_THE_WRITER = re.compile(r"\b(?:I|me|my|mine|we|our)\b")
_APPLIES = re.compile(
    r"(?:I(?:(?: am|['’]m) (?:applying|writing to apply)|(?: would|['’]d) like to apply| (?:wish|want|write) to"
    r" apply| (?:hereby )?apply)"
    r"|(?:I (?:would like|wish|want|hope)|Please allow me) to be considered|I am interested in being considered"
    r"|I (?:would like|wish|want) to put myself forward|Please consider me"
    r"|Please accept my application) (?:for|as|to)\b"
)
_BOASTS = re.compile(
    r"\b(?:with my|having|years?|since|thanks to|experienced?|because|as an? (?!\w+ at\b))\b", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:now|currently|at present|today|still)\b", re.IGNORECASE)
_EMPTY = re.compile(r"\b(?:now|currently|at present|also|there|then|today|still|too)\b", re.IGNORECASE)


class FreeReader:
    """Reads a letter's sentences clause by clause, each within the jobs that it names or the one before it named."""

    def __init__(self, holdings: Holdings, posting: PostingFacts | None, missing: Missing) -> None:
        self._holdings = holdings
        self._posting = posting
        self._missing = missing

    def holds(self, sentence: str, told: tuple[Head, ...] | None = None) -> bool:
        """Whether each clause is held by one statement of the resume, or is about the posting and says what that says.

        Where `told` is given, a sentence that names no other entry is about one of these.

        "At Elm Ltd I ran payroll, and I trained two clerks" is two statements, both of Elm Ltd; "now" is true in a job
        that is held only. What an application is for is the posting's, where that is known.
        """
        within, is_named = told, False
        for clause in filter(None, _JOINTS.split(sentence.strip(" .!"))):
            if self._is_of_posting(clause):
                continue
            named = tuple(dict.fromkeys(head for *_, head in places_named(self._holdings.heads, clause)))
            within, is_named = named or within, bool(named) or is_named
            if _NOW.search(clause):
                heads = within or self._holdings.heads
                within = tuple(head for head in heads if head.entry.dates is None or head.entry.dates.current)
            bare = " ".join(_EMPTY.sub(" ", clause).split())
            if not self._is_held(bare, within) and (is_named or not self._holdings.names_skill(bare, strict=True)):
                return False
        return True

    def _is_held(self, clause: str, within: tuple[Head, ...] | None) -> bool:
        for part in (part for head in within or () for part in title_parts(head.entry.title)[2:]):
            clause = clause.replace(part, " ")  # a ward or department: "Staff Nurse, Ward 5"
        heads = within if within is not None else self._holdings.heads
        return not self._missing(clause, heads)

    def _is_of_posting(self, clause: str) -> bool:
        applies = _APPLIES.match(clause) is not None and not _BOASTS.search(clause)
        if not applies and (not _OF_THE_READER.match(clause) or _OF_THE_WRITER.search(clause)):
            return False
        if self._posting is None:
            return True
        rest = _APPLIES.sub("", clause) if applies else clause
        return not self._posting.lacking(rest)
