"""What a person may ask for besides: a summary line of their own words, and bold where a bullet answers the posting."""

from collections import Counter
from dataclasses import replace

from tailor.model import (
    Bullet,
    Edit,
    EditKind,
    Evidence,
    Finding,
    Match,
    Note,
    NoteKind,
    Place,
    RequirementKind,
    Resume,
    SectionKind,
    Skill,
    Status,
    TailoredResume,
)
from tailor.tailoring.drafts import name_requirement
from tailor.tailoring.list_case import is_same_but_first_letter
from tailor.tailoring.relevance import PLAIN_REASONS, requirement_worth

ADDED_LINE = "summary-added"
"""The id of the added summary line."""

_KINDS = frozenset({RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION})
_MOST_IN_A_BULLET, _MOST = 2, 10
_FEWEST_SKILLS, _MOST_SKILLS = 2, 5


def emphasise(tailored: TailoredResume, match: Match) -> TailoredResume:
    """The resume with an edit for each word of a bullet that is to be bold: what the posting asks for, a few times."""
    entries = [entry for section in tailored.resume.sections for entry in section.entries]
    bullets = {bullet.id: bullet for entry in entries for bullet in entry.bullets}
    used: Counter[str] = Counter()
    edits: list[Edit] = []
    for finding in sorted(match.findings, key=lambda finding: -requirement_worth(finding.requirement)):
        for one in _plain_evidence(finding):
            bullet = bullets.get(one.item_id)
            if bullet is None or used[bullet.id] == _MOST_IN_A_BULLET or bullet.text.count(one.words) != 1:
                continue
            if any(edit.item_id == bullet.id and _overlap(edit.before, one.words) for edit in edits):
                continue
            used[bullet.id] += 1
            draft = Edit("", EditKind.EMPHASISE, bullet.id, one.words, one.words, "", sources=(bullet.id,))
            edits.append(_edit(tailored, len(edits), draft, finding))
            break
    return replace(tailored, edits=(*tailored.edits, *edits[:_MOST]))


def add_summary_line(tailored: TailoredResume, match: Match) -> TailoredResume:
    """The resume with a line before its summary: the present job's title, and listed skills that the posting asks for.

    Where there is no summary, no present job or nothing to list, a note says so.
    """
    resume = tailored.resume
    entries = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
    jobs = [entry for entry in entries if entry.title and entry.dates and entry.dates.current]
    summaries = [section for section in resume.of_kind(SectionKind.SUMMARY) if section.lines]
    skills = _asked_skills(resume, match)
    own = skill_names(tailored)
    if not (jobs and summaries and len(skills) >= _FEWEST_SKILLS):
        what = "no summary line was added: it needs a summary, a job held now, and two listed skills that are asked for"
        return replace(tailored, notes=(*tailored.notes, Note(NoteKind.OTHER, what)))
    text = summary_text(jobs[0].title, [own[key] for key, _ in skills])
    sources = (f"{jobs[0].id}.title", *(key for key, _ in skills))
    draft = Edit("", EditKind.ADD_SUMMARY, ADDED_LINE, "", text, "", sources=sources)
    edit = _edit(tailored, 0, draft, skills[0][1])
    grown = replace(summaries[0], lines=(Bullet(ADDED_LINE, text), *summaries[0].lines))
    sections = tuple(grown if section.id == grown.id else section for section in resume.sections)
    return replace(tailored, resume=replace(resume, sections=sections), edits=(*tailored.edits, edit))


def summary_text(title: str, skills: list[str]) -> str:
    """The words of a summary line."""
    return f"{title} – {', '.join(skills)}"


def skill_names(tailored: TailoredResume) -> dict[str, str]:
    """The names of all skills by id, as a summary line writes them.

    The first of a list that is a sentence has a capital there alone: here it has the letter of the person's own list.
    """
    own = {skill.id: skill.name for skill in _skills(tailored.original)}
    now = {skill.id: skill.name for skill in _skills(tailored.resume)}
    return {key: own[key] if is_same_but_first_letter(own.get(key, ""), name) else name for key, name in now.items()}


def _skills(resume: Resume) -> list[Skill]:
    return [skill for section in resume.sections for group in section.groups for skill in group.skills]


def _asked_skills(resume: Resume, match: Match) -> list[tuple[str, Finding]]:
    """The ids of listed skills that are evidence, in the list's order, with what asks for them."""
    asked: dict[str, Finding] = {}
    for finding in match.findings:
        if finding.status is Status.SHOWN and finding.requirement.kind in _KINDS:
            for one in finding.evidence:
                if one.place is Place.SKILLS and one.why in PLAIN_REASONS and not one.hedged:
                    asked.setdefault(one.item_id, finding)
    skills = [skill for s in resume.of_kind(SectionKind.SKILLS) for group in s.groups for skill in group.skills]
    return [(skill.id, asked[skill.id]) for skill in skills if skill.id in asked][:_MOST_SKILLS]


def _plain_evidence(finding: Finding) -> list[Evidence]:
    if finding.requirement.kind not in _KINDS:
        return []
    return [
        one for one in finding.evidence if one.why in PLAIN_REASONS and not one.hedged and one.place is Place.BULLET
    ]


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _edit(tailored: TailoredResume, place: int, draft: Edit, finding: Finding) -> Edit:
    """The draft with its number and its reason."""
    reason = f"the posting asks for {name_requirement(finding.requirement)}"
    number = len(tailored.edits) + place + 1
    return replace(draft, id=f"edit-{number}", reason=reason, requirement_id=finding.requirement.id)
