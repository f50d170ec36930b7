"""An employer's message -> what it says."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.journal.named_days import quote_deadline, quote_meeting
from tailor.journal.replies.company import read_company
from tailor.journal.replies.contact import apart_from_firm, read_contact
from tailor.journal.replies.cues import LANGUAGES, Cues
from tailor.journal.replies.framed import framed_reasons
from tailor.journal.replies.hints import read_hints
from tailor.journal.replies.letter import LetterParts, letter_parts
from tailor.journal.replies.newest import cover_note, newest_part, older_part, pasted_head
from tailor.journal.replies.offers import read_feedback, read_reapply
from tailor.journal.replies.outcome import read_outcome
from tailor.journal.replies.reasons import GivenReasons, IsTool, named_apart, read_reasons, without_time
from tailor.journal.replies.role import read_role, without_employer
from tailor.journal.replies.side_matters import accepted_offer, without_side_matters
from tailor.journal.replies.stage import day_of_trial, read_stage, read_stage_of_news
from tailor.journal.replies.traits import Embed, Traits, traits_of
from tailor.journal.replies.weighing import is_invitation, weighed_outcome, weighed_reasons, weighed_stage
from tailor.model import GivenReason, Message, Outcome, Reply, ReplyContact, ReplyReason, Stage
from tailor.text import guess_language, language_counts

_WITH_STAGE = {Outcome.REJECTED, Outcome.ON_HOLD, Outcome.WITHDRAWN_BY_EMPLOYER, Outcome.FEEDBACK}
_MET = frozenset({Stage.INTERVIEW, Stage.FINAL})
_STOPPED_FOR_ALL = {Outcome.ON_HOLD, Outcome.WITHDRAWN_BY_EMPLOYER}
_WITH_REASONS = {Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER, Outcome.FEEDBACK}

_ASKED_FOR_FEEDBACK = re.compile(r"(?:re|aw|antw|rép?)\s*:.*\b(?:feedback|rückmeldung|retour)\b", re.IGNORECASE)
"""The subject of an answer to the person's own question why."""
_SURELY_OF_LANGUAGE, _AHEAD = 3, 2  # common words, and how many more than of a language that is read
_CLIENT = re.compile(r"\b(?:client|kunden?|mandant(?:en|in)?)\b", re.IGNORECASE)
"""Of whom only a recruiter speaks who hands on what an employer wrote."""
_TO_ANSWER = {Outcome.INTERVIEW, Outcome.OFFER}

_SHOWN_BY_PAPERS = {
    *(ReplyReason.LACKS_EXPERIENCE, ReplyReason.LACKS_QUALIFICATION, ReplyReason.OVERQUALIFIED),
    ReplyReason.LOCATION_OR_VISA,
}
"""Of 50 invented letters with such a reason and no word of a meeting or a test, 49 were about the papers."""
_UNDECIDED = {Outcome.ACKNOWLEDGED, Outcome.OTHER, Outcome.INTERVIEW}
"""What a letter seems to say where nothing in it says no; a reason for a no then decides."""
_SAY_NO = {ReplyReason.OVERQUALIFIED, ReplyReason.INTERNAL_CANDIDATE}
_LACKS = {ReplyReason.LACKS_EXPERIENCE, ReplyReason.LACKS_QUALIFICATION, ReplyReason.LACKS_SKILL}
_OF_APPLICANT = {*_LACKS, ReplyReason.OVERQUALIFIED, ReplyReason.SALARY}
_SAY_NO_TO_YOU = {
    *(ReplyReason.SALARY, ReplyReason.AVAILABILITY, ReplyReason.CULTURE_FIT, ReplyReason.LOCATION_OR_VISA),
}
"""What a notice to everybody may say as well: it counts where the sentence speaks to the applicant."""


def read_reply(message: Message, embed: Embed | None, is_tool: IsTool) -> Reply:
    """What the newest part of a message says; English, German and French are read.

    In another language the outcome is `other`, and only the contact and the language are given.

    Args:
        message: The whole message.
        embed: Gives the vectors of texts; called only where a message may say no. None: what sentences mean is not
            weighed.
        is_tool: Whether a text names a tool or a language, for telling a skill from experience.
    """
    parts = letter_parts(newest_part(message.text, message.subject))
    language = _language(parts.text) or _language(message.text)
    cues = Cues(language if language in LANGUAGES else "en")
    writer = _as_pasted(message)
    contact, firm = apart_from_firm(_handed_on_by(message, cues) or read_contact(parts, writer, cues))
    company = firm or read_company(parts, writer, contact, cues)
    company = (
        re.sub(rf"^{re.escape(contact.name)} (?:von|vom|from|de|at|of) ", "", company) if contact.name else company
    )
    if language and language not in LANGUAGES:
        return Reply(Outcome.OTHER, contact=contact, company=company, language=language)
    parts = without_side_matters(parts, writer.subject, cues)
    traits = traits_of(parts.sentences, cues.language, embed)
    return _understood(parts, writer, traits, Reply(Outcome.OTHER, contact=contact, company=company), is_tool)


def _language(text: str) -> str:
    """The language of a text; of a few words that might be of several languages the likeliest one that is read."""
    language, counts = guess_language(text), language_counts(text)
    likeliest = max(LANGUAGES, key=lambda one: counts[one])
    if not language or language in LANGUAGES:
        return language
    return language if counts[language] >= max(_SURELY_OF_LANGUAGE, counts[likeliest] + _AHEAD) else likeliest


def _handed_on_by(message: Message, cues: Cues) -> ReplyContact | None:
    """The recruiter who hands on what a client wrote, and is the one to turn to; None where nobody does."""
    note = letter_parts(cover_note(message.text))
    contact = read_contact(note, message, cues) if note.sentences else ReplyContact()
    recruits = cues.has("recruiter", contact.role) or _CLIENT.search(note.text) is not None
    return contact if contact.name and recruits else None


def _as_pasted(message: Message) -> Message:
    """The message with the writer and the subject that a head in its text names."""
    head = pasted_head(message.text, message.subject)
    if head.address or (head.name and not message.sender_name):
        message = replace(message, sender_name=head.name, sender_email=head.address)
    return replace(message, subject=head.subject or message.subject)


def _understood(parts: LetterParts, message: Message, traits: Traits, known: Reply, is_tool: IsTool) -> Reply:
    """The reply, whose contact and company are known, with all that the sentences say."""
    sentences, cues = parts.sentences, Cues(traits.language)
    sure = framed_reasons(sentences, cues, is_tool)
    plain = [sentence for sentence in sentences if not cues.has("assume", sentence)]
    told = traits if len(plain) == len(sentences) else traits_of(plain, cues.language, traits.embed)
    ruled, telling, implied = _decided(parts, message, told, is_tool, sure.reasons)
    outcome, telling = weighed_outcome(ruled, telling, told, implied=implied)
    accepted = accepted_offer(sentences, cues)
    outcome, telling = (Outcome.OTHER, accepted) if accepted else (outcome, telling)
    if outcome is Outcome.REJECTED and _ASKED_FOR_FEEDBACK.match(message.subject):
        outcome = Outcome.FEEDBACK
    ruled_given = _reasons(sentences, outcome, telling, cues, is_tool)
    ruled_given = replace(ruled_given, lacking=ruled_given.lacking or sure.lacking)
    given = _weighed(ruled_given, outcome, telling, traits, sure)
    stage, staged = (Stage.OFFER, accepted) if accepted else _stage(traits, outcome, telling, given, cues)
    if outcome in _WITH_STAGE and (met := _met_by_subject(message.subject, stage, staged, cues)):
        stage, staged = met, ""
    if stage is Stage.INTERVIEW and cues.has("recruiter", known.contact.role) and cues.has("talk_only", staged):
        stage = Stage.SCREENING  # a talk with a recruiter comes before the interview
    reapply, reapply_quote = read_reapply(
        traits, outcome, cues, {item.quote for item in given.reasons if item.reason in _OF_APPLICANT}
    )
    feedback, feedback_quote = read_feedback(traits, outcome, cues)
    quotes = {"outcome": telling, "stage": staged, "reapply": reapply_quote, "feedback": feedback_quote}
    if outcome in _TO_ANSWER:
        quotes["answer_by"] = quote_deadline(sentences)
    if outcome is Outcome.INTERVIEW:
        quotes["meeting"] = quote_meeting(sentences)
    return replace(
        known,
        outcome=outcome,
        stage=stage,
        reasons=given.reasons,
        lacking=tuple(one for item in given.lacking for one in named_apart(without_time(item), cues, is_tool)),
        reapply=reapply,
        feedback=feedback,
        role=without_employer(_role(parts, message, cues), known.company),
        language=cues.language,
        quotes=tuple((name, quote) for name, quote in quotes.items() if quote),
    )


def _role(parts: LetterParts, message: Message, cues: Cues) -> str:
    """The job's title, in the letter or in the message that it answers."""
    older = older_part(message.text)
    return read_role(parts, message.subject, cues, letter_parts(older) if older.strip() else None)


def _decided(
    parts: LetterParts, message: Message, told: Traits, is_tool: IsTool, sure: Sequence[GivenReason]
) -> tuple[Outcome, str, bool]:
    """The outcome by rules, the sentence that says it, and whether a reason for a no alone implies it."""
    sentences, cues = parts.sentences, Cues(told.language)
    outcome, telling = read_outcome(sentences, message.subject, cues)
    if outcome not in _UNDECIDED or cues.has("interview_plain", telling):
        return outcome, telling, False
    noted = any(cues.has("other", line) for line in (message.subject, *parts.head))
    hints = not (outcome is Outcome.OTHER and (telling or noted))
    said = _implied_no(sentences, outcome, cues, is_tool, hints=hints)
    invited = outcome is Outcome.INTERVIEW and is_invitation(told)
    if not said and sure and not (invited or _is_pending(sentences, cues) or _asks_for_something(sentences, cues)):
        said = sure[0].quote
    return (Outcome.REJECTED, said, True) if said else (outcome, telling, False)


def _stage(traits: Traits, outcome: Outcome, telling: str, given: GivenReasons, cues: Cues) -> tuple[Stage | None, str]:
    """The stage reached, and the sentence that says it; a lack that papers show is of the papers."""
    if outcome not in _WITH_STAGE:
        return read_stage_of_news(traits.texts, outcome, telling, cues)
    ruled = read_stage(traits.texts, cues)
    stage, staged = weighed_stage(*ruled, traits)
    if stage not in _MET and stage is not Stage.OFFER and (trial := day_of_trial(traits.texts, cues)):
        return Stage.INTERVIEW, trial
    if ruled[0] is None and cues.begins("frame_opening_if", staged):
        stage, staged = None, ""  # what may be, some day, is no stage reached
    if stage is None and outcome in _STOPPED_FOR_ALL:
        return Stage.APPLICATION, telling  # whoever had come further would be told of it
    if stage is None and outcome is Outcome.REJECTED:
        shown = next((item for item in given.reasons if item.reason in _SHOWN_BY_PAPERS), None)
        return (Stage.APPLICATION, shown.quote) if shown else (None, "")
    return stage, staged


def _met_by_subject(subject: str, stage: Stage | None, staged: str, cues: Cues) -> Stage | None:
    """The meeting that the subject names, where the letter tells none and no telephone call; else None."""
    named = read_stage([subject], cues)[0]
    return None if stage in _MET or named not in _MET or cues.has("told_by_phone", staged) else named


def _implied_no(sentences: Sequence[str], outcome: Outcome, cues: Cues, is_tool: IsTool, *, hints: bool) -> str:
    """The sentence with a reason that says no without saying so: "you are overqualified for it, to be honest".

    `hints` is whether a hint is enough.
    """
    if _asks_for_something(sentences, cues):
        return ""
    pending = _is_pending(sentences, cues)
    for given in read_reasons(sentences, cues, is_tool).reasons:
        to_you = not pending and cues.has("to_you", given.quote)
        regretted = cues.has("regret", given.quote) and (to_you or outcome is not Outcome.INTERVIEW)
        says_no = given.reason in _SAY_NO or regretted
        says_no |= to_you and given.reason in _LACKS
        if outcome is not Outcome.INTERVIEW:
            says_no |= to_you and given.reason in _SAY_NO_TO_YOU
            says_no |= given.reason is ReplyReason.OTHER_CANDIDATES and not pending
        if says_no:
            return given.quote
    if outcome is Outcome.INTERVIEW or pending or not hints:
        return ""
    hinted = read_hints(sentences, cues, is_tool, topics=outcome is Outcome.OTHER).reasons
    said = "to_you" if outcome is Outcome.OTHER else "regret"
    return next((given.quote for given in hinted if cues.has(said, given.quote)), "")


def _asks_for_something(sentences: Sequence[str], cues: Cues) -> bool:
    """Whether something is asked for: then there is still a use for the applicant."""
    return any(cues.has("request", sentence) and not cues.has("reapply_yes", sentence) for sentence in sentences)


def _is_pending(sentences: Sequence[str], cues: Cues) -> bool:
    """Whether a decision is still to come, or something is still asked for."""
    return any(
        cues.has("pending", cues.without("pending_not", sentence)) or cues.has("frame_still_open", sentence)
        for sentence in sentences
    )


def _reasons(sentences: Sequence[str], outcome: Outcome, telling: str, cues: Cues, is_tool: IsTool) -> GivenReasons:
    if outcome not in _WITH_REASONS:
        return GivenReasons((), ())
    given = read_reasons(sentences, cues, is_tool)
    if outcome is Outcome.WITHDRAWN_BY_EMPLOYER:
        closed = (GivenReason(ReplyReason.POSITION_CLOSED, telling),)
        return GivenReasons(closed, ())
    plain = [item for item in given.reasons if item.reason is not ReplyReason.OTHER_CANDIDATES]
    if not plain and (hints := read_hints(sentences, cues, is_tool, topics=not given.reasons)).reasons:
        given = hints
    if given.reasons or outcome is Outcome.FEEDBACK:
        return given
    return GivenReasons((GivenReason(ReplyReason.NONE_GIVEN, telling),), ())


def _weighed(given: GivenReasons, outcome: Outcome, telling: str, traits: Traits, sure: GivenReasons) -> GivenReasons:
    """The reasons by rules and weights together; what lacks is named by the rules alone."""
    if outcome not in _WITH_REASONS or outcome is Outcome.WITHDRAWN_BY_EMPLOYER:
        return given
    reasons = weighed_reasons(given.reasons, traits, framed=sure.reasons, kinds=sure.kinds)
    if not reasons:  # whoever explains a decision gives reasons: then those that the rules found count
        reasons = given.reasons if outcome is Outcome.FEEDBACK else (GivenReason(ReplyReason.NONE_GIVEN, telling),)
    lacks = any(item.reason in _LACKS for item in reasons)
    return GivenReasons(reasons, given.lacking if lacks else ())


def ruled_reasons(sentences: Sequence[str], language: str) -> tuple[GivenReason, ...]:
    """The reasons that the rules alone find in a letter that turns down."""
    return _reasons(sentences, Outcome.REJECTED, "", Cues(language), lambda _text: False).reasons
