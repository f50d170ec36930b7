"""What each clause of a posting asks for."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import LineRole, Posting, RequirementKind, RequirementLevel
from tailor.requirements.abroad import find_abroad
from tailor.requirements.alternatives import group_alternatives, join_papers, like_their_neighbours
from tailor.requirements.asides import beside_experience, without_asides
from tailor.requirements.brackets import with_full_names
from tailor.requirements.clauses import asking_clauses
from tailor.requirements.complements import find_complements
from tailor.requirements.conditions import find_conditions, is_refused
from tailor.requirements.conduct import find_conduct, find_sought_person
from tailor.requirements.credentials import known_credentials, other_credentials
from tailor.requirements.degrees import find_degrees, without_degrees
from tailor.requirements.drafts import PASSED, Clause, Draft, Sought, Support
from tailor.requirements.fields import find_doing, find_experience
from tailor.requirements.framed import find_framed
from tailor.requirements.frames import end_of_subject
from tailor.requirements.glosses import with_glosses, without_short_names
from tailor.requirements.instead_of_degrees import is_instead, without_experience_instead
from tailor.requirements.kind_rules import by_rules
from tailor.requirements.kinds import settle_kinds
from tailor.requirements.last_ones import find_last_ones
from tailor.requirements.levels import asks_for_nothing
from tailor.requirements.line_roles import with_asking_lines, with_note_on_none
from tailor.requirements.makers import with_lines_of_products, with_makers
from tailor.requirements.mentions import find_mentions
from tailor.requirements.name_heads import with_heads
from tailor.requirements.names import find_names
from tailor.requirements.noise import without_noise
from tailor.requirements.phrases import find_phrases
from tailor.requirements.said import LANGUAGES, asides_in
from tailor.requirements.selection import Unweighed, WeighPhrases, each_once, select
from tailor.requirements.soft import find_abilities, find_manners, find_traits
from tailor.requirements.spliced import find_with_brackets
from tailor.requirements.spoken import find_languages
from tailor.requirements.tables import cue_pattern, long_pattern
from tailor.requirements.told import with_told
from tailor.requirements.untold import find_untold
from tailor.requirements.whole_lines import find_whole
from tailor.requirements.years import find_years, without_lengths, without_tools
from tailor.text import tokenize
from tailor.vocabulary import Mention, Vocabulary

_VERSION = re.compile(r" v?\d+(?:\.\d+)*$")
_GOES_ON = re.compile(r", (?:and|plus|und|sowie|et)\b")
_SUBJECT = re.compile(  # who is to have what follows: "The theatre nurse will have"
    r"\W*(?:the|this|our) "
    r"(?:(?!with |who |of |for |in |experience|knowledge|degree|licen|certif|abilit|skill)[\w/&’'-]+ ){1,5}"
    r"(?:will|must|should|shall)(?: also)? (?=(?:have|possess|be|hold|demonstrate|need)\b)"
    r"|\W*(?:the|this) (?:role|position|job|post|work) (?:also )?requires?\b"
    r"|\W*(?:the )?(?:candidates?|applicants?|person|resource|you) (?:should|must|shall) (?:also )?be having\b",
    re.IGNORECASE,
)
_EXPERIENCE_BEHIND = re.compile(
    r" (?:work |working )?(?:experience|background)\b(?! (?:in|of|with|as)\b)", re.IGNORECASE
)
_CONTENT = re.compile(r"\b(?!(?:and|but|so|und|aber|et|mais)\b)[^\W\d_]{2,}", re.IGNORECASE)
_VERDICT = re.compile(r"[^,;:(]+")


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
    return select(find_drafts(posting, vocabulary), weigh)


def find_drafts(posting: Posting, vocabulary: Vocabulary) -> Unweighed:
    """What a posting may ask for, not yet weighed: `select` goes on from here."""
    own_names = frozenset(token.key for token in tokenize(posting.company))
    clauses: list[Clause] = []
    drafts: list[Draft] = []
    for clause in asking_clauses(posting):
        if not clause.instead or all(draft.line != clause.line for draft in drafts):
            clauses.append(clause)
            found = clause_drafts(clause, posting, vocabulary, own_names)
            drafts += without_experience_instead(clause, found, drafts)
    drafts += [one for clause in clauses for one in find_abroad(clause, _counting(clause, drafts), posting.language)]
    drafts = with_told(clauses, drafts, posting.language)
    told = {draft.line for draft in drafts if draft.support is not Support.POSITION}
    drafts += [draft for clause in clauses if clause.line not in told for draft in find_whole(clause)]
    drafts += [one for clause in clauses for one in _untold(clause, drafts, posting.language)]
    drafts = join_papers(clauses, by_rules(clauses, settle_kinds(clauses, drafts, posting.language), vocabulary))
    kept = without_noise(posting, clauses, drafts)
    return each_once(with_note_on_none(with_asking_lines(posting), asks=bool(kept)), kept)


def _counting(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """Those of the drafts that count and stand in a clause."""
    return [draft for draft in drafts if draft.support is not Support.POSITION and clause.holds(draft)]


def _untold(clause: Clause, drafts: Sequence[Draft], language: str) -> list[Draft]:
    """What a clause says beside those of the drafts that count and stand in it."""
    counts = _counting(clause, drafts)
    untold = list(find_complements(clause, counts))
    if clause.bullet or language not in LANGUAGES:
        rest = without_degrees(_without_label(_without_reason(clause)), counts)
        untold += find_untold(rest, [*counts, *untold])
    return [one for one in without_asides(clause, [*counts, *untold]) if one in untold] if untold else []


def clause_drafts(
    clause: Clause, posting: Posting, vocabulary: Vocabulary, own_names: frozenset[str]
) -> Iterator[Draft]:
    """The items of one clause, alternatives grouped; what one finder takes the next ones do not see."""
    clause = _without_verdict(_without_label(_without_reason(clause)))
    if cue_pattern("phrases", "procedure").search(clause.text) or asks_for_nothing(clause.full):
        return
    german = posting.language == "de"
    if clause.sought is not Sought.EVERYTHING:
        yield from _in_passing(clause, vocabulary, own_names, german=german)
        return
    mentions = vocabulary.find(without_lengths(clause.full))
    counted, rest = _counted(clause, mentions, posting.lines[clause.line].text)
    describes = cue_pattern("phrases", "describing").search(clause.full) is not None
    if describes:
        told = replace(rest, role=LineRole.DUTY, level=RequirementLevel.UNKNOWN)
        yield from _tools(told, vocabulary, own_names, german=german)
    if describes or clause.role is LineRole.CONDITION or cue_pattern("phrases", "silent").search(clause.full):
        papers = [one for one in counted.spelled if one.kind is RequirementKind.CERTIFICATION]
        yield from (*counted.conditions, *counted.degrees, *counted.languages, *papers, *counted.credentials)
        return
    yield from (*counted.conditions, *counted.degrees)
    known = _longest([*find_mentions(rest, mentions, german=german), *find_traits(rest)])
    yield from _free_items(clause, rest, known, counted, _Finders(vocabulary, own_names, posting.language))


def _in_passing(clause: Clause, vocabulary: Vocabulary, own_names: frozenset[str], *, german: bool) -> Iterator[Draft]:
    """The items of one sort for which a line about something else asks."""
    if clause.sought is Sought.TOOLS:
        yield from _tools(clause, vocabulary, own_names, german=german)
    elif clause.sought is Sought.CONDITIONS:
        yield from () if is_refused(clause.full, clause.full) else find_conditions(clause)
    else:
        yield from find_sought_person(clause)


@dataclass(frozen=True, slots=True)
class _Finders:
    """What holds for a whole posting: the vocabulary, the words of the employer's name, its language."""

    vocabulary: Vocabulary
    own_names: frozenset[str]
    language: str

    @property
    def german(self) -> bool:
        """Whether every noun has a capital, so that capitals show no name."""
        return self.language == "de"


def _free_items(
    clause: Clause, rest: Clause, known: list[Draft], counted: "_Counted", finders: _Finders
) -> Iterator[Draft]:
    """The items of a clause that no counted form tells, with those papers that stand in one list with them."""
    experience = list(without_tools(clause, find_years(rest), known)) if clause.role is not LineRole.DUTY else []
    experience += find_experience(rest.without(experience))
    known = list(beside_experience(clause, _with_manners(known, rest), experience))
    rest = rest.without(experience)
    abilities = list(find_abilities(rest, known))
    abilities += [one for one in find_conduct(rest.without(abilities)) if not any(map(one.overlaps, known))]
    known = [one for one in known if not any(map(one.overlaps, abilities))]
    rest = rest.without(abilities, PASSED).without(known)
    names = [
        _by_its_term(one, finders.vocabulary) for one in find_names(rest, finders.own_names, german=finders.german)
    ]
    known, names = with_lines_of_products(known, names)
    names += find_last_ones(rest.without(names), [*known, *names])
    rest = rest.without(names)
    doing = list(find_doing(rest))
    instead = any(degree.or_equivalent for degree in counted.degrees)
    yield from (one for one in [*experience, *doing] if not (instead and is_instead(clause, one)))
    known = [_as_experience(clause, one) for one in known]
    found = [*counted.languages, *counted.spelled, *counted.credentials, *known, *abilities]
    phrases = list(find_phrases(_without_asides(rest.without(doing), finders.language), finders.language))
    joined = with_makers(names, phrases, finders.language)
    yield from _grouped(clause, [*found, *joined], finders.vocabulary)


def _without_asides(clause: Clause, language: str) -> Clause:
    """A clause in German or French without those parts of it that tell of the employer or give a reason."""
    return clause.without_ranges(asides_in(clause.full, language), PASSED)


def _tools(clause: Clause, vocabulary: Vocabulary, own_names: frozenset[str], *, german: bool) -> Iterator[Draft]:
    """The named tools of a clause, those that the vocabulary knows and those in its list with them."""
    known = list(find_mentions(clause, vocabulary.find(clause.full), german=german))
    names = find_names(clause.without(known), own_names, german=german)
    found = like_their_neighbours(clause, [*known, *names])
    yield from (one for one in found if one.kind is RequirementKind.TOOL and one.named)


@dataclass(frozen=True, slots=True)
class _Counted:
    """The items of a clause whose forms are counted."""

    conditions: list[Draft]
    degrees: list[Draft]
    languages: list[Draft]
    spelled: list[Draft]
    credentials: list[Draft]


def _counted(clause: Clause, mentions: Sequence[Mention], line: str) -> tuple[_Counted, Clause]:
    """The items of a clause by their forms, and the clause without them; `line` is the whole line."""
    framed = list(find_framed(clause))
    clause = clause.without(framed, PASSED)
    conditions = list(find_conditions(clause))
    rest = clause.without(conditions, PASSED)
    degrees = list(find_degrees(rest, line))
    rest = without_degrees(rest, degrees)
    languages = list(find_languages(rest, mentions))
    rest = rest.without(languages, PASSED)
    spelled = find_with_brackets(rest, mentions)
    rest = rest.without(spelled)
    credentials = _taken_in_turn(rest, [lambda part: known_credentials(part, mentions), other_credentials])
    set_in_frames = [one for one in framed if one.kind is RequirementKind.OTHER]
    papers = [one for one in framed if one.kind is not RequirementKind.OTHER]
    conditions = [] if is_refused(clause.full, line) else [*conditions, *set_in_frames]
    return _Counted(conditions, degrees, languages, spelled, [*papers, *credentials]), rest.without(credentials)


def _with_manners(known: Sequence[Draft], clause: Clause) -> list[Draft]:
    """The known items with the soft skills known by their form, which take plain traits in, and nothing else."""
    told = [one for one in known if one.kind is not RequirementKind.SOFT or one.name != one.text]
    added = list(find_manners(clause.without(told)))
    return [*(one for one in known if not any(map(one.overlaps, added))), *added]


def _grouped(clause: Clause, found: Sequence[Draft], vocabulary: Vocabulary) -> Iterator[Draft]:
    """The drafts without what says a thing twice or only stands beside one, alternatives grouped."""
    found = list(like_their_neighbours(clause, list(without_asides(clause, found))))
    found = with_heads(clause, list(with_full_names(clause, found, vocabulary)))
    told = with_glosses(clause, list(without_short_names(clause, found)))
    return group_alternatives(clause, told, vocabulary)


def _by_its_term(draft: Draft, vocabulary: Vocabulary) -> Draft:
    """A name with a version behind it as the vocabulary's term, where that is one: "Excel 2019"."""
    bare = _VERSION.sub("", draft.text)
    term = vocabulary.get(bare) if bare != draft.text else None
    if term is None or not term.named:
        return draft
    return replace(draft, name=term.name, kind=term.kind, support=Support.KNOWN)


def _as_experience(clause: Clause, draft: Draft) -> Draft:
    """A plain skill as the experience that a clause calls it: "fundraising experience"."""
    called_so = _EXPERIENCE_BEHIND.match(clause.full, draft.end - clause.start) is not None
    plain = draft.kind is RequirementKind.SKILL and not draft.named
    return replace(draft, kind=RequirementKind.EXPERIENCE) if called_so and plain else draft


def _without_reason(clause: Clause) -> Clause:
    """The clause without its reason, which names things without asking for them: "because our chef is off"."""
    reason = long_pattern("clauses", "reason").search(clause.full)
    if reason is None or not _CONTENT.search(clause.full[: reason.start()]):
        return clause
    goes_on = _GOES_ON.search(clause.full, reason.end())
    end = goes_on.start() if goes_on else len(clause.text)
    return replace(clause, text=clause.text[: reason.start()] + PASSED * (end - reason.start()) + clause.text[end:])


def _without_label(clause: Clause) -> Clause:
    """The clause without the label before it: "Licensure/Certification:"."""
    label = long_pattern("clauses", "label").match(clause.full) or _SUBJECT.match(clause.full)
    return replace(clause, text=PASSED * label.end() + clause.text[label.end() :]) if label else clause


def _without_verdict(clause: Clause) -> Clause:
    """The clause without what it says of its subject: "would make our week" of "Welsh would make our week"."""
    subject = end_of_subject(clause.full)
    verdict = _VERDICT.match(clause.full, subject)
    return clause.without_ranges([verdict.span()], PASSED) if subject and verdict else clause


def _longest(drafts: Iterable[Draft]) -> list[Draft]:
    """Of drafts that overlap the longest, of equally long ones the first."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: draft.start - draft.end):
        if not any(map(draft.overlaps, kept)):
            kept.append(draft)
    return kept


def _taken_in_turn(clause: Clause, finders: Iterable[Callable[[Clause], Iterator[Draft]]]) -> list[Draft]:
    found: list[Draft] = []
    for finder in finders:
        found += finder(clause.without(found))
    return found
