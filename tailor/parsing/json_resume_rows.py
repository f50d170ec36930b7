"""JSON Resume 1.0.0 as pydantic models: what a file given by a person must look like.

Unknown keys are allowed and kept in `model_extra`; the parser turns them into notes.
"""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from tailor.model.json_written import UNKNOWN
from tailor.parsing.date_patterns import ends_with_now
from tailor.parsing.dates import find_dates

_ISO = re.compile(r"[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?")
_UNKNOWN = frozenset(
    {"?", "??", "???", "unknown", "n/a", "na", "tbd", "not known", "unbekannt", "inconnu", "inconnue", "desconocido"}
    | {"desconhecido", "sconosciuto", "onbekend", "-", "–", "—", "end date", "none"}
)
_PRESENT = {"present", "current", "now", "today", "ongoing", ""}


def _text(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return value
    if isinstance(value, dt.date | int | float):
        return str(value)
    return value


def _date(value: object) -> object:
    """An ISO date as it is, a time stamp without its time, other spellings as the precision that they state."""
    text = _text(value)
    if not isinstance(text, str):
        return text
    text = text.strip()
    if text.casefold() in _PRESENT or (text and ends_with_now(text) and not re.search(r"\d", text)):
        return ""
    if text.casefold() in _UNKNOWN:
        return UNKNOWN
    stamped = re.match(r"(\d{4}-\d\d-\d\d)T", text)
    if stamped:
        return stamped[1]
    if _ISO.fullmatch(text):
        if not _is_in_calendar(text):
            raise ValueError(f'"{text}" is not in the calendar; write it as 2019, 2019-03 or 2019-03-14')
        return text
    found = find_dates(text)
    if len(found) == 1 and found[0].dates.end and not found[0].is_range:
        return found[0].dates.end
    raise ValueError(f'"{text}" is not a date such as 2019, 2019-03 or 2019-03-14')


def _is_in_calendar(text: str) -> bool:
    year, month, day = [*map(int, text.split("-")), 1, 1][:3]
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _texts(value: object) -> object:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_text)]
IsoDate = Annotated[str, BeforeValidator(_date)]
Texts = Annotated[list[Text], BeforeValidator(_texts)]


class _Row(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True, populate_by_name=True)

    def unknown(self) -> Mapping[str, object]:
        """The keys that JSON Resume does not have, with their values."""
        return self.model_extra or {}


class LocationRow(_Row):
    """basics.location."""

    address: Text = ""
    postalCode: Text = ""  # noqa: N815 the format's own name
    city: Text = ""
    region: Text = ""
    countryCode: Text = ""  # noqa: N815 the format's own name


class ProfileRow(_Row):
    """A row of basics.profiles."""

    network: Text = ""
    username: Text = ""
    url: Text = ""


class BasicsRow(_Row):
    """The person."""

    name: Text = ""
    label: Text = ""
    image: Text = ""
    email: Text = ""
    phone: Text = ""
    url: Text = ""
    summary: Text = ""
    location: LocationRow | Text = ""
    profiles: list[ProfileRow] = Field(default_factory=list)


class EntryRow(_Row):
    """What rows with a time and statements have in common, whatever their names and titles are called."""

    location: Text = ""
    startDate: IsoDate = ""  # noqa: N815 the format's own name
    endDate: IsoDate = ""  # noqa: N815 the format's own name
    date: IsoDate = ""
    releaseDate: IsoDate = ""  # noqa: N815 the format's own name
    url: Text = ""
    description: Text = ""
    summary: Text = ""
    highlights: Texts = Field(default_factory=list)
    keywords: Texts = Field(default_factory=list)
    courses: Texts = Field(default_factory=list)
    roles: Texts = Field(default_factory=list)
    name: Text = ""
    title: Text = ""
    position: Text = ""
    company: Text = ""
    organization: Text = ""
    institution: Text = ""
    studyType: Text = ""  # noqa: N815 the format's own name
    area: Text = ""
    score: Text = ""
    issuer: Text = ""
    awarder: Text = ""
    publisher: Text = ""
    entity: Text = ""
    type: Text = ""
    website: Text = ""
    written: Text = ""
    """The dates as the file writes them, put here by this program where it reads another format."""


class ListRow(_Row):
    """A row of skills, languages, interests or references."""

    name: Text = ""
    level: Text = ""
    keywords: Texts = Field(default_factory=list)
    language: Text = ""
    fluency: Text = ""
    reference: Text = ""


class JsonResume(_Row):
    """The whole document."""

    basics: BasicsRow = BasicsRow()
    work: list[EntryRow] = Field(default_factory=list)
    volunteer: list[EntryRow] = Field(default_factory=list)
    education: list[EntryRow] = Field(default_factory=list)
    projects: list[EntryRow] = Field(default_factory=list)
    certificates: list[EntryRow] = Field(default_factory=list)
    awards: list[EntryRow] = Field(default_factory=list)
    publications: list[EntryRow] = Field(default_factory=list)
    skills: list[ListRow | Text] = Field(default_factory=list)
    languages: list[ListRow | Text] = Field(default_factory=list)
    interests: list[ListRow | Text] = Field(default_factory=list)
    references: list[ListRow | Text] = Field(default_factory=list)
    meta: dict[str, object] = Field(default_factory=dict)
