"""The place of a file of data: in one line and in its parts."""

from tailor.model.json_places import line_of, place_key
from tailor.model.resume_parts import PlacePart
from tailor.parsing.json_resume_rows import LocationRow
from tailor.parsing.place_parts import place_parts


def place_of(location: LocationRow | str, stated: object) -> tuple[str, tuple[PlacePart, ...]]:
    """A place in one line, and its parts where it has several.

    Args:
        location: `basics.location`.
        stated: The line as it was written, which `meta.tailor` has; it counts while the parts still are those of it.
    """
    if isinstance(location, str):
        return location, place_parts(location)
    values = ((key, getattr(location, key)) for key in LocationRow.model_fields)
    parts = tuple(PlacePart(key, text) for key, text in values if text)
    told = place_parts(stated) if isinstance(stated, str) else ()
    if (
        isinstance(stated, str)
        and told
        and {(one.key, one.text) for one in told} == {(one.key, one.text) for one in parts}
    ):
        return stated, told
    several = len(parts) != 1 or parts[0].key != place_key(parts[0].text)
    return line_of(parts), parts if several else ()
