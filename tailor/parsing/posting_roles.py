"""What each line of a posting is for: by its heading first, by its own words where they are stronger."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_board_marks import marked_role
from tailor.parsing.posting_headings import (
    claim_of,
    heading_role,
    heads_a_fact,
    is_generic,
    is_known_heading,
    known_words,
)
from tailor.parsing.posting_items import answers_a_form, opens_with_knowledge
from tailor.parsing.posting_lines import is_fact_row
from tailor.parsing.posting_order import speaks_of_a_person, turns_away
from tailor.parsing.posting_passages import announced_roles
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_pay import is_pay_alone
from tailor.parsing.posting_second_look import look_again
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_site_lines import length_of_bars
from tailor.parsing.posting_tasks import counts_years_of_a_thing, opens_as_task, tells_of_work
from tailor.text.reader_tasks import is_task_of_reader

_SENTENCES_OF_A_PARAGRAPH = 3
_LINES_OF_A_LIST = 3
_LONGEST_ITEM = 25  # words
_STOPS = (".", "!", "?", ":")
_CUT = ("...", "…")  # what another page has more of
_FRAGMENT = 10  # words; a short line without a person is a note such as "Good knowledge of Excel"
_CODE = re.compile(  # of a table of criteria that was read line by line, or behind each of a list
    r"(?:\t(?P<cell>E|D|Essential|Desirable)(?:\t.*)?|\s[(\[](?P<sign>E|D)[)\]](?P<shown_by>\s[A-Z](?:\s?[/,&+]\s?[A-Z])*)?)$"
)
_FEWEST_CODES = 3
_LEAD = re.compile(r"([^:.]{4,60}): \S")
_OWN_LABEL = re.compile(r"^(?:[^\W\d_]++[ &/’'-]*+){1,4}: (?=\S)")
_HOLDER_DOES = re.compile(
    r"(?:(?:this|the) (?:position|post|role|job|class|classification|incumbent|employee|worker"
    r"|job ?holder|post ?holder)|employees in this class(?:ification)?|incumbents)(?:\s\([^()]*\))? "
    r"(?:also |primarily |typically |regularly )?(?=[a-z])",
    re.IGNORECASE,
)
_ROW = re.compile(r"(?:[^\W\d_][^\s\t]*+[ ]?+){1,4}\t[^\t]{1,40}(?<![.;])")
_BRACKET = re.compile(r"\s\(([^()]*)\)\s*[.]?$")
_ASIDE_IN_BRACKETS = re.compile(r"\s\([^()]*\)")
_ASIDE = re.compile(
    r"(?!(?:an?|the|that|this|it|which|these|those) )(?:[\w-]+ ){1,2}"
    r"(?:preferred|desirable|desired|ideal|a plus|an advantage)\.?"
)
_NUMBERED = re.compile(r"(?:\d{1,2}|[A-Z])[.)] ")
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
_AT_HEART = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_OPEN = frozenset({None, LineRole.ABOUT, LineRole.DUTY})  # sections in which a line that begins by asking asks
_FIRM = frozenset({LineRole.BENEFIT, LineRole.LEGAL})
_LISTING = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})


@dataclass(frozen=True, slots=True)
class _Section:
    """What has been read below the last heading; `block` is set where the heading stands inside a paragraph.

    It is `closed` by the first sentence that offers something or tells of a next step where sentences were asking. An
    unmarked paragraph that begins with an offer is `offering` to its end, by the number of its block.
    """

    role: LineRole | None = None
    heading: str = ""
    level: int = 9
    block: int = -1
    fact: bool = False
    listed: bool = False
    items: int = 0
    closed: bool = False
    offering: int = -1


def assign_roles(segments: Sequence[Segment], title: str = "") -> tuple[PostingLine, ...]:
    """Each segment as a line with its role.

    The job's `title` announces nothing, whatever its words are ("Requirements Engineer", "Night Shift Lead").

    A heading that announces nothing known ends the section before it when it is of the same or a higher level;
    lines below it are judged by their own words. A heading inside a paragraph speaks for that paragraph only.
    A bullet that repeats a heading belongs to the page's table of contents.
    """
    bars = length_of_bars([segment.text for segment in segments])
    lines = [_line(segment, LineRole.OTHER, "") for segment in segments[:bars]]
    around = section = _Section()
    sizes = Counter(segment.block for segment in segments)
    announced = announced_roles(segments, title)
    alone: set[int] = set()
    segments, given = _coded(segments)
    headings = {known_words(title), *(known_words(segment.text) for segment in segments if segment.heading)}
    for number, segment in enumerate(segments[bars:], start=bars):
        if section.block not in {-1, segment.block}:
            section = around
        if segment.heading:
            role = announced[number]
            around = _around(around, section, segment, role)
            section = _below(segment, role, section)
            lines.append(_line(segment, role or LineRole.OTHER, segment.text))
            continue
        section = replace(section, closed=section.closed or _closes(segment, section, lines[-1:]))
        governing = _governing(segment, section, sizes[segment.block])
        listed_again = segment.bullet and known_words(segment.text) in headings
        if not segment.bullet and _says("level", segment.text):
            governing, section = LineRole.OTHER, _Section()
        aside = LineRole.OTHER if listed_again or _is_fact(segment, governing, section, lines[-1:]) else None
        role = given.get(number) or aside or line_role(segment.text, governing, bullet=segment.bullet)
        role = _continued(segment, role, governing, lines)
        if governing not in _LISTING or segment.text.endswith("?"):
            alone.add(number)
        lines.append(_line(segment, role, section.heading))
        opens = segment.block not in {one.block for one in segments[max(0, number - 1) : number]}
        section = _with_line(section, segment, role, sentences=sizes[segment.block], opens=opens)
    return look_again(lines, alone, title)


def _coded(segments: Sequence[Segment]) -> tuple[Sequence[Segment], dict[int, LineRole]]:
    """The segments without the letters that say of each row whether it is essential, and the roles that these give."""
    codes = {number: code for number, one in enumerate(segments) if (code := _CODE.search(one.text))}
    if len(codes) < _FEWEST_CODES:
        return segments, {}
    bare = [
        replace(one, text=_without_code(one.text, codes[number]), bullet=True) if number in codes else one
        for number, one in enumerate(segments)
    ]
    roles = {
        number: LineRole.NICE if (code["cell"] or code["sign"]).startswith("D") else LineRole.REQUIREMENT
        for number, code in codes.items()
    }
    return bare, roles


def _without_code(text: str, code: re.Match[str]) -> str:
    """The text of a criterion; the letters behind the code that say how it is assessed stay, as a sign of a posting."""
    return text if code["shown_by"] else text[: code.start()]


def _around(around: _Section, section: _Section, heading: Segment, role: LineRole | None) -> _Section:
    """The section to return to below a heading inside a paragraph: the one around it, as long as it has no list yet.

    A label within a list does not end it where it is a fact, or of what the list tells ("Salary:" below "We offer").
    """
    again = section.block == heading.block and section.heading and heading.inline
    goes_on = (role is not None and role is section.role) or heads_a_fact(heading.text)
    listed = (section.listed or section.items) and not goes_on
    if not heading.inline or listed or again:
        return _Section()
    return section if section.block == -1 else around


def _is_fact(segment: Segment, governing: LineRole | None, section: _Section, before: Sequence[PostingLine]) -> bool:
    """Whether a line is a label and its value, or a job board's own remark, and no item of a list."""
    label = segment.text.partition("\t")[0]
    if is_known_heading(label) and not heads_a_fact(label) and heading_role(label) in _LISTING:
        return False  # "You need<TAB>Two years at the bench"
    if any(line.role is LineRole.OTHER and "\t" in line.text for line in before) and _ROW.fullmatch(segment.text):
        return True
    if "\t" not in segment.text or governing not in {None, LineRole.DUTY}:
        return False
    return is_generic(section.heading) or (governing is None and _ROW.fullmatch(segment.text) is not None)


def _below(heading: Segment, announced: LineRole | None, section: _Section) -> _Section:
    """The section that a heading opens, or the one before it goes on under a lesser, unknown heading."""
    numbered = _NUMBERED.match(heading.text) is not None
    opens = announced is not None or heading.level <= section.level or is_generic(section.heading) or numbered
    return _Section(
        role=announced if opens else section.role,
        heading=heading.text,
        level=heading.level if opens else section.level,
        block=heading.block if heading.inline else -1,
        fact=heads_a_fact(heading.text),
    )


def _governing(segment: Segment, section: _Section, sentences: int) -> LineRole | None:
    """The role of the section for a line: a paragraph below the list speaks for itself; the list may be unmarked."""
    if section.offering == segment.block:
        return LineRole.BENEFIT
    paragraph = sentences >= _SENTENCES_OF_A_PARAGRAPH and section.items >= _LINES_OF_A_LIST
    closed = section.closed and segment.text.endswith(_STOPS) and not speaks_of_a_person(segment.text)
    return None if not segment.bullet and (section.listed or paragraph or closed) else section.role


def _with_line(section: _Section, segment: Segment, role: LineRole, *, sentences: int, opens: bool) -> _Section:
    """The section after a line of it; `opens` says that the line is the first of its block of so many `sentences`."""
    offers = (opens and role is LineRole.BENEFIT and not segment.bullet) or _says("leads_to_offers", segment.text)
    return replace(
        section,
        offering=segment.block if offers else section.offering,
        listed=section.listed or segment.bullet or section.fact,
        items=section.items + (sentences == 1),
    )


def _closes(segment: Segment, section: _Section, before: Sequence[PostingLine]) -> bool:
    """Whether a sentence ends the prose that asks: it offers something, or tells of a next step, and asks nothing."""
    prose = not segment.bullet and segment.text.endswith((".", "!"))
    asked = any(line.role in _AT_HEART and not line.is_heading for line in before)
    return prose and asked and section.role in _AT_HEART and turns_away(segment.text)


def _continued(segment: Segment, role: LineRole, governing: LineRole | None, lines: Sequence[PostingLine]) -> LineRole:
    """The role of a line, which may be that of the line before it that it goes on."""
    continues = role is LineRole.ABOUT and governing is None and _goes_on(segment, lines)
    likewise = bool(lines) and lines[-1].role in _AT_HEART and _says("likewise", segment.text)
    listed = role is LineRole.ABOUT and _ends_a_list(segment, lines)
    return lines[-1].role if continues or likewise or listed else role


def _ends_a_list(segment: Segment, lines: Sequence[PostingLine]) -> bool:
    """Whether a line is the last of several that one sentence lists: the line before it ends in a comma."""
    before = lines[-1] if lines else None
    goes_on = before is not None and not before.is_heading and before.text.endswith((",", ";"))
    return goes_on and not segment.bullet and segment.text[:1].islower()


def _goes_on(segment: Segment, lines: Sequence[PostingLine]) -> bool:
    """Whether a line that says nothing of itself continues a list that lost its marks: no line of it ends in a stop."""
    before = lines[-1] if lines else None
    if before is None or before.is_heading or before.role not in {LineRole.REQUIREMENT, LineRole.DUTY}:
        return False
    bare = not segment.text.endswith(_STOPS) and (segment.bullet or not before.text.endswith((".", "!", "?")))
    return bare and segment.bullet == before.bullet and len(segment.text.split()) <= _LONGEST_ITEM


def line_role(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The role of a line in a section of a role (None: no section, or one that announces nothing)."""
    label, gap, _ = text.partition("\t")
    if gap and is_known_heading(label) and not heads_a_fact(label):
        section = heading_role(label)
    cut = not bullet and section not in _LISTING and text.endswith(_CUT)
    strong = marked_role(text, section) or (
        LineRole.OTHER if cut or _is_stray(text) else _role_in_any_section(text, section, bullet=bullet)
    )
    works = section is LineRole.DUTY and tells_of_work(text)
    if strong is not None and not (section in _AT_HEART and opens_with_knowledge(text)):
        return section if works and strong is LineRole.BENEFIT and section else strong
    if section in _AT_HEART:
        nice = section is LineRole.NICE or _is_nice(text)
        told = LineRole.REQUIREMENT if bullet or not tells_of_work(text) else LineRole.DUTY
        return LineRole.NICE if nice else told
    task = opens_as_task(_OWN_LABEL.sub("", text)) and (bullet or not text.endswith(_STOPS))
    if section is LineRole.DUTY and (task or works or (bullet and not _says("benefit", text))):
        return section
    if section is LineRole.DUTY and not bullet and not opens_as_task(text) and _tells_around(text):
        section = LineRole.ABOUT
    if _says("legal_elsewhere", text) and (section is not LineRole.DUTY or _says("warns", text)):
        return LineRole.LEGAL
    if section is LineRole.OTHER:
        return LineRole.CONDITION if _says("condition", text) and not text.endswith("?") else section
    return section if section in _FIRM else _role_by_words(text, section, bullet=bullet)


def _tells_around(text: str) -> bool:
    """Whether a sentence among those about the work tells of something else: nobody who does the job is in it."""
    return text.endswith(".") and _says("of_others", text) and not _says("holder", text)


def _is_stray(text: str) -> bool:
    """Whether a line is a form's answer, a board's fact, a row of a label and a value, or points elsewhere."""
    answer = answers_a_form(text) or _says("not_asked", text) or _says("welcomed", text)
    return answer or _says("board_fact", text) or is_fact_row(text) or _says("pointer", text)


def _role_in_any_section(text: str, section: LineRole | None, *, bullet: bool) -> LineRole | None:
    """The role of a line whose words say it under whatever heading they stand."""
    if _says("legal", text) or _says("bonus_paid", text):
        return LineRole.LEGAL if _says("legal", text) else LineRole.BENEFIT
    check = section is LineRole.CONDITION if bullet else False
    if check or _says("subject_to", text):
        return LineRole.CONDITION
    if bullet:
        return None
    if any(_says(sign, text) for sign in ("metadata", "farewell", "of_all", "of_a_thing")):
        return LineRole.OTHER
    if _says("offer", text) or (text[:4].strip("£$€ ")[:1].isdigit() and is_pay_alone(text)):
        return LineRole.BENEFIT
    return LineRole.DUTY if text.endswith(".") and _says("work", text) else None


def _role_by_words(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The first role that the words of a line speak for."""
    asks = (section is not LineRole.CONDITION and _says("demand", text)) or (
        (section is None or (section is LineRole.ABOUT and not _says("of_us", text))) and _asks(text, bullet=bullet)
    )
    spoken = (
        (LineRole.OTHER, section is None and _says("farewell_outside", text)),
        (LineRole.REQUIREMENT, section is not LineRole.CONDITION and _says("expects", text)),
        (LineRole.CONDITION, section is not LineRole.DUTY and _says("condition", text)),
        (LineRole.BENEFIT, _says("benefit", text)),
        (LineRole.NICE, _is_nice(text) and not (section in {None, LineRole.ABOUT} and _says("of_us", text))),
        (LineRole.REQUIREMENT, section in _OPEN and _says("opens", text)),
        (LineRole.DUTY, _says("duty", text) or _tells_of_task(text)),
        (LineRole.REQUIREMENT, asks),
    )
    return next((role for role, said in spoken if said), section or LineRole.ABOUT)


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
    if bracket and (len(bracket[1].split()) >= _WORDS_OF_A_CLAUSE or not _says("wish_begins", bracket[1])):
        text = text[: bracket.start()]
    first = text.partition(";")[0].rstrip()
    main, _, aside = first.rpartition(", ")
    told = len(main.split()) >= _WORDS_OF_A_CLAUSE or _CREDENTIAL.search(main)
    own = _ASIDE.fullmatch(aside) and told and "," not in main
    own = own or (_OWN_ASIDE.fullmatch(aside) and _CREDENTIAL.search(main) and not _CREDENTIAL.search(aside))
    own = own or (_OWN_WISH.fullmatch(aside) and speaks_of_a_person(main))
    if own or _says("required", main):
        first = main
    return _says("nice", first) and not _says("no_fact", text)


def _asks(text: str, *, bullet: bool) -> bool:
    """Whether a line outside every known section asks: a bullet by a cue, a sentence if it speaks of a person too."""
    if not bullet and counts_years_of_a_thing(text):
        return False
    text = _ASIDE_IN_BRACKETS.sub("", text)
    return _says("asking", text) and (bullet or _says("person", text) or len(text.split()) <= _FRAGMENT)


@lru_cache(maxsize=4096)
def _says(name: str, text: str) -> bool:
    return pattern("lines", name).search(text) is not None


def _line(segment: Segment, role: LineRole, heading: str) -> PostingLine:
    return PostingLine(
        role, segment.text, segment.start, segment.end, heading, bullet=segment.bullet, is_heading=segment.heading
    )
