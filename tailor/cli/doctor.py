"""`tailor doctor`: what is installed, and where things lie."""

import shutil
import sys

import click

_SHOWN = ("python-docx", "docxtpl", "pdfminer.six", "jinja2", "click", "keybert", "onnxruntime", "lxml")


@click.command()
@click.option("--clear-cache", is_flag=True, help="Remove what was remembered of documents; nothing else is lost.")
@click.option("--forget", is_flag=True, help="Remove the cache and the logs; the journal and your files stay.")
def doctor(clear_cache: bool, forget: bool) -> None:
    """Show versions, model, folders, the cache, and whether LibreOffice is there."""
    from tailor import cache

    if forget:
        import platformdirs

        logs = platformdirs.user_log_path("tailor")
        shutil.rmtree(logs, ignore_errors=True)
        click.echo(f"removed {cache.clear_cache()}\nremoved {logs}")
    elif clear_cache:
        click.echo(f"removed {cache.clear_cache()}")
    else:
        for name, value in _facts():
            click.echo(f"{name:14}{value}")


def _facts() -> list[tuple[str, str]]:
    import hashlib
    from importlib.metadata import version

    import platformdirs

    from tailor import cache
    from tailor.embedding.embedder import MODEL_SHA256, model_path

    path = model_path()
    state = "missing"
    if path.is_file():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        state = "as published" if digest == MODEL_SHA256 else "another file than the published one"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    return [
        ("tailor", version("tailor")),
        ("python", f"{sys.version.split()[0]} ({sys.executable})"),
        *((name, version(name)) for name in _SHOWN),
        ("model", f"{path} ({state})"),
        ("cache folder", str(cache.cache_path().parent)),
        ("cache", _cache_facts()),
        ("data folder", platformdirs.user_data_dir("tailor")),
        ("log folder", platformdirs.user_log_dir("tailor")),
        ("LibreOffice", office or "not found (only needed for --pdf)"),
    ]


def _cache_facts() -> str:
    from tailor import cache

    found = cache.describe_cache()
    counts = [f"{count} {'vector' if kind.startswith('vector ') else kind}" for kind, count in found.entries]
    return f"{found.size / 1e6:.1f} MB: {', '.join(counts) or 'empty'} (tailor doctor --clear-cache removes it)"
