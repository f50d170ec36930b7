"""Where a job is."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_city, is_place
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_patterns import is_organisation, pattern
from tailor.parsing.words import title_score
from tailor.text import fold
from tailor.text.word_pieces import common_words

_WORD = r"[^\W\d_a-zß-ÿ][\w.'’-]+"  # also Ō, Ž or Ł
_TOWN = rf"{_WORD}(?:(?:[ -]| upon | on | under | sur | am | an der | ob der ){_WORD}){{0,3}}"
_IN_REGION = re.compile(
    rf"""^(?!The\s(?!Hague|Bronx|Woodlands|Dalles|Villages))(?P<place>{_TOWN},\s
    (?:[A-Z]{{2}}(?:\s\d{{5}})?|{_WORD}(?:\s{_WORD}){{0,2}})
    (?:,\s[A-Z][\w. ]+)?)(?:\s?\(.*\))?$""",
    re.VERBOSE,
)
# A town with something that only places have: a postcode, a district, a French department.
_MARKED = (
    re.compile(rf"\d{{2,3}} - {_TOWN}|{_TOWN} - (?:\d{{2}}|2[AB]|9[78]\d)"),
    re.compile(r"(?:Bad|Sankt|St\.|Saint|Sainte|Ste?-) ?[A-ZÀ-Þ][\w.'’-]+"),
    re.compile(rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}} {_TOWN}"),
    re.compile(rf"{_TOWN} \((?:\d{{2,3}}|2[AB])\)"),
    re.compile(rf"{_TOWN} \d{{1,2}}(?:e|er|[èe]me)(?: arrondissement)?"),
    re.compile(rf"{_TOWN},? [A-Z]{{1,2}}\d[A-Z\d]?(?: \d[A-Z]{{2}})?"),
    re.compile(rf"{_TOWN}(?:, {_TOWN}(?: & {_TOWN})?)?,? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \d{{4}})?"),
)
_TOWN_AND_AROUND = re.compile(
    rf"(?P<place>{_TOWN}),? (?:with travel|with some|and surrounding|and the surrounding|plus travel|covering)\b.*"
)
_TOWN_AND_RULE = re.compile(r"[A-ZÀ-Þ][\w'’-]+ \((?:hybrid|remote|on[- ]site)[^)]*\)", re.IGNORECASE)
_REGION = re.compile(r"U\.?S\.?A?\.?|U\.?K\.?|EU|EMEA|Canada|Europe|Worldwide|Anywhere|Global", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"{_TOWN} \([A-ZÀ-Þ][\w/ .-]{{1,20}}\)")
_SITE = (
    r"(?:pub|inn|caf[eé]|bar|firm|business|joinery|forge|dairy|vineyard|winery|distillery|museum|theatre|bakery|brewery|hospice|hub|port|quarry|airport|showroom|branch|campus|centre|center|clinic|depot|factory|farm|garage|gallery|headquarters|home|hospital|hotel|house|kitchen|lab"
    r"|laboratory|library|mill|nursery|office|pharmacy|plant|practice|premises|restaurant|salon|school|shop|site|store|studio"
    r"|surgery|team|unit|warehouse|workshop|yard|Standort|Werk|Büro|Filiale|Praxis|Haus|Betrieb|Niederlassung|Klinik|agence|atelier|boutique"
    r"|bureaux?|cabinet|magasin|restaurant|site|usine|unidades?|lojas?|clínica|escritório|oficinas?|tienda|sede|vestiging|kantoor)"
)
_SITE_IN = re.compile(
    rf"\b{_SITE} (?:in|at|near|(?:just )?outside|close to|à|em|en|a|te|bei) (?P<place>{_TOWN}(?:, {_TOWN})?)"
)
_SITE_WITH = re.compile(
    rf"\b{_SITE} (?:with|mit|de|of|employing|avec) [^.,;]{{1,40}}? (?:in|at|near|à|bei) "
    rf"(?P<place>{_TOWN}(?:, {_TOWN})?)(?=[.,]|$)"
)
_SITE_OF = re.compile(rf"\b(?:our|the|their|its|unser\w*) (?P<place>{_TOWN}) {_SITE}\b")
_BEHIND_WORD = re.compile(rf"\b(?:in|near|outside|from|at|à|en|em|bei|nahe) (?P<place>{_TOWN})")
_CALLED_AFTER_TOWN = re.compile(
    rf"(?:The )?(?:City|Town|Village|Borough|Township|Municipality|County) [Oo]f (?P<place>{_TOWN})"
    rf"|(?P<before>{_TOWN}) (?:City|Town|Borough|Parish|District) Council"
    rf"|(?:Stadt|Gemeinde|Markt|Marktgemeinde|Ortsgemeinde|(?:[\w-]+ )?(?:Kreis|Haupt|Hanse|Universitäts)stadt"
    rf"|(?:Stadt|Gemeinde)verwaltung|Stadtwerke|[A-ZÄÖÜ][a-zäöüß]+(?<!Bundes)(?<!Landes)(?:amt|gericht|klinik|klinikum|theater|archiv)"
    rf"|Mairie d[eu]|Ville d[eu]|Commune d[eu]|Ayuntamiento de|Comune di|Câmara Municipal de"
    rf"|Gemeente) (?P<town>{_TOWN})"
)
_PINNED = re.compile(rf"[📍📌]\ufe0f?\s*(?:[A-Z]\w+: )?(?P<place>{_TOWN}(?:, {_TOWN})?)")
_SEARCHED_IN = re.compile(
    rf"\b(?:in|à|en|te|i) (?P<place>{_TOWN}(?:, {_TOWN})?),? "
    r"(?:suchen|sucht|brauchen|zijn w[ei]j?|we (?:are|need|want|seek)|is (?:looking|seeking|hiring)"
    r"|nous (?:recherchons|cherchons|recrutons)|zoeken|buscamos|cerchiamo|procuramos|söker)\b"
)
_SEARCHES_IN = re.compile(
    r"\b(?:sucht|suchen|recherche|cherche|recrute|seeks|zoekt|busca|cerca)\b[^.]* (?:in|à|en|te) "
    rf"(?P<place>{_TOWN})(?= zum| ab| für|[,.]|$)"
)
_FIRST_SENTENCES = 6
_GERMAN = re.compile(r"\b(?:ist|sind|wir|und|der|die|das|ein)\b", re.IGNORECASE)
_STREET = re.compile(
    rf"\b(?:Street|Road|Lane|Avenue|Quay|Square|straße|Straße|strasse), (?P<place>{_TOWN}(?:, Co\.? {_TOWN})?)\.?$"
)
_IS_STREET = re.compile(
    r"\b(?:Street|St|Road|Rd|Lane|Avenue|Ave|Quay|Square|Terrace|Drive|Close|Parade|Boulevard|Blvd|Way|Place|Crescent|Row|Mews|Wharf|Gardens|Walk)\.?$"
    r"|(?:straße|strasse|str\.|weg|platz|allee|gasse)(?:\s\d+\s?[a-z]?)?$"
    r"|^(?:\d+(?: ?bis)?,? )?(?:rue|avenue|place|chemin|route|quai|boulevard|calle|via|rua) ",
    re.IGNORECASE,
)
_POSTCODE_BEHIND = re.compile(r"(?:[A-Z]\d[\dWV]\s?[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$")
_NO_TOWN = frozenset(
    {
        "The",
        "A",
        "An",
        "Our",
        "This",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "New",
    }
    | {
        "Human",
        "Sales",
        "Head",
        "Main",
        "Customer",
        "Senior",
        "IT",
        "Service",
        "NHS",
        "Teilzeit",
        "Vollzeit",
        "Voll",
        "Festanstellung",
        "Elternzeit",
        "Deutschland",
        "CDI",
        "CDD",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
    }
)
_RULE = re.compile(r"(?:fully |temporarily )?(?:hybrid|remote|on-?site)(?: (?:remote|work(?:ing)?))?", re.IGNORECASE)
_LONGEST_RULE = 7  # words of "Remote within Germany"
_SHORTEST_NAME = 5  # letters of a name's first word by which sentences call the whole
_TOWN_ALONE = re.compile(rf"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b){_TOWN}(?:,? \([^()]*\)|\s\d[\w ]*)?\.?$")
_FEWEST_PIECES = 3  # "Employer, City, State"


def find_place(parts: Sequence[str], company: str = "", sentences: Sequence[str] = ()) -> str:
    """The place in the posting's first lines, or an empty string.

    Args:
        parts: The parts of the first lines.
        company: It may stand before the place in the same line.
        sentences: The posting's prose, which may tell where the employer is.
    """
    parts = [part for part in parts if not pattern("signs", "grade").search(part) and not _closes_letter(part)]
    for part in parts:
        behind = part.removeprefix(f"{company}, ") if company else part
        if place := _place_in(behind, after_name=behind != part):
            return place
    short = [part for part in parts if len(part.split()) < _LONGEST_RULE]
    if known := next((part for part in parts if is_place(part) and not _is_wide(part)), ""):
        return known
    for part, following in pairwise([*short, ""]):
        if (town := _before_rule(part, following, company)) and parts.index(part):
            return town
        if pattern("signs", "remote").search(part):
            return f"{part} - {following}" if _REGION.fullmatch(following) else part
    told = (place for sentence in sentences if (place := _place_told(sentence, company) or _place_of_work(sentence)))
    return (
        next((part for part in parts if is_place(part)), "")
        or next(told, "")
        or next((town for sentence in sentences[:_FIRST_SENTENCES] if (town := _known_town(sentence))), "")
        or _town_behind(company, parts)
        or next((two for one, two in pairwise(parts) if _is_town_behind_contract(one, two)), "")
        or next((part for part in short if _IN_BRACKETS.fullmatch(part) and not title_score(part)), "")
    )


def _before_rule(part: str, rule: str, company: str) -> str:
    """What may be a town right before the rule of where to work: "Crafts · Kautokeino · Hybrid"; else nothing."""
    ruled = pattern("signs", "remote").fullmatch(rule) is not None or (_RULE.fullmatch(rule) is not None)
    plain = re.fullmatch(_TOWN, part) is not None and not any(fold(word) in common_words() for word in part.split())
    named = title_score(part) or part == company or is_known_heading(part) or is_organisation(part)
    return part if ruled and plain and not named and not pattern("signs", "employment").search(part) else ""


def _closes_letter(part: str) -> bool:
    """Whether a part of a short message is its farewell: "Cheers, Hal"."""
    return pattern("signs", "closing_words").fullmatch(part.partition(",")[0].strip()) is not None


def pinned_place(lines: Sequence[str]) -> str:
    """What stands behind a pin in the lines ("📍 Leeds, some travel"), up to what is no place; else nothing."""
    found = next((match for line in lines if (match := _PINNED.search(line))), None)
    return found["place"].strip() if found else ""


def place_behind(company: str, lines: Sequence[str]) -> str:
    """The town with its postcode right behind the employer in any line: "Elm Works GmbH, 18258 Elmau"; else nothing."""
    behind = (
        line.removeprefix(f"{company}, ").rstrip(".") for line in lines if company and line.startswith(f"{company}, ")
    )
    return next((text for text in behind if is_marked_place(text)), "")


def place_below_title(lines: Sequence[str], title: str, company: str) -> str:
    """What may be a town at the end of the line right below the title: "Care · Skellefteå"; else nothing."""
    under = next((two for one, two in pairwise(lines) if one.lower().startswith(title.lower())), "")
    parts = [part.strip() for part in re.split(r"\s*[|·•\t]\s*", under)]
    town = parts[-1] if len(parts) > 1 else ""
    told = pattern("signs", "employment").search(town) or pattern("signs", "remote").search(town) or town == company
    named = title_score(town) or is_known_heading(town) or is_organisation(town) or told
    return town if re.fullmatch(_TOWN, town) and not named else ""


def town_of_employer(company: str) -> str:
    """The town that a public employer is called after: "City of Fairhope", "Gemeinde Oberreuth"; else nothing."""
    found = _CALLED_AFTER_TOWN.fullmatch(company.title() if company.isupper() else company)
    return next(filter(None, found.groups()), "") if found else ""


def town_in_title(titles: Sequence[str], text: str) -> str:
    """The town at the end of a page's or a message's title that the text names as a place too: "Welder - Leeds"."""
    for title in titles:
        for part in reversed(re.split(r"\s+[|–—-]\s+", title)):
            town = part.strip()
            named = re.fullmatch(_TOWN, town) is not None and not title_score(town) and town not in _NO_TOWN
            if named and re.search(rf"(?:\b(?:in|at|near|à|bei)|,) {re.escape(town)}\b", text):
                return town
    return ""


def is_street(text: str) -> bool:
    """Whether a text is a street's name, with or without a number."""
    return _IS_STREET.search(text) is not None


def _place_of_work(sentence: str) -> str:
    """The town of a sentence about where the work is: "our clinic in Wexford", "our Wexford shop", "Kai 4, Wexford"."""
    for form in (_SEARCHED_IN, _SEARCHES_IN, _SITE_IN, _SITE_WITH, _SITE_OF, _STREET):
        found = form.search(sentence)
        if found and found["place"].split()[0] not in _NO_TOWN and not title_score(found["place"]):
            return found["place"].rstrip(".")
    return ""


def _known_town(sentence: str) -> str:
    """A known town behind a word of place ("near Whitby")."""
    found = (match["place"] for match in _BEHIND_WORD.finditer(sentence))
    return next((place for place in found if is_city(place)), "")


def _place_told(sentence: str, company: str) -> str:
    """The town of a sentence about the employer: "Elm Works is a forge in Wexford", "based in Wexford, Ireland"."""
    whole = company.removeprefix("The ")
    first = whole.split(" ")[0]
    short = "" if len(first) < _SHORTEST_NAME or is_place(first) else f"|{re.escape(first)}"
    names = f"(?i:{re.escape(whole)}{short})" if company else "(?!)"
    told = r"(?:,? (?:is|are|ist|est|seit|since) [^.,;]{0,60}?| [–—-] [^.;]{0,40}?)?"
    subject = rf"(?:{names}\b{told},?|\b(?:based|located|situated))"
    found = re.search(rf"{subject} (?:in|near|outside) (?P<place>{_TOWN}(?:, (?:Co\. )?{_TOWN})?)", sentence)
    found = found or re.match(rf"{names}, (?P<place>{_TOWN}(?:, {_TOWN})?)\.?$", sentence)
    found = found or re.match(
        rf"(?:The )?{names}, (?P<place>{_TOWN}), (?:is|are|seeks|needs|wants|sucht|recherche|cherche)\b", sentence
    )
    found = found or re.search(
        rf"{names}\b[^.;]*? (?:in|at|near|à|te) (?P<place>{_TOWN}(?:, {_TOWN})?)\.?$", _but_nouns(sentence)
    )
    beside = rf"{names}, (?:the|an?|die|der|das|eine?|une?|la|le) [^,;.]{{2,40}}? (?:in|at|near|outside|à) "
    found = found or re.match(rf"{beside}(?P<place>{_TOWN})(?=[,.]| [a-z])", sentence)
    return found["place"].rstrip(".") if found and found["place"].split()[0] not in _NO_TOWN else ""


def _but_nouns(sentence: str) -> str:
    """A sentence, or nothing for one in German, where any noun in capitals may stand behind "in"."""
    return "" if _GERMAN.search(sentence) else sentence


def _town_behind(company: str, parts: Sequence[str]) -> str:
    """A town that no list knows, right behind the employer: "Elm Works | Wexford"."""
    following = next((two for one, two in pairwise(parts) if company and one == company), "")
    plain = re.fullmatch(_TOWN, following) and not pattern("signs", "employment").match(following)
    return following if plain and not title_score(following) and not is_known_heading(following) else ""


def _is_town_behind_contract(contract: str, part: str) -> bool:
    """Whether a part that may be a town stands behind one that tells the contract: "Permanent, full time · Wexford"."""
    told = pattern("signs", "employment").search(contract) is not None
    town = re.fullmatch(_TOWN, part) is not None and not pattern("signs", "employment").search(part)
    return told and town and not (title_score(part) or is_known_heading(part) or is_organisation(part))


def _behind_street(pieces: Sequence[str]) -> str:
    """The town behind a street, with its region: "Ennis, Co. Clare" of "Bindon Street, Ennis, Co. Clare, V95 X0X0"."""
    street = len(pieces) > 1 and _IS_STREET.search(pieces[0]) is not None
    named = [
        piece
        for piece in pieces[1:]
        if street and not _POSTCODE_BEHIND.fullmatch(piece) and not _IS_STREET.search(piece)
    ]
    return ", ".join(named[:2]) if named and named[0][:1].isupper() else ""


def is_place_form(text: str) -> bool:
    """Whether a text is written as only a place is: "Salem, OR", "04103 Leipzig", "Lyon (69)"."""
    return _IN_REGION.match(text) is not None or is_marked_place(text)


def is_marked_place(text: str) -> bool:
    """Whether a text is a town with a postcode, a district or the number of a department."""
    return any(form.fullmatch(text) for form in _MARKED)


def _is_wide(part: str) -> bool:
    """Whether a part says a rule or a whole country, which says less than the rule and its country together."""
    return _REGION.fullmatch(part) is not None or pattern("signs", "remote").search(part) is not None


def _place_in(part: str, *, after_name: bool) -> str:
    """The place that a part is, or ends with behind an employer's name and a street."""
    named, _, place = part.rpartition(" in ")
    part = place if is_organisation(named) and is_place_form(place) else part
    pieces = [piece.strip() for piece in part.split(",")]
    if has_legal_form(part):
        return ""
    marked = pieces[-1].rstrip(".") if is_marked_place(pieces[-1].rstrip(".")) else ""
    town = _behind_street(pieces)
    if town and (len(pieces) >= _FEWEST_PIECES or not marked):
        return town
    if marked or any(pattern("signs", "employment").match(piece) for piece in pieces):
        return marked
    if (
        len(pieces) > 1
        and (is_organisation(pieces[0]) or pieces[0].startswith("The "))
        and _TOWN_ALONE.match(pieces[1])
    ):
        return ", ".join(pieces[1:]) if len(pieces) >= _FEWEST_PIECES else pieces[1]
    if found := _IN_REGION.match(part) or _TOWN_AND_AROUND.fullmatch(part):
        return found["place"]
    plain = _TOWN_AND_RULE.fullmatch(part) is not None or is_marked_place(part)
    return part if plain or (after_name and re.fullmatch(_TOWN, part.rstrip("."))) else ""
