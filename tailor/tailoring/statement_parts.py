"""The parts of a statement that say something by themselves."""

import re
from functools import lru_cache

from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.word_lists import word_set
from tailor.text import fold

CLAUSE_END = re.compile(r"\s*;\s+(?![^()]*\))")
_AND = re.compile(r",?\s+(?:and|und|et)\s+(?![^()]*\))|,\s+(?![^()]*\))")
_TWO_VERBS = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?) (?:and|und|et) ([^\W\d_]{4,}) ((?!and\b|und\b|et\b).+)", re.DOTALL)
_HELP = re.compile(r"(?:assist|help|support) ", re.IGNORECASE)


@lru_cache(maxsize=2048)
def split_clauses(text: str) -> tuple[str, ...]:
    """The parts of a statement at its semicolons, and at an "and" before another verb.

    "Planned rotas and trained four apprentices" gives itself and "trained four apprentices". Nothing is parted where
    the first verb may hold for the second too: "Helped plan rotas and train apprentices".
    """
    clauses = [clause for clause in CLAUSE_END.split(text) if clause]
    return tuple(dict.fromkeys(part for clause in clauses for part in (clause, *_later_verbs(clause))))


def _later_verbs(clause: str) -> list[str]:
    first = re.match(r"\w+", clause)
    form = _verb_form(clause, among_verbs=True)
    if first is None or form is None or is_hedged(clause) or fold(first[0]) in word_set("qualifiers"):
        return []
    rests = (clause[found.end() :] for found in _AND.finditer(clause))
    return [rest for rest in rests if " " in rest and _is_such(rest, form)]


def split_verbs(text: str) -> tuple[str, ...]:
    """A statement that begins with two verbs or nouns of action once with each: "Wrote and filed reports"."""
    found = _TWO_VERBS.match(text)
    if found is None or fold(found[1]) in word_set("qualifiers") or is_hedged(text):
        return ()
    return (f"{found[1]} {found[3]}", f"{found[2]} {found[3]}")


def _is_such(text: str, form: Form) -> bool:
    is_help = form is Form.PRESENT and _HELP.match(text) is not None
    return is_help or _verb_form(text, among_verbs=form is Form.PRESENT) is form


def _verb_form(text: str, *, among_verbs: bool) -> Form | None:
    form = read_clause(text[:1].upper() + text[1:], current=True, among_verbs=among_verbs).form
    return form if form in (Form.PAST, Form.PRESENT) else None
