"""Experience that a posting wants in a trade or in leading: the trade has to be shown."""

from collections.abc import Sequence

from tailor.matching.roots import content_tokens
from tailor.matching.word_lists import entries, word_set
from tailor.text import fold


def is_function(name: str) -> bool:
    """Whether a name says only a rank or function: "team leadership"."""
    return all(token.key in word_set("functions") for token in content_tokens(name))


def in_trade(names: Sequence[str]) -> list[str]:
    """The names without those of mere functions, where one of the others names a trade.

    To have supervised legal assistants shows nothing of "pipe welding or supervision".
    """
    rest = [name for name in names if not is_function(name)]
    return rest if any(_is_trade(name) for name in rest) else list(names)


def _is_trade(name: str) -> bool:
    """Whether a name says more than a function; "project management" is an art of any trade."""
    return " or " not in name and fold(name) not in entries("general_arts") and not is_function(name)
