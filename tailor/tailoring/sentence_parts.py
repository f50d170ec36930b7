"""The parts of a line behind semicolons and colons: which of them are sentences or lists of their own."""

import re

_LIST_BEHIND_COLON = re.compile(r"(?:[^\s:;]+ ){2,}[^\s:;]+: [^:;]+, [^:;]+ and [^:;]+")
_DETERMINED_SENTENCE = re.compile(
    r"(?:every|each|all|both|the|none|nobody) (?:[\w%’'-]+ ){1,7}?(?!(?:need|speed|seed|feed|breed)\b)"
    r"(?:[a-z]{2,}ed|got|won|held|ran|came|went|kept|made|took|sold|led|paid)"
    r"(?= (?:by|from|to|in|into|on|at|for|within|inside|through|under|over|before|after|with|without|twice|once|up|out"
    r"|every|\d)\b|$)"
)
_COUNTED_WORK = re.compile(
    r"(?:(?:around|about|some|over|nearly|almost|roughly|up to|more than|approximately) )?\d[\d,]*(?:[–-]\d+)?\+? "
    r"(?:[a-z][\w-]* (?:and )?){0,5}?(?:visits|surveys|calls|inspections|sessions|installations|deliveries|audits"
    r"|interviews|events|courses|workshops|tests|repairs|projects|assessments|reviews|reports|applications|consultations"
    r"|procedures|tours|lessons|classes|bookings|orders|operations|treatments|shipments|enquiries|inquiries|cases"
    r"|renovations|jobs|hitches|trips|shifts|tickets|covers|callouts|call-outs|rounds|deals|contracts)\b(?! (?:are"
    r"|is|were|was|have|has|had|went|fell|rose|\w+ed)\b)",
    re.IGNORECASE,
)


def semicolon_parts(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence between its semicolons."""
    return tuple(part for part in re.split(r";\s+", sentence) if part)


def lists_behind_colon(sentence: str) -> bool:
    """Whether a sentence ends in a list of what it names: "Oversee seven partners: visits, invoices and reports"."""
    return _LIST_BEHIND_COLON.fullmatch(sentence) is not None


def is_sentence_of_a_thing(part: str) -> bool:
    """Whether a part is a sentence about a thing that has its verb: "every crate arrived on time"."""
    return _DETERMINED_SENTENCE.match(part) is not None


def counts_work(phrase: str) -> bool:
    """Whether a phrase says how often something was done: "Around 60 home visits for families"."""
    return _COUNTED_WORK.match(phrase) is not None
