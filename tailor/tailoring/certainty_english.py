"""Whether an English bullet is read with certainty: its first word is what it seems, and its nouns are whole."""

import re

from tailor.tailoring.bare_nouns import lacks_article
from tailor.tailoring.enumerations import is_listed_work
from tailor.tailoring.grammar import Clause, Form
from tailor.tailoring.noun_phrases import is_work
from tailor.tailoring.sentence_parts import counts_work
from tailor.tailoring.verbs import DETERMINER, PREPOSITIONS, base_of, known_verbs, lists_verbs, next_word, skip_adverbs
from tailor.tailoring.whole_phrases import is_whole_phrase
from tailor.tailoring.word_lists import phrase_pattern, word_set

_BRACKETS = re.compile(r"\(([^()]*)\)")
_JOINED = re.compile(r"\b(?:and|or)\b")
OF_A_VERB = frozenset({Form.PAST, Form.PRESENT, Form.INFINITIVE})
"""Forms that begin with a verb."""
_FIGURE = re.compile(
    r"%|\b(?:from|by|after|for|in|of|most|largest|about|around|over|some|mostly|mainly|now|so far)\b"
    r"|\b(?:a|an|per|each|every) \w+"
    r"|[A-Z]{2,}|\d-\d|audits?"
)
"""What a bracket says in words, and not only by a number: "(98% first time)", but "(2 shifts)"."""
_COUNTS_TIME = re.compile(
    r"\d\S* (?:(?:or|to) \d+ )?(?:evenings?|nights?|days?|mornings?|afternoons?|shifts?|weekends?|hours?|hrs|weeks?"
    r"|months?|years?|times?|sessions?)\b"
)
_GERUND_OBJECT = re.compile(r"(?:an?|the|all|our|new|\d\S*|[a-z]+s)\b|(?:\w+ ){1,2}\w+[^s\W]s\b")
_ACTION_OF = re.compile(r"(?:[\w-]+ ){0,3}[A-Za-z]+(?:tion|sion|ment|ance|ing)\s+(?:of|for)\s")
_LITTLE = re.compile(r"(?:some|a few|a little|occasional|odd) ", re.IGNORECASE)
"""How little it was, which no letter says."""
_MASS_OF = re.compile(
    r"(?:\w+ly )?\w+ (?:work|accuracy|quality|performance|status|progress|safety|security|content|maintenance"
    r"|management|preparation|installation|development|design|delivery|operation|implementation|production|completion|planning"
    r"|training|testing|cleaning|handling|layout|setup|rollout|latency|storage|supply) of "
)


def is_unsure_english(clause: Clause) -> bool:
    """Whether a phrase of nouns is not surely whole, or a bracket has a noun without its article."""
    inside = _BRACKETS.findall(" ".join((clause.text, *clause.more)))
    if clause.form is Form.NOUN:
        return bool(inside) or _LITTLE.match(clause.text) is not None or not is_whole_phrase(clause.text)
    is_counted = clause.form is Form.STATE and re.search(r"\d(?: \w+)? in \d", clause.text) is not None
    is_noted = any(
        not _FIGURE.search(one) or re.search(r",(?!\d)", one) or lacks_article(f"with {one}", begins_with_verb=False)
        for one in inside
    )
    return is_counted or is_noted or (clause.form in OF_A_VERB and _MASS_OF.match(clause.text) is not None)


def is_sure_first_word(text: str, clause: Clause, *, has_kin: bool) -> bool:
    """Whether an English bullet begins with what its form says and with nothing that looks like it."""
    if clause.form is Form.NOUN:
        return "includ" not in text and (_is_sure_noun(text) or counts_work(text))
    if clause.form not in OF_A_VERB or text.startswith("I "):
        return True
    if clause.form is not Form.PAST and not clause.text.lower().startswith(next_word(text)):
        return not _JOINED.search(text) and "," not in text  # a third person, told of oneself
    return lists_verbs(text) or _is_sure_verb(*skip_adverbs(text), form=clause.form, has_kin=has_kin)


def _is_sure_verb(verb: str, rest: str, *, form: Form, has_kin: bool) -> bool:
    word, following = verb.lower(), next_word(rest)
    if not has_kin and _COUNTS_TIME.match(rest) and word in word_set("base_verbs_or_nouns"):
        return False  # "Charge 2 evenings a week"
    if DETERMINER.match(rest) or phrase_pattern("verbs_with_prepositions").match(f"{word} {rest}"):
        return True
    is_followed = following in PREPOSITIONS and not phrase_pattern("verbs_with_prepositions").match(f"{word} {rest}")
    if word in word_set("verbs_too") and (is_followed or not has_kin):
        return False  # "Mentor for apprentices"
    if has_kin:
        return True
    if form is Form.PAST:
        return word in word_set("past_irregular") or bool(_base_of_past(word))
    return word in word_set("base_verbs")


def _base_of_past(verb: str) -> str:
    """The base form of a verb in -ed that is known as a verb; empty for other words."""
    stem = verb.removesuffix("ed")
    stems = (stem, f"{stem}e", stem[:-1], f"{stem.removesuffix('i')}y")
    return next((one for one in stems if one in known_verbs()), "")


def _is_sure_noun(text: str) -> bool:
    """Whether "my work included" can go before it: what somebody did, and no thing that they had or got."""
    word, rest = next_word(text), text.partition(" ")[2]
    if word in known_verbs() or base_of(word):
        return False
    is_gerund = word.endswith("ing") and _GERUND_OBJECT.match(rest) is not None
    return is_gerund or is_listed_work(text) or _ACTION_OF.match(text) is not None or is_work(text)
