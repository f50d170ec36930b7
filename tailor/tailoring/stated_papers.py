"""Papers and languages that a resume states in passing: in a summary, or in an unsorted line beside other things.

Only the piece that states it is told, in the resume's words; a piece that is planned, run out or taken back is not.
"""

import datetime as dt
import re
from collections.abc import Iterator

from tailor.model import Evidence, Item, Place, Requirement, RequirementKind
from tailor.tailoring.expiry import has_run_out
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.held_papers import is_not_held, takes_paper_back
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.own_doing import turns
from tailor.tailoring.qualifications import says_paper
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.text import find_phrase, split_sentences

_PLACES = frozenset({Place.SUMMARY, Place.OTHER})
_BETWEEN = re.compile(r"\s*[;•|·]\s+|,\s+(?![^(]*\))|\s+(?:and|und|et)\s+(?=(?:I|ich|je)\b|j['’])")
_LABEL = re.compile(r"^[^\W\d_][^:()\d]{2,40}:\s+")
_OWN = re.compile(
    r"^(?:(?:and |und |et )?(?:I (?:also )?(?:hold|have|am|speak)(?: an?| the)?|I['’]m(?: an?)?|Holder of"
    r"|Ich (?:habe|bin|besitze|spreche)(?: (?:eine?n?|den|die))?"
    r"|Je (?:suis(?: titulaire)?|parle)(?: (?:du|de la|d['’]une?))?"
    r"|J['’]ai(?: (?:le|la|une?))?|Titulaire (?:du|de la|d['’]une?|de))\s+)",
    re.IGNORECASE,
)
"""How a sentence says that its writer holds something."""
_BRACKET = re.compile(r"\(([^()]*)\)")
_YEAR_BEHIND = re.compile(r"[,\s]*\b(?:since |seit |depuis |en |in )?(?:19|20)\d\d$")
_REMARK = re.compile(
    r"\s*\((?:[^()]*\b(?:valid|until|exp\w*|no\.?|nr\.?|gültig|bis|valables?|jusqu\S*|n°|(?:19|20)\d\d)[^()]*)\)$",
    re.IGNORECASE,
)
"""A number or a day in brackets behind a paper's name."""
_IS_SENTENCE = re.compile(r"\b(?:is|are|was|were|have|has|had|ist|sind|war|habe|hat|est|sont|était|ai)\b")
_LEVEL_FIRST = re.compile(
    r"^(?:Fluent|Native|Conversational|Basic|Intermediate|Advanced|Professional|Business|Good|Working)\b"
)
_VALID = re.compile(r"\b(?:valid|valables?|gültig|no\. ?\d|nr\. ?\d|n° ?\d)|qualifi[kc]ation\w*: ", re.IGNORECASE)
_PAPERS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE, RequirementKind.LANGUAGE})
_MOST_WORDS, _MOST_WORDS_OF_A_LANGUAGE = 8, 4


def stated_paper(evidence: Evidence, item: Item, asked: Requirement, language: str, today: dt.date) -> str:
    """The piece of an item that states what is asked for, empty where it states none that is surely held.

    Args:
        evidence: What the match found.
        item: The item in which it did.
        asked: A paper, a degree or a language.
        language: That of the resume, an ISO code.
        today: The day of the letter.
    """
    if item.place not in _PLACES or item.entry is not None or evidence.why not in PLAIN_REASONS or evidence.hedged:
        return ""
    sentences = split_sentences(item.text)
    for sentence, behind in zip(sentences, (*sentences[1:], ""), strict=True):
        if not find_phrase(evidence.words, sentence) or takes_paper_back(behind):
            continue
        label = found[0] if (found := _LABEL.match(sentence)) else ""
        for piece in _pieces(sentence, evidence.words):
            name = _name(piece, asked)
            is_open = any(map(is_not_held, (piece, name))) or has_run_out(piece, today) or turns(name, language)
            is_held = name and not is_open and not is_hedged(piece, evidence.words) and not is_hedged(piece)
            if is_held and find_phrase(evidence.words, name) and _is_paper(label + piece, asked):
                return name
    return ""


def _pieces(sentence: str, words: str) -> Iterator[str]:
    """The pieces of a sentence that name something: between commas and semicolons, or within brackets."""
    for piece in _BETWEEN.split(_LABEL.sub("", sentence)):
        if not find_phrase(words, piece):
            continue
        outside = _BRACKET.sub("", piece)
        inside = [part for bracket in _BRACKET.findall(piece) for part in _BETWEEN.split(bracket)]
        yield from [piece] if find_phrase(words, outside) else [part for part in inside if find_phrase(words, part)]


def _name(piece: str, asked: Requirement) -> str:
    """What a piece calls what it states, empty where that is no name."""
    plain = _OWN.sub("", _LABEL.sub("", piece.strip())).strip(" .,;")
    if asked.kind is RequirementKind.LANGUAGE:
        plain = _LEVEL_FIRST.sub(lambda found: found[0].lower(), plain)
        return plain if len(plain.split()) <= _MOST_WORDS_OF_A_LANGUAGE else ""
    name = _REMARK.sub("", _YEAR_BEHIND.sub("", plain)).strip(" ,")
    is_whole = name.count("(") == name.count(")") and not _IS_SENTENCE.search(name) and not is_role(name)
    return name if is_whole and 0 < len(name.split()) <= _MOST_WORDS else ""


def _is_paper(piece: str, asked: Requirement) -> bool:
    """Whether a piece states a paper or a language: it is asked for as one, or the piece says so itself."""
    return asked.kind in _PAPERS or says_paper(piece) or _VALID.search(piece) is not None
