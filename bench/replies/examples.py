"""The invented letters and sentences with their truth that the weights for replies are learned from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tailor.embedding import load_embedder
from tailor.journal.replies import letter_parts, newest_part, ruled_reasons
from tailor.journal.replies.cues import LANGUAGES, Cues
from tailor.journal.replies.offers import ruled_feedback, ruled_reapply
from tailor.journal.replies.traits import Traits, traits_of
from tailor.text import guess_language, split_sentences

HERE = Path(__file__).parent
LETTERS = HERE.parents[1] / "tests" / "journal" / "letters"
NOTHING = "none"
WITH_STAGE = {"rejected", "on_hold", "withdrawn_by_employer", "feedback"}
WITH_REASONS = {"rejected", "withdrawn_by_employer", "feedback"}
OFFERS = ("reapply", "feedback")


@dataclass(frozen=True, slots=True)
class Offer:
    """Whether a sentence of a letter offers something: the question, and `yes`, `no` or `none`."""

    question: str
    place: int
    answer: str


@dataclass(frozen=True, slots=True)
class Example:
    """A letter with its truth: the reasons as a set, the sentences that give them, and what sentences offer."""

    source: str  # the file, whose letters have one author
    traits: Traits
    outcome: str
    stage: str
    reasons: frozenset[str]
    given: tuple[tuple[str, str], ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text alone with its answer: a sentence with the reason that it gives, or a short message with its outcome."""

    answer: str
    traits: Traits


@dataclass(frozen=True, slots=True)
class Written:
    """What was written for learning, beside the letters: sentences with a reason, short messages, and stages."""

    reasons: tuple[Labelled, ...]
    messages: tuple[Labelled, ...]
    stages: tuple[Labelled, ...]
    offers: tuple[tuple[str, Labelled], ...]  # with the question


def written() -> Written:
    """All that was written for learning."""
    offers = ((question, text) for question in OFFERS for text in _labelled(question))
    return Written(tuple(_reasons()), tuple(_labelled("messages")), tuple(_labelled("stages")), tuple(offers))


def examples() -> Iterator[Example]:
    """The letters of the tests, file by file, where their language is read."""
    for path in sorted(LETTERS.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("###")[1:]:
            head, _, text = block.partition("\n---\n")
            if example := _example(path.stem, head, text):
                yield example


def _example(source: str, head: str, text: str) -> Example | None:
    lines = [line.partition(": ") for line in head.strip().splitlines()]
    truth = {name: value for name, _, value in lines}
    parts = letter_parts(newest_part(text.strip("\n")))
    language = guess_language(parts.text) or "en"
    if language not in LANGUAGES or not parts.sentences:
        return None
    reasons = frozenset(item.strip() for item in truth.get("reasons", "").split(",") if item.strip())
    told = [tuple(value.split(" | ", 1)) for name, _, value in lines if name == "because"]
    quotes = [
        (reason, sentence)
        for reason, quote in told
        for sentence in parts.sentences
        if quote in sentence or sentence in quote
    ]
    if not told:
        quotes = [(item.reason.value, item.quote) for item in ruled_reasons(parts.sentences, language)]
    given = tuple((reason, quote) for reason, quote in quotes if reason != "none_given")
    return Example(
        source,
        _traits_of(parts.sentences, language),
        truth["outcome"],
        truth.get("stage", NOTHING),
        reasons - {"none_given"},
        given,
        tuple(offers_of(truth, parts.sentences, Cues(language))),
    )


def _traits_of(sentences: Sequence[str], language: str) -> Traits:
    return traits_of(sentences, language, vectors_of)


def vectors_of(texts: Sequence[str]) -> NDArray[np.float32]:
    """The unit vectors of texts, a row each."""
    return np.stack([_vector(text) for text in texts])


@cache
def _vector(text: str) -> NDArray[np.float32]:
    return np.asarray(load_embedder().embed([text])[0])


def offers_of(truth: Mapping[str, str], sentences: Sequence[str], cues: Cues) -> Iterator[Offer]:
    """The sentences whose answer is known: all of a letter that offers nothing, else those that phrases tell."""
    if truth["outcome"] not in WITH_REASONS:
        return
    for place, sentence in enumerate(sentences):
        ruled = {
            "reapply": ruled_reapply([sentence], cues)[0],
            "feedback": ruled_feedback([sentence], cues, given=truth["outcome"] == "feedback")[0],
        }
        for question, said in ruled.items():
            answer = truth.get(question, NOTHING)
            if answer in {NOTHING, {True: "yes", False: "no", None: ""}[said]}:
                yield Offer(question, place, answer)


def _reasons() -> Iterator[Labelled]:
    """The sentences written for learning, and those of the tests, with the reason that they give, or `none`."""
    yield from _labelled("reasons")
    for line in (LETTERS / "sentences.tsv").read_text(encoding="utf-8").splitlines():
        language, reason, text = line.split("\t")
        yield Labelled(NOTHING if reason == "none_given" else reason, _traits_of([text], language))


def _labelled(kind: str) -> Iterator[Labelled]:
    for path in sorted(HERE.glob(f"{kind}_*.txt")):
        language, answer = path.stem.removeprefix(f"{kind}_"), NOTHING
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                answer = line.removeprefix("# ")
            elif line:
                yield Labelled(answer, _traits_of(split_sentences(line), language))
