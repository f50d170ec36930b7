"""Telling a part of an organisation ("Resources Department") from a person's name."""

import re

_UNIT = (
    r"departments?|dept|team|office|desk|division|directorate|secretariat|unit|service|services|helpdesk|centre|center"
    r"|committee|panel|resources|recruitment|recruiting|acquisition|admissions|personnel|administration"
    r"|\w*abteilung|\w*büro|\w*sekretariat|\w*verwaltung|\w*referat|\w*dezernat|personalwesen|(?:personal|geschäfts|bewerbungs|dienst)stelle"
    r"|équipe|département|secrétariat|direction|ressources|humaines"
    r"|departamento|oficina|equipo|secretaría|recursos|humanos|equipa|ufficio|dipartimento|segreteria|risorse|umane"
    r"|afdeling|secretariaat|avdelning|avdeling|dział"
)
_ENDS = re.compile(rf"(?:^|[\s-])(?:{_UNIT})[.,:]?$", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:(?:l[ea]|les|the|die|das|el|il|our) |l[’'])?(?:service|bureau|abteilung|fachbereich|referat|département"
    r"|direction|secrétariat|équipe|departamento|oficina|equipo|ufficio|dipartimento|afdeling|human resources"
    r"|department|office)\b(?=\s)",
    re.IGNORECASE,
)


def names_unit(name: str) -> bool:
    """Whether a name is that of a department, team or office, in which nobody is called so."""
    bare = " ".join(name.split())
    return _ENDS.search(bare) is not None or _BEGINS.match(bare) is not None
