"""What was understood of a resume or a posting, as lines for a terminal; `reading` sets what was not beside it."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.printing import indented
from tailor.model import Entry, LineRole, Posting, Requirement, RequirementLevel, Resume, Section, SectionKind

_ROLE_WORDS = {
    LineRole.REQUIREMENT: "Requirements",
    LineRole.NICE: "Nice to have",
    LineRole.DUTY: "Duties",
    LineRole.CONDITION: "Conditions",
    LineRole.BENEFIT: "Benefits",
    LineRole.ABOUT: "About",
    LineRole.LEGAL: "Legal",
    LineRole.OTHER: "Other lines",
}
_SECTION_WORDS = {
    SectionKind.SUMMARY: "Summary",
    SectionKind.EXPERIENCE: "Experience",
    SectionKind.EDUCATION: "Education",
    SectionKind.SKILLS: "Skills",
    SectionKind.PROJECTS: "Projects",
    SectionKind.CERTIFICATIONS: "Certifications",
    SectionKind.LANGUAGES: "Languages",
    SectionKind.PUBLICATIONS: "Publications",
    SectionKind.VOLUNTEERING: "Volunteering",
    SectionKind.AWARDS: "Awards",
    SectionKind.INTERESTS: "Interests",
    SectionKind.REFERENCES: "References",
}
"""What stands above a section whose file has no heading for it, as JSON Resume files have none."""

_LEVEL_WORDS = {
    RequirementLevel.MUST: "must",
    RequirementLevel.NICE: "nice",
    RequirementLevel.UNKNOWN: "",
}


def resume_view(resume: Resume) -> Iterable[RenderableType]:
    """The lines that show a resume as it was understood."""
    contact = resume.contact
    yield Text(plain_line(contact.name) or "(no name found)", style="bold")
    if resume.headline:
        yield Text(plain_line(resume.headline))
    parts = (contact.location, contact.phone, contact.email, *(link.url for link in contact.links))
    yield Text(" · ".join(plain_line(part) for part in parts if part), style="dim")
    for section in resume.sections:
        yield from _section(section)


def posting_view(posting: Posting) -> Iterable[RenderableType]:
    """The lines that show a posting as it was understood."""
    yield Text(plain_line(posting.title) or "(no title found)", style="bold")
    rows = {
        "company": posting.company,
        "location": posting.location,
        "work": posting.remote,
        "salary": posting.salary,
        "contact": ", ".join(
            part for part in (posting.contact.name, posting.contact.role, posting.contact.email) if part
        ),
        "reference": posting.reference,
        "closes": posting.closing_date,
        "language": posting.language,
    }
    for name, value in rows.items():
        if value:
            yield Text.assemble((f"{name:10}", "dim"), plain_line(value))
    asked = tuple({(one.kind, one.name, one.any_of): one for one in reversed(posting.requirements)}.values())[::-1]
    yield Text(f"\nAsked for ({len(asked)})", style="bold")
    for requirement in asked:
        yield _requirement_line(requirement)
    if posting.also_mentioned:
        yield Text("\nAlso mentioned", style="bold")
        yield Padding(Text(plain_line(", ".join(posting.also_mentioned))), (0, 0, 0, 2))
    for role, words in _ROLE_WORDS.items():
        texts = [line.text for line in posting.lines if line.role is role and not line.is_heading]
        if texts:
            yield Text(f"\n{words}", style="bold")
            for text in texts:
                yield indented(Text(plain_line(text)), mark=Text("·"))


def _requirement_line(requirement: Requirement) -> RenderableType:
    line = Text(plain_line(requirement.name))
    details = [requirement.kind.value]
    if requirement.years is not None:
        details.append(f"{requirement.years:g} years")
    if requirement.any_of:
        details.append("any of " + ", ".join(requirement.any_of))
    line.append(f"  ({'; '.join(plain_line(detail) for detail in details)})", style="dim")
    return indented(line, mark=Text(f"{_LEVEL_WORDS[requirement.level]:4}", style="cyan"))


def _section(section: Section) -> Iterable[RenderableType]:
    title = plain_line(section.heading) or _SECTION_WORDS.get(section.kind, "(before the first heading)")
    yield Text.assemble("\n", (title, "bold"), (f"  {section.kind.value}", "dim"))
    for line in section.lines:
        yield Padding(Text(plain_line(line.text)), (0, 0, 0, 2))
    for group in section.groups:
        names = ", ".join(f"{skill.name} ({skill.level})" if skill.level else skill.name for skill in group.skills)
        label = f"{plain_line(group.name)}: " if group.name else ""
        yield Padding(Text(label + plain_line(names)), (0, 0, 0, 2))
    for entry in section.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterable[RenderableType]:
    dates = entry.dates
    when = ""
    if dates:
        end = "present" if dates.current else dates.end or ""
        when = " – ".join(part for part in (dates.start or "", end) if part)
    head = Text.assemble((plain_line(entry.title) or "(no title)", "bold"))
    rest = " · ".join(plain_line(part) for part in (entry.organisation, entry.location, when) if part)
    if rest:
        head.append(f"  {rest}", style="dim")
    yield indented(head)
    for detail in entry.details:
        yield Padding(Text(plain_line(detail.text), style="dim"), (0, 0, 0, 4))
    for bullet in entry.bullets:
        yield indented(Text(plain_line(bullet.text)), mark=Text("•"), left=4 + 2 * bullet.level)
