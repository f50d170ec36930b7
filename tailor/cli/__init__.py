"""The command line: reads options, makes one call, shows the result."""

import click

from tailor.cli.batch import analyse, batch
from tailor.cli.boundary import TailorGroup
from tailor.cli.check import check
from tailor.cli.doctor import doctor
from tailor.cli.export import export
from tailor.cli.folder import init, plan, rules, table
from tailor.cli.gaps import gaps
from tailor.cli.lessons import lessons
from tailor.cli.letter import letter
from tailor.cli.log import log
from tailor.cli.practice import practice
from tailor.cli.rank import rank
from tailor.cli.read import read
from tailor.cli.templates import templates
from tailor.cli.verify import verify
from tailor.cli.write import match, write


@click.group(cls=TailorGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tailor")
def cli() -> None:
    """Tailor a resume and a cover letter to one job posting, offline.

    Nothing is ever written that your own resume does not hold.
    """


_COMMANDS = (
    write,
    match,
    batch,
    read,
    verify,
    check,
    export,
    gaps,
    init,
    plan,
    analyse,
    rules,
    table,
    templates,
    log,
    lessons,
    letter,
    practice,
    doctor,
    rank,
)
for _command in _COMMANDS:
    cli.add_command(_command)
