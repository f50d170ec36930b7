"""What a French clause tells by its verb of its subject, which is the reader or the person sought."""

import re
from collections.abc import Iterator, Sequence

from tailor.requirements.said.words import Form, Said, Word, said, word_class, word_pattern
from tailor.text import fold

JOINTS = frozenset({"et", "ou", "mais", "puis"})
FINITE = re.compile(r"[a-zà-ÿ]{2,}ez")
_INFINITIVE = word_pattern("fr", "infinitive")
_FUTURE = re.compile(r"(?!(?:dev|sau|pour|au|faud|fau)r)[a-z]{3,}(?:ra|rez|ras|ront)")
_PARTICIPLE = re.compile(r"[a-zà-ÿ]{2,}(?:é|i|u|is|it)e?s?")
QUALITY = re.compile(r"[a-zà-ÿ-]{4,}(?:\(e\))?")
_BESIDE_INFINITIVE = frozenset({"de", "d", "pas", "aussi", "bien", "donc", "mieux", "pouvoir", "savoir"})
_NO_END = frozenset({"a", "en", "dans", "avec"}) | JOINTS
_OF = frozenset({"de", "d", "des", "du"})
_KNOWING = frozenset(
    {"notions", "connaissance", "connaissances", "competence", "competences", "bases", "maitrise", "pratique"}
)
_MANY_WORDS, _MANY_OF_QUALITY = 9, 5


def is_small(word: Word) -> bool:
    """Whether a word is a pronoun, an article, a preposition, a joint, a particle or a verb of little meaning."""
    return word.is_in("french", "function")


def is_infinitive(text: str) -> bool:
    """Whether a word looks like the infinitive of a verb."""
    return _INFINITIVE.fullmatch(text.lower()) is not None or fold(text) in {"etre", "avoir", "faire", "lire", "dire"}


def told(word: Word, rest: list[Word], *, plain: bool) -> Iterator[Said]:
    """What a clause tells by its verb: a thing that one has, how one is, what one does or has done.

    Args:
        word: The verb.
        rest: The words behind it.
        plain: Whether the verb is a plain statement about the reader.
    """
    if word.is_in("french", "unasked") or _FUTURE.fullmatch(word.key) or not rest:
        return
    deed = _infinitive_behind(rest) if word.is_in("french", "modal", "important") else None
    if deed is not None:
        alone = deed + 1 == len(to_its_end(rest)) and word.key.startswith("s")
        yield from (
            [said(Form.DEED, [word, *rest[: deed + 1]])] if alone else told(rest[deed], rest[deed + 1 :], plain=False)
        )
    elif word.is_in("french", "have") and (done := _participle(rest)) is not None:
        yield from _run(Form.DONE, rest[done:])
    elif any(one.is_in("french", "fear") for one in (word, *rest)):
        yield from _run(Form.DEED, [word, *rest])
    elif word.is_in("french", "hold"):
        yield from things(rest)
    elif word.is_in("french", "be"):
        yield from qualities(rest)
    else:
        yield from _run(Form.HABIT if plain else Form.DEED, [word, *rest])


def _infinitive_behind(rest: list[Word]) -> int | None:
    """Where an infinitive stands behind a modal verb, beside "de" and pronouns."""
    for number, word in enumerate(rest):
        if word.key not in word_class("french", "clitic") | _BESIDE_INFINITIVE:
            return number if is_infinitive(word.text) else None
    return None


def _participle(rest: list[Word]) -> int | None:
    """Where a participle stands behind "avez", if something follows it."""
    position = next((number for number, word in enumerate(rest[:-1]) if not word.is_in("french", "light")), None)
    if position is None or is_small(rest[position]):
        return None
    return position if _PARTICIPLE.fullmatch(rest[position].text) else None


def qualities(words: list[Word]) -> Iterator[Said]:
    """How one is: each adjective with the words that it takes: "à l'aise avec les enfants"."""
    if words[0].key == "titulaire" or words[0].is_in("french", "modal"):
        yield from things(words[1:])
        return
    for run in _joined(words):
        kept = _trimmed(run)
        if not kept or len(kept) > _MANY_OF_QUALITY or (is_small(kept[0]) and kept[0].key != "a"):
            continue
        if len(kept) > 1 or QUALITY.fullmatch(kept[0].text):
            yield said(Form.TRAIT, kept)


def to_its_end(part: list[Word]) -> list[Word]:
    """The words of a part up to one at which a thing ends."""
    return part[: next((number for number, word in enumerate(part) if word.is_in("french", "ends")), len(part))]


def _joined(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The parts of a list that "et" and "ou" join, each up to a word at which a thing ends."""
    run: list[Word] = []
    for word in words:
        if word.is_in("french", "ends"):
            break
        if word.key in JOINTS:
            yield run
            run = []
        else:
            run.append(word)
    yield run


def _trimmed(run: list[Word]) -> list[Word]:
    """A part of a list without the particles at both its ends, but with "à l'" of "à l'aise"."""
    while run and run[0].is_in("french", "light") and [word.key for word in run[:2]] != ["a", "l"]:
        run = run[1:]
    while run and is_small(run[-1]):
        run = run[:-1]
    return run


def things(words: Sequence[Word]) -> Iterator[Said]:
    """The things that a verb takes, each without its article; "et de" joins two parts of one."""
    former: list[Word] = []
    for run in _joined(words):
        kept = _trimmed(run)
        while kept and is_small(kept[0]):
            kept = kept[1:]
        if kept and former and run[0].key in _OF and _is_of_something(former):
            former = [*former, *kept]
            continue
        if former:
            yield said(Form.THING, former[:_MANY_WORDS])
        former = kept
    if former:
        yield said(Form.THING, former[:_MANY_WORDS])


def _is_of_something(words: Sequence[Word]) -> bool:
    """Whether a thing is one of something that may go on: "gestion des stocks", but not "notions de droit"."""
    at = next((number for number, word in enumerate(words) if number and word.key in _OF), 0)
    return at > 0 and words[at - 1].key not in _KNOWING


def _run(form: Form, words: list[Word]) -> Iterator[Said]:
    """A verb with what it takes, up to a word that opens a reason or a purpose."""
    ends = word_class("french", "ends") - {"des", "n", "ne"}
    stop = next((number for number, word in enumerate(words) if number and word.key in ends), len(words))
    kept = words[:stop]
    while kept and kept[-1].key in word_class("french", "determiner") | _NO_END:
        kept = kept[:-1]
    if len(kept) > 1:
        yield said(form, kept[:_MANY_WORDS])
