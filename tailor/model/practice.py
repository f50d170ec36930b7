"""Interview practice: likely questions with the candidate's own evidence."""

import datetime as dt
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


_QUOTATION_MARKS = {"de": ("„", "“"), "fr": ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»")}


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

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """The name and text of each step; a text is empty where the person has to fill it.

        A position that is evidence by its title alone has its situation only.
        """
        if not (self.action or self.result):
            return (("situation", self.situation),)
        return (("situation", self.situation), ("task", self.task), ("action", self.action), ("result", self.result))


@dataclass(frozen=True, slots=True)
class Question:
    """A likely question, why it is likely (the posting's words, empty for a usual one), and what may answer it."""

    kind: QuestionKind
    text: str
    because: str = ""
    stars: tuple[Star, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def posting_line(self) -> str:
        """The posting's words that make the question likely, where it does not quote them itself."""
        return "" if self.because.rstrip(" .;:,") in self.text else self.because

    @property
    def first_nearest(self) -> Star | None:
        """The first skeleton that is no evidence, before which the sheet says so."""
        return next((star for star in self.stars if star.nearest), None)

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

    def lead(self, name: str) -> str:
        """A field name with its colon; French sets a space that does not break before it."""
        return f"{self.label(name)}\N{NO-BREAK SPACE}:" if self.language == "fr" else f"{self.label(name)}:"

    def quoted(self, text: str) -> str:
        """Words of a posting in the quotation marks of the sheet's language."""
        opening, closing = _QUOTATION_MARKS.get(self.language, ("“", "”"))
        return f"{opening}{text}{closing}"

    def of_kind(self, kind: QuestionKind) -> tuple[Question, ...]:
        """The questions of a kind, in order."""
        return tuple(question for question in self.questions if question.kind is kind)


class Rating(StrEnum):
    """How well an answer went, in the person's own judgement."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """How far a question has been practised.

    `question` is its id, `text` its words; `memory` is the scheduler's own state, opaque to everybody else. `due` is
    when it should come again, `answered` how often it was, `last` the last rating, `seconds` how long that took.
    """

    question: str
    text: str
    memory: str
    due: dt.datetime
    last: Rating
    answered: int = 1
    seconds: float = 0.0
