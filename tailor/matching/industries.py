"""The industry that an employer's name or its remark tells: "Thames Vale Dairies" for the food industry."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.word_lists import entries, word_set
from tailor.model import Item, Reason, SectionKind
from tailor.text import fold, tokenize

_PART = 0.6
_ENDINGS = re.compile(r"(?:s?branche|industrie|sektor|s?unternehmen|s?betrieb)$")


@dataclass(frozen=True, slots=True)
class _Industry:
    """What tells an industry: the last words of English names, words anywhere in others, and ends of long words."""

    heads: frozenset[tuple[str, ...]]
    words: frozenset[tuple[str, ...]]
    endings: tuple[str, ...]


def names_industry(phrase: str) -> bool:
    """Whether a phrase says itself that it means an industry: "secteur du transport"."""
    return any(token.key in word_set("industry_kinds") or _ENDINGS.search(token.key) for token in tokenize(phrase))


def find_industries(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The employers whose names or remarks say that they are of the industry asked for.

    Args:
        phrase: The experience as the posting calls it; one that says more than the industry shows nothing.
        index: The resume.
    """
    industries = [found for key in _keys(phrase) if (found := _table().get(key))]
    for item in index.resume.items() if industries else ():
        if not _is_of_employer(item):
            continue
        place = next((one for industry in industries if (one := _place(industry, item.text))), None)
        if place is not None:
            said = item.text[slice(*place)]
            yield Hit(item, *place, Reason.IMPLIED, f"“{said}” of the employer says so: “{phrase}”", share=_PART)


def _is_of_employer(item: Item) -> bool:
    section, entry = item.section, item.entry
    if section is None or entry is None or section.kind is not SectionKind.EXPERIENCE:
        return False
    return item.id.endswith(".organisation") or any(item.id == detail.id for detail in entry.details)


def _place(industry: _Industry, text: str) -> tuple[int, int] | None:
    tokens = tokenize(text)
    keys = tuple(token.key for token in tokens)
    for at, key in enumerate(keys):
        for words in industry.heads | industry.words:
            last = at + len(words) - 1
            if keys[at : last + 1] != words or _is_another_thing(keys, at, last):
                continue
            if words in industry.words or _ends_name(text, tokens[last].end, keys[last + 1 :]):
                return tokens[at].start, tokens[last].end
        if industry.endings and key.endswith(industry.endings) and key not in industry.endings:
            return tokens[at].start, tokens[at].end
    return None


def _is_another_thing(keys: tuple[str, ...], first: int, last: int) -> bool:
    return bool({*keys[max(0, first - 1) : first], *keys[last + 1 : last + 2]} & word_set("beside_industries"))


def _ends_name(text: str, end: int, following: tuple[str, ...]) -> bool:
    """Whether the name of an employer ends here, but for its legal form or its place."""
    return (
        not following
        or following[0] in word_set("behind_employers")
        or text[end : end + 2].strip()[:1] in set(",(–-/&")
    )


def _keys(phrase: str) -> tuple[str, ...]:
    """The industry that a phrase names, without the words that only say that it is one."""
    light = word_set("empty") | word_set("light_de") | word_set("light_fr") | word_set("industry_kinds")
    words = [token.key.removeprefix("l'").removeprefix("l’").removeprefix("d'") for token in tokenize(phrase)]
    meant = [_ENDINGS.sub("", word) if len(word) > len("industrie") else word for word in words if word not in light]
    whole = " ".join(words)
    return tuple(dict.fromkeys((" ".join(filter(None, meant)), whole)))


@cache
def _table() -> dict[str, _Industry]:
    found: dict[str, _Industry] = {}
    for line in entries("industries"):
        names, _, said = line.partition("=")
        heads, _, others = said.partition(";")
        words = [fold(word.strip()) for word in others.split(",") if word.strip()]
        industry = _Industry(
            frozenset(tuple(token.key for token in tokenize(head)) for head in heads.split(",")),
            frozenset(tuple(token.key for token in tokenize(word)) for word in words if not word.startswith("-")),
            tuple(word[1:] for word in words if word.startswith("-")),
        )
        found |= {key: industry for name in names.split(",") for key in _keys(name) if key}
    return found
