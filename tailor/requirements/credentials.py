"""Licences, certificates and registrations beside those that the vocabulary knows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of
from tailor.requirements.tables import folded_words, long_pattern, read_table
from tailor.text import fold, names_people
from tailor.vocabulary import Mention

_NOUN = re.compile(
    rf"\b(?:{'|'.join(sorted(read_table('credentials')['nouns'], key=len, reverse=True))})\b", re.IGNORECASE
)
_CAPITAL_NOUN = re.compile(rf"(?<=[\w)] )(?:{'|'.join(read_table('credentials')['capital_nouns'])})\b", re.IGNORECASE)
_NO_PAPER = re.compile(r" (?:experience|process|requirements?|standards?|level|period)\b", re.IGNORECASE)
_WORKED_ON = re.compile(  # what is dealt with or sold, not held
    r"^(?:keep|answer|handl|resolv|clos|tak|process|sell|book|triag|log|rais|issu|check|collect|scan|work)\w* "
    r"(?:\w+ )*tickets?$"
    r"|^(?:prioriti[sz]|clear|escalat|answer|assign|open|updat|track|manag|respond)\w* (?:\w+ )*tickets?$"
    r"|\b(?:support|customer|help ?desk|service(?: desk)?|jira|incident|train|theat(?:re|er)|concert|lottery|parking)"
    r" tickets?$",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w&/-]+) $")
_PAPER_IN = long_pattern("credentials", "paper_in")
_CLASS_BEFORE = re.compile(
    r"(?:\b(?:class|cat(?:egory)?\.?) [\"“]?[A-Z0-9+]{1,3}[\"”]?(?:,? (?:or|and|&|/) (?:class )?[A-Z0-9+]{1,3})* "
    r"|\b[A-Z]{1,2}[A-Z0-9+]{0,2}[- ]class )$",
    re.IGNORECASE,
)
_PURSUED = re.compile(
    r"\b(?:actively |currently )?(?:enrolled in|studying (?:for|towards?)|working towards?) (?:the |an? |your )?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(  # behind "Google Cloud Professional": "Data Engineer certification"
    r"(?: (?:[A-Z][\w+&/#-]*|of|for)){1,5} (?:certification|certificate|exam)\b"
    r"|(?<=Certified)(?: [A-Z][\w+&/#-]*){1,5}"
    r"(?: ?[–-] ?(?:Associate|Professional|Expert|Specialty|Foundational|Practitioner))?"
)
_OF_A_MAKER = re.compile(  # "HashiCorp Certified Terraform Associate", "Microsoft Certified: Azure Administrator"
    r"\b(?P<maker>[A-Z]\w+) Certified:?(?: [A-Z][\w+&/#-]*){1,5}(?: (?:certification|certificate))?"
)
_SUBJECT = re.compile(r"(?<=[Qq]ualification) \((?:[A-Z][a-z]+|and|of|in|&)(?: (?:[A-Z][a-z]+|and|of|in|&)){0,4}\)")
_COURSE = re.compile(r" (?:program(?:me)?|course|qualification|designation|exams?)\b", re.IGNORECASE)
_OTHER_CLASS = re.compile(r"\b(?:class|category|cat\.?|klasse|cat[ée]gorie) (?!B\b)[A-Z]", re.IGNORECASE)
_WORKED_AS = re.compile(r"\b(?:experience|worked|practi[sc]ed|employed|background) as an? (?:[a-z]+ )?$", re.IGNORECASE)
_LICENSED_AS = re.compile(
    r"\b(?:licen[cs](?:e|ed|ure)|registration|registered|certification|certified)"
    r"(?: (?:in|by|with|from) (?:the )?(?:[Ss]tate of )?(?-i:[A-Z]\w+(?: [A-Z]\w+)?))? as an? $",
    re.IGNORECASE,
)
_BODY = long_pattern("credentials", "body")
_RIGHT_TO_PRACTISE = long_pattern("credentials", "right_to_practise")
_AFTER = long_pattern("credentials", "after")
_GERMAN = long_pattern("credentials", "german")
_WORD = re.compile(r"[\w&+#.'’/-]+")
_MOST_WORDS = 5
_TAIL = long_pattern("credentials", "tail")
_AFTER_PAPER = re.compile(r"\b(?:post|pre)-$", re.IGNORECASE)  # "post-registration study" is no registration
_NUMBERED = re.compile(r"\b(?:level|class|stage|grade|part|cat(?:egory)?\.?|ISO|EN|IEC) $", re.IGNORECASE)
_ITS_HOLDERS = re.compile(r"[A-Z]{2,5}s")  # "RNs rotate": those who hold the paper, and not the paper
_OR = re.compile(r"\s(?:and|or|und|oder|et|ou|in|with|for)\b", re.IGNORECASE)
_GROUPS = frozenset(
    {
        "medical",
        "nursing",
        "staff",
        "team",
        "public",
        "accountants",
        "candidates",
        "professionals",
        "applicants",
        "individuals",
        "applicant",
        "person",
        "candidate",
        "workplace",
        "company",
        "organisation",
        "organization",
        "facility",
        "employer",
        "site",
    }
)
_BRACKET_BEFORE = re.compile(r" \([^()\0\1]{1,20}\) $")


def known_credentials(clause: Clause, mentions: Sequence[Mention]) -> Iterator[Draft]:
    """The vocabulary's licences and certificates, with the word "certification" behind them."""
    taken = 0
    for mention in mentions:
        if mention.term.kind is not RequirementKind.CERTIFICATION or not clause.is_free(mention.start, mention.end):
            continue
        holders = _ITS_HOLDERS.fullmatch(clause.full, mention.start, mention.end)
        if holders or mention.start < taken or _WORKED_AS.search(clause.full, 0, mention.start):
            continue
        tail = _TAIL.match(clause.text[mention.end :])
        end = mention.end + (tail.end() if tail and tail[0].count("(") == tail[0].count(")") else 0)
        start, end, name = _whole_paper(clause, mention)
        taken = end
        yield replace(draft_of(clause, start, end, RequirementKind.CERTIFICATION, name), named=True)


def _whole_paper(clause: Clause, mention: Mention) -> tuple[int, int, str]:
    """Where the words around a known paper begin and end, and its name; empty where it is not the paper itself."""
    before = clause.text[: mention.start]
    tail = _TAIL.match(clause.text[mention.end :])
    end = mention.end + (tail.end() if tail and tail[0].count("(") == tail[0].count(")") else 0)
    if pursued := _PURSUED.search(before):
        course = _COURSE.match(clause.text, end)
        return pursued.start(), course.end() if course else end, ""
    if more := _GOES_ON.match(clause.text, mention.end):
        return mention.start, more.end(), ""
    ahead = _CLASS_BEFORE.search(before) or _LICENSED_AS.search(before)
    is_other_class = tail is not None and _OTHER_CLASS.search(tail[0]) is not None
    return (ahead.start() if ahead else mention.start), end, "" if is_other_class else mention.term.name


def other_credentials(clause: Clause) -> Iterator[Draft]:
    """Certificates and licences by their form: "crane operator certificate", "certified in first aid"."""
    if clause.role is LineRole.DUTY:
        return
    taken: list[tuple[int, int]] = []
    for start, end in _ranges(clause):
        if (
            start < end
            and clause.is_free(start, end)
            and not any(start < last and first < end for first, last in taken)
        ):
            taken.append((start, end))
            draft = draft_of(clause, start, end, RequirementKind.CERTIFICATION)
            yield replace(draft, support=Support.KNOWN, named=True)


def _ranges(clause: Clause) -> Iterator[tuple[int, int]]:
    for pattern in (_RIGHT_TO_PRACTISE, _GERMAN, _BODY, _PAPER_IN):
        yield from (match.span() for match in pattern.finditer(clause.text))
    for match in _OF_A_MAKER.finditer(clause.text):
        if fold(match["maker"]) not in folded_words("credentials", "openers"):
            yield match.span()
    yield from _ending_in_noun(clause.text)
    for match in _AFTER.finditer(clause.text):
        words = fold(match["what"]).split()
        if _GROUPS.isdisjoint((words[0], words[-1])) and words[0] not in folded_words("credentials", "openers"):
            yield match.start(), match.start("what") + len(_holder_in(match["what"]))


def _holder_in(what: str) -> str:
    """The words up to the one that says what the holder is: "social worker" of "social worker in a team"."""
    words = _OR.split(what)[0].split()
    last = max((at for at, word in enumerate(words) if names_people(word)), default=0)
    return " ".join(words[: last + 1])


def _ending_in_noun(text: str) -> Iterator[tuple[int, int]]:
    """The papers with their noun at the end: "crane operator certificate", "Practice Educator award"."""
    for match in _NOUN.finditer(text):
        ahead = _CLASS_BEFORE.search(text[: match.start()])
        start = ahead.start() if ahead else _name_start(text, match.start())
        worked_on = _WORKED_ON.search(text[start : match.end()]) or _AFTER_PAPER.search(text[: match.start()])
        if start < match.start() and not worked_on and not _NO_PAPER.match(text[match.end() :]):
            subject = _SUBJECT.match(text, match.end())
            yield start, subject.end() if subject else match.end()
    for match in _CAPITAL_NOUN.finditer(text):
        start = _name_start(text, match.start())
        if text[start].isupper() and text[: match.start()].rsplit(maxsplit=1)[-1][0].isupper():
            yield start, match.end()


def _name_start(text: str, noun: int) -> int:
    """Where the name before "certification" begins: the words back to the first that cannot belong to it."""
    if bracket := _BRACKET_BEFORE.search(text[:noun]):  # "journeyman (01) licence"
        before = _name_start(text, bracket.start())
        return before if before < bracket.start() else noun
    openers = folded_words("credentials", "openers") | folded_words("phrases", "splitters")
    begin = noun
    taken = 0
    for match in reversed(list(_WORD.finditer(text[:noun]))):
        between = text[match.end() : begin]
        opens = fold(match[0]).strip(".") in openers and not _goes_on_before(text, match)
        numbered = _NUMBERED.search(text[: match.start()]) is not None
        if between.strip(" -") or opens or taken == _MOST_WORDS or (match[0].isdigit() and not numbered):
            break
        begin, taken = match.start(), taken + 1
    return begin


def _goes_on_before(text: str, word: re.Match[str]) -> bool:
    """Whether the name began before a word that may open one: "Ohio Respiratory Care Professional license"."""
    before = _CAPITAL_BEFORE.search(text[: word.start()])
    inside = word[0][0].isupper() or fold(word[0]) not in folded_words("phrases", "splitters")
    return before is not None and inside and fold(before[1]) not in folded_words("credentials", "openers")
