"""Interview practice: likely questions with the candidate's own evidence."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class QuestionKind(StrEnum):
    """What a question is after; the sheet shows the kinds in this order."""

    START = "start"
    BEHAVIOURAL = "behavioural"
    TECHNICAL = "technical"
    GAP = "gap"
    MOTIVATION = "motivation"
    CONDITION = "condition"
    TO_ASK = "to ask"


@dataclass(frozen=True, slots=True)
class Star:
    """An answer's skeleton: situation, task, action, result; empty is for the person to fill.

    Every text is the resume's own. `item_id` is the bullet's; `nearest` is true when the bullet is the nearest that
    there is, and not evidence for what is asked.
    """

    item_id: str
    situation: str
    action: str
    result: str = ""
    task: str = ""
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A likely question, why it is likely (the posting's words, empty for a usual one), and what may answer it."""

    kind: QuestionKind
    text: str
    because: str = ""
    stars: tuple[Star, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The same for the same question of any posting, so that practice carries over: 12 hexadecimal digits."""
        return hashlib.sha256(f"{self.kind}\n{self.text}".encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class PracticeSheet:
    """All questions for one posting, in the order of practising, and the words of the sheet's own language.

    `labels` are the sheet's headings and field names: name -> word.
    """

    role: str
    company: str
    candidate: str
    language: str
    questions: tuple[Question, ...]
    labels: tuple[tuple[str, str], ...] = ()

    def label(self, name: str) -> str:
        """A heading or field name in the sheet's language."""
        return dict(self.labels)[name]

    def of_kind(self, kind: QuestionKind) -> tuple[Question, ...]:
        """The questions of a kind, in order."""
        return tuple(question for question in self.questions if question.kind is kind)
