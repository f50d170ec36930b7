"""Areas around a town, as profiles name where somebody works: "Greater Elmford Area", "Elmville et périphérie"."""

import re

_TOWN = r"(?P<town>[^\W\d_][^\d,;:|@&]{1,40}?)"
_BEFORE = (
    r"greater|großraum|grossraum|metropolregion|raum|[áa]rea metropolitana (?:de|di|do|da)|gran(?:de)?"
    r"|regi[oó]n metropolitana de|r[ée]gion m[ée]tropolitaine de|stadsregio|agglomeratie|regio"
)
_BEHIND = (
    r"metropolitan area|metro area|metropolitan region|metroplex|y alrededores|et p[ée]riph[ée]rie|et environs"
    r"|e regi[ãa]o|e dintorni|e arredores|en omgeving|und umgebung|and surrounding(?:s| area)"
)
_FORMS = (
    re.compile(rf"greater {_TOWN} (?:metropolitan )?area", re.IGNORECASE),
    re.compile(rf"(?:ville de )?{_TOWN} (?:{_BEHIND})", re.IGNORECASE),
    re.compile(rf"(?:{_BEFORE}) {_TOWN}(?: area)?", re.IGNORECASE),
)
_WITH_COUNTRY = re.compile(rf"r[ée]gion (?:de |d['’]){_TOWN}", re.IGNORECASE)


def town_of_area(text: str) -> tuple[str, bool]:
    """The town of an area's name, and whether its words are such that no employer is called so; or an empty text."""
    for number, form in enumerate(_FORMS):
        if found := form.fullmatch(text):
            return found["town"], number < 2  # noqa: PLR2004 those that end as areas do
    return "", False


def is_area_before_country(text: str) -> bool:
    """Whether a text behind which a country stands is a region named after its town ("Région de Larchville")."""
    return _WITH_COUNTRY.fullmatch(text) is not None
