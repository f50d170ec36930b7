"""Two titles of one job with a comma between them, the second of which tells a rank."""

from tailor.parsing.places import is_place
from tailor.parsing.words import institution_score, organisation_score, read_words, title_score
from tailor.text import fold

_MOST_WORDS = 6


def are_two_titles(text: str) -> bool:
    """Whether a text is a title and, behind its only comma, a rank's ("Staff Nurse, Deputy Ward Manager")."""
    first, comma, second = text.partition(", ")
    longest = max(len(first.split()), len(second.split()))
    if not comma or "," in second or title_score(first) < 1 or longest > _MOST_WORDS:
        return False
    return _is_title(first) and _is_title(second) and _tells_rank(second)


def _is_title(text: str) -> bool:
    named = organisation_score(text) or institution_score(text) or is_place(text)
    return not named and (title_score(text) > 0 or _tells_rank(text))


def _tells_rank(text: str) -> bool:
    """Whether a title begins or ends in the word of a rank, and says of what."""
    words = [word.strip(".") for word in fold(text).split()]
    ranks = read_words("ranks.txt")
    return len(words) > 1 and (words[0] in ranks or words[-1] in read_words("ranks_behind.txt"))
