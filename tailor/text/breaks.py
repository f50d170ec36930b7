"""Times between jobs that a resume tells among them: leave, travel, illness, looking for work."""

import re
from functools import cache
from importlib.resources import files

from tailor.text.people import names_people
from tailor.text.tokens import fold


def says_break(text: str) -> bool:
    """Whether a title has words for a time that was no job ("Maternity leave", "Elternzeit") and names no person.

    A job may have such words in its name too ("Travelling Salesman").
    """
    folded = _OF_A_WARD.sub(" ", fold(text))
    if _JOURNEY.match(text) or _OWN_FAMILY.search(folded) or _CARER.match(folded) or _is_time_away(folded):
        return True
    told = any(_pattern().search(one) for one in (folded, folded.replace("-", " ")))
    return told and not names_people(_REMARK.sub("", text.partition(":")[0]))


def begins_as_break(text: str) -> bool:
    """Whether a title begins with a break and goes on with its reason ("Career break to care for a family member").

    What the reason names is no post then, whatever it is called.
    """
    return _BREAK_WITH_REASON.match(fold(text)) is not None


def cares_for_own(text: str) -> bool:
    """Whether a title says that somebody looked after one of their own ("full-time care of my mother")."""
    return _CARER_OF_OWN.match(fold(text)) is not None


def _is_time_away(folded: str) -> bool:
    """Whether a title is a time away by the form it has, or by being nothing else."""
    whole = _REMARK.sub("", folded).partition(":")[0].strip()
    return whole in _whole() or _AWAY.match(folded) is not None


_JOURNEY = re.compile(
    r"(?:Travell?ed|Backpacked|Hiked|Trekked|Cycled|Walked|Road-tripped|Island-hopped)\s"
    r"(?:(?:a?round|across|through|along)\s)?(?:the\s)?[A-ZÀ-Þ][^\W\d_]{2,}"
)
"""Travels told as a sentence with the name of the country ("Cycled Norway for a summer"); no job begins so."""

_CARER = re.compile(
    r"(?:(?:full[- ]time|unpaid|informal|primary|parental)(?: family)?|family) (?:care ?giver|carer)\b"
    r"(?! (?:support|liaison|lead))"
    r"|stay[- ]at[- ]home (?:parent|mother|father|mum|mom|dad)\b|pflegende[rn]? angehorige"
    r"|proche aidante?\b|aidante? familiale?\b"
)
"""Who looks after somebody of their own, which is no post (folded)."""
_REMARK = re.compile(r"\s*\([^()]*\)")
_KIN = (
    r"(?:(?:grand|step|foster)?(?:mothers?|fathers?|parents?|sons?|daughters?|child(?:ren)?)|kids?|baby|babies|twins|husband|wife"
    r"|partner|brothers?|sisters?|mum|mom|dad|(?:gross|schwieger)?(?:mutter|vaters?|eltern)|kind(?:er[ns]?|es)?|sohn(?:e[sn]?)?"
    r"|tochter[n]?|mannes|mann|frau|familie|meres?|peres?|enfants?|fils|filles?|mari|femme|conjointe?|madres?|padres?|hij[oa]s?"
    r"|figli[oae]?|genitori|moeder|vader|ouders|kinderen|maes?|pais?|filh[oa]s?)"
)
_OWN = (
    r"(?:my|our|meine[rnms]?|unsere[rnms]?|ma|mon|mes|notre|nos|mis?|nuestr[oa]s?|mi[ao]|miei|mijn|onze|minhas?|meus?)"
)
_OWN_FAMILY = re.compile(
    rf"(?<!\w)(?:{_OWN}\s(?:[\w-]+\s){{0,2}}{_KIN}"
    rf"|(?:rais(?:ed|ing)|(?:look(?:ed|ing)|cared?|caring) (?:after|for)|nurs(?:ed|ing)|home with|erziehung"
    rf"|betreuung|education|garde|crianza|cuidado) (?:[\w-]+\s){{0,3}}(?:child(?:ren)?|kids|parents?|relatives?"
    rf"|kinder[ns]?|enfants|hijos|family))(?!\w)"
)
"""Care of one's own family: "my two children", "Pflege meiner Mutter", "raised three children" (folded)."""

_CARER_OF_OWN = re.compile(
    rf"(?:[\w-]+\s){{0,2}}(?:carer|care ?giver|cuidador[ae]?|mantelzorger|verzorg(?:er|ster)|aidante?"
    rf"|badante|pflegeperson)\s(?:for|of|to|de|da|do|di|voor|van|von|fur)\s{_OWN}\s(?:[\w-]+\s){{0,2}}{_KIN}(?!\w)"
)
"""The same as somebody's part (folded)."""

_AWAY = re.compile(
    r"(?:pausa|pause|interruzione|interruption|interrupcion|interrupcao|onderbreking|unterbrechung|auszeit|break"
    r"|time away|afastamento|permiso|licenca|permesso)\s"
    r"(?:(?:para|por|per|pour|for|fur|wegens?|aus|vanwege|voor|di|de)\s|d['’]activite|familiar|familiale|familiare)"
    r"|(?:maternity|paternity|parental|family|study|education|childcare|health|medical|caring|personal|travel|relocation)"
    r"\s(?:break|pause)(?!\w)"
    r"|(?:not|no longer|was not) (?:in (?:paid |gainful |any )?(?:work|employment)|working|employed)(?!\w)"
    r"|(?:career )?break (?:in|from) (?:my )?(?:employment|work|career|working)(?!\w)"
    r"|(?:took|taking|take) (?:a|some|one|two|\d+) (?:years?|months?|time) (?:out|off)(?!\w)"
    r"|(?:a )?(?:years?|months?) (?:out|off|away) (?:to|for|from|of)(?!\w)"
    r"|(?:baby|familien|kinder|eltern|erziehungs|bildungs|studien)pause(?!\w)|\w+bedingte (?:pause|auszeit)(?!\w)"
    r"|(?:viagem|viaje|viaggio|voyage|rondreis|reizen|intercambio)s?\s"
    r"(?:pel[ao]s?|por|per|in|door|n[ao]|en|nel|nella|a travers|dans)\s"
)
"""How times away begin: with the word for them and a reason or a country, or the reason before it (folded)."""

_BREAK_WITH_REASON = re.compile(
    r"(?:(?:planned|voluntary|short|extended|unpaid|personal|family|berufliche|familiare?)\s)?"
    r"(?:(?:career|employment|work)\s(?:break|gap|pause)|break|sabbatical(?:\syear)?|gap\syear|time\s(?:out|off|away)|year\s(?:out|off)"
    r"|(?:maternity|paternity|parental|family|adoption|medical|sick|study|unpaid|compassionate|extended|carer(?:['’]?s)?)\sleave"
    r"|leave\sof\sabsence|(?:berufs|familien|eltern|kinder|karriere)pause|elternzeit|auszeit|sabbatjahr|sabbatical"
    r"|pause(?:\s(?:professionnelle|de\scarriere|carriere|familiale))?|interruption\sde\scarriere|conge(?:\s\w+)?"
    r"|pausa(?:\s(?:laboral|profesional|profissional|lavorativa|na\scarreira))?|excedencia|aspettativa|loopbaanonderbreking)"
    r"(?:,?\s(?:to|for|due\sto|because|owing\sto|following|after|while|zur|zum|um|wegen|fur|nach|pour|para|por|per|voor|om"
    r"|wegens|vanwege)(?!\w)|\s[(–-])"
)
"""A break and the reason for it, or what stands in its place in brackets or behind a dash (folded)."""

_OF_A_WARD = re.compile(
    r"(?<!\w)(?:cared|caring) for (?:[\w–/-]+ ){0,4}?(?:patients?|residents?|clients?|service users|guests|inpatients"
    r"|outpatients|newborns|casualties|animals|horses|cattle)(?!\w)"
)
"""Care as a job: "cared for six post-operative patients a shift" (folded)."""


def _phrases(name: str) -> list[str]:
    lines = (files("tailor.text") / "words" / name).read_text("utf-8").splitlines()
    return [fold(phrase) for line in lines if line[:1] != "#" for phrase in line.split(";") if phrase.strip()]


@cache
def _whole() -> frozenset[str]:
    return frozenset(one.strip() for one in _phrases("whole_breaks.txt"))


@cache
def _pattern() -> re.Pattern[str]:
    phrases = _phrases("breaks.txt")
    ends = (re.escape(one.removesuffix("*")) + ("" if one.endswith("*") else r"(?!\w)") for one in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(ends)})")
