"""How a job's title looks in a posting, and what stands around it that is none of it."""

import re
from functools import cache

from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_page_title import BOARD, counts_jobs, says_nothing
from tailor.parsing.posting_patterns import alternatives, pattern
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.words import title_score

LONGEST_TITLE = 14  # words
LONGEST_LABEL = 4
GENDERS = re.compile(
    r"\s*\((?:[mwfdxhv](?:/[mwfdxhvi*]){1,3}|all genders|gn)(?:[,;] [^()]*)?\)"
    r"|(?:\s*[-–,])?\s+(?:h/f|f/h|m/w/d|w/m/d|m/f/d)$",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"^(?:job application for "
    r"|(?:job description|vacancy|position|stellenanzeige|offre(?: d['’]emploi)?|recrutement)\s*[-–:|]"
    r"|(?:(?:job|role|post|open(?:ing| position)|stelle|job ?titel|poste|vacature|puesto|vaga))\s*:)\s*(?=\w)",
    re.IGNORECASE,
)
WANTED = re.compile(
    r"^((?:[^\W\d_][\w/&'’()-]*+ ){0,4}[^\W\d_][\w/&'’()-]*+) (?:wanted|needed|required|sought|gesucht)"
    r"(?=[,.:!]|\s[-–—|]\s| (?:for|to|in|at|by|from|für|in|ab|bei|von|zum)\b|$)"
)
_NUMERAL = re.compile(
    r"\b(?:I{2,3}|Iv|Vi{0,3}|Ix|Hgv|Lgv|Hr|Rn|Lpn|Lvn|Cnc|Cdl|Cad|Qa|Qc|Ehs|Hse|Uk|Us|Nhs|Sen|Pe|Ot|Ii|Iii)\b"
)
_SMALL = re.compile(
    r"(?<=[\w)] )(?:In|Of|And|For|The|To|With|At|On|Von|Und|Für|De|Des|Du|La|Le|Et|En|Au|Aux|Chez|Pour|Sur)\b(?= )"
)
_WITHIN_WORD = re.compile(r"(?<=\w)[·•]\w+|(?<=\w)\([^\W\d_]+\)|(?<=\w)['’]S\b")
_PICTURES = re.compile("[\u2600-\u27bf\u2b50\u2b55\ufe0f\U0001f300-\U0001faff]+")
_MAIL = re.compile(r"^(?:(?:fwd?|re|wg|aw|tr|rv)\s*:\s*|\[[^\]]{1,40}\]\s*)+", re.IGNORECASE)
_CODE = re.compile(  # of the requisition, behind the title or before it
    r"\s*(?:[-–|,/]\s*|\()"
    r"(?:(?:ref(?:erence)?|req(?:uisition)?|job|id|kennziffer)\.?(?: (?:no|id|number)\.?)?\s*[:#]?\s*)?"
    r"#?(?=[A-Z\d/_-]*\d{3})[A-Z]{0,5}[-_/]?\d[\dA-Z/_-]{3,}\)?$"
    r"|\s*\((?:ref(?:erence)?|req(?:uisition)?|job (?:no|id|ref)|kennziffer)\b\.?[^()]*\d[^()]*\)$"
)
_SOUGHT = re.compile(
    r"^eine?(?:n|r|/n|/r|/-n|\(n\))?\s(?=[A-ZÄÖÜ])|^un(?:e|\(e\)|[-·./]e| ou une)?\s(?=\w)"
    r"|\s+(?:wanted|needed|required|gesucht|gezocht|cercasi)!*$|, [^,]{3,30} (?:an? must|required|essential|preferred)$"
    r"|\s+[-–]\s+job post$",
    re.IGNORECASE,
)
_OPENING = re.compile(r" (?:role|position|vacancy|opportunity|opening|job)(?=$|\s[-–—|])", re.IGNORECASE)
_FOR_UNIT = re.compile(  # "Éducateur pour son service d'accueil"
    r"(?<=\w),? (?:pour (?:son|sa|ses|leurs?)|für (?:ihr|sein)e?[nmrs]?|for (?:its|their))\s.*$"
)
_SPEAKS = re.compile(r"(?:you|we|i|du|sie|wir|ich|vous|nous|tu|je)(?:['’]\w+)? [a-zà-ÿ]", re.IGNORECASE)
_REACHED = re.compile(r"@|\d[\d /().-]{7,}\d")  # where somebody is written to or rung
_DATED = re.compile(r"\d.*\b(?:19|20)\d\d$")
_INNER_ARTICLE = re.compile(r"\s/\s(?:eine[nr]?|une?)\s", re.IGNORECASE)
_HOW_MANY = re.compile(  # are sought: "Kitchen Porter (2 posts)", "Site Electrician x3"
    r"\s*\((?:x ?)?\d{1,2}(?: ?x)?(?: (?:posts?|positions?|vacanc(?:y|ies)|roles?|openings?|jobs?|stellen|postes?))?\)$"
    r"|\s+[x×] ?\d{1,2}(?=$|\s[–—|-]\s)",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"(?:(?:full|part)[- ]time|permanent|temporary|contract|casual|seasonal|vollzeit|teilzeit|(?:un)?befristet|cd[id])"
    r"(?:\W+(?:(?:full|part)[- ]time|permanent|temporary|contract|vollzeit|teilzeit))*",
    re.IGNORECASE,
)
"""How long and how much of the week somebody works, which is no job's name."""

_SHARE = re.compile(  # of the day, behind the title: "à 80 %", ", 30 Std./Woche", " in Teilzeit"
    r"(?:\s*[,–-]\s*|\s+(?:à|zu|at|de) |\s+)\(?\d{1,3}\s?(?:(?:[-–]|à|bis|to)\s?\d{1,3}\s?)?%\)?$"
    r"|\s*[,–-]\s*\d{1,2}(?:[.,]\d+)?\s?(?:Std|Stunden|hrs?|hours|h)\b[./ \w]*$|,? in (?:Teilzeit|Vollzeit)\b.*$",
    re.IGNORECASE,
)


def tidy_title(title: str) -> str:
    """A title in one line, without marks of gender and shouting."""
    title = title.strip("*•!~ ")
    title = _INNER_ARTICLE.sub(" / ", title)
    shown = _CODE.sub("", BOARD.sub("", _MAIL.sub("", _PICTURES.sub(" ", title).strip())))
    shown = _GENERIC.sub("", shown)
    wanted = WANTED.match(shown)
    shown = wanted[1] if wanted and title_score(wanted[1]) else shown
    shown = _FOR_UNIT.sub("", shown)
    opening = _OPENING.search(shown)
    if opening and title_score(shown[: opening.start()]):
        shown = shown[: opening.start()] + shown[opening.end() :]
    named = GENDERS.sub("", _SOUGHT.sub("", _announcement().sub("", shown)))
    bare = " ".join(_SHARE.sub("", _HOW_MANY.sub("", named)).split()).strip(" *:|–-")
    shouted = bare.partition(" (")[0]
    shouted = shouted if shouted.isupper() else re.split(r" [–—-] ", shouted)[0]
    if not shouted.isupper() or " " not in shouted:
        return bare
    spoken = _SMALL.sub(lambda found: found[0].lower(), shouted.title())
    spoken = _WITHIN_WORD.sub(lambda found: found[0].lower(), spoken)
    return _NUMERAL.sub(lambda found: found[0].upper(), spoken) + bare[len(shouted) :]


@cache
def _announcement() -> re.Pattern[str]:
    """What some put before the job's name: "We're hiring: ", "Vacancy - "."""
    said = "|".join(alternatives("signs", "announces_title"))
    return re.compile(rf"^(?:{said})(?:\s*[:!*–-]+\s*|\s+)(?:(?:an?|eine?n?|une?|un[ao]?)\s+)?(?=\w)", re.IGNORECASE)


def may_be_title(text: str, *, at_top: bool = False) -> bool:
    """Whether a line can name a job: at the top of a page also with the words of a section ("Skills Trainer")."""
    text = _GENERIC.sub("", _SOUGHT.sub("", _announcement().sub("", _PICTURES.sub(" ", text).strip())))
    words = text.split()
    if (
        len(words) > LONGEST_TITLE
        or (is_place_form(text) and not title_score(text))
        or text.rstrip().endswith((".", "!", "?", ":", ","))
        or ": " in text
    ):
        return False
    if (
        _SPEAKS.match(text)
        or _REACHED.search(text)
        or text[:1] in "£€$"
        or pattern("signs", "closing_words").fullmatch(text.strip(" ,"))
    ):
        return False
    if _DATED.search(text) and not title_score(text):
        return False
    if says_nothing(text) or counts_jobs(text) or _TERM.fullmatch(text):
        return False
    announces = heading_role(text) is not None and len(words) < LONGEST_LABEL and not title_score(text)
    return not is_known_heading(text) and (at_top or not announces)
