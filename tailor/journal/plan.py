"""What to do next, with the reason in numbers: at most five things."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import islice

from tailor.journal.naming import marks
from tailor.journal.standing import was_post_withdrawn
from tailor.model import Application, EventKind, Lessons, Outcome, PlanStep, ReplyReason, RequirementKind

_MOST_STEPS = 5
_RECENT = 30  # days after a rejection in which a question about it is still usual
_FEWEST_OF_A_KIND = 3
_EARLY_STAGES = frozenset({"application", "not said", "silence"})
POST_ENDED = "post ended"
"""Where an application stopped that nobody turned down; it says nothing about the person."""
_LATE_STAGES = frozenset({"interview", "final"})
_LEARN = {
    RequirementKind.CERTIFICATION: "Get {name}, or aim at jobs that do not ask for it",
    RequirementKind.DEGREE: "Aim at jobs that do not ask for {name}, or plan for it",
    RequirementKind.LANGUAGE: "Learn {name}, or aim at jobs that do not ask for it",
}
_WATCH = "See whether more postings ask for {name}; so far it is too few to tell"
_FEWEST_ASKING = 2
"""How many postings have to ask for what is to be learnt, if none of them is open."""
_LEARN_OTHERWISE = "Learn {name}, name it if you have it, or aim at jobs that do not ask for it"


def plan_next(lessons: Lessons, applications: Sequence[Application], today: dt.date) -> tuple[PlanStep, ...]:
    """At most five steps: what is fixable today comes first; gaps and kinds of jobs only with enough outcomes."""
    return tuple(islice(_steps(lessons, applications, today), _MOST_STEPS))


def _steps(lessons: Lessons, applications: Sequence[Application], today: dt.date) -> Iterator[PlanStep]:
    if taken := _find_accepted(applications):
        yield from _close_the_rest(taken, applications)
        return
    yield from _show_what_is_held(lessons)
    yield from _close_a_gap(lessons)
    yield from _ask_for_feedback(applications, today)
    if not lessons.too_early:
        yield from _practise_or_fit(lessons)
        yield from _aim(lessons)
    yield from _keep_contact(applications)


def _find_accepted(applications: Sequence[Application]) -> Application | None:
    """The application whose offer was accepted, unless another one was sent after that day."""
    accepted = [item for item in applications if item.state is EventKind.ACCEPTED]
    last = max(accepted, key=lambda item: item.dates_of(EventKind.ACCEPTED)[-1], default=None)
    if last is None:
        return None
    day = last.dates_of(EventKind.ACCEPTED)[-1]
    return None if any(sent > day for item in applications for sent in item.dates_of(EventKind.SENT)) else last


def _close_the_rest(taken: Application, applications: Sequence[Application]) -> Iterator[PlanStep]:
    """After an offer was accepted: who still considers another application is told."""
    why = f"you accepted the offer of {taken.company or taken.name} on {taken.dates_of(EventKind.ACCEPTED)[-1]}"
    waiting = [item for item in applications if item.state in {EventKind.SENT, EventKind.INTERVIEW, EventKind.OFFER}]
    for item in reversed(waiting):
        yield PlanStep(f"Withdraw at {item.company or item.name}: tailor letter withdraw {item.number}", why)


def _show_what_is_held(lessons: Lessons) -> Iterator[PlanStep]:
    for row in [row for row in lessons.hidden if not row.is_asked_higher][:1]:
        asked = f"{_of(row.rejected.count, row.rejected.of)} rejected applications asked for it"
        if row.implied:
            yield PlanStep(f"Name {row.name}, if it is true", f"you write “{row.words}” ({row.where}); {asked}")
        else:
            yield PlanStep(
                f"Name {row.name} where a reader looks first", f"your resume holds it ({row.where}); {asked}"
            )


def _close_a_gap(lessons: Lessons) -> Iterator[PlanStep]:
    """The first gap for which the ground is enough; where a letter names one and none is, that this is too little."""
    gaps = [gap for gap in lessons.gaps if gap.named or not lessons.too_early]
    firm = [gap for gap in gaps if gap.asked >= _FEWEST_ASKING or gap.open]
    for gap in (firm or gaps)[:1]:
        letters = f"{_count(len(gap.named), 'letter')} named it; " if gap.named else ""
        yield PlanStep(
            _LEARN.get(gap.kind, _LEARN_OTHERWISE).format(name=gap.name) if firm else _WATCH.format(name=gap.name),
            f"{letters}{_of(gap.rejected.count, gap.rejected.of)} rejected applications missed it,"
            f" {_of(gap.onward.count, gap.onward.of)} that went on did; {_asking(gap.open)}",
        )


def _ask_for_feedback(applications: Sequence[Application], today: dt.date) -> Iterator[PlanStep]:
    """The latest rejection without a reason, where feedback was neither given nor refused."""
    for application in sorted(applications, key=lambda item: item.dates_of(EventKind.REJECTED)[-1:], reverse=True):
        days = application.dates_of(EventKind.REJECTED)
        if application.state is not EventKind.REJECTED or (today - days[-1]).days > _RECENT:
            continue
        came = any(event.reply and event.reply.outcome is Outcome.FEEDBACK for event in application.events)
        if came or was_post_withdrawn(application):
            continue
        if application.dates_of(EventKind.LETTER) and application.dates_of(EventKind.LETTER)[-1] >= days[-1]:
            continue
        reply = next((event.reply for event in reversed(application.events) if event.reply), None)
        refused = reply is not None and reply.feedback is False
        explained = reply is not None and any(item.reason is not ReplyReason.NONE_GIVEN for item in reply.reasons)
        if not refused and (not explained or (reply and reply.feedback)):
            silent = " and gave no reason" if reply else "; no reason is noted"
            offered = " and offer feedback" if reply and reply.feedback else silent
            why = f"they said no on {days[-1]}{offered}"
            yield PlanStep(f"Ask {application.company or application.name} for feedback", why)
            return


def _practise_or_fit(lessons: Lessons) -> Iterator[PlanStep]:
    early = sum(stop.count for stop in lessons.stops if stop.name in _EARLY_STAGES)
    late = sum(stop.count for stop in lessons.stops if stop.name in _LATE_STAGES)
    total = sum(stop.count for stop in lessons.stops if stop.name != POST_ENDED)
    if late > early:
        yield PlanStep("Practise interviews: tailor practice JOB", f"{_of(late, total)} stopped at an interview")
    elif early:
        yield PlanStep(
            "Spend more on fewer applications: choose postings with a high coverage and fill the letter's open place",
            f"{_of(early, total)} stopped on the papers, in silence, or where no stage was said",
        )


def _aim(lessons: Lessons) -> Iterator[PlanStep]:
    """The kind of job whose share is surely better than another's, and which asks for nothing that is a gap here."""
    kinds = [kind for kind in lessons.kinds if kind.onward.of >= _FEWEST_OF_A_KIND]
    least = min(kinds, key=lambda kind: (kind.onward.interval[1], kind.terms), default=None)
    better = [kind for kind in kinds if least and kind.onward.interval[0] > least.onward.interval[1]]
    if not (better and least):
        return
    lacking = frozenset[str]().union(*(marks(gap.name) for gap in lessons.gaps))
    for best in better:
        if terms := [term for term in best.terms if not marks(term) & lacking]:
            yield PlanStep(
                f"Look for more jobs around {', '.join(terms)}",
                f"{_of(best.onward.count, best.onward.of)} led on, against {_of(least.onward.count, least.onward.of)}"
                f" around {', '.join(least.terms)}; the numbers are small",
            )
            return


def _keep_contact(applications: Sequence[Application]) -> Iterator[PlanStep]:
    inviting = [
        item.company or item.name
        for item in applications
        if item.state is EventKind.REJECTED and any(event.reply and event.reply.reapply for event in item.events)
    ]
    if inviting:
        names = ", ".join(dict.fromkeys(inviting[-3:]))
        yield PlanStep(f"Keep in touch with {names}", f"{_count(len(inviting), 'letter')} invited you to apply again")


def _asking(count: int) -> str:
    if not count:
        return "no open one asks for it"
    return "1 open one asks for it" if count == 1 else f"{count} open ones ask for it"


def _of(count: int, total: int) -> str:
    return f"{count} of {total}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
