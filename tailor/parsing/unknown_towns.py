"""Towns that no table knows, by their form where the words around them leave nothing else."""

import re

from tailor.parsing.departments import is_department
from tailor.parsing.head_names import CONTRACT
from tailor.parsing.places import could_be_city, is_like_town, is_place, is_region
from tailor.text import fold
from tailor.vocabulary.everyday import is_word

_BRANCH = re.compile(r"\b(?:branch|store|office|site|filiale|standort|agence|sede|sucursal|vestiging)\b", re.IGNORECASE)
_CODE = re.compile(r"(?P<town>[A-ZÀ-Þ][^,()]*[a-zà-ÿ])\s(?P<code>[A-Z]{2})")


def could_be_town(text: str) -> bool:
    """Whether a text behind an employer's name could be its town, with or without a region, and nothing else."""
    if is_place(text):
        return True
    town, comma, region = text.partition(", ")
    if comma or text.endswith(")"):
        town, region = (town, region) if comma else text[:-1].split(" (", maxsplit=1)
        return could_be_town(town) and (is_region(region) or is_place(region) or (not comma and could_be_town(region)))
    if coded := _CODE.fullmatch(text):
        return could_be_town(coded["town"])
    if text.isupper() or CONTRACT.fullmatch(text) or is_department(text) or _BRANCH.search(text):
        return False
    words = fold(text).split()
    everyday = all(is_word(word) for word in words)
    return could_be_city(text) and not everyday and (len(words) < 4 or is_like_town(text))  # noqa: PLR2004 a long name


def could_be_town_and_code(text: str) -> bool:
    """Whether a text could be a town and its region's code, also one that is other letters elsewhere ("Bend OR")."""
    found = _CODE.fullmatch(text)
    return found is not None and is_region(found["code"]) and could_be_city(found["town"])
