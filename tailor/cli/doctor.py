"""`tailor doctor`: what is installed, and where things lie."""

import shutil
import sys

import click

_SHOWN = ("python-docx", "docxtpl", "pdfminer.six", "jinja2", "click", "keybert", "onnxruntime", "lxml")


@click.command()
def doctor() -> None:
    """Show versions, model, folders, and whether LibreOffice is there."""
    import hashlib
    from importlib.metadata import version

    import platformdirs

    from tailor.embedding.embedder import MODEL_SHA256, model_path

    path = model_path()
    state = "missing"
    if path.is_file():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        state = "as published" if digest == MODEL_SHA256 else "another file than the published one"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    rows = [
        ("tailor", version("tailor")),
        ("python", f"{sys.version.split()[0]} ({sys.executable})"),
        *((name, version(name)) for name in _SHOWN),
        ("model", f"{path} ({state})"),
        ("cache folder", platformdirs.user_cache_dir("tailor")),
        ("data folder", platformdirs.user_data_dir("tailor")),
        ("log folder", platformdirs.user_log_dir("tailor")),
        ("LibreOffice", office or "not found (only needed for --pdf)"),
    ]
    for name, value in rows:
        click.echo(f"{name:14}{value}")
