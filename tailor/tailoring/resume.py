"""Tailoring a resume: selecting, reordering and naming what it holds, nothing else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tailor.model import EditKind, Match, Note, Posting, Resume, TailoredResume
from tailor.tailoring.answers import Refusals
from tailor.tailoring.bullets import limit_bullets, rank_bullets
from tailor.tailoring.drafts import Draft, number_edits
from tailor.tailoring.length import Measure, estimate_pages, limit_pages
from tailor.tailoring.relevance import Relevance, weigh_items
from tailor.tailoring.skills import order_skills, spell_aliases
from tailor.tailoring.surface import surface_skills
from tailor.text import explained_names
from tailor.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may stay: bullets in each job or project, and pages (None is no limit); and where skills may go.

    With `lines_stay` skills stay in their own lines of the resume, as they must in the person's own document.
    `measure` tells the length of a resume in pages; without a design it is a rough estimate.
    """

    bullets_per_entry: int | None = None
    pages: int | None = None
    lines_stay: bool = False
    measure: Measure = estimate_pages


def tailor_resume(
    resume: Resume,
    posting: Posting,
    match: Match,
    vocabulary: Vocabulary,
    limits: Limits = Limits(),
    refusals: Refusals = Refusals(),  # noqa: B008  it never changes
) -> TailoredResume:
    """The resume as it fits one posting, with every edit and its reason.

    Entries, headings and all facts stay as they are; bullets move within their entry, skills within their section.

    Args:
        resume: The candidate's resume.
        posting: The posting with its requirements.
        match: The findings of this resume for this posting.
        vocabulary: The vocabulary, for exact aliases and the kinds of skills.
        limits: How many bullets may stay, and how many pages; a note says when that cannot be kept.
        refusals: The changes that the person does not want.

    Returns:
        The original, the new resume whose items keep their ids, and the numbered edits between the two.
    """
    relevance = weigh_items(resume, match, vocabulary)
    texts = {item.id: item.text for item in resume.items()}
    may_move = {key: worth for key, worth in relevance.items() if not refusals.bars(EditKind.MOVE, texts.get(key, ""))}
    kept = frozenset(key for key, text in texts.items() if refusals.bars(EditKind.DROP, text))
    tailored, moves = _arrange_bullets(resume, may_move)
    drops: list[Draft] = []
    if limits.bullets_per_entry is not None:
        tailored, drops = limit_bullets(tailored, relevance, limits.bullets_per_entry, kept)
    tailored, surfaced = surface_skills(tailored, match, vocabulary, refusals, explained_names(posting.text))
    tailored, arranged = _arrange_skills(tailored, posting, match, vocabulary, refusals, limits)
    notes: tuple[Note, ...] = ()
    if limits.pages is not None:
        # Last, because skills that were named take room too.
        tailored, more, notes = limit_pages(tailored, relevance, limits.pages, kept, limits.measure)
        drops += more
    return TailoredResume(resume, tailored, number_edits([*surfaced, *moves, *arranged, *drops]), notes)


def _arrange_bullets(resume: Resume, relevance: Mapping[str, Relevance]) -> tuple[Resume, list[Draft]]:
    sections, drafts = [], []
    for section in resume.sections:
        arranged, moves = rank_bullets(section, relevance)
        sections.append(arranged)
        drafts += moves
    return replace(resume, sections=tuple(sections)), drafts


def _arrange_skills(
    resume: Resume, posting: Posting, match: Match, vocabulary: Vocabulary, refusals: Refusals, limits: Limits
) -> tuple[Resume, list[Draft]]:
    relevance = weigh_items(resume, match, vocabulary)
    words = {word for item in resume.items() for word in re.findall(r"\w+", item.text) if word.islower()}
    sections, drafts = [], []
    for section in resume.sections:
        ordered, moves = order_skills(section, relevance, vocabulary, refusals, words, lines_stay=limits.lines_stay)
        spelled, aliases = spell_aliases(ordered, posting, vocabulary, refusals)
        sections.append(spelled)
        drafts += [*aliases, *moves]
    return replace(resume, sections=tuple(sections)), drafts
