"""How many titles or names a row of an entry's head holds."""

import re

from tailor.parsing.dates import is_duration
from tailor.parsing.head_places import NAME_BEHIND, place_at_end
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row
from tailor.parsing.second_titles import are_two_titles
from tailor.text import says_break

CELLS = re.compile(r"\t|\s(?:[|•·@–—]|-{1,3})\s")
_BETWEEN_NAMES = re.compile(rf"{NAME_BEHIND.pattern}|\s(?:at|bei|chez|presso|bij)\s(?=[A-ZÀ-Þ0-9])")

_NO_NAME = re.compile(
    r"(?:Years?|Grades?|Key Stages?|Form|Class(?:es)?|Klassen?|Jahrgangsstufen?|CM\d|CE\d|CP)"
    r"(?: \d{1,2}[a-z]?(?:(?: ?[-–/,&] ?| and | und | et | to | bis )\d{1,2}[a-z]?)*)"
    r"|(?:\d{1,2}|one|two|three|four|five) (?:days?|shifts?|hours?|nights?|mornings?) (?:a|per|each) (?:week|month)"
    r"|\d{1,3} ?%\)?|\d{1,2}(?:[.,]\d)? (?:hours|hrs|Std|Stunden|h)\.?(?: ?(?:per|a|pro|/) ?(?:week|Woche))?"
    r"|0[.,]\d{1,2} FTE"
    r"|(?:up to|bis zu|jusqu['’]à|hasta|até|fino a) \d.*"
    r"|(?:(?:I\s)?(?:progress(?:ed|ing|ion)|promoted|advanced|rose|moved up|grew|rising)"
    r"(?:\s(?:through|from|to|in|over|across|twice|internally|several|three|two|times|the|these"
    r"|roles?|positions?|posts?|ranks?|grades?))*"
    r"|(?:roles?|positions?|posts?)\s(?:held|included?)|held the following (?:roles|positions|posts)"
    r"|in (?:the following|two|three|several) (?:roles|positions)"
    r"|(?:stationen|positionen|funktionen|nacheinander(?: als)?|zuletzt|aufstieg)"
    r"|(?:postes|fonctions) (?:successi(?:fs|ves)|occupée?s)|évolution(?: interne)?|successivement"
    r"|(?:puestos|cargos) (?:desempeñados|ocupados|sucesivos)|sucesivamente|promoción interna"
    r"|(?:ruoli|mansioni|incarichi) (?:ricopert[ie]|svolt[ie])|progressivamente"
    r"|(?:cargos|funções) (?:exercid[oa]s|ocupad[oa]s)|(?:achtereenvolgens|functies|doorgroei)):?",
    re.IGNORECASE,
)
"""What is neither a title nor an employer: which classes were taught, how much of the week, how many people.

Or that somebody rose within a firm, above what they became there ("progressed through:").
"""

_PLACED = re.compile(
    r"(?:(?:Placed|Seconded|Assigned|Deployed|Loaned|Hired out|Contracted(?: out)?|Sent out|Supplied)"
    r"\s(?:through|via|by|with|at|to|in|on|for|across|among)"
    r"|(?:Eingesetzt|Überlassen|Entsandt|Vermittelt|Ausgeliehen)\s(?:bei|an|in|durch|über|für|zu)"
    r"|(?:Détaché|Placé|Délégué|Affecté)e?\s(?:auprès|chez|à|au|dans|par)"
    r"|Mise?\sà\sdisposition|(?:Cedid|Destinad|Asignad)[oa]\s(?:a|en|por)"
    r"|(?:Working|Employed|Based|Serving|Reporting)\s(?:for|with|on|in|at|through|via|to|across|from)(?=\s[a-z\d]))\s"
)
"""How a piece begins that says where somebody was placed or for whom they worked, and is no name.

"Working for" may begin one where a name's capital follows ("Working for Change").
"""

_OF_ONES_OWN = re.compile(
    r"[a-zß-ÿ]\s(?:my|our|meine[rnms]?|unsere[rnms]?|ma|mon|mes|notre|nos|mis?|nuestr[oa]s?|mi[ao]|miei|mijn|onze|minhas?|meus?)\s"
)

ASIDE = (
    r"(?:also|and also|plus|as well as|later|of which|including|thereof|außerdem|daneben|später|davon|aussi|également"
    r"|puis|dont|también|además|anche|inoltre"
    r"|também|além disso|ook|daarnaast|vorher|davor|zuvor|zuletzt|zunächst|anfangs|previously|formerly|before that"
    r"|at first|initially|auparavant|d['’]abord|anteriormente|precedentemente|daarvoor|eerst)\s+[a-zà-ÿ].*"
)
"""How a piece begins that says what somebody did besides or before, as a regular expression."""


CONTRACT = re.compile(
    r"(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|contract|seasonal|casual|unbefristet|befristet|vollzeit"
    r"|teilzeit|(?:cd[id]\s)?(?:à )?temps (?:plein|partiel)|cdi|cdd|intérim"
    r"|(?:tiempo|jornada) (?:completa|completo|parcial)|temporal"
    r"|indefinido|tempo (?:integral|parcial|pieno|indeterminato|determinato)|voltijds|deeltijds|fulltime|parttime",
    re.IGNORECASE,
)
"""How somebody is employed, which stands among the names of a head ("Elm Ltd | Full-time | 2019 – 2021")."""


def is_aside(text: str) -> bool:
    """Whether a piece of a head says what somebody did besides ("also worked in a bakery")."""
    return re.fullmatch(ASIDE, text) is not None


def says_no_name(text: str, *, place: int = 0) -> bool:
    """Whether a piece of a head only says which classes were taught, for how long or how much of the week.

    So does one behind others (its `place` among them is not 0) that says what somebody did for their own family
    ("Full-time care of my father") or where they were placed ("Placed by a bureau with two firms").
    """
    own = place > 0 and _OF_ONES_OWN.search(text) is not None and says_break(text)
    placed = place > 0 and _PLACED.match(text) is not None
    return own or placed or _NO_NAME.fullmatch(text) is not None or is_duration(text)


def names_in(row: Row) -> int:
    """How many titles or names a row holds, dates and places not counted."""
    text = row.part.text
    if row.date is not None and row.tail is None:
        text = text[: row.date.start] + "\t" + text[row.date.end :]
    cells = (_bare(cell) for cell in CELLS.split(text))
    return sum(_names_of_cell(cell) for cell in cells if cell and not _is_no_name(cell))


def _is_no_name(cell: str) -> bool:
    return is_place(cell) or is_duration(cell) or CONTRACT.fullmatch(cell) is not None


def _bare(cell: str) -> str:
    """A cell without the separators and the parentheses around it."""
    text = cell.strip(" |,")
    text = text.strip(")]") if "(" not in text and "[" not in text else text
    return text[1:-1].strip() if text[:1] + text[-1:] in {"()", "[]"} else text.strip("([" if ")" not in text else " ")


def _names_of_cell(cell: str) -> int:
    tail = place_at_end(cell)
    if are_two_titles(cell):
        return 1
    pieces = _BETWEEN_NAMES.split(cell[:tail] if tail else cell)
    return sum(1 for piece in pieces if piece.strip() and not is_place(piece) and not says_no_name(piece.strip()))
