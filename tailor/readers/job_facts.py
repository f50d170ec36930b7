"""The facts of a posting that came as data: title, company, place, pay, contact, closing date, number."""

import re
from collections.abc import Iterator, Mapping

from tailor.readers.board_address import employer_in_address, name_in_address

MOST_PLACES = 5
"""More places than these are a list of where one may live: the job is remote."""
TITLES = ("title", "Title", "job_title", "jobTitle", "PositionTitle", "position", "text", "name")
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
_WORKPLACES = ("workplaceType", "workplace", "workplace_type", "remoteType")
_ADDRESSES = ("hostedUrl", "jobUrl", "absolute_url", "applyUrl", "careers_url", "url", "shortlink")
_CLOSINGS = (
    *("validThrough", "application_deadline", "applicationDeadline", "close_at", "closing_date", "closingDate"),
    "deadline",
)
_NUMBERS = ("requisition_id", "refNumber", "jobReqId", "requisitionId", "jobRequisitionId", "referenceNumber", "reqId")
_RULE = re.compile(r"(?:fully )?(?:remote|hybrid|on[-_]?site)", re.IGNORECASE)
_RULE_WITHIN = re.compile(r"remote|hybrid|on-?site", re.IGNORECASE)
_DATE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?!\d)")


def facts_of(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The names of a posting's facts with their texts, which are empty where the data do not tell."""
    yield "title", first_text(value, TITLES)
    yield "company", first_text(value, _COMPANIES)
    yield "location", _with_rule(_location(value), value)
    yield "workplace", _workplace(value)
    yield "salary", _salary(value)
    yield "language", name_of(value.get("inLanguage") or value.get("language"))
    contact = value.get("applicationContact")
    if isinstance(contact, Mapping):
        yield "contact_name", name_of(contact)
        yield "contact_email", name_of(contact.get("email")).removeprefix("mailto:")
    closing = _DATE.match(first_text(value, _CLOSINGS))
    yield "closing_date", closing[0] if closing else ""
    yield "reference", _reference(value)
    address = first_text(value, _ADDRESSES)
    yield "address_name", name_in_address(address)
    yield "address_employer", employer_in_address(address) if "@type" not in value else ""


def first_text(value: Mapping[str, object], keys: tuple[str, ...]) -> str:
    """The text of the first of these keys that has one, or an empty string."""
    return next((text for key in keys if (text := name_of(value.get(key)).strip())), "")


def name_of(value: object) -> str:
    """A text as it is, of an object its name."""
    if isinstance(value, Mapping):
        if isinstance(keywords := value.get("keywords"), list):
            return f"{plain(value.get('name'))}: {name_of(keywords)}"
        keys = ("name", "display_name", "label", "title", "description", "value", "alternateName", "credentialCategory")
        return next((text for key in keys if (text := plain(value.get(key)))), "")
    if isinstance(value, list):
        return ", ".join(text for item in value if (text := name_of(item)))
    return plain(value)


def joined(value: object) -> str:
    """A description that comes in named pieces ("company", "role"), one behind the other."""
    pieces = [plain(piece) for piece in value.values()] if isinstance(value, Mapping) else []
    return "\n".join(piece for piece in pieces if piece)


def plain(value: object) -> str:
    """A text or a number as text; anything else is empty."""
    return (
        value if isinstance(value, str) else str(value) if isinstance(value, int | float) and value is not True else ""
    )


def _location(value: Mapping[str, object]) -> str:
    places = value.get("jobLocation") or value.get("locations") or value.get("workLocations")
    found = [text for place in (places if isinstance(places, list) else [places]) if (text := _address(place))]
    afar = str(value.get("jobLocationType", "")).upper() == "TELECOMMUTE"
    if len(found) > MOST_PLACES or (afar and len(found) != 1):
        within = value.get("applicantLocationRequirements")
        bounds = name_of(within) if not isinstance(within, list) or len(within) <= MOST_PLACES else ""
        return f"Remote, {bounds}" if bounds else "Remote"
    if afar:
        return found[0] if "remote" in found[0].lower() else f"{found[0]} (remote)"
    if found:
        return "; ".join(dict.fromkeys(found))
    categories = value.get("categories")
    if isinstance(categories, Mapping) and categories.get("location"):
        return name_of(categories["location"])
    place = first_text(value, _PLACES) or _address(value.get("location"))
    return place or ("Remote" if value.get("remote") is True or value.get("isRemote") is True else "")


def _with_rule(place: str, value: Mapping[str, object]) -> str:
    """A place with the rule of where to work that boards keep apart: "Ghent (hybrid)"."""
    rule = first_text(value, _WORKPLACES)
    found = _RULE.fullmatch(rule)
    afar = not rule and (value.get("isRemote") is True or value.get("remote") is True)
    if afar and place and not _RULE_WITHIN.search(place):
        return f"{place} (remote)"
    if not found or not place or _RULE_WITHIN.search(place):
        return place
    return f"{place} ({found[0].lower().replace('onsite', 'on-site').replace('on_site', 'on-site')})"


def _workplace(value: Mapping[str, object]) -> str:
    """The rule of where to work that the data state: "Hybrid", "remote"; else nothing."""
    rule = first_text(value, _WORKPLACES)
    afar = str(value.get("jobLocationType", "")).upper() == "TELECOMMUTE" or value.get("isRemote") is True
    return rule or ("remote" if afar or value.get("remote") is True else "")


def _address(place: object) -> str:
    if not isinstance(place, Mapping):
        return plain(place)
    address = place.get("address", place)
    if not isinstance(address, Mapping):
        return plain(address)
    keys = ("addressLocality", "city", "addressRegion", "region", "addressCountry", "country")
    names = [name_of(address.get(key)) for key in keys]
    return ", ".join(dict.fromkeys(name for name in names if name)) or name_of(place)


def _salary(value: Mapping[str, object]) -> str:
    if told := plain(value.get("scrapeableCompensationSalarySummary")) or plain(value.get("compensationTierSummary")):
        return told
    compensation = value.get("compensation")
    if isinstance(compensation, Mapping) and (told := plain(compensation.get("compensationTierSummary"))):
        return told
    if told := _first_range(value.get("pay_ranges") or value.get("pay_input_ranges")):
        return told
    if isinstance(compensation, str):
        return compensation
    salary = value.get("baseSalary") or value.get("salary") or value.get("estimatedSalary") or value.get("salaryRange")
    if not isinstance(salary, Mapping):
        return plain(salary)
    amount = salary.get("value", salary)
    unit = ""
    if isinstance(amount, Mapping):
        low, high = (plain(amount.get(f"{end}Value")) or plain(amount.get(end)) for end in ("min", "max"))
        text = " - ".join(dict.fromkeys(part for part in (low, high) if part)) or plain(amount.get("value"))
        interval = re.sub(r"^per-|-(?:salary|wage|rate)$", "", plain(amount.get("interval")))
        unit = plain(amount.get("unitText")) or plain(amount.get("unitCode")) or interval or plain(amount.get("period"))
    else:
        text = plain(amount)
    unit = {"ANN": "year", "MON": "month", "HUR": "hour", "DAY": "day"}.get(unit, unit.lower())
    currency = plain(salary.get("currency")) or (plain(amount.get("currency")) if isinstance(amount, Mapping) else "")
    return " ".join(part for part in (currency, text, f"per {unit}" if unit else "") if part) if text else ""


def _first_range(ranges: object) -> str:
    """The first of the ranges of pay that a board lists, in whole units or in cents: "GBP 50000 - 62000"."""
    first = ranges[0] if isinstance(ranges, list) and ranges else None
    if not isinstance(first, Mapping):
        return ""
    ends = [_whole_sum(first, end) for end in ("min", "max")]
    told = " - ".join(dict.fromkeys(end for end in ends if end))
    return " ".join(part for part in (plain(first.get("currency_type")), told) if part) if told else ""


def _whole_sum(pay: Mapping[str, object], end: str) -> str:
    cents = pay.get(f"{end}_cents")
    if isinstance(cents, int) and cents > 0:
        return f"{cents / 100:.2f}".removesuffix(".00")
    return plain(pay.get(end))


def _reference(value: Mapping[str, object]) -> str:
    identifier = value.get("identifier")
    if isinstance(identifier, Mapping):
        return plain(identifier.get("value")) or plain(identifier.get("@id"))
    return plain(identifier) or next((text for key in _NUMBERS if (text := plain(value.get(key)))), "")
