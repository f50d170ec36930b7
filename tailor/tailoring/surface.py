"""Naming in the skills list what the candidate holds but mentions only deep in a job."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from tailor.model import (
    ANSWER_ID,
    EditKind,
    Evidence,
    Finding,
    Item,
    Match,
    Place,
    RequirementKind,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    Status,
)
from tailor.tailoring.answers import Refusals
from tailor.tailoring.drafts import Draft, name_requirement
from tailor.tailoring.hedges import is_sure
from tailor.tailoring.list_case import begins_small
from tailor.tailoring.listable import reads_as_skill, says_less
from tailor.tailoring.other_names import is_shown_by_another
from tailor.tailoring.papers import is_unstated_paper
from tailor.tailoring.relevance import PLAIN_REASONS, requirement_names, requirement_worth
from tailor.tailoring.skill_headings import OTHER_LABEL, OTHER_LABELS, SKILLS_HEADING, SKILLS_HEADINGS
from tailor.tailoring.whole_names import stands_whole
from tailor.text import find_phrase, fold, tokenize
from tailor.vocabulary import Vocabulary

_KINDS = frozenset({RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION})
_PLACES = frozenset({Place.BULLET, Place.DETAIL, Place.TITLE, Place.EDUCATION, Place.OTHER})
_SECTIONS = frozenset(
    {
        SectionKind.EXPERIENCE,
        SectionKind.PROJECTS,
        SectionKind.VOLUNTEERING,
        SectionKind.EDUCATION,
        SectionKind.CERTIFICATIONS,
        SectionKind.OTHER,
    }
)
"""An interest, a reference or a paper's title is not yet a skill."""
MOST_WORDS = 4
_MOST_SKILLS = 8
NOTHING_EXPLAINED: Mapping[str, str] = MappingProxyType({})
_FEWEST_FOR_A_SECTION = 2
_GENERAL_LABEL = re.compile(
    r"(?:(?:key|core|main|technical|professional|clinical|relevant|other|additional|specialist|hard|it|computer)\s+)*"
    r"(?:skills?|competenc(?:y|ies|es)|expertise|strengths|proficiencies|technologies|tools|software|know-?how"
    r"|abilities|kenntnisse|fähigkeiten|kompetenzen|compétences|outils)"
    r"(?:\s*(?:&|and|und|et)\s*(?:skills?|competenc(?:y|ies|es)|expertise|tools|software|technologies|knowledge))?",
    re.IGNORECASE,
)
_TOOL_LABEL = re.compile(r"\b(?:tools|software|technologies|systems|outils|programs|applications)\b", re.IGNORECASE)

ADDED_SECTION, ADDED_GROUP, ADDED_SKILL = "skills-added", "group-added", "skill-added"


@dataclass(frozen=True, slots=True)
class Held:
    """A skill that the resume holds deep inside: in its own words, with the place that says so."""

    words: str
    finding: Finding
    item_id: str
    where: str


def surface_skills(
    resume: Resume,
    match: Match,
    vocabulary: Vocabulary,
    refusals: Refusals = Refusals(),  # noqa: B008
    explained: Mapping[str, str] = NOTHING_EXPLAINED,
) -> tuple[Resume, list[Draft]]:
    """The resume with buried skills named in its skills section (one is made for two or more), and the edits.

    `explained` holds the other forms of abbreviations that the posting explains, by their folded form.
    """
    buried = find_buried(resume, match, vocabulary, explained)
    found = tuple(held for held in buried if not refusals.bars(EditKind.SURFACE_SKILL, held.words))
    sections = [section for section in resume.sections if section.kind is SectionKind.SKILLS]
    if not found or (not sections and len(found) < _FEWEST_FOR_A_SECTION):
        return resume, []
    section = sections[0] if sections else _empty_section(resume)
    drafts = []
    for number, held in enumerate(found, 1):
        section, label, skill = _add(section, held, number, vocabulary, resume.language)
        where = f" under {label}" if label else ""
        drafts.append(
            Draft(
                EditKind.SURFACE_SKILL,
                skill.id,
                f"only in {held.where}" if held.where else "",
                f"{skill.name}, in the skills section{where}",
                f"the posting asks for {name_requirement(held.finding.requirement)}",
                held.finding.requirement.id,
                (held.item_id,),
            )
        )
    return _with_section(resume, section), drafts


def find_buried(
    resume: Resume, match: Match, vocabulary: Vocabulary, explained: Mapping[str, str] = NOTHING_EXPLAINED
) -> tuple[Held, ...]:
    """The skills that may be named, the most wanted first: buried ones, and those that go by another name only."""
    items = {item.id: item for item in resume.items()}
    listed = [item.text for item in items.values() if item.place is Place.SKILLS]
    found: list[Held] = []
    shown = (finding for finding in match.with_status(Status.SHOWN) if is_shown_by_another(finding, items, vocabulary))
    findings = [one for one in (*match.with_status(Status.BURIED), *shown) if _may_be_listed(one, explained)]
    for finding in sorted(findings, key=lambda finding: -requirement_worth(finding.requirement)):
        names = requirement_names(finding.requirement, vocabulary)
        names += tuple(explained[key] for name in names if (key := fold(name)) in explained)
        for evidence in finding.evidence:
            item = items.get(evidence.item_id)
            if item is None or not _is_plain(evidence, item, finding.requirement.kind):
                continue
            words, asked = _own_words(evidence, names), finding.requirement
            known = [*listed, *(held.words for held in found)]
            if not words or says_less(words, item.text) or not stands_whole(words, item.text, vocabulary):
                continue
            if is_unstated_paper(words, item, vocabulary):
                continue
            if not _is_listed(words, known, vocabulary) and reads_as_skill(words, asked, item, vocabulary):
                found.append(Held(words, finding, item.id, evidence.where))
                break
    return tuple(found[:_MOST_SKILLS])


def _may_be_listed(finding: Finding, explained: Mapping[str, str]) -> bool:
    """Whether what is asked for is a thing to list; "experience with heart failure (CHF)" is, for its abbreviation."""
    asked = finding.requirement
    return asked.kind in _KINDS or (asked.kind is RequirementKind.EXPERIENCE and fold(asked.name) in explained)


def _is_plain(evidence: Evidence, item: Item, kind: RequirementKind) -> bool:
    return (
        evidence.why in PLAIN_REASONS
        and not evidence.hedged
        and not item.id.startswith(ANSWER_ID)
        and item.place in _PLACES
        and item.section is not None
        and item.section.kind in _SECTIONS
        and not item.id.endswith((".title", ".organisation"))
        and (item.entry is not None or item.section.kind is not SectionKind.OTHER)
        and (item.section.kind is not SectionKind.CERTIFICATIONS or kind is RequirementKind.CERTIFICATION)
        and is_sure(item.text, evidence.words)
    )


def _own_words(evidence: Evidence, names: Iterable[str]) -> str:
    """The evidence's words when they are a name as it would stand in a list: "Scheduled" is none of "scheduling"."""
    words = evidence.words.strip(" .,;:()")
    if not words or len(words.split()) > MOST_WORDS or find_phrase(words, evidence.quote) is None:
        return ""
    return words if any(_same_but_number(words, name) for name in names) else ""


def _same_but_number(words: str, name: str) -> bool:
    left, right = ([token.key for token in tokenize(text)] for text in (words, name))
    if len(left) != len(right):
        return False
    return all(a == b or {a, b} in ({f"{a}s", a}, {f"{b}s", b}) for a, b in zip(left, right, strict=True))


def _is_listed(words: str, listed: Iterable[str], vocabulary: Vocabulary) -> bool:
    term = vocabulary.get(words)
    names = (words, term.name, *term.aliases) if term else (words,)
    return any(find_phrase(name, text) for text in listed for name in names)


def _add(
    section: Section, held: Held, number: int, vocabulary: Vocabulary, language: str
) -> tuple[Section, str, Skill]:
    """The section with one more skill, the label of the group that it went into, and the skill."""
    fitting = [group for group in section.groups if _fit(group, held, vocabulary) > 0]
    if fitting:
        group = max(fitting, key=lambda group: _fit(group, held, vocabulary))
        skill = Skill(f"{ADDED_SKILL}-{number}", _cased(held, group, vocabulary))
        grown = replace(group, skills=(*group.skills, skill))
        groups = tuple(grown if other is group else other for other in section.groups)
        return replace(section, groups=groups), group.name, skill
    label = OTHER_LABELS.get(language, OTHER_LABEL) if any(group.name for group in section.groups) else ""
    group = SkillGroup(f"{ADDED_GROUP}-{number}", label)
    skill = Skill(f"{ADDED_SKILL}-{number}", _cased(held, group, vocabulary))
    group = replace(group, skills=(skill,))
    return replace(section, groups=(*section.groups, group)), label, skill


def _fit(group: SkillGroup, held: Held, vocabulary: Vocabulary) -> int:
    """How well a skill fits a group; 0 where its label would say more of the skill than the resume does."""
    if group.id.startswith(ADDED_GROUP):
        return 1
    if group.level or any(char.isdigit() for char in group.name):
        return 0
    if group.name and not _GENERAL_LABEL.fullmatch(group.name.strip(" :")):
        return 0
    if _TOOL_LABEL.search(group.name) and held.finding.requirement.kind is not RequirementKind.TOOL:
        return 0
    terms = [term for skill in group.skills if (term := vocabulary.get(skill.name))]
    return 2 + 2 * sum(term.kind is held.finding.requirement.kind for term in terms)


def _cased(held: Held, group: SkillGroup, vocabulary: Vocabulary) -> str:
    """The words with a capital like their neighbours, when they are plain lower case and no product's name ("dbt")."""
    words, asked = held.words, held.finding.requirement
    term = vocabulary.get(words)
    if (term and term.named) or asked.named or asked.kind is RequirementKind.TOOL:
        return words
    usual = not begins_small(group.skills, vocabulary)
    return words[:1].upper() + words[1:] if usual and words.islower() else words


def _empty_section(resume: Resume) -> Section:
    heading = SKILLS_HEADINGS.get(resume.language, SKILLS_HEADING)
    others = [section.heading for section in resume.sections if section.heading]
    is_loud = bool(others) and all(other.isupper() for other in others)
    return Section(ADDED_SECTION, SectionKind.SKILLS, heading.upper() if is_loud else heading)


def _with_section(resume: Resume, section: Section) -> Resume:
    """The resume with the section in its place; an added one goes before the first that holds entries."""
    sections = list(resume.sections)
    places = [place for place, other in enumerate(sections) if other.id == section.id]
    if places:
        sections[places[0]] = section
    else:
        first = next((place for place, other in enumerate(sections) if other.entries), len(sections))
        sections.insert(first, section)
    return replace(resume, sections=tuple(sections))
