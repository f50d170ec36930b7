"""Whether what stands among a resume's papers is one that is held: no post, nothing yet to come or run out."""

import datetime as dt
import re
from collections.abc import Iterator

from tailor.claims import states_paper
from tailor.model import Item, Requirement, RequirementKind, SectionKind
from tailor.tailoring.expiry import has_run_out
from tailor.tailoring.noun_phrases import is_role
from tailor.text import says_unfinished

_IS_HELP = re.compile(r"\b(?:hand|help|labou?rer|worker|operative|porter|crew)$", re.IGNORECASE)
_OF_A_PAPER = re.compile(
    r"\b(?:registered|certified|chartered|qualified|licen[cs]e[ds]?|accredited|approved|trained|professional|fellow|member"
    r"|trainer|assessor|instructor|aider|marshal|warden|practitioner|auditor|notary|interpreter|card|ticket|permit"
    r"|certificat\w+|diploma|award|level|grade|class|category|course|training|\w*schein|\w*prüfung|zertifikat\w*|geprüfte?r?"
    r"|zertifizierte?r?|habilitation|permis|formation|diplôme)\b",
    re.IGNORECASE,
)
"""Words of a paper that says what somebody is, or what it is."""
_SENTENCE_END = re.compile(r"(?<=[\w)])\.\s+(?=[A-ZÀ-Þ])")
_TAKES_BACK = re.compile(
    r"(?:lapsed|expired|not\b|never|but\b|now\b|it\b|ran\b|both|all\b|none|neither|surrendered|renewal|let\b|still|i\b"
    r"|abgelaufen|nicht\b|aber\b|beide|alle\b|expiré|périmé|plus\b|les deux|non\b)",
    re.IGNORECASE,
)
"""How a sentence begins that may say of the paper before it that it is held no more, or not yet."""
_EXPIRED = re.compile(
    r"\bran(?: (?:from |until |till |to )?(?:\w+ )?(?:\d{1,2}[./-])?(?:19|20)\d\d|$)"
    r"|\b(?:expired|lapsed|(?:ran|run|running) out|no longer (?:valid|current|held)|not (?:current|renewed)|out of date"
    r"|(?:happy|willing|needs?|due) to (?:be )?renew\w*|needs? (?:renewing|redoing)|let (?:it )?(?:go|lapse)"
    r"|surrendered|revoked"
    r"|abgelaufen|nicht mehr gültig|ungültig|verfallen|expirée?s?|périmée?s?|échue?s?|plus (?:valables?|à jour)"
    r"|à (?:renouveler|repasser|recycler))\b",
    re.IGNORECASE,
)
_AWARENESS = re.compile(
    r"\bawareness\b(?=.*\b(?:(?:one|half|two|1|2|½)[- ](?:an? )?(?:day|hour)s?|half a day|an hour|morning"
    r"|classroom only|online only|theory only)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""A short course that made somebody aware of something qualifies for nothing."""
_FIRST_WORD = re.compile(r"\w\S*")


def is_post(item: Item, asked: Requirement | None) -> bool:
    """Whether what stands among the papers is a job that somebody had: "Farm hand, Hill Farm", "Clerk, 2012 - 2014".

    A paper may say what somebody is ("Registered nurse"): it says so itself, or answers what is asked for as a paper.
    """
    entry = item.entry
    if entry is None or item.section is None or item.section.kind is not SectionKind.CERTIFICATIONS:
        return False
    dates = entry.dates
    lasted = dates is not None and bool(dates.start and dates.end) and dates.start != dates.end
    is_asked_so = asked is not None and asked.kind is RequirementKind.CERTIFICATION
    title = re.split(r",\s|\s\(|\s[–—-]\s", entry.title)[0]
    is_paper = is_asked_so or _OF_A_PAPER.search(entry.title) is not None
    is_post = lasted or is_role(title) or _IS_HELP.search(title) is not None
    return is_post and not is_paper


_LITTLE = re.compile(
    r"\b(?:schnupper\w*|hospitation|einführung\w*|einblick\w*|grundkurs|basiskurs|taster|introduct\w+|intro|initiation"
    r"|sensibilisation|découverte|open day|webinar|(?:one|1|half)[- ](?:a )?day|half a day|ein(?:en)? tag"
    r"|(?:1|eintägig\w*|halbtägig\w*) tag|une? (?:demi-)?journée)\b",
    re.IGNORECASE,
)
"""What a line says of how little of a thing somebody learned."""
_OF_DAYS = re.compile(
    r"\b(?:\d+|two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre|cinq)[- ](?:tage?n?|days?|jours?|stunden|hours"
    r"|heures)\b|\b\w+tägig\w*",
    re.IGNORECASE,
)
_OF_A_DIPLOMA = re.compile(
    r"\b(?:D\.?U\.?|dipl\w*|degree|master|bachelor|licence pro\w*|qualification|\w*weiterbildung|meister\w*"
    r"|zertifikat\w*|certificat\w*|certified|zertifizier\w*)\b",
    re.IGNORECASE,
)


def says_little(item: Item, asked: Requirement | None) -> bool:
    """Whether a paper was a taste only, or a course of days where nothing, or a diploma, is asked for."""
    entry = item.entry
    lines = [line.text for line in (*entry.details, *entry.bullets)] if entry else []
    head = (entry.organisation, entry.title) if entry else ()
    told = " ".join((item.text, *head, *item.remarks, *lines))
    is_diploma = asked is None or _OF_A_DIPLOMA.search(asked.text) is not None
    return _LITTLE.search(told) is not None or (is_diploma and _OF_DAYS.search(told) is not None)


def is_void(item: Item, today: dt.date) -> bool:
    """Whether a certificate says of itself that it is not there yet, or no more on a day."""
    entry = item.entry
    lines = [line.text for line in (*entry.details, *entry.bullets)] if entry else []
    head = (entry.organisation, entry.location, entry.dates.text if entry.dates else "") if entry else ()
    told = " ".join((item.text, *head, *item.remarks, *lines))  # "ran out in 2024" may stand where the issuer does
    is_open = entry is not None and entry.dates is not None and entry.dates.current
    is_school = item.section is not None and item.section.kind is SectionKind.EDUCATION
    is_void = any(is_not_held(text) or has_run_out(text, today) for text in (told, item.text))
    is_void = is_void or _AWARENESS.search(told) is not None or (is_open and is_school)
    name = _FIRST_WORD.search(item.text)
    return is_void or (
        name is not None and not states_paper(item.text, *name.span(), listed=True, remarks=(*item.remarks, *lines))
    )


def is_not_held(text: str) -> bool:
    """Whether a text says of a paper that it is not there yet, or no more."""
    return says_unfinished(text) or _EXPIRED.search(text) is not None


def sentences_on_a_line(text: str) -> Iterator[str]:
    """The sentences of a line of papers that nothing behind them takes back, none of a line with one sentence only.

    "Food hygiene certificate, 2021. BTEC Catering, 2014. Barista course booked." has two such before its last.
    """
    sentences = _SENTENCE_END.split(text.strip())
    for sentence, behind in zip(sentences, (*sentences[1:], ""), strict=True):
        if len(sentences) > 1 and not takes_paper_back(behind):
            yield sentence.rstrip(".")


def takes_paper_back(sentence: str) -> bool:
    """Whether a sentence behind a paper's may say that it is held no more, or not yet."""
    return _TAKES_BACK.match(sentence) is not None
