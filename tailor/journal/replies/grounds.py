"""The ground of a refusal that stands with it in one sentence: "you have no X, so we can't ...", "no, as you ..."."""

import re
from collections.abc import Iterator

from tailor.journal.replies.cues import Cues

_BETWEEN = re.compile(
    r"[,;]\s+|\s[–—-]\s|\s(?=(?:and|so|which|because|since|as|given|due|owing|und|weil|denn|da|wegen|aufgrund|"
    r"angesichts|mangels|et|car|parce|puisque|en\s+raison|du\s+fait|faute|compte\s+tenu|vu)\b)"
    r"|\s(?=(?:können|konnten|müssen|mussten|haben|werden|möchten|kommt|kommen|ist|war)\s+(?:wir|ich|sie|ihre?|eine?|es)\b)",
    re.IGNORECASE,
)
_FIRST_WORDS = 6
"""A conclusion is drawn within so many first words: "and I am sorry to say that we therefore ..."."""
_LEAST_WORDS = 3
_JOINING = re.compile(r"^(?:and|und|et)\s+", re.IGNORECASE)


def ground_of(sentence: str, cues: Cues) -> str:
    """The part of a sentence from which the rest of it concludes a refusal; empty where there is none.

    Args:
        sentence: A sentence of a letter that turns down.
        cues: The phrases of its language.
    """
    if not _refuses(sentence, cues):
        return ""
    ground = _told_behind(sentence, cues) or _told_before(sentence, cues)
    bare = "" if _refuses(ground, cues) else _whole(ground, cues)
    return "" if cues.has("frame_named_before", bare) else bare


def _told_behind(sentence: str, cues: Cues) -> str:
    """The ground behind the refusal: "we can't, as you ..."."""
    for left, right in _halves(sentence):
        given = cues.begins("frame_because", right)
        if given and _refuses(left, cues):
            return right[given.end() :]
    return ""


def _told_before(sentence: str, cues: Cues) -> str:
    """The ground before the refusal: "you ..., so we can't"; as much of the sentence as possible."""
    opening = cues.begins("frame_because", sentence)
    for left, right in reversed(tuple(_halves(sentence))):
        if _refuses(right, cues) and (opening or _concludes(left, right, cues)):
            return left[opening.end() :] if opening else left
    return ""


def _halves(sentence: str) -> Iterator[tuple[str, str]]:
    for found in _BETWEEN.finditer(sentence):
        yield sentence[: found.start()], sentence[found.end() :]


def _whole(ground: str, cues: Cues) -> str:
    """The ground without words of regret before it; empty where it is too short to say something."""
    regretted = cues.begins("frame_sorry", ground.strip())
    bare = ground.strip()[regretted.end() if regretted else 0 :].strip(" ,;.")
    return bare if len(bare.split()) >= _LEAST_WORDS else ""


def _concludes(left: str, right: str, cues: Cues) -> bool:
    """Whether words draw the conclusion; regret alone does where what it is joined to is adverse."""
    first = " ".join(_JOINING.sub("", right).split()[:_FIRST_WORDS])
    regretted = cues.begins("frame_sorry", first) is not None
    return cues.has("frame_so", first) or (regretted and cues.has("adverse", left))


def _refuses(text: str, cues: Cues) -> bool:
    return any(cues.has(name, text) for name in ("frame_refusal", "rejected_plain"))
