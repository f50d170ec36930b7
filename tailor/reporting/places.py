"""Where in a resume a statement of the person's own could stand, as they would call the place."""

from collections import Counter

from tailor.model import Resume, SectionKind

_KINDS = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING, SectionKind.EDUCATION)


def own_places(resume: Resume) -> tuple[str, ...]:
    """The skills list, then each job, project, voluntary work and degree: "title, organisation", dated if two agree."""
    rows = []
    for section in resume.of_kind(*_KINDS):
        for entry in section.entries:
            name = ", ".join(part for part in (entry.title, entry.organisation) if part)
            rows.append((name, f"{name} ({entry.dates.text})" if entry.dates and entry.dates.text else name))
    times = Counter(name for name, _ in rows)
    return ("skills", *dict.fromkeys(name if times[name] == 1 else dated for name, dated in rows if name))
