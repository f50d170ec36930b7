"""Jobs that are with no employer above them: work of one's own or through an agency, and jobs of another time."""

import re
from collections.abc import Iterable
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.roles import Roles
from tailor.parsing.words import is_own_account, organisation_score, title_score

_OWN_WORK = re.compile(
    r"\bfreelanc\w*|\bself[- ]?employed\b|\bsole (?:trader|proprietor)\b|\bindependent (?:consultant|contractor)\b"
    r"|\((?:independent|freelance|own business|selbstständig|freiberuflich|indépendante?|autónom[oa])\)"
    r"|(?:^|(?:and|&|/)\s*)(?:co-?)?(?:owner|founder|proprietor)\b(?!['’])"
    r"|^volunteer(?:ing)?\b(?!\s+(?:services\s+)?(?:co-?ordinator|manager|officer|lead|director|organi[sz]er))"
    r"|^private (?:\w+ )?(?:tutor|teacher|chef|coach|nanny|carer|lessons|tuition)\b"
    r"|^temps?\b(?!\w)|\((?:via|through|über|tramite) |\(agency\)|\bagency (?:work|worker|nurse|temp|staff)\b"
    r"|\b(?:temporary|casual|odd|various|seasonal|short[- ]term) (?:\w+ )?(?:jobs|work|assignments|gigs)\b"
    r"|\bselbstst?ändig\w*|\bfreiberuf\w*|\bfreie[rn]? mitarbeiter\w*|\behrenamt\w*|\bnachhilfe\w*|\binhaber(?:in)?\b"
    r"|\b(?:diverse|verschiedene) (?:neben|aushilfs)?jobs\b|\bzeitarbeit\b"
    r"|\bauto-?entrepreneu\w*|\bà mon compte\b|\bbénévol\w*|\bintérim(?:aire)?\b|\bpetits boulots\b"
    r"|\bpor (?:cuenta|conta) (?:propia|própria)\b|^voluntari[oa]\b|^volontari[oa]\b|\blibero professionista\b"
    r"|\bzzp\S*|\bzelfstandig\w*|^vrijwillig\w*|\buitzend\w*",
    re.IGNORECASE,
)


_NAME_WORDS = 2
_EARLIER = re.compile(
    r"(?:before (?:that|this)|prior to (?:that|this)|earlier|previously|davor|vorher|zuvor|avant (?:cela|ça)|auparavant"
    r"|antes(?: de eso)?|anteriormente|in precedenza|prima(?: di ciò)?|daarvoor|eerder)\s?:\s+",
    re.IGNORECASE,
)
"""How a line begins that tells of a job before the one above."""


def is_earlier(title: str) -> bool:
    """Whether a title begins with the words that tell of an earlier job ("Before that: ..."), so of another one."""
    return _EARLIER.match(title) is not None


def without_earlier(title: str) -> int:
    """Where in such a title the job itself begins; 0 in any other."""
    found = _EARLIER.match(title)
    return found.end() if found else 0


def is_own_work(title: str) -> bool:
    """Whether a title says that the job was with no employer named elsewhere ("Private Tutor", "Temp (via Elm)")."""
    return is_own_account(title) or is_earlier(title) or _OWN_WORK.search(title) is not None


def names_another(title: str) -> bool:
    """Whether a title is followed by what only an employer's name looks like ("Roofer, Elm Housing Works")."""
    first, comma, name = title.partition(", ")
    words = name.split()
    proper = len(words) > _NAME_WORDS and all(word[:1].isupper() for word in words)
    return bool(comma) and proper and title_score(first) > 0 >= title_score(name)


def adjoin(first: DateRange | None, second: DateRange | None) -> bool:
    """Whether two times overlap or follow each other within a year; so they may where one of them is unknown."""
    spans = [(one.start or one.end, "9999" if one.current else one.end or one.start) for one in (first, second) if one]
    years = [(int(start[:4]), int(end[:4])) for start, end in spans if start and end]
    return len(years) < 2 or max(years[0][0] - years[1][1], years[1][0] - years[0][1]) <= 1  # noqa: PLR2004 both


def without_tasks_as_names(roles: Iterable[Roles]) -> list[Roles]:
    """The roles; what somebody did on their own account, told in small letters, is no employer."""
    return [_without_task(role) for role in roles]


def _without_task(role: Roles) -> Roles:
    name = role.organisation
    if role.title is None or name is None or not is_own_work(role.title.text):
        return role
    if any(word[0].isupper() for word in name.text.split()) or organisation_score(name.text):
        return role
    return replace(role, organisation=None, details=(name, *role.details))
