"""What a line of a resume tells when it stands in a list of a letter, so that the words before the list fit it."""

import re

from tailor.tailoring.frames import LineKind
from tailor.tailoring.gathered import phrase_of
from tailor.tailoring.grammar import Clause, Form, read_clause
from tailor.tailoring.grammar_french import noun_article
from tailor.tailoring.grammar_german import read_german_clause
from tailor.tailoring.noun_phrases import is_work
from tailor.tailoring.own_doing import WORD
from tailor.tailoring.verbs import is_past, skip_adverbs
from tailor.tailoring.word_lists import word_set

_FEWEST_OF_A_NOTE = 6
_OF_A_SENTENCE = {Form.PERFECT: LineKind.DEED, Form.STATE: LineKind.OTHER, Form.PERSON: LineKind.OTHER}
_NO_NOTE = re.compile(
    r"(?:(?:very |highly )?(?:excellent|strong|good|great|proven|solid|fluent|reliable|friendly|hard-?working|motivated"
    r"|clean|valid|able|experienced|skilled|proficient|familiar|knowledge|knowledgeable|positive|outgoing)"
    r"|reasons?|salary|references?|full[- ]?time|part[- ]?time|contract (?:ended|role|position)|temporary|fixed[- ]term"
    r"|permanent|usually|mostly|mainly|partly|often|sometimes|typically|generally|occasionally|both|also|plus|including"
    r"|the|der|die|das|den|le|la|les|meist(?:ens)?|hauptsächlich|oft|teilweise|überwiegend|surtout|souvent|parfois"
    r"|principalement|casual|seasonal (?:job|role)|location|address|line manager|supervisor:|phone|tel|hours|website"
    r"|industry|sector|size|turnover of|revenue|employer|company|team size|weekends?|evenings?|nights?|redundan\w+"
    r"|planned|branche|vollzeit|teilzeit|befristet|unbefristet|gehalt|grund|firma|unternehmen|arbeitgeber|inhaber|umsatz"
    r"|cdi|cdd|temps|motif|salaire|entreprise|secteur|contrat|horaires)\b",
    re.IGNORECASE,
)
"""What begins with how somebody is, with the terms of a job or with its employer tells no work."""
_REPORTS = re.compile(r"Report(?:ing|ed|s)? (?:directly )?to\b")
_HEAD_END = re.compile(r"[:(,]")
_FRENCH_RESULT = re.compile(r"[^\W\d_]{3,}(?: [^\W\d_]+){0,3}? [^\W\d_]{2,}(?:é|ée|és|ées)(?:,? (?!par\b)|$)")
"""A thing with what was done to it: "Taux de casse ramené de 9 à 6 %"."""
_FRENCH_PARTICIPLE = re.compile(r"\s[^\W\d_]{2,}(?:é|ée|és|ées)\b")


def line_kind_of(text: str, clause: Clause, language: str, *, current: bool) -> LineKind | None:
    """What a line tells when it stands in a list: work, deeds or duties; None where that is not certain.

    Args:
        text: A sentence that may be told.
        clause: What it was read as.
        language: That of the letter, an ISO code.
        current: Whether its job is held now.
    """
    if clause.form in _OF_A_SENTENCE:
        return _OF_A_SENTENCE[clause.form]
    if clause.form is Form.FIRST_PERSON:
        return LineKind.DEED if language == "en" and not current and text.startswith("I ") else None
    if clause.form is Form.PAST:
        return None if language == "de" else LineKind.DEED
    if clause.form in (Form.PRESENT, Form.INFINITIVE):
        return LineKind.DUTY if ";" not in text else LineKind.OTHER
    return _kind_of_note(text, clause, language)


def names_only_work(text: str) -> bool:
    """Whether a note begins with work and has no deed behind a comma: not "weekends, turned up every time"."""
    first, *parts = re.split(r",\s+", text)
    begins = WORD.match(first)
    is_when = begins is not None and begins[0].lower() in word_set("circumstances") - {"weekly", "monthly"}
    return not is_when and not any(is_past(*skip_adverbs(part)) for part in parts)


def tells_no_work(text: str) -> bool:
    """Whether a line begins with praise, with the terms of a job or with whom somebody reported to."""
    return _NO_NOTE.match(text) is not None or _REPORTS.match(text) is not None


def _kind_of_note(text: str, clause: Clause, language: str) -> LineKind | None:
    if language == "fr" and clause.form is Form.LISTED and _FRENCH_RESULT.match(text):
        return LineKind.OTHER
    if _REPORTS.match(text):
        return None
    if _names_work(text, clause, language) or phrase_of(text, language):
        return LineKind.WORK
    return LineKind.OTHER if _is_note_of_work(text) else None


def _is_note_of_work(text: str) -> bool:
    """Whether a line without a verb may stand as it is among what a job was: no praise, no terms of the contract."""
    is_long = len(text.split()) >= _FEWEST_OF_A_NOTE
    return is_long and _NO_NOTE.match(text) is None


def _names_work(text: str, clause: Clause, language: str) -> bool:
    """Whether a phrase of nouns begins with work: "Medication rounds for 22 residents", no "Team of 12"."""
    if clause.form in (Form.NOUN, Form.NOUNS):
        return True
    head = _HEAD_END.split(text)[0].strip()
    if not (clause.form is Form.LISTED or (clause.form is Form.QUOTED and head != text)):
        return False
    if language == "de":
        return read_german_clause(head).form in (Form.NOUN, Form.NOUNS)
    if language == "fr":
        first = WORD.match(head)
        return first is not None and noun_article(first[0].lower()) != "" and not _FRENCH_PARTICIPLE.search(text)
    return is_work(head) or read_clause(head, current=False).form is Form.NOUN
