"""Whether one statement of a resume holds a claim in sense, when the claim is told in other words or another order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.tailoring.atoms import Atom, AtomKind
from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.phrases import Word, drops_noun
from tailor.tailoring.sense_words import is_compound, is_light, is_same_sense, is_weaker, sense
from tailor.tailoring.statement_parts import split_clauses
from tailor.tailoring.statements import Statement, drops_limit
from tailor.tailoring.word_lists import word_set
from tailor.text import names_people

_PART = re.compile(r"\s*(?:of|out of|von|der|des|de|d['’]|sur)\s", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\b|\breduced (?:by|from|to)\b", re.IGNORECASE)
_PHRASE_ENDS = re.compile(r"\b(?:in|of|on|at|to|for|from|with|by|and|or|für|von|mit|und)\b|[,;:()]")
_NEAR = 3
_OF = frozenset({"", "of", "de", "du", "des", "von"})
_OF_A_PLACE = frozenset({"of", "on", "for", "in", "at"})


def is_held_in_sense(
    claim: str, claimed: Sequence[Word], statement: Statement, own: Sequence[Word], rules: "SenseRules"
) -> bool:
    """Whether a statement says what a claim says.

    All of the claim's words, in any form, and its numbers with what they count must stand in the statement (or the
    head of its entry), with the statement's verb and with every word that makes it smaller. The order may change where
    whole phrases move ("within a year, falls went down"), not within a phrase.

    Args:
        claim: The claim.
        claimed: Its words.
        statement: The statement.
        own: The words of the statement.
        rules: What else is known of the statement's entry.
    """
    places = _place(claim, claimed, own, rules)
    if places is None or not places.used:
        return False
    order = [place for place in places.order if place is not None]
    return (
        _keeps_verb(claim, claimed, own, places, rules)
        and _keeps_limits(own, order)
        and not drops_limit(statement, order)
        and not drops_noun(statement.text, own, places.used, rules.language)
        and _keeps_counts(claimed, statement.text, own, places)
        and _keeps_order(claim, statement.text, claimed, own, places, rules)
    )


@dataclass(frozen=True, slots=True)
class SenseRules:
    """What a claim is read with: the `head` of the statement's entry, the resume's `language`, if it `is_current`."""

    head: tuple[Atom, ...]
    language: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class _Places:
    """Where each word of a claim stands in a statement; None for one of the head's or that adds nothing."""

    order: tuple[int | None, ...]

    @property
    def used(self) -> frozenset[int]:
        return frozenset(place for place in self.order if place is not None)


def _place(claim: str, claimed: Sequence[Word], own: Sequence[Word], rules: SenseRules) -> _Places | None:
    order: list[int | None] = []
    taken: set[int] = set()
    last = -1
    for word in claimed:
        found = [n for n, held in enumerate(own) if is_same_sense(held.atom, word.atom, rules.language)]
        if not found and own and is_weaker(own[0].atom, word.atom, rules.language) and not _tells_of_people(claim):
            found = [0]
        fresh = [n for n in found if n not in taken]
        place = next((n for n in fresh if n > last), fresh[0] if fresh else None)
        order.append(place)
        if place is not None:
            taken.add(place)
            last = place
    lacking = [n for n, place in enumerate(order) if place is None]
    for n in _joined(lacking, claimed, own, rules, order):
        lacking.remove(n)
    if any(_has_own(claimed[n].atom, own, taken) for n in lacking):
        return None
    of_head = [n for n in lacking if any(held.supports(claimed[n].atom) for held in rules.head)]
    if _replaces_word(of_head, claimed, own, taken):
        return None
    rest = [n for n in lacking if n not in of_head]
    return _Places(tuple(order)) if all(is_light(claimed[n].atom, claim) for n in rest) else None


def _replaces_word(of_head: Sequence[int], claimed: Sequence[Word], own: Sequence[Word], taken: set[int]) -> bool:
    """Whether a lone word of the entry's head stands where the statement has another: "freight" for "storage charges".

    An employer or a place that is put into a sentence stands behind a preposition, or has its other words beside it.
    """
    left_out = any(n not in taken and own[n].atom.kind is AtomKind.WORD for n in range(max(taken, default=0)))
    if not left_out:
        return False
    others = {word.phrase for n, word in enumerate(claimed) if n not in of_head}
    return any(
        claimed[n].atom.kind is AtomKind.WORD
        and not {n - 1, n + 1} & set(of_head)
        and (claimed[n].phrase in others or claimed[n].link not in word_set("places"))
        for n in of_head
    )


def _has_own(figure: Atom, own: Sequence[Word], taken: set[int]) -> bool:
    """Whether a statement has a date or number of its own where a claim has another, perhaps its entry's."""
    if figure.kind is AtomKind.WORD:
        return False
    return any(held.atom.kind is figure.kind and n not in taken for n, held in enumerate(own))


def _joined(
    lacking: Sequence[int], claimed: Sequence[Word], own: Sequence[Word], rules: SenseRules, order: list[int | None]
) -> set[int]:
    """The words of a claim that two by two make up one of the statement's: "beseitige Störungen"."""
    senses = {n: sense(claimed[n].atom.key, rules.language) for n in lacking}
    found: set[int] = set()
    for place, held in enumerate(own):
        whole = sense(held.atom.key, rules.language)
        for one in lacking:
            for other in lacking:
                if one != other and is_compound(whole, senses[one], senses[other]):
                    order[one] = order[other] = place
                    found |= {one, other}
    return found


def _keeps_verb(claim: str, claimed: Sequence[Word], own: Sequence[Word], places: _Places, rules: SenseRules) -> bool:
    """Whether the statement's first word, its verb, is told, and not as something that goes on when it has ended."""
    first = next((n for n, word in enumerate(own) if not word.atom.key.endswith("ly")), 0)
    if first not in places.used:
        return _is_object(claim, own, sorted(places.used), rules)
    told, held = claimed[places.order.index(first)].atom, own[first].atom
    if rules.is_current or told.key == held.key:
        return True
    spoken = re.escape(claim[told.start : told.end])
    of_me = re.search(rf"\bich\b.*\b{spoken}\b|\b{spoken} ich\b", claim, re.IGNORECASE)
    is_german_present = told.key.endswith("e") and of_me is not None
    return not is_german_present and not (_form(held.key) is Form.PAST and _form(told.key) is Form.PRESENT)


def _is_object(claim: str, own: Sequence[Word], used: Sequence[int], rules: SenseRules) -> bool:
    """Whether a claim is what a statement's verb did or made, without the verb: "BACS payment runs".

    It is all of an item, not behind a preposition, names no people, and the verb takes nothing of it back.
    """
    verb, item = own[0].atom.key, own[used[0]]
    is_next = used[0] == 1 and item.phrase == own[0].phrase
    opens_item = item.phrase != own[used[0] - 1].phrase and not item.link
    if rules.language == "de" or not (is_next or opens_item) or names_people(claim) or _has_people(claim):
        return False
    if sense(verb, rules.language) == "assist" or verb in word_set("qualifiers") | word_set("undone"):
        return False
    phrases = {own[n].phrase for n in used}
    if phrases != set(range(min(phrases), max(phrases) + 1)):
        return False
    whole = all(n in used for n, word in enumerate(own) if n >= used[0] and word.phrase == item.phrase)
    transitive = len(own) > 1 and own[1].phrase == own[0].phrase
    return whole and transitive and _form(verb) in (Form.PAST, Form.PRESENT)


def _tells_of_people(claim: str) -> bool:
    return any(names_people(part) for part in _PHRASE_ENDS.split(claim) if part)


def _has_people(claim: str) -> bool:
    first = re.split(r"\b(?:in|of|on|at|to|for|from|with|by)\b|[,;(]", claim)[0].strip()
    return names_people(first)


def _form(verb: str) -> Form:
    return read_clause(f"{verb.capitalize()} the work", current=True, among_verbs=True).form


def _keeps_limits(own: Sequence[Word], order: Sequence[int]) -> bool:
    """Whether every word is told that makes the statement smaller."""
    last, used = max(order), set(order)
    first = next((n for n in range(min(order), 0, -1) if own[n].phrase != own[n - 1].phrase), 0)
    return all(
        place in used
        for place, word in enumerate(own)
        if (word.atom.key in word_set("qualifiers") and first <= place and word.phrase <= own[last].phrase)
        or word.atom.key in word_set("conditions")
    )


def _keeps_counts(claimed: Sequence[Word], text: str, own: Sequence[Word], places: _Places) -> bool:
    """Whether every number counts what it counts in the statement, and none is left out of which the rest is a part."""
    for n, word in enumerate(claimed):
        place = places.order[n]
        if word.atom.kind is AtomKind.NUMBER and place is not None and not _counts_same(n, place, claimed, own, places):
            return False
    return not any(
        held.atom.kind is AtomKind.NUMBER and place not in places.used and _is_part(held.atom, text)
        for place, held in enumerate(own)
    )


def _counts_same(n: int, place: int, claimed: Sequence[Word], own: Sequence[Word], places: _Places) -> bool:
    if n + 1 < len(claimed) and claimed[n + 1].phrase == claimed[n].phrase:
        following = places.order[n + 1]
        is_near = following is not None and place < following <= place + _NEAR
        return following is not None and is_near and not _number_between(own, place, following)
    if n > 0 and claimed[n - 1].phrase == claimed[n].phrase:
        return places.order[n - 1] == place - 1
    return True


def _number_between(own: Sequence[Word], first: int, last: int) -> bool:
    return any(word.atom.kind is AtomKind.NUMBER for word in own[first + 1 : last])


def _is_part(number: Atom, text: str) -> bool:
    """Whether a number is one of what follows it ("3 of 5 shops", "50% of the invoices"), or a single one."""
    return _PART.match(text, number.end) is not None or number.key in {"0", "1"}


def _keeps_order(
    claim: str, text: str, claimed: Sequence[Word], own: Sequence[Word], places: _Places, rules: SenseRules
) -> bool:
    """Whether words of one phrase stay together in their order, and phrases that move keep their preposition."""
    told = [(claimed[n], place) for n, place in enumerate(places.order) if place is not None]
    lead = min(place for _, place in told)
    told = _actively(claim, told, own, lead)
    if _is_turned(told, own, lead):
        told = [told[1], told[0], *told[2:]]
    leads = {lead, lead + 1} if _is_pair(text, own, lead) else {lead}
    rest = [(word, place) for word, place in told if place not in leads]
    if rules.language != "de" and any(_loses_link(word, own[place]) for word, place in rest):
        return False
    order = [place for _, place in rest]
    is_led = rules.language == "de" or _is_fronted(told, own, lead)
    if not is_led or order == sorted(order):
        return is_led
    return len(split_clauses(text)) == 1 and _moves_phrases(rest, own, own[lead].phrase)


def _actively(claim: str, told: list[tuple[Word, int]], own: Sequence[Word], lead: int) -> list[tuple[Word, int]]:
    """What is told in the passive with its verb first again: "retests were reduced by 20%" for "Cut retests by 20%"."""
    at = next(n for n, (_, place) in enumerate(told) if place == lead)
    before = [place for _, place in told[:at]]
    is_object = bool(before) and before[0] == lead + 1 and before == sorted(before)
    if not is_object or any(own[place].phrase != own[lead].phrase for place in before):
        return told
    return [told[at], *told[:at], *told[at + 1 :]] if _PASSIVE.search(claim) else told


def _moves_phrases(rest: Sequence[tuple[Word, int]], own: Sequence[Word], first: int) -> bool:
    """Whether the words behind the verb are whole phrases in another order, each behind its own preposition."""
    seen: list[int] = []
    for word, place in rest:
        phrase = own[place].phrase
        if phrase not in seen:
            seen.append(phrase)
            if word.link != own[place].link and phrase != first:
                return False
        elif seen[-1] != phrase:
            return False
    if any(_leaves_its_phrase(place, own, seen) for word, place in rest if word.link):
        return False
    within = [[place for _, place in rest if own[place].phrase == phrase] for phrase in seen]
    return all(places_of == sorted(places_of) for places_of in within)


def _is_pair(text: str, own: Sequence[Word], lead: int) -> bool:
    """Whether a statement begins with two verbs, or nouns of action, of one object ("Aufbau und Verdrahtung von")."""
    if lead + 1 >= len(own):
        return False
    between = text[own[lead].atom.end : own[lead + 1].atom.start].strip().lower()
    return between in {"and", "und", "et", "&"}


def _loses_link(word: Word, held: Word) -> bool:
    """Whether what stands behind a preposition has become what was done: "nominated for the award", "the award"."""
    is_word = word.atom.kind is AtomKind.WORD
    return is_word and not word.link and held.link not in _OF


def _is_fronted(told: Sequence[tuple[Word, int]], own: Sequence[Word], lead: int) -> bool:
    """Whether all that stands before the verb of a claim is a phrase with its preposition."""
    before = []
    for word, place in told:
        if place == lead:
            break
        before.append((word, place))
    return all(word.link and own[place].phrase != own[lead].phrase for word, place in before)


def _is_turned(told: Sequence[tuple[Word, int]], own: Sequence[Word], lead: int) -> bool:
    """Whether a claim begins with "superuser on the unit" where the statement has "unit superuser"."""
    if [place for _, place in told[:2]] != [lead + 1, lead] or own[lead].phrase != own[lead + 1].phrase:
        return False
    return told[1][0].link in _OF_A_PLACE


def _leaves_its_phrase(place: int, own: Sequence[Word], seen: Sequence[int]) -> bool:
    """Whether a phrase with a preposition now follows another phrase than in the statement, and does not stand first.

    "Drafted requests and motions for 6 attorneys" does not say for whom the requests were.
    """
    phrase = own[place].phrase
    at = seen.index(phrase)
    return at > 0 and phrase - 1 in seen and seen[at - 1] != phrase - 1
