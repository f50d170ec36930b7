"""Letters after the application: the occasion, and the facts that such a letter may name."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from tailor.model.terms import PostingContact


class Occasion(StrEnum):
    """Why a letter is written."""

    INTERVIEW_THANKS = "interview-thanks"
    REJECTION_THANKS = "rejection-thanks"
    FEEDBACK_REQUEST = "feedback"
    FEEDBACK_THANKS = "feedback-thanks"
    FOLLOW_UP = "follow-up"
    IN_TOUCH = "in-touch"
    ACCEPTANCE = "accept"
    WITHDRAWAL = "withdraw"


@dataclass(frozen=True, slots=True)
class CorrespondenceFacts:
    """What the journal knows of one application; a letter names these facts and no others.

    Dates are None and texts empty where nothing was recorded. `answered` is the day of the rejection or of the feedback
    that is replied to, `wrote` whether it came in a message that is kept, `offered` the day of the offer. `reason` and
    `reapply` are the employer's own words, quoted whole: why the application was turned down, and that a new one is
    welcome. `feedback` is the employer's feedback.
    `met` is true when an interview took place, be its day known or not, `invited` when they asked the person to one.
    `other_chosen` is true when the employer said that somebody else was chosen, `feedback_offered` when they said that
    they would give feedback, `feedback_offer` is in what words.
    """

    role: str = ""
    company: str = ""
    contact: PostingContact = field(default_factory=PostingContact)
    applied: dt.date | None = None
    interviewed: dt.date | None = None
    answered: dt.date | None = None
    offered: dt.date | None = None
    wrote: bool = False
    met: bool = False
    invited: bool = False
    reason: str = ""
    reapply: str = ""
    feedback: str = ""
    feedback_offer: str = ""
    feedback_offered: bool = False
    other_chosen: bool = False
    reference: str = ""
    language: str = ""
