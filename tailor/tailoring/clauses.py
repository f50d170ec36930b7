"""A bullet in a letter of its own or of another language."""

import re
from dataclasses import replace
from functools import lru_cache

from tailor.tailoring.conjunctions import join_deeds, join_enumeration
from tailor.tailoring.grammar import (
    Clause,
    Form,
    am,
    bullet_sentences,
    my_duties,
    read_clause,
)
from tailor.tailoring.grammar_french import read_french_clause
from tailor.tailoring.grammar_german import read_german_clause
from tailor.tailoring.labelled_deeds import labelled_deed
from tailor.tailoring.letter_case import lower_first, lower_noun
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.sentence_parts import semicolon_parts
from tailor.tailoring.shorter_forms import shorter_forms
from tailor.tailoring.tool_lines import tool_clause
from tailor.tailoring.verbs import third_person

_CONJUNCTIONS = ("and", "und", "et")


_DOING_OF = re.compile(
    r"(?!several|average|percentage)[a-z]+(?:ion|ment|ance|ence|ing|age|al|ure|ery|sis|care|use|design|repair|control)"
    r" of "
)
"""A noun of doing with what it is done to, which has its article: "the supervision of four cooks"."""


@lru_cache(maxsize=4096)
def read_bullet(bullet: str, *, current: bool, among_verbs: bool, language: str, letter_language: str) -> Clause:
    """How a bullet can stand in a sentence; what is in another language than the letter is only quoted.

    Args:
        bullet: The bullet's text.
        current: Whether its job is held now.
        among_verbs: Whether the job's other bullets begin with base forms.
        language: That of the resume, an ISO code; empty counts as the letter's.
        letter_language: That of the letter.
    """
    if language and language[:2] != letter_language:
        return Clause(Form.QUOTED, bullet.strip())
    tools = tool_clause(bullet, letter_language, current=current)
    if tools:
        return tools
    if letter_language == "de":
        return read_german_clause(bullet, current=current)
    if letter_language == "fr":
        return read_french_clause(bullet)
    labelled = labelled_deed(bullet, current=current)
    clause = labelled or read_clause(bullet, current=current, among_verbs=among_verbs)
    has_article = clause.form is Form.NOUN and _DOING_OF.match(clause.text) is not None
    return replace(clause, the="the ") if has_article else clause


@lru_cache(maxsize=4096)
def clause_texts(bullet: str, language: str) -> tuple[str, ...]:
    """All forms in which a sentence of a bullet may stand in a letter of its language, an ISO code."""
    found: list[str] = []
    whole = (*bullet_sentences(bullet), *quotable_sentences(bullet, language))
    whole = (*whole, *(form for one in whole for form in shorter_forms(one, language)))
    for sentence in (*whole, *(part for one in whole for part in semicolon_parts(one))):
        plain = sentence.removeprefix("I ").removeprefix("Was ")
        small = sentence[:1].lower() + sentence[1:]
        found += [sentence, lower_first(sentence), small, lower_noun(sentence), plain]
        found += [third_person(sentence), my_duties(sentence), am(sentence)]
        if language in ("de", "fr"):
            found.append((read_german_clause if language == "de" else read_french_clause)(sentence).text)
        enumerated = {join_enumeration(sentence, conjunction) for conjunction in _CONJUNCTIONS}
        for joined in {*enumerated, join_deeds(sentence)} - {sentence}:
            found += [joined, lower_first(joined), lower_noun(joined)]
    for current in (True, False):
        tools = tool_clause(bullet, language, current=current)
        found += [tools.text] if tools else []
        labelled = labelled_deed(bullet, current=current) if language == "en" else None
        found += [labelled.text] if labelled else []
    return tuple(dict.fromkeys(text for text in found if text))
