"""What a text says beyond the statement of a resume that comes nearest."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from tailor.tailoring.atoms import Atom
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.list_order import is_reordered
from tailor.tailoring.statements import Statement, find_missing, is_same


@lru_cache(maxsize=4096)
def find_lacking(holdings: Holdings, text: str, within: frozenset[str] | None, *, exact_only: bool) -> str:
    """The part of a text that no statement holds; empty when one holds all of it.

    A resume's own lines come again in the documents for every posting, so the answers are kept.

    Args:
        holdings: What the resume holds.
        text: A line or a part of one.
        within: The ids of the entries whose statements may hold it, besides those of no entry; None for all.
        exact_only: Whether only a statement may hold it that says nothing else.
    """
    claimed = holdings.atoms(text)
    if not claimed or holdings.overstates_paper(text):
        return text if claimed else ""
    fewest: Sequence[Atom] = claimed
    is_overstated = False
    by_lack = ((holdings.surely_missing(one, claimed), one) for one in _statements(holdings, within))
    for lacking, statement in sorted(by_lack, key=lambda pair: pair[0]):
        if exact_only and not is_same(statement.atoms, claimed):
            continue
        if lacking and lacking >= len(fewest):
            break
        head, language = holdings.head_atoms(statement, claimed), holdings.resume.language[:2]
        missing, overstated = find_missing(statement, head, claimed, text, language)
        if not missing and not statement.holds_all_of(claimed):
            missing, overstated = claimed, True
        if not missing or (not statement.is_answer and is_reordered(text, statement.text, holdings)):
            return ""
        fewest = min(fewest, missing, key=len)
        is_overstated = is_overstated or overstated
    if is_overstated:
        return text
    return ", ".join(text[atom.start : atom.end] for atom in fewest) if len(fewest) < len(claimed) else text


def _statements(holdings: Holdings, within: frozenset[str] | None) -> Iterator[Statement]:
    for statement in holdings.statements:
        if within is None or statement.entry_id is None or statement.entry_id in within:
            yield statement
