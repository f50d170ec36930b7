"""How certain a resume is of what it says: plainly, with a limit, or not at all."""

import re
from enum import IntEnum
from functools import lru_cache

from tailor.claims.asides import without_asides
from tailor.claims.broken_off import is_broken_off
from tailor.claims.contact import may_be_another_deed
from tailor.claims.dealings import is_only_dealt_with
from tailor.claims.doubts import is_hardly_done, is_not_done
from tailor.claims.figures import is_figure
from tailor.claims.learned import DOUBTED, SURE, UNLIKELY, probability
from tailor.claims.left_to_others import is_begun_by_another, is_left_to_others
from tailor.claims.little import is_little
from tailor.claims.merely_met import is_merely_met
from tailor.claims.others import (
    is_done_by_others,
    is_held_by_others,
    is_of_another,
    is_taught_to_others,
)
from tailor.claims.plainly_done import is_plainly_done
from tailor.claims.signs import has_context
from tailor.claims.some_knowledge import knows_some
from tailor.claims.wishes import is_wished
from tailor.text import has_limit, is_limited, low_rating


class Certainty(IntEnum):
    """How much the words around a term leave of the claim; a greater value is a stronger claim.

    MET is what was only read of, watched, begun, planned or worked beside, by rules or by weights. HEDGED is a little.
    TAUGHT is what others were trained in: whoever trains can do it, though the sentence does not say so.
    """

    DENIED = 0
    MET = 1
    HEDGED = 2
    TAUGHT = 3
    PLAIN = 4


_ADJECTIVE = (
    r"(?:any|prior|previous|formal|direct|professional|practical|commercial|real|hands.on|actual|work(?:ing)?|much"
    r"|trained|certified|licen[cs]ed|qualified|registered|chartered|accredited|experienced)"
)
_NOUN = (
    r"(?:experience|knowledge|understanding|skills?|training|exposure|background|proficiency|qualifications?|licen[cs]e"
    r"|certifications?|command|usage|use)"
)
_KNOWN = (
    r"(?:familiar|experienced|proficient|trained|certified|licen[cs]ed|qualified|fluent|skilled|comfortable|used|using"
    r"|worked|working|know|known|speak|hold|touched|tried|learned|learnt|operated)"
)
_LEARNED = (
    r"(?:\w*erfahrung\w*|\w*kenntnis\w*|praxis|berührung\w*|schein|nachweis|ausbildung|schulung|expériences?|pratique"
    r"|connaissances?|notions?|formation|maîtrise|habilitation|diplôme|qualification|certificat|permis)"
)
# Each governs all that follows it in its stretch of text.
_DENIES = re.compile(
    rf"""
      (?<!despite\ )\b(?:no|without|lack(?:s|ing)?(?:\s+of)?|zero|keine?)\s+(?:{_ADJECTIVE}\s+)*{_NOUN}\b
    | \b(?:not|never|cannot|can't|(?:do|does|did|have|has|had|am|is|are)n't)\s+(?:yet\s+|been\s+|currently\s+)*{_KNOWN}
    | \b(?:willing|eager|keen|ready|happy|hop(?:e|ing)|plan(?:ning)?|want(?:ing)?|wish(?:ing)?|motivated|excited|like
        |looking\s+forward)\s+to\s+(?:\w+\s+)?(?:learn|study|obtain|get|gain|pursue|acquire|become)\b
    | (?:^\W*|\b(?:am|i'm|also|very|keenly)\s+)(?:interested\s+in|curious\s+about)\b
    | ^\W*(?:(?:strong|keen|deep)\s+)?interest\s+in\b
    | \baspire\s+to\b
    | \b(?:not|never)\s+(?:allowed|permitted|authori[sz]ed|required|asked|expected|trusted|able|responsible|involved
        |in\s+charge)\b
    | \bnicht\s+(?:zuständig|befugt|berechtigt|verantwortlich)\b
    | \bpas\s+(?:autorisée?|habilitée?|chargée?|responsable)\b
    | \b(?:do|does|did)\s+not\s+(?:yet\s+)?(?:know|have|hold|speak|use|possess)\b
    | (?:^\W*|[.;:,]\s+)(?:jamais|noch\s+nie|bisher\s+nie|pas\s+de|never\s+(?:got|came|quite|really))\s
    | \bn['’]ai\s+(?:jamais|pas|encore\s+jamais)\b | \bn(?:e\s+|['’])\w+\s+(?:pas|jamais|plus|aucune?)\b
    | \bnoch\s+(?:nie|nicht)\b | \b(?:hatten?|gab|nutzten?|haben?)\s+(?:es\s+|wir\s+|ich\s+)?kein(?:e[nr]?)?\s
    | \b(?:ohne|sans|pas\s+de|aucune?)\s+(?:[\w'’-]+\s+)?{_LEARNED}\s+(?:[\w'’-]+\s+){{0,4}}(?:[dl]['’])?$
    | \b(?:ohne|sans|pas\s+de|aucune?)\s+(?:eigene[nrs]?\s+|réelle\s+|véritable\s+|jede\s+|vrai\s+)?$
    | \bkeine?\s+(?:erfahrung|kenntnisse)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Directly before the term.
_DENIES_NEXT = re.compile(
    rf"""\b(?:no|not|never|non|nor|neither|lacks?|lacking|without|(?:do|does|did|has|have|had|was|were|is|are|could)n['’]t)
        [\s-]+(?:any\s+|yet\s+)?(?:an?\s+)?(?:{_ADJECTIVE}\s+)*$
    | \bnever\s+(?:did|done|performed|ran|run|held|owned|programmed|wrote|taught|managed|led|operated|drove|driven
        |bought|got|introduced|adopted|licensed|installed|switched\s+to|moved\s+to|rolled\s+out|owned|had)\s+
        (?:any\s+|an?\s+|the\s+)?$
    | \b(?:was|were|been|being|got)\s+(?:refused|denied|not\s+granted|turned\s+down\s+for|rejected\s+for
        |barred\s+from)\s+(?:an?\s+|the\s+|my\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
_HEDGES = re.compile(
    rf"""
      \b(?:familiar(?:ity|ised|ized)?(?:\s+with)?|exposure(?:\s+to)?|exposed\s+to|acquainted\s+with
        |dabbl\w+\s+in|introduct(?:ion\s+to|ory)|foundations?\s+of|coursework\s+in|shadow(?:ed|ing)|hospitation|hospitiert|zugesehen
        |sat\s+in\s+on|looked\s+on|stage\s+d['’]observation)\b
    | (?:^\W*|\bI\s+)(?:observed|watched|witnessed)\s+(?!(?:and|as|all|by|that|how|over|out)\b)
    | ^\W*observation\s+d(?:e|u|['’])
    | \b(?:currently|now|still|actively|presently|am|i'm|started|begun|began)\s+(?:learning|studying
        |training\s+(?:in|for|as)|working\s+towards?|pursuing|preparing\s+for)\b
    | ^\W*(?:learning|studying|pursuing|working\s+towards?)\s | \bworking\s+towards?\s+(?:an?|my|the)\s
    | \b(?:scheduled|registered|enrolled|booked|signed\s+up|due)\s+
        (?:to\s+(?:take|sit|start|complete|begin|attend|obtain)|for|on|onto|in\s+for)\s
    | \b(?:heard|listened\s+to|attended|went\s+to|visited)\s+(?:\w+\s+){{0,3}}?
        (?:talks?|lectures?|presentations?|webinars?)\b
    | \b(?:learning|studying):
    | \b(?:basic|beginner|elementary|limited|some|rudimentary|novice|entry.level|introductory|fundamental|minimal
        |little|passing|conceptual|theoretical|academic)\b
        (?:\s+\w+)?\s+{_NOUN}\b
    | \b(?:grundkenntnisse|notions|connaissances\s+de\s+base)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Before the term without a comma between.
_HEDGES_NEXT = re.compile(
    r"\b(?:basic|basics\s+of|beginner(?:'s)?|elementary|rudimentary|novice|a\s+little|a\s+bit\s+of|limited"
    r"|entry.level|studying|aspiring|trainee|apprentice|improver|probationary|cadet|Auszubildende[rn]?|Azubi|Lehrling"
    r"|Praktikant(?:in)?|Werkstudent(?:in)?|Umschüler(?:in)?|apprentie?|stagiaire|alternante?|élève|expired|lapsed|around|near|past)[\s-]+(?:level\s+|in\s+|of\s+)?(?:\w+\s+){0,1}$",
    re.IGNORECASE,
)
_GIVES_LESSONS = re.compile(
    r"\b(?:gave|giv\w+|taught|teach\w*|ran|run|held|led|offer\w*|planned|delivered)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_LESSONS = re.compile(r"\s+lessons?\b", re.IGNORECASE)
# Who is still a student of a trade: "Student Midwife", but not "Student counsellor".
_STUDENT = re.compile(r"\b(?:student|schüler(?:in)?|étudiante?)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_LEARNED_TRADE = re.compile(
    r"\b(?:nurs|midwi|teacher|paramedic|physio|radiograph|pharmac|dent(?:ist|al)|vet|doctor|therap|engineer|pilot|chef"
    r"|social\s+work|journalis|optom|diet|archite|account|survey|electric|lawyer)\w*",
    re.IGNORECASE,
)
_LIMIT = (
    r"(?:basics?|beginners?|elementary|novice|rudimentary|learning|familiar(?:ity)?|exposure|A1|A2|limited|in\s+progress"
    r"|expired|lapsed|grundkenntnisse|anfänger|débutant|notions|school\s+level|currently\s+(?:learning|studying)"
    r"|phrases|words|mots|wörter|worte|holiday|pending|expected|ongoing|not\s+yet\s+\w+|introductory|scheduled|self.study)"
)
# Directly after the term: in brackets, after a colon or dash, or alone after a comma.
_HEDGES_AFTER = re.compile(
    rf"""
      ^\s*(?:[(\[:–—-]|\bat\b|\bis\b)\s*(?:\w+\s){{0,2}}?{_LIMIT}\b
    | ^\s*,\s*(?:\w+\s)?{_LIMIT}(?:\s+(?:level|skills?|knowledge))?\s*(?:$|[.,;)(])
    | ^\W{{1,2}}(?:\w+\W+){{0,2}}?with\s+(?:great\s+|keen\s+)?interest\b
    | ^\s+lessons?\s+(?:since|from|at|with)\b
    | ^\s*[(\[:–—-]\s*(?:[\w'’-]+\s+){{0,4}}?(?:learn(?:ing)?\s+paths?|tutorials?|MOOCs?
        |online\s+(?:courses?|class(?:es)?)|self-?(?:study|taught)|own\s+projects?|(?:Udemy|Coursera|edX)(?:\s+\w+)?
        |onlinekurs\w*|selbststudium|autodidakt\w*|cours\s+en\s+ligne)\b
    | ^[\s-]+(?:candidate|eligible|trainee|apprentice|intern|student|beginner|basics|in\s+progress|pending)\b
    | ^['’]?s['’]?\s+(?:mate|helper|assistant|apprentice|labou?rer)\b | ^lehrling\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Behind the term: "SAP: none", "Wundversorgung habe ich noch nicht gemacht", "welding is not something I have done".
_DENIED_AFTER = re.compile(
    r"""^\s*[(\[:–—-]\s*(?:none|no(?!\.?\s*:?\s*\d)|not|never|nicht|keine?|noch\s+nie|jamais|pas\s+encore)\b
    | ^[^.;,:]{0,30}\b(?:noch\s+(?:nie|nicht|keine?n?)|habe?\s+ich\s+(?:\w+\s+)?(?:nie|nicht|keine?n?)
        |kann\s+ich\s+(?:\w+\s+)?nicht)\b
    | ^\s+(?:is|are|was)\s+(?:not\s+(?:something|part)|new\s+to\s+me)\b
    | ^[^.;,:]{0,20}\bI\s+have\s+(?:not|never)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DENIES_ALL = re.compile(
    r"^\W*(?:no|none|not|never|kein\w*|nie|nicht|noch|aucune?|jamais|pas)\b"
    r"|\b(?:don['’]t|do\s+not|haven['’]t|have\s+not|keinen?|jamais)\b",
    re.IGNORECASE,
)
# A new action behind a comma begins a clause of its own: "familiar with Sage, used Xero daily".
_STOPS = re.compile(
    r"""(?<=[.!?])\s+(?=[A-Z]) | ; | \s[|•·]\s | \b(?:but|however|although|though)\b
    | ,\s+(?:(?:and|then|now|later)\s+)?(?=(?:I\s+)?(?:use[ds]?|built|builds?|ran|runs?|led|leads?|wrote|writes?
        |taught|teach(?:es)?|manage[ds]?|work(?:s|ed)|install(?:s|ed)?|operate[ds]?|maintain(?:s|ed)?|develop(?:s|ed)?|trained|handle[ds]?
        |administer(?:s|ed)?|implement(?:s|ed)?|design(?:s|ed)?|passed|hold(?:s)?)\s)
    | (?<!not\ )(?<!never\ )(?<!no\ )(?<!yet\ )(?<!non-)
        \b(?=(?:expert|proficient|advanced|fluent|skilled|experienced|strong|solid|certified|extensive)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# A rating of its own right behind a term stands above what is said of the one before: "Sage: novice, Xero: expert".
_RATED_HIGH = re.compile(
    r"\s*(?::|\(|\s[–—-])\s*(?:very\s+)?(?:expert|advanced|proficient|strong|fluent|native|excellent|experienced|experte"
    r"|expertin|fortgeschritten|sehr\s+gut|verhandlungssicher|fließend|avancée?|courante?|confirmée?)\b"
    r"(?!\s+(?:learner|beginner|apprentice|trainee|candidate|of))",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;]\s")
_ACTION = re.compile(r"(?:[a-z]+ed|held|ran|led|kept|taught|wrote|built|made|sold|drove|bought|set|ran|took|gave)(?= )")
_BRACKETS_BESIDE = re.compile(r"^(?P<between>[^.;,()]{0,20}?)\s*(?:\)|\([^()]*\))")
_LABELS = re.compile(
    r"""\b(?:familiar|basics?(?!\s+life)|beginner|exposure|elementary|novice|studying|A1|A2|limited|entry\slevel
        |grundkenntnisse|notions)\b
    | (?:^|currently\s|still\s|now\s)learning\b
        (?!\s*(?:&|and|management|design|technolog|support|difficult|disabilit))""",
    re.VERBOSE | re.IGNORECASE,
)
_NOT_A_LABEL = re.compile(r"\bvisual basic\b", re.IGNORECASE)


# "Planned play along the framework" is a deed whatever the weights say; "Planned to ..." and "Watched ..." are none.
_DEED = re.compile(
    r"\W*(?!(?:Watch|Observ|Shadow|Attend|Visit|Start|Want|Learn|Help|Assist|Support|Ask|Studi|Enroll|Register|Appli)ed\b)"
    r"[A-Z][a-z]+ed\s(?!to\s)"
    r"|\W*(?:Helped|Assisted|Supported)\s(?:(?:the|our|an?|its|two|three)\s)?(?:[\w-]+\s){1,2}(?:to\s|in\s)?"
    r"(?:pass|win|gain|earn|keep|renew|regain|achieve|obtain|meet|prepare|introduce|implement|adopt|roll)(?:ing)?\s"
)
# What is named behind one of these was only near the deed: "Collected payslips from payroll".
_NEAR_DEED = re.compile(r"\b(?:from|about|around|near|beside|outside|between|against|towards?)\s(?:[\w-]+\s){0,3}$")


@lru_cache(maxsize=8192)
def certainty(text: str, start: int, end: int) -> Certainty:
    """How certain `text` is of the term at `start` to `end`, by rules and, where these find it plain, by weights."""
    ruled = ruled_certainty(text, start, end)
    if ruled is not Certainty.DENIED and _RATED_HIGH.match(text, end):
        return Certainty.PLAIN
    if ruled is not Certainty.PLAIN or not has_context(text, start, end) or _is_plainly_done(text, start, end):
        return ruled
    held = probability(text, start, end)
    if held >= DOUBTED:
        return ruled
    return Certainty.HEDGED if held >= UNLIKELY or _is_deed(text[:start]) else Certainty.MET


def _is_deed(before: str) -> bool:
    return _DEED.match(before) is not None and _NEAR_DEED.search(before) is None


def is_surely_held(text: str, start: int, end: int) -> bool:
    """Whether a text shows the term at `start` to `end` so surely that it may be claimed in another place."""
    if certainty(text, start, end) < Certainty.TAUGHT:
        return False
    return not has_context(text, start, end) or probability(text, start, end) >= SURE


def _is_plainly_done(text: str, start: int, end: int) -> bool:
    return is_plainly_done(_SENTENCE_END.split(text[:start])[-1], text[start:end], text[end:])


def ruled_certainty(text: str, start: int, end: int) -> Certainty:
    """How certain `text` is of the term at `start` to `end`, by the words around it that take a claim back.

    A hedge or denial before the term reaches until a semicolon, a full stop, "but" or a claim of proficiency.
    """
    text = without_asides(text, start, end)
    first = max((stop.end() for stop in _STOPS.finditer(text) if stop.end() <= start), default=0)
    before, after = text[first:start], text[end:]
    if _DENIES.search(before) or _DENIES_NEXT.search(before) or _DENIED_AFTER.search(after):
        return Certainty.DENIED
    if is_not_done(before, after) or is_wished(before, after) or _is_of_others(before, text, start, end):
        return Certainty.DENIED
    if (
        is_broken_off(text[:start], text[start:end] + after)
        or is_only_dealt_with(text, start, end)
        or is_figure(text, start, end)
    ):
        return Certainty.DENIED
    if any(is_merely_met(before, behind) for behind in _behind(after)):
        return Certainty.MET
    if _is_limited(before, text, start, end):
        is_some = may_be_another_deed(text[start:end], after) or knows_some(before, text[start:end], after)
        return Certainty.HEDGED if is_some else Certainty.MET
    return Certainty.TAUGHT if is_taught_to_others(before) else Certainty.PLAIN


def _is_limited(before: str, text: str, start: int, end: int) -> bool:
    words, after = text[start:end], text[end:]
    if _is_hedged(before, words, after) or may_be_another_deed(words, after) or is_limited(text, start, end):
        return True
    return any(is_hardly_done(before, behind) for behind in _behind(after))


def _behind(after: str) -> tuple[str, ...]:
    """What stands behind a term, and the same without the brackets beside it: "AVA (iTWO) only seen"."""
    bare = _BRACKETS_BESIDE.sub(r"\g<between>", after)
    return (after,) if bare == after else (after, bare)


def _is_of_others(before: str, text: str, start: int, end: int) -> bool:
    sentence = _SENTENCE_END.split(text[:start])[-1]
    return (
        _is_action_of_others(before, text[start:end])
        or is_done_by_others(before)
        or is_held_by_others(before)
        or is_of_another(sentence, text[start:end], text[end:])
        or is_left_to_others(sentence, text[start:end], text[end:])
    )


def _is_action_of_others(before: str, words: str) -> bool:
    """Whether a term opens with a verb whose subject stands before it: "My manager" of "held the budget"."""
    action = _ACTION.match(words)
    return action is not None and (is_done_by_others(f"{before}{action[0]}") or is_begun_by_another(before))


def _is_hedged(before: str, words: str, after: str) -> bool:
    if _STUDENT.search(before) and _LEARNED_TRADE.search(words):
        return True
    if _GIVES_LESSONS.search(before) and _LESSONS.match(after):
        return False
    next_to_it = _HEDGES_NEXT.search(before.rpartition(",")[2])
    return bool(_HEDGES.search(before) or next_to_it or _HEDGES_AFTER.search(after)) or is_little(before, words, after)


def certainty_of_statement(text: str) -> Certainty:
    """How certain a statement is as a whole, whatever it names: its weakest part decides."""
    if _DENIES_ALL.search(text):
        return Certainty.DENIED
    ends = (*(stop.start() for stop in _STOPS.finditer(text)), len(text))
    least = min(ruled_certainty(text, end, end) for end in ends)
    return min(least, Certainty.HEDGED) if has_limit(text) or _has_limiting_word(text) else least


def is_hedging_label(label: str) -> bool:
    """Whether the label of a list of skills, or a level, limits what stands under it: "Familiar with", "1/5"."""
    return _has_limiting_word(label) or bool(low_rating(label))


def _has_limiting_word(text: str) -> bool:
    return _LABELS.search(_NOT_A_LABEL.sub("", text)) is not None
