"""What the title of a saved page says of the job, the employer and the place, and when it says nothing."""

import re

from tailor.parsing.places import is_place
from tailor.parsing.posting_patterns import pattern

# How job boards word the title of a page.
_PAGE_TITLES = (
    re.compile(
        r"^(?P<title>.+?) in (?P<location>[A-ZÀ-Þ][^|]+?) \| (?:jobs|careers) at (?P<company>.+)$", re.IGNORECASE
    ),
    re.compile(r"^Job Application for (?P<title>.+?) at (?P<company>.+)$"),
    re.compile(r"^(?P<company>.+?) hiring (?P<title>.+?) in (?P<location>.+?)(?: \| LinkedIn)?$"),
    re.compile(r"^(?P<company>.+?) is (?:looking for|hiring|seeking) an? (?P<title>.+?) in (?P<location>.+)$"),
    re.compile(r"^(?P<company>.+?) is (?:looking for|hiring|seeking) (?:an? )?(?P<title>[^.]+?)\.?$"),
    re.compile(r"^(?P<title>[^@|]+?) @ (?P<company>[^|]+)$"),
    re.compile(r"^(?P<company>[^:|]+): (?P<title>[^|]+?) \| We Work Remotely$"),
    re.compile(r"^(?P<title>[^|]+?) (?i:jobs?) in (?P<location>[A-ZÀ-Þ][^|]+?)(?: \|.*)?$"),
    re.compile(r"^Save (?P<title>[A-Z].+?) at (?P<company>[A-Z].+)$"),
    re.compile(
        r"^(?P<title>.+?) (?:\| )?(?:(?i:jobs?|stellen|karriere|careers?|recrutement) )?(?:at|bei|chez|bij|hos|presso)"
        r" (?P<company>[^|–]+?)(?: ?[|–].*)?$"
    ),
)
_PARTS_OF_NETWORK = 3
BOARD = re.compile(  # behind a page's title
    r"\s*[|–—-]\s*(?:indeed(?:\.\w+)*|linkedin|glassdoor|stepstone(?:\.\w+)?|totaljobs|monster(?:\.\w+)?|hellowork"
    r"|seek(?:\.\w+)+|reed\.co\.uk|infojobs|xing|ziprecruiter|cv-?library|jooble|adzuna)\s*$",
    re.IGNORECASE,
)
_SITE_BEHIND = re.compile(r"\s+[-–—|]\s+\S*$")  # of a site whose name says nothing: "Leeds - Workfinch"
_BOARD_BEHIND = re.compile(r"\s+[-–—]\s+([^-–—|]{2,30})$")
_IN_TOWN = re.compile(r"(?P<company>[^,]+?) (?:in|te|à) (?P<town>[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+){0,2})")
_SAYS_NOTHING = re.compile(
    r"(?:full )?(?:job|position|vacancy|career)s?"
    r"(?: (?:posting|posts?|description|details?|advert\w*|opportunit\w+|bulletin))?"
    r"|(?:microsoft word\s*[-–]\s*)?\S.*\.(?:html?|docx?|pdf|indd|odt|pages|rtf|txt)"
    r"|avis de vacance.*|appel à candidatures?"
    r"|employment opportunit\w+|vacancy announcement"
    r"|(?:job|vacancy) adverts?(?:isement)?|career sections?|nhs jobs|job (?:board|search|portal)"
    r"|(?:stellen|job)(?:angebote?|anzeigen?|markt|börse|ausschreibung(?:en)?|portal)"
    r"|(?:offene )?stellen|karriere(?:portal|seite)?"
    r"|(?:nos )?offres d['’]emploi|(?:our |current |open )?(?:jobs|positions|roles|opportunities)|work for us"
    r"|stelle(?:ninformation)?|recrutement|offre|annonce"
    r"|description|vacancies|current openings|home|untitled.*|document\d*|about:blank",
    re.IGNORECASE,
)
_SEARCH = re.compile(
    r"\d[\d.,+]* .*\b(?:jobs|stellen\w*|offres|vacancies|ofertas|vagas|results|openings)\b.*", re.IGNORECASE
)


def read_page_title(title: str) -> dict[str, str]:
    """The title, company and location that a page's title states in one of the known forms."""
    title = _BOARD_BEHIND.sub(lambda found: "" if pattern("signs", "job_board").search(found[1]) else found[0], title)
    for form in _PAGE_TITLES:
        found = form.match(title)
        if found:
            told = {name: value.strip() for name, value in found.groupdict().items() if value}
            told |= {name: _SITE_BEHIND.sub("", told[name]) for name in told.keys() & {"location"}}
            if says_nothing(told.get("title", "")):
                del told["title"]
            return _with_town_apart(told)
    return _of_network(title)


def _of_network(title: str) -> dict[str, str]:
    """The place in "Welder - Elm Works - Leeds | LinkedIn": job, employer and place, in this order."""
    bare = BOARD.sub("", title)
    parts = bare.split(" - ")
    placed = bare != title and len(parts) == _PARTS_OF_NETWORK and is_place(parts[2])
    return {"location": parts[2].strip()} if placed else {}


def _with_town_apart(told: dict[str, str]) -> dict[str, str]:
    """What a title told, without the site and the town behind the employer: "Elm Works in Leeds - Workfinch"."""
    company, found = re.split(r"\s+-\s+", told.get("company", ""))[0], None
    if company and "location" not in told and (found := _IN_TOWN.fullmatch(company)):
        return told | {"company": found["company"], "location": found["town"]}
    return told | ({"company": company} if company else {})


def counts_jobs(text: str) -> bool:
    """Whether a page's title or heading says that it lists what a search has found: "142 nurse jobs in Leeds"."""
    return _SEARCH.fullmatch(text) is not None


def says_nothing(text: str) -> bool:
    """Whether a text names the page and neither the job nor the employer ("Job Description", "a.docx")."""
    return _SAYS_NOTHING.fullmatch(text) is not None


def page_title_parts(title: str) -> list[str]:
    """The parts of a page's title, such as the job, the employer and the site."""
    return [part.strip() for part in re.split(r"\s+[|–—]\s+|\s+-\s+(?=[^-]*$)", title) if part.strip()]
