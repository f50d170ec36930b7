"""A firm that was taken for the person to write to, or for that person's office."""

from dataclasses import replace

from tailor.model import PostingContact
from tailor.parsing.legal_forms import has_legal_form, without_legal_form
from tailor.parsing.posting_patterns import is_organisation
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit


def without_firm(contact: PostingContact, company: str) -> PostingContact:
    """A contact without a name or office that is the employer's own: "CVs to Elm Works, 3 Weir Lane"."""
    if contact.name and fold(contact.name) == fold(without_legal_form(company)):
        return replace(contact, name="", role="")
    return replace(contact, role="") if _is_firm(contact.role, company) else contact


def _is_firm(role: str, company: str) -> bool:
    """Whether what stands behind the contact's name is a firm or a house, and no office."""
    bare = fold(role).removeprefix("the ")
    named = bare == fold(company).removeprefix("the ") or has_legal_form(role)
    return bool(bare) and (named or (is_organisation(role) and not title_score(role) and not names_unit(role)))
