"""What entails a requirement, one way: PostgreSQL is SQL; Docker is not Kubernetes."""

from collections.abc import Iterator, Sequence

from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.model import Reason
from tailor.text import find_phrase
from tailor.vocabulary import Mention, Vocabulary


def find_implied(name: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Every place that names a term whose holding entails the term `name`.

    Where one of its names is a part of the other ("QuickBooks" of "QuickBooks Online") it stands there, and is literal.
    """
    term = vocabulary.get(name)
    names = (name, *term.aliases) if term is not None else (name,)
    for entailing in sorted(vocabulary.implied_by(name) - {name}):
        for indexed, mention in index.mentions.get(entailing, ()):
            sure = indexed.certainty(mention.start, mention.end)
            if sure is not Certainty.DENIED:
                yield _hit(name, names, indexed, mention, hedged=sure is Certainty.HEDGED)


def _hit(name: str, names: Sequence[str], indexed: IndexedItem, mention: Mention, *, hedged: bool) -> Hit:
    within = next((place for one in names if (place := find_phrase(one, mention.words)) is not None), None)
    if within is not None:
        start, end = (mention.start + place for place in within)
        return Hit(indexed.item, start, end, Reason.LITERAL, hedged=hedged)
    explanation = f"{mention.term.name} implies {name}"
    return Hit(indexed.item, mention.start, mention.end, Reason.IMPLIED, explanation, hedged)
