"""Lines of a job that list what it was done with: "Tools: Python, dbt, Tableau"."""

import re

from tailor.tailoring.grammar import Clause, Form
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.joined import join_names
from tailor.text import says_unfinished

_LINE = re.compile(
    r"(?:(?:main |key )?(?:tools?|software|programs|technolog(?:y|ies)|tech(?:nical)? stack|systems)"
    r"(?: (?:used|and (?:tools|software|systems)))?"
    r"|(?:eingesetzte |verwendete )?(?:software|programme|werkzeuge|technologien|systeme)"
    r"|(?:outils|logiciels|technologies)(?: utilisée?s)?)\s?:\s+(?P<names>.+)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\w.+#/&-]+(?: [\w.+#/&-]+){0,2}")
_BETWEEN = re.compile(r"\s*[,;|/·](?=\s)\s*|\s+(?:and|und|et|&)\s+")
_MOST = 8
_AND = {"de": "und", "fr": "et"}


def tools_told(line: str, language: str) -> str:
    """What a line lists as tools, as a sentence has it; empty for another line, and where one of them is in doubt.

    Args:
        line: A line of an entry.
        language: That of the letter, an ISO code.
    """
    found = _LINE.fullmatch(" ".join(line.split()).rstrip(" ."))
    if found is None or is_hedged(line) or says_unfinished(line):
        return ""
    names = [name for name in _BETWEEN.split(found["names"]) if name]
    is_plain = 0 < len(names) <= _MOST and all(_NAME.fullmatch(name) for name in names)
    return join_names(names, _AND.get(language, "and")) if is_plain else ""


def tool_clause(line: str, language: str, *, current: bool) -> Clause | None:
    """The clause "worked with Python and dbt" of such a line; None for another.

    Args:
        line: A line of an entry.
        language: That of the line and the letter, an ISO code.
        current: Whether the job is held now.
    """
    told = tools_told(line, language)
    if not told:
        return None
    if language == "de":
        return Clause(Form.PAST, f"mit {told}", verb="arbeite" if current else "arbeitete")
    if language == "fr":
        return Clause(Form.PERFECT, f"travaillé avec {told}")
    return Clause(Form.PRESENT, f"work with {told}") if current else Clause(Form.PAST, f"worked with {told}")


def tool_statements(line: str) -> tuple[str, ...]:
    """What such a line states of its job, in all languages and tenses."""
    return tuple(
        statement
        for language, verbs in (
            ("en", ("Work with", "Worked with")),
            ("de", ("Arbeite mit", "Arbeitete mit")),
            ("fr", ("Travaillé avec",)),
        )
        if (told := tools_told(line, language))
        for statement in (f"{verb} {told}" for verb in verbs)
    )
