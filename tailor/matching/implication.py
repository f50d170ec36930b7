"""What entails a requirement, one way: PostgreSQL is SQL; Docker is not Kubernetes."""

from collections.abc import Iterator

from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.model import Reason
from tailor.vocabulary import Vocabulary


def find_implied(name: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Every place that names a term whose holding entails the term `name`."""
    for entailing in sorted(vocabulary.implied_by(name) - {name}):
        for indexed, mention in index.mentions.get(entailing, ()):
            sure = indexed.certainty(mention.start, mention.end)
            if sure is not Certainty.DENIED:
                yield Hit(
                    indexed.item,
                    mention.start,
                    mention.end,
                    Reason.IMPLIED,
                    f"{entailing} implies {name}",
                    hedged=sure is Certainty.HEDGED,
                )
