"""When what a sentence tells of was done: before its subject, or over in a job that is held now."""

import re

from tailor.tailoring.done_once import begins_with_time, is_done_once, names_past_time
from tailor.tailoring.examples import Example, setting_in_time
from tailor.tailoring.frames import Setting
from tailor.tailoring.grammar import Form

NOUNS = frozenset({Form.NOUN, Form.NOUNS})
OVER = {Setting.CURRENT_JOB: Setting.JOB, Setting.CURRENT_ROLE: Setting.ROLE}
"""Where something of a job that is held now is said as of one that is over."""
_LASTING_STATE = re.compile(
    r"(?:verantwortlich|zuständig|mitverantwortlich|responsable|responsible|accountable|in charge|involved|tasked"
    r"|entrusted|on call)\b",
    re.IGNORECASE,
)


def is_led(example: Example) -> bool:
    """Whether a sentence of one's own begins with when or for whom, so that no frame goes before it well."""
    return example.clause.form is Form.FIRST_PERSON and begins_with_time(example.clause.text)


def names_client(example: Example) -> bool:
    """Whether a sentence of one's own says first for whom it was done: "For Elm Trust I ran nine workshops"."""
    return is_led(example) and re.match(r"for (?:the )?[A-Z]", example.clause.text) is not None


def is_over(example: Example) -> bool:
    """Whether "was" is right of something in a job that is held now: "I was promoted to", "included the move"."""
    if setting_in_time(example) not in OVER:
        return False
    if example.clause.form in NOUNS:
        return example.clause.form is Form.NOUN and is_done_once(example.bullet.text)
    if example.clause.form is Form.PERSON:
        return names_past_time(example.bullet.text)
    return example.clause.form is Form.STATE and not _LASTING_STATE.match(example.clause.text)
