"""German names of papers that say what their holder is: "Staatlich anerkannte Altenpflegerin", "Industriekauffrau"."""

import re

_PERSON = re.compile(
    r"(?:Staatlich (?:anerkannte|geprüfte)r? |Geprüfte[rn]? |Examinierte[rn]? )?"
    r"[A-ZÄÖÜ][\w-]*(?:(?:er|ist|ent|ant|eur|log|wirt|ärzt|köch|anwält|gehilf)in|kraft|frau|mann|wirt|pfleger|helfer|erzieher"
    r"|techniker|elektroniker|mechaniker|mechatroniker|assistent|verkäufer|tischler|köchin|meister|lagerist)"
    r"(?: (?:für|im|der) [^,;()/]+)?"
)


def is_person(title: str) -> bool:
    """Whether "Ich bin" goes before the name of a paper."""
    return _PERSON.fullmatch(title) is not None
