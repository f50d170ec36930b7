"""Posts whose names need several words, or letters, and firms that are called after a family with a trade's name."""

import re

from tailor.text import fold

UNPAID = re.compile(
    r"(?:work (?:experience|placement|shadowing|trial)|voluntary work|(?:student|clinical|teaching) placement)\b"
    r"(?! (?:of|with|in|and|as)\b)|au[- ]pair\b(?! agency)"
    r"|(?:kitchen|home|domestic|household|farm|stable|holiday) helps?$|arts(?:$|,|\sin\sopleiding|[- ]assistent)",
    re.IGNORECASE,
)
"""What somebody calls a post that was none, where other heads have the title ("Work experience, Elm Bakery"), helps,
and the Dutch for a physician, which in English is a matter ("Elm Arts")."""

TEACHES = re.compile(r"(?!(?:Law|Medical|Science|Arts)\s)(?:[A-Z][\w-]+\s){1,2}[Ff]aculty")
"""What somebody is who teaches at a college or camp ("Cello Faculty", "Adjunct Faculty")."""

_POST = re.compile(
    r"(?:(?:\w+ )?key[- ]holder|(?:saturday|weekend) (?:girl|boy|job|staff)|front of house(?: staff| team)?"
    r"|odd[- ]job man"
    r"|bar[- ]?(?:back|work)|night[- ]fill(?:er)?|stock replenishment|(?:delivery|food) rider"
    r"|(?:floor|hedge|carpet|pipe|cable|dry stone) (?:layer|waller)|dry ?liner|hod carrier|steel ?fixer|piano tuner"
    r"|fly ?man|focus puller|best boy|dog walker|lollipop (?:lady|man)|dinner lady|lay reader"
    r"|(?:purchase|sales) ledger"
    r"|call taker|(?:mystery|personal) shopper|data entry|first aider|(?:poultry|dog) catcher|election counter"
    r"|second in command|girl friday|(?:shop|factory|farm|bar and waiting) work|temping|odd jobs|various roles"
    r"|(?:cnc |manual )?(?:turner|miller)|apprentice (?:turner|miller|slater|cooper|brewer)"
    r"|(?:assistant |head |trainee )(?:brewer|cooper|slater)|all[- ]rounder|help ?desk)(?:\s\([^()]*\))?",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"(?:(?:Executive|Team|Senior|Junior)\s)?(?:PA|EA|EMT|ODP|HCA|GP|SHO|MFA|ZFA|MTA|PTA|AVS|TCAE)")
"""Letters that stand for a post where they are all that a piece says."""

_FAMILIES = frozenset(
    {"mason", "potter", "chandler", "farmer", "cook", "butler", "carpenter", "driver", "usher", "porter", "baker"}
    | {
        "turner",
        "miller",
        "gardner",
        "gardiner",
        "shepherd",
        "barber",
        "fisher",
        "fowler",
        "hunter",
        "marshall",
        "page",
    }
    | {"piper", "sawyer", "skinner", "slater", "tanner", "thatcher", "tyler", "weaver", "wheeler", "archer", "bishop"}
    | {"chamberlain", "constable", "dean", "marshal", "proctor", "steward", "warden", "bailiff", "tailor", "taylor"}
    | {"glover", "draper", "mercer", "spicer", "carter", "dyer", "fuller", "harper", "joiner", "parker", "pilot"}
)
_PROPER = re.compile(r"[A-Z][a-z'’-]{2,}\s(?:(?:&|and)\s)?[A-Z][a-z'’-]{2,}")


def names_post(text: str) -> bool:
    """Whether a text is the name of a post that no single word of it tells."""
    return _POST.fullmatch(text) is not None or _LETTERS.fullmatch(text) is not None


def is_family_and_name(text: str) -> bool:
    """Whether a text is a trade that is a family's name and another name, as of firms ("Mason Grey", "Butler & Sons").

    Somebody's job has its trade last in English ("Pastry Cook").
    """
    return _PROPER.fullmatch(text) is not None and fold(text).split()[0] in _FAMILIES
