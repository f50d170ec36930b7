"""`tailor read`: what was understood of a file, and what was not."""

import json
from pathlib import Path

import click

from tailor.cli.options import fetch_page, force_option, local_option, open_document


@click.command()
@click.argument("file")
@click.option(
    "--as", "kind", type=click.Choice(["resume", "posting"]), help="What the file is (default: told by its content)."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON Resume, or the posting as JSON.")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="FILE", help="Write the resume as YAML, to correct by hand."
)
@force_option
@local_option
def read(file: str, kind: str | None, as_json: bool, out: Path | None, force: bool, allow_local: bool) -> None:
    """Show what is understood of FILE, and what is not.

    FILE may also be - for standard input, or a web address (https://...). The exit code is 1 when FILE is a posting in
    which nothing was found that is asked for.
    """
    from tailor import pipeline
    from tailor.cli import reading, view
    from tailor.config import Settings

    document = open_document(file, fetch_page(file, allow_local=allow_local))
    chosen = kind or ("resume" if out else pipeline.guess_kind(document))
    posting = None
    if chosen == "posting":
        if out:
            raise click.UsageError("-o writes a resume; a posting has no such form")
        posting = pipeline.posting_from_document(document, Settings())
        content = posting.to_dict()
        lines, notes = view.posting_view(posting), posting.notes
    else:
        resume = pipeline.resume_from_document(document)
        if out:
            pipeline.export_resume(resume, out, force=force)
        content = resume.to_json_resume()
        lines, notes = view.resume_view(resume), resume.notes
    if as_json:
        click.echo(json.dumps(content, indent=2, ensure_ascii=False))
    else:
        reading.print_reading(lines, notes)
    if posting is not None:
        pipeline.refuse_empty(posting)
