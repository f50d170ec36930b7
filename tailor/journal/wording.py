"""The words for what an employer's message says."""

from collections.abc import Mapping

from tailor.model import AnswerTimes, Lessons, Outcome, ReplyReason, Share

OUTCOME_WORDS: Mapping[Outcome, str] = {
    Outcome.ACKNOWLEDGED: "received, no decision yet",
    Outcome.REJECTED: "rejected",
    Outcome.INTERVIEW: "an invitation to an interview",
    Outcome.OFFER: "an offer",
    Outcome.ON_HOLD: "the post is on hold",
    Outcome.WITHDRAWN_BY_EMPLOYER: "the employer withdrew the post",
    Outcome.FEEDBACK: "feedback on an earlier decision",
    Outcome.OTHER: "nothing that decides",
}
REASON_WORDS: Mapping[ReplyReason, str] = {
    ReplyReason.LACKS_EXPERIENCE: "experience they looked for",
    ReplyReason.LACKS_SKILL: "a skill they looked for",
    ReplyReason.LACKS_QUALIFICATION: "a qualification they looked for",
    ReplyReason.OTHER_CANDIDATES: "other candidates were closer",
    ReplyReason.INTERNAL_CANDIDATE: "an internal candidate",
    ReplyReason.POSITION_CLOSED: "the position was closed",
    ReplyReason.OVERQUALIFIED: "overqualified",
    ReplyReason.SALARY: "salary",
    ReplyReason.LOCATION_OR_VISA: "location or visa",
    ReplyReason.AVAILABILITY: "availability",
    ReplyReason.CULTURE_FIT: "fit with the team",
    ReplyReason.NONE_GIVEN: "no reason given",
}
STOP_WORDS: Mapping[str, str] = {
    "application": "on the papers",
    "screening": "at a call, a test or a work sample",
    "interview": "at an interview",
    "final": "in the last round",
    "offer": "after an offer",
    "not said": "not said where",
    "silence": "in silence",
    "post ended": "with the post itself",
}
FUNNEL_WORDS: Mapping[str, str] = {
    "noted": "noted",
    "sent": "sent",
    "answered": "answered",
    "interview": "led to an interview or an offer",
    "offer": "led to an offer",
    "accepted": "accepted by you",
}
METHOD = (
    "These are counts of your own applications. They show what came together, not what caused what.",
    "A range like 9–55 % is Wilson's interval: with so few cases the true share lies in it 95 times of 100.",
    "An application went on when it led to an interview or an offer and was not rejected afterwards.",
    "For kinds of jobs and versions of the resume, every interview and offer counts; what waits or was withdrawn not.",
)


def share_words(share: Share) -> str:
    """A share with its interval: "3 of 8 (14–69 %)"."""
    if not share.of:
        return "none yet"
    low, high = share.interval
    return f"{share.count} of {share.of} ({100 * low:.0f}–{100 * high:.0f} %)"


def early_words(lessons: Lessons) -> str:
    """Why conclusions have to wait; empty when they need not."""
    if not lessons.too_early:
        return ""
    known = "1 outcome is known" if lessons.outcomes == 1 else f"{lessons.outcomes} outcomes are known"
    return f"{known} so far. That is too early for conclusions; what follows are the facts."


def time_words(times: AnswerTimes) -> str:
    """How long answers took, in one sentence."""
    known = [] if times.median is None else [f"{times.answered} answered after {_span(times)}"]
    undated = [f"{times.undated} answered after a time that the days noted do not tell"] if times.undated else []
    waits = "waits" if times.waiting == 1 else "wait"
    waiting = [f"{times.waiting} {waits} for a first answer"] if times.waiting else []
    return "; ".join([*(known + undated or ["No answer has come yet"]), *waiting]) + "."


def _span(times: AnswerTimes) -> str:
    if times.fastest == times.slowest:
        return "1 day" if times.fastest == 1 else f"{times.fastest} days"
    return f"{times.fastest} to {times.slowest} days, half of them within {times.median:g}"
