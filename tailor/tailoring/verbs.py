"""English verbs by their form: a past tense, a base form, a third person, where that is certain."""

import re

from tailor.tailoring.word_lists import phrase_pattern, word_set

FIRST_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:[-’'][A-Za-zÀ-ÿ]+)*")
_OF_LEADS = re.compile(
    r"(?:times?|generation|qualification|conversion|nurturing|management|tracking|capture|scoring|sourcing|roles?|work"
    r"|paint|roof(?:ing|s)?|flashing|pipes?|sheet|glass|poisoning|testing|removal|acid|screening)\b"
)
"""What follows "lead" as a noun: "lead times", "lead flashing"."""
_JOINED = re.compile(r"and ([a-z]+)\b")
DETERMINER = re.compile(
    r"(?:an?\b|the\b|all|our\b|my\b|their|its\b|up\b|over|more|new|daily|weekly|monthly|both|each|every|several|various"
    r"|multiple|cross|large|small|first|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)",
    re.IGNORECASE,
)
_THIRD_PERSON = re.compile(r"([A-Z][a-z]+s)(?: and ([a-z]+s))? ")
_SECOND_VERB = re.compile(r"(?:\band|[,;]) ([a-z]+s)\b(?! of\b)")
_ENDS_PHRASE = re.compile(r"\s*(?:$|[,;.)]|(?:and|or|in|at|on|from|by|across|to|per|within|under)\b)")
"""What follows a plural that ends a list ("applications and reports"), not a verb."""
_OBJECT = re.compile(
    r"(?:an?|the|all|our|their|up|new|daily|\d\S*|[a-z]+-[a-z]+ed|two|three|four|five|six|seven|eight|nine|ten|twelve)\b"
)
_ARTICLE = re.compile(r"(?:the|an?|our|my)\b|(?:about|around|approximately|roughly) \d")
_NO_VERB = re.compile(
    r"\w{1,2}|\w+(?:ing|ed|s|ly|ward|wards)|over|under|across|during|within|through|throughout|after|before|since|until|with"
    r"|from|into|onto|upon|about|around|between|among|against|without|behind|beside|near|inside|outside|along|alongside"
    r"|beyond|toward|like|unlike|than|while|when|where|what|which|that|both|half|all|such|quite|rather|only|just|even"
    r"|had|has|have|did|does|was|were|are|been|got|gave|also|not|never|ever|once|twice|for|and|but|via|per|plus|part|member|back|off|out|down|home|now|then|here|there"
)
_VERB_ENDING = re.compile(r"\w{3,}(?:i[sz]e|ify|ate|[ay]l[yi][sz]e)")
_PLURAL_OBJECT = re.compile(r"(?:[a-z]+ )?[a-z]{2,}[^suia\W\d]s\b|and [a-z]+ (?:[a-z]+s|\d)")
"""What a verb has after it and a noun has not: a plural, or a second verb with its own."""
_SHORTEST_PAST = 4
_FINITE = re.compile(r"is|are|was|were|has|have|had|will|can")
_UP_TO_CLAUSE = re.compile(r"[,;:(]|\b(?:that|which|who|whose|when|where|while|if|as|because|and|or)\b")
_ENDS_AFTER_PAST = re.compile(r"\s*(?:$|\d|(?:by|from|to)\b)")
_WITH_OF = frozenset({"dispose", "approve", "think", "conceive", "hear", "consist"})
_LISTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_PARTS_OF_A_LIST = 3
_ROLE_WORDS = 3
"""A role follows so soon after an adjective: "Lead gameplay programmer"."""
_OF = frozenset({"of", "and", "or"})
PREPOSITIONS = frozenset({"of", "for", "in", "at", "on", "to", "and", "or", "with", "by", "from", "as"})


def third_person(sentence: str) -> str:
    """A sentence told of oneself as of another ("Writes and reviews care plans") in the first person, else "".

    Later verbs change as well ("Writes reports, and looks after funders"); empty where one of them may be a noun.
    """
    told = _THIRD_PERSON.match(sentence)
    if told is None:
        return ""
    verbs = [base_of(verb) for verb in told.groups() if verb]
    rest = sentence[told.end() :]
    takes = phrase_pattern("verbs_with_prepositions").match(f"{verbs[0]} {rest}")
    is_sure = len(verbs) > 1 or takes or _OBJECT.match(rest) or verbs[0] in _sure_verbs()
    is_noun = next_word(rest) == "of" or (next_word(rest) == "to" and not takes)  # "Repairs to the roof"
    if not is_sure or not all(verbs) or is_noun:
        return ""
    return _first_person(f"{' and '.join(verbs)} ", rest)


def _first_person(begun: str, rest: str) -> str:
    """What follows the first verbs, with its own verbs in the first person; "" where a word may be one or a noun."""
    parts, place = [begun], 0
    for later in _SECOND_VERB.finditer(rest):
        if _ENDS_PHRASE.match(rest, later.end()):
            continue
        base, following = base_of(later[1]), rest[later.end() :].lstrip()
        takes = phrase_pattern("verbs_with_prepositions").match(f"{base} {following}")
        if not base or not (base in _sure_verbs() or _OBJECT.match(following) or takes):
            return ""
        parts += [rest[place : later.start(1)], base]
        place = later.end(1)
    return "".join((*parts, rest[place:]))


def base_of(verb: str) -> str:
    """The base form of a verb in -s that is known as a verb: "reviews", "carries"; empty for other words."""
    lowered = verb.lower()
    stems = (lowered.removesuffix("s"), lowered.removesuffix("es"), f"{lowered.removesuffix('ies')}y")
    return next((stem for stem in stems if stem != lowered and stem in known_verbs()), "")


def _sure_verbs() -> frozenset[str]:
    return word_set("base_verbs") | word_set("base_verbs_or_adjectives")


def known_verbs() -> frozenset[str]:
    """The base forms that are known, also those that may be nouns or adjectives."""
    tables = ("base_verbs", "base_verbs_or_nouns", "base_verbs_or_adjectives")
    return frozenset[str]().union(*map(word_set, tables))


def skip_adverbs(sentence: str) -> tuple[str, str]:
    """The first word that is no adverb, and what comes after it."""
    rest = sentence
    while True:
        word = FIRST_WORD.match(rest)
        if word is None:
            return "", ""
        after = rest[word.end() :].lstrip()
        if not (word[0].endswith("ly") and word[0].lower() not in _LY_VERBS):
            return word[0], after
        rest = after


_LY_VERBS = frozenset(
    {"apply", "supply", "rely", "comply", "reply", "multiply", "fly", "ally", "daily", "weekly", "monthly"}
)


_HOW_OFTEN = re.compile(r"(?:[\w-]+ ){0,2}(?:days?|hours?|weeks?|months?|mornings?|shifts?)\b", re.IGNORECASE)


def is_past(verb: str, rest: str) -> bool:
    """Whether a sentence's first word is a past tense, seen with the words that follow it."""
    last = verb.lower().rsplit("-", 1)[-1]
    following = next_word(rest)
    if (
        phrase_pattern("adjectives_before").match(f"{last} {rest}")
        or rest.lower().startswith(("by ", "to by "))
        or not rest
    ):
        return False
    if last in word_set("past_irregular"):
        return True
    if not last.endswith("ed") or len(last) < _SHORTEST_PAST or last in word_set("not_past"):
        return False
    prefix = verb.lower().rpartition("-")[0]
    if prefix and prefix not in word_set("verb_prefixes") and not DETERMINER.match(rest):
        return False  # "Person-centred planning"
    if last in word_set("often_passive"):
        is_passive = following in ("to", "as", "for", "in", "by", "with", "from", "of", "on", "at", "under", "into")
        return not is_passive and _HOW_OFTEN.match(rest) is None  # "Seconded two days a week"
    return not last.endswith("eed") or last in ("agreed", "guaranteed", "refereed", "freed")


def is_present(verb: str, rest: str, *, among_verbs: bool) -> bool:
    """Whether a sentence's first word is a base form; `among_verbs`: whether its neighbours begin with such."""
    word = verb.lower()
    is_noun = next_word(rest) == "of" and word not in _WITH_OF  # "Chair of the finance committee"
    if is_noun or phrase_pattern("adjectives_before").match(f"{word} {rest}") or not rest:
        return False
    if word in word_set("base_verbs") or _takes_article(word, rest) or _ends_as_verb(word, rest):
        return True
    if word in word_set("base_verbs_or_adjectives"):
        return DETERMINER.match(rest) is not None
    if word not in word_set("base_verbs_or_nouns"):
        return False
    is_lead = word == "lead" and _OF_LEADS.match(rest) is None
    names_role = any(phrase_pattern("others_nouns").match(word) for word in rest.split()[:_ROLE_WORDS])
    joined = _JOINED.match(rest)
    if joined and (joined[1] in word_set("base_verbs") or (among_verbs and _is_pair(joined[1], rest[joined.end() :]))):
        return True
    goes_on = (among_verbs or is_lead) and not names_role and next_word(rest) not in PREPOSITIONS
    goes_on = goes_on and not _is_told_of(rest)
    return DETERMINER.match(rest) is not None or goes_on


def _is_pair(second: str, behind: str) -> bool:
    """Whether the second of two words before an object is a verb among verbs: "Sort and label parts"."""
    behind = behind.lstrip()
    has_object = next_word(behind) not in PREPOSITIONS and _PLURAL_OBJECT.match(behind) is not None
    return second in known_verbs() and has_object


def lists_verbs(sentence: str) -> bool:
    """Whether a sentence lists three things done, each with its verb: "Price jobs, order parts and invoice in Xero".

    Nouns may look so ("Price lists, order forms and invoice templates"), but stand before no preposition or article.
    """
    parts = [part for part in _LISTED.split(sentence) if part]
    firsts = [next_word(part) for part in parts]
    rests = [part[len(first) :].lstrip() for part, first in zip(parts, firsts, strict=True)]
    is_all = len(parts) >= _PARTS_OF_A_LIST and all(first in known_verbs() for first in firsts)
    return is_all and any(
        first in word_set("base_verbs") or DETERMINER.match(rest) or next_word(rest) in PREPOSITIONS | {"through"} - _OF
        for first, rest in zip(firsts[1:], rests[1:], strict=True)
    )


def _is_told_of(rest: str) -> bool:
    """Whether a finite verb follows so soon that the words before it are its subject: "Market sales rose 12%"."""
    for told in re.finditer(r"[^\W\d]+", _UP_TO_CLAUSE.split(rest)[0]):
        word = told[0].lower()
        if word in word_set("past_irregular") or _FINITE.fullmatch(word):
            return told.start() > 0
        if word.endswith("ed") and _ENDS_AFTER_PAST.match(rest, told.end()):
            return told.start() > 0
    return False


def _takes_article(word: str, rest: str) -> bool:
    """Whether a word that an article follows is a verb: no noun or adjective stands there ("Convene the module")."""
    return _ARTICLE.match(rest) is not None and _NO_VERB.fullmatch(word) is None


def _ends_as_verb(word: str, rest: str) -> bool:
    """Whether a word is a verb by its ending ("Fumigate barns"), where no table says that it is a noun as well."""
    is_such = _VERB_ENDING.fullmatch(word) is not None and word not in word_set("ends_as_verb")
    return is_such and (_PLURAL_OBJECT.match(rest) is not None or DETERMINER.match(rest) is not None)


def next_word(rest: str) -> str:
    """The first word in lower case; empty where there is none."""
    word = FIRST_WORD.match(rest)
    return word[0].lower() if word else ""
