"""`tailor read`: what was understood of a file, and what was not."""

import json
from pathlib import Path

import click

from tailor.cli.options import read_standard_input


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--as", "kind", type=click.Choice(["resume", "posting"]), help="What the file is (default: told by its content)."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON Resume, or the posting as JSON.")
def read(file: Path, kind: str | None, as_json: bool) -> None:
    """Show what is understood of FILE (a resume or a posting; - for standard input), and what is not."""
    from tailor import pipeline, readers
    from tailor.cli import show, view
    from tailor.config import Settings

    if str(file) == "-":
        document = readers.document_from_bytes(read_standard_input(), "standard input")
    else:
        document = readers.read_document(file)
    if (kind or pipeline.guess_kind(document)) == "posting":
        posting = pipeline.posting_from_document(document, Settings())
        content = posting.to_dict()
        lines = view.posting_view(posting)
    else:
        resume = pipeline.resume_from_document(document)
        content = resume.to_json_resume()
        lines = view.resume_view(resume)
    if as_json:
        click.echo(json.dumps(content, indent=2, ensure_ascii=False))
    else:
        show.print_lines(lines)
