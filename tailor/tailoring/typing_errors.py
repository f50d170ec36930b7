"""Whether one word is another without a typing error."""

from tailor.text.word_pieces import common_words

_TYPED = 7
"""Letters of the shortest word in which one wrong letter is taken for a typing error."""
_LONG, _LONGER = 8, 9
_FIRST, _LAST = 3, 2
"""Letters at the ends of a word in which another letter may make another word of it: "proscribed", "therapists"."""
_BLOCKS = (2, 3)
_VOWELS = frozenset("aeiou")


def is_mended(held: str, claimed: str) -> bool:
    """Whether a claimed word is a held one without a typing error.

    That is one letter more or less that stands twice, or two neighbours that change places, as in "recieved" and
    "accomodation"; these make no other word, as one changed letter may ("prescribed", "proscribed").
    """
    if min(len(held), len(claimed)) < _TYPED or held[0] != claimed[0] or held == claimed:
        return False
    if len(held) == len(claimed):
        wrong = [place for place, pair in enumerate(zip(held, claimed, strict=True)) if pair[0] != pair[1]]
        return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and _swapped(held, claimed, wrong[0])  # noqa: PLR2004
    longer, shorter = sorted((held, claimed), key=len, reverse=True)
    if len(longer) != len(shorter) + 1:
        return False
    place = next((n for n, letter in enumerate(shorter) if longer[n] != letter), len(shorter))
    return longer[:place] + longer[place + 1 :] == shorter and longer[place] == longer[place - 1]


def _swapped(one: str, other: str, place: int) -> bool:
    return one[place] == other[place + 1] and one[place + 1] == other[place]


def is_typing_error(one: str, other: str) -> bool:
    """Whether two folded words are one, of which either has a typing error.

    Besides what `is_mended` knows these are letters typed twice ("Alumininium"), and where only one of the two is an
    English word, a letter too many or too few inside it ("managment") or a wrong vowel ("independant").
    """
    if is_mended(one, other):
        return True
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if len(shorter) < _TYPED or longer[:_FIRST] != shorter[:_FIRST]:
        return False
    if any(_repeats_block(longer, shorter, size) for size in _BLOCKS):
        return True
    if (one in common_words()) == (other in common_words()) or longer[-_LAST:] != shorter[-_LAST:]:
        return False
    place = next((n for n, letter in enumerate(shorter) if longer[n] != letter), len(shorter))
    if len(longer) == len(shorter) + 1:
        return len(shorter) >= _LONG and longer[:place] + longer[place + 1 :] == shorter
    is_vowel = longer[place] in _VOWELS and shorter[place] in _VOWELS if place < len(shorter) else False
    same_length = len(longer) == len(shorter) >= _LONGER
    return same_length and is_vowel and longer[place + 1 :] == shorter[place + 1 :]


def _repeats_block(longer: str, shorter: str, size: int) -> bool:
    """Whether a longer word is a shorter one with a few of its letters twice."""
    if len(longer) != len(shorter) + size:
        return False
    return any(
        longer[n : n + size] == longer[n - size : n] and longer[:n] + longer[n + size :] == shorter
        for n in range(size, len(shorter) + 1)
    )
