"""What a bracket behind an item lists: the parts of a product, examples of a class of tools, or which one it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.vocabulary import Vocabulary

_OPENS = " ("
_OPENED = re.compile(
    r" \((?:(?:such as|e\.g\.?,?|like|wie|z\.\s?b\.|par ex(?:emple|\.)|comme|tels? que) )?$", re.IGNORECASE
)
_CLASS = re.compile(
    r"(?:.*\b)?(?:software|tools?|tooling|systems?|platforms?|packages?|suites?|applications?|apps|frameworks?|languages?"
    r"|programs?|programmes?|technolog(?:y|ies)|solutions?|libraries|databases?|equipment|machines?|products"
    r"|crms?|erps?|ehrs?|emrs?|cad|cms|pos|mis|cafm|lms|ats"
    r"|\w*(?:systeme?n?|software|programme?n?|werkzeugen?|sprachen?|datenbanken?)|anwendungen"
    r"|(?:logiciels?|outils?|progiciels?|syst[èe]mes?|langages?|gmao|erp)\b.*)\W*",
    re.IGNORECASE,
)


def lists_parts(clause: Clause, first: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a list that begins with `first` fills a bracket right behind a product, so that it names its parts.

    So it is in "AWS (S3, Glue)", while "a till system (A, B)" gives examples.
    """
    owners = [one for one in drafts if one.end < first.start and _between(clause, one, first) == _OPENS]
    products = [
        one for one in owners if one.named and one.kind is RequirementKind.TOOL and one.support is Support.KNOWN
    ]
    return any(not _CLASS.fullmatch(one.text) for one in products)


def is_class_of_tools(clause: Clause, owner: Draft, first: Draft) -> bool:
    """Whether an item is the word for a class of tools, of which the bracket behind it gives examples."""
    between = _between(clause, owner, first)
    opened = _OPENED.search(between)
    words = owner.text + between[: opened.start()] if opened else ""
    return ")" not in between and _CLASS.fullmatch(words) is not None


def with_full_names(clause: Clause, drafts: Sequence[Draft], vocabulary: Vocabulary) -> Iterator[Draft]:
    """The drafts, one alone in a bracket under the name that it has with the product before it: "Spring (Boot)"."""
    for draft in drafts:
        alone = clause.full[draft.end - clause.start :].startswith(")")
        owners = [one for one in drafts if one.end < draft.start and one.kind is RequirementKind.TOOL]
        terms = (vocabulary.get(f"{one.text} {draft.text}") for one in owners if alone)
        term = next(filter(None, terms), None)
        yield replace(draft, name=term.name, kind=term.kind, support=Support.KNOWN, named=term.named) if term else draft


def _between(clause: Clause, former: Draft, draft: Draft) -> str:
    return clause.full[former.end - clause.start : draft.start - clause.start]
