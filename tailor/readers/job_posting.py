"""Postings as data: schema.org JobPosting and the answers of job boards."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from tailor.model import Fact
from tailor.readers.clean import clean_line

MOST_PLACES = 5
"""More places than these are a list of where one may live: the job is remote."""

_TITLES = ("title", "Title", "job_title", "jobTitle", "PositionTitle", "position", "text", "name")
_COMPANIES = (
    "hiringOrganization",
    "company_name",
    "companyName",
    "company",
    "employer_name",
    "employer",
    "organization",
    "OrganizationName",
)
_PLACES = (
    "location",
    "jobLocation",
    "candidate_required_location",
    "locationName",
    "job_location",
    "city",
    "PositionLocationDisplay",
)
_BODIES = (
    "description",
    "descriptionHtml",
    "content",
    "job_description",
    "jobDescription",
    "descriptionPlain",
    "descriptionBody",
    "body",
    "description_html",
    "ExternalDescriptionStr",
    "QualificationSummary",
)
_PARTS = (
    ("responsibilities", "Responsibilities"),
    ("key_responsibilities", "Responsibilities"),
    ("ExternalResponsibilitiesStr", "Responsibilities"),
    ("requirements", "Requirements"),
    ("skills_knowledge_expertise", "Requirements"),
    ("ExternalQualificationsStr", "Qualifications"),
    ("basic_qualifications", "Basic qualifications"),
    ("preferred_qualifications", "Preferred qualifications"),
    ("qualifications", "Qualifications"),
    ("skills", "Skills"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
    ("benefits", "Benefits"),
    ("jobBenefits", "Benefits"),
)
_DATA = re.compile(r"\A\s*(?:(?:window|self|globalThis)\.\w+\s*=\s*|(?:var|let|const)\s+\w+\s*=\s*)?\{")
_SHORTEST_BODY = 300
_RESUME_KEYS = ("basics", "cv", "work", "education", "employment", "projects")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_DATE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?!\d)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ESCAPED_TAG = re.compile(r"&lt;/?[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a posting: its heading, where the data names one, and its text, which may be HTML."""

    heading: str
    text: str

    @property
    def is_html(self) -> bool:
        """Whether the text has tags."""
        return _TAG.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class PostingRecord:
    """A posting that came as data: facts and parts."""

    facts: tuple[Fact, ...]
    parts: tuple[Part, ...]

    def fact(self, name: str) -> str:
        """The value of the first fact of that name, or an empty string."""
        return next((fact.value for fact in self.facts if fact.name == name), "")


def load_lenient(text: str) -> object:
    """The value of a JSON text as pages embed it: with its usual faults.

    These are line breaks in strings, stray backslashes, commas at an end, and comment marks around it.

    Raises:
        ValueError: It is no JSON even so.
    """
    bare = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[)|(?:-->|//\s*\]\]>)\s*$", "", text).strip().rstrip(";")
    try:
        return json.loads(bare, strict=False)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    except ValueError:
        repaired = _TRAILING_COMMA.sub(r"\1", _BAD_ESCAPE.sub(r"\\\\", bare))
        return json.loads(repaired, strict=False)


def find_job_posting(value: object) -> Mapping[str, object] | None:
    """The first schema.org JobPosting within a JSON value, in a graph or list too."""
    stack = [value]
    while stack:
        node = stack.pop(0)
        if isinstance(node, Mapping):
            kinds = node.get("@type")
            if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
                return node
            stack += [child for child in node.values() if isinstance(child, Mapping | list)]
        elif isinstance(node, list):
            stack += node
    return None


def find_embedded(script: str) -> Mapping[str, object] | None:
    """The posting that a script of a page holds as data, to build the page from it; None when there is none."""
    start = _DATA.search(script)
    if not start:
        return None
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(script, start.end() - 1)
    except (ValueError, RecursionError):
        return None
    stack = [value]
    while stack:
        node = stack.pop(0)
        if isinstance(node, Mapping):
            if is_board_answer(node) and len(_first_text(node, _BODIES)) > _SHORTEST_BODY:
                return node
            stack += node.values()
        elif isinstance(node, list) and len(node) == 1:
            stack += node
    return None


def is_board_answer(value: Mapping[str, object]) -> bool:
    """Whether a JSON object is one posting as a job board's interface gives it."""
    if any(isinstance(value.get(key), Mapping | list) for key in _RESUME_KEYS):
        return False
    has_title = any(isinstance(value.get(key), str) for key in _TITLES)
    has_body = any(isinstance(value.get(key), str) and value.get(key) for key in _BODIES)
    has_body = has_body or bool(_joined(value.get("description")))
    return has_title and (has_body or "lists" in value or "jobAd" in value)


def read_record(value: Mapping[str, object]) -> PostingRecord:
    """The facts and parts of a JobPosting or a job board's answer."""
    facts = [Fact(name, clean_line(unescape(text))) for name, text in _facts(value) if text.strip()]
    return PostingRecord(tuple(facts), tuple(_parts(value)))


def _facts(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    yield "title", _first_text(value, _TITLES)
    yield "company", _first_text(value, _COMPANIES)
    yield "location", _location(value)
    yield "salary", _salary(value)
    yield "language", _name_of(value.get("inLanguage") or value.get("language"))
    contact = value.get("applicationContact")
    if isinstance(contact, Mapping):
        yield "contact_name", _name_of(contact)
        yield "contact_email", _name_of(contact.get("email")).removeprefix("mailto:")
    closing = _DATE.match(
        _name_of(value.get("validThrough") or value.get("application_deadline") or value.get("close_at"))
    )
    yield "closing_date", closing[0] if closing else ""
    yield "reference", _reference(value)


def _parts(value: Mapping[str, object]) -> Iterator[Part]:
    main = _joined(value.get("description")) or _first_text(value, _BODIES)
    opening = _plain(value.get("opening"))
    texts = [opening, main] if opening and opening not in main else [main]
    known = ""
    for text in texts:
        if text:
            known += _letters(text)
            yield Part("", _unescaped(text))
    for heading, text in _named_parts(value):
        letters = _letters(text)
        if letters and letters not in known:
            known += letters
            yield Part(heading, _unescaped(text))


def _named_parts(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    lists = value.get("lists")
    for item in lists if isinstance(lists, list) else ():
        if isinstance(item, Mapping):
            yield clean_line(_plain(item.get("text"))), f"<ul>{_plain(item.get('content'))}</ul>"
    for section in _sections(value.get("jobAd")):
        yield clean_line(_plain(section.get("title"))), _plain(section.get("text"))
    for key, heading in _PARTS:
        yield clean_line(_plain(value.get(f"{key}_header"))) or heading, _listed(value.get(key))
    for key in ("additional", "additionalPlain", "closing"):
        yield "", _plain(value.get(key))


def _sections(advert: object) -> list[Mapping[str, object]]:
    sections = advert.get("sections") if isinstance(advert, Mapping) else None
    found = list(sections.values()) if isinstance(sections, Mapping) else []
    return [section for section in found if isinstance(section, Mapping)]


def _listed(value: object) -> str:
    """The text of a property that may be a text, a list of texts or objects with a name."""
    if isinstance(value, list):
        items = [_name_of(item) for item in value]
        return "".join(f"<li>{item}</li>" for item in items if item)
    return _name_of(value)


def _first_text(value: Mapping[str, object], keys: tuple[str, ...]) -> str:
    return next((text for key in keys if (text := _name_of(value.get(key)).strip())), "")


def _name_of(value: object) -> str:
    """A text as it is, of an object its name."""
    if isinstance(value, Mapping):
        if isinstance(keywords := value.get("keywords"), list):
            return f"{_plain(value.get('name'))}: {_name_of(keywords)}"
        keys = ("name", "display_name", "label", "title", "description", "value", "alternateName", "credentialCategory")
        return next((text for key in keys if (text := _plain(value.get(key)))), "")
    if isinstance(value, list):
        return ", ".join(text for item in value if (text := _name_of(item)))
    return _plain(value)


def _joined(value: object) -> str:
    """A description that comes in named pieces ("company", "role"), one behind the other."""
    pieces = [_plain(piece) for piece in value.values()] if isinstance(value, Mapping) else []
    return "\n".join(piece for piece in pieces if piece)


def _plain(value: object) -> str:
    return (
        value if isinstance(value, str) else str(value) if isinstance(value, int | float) and value is not True else ""
    )


def _location(value: Mapping[str, object]) -> str:
    places = value.get("jobLocation") or value.get("locations") or value.get("workLocations")
    found = [text for place in (places if isinstance(places, list) else [places]) if (text := _address(place))]
    if str(value.get("jobLocationType", "")).upper() == "TELECOMMUTE" or len(found) > MOST_PLACES:
        return "Remote"
    if found:
        return "; ".join(dict.fromkeys(found))
    categories = value.get("categories")
    if isinstance(categories, Mapping) and categories.get("location"):
        return _name_of(categories["location"])
    place = _first_text(value, _PLACES) or _address(value.get("location"))
    return place or ("Remote" if value.get("remote") is True or value.get("isRemote") is True else "")


def _address(place: object) -> str:
    if not isinstance(place, Mapping):
        return _plain(place)
    address = place.get("address", place)
    if not isinstance(address, Mapping):
        return _plain(address)
    keys = ("addressLocality", "city", "addressRegion", "region", "addressCountry", "country")
    names = [_name_of(address.get(key)) for key in keys]
    return ", ".join(dict.fromkeys(name for name in names if name)) or _name_of(place)


def _salary(value: Mapping[str, object]) -> str:
    compensation = value.get("compensation")
    if isinstance(compensation, Mapping) and (told := _plain(compensation.get("compensationTierSummary"))):
        return told
    ranges = value.get("pay_ranges")
    if isinstance(ranges, list) and ranges and isinstance(ranges[0], Mapping):
        low, high = _plain(ranges[0].get("min")), _plain(ranges[0].get("max"))
        return " ".join(part for part in (_plain(ranges[0].get("currency_type")), f"{low} - {high}") if part)
    if isinstance(compensation, str):
        return compensation
    salary = value.get("baseSalary") or value.get("salary") or value.get("estimatedSalary") or value.get("salaryRange")
    if not isinstance(salary, Mapping):
        return _plain(salary)
    amount = salary.get("value", salary)
    unit = ""
    if isinstance(amount, Mapping):
        low, high = (_plain(amount.get(f"{end}Value")) or _plain(amount.get(end)) for end in ("min", "max"))
        text = " - ".join(dict.fromkeys(part for part in (low, high) if part)) or _plain(amount.get("value"))
        interval = re.sub(r"^per-|-(?:salary|wage|rate)$", "", _plain(amount.get("interval")))
        unit = (
            _plain(amount.get("unitText")) or _plain(amount.get("unitCode")) or interval or _plain(amount.get("period"))
        )
    else:
        text = _plain(amount)
    unit = {"ANN": "year", "MON": "month", "HUR": "hour", "DAY": "day"}.get(unit, unit.lower())
    currency = _plain(salary.get("currency")) or (_plain(amount.get("currency")) if isinstance(amount, Mapping) else "")
    return " ".join(part for part in (currency, text, f"per {unit}" if unit else "") if part) if text else ""


def _reference(value: Mapping[str, object]) -> str:
    identifier = value.get("identifier")
    if isinstance(identifier, Mapping):
        return _plain(identifier.get("value")) or _plain(identifier.get("@id"))
    return _plain(identifier) or _plain(value.get("requisition_id")) or _plain(value.get("refNumber"))


def _unescaped(text: str) -> str:
    """HTML whose tags were escaped once more gets its tags back."""
    for _ in range(2):
        if _TAG.search(text) or not _ESCAPED_TAG.search(text):
            break
        text = unescape(text)
    return text


def _letters(text: str) -> str:
    """A text without tags, signs and spaces, to see whether one text holds another."""
    return re.sub(r"[\W_]+", "", unescape(_TAG.sub(" ", _unescaped(text)))).lower()
