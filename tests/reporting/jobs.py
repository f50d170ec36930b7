"""Jobs in one line each, for tests over many of them."""

from tailor.model import Asked, AskedJob, RequirementKind, RequirementLevel, Status

_STATUS = {
    "+": Status.SHOWN,
    "~": Status.BURIED,
    "?": Status.IMPLIED,
    "-": Status.MISSING,
    "!": Status.UNKNOWN,
    "0": Status.NOT_CHECKED,
}


def job(job_id: str, *, must: str = "", nice: str = "", coverage: int | None = 50, title: str = "") -> AskedJob:
    """A job whose requirements are words with their status before them: "-Terraform +SQL -Dagster|Prefect"."""
    asked = [_asked(text, RequirementLevel.MUST) for text in must.split()]
    asked += [_asked(text, RequirementLevel.NICE) for text in nice.split()]
    return AskedJob(job_id, title or job_id, "", coverage, tuple(asked))


def _asked(text: str, level: RequirementLevel) -> Asked:
    names, _, years = text[1:].partition("=")
    return Asked(
        tuple(names.split("|")), RequirementKind.TOOL, level, _STATUS[text[0]], float(years) if years else None
    )
