"""What fits on one line about a job; it needs no rich, which takes 0.02 s to import."""

from pathlib import Path

import click

from tailor.model import Finding, Report, RequirementLevel, Status
from tailor.reporting.wording import count


def print_line(report: Report, folder: Path) -> None:
    """Prints one line about one job."""
    missing = len(findings_of(report, Status.MISSING, must=True))
    hidden = len(report.before.with_status(Status.BURIED))
    click.echo(
        f"{folder.name}: {coverage_words(report)}; {count(missing, 'must-have', 'must-haves')} missing,"
        f" {hidden} held but not highlighted"
    )


def coverage_words(report: Report) -> str:
    """The coverage before and after, with its band."""
    before = report.before.coverage
    if not report.posting.is_understood:
        return "not scored: the posting’s language is not supported; only literal names were compared"
    if before.score is None:
        return "not scored: nothing in this posting can be checked against a resume"
    after = report.after.coverage if report.after else before
    if after.score is None or after.score == before.score:
        return f"{before.score} of 100 ({before.band})"
    return f"{before.score} → {after.score} of 100 ({after.band})"


def findings_of(report: Report, status: Status, *, must: bool) -> tuple[Finding, ...]:
    """The findings of that status and level, after the changes if there are any."""
    found = (report.after or report.before).with_status(status)
    return tuple(item for item in found if (item.requirement.level is RequirementLevel.MUST) is must)
