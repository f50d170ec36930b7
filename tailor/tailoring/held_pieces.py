"""The pieces of a list in a stranger's document: which a resume does not hold, and what may stand before them."""

import re
from collections.abc import Iterator, Sequence

from tailor.tailoring.atoms import word_key
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.outline import is_label
from tailor.tailoring.qualifications import is_of_papers
from tailor.tailoring.word_lists import word_set
from tailor.text import fold

_AND = re.compile(r"\s+(?:and|und|et)\s+(?![^()]*\))")
_AS_WELL = re.compile(r"\s+(?:as well as|sowie|ainsi que)\s+(?![^()]*\))")
_ARTICLE = re.compile(r"^(?:an? |du |d['’]une |de l['’]|den |die |das |eine )(?=\w)")


class PieceReader:
    """Reads the pieces of lists; `strict` below a heading of papers, where a known standard is none."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.strict = False

    def says_no_more(self, label: str, pieces: Sequence[str]) -> bool:
        """Whether a label has only words that each of its pieces has: "APIs: REST APIs, SOAP APIs"."""
        keys = {atom.key for atom in self._holdings.atoms(label)}
        words = {word_key(word) for word in label.split()}
        return bool(pieces) and all(
            keys <= {atom.key for atom in self._holdings.atoms(piece)} or words <= set(map(word_key, piece.split()))
            for piece in pieces
        )

    def unheld(self, label: str, pieces: Sequence[str]) -> Iterator[str]:
        """The pieces of a list that are not held; one with an "and" is one name or two."""
        for piece in (part for one in pieces for part in self._parted(label, one)):
            if not self._is_held_piece(label, piece):
                parts = [_ARTICLE.sub("", part) for part in _AND.split(piece)]
                yield from (part for part in parts if not self._is_held_piece(label, part))

    def _parted(self, label: str, piece: str) -> Sequence[str]:
        """A piece, or those on both sides of its "as well as" where it is not held as a whole."""
        return [piece] if self._is_held_piece(label, piece) else _AS_WELL.split(piece)

    def _is_held_piece(self, label: str, piece: str) -> bool:
        if {word_key(word) for word in piece.split()} <= word_set("qualifiers") and not self._lists(piece):
            return False  # "completed" is a piece of no list
        if self.strict and self.is_only_known(piece):
            return False
        return self._holdings.names_skill(piece, strict=self.strict) and self._holdings.keeps_level(label, piece)

    def is_only_known(self, piece: str) -> bool:
        """Whether a piece is a standard that the resume lists as known: none to stand among certificates."""
        is_known = any(fold(name) == fold(piece) for name in self._holdings.known_only)
        return is_known and is_of_papers(piece, self._holdings.vocabulary)

    def _lists(self, piece: str) -> bool:
        return any(fold(skill.name) == fold(piece) for group in self._holdings.groups for skill in group.skills)

    def is_label_held(self, label: str) -> bool:
        """Whether words may stand before a list."""
        return fold(label) in self._holdings.labels or is_label(label) or self._holdings.names_skill(label)
