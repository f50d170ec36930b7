"""How a sentence says a language with its level: "fluent Spanish" for "Spanish (fluent)"."""

import re
from collections.abc import Sequence

_LEVELLED = re.compile(r"(?P<name>[^\W\d_][\w -]*?),?:? \(?(?P<level>[^()]+)\)?$")
_FRAMES = {
    "en": (
        (r"fluent|conversational|basic|intermediate|advanced|professional|business|working", "{level} {name}"),
        (r"native(?: speaker| level)?", "{name} as a native speaker"),
        (r"mother tongue|first language", "{name} as my first language"),
        (r"[ABC][12]", "{name} at level {level}"),
    ),
    "de": (
        (r"fließend|verhandlungssicher|sehr gut|gut", "{level} {name}"),
        (r"Muttersprache|muttersprachlich", "{name} als Muttersprache"),
        (r"[ABC][12]", "{name} auf dem Niveau {level}"),
    ),
    "fr": (
        (r"langue maternelle|maternelle", "{name} (langue maternelle)"),
        (r"[ABC][12]", "{name} (niveau {level})"),
    ),
}
_LEVELS = {
    "{name} as a native speaker": ("native", "native speaker", "native level"),
    "{name} as my first language": ("first language", "mother tongue"),
    "{name} als Muttersprache": ("Muttersprache", "muttersprachlich"),
    "{name} (langue maternelle)": ("langue maternelle", "maternelle"),
}
_FORMS = ("{name} ({level})", "{name} {level}", "{name} speaker ({level})")
_BETWEEN = re.compile(r", | and | und | et ")
_CODE = re.compile(r"[ABC][12]")


def spoken_name(name: str, language: str) -> str:
    """A language as it stands behind "I speak", with the level that it is listed with; otherwise as it is.

    Args:
        name: What a resume lists: "Spanish (fluent)", "Englisch B2".
        language: The letter's, an ISO code.
    """
    found = _LEVELLED.fullmatch(name)
    for pattern, frame in _FRAMES.get(language, ()) if found else ():
        level = found["level"].strip() if found else ""
        if found and re.fullmatch(pattern, level, re.IGNORECASE):
            small = level if _CODE.fullmatch(level) else level[:1].lower() + level[1:]
            return frame.format(name=found["name"], level=small)
    return name


def spoken_row(names: Sequence[str]) -> list[str]:
    """Languages in a row, where the last says what is true of each: "Spanish and Basque as a native speaker"."""
    for behind in (" as a native speaker", " als Muttersprache"):
        same = [name for name in names if name.endswith(behind)]
        if len(same) > 1:
            is_all = len(same) == len(names)
            return [*(name.removesuffix(behind) for name in same[:-1]), same[-1]] if is_all else [*names]
    return [*names]


def listed_names(spoken: str) -> tuple[str, ...]:
    """How a resume may list a language that a sentence says: "Spanish (fluent)" for "fluent Spanish", or the same."""
    found = [spoken]
    for levels, frame in (pair for frames in _FRAMES.values() for pair in frames):
        pattern = re.escape(frame).replace(r"\{name\}", r"(?P<name>(?:[^\W\d_]+(?:, | and | und | et ))*[^\W\d_]+)")
        told = re.fullmatch(pattern.replace(r"\{level\}", f"(?P<level>{levels})"), spoken)
        if told:
            said = [told["level"]] if "{level}" in frame else _LEVELS.get(frame, ())
            names = _BETWEEN.split(told["name"])
            forms = [form.replace("{level}", level) for level in said for form in _FORMS]
            found += [" and ".join(form.format(name=name) for name in names) for form in forms]
    return tuple(found)
