"""Postings as data: schema.org JobPosting and the answers of job boards."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import islice

from tailor.model import Fact
from tailor.readers.clean import clean_line
from tailor.readers.job_facts import TITLES, facts_of, first_text, joined, name_of, plain

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
_SECTIONS = ("jobDescriptions", "job_descriptions", "descriptionSections", "description_sections", "jobSections")
_HEADINGS = ("name", "title", "heading", "header", "label")
_TEXTS = ("value", "text", "content", "body", "html", "description")
_DATA = re.compile(
    r"(?:\A|^|;)\s*(?:(?:window|self|globalThis)\.\w+\s*=\s*|(?:var|let|const)\s+\w+\s*=\s*)\{|\A\s*\{", re.MULTILINE
)
_MOST_DATA = 20
"""Assignments of a script that are looked at; each is read once, so that a page cannot make it slow."""
OTHER_JOBS = re.compile(
    r"similar|relat|recommend|suggest|^other|previous|^next[_A-Z]?(?:job|post|vac|pos)|more_?jobs|recent", re.IGNORECASE
)
"""Keys of data under which a page keeps other postings than its own."""
_SHORTEST_BODY = 300
_RESUME_KEYS = ("basics", "cv", "work", "education", "employment", "projects")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
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


def find_job_postings(value: object) -> Iterator[Mapping[str, object]]:
    """The schema.org JobPostings within a JSON value, those nearest to its top first."""
    stack = [value]
    while stack:
        node = stack.pop(0)
        if isinstance(node, Mapping):
            kinds = node.get("@type")
            if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
                yield node
            else:
                stack += [child for child in node.values() if isinstance(child, Mapping | list)]
        elif isinstance(node, list):
            stack += node


def find_embedded(script: str) -> Mapping[str, object] | None:
    """The posting that a script of a page holds as data, to build the page from it; None when there is none."""
    for start in islice(_DATA.finditer(script), _MOST_DATA):
        try:
            value, _ = json.JSONDecoder(strict=False).raw_decode(script, start.end() - 1)
        except (ValueError, RecursionError):
            continue
        posting = _posting_within(value)
        if posting is not None:
            return posting
    return None


def _posting_within(value: object) -> Mapping[str, object] | None:
    stack = [value]
    while stack:
        node = stack.pop(0)
        if isinstance(node, Mapping):
            if is_board_answer(node) and len(first_text(node, _BODIES)) > _SHORTEST_BODY:
                return node
            stack += [child for key, child in node.items() if not OTHER_JOBS.search(str(key))]
        elif isinstance(node, list) and len(node) == 1:
            stack += node
    return None


def is_board_answer(value: Mapping[str, object]) -> bool:
    """Whether a JSON object is one posting as a job board's interface gives it."""
    if any(isinstance(value.get(key), Mapping | list) for key in _RESUME_KEYS):
        return False
    has_title = any(isinstance(value.get(key), str) for key in TITLES)
    has_body = any(isinstance(value.get(key), str) and value.get(key) for key in _BODIES)
    has_body = has_body or bool(joined(value.get("description")))
    return has_title and (has_body or "lists" in value or "jobAd" in value or any(_told_sections(value)))


def read_record(value: Mapping[str, object]) -> PostingRecord:
    """The facts and parts of a JobPosting or a job board's answer."""
    facts = [Fact(name, clean_line(unescape(text))) for name, text in facts_of(value) if text.strip()]
    return PostingRecord(tuple(facts), tuple(_parts(value)))


def _parts(value: Mapping[str, object]) -> Iterator[Part]:
    main = joined(value.get("description")) or first_text(value, _BODIES)
    opening = plain(value.get("opening"))
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
            yield clean_line(plain(item.get("text"))), f"<ul>{plain(item.get('content'))}</ul>"
    for section in _sections(value.get("jobAd")):
        yield clean_line(plain(section.get("title"))), plain(section.get("text"))
    yield from _told_sections(value)
    for key, heading in _PARTS:
        yield clean_line(plain(value.get(f"{key}_header"))) or heading, _listed(value.get(key))
    for key in ("additional", "additionalPlain", "closing"):
        yield "", plain(value.get(key))


def _sections(advert: object) -> list[Mapping[str, object]]:
    sections = advert.get("sections") if isinstance(advert, Mapping) else None
    found = list(sections.values()) if isinstance(sections, Mapping) else []
    return [section for section in found if isinstance(section, Mapping)]


def _told_sections(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The parts of a description that comes as a list of headings with their texts."""
    told = next((value[key] for key in _SECTIONS if key in value), None)
    told = next(iter(told.values()), None) if isinstance(told, Mapping) and len(told) == 1 else told
    for one in told if isinstance(told, list) else ():
        if isinstance(one, Mapping) and (text := first_text(one, _TEXTS)):
            yield clean_line(first_text(one, _HEADINGS)), text


def _listed(value: object) -> str:
    """The text of a property that may be a text, a list of texts or objects with a name."""
    if isinstance(value, list):
        items = [name_of(item) for item in value]
        return "".join(f"<li>{item}</li>" for item in items if item)
    return name_of(value)


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
