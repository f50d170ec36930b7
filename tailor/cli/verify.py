"""`tailor verify`: is every claim of a file held by the resume?"""

import json
from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--source", required=True, metavar="RESUME", type=click.Path(path_type=Path), help="The candidate's own resume."
)
@click.option(
    "--posting", metavar="FILE", type=click.Path(path_type=Path), help="What a letter answers; checks that side too."
)
@click.option(
    "--answers", metavar="FILE", type=click.Path(path_type=Path), help="Your answers, whose statements count as held."
)
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def verify(file: Path, source: Path, posting: Path | None, answers: Path | None, as_json: bool) -> None:
    """List what FILE claims and the resume does not hold.

    In a letter your own sentences (--why, --closing), known by the sources.json beside it, are named and not checked.
    The exit code is 1 when there is such a claim.
    """
    from tailor import pipeline
    from tailor.cli import show
    from tailor.cli.boundary import plain_line

    job = pipeline.read_posting(posting) if posting else None
    resume = pipeline.read_resume(source)
    if answers:
        resume = pipeline.with_answers(resume, pipeline.read_answers(answers))
    every = pipeline.verify(file, resume, job)
    own = pipeline.in_own_words(file, every)
    violations = [violation for violation in every if violation not in own]
    if as_json:
        click.echo(json.dumps([violation.to_dict() for violation in violations], indent=2, ensure_ascii=False))
    else:
        show.print_violations(violations, file, source)
    for text in dict.fromkeys(violation.sentence for violation in own):
        click.echo(f"your own words, not checked: {plain_line(text)}", err=as_json)
    if job is None and pipeline.is_letter(file):
        click.echo("role, company and contact were not compared with a posting: add --posting FILE", err=as_json)
    if violations:
        click.get_current_context().exit(1)
