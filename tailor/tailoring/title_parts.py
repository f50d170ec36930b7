"""What stands in a title beside its name: hours, the kind of a project, or that it is no post at all."""

import re

_NO_POST = re.compile(
    r"(?:\w*[Pp]raktikum|Ausbildung|Umschulung|Weiterbildung|Lehre|Ehrenamt|Minijob|Werkstudium|Zivildienst|Wehrdienst"
    r"|\w*[Ff]reiwilligendienst|FSJ|BFD|Nebenjob|Aushilfsjob|Studium|[Ss]tage|Alternance|Apprentissage|Formation"
    r"|Internship|Placement|Apprenticeship|Traineeship)\b"
    r"(?! (?:[a-zé]+ )?[A-Z]\w*(?:er|or|ant|ist|ian|and|ew|ead|se|ert)\b)"
)
"""What somebody did, and not what they were: "worked as an internship"."""
_HOURS_BEHIND = re.compile(
    r" \([^()]*(?:\d ?(?:Std|Stunden|hours|hrs|h\b|%)|Teilzeit|Vollzeit|part[- ]time|full[- ]time|temps partiel"
    r"|temps plein|mi-temps)[^()]*\)$",
    re.IGNORECASE,
)
"""How much somebody works, behind a title."""
_CONTRACT_BEHIND = re.compile(
    r"(?:,\s+(?:\d+(?:[.,]\d+)? ?(?:%|hrs?\b|hours\b|h\b|Std\b\.?|Stunden\b|WTE\b|FTE\b)[^,]*|CDI|CDD|intérim|vacations"
    r"|(?:à )?temps (?:plein|partiel)|mi-temps|de nuit|nuits|full[- ]time|part[- ]time|permanent"
    r"|fixed[- ]term|temporary"
    r"|nights|days and nights|Vollzeit|Teilzeit|befristet|unbefristet|Minijob))+$",
    re.IGNORECASE,
)
"""By what contract and when somebody works, behind a title: ", CDI, 80 %"."""
_KIND_BEFORE = re.compile(
    r"(?:[Cc]lass|[Cc]ourse|[Gg]roup|[Tt]eam|[Ss]tudent|[Cc]apstone|[Tt]erm|[Ff]inal[- ][Yy]ear|[Rr]esearch|[Ss]chool)"
    r" [Pp]roject: (?=\w)"
)
_OF_A_GROUP = re.compile(
    r"(?: [Pp]roject)? \((?=[^()]*\b(?:class|course|lab|group|team|students?|capstone|module|coursework|project"
    r"|for fun|ongoing|personal|hobby|paper|own (?:time|idea|use)|spare time|open[- ]source|weekends?|thesis"
    r"|dissertation|Freizeit|privat\w*|laufend|Hobby|Hausarbeit|personnel|loisirs?|mémoire"
    r"|semester|term|university|school|Studienprojekt|Gruppe\w*|Modul\w*|Seminar\w*|Bachelor\w*|Abschluss\w*|Kurs\w*|projet|groupe|cours)"
    r"\b)[^()]*\)$"
)
"""What is said in brackets of how a project came about, behind its name."""


def without_circumstances(title: str) -> str:
    """A title without its hours, and a project's without its kind and the group that it was made in."""
    return _OF_A_GROUP.sub("", _KIND_BEFORE.sub("", _CONTRACT_BEHIND.sub("", _HOURS_BEHIND.sub("", title))))


def names_no_post(title: str) -> bool:
    """Whether a title says what somebody did and not what they were: "Praktikum", "Internship"."""
    return _NO_POST.match(title) is not None
