"""What shows a language, a paper, an experience, a tool or a skill where no place names it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tailor.matching.employers import find_fields_of_employers
from tailor.matching.hits import Hit, as_part, names_it, told
from tailor.matching.index import ResumeIndex
from tailor.matching.industries import find_industries, names_industry
from tailor.matching.job_titles import find_in_titles
from tailor.matching.kinds_of_systems import find_kinds_of_systems
from tailor.matching.language_work import find_language_work
from tailor.matching.languages import find_language_tests, find_written_language
from tailor.matching.length_of_experience import is_dated
from tailor.matching.modules import in_suites
from tailor.matching.naming import find_profession, find_titles
from tailor.matching.papers import is_paper
from tailor.matching.papers_held import papers_held
from tailor.matching.paraphrase import find_paraphrases
from tailor.matching.same_job import find_same_job
from tailor.matching.similar_products import find_similar_products, lets_similar_do
from tailor.matching.tool_work import find_tool_work
from tailor.matching.wards import find_wards
from tailor.matching.workplaces import find_houses, find_workplaces
from tailor.model import Requirement, RequirementKind
from tailor.vocabulary import Vocabulary

_WHERE = re.compile(r"\s+(?:in|at|with|for|within|across)\s+", re.IGNORECASE)
_WORK = re.compile(r"(\w{4,}(?<!al)(?<!ic)(?<!ive)(?<!ry)(?<!ous)(?<!ing)) work", re.IGNORECASE)


def needs_paper(requirement: Requirement, hits: Sequence[Hit]) -> bool:
    """Whether a paper has still to be found: a degree of which nothing speaks, or a paper that nothing names."""
    if requirement.kind is RequirementKind.LANGUAGE and not hits:  # its work and tests are looked for
        return False
    return (requirement.kind is RequirementKind.DEGREE and not hits) or (is_paper(requirement) and not names_it(hits))


def find_papers(
    names: tuple[str, ...], requirement: Requirement, index: ResumeIndex, vocabulary: Vocabulary
) -> Iterable[Hit]:
    """The papers of the resume that are held by other words than the requirement's."""
    asked = names if requirement.any_of else tuple(dict.fromkeys((*names, requirement.text)))
    return papers_held(asked, requirement, index, vocabulary)


def find_by_kind(
    names: tuple[str, ...],
    requirement: Requirement,
    hits: Sequence[Hit],
    behind: str,
    index: ResumeIndex,
    vocabulary: Vocabulary,
) -> list[Hit]:
    """What shows a requirement of its kind, where nothing that was found so far does.

    Args:
        names: What may prove the requirement.
        requirement: The requirement, which is no paper.
        hits: What was found so far.
        behind: The rest of the posting's line behind it.
        index: The resume.
        vocabulary: What things are called.
    """
    kind = requirement.kind
    if kind is RequirementKind.LANGUAGE and not hits:
        work = [hit for name in names for hit in find_language_work(name, index, vocabulary)]
        return [*find_language_tests(requirement, index), *work, *find_written_language(names, index)]
    if kind is RequirementKind.EXPERIENCE and not is_dated(hits, requirement):
        return _experience(tuple(dict.fromkeys((*names, requirement.text))), index, vocabulary)
    if kind in {RequirementKind.TOOL, RequirementKind.SKILL} and not (hits or requirement.named):
        hits = [hit for name in names for hit in find_tool_work(name, index)]
        hits = hits or [hit for name in names for hit in find_kinds_of_systems(name, index)]
        if hits:
            return hits
    if kind is RequirementKind.TOOL and not hits:
        terms = filter(None, map(vocabulary.get, names))
        found = [hit for term in terms for hit in told(in_suites(term.name, index), term.name, requirement)]
        similar = lets_similar_do(f"{requirement.text}{behind}")
        return found or [*(find_similar_products(names, index, vocabulary) if similar else ())]
    if kind is RequirementKind.SKILL and not hits:
        fields = dict.fromkeys((*names, requirement.text))
        found = [hit for name in fields for hit in find_workplaces(name, index, whole=True)]
        found = found or [hit for name in fields for hit in find_in_titles(name, index)]
        found = found or [hit for name in fields for hit in find_wards(name, index)]
        found = found or [hit for name in fields for hit in find_fields_of_employers(name, index)]
        return found or [hit for name in fields if names_industry(name) for hit in find_industries(name, index)]
    return []


def _experience(names: tuple[str, ...], index: ResumeIndex, vocabulary: Vocabulary) -> list[Hit]:
    """The jobs that show an experience: of the same work, by their titles, houses and employers."""
    found = [hit for name in names for hit in find_same_job(name, index)]
    found = found or list(_nearest_profession(names, index, vocabulary))
    found = found or [hit for name in names for hit in find_in_titles(name, index)]
    found = found or [hit for name in names for hit in find_workplaces(name, index)]
    found = found or [hit for name in names for hit in find_wards(name, index)]
    found = found or [hit for name in names for hit in find_houses(name, index)]
    found = found or [hit for name in names for hit in find_fields_of_employers(name, index)]
    return found or [hit for name in names for hit in find_industries(name, index)]


def _nearest_profession(names: Sequence[str], index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The jobs whose titles show the profession of an experience, though not its special part."""
    for name in names:
        yield from as_part(find_profession(name, index, vocabulary), "", name)
        if len(place := _WHERE.split(name)) > 1:
            yield from as_part(find_paraphrases(place[0], index, vocabulary), "", name)
        yield from as_part(find_titles(_field_of_work(place[0]), index), "", name)


def _field_of_work(phrase: str) -> str:
    """The noun before "work", which the titles of those who do it begin with: "policy work" and "Policy officer".

    An adjective says nothing alone: "social work" is no "Social secretary".
    """
    found = _WORK.fullmatch(phrase)
    return found[1] if found else phrase
