"""What an employer's message says, and what can be done with it, for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

import click
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.printing import print_lines
from tailor.journal import deadline_words, is_named, meeting_words, read_deadline, read_meeting, was_post_withdrawn
from tailor.journal.wording import OUTCOME_WORDS, REASON_WORDS
from tailor.model import (
    Application,
    Event,
    EventKind,
    JournalFinding,
    Outcome,
    Reply,
    ReplyReason,
    Status,
)

_PAUSE_AFTER = 3
_EXPECTED = {
    EventKind.REJECTED: {Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER, Outcome.FEEDBACK},
    EventKind.INTERVIEW: {Outcome.INTERVIEW},
    EventKind.OFFER: {Outcome.OFFER},
}
_READ_WELL = frozenset({"en", "de", "fr"})


def print_reply(reply: Reply) -> None:
    """Prints what a message says, with its own words; what it does not say is said plainly."""
    table = Table.grid(padding=(0, 2))
    shown: set[str] = set()
    for name, text, quote in _rows(reply):
        value = Text(plain_line(text))
        if quote:
            value.append(" – in the same words" if quote in shown else f" – “{plain_line(quote)}”", style="dim")
            shown.add(quote)
        table.add_row(Text(name, style="bold"), value)
    print_lines([Padding(table, (0, 0, 0, 2))])


def _rows(reply: Reply) -> Iterator[tuple[str, str, str]]:
    """Name, text and quote of each thing that a message says."""
    quotes = dict(reply.quotes)
    yield "says", OUTCOME_WORDS[reply.outcome], quotes.get("outcome", "")
    if reply.stage:
        yield "stage", reply.stage.value, quotes.get("stage", "")
    for given in reply.reasons:
        none = given.reason is ReplyReason.NONE_GIVEN
        yield "reason", REASON_WORDS[given.reason], "" if none else given.quote
    if reply.lacking:
        yield "named as lacking", ", ".join(reply.lacking), ""
    if reply.reapply is not None:
        yield "apply again", "welcome" if reply.reapply else "not wanted", quotes.get("reapply", "")
    if reply.feedback is not None:
        yield "feedback", "offered" if reply.feedback else "not given", quotes.get("feedback", "")
    if meeting := quotes.get("meeting", ""):
        yield "meeting", meeting_words(meeting), meeting
    if deadline := quotes.get("answer_by", ""):
        yield "answer", deadline_words(deadline), deadline
    yield from _people(reply)


def _people(reply: Reply) -> Iterator[tuple[str, str, str]]:
    contact = reply.contact
    person = ", ".join(part for part in (contact.addressed, contact.role, contact.email, contact.phone) if part)
    about = " at ".join(part for part in (reply.role, reply.company) if part)
    for name, text in (("contact", person), ("about", about)):
        if text:
            yield name, text, ""
    if reply.language not in _READ_WELL:
        yield "note", "only English, German and French are read; check this message yourself", ""


def print_whether_weighed(*, weighed: bool) -> None:
    """Says so when a message was read by words and phrases alone, as another model is set."""
    if not weighed:
        what = (
            "TAILOR_MODEL is another model than replies were learned with, so what their sentences mean was not weighed"
        )
        click.echo(f"tailor: {what} (unset it, or run python -m bench.replies with it)", err=True)


def print_contradiction(kind: EventKind, reply: Reply) -> None:
    """Says so when the message reads like something else than what was noted."""
    if kind in _EXPECTED and reply.outcome not in _EXPECTED[kind]:
        click.echo(f"tailor: the message reads like “{OUTCOME_WORDS[reply.outcome]}”; noted as you said", err=True)


def print_other_employer(application: Application, other: Application, number: int) -> None:
    """Says so when the message names the employer of another job than the one that it was noted for."""
    names, own = f"{plain_line(other.company)} (#{other.number})", plain_line(application.company)
    click.echo(
        f"tailor: the message names {names}, not {own};"
        f" noted as you said (wrong? tailor log correct {number} --retract)",
        err=True,
    )


def print_answer_before_sending(answer: Event, sent: Event) -> None:
    """Says so when an answer is noted for a day before the sending."""
    click.echo(
        f"tailor: {answer.kind.value} on {answer.on} is before the sending on {sent.on}; noted as you said; if a day is"
        f" wrong: tailor log correct {answer.number} --on DAY, or tailor log correct {sent.number} --on DAY",
        err=True,
    )


def print_other_role(application: Application, role: str, number: int) -> None:
    """Says so when the message is about another job than the one that it was noted for."""
    click.echo(
        f"tailor: the message is about {plain_line(role)!r}, not {plain_line(application.title)!r};"
        f" noted as you said (wrong? tailor log correct {number} --retract)",
        err=True,
    )


def print_what_follows(
    kind: EventKind, application: Application, reply: Reply | None, findings: Sequence[JournalFinding], recent: int
) -> None:
    """Prints what can be done after a rejection, an invitation, an offer or feedback; nothing after other events."""
    if kind is EventKind.REJECTED:
        _print_after_rejection(application, reply, findings, recent)
    elif kind is EventKind.INTERVIEW and reply:
        _print_after_invitation(application)
    elif kind is EventKind.OFFER:
        _print_after_offer(application)
    elif kind is EventKind.ACCEPTED:
        _print_after_acceptance(application)
    elif reply and reply.outcome is Outcome.FEEDBACK:
        _print_after_feedback(application, reply, findings)


def _print_after_rejection(
    application: Application, reply: Reply | None, findings: Sequence[JournalFinding], recent: int
) -> None:
    """Prints what can be learnt and done now; nothing that the journal does not hold."""
    lines: list[RenderableType] = [Text("What you can do with it", style="bold")]
    steps = [*_about_lacking(reply, findings), *_about_asking(application, reply)]
    steps.append("`tailor lessons` shows what this and your other applications have in common.")
    if recent >= _PAUSE_AFTER:
        steps.append(
            f"{recent} rejections within two weeks are a lot to take. A few days without applications cost nothing;"
            " the journal keeps everything."
        )
    print_lines([*lines, _listed(steps)])


def _print_after_feedback(application: Application, reply: Reply, findings: Sequence[JournalFinding]) -> None:
    """Prints what their feedback names against what the resume shows, and how to thank for it."""
    thanks = f"`tailor letter feedback-thanks {application.number}` drafts an answer to it."
    print_lines([Text("What you can do with it", style="bold"), _listed([*_about_lacking(reply, findings), thanks])])


def _print_after_invitation(application: Application) -> None:
    """Prints what to do with an invitation: its day is the message's until the interview's own is noted."""
    number = application.number
    invited = [event for event in application.events if event.kind is EventKind.INTERVIEW and event.reply][-1]
    meeting = read_meeting(dict(invited.reply.quotes).get("meeting", ""), invited.on) if invited.reply else None
    day = f"--on {meeting.day}` notes the day that they name" if meeting else "--on DAY` notes it"
    steps = [f"Answer it{_by_when(invited)}; when the day is set, `tailor log interview {number} {day}."]
    if application.folder:
        steps.append(f"`tailor practice {number}` prepares likely questions with your own evidence.")
    print_lines([Text("What to do next", style="bold"), _listed(steps)])


def _print_after_offer(application: Application) -> None:
    """Prints what to do with an offer."""
    number = application.number
    offered = [event for event in application.events if event.kind is EventKind.OFFER][-1]
    steps = [
        f"Read it in peace and answer it{_by_when(offered)}. Ask for it in writing if you do not have it so.",
        f"`tailor letter accept {number}` or `tailor letter withdraw {number}` drafts the answer.",
    ]
    print_lines([Text("What to do next", style="bold"), _listed(steps)])


def _print_after_acceptance(application: Application) -> None:
    """Prints how to tell them, and how to tell the others."""
    steps = [] if application.has(EventKind.LETTER) else [f"`tailor letter accept {application.number}` tells them."]
    steps.append("`tailor lessons` names the applications that are still open; `tailor letter withdraw JOB` ends one.")
    print_lines([Text("What to do next", style="bold"), _listed(steps)])


def _by_when(event: Event) -> str:
    """The day that a message names for the answer, as the end of a clause; empty where it names none."""
    named = read_deadline(dict(event.reply.quotes).get("answer_by", ""), event.on) if event.reply else None
    return f" by {named}" if named else ""


def _listed(steps: Iterable[str]) -> RenderableType:
    rows = Table.grid(padding=(0, 1))
    for step in steps:
        rows.add_row(Text("·"), Text(plain_line(step)))
    return Padding(rows, (0, 0, 0, 2))


def _about_lacking(reply: Reply | None, findings: Sequence[JournalFinding]) -> Iterable[str]:
    if reply is None:
        return
    for lacking in reply.lacking:
        named = {item.name: item for item in findings if is_named(item, lacking)}
        if len(named) > 1:  # "tendering and GDP" are two things
            yield from (_about_finding(name, item) for name, item in named.items())
        elif named:
            yield _about_finding(lacking, *named.values())
        else:
            asked = "the posting does not ask for it in these words. Name" if findings else "name"
            yield f"“{lacking}”: {asked} it if you have it; else learn it, or aim elsewhere."
    if {given.reason for given in reply.reasons} == {ReplyReason.NONE_GIVEN}:
        yield "No reason is given, so nothing can be concluded about you or your resume from this letter."


def _about_finding(name: str, item: JournalFinding) -> str:
    if not item.words:
        return f"“{name}”: not found in your resume. Name it if it is true; else learn it, or aim elsewhere."
    if item.status is Status.IMPLIED and item.name.casefold() in item.words.casefold():
        return f"“{name}”: your resume names it ({item.where}), and they ask for more of it than it says."
    if item.status is Status.IMPLIED:
        return f"“{name}”: you write “{item.words}” ({item.where}); name it if it is true."
    if item.status is Status.BURIED:
        return f"“{name}”: your resume holds it ({item.where}), but not where a reader looks first."
    return f"“{name}”: your resume names it ({item.where}); ask what was missing."


def _about_asking(application: Application, reply: Reply | None) -> Iterable[str]:
    if was_post_withdrawn(application):
        yield "The post itself ended: this says nothing about you or your resume."
    elif reply and reply.feedback:
        yield f"They offer feedback: `tailor letter feedback {application.number}` drafts the request."
    elif reply is None or reply.feedback is None:
        yield f"You may ask for feedback: `tailor letter feedback {application.number}` drafts the request."
    if reply and reply.reapply:
        yield "They welcome a new application: keep the contact."
