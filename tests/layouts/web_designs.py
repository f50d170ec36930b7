"""Four designs as web pages, which a browser prints to PDF."""

from collections.abc import Sequence
from html import escape

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
    Course,
    Job,
)


def one_column() -> str:
    """Centred head, ruled headings, dates at the right margin."""
    style = """
    body { font: 10.5pt "Liberation Serif"; } .head { text-align: center; } h1 { font-size: 22pt; margin: 0; }
    h2 { font-size: 12pt; text-transform: uppercase; border-bottom: 1px solid; margin: 14pt 0 4pt; }
    .row { display: flex; justify-content: space-between; } .row b { font-weight: bold; } ul { margin: 2pt 0 8pt; }
    """
    contact = f"<p>{LOCATION} | {PHONE} | {_mail()} | {_linkedin()}</p>"
    head = f'<div class="head"><h1>{NAME}</h1><p>{HEADLINE}</p>{contact}</div>'
    jobs = "".join(
        _row(f"<b>{job.title}</b>", job.dates) + _row(f"<i>{job.organisation}</i>", job.location) + _list(job.bullets)
        for job in JOBS
    )
    courses = "".join(
        _row(f"<b>{course.title}</b>", course.dates) + _row(f"<i>{course.institution}</i>", course.location)
        for course in COURSES
    )
    volunteering = _row(f"<b>{VOLUNTEERING.title}</b>, {VOLUNTEERING.organisation}", VOLUNTEERING.dates)
    return _page(
        style,
        head,
        _section("summary", f"<p>{SUMMARY}</p>"),
        _section("experience", jobs),
        _section("education", courses),
        _section("skills", _skill_lines()),
        _section("certifications", _list(_certificate_lines())),
        _section("languages", f"<p>{_languages()}</p>"),
        _section("volunteering", volunteering + _list(VOLUNTEERING.bullets)),
        _section("unusual", _list(UNUSUAL[1])),
    )


def left_sidebar() -> str:
    """A shaded column at the left with contact, skills and the like; the jobs beside it; a promotion as one block."""
    style = """
    @page { margin: 0; } body { font: 10pt "Carlito"; margin: 0; display: grid; grid-template-columns: 62mm 1fr;
    min-height: 290mm; } aside { background: #e8ecef; padding: 12mm 7mm; } main { padding: 12mm 10mm; }
    h1 { font-size: 24pt; margin: 0; } h2 { font-size: 13pt; color: #24506b; margin: 12pt 0 4pt; }
    h3 { font-size: 11pt; margin: 8pt 0 0; } p { margin: 2pt 0; } ul { margin: 2pt 0 6pt; padding-left: 14pt; }
    .when { color: #555; }
    """
    side = "".join(
        (
            f"<h2>Contact</h2><p>{PHONE}</p><p>{_mail()}</p><p>{LOCATION}</p><p>{_linkedin()}</p>",
            _section("skills", "".join(f"<p><b>{name}</b></p>{_list(skills)}" for name, skills in SKILLS)),
            _section("languages", "".join(f"<p>{name} – {level}</p>" for name, level in LANGUAGES)),
            _section("certifications", "".join(f"<p>{line}</p>" for line in _certificate_lines())),
        )
    )
    hospital = f"<h3>{JOBS[0].organisation}, {JOBS[0].location}</h3>" + "".join(
        f'<p><b>{job.title}</b> <span class="when">| {job.dates}</span></p>{_list(job.bullets)}' for job in JOBS[:2]
    )
    clinic = (
        f"<h3>{JOBS[2].organisation}, {JOBS[2].location}</h3>"
        f'<p><b>{JOBS[2].title}</b> <span class="when">| {JOBS[2].dates}</span></p>{_list(JOBS[2].bullets)}'
    )
    main = "".join(
        (
            f"<h1>{NAME}</h1><p>{HEADLINE}</p>",
            _section("summary", f"<p>{SUMMARY}</p>"),
            _section("experience", hospital + clinic),
            _section("education", "".join(map(_stacked_course, COURSES))),
            _section("volunteering", _stacked_job(VOLUNTEERING)),
            _section("unusual", _list(UNUSUAL[1])),
        )
    )
    return _page(style, f"<aside>{side}</aside><main>{main}</main>")


def right_sidebar() -> str:
    """A coloured head over the whole width, the jobs at the left, a narrow column at the right."""
    style = """
    @page { margin: 0; } body { font: 10pt "Liberation Sans"; margin: 0; } header { background: #173f35; color: #fff;
    padding: 10mm 12mm; } h1 { font-size: 26pt; margin: 0; letter-spacing: 1px; } header p { margin: 3pt 0; }
    .columns { display: grid; grid-template-columns: 1fr 58mm; } main { padding: 4mm 6mm 8mm 12mm; }
    .side { padding: 4mm 10mm 8mm 6mm; } h2 { font-size: 12pt; color: #173f35; margin: 12pt 0 4pt; }
    h3 { font-size: 10.5pt; margin: 8pt 0 0; } p { margin: 1pt 0; } ul { margin: 2pt 0 4pt; padding-left: 12pt; }
    """
    header = f"<header><h1>{NAME}</h1><p>{HEADLINE}</p><p>{LOCATION} · {PHONE} · {_mail()} · {_linkedin()}</p></header>"
    main = "".join(
        (
            _section("summary", f"<p>{SUMMARY}</p>"),
            _section("experience", "".join(map(_stacked_job, JOBS))),
            _section("volunteering", _stacked_job(VOLUNTEERING)),
        )
    )
    side = "".join(
        (
            _section("education", "".join(map(_stacked_course, COURSES))),
            _section("skills", _skill_lines()),
            _section("certifications", "".join(f"<p>{line}</p>" for line in _certificate_lines())),
            _section("languages", "".join(f"<p>{name} ({level})</p>" for name, level in LANGUAGES)),
            _section("unusual", _list(UNUSUAL[1])),
        )
    )
    return _page(style, header, f'<div class="columns"><main>{main}</main><div class="side">{side}</div></div>')


def date_margin() -> str:
    """Dates in a narrow column of their own at the left of the jobs they belong to."""
    style = """
    body { font: 10.5pt "Carlito"; } h1 { font-size: 20pt; margin: 0; } h2 { font-size: 12pt; color: #7a2b2b;
    border-bottom: 1px solid #7a2b2b; margin: 12pt 0 4pt; } .entry { display: grid; grid-template-columns: 34mm 1fr; }
    p { margin: 1pt 0; } ul { margin: 2pt 0 6pt; padding-left: 14pt; }
    """
    head = f"<h1>{NAME}</h1><p>{HEADLINE}</p><p>{LOCATION} • {PHONE} • {_mail()} • {_linkedin()}</p>"
    jobs = "".join(_margin(job.dates, _job_head(job) + _list(job.bullets)) for job in JOBS)
    courses = "".join(
        _margin(course.dates, f"<p><b>{course.title}</b></p><p>{course.institution}, {course.location}</p>")
        for course in COURSES
    )
    return _page(
        style,
        head,
        _section("summary", f"<p>{SUMMARY}</p>"),
        _section("experience", jobs),
        _section("education", courses),
        _section("volunteering", _margin(VOLUNTEERING.dates, _job_head(VOLUNTEERING) + _list(VOLUNTEERING.bullets))),
        _section("certifications", _list(_certificate_lines())),
        _section("skills", _skill_lines()),
        _section("languages", f"<p>{_languages()}</p>"),
        _section("unusual", _list(UNUSUAL[1])),
    )


def _page(style: str, *parts: str) -> str:
    head = f'<meta charset="utf-8"><title>{NAME}</title><style>{style}</style>'
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>'


def _section(name: str, content: str) -> str:
    return f"<section><h2>{HEADINGS[name]}</h2>{content}</section>"


def _row(left: str, right: str) -> str:
    return f'<div class="row"><span>{left}</span><span>{right}</span></div>'


def _margin(dates: str, content: str) -> str:
    return f'<div class="entry"><div>{dates}</div><div>{content}</div></div>'


def _list(items: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(item, quote=False)}</li>' for item in items)}</ul>"


def _job_head(job: Job) -> str:
    place = f", {job.location}" if job.location else ""
    return f"<p><b>{job.title}</b></p><p>{job.organisation}{place}</p>"


def _stacked_job(job: Job) -> str:
    place = f", {job.location}" if job.location else ""
    return f"<h3>{job.title}</h3><p>{job.organisation}{place}</p><p>{job.dates}</p>{_list(job.bullets)}"


def _stacked_course(course: Course) -> str:
    return f"<h3>{course.title}</h3><p>{course.institution}, {course.location}</p><p>{course.dates}</p>"


def _skill_lines() -> str:
    return "".join(f"<p><b>{name}:</b> {', '.join(skills)}</p>" for name, skills in SKILLS)


def _certificate_lines() -> list[str]:
    return [f"{name}, {issuer}, {year}" for name, issuer, year in CERTIFICATES]


def _languages() -> str:
    return ", ".join(f"{name} ({level})" for name, level in LANGUAGES)


def _mail() -> str:
    return f'<a href="mailto:{EMAIL}">{EMAIL}</a>'


def _linkedin() -> str:
    return f'<a href="https://{LINKEDIN}">{LINKEDIN}</a>'
