"""What each clause of a posting asks for."""

from collections.abc import Iterable, Iterator

from tailor.model import LineRole, Posting, RequirementKind
from tailor.requirements.alternatives import group_alternatives
from tailor.requirements.clauses import asking_clauses
from tailor.requirements.conditions import find_conditions
from tailor.requirements.credentials import known_credentials, other_credentials
from tailor.requirements.degrees import find_degrees
from tailor.requirements.drafts import Clause, Draft
from tailor.requirements.mentions import find_mentions
from tailor.requirements.names import find_names
from tailor.requirements.phrases import find_phrases
from tailor.requirements.selection import WeighPhrases, select
from tailor.requirements.soft import find_abilities, find_traits
from tailor.requirements.spoken import find_languages
from tailor.requirements.years import find_years
from tailor.text import fold, tokenize
from tailor.vocabulary import Vocabulary

_INSIDE_EXPERIENCE = frozenset({RequirementKind.TOOL, RequirementKind.CERTIFICATION})


def extract_requirements(posting: Posting, vocabulary: Vocabulary, weigh: WeighPhrases | None) -> Posting:
    """The posting with what it asks for.

    Args:
        posting: Its lines have roles; their offsets point into its text.
        vocabulary: Names of skills, tools, certificates and languages.
        weigh: Gives each candidate phrase its weight within its line and the posting, 0 to 1; None weighs all alike.

    Returns:
        The posting with its requirements, ordered by level and weight, and with the phrases that neither a list, nor
        their form, nor a cue supports as `also_mentioned`.
    """
    own_names = frozenset(token.key for token in tokenize(posting.company))
    drafts = [
        draft
        for clause in asking_clauses(posting)
        for draft in clause_drafts(clause, posting.lines[clause.line].text, vocabulary, own_names)
    ]
    company = fold(posting.company)
    return select(posting, [draft for draft in drafts if not company or fold(draft.name) != company], weigh)


def clause_drafts(clause: Clause, line: str, vocabulary: Vocabulary, own_names: frozenset[str]) -> Iterator[Draft]:
    """The items of one clause, alternatives grouped; what one finder takes the next ones do not see."""
    mentions = vocabulary.find(clause.full)
    conditions = list(find_conditions(clause))
    rest = clause.without(conditions)
    degrees = list(find_degrees(rest, line))
    rest = rest.without(degrees)
    languages = list(find_languages(rest, mentions))
    rest = rest.without(languages)
    credentials = _taken_in_turn(rest, [lambda part: known_credentials(part, mentions), other_credentials])
    named = [*credentials, *(draft for draft in find_mentions(rest.without(credentials), mentions))]
    experience = list(find_years(rest)) if clause.role is not LineRole.DUTY else []
    named = [
        draft
        for draft in named
        if draft.kind in _INSIDE_EXPERIENCE or not any(draft.overlaps(other) for other in experience)
    ]
    taken = [*experience, *named]
    rest = rest.without(taken)
    traits = list(find_traits(rest))
    names = list(find_names(rest.without(traits), own_names))
    rest = rest.without([*traits, *names])
    abilities = list(find_abilities(rest))
    rest = rest.without(abilities)
    phrases = list(find_phrases(rest))
    found = [*languages, *named, *traits, *names, *abilities, *phrases]
    yield from (*conditions, *degrees, *experience)
    yield from group_alternatives(clause, found)


def _taken_in_turn(clause: Clause, finders: Iterable[object]) -> list[Draft]:
    found: list[Draft] = []
    for finder in finders:
        found += finder(clause.without(found))  # type: ignore[operator]
    return found
