"""What the sentence before a paragraph says that the posting asks for."""

import re
from collections.abc import Sequence

from tailor.model import Posting, Requirement
from tailor.tailoring.asked import Asked, join_asked, overlap, phrase_requirement
from tailor.tailoring.asked_certainty import is_surely_named
from tailor.tailoring.examples import Example
from tailor.text import find_phrase

_MOST_ASKED = 4
_EXPERIENCE_DOING = re.compile(r"experience \w+ing\b", re.IGNORECASE)
_STATE_FIRST = re.compile(
    r"(?:current|valid|up[- ]to[- ]date|recent|active|live|full|clean|unrestricted|existing|relevant|appropriate)\b",
    re.IGNORECASE,
)
"""What is said of a paper, not of the subject that it is in."""
_CAPITALS = re.compile(r"\b[A-Z]{2,}\w*\b")


def choose_asked(
    examples: Sequence[Example], posting: Posting, language: str
) -> tuple[list[Requirement], tuple[Asked, ...]]:
    """At most four requirements that bullets answer and one sentence can name, all of them surely names or nouns.

    Returns:
        The requirements in the posting's order, and the phrases that name them.
    """
    named = [asked for one in examples for asked in one.named if _is_whole(asked, one, posting, language)]
    chosen: list[Requirement] = []
    phrases: list[Asked] = []
    known = {asked.id: asked for asked in posting.requirements}
    for asked in (known.get(asked.id, asked) for asked in named):
        phrase = phrase_requirement(asked, posting.text, language)
        if phrase is None or _is_cut_from_name(phrase.words, posting.text):
            continue
        if not is_surely_named(phrase, asked, language):
            continue
        if len(chosen) < _MOST_ASKED and not any(overlap(phrase, other) for other in phrases):
            chosen.append(asked)
            phrases.append(phrase)
    chosen.sort(key=lambda asked: asked.start)
    joined = join_asked(chosen, posting.text, language)
    if any(_is_cut_before_noun(phrase.words, posting.text) for phrase in joined):
        return [], ()
    # "Experience mentoring newcomers, safeguarding" would be experience of both.
    return chosen, tuple(sorted(joined, key=lambda phrase: _EXPERIENCE_DOING.match(phrase.words) is not None))


def _is_whole(asked: Requirement, example: Example, posting: Posting, language: str) -> bool:
    """Whether a bullet holds the names in the posting's phrase: lights alone are no "PLC troubleshooting"."""
    phrase = phrase_requirement(asked, posting.text, language)
    own = f"{asked.name} {asked.text}"
    names = _CAPITALS.findall(phrase.words) if phrase else []
    return all(find_phrase(name, own) or find_phrase(name, example.bullet.text) for name in names)


def _is_cut_before_noun(words: str, posting_text: str) -> bool:
    """Whether the noun that an adjective before some names belongs to is left out: "current TIG and MMA" codings."""
    return (
        _STATE_FIRST.match(words) is not None
        and re.search(rf"{re.escape(words)} [a-z]{{3,}}", posting_text) is not None
    )


def _is_cut_from_name(words: str, posting_text: str) -> bool:
    """Whether one word stands in the posting only as a part of a name with letters: "Swiss" of "Swiss GAAP FER"."""
    if re.search(rf"\w-{re.escape(words)}(?!\w)", posting_text) and not re.search(
        rf"(?<![\w-]){re.escape(words)}(?!\w)", posting_text
    ):
        return True  # "Achs-Fräsen" of "5-Achs-Fräsen"
    if " " in words or not words[:1].isupper():
        return False
    whole = rf"(?<!\w){re.escape(words)}(?!\w)"
    every = len(re.findall(whole, posting_text))
    return every > 0 and len(re.findall(rf"{whole} [A-Z]{{2,}}\b", posting_text)) == every
