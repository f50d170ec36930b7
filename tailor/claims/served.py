"""Lines that name a work only to say whom one looked after or where one went: coffee for the research group.

Whoever takes patients to radiology takes no pictures, and whoever brings meals to the midwives attends no birth.
"""

import re

_I = re.IGNORECASE
_GROUP = (
    r"(?:teams?|departments?|depts?|groups?|units?|wards?|staff|offices?|crews?|labs?|divisions?|desks?|faculty|colleagues"
    r"|section|branch|committee|squad|floor|studios?|courses?|class(?:es)?|seminars?|exams?)\b"
)
_GOODS = (
    r"(?:coffees?|teas?|lunch(?:es)?|breakfasts?|dinners?|meals?|snacks?|pizzas?|food|groceries|fruit|sandwiches|cakes?|refreshments|drinks|water|catering"
    r"|linen|laundry|towels|uniforms?|stationery|furniture|flowers|parking|taxis?|flights?|hotels?|travel|rooms?|chairs?"
    r"|gifts?|post|mail|parcels?|keys|phones?|badges|paper|toner|printing|photocopying|cleaning|errands)"
)
_WITHIN = r"(?:(?!(?:and|in|with|by|at|of|as|on|using)\b)[\w'’-]+\s+)"
_MADE_FOR = re.compile(
    rf"^\W*(?:I\s+)?(?:made|cooked|brewed|served|fetched|ordered|bought|booked|arranged|organi[sz]ed|provided|prepared|supplied"
    rf"|delivered|carried|brought|washed|ironed|did|ran|kept|took|collected|cleared)\s+{_WITHIN}{{0,2}}?{_GOODS}(?:\s+[\w-]+)?(?:\s+(?:and|or)\s+[\w-]+)?\s+(?:for|to|of)\s+"
    rf"{_WITHIN}{{0,4}}$",
    _I,
)
_OF_A_GROUP = re.compile(rf"^\s+{_GROUP}", _I)
_WHILE = re.compile(r"\b(?:while|whilst|as|when|where)\s+(?:the|our|an?|another)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_HELPED = re.compile(
    r"^\W*(?:I\s+)?(?:supported|assisted|helped|served|supplied|provided|equipped|looked\s+after)\s+(?:(?:the|our|an?|whole|busy)\s+)*$",
    _I,
)
_WITH_GOODS = re.compile(rf"^(?:\s+[\w-]+)?\s+{_GROUP}\s+(?:with|by\s+\w+ing)\s+(?:[\w'’-]+\s+){{0,2}}?{_GOODS}\b", _I)
# Whom one brings to the place where others do it, or what one hands over to them.
_BROUGHT_THERE = re.compile(
    r"""\b(?:(?:wheel|push|escort|accompani|accompany|walk|transfer|direct|refer|rout|redirect|driv|tak)(?:l?ed|r?ed|r?ing|l?ing|ing)|took|drove)\s+
        (?:(?!(?:to|in|with)\b)[\w'’-]+\s+){0,3}?
        (?:patients?|residents?|clients?|visitors?|guests?|callers?|customers?|passengers?|pupils?|children|people|calls?|enquiries
            |queries|trolleys?|beds?)
        (?:\s+(?:and|or)\s+[\w-]+)?\s+(?:on(?:wards?)?\s+|back\s+|over\s+)?to\s+(?:(?!(?:and|in|with|by|at|as|or)\b)[\w'’-]+\s+){0,3}$
    | \b(?:hand|pass|forward|deliver|escalat)(?:e?d|ing)\s+(?:(?!(?:to|in|with)\b)[\w'’-]+\s+){0,3}?
        (?:samples?|specimens?|timesheets?|invoices|receipts|forms|papers|documents|files|claims|cases|complaints|calls?|notes
            |results|bills|keys|flowers|parcels|letters|mail|post|messages)
        (?:\s+(?:and|or)\s+[\w-]+)?\s+(?:on(?:wards?)?\s+|back\s+|over\s+)?to\s+(?:(?!(?:and|in|with|by|at|as|or)\b)[\w'’-]+\s+){0,3}$""",
    re.VERBOSE | _I,
)


def is_only_served(before: str, after: str) -> bool:
    """Whether what is named between `before` and `after` is done by those whom one only served or went to."""
    beside = _WHILE.search(before) is not None and _OF_A_GROUP.match(after) is not None
    if beside or _BROUGHT_THERE.search(before) is not None:
        return True
    if _HELPED.match(before) is not None and _WITH_GOODS.match(after) is not None:
        return True
    return _MADE_FOR.match(before) is not None and _OF_A_GROUP.match(after) is not None
