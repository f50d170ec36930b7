"""The sentences of a posting, which its dates, references and prices do not end."""

import re
from collections.abc import Iterator

from tailor.parsing.posting_must_and_wish import must_and_wish
from tailor.text import split_sentences

_BEHIND_CLASS = re.compile(  # "Führerschein Klasse B. Ein ...": its stop is no abbreviation's; "£15 ..." opens one
    r"(?<=[a-zà-ÿ]{3}[.!])\s(?=[£€$]\s?\d)"
    r"|(?<=Klasse [A-Z]\.)\s(?=[A-ZÄÖÜ])|(?<=Klasse [A-Z]E\.)\s(?=[A-ZÄÖÜ])|(?<=[Pp]ermis [A-Z]\.)\s(?=[A-ZÀ-Þ])"
    r"|(?<=[Cc]lass [A-Z]\.)\s(?=[A-Z])|(?<=[Cc]ategory [A-Z]\.)\s(?=[A-Z])"
)
_LONGEST_ASIDE = 30  # characters of a bracket behind a stop in it
_FEWEST_BEFORE_PRICE = 5  # words of a sentence that a price does not belong to: "House available. £32,000."
_REFERS = re.compile(r"\b(?:réf|rif|ref|nr|no|núm)\.$", re.IGNORECASE)  # before a number's letters: "Réf. AB-12"
_ORDINAL = re.compile(r"(?:^|\s)\d{1,2}\.$")
_MONTH = re.compile(r"Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember")


def posting_sentences(text: str) -> Iterator[str]:
    """The sentences of a text; a German date ("31. Mai") ends none, nor does a stop inside brackets ("(Reg. 5)")."""
    before = ""
    for sentence in (part for one in split_sentences(text) for part in _BEHIND_CLASS.split(one)):
        inside = before.count("(") > before.count(")") and ")" in sentence[:_LONGEST_ASIDE]
        francs = before.endswith(("Fr.", "Rs.")) and sentence[:1].isdigit()
        named = _REFERS.search(before) is not None and any(map(str.isdigit, sentence.split()[0]))
        price = sentence[:1] in "£€$" and len(before.split()) < _FEWEST_BEFORE_PRICE
        dated = _ORDINAL.search(before) is not None and _MONTH.match(sentence) is not None
        if before and not (inside or francs or named or price or dated):
            yield from must_and_wish(before)
            before = ""
        before = f"{before} {sentence}".strip()
    if before:
        yield from must_and_wish(before)
