"""What a German sentence tells of the person sought, by its clauses and the places of their verbs.

In a main clause the finite verb stands second and the rest of the verb last ("Sie können Lieferscheine prüfen"), in a
subordinate clause all of it stands last ("dass du sauber arbeitest").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.requirements.said.german_nouns import ADJECTIVE, JOINTS, VERBS, felt, is_small, parts_things, things
from tailor.requirements.said.german_verbs import INFINITIVE, Predicate, told, without_light
from tailor.requirements.said.words import Form, Said, Word, said, word_class, word_pattern, words_of

__all__ = ["asides", "parts_things", "said_in_german"]

_THIRD = re.compile(r"(?!ge|.*(?:haft|iert)$)[a-zäöüß]{3,}t")
_OF_DU = re.compile(r"[a-zäöüß]{2,}st")
_ASKS_NOUN, _CONDITION = word_pattern("de", "asks_noun"), word_pattern("de", "condition")
_SEEKS, _SOUGHT = word_pattern("de", "seeks"), word_pattern("de", "sought")
_GOVERNS, _WELCOME = word_pattern("de", "governs"), word_pattern("de", "welcome")
_TIME = re.compile(
    r"(?:(?:ein|jede|alle|pro|im)\w* )*(?:Woche|Monat|Jahr|Tag|Stunde|Minute|Mal|Uhr|Zeit|Ende)(?:e?[ns]?|e)",
    re.IGNORECASE,
)
_RELATIVE = frozenset({"der", "die", "das", "dem", "den", "denen", "dessen", "deren"})
_OPENS_DEED = frozenset({"dass", "weshalb", "weswegen", "sodass"})
_HOW = frozenset({"wie", "wann", "worauf"})
_FEWEST_OF_CLAUSE = 3
"""A subject, a word and a verb."""


@dataclass(slots=True)
class _State:
    """What the clauses before have opened: whose deeds are told, and with which finite verb."""

    sought: bool
    welcomes: bool
    person: str = ""
    sub: bool = False
    finite: str = ""
    governs: bool = False
    holds: bool = False
    burdens: bool = False


def said_in_german(text: str) -> Iterator[Said]:
    """What a German sentence tells of the reader or of the person sought, and what it says that it needs."""
    state = _State(sought=_SOUGHT.search(text) is not None, welcomes=_WELCOME.search(text) is not None)
    for part in _parts(words_of(text)):
        yield from (one for one in _of_part(text, part, state) if not _TIME.fullmatch(text[one.start : one.stop]))
        state.governs = _GOVERNS.search(text, part[0].start, part[-1].end) is not None


def asides(text: str) -> Iterator[tuple[int, int]]:
    """The clauses that give a reason or tell of the employer: "denn wir sind oft unterwegs"."""
    for part in _parts(words_of(text)):
        start, end = part[0].start, part[-1].end
        reason = part[0].is_in("german", "reason")
        of_others = any(word.is_in("german", "employer") for word in part)
        if reason or (of_others and not _SEEKS.search(text, start, end) and not _ASKS_NOUN.search(text, start, end)):
            yield start, end


def _parts(words: list[Word]) -> Iterator[list[Word]]:
    """The clauses of a sentence: its parts between commas, and those that "und" joins where each has its verb."""
    part: list[Word] = []
    for number, word in enumerate(words):
        behind = words[number + 1 :]
        if word.is_stop or (word.key in JOINTS and part and _opens_clause(part, behind)):
            if part:
                yield part
            part = []
        else:
            part.append(word)
    if part:
        yield part


def _opens_clause(before: list[Word], behind: list[Word]) -> bool:
    """Whether "und" ends a clause: the verb stands right before it, or a subject or a verb right behind it."""
    if not behind or behind[0].is_stop:
        return False
    first, last = behind[0], before[-1]
    if first.key in word_class("german", "you") | {"der", "die", "dass", "wer"} and len(behind) > 1:
        return first.key != "die" or not behind[1].is_noun or _closes_clause(before, last)
    if _is_of_reader(first) and not _is_particle(first):
        return True
    if any(word.text == "Sie" for word in before) and INFINITIVE.fullmatch(first.text) and not is_small(first):
        return len(behind) > 1 and not behind[1].is_noun
    holds = before[0].key in {"wer", "der", "die"} and last.is_in("german", "have", "hold")
    return _closes_clause(before, last) and (holds or not first.is_noun)


def _closes_clause(before: list[Word], last: Word) -> bool:
    if before[0].key in {"wer", "der", "die"} and len(before) >= _FEWEST_OF_CLAUSE and _THIRD.fullmatch(last.text):
        return True
    final = last.text[0].islower() and (_is_of_reader(last) or INFINITIVE.fullmatch(last.text) is not None)
    return final and not _is_particle(last)


def _is_particle(word: Word) -> bool:
    """Whether a small word is no verb."""
    return is_small(word) and not word.is_in("german", "modal", "have", "be", "hold")


def _is_of_reader(word: Word) -> bool:
    """Whether it looks like a verb of "du", or is one of those that the closed classes hold."""
    return word.text[0].islower() and (word.is_in("german", *VERBS) or _OF_DU.fullmatch(word.text) is not None)


def _of_part(text: str, part: list[Word], state: _State) -> Iterator[Said]:
    while part and part[0].key in JOINTS:
        part = part[1:]
    if not part:
        return
    if state.governs and len(part) > 1 and part[-2].key == "zu":
        yield said(Form.DEED, without_light(part))
        return
    predicate = _predicate(part, state)
    if predicate is None:
        yield from _of_others(text, part, state)
        return
    state.finite = predicate.finite.key
    found = list(told(predicate))
    state.holds = any(one.form is Form.THING for one in found)
    yield from found


def _of_others(text: str, part: list[Word], state: _State) -> Iterator[Said]:
    """What a part says whose subject is not the person sought: what the work is like, what is needed, what is felt."""
    start, end = part[0].start, part[-1].end
    asks = _ASKS_NOUN.search(text, start, end)
    hard = _CONDITION.search(text, start, end) is not None and not asks
    state.burdens = hard and (state.burdens or _is_of_job(part))
    continues = state.holds and not any(map(_is_verb, part)) and _goes_on_listing(part)
    state.holds = not state.burdens and (asks is not None or continues)
    if state.burdens:
        yield said(Form.BURDEN, without_light(_behind_job(part)))
    elif state.holds:
        before = [one for one in part if asks and one.end <= asks.start()]
        behind = [one for one in part if not asks or one.start >= asks.end()]
        yield from list(things(before)) or things(behind)
    else:
        yield from felt(part)


def _is_of_job(part: list[Word]) -> bool:
    return any(word.is_in("german", "job") for word in part[:3])


def _behind_job(part: list[Word]) -> list[Word]:
    """What is said of the work, without the work itself and a plain "ist"."""
    job = next((number for number, word in enumerate(part[:3]) if word.is_in("german", "job")), -1)
    behind = part[job + 1 :] or part
    return behind[1:] if len(behind) > 1 and behind[0].is_in("german", "be") else behind


def _goes_on_listing(part: list[Word]) -> bool:
    """Whether a part may be one more thing of a list: it opens with a noun, an article, an adjective or "mit"."""
    word = (without_light(part) or part)[0]
    return word.key == "mit" or word.is_noun or not is_small(word) or word.key.startswith(("ein", "kein"))


def _is_verb(word: Word) -> bool:
    return _is_of_reader(word) or word.key in {"ist", "sind", "wird", "hat", "gibt", "haben", "wir"}


def _predicate(part: list[Word], state: _State) -> Predicate | None:
    """What a clause tells of the reader or the person sought; None where it tells of something else."""
    opening = part[0].key
    if opening in _OPENS_DEED or (opening in {"wenn", "falls"} and state.welcomes):
        return _subordinate(part[1:], state)
    if opening in _HOW and len(part) > _FEWEST_OF_CLAUSE and part[1].key == "man":
        return _subordinate(part[1:], state)
    aside = part[0].is_in("german", "aside") and opening != "das"
    if aside or opening in {"wenn", "falls"} or _is_relative(part):
        return None
    whoever = opening == "wer" or (opening in {"der", "die"} and state.sought)
    if whoever and len(part) >= _FEWEST_OF_CLAUSE and _ends_in_verb(part):
        state.person, state.sub = "er", True
        return Predicate(part[-1], rest=part[1:-1], sub=True)
    subject = next((number for number, word in enumerate(part) if _is_subject(word, number)), None)
    return _going_on(part, state) if subject is None else _main(part, subject, state)


def _is_relative(part: list[Word]) -> bool:
    """Whether a clause opens with a preposition and a relative pronoun: "über das man reden kann"."""
    opens = len(part) >= _FEWEST_OF_CLAUSE and is_small(part[0]) and part[0].key not in _RELATIVE
    return opens and part[1].key in _RELATIVE and _is_of_reader(part[-1])


def _is_subject(word: Word, number: int) -> bool:
    """Whether a word is "du", "man" or the polite "Sie", which has its capital inside the sentence too."""
    return word.key in {"du", "man"} or word.text == "Sie" or (number == 0 and word.key == "sie" and word.text != "sie")


def _subordinate(rest: list[Word], state: _State) -> Predicate | None:
    subject = next((number for number, word in enumerate(rest[:4]) if _is_subject(word, 1)), None)
    if subject is None or len(rest) < _FEWEST_OF_CLAUSE:
        state.person = ""
        return None
    state.person, state.sub = rest[subject].key, True
    body = rest[:subject] + rest[subject + 1 :]
    return Predicate(body[-1], rest=body[:-1], sub=True)


def _main(part: list[Word], subject: int, state: _State) -> Predicate | None:
    """A main clause whose subject is the reader, before or behind its verb."""
    state.person, state.sub = part[subject].key, False
    if subject == 0:
        return Predicate(part[1], rest=part[2:]) if len(part) >= _FEWEST_OF_CLAUSE else None
    if part[subject - 1].text[0].islower() or subject == 1:
        return Predicate(part[subject - 1], front=part[: subject - 1], rest=part[subject + 1 :])
    return None


def _going_on(part: list[Word], state: _State) -> Predicate | None:
    """A clause that takes its subject, or subject and modal verb, from the one before."""
    if not state.person:
        return None
    if state.sub:
        return Predicate(part[-1], rest=part[:-1], sub=True) if _ends_in_verb(part) else None
    first = part[0]
    agrees = _is_of_reader(first) if state.person != "sie" else INFINITIVE.fullmatch(first.text)
    adjective = ADJECTIVE.fullmatch(first.text) and not first.is_in("german", *VERBS)
    if agrees and len(part) > 1 and not (adjective and part[1].is_noun):
        return Predicate(first, rest=part[1:])
    if state.finite in word_class("german", "modal") and INFINITIVE.fullmatch(part[-1].text):
        return Predicate(Word("kannst", state.finite, first.start, first.start), rest=part)
    return None


def _ends_in_verb(part: list[Word]) -> bool:
    last = part[-1]
    return last.text[0].islower() and not (is_small(last) and not _is_of_reader(last)) and last.key[-1] in "tn"
