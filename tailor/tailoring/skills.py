"""The skills lists: their order, and the posting's spelling beside the candidate's own."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from tailor.model import ANSWER_ID, EditKind, Posting, Requirement, Section, SectionKind, Skill, SkillGroup
from tailor.tailoring.answers import Refusals
from tailor.tailoring.drafts import Draft, name_requirement
from tailor.tailoring.list_case import with_case_of_list
from tailor.tailoring.other_names import says_more
from tailor.tailoring.relevance import NOTHING, Relevance
from tailor.tailoring.surface import ADDED_GROUP, ADDED_SKILL
from tailor.text import fold
from tailor.vocabulary import Term, Vocabulary


def order_skills(
    section: Section,
    relevance: Mapping[str, Relevance],
    vocabulary: Vocabulary,
    refusals: Refusals = Refusals(),  # noqa: B008
    words: Collection[str] = (),
    *,
    lines_stay: bool = False,
) -> tuple[Section, list[Draft]]:
    """The section with what the posting asks for first, within each group and among the groups; ties stay.

    `words` are those that the resume has in small letters. With `lines_stay` a skill stays in its own line of the
    resume where some line of its group holds several: what stands together belongs together.
    """
    if section.kind is not SectionKind.SKILLS:
        return section, []
    groups, drafts = [], []
    for group in section.groups:
        own = [skill for skill in group.skills if not skill.id.startswith(ADDED_SKILL)]
        refused = refusals.bars(EditKind.REORDER_SKILLS, *(skill.name for skill in own))
        place = _line_places(group) if lines_stay else {}
        ranked = tuple(sorted(group.skills, key=lambda skill: (place.get(skill.id, 0), -_score(skill, relevance))))
        ranked = group.skills if refused else ranked
        ranked = with_case_of_list(own, ranked, vocabulary, words)
        groups.append(replace(group, skills=ranked))
        if ranked != group.skills and not group.id.startswith(ADDED_GROUP):
            drafts.append(_reorder(group, ranked, relevance))
    ordered = _arranged(groups, relevance)
    refused = refusals.bars(EditKind.REORDER_SKILLS, *(group.name for group in groups))
    if ordered != groups and not refused and all(group.name for group in groups):
        if _own(ordered) != _own(groups):
            drafts.append(_reorder_groups(section, groups, ordered))
        groups = ordered
    return replace(section, groups=tuple(groups)), drafts


def _line_places(group: SkillGroup) -> dict[str, int]:
    """Where each skill's line stands among the lines of its group, by the skill's id; added skills are in the last.

    Empty for one line, and for a list of one skill a line.
    """
    blocks = [skill.span.block for skill in group.skills if skill.span]
    lines = list(dict.fromkeys(blocks))
    if len(lines) in {0, 1, len(blocks)}:
        return {}
    return {skill.id: lines.index(skill.span.block if skill.span else lines[-1]) for skill in group.skills}


def spell_aliases(
    section: Section,
    posting: Posting,
    vocabulary: Vocabulary,
    refusals: Refusals = Refusals(),  # noqa: B008
) -> tuple[Section, list[Draft]]:
    """The section with the posting's own name of a skill beside the candidate's: "K8s" as "Kubernetes (K8s)".

    What the person affirmed in their own words stays in these.
    """
    if section.kind is not SectionKind.SKILLS:
        return section, []
    wanted = _names_in(posting, vocabulary)
    held = {fold(skill.name) for group in section.groups for skill in group.skills}
    groups, drafts = [], []
    for group in section.groups:
        skills = []
        for skill in group.skills:
            term = vocabulary.get(skill.name)
            name, requirement = wanted.get(term.name, ("", None)) if term else ("", None)
            stays = skill.id.startswith(ANSWER_ID) or refusals.bars(EditKind.SPELL_ALIAS, skill.name)
            if requirement and not stays and fold(name) not in held and says_more(name, skill.name):
                spelled = spell_both(skill.name, name)
                held.add(fold(name))
                drafts.append(_spell(skill, spelled, requirement))
                skills.append(replace(skill, name=spelled))
            else:
                skills.append(skill)
        groups.append(replace(group, skills=tuple(skills)))
    return replace(section, groups=tuple(groups)), drafts


def spell_both(own: str, other: str) -> str:
    """Two names of one thing, the longer first: "Kubernetes (K8s)"; words begin with a capital where the own name did.

    A name of one word in small letters is a product's and stays ("dbt").
    """
    if len(own) >= len(other):
        return f"{own} ({other})"
    follows = own[:1].isupper() and " " in other and other.islower()
    return f"{other[:1].upper() if follows else other[:1]}{other[1:]} ({own})"


def _names_in(posting: Posting, vocabulary: Vocabulary) -> dict[str, tuple[str, Requirement]]:
    """How the posting writes each term that it asks for, by the term's name."""
    names: dict[str, tuple[str, Requirement]] = {}
    for requirement in posting.requirements:
        for mention in vocabulary.find(requirement.text):
            name = _spelling(mention.words, mention.term)
            if name:
                names.setdefault(mention.term.name, (name, requirement))
    return names


def _spelling(words: str, term: Term) -> str:
    """The vocabulary's spelling of the words of a posting (which may stand in the plural or in capitals)."""
    exact = [name for name in (term.name, *term.aliases) if fold(name) == fold(words)]
    return exact[0] if exact else ""


def _arranged(groups: Sequence[SkillGroup], relevance: Mapping[str, Relevance]) -> list[SkillGroup]:
    """What the posting asks for first: the candidate's own groups, then one that tailoring has added, then the rest.

    An added group ("Other skills") comes last where no other is asked for.
    """
    scores = {group.id: sum(_score(skill, relevance) for skill in group.skills) for group in groups}
    wanted = sorted((group for group in _own(groups) if scores[group.id] > 0), key=lambda group: -scores[group.id])
    rest = [group for group in _own(groups) if group not in wanted]
    added = [group for group in groups if group.id.startswith(ADDED_GROUP)]
    return [*wanted, *added, *rest] if wanted else [*rest, *added]


def _own(groups: Iterable[SkillGroup]) -> list[SkillGroup]:
    return [group for group in groups if not group.id.startswith(ADDED_GROUP)]


def _score(skill: Skill, relevance: Mapping[str, Relevance]) -> float:
    return relevance.get(skill.id, NOTHING).score


def _reorder(group: SkillGroup, ranked: tuple[Skill, ...], relevance: Mapping[str, Relevance]) -> Draft:
    first = next(new for new, old in zip(ranked, group.skills, strict=True) if new.id != old.id)
    requirement = relevance.get(first.id, NOTHING).requirement
    reason = f"the posting asks for {name_requirement(requirement)}" if requirement else ""
    return Draft(
        EditKind.REORDER_SKILLS,
        group.id,
        _listed(group.skills),
        _listed(ranked),
        reason,
        requirement.id if requirement else "",
        tuple(skill.id for skill in ranked),
    )


def _reorder_groups(section: Section, before: list[SkillGroup], after: list[SkillGroup]) -> Draft:
    return Draft(
        EditKind.REORDER_SKILLS,
        section.id,
        ", ".join(group.name for group in before),
        ", ".join(group.name for group in after),
        f"the posting asks for more of {after[0].name}",
        sources=tuple(group.id for group in after),
    )


def _spell(skill: Skill, spelled: str, requirement: Requirement) -> Draft:
    return Draft(
        EditKind.SPELL_ALIAS,
        skill.id,
        skill.name,
        spelled,
        f"the posting's name for it ({name_requirement(requirement)})",
        requirement.id,
        (skill.id,),
    )


def _listed(skills: Iterable[Skill]) -> str:
    return ", ".join(skill.name for skill in skills)
