"""Resume -> commented JSON Resume YAML, for a person to correct by hand and use as the resume from then on."""

from tailor.model import Resume

_HEAD = """\
# {source}, as tailor understood it. Correct what is wrong or missing, then use this file as your resume:
#     tailor write POSTING --resume THIS-FILE
# The keys are those of JSON Resume 1.0.0 (jsonresume.org/schema). Dates are written as 2019, 2019-03 or 2019-03-14.
"""

_COMMENTS = {
    "basics": "Who you are. `label` is the line under your name.",
    "work": "Your jobs: position is your title, name the employer, highlights the bullets; without endDate you still"
    " work there.",
    "volunteer": "Unpaid work.",
    "education": "studyType is the degree, area its subject.",
    "skills": "One row for each line of skills: its label and the skills on it.",
    "languages": "The languages that you speak.",
    "certificates": "Certificates and licences.",
    "projects": "Your projects: name, and description, highlights or keywords of what you did.",
    "awards": "Awards and prizes: title, and awarder, who gave it.",
    "publications": "What you published: name, publisher, releaseDate.",
    "interests": "What you like to do.",
    "references": "Who can speak for you, or what is said of that.",
    "meta": "How the original was laid out, and sections that JSON Resume has no place for (other).",
}


def resume_yaml(resume: Resume) -> str:
    """The resume as YAML with a comment above each part; reading it back gives the same resume."""
    import yaml  # noqa: PLC0415  for this one command

    parts = [_HEAD.format(source=resume.source)]
    if resume.notes:
        parts.append(
            "#\n# Not read or doubtful:\n" + "".join(f"#   - {' '.join(note.text.split())}\n" for note in resume.notes)
        )
    for key, value in resume.to_json_resume().items():
        comment = _COMMENTS.get(key)
        dumped = yaml.safe_dump({key: value}, sort_keys=False, allow_unicode=True, width=100)
        parts.append(f"\n# {comment}\n{dumped}" if comment else f"\n{dumped}")
    return "".join(parts)
