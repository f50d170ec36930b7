"""`tailor check`: what to mend in a resume or letter before it is sent."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import RenderableType

    from tailor.pipeline import Checked


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as", "kind", type=click.Choice(["resume", "letter"]), help="What FILE is (default: by its content).")
@click.option("--strict", is_flag=True, help="Exit 1 for warnings too.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def check(file: Path, kind: str | None, strict: bool, as_json: bool) -> None:
    """Check how well programs and people can read FILE, a resume or a letter.

    Each finding says what, where, what to do, and who says so. The exit code is 1 when there is a problem (with
    --strict also for a warning), 0 when there is only advice.
    """
    from tailor import pipeline
    from tailor.cli.printing import print_lines
    from tailor.model import Severity

    checked = pipeline.check_file(file, kind or "")
    if as_json:
        click.echo(json.dumps(checked.to_dict(), indent=2, ensure_ascii=False))
    else:
        print_lines(_lines(checked))
    if checked.of(Severity.PROBLEM) or (strict and checked.of(Severity.WARNING)):
        click.get_current_context().exit(1)


def _lines(checked: "Checked") -> Iterator["RenderableType"]:
    from rich.padding import Padding
    from rich.text import Text

    from tailor.cli.boundary import plain_line
    from tailor.model import Severity
    from tailor.reporting.wording import count

    looks = {Severity.PROBLEM: ("✗", "red"), Severity.WARNING: ("!", "yellow"), Severity.ADVICE: ("·", "dim")}
    words = {
        Severity.PROBLEM: ("problem", "problems"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.ADVICE: ("piece of advice", "pieces of advice"),
    }
    said = [count(len(rows), *words[severity]) for severity in Severity if (rows := checked.of(severity))]
    clean = "" if checked.of(Severity.PROBLEM) or checked.of(Severity.WARNING) else "nothing to mend"
    yield Text(f"{checked.file}, read as a {checked.kind}: {', '.join(filter(None, (clean, *said)))}", style="bold")
    for finding in checked.findings:
        sign, color = looks[finding.severity]
        place = f" – {plain_line(finding.place)}" if finding.place else ""
        yield Text()
        yield Text.assemble((sign, color), f" {plain_line(finding.what)}{place}")
        yield Padding(Text(finding.remedy), (0, 0, 0, 4))
        yield Padding(Text(f"{finding.rule} · {finding.source}", style="dim"), (0, 0, 0, 4))
