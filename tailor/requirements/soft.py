"""Soft skills: traits of a person, and what one is to be able to do with others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Support, draft_of
from tailor.requirements.tables import folded_words, long_pattern, read_table, whole_words
from tailor.text import content_words, fold

_ABLE = long_pattern("soft", "able")
_END = long_pattern("soft", "end", ignore_case=False)
_MANNER = long_pattern("soft", "manner")
_GERMAN_TRAIT = long_pattern("soft", "german")
_FRENCH_ABLE = re.compile(r"(?:aptitude|capacit[ée]|capable|volont[ée]|envie) (?:à|de)", re.IGNORECASE)
_PART_OF = re.compile(r"\b(?:part|member|variety|range|number|front|behalf|charge|care|needs|lot) of\s$")
_HOW = re.compile(r"\bin an? [\w, -]{0,60}manner$", re.IGNORECASE)  # says how something is done
_PREPOSITION = re.compile(
    r"\s(?:to|for|by|with|within|across|from|at|on|through|into|in|of|under|and|or|as|et|und|ou|oder)\s"
)
_ACTS_ON = re.compile(
    r"(?!(?:do|make|have|get|take|give|keep) )[a-z]{3,} (?:an?|the) "
    r"(?!lot|bit|little|few|good|great|most|best|last|next|first)[a-z]{3,}"
)
_MEETS_RULES = re.compile(
    r"(?:show|demonstrate|evidence|provide) (?:equivalent|comparable|similar) (?:experience|qualifications?|ability)\b|"
    r"(?:acquire|obtain|gain|get|maintain) the (?:appropriate|required|necessary|relevant) \w+\b|"
    r"(?:carry out|perform|do|fulfil|undertake) (?:the|this|your) (?:job|role|post|work|duties)\b|"
    r"(?:meet|pass|satisfy)\b[^.;]{0,80}\b(?:requirements?|screenings?|checks?|criteria)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"(?:,| and|, and|, or) (?:to )?(?P<verb>[a-z]+)(?= [a-z\d])")
_REST_OF_ABILITY = re.compile(
    r" (?:to|for|by|with|within|across|from|at|on|through|into|in|of|under) [^,;:.()\x00\x01]{2,40}(?=, )"
)
_UNDERSTANDS_A_THING = re.compile(
    r"(?:understand|grasp)(?:ing)? (?!(?:how|what|why|when|that|the need|the needs|the importance|the value"
    r"|others?|people|customers?|clients?|users?|each|different|diverse|your|their|our|complex|new|instructions?|and|ideas)\b)"
)
_OBJECT = re.compile(r" (?:an?|the|your|our|their) [a-z]", re.IGNORECASE)
_DOES = re.compile(
    r"^\W*you(?:.ll)? (?:also |will |should |must |regularly |happily )?(?P<verb>[a-z]{3,})\b", re.IGNORECASE
)
_HEADS_ABILITIES = re.compile(r"\b(?:ability|abilities|able|capacity) to\W*$", re.IGNORECASE)
_FIRST_VERB = re.compile(r"\W*(?:\w+ly )?(?P<verb>[A-Za-z]{3,})\b")
_TWO_WORDS = re.compile(r"[\w-]+ (?:and|or|&) [\w-]+")  # each of the two is an item by itself
_WISHED = re.compile(r"(?:willing|desire|eager|keen|happy|ready|commitment|enjoy|love|who (?!can))", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|are|would be|will be)(?: very| also| always)? $")
_OF_SKILLS = re.compile(r"(?:(?:,| and| or| &|, and) [\w-]+){0,3} (?:skills?|abilit(?:y|ies)|competenc(?:y|ies|es))\b")
_GOES_ON = re.compile(r"(?:,| and| yet| but)(?: \w+)? (?:[a-z-]+(?:,|\W*$)|able\b|not\b)")
_NAMED_BEFORE = re.compile(r"(?-i:\b[A-Z][\w+#.]*) $")  # "Excel helpful"
_NOT_ASKED = re.compile(r",? (?:but|though|although) (?:not|no)\b|:")
_SOUGHT = re.compile(
    r"\b(?:someone|somebody|anyone|a person|people|those)(?: (?:who|that) (?:is|are|.re|stays?|remains?)| who.s)?"
    r"(?: (?:really|truly|genuinely|very|always|endlessly))? $",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\W*$|[.,;!]|,? (?:and|but|enough)\b")
_ENVIRONMENT = re.compile(
    r",(?: (?:and )?[\w-]+,?){0,3} (?:environment|setting|atmosphere|workplace|kitchen|office|team|manner)\b"
)
_UNDER_STRAIN = re.compile(r" (?:under (?:pressure|stress|fire)|in a crisis)\b", re.IGNORECASE)
_FEW_WORDS = 3
_MOST_WORDS = 7


def find_traits(clause: Clause) -> Iterator[Draft]:
    """Adjectives and nouns for a person: "self-motivated", "team player"."""
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    found = [one for one in _traits().finditer(clause.text) if not _is_verdict(clause, one)]
    sure = [match for match in found if fold(match[0]) not in _everyday() or _is_told_of_person(clause, match)]
    for match in found if sure or len(found) > 1 or _stands_alone(clause) else sure:
        strained = _UNDER_STRAIN.match(clause.text, match.end())
        end = strained.end() if strained else match.end()
        yield replace(
            draft_of(clause, match.start(), end, RequirementKind.SOFT, _name(match[0])), support=Support.KNOWN
        )


def is_trait(words: str) -> bool:
    """Whether words are one of the known traits."""
    return _traits().fullmatch(words) is not None


def count_traits(text: str) -> int:
    """How many known traits a text names."""
    return sum(1 for _ in _traits().finditer(text))


def _is_verdict(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it says of what stands before it how welcome it is: "Spanish is helpful"."""
    before, behind = clause.full[: match.start()], clause.full[match.end() :]
    told = _IS.search(before) or _NAMED_BEFORE.search(before) or _NOT_ASKED.match(behind)
    return fold(match[0]) == "helpful" and told is not None


def _is_told_of_person(clause: Clause, match: re.Match[str]) -> bool:
    """Whether an everyday word opens the clause as a trait, or is one of the skills that it lists."""
    before, after = clause.full[: match.start()], clause.full[match.end() :]
    sought = _SOUGHT.search(before) is not None and _ENDS.match(after) is not None
    return sought or bool(_OF_SKILLS.match(after)) or (not before.strip(" -•*") and bool(_GOES_ON.match(after)))


def find_manners(clause: Clause) -> Iterator[Draft]:
    """Soft skills by the form of their words: "polished manner", "sorgfältige Arbeitsweise", "commitment to ..."."""
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    found = [match for pattern in (_GERMAN_TRAIT, _MANNER) for match in pattern.finditer(clause.text)]
    taken: list[tuple[int, int]] = []
    for start, end in sorted((match.span() for match in found), key=lambda span: span[0] - span[1]):
        if not _HOW.search(clause.full[:end]) and not any(start < last and first < end for first, last in taken):
            taken.append((start, end))
            yield draft_of(clause, start, end, RequirementKind.SOFT)


def find_abilities(clause: Clause, mentions: Sequence[Draft]) -> Iterator[Draft]:
    """What follows "ability to" and the like: a soft skill where its verb says so, else a skill.

    Args:
        clause: The clause with nothing of `mentions` taken.
        mentions: Its items that the vocabulary knows. A phrase that is mostly one of them is left to it, but a soft
            skill takes the whole phrase as its words and keeps the vocabulary's name.
    """
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    cursor = 0
    does = _DOES.match(clause.text)
    acts = does is not None and does["verb"].lower() in folded_words("soft", "further")
    under = _HEADS_ABILITIES.search(clause.heading) and _FIRST_VERB.match(clause.text)
    opening = [one for one in (under, does if acts else None) if one]
    for match in [*opening, *_ABLE.finditer(clause.text)]:
        if match.start() < cursor:
            continue
        start: int | None = match.start("verb")
        while start is not None:
            cursor = end = _end(clause.text, start)
            draft = _ability(clause, start, end, mentions)
            if draft is not None:
                yield (
                    replace(draft, kind=RequirementKind.SOFT)
                    if _WISHED.match(match[0]) or _FRENCH_ABLE.match(match[0])
                    else draft
                )
            start = _next_verb(clause.text, end)


def _next_verb(text: str, end: int) -> int | None:
    """Where the next ability of a list begins: "cost a dish, keep waste down and read a balance sheet"."""
    rest = _REST_OF_ABILITY.match(text, end)
    following = _ANOTHER.match(text, rest.end() if rest else end)
    if following is None:
        return None
    is_verb = following["verb"].lower() in folded_words("soft", "further") or _OBJECT.match(text, following.end())
    return following.start("verb") if is_verb else None


def _ability(clause: Clause, start: int, end: int, mentions: Sequence[Draft]) -> Draft | None:
    if meets_rules(clause.full[start:]) or _TWO_WORDS.fullmatch(clause.text[start:end].strip()):
        return None
    words = [word for word in content_words(clause.text[start:end]) if len(word.key) > 1]
    alone = len(words) == 1 and begins_soft(clause.text[start:end])
    if (len(words) < 2 and not alone) or words[0].key in folded_words("soft", "formal") | folded_words("soft", "bare"):  # noqa: PLR2004  a lone verb says nothing
        return None
    if clause.text[end:].lstrip()[:1] in {BLANK, PASSED} and len(words) < _FEW_WORDS:
        return None
    kind = RequirementKind.SOFT if begins_soft(clause.text[start:end]) else RequirementKind.SKILL
    acts = _ACTS_ON.match(clause.text, start, end) is not None
    draft = replace(draft_of(clause, start, end, kind), support=Support.FORM if acts else Support.CUE)
    inside = [one for one in mentions if draft.overlaps(one)]
    if any(one.named or one.end > draft.end or one.start < draft.start for one in inside):
        return None
    told = sum(len(content_words(one.text)) for one in inside)
    if inside and inside[0].kind is RequirementKind.SOFT:
        return replace(draft, name=inside[0].name, kind=RequirementKind.SOFT, support=Support.KNOWN)
    return None if told * 2 >= len(words) else draft


def meets_rules(words: str) -> bool:
    """Whether an ability is only to meet what a check or the job asks: "meet our screening requirements"."""
    return _MEETS_RULES.match(words) is not None


def _end(text: str, start: int) -> int:
    stop = _END.search(text, start)
    end = stop.start() if stop else len(text)
    around = _ENVIRONMENT.match(text, end) if re.search(r" in an? [\w-]+$", text[start:end]) else None
    if around:
        return around.end()
    for match in _PREPOSITION.finditer(text, start, end):
        if _PART_OF.search(text, start, match.end()):
            continue
        if len(text[start : match.start()].split()) >= _FEW_WORDS - _acts_again(text, match):
            end = match.start()
            break
    words = list(re.finditer(r"\S+", text[start:end]))
    return start + words[min(len(words), _MOST_WORDS) - 1].end() if words else start


def _acts_again(text: str, joint: re.Match[str]) -> bool:
    """Whether another verb follows "and", so that two words before it are an ability: "splice rope and tie knots"."""
    following = text[joint.end() :].split(maxsplit=1)[:1]
    return (
        joint[0].strip() in {"and", "or"}
        and bool(following)
        and following[0].lower() in folded_words("soft", "further")
    )


def begins_soft(words: str) -> bool:
    """Whether a phrase begins with a verb that is a soft skill: "work well under pressure"."""
    bare = f"{fold(words)} "
    if _UNDERSTANDS_A_THING.match(bare):
        return False
    return any(bare.startswith(f"{form} ") for form in _verb_forms())


@cache
def _verb_forms() -> frozenset[str]:
    forms = set()
    for verb in read_table("soft")["verbs"]:
        first, *rest = fold(verb).split()
        gerund = f"{first[:-1] if first.endswith('e') and first != 'be' else first}ing"
        forms |= {" ".join((form, *rest)) for form in (first, gerund)}
    return frozenset(forms)


@cache
def _traits() -> re.Pattern[str]:
    return whole_words(read_table("soft")["traits"])


@cache
def _everyday() -> frozenset[str]:
    return frozenset(fold(word) for word in read_table("soft")["everyday"])


def _stands_alone(clause: Clause) -> bool:
    return len(clause.full.split()) <= _FEW_WORDS


def _name(words: str) -> str:
    return " ".join(words.split())
