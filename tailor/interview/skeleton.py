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
    r"|(?:which|that) (?:cut|reduced|saved|raised|increased|improved|halved|doubled|shortened|lowered|earned|won|sold"
    r"|passed|brought|led|kept|grew|rose|fell|dropped|lifted|freed)"
    r"|qui\s+(?:a|ont)\s+(?:augmenté|réduit|diminué|amélioré|économisé|doublé|divisé|multiplié|raccourci)"
    r"|wodurch|sodass|ce qui a|permettant|réduisant|économisant|augmentant|améliorant)\b.{6,})$",
    re.IGNORECASE,
)
# "Tested 40 batches a month, with a right-first-time rate of 98 %": a figure, or that there was none
_RESULT_WITH = re.compile(
    r",\s+(?P<result>(?:with|mit|bei|avec)\s(?=[^,;]*\d|(?:no|zero|keine[rmn]?|aucune?)\b)[^,;]*?\b(?:\w*rate|accuracy"
    r"|uptime|downtime|score|satisfaction|errors?|complaints?|incidents?|defects?|losses|returns|\w*quote|genauigkeit"
    r"|\w*fehlern?|beanstandung(?:en)?|\w*unfälle|\w*ausfälle|taux|précision|erreurs?|réclamations?|incidents?)\b[^;]*)$",
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
    r"^(?P<result>(?:kept|held|brought|cut|reduced|saved|increased|raised|lowered|improved|grew|shortened|halved|doubled|tripled|boosted"
    r"|eliminated|won|earned|achieved)\b.*?\d.*?)\s+(?:by\s+(?=\w+ing\b)|(?=through\s|thanks\s+to\s))(?P<action>.+)$",
    re.IGNORECASE,
)
# "Reduction of the closing from 12 to 6 days by a shared calendar" as German and French write it
_RESULT_BEFORE_ABROAD = re.compile(
    r"^(?P<result>(?:(?:réduction|baisse|hausse|augmentation|diminution|amélioration|progression)\b[^;]*?\d[^;]*?"
    r"(?=\s(?:grâce\s+[àa]|par|en\s+\w+ant)\s)"
    r"|(?:senkte|reduzierte|steigerte|erhöhte|verkürzte|halbierte|verdoppelte|verbesserte|sparte)\b[^;]*?\d[^;]*?"
    r"(?=,?\s(?:durch|dank|indem)\s)"
    r"|[^,;]*?\d(?:[^,;]|(?<=\d),(?=\d))*?\s(?:gesenkt|reduziert|gesteigert|erhöht|verkürzt|halbiert|verdoppelt|verbessert|(?:ein)?gespart)"
    r"(?=,?\s(?:durch|dank|indem)\s))),?\s+(?P<action>.+)$",
    re.IGNORECASE,
)
# "Followed up late payers, 40,000 euros recovered": behind the comma a figure and what became of it, with no new deed
_CAME_OF_IT = (
    r"(?:récupéré|économisé|réduit|diminué|augmenté|amélioré|raccourci|divisé|gagné|évité)e?s?\b"
    r"|\b(?:gesenkt|reduziert|gesteigert|erhöht|verkürzt|halbiert|verdoppelt|verbessert|(?:ein)?gespart)$"
)
_RESULT_TOLD = re.compile(
    rf",\s+(?P<result>(?=[^,;]*\d)(?!(?:et|und)\b)[^,;]*?(?:{_CAME_OF_IT})[^,;]*"
    r"|(?:keeping|taking|reaching|hitting|exceeding|beating|lifting|trimming|pushing)\b(?=[^,;]*\d+\s?%)[^,;]*)$",
    re.IGNORECASE,
)
# A rate behind "with", where no comma stands: five classes with a pass rate of 91 %
_RESULT_RATE = re.compile(
    r",?\s+(?P<result>(?:with\s+an?\s+(?:[\w-]+\s+){0,2}(?:rate|accuracy|uptime|score)\s+of\s+\d[^,;]*"
    r"|(?:with\s+(?:less\s+than|fewer\s+than|under|only)|mit\s+(?:weniger\s+als|unter|nur|höchstens)|avec\s+moins\s+de)"
    r"\s+\d[\d.,]*\s?%?\s+(?:d[e’']\s?)?\w*(?:errors?|variance|shrinkage|waste|loss(?:es)?|breakage|returns|abweichung"
    r"|ausschuss|schwund|fehlern?|bruch|erreurs?|pertes?|écarts?|casse)))$",
    re.IGNORECASE,
)

_RELATIVE = re.compile(r"^(?:that|which|qui)\s+(?=\w)", re.IGNORECASE)
"""What ties a result to the deed before it, and nothing else."""

# "Redesigned the desk; average wait dropped from 50 to 30 minutes": the second half has its own subject and tells what
# came of it. Verbs stand in forms that no deed of the candidate has, or behind an article or a figure.
_FELL = (
    r"(?:fell|dropped|rose|grew|declined|improved|increased|decreased|halved|doubled|tripled|shrank|won|passed"
    r"|went\s+(?:up|down|from)|(?:is|are|was|were)\s+(?:up|down|cut|halved|reduced|now)|now\s+(?:at\s+)?\d+"
    r"|sanken|sank|fielen|fiel|stiegen|stieg|wuchsen|wuchs|halbierten?|verdoppelten?|verringerten?|verbesserten?"
    r"|ging(?:en)?\s.*\bzurück"
    r"|(?:a|ont|est|sont)\s+(?:été\s+)?(?:baissé|diminué|augmenté|progressé|reculé|doublé|triplé|passée?s?\s+de|chuté"
    r"|réduite?s?|divisée?s?|multipliée?s?|améliorée?s?))\b"
)
_NONE_SINCE = (
    r"(?:no|zero|not\s+one|without|keine?|null|aucune?|zéro)\s(?=.*\b(?:since|in|for|seit|in|depuis|en)\b.*\d|.*\b(?:since"
    r"|years?|months?|seit|depuis|jahren?|ans|mois)\b)"
)
# A deed is no subject: neither "trained ten people and improved the list" nor what begins with a past tense.
_SUBJECT = r"(?!\w+ed\s)(?:(?!\b(?:and|und|et|which|that)\b)[^;,])+?"
_RESULT_APART = re.compile(
    rf"(?:\s*;\s*|\s+[–—-]\s+|\s:\s)(?P<result>(?:{_SUBJECT}\s{_FELL}|{_NONE_SINCE})[^;]*)$", re.IGNORECASE
)


def build_star(item: Item, *, nearest: bool = False) -> Star:
    """The skeleton that a bullet fills: where it was, what was done, and what came of it where the bullet says so."""
    action, result = split_result(" ".join(item.text.split()).rstrip(" .;"))
    situation = name_situation(item.entry) if item.entry else ""
    # The evidence of a job title or a certificate is the entry itself, which the situation names already.
    told = "" if situation.startswith(action) else action.rstrip(" ,")
    return Star(item.id, situation, told, result, nearest=nearest)


def split_result(text: str) -> tuple[str, str]:
    """What a bullet says was done, and what came of it; the second is empty where it does not say so."""
    if before := _RESULT_BEFORE.match(text) or _RESULT_BEFORE_ABROAD.match(text):
        return before["action"], before["result"]
    for pattern in (_RESULT_APART, _RESULT_AFTER, _RESULT_WITH, _RESULT_JOINED, _RESULT_TOLD, _RESULT_RATE):
        if (after := pattern.search(text)) and after.start() > 0:
            return text[: after.start()], _RELATIVE.sub("", after["result"])
    return text, ""


def name_situation(entry: Entry) -> str:
    """The entry's title, organisation and dates as the resume writes them."""
    dates = entry.dates.text if entry.dates else ""
    named = ", ".join(part for part in (entry.title, entry.organisation) if part)
    return f"{named} ({dates})" if named and dates else named or dates
