"""What a posting pays, as written."""

import re
from collections.abc import Iterator, Sequence

from tailor.parsing.posting_patterns import pattern

_CODES = (
    "USD|GBP|EUR|CHF|CAD|AUD|NZD|INR|KES|ZAR|NGN|GHS|UGX|TZS|RWF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|ILS|AED|SAR|QAR|SGD"
    "|HKD|MYR|PHP|THB|JPY|CNY|KRW|BRL|MXN|ARS|CLP|COP|PEN|TRY|EGP|MAD"
)
_CURRENCY = rf"(?:(?:US|CA|AU|NZ|HK|MX|[ACSRT])?[$£€₹₱₦₪₩¥฿]|(?<![^\W_])(?:(?-i:{_CODES})|Rs\.?|S?Fr\.|kr\.?|R(?=\d)))"
_BEHIND = rf"(?:T?€|\$(?!\d)|euros?\b|(?-i:{_CODES})\b|Kč|zł|kr\b)"
_TO = r"\s?(?:-|–|—|(?:(?:up|rising)\s)?to|bis(?:\szu)?|à|jusqu['’]à|a|hasta|até|tot)\s?"
_AND = r"\s(?:and|und|et|y|e|en)\s"
# Thousands may stand apart by a space, also one that does not break.
_AMOUNT = r"\d(?:[\d,.]|['’ \u00a0\u202f](?=\d{3}\b))*(?:[-–](?=\s|$|,))?\s?(?:(?:k|thousand|tausend|mille)\b)?"
_UNIT = (
    r"(?:hour|hr|h|year|yr|annum|month|mo|week|day|stunde|jahr|monat|tag|mois|an|heure|jour|mes|hora|año|ano|mês|mese|ora|anno"
    r"|maand|uur|jaar|år|månad|måned|time|timme)"
)
_EACH = (
    rf"(?:\s?(?:an?|per|/|pro|par|im|por|die|de|al?|all['’]|(?:de\s)?l['’])\s?{_UNIT}\b"
    r"|\s?p\.?\s?[ahdw]\b\.?(?!\w)|\s?p/\s?(?:h(?:ou)?r?|a(?:nnum)?|d(?:ay)?|w(?:ee)?k?|m(?:onth)?)\b|\s?pcm\b)"
)
_GROSS = r"(?:\s?(?:brutt[oi]|brutos?|bruts?|gross|lord[io]|netto|nett[io]|netos?|nets?)\b)?"
_TERMS = (  # behind the amount or its unit
    r"(?:,?\s?(?:pro[- ]rata|OTE|hourly|weekly|annually|yearly|monthly|mensuels?|annuels?|anuales|mensuales"
    r"|annu[io]|mensil[ei]|anuais|mensais|jährlich|monatlich)\b)?"
)
PAY = re.compile(
    rf"""
    (?:(?:between|zwischen|entre|tussen|tra|fra)\s(?:de\s)?(?=.{{0,60}}(?:[$£€₹]|{_BEHIND}|{_CURRENCY}\s?\d))
       {_CURRENCY}?\s?{_AMOUNT}\s?{_BEHIND}?{_AND}{_CURRENCY}?\s?{_AMOUNT}\s?k?(?:{_BEHIND})?
      |{_CURRENCY}\s?{_AMOUNT}(?:{_EACH}?{_TO}{_CURRENCY}?\s?{_AMOUNT})?
      |(?<!\d){_AMOUNT}\s?k?{_BEHIND}(?:{_TO}{_AMOUNT}\s?k?{_BEHIND})?
      |(?<!\d){_AMOUNT}{_TO}{_AMOUNT}\s?k?{_BEHIND})
    (?:\s?(?-i:{_CODES})\b)?
    {_GROSS}
    {_EACH}?
    {_TERMS}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PER_UNIT = re.compile(_EACH, re.IGNORECASE)
_NUMBER = re.compile(r"\d(?:[\d,.]|['’ \u00a0\u202f](?=\d{3}\b))*\s?(?:k\b|k(?=€))?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BETWEEN = re.compile(r"^(?:between|zwischen|entre|tussen|tra|fra)\s(?:de\s)?", re.IGNORECASE)
_BOUND = re.compile(  # not "starting from £13, rising to £14": a second sum belongs to it
    r"(?<!\w)(?P<said>up to|from|at least|c\.|ca\.|circa|around|approx\.?|bis zu|ab|mindestens|jusqu['’]à|à partir de"
    r"|dès|hasta|desde|a partir de|vanaf|tot)\s?$",
    re.IGNORECASE,
)
_OF_MILLIONS = re.compile(r"\s?(?:m|mn|mio|bn|mrd)\b", re.IGNORECASE)
_BY_YEAR = re.compile(r"year|yr|annum|jahr|an$|année|año|ano|anno|jaar|år", re.IGNORECASE)
_LEAST_OF_A_YEAR = 5_000  # less is an allowance: "$1,500 a year for courses"
_LEAST = 5  # less is paid only by the hour or the day, and says so
_CODED = re.compile(r"[^\W\d_]\s?0\d")  # "R003" is the number of a standard
_ON_TARGET = re.compile(
    r"\b(?:OTE|on[- ]target earnings)\W{0,3}(?:of )?$", re.IGNORECASE
)  # with what is only hoped for
_LARGE_MONEY = 10_000  # a sum from here on is a salary even where the line does not say so


# Without a currency: "55-65k", "34k plus tips", "13.90 an hour", "26000 pro rata".
_BARE = re.compile(
    rf"(?<![\d.,-])(?:\d{{2,3}}\s?k?(?:{_TO}|/)\d{{2,3}}\s?k\b|\d{{2,3}}\s?k\b|\d{{1,3}}[.,]\d\d{_EACH}"
    rf"|\d{{2,3}}[.,’' ]?\d{{3}}(?:{_TO}\d{{2,3}}[.,’' ]?\d{{3}})?(?:{_EACH}| pro rata| p\.?a\b\.?))",
    re.IGNORECASE,
)
_OF_PAY = re.compile(
    r"\b(?:pay|paid|salary|wages?|basic|ote|plus (?:tips|bonus\w*|commission|benefits|pension|car)|pro rata"
    r"|per (?:hour|year|annum)|an hour|a year"
    r"|gehalt|verdienst|brutto|salaire|brut|ral|lord[io]|brut[oi]s?|sueldo|salario|retribuzione|stipendio|vencimento"
    r"|remuneration|rémunération|compensation|ctc|package|salaris|loon|lohn|vergütung|entgelt)\b",
    re.IGNORECASE,
)


_BEHIND_PAY = re.compile(
    r"(?:[\s,+/(.-]*(?:ote|doe|dep\.? on exp\w*|depending on experience|neg\w*|per (?:hour|year|annum|month|day|week)"
    r"|p\.?[ahdw]\b\.?|ph|pa|pw|an hour|a year|hr|pro[ -]?rata|fte|gross|brutto|bruts?|plus|bonus|benefits|commission"
    r"|pension|tips|super(?:annuation)?|basic|salary|selon (?:profil|expérience)|k"
    r"|je nach (?:erfahrung|qualifikation)|(?<=\+ )[a-z]+(?: [a-z]+){0,2}))*"
    r"[\s.)!]*",
    re.IGNORECASE,
)
_GRADE_BEHIND = re.compile(r"[\s,|(–-]+(?:(?:NHS )?Band|Pay Grade|Bande|EG|E) ?\d{1,2}[a-c]?\)?$")
_BEFORE_PAY = re.compile(r"[\s,|;:(–—·.-]*(?:\b(?:ote|salary|pay|up to|from|circa|c\.|to|bis|ab)\W*)?$", re.IGNORECASE)


def is_pay_alone(line: str) -> bool:
    """Whether a line is a sum that is paid and nothing else: "55-65k.", "34k plus tips."."""
    found = _BARE.match(line) or PAY.match(line)
    rest = line[found.end() :].strip(" .*") if found else ""
    return found is not None and (not rest or _OF_PAY.match(rest) is not None)


def without_pay(line: str) -> str:
    """A line without the sums or the grade that it ends with, and the mark before: "Welder, Leeds, £32,000 p.a."."""
    if grade := _GRADE_BEHIND.search(line):
        return without_pay(line[: grade.start()])
    for found in (*PAY.finditer(line), *_BARE.finditer(line)):
        before, behind = line[: found.start()], line[found.end() :]
        if before[-1:].isspace() and _BEHIND_PAY.fullmatch(behind) and _is_plausible(found[0]):
            return without_pay(_BEFORE_PAY.sub("", before))
    return line


def _find_bare(lines: Sequence[str]) -> str:
    """The first sum without a currency that a line calls pay, or that stands alone in it."""
    for line in lines:
        found = _BARE.search(line) if _DIGIT.search(line) and not pattern("signs", "turned_over").search(line) else None
        if found and (is_pay_alone(line) or _OF_PAY.search(line)):
            return found[0].strip()
    return ""


def find_pay(lines: Sequence[str]) -> str:
    """The first range or salary that is paid, else the first sum; not what the employer earns or pays once.

    An empty string when there is none.
    """
    found = list(_paid(lines))
    return next((pay for pay, steady in found if steady), found[0][0] if found else "") or _find_bare(lines)


def _paid(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """The sums that a posting pays, each with whether it is paid steadily: no premium, no share of costs."""
    for line in lines:
        if not _DIGIT.search(line) or pattern("signs", "turned_over").search(line):
            continue
        for found in PAY.finditer(line):
            if _OF_MILLIONS.match(line, found.end()) or not _is_plausible(found[0]):
                continue
            amounts = [_amount(number) for number in _NUMBER.findall(found[0])]
            alone = found[0].strip() == line.strip(" .*")
            if amounts and (alone or pattern("signs", "paid").search(line) or max(amounts) >= _LARGE_MONEY):
                little = max(amounts) < _LEAST_OF_A_YEAR and _BY_YEAR.search(found[0])
                target = _ON_TARGET.search(line[: found.start()]) is not None
                once = target or ((little or pattern("signs", "paid_once").search(line)) and len(amounts) == 1)
                yield _bounded(line, found), not once


def _bounded(line: str, found: re.Match[str]) -> str:
    """A sum as written, with the words before it that make it a bound: "up to £45k", "ab 2.900 €"."""
    told = _BETWEEN.sub("", found[0]).strip()
    told = told if told.endswith(("p.a.", "p.h.", "p.d.", "p.w.")) else told.rstrip(".,")
    is_range = len(_NUMBER.findall(told)) > 1
    bound = None if is_range or _BETWEEN.match(found[0]) else _BOUND.search(line[: found.start()])
    return f"{bound['said']} {told}" if bound else told


def _is_plausible(written: str) -> bool:
    """Whether what looks like a sum may be one: "NOK 4" and "R003" are names, "$2.13 an hour" is paid."""
    large = any(_amount(number) >= _LEAST for number in _NUMBER.findall(written))
    return _CODED.search(written) is None and (large or _PER_UNIT.search(written) is not None)


def find_scale(parts: Sequence[str], lines: Sequence[str] = ()) -> str:
    """The step of a public pay scale ("E13 TV-L"), or an empty string.

    Args:
        parts: The parts of a posting's first lines, which may name the scale alone.
        lines: All its lines, of which only one with the step counts.
    """
    found = (pattern("signs", "public_scale").search(piece.strip()) for part in parts for piece in part.split(","))
    steps = (pattern("signs", "step_of_scale").search(line) for line in lines)
    scale, step = (next((match[0] for match in matches if match), "") for matches in (found, steps))
    return step if scale in step else scale


def _amount(written: str) -> float:
    """The value of "55.000", "32 000", "14.20", "12,50" or "30k": three digits behind a mark are thousands."""
    thousand = 1000 if "k" in written.lower() else 1
    digits = re.sub(r"[^\d.,]", "", written).strip(".,")
    digits = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
    return float(digits) * thousand if digits.count(".") <= 1 else 0.0
