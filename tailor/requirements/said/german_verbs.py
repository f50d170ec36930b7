"""What a German clause tells by its verb of its subject, which is the reader or the person sought."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tailor.requirements.said.german_nouns import is_small, things
from tailor.requirements.said.words import Form, Said, Word, said, word_class

INFINITIVE = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln|n)")
_PARTICIPLE = re.compile(r"[a-zäöüß]*(?:ge[a-zäöüß]{2,}(?:t|en)|iert|(?:be|er|ver|ent|zer)[a-zäöüß]{2,}(?:t|en))")
_JOINTS = frozenset({"und", "oder", "sowie", "aber", "auch"})
_BUSY = frozenset({"tatig", "beschaftigt"})
_DUTY = re.compile(r"(?:Ruf|Not|Nacht|Wochenend|Spät|Früh|Sonntags|Schicht)?(?:[Bb]ereitschaft|[Dd]ienste?)")
_QUALITY = re.compile(r"(?!nicht\b|recht\b)[a-zäöüß-]{4,}")
_SETTLES_IN = frozenset({("arbeit", "ein"), ("findes", "ein"), ("finden", "ein")})
_KNOWS_ITS_WAY = frozenset({"um", "zurecht", "klar"})


@dataclass(frozen=True, slots=True)
class Predicate:
    """The words that a clause tells of its subject, without this, before and behind its finite verb."""

    finite: Word
    front: list[Word] = field(default_factory=list)
    rest: list[Word] = field(default_factory=list)
    sub: bool = False

    @property
    def words(self) -> list[Word]:
        """All but the finite verb."""
        return [*self.front, *self.rest]

    @property
    def last(self) -> Word | None:
        """The last word, which is the other part of the verb where it has one."""
        return self.rest[-1] if self.rest else None


def told(predicate: Predicate) -> Iterator[Said]:
    """What a clause tells: a thing that one has, how one is, what one does or has done."""
    finite, last = predicate.finite, predicate.last
    settles = last is not None and (finite.key[:6], last.key) in _SETTLES_IN
    if finite.is_in("german", "unasked") or settles or not predicate.words:
        return
    if finite.is_in("german", "modal"):
        yield from _with_modal(predicate)
    elif finite.is_in("german", "have"):
        yield from _having(predicate)
    elif finite.is_in("german", "hold") or (last and last.key in _KNOWS_ITS_WAY):
        yield from things(predicate.words)
    elif finite.is_in("german", "be"):
        yield from _run(Form.DONE, predicate.rest) if last and last.key in _BUSY else _being(predicate.words)
    elif predicate.sub:
        yield from _run(Form.DEED, [*predicate.rest, finite])
    else:
        yield from _run(Form.HABIT, [finite, *predicate.rest])


def _having(predicate: Predicate) -> Iterator[Said]:
    """What one has, has done or has to do with."""
    rest, last = predicate.rest, predicate.last
    if last and _PARTICIPLE.fullmatch(last.text) and not last.is_in("german", "hold"):
        fronted = len(without_light(rest)) == 1 and len(without_light(predicate.front)) > 1
        yield from _run(Form.DONE, predicate.front if fronted else rest)
    elif any(_DUTY.fullmatch(word.text) for word in predicate.words):
        yield from _run(Form.BURDEN, predicate.words)
    elif [word.key for word in rest[-2:]] == ["zu", "tun"]:
        yield from _run(Form.DEED, rest)
    else:
        yield from things(predicate.words)


def _with_modal(predicate: Predicate) -> Iterator[Said]:
    """What one is able, or has, to do; nothing where one has not to: "müssen Sie nicht können"."""
    words, last = predicate.words, predicate.last
    denied = any(word.is_in("german", "negation") for word in words) and predicate.finite.key.startswith("mu")
    if denied:
        return
    if last is None or not INFINITIVE.fullmatch(last.text) or last.is_in("german", "hold"):
        done = last is not None and last.key == "haben" and _is_done(words)
        yield from _run(Form.DONE, words[:-1]) if done else things(words)
    elif last.key in {"sein", "bleiben"}:
        stays = last.key == "bleiben" and not predicate.front and len(words) > 1
        said_of = _run(Form.DEED, words) if stays else _being(words[:-1])
        yield from _run(Form.DONE, words[:-1]) if _is_done(words) else said_of
    elif predicate.front and not any(word.is_noun for word in predicate.rest):
        yield from things(predicate.front)
    elif len(without_light(predicate.rest)) == 1:
        yield from _run(Form.DEED, sorted([last, predicate.finite], key=lambda word: word.start))
    else:
        yield from _run(Form.DEED, predicate.rest)


def _is_done(words: list[Word]) -> bool:
    return len(words) > 1 and _PARTICIPLE.fullmatch(words[-2].text) is not None


def _being(words: list[Word]) -> Iterator[Said]:
    """How one is: each adjective that goes with no noun; the nouns that one is at home with."""
    if {one.key for one in words} & word_class("german", "familiar"):
        yield from things(words)
        return
    run: list[Word] = []
    for number, word in enumerate(words):
        behind = words[number + 1] if number + 1 < len(words) else None
        lone = word.text[0].islower() or number == 0
        if lone and not is_small(word) and _QUALITY.fullmatch(word.text.lower()) and not (behind and behind.is_noun):
            run.append(word)
        if run and (behind is None or behind.key in _JOINTS or behind.is_noun):
            yield said(Form.TRAIT, run)
            run = []


def _run(form: Form, words: list[Word]) -> Iterator[Said]:
    kept = without_light(words)
    if len(kept) > 1:
        yield said(form, kept)


def without_light(words: list[Word]) -> list[Word]:
    """The words of a deed without the particles before it, and without with whom it is done."""
    while words and words[0].is_in("german", "light"):
        words = words[1:]
    noun = next((number for number, word in enumerate(words) if word.is_noun), None)
    if words and words[0].key in {"bei", "beim"} and noun is not None and len(words) > noun + 2:
        return without_light(words[noun + 1 :])
    return words
