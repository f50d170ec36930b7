"""Reading what an employer's message says: rules over sentences, and phrases as data."""

from tailor.journal.replies.newest import newest_part
from tailor.journal.replies.reading import read_reply

__all__ = ["newest_part", "read_reply"]
