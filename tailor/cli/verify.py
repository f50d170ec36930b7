"""`tailor verify`: is every claim of a file held by the resume?"""

from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--source", required=True, metavar="RESUME", type=click.Path(path_type=Path), help="The candidate's own resume."
)
def verify(file: Path, source: Path) -> None:
    """List what FILE claims and the resume does not hold.

    The exit code is 1 when there is such a claim.
    """
    from tailor import pipeline
    from tailor.cli import show

    violations = pipeline.verify(file, pipeline.read_resume(source))
    show.print_violations(violations, file, source)
    if violations:
        click.get_current_context().exit(1)
