"""What the person answers to a report: what they hold, what they do not, which changes they refuse."""

from dataclasses import dataclass

ANSWER_ID = "answer-"
"""How the id of an item begins that an answer gave: it has no place in the resume's file."""


@dataclass(frozen=True, slots=True)
class Affirmed:
    """Something that the person holds though the resume does not say it.

    `requirement` is the posting's name for it, `sentence` the person's own words, which alone may be written; `where`
    is the place that they choose: "skills", or an entry as "title, organisation" (or a clear part of that).
    """

    requirement: str
    sentence: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that the person does not want: its kind ("move", "surface skill" ...), and the words that it touches."""

    change: str
    text: str


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers for one job, or (what is not held) for all jobs."""

    have: tuple[Affirmed, ...] = ()
    dont_have: tuple[str, ...] = ()
    refuse: tuple[Refused, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The shape of answers.toml."""
        return {
            "have": [
                {"requirement": item.requirement, "sentence": item.sentence, "where": item.where} for item in self.have
            ],
            "dont_have": list(self.dont_have),
            "refuse": [{"change": item.change, "text": item.text} for item in self.refuse],
        }


NO_ANSWERS = Answers()
