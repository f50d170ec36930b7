"""Sections named after a trade ("Performing", "Shore work") that hold jobs as the section of jobs beside them does."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import SectionKind
from tailor.parsing.heading_words import lookup
from tailor.parsing.headings import Heading
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line
from tailor.parsing.rows import Row, rows_of
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score
from tailor.text import fold

_OF_CLUBS = re.compile(
    r"\b(?:clubs?|societ(?:y|ies)|associations?|committee|scouts?|guides|church|parish|charity|volunt\w+|honorary|student"
    r"|league|team|captain|treasurer|trustee|chair(?:man|woman|person)?|president|fundrais\w+"
    r"|(?<!ensemble )(?<!cast )(?<!crew )(?<!staff )member"
    r"|\w*verein|ehrenamt\w*|kirche|gemeinde|vorstand|kassenwart\w*|benevol\w*|amicale|tresori\w+|paroisse"
    r"|asociacion|asociacao|associazione|voluntari\w*|volontari\w*|parroquia|paroquia|parrocchia|vereniging|vrijwillig\w*)\b"
)
"""What heads say, folded, of offices and memberships that are nobody's job."""

_MAY_EMPLOY = re.compile(r"church|parish|kirche|paroisse|parroquia|paroquia|parrocchia|league")
"""Those of the same words that may as well be an employer's."""

_BESIDE_WORK = re.compile(
    r"\b(?:communit\w+|outside|beyond|besides?|leisure|extra\w*|activit\w+|engagements?|civic|involvement|affiliations?"
    r"|leadership|hobb\w+|sports?|ausser\w*|neben\w*|privat\w*|freizeit|loisirs?|associati\w+|otr[ao]s|autres|altro"
    r"|intere\w+|life|mandates?|boards?|military|additional|other)\b"
)
"""What headings say of the time beside one's work, which may be told as jobs are."""

_TRADE = re.compile(
    r"\b(?!training|volunteering|learning|travell?ing|fundraising|reading|gaming|hiking|cycling|running|climbing)[a-z]{3,}ing\b"
    r"|\b(?:works?|service|practice|career|trade|farm|sea|ships?|shore|stage|tours?|classroom|kitchen|posts|assignments?"
    r"|consultanc(?:y|ies)|locums?|visiting|faculty|seasonal|music)\b"
    r"|\b(?:\w*tatigkeit(?:en)?|lehrauftrage?|gastspiele?|tournees?|giras?|musica|musique|musik)\b"
    r"|\b(?:research|clinical|laborator(?:y|ies)|performance|administration|forschung|recherche)\b"
    r"(?!.*\b(?:train|project|grant|skill|public|course|placement|rotation|paper|award|fund|stud(?:y|ies)))"
    r"|\b(?:seefahrt|schifffahrt|fahrtzeit|lehrtatigkeit|unterricht|praxis|buhne|montage|enseignement|navigation"
    r"|scene|docencia|navegacion|escenario|insegnamento|navigazione|palcoscenico|onderwijs|zeevaart|toneel|ensino|navegacao)\b"
)
"""What headings of a trade say, folded; other unknown ones below the jobs may be of the time beside work."""

_RESEARCH = {"research", "forschung", "recherche"}
_HEAD = 2


def with_trades(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings, those above, between and below jobs whose sections hold jobs of the same form as of jobs.

    Above them an unknown heading is enough ("On stage"): people put their own trade first. Below them, and under words
    that also head works ("Directing"), the heading must name a trade, and each entry be a job by its own words.
    """
    found = list(headings)
    for at in (*range(len(found) - 2, -1, -1), *range(1, len(found))):
        end = found[at + 1].line if at + 1 < len(found) else len(lines)
        own = lines[found[at].line + 1 : end]
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(found) and found[beside].kind is SectionKind.EXPERIENCE:
                jobs = lines[found[beside].first : found[beside].first + 1]
                if _is_trade(found[at], own, below=beside < at) and _are_set_as(own, jobs):
                    found[at] = replace(found[at], kind=SectionKind.EXPERIENCE)
    return found


def _is_trade(heading: Heading, own: Sequence[Line], *, below: bool) -> bool:
    open_kind = heading.kind is SectionKind.OTHER and not (heading.known or heading.caption)
    heads = heads_with_dates(own)
    named = fold(heading.text)
    usual = _TRADE.search(named) is not None and not is_beside_work(named)
    if not heads or tells_of_clubs(own, of_trade=usual):
        return False
    if open_kind and not below:
        return 2 * sum(map(is_job, heads)) > len(heads)
    return usual and (open_kind or _could_be_works(heading)) and all(is_job(head, of_schools=True) for head in heads)


def tells_of_clubs(own: Sequence[Line], *, of_trade: bool = False) -> bool:
    """Whether the heads of a section's entries tell of offices and memberships.

    Args:
        own: The section's lines.
        of_trade: Whether its heading names a trade, which somebody may have at a church or for a league as well.
    """
    told = fold(" ".join(line.text for line in own if not line.is_bullet))
    return any(not (of_trade and _MAY_EMPLOY.fullmatch(found[0])) for found in _OF_CLUBS.finditer(told))


def is_beside_work(named: str) -> bool:
    """Whether a heading, folded, tells of the time beside one's work."""
    return _BESIDE_WORK.search(named) is not None


def _could_be_works(heading: Heading) -> bool:
    """Whether a heading heads works as well as jobs ("Performing", "Research"), and names no projects."""
    word = lookup(heading.text)
    weak = word is not None and (not word.exact or fold(heading.text) in _RESEARCH) and "proj" not in fold(heading.text)
    return heading.kind is SectionKind.PROJECTS and weak


def _are_set_as(own: Sequence[Line], jobs: Sequence[Line]) -> bool:
    return bool(own and jobs) and own[0].look == jobs[0].look and own[0].is_bullet == jobs[0].is_bullet


def heads_with_dates(own: Sequence[Line]) -> list[tuple[Row, list[str]]]:
    """The rows of dates that are no bullets, each with the names in it and near it."""
    rows = rows_of(own)
    return [
        (row, [one.part.text for one in rows[max(0, at - _HEAD) : at + _HEAD + 1] if one.is_head_like])
        for at, row in enumerate(rows)
        if row.date is not None and not row.line.is_bullet
    ]


def is_job(head: tuple[Row, list[str]], *, of_schools: bool = False) -> bool:
    """Whether a head is a job's; `of_schools`: also one with a title at a school, as under the name of a trade."""
    row, texts = head
    employed = of_schools and any(title_score(text) > 0 for text in texts)
    if any(degree_score(text) > 1 or (institution_score(text) and not employed) for text in texts):
        return False
    lasts = row.date is not None and row.date.is_range
    return lasts and any(map(_names_work, texts))


def _names_work(text: str) -> bool:
    return title_score(text) > 0 or organisation_score(text) > 0 or has_legal_form(text)
