"""Words that say how little of a thing is known: "some", "minimal", "aware of", "foundation level", "1/5"."""

import re

from tailor.text import RATING, low_rating

_I = re.IGNORECASE
_FEW = r"(?:[\w'’-]+\s+){0,3}?"
_LITTLE = r"(?:minimal|slight|scant|sketchy|patchy|superficial|passing|rudimentary)"
_KNOWN = (
    r"(?:knowledge|understanding|experience|skills?|grasp|use|usage|exposure|awareness|training|command|familiarity)"
)
# Who raises awareness of a thing in others knows it.
_RAISED = (
    r"(?<!\braised\s)(?<!\braising\s)(?<!\bincreased\s)(?<!\bpromoted\s)(?<!\bcreated\s)(?<!\bbuilt\s)(?<!\bspread\s)"
)
_BEFORE = re.compile(
    rf"""
      {_RAISED}\baware(?:ness)?\s+(?:of|in|around|about)\s+{_FEW}$
    | (?:^|[,;:(•]|\s[–—-])\W*some\s+(?:[\w-]+\s+)?$
    | \b{_LITTLE}\s+(?:{_KNOWN}\s+(?:of|in|with|to)\s+{_FEW})?$
    | \b(?:limited|little|some)\s+{_KNOWN}\s+(?:of|in|with|to)\s+{_FEW}$
    | \b(?:smattering|rudiments|inkling)\s+(?:of|in)\s+{_FEW}$
    | \b(?:brief|quick|first|short)\s+(?:look|glance|glimpse)\s+(?:at|into|of)\s+{_FEW}$
    | \b(?:at|on|to)\s+(?:an?\s+)?(?:beginners?|basic|entry|elementary|introductory|foundation)['’]?s?[\s-]+level\s+
        (?:with|in|of|at)\s+{_FEW}$
    | \b(?:basis|einsteiger|anfänger|laien|schul|minimal|elementar)-?kenntnisse?\b[^.;,]{{0,25}}$
    | \b(?:geringe[nrs]?|wenige?|kaum|etwas|oberflächliche[nrs]?|rudimentäre[nrs]?|minimale[nrs]?|einfache[nrs]?
        |erste[nrs]?)\s+(?:praktische[nrs]?\s+)?(?:\w*kenntnisse?|\w*erfahrung(?:en)?|berührung(?:en)?|schritte[nr]?)\b
        [^.;,]{{0,25}}$
    | \b(?:connaissances?|notions?|maîtrise|pratique)\s+(?:de\s+base|élémentaires?|limitées?|superficielles?|partielles?
        |sommaires?)\b[^.;,]{{0,25}}$
    | \b(?:notions?|rudiments|vernis|sensibilisation)\s+(?:de|d['’]|des|du|en|à|aux?)\s*{_FEW}(?:l['’]|d['’])?$
    """,
    re.VERBOSE | _I,
)
_BEHIND = re.compile(
    r"""
      ^\s*[(\[:,–—-]\s*(?:at\s+)?(?:foundation(?:al)?|starter|awareness|entry|minimal|some|hobby|grundlagen|einsteiger
        |initiation|sensibilisation|rudiments?|découverte)(?:[\s-]+(?:level|only|stufe|niveau))?\s*(?=$|[)\],;./])
    | ^\s*[(\[:,–—-]\s*(?:niveau|level|stufe)\s+(?:débutant|initiation|beginner|basic|entry|foundation|einsteiger
        |anfänger)\b
    """,
    re.VERBOSE | _I,
)
# Names whose own first stage is called so: it is a certificate, not a limit.
_HAS_STAGES = re.compile(
    r"\b(?:ITIL|PRINCE2|ISTQB|TOGAF|BCS|APMG|MSP|SIAM|COBIT|Agile\w*|Scrum|DevOps|FinOps|AgilePM|AWS"
    r"|NVQ|CISI|Lean|Six Sigma)\b"
)
_RATED = re.compile(rf"^\s*[(\[:,–—-]?\s*(?P<rating>{RATING})\s*(?=$|[)\],;|])")
# A course that lies ahead: "training planned", "course booked for March", "-Schulung geplant", "formation prévue".
_COURSE = (
    r"(?:training|course|workshop|certification|certificate|class(?:es)?|induction|lessons?|\w*schulung|\w*kurs|lehrgang"
    r"|formation)"
)
_COURSE_AHEAD = re.compile(
    rf"""^[\s(\[,:–—-]*{_COURSE}\s+(?:(?:is|already|ist|bereits)\s+)?(?:planned|booked|scheduled|arranged|due|pending|upcoming|to\s+follow
        |to\s+come|next\s+\w+|starts?\b|starting|geplant|gebucht|vorgesehen|steht\s+an|à\s+venir|prévue?|programmée?|réservée?)\b
        (?!\s+(?:and|by|for\s+(?:staff|the\s+team|others)))""",
    re.VERBOSE | _I,
)
_COURSE_BEFORE = re.compile(r"(?:^|[,;(])\W*(?:formation|cours|stage)\s+(?:de\s+|en\s+|d['’])?(?:[\w-]+\s+)?$", _I)
_AHEAD = re.compile(r"^\s+(?:[\w-]+\s+)?(?:prévue?|programmée?|planifiée?|réservée?|à\s+venir)\b", _I)


def is_little(before: str, words: str, after: str) -> bool:
    """Whether the words around a name say that little of it is known, or that a course in it lies ahead.

    Args:
        before: What stands before the name in its clause.
        words: The name.
        after: What stands behind it.
    """
    if _COURSE_AHEAD.search(after) or (_COURSE_BEFORE.search(before) and _AHEAD.search(after)):
        return True
    return says_little(before, words, after)


def says_little(before: str, words: str, after: str) -> bool:
    """Whether the words around a name say that a little of it is known."""
    if _BEFORE.search(before) or is_rated_low(after):
        return True
    return _BEHIND.search(after) is not None and _HAS_STAGES.search(words) is None


def is_rated_low(after: str) -> bool:
    """Whether a low rating stands right behind a name: "Tableau (1/5)", "Python ●○○○○".

    A percentage may as well be the share of one's time: "payroll (20%)".
    """
    rated = _RATED.match(after)
    return rated is not None and "%" not in rated["rating"] and bool(low_rating(rated["rating"]))
