"""The telephone number that a posting gives for questions and applications."""

import re
from collections.abc import Iterator, Sequence

_NUMBER = re.compile(
    r"(?<![\w/.,+-])(?P<number>(?:\+|00)\d{1,3}(?:[\s./-]{0,2}(?:\(\d{1,4}\)|\d{1,5})){2,7}"
    r"|\(?0\d{1,5}\)?(?:\s?[\s./–-]\s?\d{1,8}){1,5}|0\d{8,10}"
    r"|\(?[2-9]\d{2}\)?[ .-]?\d{3}[ .-]\d{4}|\d{2,4}(?: \d{2,4}){2,4}|[2-9]\d{2} \d{6,7}|[26-9]\d{8})"
    r"(?![\w%/]|[.,]\d|-\d|\s?[€£$])"
)
_LABEL = re.compile(
    r"\b(?:tel\w*|t[ée]l\w*|fon|phone|mobile?|mob|cell|handy|call|ring|text|whatsapp|sms|ruf\w*|durchwahl|app?el\w*"
    r"|tfno|tlf\w*|ll[aá]ma\w*|chiam\w+|cellulare|bel(?:len)?|app|lig(?:ue|ar?)|m[óo]vil|telem[óo]vel|contact\w*|kontakt|shout|buzz|on|unter)\b",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"(?:\bfax\w*|\btélécopie|\bnumber|\bno\.?|\bnr\.?|\bn[°º]\.?|\bid|\bref\w*\.?|\br[ée]f\w*\.?|\brif\w*\.?|\bcode|\bcharity"
    r"|\bhrb|\bhra|\bvat(?: reg)?\.?|\bsiren|\bsiret|\bkvk|\bnif|\bcif|\bp\.?\s?iva|\biban|\babn|\bacn"
    r"|\bkennziffer|[€£$])\W{0,3}$",
    re.IGNORECASE,
)
_TELEPHONE_NO = re.compile(
    r"(?:tel\w*|phone|mobile|contact|telefon\w*|handy|mob)\.?[ -]?(?:number|no\.?|nr\.?|n[°º]\.?)\W{0,3}$",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
_NEAR = 4  # lines behind a person's name in which the number stands


def find_phone(lines: Sequence[str], name: str) -> str:
    """The number beside the person's name, else the first one; an empty string where the posting gives none.

    Args:
        lines: Those that may tell whom to turn to.
        name: The person to turn to, or an empty string.
    """
    at = next((number for number, line in enumerate(lines) if name and name in line), -1)
    near = lines[at : at + 1 + _NEAR] if at >= 0 else ()
    beside = (number for line in near for number in find_phones(line, beside=name in line))
    return next(beside, "") or next((number for line in lines for number in find_phones(line)), "")


def find_phones(line: str, *, beside: bool = False) -> Iterator[str]:
    """The telephone numbers of a line as written.

    One without its zero or plus needs a word for it in the line, or to stand beside whom it reaches.
    """
    for found in _NUMBER.finditer(line):
        number, before = found["number"].strip(" .-/–"), line[: found.start()]
        number = number if ")" in number else number.removeprefix("(")
        digits = sum(map(str.isdigit, number))
        marked = beside or number[0] in "+(0" or _LABEL.search(line) or not before.strip()
        other = _NO_PHONE.search(before) and not _TELEPHONE_NO.search(before)
        if marked and not other and not _DATE.fullmatch(number) and _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
            yield number
