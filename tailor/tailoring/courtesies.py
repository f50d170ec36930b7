"""What applicants say besides their career, in fixed words: when they can start, what they send, thanks.

Only these words, a day, a number of weeks or a salary may stand in them, so nothing can be claimed there.
"""

import re

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai"
    r"|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre)"
)
_SPAN = rf"(?:{_MONTH}|(?:(?:the|this|next) )?(?:week|month|year|term|spring|summer|autumn|fall|winter))"
_DAY = (
    rf"(?:(?:the |le |dem )?(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)? (?:of )?)?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?"
    r"(?: (?:19|20)\d\d)?"
    r"|\d{1,2}\.\d{1,2}\.(?:\d{4})?|next (?:week|month|year)|once|now|short notice|any time|any day|sofort"
    rf"|(?:early|mid|late|Anfang|Mitte|Ende|(?:the )?(?:start|beginning|end) of)[ -]{_SPAN}"
    r"|(?:any |every |most )?(?:weekdays?|working days?|mornings?|afternoons?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur)days?)"
    r"(?: (?:after|before|from|until) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?)?"
    r"|immediately|immédiatement|tout de suite|any evening|evenings|mornings)"
)
_TIME = (
    r"(?:\w+|\d+)[- ](?:days?|weeks?|months?['’]?|Tagen?|Wochen?|Monaten?|Monate zum \w+ende|jours|semaines|mois)"
    r"(?: zum (?:Monats|Quartals|Jahres)ende)?"
)
_WHEN = (
    r"(?:from|as of|as from|on|in|at|ab|zum|am|im|à partir d[ue]|à compter d[ue]|dès(?: le)?|le|en|after|after about)"
)
_SENT = (
    r"(?:my |meine[nr]? |mein |mon |ma |mes |the |a |copies of |full |current |detailed )*"
    r"(?:application(?: documents| form)?|certificates?|cover(?:ing)? letter|CV|curriculum vitae|diplomas?|documents"
    r"|letters? of reference|list of (?:publications|references)|portfolio|references|r[ée]sum[ée]|transcripts?"
    r"|work samples|Anlagen|Arbeitsproben|Bewerbungsunterlagen|Lebenslauf|Unterlagen|Zeugnisse|dossier(?: de"
    r" candidature)?"
    r"|lettre de motivation|diplômes|références|attestations)"
)
_ALL_SENT = rf"{_SENT}(?:(?:,| and| und| et|, and) {_SENT})*"
_SOME_MONEY = (
    r"(?:(?:about|around|etwa|rund|environ) )?(?:[£$€]\s?|EUR |CHF )?[\d.,' ’]+(?:k\b)?\s?(?:€|Euro|euros|CHF)?"
)
_A_YEAR = (
    r"(?: (?:gross|brutto|bruts))?(?: (?:a|per|pro|im|par) (?:year|annum|Jahr|an|month|Monat|mois))?(?: brutto| bruts)?"
)
_COURTESIES = (
    (
        rf"(?:I|we)(?: am|['’]m| would be| will be| could be| can be) (?:also )?(?:available|free)(?: to (?:start"
        rf"|begin|talk|meet)(?: work)?"
        rf"| for (?:an interview|a (?:call|conversation|talk|trial (?:day|shift))))?(?: {_WHEN} {_DAY}| {_DAY})?"
    ),
    (
        rf"I (?:can|could|would be able to|am able to|am free to|am ready to) (?:start|begin|join(?: you)?)(?: work)?"
        rf"(?: (?:{_WHEN} )?{_DAY}| (?:after|with|within) (?:(?:a|my) notice period of )?{_TIME}(?: notice)?)"
    ),
    rf"(?:My notice period is|I have a notice period of|My notice is|I must give|I have to give) {_TIME}(?: notice)?",
    rf"My salary expectations? (?:is|are) {_SOME_MONEY}{_A_YEAR}",
    (
        rf"(?:Please find|You will find|You(?:['’]ll)? find|I (?:have )?(?:enclosed?|attach(?:ed)?|include[d]?|send|am"
        rf" sending)(?: you)?)"
        rf"(?: (?:attached|enclosed|below))?(?: (?:with|to) this letter)? {_ALL_SENT}"
        r"(?: (?:attached|enclosed|below|with this letter|as an attachment"
        r"|for your (?:review|attention|consideration)))?"
    ),
    rf"{_ALL_SENT} (?:is|are) (?:attached|enclosed)(?: (?:to|with) this (?:letter|e-?mail))?",
    (
        r"Thank you(?: (?:very|so) much| again)?(?: (?:in advance))? for (?:considering (?:me|my application)|reading"
        r" (?:this|my (?:application|letter))"
        r"|(?:taking )?(?:the time|your (?:time|attention|consideration|interest|reply)))(?: and (?:your"
        r" )?consideration)?(?: for this (?:role|post|position))?"
    ),
    rf"(?:Ich (?:bin|wäre)|Verfügbar bin ich) (?:{_WHEN} (?:dem )?{_DAY} )?verfügbar(?: {_WHEN} (?:dem )?{_DAY})?",
    rf"Ich (?:kann|könnte)(?: bei Ihnen)? (?:{_WHEN} )?{_DAY}(?: bei Ihnen)? (?:anfangen|beginnen|starten|eintreten)",
    rf"(?:Meine Kündigungsfrist beträgt|Ich habe eine Kündigungsfrist von) {_TIME}",
    (
        rf"(?:Mein früh(?:est)?möglicher Eintrittstermin|Mein Eintrittstermin|Frühester Eintrittstermin) (?:ist|wäre) "
        rf"(?:der )?{_DAY}"
    ),
    rf"Meine Gehaltsvorstellung(?:en)? (?:liegt|liegen|beträgt|betragen)(?: bei)? {_SOME_MONEY}{_A_YEAR}",
    (
        rf"(?:Anbei|Im Anhang|Beigefügt|In der Anlage) (?:sende ich Ihnen|finden Sie|schicke ich Ihnen|erhalten Sie)"
        rf" {_ALL_SENT}"
    ),
    rf"{_ALL_SENT} (?:finden Sie|liegen|liegt|sind|ist) (?:im Anhang|in der Anlage|anbei|bei|beigefügt)",
    (
        r"(?:Gerne?|Sehr gerne?) (?:komme ich (?:zu|für) (?:einem|einen|ein) (?:persönlichen )?(?:Gespräch"
        r"|Vorstellungsgespräch|Probetag)"
        r"(?: nach [A-ZÄÖÜ][\w-]+| zu Ihnen)?|(?:erzähle|berichte) ich Ihnen (?:davon |mehr )?(?:in einem "
        r"(?:persönlichen )?Gespräch|persönlich)(?: mehr| davon)?)"
    ),
    (
        rf"je (?:suis|serais) (?:disponible|libre)(?: immédiatement| {_WHEN} (?:le )?{_DAY}| (?:après|sous) (?:un"
        rf" )?préavis de {_TIME})?"
    ),
    rf"(?:Mon préavis est de|J['’]ai un préavis de|Mon délai de congé est de) {_TIME}",
    rf"Mes prétentions salariales (?:sont|s['’]élèvent) (?:de|à) {_SOME_MONEY}{_A_YEAR}",
    (
        rf"(?:Vous trouverez|Veuillez trouver|Je vous (?:adresse|envoie|joins|transmets))(?: ci-joint\w*| en pièces?"
        rf" jointes?)? {_ALL_SENT}"
        r"(?: ci-joint\w*| en pièces? jointes?)?"
    ),
)
_PATTERN = re.compile(
    rf"\b(?:{'|'.join(_COURTESIES)})(?=\s*(?:[.!;,]|$|\b(?:and|und|et|but)\b))",
    re.IGNORECASE,
)


def without_courtesies(sentence: str) -> str:
    """A sentence without what it says in fixed words of courtesy; empty where nothing is left but "and"."""
    rest = _PATTERN.sub(" ", sentence)
    if rest == sentence:
        return sentence
    rest = " ".join(rest.split()).strip(" .,;!")
    return "" if rest.lower() in {"", "and", "und", "et", "please", "bitte"} else rest
