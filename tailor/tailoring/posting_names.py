"""The names under which a posting's role and employer can stand in an applicant's sentence."""

import re

from tailor.model import Posting, Resume, SectionKind
from tailor.tailoring.employers import names_kind
from tailor.tailoring.gendered_titles import own_form
from tailor.tailoring.normal_case import company_in_normal_case, role_in_normal_case
from tailor.text import fold

_GENDER_MARK = re.compile(r"\s*\((?:[mwfdxgn]|all genders)(?:\s*[/|,]\s*[mwfdxgn])*\)|\s*\(H/F\)", re.IGNORECASE)
_OF_OURS = re.compile(
    r"\s+(?:für|in|bei|an)\s+unser(?:e[mnrs]?)?\s.*|\s+(?:for|in|at|on)\s+our\s.*|\s+(?:pour|dans)\s+(?:notre|nos)\s.*"
)
"""What an employer says as "ours", which an applicant cannot."""
_NO_NAME = re.compile(r"(?:Zur|Zum|Wir|Für|Unser[e]?|Ab|We|Our|Join|About|Nous|Notre|Pour) (?!Group\b|GmbH\b)")
"""The beginning of a posting's sentence, which was taken for its employer."""
_LAST_DASH = re.compile(r"\s[–—-]\s((?:(?!\s[–—-]\s).)+)$")
_SHARE_BEHIND = re.compile(
    r",?\s+(?:in )?(?:Teilzeit|Vollzeit|part[- ]time|full[- ]time|à temps (?:partiel|plein))(?: in [A-ZÄÖÜ][\w-]+)?$",
    re.IGNORECASE,
)
_GENDER_BEHIND = re.compile(r"\s+(?:[HFMWD]/){1,2}[HFMWD]$")
_PAY_BEHIND = re.compile(
    r"\s*[,–—|-]\s*(?:up to |from |ab |bis )?(?:[£$€]|EUR|CHF|Rs\.?) ?\d[\d.,’' kK–-]*(?:\s?(?:p\.?a\.?|ph|€))?"
    r"(?:\s?(?:/|per |an? )\s?\w+)?$"
)
_LAST_BRACKET = re.compile(r"\s*\(([^()]*)\)$")
_MEASURE = (
    r"\d{1,3}(?:[.,]\d+)?(?:\s?[–-]\s?\d{1,3}(?:[.,]\d+)?)? ?"
    r"(?:%|(?:FTE|hours?|hrs|h|weeks?|months?|Std|Stunden|Wochen|Monate|heures|semaines|mois)\b)"
)
_TERMS = re.compile(
    r"(?:(?:permanent|temporary|fixed[- ]term|full[- ]?time|part[- ]?time|casual|seasonal|days?|nights?|weekends?"
    r"|earlies|lates|evenings?|mornings?|(?:day|night|late|early|evening|\d(?:st|nd|rd|th)) shifts?"
    r"|shifts?|rotating|remote|on-site|hybrid|home ?office|cdi|cdd|intérim|temps (?:plein|partiel)"
    r"|mi-temps|h/f|f/h|vollzeit|teilzeit|unbefristet|befristet|minijob|contract"
    r"|(?:maternity|paternity|parental leave|sickness|adoption) (?:leave )?cover|elternzeitvertretung"
    r"|krankheitsvertretung|remplacement|congé (?:de )?maternité|ab sofort|immediate start|term[- ]time(?: only)?"
    rf"|{_MEASURE})"
    r"(?:\s*(?:[,/&]|and|or|und|oder|et|ou)?\s*|$))+",
    re.IGNORECASE,
)
_MORE_TERMS = re.compile(
    r"\s*(?:(?:ab|bis zu|zu|mit|from|up to|with|plus|à partir de|de)\s+\d|(?:möglich|possible|negotiable)\b)",
    re.IGNORECASE,
)
"""What goes on with terms behind some: "permanent days, plus 1 in 4", "Teilzeit ab 30 Stunden"."""
_WANTED = re.compile(r"(?<=\w)\s+(?:wanted|required|needed|gesucht|recherchée?)(?:\W*|\s+[–—-]\s.*)$", re.IGNORECASE)
_MEASURE_BEHIND = re.compile(rf"[,\s]+(?:{_MEASURE})(?:\.?\s?(?:/|pro|per|a|par)\s?\w+)?\.?$", re.IGNORECASE)
"""Hours behind a title: "Nurse 30h", "Erzieher 30 Std./Woche"."""
_BEGIN_BEHIND = re.compile(r",?\s+(?:ab|from|starting|dès|à partir du) (?:sofort|now|\d[\d./]*)$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:eine?(?:/[nr]|/einen|n)?|einen|an?|une?|un\(e\)) (?=[A-ZÀ-Þ])")
_AT_EMPLOYER = re.compile(r"\s+(?:at|@|bei|chez)\s+(?=\S)", re.IGNORECASE)
_LABEL = re.compile(
    r"^(?:company|employer|organi[sz]ation|firma|arbeitgeber|unternehmen|entreprise|employeur|société)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"(?:,? (?:near|outside|bei|nahe|près de|à côté de)|(?P<in>,? (?:in|à)))"
    r" (?P<town>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)$"
)
_SHORT_NAME = re.compile(r"[A-ZÀ-Þ&.]{2,6}")
_FEWEST_WORDS_OF_A_HOUSE = 3


def name_company(posting: Posting) -> str:
    """The employer without a label before it and a remark in brackets; a short form of its name stays."""
    company = _LABEL.sub("", posting.company)
    bracket = _LAST_BRACKET.search(company)
    is_remark = bracket is not None and bracket.start() > 0 and not _SHORT_NAME.fullmatch(bracket[1].strip())
    company = company[: bracket.start()].strip() if bracket and is_remark else company
    company = _without_place(company, posting.location)
    return "" if _NO_NAME.match(company) else company_in_normal_case(company)


def _without_place(company: str, location: str) -> str:
    """An employer without where it is: "The Harrier Arms, near Pickering", "Elm Dental Group in Meridian"."""
    near = _NEAR.search(company)
    if near is None or (near["in"] and near["town"] not in location):
        return company
    return company[: near.start()]


def own_role(posting: Posting, resume: Resume) -> str:
    """The role in the gender in which the candidate's own titles are: "Erzieherin" of "Erzieher/in"."""
    entries = (entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries)
    titles = (resume.headline, *(entry.title for entry in entries))
    return own_form(role_in_normal_case(name_role(posting), posting.language), titles, resume.language)


def name_role(posting: Posting) -> str:
    """The posting's title without a gender mark ("(m/f/d)"), "wanted", "for our ..." and "at" its own employer."""
    title = _ARTICLE.sub("", _OF_OURS.sub("", _WANTED.sub("", _GENDER_MARK.sub("", posting.title).strip())))
    while (shorter := _without_last(title, posting)) != title and shorter.strip():
        title = shorter
    at = _AT_EMPLOYER.search(title)
    if at and posting.company and fold(title[at.end() :]).startswith(fold(posting.company)):
        return title[: at.start()]
    return title


def _without_last(title: str, posting: Posting) -> str:
    """A title without the last thing behind it that is no part of it: hours, contract, pay, place or employer."""
    title = _SHARE_BEHIND.sub("", _GENDER_BEHIND.sub("", _PAY_BEHIND.sub("", title)))
    title = _MEASURE_BEHIND.sub("", _BEGIN_BEHIND.sub("", title)).rstrip(" ,–—-")
    bracket = _LAST_BRACKET.search(title)
    if bracket and _TERMS.match(bracket[1]):
        return title[: bracket.start()]
    town = re.split(r"[,(]", posting.location)[0].strip()
    title = title.removesuffix(f", {town}") if town else title
    dash = _LAST_DASH.search(title)
    behind = dash[1].strip() if dash else ""
    is_left_out = behind and (_is_place(behind, posting) or _says_terms(behind) or _is_house(behind, posting))
    if dash and is_left_out:
        return title[: dash.start()]
    named, _, last = title.rpartition(", ")
    return named if named and _says_terms(last) else title


def _is_place(behind: str, posting: Posting) -> bool:
    """Whether words behind a title say where the job is: the posting's place, or one of several."""
    places = {fold(part).strip() for part in (posting.location, *re.split(r"[,(/|]", posting.location))}
    return bool({fold(behind), *(fold(part).strip() for part in re.split(r"[,/]", behind))} & (places - {""}))


def _is_house(behind: str, posting: Posting) -> bool:
    """Whether words behind a title name the employer or a house of it: "Cedar Narrows Library"."""
    is_employer = bool(posting.company) and fold(behind) == fold(posting.company)
    words = [word for word in behind.split() if word[0].isalpha()]
    is_name = len(words) >= _FEWEST_WORDS_OF_A_HOUSE and all(word[0].isupper() for word in words)
    return is_employer or (is_name and names_kind(behind))


def _says_terms(text: str) -> bool:
    """Whether a text says when or how much somebody works: "nights", "Teilzeit ab 20 Stunden", not "Night Market"."""
    terms = _TERMS.match(text)
    if terms is None:
        return False
    is_all = terms.end() == len(text) or terms[0].rstrip().endswith(",")
    return is_all or _MORE_TERMS.match(text, terms.end()) is not None
