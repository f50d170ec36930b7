"""What is done under rules or with a body, both known by initials: "Reported under IFRS" for "IFRS reporting"."""

from collections.abc import Iterator, Sequence

from tailor.matching.hits import Hit, as_part
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import is_initials, make_hit
from tailor.matching.other_forms import ends_sentence
from tailor.matching.roots import root
from tailor.model import Reason
from tailor.text import Token, tokenize
from tailor.vocabulary import Vocabulary

_ACTS = ("ing", "tion", "tions", "sion", "sions", "ment", "ance")
_UNDER = frozenset({"under", "against", "per", "to", "with", "on", "in", "for", "nach", "gemäß", "selon", "normes"})
_ARTICLES = frozenset({"the", "all", "our", "den", "der", "les", "full"})
_MOST_BETWEEN = 6


def find_under_rules(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that do it under the rules, and as a part of it those that only name the rules.

    Args:
        phrase: Initials, a number behind them or not, and one word for what is done; of others nothing is found.
        index: The resume.
        vocabulary: What is a name of it, and not of something else with these initials, where it knows the rules.
    """
    words = tokenize(phrase)
    rules, act = words[:-1], words[-1] if words else None
    plain = rules and is_initials(rules[0]) and all(is_initials(one) or one.key.isdigit() for one in rules)
    if act is None or not plain or not act.key.endswith(_ACTS):
        return
    term = vocabulary.get(" ".join(token.text for token in rules))
    for indexed in index.items:
        at = _place(rules, indexed)
        if at is None or (term is not None and all(one.term is not term for one in indexed.mentions)):
            continue
        first = _act_before(act, at, indexed)
        end = indexed.tokens[at + len(rules) - 1].end
        if first is None:
            name = " ".join(token.text for token in rules)
            yield from as_part(make_hit(indexed, (indexed.tokens[at].start, end), Reason.IMPLIED, ""), name, phrase)
        else:
            yield from make_hit(indexed, (first.start, end), Reason.LITERAL, "")


def _place(rules: Sequence[Token], indexed: IndexedItem) -> int | None:
    wanted = [token.text for token in rules]
    texts = [token.text for token in indexed.tokens]
    return next((at for at in range(len(texts)) if texts[at : at + len(wanted)] == wanted), None)


def _act_before(act: Token, at: int, indexed: IndexedItem) -> Token | None:
    """The word for what is done, where it stands before the rules and a preposition leads to them."""
    near = range(max(0, at - _MOST_BETWEEN), at)
    before = [one for one in near if indexed.tokens[one].key not in _ARTICLES and not ends_sentence(indexed, [one, at])]
    if not before or indexed.tokens[before[-1]].key not in _UNDER:
        return None
    return next((indexed.tokens[one] for one in before if root(indexed.tokens[one].key) == root(act.key)), None)
