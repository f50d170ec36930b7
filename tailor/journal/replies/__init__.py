"""Reading what an employer's message says: rules over sentences, phrases as data, and learned weights."""

from tailor.journal.replies.cues import load_phrases, load_shared_phrases, nearest_language
from tailor.journal.replies.learned import fits_weights
from tailor.journal.replies.letter import letter_parts
from tailor.journal.replies.newest import newest_part
from tailor.journal.replies.reading import read_reply, ruled_reasons

__all__ = [
    "fits_weights",
    "letter_parts",
    "load_phrases",
    "load_shared_phrases",
    "nearest_language",
    "newest_part",
    "read_reply",
    "ruled_reasons",
]
