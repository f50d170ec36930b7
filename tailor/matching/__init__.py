"""Which requirements of a posting a resume shows, where, and why.

`match` is the stage; `sieve` compares many at once, roughly; `coverage.band` gives the word for a coverage score.
"""

from tailor.matching.affirmed import asks_for, count_affirmed
from tailor.matching.matcher import Earlier, match
from tailor.matching.sieve import sieve
from tailor.matching.similarity import Similar

__all__ = ["Earlier", "Similar", "asks_for", "count_affirmed", "match", "sieve"]
