"""The tail of a line that tells what came of it: "Trained 14 apprentices, 5 are now welders".

A note hangs its result on a comma or a semicolon, where a sentence has brackets. The words stay as they are.
"""

import re
from functools import lru_cache

from tailor.claims import Certainty, certainty_of_statement
from tailor.tailoring.told_parts import without_absences
from tailor.tailoring.verbs import DETERMINER, is_past, skip_adverbs
from tailor.tailoring.word_lists import word_set
from tailor.text import names_people, says_break, says_unfinished

_TAIL = re.compile(
    r";\s+|\s?:\s+(?=[^:]*\d[^:]*$)"
    r"|,\s+(?=[A-ZÄÖÜ][a-zäöüß-]+ (?:um|von|auf) (?:rund |etwa |über |fast )?\d)"
    r"|,\s+(?=[a-z]+ of (?:about |around |some |over )?\d)"
    r"|,\s+(?=(?:now |about |around |some |over |approximately )?"
    r"(?:\d|[£$€]\d|(?:two|three|four|five|six|seven|eight|nine|ten) of (?:them|whom)\b))"
)
_BESIDE_WHAT = re.compile(
    r",\s+(?:which|who|whom|whose|was die|die|qui|(?:\d+|one|two|three|four|five|some|most|all|many|both) of whom)\s.*$"
)
_STAYED = re.compile(r"\bwith us(?: (?:now|today))?$")
"""What became of people, said of a firm that one has left or will leave."""
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|fell|rose|grew|went)\b")
_NUMBER = re.compile(r"\d|^(?:zero|no|nil|two|three|four|five|six|seven|eight|nine|ten)\b")
_PLAIN = re.compile(r"(?:[\w ,.:'’&%£$€+°-]|/(?=\w)|(?<=\d)–(?=\d))+")
_OF_PEOPLE = re.compile(
    r"\b(?:by|with|from|for|par|von|durch|avec)\s+(?:(?:the|an?|my|our|le|la|un|une)\s+)?([^\W\d_]+)"
)
_NESTED = re.compile(r"(?P<what>(?:[^(),;]|(?<=\d),(?=\d))+) \((?P<more>[^(),;]+(?:, [^(),;]+)?)\)")
"""A result that has brackets of its own: "largest $80,000 (two years)"."""
_OWN = re.compile(r"\b(?:I|[Ww]e|me|us|my|our|[Ii]ch|[Ww]ir|mein\w*|[Jj]e|[Nn]ous|mon|ma|mes)\b|\b[JjMm]['’]")
_POINTS = re.compile(
    r"\b(?:it|this|that|these|those|there|they|then|here|also|too|so|both|as|later|except|excluding|plus|under|together"
    r"|jointly|shared|part|partly|some|half|most|rest|remainder|others?|nearly|almost|dabei|davon|dies\w*|teilweise|dont|dessus)\b",
    re.IGNORECASE,
)
"""Words that take something of the line back, or that need another to be understood."""
_GOES_ON_WITH = re.compile(
    r",? (?:and|und|et) [a-zäöü]+$"
    r"|, (?:and|und|et) [a-zäöü]+ (?:the|an?|them|it|all|die|den|das|les?|la) "
)
"""Behind a result a last thing of the list before it: ", some 40 a month, and repairs"."""
_LAST_BRACKET = re.compile(r" \(([^()]*)\)$")
_SO_FAR = re.compile(r" so far$")
_LIST_BEHIND = re.compile(r"(?P<what>[^:;.]+?)\s?: (?P<list>[^:;.\d]+, [^:;.\d]+)")
_THING = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+){0,3}")
_MOST_THINGS = 6
_MOST_WORDS, _FEWEST_WORDS_BEFORE = 12, 3


@lru_cache(maxsize=4096)
def is_result(text: str, language: str) -> bool:
    """Whether a text is a result in numbers that takes back nothing of what it came of: "solvent use down 64%"."""
    return _NUMBER.search(text) is not None and is_harmless(text, language)


def is_harmless(text: str, language: str) -> bool:
    """Whether the tail of a line denies, limits and plans nothing and tells of nobody's doing."""
    words = re.sub(r"(?<=\d)[  ](?=\d{3}\b)", "", text).split()
    is_short = 0 < len(words) <= _MOST_WORDS and _PLAIN.fullmatch(text) is not None
    turned = {word.lower().strip(".,:") for word in without_absences(_SO_FAR.sub("", text)).split()}
    turned &= word_set(f"turns_{_table(language)}")
    of_others = any(names_people(found[1]) or found[1][0].isupper() for found in _OF_PEOPLE.finditer(text))
    is_own = not (turned or of_others or _OWN.search(text) or _POINTS.search(_SO_FAR.sub("", text)))
    is_certain = certainty_of_statement(text) >= Certainty.TAUGHT
    return is_short and is_own and is_certain and not (says_break(text) or says_unfinished(text))


def with_result_beside(sentence: str, language: str) -> str:
    """A sentence with its result in brackets, without a tail that says something else; as it was where in doubt."""
    found = _TAIL.search(sentence)
    if found is None or ";" in sentence[found.end() :] or _GOES_ON_WITH.search(sentence[found.end() :]):
        return sentence
    begin, tail = sentence[: found.start()], sentence[found.end() :]
    is_sentence = found[0].startswith(";") and _FINITE.search(tail) is not None
    nested = _NESTED.fullmatch(tail)
    tail = f"{nested['what']}, {nested['more']}" if nested else tail
    bracket = _LAST_BRACKET.search(begin)
    if bracket and nested is None and is_result(tail, language) and not is_deed(tail):
        return f"{begin[: bracket.start()]} ({bracket[1]}; {tail})"  # one pair of brackets, not two
    if is_sentence or len(begin.split()) < _FEWEST_WORDS_BEFORE or not is_harmless(tail, language):
        return sentence
    return f"{begin} ({tail})" if is_result(tail, language) and not is_deed(tail) else sentence


def with_list_beside(sentence: str, conjunction: str) -> str:
    """A sentence with the list behind its colon in brackets: "Ran sessions for parents (budgets, sleep and play)"."""
    found = _LIST_BEHIND.fullmatch(sentence)
    if found is None or len(found["what"].split()) < _FEWEST_WORDS_BEFORE or "(" in sentence:
        return sentence
    *first, last = re.split(r",\s+", found["list"])
    is_joined = re.search(rf"\b{conjunction}\b", last) is not None
    if not all(_is_thing(one) for one in (*first, last)):
        return sentence
    listed = ", ".join((*first, last)) if is_joined else f"{', '.join(first)} {conjunction} {last}"
    return f"{found['what']} ({listed})"


def is_list_of_things(text: str) -> bool:
    """Whether a text lists a few things, each in a word or three: "contactors, sensors and safety relays"."""
    parts = re.split(r",\s+|\s(?:and|und|et)\s", text)
    return 1 < len(parts) <= _MOST_THINGS and all(map(_is_thing, parts))


def _is_thing(text: str) -> bool:
    verb, rest = skip_adverbs(text)
    return _THING.fullmatch(text) is not None and not (rest and is_past(verb, rest)) and is_harmless(text, "")


def without_sentence_behind(sentence: str, language: str) -> str:
    """A sentence without what another of its line says, behind a semicolon, came of it."""
    begin, semicolon, tail = sentence.partition("; ")
    is_sentence = semicolon and _FINITE.search(tail) and ";" not in tail
    is_of_mine = is_harmless(re.sub(r"\b(?:my|our) ", "the ", tail), language)
    return begin if is_sentence and is_of_mine else sentence


def is_deed(tail: str) -> bool:
    """Whether a tail is a further deed or duty ("trained 12 clerks", "own the archive"), which goes on the sentence."""
    verb, rest = skip_adverbs(tail)
    return verb.lower() in word_set("base_verbs") | {"own"} or (
        DETERMINER.match(rest) is not None and is_past(verb, rest)
    )


def without_aside(sentence: str) -> str:
    """A sentence without what it says beside of the thing that it names last: ", which nobody had done"."""
    found = _BESIDE_WHAT.search(sentence)
    is_own = found is not None and _OWN.search(_STAYED.sub("", found[0])) is not None
    return sentence if found is None or is_own else sentence[: found.start()]


def _table(language: str) -> str:
    return language if language in ("de", "fr") else "en"
