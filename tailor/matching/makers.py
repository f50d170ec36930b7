"""Products with and without the name of their maker: "Iceberg" and "Apache Iceberg"."""

from collections.abc import Iterator, Sequence

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.model import Place, Reason, RequirementKind
from tailor.text import Token, tokenize
from tailor.vocabulary import Vocabulary

_MAKERS = ("Apache", "Microsoft", "Google", "Amazon", "AWS", "Adobe", "Atlassian", "IBM", "Oracle")
_FOLDED = frozenset(map(str.lower, _MAKERS))
_GENERAL = frozenset(
    {"cloud", "database", "databases", "web", "services", "service", "office", "suite", "platform", "analytics"}
    | {"search", "sign", "products", "tools", "systems", "software", "server", "license", "licence", "store", "access"}
    | {
        "project",
        "word",
        "planner",
        "forms",
        "ads",
        "maps",
        "drive",
        "photos",
        "play",
        "home",
        "certified",
        "certification",
    }
)
"""What other makers sell under the same word, and what anybody may write of something else."""
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL})


def with_maker(name: str) -> Iterator[str]:
    """The names that a product may have with its maker's: "Apache Iceberg" for "Iceberg"."""
    if (
        name[:1].isupper()
        and name.partition(" ")[0].lower() not in _FOLDED
        and not _GENERAL & set(name.lower().split())
    ):
        yield from (f"{maker} {name}" for maker in _MAKERS)


def find_without_maker(name: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that name a product without its maker: as a skill of its own, or with a capital beside other tools.

    Args:
        name: The product as the posting calls it; without a maker's name before it nothing is found.
        index: The resume.
        vocabulary: What is known under the shorter name is another thing, or is found by it.
    """
    maker, _, product = name.partition(" ")
    words = tokenize(product)
    if maker.lower() not in _FOLDED or not words or not product[:1].isupper():
        return
    if _GENERAL & {word.key for word in words} or vocabulary.get(product) is not None:
        return
    for indexed in index.items:
        place = _place(words, indexed)
        sure = indexed.certainty(*place) if place is not None else Certainty.DENIED
        if place is not None and sure is not Certainty.DENIED:
            yield Hit(indexed.item, *place, Reason.ALIAS, f"“{product}” is {name} without its maker", sure)


def _place(words: Sequence[Token], indexed: IndexedItem) -> tuple[int, int] | None:
    tokens, count = indexed.tokens, len(words)
    if indexed.item.place is Place.SKILLS:
        is_it = [token.text for token in tokens] == [word.text for word in words]
        return (tokens[0].start, tokens[-1].end) if is_it else None
    for at in range(1, len(tokens) - count + 1) if indexed.item.place in _TOLD else ():
        run = tokens[at : at + count]
        same = [token.text for token in run] == [word.text for word in words]
        if same and not _goes_on(indexed, at, at + count):
            return run[0].start, run[-1].end
    return None


def _goes_on(indexed: IndexedItem, first: int, behind: int) -> bool:
    """Whether the words are a part of another name: "Titanic Iceberg", "Pinot Noir"."""
    text, tokens = indexed.item.text, indexed.tokens
    before, last = tokens[first - 1], tokens[behind - 1]
    joined = text[before.end : tokens[first].start] == " " and first > 1 and before.text[:1].isupper()
    following = tokens[behind] if behind < len(tokens) else None
    goes_on = following is not None and text[last.end : following.start] == " " and following.text[:1].isupper()
    others = [one for one in indexed.mentions if one.term.kind is RequirementKind.TOOL]
    data = following is not None and following.key in _OF_SOFTWARE
    return joined or goes_on or not (others or data)


_OF_SOFTWARE = frozenset(
    {"tables", "table", "flows", "flow", "jobs", "pipelines", "pipeline", "queries", "clusters", "cluster", "modules"}
    | {"dashboards", "reports", "workflows", "server", "database", "data", "catalog", "builds", "plans", "segments"}
)
"""What one makes or runs with such products."""
