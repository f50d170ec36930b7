"""What one line of a posting is for, by its own words and the section that it stands in."""

import re
from functools import lru_cache

from tailor.model import LineRole
from tailor.parsing.posting_board_marks import marked_role
from tailor.parsing.posting_headings import (
    claim_of,
    heading_role,
    heads_a_fact,
    is_known_heading,
)
from tailor.parsing.posting_items import answers_a_form, opens_with_knowledge
from tailor.parsing.posting_lines import is_fact_row
from tailor.parsing.posting_order import speaks_of_a_person
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_pay import is_pay_alone
from tailor.parsing.posting_tasks import counts_years_of_a_thing, opens_as_task, tells_of_work
from tailor.text.reader_tasks import is_task_of_reader

STOPS = (".", "!", "?", ":")
_CUT = ("...", "…")  # what another page has more of
_FRAGMENT = 10  # words; a short line without a person is a note such as "Good knowledge of Excel"
_LEAD = re.compile(r"([^:.]{4,60}): \S")
_OWN_LABEL = re.compile(r"^(?:[^\W\d_]++[ &/’'-]*+){1,4}: (?=\S)")
_HOLDER_DOES = re.compile(
    r"(?:(?:this|the) (?:position|post|role|job|class|classification|incumbent|employee|worker"
    r"|job ?holder|post ?holder)|employees in this class(?:ification)?|incumbents)(?:\s\([^()]*\))? "
    r"(?:also |primarily |typically |regularly )?(?=[a-z])",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s\(([^()]*)\)\s*[.]?$")
_ASIDE_IN_BRACKETS = re.compile(r"\s\([^()]*\)")
_ASIDE = re.compile(
    r"(?!(?:an?|the|that|this|it|which|these|those) )(?:[\w-]+ ){1,2}"
    r"(?:preferred|desirable|desired|ideal|a plus|an advantage)\.?"
)
_OWN_ASIDE = re.compile(  # behind a comma, with a subject and a verb of its own
    r"(?:[\w./+#&’'-]+ ){1,5}(?:will be|would be|is|are|wäre|ist|sera|serait) (?:an? |ein\w* |un )?(?:\w+ )?"
    r"(?:preferred|desirable|desired|ideal|plus|bonus|advantage|asset|advantageous|von Vorteil|apprécié|atout)\.?",
    re.IGNORECASE,
)
_OWN_WISH = re.compile(  # the same without a verb: "with French a plus", "Spanisch ein Plus"
    r"(?:with |and |plus |mit |und |et )?(?:[\w./+#&’'-]+ ){1,4}"
    r"(?:an? (?:\w+ )?(?:plus|bonus|advantage|asset)|ein Plus|un (?:plus|atout))\.?",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(  # what nobody only wishes for where something else behind the comma is wished for
    r"(?-i:\b(?:B|M)\.?(?:Com|Sc|A|Tech|E|Eng|Ed|Pharm|BA)\b)|\b(?:degree|diploma|bachelor|master|licen[cs]e|graduate|ausbildung"
    r"|studium|lehrabschluss|abschluss|diplôme|formation|bac ?\+|\d+\+? years|years)\b",
    re.IGNORECASE,
)
_WORDS_OF_A_CLAUSE = 4  # in brackets, which then wish for something of their own
AT_HEART = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_OPEN = frozenset({None, LineRole.ABOUT, LineRole.DUTY})  # sections in which a line that begins by asking asks
_FIRM = frozenset({LineRole.BENEFIT, LineRole.LEGAL})
LISTING = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})


def line_role(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The role of a line in a section of a role (None: no section, or one that announces nothing)."""
    label, gap, _ = text.partition("\t")
    if gap and is_known_heading(label) and not heads_a_fact(label):
        section = heading_role(label)
    cut = not bullet and section not in LISTING and text.endswith(_CUT)
    strong = marked_role(text, section) or (
        LineRole.OTHER if cut or _is_stray(text) else _role_in_any_section(text, section, bullet=bullet)
    )
    works = section is LineRole.DUTY and tells_of_work(text)
    if strong is not None and not (section in AT_HEART and opens_with_knowledge(text)):
        return section if works and strong is LineRole.BENEFIT and section else strong
    if section in AT_HEART:
        nice = section is LineRole.NICE or _is_nice(text)
        told = LineRole.REQUIREMENT if bullet or not tells_of_work(text) else LineRole.DUTY
        return LineRole.NICE if nice else told
    task = opens_as_task(_OWN_LABEL.sub("", text)) and (bullet or not text.endswith(STOPS))
    if section is LineRole.DUTY and (task or works or (bullet and not says("benefit", text))):
        return section
    if section is LineRole.DUTY and not bullet and not opens_as_task(text) and _tells_around(text):
        section = LineRole.ABOUT
    if says("legal_elsewhere", text) and (section is not LineRole.DUTY or says("warns", text)):
        return LineRole.LEGAL
    if section is LineRole.OTHER:
        return LineRole.CONDITION if says("condition", text) and not text.endswith("?") else section
    return section if section in _FIRM else _role_by_words(text, section, bullet=bullet)


def _tells_around(text: str) -> bool:
    """Whether a sentence among those about the work tells of something else: nobody who does the job is in it."""
    return text.endswith(".") and says("of_others", text) and not says("holder", text)


def _is_stray(text: str) -> bool:
    """Whether a line is a form's answer, a board's fact, a row of a label and a value, or points elsewhere."""
    answer = answers_a_form(text) or says("not_asked", text) or says("welcomed", text)
    return answer or says("board_fact", text) or is_fact_row(text) or says("pointer", text)


def _role_in_any_section(text: str, section: LineRole | None, *, bullet: bool) -> LineRole | None:
    """The role of a line whose words say it under whatever heading they stand."""
    if says("legal", text) or says("bonus_paid", text):
        return LineRole.LEGAL if says("legal", text) else LineRole.BENEFIT
    check = section is LineRole.CONDITION if bullet else False
    if check or says("subject_to", text):
        return LineRole.CONDITION
    if bullet:
        return None
    if any(says(sign, text) for sign in ("metadata", "farewell", "of_all", "of_a_thing")):
        return LineRole.OTHER
    if says("offer", text) or (text[:4].strip("£$€ ")[:1].isdigit() and is_pay_alone(text)):
        return LineRole.BENEFIT
    return LineRole.DUTY if text.endswith(".") and says("work", text) else None


def _role_by_words(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The first role that the words of a line speak for."""
    asks = not says("of_origin", text) and _asks_in(text, section, bullet=bullet)
    spoken = (
        (LineRole.OTHER, section is None and says("farewell_outside", text)),
        (LineRole.REQUIREMENT, section is not LineRole.CONDITION and says("expects", text)),
        (LineRole.CONDITION, section is not LineRole.DUTY and says("condition", text)),
        (LineRole.BENEFIT, says("benefit", text)),
        (LineRole.NICE, _is_nice(text) and not (section in {None, LineRole.ABOUT} and says("of_us", text))),
        (LineRole.REQUIREMENT, section in _OPEN and says("opens", text)),
        (LineRole.DUTY, says("duty", text) or _tells_of_task(text)),
        (LineRole.REQUIREMENT, asks),
    )
    return next((role for role, said in spoken if said), section or LineRole.ABOUT)


def _asks_in(text: str, section: LineRole | None, *, bullet: bool) -> bool:
    """Whether a line that is nothing else asks in a section; of the employer a line there hardly ever does."""
    if section is not LineRole.CONDITION and says("demand", text):
        return True
    open_to_all = section is None or (section is LineRole.ABOUT and not says("of_us", text))
    return open_to_all and _asks(text, bullet=bullet)


def _tells_of_task(text: str) -> bool:
    """Whether a sentence says what a post or whoever holds it does: "This position answers calls and enters data."."""
    found = _HOLDER_DOES.match(text)
    return (found is not None and opens_as_task(text[found.end() :])) or is_task_of_reader(text)


def _is_nice(text: str) -> bool:
    """Whether the whole line is only welcome; of several clauses the first tells.

    A remark in brackets or behind a comma may wish for something of its own: "Four years, commercial preferred".
    """
    lead = _LEAD.match(text)
    if lead and claim_of(lead[1])[0] is LineRole.NICE:
        return True
    bracket = _BRACKET.search(text)
    if bracket and (len(bracket[1].split()) >= _WORDS_OF_A_CLAUSE or not says("wish_begins", bracket[1])):
        text = text[: bracket.start()]
    first = text.partition(";")[0].rstrip()
    main, _, aside = first.rpartition(", ")
    told = len(main.split()) >= _WORDS_OF_A_CLAUSE or _CREDENTIAL.search(main)
    own = _ASIDE.fullmatch(aside) and told and "," not in main
    own = own or (_OWN_ASIDE.fullmatch(aside) and _CREDENTIAL.search(main) and not _CREDENTIAL.search(aside))
    own = own or (_OWN_WISH.fullmatch(aside) and speaks_of_a_person(main))
    if own or says("required", main):
        first = main
    return says("nice", first) and not says("no_fact", text)


def _asks(text: str, *, bullet: bool) -> bool:
    """Whether a line outside every known section asks: a bullet by a cue, a sentence if it speaks of a person too."""
    if not bullet and counts_years_of_a_thing(text):
        return False
    text = _ASIDE_IN_BRACKETS.sub("", text)
    return says("asking", text) and (bullet or says("person", text) or len(text.split()) <= _FRAGMENT)


@lru_cache(maxsize=4096)
def says(name: str, text: str) -> bool:
    """Whether a line says what the pattern of that name among those of lines looks for."""
    return pattern("lines", name).search(text) is not None
