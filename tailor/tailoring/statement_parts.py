"""The parts of a statement that say something by themselves."""

import re
from functools import lru_cache

from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.own_part import own_part
from tailor.tailoring.word_lists import word_set
from tailor.text import fold

CLAUSE_END = re.compile(r"\s*;\s+(?![^()]*\))")
_AND = re.compile(r",?\s+(?:and|und|et)\s+(?![^()]*\))|,\s+(?![^()]*\))")
_TWO_VERBS = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?) (?:and|und|et) ([^\W\d_]{4,}) ((?!and\b|und\b|et\b).+)", re.DOTALL)
_NO_LIST = re.compile(
    r"\b(?:in|of|on|at|to|for|from|with|by|as|von|mit|für|bei|beim|zu|zum|zur|im|am|an|auf|aus|als|nach|der|des"
    r"|de|du|des|à|au|aux|en|dans|pour|par|sur|avec|chez)\b|[\d(:;%]|[.!?]\s",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(r"[^\W\d_]+(?:er|ir|re|en|e|t) [^\W\d_]")
_LEAST_PIECES, _MOST_WORDS = 3, 3
_HELP = re.compile(r"(?:assist|help|support) ", re.IGNORECASE)


@lru_cache(maxsize=2048)
def split_clauses(text: str) -> tuple[str, ...]:
    """The parts of a statement at its semicolons, and at an "and" before another verb.

    "Planned rotas and trained four apprentices" gives itself and "trained four apprentices". Nothing is parted where
    the first verb may hold for the second too: "Helped plan rotas and train apprentices".
    """
    clauses = [clause for one in dict.fromkeys((text, own_part(text))) for clause in CLAUSE_END.split(one) if clause]
    return tuple(dict.fromkeys(part for clause in clauses for part in (clause, *_later_verbs(clause))))


def _later_verbs(clause: str) -> list[str]:
    first = re.match(r"\w+", clause)
    form = _verb_form(clause, among_verbs=True)
    if first is None or form is None or is_hedged(clause) or fold(first[0]) in word_set("qualifiers"):
        return []
    rests = (clause[found.end() :] for found in _AND.finditer(clause))
    return [rest for rest in rests if " " in rest and _is_such(rest, form)]


def split_nouns(text: str) -> tuple[str, ...]:
    """The pieces of a statement that only lists things: "Payroll, rota planning and stock control".

    There is no verb and no preposition in it that may hold for more than one piece, and nothing that makes it smaller.
    """
    if "," not in text or _NO_LIST.search(text):
        return ()
    pieces = [piece.strip() for piece in _AND.split(text.strip(" .")) if piece and piece.strip()]
    words = [fold(word) for piece in pieces for word in piece.split()]
    modest = word_set("qualifiers") | word_set("posts") | word_set("undone")
    if len(pieces) < _LEAST_PIECES or any(len(piece.split()) > _MOST_WORDS for piece in pieces) or modest & set(words):
        return ()
    if _INFINITIVE.match(text) or any(_verb_form(piece, among_verbs=True) for piece in pieces) or is_hedged(text):
        return ()
    return tuple(pieces)


def split_verbs(text: str) -> tuple[str, ...]:
    """A statement that begins with two verbs or nouns of action once with each: "Wrote and filed reports"."""
    found = _TWO_VERBS.match(text)
    if found is None or fold(found[1]) in word_set("qualifiers") or is_hedged(text):
        return ()
    return (f"{found[1]} {found[3]}", f"{found[2]} {found[3]}")


def _is_such(text: str, form: Form) -> bool:
    is_help = form is Form.PRESENT and _HELP.match(text) is not None
    later = _verb_form(text, among_verbs=form is Form.PRESENT)
    return is_help or later is form or (form is Form.PRESENT and later is Form.PAST)


def _verb_form(text: str, *, among_verbs: bool) -> Form | None:
    form = read_clause(text[:1].upper() + text[1:], current=True, among_verbs=among_verbs).form
    return form if form in (Form.PAST, Form.PRESENT) else None
