"""Experience that a job shows by its title and what was done there: a paralegal who filed immigration petitions."""

from collections.abc import Iterator

from tailor.claims import Certainty
from tailor.matching.beside import belongs_to_another_art, is_of_others, titles_a_helper
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import core_tokens, root
from tailor.model import Entry, Place, Reason, SectionKind
from tailor.text import Token, names_people

_FEWEST, _MOST = 2, 4
_SHARE = 0.8
_VERB_AND_OBJECT = 3
_DOERS = ("er", "ers", "or", "ors", "ist", "ists", "ant", "ants", "man", "ician", "icians")
_WORK_PLACES = frozenset({Place.TITLE, Place.BULLET, Place.DETAIL})


def find_same_job(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The titles of jobs that hold every word of an experience asked for, in the title or in what was done.

    The last word says what one does: the title names those who do it, or a task begins with it as a verb.

    Args:
        phrase: The experience as the posting calls it, without the years.
        index: The resume.
    """
    wanted = core_tokens(phrase)
    if not _FEWEST <= len(wanted) <= _MOST:
        return
    for entry, items in _jobs(index):
        title = next((one for one in items if one.item.place is Place.TITLE), None)
        if title is None or titles_a_helper(phrase, title) or not _shows_all(wanted, title, items, entry):
            continue
        if title.certainty(0, len(title.item.text)) is Certainty.PLAIN:
            reason = f"the job “{title.item.text}” and what was done there show “{phrase}”"
            yield Hit(title.item, 0, len(title.item.text), Reason.IMPLIED, reason, share=_SHARE)


def _jobs(index: ResumeIndex) -> Iterator[tuple[Entry, list[IndexedItem]]]:
    jobs: dict[str, tuple[Entry, list[IndexedItem]]] = {}
    for one in index.items:
        section, entry = one.item.section, one.item.entry
        if section is not None and entry is not None and section.kind is SectionKind.EXPERIENCE:
            jobs.setdefault(entry.id, (entry, []))[1].append(one)
    yield from jobs.values()


def _shows_all(wanted: tuple[Token, ...], title: IndexedItem, items: list[IndexedItem], entry: Entry) -> bool:
    *others, head = wanted
    if not (_in_title(head, title) or any(_begins_with(head, one) for one in items)):
        return False
    roots = _plain_roots(items) | {root(word.casefold()) for word in entry.organisation.replace("(", " ").split()}
    in_title = _in_title(head, title) or any(root(other.key) in title.root_set for other in others)
    return in_title and all(root(other.key) in roots for other in others)


def _plain_roots(items: list[IndexedItem]) -> frozenset[str]:
    """The roots of all words that the candidate does not deny or limit."""
    return frozenset(
        word
        for one in items
        if one.item.place in _WORK_PLACES
        for token, word in zip(one.tokens, one.roots, strict=True)
        if one.certainty(token.start, token.end) is Certainty.PLAIN
    )


def _in_title(head: Token, title: IndexedItem) -> bool:
    """Whether a title names one who does what the word says: "Software Developer" for development."""
    for token, word in zip(title.tokens, title.roots, strict=True):
        acts = token.key.endswith(_DOERS) or names_people(token.text) or token.stem == head.stem
        if word == root(head.key) and acts and not belongs_to_another_art(title, token.start, token.end):
            return not is_of_others(title, token.end)
    return False


def _begins_with(head: Token, one: IndexedItem) -> bool:
    if one.item.place is not Place.BULLET or not one.tokens:
        return False
    object_ends = one.tokens[:_VERB_AND_OBJECT][-1].end
    return one.roots[0] == root(head.key) and one.certainty(one.tokens[0].start, object_ends) is Certainty.PLAIN
