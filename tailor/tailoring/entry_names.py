"""The name under which an entry's employer or school can stand in a sentence."""

import re

from tailor.model import Entry
from tailor.tailoring.word_lists import phrase_pattern

_SCHOOL = re.compile(
    r"\b(?:university|college|school|institute|academy|polytechnic|conservatory|seminary"
    r"|hochschule|\w*universität|\w*schule|akademie|université|école|lycée|institut|faculté|universidad|università)\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:[A-Z][\w-]+ )?(?:University|College|School|Institute|Academy|Faculty|Department|Ministry|Office|Bureau"
    r"|Centre|Center|Museum|Library|Bank|Port|City|County|Borough|Society|Association|Federation|Church|House)"
    r" (?:of|for) "
)
_COMMON_NAME = re.compile(
    r"(?:[A-Z][\w.]* ){0,3}"
    r"(?:Army|Navy|Air Force|Marine Corps|Marines|Coast Guard|National Guard|Reserves?|Home Office|Civil Service|Senate"
    r"|Cabinet Office|Treasury|Red Cross|Post Office)"
    r"|(?:[A-Z][\w.]* ){0,2}(?:Supreme|District|Circuit|County|Superior|Crown|High|Family|Bankruptcy) Court"
    r"|(?:[A-Z]\w+ ){0,3}(?:Department|Division|Unit|Ward|Directorate|Secretariat)(?:,.*)?"
)
"""A name that says what its bearer is and has an article: "the U.S. Navy", "the Stroke Unit, Mill Hospital"."""
_DEPARTMENT_BEHIND = re.compile(
    r"(?<=\w), (?:\w+ )?(?:\w*[Ss]tation\b.*|Abteilung\b.*|\w+abteilung|Ward\b.*|\w+ Ward|\w+ Unit"
    r"|(?:[A-Z][\w-]+ )?(?:[Dd]epot|[Bb]ranch|[Gg]arage|[Ss]ite|[Ff]iliale|[Ss]tandort|[Dd]épôt)"
    r"|(?i:service|direction) (?:de|du|des|d['’]).*)$"
    r"|(?<=\bGmbH), [A-ZÄÖÜ][\w-]+$|(?<=\b(?:AG|KG)), [A-ZÄÖÜ][\w-]+$|(?<=\b(?:Ltd|Inc)), [A-ZÄÖÜ][\w-]+$"
)
"""A department or a town behind a name, which a sentence would need a second comma for."""
_REMARK = re.compile(r"(?<=\w)\s+\([^()]*\)$")
_ONESELF = re.compile(
    r"(?:self[- ]?employed|freelance(?:r|d)?|independent(?: contractor)?|sole trader|selbst(?:st)?ändig|freiberuflich"
    r"|indépendante?|auto-?entrepreneu(?:r|se)|various(?: clients)?)\W*",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"\s(?:Ltd|Limited|LLC|LLP|PLC|plc|Inc|Corp|Pty|g?GmbH|AG|KG|OHG|eG|e\.\s?V|SARL|SAS|SA|B\.?V|S\.?L|S\.?p\.?A)\.?$"
)
_OWN_BUSINESS = re.compile(
    r"self[- ]?employed|sole (?:trader|proprietor)|own (?:business|account)|selbst(?:st)?ändig|einzelunternehme[nr]\w*"
    r"|(?:auto|micro)-?entrepreneu(?:r|se)|micro-entreprise|à son compte",
    re.IGNORECASE,
)
_MINOR = re.compile(r"(?:minors?|emphasis|concentration|focus|with|Nebenfach|Schwerpunkt)\b", re.IGNORECASE)
_ABBREVIATED_DEGREE = re.compile(r"((?:A\.A\.S|[AB]\.?A|[BM]\.?(?:S|Sc|A|Ed|Eng|B\.?A|F\.?A|Com))\.?) (?=[A-Z])")
_QUALIFICATION = re.compile(
    r"\b(?:Level \d|NVQ|BTEC|GCSEs?|A[- ]levels?|HN[CD]|Certificate|Diploma|Award|Licence|License|Zertifikat|Prüfung"
    r"|Ausbildung zu[mr]|Bac (?:pro|S|L|ES)|BTS|CAP)\b"
)
"""Another qualification in the place of the school: the next line of a list of them."""
_LEVEL = re.compile(r"(Level \d) (?=\w)")


def name_organisation(entry: Entry) -> str:
    """The employer or school without what does not belong to its name.

    A resume line such as "BA, English, Mill University" may be read so that the field stands before the school, one
    such as "Receptionist, Administrator, Mill Clinic" so that a second title stands before the employer.
    """
    organisation = _DEPARTMENT_BEHIND.sub("", _REMARK.sub("", entry.organisation))
    first, comma, rest = organisation.partition(", ")
    if not comma or _COMMON_NAME.fullmatch(first):
        return first
    school = _SCHOOL.search(rest)
    if school and not _SCHOOL.search(first):
        begin = rest.rfind(", ", 0, school.start())
        return rest[begin + 2 :] if begin >= 0 else rest
    return rest if _is_role(first) and " " in rest and rest != entry.location else organisation


def split_level(entry: Entry) -> tuple[str, str]:
    """The degree and the field, a level with the degree: "NVQ Level 3" and "Site Carpentry"; no minor beside them."""
    short = _ABBREVIATED_DEGREE.match(entry.degree) if _MINOR.match(entry.field) else None
    if short:
        return short[1], entry.degree[short.end() :]
    level = _LEVEL.match(entry.field)
    return (f"{entry.degree} {level[1]}", entry.field[level.end() :]) if level else (entry.degree, entry.field)


def is_oneself(organisation: str) -> bool:
    """Whether what stands in the employer's place only says that there is none: "self-employed", "freelance"."""
    return _ONESELF.fullmatch(organisation) is not None


def is_own_business(entry: Entry) -> bool:
    """Whether a job is one's own business, so that what stands in the employer's place is its name or a region."""
    return _OWN_BUSINESS.search(f"{entry.title}\n{entry.organisation}") is not None


def names_firm(text: str) -> bool:
    """Whether a text ends with the legal form of a company, as no job title does."""
    return _LEGAL_FORM.search(text) is not None


def with_article(name: str, the: str) -> str:
    """A name as it stands in a sentence: "the University of Ashby", but "Ashby University"."""
    return f"{the} {name}" if the and _has_article(name) else name


def without_article(name: str) -> str:
    """A name from a sentence as a resume lists it."""
    bare = name.removeprefix("the ")
    return bare if _has_article(bare) else name


def _has_article(name: str) -> bool:
    named_after_town = re.match(r"(?:City|Port|County|Borough) of .*\b(?:College|School|University|Academy)$", name)
    return (_GENERIC.match(name) is not None and not named_after_town) or _COMMON_NAME.fullmatch(name) is not None


def is_school(entry: Entry) -> bool:
    """Whether it is clear where a degree is from: the name says school, or the title holds what was studied."""
    name = name_organisation(entry)
    if _QUALIFICATION.search(name):
        return False
    if not name or _SCHOOL.search(name):
        return bool(name)
    return "," not in name and bool(entry.field or len(entry.title.split()) > 2)  # noqa: PLR2004  more than "BA Hons"


def names_school(entry: Entry) -> bool:
    """Whether an entry's organisation calls itself a school, college or university."""
    return _SCHOOL.search(name_organisation(entry)) is not None


def _is_role(text: str) -> bool:
    """Whether a text is one person's role: "Senior Administrator", not "Hill & Partners" or "Grove Company"."""
    last = text.rsplit(maxsplit=1)[-1] if text.split() else ""
    is_person = last.lower().endswith(("er", "or", "ant", "ist", "ian", "yst", "ect", "tive"))
    return is_person and phrase_pattern("others_nouns").fullmatch(last) is not None
