"""An application in the journal + Resume -> a letter about it, checked against what was recorded."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor import tailoring, writers
from tailor.config import DEFAULT_DESIGN, Settings
from tailor.errors import BrokenPromiseError, InputError
from tailor.journal import find_feedback, find_obstacle, find_useful_reason, held_interviews, is_dated
from tailor.model import (
    Application,
    CorrespondenceFacts,
    Event,
    EventKind,
    JournalFinding,
    Letter,
    Occasion,
    Posting,
    PostingContact,
    Reply,
    ReplyContact,
    ReplyReason,
    Resume,
    SectionKind,
    Stage,
)
from tailor.text import fold
from tailor.writers import OutputFile

_MET_AT = frozenset({Stage.INTERVIEW, Stage.FINAL})


def facts_of(
    application: Application, occasion: Occasion, today: dt.date, findings: Sequence[JournalFinding] = ()
) -> CorrespondenceFacts:
    """What the journal knows of an application up to today, for a letter of this occasion.

    Args:
        application: With its events and their letters.
        occasion: Why the letter is written.
        today: The day up to which is looked.
        findings: What the posting asks for, with what the resume showed of it.
    """
    events = [event for event in application.events if event.on <= today]
    replies = [event.reply for event in reversed(events) if event.reply]
    answered = _answer(events, occasion)
    reply = answered.reply if answered else None
    language = application.language or next((said.language for said in replies if said.language), "")
    if reply and not tailoring.can_quote(language, reply.language):
        reply = replace(reply, reasons=tuple(replace(given, quote="") for given in reply.reasons), quotes=())
    title = Posting("", "", title=application.title, company=application.company)
    return CorrespondenceFacts(
        role=tailoring.name_role(title),
        company=application.company,
        contact=_contact(application, replies),
        applied=_last(events, EventKind.SENT),
        interviewed=next(reversed(held_interviews(events)), None),
        answered=answered.on if answered and is_dated(answered) else None,
        met=_has_met(application, events, reply),
        invited=application.has(EventKind.INTERVIEW),
        wrote=answered is not None and bool(answered.letter or answered.reply),
        offered=_last(events, EventKind.OFFER),
        reason=find_useful_reason(reply, application.title, findings) if reply else "",
        reapply=dict(reply.quotes).get("reapply", "") if reply and reply.reapply else "",
        other_chosen=reply is not None and _tells_of_another(reply),
        feedback_offered=reply is not None and bool(reply.feedback),
        feedback_offer=dict(reply.quotes).get("feedback", "") if reply and reply.feedback else "",
        reference=application.reference,
        language=language,
    )


def write_letter_after(
    application: Application,
    occasion: Occasion,
    resume: Resume,
    settings: Settings,
    now: dt.datetime,
    findings: Sequence[JournalFinding] = (),
) -> Letter:
    """The letter for an occasion, checked: every sentence is a known wording filled with recorded facts.

    Args:
        application: With its events and their letters.
        occasion: Why the letter is written.
        resume: The candidate's, for the name and the contact.
        settings: The settings in force.
        now: The time.
        findings: What the posting asks for, which tells whether a reason names it.

    Raises:
        InputError: The journal does not hold what such a letter states.
        BrokenPromiseError: The letter says something else.
    """
    _refuse_untrue(application, occasion, now.date())
    facts = facts_of(application, occasion, now.date(), findings)
    facts = replace(facts, role=tailoring.own_form(facts.role, _titles(resume), resume.language))
    american = is_american(application, resume)
    options = tailoring.CorrespondenceOptions(settings.date or now.date(), to=settings.to, american=american)
    letter = tailoring.write_correspondence(occasion, facts, resume.contact, options)
    strange = tailoring.check_correspondence(letter, occasion, facts, resume.contact)
    if strange:
        raise BrokenPromiseError(
            f"the letter would say something that was not recorded ({strange[0].unsupported!r})",
            hint="nothing was written; please report this",
        )
    return letter


def render_letter(
    letter: Letter, occasion: Occasion, settings: Settings, now: dt.datetime, *, american: bool = False
) -> tuple[OutputFile, ...]:
    """The letter as a Word document, on Letter paper where it is `american`, and as the text of an e-mail.

    Raises:
        TemplateError: There is no such template.
    """
    day = dt.datetime.combine(settings.date or now.date(), dt.time(), dt.UTC)
    own = writers.is_own_template(settings.template)
    design = settings.letter_template or (DEFAULT_DESIGN if own else settings.template or DEFAULT_DESIGN)
    style = writers.DocumentStyle(
        template=design, paper=settings.paper or ("letter" if american else "a4"), density=settings.density, stamp=day
    )
    name = f"{occasion.value}-letter"
    return (
        OutputFile(f"{name}.docx", writers.letter_docx(letter, style)),
        OutputFile(f"{name}.txt", writers.letter_text(letter).encode()),
    )


def is_american(job: Application | Posting, resume: Resume) -> bool:
    """Whether letters and sheets for a job follow the conventions, and the paper, of the United States."""
    posting = job if isinstance(job, Posting) else Posting("", "", location=job.location)
    return tailoring.is_american(posting, resume)


def _titles(resume: Resume) -> Iterator[str]:
    """What the person calls themselves."""
    yield resume.headline
    for section in resume.sections:
        yield from (entry.title for entry in section.entries if section.kind is SectionKind.EXPERIENCE)


def _refuse_untrue(application: Application, occasion: Occasion, today: dt.date) -> None:
    """Stops before a letter that states an event which is not noted, or which the journal contradicts."""
    what, noting = find_obstacle(application, occasion, today)
    if noting:
        hint = f"if there was, note it first: tailor log {noting}"
        if (
            occasion is Occasion.FEEDBACK_THANKS
            and find_obstacle(application, Occasion.REJECTION_THANKS, today)[0] == ""
        ):
            hint += f"; thanks after the rejection itself: tailor letter rejection-thanks {application.number}"
        raise InputError(f"{what}, and a letter states only what is noted", where=application.name, hint=hint)
    if what:
        hint = f"see tailor log {application.number}"
        raise InputError(f"{what}: the letter {occasion.value} does not fit", where=application.name, hint=hint)


def _tells_of_another(reply: Reply) -> bool:
    """Whether somebody new was chosen; who was there already needs no wish for a good start."""
    given = {item.reason for item in reply.reasons}
    return ReplyReason.OTHER_CANDIDATES in given and ReplyReason.INTERNAL_CANDIDATE not in given


def _answer(events: list[Event], occasion: Occasion) -> Event | None:
    """The message that a letter of this occasion answers: for thanks the feedback, else the rejection."""
    if occasion is Occasion.FEEDBACK_THANKS:
        return find_feedback(events)
    return next((event for event in reversed(events) if event.kind is EventKind.REJECTED), None)


def _has_met(application: Application, events: Sequence[Event], answer: Reply | None) -> bool:
    """Whether an interview took place: it is noted, or they had invited to one and answer after it."""
    if any(event.kind is EventKind.INTERVIEW and not event.letter for event in events):
        return True
    return application.has(EventKind.INTERVIEW) and answer is not None and answer.stage in _MET_AT


def _last(events: list[Event], kind: EventKind) -> dt.date | None:
    return next((event.on for event in reversed(events) if event.kind is kind and is_dated(event)), None)


def _contact(application: Application, replies: list[Reply]) -> PostingContact:
    """The person who wrote last, as the posting calls them where it does, else the posting's contact."""
    contacts = [reply.contact for reply in replies if _is_person(reply, application)]
    if not contacts:
        return application.contact
    contact = _in_full(contacts[0], contacts)
    wrote = PostingContact(contact.addressed, contact.role, contact.email)
    return tailoring.join_contacts(application.contact, wrote)


def _is_person(reply: Reply, application: Application) -> bool:
    """Whether a message is signed by somebody, and not with the employer's own name."""
    name = fold(reply.contact.name)
    employers = {fold(company) for company in (application.company, reply.company) if company}
    is_employer = any(name in company or company in name for company in employers)
    return bool(name) and (bool(reply.contact.form) or not is_employer)


def _in_full(contact: ReplyContact, earlier: list[ReplyContact]) -> ReplyContact:
    """The person under the full name of an earlier message: who signs "Marcus" now was "Marcus Boyle" then."""
    words = contact.name.casefold().split()
    same = (known for known in earlier if known.name.casefold().split()[: len(words)] == words)
    known = max(same, key=lambda known: len(known.name.split()))
    role, email = contact.role or known.role, contact.email or known.email
    return replace(known, role=role, email=email, form=contact.form or known.form)
