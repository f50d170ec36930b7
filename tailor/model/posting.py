"""A job posting as facts with places."""

from dataclasses import dataclass, replace
from enum import StrEnum

from tailor.model.document import Note
from tailor.model.terms import PostingContact, RequirementKind, RequirementLevel

READ_LANGUAGES = frozenset({"en", "de", "fr", ""})
"""The languages in which postings are understood; empty where a text is too short to tell."""
LANGUAGE_NAMES = {
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hu": "Hungarian",
    "it": "Italian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "sv": "Swedish",
    "tr": "Turkish",
}


class LineRole(StrEnum):
    """What a line of a posting is for."""

    REQUIREMENT = "requirement"
    NICE = "nice"
    DUTY = "duty"
    ABOUT = "about"
    BENEFIT = "benefit"
    CONDITION = "condition"
    LEGAL = "legal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PostingLine:
    """One line or bullet of a posting; `start` and `end` are offsets into `Posting.text`.

    `heading` is the heading that it stands under, as written. `of_page` says that it belongs to the page or message
    around the posting (other jobs, comments, cookies, a signature): whatever it says, this job does not ask for it.
    """

    role: LineRole
    text: str
    start: int
    end: int
    heading: str = ""
    bullet: bool = False
    is_heading: bool = False
    of_page: bool = False


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that the posting asks for.

    `text` is the posting's own words, which stand at `start` to `end` of `Posting.text`; `name` is the canonical name
    (the vocabulary's, else `text`). `years` is the least number asked for, or None. `any_of` holds the alternatives of
    which one suffices (canonical names, empty when there is only `name`). `degree` is a `bachelor`-like level word and
    `field` its subject; `or_equivalent` says that experience suffices instead. `weight` is KeyBERT's, 0 to 1.
    `named` is true for a named technology, product, licence or language, which only its own name or alias can prove.
    """

    id: str
    text: str
    name: str
    kind: RequirementKind
    level: RequirementLevel
    start: int
    end: int
    years: float | None = None
    any_of: tuple[str, ...] = ()
    degree: str = ""
    field: str = ""
    or_equivalent: bool = False
    weight: float = 0.0
    named: bool = False

    def to_dict(self) -> dict[str, object]:
        """The shape of DESIGN.md section 7."""
        return {
            "id": self.id,
            "text": self.text,
            "name": self.name,
            "kind": self.kind.value,
            "level": self.level.value,
            "years": self.years,
            "any_of": list(self.any_of),
            "degree": self.degree,
            "field": self.field,
            "or_equivalent": self.or_equivalent,
            "named": self.named,
            "start": self.start,
            "end": self.end,
            "weight": round(self.weight, 4),
        }


@dataclass(frozen=True, slots=True)
class Posting:
    """All that was understood of a posting.

    `text` is the posting's whole text, a line each, into which all offsets point. `remote` is "remote", "hybrid" or
    "onsite", and empty where the posting rules nothing. `requirements` is empty until the requirements stage filled it;
    `also_mentioned` are terms that neither a list nor their form supports.
    """

    source: str
    text: str
    title: str = ""
    company: str = ""
    location: str = ""
    remote: str = ""
    salary: str = ""
    language: str = ""
    reference: str = ""
    closing_date: str = ""
    contact: PostingContact = PostingContact()  # noqa: RUF009  frozen
    lines: tuple[PostingLine, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    also_mentioned: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def is_understood(self) -> bool:
        """Whether it is in a language that can be read, or in one that cannot be told."""
        return self.language in READ_LANGUAGES

    def with_requirements(self, requirements: tuple[Requirement, ...], also: tuple[str, ...] = ()) -> "Posting":
        """The same posting with its requirements filled in."""
        return replace(self, requirements=requirements, also_mentioned=also)

    def to_dict(self) -> dict[str, object]:
        """The shape of DESIGN.md section 7, and the text that the offsets point into."""
        return {
            "title": self.title,
            "company": self.company,
            "location": self.location,
            "remote": self.remote or None,
            "salary": self.salary,
            "contact": self.contact.to_dict(),
            "language": self.language,
            "reference": self.reference,
            "closing_date": self.closing_date,
            "text": self.text,
            "lines": [{"role": line.role.value, "text": line.text} for line in self.lines if not line.is_heading],
            "requirements": [requirement.to_dict() for requirement in self.requirements],
            "also_mentioned": list(self.also_mentioned),
            "notes": [note.text for note in self.notes],
        }
