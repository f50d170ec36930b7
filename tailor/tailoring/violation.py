"""A claim that the resume does not hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """A sentence, the part of it that nothing supports, and the true text that comes nearest (empty when none does)."""

    sentence: str
    unsupported: str
    nearest: str = ""
