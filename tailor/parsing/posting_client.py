"""The employer whom somebody names that recruits for another: "our client, Elm Works", "on behalf of Elm Works"."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.places import is_place
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words

_NAME = (
    r"(?P<company>[^\W\d_a-zß-ÿ][\w&.'’-]*"
    r"(?: (?:(?:&|and|und|et|y|en|of|de|du|des|der|del|della|van|e\.\s?V\.|the) ){0,2}[^\W\d_a-zß-ÿ][\w&.'’-]*){0,6})"
)
_TOWN = r"(?:,? (?:in|at|near|bei|à|te|a|en|em) (?P<town>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?))?"
_ARTICLE = r"(?:(?:the|die|der|den|das|dem|la|le|les|el|il|lo|de|het|a|o) |l['’])?"
_SEEKS = (
    r"(?:i|we|[A-Z]\w+)(?:['’]m|['’]re| am| are| is)(?: \w+){0,2} (?:recruiting|hiring|searching|looking|sourcing)"
    r"(?: for)? (?:an? |the |two |several )[^.;:!?]{3,80}? (?:for|on behalf of) "
)
_FOR = (
    r"(?:on behalf of|acting for|instructed by|retained by|engaged by|appointed by|partner(?:ed|ing)(?: \w+)? with)"
    r"(?: (?:our|my) (?:\w+ ){0,2}clients?,?)? "
)
_WITH = r"(?:i|we|[A-Z]\w+)(?:['’]m|['’]re| am| are| is)(?: \w+){0,2} (?:working|partnering)(?: \w+){0,2} with "
_WAYS = (
    r"(?:our|my|a) (?:\w+ ){0,2}client(?:s)?(?: is)?\s?(?:[,:(–-]| called| named)\s?",
    r"(?:our|my) (?-i:clients?) ",
    r"(?:(?:the|our|my) )?(?:end[ -]|final )?client(?:['’]s)?(?: name)?(?: here| this time)?(?: is|:) ",
    r"(?:der|unser) (?:End)?kunde (?:ist|heißt):? ",
    r"(?:le |mon )?client(?: final)?(?: est|\s?:) ",
    _FOR,
    _WITH,
    _SEEKS,
    r"für (?:unseren|einen|meinen) (?:\w+ ){0,2}(?:Kunden|Mandanten|Auftraggeber),? ",
    r"im (?:Auftrag|Namen) (?:unseres (?:Kunden|Mandanten),? |von )?",
    r"unser (?:Kunde|Mandant|Auftraggeber),? (?:ist )?",
    r"(?:pour|chez) (?:notre|mon|un de nos) clients?,? ",
    r"notre client,? ",
    r"(?:para|por cuenta de) (?:nuestro|mi) cliente,? ",
    r"nuestro cliente,? ",
    r"per (?:il nostro|conto del nostro|un nostro) cliente,? ",
    r"il nostro cliente,? ",
    r"voor (?:onze|mijn) (?:klant|opdrachtgever|relatie),? ",
    r"onze (?:klant|opdrachtgever),? ",
    r"para o nosso cliente,? ",
    r"o nosso cliente,? ",
)
_ALSO_OTHERWISE = frozenset({_FOR, _WITH})
"""Ways that speak of a client only where the sentence seeks somebody."""

_RECRUITS = re.compile(
    r"\b(?:recruit\w*|hir(?:e|ing)|seek\w*|looking (?:for|to)|search\w*|appoint\w*|advertis\w+|vacanc\w+"
    r"|an? (?:[\w-]+ ){0,4}role"
    r"|to (?:find|fill))\b",
    re.IGNORECASE,
)
_TASK = re.compile(r"^(?:you|to|work(?:ing)?|act(?:ing)?) ", re.IGNORECASE)
_OF_PEOPLE = re.compile(
    r"\b(?:board|customers|clients|governors|trustees|suppliers|children|patients|members|parents|partners)\b",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"(?:\w\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Bros)\.$")
_SENTENCE_END = re.compile(r"(?<=[a-zà-ÿ]{4})\. ")
_UNNAMED = re.compile(r"tb[acd]|confidential|undisclosed|vertraulich|confidentiel", re.IGNORECASE)
_LINES = 12
_BEHIND = r"(?=\s?[,.;:!?()–—]|\s-|\s[a-zà-ÿ]|\s*$)"
_PRONOUN = re.compile(r"(?:we|i|you|they|he|she|this|that|it|the|our|his|her|wir|sie|ich|nous|ils)$", re.IGNORECASE)


def find_client(lines: Sequence[str], title: str) -> tuple[str, str]:
    """The employer for whom another seeks somebody, and the town behind the name; empty strings where none is named.

    Args:
        lines: The posting's, in order; the first of them are looked at.
        title: The job's, which is no employer.
    """
    for line in lines[:_LINES]:
        seeks = _RECRUITS.search(line) and not _TASK.match(line)
        for way in _ways(seeks=bool(seeks)):
            for found in way.finditer(line):
                name = re.sub(r"['’]s$", "", _SENTENCE_END.split(found["company"])[0]).rstrip(",'’-")
                name = name if _SHORTENED.search(name) else name.rstrip(".")
                if _may_employ(name, title):
                    return name, found["town"] or ""
    return "", ""


def _may_employ(name: str, title: str) -> bool:
    words = name.split()
    plain = len(words) == 1 and fold(name) in common_words()
    no_name = (
        is_place(name)
        or _UNNAMED.match(name)
        or names_unit(name)
        or _OF_PEOPLE.search(name)
        or title_score(words[-1]) > 0
        or (title and fold(name) in fold(title))
        or pattern("signs", "employment").search(name) is not None
    )
    return not plain and not no_name and _PRONOUN.match(name) is None


@cache
def _ways(*, seeks: bool) -> tuple[re.Pattern[str], ...]:
    told = (way for way in _WAYS if seeks or way not in _ALSO_OTHERWISE)
    return tuple(re.compile(rf"\b(?i:{way}){_ARTICLE}{_NAME}{_TOWN}{_BEHIND}") for way in told)
