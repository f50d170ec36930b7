"""A text as its smallest claims: words, numbers and dates, each in one form however it is written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from tailor.tailoring.date_atoms import find_dates
from tailor.tailoring.figures import find_about, find_ranks, find_units, find_up_to, scaled, with_plain_figures
from tailor.tailoring.respellings import Respelling, find_respelled
from tailor.tailoring.same_words import find_counts, find_expiries, one_form
from tailor.tailoring.short_forms import short_form_pattern
from tailor.tailoring.word_lists import word_set
from tailor.text import ShortForm, find_numbers, fold, tokenize
from tailor.text.spelling import american
from tailor.vocabulary import Vocabulary

_PERCENT = re.compile(r"\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour cent\b)", re.IGNORECASE)
_CURRENCY = re.compile(r"([$£€¥₹]|\b(?:EUR|USD|GBP|CHF|INR|Rs\.?))\s?$")
_CURRENCY_AFTER = re.compile(r"\s?(€|£|\$|(?:euros?|eur|usd|dollars?|gbp|chf|inr)\b)", re.IGNORECASE)
_FRACTION = re.compile(
    r"\b(?:(?P<count>an?|one|two|three|four|[1-9])[\s-]+)(?P<part>hal(?:f|ves)|thirds?|fourths?|quarters?|fifths?|tenths?)\b",
    re.IGNORECASE,
)
_PARTS = {"hal": 2, "thi": 3, "fou": 4, "qua": 4, "fif": 5, "ten": 10}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_GRADE = re.compile(
    r"(?:\(|\b(?:band|category|class|grade|level|part|phase|stage|tier|type)\s)(?P<grade>[AI](?:[*+]|\b(?!\w)))(?=$|\W)",
    re.IGNORECASE,
)
"""A letter that is a grade or a number, not a word: "Economics (A*)", "Level I"."""
_GRADE_REACH = 10
_MOTHER_TONGUE = re.compile(
    r"\b(?:mother tongue|native(?: speaker| language| tongue)?|first language|muttersprach\w*|langue maternelle)\b",
    re.IGNORECASE,
)
_ELISION = re.compile(r"^(?:[djlmnst]|qu)'(?=\w{2})")
"""The first letter of a French word that has given up its vowel: "d'environ"."""
_EACH = re.compile(
    r"\b(?:pro (?=(?:Jahr|Monat|Quartal|Woche|Tag|Stunde|Schicht)\b)"
    r"|chaque (?=(?:an|année|mois|trimestre|semaine|jour|heure)\b))",
    re.IGNORECASE,
)
"""How often, in a word that others leave out: "pro Jahr" is "im Jahr", "chaque mois" is "par mois"."""
_WITH_ZU = re.compile(
    r"^(ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|vor|weg|zuruck|zusammen|weiter|fest|durch|um|bereit|frei)zu"
    r"(\w{3,}(?:en|ern|eln))$"
)
"""A German infinitive with its "zu" within: "einzuholen"."""
_ELIDED = re.compile(r"\b[ldLD]['’](?=[^\W\d_]{3})")
"""The French article and "de" before a vowel, behind which a name is the same: "l’encaissement"."""
_CURRENCIES = {
    "eur": "€",
    "euro": "€",
    "euros": "€",
    "usd": "$",
    "dollar": "$",
    "dollars": "$",
    "gbp": "£",
    "inr": "₹",
    "rs": "₹",
    "rs.": "₹",
}


class AtomKind(StrEnum):
    """What an atom is."""

    WORD = "word"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Atom:
    """One word, number or date at `start` to `end` of a text.

    `key` is a word in folded American spelling or its vocabulary name, a number as "£410000", "20%" or "5+", a date as
    "2019", "2019-03", "2019-03-14" or "now".
    """

    kind: AtomKind
    key: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it is a name of the vocabulary, or an abbreviation that the texts explain."""
        return self.key.startswith(("term ", "short "))

    def supports(self, claim: "Atom") -> bool:
        """Whether this atom of a source says what a claim says; a claim may be a less exact date."""
        if self.key == claim.key:
            return True
        return self.kind is claim.kind is AtomKind.DATE and self.key.startswith(f"{claim.key}-")


@lru_cache(maxsize=4096)
def read_atoms(
    text: str,
    vocabulary: Vocabulary,
    short_forms: tuple[ShortForm, ...] = (),
    respellings: tuple[Respelling, ...] = (),
) -> tuple[Atom, ...]:
    """The atoms of a text in order, without words that carry no claim; an alias has the key of its term.

    An abbreviation among `short_forms` and its long form have one key; `respellings` are read as their own words.
    """
    text = text.replace("\t", "|")  # a tab parts columns: "Shift 2<tab>May 2019" is no second of May
    text = _EACH.sub(lambda found: " " * len(found[0]), text)
    taken: list[Atom] = []
    for found in (
        _short_forms(text, short_forms),
        _respelled(text, respellings, vocabulary),
        (Atom(AtomKind.DATE, *found) for found in find_dates(text)),
        _fractions(text),
        _ranks(text),
        _units(text),
        _numbers(text),
        _counts(text),
        _names(text, vocabulary),
        _mother_tongues(text),
        _expiries(text),
        _words(text),
    ):
        taken += [atom for atom in list(found) if not _overlaps(atom, taken)]
    ordered = sorted(taken, key=lambda atom: atom.start)
    return tuple(atom for place, atom in enumerate(ordered) if place == 0 or not _repeats(ordered[place - 1], atom))


def word_key(word: str) -> str:
    """A word in the form in which two spellings of it are equal."""
    key = fold(word)
    if "'" in key:
        key = _ELISION.sub("", key).removesuffix("'s")
    if "zu" in key:
        key = _WITH_ZU.sub(r"\1\2", key)
    return one_form(american(key) if key.isalpha() and len(key) > 3 else key)  # noqa: PLR2004  what `american` asks for


def _words(text: str) -> Iterator[Atom]:
    for token in tokenize(text):
        key = word_key(token.text)
        if key in {"a", "i"} and (grade := _GRADE.search(text, max(0, token.start - _GRADE_REACH), token.end + 1)):
            key = f"grade {fold(grade['grade'])}"
        if key not in word_set("stop"):
            yield Atom(AtomKind.WORD, key, token.start, token.end)


def _names(text: str, vocabulary: Vocabulary) -> Iterator[Atom]:
    for mention in vocabulary.find(_ELIDED.sub("  ", text)):
        # An inflected form is no alias ("trained" is not "training"), and an article no part of a name ("a level").
        written = _spelling(mention.words)
        if not mention.words.startswith("a ") and written in _spellings(mention.term.name, mention.term.aliases):
            yield Atom(AtomKind.WORD, f"term {mention.term.name}", mention.start, mention.end)


def _short_forms(text: str, short_forms: Sequence[ShortForm]) -> Iterator[Atom]:
    for pair in short_forms:
        for found in short_form_pattern(pair).finditer(text):
            yield Atom(AtomKind.WORD, pair.key, found.start(), found.end())


def _respelled(text: str, respellings: tuple[Respelling, ...], vocabulary: Vocabulary) -> Iterator[Atom]:
    """The atoms of words in another spelling, the last of them up to where the words end."""
    for one, start, end in find_respelled(text, respellings):
        atoms = read_atoms(" ".join(one.own), vocabulary)
        starts = range(start, start + len(atoms))
        ends = [*starts[1:], end]
        yield from (Atom(own.kind, own.key, *place) for own, *place in zip(atoms, starts, ends, strict=True))


def _mother_tongues(text: str) -> Iterator[Atom]:
    for found in _MOTHER_TONGUE.finditer(text):
        yield Atom(AtomKind.WORD, "native", found.start(), found.end())


@cache
def _spellings(name: str, aliases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_spelling, (name, *aliases)))


def _spelling(name: str) -> str:
    """A name folded, its words in American spelling."""
    return " ".join(map(word_key, name.split()))


def _numbers(text: str) -> Iterator[Atom]:
    for number in find_numbers(with_plain_figures(text)):
        before = _CURRENCY.search(text[: number.start])
        value, last = scaled(number.value, text, number.end)
        after = _CURRENCY_AFTER.match(text, last)
        sign = before[1] if before else after[1] if after else ""
        sign = _CURRENCIES.get(sign.lower(), sign.lower())
        percent = _PERCENT.match(text, last)
        plus = "+" if text[last : last + 1] == "+" else ""
        end = percent.end() if percent else after.end() if after else last
        key = f"{sign}{value:.10g}{'%' if percent else ''}{plus}"
        yield Atom(AtomKind.NUMBER, key, before.start() if before else number.start, end)


def _units(text: str) -> Iterator[Atom]:
    for unit, start, end in find_units(text):
        yield from (Atom(AtomKind.WORD, word, start, end) for word in unit.split())


def _ranks(text: str) -> Iterator[Atom]:
    for key, start, end in find_ranks(text):
        yield Atom(AtomKind.WORD, key, start, end)


def _counts(text: str) -> Iterator[Atom]:
    for start, end in find_about(text):
        yield Atom(AtomKind.WORD, "about", start, end)
    for start, end in find_up_to(text):
        yield Atom(AtomKind.WORD, "up", start, end)
    for value, start, end in find_counts(text):
        percent = _PERCENT.match(text, end)
        yield Atom(AtomKind.NUMBER, f"{value}{'%' if percent else ''}", start, percent.end() if percent else end)


def _expiries(text: str) -> Iterator[Atom]:
    for start, end in find_expiries(text):
        yield Atom(AtomKind.WORD, "expires", start, end)


def _fractions(text: str) -> Iterator[Atom]:
    """Fractions in words: "a third" and "one third", "two-thirds"."""
    for found in _FRACTION.finditer(text):
        count = _COUNTS.get(found["count"].lower(), found["count"])
        key = f"{count}/{_PARTS[found['part'][:3].lower()]}"
        yield Atom(AtomKind.NUMBER, key, found.start(), found.end())


def _overlaps(atom: Atom, others: Sequence[Atom]) -> bool:
    return any(atom.start < other.end and other.start < atom.end for other in others)


def _repeats(one: Atom, other: Atom) -> bool:
    """Whether an atom says again what the one before said: "Kubernetes (K8s)"."""
    return one.key == other.key and one.is_name
