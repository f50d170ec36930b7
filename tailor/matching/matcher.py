"""Comparing a resume with the requirements of a posting."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from tailor.matching.abbreviations import explained_abbreviations
from tailor.matching.alternatives import merge_alternatives, of_several_kinds
from tailor.matching.amounts import compare_amounts
from tailor.matching.contrasts import of_that_kind
from tailor.matching.counted_alternatives import compare_count
from tailor.matching.coverage import NO_BAND, cover
from tailor.matching.degrees import Wanted, find_degrees, is_in_other_field, read_wanted
from tailor.matching.employers import find_fields_of_employers
from tailor.matching.foreign_forms import find_foreign_forms
from tailor.matching.general_names import general_terms
from tailor.matching.glosses import count_glosses
from tailor.matching.grades import find_versions, of_that_grade
from tailor.matching.hits import Hit, as_part, names_it, told
from tailor.matching.implication import find_by_general_name, find_implied, find_kinds
from tailor.matching.index import ResumeIndex, index_resume, with_new_items
from tailor.matching.initials import find_initials, stands_for_known
from tailor.matching.instead_of_degrees import find_experience_instead
from tailor.matching.job_titles import find_in_titles
from tailor.matching.judgement import judge
from tailor.matching.language_work import find_language_work
from tailor.matching.languages import compare_levels, find_foreign_names, find_language_tests, find_written_language
from tailor.matching.length_of_experience import (
    compare_years,
    find_general_experience,
    is_dated,
    is_general_experience,
)
from tailor.matching.levels_abroad import is_below
from tailor.matching.modules import in_suites
from tailor.matching.naming import find_doers, find_profession, find_term, find_titles, find_words, main_names
from tailor.matching.other_forms import find_other_forms
from tailor.matching.papers import find_qualifications, is_paper, of_that_level
from tailor.matching.papers_held import find_lesser, papers_held
from tailor.matching.paraphrase import find_paraphrases
from tailor.matching.parts import find_compounds, find_objects, find_term_in_phrase
from tailor.matching.qualified import as_qualified
from tailor.matching.same_job import find_same_job
from tailor.matching.several import find_all, find_some
from tailor.matching.similar_products import find_similar_products, lets_similar_do
from tailor.matching.similarity import Similar, find_similar, may_be_similar
from tailor.matching.stated import as_stated
from tailor.matching.subjects import is_of_pupils
from tailor.matching.trades import in_trade, is_function
from tailor.matching.under_rules import find_under_rules
from tailor.matching.workplaces import find_houses, find_workplaces
from tailor.model import (
    Coverage,
    Finding,
    Match,
    Place,
    Posting,
    Reason,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
    Status,
)
from tailor.text import fold
from tailor.vocabulary import Vocabulary

_BEHIND, _LINE = 10, "\n"  # characters that may hold " Level 3"
_CLASS = 20  # characters that may hold " Class A" or " catégorie 5"
_FIELD = 60  # characters that may hold " Electrical Installation"
_LEVEL_ORDER = (RequirementLevel.MUST, RequirementLevel.UNKNOWN, RequirementLevel.NICE)
_CREDENTIALS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE})
_NOT_READ = "the posting’s language is not supported; only literal names were compared"
_OF_WORK = frozenset({Place.BULLET, Place.TITLE, Place.SUMMARY, Place.HEADLINE})
_NOWHERE = frozenset({Status.MISSING, Status.UNKNOWN})
# The noun alone names a body of people, so that its root is kept apart; of something, it is what one does.
_ORGANIZATION = re.compile(r"^organi[sz]ation\s+of\s+(?:the\s+)?", re.IGNORECASE)
_WHERE = re.compile(r"\s+(?:in|at|with|for|within|across)\s+", re.IGNORECASE)
_WORK = re.compile(r"(\w{4,}(?<!al)(?<!ic)(?<!ive)(?<!ry)(?<!ous)(?<!ing)) work", re.IGNORECASE)
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
    comparison = _Comparison(index, vocabulary, similar, today, explained_abbreviations(posting.text), posting)
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
            hits = compare_years(requirement, hits, self.index.resume, self.today)
        hits = compare_amounts(f"{requirement.text}{self._line_behind(requirement)}", hits)
        hits = compare_count(self._line_before(requirement), requirement, hits)
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
            hits = chain(
                self._direct_hits(names, requirement), papers_held(names, requirement, self.index, self.vocabulary)
            )
            named = [hit for hit in as_stated(hits) if hit.names]
        if not named:
            return Finding(requirement, Status.MISSING if _IN_HAND.search(requirement.text) else Status.NOT_CHECKED)
        return replace(judge(requirement, named, self.today, may_hide=False), status=Status.SHOWN, note="")

    def _names(self, requirement: Requirement) -> tuple[str, ...]:
        """What may prove the requirement: any alternative, or its name, or each of "data or software engineering"."""
        names = [*requirement.any_of, requirement.name]
        names += [_ORGANIZATION.sub("organizing ", name) for name in names if _ORGANIZATION.match(name)]
        if requirement.kind is RequirementKind.EXPERIENCE:
            names += _either(requirement.name)
            names = in_trade(names)
        names += [self.abbreviations[key] for name in names if (key := fold(name)) in self.abbreviations]
        return tuple({fold(name): name for name in names}.values())

    def hits(self, requirement: Requirement) -> list[Hit]:
        """The places that speak for a requirement; a paper has to be stated, not only spoken of."""
        if parts := self.mixed.get(requirement.any_of):
            return [replace(hit, alternative=one.name) for one in parts for hit in self.hits(one)]
        before = self._line_before(requirement)
        every = self._all_hits(requirement) or find_versions(self._names(requirement), self.index, self.vocabulary)
        found = of_that_kind(every, requirement, before)
        found = as_qualified(found, requirement, before, self.vocabulary)
        found = of_that_grade(found, f"{requirement.text}{self._line_behind(requirement)[:_CLASS]}", requirement.name)
        found = self._of_that_level(requirement, found)
        return as_stated(found, listed_only=not self._asks_for_paper(requirement))

    def _asks_for_paper(self, requirement: Requirement) -> bool:
        terms = map(self.vocabulary.get, (requirement.name, *requirement.any_of))
        kinds = {requirement.kind, *(term.kind for term in terms if term is not None)}
        return bool(kinds & _CREDENTIALS) or is_paper(requirement)

    def _all_hits(self, requirement: Requirement) -> list[Hit]:
        if is_general_experience(requirement):
            return list(find_general_experience(requirement, self.index))
        behind = self._line_behind(requirement)
        is_degree = requirement.kind is RequirementKind.DEGREE
        if is_degree and is_of_pupils(behind):
            spoken_of = find_words(requirement.text, self.index, named=False)
            return [hit for hit in spoken_of if hit.item.place in _OF_WORK]
        wanted = read_wanted(requirement, self.vocabulary, behind, self._line(requirement)) if is_degree else None
        if wanted is not None:
            hits = self._degrees(requirement, wanted)
            return hits or list(find_experience_instead(wanted, self.posting.title, self.index, self.today))
        names = self._names(requirement)
        hits = self._of_that_level(requirement, self._direct_hits(names, requirement))
        if not names_it(hits):
            hits += find_all(requirement.name, self.index, self.vocabulary) or self._said_otherwise(names, requirement)
        hits += self._of_its_kind(names, requirement, hits)
        asked = dict.fromkeys((requirement.text, requirement.name))
        return hits or [hit for phrase in asked for hit in find_some(phrase, self.index, self.vocabulary)]

    def _degrees(self, requirement: Requirement, wanted: Wanted) -> list[Hit]:
        """The degrees, qualifications and papers that satisfy a requirement for a degree."""
        degrees = find_degrees(wanted, self.index, self.vocabulary, self.today)
        hits = self._of_that_level(requirement, degrees)
        named = self._direct_hits(self._other_papers(requirement), requirement)
        hits += [hit for hit in named if not is_in_other_field(hit, wanted)]
        abroad = find_foreign_forms(requirement.text, requirement.kind, self.index)
        hits = hits or [hit for hit in abroad if not is_below(wanted.level, hit.item.text)]
        hits = hits or [*find_qualifications(requirement, self.index), *find_lesser(requirement, self.index)]
        return hits or self._of_that_level(
            requirement, papers_held((requirement.name,), requirement, self.index, self.vocabulary)
        )

    def _of_that_level(self, requirement: Requirement, hits: Iterable[Hit]) -> list[Hit]:
        """The hits of the level that stands in the requirement or right beside it, or of a higher one."""
        before, behind = self._line_before(requirement)[-_BEHIND:], self._line_behind(requirement)[:_BEHIND]
        return of_that_level(f"{before}{requirement.text}{behind}", hits)

    def _line(self, requirement: Requirement) -> str:
        """The posting's line in which a requirement stands."""
        behind = self.posting.text[requirement.end :].partition(_LINE)[0] if requirement.end else ""
        return f"{self._line_before(requirement)}{requirement.text}{behind}"

    def _line_before(self, requirement: Requirement) -> str:
        """What stands in the posting's line before a requirement."""
        return self.posting.text[: requirement.start].rpartition(_LINE)[2]

    def _line_behind(self, requirement: Requirement) -> str:
        """The rest of the posting's line behind a requirement, as far as a field may stand there."""
        behind = self.posting.text[requirement.end : requirement.end + _FIELD] if requirement.end else ""
        return behind.partition(_LINE)[0]

    def _said_otherwise(self, names: tuple[str, ...], requirement: Requirement) -> list[Hit]:
        """The places that say it in other forms and words, in the resume's language, or by its initials."""
        asked = names if requirement.any_of else tuple(dict.fromkeys((*names, requirement.text)))
        hits: list[Hit] = []
        if may_be_similar(requirement):
            hits += self._other_words([name for name in asked if not self._is_named(name)], requirement)
        if requirement.kind is not RequirementKind.LANGUAGE:
            hits += [hit for name in asked for hit in told(self._foreign(name, requirement), name, requirement)]
        if not hits and requirement.kind not in {RequirementKind.LANGUAGE, RequirementKind.SOFT}:
            open_names = [name for name in names if not stands_for_known(name, self.vocabulary.get(name))]
            hits += [hit for name in open_names for hit in told(find_initials(name, self.index), name, requirement)]
        return hits

    def _of_its_kind(self, names: tuple[str, ...], requirement: Requirement, hits: Sequence[Hit]) -> list[Hit]:
        """What shows a language, a paper or an experience, where nothing that was found so far names it."""
        if requirement.kind is RequirementKind.LANGUAGE and not hits:
            work = [hit for name in names for hit in find_language_work(name, self.index, self.vocabulary)]
            return [*find_language_tests(requirement, self.index), *work, *find_written_language(names, self.index)]
        schooled = requirement.kind is RequirementKind.DEGREE and not hits
        if schooled or (is_paper(requirement) and not names_it(hits)):
            asked = names if requirement.any_of else tuple(dict.fromkeys((*names, requirement.text)))
            return self._of_that_level(requirement, papers_held(asked, requirement, self.index, self.vocabulary))
        if requirement.kind is RequirementKind.EXPERIENCE and not is_dated(hits, requirement):
            found = [hit for name in names for hit in find_same_job(name, self.index)]
            found = found or list(self._nearest_profession(names))
            found = found or [hit for name in names for hit in find_in_titles(name, self.index)]
            found = found or [hit for name in names for hit in find_workplaces(name, self.index)]
            found = found or [hit for name in names for hit in find_houses(name, self.index)]
            return found or [hit for name in names for hit in find_fields_of_employers(name, self.index)]
        if requirement.kind is RequirementKind.TOOL and not hits:
            terms = filter(None, map(self.vocabulary.get, names))
            found = [hit for term in terms for hit in told(in_suites(term.name, self.index), term.name, requirement)]
            similar = lets_similar_do(f"{requirement.text}{self._line_behind(requirement)}")
            return found or [*(find_similar_products(names, self.index, self.vocabulary) if similar else ())]
        if requirement.kind is RequirementKind.SKILL and not hits:
            fields = dict.fromkeys((*names, requirement.text))
            found = [hit for name in fields for hit in find_workplaces(name, self.index, whole=True)]
            found = found or [hit for name in fields for hit in find_in_titles(name, self.index)]
            return found or [hit for name in fields for hit in find_fields_of_employers(name, self.index)]
        return []

    def _foreign(self, name: str, requirement: Requirement) -> Iterator[Hit]:
        """The other forms of German and French words; of a product that is known, nothing but its names will do."""
        term = self.vocabulary.get(name)
        if term is None or not term.named or requirement.kind is RequirementKind.CERTIFICATION:
            yield from find_foreign_forms(name, requirement.kind, self.index)

    def _other_papers(self, requirement: Requirement) -> list[str]:
        """What is named as a degree or beside one and is none: "bachelor's degree or paralegal certificate", a PGCE."""
        terms = ((name, self.vocabulary.get(name)) for name in (*requirement.any_of, requirement.name))
        return [name for name, term in terms if term is not None and not term.level]

    def _direct_hits(self, names: Iterable[str], requirement: Requirement) -> list[Hit]:
        """The places that name one of the names, or what entails it."""
        return [
            hit
            for name in names
            for hit in told(
                chain(self._naming(name, requirement), self._entailing(name, requirement)), name, requirement
            )
        ]

    def _is_named(self, name: str) -> bool:
        term = self.vocabulary.get(name)
        return term is not None and term.named

    def _naming(self, name: str, requirement: Requirement) -> Iterator[Hit]:
        """The places that name it; of a language only where it is spoken."""
        term = self.vocabulary.get(name)
        if term is None:
            hits = find_words(name, self.index, named=requirement.named)
        elif term.named:
            hits = find_term(term.name, requirement.text, self.index)
        else:
            hits = chain(find_term(term.name, requirement.text, self.index), find_doers(term.name, self.index))
        if requirement.kind is RequirementKind.LANGUAGE:
            return compare_levels(requirement, chain(hits, find_foreign_names(name, self.index)))
        return hits

    def _entailing(self, name: str, requirement: Requirement) -> Iterator[Hit]:
        """The places that name what entails it, or the named thing that it is about."""
        for known_as in general_terms(name):
            yield from find_by_general_name(known_as, name, self.index, self.vocabulary)
        term = self.vocabulary.get(name)
        if term is not None:
            implied = find_implied(term.name, self.index, self.vocabulary)
            yield from compare_levels(requirement, implied) if requirement.kind is RequirementKind.LANGUAGE else implied
            yield from find_kinds(term, self.index)
            return
        if is_paper(requirement):  # who knows a part of what a paper is about has no paper
            return
        for mention in main_names(name, self.vocabulary):
            part = mention.term.name
            found = list(find_term(part, name, self.index))
            if not mention.term.named:
                found += find_implied(part, self.index, self.vocabulary)
            yield from as_part(found, part, name)

    def _nearest_profession(self, names: Sequence[str]) -> Iterator[Hit]:
        """The jobs whose titles show the profession of an experience, though not its special part."""
        for name in names:
            yield from as_part(find_profession(name, self.index, self.vocabulary), "", name)
            if len(place := _WHERE.split(name)) > 1:
                yield from as_part(find_paraphrases(place[0], self.index, self.vocabulary), "", name)
            yield from as_part(find_titles(_field_of_work(_WHERE.split(name)[0]), self.index), "", name)

    def _other_words(self, names: Sequence[str], requirement: Requirement) -> list[Hit]:
        """The same in another form of the words, by the table of paraphrases, and only then by embedding."""
        said = [hit for name in names for hit in told(self._rephrasing(name), name, requirement)]
        if said or self.similar is None:
            return said
        return [hit for name in names for hit in told(find_similar(name, self.index, self.similar), name, requirement)]

    def _is_barred(self, name: str) -> bool:
        """Whether a name's own words are something else beside others ("agile and fit"), as the vocabulary knows."""
        term = self.vocabulary.get(name)
        return term is not None and bool(term.not_near)

    def _rephrasing(self, name: str) -> Iterator[Hit]:
        for hit in find_other_forms(name, self.index):
            if hit.why is not Reason.LITERAL or not self._is_barred(name):
                yield hit
        yield from find_paraphrases(name, self.index, self.vocabulary)
        yield from find_term_in_phrase(name, self.index, self.vocabulary)
        yield from find_compounds(name, self.index)
        yield from find_objects(name, self.index, self.vocabulary)
        yield from find_under_rules(name, self.index, self.vocabulary)


def _field_of_work(phrase: str) -> str:
    """The noun before "work", which the titles of those who do it begin with: "policy work" and "Policy officer".

    An adjective says nothing alone: "social work" is no "Social secretary".
    """
    found = _WORK.fullmatch(phrase)
    return found[1] if found else phrase


def _either(name: str) -> tuple[str, ...]:
    """Both alternatives of a phrase that shares its last word: "data engineering" and "software engineering"."""
    left, found, right = name.partition(" or ")
    if not found or not left or not right:
        return ()
    shares = len(left.split()) == 1 and len(right.split()) > 1 and not is_function(right)
    return f"{left} {right.split()[-1]}" if shares else left, right
