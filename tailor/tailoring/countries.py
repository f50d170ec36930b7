"""Whether an English letter follows the conventions of North America: by place, post code, telephone, money and words.

A short name of a state alone proves nothing ("Hobart TAS", "Perth WA"), and a day with its month in words is misread
nowhere, so a letter has the American form only where something says so and nothing else contradicts.
"""

import re

from tailor.model import Posting, Resume
from tailor.tailoring.word_lists import phrase_pattern, word_set

_STATES = "|".join(sorted(word_set("states_us")))
_AMERICAN_PLACE = re.compile(
    rf"(?:,\s*(?:{_STATES})(?:\s+\d{{5}})?\b)|\b(?:{_STATES}) \d{{5}}\b|\b(?:USA|U\.S\.A?\.?|US|United States)(?!\w)"
)
_TOWN_AND_STATE = re.compile(rf"[a-z] (?!DE|IN)(?:{_STATES})\s*(?:$|[(|,·])")
"""A state without a comma or a code ("Seattle WA"), not those that are countries or words too."""
_BEHIND_A_TOWN = re.compile(r"(?<!Tbilisi)(?<!Batumi), (?:Washington|Georgia)\b")
"""States whose names are others' as well, behind the name of a town."""
_CANADIAN_PLACE = re.compile(
    r"\b(?:Canada|Ontario|Qu[ée]bec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia"
    r"|Newfoundland)\b|(?:,|[a-z])\s*(?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PE)\b"
)
"""English letters in Canada have the paper, the date and the farewell of their neighbour."""
_AMERICAN_TEXT = re.compile(
    r"\b401\(?k\)?|\bH-?1B\b|\bGED\b|\bhigh school diploma\b|\bPTO\b"
    r"|\(\d{3}\) ?\d{3}-\d{4}|(?<![\d-])\d{3}-\d{3}-\d{4}\b",
    re.IGNORECASE,
)
_DOLLARS = re.compile(r"(?<![A-Z])\$\s?\d")
_ELSEWHERE = re.compile(
    r"[£€₹]\s?\d|\d\s?€|\b(?:United Kingdom|UK|GCSEs?|NHS|DBS|AUD|NZD|NZ|New Zealand|Aotearoa|KiwiSaver|Ireland"
    r"|Singapore|Australia|AHPRA|NDIS|EFTPOS|TAFE|superannuation|(?:plus|\+) super"
    r"|Working [Ww]ith Children|White [Cc]ard"
    r"|(?:C|HR|MR|HC) class|Queensland|Qld|QLD|New South Wales|NSW|Tasmania|Northern Territory|South Africa|ZAR)\b"
    r"|\b(?:Vic|VIC|Victoria|Tas|TAS|ACT|SA|NT|WA),? \d{4}\b(?!\d)|\b(?:TAS|Tas|Vic|VIC)$"
    r"|\b(?:Perth|Fremantle|Bunbury|Broome|Kalgoorlie|Geraldton)\b"
    r"|\.(?:com|org|gov|net|edu|co|ac)\.(?:au|nz|uk|za|in)\b|\.(?:ie|au|nz|uk)\b",
    re.MULTILINE,
)
_SPELLED_ELSEWHERE = re.compile(
    r"\b(?:colour|labour|behaviour|neighbour|favour|honour)\w*|\b(?:organis|recognis|specialis|prioritis|utilis|maximis"
    r"|apologis|emphasis)(?:e[ds]?|ing|ation)\b|\b(?:centre|metre|litre|theatre|fibre)s?\b"
    r"|\b(?:programme|cheque|tyre|kerb|licence|enrol|travell|labell|modell|counsell)(?:s|d|ed|er|ers|ing)?\b"
    r"|\b(?:CVs?|[Cc]urriculum [Vv]itae)\b"
)
_PHONE_ELSEWHERE = re.compile(r"(?<![\d(/-])(?:\+(?!1\b)\d\d|\(?0\d)[\d ()/-]{6,}\d")
_PHONE_AMERICAN = re.compile(r"(?:\+?1[ .-])?\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}")
_FIRST_LINES = 8


def is_american(posting: Posting, resume: Resume) -> bool:
    """Whether a letter follows the conventions of the United States; the posting's place decides before its words."""
    if _CANADIAN_PLACE.search(posting.location or resume.contact.location):
        return True
    told = f"{posting.location}\n{posting.text}"
    is_elsewhere = _ELSEWHERE.search(told) is not None or _PHONE_ELSEWHERE.search(posting.text) is not None
    if _names_america(posting.location) and not (is_elsewhere and re.search(r"\bWA\b", posting.location)):
        return True
    return not (is_elsewhere or _lives_elsewhere(resume)) and _says_america(posting, resume)


def _lives_elsewhere(resume: Resume) -> bool:
    contact = resume.contact
    is_named = _ELSEWHERE.search(f"{contact.location}\n{contact.email}") is not None
    return is_named or _PHONE_ELSEWHERE.match(contact.phone.strip()) is not None


def _says_america(posting: Posting, resume: Resume) -> bool:
    """Whether anything says that a job is in America: its words, a place among its first lines, the person's own."""
    own, phone = resume.contact.location, resume.contact.phone.strip()
    lives_there = _is_american_place(own) or _PHONE_AMERICAN.fullmatch(phone) is not None
    names_state = phrase_pattern("states_us_names").search(posting.text) is not None
    if _AMERICAN_TEXT.search(posting.text) or (_DOLLARS.search(posting.text) and (names_state or lives_there)):
        return True
    first = [line.strip() for line in posting.text.splitlines()[:_FIRST_LINES] if len(line) < _LONG_LINE]
    if any(map(_is_american_place, (posting.location, *first))):
        return True
    if _SPELLED_ELSEWHERE.search(posting.text) and not _is_american_place(own):
        return False
    town = re.split(r"[\s,(]", posting.location.strip(), maxsplit=1)[0]
    return lives_there and (town not in word_set("cities_abroad") or own.startswith(town))


_LONG_LINE = 90
"""A line of a posting that is no place."""


def _names_america(place: str) -> bool:
    is_place = _AMERICAN_PLACE.search(place) or _BEHIND_A_TOWN.search(place)
    return is_place is not None or phrase_pattern("states_us_names").search(place) is not None


def _is_american_place(place: str) -> bool:
    return _names_america(place) or _TOWN_AND_STATE.search(place) is not None
