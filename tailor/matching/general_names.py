"""General names of skills, German, French and English, whose kinds the vocabulary knows by another name."""

from functools import cache

from tailor.matching.word_lists import entries, word_set
from tailor.text import fold, tokenize


def general_terms(phrase: str) -> tuple[str, ...]:
    """The vocabulary's names for a general phrase: "Kenntnisse in Tabellenkalkulation" is about spreadsheets.

    Empty for a phrase that says more, and for one that the table does not have.
    """
    return _table().get(fold(phrase)) or _table().get(_bare(phrase), ())


def _bare(phrase: str) -> str:
    """The phrase from its first word with a meaning to its last."""
    light = word_set("light_de") | word_set("light_fr") | word_set("light") | word_set("empty")
    words = [token.key.removeprefix("d'").removeprefix("l'").removeprefix("d’") for token in tokenize(phrase)]
    meant = [at for at, word in enumerate(words) if word not in light]
    return " ".join(words[meant[0] : meant[-1] + 1]) if meant else ""


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in (*entries("abroad"), *entries("general_names")):
        names, _, terms = line.partition("=")
        known = tuple(term.strip() for term in terms.split(";"))
        for name in names.split(","):
            spelled = " ".join(token.key for token in tokenize(name.strip()))
            found[fold(name.strip())] = found[spelled] = known
    return found
