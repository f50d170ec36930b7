"""The lessons of a journal as an HTML page and as Markdown."""

import re
from collections.abc import Mapping

from tailor.model import Lessons
from tailor.writers.page_parts import page_environment, page_parts
from tailor.writers.plain_text import printable


def lessons_html(lessons: Lessons, words: Mapping[str, object]) -> str:
    """The lessons as one page of HTML with plots; it needs no network, no script and no other file.

    Args:
        lessons: What was drawn from the journal.
        words: The names that the templates use: words for steps and reasons, and functions that put shares in words.
    """
    parts = page_parts(("page.css", "lessons.css"), "lessons.js")
    return printable(_render("lessons.html.j2", lessons, words, parts=parts))


def lessons_markdown(lessons: Lessons, words: Mapping[str, object]) -> str:
    """The lessons as GitHub-flavoured Markdown; the arguments are those of `lessons_html`."""
    page = printable(_render("lessons.md.j2", lessons, words))
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def _render(name: str, lessons: Lessons, words: Mapping[str, object], **more: object) -> str:
    return page_environment().get_template(name).render(lessons=lessons, **words, **more)
