"""What dates and ranges of dates look like in resumes: regular expressions over the words of seven languages."""

import re
from functools import cache

from tailor.parsing.date_lists import YEAR, alternatives
from tailor.parsing.words import read_toml
from tailor.text import month_names

_DASH = r"\s*(?:-{1,3}>?|=>|–|—|−|‑|~|→|>|\.{3}|…|/(?=\s|[^\W\d_]))\s*"
_FLAGS = re.IGNORECASE | re.VERBOSE
_BEFORE, _BEHIND = r"(?<![\w./@#$€£+\-'’])", r"(?![\w@%+]|[.,/-]\d)"
_OF = r"(?:of\s+|de\s+|del\s+|do\s+|da\s+|des\s+|von\s+|van\s+|in\s+)?"
_ARTICLE = r"(?:(?:the|dem|der|den|die|das|le|la|les|el|los|las|il|lo|het|o|os|as)\s+|l['’]\s?)?"
_ORDINAL = (
    r"(?:(?:\d(?:st|nd|rd|th|er|e|º|°|ª|\.)?|first|second|third|fourth|erste[snr]?|zweite[snr]?|dritte[snr]?|vierte[snr]?"
    r"|premier|première|deuxième|troisième|primer|primeiro|segundo|tercer|terceiro|primo|secondo|terzo|eerste|tweede"
    r"|derde)\s+)?"
)
_EDGE = r"(?:(?<![^\t])|(?<=[,;|·•–—:-]\s)|(?<=[\t(|]))"
"""Where a cell of a line begins, so that its first word is no part of what stands before it."""

DURATION = (
    r"(?:(?:less\s+than\s+a\s+year)|\d+\+?\s*(?:years?|yrs?\.?|jahre?n?|ans?|a[nñ]os?|anos?|anni|anno|jaar|jr)"
    r"(?:[\s,]+(?:and\s+|und\s+|et\s+|y\s+|e\s+|en\s+)?\d+\s*(?:months?|mos?\.?|monate?n?|mois|m[eê]s(?:es)?|mesi|mese|maanden|maand))?"
    r"|(?:\d+|one|two|three|four|five|six|eight|ten)\s*(?:months?|mos?\.?|monate?n?|mois|m[eê]s(?:es)?|mesi|mese|maanden|maand"
    r"|weeks?|days?|wochen?|tage?n?|semaines?|jours?|semanas?|d[ií]as?|settiman[ae]|giorn[oi]|weken|dagen))(?![^\W\d_])"
)
"""A length of time."""


UNSURE_TIME = rf"(?:{DURATION}|{YEAR}ff?\b\.?|\d\d\s?[-–/]\s?\d\d)"
"""What says when or how long, but no year that anybody could be sure of: a length, "2016ff", "98-03"."""


def _words(name: str) -> str:
    return alternatives(read_toml("dates.toml")["words"][name])


def ends_with_now(text: str) -> bool:
    """Whether a text ends in words for the present."""
    return re.search(rf"(?<![^\W\d_])(?:{_words('present')})\s*$", text, re.IGNORECASE) is not None


@cache
def _month() -> str:
    degree = r"(?!(?-i:[A-Z]{2}[a-z]))"  # "MArch 2018"
    return rf"(?:{degree}(?:{alternatives(list(month_names()))})(?![^\W\d_])\.?)"


@cache
def _near() -> str:
    """What says that a date is not exact, or which end of the time is meant ("about", "early", "end of")."""
    return rf"(?:(?:{_words('near')})(?![^\W\d_])\.?(?:\s+|-|(?<=\.)){_OF}{_ARTICLE})?"


@cache
def _season() -> str:
    """A part of a year or a year of another count ("autumn term", "school year", "Q3"), without the year."""
    italian = r"(?<![^\W\d_]\s)estate"  # "Elm Estate 2014" is an employer
    name = rf"{_ORDINAL}(?:{_words('season')}|{italian})(?![^\W\d_])"
    sort = rf"(?:{_EDGE}(?-i:[a-zà-ÿ]{{3,12}})\s)?"  # "footy seasons 2015-2019"
    return rf"(?:{sort}{name}(?:\s+{name})?(?:\s+\d(?!\d),?)?(?:\s+|-|(?<=\d)/){_OF}{_ARTICLE})"


@cache
def _point_pattern() -> str:
    day = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°|\.)?"
    return rf"""(?:
        {day}[^\S\t]+(?:de\s+)?{_month()},?\s*(?:de\s+|del\s+)?{YEAR}     # 12 March 2019
      | {_month()}\s+{day},\s*{YEAR}                                  # March 12, 2019
      | {_month()}\s*(?:of\s+|de\s+|del\s+|do\s+)?[,/\-–]?\s*(?:{YEAR}|['’‘]\d\d(?!\d))   # Mar. 2019, March '19
      | {YEAR}\s+{_month()}(?!\s*\d)                                  # 2019 March
      | {YEAR}(?P<sepX>[-/.])(?:0?[1-9]|1[0-2])(?:(?P=sepX)\d{{1,2}})?(?![\d])  # 2019-03, 2019.03.14
      | \d{{1,2}}[./\-]\d{{1,2}}[./\-]{YEAR}                      # 14.03.2019
      | (?:0?[1-9]|1[0-2])\s?[./\-]\s?{YEAR}                      # 03/2019
      | (?:0?[1-9]|1[0-2])/\d\d(?![\d/])                           # 3/19
      | {_season()}(?:{YEAR}(?:/(?:{YEAR}|\d\d(?!\d)))?|['’‘]\d\d(?:/\d\d)?)  # Fall 2019, winter 2013/14
      | {YEAR}/(?:{YEAR}|1[3-9]|[2-4]\d)                            # 2019/20, 2019/2020
      | {YEAR}
      | ['’‘]\d\d(?!\d)
    )"""


def _point(name: str) -> str:
    return _point_pattern().replace("sepX", f"sep_{name}")


def _point_of_range(name: str) -> str:
    """One end of a range, where "10 2016", "03.15" and "Mar-15" are months too; alone they could be anything."""
    short = rf"(?:\d\d\.)?(?:0[1-9]|1[0-2])\.[0-4]\d(?![\d%]|[.,:]\d|\sUhr)|{_month()}[ -][0-4]\d(?![\w%]|[.,:]\d)"
    return rf"(?:(?:0[1-9]|1[0-2])\s{YEAR}|{_point(name)}|{short})"


@cache
def date_patterns() -> tuple[re.Pattern[str], ...]:
    """Ranges, open ranges in two forms, those with an end only, times that name no date, single dates: in this order.

    The groups: `first` and `last` are dates; `short` is a year, `later` a month and `now` the present as the end.
    """
    length = r"(?:\s*[·•,|]?\s*\(?\s*" + DURATION + r"\s*\)?)?"
    after = rf"(?:[\s,]*(?:\((?:{_words('after')})\)|(?:{_words('after')})\b))?"
    before = rf"(?:(?:{_words('before')})\b\s*[:.]?\s*)?"
    until = rf"(?:{_words('until')})(?:\s+|(?<=['’])){_ARTICLE}"
    start = rf"{_near()}(?P<first>{_point('a')})"
    begun = rf"{_near()}(?P<first>{_point('a')}|{_month()}(?:-[0-4]\d(?=\s*(?:$|[|)\t]))|[ ][0-4]\d(?=\))))"
    on = r"\s+(?:onwards?|on)\b(?![^\S\t]+\w)"
    since = rf"(?:(?:{_words('open_since')})|{_EDGE}(?:{_words('open_at_edge')}))(?:\s+|(?<=['’])){_ARTICLE}"
    # Words of the tables hold escaped spaces, so the verbose flag leaves them alone.
    patterns = (
        _range(before, after, length),
        rf"{_BEFORE}{since}{begun}(?:{on})?{_BEHIND}{length}",
        rf"{_BEFORE}(?:from\s+)?{start}(?:\s*(?:-|–|—|→)\s*(?=$|[\t|)\]]|:\s)|{on}|–(?=\s+(?-i:[A-ZÀ-Þ])))",
        rf"{_BEFORE}{until}{_near()}(?P<last>{_point('a')}){_BEHIND}{length}",
        rf"{_BEFORE}(?:(?:{_words('outside')})(?:\s+|-){_ARTICLE}{_point('a')}|{_ARTICLE}{_words_of_decade()}){_BEHIND}",
        rf"{_BEFORE}{before}{_near()}(?P<last>{_point('a')}){_BEHIND}{after}(?:\s*\(\s*{DURATION}\s*\))?",
    )
    return tuple(re.compile(pattern, _FLAGS) for pattern in patterns)


def _range(before: str, after: str, length: str) -> str:
    to_word = _words("to")
    to = rf"(?:{_DASH}|\s+(?:{to_word})\s+)"
    # "AB" in capitals is the legal form at the end of a Swedish name.
    since = rf"(?:d['’])?(?:(?!(?-i:AB))(?:{_words('since')})\s*:?\s+)?{_ARTICLE}"
    between, and_ = r"(?P<between>(?:between|zwischen|entre|tussen|tra|fra)\s+)?", r"\s+(?:and|und|et|y|e|en)\s+"
    now = rf"(?:(?:{to_word})\s+)?(?P<now>(?:{_words('present')})(?![^\W\d_]))"
    end = rf"{before}{_near()}(?P<last>{_point_of_range('b')})"
    later = rf"(?P<later>{_month()})(?=\s*(?:$|[|,;)\t]))"
    return (
        rf"{_BEFORE}{since}{between}{_near()}(?P<first>{_point_of_range('a')}|{_month()})(?(between){and_}|{to}){_ARTICLE}"
        rf"(?:{end}|(?P<short>\d\d)|{later}|{now}){_BEHIND}{after}{length}"
    )


def _words_of_decade() -> str:
    """A decade ("the 1990s", "die 90er Jahre", "années 90")."""
    before = rf"(?:{_words('decade')})\s+['’‘]?(?:19|20)?\d0"
    return rf"(?:{_near()}(?:(?:(?:19|20)\d|['’‘]?[4-9])0['’]?s|(?:19|20)?\d0er(?:\s?-?Jahren?)?|{before}))"
