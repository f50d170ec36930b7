"""Papers told by what their holder is called: "6G certified welder", "NMC registered nurse", "licensed plumber".

Only where such words open a line or a piece of it, and speak of one person: what stands behind other words is often
somebody else's ("worked for a licensed agent"), and several people are never the candidate.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from tailor.claims import Certainty, ruled_certainty
from tailor.matching.beside import belongs_to_another_art
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import root
from tailor.matching.word_lists import word_set
from tailor.model import Place, Reason
from tailor.text import Token, names_people, tokenize
from tailor.vocabulary import Term, Vocabulary

_PIECE = re.compile(r"[,;|•\n()]|\.\s|:\s|\s[–—-]\s")
_STATES = re.compile(
    r"certified|licen[cs]ed|registered|registrant|chartered|accredited|qualified|certifiee?|agreee?|habilitee?|diplomee?"
    r"|geprufte[rs]?|approbierte[rs]?|anerkannte[rs]?|zertifizierte[rs]?"
)
_HEAD = re.compile(
    r"certificat\w+|licen[cs]es?|registration|cards?|tickets?|permits?|qualifications?|zertifikat|schein|nachweis|permis"
)
_ADVERBS = frozenset({"fully", "currently", "duly", "state", "an", "a", "am", "as", "i", "staatlich", "now", "both"})
_ANY_KIND = frozenset(
    {"professional", "relevant", "appropriate", "required", "industry", "similar", "other", "current"}
)
_IN_BRACKETS = re.compile(
    r"\([^()]*\b(?:licen[cs]e[ds]?|certifi\w+|tickets?|cards?|registered)\b[^()]*\)", re.IGNORECASE
)
_ENDINGS = frozenset(
    {"", "y", "ist", "ian", "ic", "ics", "ical", "al", "er", "or", "ing", "age", "eur", "euse", "ie", "ier"}
)
_BODY = re.compile(r"[A-Z]\w*[A-Z]\w*")
"""Who keeps the register: "GPhC registered pharmacist"."""
_BY = frozenset({"with", "by", "beim", "bei", "auprès", "au", "chez"})
_BEFORE_STATED = 4
_OF_OTHERS = frozenset({"a", "an", "the", "with", "to", "for", "of", "und", "mit", "une", "un", "le", "la", "des"})
_LEAST = 4
"""Letters that a word has in common with what its doer is called."""
_BETWEEN = 2


def find_holders(phrase: str, term: Term | None, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that call the candidate the holder of a paper.

    Args:
        phrase: The paper as the posting calls it.
        term: What the vocabulary knows of it.
        index: The resume.
        vocabulary: Knows the paper of which it is a kind.
    """
    fronts = [front for name in dict.fromkeys((phrase, *_names(term))) if (front := _front(name))]
    own = _own_words(term, vocabulary)
    for indexed in index.items:
        pieces = list(_pieces(indexed))
        others = list(_other_papers(term, indexed, vocabulary)) if fronts else []
        found = (
            place
            for front in fronts
            for piece in pieces
            if (place := _called(front, piece)) and not _is_of_another(place, indexed, others)
        )
        place = next(found, None) or (_beside_bracket(own, indexed) if own else None)
        # What somebody is called is no deed, which the learned weights judge.
        sure = ruled_certainty(indexed.item.told, *place) if place is not None else Certainty.DENIED
        if place is not None and sure is not Certainty.DENIED:
            sure = min(sure, Certainty.HEDGED) if indexed.limited else sure
            yield Hit(indexed.item, *place, Reason.ALIAS, f"says that “{phrase}” is held", sure)


def _other_papers(term: Term | None, indexed: IndexedItem, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Where an item names papers that do not entail the one asked for: "Licensed Practical Nurse", not a body alone."""
    for mention in indexed.mentions if term is not None else ():
        entails = mention.term is term or (term is not None and term.name in vocabulary.implies_of(mention.term.name))
        names_body = all(_BODY.fullmatch(one.text) or _STATES.fullmatch(one.key) for one in tokenize(mention.words))
        if mention.term.kind is _kind(term) and not (entails or names_body):
            yield mention.start, mention.end


def _is_of_another(place: tuple[int, int], indexed: IndexedItem, others: Sequence[tuple[int, int]]) -> bool:
    """Whether a place names another paper, or ends with who practises another art: "registered nursery nurse"."""
    last = next((token.start for token in indexed.tokens if token.end == place[1]), place[0])
    overlaps = any(place[0] < end and start < place[1] for start, end in others)
    return overlaps or belongs_to_another_art(indexed, last, place[1])


def _names(term: Term | None) -> tuple[str, ...]:
    return term.names if term is not None else ()


def _front(name: str) -> tuple[Token, ...]:
    """The words of a paper's name without those that only say that it is one; empty where nothing else is left."""
    words = tuple(token for token in tokenize(name) if token.key not in word_set("paper_words"))
    return words if any(token.key not in _ANY_KIND for token in words) else ()


def _own_words(term: Term | None, vocabulary: Vocabulary) -> frozenset[str]:
    """The words that tell a licence from the one of which it is a kind: "counterbalance" of a forklift licence."""
    parents = [parent for name in (term.implies if term is not None else ()) if (parent := vocabulary.get(name))]
    shared = {token.stem for parent in parents if parent.kind is _kind(term) for token in tokenize(parent.name)}
    return (
        frozenset(token.stem for token in _front(term.name) if token.stem not in shared)
        if term and shared
        else frozenset()
    )


def _kind(term: Term | None) -> object:
    return term.kind if term is not None else None


def _pieces(indexed: IndexedItem) -> Iterator[list[Token]]:
    """The words of each piece of a line; of what was done only those with which it opens."""
    text = indexed.item.text
    starts = [0, *(stop.end() for stop in _PIECE.finditer(text))]
    opening = indexed.item.place is Place.BULLET
    for start, end in zip(starts, [*starts[1:], len(text) + 1], strict=True):
        words = [token for token in indexed.tokens if start <= token.start < end]
        while words and words[0].key in _ADVERBS:
            words = words[1:]
        yield words
        if opening:
            return


def _called(front: Sequence[Token], words: Sequence[Token]) -> tuple[int, int] | None:
    """Where a piece says "6G certified", "registered with the NMC", "certified scaffolder", "6G pipe certification"."""
    stated = words[1:] if words and _BODY.fullmatch(words[0].text) else words
    if stated and _STATES.fullmatch(stated[0].key) and (place := _behind(front, stated)):
        return words[0].start, place[1]
    if place := _registered_with(front, words):
        return place
    opens = all(_same(one, other) for one, other in zip(front, words, strict=False)) and len(words) > len(front)
    if not opens or _STATES.fullmatch(words[0].key):
        return None
    coded = any(any(char.isdigit() for char in token.key) for token in front)
    for at, word in enumerate(words[len(front) : len(front) + _BETWEEN + 1]):
        if _STATES.fullmatch(word.key) or (coded and _HEAD.fullmatch(word.key)):
            last = len(front) + at
            return None if _are_several(words[last + 1 :]) else (words[0].start, words[last].end)
        if not coded:
            return None
    return None


def _registered_with(front: Sequence[Token], words: Sequence[Token]) -> tuple[int, int] | None:
    """Where a piece calls its writer one who is registered: "Dental nurse registered with the GDC"."""
    keys = [token.key for token in words[: _BEFORE_STATED + _BETWEEN]]
    at = next((at for at, (one, other) in enumerate(pairwise(keys)) if _STATES.fullmatch(one) and other in _BY), None)
    others = at and any(key in _OF_OTHERS or key.endswith("ed") for key in keys[:at])
    if not at or others or _are_several(words[:at]):
        return None
    return _behind(front, words[at:])


def _behind(front: Sequence[Token], words: Sequence[Token]) -> tuple[int, int] | None:
    for skipped in range(1, _BETWEEN + 2):
        named = words[skipped : skipped + len(front)]
        if len(named) == len(front) and all(_same(one, other) for one, other in zip(front, named, strict=True)):
            further = words[skipped + len(front) :]
            another = _are_several([named[-1], *further]) or any(one.key in word_set("helpers") for one in further[:1])
            another = another or _is_another_profession(front[-1], named[-1], further)
            return None if another else (words[0].start, named[-1].end)
    return None


def _is_another_profession(asked: Token, said: Token, further: Sequence[Token]) -> bool:
    """Whether somebody else of the art is called so: a "pharmacy technician" where a pharmacist is asked for."""
    return asked.stem != said.stem and names_people(asked.text) and any(names_people(one.text) for one in further[:1])


def _same(asked: Token, said: Token) -> bool:
    """Whether two words are one, or one is what the doer of the other is called: "phlebotomy", "phlebotomist"."""
    if asked.stem == said.stem or root(asked.key) == root(said.key):
        return True
    shared = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(asked.key, said.key, strict=False))))
    return any({asked.key[at:], said.key[at:]} <= _ENDINGS for at in range(_LEAST, shared + 1))


def _are_several(words: Sequence[Token]) -> bool:
    return any(token.key.endswith("s") and names_people(token.text) for token in words[: _BETWEEN + 1])


def _beside_bracket(own: frozenset[str], indexed: IndexedItem) -> tuple[int, int] | None:
    """Where a bracket says that there is a licence for what stands before it: "reach trucks (RTITB licence)"."""
    bracket = _IN_BRACKETS.search(indexed.item.text)
    if bracket is None:
        return None
    before = [token for token in indexed.tokens if token.end <= bracket.start()]
    named = [token for token in before if token.stem in own]
    return (named[0].start, bracket.end()) if own <= {token.stem for token in named} else None
