"""Applications and their findings -> what they have in common. Counts only: nothing here says what caused what."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from tailor.journal.gaps import Standing, find_gaps, find_hidden, group_by_thing
from tailor.journal.plan import POST_ENDED, plan_next
from tailor.journal.standing import find_rejection, goes_on, is_answer, is_dated, was_post_withdrawn, went_on
from tailor.model import (
    ANSWERS,
    AnswerTimes,
    Application,
    Counted,
    Event,
    EventKind,
    JobCluster,
    JournalFinding,
    KindOfJob,
    Lessons,
    Outcome,
    Quoted,
    ReasonCount,
    ReplyReason,
    ResumeVersion,
    Share,
    Stage,
)

FEWEST_OUTCOMES = 5
"""With fewer outcomes known, it is too early for conclusions."""
PAUSE_DAYS, PAUSE_AFTER = 14, 3
_MOST_QUOTES = 3
_BEFORE_MEETING = frozenset({Stage.APPLICATION, Stage.SCREENING})
_GOING_ON = frozenset({Outcome.ACKNOWLEDGED, Outcome.INTERVIEW, Outcome.OFFER})
"""What letters say that stop nothing; the stage that they tell was reached and maybe passed."""
_HASH_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Course:
    """The numbers of the applications that were turned down, and of those that led to a meeting or an offer."""

    rejected: frozenset[int]
    onward: frozenset[int]

    def went_on(self, application: Application) -> bool:
        return application.number in self.onward

    def has_stopped(self, application: Application) -> bool:
        return application.state is EventKind.GHOSTED or application.number in self.rejected

    def is_decided(self, application: Application) -> bool:
        """Whether it led on or was stopped; one that still waits, or was withdrawn by the person, tells nothing."""
        return self.went_on(application) or self.has_stopped(application)


def draw_lessons(
    applications: Sequence[Application],
    findings: Mapping[int, Sequence[JournalFinding]],
    clusters: Sequence[JobCluster],
    today: dt.date,
) -> Lessons:
    """What the applications so far have in common, and at most five things to do next.

    An application went on when it led to an interview or an offer and was not rejected afterwards. An outcome is a
    rejection, an interview, an offer, or silence that the person gave up on. A post that the employer withdrew says
    nothing about gaps.

    Args:
        applications: All of the journal, with the events in force.
        findings: What the resume showed of each requirement, by application.
        clusters: Similar postings among the sent applications; the ids of their jobs are the applications' numbers.
        today: The day to look from.
    """
    sent = [application for application in applications if is_sent(application)]
    turned_down = tuple(item for item in sent if find_rejection(item))
    led_on = tuple(filter(went_on, sent))
    course = _Course(frozenset(item.number for item in turned_down), frozenset(item.number for item in led_on))
    standing = Standing(
        rejected=tuple(item for item in turned_down if not was_post_withdrawn(item)),
        onward=tuple(item for item in sent if goes_on(item)),
        open=tuple(item for item in applications if item.is_open),
    )
    asked_for = group_by_thing(findings)
    outcomes = sum(course.went_on(item) or course.has_stopped(item) for item in sent)
    lessons = Lessons(
        today=today,
        outcomes=outcomes,
        too_early=outcomes < FEWEST_OUTCOMES,
        funnel=_funnel(applications, sent, len(led_on)),
        stops=_stops(filter(course.has_stopped, sent), course),
        reasons=_reasons(turned_down),
        gaps=find_gaps(standing, findings, asked_for),
        hidden=find_hidden(standing, findings, asked_for),
        kinds=_kinds(clusters, {item.number: item for item in sent}, course),
        times=_times(sent),
        versions=_versions(sent, course),
        pause=_pause(turned_down, today),
    )
    return replace(lessons, plan=plan_next(lessons, applications, today))


def is_sent(application: Application) -> bool:
    """Whether the employer has it; an answer proves it where sending was not noted."""
    return application.has(EventKind.SENT, EventKind.GHOSTED, EventKind.ACCEPTED, *ANSWERS)


def _funnel(applications: Sequence[Application], sent: Sequence[Application], met: int) -> tuple[Counted, ...]:
    accepted = sum(item.has(EventKind.ACCEPTED) for item in sent)
    return (
        Counted("noted", len(applications)),
        Counted("sent", len(sent)),
        Counted("answered", sum(_is_answered(item) for item in sent)),
        Counted("interview", met),
        Counted("offer", sum(item.has(EventKind.OFFER, EventKind.ACCEPTED) for item in sent)),
        *((Counted("accepted", accepted),) if accepted else ()),
    )


def _is_answered(application: Application) -> bool:
    """Whether the employer answered; an offer that was accepted proves it where no answer was noted."""
    if application.has(EventKind.ACCEPTED):
        return True
    return application.has(*ANSWERS) and any(map(is_answer, application.events))


def _stops(stopped: Iterable[Application], course: _Course) -> tuple[Counted, ...]:
    """Where applications stopped, by stage; what the letter does not say is told by whether there was an interview."""
    found = Counter(_stop(item, course) for item in stopped)
    order = [*(stage.value for stage in Stage), "not said", "silence", POST_ENDED]
    return tuple(Counted(name, found[name]) for name in order if found[name])


def _stop(application: Application, course: _Course) -> str:
    if application.state is EventKind.GHOSTED:
        return "silence"
    if was_post_withdrawn(application):
        return POST_ENDED
    staged = [
        event
        for event in application.events
        if event.reply and event.reply.stage and event.reply.outcome not in _GOING_ON
    ]
    staged.sort(key=lambda event: event.kind is EventKind.REJECTED)  # feedback speaks of stages in passing
    said = staged[-1].reply.stage if staged and staged[-1].reply else None
    met = course.went_on(application)
    if said and not (met and said in _BEFORE_MEETING):  # who was met was not turned down on the papers
        return said.value
    return Stage.INTERVIEW.value if met else "not said"


def _reasons(rejected: Iterable[Application]) -> tuple[ReasonCount, ...]:
    quotes: dict[ReplyReason, list[Quoted]] = {}
    for application in rejected:
        given = [given for event in application.events if event.reply for given in event.reply.reasons]
        # Who gave no reason at first and one when asked has given one.
        told = [one for one in given if one.reason is not ReplyReason.NONE_GIVEN] or given
        for one in told:
            quotes.setdefault(one.reason, []).append(Quoted(application.number, application.name, one.quote))
    rows = [
        ReasonCount(
            reason,
            len({quote.application for quote in found}),
            () if reason is ReplyReason.NONE_GIVEN else tuple(found[:_MOST_QUOTES]),
        )
        for reason, found in quotes.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.reason is ReplyReason.NONE_GIVEN, -row.count, row.reason.value)))


def _kinds(clusters: Iterable[JobCluster], sent: Mapping[int, Application], course: _Course) -> tuple[KindOfJob, ...]:
    """Each kind of job, the surest first; applications that are not decided yet are not counted."""
    kinds = []
    for cluster in clusters:
        numbers = tuple(int(job) for job in cluster.jobs if int(job) in sent)
        decided = [sent[number] for number in numbers if course.is_decided(sent[number])]
        if numbers:
            kinds.append(KindOfJob(cluster.terms, Share(sum(map(course.went_on, decided)), len(decided)), numbers))
    return tuple(sorted(kinds, key=lambda kind: (-kind.onward.interval[0], -kind.onward.of, kind.terms)))


def _times(sent: Sequence[Application]) -> AnswerTimes:
    days = [found for item in sent if (found := days_to_answer(item)) is not None]
    waiting = sum(item.is_open and not _is_answered(item) for item in sent)
    undated = sum(map(_is_answered, sent)) - len(days)
    if not days:
        return AnswerTimes(0, waiting, undated)
    return AnswerTimes(len(days), waiting, undated, min(days), float(median(days)), max(days))


def days_to_answer(application: Application) -> int | None:
    """Days from sending to the first answer; None where nobody noted its day, or one that cannot be.

    The day of an interview is no answer's day, nor is the day on which the person noted it: the invitation came before.
    """
    if not application.has(EventKind.SENT):
        return None
    sent = application.dates_of(EventKind.SENT)
    first = next(filter(is_answer, application.events), None)
    day = _answered_on(first) if first else None
    return (day - sent[0]).days if day and day >= sent[0] else None


def _answered_on(event: Event) -> dt.date | None:
    """The day of an answer; None where it is not known."""
    if not is_dated(event):
        return None
    if event.kind is EventKind.INTERVIEW and not (event.letter or event.reply):
        return None
    noted = dt.date.fromisoformat(event.recorded[:10]) if event.recorded else dt.date.max
    return min(event.on, noted)


def _versions(sent: Sequence[Application], course: _Course) -> tuple[ResumeVersion, ...]:
    """Each version of the resume, the first used first; applications that are not decided yet are not counted."""
    groups: dict[str, list[Application]] = {}
    for item in sent:
        if item.resume_hash:
            groups.setdefault(item.resume_hash, []).append(item)
    rows = []
    for digest, items in groups.items():
        decided = list(filter(course.is_decided, items))
        first = min(item.events[0].on for item in items)
        onward = Share(sum(map(course.went_on, decided)), len(decided))
        rows.append(ResumeVersion(items[0].resume_name, digest[:_HASH_SHOWN], first, onward))
    return tuple(sorted(rows, key=lambda row: (row.first_used, row.hash)))


def _was_rejected_between(application: Application, after: dt.date, last: dt.date) -> bool:
    rejections = (event for event in application.events if event.kind is EventKind.REJECTED and is_dated(event))
    return any(after < event.on <= last for event in rejections)


def _pause(rejected: Iterable[Application], today: dt.date) -> str:
    start = today - dt.timedelta(days=PAUSE_DAYS)
    recent = sum(_was_rejected_between(item, start, today) for item in rejected)
    if recent < PAUSE_AFTER:
        return ""
    return (
        f"{recent} rejections within two weeks are a lot to take. A few days without applications cost nothing;"
        " the journal keeps everything."
    )
