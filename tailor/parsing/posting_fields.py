"""Who offers what where: a posting's title, company, place, pay, contact, dates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.model import Document, PostingContact
from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_segments import Segment
from tailor.text import fold

_HEAD_LINES = 14  # where a posting states its fields before the text begins
_LONGEST_TITLE = 14  # words
_LONGEST_LABEL = 4
_LABELS = {
    "title": r"job title|position title|role title|title|position|role|vacancy|stelle|stellenbezeichnung|poste|intitul[eé] du poste|puesto(?: de trabajo)?|vaga|functie",
    "company": r"company|company name|employer|organi[sz]ation|hiring organi[sz]ation|school|firm|unternehmen|firma|arbeitgeber|entreprise|soci[eé]t[eé]|empresa|azienda|bedrijf",
    "location": r"location|locations|job location|work location|place of work|place|city|based in|standort|arbeitsort|ort|einsatzort|lieu|localisation|lieu de travail|ubicaci[oó]n|lugar|local|sede|locatie|standplaats",
    "salary": r"salary|salary range|pay|pay range|pay rate|hourly rate|wage|compensation|rate|remuneration|stipend|gehalt|verg[uü]tung|salaire|r[eé]mun[eé]ration|salario|sal[aá]rio|stipendio|salaris",
    "reference": r"reference|reference (?:number|no\.?|code)|ref\.?|job (?:number|no\.?|id|code|reference|ref\.?)|requisition(?: (?:number|id|no\.?))?|req(?:\.| id)|vacancy (?:number|id|ref\.?)|posting (?:id|number)|kennziffer|referenznummer|r[eé]f[eé]rence",
    "closing_date": r"closing date|close date|application deadline|deadline|apply by|applications close|closes|valid through|bewerbungsfrist|date limite",
    "contact_name": r"contact|contact person|hiring manager|recruiter|reports to contact|ansprechpartner(?:in)?|kontakt|personne [aà] contacter",
}
_LABELLED = {
    name: re.compile(rf"^(?:{labels})\s*(?::|\t|\s[–-]\s)\s*(?P<value>\S.*)$", re.IGNORECASE)
    for name, labels in _LABELS.items()
}
_PAGE_TITLES = (
    re.compile(r"^Job Application for (?P<title>.+?) at (?P<company>.+)$"),
    re.compile(r"^(?P<company>.+?) hiring (?P<title>.+?) in (?P<location>.+?)(?: \| LinkedIn)?$"),
    re.compile(r"^(?P<title>[^@|]+?) @ (?P<company>[^|]+)$"),
    re.compile(r"^(?P<title>.+?) (?:job )?(?:at|bei|chez) (?P<company>[^|–]+?)(?: ?[|–].*)?$"),
)
_PAY = re.compile(
    r"(?:(?:[$£€₹]|USD|GBP|EUR|CHF|CAD|AUD|INR|Rs\.?)\s?\d[\d,.]*\s?[kK]?(?:\s?(?:-|–|—|to|bis|à)\s?(?:[$£€₹]|USD|GBP|EUR|CHF|CAD|AUD|INR|Rs\.?)?\s?\d[\d,.]*\s?[kK]?)?"
    r"|\d[\d,. ]*\d\s?(?:€|EUR|USD|GBP|INR|CHF)(?:\s?(?:-|–|to)\s?\d[\d,. ]*\d\s?(?:€|EUR|USD|GBP|INR|CHF))?)"
    r"(?:\s?(?:an?|per|/|pro|par)\s?(?:hour|hr|year|yr|annum|month|week|day|stunde|jahr|monat|mois|an|heure)\b)?",
    re.IGNORECASE,
)
_LARGE_MONEY = 10_000
_PLACE = re.compile(
    r"^(?P<place>[A-ZÀ-Þ][\w.'’-]+(?:[ -][A-ZÀ-Þ][\w.'’-]+){0,3}, (?:[A-Z]{2}(?: \d{5})?|[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,2})(?:, [A-Z][\w. ]+)?)(?: ?\(.*\))?$"
)
_REMOTE = re.compile(
    r"\b(?:remote|hybrid|work from home|home office|homeoffice|télétravail|on[- ]site)\b", re.IGNORECASE
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PERSON = r"(?P<name>(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme|M)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]\.?)?(?: (?:van|von|de|der|da|di|al))?(?: [A-ZÀ-Þ][\w'’-]+){1,2})"
_CONTACTS = (
    re.compile(
        rf"(?:contact|write to|e-?mail|call|reach out to|get in touch with|speak (?:to|with)|apply to|send your \w+ to|addressed to|questions\?? (?:to|for)|wenden sie sich an|bei|contactez) {_PERSON}(?:, (?P<role>[A-Z][^,.;@\d]+?))?(?=[,.;:(]| (?:at|on|by|via|under|for|if)\b|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^{_PERSON}, (?P<role>[^,.;@\d]*(?:manager|recruiter|head|director|lead|officer|principal|coordinator|specialist|partner)[^,.;@\d]*)",
        re.IGNORECASE,
    ),
)
_DEADLINE = re.compile(
    r"(?:by|before|until|deadline(?: is)?:?|closing date(?: is)?:?|closes(?: on)?:?|apply by|bis(?: zum)?|avant le)\s+"
    r"(?P<date>\d{1,2}(?:st|nd|rd|th)?\.? [A-ZÀ-Þ][a-zé]+\.? \d{4}|[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:reference|ref\.?|job (?:number|id|code)|requisition|kennziffer|référence)(?: (?:number|no\.?|code|id))?\s*[:#]?\s*(?P<ref>[A-Z]*[-/]?\d[\w/-]*|[A-Z]{2,}[-/][\w/-]*\d[\w/-]*)",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:at|join|joining)\s+(?P<company>[A-ZÀ-Þ][\w&.'’-]*(?: (?:&|and|of|the|for|[A-ZÀ-Þ][\w&.'’-]*))*)"
)
_SUBJECT = re.compile(
    r"^(?:The )?(?P<company>[A-ZÀ-Þ][\w&.'’-]*(?: (?:&|and|of|[A-ZÀ-Þ][\w&.'’-]*)){0,5})(?: \([A-Z]+\))?"
    r" (?:is (?:the|an?|one of|on a mission|looking|seeking|hiring|recruiting)|seeks|are (?:looking|seeking|hiring|recruiting)|has (?:been|an?)|was founded|designs|helps|builds|provides|makes|runs|offers)\b"
)
_NO_COMPANY = frozenset(
    "This We Our It You Your There That These Those If As In At For When What Who Job Position Role Applicants Candidates Experience".split()
)
_FORM = re.compile(
    r"\b(?:Ltd|Limited|LLC|Inc|Corp|GmbH|AG|SE|KG|S\.?A\.?|SARL|BV|PLC|plc|LLP|Group|Hospital|School|University|College|Council|District|Clinic|Trust|Agency|Foundation|Institute|Services|Care|Partners|Company|Co|Department|County|City of)\b"
)
_EMPLOYMENT = re.compile(
    r"^(?:full|part)[- ]time|^permanent|^contract\b|^temporary|^days?$|^nights?$|^vollzeit|^teilzeit|^cdi\b|^cdd\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PostingFields:
    """What a posting states about itself; empty strings where it does not."""

    title: str = ""
    company: str = ""
    location: str = ""
    salary: str = ""
    reference: str = ""
    closing_date: str = ""
    contact: PostingContact = PostingContact()


def find_fields(document: Document, segments: Sequence[Segment]) -> PostingFields:
    """The fields of a posting: stated facts first, then labels, then the page's title, then the first lines."""
    lines = list(_whole_lines(segments))
    labelled = {name: _labelled(name, lines) for name in _LABELS}
    page = _from_page_title(document.fact("page_title"))
    head = _head_parts(segments)
    title = document.fact("title") or labelled["title"] or page.get("title", "") or _first_title(document, segments)
    company = document.fact("company") or labelled["company"] or page.get("company", "")
    company = company or _company_in_head(head, title) or _site_name(document) or _company_in_text(lines)
    location = document.fact("location") or labelled["location"] or page.get("location", "")
    location = location or _place_in_head([part for part in head if part.lower() != title.lower()])
    return PostingFields(
        title=_tidy_title(title),
        company=company.strip(" .,-–|"),
        location=_with_remote(location, head),
        salary=document.fact("salary") or _pay_in(labelled["salary"]) or labelled["salary"] or _first_pay(lines),
        reference=document.fact("reference") or labelled["reference"] or _search(_REFERENCE, lines, "ref").rstrip("."),
        closing_date=document.fact("closing_date") or labelled["closing_date"] or _search(_DEADLINE, lines, "date"),
        contact=_contact(document, lines, labelled["contact_name"]),
    )


def _whole_lines(segments: Sequence[Segment]) -> Iterator[str]:
    """The texts of the segments, a label that was cut off as a heading joined with what it labels."""
    label = ""
    for segment in segments:
        if label and not segment.heading:
            yield f"{label}: {segment.text}"
            label = ""
        elif segment.heading and (segment.inline or segment.text.endswith(":")):
            label = segment.text.rstrip(": ")
        else:
            yield segment.text
            label = ""


def _labelled(name: str, lines: Sequence[str]) -> str:
    limit = len(lines) if name in {"reference", "closing_date", "contact_name", "salary"} else _HEAD_LINES
    for line in lines[:limit]:
        found = _LABELLED[name].match(line.strip(" *"))
        if found and len(found["value"].split()) <= 14:  # noqa: PLR2004  a sentence is no field
            return found["value"].strip()
    return ""


def _from_page_title(title: str) -> dict[str, str]:
    for pattern in _PAGE_TITLES:
        found = pattern.match(title)
        if found:
            return {name: value.strip() for name, value in found.groupdict().items() if value}
    return {}


def _first_title(document: Document, segments: Sequence[Segment]) -> str:
    """The first heading that can be a title and agrees with the page's; else the page's own; else the first line."""
    page = re.split(r"\s+[|–—]\s+|\s+-\s+(?=[^-]*$)", document.fact("page_title"))[0].strip()
    headings = [segment.text for segment in segments[:_HEAD_LINES] if segment.heading and _may_be_title(segment.text)]
    agreeing = [text for text in headings if not page or set(fold(text).split()) & set(fold(page).split())]
    if agreeing:
        return agreeing[0]
    if page and document.format in {"html", "markdown"}:
        return page
    plain = [segment.text for segment in segments[:6] if not segment.bullet and _may_be_title(segment.text)]
    return plain[0] if plain else page


def _may_be_title(text: str) -> bool:
    words = text.split()
    if len(words) > _LONGEST_TITLE or text.rstrip().endswith((".", "!", "?", ":")) or ": " in text:
        return False
    return not is_known_heading(text) and not (heading_role(text) is not None and len(words) < _LONGEST_LABEL)


def _tidy_title(title: str) -> str:
    bare = re.sub(r"\s*\((?:m/w/d|w/m/d|f/m/d|m/f/d|h/f|f/h|all genders)\)", "", title, flags=re.IGNORECASE)
    bare = " ".join(bare.replace("\t", " ").split()).strip(" *:|–-")
    return bare.title() if bare.isupper() and " " in bare else bare


def _head_parts(segments: Sequence[Segment]) -> list[str]:
    """The parts of the first short lines, cut at bars, dots and tabs."""
    parts = []
    for segment in segments[:_HEAD_LINES]:
        if segment.bullet or len(segment.text) > 120:  # noqa: PLR2004
            break
        parts += [part.strip() for part in re.split(r"\s*[|·•\t]\s*|\s[–—-]\s", segment.text) if part.strip()]
    return parts


def _company_in_head(parts: Sequence[str], title: str) -> str:
    for part in parts[:8]:
        bare = part.split(",")[0].strip()
        skip = bare.lower() == title.lower() or is_known_heading(bare) or _PAY.search(bare) or _EMPLOYMENT.match(bare)
        if not skip and _FORM.search(bare) and len(bare.split()) <= 7 and bare[:1].isupper():  # noqa: PLR2004
            return bare
    follower = _after_title(parts, title)
    if (
        follower
        and ":" not in follower
        and not _PLACE.match(follower)
        and not _PAY.search(follower)
        and not _EMPLOYMENT.match(follower)
    ):
        return follower.split(",")[0].strip()
    return ""


def _after_title(parts: Sequence[str], title: str) -> str:
    """The short capitalised line under the title: where a posting's employer usually stands."""
    for first, second in zip(parts, parts[1:], strict=False):
        if first.lower() == title.lower():
            short = len(second.split()) <= 7 and second[:1].isupper() and not second.endswith((".", ":"))  # noqa: PLR2004
            return second if short and not is_known_heading(second) and not _REMOTE.search(second) else ""
    return ""


def _site_name(document: Document) -> str:
    name = document.fact("site_name")
    return "" if re.search(r"jobs?\b|career|linkedin|indeed|glassdoor|board|recruit", name, re.IGNORECASE) else name


def _company_in_text(lines: Sequence[str]) -> str:
    for line in lines[:_HEAD_LINES]:
        found = _SUBJECT.match(line)
        if found and found["company"].split()[0] not in _NO_COMPANY:
            return found["company"]
    for line in lines[:_HEAD_LINES]:
        found = _EMPLOYER.search(line)
        if found and not re.match(r"(?:our|the|this|a|an|least)\b", found["company"], re.IGNORECASE):
            return re.sub(r" (?:and|of|the|for)$", "", found["company"]).rstrip(".,'’")
    return ""


def _place_in_head(parts: Sequence[str]) -> str:
    for part in parts:
        pieces = [piece.strip() for piece in part.split(",")]
        if len(pieces) > 2 and _FORM.search(pieces[0]):  # noqa: PLR2004  "Employer, City, State"
            return ", ".join(pieces[1:])
        if len(pieces) > 1 and _FORM.search(pieces[0]) and pieces[1][:1].isupper():
            return pieces[1]
        found = _PLACE.match(part)
        if found:
            return found["place"]
        plain = re.fullmatch(r"([A-ZÀ-Þ][\w'’-]+) \((?:hybrid|remote|on[- ]site)[^)]*\)", part)
        if plain:
            return part
    return next((part for part in parts if _REMOTE.search(part) and len(part.split()) <= 5), "")  # noqa: PLR2004


def _with_remote(location: str, parts: Sequence[str]) -> str:
    if not location or _REMOTE.search(location):
        return location.strip()
    said = next((match[0] for part in parts if len(part) < 60 and (match := _REMOTE.search(part))), "")  # noqa: PLR2004
    return f"{location} ({said.lower()})" if said else location.strip()


def _pay_in(text: str) -> str:
    found = _PAY.search(text)
    return text if found else ""


def _first_pay(lines: Sequence[str]) -> str:
    for line in lines:
        for found in _PAY.finditer(line):
            numbers = [float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", found[0])]
            paid = re.search(r"hour|year|annum|month|salary|pay|per |wage|k\b", line, re.IGNORECASE)
            raised = re.search(
                r"sales|revenue|turnover|budget|funding|raised|fund|million|bonus of|training|reimburse",
                line,
                re.IGNORECASE,
            )
            if numbers and not raised and (paid or max(numbers) >= _LARGE_MONEY):
                return found[0].strip()
    return ""


def _search(pattern: re.Pattern[str], lines: Sequence[str], group: str) -> str:
    return next((found[group].strip() for line in lines if (found := pattern.search(line))), "")


def _contact(document: Document, lines: Sequence[str], labelled: str) -> PostingContact:
    name, _, role = labelled.partition(",")
    if labelled and not re.match(_PERSON, labelled):
        name = role = ""
    role = "" if "@" in role else role
    if not name:
        found = next((match for pattern in _CONTACTS for line in lines if (match := _person_in(pattern, line))), None)
        if found:
            name, role = found["name"], found["role"] or ""
    address = document.fact("contact_email") or _search(re.compile(rf"(?P<mail>{_EMAIL.pattern})"), lines, "mail")
    return PostingContact(document.fact("contact_name") or name.strip(), role.strip(), address.rstrip("."))


def _person_in(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    """A match whose name is written as one (the pattern's other words match in any case)."""
    found = pattern.search(line)
    if not found:
        return None
    words = [word for word in found["name"].split() if word not in {"van", "von", "de", "der", "da", "di", "al"}]
    plain = all(word[:1].isupper() and not word.isupper() for word in words)
    return found if plain and not _FORM.search(found["name"]) and "Team" not in words else None
