"""What the HTML pages share: the jinja2 environment, styles, script, and the policy that allows just these."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from tailor.writers.kept_code import kept_code
from tailor.writers.markdown_text import markdown_text
from tailor.writers.template_files import templates_folder


@dataclass(frozen=True, slots=True)
class PageParts:
    """The style sheet and script of a page as they stand in it, and the content security policy that names them."""

    style: Markup
    script: Markup
    policy: str


@lru_cache(maxsize=8)
def page_parts(styles: Sequence[str], script: str, connect: str = "'none'") -> PageParts:
    """The parts of a page from files of templates/report.

    The policy allows nothing but this very style sheet and script (by their SHA-256), and connections to `connect`.
    """
    style = "\n".join(_read(name) for name in styles)
    code = _read(script)
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(code)}'; img-src data:;"
        f" connect-src {connect}; base-uri 'none'; form-action 'none'"
    )
    return PageParts(Markup(style), Markup(code), policy)  # noqa: S704  our own files


class _PageEnvironment(Environment):
    """An environment whose templates' code is kept."""

    def compile(self, source: str, name: str | None = None, *more: Any, **options: Any) -> Any:  # type: ignore[override]
        """The code of a template's text."""
        language = f"{type(self).__name__} {name} {more} {options}"
        return kept_code(source, language, partial(super().compile, source, name, *more, **options))


@lru_cache(maxsize=1)
def page_environment() -> Environment:
    """The jinja2 environment of reports and overviews: HTML is escaped, Markdown by its filter `md`."""
    environment = _PageEnvironment(
        loader=FileSystemLoader(templates_folder() / "report"),
        autoescape=select_autoescape(("html.j2",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["emphasise"] = _emphasise
    environment.filters["md"] = markdown_text
    return environment


def _read(name: str) -> str:
    return (templates_folder() / "report" / name).read_text(encoding="utf-8").strip()


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _emphasise(quote: str, words: str) -> Markup:
    """The quote as HTML, its matched words in bold."""
    start = quote.casefold().find(words.casefold()) if words else -1
    if start < 0 or len(quote.casefold()) != len(quote):
        return escape(quote)
    end = start + len(words)
    return escape(quote[:start]) + Markup("<b>{}</b>").format(quote[start:end]) + escape(quote[end:])
