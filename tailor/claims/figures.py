"""Figures of speech: the words of a trade on objects that are not of it, as in "welded two departments into one"."""

import re
from functools import cache, lru_cache

from tailor.claims.word_lists import entries
from tailor.text import stem, tokenize

_REACH = 70  # characters behind the word that are looked at
_LEAD_IN = re.compile(
    r"\s+(?:up|out|down|away|off|back)?\s?(?:of|for|together|over|around|through|with|to|into|on|up|out|down|off)(?=\s)"
)
_OBJECT_ENDS = re.compile(
    r"[,;.:()•|]|\s[–—-]\s|\s(?:in|with|using|by|via|on|for|into|to|of|and|from|across|at|or|through|during|under|so|that|as|back|before|after|within|while|when|because|than|among|between)\s"
)


@lru_cache(maxsize=8192)
def is_figure(text: str, start: int, end: int) -> bool:
    """Whether the word of a trade at `start`, up to `end`, has an object that makes a figure of speech of it."""
    words = tokenize(text[start:end])
    objects = _objects(alone=len(words) == 1).get(words[0].stem) if words else None
    if objects is None:
        return False
    behind = text[start + words[0].end :][:_REACH]
    lead_in = _LEAD_IN.match(behind)
    behind = behind[lead_in.end() :] if lead_in else behind
    if not behind[:1].isspace():
        return False
    stop = _OBJECT_ENDS.search(behind, 1)
    named = tokenize(behind[: stop.start()] if stop else behind)
    return bool(named) and named[-1].stem in objects


@cache
def _objects(*, alone: bool) -> dict[str, frozenset[str]]:
    """The stems of what makes a figure of each verb, by the verb's stem; `alone`: of the verbs of all trades too."""
    table = dict(line.split(" = ") for line in entries("figures"))
    of_things, of_people = (table.pop(name).split() for name in ("verbs", "verbs_of_people"))
    things, groups = (frozenset(map(stem, table.pop(name).split())) for name in ("things", "groups"))
    own = {stem(verb): frozenset(map(stem, words.split())) for verb, words in table.items()}
    if not alone:
        return own
    shared = {stem(verb): things | groups for verb in of_things} | {stem(verb): things for verb in of_people}
    return {verb: shared.get(verb, frozenset()) | own.get(verb, frozenset()) for verb in (*shared, *own)}
