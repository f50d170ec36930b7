"""Comparing a resume with the requirements of a posting."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from tailor.matching.alternatives import merge_alternatives, of_several_kinds
from tailor.matching.amounts import compare_amounts
from tailor.matching.around import line_before, line_behind, whole_line
from tailor.matching.asked_names import asked_names
from tailor.matching.bare_titles import without_bare_titles
from tailor.matching.by_kind import find_by_kind, find_papers, needs_paper
from tailor.matching.contrasts import of_that_kind
from tailor.matching.counted_alternatives import compare_count
from tailor.matching.coverage import NO_BAND, cover
from tailor.matching.degrees import Wanted, find_degrees, is_in_other_field, read_wanted
from tailor.matching.direct import find_direct
from tailor.matching.foreign_forms import find_foreign_forms
from tailor.matching.foreign_roots import LANGUAGES
from tailor.matching.glosses import count_glosses
from tailor.matching.grades import find_versions, of_that_grade
from tailor.matching.hits import Hit, names_it
from tailor.matching.index import ResumeIndex, index_resume, with_new_items
from tailor.matching.initials_meant import as_those_initials
from tailor.matching.instead_of_degrees import find_experience_instead
from tailor.matching.judgement import judge
from tailor.matching.length_of_experience import (
    compare_years,
    find_general_experience,
    is_general_experience,
)
from tailor.matching.levels_abroad import is_below, is_lower_paper
from tailor.matching.naming import find_words
from tailor.matching.otherwise import OtherWords
from tailor.matching.papers import find_qualifications, is_paper, of_that_level
from tailor.matching.papers_held import find_lesser, papers_held
from tailor.matching.qualified import as_qualified
from tailor.matching.same_trade import find_titles_of_trade
from tailor.matching.senses import in_that_sense
from tailor.matching.several import find_all, find_some
from tailor.matching.similarity import Similar
from tailor.matching.stated import as_stated
from tailor.matching.subjects import is_of_pupils
from tailor.model import (
    Coverage,
    Finding,
    Match,
    Place,
    Posting,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
    Status,
)
from tailor.text import explained_names
from tailor.vocabulary import Vocabulary

_BEHIND = 10  # characters that may hold " Level 3"
_CLASS = 20  # characters that may hold " Class A" or " catégorie 5"
_LEVEL_ORDER = (RequirementLevel.MUST, RequirementLevel.UNKNOWN, RequirementLevel.NICE)
_CREDENTIALS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE})
_NOT_READ = "the posting’s language is not supported; only literal names were compared"
_OF_WORK = frozenset({Place.BULLET, Place.TITLE, Place.SUMMARY, Place.HEADLINE})
_NOWHERE = frozenset({Status.MISSING, Status.UNKNOWN})
# What one has or has not on the day, and would write into a resume.
_IN_HAND = re.compile(r"\b(?:active|current|existing|live)\b.{0,30}\bclearance\b", re.IGNORECASE)
_PAPER = re.compile(r"licen[cs]e|clearance|permit|passport|visa\b|citizen|vaccinat|immuni[sz]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A resume and its match with the posting that day, before lines of it were moved, left out or added."""

    resume: Resume
    match: Match

    @property
    def nowhere(self) -> frozenset[str]:
        """The ids of the requirements for which nothing spoke; years are counted over all jobs, old and new."""
        open_ = (one for one in self.match.findings if one.status in _NOWHERE and not one.evidence)
        return frozenset(one.requirement.id for one in open_ if one.requirement.years is None)


def match(
    resume: Resume,
    posting: Posting,
    vocabulary: Vocabulary,
    similar: Similar | None,
    today: dt.date,
    earlier: Earlier | None = None,
) -> Match:
    """What the resume shows of what the posting asks for.

    Args:
        resume: The candidate's resume.
        posting: The posting with its requirements.
        vocabulary: What things are called and what they imply.
        similar: The cosines of texts; None to go without other words for the same thing.
        today: Decides which jobs are recent and how long a current one has lasted.
        earlier: Spares work: where nothing spoke for a requirement, only lines that are new are looked at.

    Returns:
        A finding for each requirement, must-haves first and conditions last, and the coverage.
    """
    index = index_resume(resume, vocabulary, posting.language)
    similar = similar if posting.is_understood else None
    comparison = _Comparison(index, vocabulary, similar, today, explained_names(posting.text), posting)
    comparison = replace(comparison, mixed=of_several_kinds(posting.requirements))
    if earlier is not None:
        fresh = with_new_items(index, earlier.resume)
        looked_at = replace(comparison, index=fresh) if fresh.items else None
        comparison = replace(comparison, nowhere=earlier.nowhere, fresh=looked_at)
    findings = tuple(comparison.finding(requirement) for requirement in _in_order(posting))
    findings = count_glosses(findings, posting.text)
    return Match(findings, cover(findings)) if posting.is_understood else _by_names_only(findings)


def _by_names_only(findings: Iterable[Finding]) -> Match:
    """The match with a posting in a language that is not read: what was not found may stand there in other words."""
    unsure = (
        replace(one, status=Status.UNKNOWN, note=_NOT_READ) if one.status is Status.MISSING else one for one in findings
    )
    return Match(tuple(unsure), Coverage(None, NO_BAND))


def _in_order(posting: Posting) -> list[Requirement]:
    """By level, then by weight, then as the posting has them."""
    return sorted(
        merge_alternatives(posting.requirements, posting.text),
        key=lambda one: (one.kind is RequirementKind.OTHER, _LEVEL_ORDER.index(one.level), -one.weight, one.start),
    )


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One resume against one posting."""

    index: ResumeIndex
    vocabulary: Vocabulary
    similar: Similar | None
    today: dt.date
    abbreviations: Mapping[str, str]
    posting: Posting
    mixed: Mapping[tuple[str, ...], tuple[Requirement, ...]] = field(default_factory=dict)
    nowhere: frozenset[str] = frozenset()
    fresh: "_Comparison | None" = None

    def finding(self, requirement: Requirement) -> Finding:
        if requirement.kind is RequirementKind.OTHER:
            return self._condition(requirement)
        hits = [] if self._is_still_nowhere(requirement) else self.hits(requirement)
        if requirement.years is not None:
            of_trade = find_titles_of_trade(self._names(requirement), self.index, self.vocabulary) if hits else []
            hits = compare_years(requirement, hits, self.index.resume, self.today, of_trade)
        hits = compare_amounts(f"{requirement.text}{line_behind(self.posting, requirement)}", hits)
        hits = compare_count(line_before(self.posting, requirement), requirement, hits)
        return judge(requirement, hits, self.today, may_hide=any(note.may_hide for note in self.index.resume.notes))

    def _is_still_nowhere(self, requirement: Requirement) -> bool:
        new = requirement.id in self.nowhere and self.fresh is not None and self.fresh.hits(requirement)
        return requirement.id in self.nowhere and not new

    def _condition(self, requirement: Requirement) -> Finding:
        """A condition is not checked, unless it is a paper that the resume names: a licence, a clearance."""
        named: list[Hit] = []
        term = self.vocabulary.get(requirement.name)
        certified = term is not None and term.kind is RequirementKind.CERTIFICATION
        if _PAPER.search(requirement.text) or is_paper(requirement) or certified:
            names = self._names(requirement)
            hits = chain(self._direct(names, requirement), papers_held(names, requirement, self.index, self.vocabulary))
            named = [hit for hit in as_stated(hits) if hit.names]
        if not named:
            return Finding(requirement, Status.MISSING if _IN_HAND.search(requirement.text) else Status.NOT_CHECKED)
        return replace(judge(requirement, named, self.today, may_hide=False), status=Status.SHOWN, note="")

    def hits(self, requirement: Requirement) -> list[Hit]:
        """The places that speak for a requirement; a paper has to be stated, not only spoken of."""
        if parts := self.mixed.get(requirement.any_of):
            return [replace(hit, alternative=one.name) for one in parts for hit in self.hits(one)]
        before = line_before(self.posting, requirement)
        every = self._all_hits(requirement) or find_versions(self._names(requirement), self.index, self.vocabulary)
        every = in_that_sense(every, requirement, self.posting, self.index.resume)
        every = as_those_initials(every, self.posting, self.vocabulary.get(requirement.name))
        found = of_that_kind(every, requirement, before)
        found = as_qualified(found, requirement, before, self.vocabulary)
        line = f"{before}{requirement.text}{line_behind(self.posting, requirement)}"
        found = without_bare_titles(found, requirement, line, self.index.items)
        behind = line_behind(self.posting, requirement)[:_CLASS]
        found = of_that_grade(found, f"{requirement.text}{behind}", requirement.name)
        found = [hit for hit in self._of_that_level(requirement, found) if not self._is_lower_paper(requirement, hit)]
        return as_stated(found, listed_only=not self._asks_for_paper(requirement))

    def _is_lower_paper(self, requirement: Requirement, hit: Hit) -> bool:
        asked = " ".join((requirement.text, *requirement.any_of))
        return self.index.language in LANGUAGES and is_lower_paper(asked, hit.item.text)

    def _asks_for_paper(self, requirement: Requirement) -> bool:
        terms = map(self.vocabulary.get, (requirement.name, *requirement.any_of))
        kinds = {requirement.kind, *(term.kind for term in terms if term is not None)}
        return bool(kinds & _CREDENTIALS) or is_paper(requirement)

    def _all_hits(self, requirement: Requirement) -> list[Hit]:
        if is_general_experience(requirement):
            return list(find_general_experience(requirement, self.index))
        behind = line_behind(self.posting, requirement)
        is_degree = requirement.kind is RequirementKind.DEGREE or bool(requirement.degree)
        if is_degree and is_of_pupils(behind):
            spoken_of = find_words(requirement.text, self.index, named=False)
            return [hit for hit in spoken_of if hit.item.place in _OF_WORK]
        line = whole_line(self.posting, requirement)
        wanted = read_wanted(requirement, self.vocabulary, behind, line) if is_degree else None
        if wanted is not None:
            hits = self._degrees(requirement, wanted)
            return hits or list(find_experience_instead(wanted, self.posting.title, self.index, self.today))
        names = self._names(requirement)
        hits = self._of_that_level(requirement, self._direct(names, requirement))
        if not names_it(hits):
            other_words = OtherWords(self.index, self.vocabulary, self.similar)
            every = find_all(requirement.name, self.index, self.vocabulary)
            hits += every or other_words.find(names, requirement)
        hits += self._of_its_kind(requirement, hits)
        asked = dict.fromkeys((requirement.text, requirement.name))
        return hits or [hit for phrase in asked for hit in find_some(phrase, self.index, self.vocabulary)]

    def _degrees(self, requirement: Requirement, wanted: Wanted) -> list[Hit]:
        """The degrees, qualifications and papers that satisfy a requirement for a degree."""
        degrees = find_degrees(wanted, self.index, self.vocabulary, self.today)
        hits = self._of_that_level(requirement, degrees)
        named = self._direct(self._other_papers(requirement), requirement)
        hits += [hit for hit in named if not is_in_other_field(hit, wanted)]
        abroad = find_foreign_forms(requirement.text, requirement.kind, self.index)
        hits = hits or [hit for hit in abroad if not is_below(wanted.level, hit.item.text)]
        hits = hits or [*find_qualifications(requirement, self.index), *find_lesser(requirement, self.index)]
        return hits or self._of_that_level(
            requirement, papers_held((requirement.name,), requirement, self.index, self.vocabulary)
        )

    def _of_its_kind(self, requirement: Requirement, hits: Sequence[Hit]) -> list[Hit]:
        """What shows a language, a paper or an experience, where nothing that was found so far names it."""
        names, behind = self._names(requirement), line_behind(self.posting, requirement)
        if needs_paper(requirement, hits):
            return self._of_that_level(requirement, find_papers(names, requirement, self.index, self.vocabulary))
        return find_by_kind(names, requirement, hits, behind, self.index, self.vocabulary)

    def _direct(self, names: Iterable[str], requirement: Requirement) -> list[Hit]:
        return find_direct(names, requirement, self.index, self.vocabulary)

    def _names(self, requirement: Requirement) -> tuple[str, ...]:
        return asked_names(requirement, self.abbreviations, lambda name: self.vocabulary.get(name) is not None)

    def _of_that_level(self, requirement: Requirement, hits: Iterable[Hit]) -> list[Hit]:
        """The hits of the level that stands in the requirement or right beside it, or of a higher one."""
        before = line_before(self.posting, requirement)[-_BEHIND:]
        behind = line_behind(self.posting, requirement)[:_BEHIND]
        return of_that_level(f"{before}{requirement.text}{behind}", hits)

    def _other_papers(self, requirement: Requirement) -> list[str]:
        """What is named as a degree or beside one and is none: "bachelor's degree or paralegal certificate", a PGCE."""
        terms = ((name, self.vocabulary.get(name)) for name in (*requirement.any_of, requirement.name))
        return [name for name, term in terms if term is not None and not term.level]
