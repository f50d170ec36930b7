"""Subjects of degrees: what a degree's words say its subject is, and which subjects are the same or related."""

import re
from functools import cache, lru_cache

from tailor.matching.roots import root
from tailor.matching.word_lists import entries, word_set
from tailor.text import tokenize
from tailor.vocabulary import Term

_IN_NAME = re.compile(r"(?:Bachelor|Masters?|Doctor|Associate)(?: Degree)? (?:of|in) (?:Science in )?(.+)")
_KNOWN = {"JD": "law", "Bachelor of Medicine": "medicine"}
_AFTER = re.compile(
    r"""(?:['’]?s)?(?:\s+degree)?\s*(?:\((?:hons|honou?rs)\.?\)|hons)?\s*
    (?:\b(?:in|of)\s+|[,:–—-]\s*|\(\s*|(?=[A-ZÀ-Þ]))
    (?:(?:the\s+)?field\s+of\s+)?
    (?P<subject>[^\W\d_][^\W\d_]*(?:[&,/()\s'’-]|[^\W\d_])*)""",
    re.VERBOSE | re.IGNORECASE,
)
_GRADE = re.compile(r"(?<=[a-z]) \(?[1-9A-E]\*?\)?(?=,|;| and\b|\)| \(|\W*$)")  # "English 6, Maths (B)"
_END = re.compile(
    r"\s*(?:[,;(–—-]\s*(?=.*\b(?:university|college|school|institute|academy)\b)|\b(?:required|preferred|desired|from|or\s+equivalent"
    r"|at\s+the|with|plus|is|strongly|expected|degree|candidate|in\s+progress)\b).*$",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"(?:gradua\w+|completion)\s+(?:of|from)\s+(?:an?\s+|the\s+)?(?:\w*(?:accredited|approved|recognized|recognised)\s+)*"
    r"(?P<before>[\w\s-]*?)\s*\b(?:program(?:me)?|school|course|college|university|academy)\b(?:\s+(?:of|in)\s+(?P<after>[\w\s-]+))?",
    re.IGNORECASE,
)
_LEADING_ALTERNATIVE = re.compile(r"^(?:or|and)\b.*$", re.IGNORECASE)
_GROUP = re.compile(
    r"(?:an? |any |the |in )?(?:highly |related )?(?P<group>[\w'’ -]+?)"
    r"(?:[- ](?:based|related))?"
    r"(?: (?P<kind>subject|discipline|field|area|degree|fach|studium|bereich|domaine|filière)(?:s|e|es)?)?",
    re.IGNORECASE,
)
_WHOSE_LEVEL = re.compile(
    r"['’]?s?['’]?\s+(?:students?|pupils?|learners?|seniors?|teach\w*|teachers?|coach\w*|athlet\w+|classes|classrooms?"
    r"|level\s+teaching|admissions?|recruit\w+|thes[ie]s|dissertations?)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:,|;|\bor\b|\boder\b|\bou\b)\s*")
_SHORT_FOR = {"HR": "human resources", "HRM": "human resource management", "CS": "computer science"}
_SHORT = re.compile(rf"\b(?:{'|'.join(_SHORT_FOR)})\b")
_NEEDS_KIND = frozenset(
    {"engineering", "business", "technology", "health", "healthcare", "medical", "it", "arts", "computing"}
)
"""Groups that are subjects themselves where no "field" or "discipline" follows."""


def subject_of_name(term: Term) -> str:
    """The subject that a degree's own name says: nursing for BSN, empty for Bachelor of Science."""
    if term.name in _KNOWN:
        return _KNOWN[term.name]
    found = (_IN_NAME.fullmatch(name) for name in (term.name, *term.aliases))
    return next((match[1] for match in found if match and subject_roots(match[1])), "")


def subject_after(text: str, end: int) -> str:
    """The subject that follows a degree in a text: "Nursing" in "Bachelor of Science in Nursing, 2014"."""
    text = text[:end] + _GRADE.sub("", text[end:].replace("incl.", "including"))
    after = _AFTER.match(text, end) or _AFTER.match(text, len(text) - len(text[end:].lstrip()))
    if after is None:
        return ""
    subject = _LEADING_ALTERNATIVE.sub("", _END.sub("", after["subject"])) if after["subject"] else ""
    subject = _END.sub("", subject).strip(" ,-–—(/")
    return subject if subject_roots(subject) else ""


def subject_of_course(text: str) -> str:
    """The subject of a school or course: "nursing" of "graduate of an accredited school of nursing"."""
    found = _COURSE.search(text)
    subject = (found["after"] or found["before"]).strip() if found else ""
    return subject if subject_roots(subject) else ""


@lru_cache(maxsize=4096)
def subject_roots(subject: str) -> frozenset[str]:
    """The words of a subject that tell it from others."""
    whole = _SHORT.sub(lambda found: _SHORT_FOR[found[0]], subject)
    roots = frozenset(root(token.key) for token in tokenize(whole)) - _no_subject()
    return frozenset(_same_names().get(one, one) for one in roots)


def is_same(asked: str, held: str) -> bool:
    """Whether one subject's words are among the other's: "Mechanical Engineering" and "Engineering"."""
    first, second = subject_roots(asked), subject_roots(held)
    return bool(first) and bool(second) and (first <= second or second <= first)


@lru_cache(maxsize=1024)
def is_related(left: str, right: str) -> bool:
    """Whether two subjects belong to one family: economics and finance, biology and chemistry.

    A word that both have relates nothing: software engineering is no neighbour of civil engineering.
    """
    first, second = subject_roots(left), subject_roots(right)
    shared = first & second
    own, other = first - shared or first, second - shared or second
    return any(own & family and other & family for family in _families())


@cache
def _same_names() -> dict[str, str]:
    """The root of each other name of a subject, and the root of the first."""
    lines = [[root(word) for word in line.split()] for line in entries("same_subjects")]
    return {name: line[0] for line in lines for name in line}


@cache
def _no_subject() -> frozenset[str]:
    return frozenset(root(word) for word in word_set("no_subject"))


@cache
def _families() -> tuple[frozenset[str], ...]:
    return tuple(subject_roots(line) for line in entries("subjects"))


def is_of_pupils(behind: str) -> bool:
    """Whether a level only says whose: "high school" of "worked with high school students"."""
    return _WHOSE_LEVEL.match(behind) is not None


def spelled_out(subject: str) -> str:
    """A subject that stands for many as those: "a numerate subject" is mathematics, physics and others."""
    return ", ".join(_members(part) or part for part in _PARTS.split(subject) if part)


def _members(part: str) -> str:
    """The subjects of a group, which its own name stands among where it is a subject too; empty of any other."""
    found = _GROUP.fullmatch(part.strip())
    group = _singular(found["group"]) if found else ""
    if found is None or group not in _groups() or (group in _NEEDS_KIND and not found["kind"]):
        return ""
    return f"{_groups()[group]}, {part}" if group in _NEEDS_KIND else _groups()[group]


def _singular(group: str) -> str:
    """A group's name in one form: "sciences" and "science", "naturwissenschaftliches" and its stem."""
    words = " ".join(token.key for token in tokenize(group.replace("-", " ")))
    return re.sub(r"(?<=science)s$|(?<=wissenschaft)en$|(?<=lich)e[nsr]?$|(?<=isch)e[nsr]?$", "", words)


@cache
def _groups() -> dict[str, str]:
    rows = (line.partition("=") for line in entries("subject_groups"))
    return {_singular(name): members.strip() for names, _, members in rows for name in names.split(",")}
