"""`tailor templates`: the designs, and a design of your own."""

from pathlib import Path

import click

from tailor.cli.options import force_option


@click.group()
def templates() -> None:
    """List the designs, take one to restyle in Word, check your own."""


@templates.command(name="list")
def list_designs() -> None:
    """List the designs."""
    from tailor import writers

    for name in writers.template_names("resume"):
        click.echo(f"{name:12}{writers.describe_template('resume', name)}")
    click.echo("use one: tailor write POSTING --template NAME; restyle one: tailor templates export NAME -o mine.docx")


@templates.command()
@click.argument("name")
def show(name: str) -> None:
    """Show what the design NAME looks like, its styles, and the fields that a template may print."""
    from tailor import writers

    click.echo(f"{name}: {writers.describe_template('resume', name)}")
    for kind in writers.FILLED_KINDS:
        click.echo(f"\n{kind}: {writers.find_template(kind, name)}")
        click.echo(f"  styles: {', '.join(writers.template_styles(kind, name))}")
        click.echo(f"  fields: {', '.join(writers.field_names(kind))}")


@templates.command()
@click.argument("name")
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The copy to make.")
@click.option("--letter", is_flag=True, help="Take the letter, not the resume.")
@force_option
def export(name: str, out: Path, letter: bool, force: bool) -> None:
    """Copy the design NAME, to restyle in Word and use with --template (or --letter-template) FILE."""
    from tailor import writers

    if not writers.is_own_template(out.name):
        raise click.BadParameter("a template is a .docx file", param_hint="-o")
    kind: writers.FilledKind = "letter" if letter else "resume"
    writers.write_file(out, writers.find_template(kind, name).read_bytes(), force=force)
    option = "--letter-template" if letter else "--template"
    click.echo(f"made {out}; restyle it in Word, then: tailor write POSTING {option} {out}")


@templates.command()
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """List the fields that FILE names wrongly or does not print; exit 1 when there is one."""
    from tailor import writers
    from tailor.cli.boundary import plain_line

    found = writers.check_template(file)
    for problem in found.problems:
        place = f"{problem.place}: " if problem.place else ""
        click.echo(plain_line(f"{place}{problem.what}"))
    if found.problems:
        click.get_current_context().exit(1)
    click.echo(f"{file.name} is a {found.kind} template that prints every field")
