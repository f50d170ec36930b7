"""Sentences, the words in them that carry meaning, and the language they are in."""

import re
from functools import lru_cache

from tailor.text.tokens import Token, tokenize, words_as_written
from tailor.text.word_lists import word_set

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "cs", "pl", "sv", "da", "no", "fi", "hu", "ro", "tr")
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-ZÀ-ÞÄÖÜ0-9•])|\s*\n+\s*|\s*;\s+(?=[A-Z])")
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Z]|(?<!\w['’])[a-z]|[A-Za-z]\.[A-Za-z])|\b(?P<word>[A-Za-zñ]{2,6}))\.$")
_ORDINAL = re.compile(r"\b(?:[Ii]m|[Aa]m|zum|vom|beim|der|dem|den|des|und|bis|oder|ab) \d{1,2}\.$")
"""The full stop of a day or a place in a row: "im 3. Lehrjahr"."""
_STREET = re.compile(r"[^\W\d_]str\.$", re.IGNORECASE)  # "Marktstr. 12"
_NUMERAL = re.compile(r"\w [A-Z]\.$")  # "category I." ends a sentence where a word that opens one follows
_OPENS = re.compile(r"(?:You|We|The|This|It|Your|Our|They|If|In|As|An|For|Must|Sie|Du|Wir|Vous|Nous)\b")
_LEAST_HITS = 2
_CHARACTERS_LOOKED_AT = 20_000


@lru_cache(maxsize=2048)
def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, trimmed; a line break ends a sentence, an abbreviation's full stop does not."""
    sentences: list[str] = []
    begin = 0
    for match in _END.finditer(text):
        before, after = text[begin : match.start()], text[match.end() :]
        wide = "\n" in match[0] or ";" in match[0]
        if not wide and _STREET.search(before) and after[:1].isdigit():
            continue
        if not wide and ends_in_abbreviation(before) and not (_NUMERAL.search(before) and _OPENS.match(after)):
            continue
        sentences.append(text[begin : match.end()].strip())
        begin = match.end()
    sentences.append(text[begin:].strip())
    return tuple(sentence for sentence in sentences if sentence)


def ends_in_abbreviation(text: str) -> bool:
    """Whether the full stop at the end of a text is an abbreviation's ("mit eidg.")."""
    found = _ABBREVIATION.search(text)
    if not found:
        return _ORDINAL.search(text) is not None
    return found["word"] is None or found["word"].lower() in word_set("abbreviations")


@lru_cache(maxsize=4096)
def content_words(text: str) -> tuple[Token, ...]:
    """The words of an English text that carry meaning: no articles, prepositions, pronouns and the like."""
    stop_words = word_set("stop_en")
    return tuple(token for token in tokenize(text) if token.key not in stop_words)


_LETTER_AND_HYPHEN = re.compile(r"\b[^\W\d_]-(?=\w)")
"""The letter of "e-mail" and "X-ray", which alone is a word of some languages."""


@lru_cache(maxsize=256)
def guess_language(text: str) -> str:
    """The ISO code of the language that a text is in, one of `LANGUAGES`, or "" when nothing tells.

    The language whose commonest words make up the largest share of the text; ties and texts with fewer than two such
    words give "".
    """
    counts = language_counts(text)
    best = max(counts, key=lambda language: counts[language])
    rivals = [language for language in LANGUAGES if counts[language] == counts[best]]
    return best if counts[best] >= _LEAST_HITS and len(rivals) == 1 else ""


def language_counts(text: str) -> dict[str, int]:
    """How many words of a text are among the commonest of each language of `LANGUAGES`."""
    whole = _LETTER_AND_HYPHEN.sub("", text[:_CHARACTERS_LOOKED_AT])
    keys = [word.lower() for word in words_as_written(whole)]
    return {language: sum(map(word_set(f"common_{language}").__contains__, keys)) for language in LANGUAGES}
