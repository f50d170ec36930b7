"""Other names of a skill that are more than a spelling of it: "Kubernetes" of "K8s", not "React.js" of "React"."""

from collections.abc import Mapping

from tailor.model import Finding, Item, Place, Reason, Requirement
from tailor.text import fold, tokenize
from tailor.vocabulary import Vocabulary

_PREFIX = 4
"""Letters by which two words are taken for forms of one: "care planning" is no other name than "care plans"."""


def says_more(name: str, own: str) -> bool:
    """Whether a name is more than a shorter or longer spelling of the own one ("React.js" and "React" are the same).

    Nor does it belong beside one that says more than its initials: "VAT returns" are no "value added tax".
    """
    left, right = (_bare(text) for text in (name, own))
    if _goes_beyond_initials(name, own) or _goes_beyond_initials(own, name):
        return False
    shared = {token.stem[:_PREFIX] for token in tokenize(name)} & {token.stem[:_PREFIX] for token in tokenize(own)}
    return not (left in right or right in left or shared)


def _goes_beyond_initials(long: str, other: str) -> bool:
    """Whether a name holds the initials of another and further words."""
    initials = "".join(token.key[:1] for token in tokenize(long))
    keys = [token.key for token in tokenize(other)]
    return len(initials) > 1 and len(keys) > 1 and initials in keys


def _bare(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalnum())


def _asks_otherwise(words: str, requirement: Requirement, vocabulary: Vocabulary) -> bool:
    """Whether a requirement has another name for what the words name, which says more, and not the words' own."""
    term = vocabulary.get(words)
    mentions = vocabulary.find(requirement.text) if term else ()
    asked = [mention.words for mention in mentions if term and mention.term.name == term.name]
    return bool(asked) and all(says_more(one, words) for one in asked)


def is_shown_by_another(finding: Finding, items: Mapping[str, Item], vocabulary: Vocabulary) -> bool:
    """Whether bullets alone show a skill, and by another name than the posting's, for which programs look in vain."""
    places = {items[evidence.item_id].place for evidence in finding.evidence if evidence.item_id in items}
    return places == {Place.BULLET} and all(
        evidence.why is Reason.ALIAS and _asks_otherwise(evidence.words, finding.requirement, vocabulary)
        for evidence in finding.evidence
    )
