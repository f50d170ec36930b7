"""Finding a name in the resume, as the posting writes it or as an exact alias."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import takewhile

from tailor.claims import Certainty
from tailor.matching.beside import Beside, noun_beside
from tailor.matching.fields import is_of_another_field
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.leading import only_seems_led
from tailor.matching.roots import content_tokens, core_tokens, name_tokens, root
from tailor.matching.word_lists import entries, word_set
from tailor.model import Item, Place, Reason, RequirementKind
from tailor.text import Token, find_phrase, fold, names_people, stem, tokenize
from tailor.vocabulary import Mention, Vocabulary

_SHORT_CAPITALS = 5
_SEVERAL = 2
_FAINT = 0.5
_MOST_OF_IT = 0.4
_THINGS = re.compile(
    r"\s(?:box|boxes|kits?|cabinets?|rooms?|supplies|stations?|bags?|posters?|cupboards?|equipment|rotas?|records?|logs?)\b",
    re.IGNORECASE,
)
"""What is only called after a paper."""

_PLURAL_PAPERS = re.compile(
    r"\s*\b(?:cards|checks|licen[cs]es|certificates|permits|badges|registrations)\b", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:h[eo]ld|obtain|gain|earn|achiev|pass|complet|have|with|my|own)\w*", re.IGNORECASE)
_ARTS = frozenset({"", "y", "ing", "ics", "ion", "ism", "ry", "ery"})
_PERSONS = frozenset({"er", "or", "ist", "ian", "ant"})
_MAKES = frozenset({("ment", "er"), ("ement", "er")})
"""What is done and who does it: "development", "developer"."""
_LEAST_SHARED = 4
_MOST_BEFORE = 3
_LEADING_ON = frozenset(
    {"to", "of", "for", "with", "in", "at", "from", "by", "and", "or", "beside", "under", "seeking", "become"}
)
_ENDS_A_TITLE = re.compile(r"\s*(?:$|[,;:.()|–—]|\b(?:at|in|for|of|on|to|with|and|since|from|who)\b|\d)", re.IGNORECASE)
_LISTED = frozenset({Place.SKILLS, Place.HEADLINE, Place.TITLE})


def find_term(name: str, asked: str, index: ResumeIndex) -> Iterator[Hit]:
    """Every place that names a term of the vocabulary.

    Args:
        name: The canonical name of the term.
        asked: The posting's own words; the same words in the resume are literal, others an alias.
        index: The resume.
    """
    for indexed, mention in index.mentions.get(name, ()):
        sure = indexed.certainty(mention.start, mention.end)
        seems = only_seems_led(indexed, mention.words) or is_of_another_field(asked, indexed, mention.start)
        if sure is Certainty.DENIED or seems or _is_of_others(indexed, mention):
            continue
        hit = _as_sure(_named(indexed, mention, asked), sure)
        yield from [hit] if _is_product(mention) else _with_noun(hit, indexed)


def _is_of_others(indexed: IndexedItem, mention: Mention) -> bool:
    """Whether a bullet names papers in the plural, which others hold, or things: "CSCS cards", "first aid boxes"."""
    item = indexed.item
    if mention.term.kind is not RequirementKind.CERTIFICATION or item.place is not Place.BULLET:
        return False
    if _THINGS.match(item.text, mention.end):
        return True
    papers = _PLURAL_PAPERS.search(mention.words) or _PLURAL_PAPERS.match(item.text, mention.end)
    return papers is not None and _OWN.search(item.text[: mention.start]) is None


def _with_noun(hit: Hit, indexed: IndexedItem) -> Iterator[Hit]:
    """The hit as the noun behind it leaves it: "sales figures" show sales faintly, a "teaching hospital" nothing."""
    beside = noun_beside(indexed, hit.start, hit.end)
    if beside is Beside.NOTHING:
        yield hit
    elif beside is Beside.WORKED_WITH:
        yield replace(hit, why=Reason.SIMILAR, explanation="names it only as a part of something else", share=_FAINT)


def _is_product(mention: Mention) -> bool:
    return mention.term.named and mention.term.kind is not RequirementKind.CERTIFICATION


def _named(indexed: IndexedItem, mention: Mention, asked: str) -> Hit:
    same = not mention.alias or find_phrase(mention.words, asked) is not None
    explanation = "" if same else f"“{mention.words}” is another name for {mention.term.name}"
    why = Reason.LITERAL if same else Reason.ALIAS
    return Hit(indexed.item, mention.start, mention.end, why, explanation)


def _as_sure(hit: Hit, sure: Certainty) -> Hit:
    """The hit as certain as the words around it are; who trained others in a thing shows it without saying so."""
    if sure is Certainty.TAUGHT:
        return replace(hit, why=Reason.SIMILAR, explanation="trained others in it")
    return replace(hit, sure=sure)


def find_words(phrase: str, index: ResumeIndex, *, named: bool) -> Iterator[Hit]:
    """Every place that holds a phrase the vocabulary does not know; a named thing as written, others inflected."""
    a_rank = fold(phrase) in word_set("only_in_titles")
    for indexed in index.items:
        if a_rank and not _is_title(indexed.item):
            continue
        place = _exact(phrase, indexed) if named else _inflected(phrase, indexed)
        if place is not None and not _are_things(phrase, indexed.item.text[slice(*place)]):
            yield from make_hit(indexed, place, Reason.LITERAL, "")


def _are_things(phrase: str, words: str) -> bool:
    """Whether a plural names what was made where the art is asked for: "drawings", "paintings", not "trainings"."""
    made = words.lower().endswith("ings") and not words.lower().endswith("trainings")
    return made and phrase.lower().endswith("ing")


def find_listed_alone(names: Iterable[str], index: ResumeIndex) -> Iterator[Hit]:
    """The skills of a list that say nothing but the first word of "organization skills"."""
    wanted = {words[0].stem for name in names if len(words := tokenize(name)) == _SEVERAL and words[1].stem == "skill"}
    for indexed in index.items if wanted else ():
        if indexed.item.place is Place.SKILLS and [token.stem for token in indexed.tokens] in [[one] for one in wanted]:
            yield from make_hit(indexed, (0, len(indexed.item.text)), Reason.LITERAL, "")


def find_doers(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The job titles of those who do what a posting asks for: "Pastry baker" for "baking"."""
    for indexed in index.items:
        told = _is_title(indexed.item) or indexed.item.place is Place.SUMMARY
        place = _run_of(core_tokens(phrase), indexed.tokens, _same_word_or_doer) if told else None
        if place is not None and (_is_title(indexed.item) or _calls_oneself(indexed, place)):
            yield from make_hit(indexed, place, Reason.LITERAL, "")


def _calls_oneself(indexed: IndexedItem, place: tuple[int, int]) -> bool:
    """Whether a profile opens with what its writer is: "Experienced roofer since 2011", not "assistant to a roofer"."""
    before = [token.key for token in indexed.tokens if token.end <= place[0]]
    opens = len(before) <= _MOST_BEFORE and not word_set("helpers") & set(before)
    apart = not _LEADING_ON & set(before) and _ENDS_A_TITLE.match(indexed.item.text, place[1]) is not None
    last = indexed.item.text[: place[1]].rpartition(" ")[2]
    return opens and apart and (names_people(last) or last.endswith(tuple(_PERSONS)))


def find_titles(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The job titles that hold all of a profession's words: "Site electrician" for "electrician"."""
    return (hit for hit in find_words(phrase, index, named=False) if _is_title(hit.item))


def main_names(phrase: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """The terms of the vocabulary that are the main thing in a longer phrase.

    That is a named one where the rest only says what one does with it ("REST" in "REST API design"), or any that covers
    more than half of the phrase ("wound care" in "pediatric wound care").
    """
    content = content_tokens(phrase)
    return tuple(mention for mention in vocabulary.find(phrase) if _is_main(mention, content))


def find_profession(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The job titles that show the last word of an experience asked for: "Registered nurse" for "bedside nursing"."""
    content = content_tokens(phrase)
    heads = [mention for mention in vocabulary.find(phrase) if content and mention.end >= content[-1].end]
    for head in heads:
        for hit in (*find_term(head.term.name, phrase, index), *find_doers(head.term.name, index)):
            if _is_title(hit.item):
                yield hit


def _is_main(mention: Mention, content: tuple[Token, ...]) -> bool:
    others = [token for token in content if not mention.start <= token.start < mention.end]
    if mention.term.named:
        return all(token.key in word_set("activities") for token in others)
    general = bool(others) and all(token.key in word_set("general_objects") for token in others)
    return general or len(others) < _MOST_OF_IT * len(content)


def make_hit(indexed: IndexedItem, place: tuple[int, int], why: Reason, explanation: str) -> Iterator[Hit]:
    """The hit at these characters of an item, or none where the candidate denies it."""
    sure = indexed.certainty(*place)
    if sure is not Certainty.DENIED:
        yield from _with_noun(_as_sure(Hit(indexed.item, *place, why, explanation), sure), indexed)


def _exact(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    name = name_tokens(phrase)
    place = _run_of(name, indexed.tokens, _same_name)
    if place is None or place[0] > indexed.tokens[0].start or len(name) > 1 or not name[0].text.istitle():
        return place
    # The first word of a sentence has its capital from there: "Salt and sand roads".
    return place if indexed.item.place in _LISTED or len(indexed.tokens) == 1 else None


def _inflected(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """The words of a phrase side by side; words that only round it off may be left out when two others remain."""
    core, content = core_tokens(phrase), content_tokens(phrase)
    same = _same_word_or_doer if _is_title(indexed.item) else _same_word
    place = _run_of(core, indexed.tokens, same) if content or len(core) >= _SEVERAL else None
    if place is None and len(content) >= _SEVERAL:
        place = _run_of(content, indexed.tokens, same)
    return place


def _run_of(
    wanted: tuple[Token, ...], tokens: tuple[Token, ...], same: Callable[[Token, Token], bool]
) -> tuple[int, int] | None:
    if not wanted:
        return None
    opening, rest = wanted[0], wanted[1:]
    for first in range(len(tokens) - len(rest)):
        if same(opening, tokens[first]):
            last = first + len(rest)
            if all(map(same, rest, tokens[first + 1 : last + 1])):
                return tokens[first].start, tokens[last].end
    return None


def _same_name(want: Token, token: Token) -> bool:
    """Equal but for case; a name with a capital is not the everyday word in small letters."""
    if want.key != token.key:
        return False
    return token.text.isupper() if is_initials(want) else want.text == want.key or token.text != token.key


def _same_word(want: Token, token: Token) -> bool:
    if is_initials(want):
        return token.key == want.key and token.text.isupper()
    return want.stem == token.stem


def _same_word_or_doer(want: Token, token: Token) -> bool:
    """The same word, or in a job title the one who does it: "welding", "Welder"."""
    if _same_word(want, token) or token.stem in _doers().get(want.key, ()):
        return True
    acts = want.key.endswith("ing") and root(want.key) == root(token.key)
    return acts or (names_people(token.text) and _is_its_doer(want.key, token.key.removesuffix("s")))


def _is_its_doer(art: str, doer: str) -> bool:
    """Whether a person is called after an art: "physiotherapy", "physiotherapist"; "work", "worker"."""
    shared = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(art, doer, strict=False))))
    ends = [(art[at:], doer[at:]) for at in range(_LEAST_SHARED, shared + 1)]
    return any((of_art in _ARTS and of_doer in _PERSONS) or (of_art, of_doer) in _MAKES for of_art, of_doer in ends)


@cache
def _doers() -> dict[str, frozenset[str]]:
    families = [line.split() for line in entries("doers")]
    return {family[0]: frozenset(stem(word) for word in family[1:]) for family in families}


def _is_title(item: Item) -> bool:
    return item.place in {Place.TITLE, Place.HEADLINE}


def is_initials(token: Token) -> bool:
    """Whether a word is short and in capitals, so that small letters would be another word: IT, AI, GMP."""
    return token.text.isupper() and len(token.text) <= _SHORT_CAPITALS
