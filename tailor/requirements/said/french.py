"""What a French sentence tells of the person sought, by its clauses, and which words in them are no name of a thing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.requirements.said.french_verbs import (
    FINITE,
    JOINTS,
    QUALITY,
    is_infinitive,
    is_small,
    qualities,
    things,
    to_its_end,
    told,
)
from tailor.requirements.said.words import Form, Said, Word, said, word_class, word_pattern, words_of
from tailor.text import fold

__all__ = ["asides", "is_infinitive", "parts_things", "said_in_french"]

_ASKS_NOUN, _CONDITION, _SEEKS = (word_pattern("fr", name) for name in ("asks_noun", "condition", "seeks"))
_CUT = re.compile(r"(?i:[cdjlmnst]|qu|quelqu|jusqu|lorsqu|puisqu)['’](?=\w)")
_INVERTED = re.compile(r"(?P<verb>[^\W\d_]{2,})-(?P<you>vous|tu)", re.IGNORECASE)
_FUTURE_OR_MOOD = re.compile(r"[a-z]{3,}(?:era|eront|erait|eraient)")
_VERBS = ("modal", "have", "be", "hold", "like", "unasked")
_OPENS = frozenset({"qui", "car", "puisque", "puisqu", "afin"})
_NEEDS = frozenset({"faut", "faudra", "faudrait"})
_MANY_OF_LIST = 8


@dataclass(slots=True)
class _State:
    """What the clauses before have opened: whether their subject is sought, and in which form their verb stands."""

    sought: bool
    begins: int
    told: bool = False
    infinitive: bool = False
    holds: bool = False
    being: bool = False
    burdens: bool = False


def said_in_french(text: str) -> Iterator[Said]:
    """What a French sentence tells of the reader or of the person sought, and what it says that it needs."""
    words = [*_split(words_of(text))]
    state = _State(sought=_SEEKS.search(text) is not None, begins=words[0].start if words else 0)
    for part in _parts(words):
        yield from _of_part(text, part, state)


def asides(text: str) -> Iterator[tuple[int, int]]:
    """The clauses that give a reason or tell of the employer: "car nous sommes souvent en route"."""
    for part in _parts([*_split(words_of(text))]):
        start, end = part[0].start, part[-1].end
        reason = part[0].is_in("french", "reason")
        of_others = any(word.is_in("french", "employer") for word in part)
        if reason or (of_others and not _SEEKS.search(text, start, end) and not _ASKS_NOUN.search(text, start, end)):
            yield start, end


def parts_things(words: Sequence[str]) -> bool:
    """Whether the first word is a verb, a pronoun or a particle."""
    first = fold(words[0])
    alone = first in word_class("french", "function") - word_class("french", "determiner") - {"a", "en", "et", "ou"}
    verb = FINITE.fullmatch(first) or _FUTURE_OR_MOOD.fullmatch(first)
    elided = _CUT.match(words[0]) is not None and first[0] not in "dl"
    return elided or (alone and not words[0].isupper()) or (verb is not None and first != "nez")


def _split(words: list[Word]) -> Iterator[Word]:
    """The words with those parted that an apostrophe joins ("n'avez"), the subject of a question before its verb."""
    for word in words:
        if asked := _INVERTED.fullmatch(word.text):
            middle = word.start + asked.start("you")
            yield Word(asked["you"], asked["you"], word.start, word.start)
            yield Word(asked["verb"].lower(), fold(asked["verb"]), word.start, middle - 1)
            continue
        cut = _CUT.match(word.text)
        if cut is None:
            yield word
            continue
        middle = word.start + cut.end()
        yield Word(word.text[: cut.end() - 1], word.key[: cut.end() - 1], word.start, middle - 1)
        yield Word(word.text[cut.end() :], word.key[cut.end() :], middle, word.end)


def _parts(words: list[Word]) -> Iterator[list[Word]]:
    """The clauses of a sentence: its parts between commas, and those that "et" joins where a verb follows it."""
    part: list[Word] = []
    for number, word in enumerate(words):
        behind = words[number + 1 :]
        turn = word.key in JOINTS and part and _opens_clause(behind)
        if word.is_stop or turn or (word.key in _OPENS and part):
            if part:
                yield part
            part = [word] if not word.is_stop and not turn else []
        else:
            part.append(word)
    if part:
        yield part


def _opens_clause(behind: list[Word]) -> bool:
    """Whether "et" joins what has a verb of its own: "et vous aimez", "et savez", "et de rendre compte"."""
    skipped = word_class("french", "clitic") | {"de", "d", "qui", "a"}
    first = next((word for word in behind if word.key not in skipped), None)
    if first is None:
        return False
    return behind[0].key in {"vous", "tu", "qui", "il"} or _is_verb(first) or is_infinitive(first.text)


def _is_verb(word: Word) -> bool:
    known = len(word.key) > 1 and word.is_in("french", *_VERBS)
    return word.text[0].islower() and (known or FINITE.fullmatch(word.text) is not None)


def _of_part(text: str, part: list[Word], state: _State) -> Iterator[Said]:
    while part and part[0].key in JOINTS:
        part = part[1:]
    verb = _verb_of(part, state) if part else None
    if not part:
        return
    if verb is None:
        yield from _of_others(text, part, state)
        return
    infinitive = is_infinitive(part[verb].text)
    found = list(told(part[verb], part[verb + 1 :], plain=not infinitive and part[0].key != "qui"))
    state.told, state.infinitive = True, infinitive
    state.holds = any(one.form is Form.THING for one in found)
    state.being = any(one.form is Form.TRAIT for one in found)
    yield from found


def _of_others(text: str, part: list[Word], state: _State) -> Iterator[Said]:
    """What a part says without a verb of the person sought: how they are, what is needed, more of a list."""
    start, end = part[0].start, part[-1].end
    asks = _ASKS_NOUN.search(text, start, end)
    job = len(part) > 2 and part[1].is_in("french", "job")  # noqa: PLR2004  "le travail" and what it is
    adjectives = _behind_person(part) or (part if state.being and _goes_on(part) else [])
    state.burdens = _CONDITION.search(text, start, end) is not None and not asks and (state.burdens or job)
    if adjectives:
        state.told = state.being = True
        yield from qualities(adjectives)
    elif state.burdens:
        yield said(Form.BURDEN, part[2:] if job else part)
    elif part[0].is_in("french", "aside") and not asks:
        state.told = state.holds = state.being = False
    else:
        state.being = False
        state.holds = asks is not None or (state.holds and _goes_on_listing(part))
        before = [one for one in part if asks and one.end <= asks.start()]
        behind = [one for one in part if not asks or one.start >= asks.end()]
        burden = [one for one in before if not one.is_in("french", "be")] if asks else []
        if burden and _CONDITION.search(text, burden[0].start, burden[-1].end):
            yield said(Form.BURDEN, burden)
        elif state.holds:
            yield from list(things(before)) or things(behind)


def _goes_on(part: list[Word]) -> bool:
    """Whether a part may be one more of a list of adjectives."""
    words = to_its_end(part)
    return 0 < len(words) <= _MANY_OF_LIST and not any(map(_is_verb, words)) and not part[0].is_in("french", "aside")


def _goes_on_listing(part: list[Word]) -> bool:
    """Whether a part may be one more thing of a list."""
    opens = part[0].is_in("french", "determiner") or not is_small(part[0])
    return opens and not any(map(_is_verb, part))


def _behind_person(part: list[Word]) -> list[Word]:
    """The words behind "une personne" and the like, where they say how that person is."""
    for number, word in enumerate(part[:-1]):
        if word.is_in("french", "person") and (word.key != "un" or part[number - 1].key == "quelqu"):
            behind = part[number + 1 :]
            behind = behind[1:] if behind[0].key in {"de", "d"} and word.key == "un" else behind
            if behind and QUALITY.fullmatch(behind[0].text) and not is_small(behind[0]):
                return behind
    return []


def _verb_of(part: list[Word], state: _State) -> int | None:
    """Where the verb stands that tells of the person sought, if the part has one."""
    for number in range(len(part)):
        if (found := _verb_behind(part, number, state)) is not None:
            return found
    if part[0].key in {"de", "d", "a"} and len(part) > 1 and is_infinitive(part[1].text) and state.told:
        return 1
    first = _behind_clitics(part, 0)
    if first is None or not (state.told or part[0].start == state.begins):
        return None
    goes_on = not state.infinitive and _is_verb(part[first])
    return first if is_infinitive(part[first].text) or goes_on else None


def _verb_behind(part: list[Word], number: int, state: _State) -> int | None:
    """Where the verb stands whose subject is this word, or which this word is without a subject: "capable de lire"."""
    word, behind = part[number], part[number + 1 :]
    person = word.key == "qui" and number == 0 and state.sought
    person = person or (word.key == "il" and any(one.key in _NEEDS for one in behind[:3]))
    if person or word.is_in("french", "you"):
        found = _behind_clitics(part, number + 1)
        return found if found is not None and (person or _agrees(part[found])) else None
    of_deed = word.is_in("french", "important") and behind[:1] and behind[0].key in {"de", "d"}
    alone = word.key in {"capable", "capables", "vaut"} or (word.key == "faut" and number == 0)
    return number if alone or of_deed else None


def _agrees(word: Word) -> bool:
    """Whether a verb is one of "vous" or "tu"."""
    return FINITE.fullmatch(word.text) is not None or word.key in {"etes", "es", "as"} or word.key.endswith("s")


def _behind_clitics(part: list[Word], number: int) -> int | None:
    while number < len(part) - 1 and part[number].is_in("french", "clitic"):
        number += 1
    word = part[number] if number < len(part) else None
    return number if word and (word.text[0].islower() or number == 0) and not word.is_stop else None
