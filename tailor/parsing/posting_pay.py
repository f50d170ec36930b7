"""What a posting pays, as written."""

import re
from collections.abc import Sequence

from tailor.parsing.posting_patterns import pattern

_CURRENCY = r"(?:[$£€₹]|USD|GBP|EUR|CHF|CAD|AUD|INR|Rs\.?)"
_BEHIND = r"(?:€|EUR|USD|GBP|INR|CHF)"
_TO = r"\s?(?:-|–|—|to|bis|à)\s?"
_AMOUNT = r"\d[\d,.]*\s?[kK]?"
PAY = re.compile(
    rf"""
    (?:{_CURRENCY}\s?{_AMOUNT}(?:{_TO}{_CURRENCY}?\s?{_AMOUNT})?
      |\d[\d,. ]*\d\s?{_BEHIND}(?:{_TO}\d[\d,. ]*\d\s?{_BEHIND})?)
    (?:\s?(?:an?|per|/|pro|par)\s?(?:hour|hr|year|yr|annum|month|week|day|stunde|jahr|monat|mois|an|heure)\b)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LARGE_MONEY = 10_000  # a sum from here on is a salary even where the line does not say so


def find_pay(lines: Sequence[str]) -> str:
    """The first sum that is paid, not earned or raised by the employer; an empty string when there is none."""
    for line in lines:
        if pattern("signs", "turned_over").search(line):
            continue
        for found in PAY.finditer(line):
            numbers = [float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", found[0])]
            if numbers and (pattern("signs", "paid").search(line) or max(numbers) >= _LARGE_MONEY):
                return found[0].strip().rstrip(".,")
    return ""
