"""Phrases that hold a term, said with the term's other names; and German words that end with the word asked for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import find_term, find_words, make_hit
from tailor.matching.paraphrase import REACH
from tailor.matching.roots import content_tokens, root
from tailor.matching.word_lists import word_set
from tailor.model import Place, Reason, RequirementKind
from tailor.text import fold, tokenize
from tailor.vocabulary import Mention, Vocabulary

_SHORTEST_WORD = 7  # letters of a German word that may end a compound
_SHORTEST_FRONT = 4
_PART_OF_IT = 0.6
_DEALT_WITH = re.compile(
    r"""(?:running|managing|handling|preparing|doing|carrying\ out|overseeing|co-?ordinating|administering|maintaining
        |performing|delivering|organi[sz]ing|processing|conducting|producing|operating|using|dealing\ with|providing
        |completing|setting\ up|looking\ after|keeping|drawing\ up|compiling|submitting|monitoring|checking|resolving
        |(?:erstellung|durchführung|bearbeitung|abwicklung|organisation|verwaltung|pflege|erfassung
            |vorbereitung)\ (?:von|der|des)
        |(?:gestion|suivi|réalisation|préparation|tenue|élaboration|traitement
            |établissement)\ (?:du|des?|d|de\ la|de\ l))
        \s+(?:(?:the|an?|our|all|its)\s+)?(?P<thing>\w{3}[\w\s-]*)
    | (?P<before>\w{3}[\w\s-]*)\s+(?:processing|handling|preparation|administration|delivery|execution)""",
    re.VERBOSE | re.IGNORECASE,
)


def find_term_in_phrase(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Where a sentence names the term of a phrase by any name and says its other words: "PLC programming".

    So "maintained heating, ventilation and air conditioning" says "HVAC maintenance". Where the resume has the same
    name as the phrase, the words themselves are compared elsewhere.
    """
    for mention in _terms_within(phrase, vocabulary):
        rest = [token for token in content_tokens(phrase) if not mention.start <= token.start < mention.end]
        wanted = {root(token.key) for token in rest}
        for indexed, found in index.mentions.get(mention.term.name, ()) if wanted else ():
            other_name = fold(found.words) != fold(mention.words) and indexed.item.place is not Place.SKILLS
            place = _with_rest(indexed, found, wanted) if other_name else None
            if place is not None:
                reason = f"says “{phrase}” with another name for {found.words}"
                yield from make_hit(indexed, place, Reason.SIMILAR, reason)


def _terms_within(phrase: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """The one term of a phrase, or where the phrase is one itself, those it is without its last or its first word."""
    mentions = vocabulary.find(phrase)
    if len(mentions) != 1:
        return ()
    if mentions[0].words != phrase:
        return mentions
    words = tokenize(phrase)
    parts = [(words[0].start, words[-2].end), (words[1].start, words[-1].end)] if len(words) > 1 else []
    terms = [(vocabulary.get(phrase[start:end]), start, end) for start, end in parts]
    return tuple(Mention(term, start, end, phrase[start:end], alias=True) for term, start, end in terms if term)


def _with_rest(indexed: IndexedItem, found: Mention, wanted: set[str]) -> tuple[int, int] | None:
    inside = [number for number, token in enumerate(indexed.tokens) if found.start <= token.start < found.end]
    if not inside:
        return None
    near = range(max(0, inside[0] - REACH), min(len(indexed.tokens), inside[-1] + REACH))
    others = [
        number
        for number in near
        if number not in inside and indexed.roots[number] in wanted and not indexed.names_other_person(number)
    ]
    if {indexed.roots[number] for number in others} != wanted:
        return None
    places = [*others, *inside]
    return indexed.tokens[min(places)].start, indexed.tokens[max(places)].end


def find_objects(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Where the resume names what a phrase deals with by an everyday verb or noun: "payroll" for "running payroll".

    Who names the thing among what was done is likely to have dealt with it, but need not: it is no plain evidence.
    """
    dealt = _DEALT_WITH.fullmatch(phrase)
    if dealt is None or vocabulary.get(phrase) is not None:
        return
    thing = dealt["thing"] or dealt["before"]
    content = {token.key for token in content_tokens(thing)}
    if not content or content & word_set("general_things"):
        return
    term = vocabulary.get(thing)
    if term is not None:
        hits = find_term(term.name, thing, index) if not term.named and term.kind is RequirementKind.SKILL else iter(())
    else:
        hits = (hit for hit in find_words(thing, index, named=False) if _is_same_noun(hit.words, thing))
    for hit in hits:
        reason = f"names {hit.words}, which “{phrase}” deals with"
        yield replace(hit, why=Reason.SIMILAR, explanation=reason, share=_PART_OF_IT)


def _is_same_noun(words: str, thing: str) -> bool:
    """Whether two are equal but for the plural: "claims" is no form of "claimed"."""
    return fold(words).rstrip("s") == fold(thing).rstrip("s")


def find_compounds(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """In a German resume the compounds that end with the word asked for: "Finanzbuchhaltung" is "Buchhaltung"."""
    words = tokenize(phrase)
    if index.language != "de" or len(words) != 1 or len(words[0].key) < _SHORTEST_WORD:
        return
    for indexed in index.items:
        for token in indexed.tokens:
            front = token.key.removesuffix(words[0].key)
            if len(front) >= _SHORTEST_FRONT and front != token.key:
                reason = f"“{token.text}” is a kind of “{phrase}”"
                yield from make_hit(indexed, (token.start, token.end), Reason.SIMILAR, reason)
