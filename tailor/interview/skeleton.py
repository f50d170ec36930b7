"""A bullet as the skeleton of an answer: situation, task, action, result, in the resume's own words only."""

import re

from tailor.model import Entry, Item, Star

_RESULT_VERBS = (
    r"cutting|reducing|saving|increasing|raising|lowering|improving|growing|shortening|halving|doubling|tripling"
    r"|boosting|bringing|freeing|eliminating|avoiding|preventing|achieving|earning|winning|resulting in|leading to"
)
# "Moved billing to Python, cutting the run from 6 hours to 40 minutes".
_RESULT_AFTER = re.compile(
    rf",?\s+(?:thereby\s+|thus\s+)?(?P<result>(?:{_RESULT_VERBS}|so that"
    r"|(?:which|that) (?:cut|reduced|saved|raised|increased|improved|halved|doubled|shortened|lowered|earned|won|sold)"
    r"|wodurch|sodass|ce qui a|permettant|réduisant|économisant|augmentant|améliorant)\b.{6,})$",
    re.IGNORECASE,
)
# "Rebuilt the time sheets and cut corrections by 30%": a figure tells that it is a result
_RESULT_JOINED = re.compile(
    r",?\s+(?:and|und|et)\s+(?:thereby\s+|thus\s+|so\s+|dadurch\s+|damit\s+|ainsi\s+)?"
    r"(?P<result>(?:cut|reduced|saved|increased|raised|lowered|improved|grew|shortened|halved|doubled|tripled|boosted"
    r"|eliminated|brought\s+down|senkte|reduzierte|sparte|steigerte|erhöhte|verkürzte|halbierte|verdoppelte|verbesserte"
    r"|réduit|augmenté|diminué|économisé|amélioré|raccourci)\b(?=[^;]*\d)[^;]{6,})$",
    re.IGNORECASE,
)
# "Cut month-end close from nine days to four by automating reconciliations"
_RESULT_BEFORE = re.compile(
    r"^(?P<result>(?:cut|reduced|saved|increased|raised|lowered|improved|grew|shortened|halved|doubled|tripled|boosted"
    r"|eliminated|won|earned|achieved)\b.*?\d.*?)\s+by\s+(?P<action>\w+ing\b.+)$",
    re.IGNORECASE,
)


def build_star(item: Item, *, nearest: bool = False) -> Star:
    """The skeleton that a bullet fills: where it was, what was done, and what came of it where the bullet says so."""
    text = " ".join(item.text.split()).rstrip(" .;")
    action, result = text, ""
    if before := _RESULT_BEFORE.match(text):
        action, result = before["action"], before["result"]
    elif (after := _RESULT_AFTER.search(text) or _RESULT_JOINED.search(text)) and after.start() > 0:
        action, result = text[: after.start()], after["result"]
    situation = name_situation(item.entry) if item.entry else ""
    # The evidence of a job title or a certificate is the entry itself, which the situation names already.
    told = "" if situation.startswith(action) else action.rstrip(" ,")
    return Star(item.id, situation, told, result, nearest=nearest)


def name_situation(entry: Entry) -> str:
    """The entry's title, organisation and dates as the resume writes them."""
    dates = entry.dates.text if entry.dates else ""
    named = ", ".join(part for part in (entry.title, entry.organisation) if part)
    return f"{named} ({dates})" if named and dates else named or dates
