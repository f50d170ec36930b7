"""What a person met without doing it: heard of it, asked for it, turned it down, gave it away, had others do it.

A verb of that kind governs what stands behind it in its clause; each pattern reads what stands before the words in
question, up to them, or what stands behind them. English, German and French.
"""

import re

from tailor.claims.others import is_body

_I = re.IGNORECASE
_START = r"(?:^\W*|[.;]\s+|\bI\s+|\bich\s+|\bj['’]ai\s+|,\s+(?:and\s+|und\s+|et\s+)?)"
_FEW = r"(?:[\w'’-]+\s+){0,4}?"
_THE = r"(?:(?:the|an?|all|our|new|den|die|das|der|ein(?:e|en|em|er)?|le|la|les|une?|du|des)\s+|l['’])?"
_EVENT = (
    r"(?:\w*workshops?|briefings?|demonstrations?|demos?|seminare?s?|info(?:rmation)?[\s-]*(?:days?|sessions?|evenings?|abende?"
    r"|veranstaltung(?:en)?|stand)|roadshows?|open\s+(?:days?|evenings?)|talks?|lectures?|presentations?|webinare?s?|webinaires?|meet-?ups?"
    r"|taster(?:\s+(?:days?|sessions?))?|conferences?|trade\s+(?:fairs?|shows?)|vortr[aä]ge?s?|messen?|fachmesse|vorführung(?:en)?"
    r"|präsentation(?:en)?|schnuppertage?|conférences?|présentations?|démonstrations?|salons?|ateliers?|journées?|réunions?|portes\s+ouvertes)"
)
_WENT = (
    r"(?:attended|visited|joined|went\s+(?:along\s+)?to|sat\s+(?:in\s+on|through)|watched|followed|listened\s+to|heard|saw|been\s+to|was\s+at"
    r"|besuchte?|war\s+(?:auf|bei)(?:\s+(?:der|dem|einer|einem))?|assisté\s+à|participé\s+à|suivi|visité|assistance\s+à|participation\s+à)"
)
_ABOUT = r"(?:on|about|of|for|in|over|at|over|über|zu[mr]?|von|für|sur|de|du|des|consacrée?s?\s+à)"
_APPLICATION = r"(?:CVs?|r[ée]sum[ée]s?|applications?|profiles|applicants?|candidates?|contractors?)"
_HEARD = re.compile(
    rf"{_START}{_WENT}\s+{_FEW}{_EVENT}\s+(?:(?:at|in|by|for|am|im|à|de|du)\s+{_FEW})?(?:{_ABOUT}\s+{_FEW}|d['’])$"
    rf"|{_START}{_EVENT}\s+(?:über|zu[mr]?|zum\s+thema|on|about|sur)\s+{_FEW}$"
    rf"|{_START}attended\s+(?!to\b|(?:\w+\s+){{0,2}}(?:emergenc|incident|call|patient|birth|scene))(?:(?!\band\b)[\w'’-]+\s+){{0,8}}$"
    rf"|{_START}(?:watched|saw|heard)\s+{_THE}$"
    rf"|{_START}(?:watched|saw|heard)\s+(?:an?|the|my|our)\s+\w+\s+(?:set\s+up|instal\w*|use|do|run|build|repair|teach)\s+{_FEW}$"
    rf"|{_START}(?:read|heard|lu|entendu\s+parler)\s+(?:\w+\s+)?(?:about|of|sur|de|d['’])\s*{_FEW}$"
    rf"|{_START}(?:{_WENT}|gave\s+up)\s+{_THE}(?:[\w-]+\s+){{0,2}}$(?P<event>)",
    _I,
)
_ASKED = re.compile(
    rf"{_START}(?:ask(?:ed)?|argued?|lobbied|called|pushed|applied|campaigned|waited|pleaded)\s+for\s+(?:\w+\s+to\s+)?(?:the\s+)?$"
    rf"|{_START}(?:requested|ordered|recommended|suggested|proposed|bought|purchased|advised\s+buying)\s+"
    rf"(?:(?:access|licen[cs]es|training)\s+(?:to|for|on|in)\s+)?(?:the\s+|new\s+)?$"
    rf"|{_START}(?:pitched|presented|quoted|sold|applied|complained|wrote|spoke|talked)\s+(?:[\w-]+\s+)?to\s+{_THE}$",
    _I,
)
_BOUGHT_SPACE = re.compile(r"\s+(?:ads?|adverts?|advertis\w+|media|space|traffic|placements?|inserts?)\b", _I)
"""What is bought is itself the work: "Bought SEM ads"."""
_TURNED_DOWN = re.compile(
    rf"{_START}(?:(?:decided|voted|argued|advised|spoke|recommended)\s+{_FEW}against|rejected|ruled\s+out|turned\s+down|declined|opposed)\s+"
    rf"(?:(?:the\s+)?(?:use|adoption|introduction|purchase)\s+of\s+|using\s+|adopting\s+|the\s+)?$"
    rf"|\b(?:not\s+to\s+(?:adopt|use|buy|introduce|choose)|to\s+(?:scrap|drop|ditch|cancel|abandon|retire|stop\s+using|get\s+rid\s+of))\s+{_THE}$"
    rf"|{_START}(?:(?:migrated|moved|switched|transitioned)\s+{_FEW}(?:away\s+from|off)|phased\s+out|retired|abandoned|scrapped|ditched"
    rf")\s+{_THE}$"
    rf"|\b(?:rid\s+of|talk(?:ed|ing)\s+(?:[\w'’-]+\s+){{1,4}}out\s+of|refused|réticente?\s+à|contre)\s+{_THE}$"
    rf"|\b(?:rather\s+than|instead\s+of|in\s+place\s+of|anstelle\s+von|statt|anstatt|weg\s+von|plutôt\s+que|au\s+lieu\s+d(?:e|['’])|à\s+la\s+place\s+d(?:e|['’]))\s*{_THE}$"
    rf"|{_START}gegen\s+(?:\w+\s+){{0,3}}$|\bgegen\s+(?:den|die|das)\s+(?:einführung|kauf|einsatz)\s+(?:von|der|des)\s+$",
    _I,
)
_REPLACED = re.compile(
    rf"\b(?:replac(?:ed|ing|es)|swapped|ersetz\w+|remplac\w+|abandon\s+d[eu])\s+{_THE}(?:old\s+|alte[ns]?\s+)?$", _I
)
_BY_ANOTHER = re.compile(r"^(?:\s+[\w-]+){0,3}?\s+(?:with|by|for|durch|par)\s", _I)
_GIVEN_AWAY = re.compile(
    rf"{_START}(?:outsourced|subcontracted|forwarded|referred|passed\s+on|handed\s+over)\s+(?:the\s+|all\s+)?$", _I
)
_CHOSEN = re.compile(
    rf"{_START}(?:reviewed|screened|sifted|read|interviewed|shortlisted|sourced|hired)\s+{_FEW}{_APPLICATION}\s+"
    rf"(?:mentioning|naming|listing|who\s+\w+|skilled\s+in|experienced\s+in|trained\s+in)\s+{_FEW}$",
    _I,
)
_HAD_DONE = re.compile(
    rf"{_START}(?:call(?:ed)?|rang|phoned|telephoned|hired|engaged|commissioned|brought\s+in|contacted|asked|waited\s+for|paid"
    rf"|arranged(?:\s+for)?|summoned|instructed|briefed|alerted|fetched|booked|got|had|let|drove|escorted|beauftragte|bat|rief"
    rf"|demandé\s+à|appelé|fait\s+venir)\s+(?:in\s+|out\s+)?(?P<whom>(?:[\w'’-]+\s+){{1,5}}?)"
    rf"(?:(?:in|out)\s+)?(?:for|to|who|that|with|when|mit|für|de|pour)\s+(?:[\w'’-]+\s+){{0,6}}$",
    _I,
)
_GIVEN_OUT = re.compile(
    rf"{_START}(?:sent|gave|took|passed|handed|brought|delivered|confié|envoyé|donné)\s+(?:[\w'’-]+\s+){{0,4}}?"
    rf"(?:(?:out|off|over|away)\s+(?:for|to\s+be)|to\s+(?:be\s+)?|for\s+)$",
    _I,
)
_SHOWN_TO_ME = re.compile(
    r"\b(?:showed|shown|explained|demonstrated|lent|mentioned)\s+(?:to\s+)?(?:me|us)\s+(?:[\w'’-]+\s+){0,6}$"
    r"|\b(?:m['’]a|m['’]ont|nous\s+a|nous\s+ont)\s+(?:montré|expliqué|prêté|parlé|présenté)\s+(?:[\w'’-]+\s+){0,6}(?:d['’])?$"
    r"|\b(?:zeigten?|erklärten?|liehe?n?|führten?)\s+(?:mir|uns)\s+(?:[\w'’-]+\s+){0,6}$",
    _I,
)
"""What somebody else did before one's eyes."""
_BESIDE = re.compile(
    rf"\b(?:sat|sitting|stood|seated|walked|walking|ran|stayed|waited)\s+(?:next\s+to|near|beside|behind|opposite|alongside)\s+{_FEW}$"
    r"|\bformée?\s+par\s+(?:une?|le|la|mon|notre)\s+(?:\w+\s+){0,2}$",
    _I,
)
_RECEIVED_BEFORE = re.compile(
    rf"{_START}(?:received|got|was\s+sent|were\s+sent|forwarded|circulated|collected|printed|erhielt|bekam|reçu|reçoit)\s+{_FEW}$",
    _I,
)
_AT = re.compile(
    r"(?<!\bspoke\s)(?<!\bpresented\s)(?<!\btaught\s)\b(?:at|during|in|bei|à|auf)\s+"
    r"(?:an?|the|my|one|einem|einer|der|une?|la|le)\s+$",
    _I,
)
_FOR = re.compile(r"\b(?:for|to|behind|alongside|beside|für|pour)\s+(?:the|our|an?|das|die|l['’]|le|la)\s+$", _I)
_DURING = re.compile(r"\w\s+(?:during|während\s+(?:der|des)|pendant\s+(?:la|le|les))\s+(?:the\s+)?$", _I)
"""What went on while something else was done."""
_COURSE = re.compile(
    r"\b(?:kurs|course|class|lessons?|training|schulung|formation|cours)\s+(?:in|on|zu|en|de|d['’])\s*$", _I
)
_BOOKED = re.compile(r"^[^.;,]{0,30}\b(?:gebucht|geplant|booked|planned|prévue?|réservée?)\b", _I)
_LESSON = re.compile(
    rf"^[\s-]+(?:{_EVENT}|courses?|class(?:es)?|lessons?|training|\w*schulung\w*|\w*kurse?|cours)\b", _I
)
_ARRANGED = re.compile(
    rf"{_START}(?:booked|arranged|organi[sz]ed|scheduled|paid\s+for|requested|found|organisierte|buchte|organisé|réservé"
    rf"|organisation\s+d['’]|organisation\s+von)\s*{_FEW}$",
    _I,
)
_POST_WITH = re.compile(
    r"\b(?:job|post|role|interview|contract|position|stelle|poste|vorstellungsgespräch)\s+(?:with|at|from|bei|chez)\s+$",
    _I,
)
_NOUN_BEHIND = re.compile(r"^[\s-]+([\w-]+)")
_RECEIVED = re.compile(
    r"^[\s-]*(?:reports?|dashboards?|files?|exports?|lists?|print-?outs?|extracts?|outputs?|sheets?|drawings?|plans?|auswertung\w*|berichte?n?"
    r"|listen?|tabellen?)\b",
    _I,
)
_AT_EVENT = re.compile(rf"^[\s-]*{_EVENT}\b", _I)
_GAVE = re.compile(
    r"\b(?:gehalten|geleitet|organisiert|vorbereitet|gave|ran|led|spoke|presented|taught|organi[sz]ed)\b", _I
)
_BEHIND = re.compile(
    r"^\s+(?:exam\s+)?(?:vouchers?|brochures?|prospectus)\b|^\s+(?:durch|mit)\s[^.;]{1,30}\bersetzt\b"
    r"|^\s+(?:was|were|is|wurden?|war|a\s+été|est)\s+(?:\w+\s+)?(?:moved|shifted|transferred|sent|given|planned|scrapped|dropped"
    r"|abandoned|cancelled|shelved|postponed|offshored|geplant|verworfen|ausgelagert|abgeschafft|prévu|abandonné|externalisé)\w*\b"
    r"(?!\s+(?:by\s+me|to\s+me|weekly|monthly|daily))|^[^.;]{1,40},\s+(?:j['’]étais|ich\s+war|I\s+was)\s+(?:contre|dagegen|against)\b"
    r"|^\s+(?:is|was|ist|war|est|était)\s+(?:what|only\s+for|for\s+\w+\s+only|was|das\s+was|ce\s+que)\b(?!\s+(?:I|ich|je)\b)"
    r"|^\s+(?:was|were|is|are)\s+(?:reserved\s+)?for\s+(?:the\s+)?\w+\s+only\b|^\s+(?:came|kam|est\s+arrivé)\s+(?:in|later|after|erst|après)\b"
    r"|^[^.;,]{0,40}\ban\s+(?:die|den|das|eine?n?)\s+\w+\s+(?:weiter)?(?:ge|über|abge)(?:geben|schickt|leitet|reicht)\b"
    r"|^\s+(?:is|was|are|were|ist|war|est)\s+(?:the\s+|my\s+|our\s+|an?\s+)?(?:[\w-]+['’]s?\s+(?:job|task|work|business|duty)"
    r"|sache\s+de[rs]|aufgabe\s+de[rs]|le\s+travail\s+d|l['’]affaire\s+d)"
    r"|^[^.;,]{0,20}\b(?:nur|only|seulement)\s+(?:vom|from|pour)\s+(?:zu\w+|watching|l['’]avoir\s+vu)"
    r"|^\s+(?:is|was|were|are)\s+(?:on\s+the\s+cards|beyond\s+me|over\s+my\s+head|before\s+my\s+time|new\s+to)\b"
    r"|^\s+(?:[\w-]+\s+){0,2}(?:belong(?:ed|s)\s+to|sat\s+on|gehörte|appartenait\s+à|kam(?:en)?(?:\W|$))"
    r"|^\s+(?:was|were|wurden?|a\s+été)\s+(?:\w+\s+)?(?:introduced|brought\s+in|eingeführt|introduit)\s+(?:after|when|nach|après)\b"
    r"|^[^.;,]{0,40}\b(?:abgebrochen|gescheitert|nicht\s+(?:vorgesehen|gewünscht|eingeführt))\b"
    r"|^[^.;,]{0,60}\b(?:as\s+(?:an?\s+)?(?:helper|observer|onlooker|visitor|guest|extra\s+pair\s+of\s+hands|runner)"
    r"|als\s+(?:helfer(?:in)?|beobachter(?:in)?|zuschauer(?:in)?|gast|besucher(?:in)?)|comme\s+(?:aide|observat\w+|visiteu\w+))(?!\s+\w+er\b)\b"
    r"|^\s+(?:demonstrated|demoed|in\s+(?:use|action)|at\s+work)\b"
    r"|^[^.;,]{0,30}\b(?:bereitgelegt|besucht|angehört|angesehen|teilgenommen|abgelehnt|abgeschafft|zugesehen|zugeschaut|vorgeführt|vorgestellt)\b",
    _I,
)
_PLAIN = (_ASKED, _TURNED_DOWN, _GIVEN_AWAY, _CHOSEN, _GIVEN_OUT, _BESIDE, _POST_WITH, _DURING, _SHOWN_TO_ME)


def is_merely_met(before: str, after: str) -> bool:
    """Whether what stands between was only heard of, asked for, turned down, replaced, given away or done by others."""
    if any(kind.search(before) for kind in _PLAIN) or _BEHIND.search(after):
        return not (_BOUGHT_SPACE.match(after) and _ASKED.search(before))
    if (_REPLACED.search(before) and _BY_ANOTHER.search(after)) or (_COURSE.search(before) and _BOOKED.search(after)):
        return True
    return _is_heard(before, after) or _is_had_done(before, after)


def _is_heard(before: str, after: str) -> bool:
    if _LESSON.match(after) and _ARRANGED.search(before):
        return True
    if _AT_EVENT.match(after) and _AT.search(before) and not _GAVE.search(before):
        return True
    found = _HEARD.search(before)
    if found is None or _GAVE.search(after):
        return False
    return _AT_EVENT.match(after) is not None if found["event"] is not None else True


def _is_had_done(before: str, after: str) -> bool:
    """Whether others were called or asked for it, it came from them, or it names those for whom something was done."""
    asked = _HAD_DONE.search(before)
    if asked is not None and any(map(is_body, asked["whom"].split())):
        return True
    if _RECEIVED.match(after) and _RECEIVED_BEFORE.search(before):
        return True
    noun = _NOUN_BEHIND.match(after) if _FOR.search(before) else None
    return noun is not None and is_body(noun[1])
