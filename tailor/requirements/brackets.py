"""What a bracket behind an item lists: the parts of a product, examples of a class of tools, or which one it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of
from tailor.vocabulary import Vocabulary

_PART_NOUN = r"(?:services?|modules?|apps|applications|components|products|dienste|modulen?|composants)"
_OPENS = re.compile(rf" (?:{_PART_NOUN} )?\(", re.IGNORECASE)
_OPENED = re.compile(
    r" \((?:(?:such as|e\.g\.?,?|like|wie|z\.\s?b\.|par ex(?:emple|\.)|comme|tels? que) )?$", re.IGNORECASE
)
_PARTS = re.compile(rf" (?:{_PART_NOUN} )?\((?P<parts>[^()]{{3,80}})\)", re.IGNORECASE)
_PART = re.compile(r"(?:(?! (?:and|und|et|&) )[^,/;])+")
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

    So it is in "AWS (S3, Glue)" and "AWS services (S3, Glue)", while "a till system (A, B)" gives examples.
    """
    owners = [one for one in drafts if one.end < first.start and _OPENS.fullmatch(_between(clause, one, first))]
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
    """The drafts, those in a bracket under the name that it has with the product before it: "Spring (Boot)"."""
    for draft in drafts:
        owners = [one for one in drafts if one.kind is RequirementKind.TOOL and _is_within(clause, one, draft)]
        terms = (vocabulary.get(f"{one.text} {draft.text}") for one in owners)
        term = next(filter(None, terms), None)
        yield replace(draft, name=term.name, kind=term.kind, support=Support.KNOWN, named=term.named) if term else draft
    yield from _further_parts(clause, drafts, vocabulary)


def _further_parts(clause: Clause, drafts: Sequence[Draft], vocabulary: Vocabulary) -> Iterator[Draft]:
    """The parts of a product in the bracket behind it that are known by its name only: "Azure (Functions)"."""
    owners = [one for one in drafts if one.kind is RequirementKind.TOOL and one.named and one.support is Support.KNOWN]
    for owner in owners:
        bracket = _PARTS.match(clause.full, owner.end - clause.start)
        for part in _PART.finditer(bracket["parts"]) if bracket else ():
            start = bracket.start("parts") + part.start() if bracket else 0
            draft = draft_of(clause, start, start + len(part[0]), RequirementKind.TOOL)
            term = vocabulary.get(f"{owner.text} {draft.text}") if draft.text[:1].isupper() else None
            if term and not any(map(draft.overlaps, drafts)):
                yield replace(draft, name=term.name, kind=term.kind, named=term.named)


def _is_within(clause: Clause, owner: Draft, draft: Draft) -> bool:
    """Whether an item stands in the bracket right behind another."""
    between = _between(clause, owner, draft)
    return owner.end < draft.start and _OPENS.match(between) is not None and ")" not in between


def _between(clause: Clause, former: Draft, draft: Draft) -> str:
    return clause.full[former.end - clause.start : draft.start - clause.start]
