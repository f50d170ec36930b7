"""What each line of a posting is for: by its heading first, by its own words where they are stronger."""

import re
from collections.abc import Sequence

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_headings import heading_role
from tailor.parsing.posting_segments import Segment

_LEGAL = re.compile(
    r"equal[- ](?:opportunit|employment)|without regard to|regardless of (?:race|age|gender|religion|sex|colou?r)"
    r"|protected (?:veteran|characteristic|class|by (?:law|federal|applicable))|discriminat|affirmative action"
    r"|reasonable (?:accommodation|adjustment)|all (?:qualified )?applicants (?:will )?receive|diverse (?:backgrounds|workforce)"
    r"|privacy (?:notice|policy|statement)|personal data|cookies?\b|recruitment (?:fraud|agenc)|criminal histor|safeguarding (?:and|children)"
    r"|terms of use|all rights reserved|©|e-verify|fair chance|pay transparency"
    r"|schwerbehindert|m/w/d|gleichstellung|datenschutz|egalite des chances|handicap",
    re.IGNORECASE,
)
_BENEFIT = re.compile(
    r"^(?:benefits|perks)\b|\b(?:we offer|you(?:'ll| will) (?:get|receive|enjoy)|health insurance|dental|401 ?\(?k\)?|pension|paid (?:time off|leave|holiday|vacation)"
    r"|tuition reimbursement|free (?:lunch|fruit|coffee|parking|snacks)|stock options|employer match|days (?:of )?(?:holiday|annual leave|leave)"
    r"|parental leave|cycle to work|gym|sign-on bonus|competitive (?:salary|pay|compensation))\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:background (?:check|screening|investigation)|drug (?:test|screen)|right to work|work authori[sz]ation|authori[sz]ed to work|visa sponsorship"
    r"|security clearance|able to lift|lift(?:ing)? (?:up to )?\d+|(?:night|day|evening|weekend|rotating|12-hour) shifts?|every (?:other|second|third) weekend"
    r"|travel (?:up to|approximately|required)|willing(?:ness)? to travel|u\.?s\.? citizen|must be (?:at least )?(?:18|21)|on[- ]call|dbs check)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:must (?:have|be|hold|possess)|required|requires?|minimum of|at least \w+ (?:years?|months?)|\d+\s*\+?\s*(?:-\s*\d+\s*)?(?:years?|yrs)['’]? (?:of|experience|in)"
    r"|experience (?:with|in|of|as|using|working)|(?:knowledge|understanding|command) of|proficien\w+|ability to|able to|degree|diploma"
    r"|certificat\w+|licen[cs]e|fluent|we are looking for|we're looking for|you (?:have|are|bring|know|hold|should|need)|skills)\b",
    re.IGNORECASE,
)
_NICE = re.compile(
    r"\b(?:(?:is|are|would be|will be|considered)?\s*(?:an? )?(?:big |huge |definite |strong |real )?(?:plus|bonus|advantage|asset)|preferred|desirable|desired"
    r"|nice to have|beneficial|an advantage|advantageous|helpful|von vorteil|wünschenswert|serait un plus|un atout)\s*[.!)]*$",
    re.IGNORECASE,
)
_OPENS_NICE = re.compile(
    r"^(?:nice to have|bonus|preferred|preferably|desirable|ideally|(?:a )?plus|optional)\s*[:,–-]", re.IGNORECASE
)
_DUTY = re.compile(
    r"^(?:you(?:'ll| will)\b|as an? .{3,60} you (?:will|'ll)|in this (?:role|position)|the (?:role|postholder|successful candidate) will)",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(
    r"\byou\b|\byour\b|candidate|applicant|\bmust\b|\brequired\b|someone|somebody|person (?:who|with)|\d+\+? years|\bseek|\bdegree\b|\blicen[cs]e\b",
    re.IGNORECASE,
)
_FRAGMENT = 10  # words; a short line without a person is a note such as "Good knowledge of Excel"
_FAREWELL = re.compile(
    r"^(?:to apply|apply (?:to|now|by|via|here|online)|questions\b|write to|contact\b|e-?mail|reference\b|closing date|send (?:your|us)|for (?:more|further) information"
    r"|if you (?:have|are) (?:any )?(?:questions|interested)|please (?:apply|send|submit|note|contact)|we look forward|interested\?|bitte senden|bewerben sie sich)",
    re.IGNORECASE,
)
_AT_HEART = frozenset({LineRole.REQUIREMENT, LineRole.NICE})


def assign_roles(segments: Sequence[Segment]) -> tuple[PostingLine, ...]:
    """Each segment as a line with its role.

    A heading that announces nothing known ends the section before it when it is of the same or a higher level;
    lines below it are judged by their own words.
    """
    lines = []
    role: LineRole | None = None
    heading = ""
    level = 9
    listed = False
    inline_block = -1
    for segment in segments:
        if inline_block not in {-1, segment.block}:
            # A heading inside a paragraph speaks for that paragraph only.
            role, heading, level, inline_block = None, "", 9, -1
        if segment.heading:
            inline_block = segment.block if segment.inline else -1
            announced = heading_role(segment.text)
            if announced is not None or segment.level <= level:
                role, level = announced, segment.level
            heading = segment.text
            listed = False
            lines.append(_line(segment, announced or LineRole.OTHER, heading))
            continue
        # A paragraph below its section's list speaks for itself.
        section = None if listed and not segment.bullet else role
        listed = listed or segment.bullet
        lines.append(_line(segment, line_role(segment.text, section, bullet=segment.bullet), heading))
    return tuple(lines)


def line_role(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    """The role of a line in a section of a role (None: no section, or one that announces nothing)."""
    if _LEGAL.search(text):
        return LineRole.LEGAL
    if section is None and _FAREWELL.search(text):
        return LineRole.OTHER
    if section in _AT_HEART:
        nice = section is LineRole.NICE or (";" not in text and _NICE.search(text)) or _OPENS_NICE.search(text)
        return LineRole.NICE if nice else LineRole.REQUIREMENT
    if section in {LineRole.BENEFIT, LineRole.LEGAL}:
        return section
    if _CONDITION.search(text) and section is not LineRole.DUTY:
        return LineRole.CONDITION
    if _BENEFIT.search(text):
        return LineRole.BENEFIT
    if section is LineRole.DUTY and bullet:
        return section
    return _role_by_words(text, section, bullet=bullet)


def _role_by_words(text: str, section: LineRole | None, *, bullet: bool) -> LineRole:
    if _NICE.search(text) or _OPENS_NICE.search(text):
        return LineRole.NICE
    if _DUTY.search(text):
        return LineRole.DUTY
    if _strongly_asks(text) or (section is None and _asks(text, bullet=bullet)):
        return LineRole.REQUIREMENT
    return section or LineRole.ABOUT


def _asks(text: str, *, bullet: bool) -> bool:
    """Whether a line outside every known section asks: a bullet by a cue, a sentence only when it speaks of a person."""
    if not _ASKING.search(text):
        return False
    return bullet or bool(_OF_A_PERSON.search(text)) or len(text.split()) <= _FRAGMENT


def _strongly_asks(text: str) -> bool:
    """Whether a line asks whatever it stands under."""
    return bool(
        re.search(
            r"\b(?:must (?:have|hold|possess)|is required|are required|required:|requires (?:a|an|at least|\d)|minimum of \w+ (?:years?|months?)|you (?:must|need to) have)\b",
            text,
            re.IGNORECASE,
        )
    )


def _line(segment: Segment, role: LineRole, heading: str) -> PostingLine:
    return PostingLine(
        role, segment.text, segment.start, segment.end, heading, bullet=segment.bullet, is_heading=segment.heading
    )
