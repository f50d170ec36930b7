"""The command line: reads options, makes one call, shows the result.

A command's module is imported when the command is used; the list below is enough for `tailor --help`.
"""

from importlib import import_module
from textwrap import shorten

import click

from tailor.cli.boundary import TailorGroup

COMMANDS = {
    "write": ("write", "Write resume, letter and report for one POSTING."),
    "match": ("write", "Show the report on one POSTING; writes no documents."),
    "batch": ("batch", "Write resume, letter and report for many POSTINGS, and an overview."),
    "rank": ("rank", "Rank resumes for each of the POSTINGS, and postings for each resume."),
    "read": ("read", "Show what is understood of FILE, and what is not."),
    "verify": ("verify", "List what FILE claims and the resume does not hold."),
    "check": ("check", "Check how well programs and people can read FILE, a resume or a letter."),
    "export": ("export", "Write RESUME in another format: JSON Resume, RenderCV, Markdown, plain text or Word."),
    "review": ("review", "Review the report in DIR in the browser, answer it, and write the documents anew."),
    "gaps": ("gaps", "Show the gaps over many jobs."),
    "analyse": ("batch", "Understand POSTINGS and remember it, so that what follows is quick."),
    "init": ("folder", "Lay out a job-search folder for make."),
    "plan": ("folder", "Write make rules for the postings in JOBS."),
    "rules": ("folder", "Print where the make rules lie."),
    "table": ("folder", "Show a table over the jobs in OUT, and write overview.html there."),
    "log": ("log", "Keep the journal: what was sent, what came back, what waits today."),
    "lessons": ("lessons", "Show where applications stop, which gaps recur, and what to do next."),
    "letter": (
        "letter",
        "Write a letter about JOB from what the journal knows: a Word document, and the same as text for an e-mail.",
    ),
    "practice": ("practice", "Practise for an interview: likely questions for JOB, each with your own evidence."),
    "templates": ("templates", "List the designs, take one to restyle in Word, check your own."),
    "doctor": ("doctor", "Show versions, model, folders, the cache, and whether LibreOffice is there."),
}
"""Each command with the module that holds it and the first sentence of its help (a test compares them)."""


class _Commands(TailorGroup):
    """The commands of the list, imported when used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's
        """The names."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tailor.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists the commands as click does, without importing them."""
        room = formatter.width - 6 - max(map(len, COMMANDS))
        names = self.list_commands(ctx)
        with formatter.section("Commands"):
            formatter.write_dl([(name, shorten(COMMANDS[name][1], room, placeholder="...")) for name in names])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tailor")
def cli() -> None:
    """Tailor a resume and a cover letter to one job posting, offline.

    Nothing is ever written that your own resume does not hold.
    """
