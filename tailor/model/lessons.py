"""What the applications so far have in common: counts with their intervals, and what to do next."""

import datetime as dt
import math
from dataclasses import dataclass

from tailor.model.journal import ReplyReason
from tailor.model.terms import RequirementKind

_Z = 1.959964
"""The normal quantile of a two-sided interval that holds 95 in 100."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval, 95 in 100 (E. B. Wilson, JASA 22, 1927); 0 to 1 where nothing was counted."""
        if self.of == 0:
            return 0.0, 1.0
        share, z2 = self.count / self.of, _Z * _Z
        middle = (share + z2 / (2 * self.of)) / (1 + z2 / self.of)
        half = _Z / (1 + z2 / self.of) * math.sqrt(share * (1 - share) / self.of + z2 / (4 * self.of * self.of))
        return max(0.0, middle - half), min(1.0, middle + half)

    @property
    def value(self) -> float:
        """The share itself, 0 to 1; 0 where nothing was counted."""
        return self.count / self.of if self.of else 0.0

    def to_dict(self) -> dict[str, object]:
        """Count, total, and the interval, rounded."""
        low, high = self.interval
        return {"count": self.count, "of": self.of, "low": round(low, 3), "high": round(high, 3)}


@dataclass(frozen=True, slots=True)
class Counted:
    """How many applications: of a step of the funnel, or that stopped somewhere."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """An employer's words about an application."""

    application: int
    name: str
    quote: str


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """For how many applications a letter gives a reason, with the words; no reason given has none."""

    reason: ReplyReason
    count: int
    quotes: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class LessonGap:
    """Something that postings ask for and the resume did not show.

    `rejected` counts it among the rejected applications, `onward` among those that went on, `named` are letters that
    name it. `asked` applications ask for it at all, `open` of these still wait for an answer.
    """

    name: str
    kind: RequirementKind
    rejected: Share
    onward: Share
    asked: int
    open: int
    named: tuple[Quoted, ...] = ()


@dataclass(frozen=True, slots=True)
class HiddenSkill:
    """Something that the resume holds, but not where a reader looks first, in `rejected` rejected applications.

    `implied` is true where its `words` do not prove all that is asked for: they only speak for it, or they name it and
    the postings ask for more of it, as of a language. Whether it is true, the person knows. `named` says that the words
    are another name of it.
    """

    name: str
    rejected: Share
    open: int
    words: str
    where: str
    implied: bool = False
    named: bool = False

    @property
    def is_asked_higher(self) -> bool:
        """Whether the resume names it, and the postings ask for more of it than the resume says."""
        return self.implied and (self.named or self.name.casefold() in self.words.casefold())


@dataclass(frozen=True, slots=True)
class KindOfJob:
    """Similar postings; `onward` counts the sent applications among them that led to an interview or an offer."""

    terms: tuple[str, ...]
    onward: Share
    applications: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Days from sending to the first answer, and how many sent applications have none yet.

    `answered` counts the answers whose days are known, `undated` those where no day of sending is noted.
    """

    answered: int
    waiting: int
    undated: int = 0
    fastest: int | None = None
    median: float | None = None
    slowest: int | None = None


@dataclass(frozen=True, slots=True)
class ResumeVersion:
    """A resume that applications were made with: its file, the start of its hash, and what became of those sent."""

    name: str
    hash: str
    first_used: dt.date
    onward: Share


@dataclass(frozen=True, slots=True)
class PlanStep:
    """Something to do next, and the reason in numbers."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Lessons:
    """What can be learnt; `too_early` where fewer than five outcomes are known, `pause` a note or empty."""

    today: dt.date
    outcomes: int
    too_early: bool
    funnel: tuple[Counted, ...]
    stops: tuple[Counted, ...]
    reasons: tuple[ReasonCount, ...]
    gaps: tuple[LessonGap, ...]
    hidden: tuple[HiddenSkill, ...]
    kinds: tuple[KindOfJob, ...]
    times: AnswerTimes
    versions: tuple[ResumeVersion, ...]
    plan: tuple[PlanStep, ...] = ()
    pause: str = ""

    def to_dict(self) -> dict[str, object]:
        """What `tailor lessons --json` prints."""
        return {
            "today": self.today.isoformat(),
            "outcomes": self.outcomes,
            "too_early": self.too_early,
            "funnel": {step.name: step.count for step in self.funnel},
            "stops": {stop.name: stop.count for stop in self.stops},
            "reasons": [
                {"reason": row.reason.value, "count": row.count, "quotes": [_quoted(quote) for quote in row.quotes]}
                for row in self.reasons
            ],
            "gaps": [_gap(gap) for gap in self.gaps],
            "hidden": [
                {"name": row.name, "rejected": row.rejected.to_dict(), "open": row.open}
                | {"words": row.words, "where": row.where, "implied": row.implied}
                | {"asked_higher": row.is_asked_higher}
                for row in self.hidden
            ],
            "kinds": [
                {"terms": list(kind.terms), "onward": kind.onward.to_dict(), "applications": list(kind.applications)}
                for kind in self.kinds
            ],
            "answer_days": {name: getattr(self.times, name) for name in AnswerTimes.__slots__},
            "resume_versions": [
                {"name": row.name, "hash": row.hash, "first_used": row.first_used.isoformat()}
                | {"onward": row.onward.to_dict()}
                for row in self.versions
            ],
            "plan": [{"what": step.what, "why": step.why} for step in self.plan],
            "pause": self.pause,
        }


def _gap(gap: LessonGap) -> dict[str, object]:
    return {
        "name": gap.name,
        "kind": gap.kind.value,
        "rejected": gap.rejected.to_dict(),
        "onward": gap.onward.to_dict(),
        "asked": gap.asked,
        "open": gap.open,
        "named": [_quoted(quote) for quote in gap.named],
    }


def _quoted(quote: Quoted) -> dict[str, object]:
    return {"application": quote.application, "name": quote.name, "quote": quote.quote}
