"""Who seeks somebody in a message that has no heading: "the garage (Beck Motors in Otley) needs an MOT tester"."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.places import is_place
from tailor.parsing.posting_head_line import HeadLine, name_and_place
from tailor.parsing.posting_patterns import alternatives
from tailor.parsing.words import title_score

_WORD = r"[A-ZÀ-Þ0-9][\w’'.&-]*(?<!\.)"
_JOINED = r"(?:\s(?:&|and|of|the|du|de|des|de la|et|und|am|an der|zum|zur|y|van|der|d['’](?=[A-ZÀ-Þ])))?"
_NAME = rf"(?!\d){_WORD}(?:{_JOINED}\s{_WORD}){{0,5}}"
_KIND = (  # before a name that it is no part of
    r"(?:l['’](?:association|entreprise|institut|agence)|la société|le groupe|(?:die|der|unsere) Firma"
    r"|(?:the|a|our|my \w+['’]s) (?:firm|company|charity|business|startup|start-up)(?: called|,| named)?)"
)
_LINES = 6
_LONGEST_BETWEEN = 90  # characters from the verb to the employer


def read_message(sentences: Sequence[str]) -> HeadLine | None:
    """The employer that one of the first sentences names beside the verb that seeks; None where none does.

    Args:
        sentences: Of a posting, in order.
    """
    for sentence in sentences[:_LINES]:
        if not _seeks().search(sentence):
            continue
        for form in _forms():
            if (found := form.search(sentence)) and (told := _named(found["company"])):
                return told
    return None


def _named(text: str) -> HeadLine | None:
    name, place = name_and_place(text, lambda _: False)
    wrong = is_place(name) or title_score(name.split()[-1]) > 0 or "'s " in name
    return None if wrong else HeadLine("", name, place)


@cache
def _said() -> str:
    return "|".join((*alternatives("signs", "seeks"), *alternatives("signs", "searches"), "need", "are after"))


@cache
def _seeks() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_said()})\b", re.IGNORECASE)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    town = r"(?: (?:in|à|near|bei) [A-ZÀ-Þ][\w’'-]+)?"
    seeks = rf"(?i:\b(?:{_said()})\b)"
    return (
        re.compile(rf"\((?P<company>{_NAME}{town})\),? {seeks}"),
        re.compile(rf"(?i:\b{_KIND}) (?P<company>{_NAME}{town})(?=[ ,(])"),
        re.compile(
            rf"\b(?:we|us|[A-Z][a-z]+) (?:here )?at (?P<company>{_NAME}{town})\b.{{0,{_LONGEST_BETWEEN}}}?{seeks}"
        ),
        re.compile(
            rf"{seeks}(?: (?:bei|beim|chez|hier)(?: (?:der|dem|den|la|le))?) (?P<company>{_NAME}{town})(?=[ ,.])"
        ),
        re.compile(rf"\b(?:bei|chez) (?:der |dem )?(?P<company>{_NAME}{town}),? {seeks}"),
    )
