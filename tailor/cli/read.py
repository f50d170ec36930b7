"""`tailor read`: what was understood of a file, and what was not."""

import json
from pathlib import Path

import click

from tailor.cli.options import force_option, read_standard_input


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--as", "kind", type=click.Choice(["resume", "posting"]), help="What the file is (default: told by its content)."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON Resume, or the posting as JSON.")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="FILE", help="Write the resume as YAML, to correct by hand."
)
@force_option
def read(file: Path, kind: str | None, as_json: bool, out: Path | None, force: bool) -> None:
    """Show what is understood of FILE (a resume or a posting; - for standard input), and what is not."""
    from tailor import pipeline, readers
    from tailor.cli import show, view
    from tailor.config import Settings

    if str(file) == "-":
        document = readers.document_from_bytes(read_standard_input(), "standard input")
    else:
        document = readers.read_document(file)
    chosen = kind or ("resume" if out else pipeline.guess_kind(document))
    if chosen == "posting":
        if out:
            raise click.UsageError("-o writes a resume; a posting has no such form")
        posting = pipeline.posting_from_document(document, Settings())
        content = posting.to_dict()
        lines = view.posting_view(posting)
    else:
        resume = pipeline.resume_from_document(document)
        if out:
            pipeline.export_resume(resume, out, force=force)
        content = resume.to_json_resume()
        lines = view.resume_view(resume)
    if as_json:
        click.echo(json.dumps(content, indent=2, ensure_ascii=False))
    else:
        show.print_lines(lines)
