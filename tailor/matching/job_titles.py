"""A field of work that a job title names by the person who works in it: "Staff Nurse, Orthopaedics"."""

from collections.abc import Iterator

from tailor.claims import Certainty
from tailor.matching.beside import belongs_to_another_art
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import roots_of
from tailor.matching.word_lists import word_set
from tailor.model import Place, Reason
from tailor.text import names_people

_FEWEST, _MOST = 2, 3


def find_in_titles(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The job titles that have all words of a phrase, its last one as a person: "nurse" for "orthopaedic nursing"."""
    wanted = tuple(map(_bare, roots_of(phrase)))
    if not _FEWEST <= len(wanted) <= _MOST:
        return
    for indexed in index.items:
        found = _place(wanted, indexed) if indexed.item.place is Place.TITLE else None
        if found and indexed.certainty(*found) is Certainty.PLAIN and not belongs_to_another_art(indexed, *found):
            written = indexed.item.text[slice(*found)]
            yield Hit(indexed.item, *found, Reason.IMPLIED, f"the job title “{written}” says so")


def _place(wanted: tuple[str, ...], indexed: IndexedItem) -> tuple[int, int] | None:
    roots = tuple(map(_bare, indexed.roots))
    if not set(wanted) <= set(roots):
        return None
    ats = [roots.index(one) for one in wanted]
    if not names_people(indexed.tokens[ats[-1]].text) or {one.key for one in indexed.tokens} & word_set("helpers"):
        return None
    return indexed.tokens[min(ats)].start, indexed.tokens[max(ats)].end


def _bare(root: str) -> str:
    """A root without the ending that only makes a noun of it: "orthopedics"."""
    return root.removesuffix("s")
