"""British and other variant spellings as American ones."""

import re
from functools import lru_cache

from tailor.text.word_lists import word_map, word_set

_RULES = (
    (re.compile(r"^(behavi|lab|col|discol|fav|hon|neighb|harb|hum|rum|vap|flav|endeav|arm|od|parl|tum)our"), r"\1or"),
    (re.compile(r"(cent|theat|lit|fib|calib|met|spect)re(s|d)?$"), r"\1er\2"),
    (re.compile(r"(anal|catal|paral|hydrol|dial)ys(e|ed|ing|er|ers)$"), r"\1yz\2"),
    (re.compile(r"(catal|dial|anal)ogu(?:e(?=s?$)|(?=(?:ed|ing|ers?)$))"), r"\1og"),
    (re.compile(r"^(orthop|encyclop|p)aed"), r"\1ed"),
    (re.compile(r"anaesth"), "anesth"),
    (re.compile(r"gynaec"), "gynec"),
    (re.compile(r"haem"), "hem"),
    (re.compile(r"(an|leuk|isch|glyc)aem"), r"\1em"),
    (re.compile(r"^oe(soph|str|dem)"), r"e\1"),
    (re.compile(r"^foet"), "fet"),
    (re.compile(r"rrhoea"), "rrhea"),
    (re.compile(r"^sulph"), "sulf"),
    (re.compile(r"^manoeuvr"), "maneuver"),
    (re.compile(r"(def|off|lic|pret)enc(e|es|ed|ing)$"), r"\1ens\2"),
    (re.compile(r"^practis"), "practic"),
    (re.compile(r"(judg|acknowledg)ement"), r"\1ment"),
)
_IZE = re.compile(r"is(e|ed|es|ing|er|ers|ation|ations|ational|able)$")
_SUSPECT = re.compile(
    r"our|re[sd]?$|ys|ogu[ei]|a[eu]d|aest|aec|aem|^oe|^foet|oea|^sulph|oeuvr|enc(?:e|es|ed|ing)$|^practis|ement"
)
_SHORTEST = 6


@lru_cache(maxsize=16384)
def american(word: str) -> str:
    """A folded word of at least four letters in American spelling; other words unchanged."""
    variants = word_map("variants")
    if word in variants:
        return variants[word]
    for pattern, replacement in _RULES if _SUSPECT.search(word) else ():
        word = pattern.sub(replacement, word)
    found = _IZE.search(word)
    if found and len(word) >= _SHORTEST and word[: found.start()] not in word_set("ise_roots"):
        word = f"{word[: found.start()]}iz{found[1]}"
    return word
