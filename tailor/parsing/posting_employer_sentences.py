"""Sentences that name the employer: "Join Elm Works", "We at Elm Works are", "Elm Works is a ..."."""

import re
from functools import cache

from tailor.parsing.posting_patterns import alternatives

_NAME = r"[^\W\d_a-zß-ÿ][\w&.'’-]*"
JOINED = re.compile(  # "Dave is leaving at Easter" and "we open at Victoria Station" name nobody
    r"\b(?:[Jj]oin|[Jj]oining|(?i:(?:work(?:s|ed|ing)?|team|here|role|position|posts?|jobs?|careers?|opportunit(?:y|ies)"
    r"|vacanc(?:y|ies)|openings?|us|we|life|culture|people|colleagues|staff|employed|everyone|about|grow|engineers?"
    r"|\w+er|\w+ist|\w+or|apprentices?|assistants?|interns?)(?: here)? at))\s+(?:the )?"
    r"(?!(?:\w+ )?Day\b|Easter|Christmas|Xmas|Whitsun|Michaelmas|New Year|Thanksgiving|Eid|Level|Grade)"
    rf"(?P<company>{_NAME}(?: (?:&|and|of|the|for|{_NAME}))*)"
)
_TRADE = (  # before a French name, in small letters: "La boulangerie Aux Deux Moulins"
    "(?:boulangerie|pâtisserie|boucherie|brasserie|restaurant|hôtel|clinique|cabinet|garage|société|entreprise|association"
    "|mairie|ville|commune|résidence|maison|école|pharmacie|crèche|camping|ferme|librairie|imprimerie|menuiserie|agence)"
)
EQUAL = re.compile(
    rf"(?:The )?(?P<company>{_NAME}(?: (?:&|and|of|the|{_NAME})){{0,6}})"
    r" is (?:proud to be )?an? (?:affirmative[ -]action)?[ /]*equal\b",
    re.IGNORECASE,
)
WE = re.compile(  # "We at Elm Works are", "Wir, die Tischlerei Elm in Elmau, suchen"
    r"(?:Wir|We|Nous)(?:, | (?:at|von|bei|de|chez) )(?:(?:the|die|der|das|dem|la|le) |l['’])?"
    rf"(?P<company>{_NAME}(?: (?:&|and|und|et|of|de|{_NAME})){{0,5}})(?: in {_NAME}|,| [a-z])"
)
WE_ARE = re.compile(  # "We are Elm Works, a forge in Leeds", "Wij zijn Elm, een ..."
    r"(?:Wir sind|We(?: are|['’]re)|Nous sommes|Wij zijn|Somos|Siamo) (?:(?:the|die|der|das|la|le|de|het) )?"
    rf"(?P<company>{_NAME}(?: (?:&|and|und|et|en|y|e|of|de|{_NAME})){{0,5}}), "
    r"(?:the|an?|eine?|der|die|das|une?|le|la|een|de|het|una?) "
)
AT = re.compile(  # "At Elm Works we ...", "Bij Elm Works werken 40 mensen"
    r"(?:[Aa]t|[Bb]ei|[Bb]eim|[Bb]ij|[Cc]hez|[Hh]os|An(?= der (?:Universität|Hochschule|Technischen)))"
    r" (?:(?:the|der|die|das|dem|la|le|de|het) )?"
    rf"(?P<company>{_NAME}(?: (?:&|and|und|et|en|of|de|{_NAME})){{0,5}}),? "
    r"(?:we|you|our|every|wir|du|sie|arbeite\w+|sind|nous|vous|on|werk\w+|wij|we|je|jij|u|zijn"
    r"|ist(?= (?:zum|ab|eine?|die|folgende|unbefristet|befristet|baldmöglichst|schnellstmöglich|kurzfristig|in|im)\b)) "
)
DOES = re.compile(  # any deed of a name of several words: "Elm Rail Corporation moves freight"
    rf"(?:The )?(?!(?:Our|This|Your|Each|Every|No) )(?P<company>{_NAME}(?: (?:&|and|of|the|{_NAME})){{0,4}}"
    rf" (?:{_NAME}|plc|ltd\.?|inc\.?|llp)) "
    r"(?!(?:is|was|has|as|its|this|plus|less|does|needs|wants|requires|us|hours|years|days|times|minus)\b)"
    r"[a-z]{3,}s\b(?! (?:and|or|of|in)\b)"
)
HAS_DONE = re.compile(  # "Elm Lift Company has kept buildings moving"
    rf"(?:The )?(?!(?:Our|This|Your|Each|Every|No) )(?P<company>{_NAME}(?: (?:&|and|of|the|{_NAME})){{0,4}} {_NAME}) "
    r"ha(?:s|ve) (?:been |always |now )?"
    r"(?:[a-z]{2,}ed|kept|grown|built|made|led|run|won|sold|held|stood|taught|brought)\b"
)
FOR_WHOM = re.compile(  # "Voor Kwekerij Elm in Lisse zijn wij op zoek", "Für die Elm AG suchen wir"
    r"(?:Voor|Für|Pour|For) (?:(?:the|die|den|das|de|het|la|le) )?"
    rf"(?P<company>{_NAME}(?: (?:&|and|und|et|en|of|de|{_NAME})){{0,5}})(?: (?:in|te|à) {_NAME}(?: {_NAME})?)?,? "
    r"(?:zijn w|zoeken w|suchen w|we(?: are|['’]re)|nous )"
)
POSTED_BY = re.compile(
    r"^[Pp]osted\b.{0,30}\bby (?P<company>[A-Z].{1,60}?)(?: on behalf of .*| for (?:our|a|an|their) .*)?$"
)


@cache
def inverted_search() -> re.Pattern[str]:
    """A sentence whose verb stands before the employer: "Voor ons team zoekt Elm Works een ...", "sucht die Elm AG"."""
    name = rf"(?P<company>{_NAME}(?: (?:&|and|und|et|en|of|de|der|van|{_NAME})){{0,6}}?)"
    town = rf"(?:,? (?:in|te|à) {_NAME}(?: {_NAME})?)?"
    object_ = (
        r"(?:(?:per|ab|zum|met|voor|für|dringend|regelmatig)\b.{0,30}? )?"
        r"(?:een|eine?[nrs]?|twee|zwei|mehrere|meerdere|collega\W?s|nieuwe)\b"
    )
    verb = r"(?:zoekt|sucht|is(?=.*\bop zoek\b)|ist(?=.*\bauf der Suche\b))"
    return re.compile(rf"(?<=\w) {verb} (?:(?:de|het|die|der|das) )?{name}{town},? (?:op zoek|auf der Suche|{object_})")


@cache
def subject_pattern() -> re.Pattern[str]:
    """A sentence about the employer: "Elm Works is a ...", "The Elm Trust (ET) seeks ..."."""
    said = "|".join(alternatives("signs", "of_an_employer"))
    joined = rf"(?:&|and|of|on|the|at|by|de|la|du|des|der|und|y|gGmbH|gAG|gUG|mbH|e\.\s?V\.|{_NAME})"
    form = r"(?:,? (?:Inc|LLC|Ltd|LLP|Co|PLC)\b\.?)?"
    town = rf"{_NAME}(?: {_NAME})?"
    behind = rf"(?: \([^()]{{1,30}}\)|,? in {town}(?:, {town})?)?,?"
    name = rf"(?P<company>(?:{_TRADE} )?{_NAME}(?: {joined}){{0,6}}{form}){behind}"
    article = "(?:The |Die |Der |Das |La |Le |Les |El |Il |L['’])?"
    apposition = r"(?:(?:the|an?|die|der|das|eine?|une?|la|le) |[a-zà-ÿ]{4,} )[^,;.]{2,50}"
    beside = rf"(?: {apposition},)?"  # "Elm Works, the forge at Leeds, is ..."
    return re.compile(rf"^{article}{name}{beside} (?:{said})\b")
