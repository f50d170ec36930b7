"""Two sentences of a letter in one, or the second going on from the first: "I hold a CSCS card, and I speak Polish"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands between two sentences in place of the second one's `begin`; `goes_on` where both stay sentences."""

    between: str
    begin: str
    of_both: str = ""
    """How the first must begin as well."""

    @property
    def goes_on(self) -> bool:
        """Whether the second stays a sentence."""
        return self.between.startswith(". ")


_JOINTS: Mapping[str, tuple[Joint, ...]] = {
    "en": (
        Joint(", as well as ", "I hold ", "I hold "),
        Joint(", and I hold ", "I hold "),
        Joint(", and I speak ", "I speak "),
        Joint(", and my skills ", "My skills "),
        Joint(". I also hold ", "I hold "),
        Joint(". I also speak ", "I speak "),
        Joint(". I am also ", "I am "),
    ),
    "de": (
        Joint(", außerdem ", "Ich habe ", "Ich habe "),
        Joint(" und habe ", "Ich habe ", "Ich bin "),
        Joint(" und spreche ", "Ich spreche "),
        Joint(" und bringe ", "Ich bringe "),
        Joint(". Außerdem habe ich ", "Ich habe "),
        Joint(". Außerdem spreche ich ", "Ich spreche "),
        Joint(". Außerdem bringe ich ", "Ich bringe "),
    ),
    "fr": (
        Joint(" ainsi que ", "Je suis titulaire ", "Je suis titulaire "),
        Joint(" et parle ", "Je parle ", "J"),
        Joint(". Je suis également titulaire ", "Je suis titulaire "),
        Joint(". J’ai par ailleurs ", "J’ai "),
        Joint(". Je parle aussi ", "Je parle "),
    ),
}
_MORE_PAPERS = (", as well as ", ", außerdem ", " ainsi que ")
"""Behind these a sentence is still one on the papers alone."""
_MOST_WORDS, _MOST_UNDONE = 34, 5


def join_in_one(sentences: Sequence[str], language: str) -> list[str]:
    """Sentences on what is held, of which a short one stands in one with that before it.

    Three stand in one only where two of them are on papers.

    Args:
        sentences: Each as it would stand alone: "I hold a CSCS card.", "I speak fluent Polish."
        language: The letter's, an ISO code.
    """
    told: list[str] = []
    is_free = False
    for sentence in sentences:
        joined = _joined(told[-1], sentence, language) if told and is_free else ""
        if joined:
            is_free = joined.startswith(_MORE_PAPERS, len(told[-1]) - 1)
            told[-1] = joined
        else:
            told.append(_going_on(told[-1], sentence, language) if told else sentence)
            is_free = True
    return told


def _joined(first: str, second: str, language: str) -> str:
    """Two sentences in one, empty where they are too long for that or no joint fits."""
    is_plain = ":" not in first + second and len(f"{first} {second}".split()) <= _MOST_WORDS
    is_row = any(row in second for row in (" as well as ", " sowie ", " ainsi que "))
    for joint in _JOINTS.get(language, ()):
        fits = second.startswith(joint.begin) and first.startswith(joint.of_both) and first.endswith(".")
        if fits and is_plain and not (joint.goes_on or (is_row and joint.begin == joint.of_both)):
            return f"{first.removesuffix('.')}{joint.between}{second.removeprefix(joint.begin)}"
    return ""


def _going_on(first: str, second: str, language: str) -> str:
    """The second sentence as it goes on from a first one, where both would begin alike."""
    for joint in _JOINTS.get(language, ()):
        if (
            joint.goes_on
            and second.startswith(joint.begin)
            and first.split(maxsplit=1)[0] == second.split(maxsplit=1)[0]
        ):
            return joint.between.removeprefix(". ") + second.removeprefix(joint.begin)
    return second


def undone(text: str) -> Iterator[str]:
    """The text of a paragraph with some of its joints undone, so that each sentence stands alone; all undone first."""
    places = sorted(((found.start(), joint) for joint in _every_joint() for found in _found(joint, text)), reverse=True)
    places = places[:_MOST_UNDONE]
    for count in range(len(places), 0, -1):
        for chosen in combinations(places, count):
            if len({place for place, _ in chosen}) == count:
                yield _without(text, chosen)


def _found(joint: Joint, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(re.escape(joint.between).replace("’", "['’]"), text)


def _without(text: str, chosen: Sequence[tuple[int, Joint]]) -> str:
    for place, joint in chosen:  # the last of the text first
        text = f"{text[:place]}. {joint.begin}{text[place + len(joint.between) :]}"
    return text


@cache
def _every_joint() -> tuple[Joint, ...]:
    return tuple(joint for joints in _JOINTS.values() for joint in joints)
