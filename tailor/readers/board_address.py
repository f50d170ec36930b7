"""What the address of a posting at a hosted job board calls the employer, such as jobs.lever.co/elm-works/..."""

import re
from urllib.parse import unquote_plus

_ADDRESS = re.compile(
    r"https?://(?:"
    r"(?:jobs|boards|job-boards|apply|careers|hire)\.(?:eu\.|[a-z]{2}\.)?"
    r"(?:lever\.co|ashbyhq\.com|greenhouse\.io|workable\.com|smartrecruiters\.com|jobvite\.com|welcomekit\.co|gem\.com)"
    r"/(?P<behind>[\w.%+-]+)"
    r"|(?:careers?-|jobs-)?(?P<before>[\w-]+)\.(?:jobs\.personio\.(?:de|com)|recruitee\.com|(?:[a-z]{2}\.)?teamtailor\.com"
    r"|bamboohr\.com|icims\.com|wd\d+\.myworkdayjobs\.com|breezy\.hr|applytojob\.com|pinpointhq\.com|softgarden\.io|careers\.hibob\.com))"
)
_NOBODY = frozenset({"embed", "jobs", "job", "careers", "company", "www", "apply", "j", "en", "external"})


def name_in_address(address: str) -> str:
    """The name in a board's address as it stands there ("elm-works"), or an empty string."""
    found = _ADDRESS.match(address)
    name = unquote_plus(found["behind"] or found["before"] or "") if found else ""
    return "" if name.lower() in _NOBODY else name


def employer_in_address(address: str) -> str:
    """The employer as a board's address spells it, "elm-works" as "Elm Works"; nothing for a number or a code."""
    called = name_in_address(address).strip()
    if not re.fullmatch(r"[^\W\d]{3,}(?:[\s_.-]+[^\W\d]+)*", called):
        return ""
    words = re.split(r"[\s_.-]+", called)
    return " ".join(word if word[:1].isupper() else word.capitalize() for word in words)
