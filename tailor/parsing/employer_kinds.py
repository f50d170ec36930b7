"""Of what kind an employer is, told behind its name: "Murray's, a roofing firm in Otley"."""

import re
from dataclasses import replace

from tailor.parsing.places import could_be_city
from tailor.parsing.roles import Roles
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import KIND_OF_FIRM

_BEHIND_NAME = re.compile(
    rf",\s+(?P<kind>{KIND_OF_FIRM})(?:(?:,\s+|(?P<told>\s(?:in|à|en|em|a|te)\s))(?P<town>[A-ZÀ-Þ][^,()]+))?$"
)


def without_kind(role: Roles) -> Roles:
    """The role, what its employer's name says of the kind of firm among the details, and the town behind that apart."""
    name = role.organisation
    found = _BEHIND_NAME.search(name.text) if name is not None else None
    if name is None or found is None or not found.start():
        return role
    if found["town"] and not (could_be_city(found["town"]) if found["told"] else could_be_town(found["town"])):
        return role
    place = role.location or (name.cut(*found.span("town")) if found["town"] else None)
    details = (name.cut(*found.span("kind")), *role.details)
    return replace(role, organisation=name.cut(0, found.start()), location=place, details=details)
