"""Sentences of a letter that a person wrote freely: each clause must be held, or be about the posting."""

import re
from collections.abc import Callable, Iterator

from tailor.tailoring.holdings import Holdings
from tailor.tailoring.posting_facts import PostingFacts
from tailor.tailoring.statements import Head, title_parts
from tailor.text import find_phrase

Missing = Callable[[str, tuple[Head, ...]], str]

_JOINTS = re.compile(
    r"\s*[;:]\s+|,?\s+(?:and|but|while|where)\s+(?=(?:I|my|we)\b)|,\s+(?=(?:I|my|we)\b)|(?<=[.!?])\s+(?=[A-Z])"
)
_OF_THE_READER = re.compile(r"(?:You|Your|The (?:role|post|position|advertisement|posting|job)|This (?:role|post))\b")
_OF_THE_WRITER = re.compile(r"\b(?:I|me|my|mine|we|our)\b")
_APPLIES = re.compile(
    r"(?:I (?:am (?:applying|writing to apply)|(?:would like|wish|want) to apply|apply|hereby apply)"
    r"|(?:I (?:would like|wish|want|hope)|Please allow me) to be considered|I am interested in being considered"
    r"|I (?:would like|wish|want) to put myself forward|Please consider me"
    r"|Please accept my application) (?:for|as|to)\b"
)
_BOASTS = re.compile(
    r"\b(?:with my|having|years?|since|thanks to|experienced?|because|as an? (?!\w+ at\b))\b", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:now|currently|at present|today|still)\b", re.IGNORECASE)
_EMPTY = re.compile(r"\b(?:now|currently|at present|also|there|then|today|still|too)\b", re.IGNORECASE)
_SHORTEST_NAME = 5


class FreeReader:
    """Reads a letter's sentences clause by clause, each within the jobs that it names or the one before it named."""

    def __init__(self, holdings: Holdings, posting: PostingFacts | None, missing: Missing) -> None:
        self._holdings = holdings
        self._posting = posting
        self._missing = missing

    def holds(self, sentence: str) -> bool:
        """Whether each clause is held by one statement of the resume, or is about the posting and says what that says.

        "At Elm Ltd I ran payroll, and I trained two clerks" is two statements, both of Elm Ltd; "now" is true in a job
        that is held only. What an application is for is the posting's, where that is known.
        """
        within: tuple[Head, ...] | None = None
        for clause in filter(None, _JOINTS.split(sentence.strip(" .!"))):
            if self._is_of_posting(clause):
                continue
            within = tuple(self._named(clause)) or within
            if _NOW.search(clause):
                heads = within or self._holdings.heads
                within = tuple(head for head in heads if head.entry.dates is None or head.entry.dates.current)
            if not self._is_held(" ".join(_EMPTY.sub(" ", clause).split()), within):
                return False
        return True

    def _is_held(self, clause: str, within: tuple[Head, ...] | None) -> bool:
        for part in (part for head in within or () for part in title_parts(head.entry.title)[2:]):
            clause = clause.replace(part, " ")  # a ward or department: "Staff Nurse, Ward 5"
        heads = within if within is not None else self._holdings.heads
        return not self._missing(clause, heads) or (within is None and self._holdings.names_skill(clause, strict=True))

    def _is_of_posting(self, clause: str) -> bool:
        applies = _APPLIES.match(clause) is not None and not _BOASTS.search(clause)
        if not applies and (not _OF_THE_READER.match(clause) or _OF_THE_WRITER.search(clause)):
            return False
        if self._posting is None:
            return True
        rest = _APPLIES.sub("", clause) if applies else clause
        return not self._posting.lacking(rest)

    def _named(self, clause: str) -> Iterator[Head]:
        """The jobs whose employer a clause names, whole or by a first word that is no common one."""
        for head in self._holdings.heads:
            name = head.entry.organisation
            first = name.split()[0].strip(",.") if name.split() else ""
            short = first if len(first) >= _SHORTEST_NAME and first[0].isupper() else name
            if name and (find_phrase(name, clause, inflected=False) or re.search(rf"\b{re.escape(short)}\b", clause)):
                yield head
