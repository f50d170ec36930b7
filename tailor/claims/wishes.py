"""Words that say what a candidate wants, which is no claim."""

import re

from tailor.claims.others import OTHERS

_POST = r"(?:position|role|job|opportunity|opening|post|placement|career|employment|internship|apprenticeship|work)"
_FIND = r"(?:obtain|secure|find|land|gain|get|pursue|attain)"
_WISH = re.compile(
    rf"""
      \b(?:(?:looking|searching|hunting|hoping|aiming|striving|aspiring|wishing|longing)\s+(?:for|to|towards?):?
        |seeking|seeks?|in\s+search\s+of|on\s+the\s+lookout\s+for
        |(?:want|wish|hope|aim|aspire|intend|plan|(?:am|i'm)\s+planning|would\s+(?:like|love)|i'd\s+(?:like|love))s?\s+to
        |(?:eager|keen|excited|willing|ready|motivated|ambitious|determined|prepared|open)\s+to
        |looking\s+forward\s+to|and\s+interested\s+in|passion\s+for\s+learning|dream(?:ing)?\s+of|working\s+towards?\s+becoming)\s
    | ^\W*(?:to\s+{_FIND}\s+(?:an?\s+|the\s+)?|{_FIND}\s+an?\s+)(?:\S+\s+){{0,5}}?{_POST}\b
    | \b(?:my|career|professional|long.term|short.term|ultimate|personal|current)\s+
        (?:goal|objective|ambition|aim|dream)s?\b\s*:?
    | ^\W*(?:goal|objective|aim|ambition|wish)s?\s*(?:[:–—-]|\bis\b)
    | \b(?:desired|target(?:ed)?|preferred|sought)\s+(?:role|position|job|title|post)s?\b\s*:?
    | ^\W*(?:future|prospective|would.be|soon.to.be)\s
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A wish that goes on to tell what is held: "seeking a role where I can use my welding skills".
_CLAIM_WITHIN = re.compile(
    r"""\b(?:us(?:e|ing)|apply(?:ing)?|bring(?:ing|s)?|utili[sz](?:e|ing)|leverag(?:e|ing)|contribut(?:e|ing)|shar(?:e|ing)
        |offer(?:ing|s)?|put(?:ting)?|combin(?:e|ing)|build(?:ing)?\s+on|draw(?:ing)?\s+on)\s+(?:\w+\s+)?my\b
    | \b(?:with|have|has|having|bringing|offering|after|over)\s+
        (?:an?\s+|over\s+|more\s+than\s+)?(?:\d+|\w+)\+?\s+years?\b
    | :\s+(?=$|\w+ed\b)
    | ,\s*(?=(?:over\s+|with\s+)?\d+\+?\s+years)""",
    re.VERBOSE | re.IGNORECASE,
)
_WISHED_AFTER = re.compile(
    rf"^(?:\s+{_POST})?\s+(?:wanted|sought|desired|is\s+(?:my|the)\s+(?:\w+\s+)?(?:goal|aim|ambition|objective|dream))\b",
    re.IGNORECASE,
)
# In a section that is headed "Objective" a post alone is a wish too: "A position as foreman".
_POST_FIRST = re.compile(rf"^\W*(?:an?\s+)?(?:[\w-]+\s+){{0,4}}?{_POST}\s+(?:as|in|at|with|where|on)\b", re.IGNORECASE)
_OBJECTIVE = re.compile(r"\b(?:objectives?|goals?|looking\s+for|wishes|aspirations?)\b", re.IGNORECASE)
_OTHERS_BEFORE = re.compile(
    rf"\b(?:those|{OTHERS}|(?:\w+s|people|men|women|(?:the|each|every|any)\s+\w+)\s+(?:who|that))\s+(?:(?:are|were|is|was)\s+)?$",
    re.IGNORECASE,
)


def is_wished(before: str, after: str) -> bool:
    """Whether a term is only wished for.

    Args:
        before: The words of its sentence before it.
        after: The words behind it.
    """
    if _WISHED_AFTER.search(after):
        return True
    wishes = [wish for wish in _WISH.finditer(before) if not _OTHERS_BEFORE.search(before[: wish.start()])]
    return bool(wishes) and not _CLAIM_WITHIN.search(before, wishes[-1].end())


def is_wished_in_objective(before: str) -> bool:
    """Whether a term of a section on the candidate's objective stands behind the post that is wished for."""
    return _POST_FIRST.search(before) is not None and not _CLAIM_WITHIN.search(before)


def is_objective(heading: str) -> bool:
    """Whether a section's heading announces wishes: "Career objective"."""
    return _OBJECTIVE.search(heading) is not None
