"""Four designs as texts: Markdown, plain text, JSON Resume and RenderCV."""

import json

import yaml

from tests.layouts.person import (
    CERTIFICATES,
    COURSES,
    EMAIL,
    HEADINGS,
    HEADLINE,
    JOBS,
    LANGUAGES,
    LINKEDIN,
    LOCATION,
    NAME,
    PHONE,
    SKILLS,
    SUMMARY,
    UNUSUAL,
    VOLUNTEERING,
    Job,
)

_MONTHS = {"Feb": "02", "Mar": "03", "Jul": "07", "Aug": "08", "Sep": "09"}


def markdown() -> str:
    rows = [f"# {NAME}", f"**{HEADLINE}**", f"{LOCATION} | {PHONE} | <{EMAIL}> | [{LINKEDIN}](https://{LINKEDIN})"]
    rows += [f"## {HEADINGS['summary']}", SUMMARY, f"## {HEADINGS['experience']}"]
    for job in JOBS:
        rows += [f"### {job.title}", f"*{job.organisation}, {job.location}* | {job.dates}", _list("- ", job.bullets)]
    rows.append(f"## {HEADINGS['education']}")
    for course in COURSES:
        rows += [f"### {course.title}", f"*{course.institution}, {course.location}* | {course.dates}"]
    rows += [f"## {HEADINGS['skills']}", *(f"- **{name}:** {', '.join(skills)}" for name, skills in SKILLS)]
    rows += [f"## {HEADINGS['certifications']}", _list("- ", _certificate_lines())]
    rows += [f"## {HEADINGS['languages']}", _languages(), f"## {HEADINGS['volunteering']}"]
    rows += [f"### {VOLUNTEERING.title}", f"*{VOLUNTEERING.organisation}* | {VOLUNTEERING.dates}"]
    rows += [_list("- ", VOLUNTEERING.bullets), f"## {HEADINGS['unusual']}", _list("- ", UNUSUAL[1])]
    return "\n\n".join(rows) + "\n"


def plain_text() -> str:
    """As from a text editor: headings in capitals, dates at the end of a line, a promotion as one block."""
    parts = [f"{NAME}\n{HEADLINE}\n{LOCATION}\n{PHONE}\n{EMAIL}\n{LINKEDIN}", _capitals("summary"), SUMMARY]
    parts += [_capitals("experience"), f"{JOBS[0].organisation}, {JOBS[0].location}"]
    for job in JOBS:
        if job is JOBS[2]:
            parts.append(f"{job.organisation}, {job.location}")
        parts.append(f"{job.title}, {job.dates}\n{_list('* ', job.bullets)}")
    parts.append(_capitals("education"))
    parts += [f"{course.title}, {course.dates}\n{course.institution}, {course.location}" for course in COURSES]
    parts += [_capitals("skills"), "\n".join(f"{name}: {', '.join(skills)}" for name, skills in SKILLS)]
    parts += [_capitals("certifications"), _list("* ", _certificate_lines())]
    parts += [_capitals("languages"), _languages(), _capitals("volunteering")]
    parts.append(f"{VOLUNTEERING.title}, {VOLUNTEERING.organisation}, {VOLUNTEERING.dates}")
    parts[-1] += f"\n{_list('* ', VOLUNTEERING.bullets)}"
    parts += [_capitals("unusual"), _list("* ", UNUSUAL[1])]
    return "\n\n".join(parts) + "\n"


def json_resume() -> str:
    content = {
        "basics": {
            "name": NAME,
            "label": HEADLINE,
            "email": EMAIL,
            "phone": PHONE,
            "summary": SUMMARY,
            "location": {"city": "Tacoma", "region": "WA"},
            "profiles": [
                {"network": "LinkedIn", "username": LINKEDIN.split("/")[-1], "url": f"https://{LINKEDIN}"},
            ],
        },
        "work": [{"name": job.organisation, "position": job.title, **_dated(job)} for job in JOBS],
        "volunteer": [
            {"organization": VOLUNTEERING.organisation, "position": VOLUNTEERING.title, **_dated(VOLUNTEERING)}
        ],
        "education": [
            {
                "institution": course.institution,
                "studyType": course.degree,
                "area": course.field,
                "location": course.location,
                "startDate": course.start,
                "endDate": course.end,
            }
            for course in COURSES
        ],
        "certificates": [{"name": name, "issuer": issuer, "date": year} for name, issuer, year in CERTIFICATES],
        "skills": [{"name": name, "keywords": list(skills)} for name, skills in SKILLS],
        "languages": [{"language": name, "fluency": level} for name, level in LANGUAGES],
    }
    return json.dumps(content, indent=2)


def rendercv() -> str:
    sections = {
        HEADINGS["summary"]: [SUMMARY],
        HEADINGS["experience"]: [
            {"company": job.organisation, "position": job.title, "location": job.location, **_ranged(job)}
            for job in JOBS
        ],
        HEADINGS["education"]: [
            {
                "institution": course.institution,
                "area": course.field,
                "degree": course.degree,
                "location": course.location,
                "start_date": int(course.start),
                "end_date": int(course.end),
            }
            for course in COURSES
        ],
        HEADINGS["skills"]: [{"label": name, "details": ", ".join(skills)} for name, skills in SKILLS],
        HEADINGS["certifications"]: [{"bullet": line} for line in _certificate_lines()],
        HEADINGS["languages"]: [{"label": name, "details": level} for name, level in LANGUAGES],
        HEADINGS["volunteering"]: [
            {"company": VOLUNTEERING.organisation, "position": VOLUNTEERING.title, **_ranged(VOLUNTEERING)}
        ],
        HEADINGS["unusual"]: [{"bullet": line} for line in UNUSUAL[1]],
    }
    cv = {
        "name": NAME,
        "headline": HEADLINE,
        "location": LOCATION,
        "email": EMAIL,
        "phone": PHONE,
        "social_networks": [{"network": "LinkedIn", "username": LINKEDIN.split("/")[-1]}],
        "sections": sections,
    }
    return yaml.safe_dump({"cv": cv}, sort_keys=False, allow_unicode=True)


def _list(mark: str, items: tuple[str, ...] | list[str]) -> str:
    return "\n".join(mark + item for item in items)


def _capitals(name: str) -> str:
    return HEADINGS[name].upper()


def _certificate_lines() -> list[str]:
    return [f"{name}, {issuer}, {year}" for name, issuer, year in CERTIFICATES]


def _languages() -> str:
    return ", ".join(f"{name} ({level})" for name, level in LANGUAGES)


def _dated(job: Job) -> dict[str, object]:
    ended = {} if job.end == "Present" else {"endDate": iso(job.end)}
    place = {"location": job.location} if job.location else {}
    return {**place, "startDate": iso(job.start), **ended, "highlights": list(job.bullets)}


def _ranged(job: Job) -> dict[str, object]:
    end = "present" if job.end == "Present" else iso(job.end)
    return {"start_date": iso(job.start), "end_date": end, "highlights": list(job.bullets)}


def iso(date: str) -> str:
    """ "Mar 2021" -> "2021-03"; a year stays."""
    month, _, year = date.rpartition(" ")
    return f"{year}-{_MONTHS[month]}" if month else year
