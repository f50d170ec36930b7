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
    return _pattern().search(fold(text)) is not None and not names_people(text.partition(":")[0])


@cache
def _pattern() -> re.Pattern[str]:
    lines = (files("tailor.text") / "words" / "breaks.txt").read_text("utf-8").splitlines()
    phrases = [fold(phrase) for line in lines if line[:1] != "#" for phrase in line.split(";") if phrase.strip()]
    ends = (re.escape(one.removesuffix("*")) + ("" if one.endswith("*") else r"(?!\w)") for one in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(ends)})")
