"""Human languages that a clause asks for, with the level that it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, draft_of
from tailor.vocabulary import Mention

_LEVEL = (
    r"fluent(?:ly)?|fluency|native|near[- ]native|mother[- ]tongue|business(?:[- ]level)?|professional|conversational|basic|intermediate|advanced|bilingual|excellent|good|strong|working|proficien(?:t|cy)|very good|full|spoken|written|oral|verbal|command|knowledge|"
    r"fließend\w*|verhandlungssicher\w*|sehr gute|gute|sichere|muttersprach\w*|couramment|courant|bilingue|ma[îi]trise|bon niveau|limited|level|upper"
)
_LEFT = re.compile(
    rf"(?:\b(?:{_LEVEL})(?:[ ,/]+(?:and|or|of|in|und|the|d['’]|de l['’])?[ ]?|(?= ?$)))+$", re.IGNORECASE
)
_RIGHT = re.compile(
    r"^(?:kenntnisse\w*|sprachig\w*)?(?:[ -]+(?:language|speaking|speaker|fluency|proficiency|skills?|level|required|\(?[ABC][12]\+?\)?|courant|natif|bilingue|professionnel|oral|[ée]crit|lu|parl[ée]|both|in wort und schrift|in word and writing|(?:both )?(?:written|spoken|orally|verbal)(?: (?:and|&|or) (?:in )?(?:written|spoken|writing|verbal|oral))?)\b\)?)*(?: ?\([^)]{0,40}\))?",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:fluen\w+|speak\w*|spoken|languages?|bilingual|multilingual|native|proficien\w+|written|verbal|mother tongue|command|conversational|sprach\w*|kenntnisse|couramment|courant|parl[ée]\w*|langues?|[ABC][12])\b",
    re.IGNORECASE,
)
_NOT_SPOKEN = re.compile(
    r"^[ -](?:literature|teacher|teachers|teaching|cuisine|law|market|markets|department|customers?|companies|company|office|client|clients|accounting|gaap|economy|history|studies|regulations?|legislation|culture|food|pastry|team|government|universit\w+|citizens?|nationals?|wine|and welsh law|composition|language arts|class|lessons)\b",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    r"\b(?P<language>Deutsch|Englisch|Französisch|Spanisch|Italienisch|Polnisch|Russisch|Türkisch|Niederländisch|Portugiesisch|Arabisch)(?:e |er |es |en )?(?=-?(?:kenntnis|sprach|und Englisch|in Wort|\b))",
    re.IGNORECASE,
)
_ENGLISH_NAMES = {
    "deutsch": "German", "englisch": "English", "französisch": "French", "spanisch": "Spanish", "italienisch": "Italian", "polnisch": "Polish", "russisch": "Russian", "türkisch": "Turkish", "niederländisch": "Dutch", "portugiesisch": "Portuguese", "arabisch": "Arabic",
    "anglais": "English", "allemand": "German", "français": "French", "espagnol": "Spanish", "italien": "Italian", "portugais": "Portuguese", "néerlandais": "Dutch", "arabe": "Arabic",
}  # fmt: skip
_FRENCH = re.compile(
    r"\b(?P<language>anglais|allemand|français|espagnol|italien|portugais|néerlandais|arabe)\b", re.IGNORECASE
)
_COMPOUND_REST = re.compile(r"^-?(?:kenntnisse?n?|sprachkenntnisse?n?|sprachig\w*)", re.IGNORECASE)


def find_languages(clause: Clause, mentions: Sequence[Mention]) -> Iterator[Draft]:
    """The human languages that a clause asks for; not "English literature" or "French cuisine"."""
    if clause.role is LineRole.DUTY:
        return
    seen: list[tuple[int, int]] = []
    for name, start, end in _named(clause, mentions):
        if not clause.is_free(start, end) or any(start < last and first < end for first, last in seen):
            continue
        rest = clause.text[end:]
        left = _LEFT.search(clause.text[:start])
        if _NOT_SPOKEN.match(rest) or not (left or _is_asked(clause, rest)):
            continue
        compound = _COMPOUND_REST.match(rest)
        end += compound.end() if compound else 0
        right = _RIGHT.match(clause.text[end:])
        begin, last = left.start() if left else start, end + (right.end() if right else 0)
        if any(begin < other_last and first < last for first, other_last in seen):
            begin = start
        seen.append((begin, last))
        yield replace(draft_of(clause, begin, last, RequirementKind.LANGUAGE, name), named=True)


def _named(clause: Clause, mentions: Sequence[Mention]) -> list[tuple[str, int, int]]:
    known = [(one.term.name, one.start, one.end) for one in mentions if one.term.kind is RequirementKind.LANGUAGE]
    foreign = [
        (_ENGLISH_NAMES[match["language"].lower()], match.start(), match.end("language"))
        for pattern in (_COMPOUND, _FRENCH)
        for match in pattern.finditer(clause.text)
    ]
    return sorted({*known, *foreign}, key=lambda one: one[1])


def _is_asked(clause: Clause, rest: str) -> bool:
    if _CUE.search(clause.full) or _COMPOUND_REST.match(rest):
        return True
    return len(clause.full.split()) <= 6 or not re.match(r"[ -][a-z]{3,}", rest)  # noqa: PLR2004  a short line
