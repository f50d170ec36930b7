"""Employers that are called by what they are ("the Museum"), and those that only sign."""

import re
from collections.abc import Iterator, Sequence

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.words import institution_score, organisation_score, title_score
from tailor.text import fold
from tailor.text.word_pieces import common_words

_AT_EDGE = 2
_SIGNED_LINES = 8
_LONGEST_NAME = 7  # words
_WORD = r"[^\W\d_a-zß-ÿ][\w&’'-]*"
_THE_KIND = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Dd]ie|[Dd]as|[Dd]er|[Uu]nsere?|[Ll][ae]|[Nn]otre|[Ll]['’])\s?"
    r"(?P<kind>[A-ZÀ-Þ]\w+)\b(?! [A-ZÀ-Þ])"
)
_PREPOSITION = "(?:[Aa]t|[Tt]he|[Ff]or|[Oo]f|[Bb]y|[Ww]ith|[Ii]n|[Dd]ie|[Dd]as|[Dd]er|[Ll][ae])"
_BEFORE = rf"(?:^|[.!?] |\b{_PREPOSITION} )(?:{_PREPOSITION} ){{0,2}}"
_OTHER_KINDS = frozenset({"firm", "district"})


def is_kind(name: str) -> bool:
    """Whether a name is one common word that only says what an employer is: "Museum", "School"."""
    kind = max(organisation_score(name), institution_score(name)) >= _AT_EDGE and fold(name) in common_words()
    return " " not in name and (kind or fold(name) in _OTHER_KINDS)


def called_by_kind(lines: Sequence[str]) -> Iterator[str]:
    """Names that hold the word by which sentences call the employer ("The Museum seeks"): "Elm Museum of Mining"."""
    kinds = {found["kind"] for line in lines for found in _THE_KIND.finditer(line)}
    for kind in sorted(filter(is_kind, kinds)):
        behind = rf" (?:of|for|der|des|für|de|du|d['’])(?: the| la)? {_WORD}(?: (?:and |& )?{_WORD}){{0,3}}"
        whole = re.compile(rf"{_BEFORE}(?P<name>(?:{_WORD} ){{1,4}}{kind}(?:{behind})?|{kind}{behind})")
        yield from (found["name"] for line in lines for found in whole.finditer(line))


def signed_by(lines: Sequence[str]) -> Iterator[str]:
    """Names that stand below a letter, a mail or a notice.

    They have a legal form, or are organisations below closing words ("Kind regards"), perhaps behind an office.
    """
    last = [line.strip() for line in lines[-_SIGNED_LINES:]]
    closing = (at for at, line in enumerate(last) if pattern("signs", "closing_words").fullmatch(line.strip(" ,.!")))
    below = next(closing, len(last))
    for at, line in enumerate(last):
        pieces = [piece.strip() for piece in re.split(r"\s[|·•–—-]\s|\t|, (?=\D*\d)", line)]
        yield from (piece for piece in pieces[:1] if has_legal_form(piece))
        if at > below:
            yield from (piece for one in pieces for piece in one.split(", ") if _is_organisation(piece))


def _is_organisation(text: str) -> bool:
    named = max(organisation_score(text), institution_score(text)) >= _AT_EDGE and " " in text
    return named and title_score(text) == 0 and len(text.split()) <= _LONGEST_NAME and text[:1].isupper()
