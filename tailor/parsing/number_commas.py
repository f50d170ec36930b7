"""Commas that stand within a number and part nothing."""

_THOUSANDS = r"(?<=\d,)(?<!\d{4},)(?=(?:\d{2},)*\d{3}(?!\d))"
_UNIT = r"(?:t|to|tonnen|tonnes?|toneladas|tonnellate|kg|kw|kv|kva|mm|cm|m|l|ha|v|mio|millionen|millions?|mrd)"
_DECIMALS = rf"(?<=\d,)(?=\d{{1,2}}(?:\s?%|\s?(?i:{_UNIT})\b))"

IN_NUMBER = rf",(?:{_THOUSANDS}|{_DECIMALS})"
"""The comma of a number: before its thousands ("11,000 KPH"), or before decimals and a unit ("3,5 t")."""
