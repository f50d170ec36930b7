"""The jobs of one trade, by their titles: a "Software Developer" and a "Backend Developer" in software engineering."""

from collections.abc import Iterable, Iterator, Sequence

from tailor.claims import Certainty
from tailor.matching.general_names import general_terms
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import find_doers
from tailor.matching.word_lists import word_set
from tailor.model import Place, Reason, RequirementKind, SectionKind
from tailor.text import Token, tokenize
from tailor.vocabulary import Term, Vocabulary

_FOR_OTHERS = frozenset({"to", "of", "for", "the", "under", "beside"})
"""Before the name of somebody else: "Assistant to the Project Manager"."""
_SOFTWARE = frozenset({"software development", "programming"})
_WRITERS = frozenset(
    {
        "developer",
        "programmer",
        "entwickler",
        "entwicklerin",
        "développeur",
        "développeuse",
        "softwareentwickler",
        "softwareentwicklerin",
    }
)
_ENGINEERS = frozenset({"engineer", "ingénieur", "ingenieur"})


def find_titles_of_trade(names: Iterable[str], index: ResumeIndex, vocabulary: Vocabulary) -> list[Hit]:
    """The titles of jobs in the trades that a posting wants experience of.

    Args:
        names: What may prove the experience, as "software engineering" and "data engineering".
        index: The resume.
        vocabulary: What the trades are called, and what is a kind of them.
    """
    terms = [term for name in names for term in _terms(name, vocabulary)]
    called = dict.fromkeys((*names, *(one for term in terms for one in _called(term, vocabulary))))
    hits = [hit for one in called for hit in find_doers(one, index) if _is_own_job(hit)]
    if any(term.name in _SOFTWARE for term in terms):
        hits += _writers_of_software(index, known=bool(hits))
    return hits


def _terms(name: str, vocabulary: Vocabulary) -> Iterator[Term]:
    for one in dict.fromkeys((name, *general_terms(name))):
        term = vocabulary.get(one)
        if term is not None and term.kind is RequirementKind.SKILL and not term.named:
            yield term


def _called(term: Term, vocabulary: Vocabulary) -> Iterator[str]:
    """The names of a trade and of its kinds; the names of products are none."""
    kinds = filter(None, map(vocabulary.get, vocabulary.implied_by(term.name)))
    for one in (term, *(kind for kind in kinds if kind.kind is RequirementKind.SKILL and not kind.named)):
        yield from (name for name in one.names if len(tokenize(name)) > 1 or one is term)


def _is_own_job(hit: Hit) -> bool:
    """Whether a hit is the plain title of a job, and not of one who works for its holder."""
    section = hit.item.section
    is_job = section is not None and section.kind is SectionKind.EXPERIENCE and hit.item.place is Place.TITLE
    before = {token.key for token in tokenize(hit.item.text[: hit.start])}
    return is_job and hit.sure is Certainty.PLAIN and not before & _FOR_OTHERS


def _writers_of_software(index: ResumeIndex, *, known: bool) -> Iterator[Hit]:
    """The titles of those who write software of some kind; a bare "Developer" where another job tells of which."""
    for indexed in index.items:
        words = [token for token in indexed.tokens if token.key not in word_set("ranks")]
        at = next((at for at, token in enumerate(words) if token.key in _WRITERS | _ENGINEERS), None)
        if at is None or not _writes(words[:at], words[at], indexed, known=known):
            continue
        sure = indexed.certainty(words[at].start, words[at].end)
        hit = Hit(indexed.item, words[0].start, words[at].end, Reason.LITERAL, sure=sure)
        if _is_own_job(hit):
            yield hit


def _writes(before: Sequence[Token], doer: Token, indexed: IndexedItem, *, known: bool) -> bool:
    if not before:
        return known and doer.key in _WRITERS
    tools = [one for one in indexed.mentions if one.term.kind is RequirementKind.TOOL]
    covered = {token.start for token in before if any(one.start <= token.start < one.end for one in tools)}
    return all(token.start in covered or token.key in word_set("kinds_of_software") for token in before)
