"""Entries among the jobs that are none."""

from tailor.parsing.words import title_score
from tailor.text import says_break


def is_break(title: str) -> bool:
    """Whether an entry's title says that its time was no job, and not that it was one with such a word in its name."""
    return says_break(title) and not title_score(title.rpartition(":")[2])
