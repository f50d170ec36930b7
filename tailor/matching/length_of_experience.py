"""Years that a posting asks for, compared with what the dated jobs show."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.roots import content_tokens
from tailor.matching.since_qualified import jobs_since, without_qualification
from tailor.matching.years import asked_in_words, in_words, jobs_holding, jobs_of, months_shown, years_claimed
from tailor.model import Place, Reason, Requirement, RequirementKind, Resume

_MONTHS = 12
_NEARLY = 0.9
_OF_ANY_KIND = frozenset(
    {
        *("progressive", "progressively", "increasing", "increasingly", "responsible", "responsibility"),
        *("full", "time", "paid", "combined", "overall", "total", "practice", "employment", "career"),
        *("post", "qualification", "pqe"),
        *(
            "mindestens",
            "jahr",
            "jahre",
            "jahren",
            "berufserfahrung",
            "erfahrung",
            "praxis",
            "einschlagige",
            "relevante",
            *("ein", "zwei", "drei", "vier", "funf", "sechs", "acht", "zehn"),
        ),
        *("moins", "ans", "annees", "professionnelle", "deux", "trois", "quatre", "cinq", "six", "dix"),
    }
)
NOT_CHECKED = "years not checked: no dated job names it"
UNDATED = "years not checked: the jobs have no dates"
UNLIKE = "the posting accepts experience instead; whether yours is like the one it asks for, only you know"


def is_general_experience(requirement: Requirement) -> bool:
    """Whether only experience as such is asked for: "5 years of progressive experience", "a similar role"."""
    if requirement.kind is not RequirementKind.EXPERIENCE or requirement.any_of:
        return False
    return all(token.key in _OF_ANY_KIND for token in content_tokens(without_qualification(requirement.name)))


def find_general_experience(requirement: Requirement, index: ResumeIndex) -> Iterator[Hit]:
    """The jobs, as evidence of experience of any kind, and the summary where it states a number of years."""
    for indexed in index.items:
        item = indexed.item
        states_years = item.place in {Place.SUMMARY, Place.HEADLINE} and years_claimed(item.text) is not None
        if states_years or item.place is Place.TITLE:
            hit = Hit(item, 0, len(item.text), Reason.YEARS)
            unclear = replace(
                hit, why=Reason.SIMILAR, explanation="a job; whether it is like the one asked for, only you know"
            )
            yield hit if requirement.years is not None else unclear


def is_dated(hits: Sequence[Hit], requirement: Requirement) -> bool:
    """Whether places were found, and, where years are asked for, one of them in a job, whose dates can tell."""
    return bool(hits) and (requirement.years is None or bool(jobs_holding(hit.item for hit in hits)))


def compare_years(
    requirement: Requirement, hits: Sequence[Hit], resume: Resume, today: dt.date, of_trade: Sequence[Hit] = ()
) -> list[Hit]:
    """The same hits with what the dates say about the years asked for.

    Args:
        requirement: Asks for a number of years.
        hits: What shows the experience.
        resume: The resume.
        today: Until when a current job has lasted.
        of_trade: The titles of further jobs of the same trade, which count where anything shows the experience.
    """
    asked = requirement.years or 0.0
    general = is_general_experience(requirement)
    plain = [hit for hit in (*hits, *of_trade) if not hit.hedged] or hits
    jobs = jobs_of(resume) if general else jobs_holding(hit.item for hit in plain)
    jobs = jobs_since(requirement.text, jobs, resume)
    months = months_shown(jobs, today)
    claimed = max((claim for hit in hits if (claim := years_claimed(hit.item.text)) is not None), default=None)
    if claimed is not None and claimed >= asked:
        return list(hits)
    if months is None:
        return [replace(hit, shortfall=hit.shortfall or (UNDATED if general else NOT_CHECKED)) for hit in hits]
    ratio = months / (asked * _MONTHS) if asked else 1.0
    if ratio >= _NEARLY:
        return [replace(hit, explanation=hit.explanation or f"the dated jobs show {in_words(months)}") for hit in hits]
    note = f"the resume shows {in_words(months)}; the posting asks for {asked_in_words(asked)}"
    return [replace(hit, share=hit.share * ratio, shortfall=note) for hit in hits]
