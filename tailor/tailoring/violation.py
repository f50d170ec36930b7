"""A claim that the resume does not hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """A sentence, the part of it that nothing supports, and the true text that comes nearest (empty when none does)."""

    sentence: str
    unsupported: str
    nearest: str = ""

    def to_dict(self) -> dict[str, str]:
        """The shape of `tailor verify --json`."""
        return {"sentence": self.sentence, "unsupported": self.unsupported, "nearest": self.nearest}
