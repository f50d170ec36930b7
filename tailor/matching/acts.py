"""A verb and its object, asked for and said alike but for what counts or describes the object."""

from tailor.matching.index import IndexedItem
from tailor.matching.roots import core_tokens
from tailor.model import Place
from tailor.text import Token
from tailor.text.word_lists import word_set as text_words

_COUNTING = frozenset(
    {
        *("the", "a", "an", "all", "our", "their", "its", "my", "both", "new"),
        *("two", "three", "four", "five", "six", "seven", "eight"),
    }
)
_MOST = 4
"""Words that may stand between a verb and its object."""


def does_to(phrase: str, indexed: IndexedItem, place: tuple[int, int]) -> bool:
    """Whether a line says "managed two external agencies" where "managing agencies" is asked for.

    The verb opens the line or a part of it, so that the candidate is the one who does it; between verb and object only
    words stand that count or describe the object, and the object is the last word of its phrase.

    Args:
        phrase: What is asked for: a verb in -ing, and its object.
        indexed: The line.
        place: Where the line says it in some form.
    """
    asked = core_tokens(phrase)
    if indexed.item.place is not Place.BULLET or len(asked) < 2 or not asked[0].key.endswith("ing"):  # noqa: PLR2004
        return False
    following = [token for token in indexed.tokens if token.start >= place[0]][: len(asked) + _MOST]
    last = next((at for at, token in enumerate(following) if at and token.stem == asked[-1].stem), 0)
    said = following[: last + 1]
    if not last or said[0].stem != asked[0].stem:
        return False
    between = [token for token in said[1:-1] if token.stem not in {one.stem for one in asked[1:-1]}]
    inner = [token.stem for token in said[1:-1] if token not in between]
    whole = inner == [one.stem for one in asked[1:-1]] and all(map(_describes, between))
    return whole and _opens(said[0], indexed) and _ends(said[-1], indexed)


def _describes(token: Token) -> bool:
    is_verb = token.key.endswith(("ed", "ing")) and token.key not in {"existing", "incoming", "outgoing", "ongoing"}
    return token.key in _COUNTING or not (is_verb or token.key in text_words("stop_en"))


def _opens(verb: Token, indexed: IndexedItem) -> bool:
    """Whether the verb begins the line, or stands behind another one, and is one of what was done, not what for."""
    before = [token for token in indexed.tokens if token.end <= verb.start]
    opens = (
        not before or before[-1].key in {"and", "i"} or indexed.item.text[before[-1].end : verb.start].strip() == ","
    )
    return opens and (verb.key.endswith("ed") or verb.key != verb.stem)


def _ends(last: Token, indexed: IndexedItem) -> bool:
    """Whether no further noun follows: "managed supplier lists" is no managing of suppliers."""
    following = next((token for token in indexed.tokens if token.start >= last.end), None)
    if following is None or indexed.item.text[last.end : following.start] != " ":
        return True
    return following.key in text_words("stop_en") or following.key[:1].isdigit()
