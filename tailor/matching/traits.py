"""What somebody is like, in other words: "unflappable on a full ward" for "a calm manner"."""

from collections.abc import Iterator
from functools import cache

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.other_forms import ends_object
from tailor.matching.word_lists import entries, word_set
from tailor.model import Place, Reason, Requirement, RequirementKind
from tailor.text import Token, tokenize

_PART = 0.8
_ENDINGS = ("", "e", "en", "er", "es", "em", "s")
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.HEADLINE, Place.SKILLS, Place.DETAIL, Place.OTHER})
_OF_ONESELF = frozenset(
    {
        *(
            "manner",
            "approach",
            "attitude",
            "nature",
            "person",
            "worker",
            "personality",
            "presence",
            "work",
            "eye",
            "way",
        ),
        *("colleague", "professional", "operator", "driver", "arbeitsweise", "art", "auftreten", "wesen", "umgang"),
        *("mitarbeiter", "mitarbeiterin", "personne", "caractère", "tempérament", "contact"),
    }
)
"""Nouns before which an adjective tells what one is like oneself."""
_OF_SOMEBODY = frozenset(
    {"a", "an", "the", "every", "each", "by", "with", "von", "der", "die", "das", "den", "d", "au", "aux"}
)
"""Before an adjective alone, these make it a noun or the word of somebody else."""

_Words = tuple[str, ...]


def find_traits(requirement: Requirement, index: ResumeIndex) -> Iterator[Hit]:
    """The places that say of the candidate what a requirement asks people to be like, by any word for it.

    Args:
        requirement: The requirement; one that asks no trait shows nothing.
        index: The resume.
    """
    if requirement.kind is not RequirementKind.SOFT:
        return
    asked = tokenize(requirement.text)
    wanted = [
        trait for trait in _traits() if any(_begins_at(words, asked, at) for words in trait for at in range(len(asked)))
    ]
    for indexed in index.items if wanted else ():
        place = next((found for trait in wanted if (found := _place(trait, indexed))), None)
        sure = indexed.certainty(*place) if place and indexed.item.place in _TOLD else Certainty.DENIED
        if place and sure is not Certainty.DENIED:
            said = indexed.item.text[slice(*place)]
            reason = f"“{said}” says it in other words"
            yield Hit(indexed.item, *place, Reason.SIMILAR, reason, sure, _PART)


def _place(trait: frozenset[_Words], indexed: IndexedItem) -> tuple[int, int] | None:
    tokens = indexed.tokens
    for at in range(len(tokens)):
        for words in trait:
            last = at + len(words) - 1
            if _begins_at(words, tokens, at) and _is_of_oneself(indexed, at, last):
                return tokens[at].start, tokens[last].end
    return None


def _begins_at(words: _Words, tokens: tuple[Token, ...], at: int) -> bool:
    said = tokens[at : at + len(words)]
    return len(said) == len(words) and all(map(_is_word, words, said))


def _is_word(word: str, token: Token) -> bool:
    return token.key.startswith(word) and token.key[len(word) :] in _ENDINGS


def _is_of_oneself(indexed: IndexedItem, first: int, last: int) -> bool:
    """Whether an adjective stands for itself or before what one is like, not before a thing: "careful instructions"."""
    tokens = indexed.tokens
    following = tokens[last + 1].key if last + 1 < len(tokens) else ""
    if following in _OF_ONESELF:
        return True
    before = tokens[first - 1].key if first else ""
    goes_on = following in word_set("light_de") | word_set("light_fr")
    ends = last > first or goes_on or ends_object(indexed, last)
    own = before not in _OF_SOMEBODY and not indexed.is_in_compound(first)
    return ends and own and not _follows_a_thing(indexed, first, before)


def _follows_a_thing(indexed: IndexedItem, first: int, before: str) -> bool:
    """Whether a French adjective stands behind its noun, which is a thing: "hivers rigoureux"."""
    if indexed.tokens[first].key.endswith(("eux", "euse")) and before:
        gap = indexed.item.text[indexed.tokens[first - 1].end : indexed.tokens[first].start]
        return gap == " " and before not in word_set("light_fr") | _OF_ONESELF
    return False


@cache
def _traits() -> tuple[frozenset[_Words], ...]:
    lines = (line.split(",") for line in entries("traits"))
    return tuple(frozenset(tuple(token.key for token in tokenize(one)) for one in line) for line in lines)
