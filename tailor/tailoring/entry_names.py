"""The name under which an entry's employer or school, and the posting's role, can stand in a sentence."""

import re

from tailor.model import Entry, Posting
from tailor.tailoring.word_lists import phrase_pattern
from tailor.text import fold

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
    r"|(?:[A-Z]\w+ ){0,3}(?:Department|Division|Unit|Ward|Directorate|Secretariat)(?:,.*)?"
)
"""A name that says what its bearer is and has an article: "the U.S. Navy", "the Stroke Unit, Mill Hospital"."""
_DEPARTMENT_BEHIND = re.compile(
    r"(?<=\w), (?:\w+ )?(?:\w*[Ss]tation\b.*|Abteilung\b.*|\w+abteilung|Ward\b.*|\w+ Ward|\w+ Unit"
    r"|(?i:service|direction) (?:de|du|des|d['’]).*)$"
    r"|(?<=\bGmbH), [A-ZÄÖÜ][\w-]+$|(?<=\b(?:AG|KG)), [A-ZÄÖÜ][\w-]+$|(?<=\b(?:Ltd|Inc)), [A-ZÄÖÜ][\w-]+$"
)
"""A department or a town behind a name, which a sentence would need a second comma for."""
_GENDER_MARK = re.compile(r"\s*\((?:[mwfdxgn]|all genders)(?:\s*[/|,]\s*[mwfdxgn])*\)|\s*\(H/F\)", re.IGNORECASE)
_REMARK = re.compile(r"(?<=\w)\s+\([^()]*\)$")
_OF_OURS = re.compile(
    r"\s+(?:für|in|bei|an)\s+unser(?:e[mnrs]?)?\s.*|\s+(?:for|in|at|on)\s+our\s.*|\s+(?:pour|dans)\s+(?:notre|nos)\s.*"
)
"""What an employer says as "ours", which an applicant cannot."""
_LAST_DASH = re.compile(r"\s[–—-]\s([^–—]+)$")
_SHARE_BEHIND = re.compile(
    r",?\s+(?:in )?(?:Teilzeit|Vollzeit|part[- ]time|full[- ]time|à temps (?:partiel|plein))(?: in [A-ZÄÖÜ][\w-]+)?$",
    re.IGNORECASE,
)
_GENDER_BEHIND = re.compile(r"\s+(?:[HFMWD]/){1,2}[HFMWD]$")
_PAY_BEHIND = re.compile(
    r"\s*[,–—|-]\s*(?:up to |from |ab |bis )?(?:[£$€]|EUR|CHF|Rs\.?) ?\d[\d.,’' kK–-]*(?:\s?(?:p\.?a\.?|ph|€))?$"
)
_LAST_BRACKET = re.compile(r"\s*\(([^()]*)\)$")
_MEASURE = (
    r"\d{1,3}(?:[.,]\d+)?(?:\s?[–-]\s?\d{1,3}(?:[.,]\d+)?)? ?"
    r"(?:%|(?:FTE|hours?|hrs|h|weeks?|months?|Std|Stunden|Wochen|Monate|heures|semaines|mois)\b)"
)
_TERMS = re.compile(
    r"(?:(?:permanent|temporary|fixed[- ]term|full[- ]?time|part[- ]?time|casual|seasonal|days?|nights?|weekends?"
    r"|earlies|lates|day shift|night shift|shifts?|remote|hybrid|home ?office|cdi|cdd|intérim|temps (?:plein|partiel)"
    r"|mi-temps|h/f|f/h|vollzeit|teilzeit|unbefristet|befristet|minijob|contract|term[- ]time(?: only)?"
    rf"|{_MEASURE})"
    r"(?:\s*(?:[,/&]|and|or|und|oder|et|ou)?\s*|$))+",
    re.IGNORECASE,
)
_MORE_TERMS = re.compile(
    r"\s*(?:(?:ab|bis zu|zu|mit|from|up to|with|plus|à partir de|de)\s+\d|(?:möglich|possible|negotiable)\b)",
    re.IGNORECASE,
)
"""What goes on with terms behind some: "permanent days, plus 1 in 4", "Teilzeit ab 30 Stunden"."""
_WANTED = re.compile(r"(?<=\w)\s+(?:wanted|required|needed|gesucht|recherchée?)\W*$", re.IGNORECASE)
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
_LEVEL = re.compile(r"(Level \d) (?=\w)")
_AT_EMPLOYER = re.compile(r"\s+(?:at|@|bei|chez)\s+(?=\S)", re.IGNORECASE)


def name_organisation(entry: Entry) -> str:
    """The employer or school without what does not belong to its name.

    A resume line such as "BA, English, Mill University" may be read so that the field stands before the school, one
    such as "Receptionist, Administrator, Mill Clinic" so that a second title stands before the employer.
    """
    organisation = _DEPARTMENT_BEHIND.sub("", _REMARK.sub("", entry.organisation))
    first, comma, rest = organisation.partition(", ")
    if not comma:
        return organisation
    school = _SCHOOL.search(rest)
    if school and not _SCHOOL.search(first):
        begin = rest.rfind(", ", 0, school.start())
        return rest[begin + 2 :] if begin >= 0 else rest
    return rest if _is_role(first) and " " in rest and rest != entry.location else organisation


def split_level(entry: Entry) -> tuple[str, str]:
    """The degree and the field, a level with the degree: "NVQ Level 3" and "Site Carpentry"."""
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


def name_role(posting: Posting) -> str:
    """The posting's title without a gender mark ("(m/f/d)"), "wanted", "for our ..." and "at" its own employer."""
    title = _OF_OURS.sub("", _WANTED.sub("", _GENDER_MARK.sub("", posting.title).strip()))
    title = _without_terms(title, posting.location)
    at = _AT_EMPLOYER.search(title)
    if at and posting.company and fold(title[at.end() :]).startswith(fold(posting.company)):
        return title[: at.start()]
    return title


def _without_terms(title: str, location: str) -> str:
    """A title without the hours, contract or place behind it: "Driver – days", "Vet – Skipton", "Cook (CDI)"."""
    title = _PAY_BEHIND.sub("", title)
    bracket = _LAST_BRACKET.search(title)
    if bracket and _TERMS.match(bracket[1]):
        title = title[: bracket.start()]
    town = re.split(r"[,(]", location)[0].strip()
    title = title.removesuffix(f", {town}") if town else title
    dash = _LAST_DASH.search(title)
    behind = dash[1].strip() if dash else ""
    is_place = bool(town) and fold(behind) in {fold(town), fold(location)}
    title = title[: dash.start()] if dash and (is_place or _says_terms(behind)) else title
    return _GENDER_BEHIND.sub("", _SHARE_BEHIND.sub("", title))


def _says_terms(text: str) -> bool:
    """Whether a text says when or how much somebody works: "nights", "Teilzeit ab 20 Stunden", not "Night Market"."""
    terms = _TERMS.match(text)
    if terms is None:
        return False
    is_all = terms.end() == len(text) or terms[0].rstrip().endswith(",")
    return is_all or _MORE_TERMS.match(text, terms.end()) is not None
