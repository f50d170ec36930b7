"""What postings, reports and the journal share: kinds and levels of requirements, how each stands, whom to write to.

The journal needs no more of a posting than this, and starts without the rest.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class RequirementKind(StrEnum):
    """What is asked for."""

    TOOL = "tool"
    SKILL = "skill"
    CERTIFICATION = "certification"
    DEGREE = "degree"
    EXPERIENCE = "experience"
    LANGUAGE = "language"
    SOFT = "soft"
    OTHER = "other"
    """A condition that no resume answers: shift, lifting, background check, travel, right to work."""


class RequirementLevel(StrEnum):
    """How much it is wanted."""

    MUST = "must"
    NICE = "nice"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """How well the resume shows a requirement; DESIGN.md section 3 defines each."""

    SHOWN = "shown"
    BURIED = "buried"
    IMPLIED = "implied"
    MISSING = "missing"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not checked"


class Tone(StrEnum):
    """How a row of the report is meant, for colours."""

    GOOD = "good"
    PARTLY = "partly"
    BAD = "bad"
    QUIET = "quiet"


_FORM = (
    r"(?:(?:Mr|Mrs|Ms|Mx|Sig|Sig\.ra|Sig\.na|Dott|Dott\.ssa|Dra|Sra?|Srta|D\.ª|Dña|Dhr|Mevr|Mw|Mme|Mlle)\.?"
    r"|M\.(?! [A-Z]\.)|Miss|Herrn?|Frau|Madame|Monsieur|Señora?|Doña|Mevrouw|Meneer)(?= )"
)
"""A form of address before a name."""


@dataclass(frozen=True, slots=True)
class PostingContact:
    """The person to write to, where the posting names one; the name has its form of address ("Frau Moss")."""

    name: str = ""
    role: str = ""
    email: str = ""
    address: str = ""
    phone: str = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> "PostingContact":
        """A contact from what `to_dict` gave, also of a version that knew fewer parts."""
        said = {key: str(data.get(key) or "") for key in ("name", "form", "role", "email", "address", "phone")}
        said["name"] = f"{said.pop('form')} {said['name']}".strip()
        return cls(**said)

    def to_dict(self) -> dict[str, str]:
        """Its parts, the form of address apart from the name."""
        form = found[0] if (found := re.match(_FORM, self.name, re.IGNORECASE)) else ""
        return {
            "name": self.name[len(form) :].strip(),
            "form": form,
            "role": self.role,
            "email": self.email,
            "phone": self.phone,
            "address": self.address,
        }
