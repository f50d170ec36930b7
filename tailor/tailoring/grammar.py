"""What kind of phrase a resume bullet is, so that a letter can say it in a whole sentence.

A bullet has no subject. Whether "I" may go before it depends on its first verb, and English has many words that look
like a past tense and are none ("Experienced in", "Promoted to", "Fixed asset accounting"). Where the form is not
certain, the bullet is QUOTED, which is always right.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from tailor.tailoring.conjunctions import join_deeds, join_enumeration
from tailor.tailoring.enumerations import is_enumeration, is_list_of_work, is_listed_work
from tailor.tailoring.letter_case import lower_first, lower_noun
from tailor.tailoring.noun_phrases import first_noun, is_phrase, is_role, is_work
from tailor.tailoring.own_doing import AT_A_TIME
from tailor.tailoring.sentence_parts import counts_work, is_sentence_of_a_thing, lists_behind_colon, semicolon_parts
from tailor.tailoring.told_parts import is_outcome, is_own_outcome
from tailor.tailoring.verbs import (
    DETERMINER,
    PREPOSITIONS,
    base_of,
    is_past,
    is_present,
    known_verbs,
    lists_verbs,
    next_word,
    skip_adverbs,
    third_person,
)
from tailor.tailoring.word_lists import phrase_pattern, word_set
from tailor.text import split_sentences

_FIRST_PERSON = re.compile(rf"{AT_A_TIME}|(?:I(?:['’]\w+)?|We|My|Our|In (?:[A-Z]?[a-z]+ )?\d{{4}},? I) ")
_PLAIN_I = re.compile(r"I (?!(?:am|was|have|had|do|did|will|would|can|could|may|might|shall|should|must)\b)[a-z]+ ")
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
_DUTIES = re.compile(
    r"(?:(?:Main|Key|Daily|Core|Primary|Other) )?(?:Duties|Responsibilities|Tasks|Projects)"
    r" (?:included?|involved?|were|are)\b"
)
_WAS, _AM = "Was ", "Am "
_QUALIFIES = re.compile(
    r"(?:with|under|as|by|but|though|although|shared|joint|jointly|together|not|never|no|only|later|until|partly|some"
    r"|including|in|on|for|from|to|and|or|plus|also|then|all|both|mostly|mainly)\b",
    re.IGNORECASE,
)
"""What follows a semicolon and belongs to the words before it, which are not said without it."""
_MOST_WORDS_OF_A_SUBJECT = 9
_FINITE = re.compile(r"is|are|was|were|has|have|had|will|can")
_PAST_AND_OBJECT = re.compile(r"^(?:[\w%’'-]+ ){1,5}[a-z]+ed (?:the|an?|all|our|it|them)\b")
_RESULT = re.compile(r"(?:zero|no|nil)\b", re.IGNORECASE)
_COUNT_WITHIN = re.compile(r", \d")
_LABEL = re.compile(r"[^.,;]{0,40}:\s")
_RESULT_LABEL = re.compile(
    r"(?:(?:(?:key|main|major|selected|notable|top|career|biggest|measurable|other|wichtige[rs]?|größter|principaux?"
    r"|principale|grand) )?(?:results?|achievements?|accomplishments?|highlights?|outcomes?|impact|success(?:es)?|wins?"
    r"|example|contributions?|ergebnis(?:se)?|erfolge?|beispiel|résultats?|réalisations?|réussites?|exemple)"
    r"|(?:(?:key|main|daily|core) )?(?:duties|tasks|responsibilities|aufgaben?|missions?|tâches))"
    r" ?(?:\d )?(?::|[–—-])\s+",
    re.IGNORECASE,
)
"""What says of a line only that it is worth reading; without it the line says the same."""
_SHORTEST_GERUND, _SHORTEST_NOUN_PHRASE = 6, 3
_WORD_AND_PLURAL = 2
_MODIFIER = re.compile(
    r"\w+(?:ing|ed|s|al|ic|ary|ory|ive|ous|ful|less|able|ible|ant|ent|ian|ese|ish|ar|ly|tion|sion|ment|ity|ship|ance"
    r"|ence|ness|cy|logy|phy|ist|age|ism|ware|[ai]te)|\w{3,}(?:er|or)|\w*[-\d]\w*"
)
"""Endings of adjectives, and of nouns that are no verbs."""
_NOUN_OF = re.compile(r"(?:[\w-]+ ){0,3}[A-Za-z]+(?:tion|sion|ment|ance|ence|ing)\s+(?:of|for)\b")


class Form(StrEnum):
    """How a bullet's words can follow a subject."""

    PAST = "past"
    """A past tense: "I led five nurses"."""
    FIRST_PERSON = "first person"
    """Already a sentence: "I led", "we built", "my team won"."""
    PRESENT = "present"
    """A base form in a job that is held: "I lead five nurses"."""
    STATE = "state"
    """A phrase after "was" or "am": "I was responsible for"."""
    PERSON = "person"
    """What somebody was: "I was a form tutor to Year 9"."""
    NOUN = "noun"
    """A gerund or a noun of action: "my work included managing"."""
    NOUNS = "nouns"
    """Several such nouns, where the verb before them tells: "Zu meinen Aufgaben gehörten Wundversorgung und"."""
    PERFECT = "perfect"
    """A German object with its participle: "habe ich Leitungen verlegt"."""
    INFINITIVE = "infinitive"
    """An infinitive: "my job was to manage", "mon travail consiste à gérer"."""
    LISTED = "listed"
    """A phrase of nouns that can follow a colon: "From my work at Elm: reach truck and counterbalance"."""
    QUOTED = "quoted"
    """Anything else, and anything in doubt."""


_JOINED = frozenset({Form.NOUN, Form.PAST, Form.PRESENT, Form.INFINITIVE})
"""Forms of an enumeration that gets an "and" before its last part."""
_WITH_SUBJECT = frozenset({Form.PAST, Form.PRESENT, Form.STATE, Form.PERSON, Form.FIRST_PERSON})


@dataclass(frozen=True, slots=True)
class Clause:
    """A bullet as it stands in a sentence: no full stop, the first word in lower case where it is a common one.

    `more` are the bullet's further sentences that have the same form. `the` is the article that belongs before a noun
    ("die ", "l’"). `verb` stands apart where the subject comes between it and the rest ("leitete ich ein Team").
    """

    form: Form
    text: str
    more: tuple[str, ...] = ()
    the: str = ""
    verb: str = ""


@lru_cache(maxsize=4096)
def read_clause(bullet: str, *, current: bool, among_verbs: bool = False) -> Clause:
    """The form of a bullet.

    Args:
        bullet: The bullet's text.
        current: Whether the job is held now, so that the present tense is true.
        among_verbs: Whether the job's other bullets begin with base forms, so that "Monitor" is a verb, not a noun.
    """
    sentences = bullet_sentences(bullet)
    first = sentences[0] if sentences else ""
    parts = semicolon_parts(first)
    if len(parts) > 1 and not any(_QUALIFIES.match(part) for part in parts[1:]):
        clause = _read_sentences((*parts, *sentences[1:]), current=current, among_verbs=among_verbs)
        if clause.form in _WITH_SUBJECT and (clause.more or not all(map(_has_own_verb, parts[1:]))):
            return clause
    clause = _read_sentences(sentences, current=current, among_verbs=among_verbs)
    return Clause(Form.QUOTED, bullet.strip()) if clause.form is Form.QUOTED else clause


def _read_sentences(sentences: Sequence[str], *, current: bool, among_verbs: bool) -> Clause:
    """The first sentence as a clause, with those that follow it and can begin with "I" as well."""
    first = sentences[0] if sentences else ""
    form = _form_of(first, current=current, among_verbs=among_verbs)
    retold = _retell(first, form, current=current)
    plain = lower_noun if form in (Form.NOUN, Form.PERSON) else lower_first
    whole = join_enumeration(first, "and") if form in _JOINED and _runs_alike(first, form, current=current) else first
    whole = join_deeds(first) if form is Form.PAST and whole == first else whole
    clause = retold or Clause(form, whole if form is Form.LISTED else plain(whole))
    more = []
    for sentence in sentences[1:] if form in (Form.PAST, Form.PRESENT) or retold else ():
        is_deed = _form_of(sentence, current=current, among_verbs=among_verbs) in (Form.PAST, Form.PRESENT)
        if not is_deed or is_outcome(sentence, "en"):  # "missed appointments fell from 14% to 6%"
            break
        more.append(lower_first(_with_and(sentence, current=current)))
    return replace(clause, more=tuple(more))


def _with_and(sentence: str, *, current: bool) -> str:
    """Verbs between commas with an "and" before the last: "write rotas, order stock and hold briefings"."""
    for form in (Form.PRESENT, Form.INFINITIVE, Form.PAST):
        if all(_verb_form(part, current=current, among_verbs=True) is form for part in sentence.split(", ")):
            return join_enumeration(sentence, "and")
    return sentence


def _runs_alike(sentence: str, form: Form, *, current: bool) -> bool:
    """Whether the parts of an enumeration are all such nouns, or all begin with such a verb."""
    if form is Form.NOUN:
        return is_enumeration(sentence)
    return all(_verb_form(part, current=current, among_verbs=True) is form for part in sentence.split(", "))


def _retell(sentence: str, form: Form, *, current: bool) -> Clause | None:
    """A sentence whose subject is said otherwise or left out, as a clause of "I" or "my"."""
    if sentence.startswith(_WAS):
        return Clause(Form.STATE, sentence.removeprefix(_WAS))
    if current and am(sentence):
        return Clause(Form.FIRST_PERSON, am(sentence))
    if my_duties(sentence):
        return Clause(Form.FIRST_PERSON, my_duties(sentence))
    if form is Form.FIRST_PERSON and _PLAIN_I.match(sentence):
        return Clause(Form.PAST, sentence[2:])
    if form is Form.QUOTED and third_person(sentence):
        return Clause(Form.PRESENT if current else Form.INFINITIVE, third_person(sentence))
    return None


def bullet_sentences(bullet: str) -> tuple[str, ...]:
    """The sentences of a bullet without their full stops, and without a label such as "Key result:" before them."""
    plain = " ".join(bullet.split())
    labelled = _RESULT_LABEL.match(plain)
    if labelled and ":" not in plain[labelled.end() :]:
        plain = plain[labelled.end() :]
        plain = plain[:1].upper() + plain[1:]
    return tuple(bare for sentence in split_sentences(plain) if (bare := sentence.rstrip(" .;,")))


def _has_own_verb(part: str) -> bool:
    """Whether a part after a semicolon is a sentence of its own: "140 models are tested", "attendance grew"."""
    words = part.split()[1:_MOST_WORDS_OF_A_SUBJECT]
    return any(_FINITE.fullmatch(word) or word in word_set("past_irregular") for word in words) or (
        _PAST_AND_OBJECT.search(part) is not None or is_sentence_of_a_thing(part)
    )


def am(sentence: str) -> str:
    """A sentence on what somebody is ("Am the key holder") with its subject, else ""."""
    return f"I am {sentence.removeprefix(_AM)}" if sentence.startswith(_AM) else ""


def my_duties(sentence: str) -> str:
    """A sentence on what the duties of a job were ("Duties included packing") as one's own, else ""."""
    return f"my {sentence[:1].lower()}{sentence[1:]}" if _DUTIES.match(sentence) else ""


def _form_of(sentence: str, *, current: bool, among_verbs: bool) -> Form:
    if not sentence[:1].isalnum() or _is_shouted(sentence) or sentence.endswith((":", "?")):
        return Form.QUOTED
    if _FIRST_PERSON.match(sentence) or is_own_outcome(sentence, "en"):
        return Form.FIRST_PERSON
    if phrase_pattern("states").match(sentence):
        return Form.QUOTED if ":" in sentence else Form.STATE
    return _verb_form(sentence, current=current, among_verbs=among_verbs) or _noun_form(sentence, current=current)


def _noun_form(sentence: str, *, current: bool) -> Form:
    """The form of a bullet that does not begin with a verb to go after "I"."""
    if is_role(sentence):
        # "I was a forklift driver since 2018" is wrong of a job that ended.
        return Form.PERSON if current or not _SINCE.search(sentence) else Form.LISTED
    first = next_word(sentence)
    has_object = (first in known_verbs() or base_of(first)) and DETERMINER.match(sentence[len(first) :].lstrip())
    is_verb = has_object or first in word_set("base_verbs") or (current and _may_be_verb(sentence, first))
    is_verb = is_verb or base_of(first) in word_set("base_verbs") | word_set("base_verbs_or_adjectives")
    if counts_work(sentence):
        return Form.NOUN
    if is_verb or third_person(sentence) or not is_phrase(sentence):
        return Form.QUOTED
    # "Stamp plans" may be what somebody does or, as "Stock takes", what there is.
    is_doubtful = first in known_verbs() and len(_plural_words(sentence)) > 1
    if is_enumeration(sentence) and not is_list_of_work(sentence):
        return Form.LISTED
    is_noun = _is_gerund(sentence) or _NOUN_OF.match(sentence) or (is_work(sentence) and not is_doubtful)
    if is_noun or is_listed_work(sentence):
        return Form.NOUN
    is_verb = first in word_set("base_verbs_or_nouns") and next_word(sentence[len(first) :]) in PREPOSITIONS
    is_result = _RESULT.match(sentence) or _COUNT_WITHIN.search(sentence)
    return Form.QUOTED if is_verb or is_result or is_doubtful else Form.LISTED


def _may_be_verb(sentence: str, first: str) -> bool:
    """Whether a phrase of a job held now may be a verb with its object: "Berth ferries", but not "Site visits".

    Nouns and adjectives that stand before others are told by a table or their ending, all other words may be verbs.
    """
    words = _plural_words(sentence)
    if len(words) != _WORD_AND_PLURAL or words[0].isupper() or words[1][:1].isupper():
        return False
    rest = sentence[len(first) :].lstrip()
    is_known = first in known_verbs() - word_set("mass_nouns") and next_word(
        rest[len(words[1]) :].lstrip()
    ) in PREPOSITIONS - {
        "and",
        "or",
        "of",
    }
    tables = ("noun_modifiers", "mass_nouns", "people", "others_nouns", "things", "adjectives_before", "not_gerund")
    is_noun = any(first in word_set(table) for table in tables) or _MODIFIER.fullmatch(first) is not None
    return is_known or (first not in known_verbs() and not is_noun)


def _plural_words(sentence: str) -> list[str]:
    """The words of the noun that a phrase begins with, where it is a plural."""
    words = first_noun(sentence).split()
    return words if words and words[-1].endswith("s") else []


def _verb_form(sentence: str, *, current: bool, among_verbs: bool) -> Form | None:
    """The form of a sentence that begins with a verb; QUOTED when it begins with a label; None for anything else.

    A base form in a job that ended says what the work was: "my job was to manage a team".
    """
    verb, rest = skip_adverbs(sentence)
    if _LABEL.match(sentence) and not (lists_behind_colon(sentence) and DETERMINER.match(rest)):
        return Form.QUOTED
    if phrase_pattern("verbs_with_prepositions").match(sentence):
        return Form.PRESENT if current else Form.INFINITIVE
    if verb and is_past(verb, rest):
        return Form.PAST
    if verb and is_present(verb, rest, among_verbs=among_verbs or lists_verbs(sentence)):
        return Form.PRESENT if current else Form.INFINITIVE
    return None


def _is_gerund(sentence: str) -> bool:
    lowered = next_word(sentence)
    return (
        lowered.endswith("ing")
        and len(lowered) >= _SHORTEST_GERUND
        and lowered not in word_set("not_gerund")
        and len(sentence.split()) >= _SHORTEST_NOUN_PHRASE
    )


def _is_shouted(sentence: str) -> bool:
    letters = [char for char in sentence if char.isalpha()]
    return 2 * sum(char.isupper() for char in letters) > len(letters)
