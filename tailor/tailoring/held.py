"""What a letter says of a resume's lists: the degree, the certificates, the skills that no bullet of it tells."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto

from tailor.claims import states_paper
from tailor.model import (
    ANSWER_ID,
    Entry,
    Evidence,
    Item,
    LetterParagraph,
    Match,
    ParagraphKind,
    Place,
    Posting,
    Requirement,
    RequirementKind,
    Resume,
    SectionKind,
    Status,
)
from tailor.tailoring.asked import in_sentence, is_in_title
from tailor.tailoring.career import held_degree, is_finished, present_study
from tailor.tailoring.echoes import is_in_asked_field, share_field
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import STATE
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.joined import join_sentences
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.own_doing import turns
from tailor.tailoring.qualifications import states_qualification
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.tailoring.sentences import LetterWriter
from tailor.text import find_phrase, fold, says_unfinished, split_sentences

_MOST_LISTED, _MOST_CERTIFICATES, _MOST_LISTED_WORDS, _MOST_NAME_WORDS = 4, 6, 4, 9
_FEWEST_OF_A_LINE, _MOST_FURTHER = 3, 2
_MOST_WORDS_OF_A_BODY, _LONG_WORD = 9, 13
_LISTS = frozenset({Place.SKILLS, Place.EDUCATION, Place.HEADLINE, Place.OTHER})
_LISTABLE = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE}
)
_PARTS = re.compile(r"\s*[/,;()&|]\s*|\s+(?:and|or|und|et)\s+")
_IS_HELP = re.compile(r"\b(?:hand|help|labou?rer|worker|operative|porter|crew)$", re.IGNORECASE)
_OF_A_PAPER = re.compile(
    r"\b(?:registered|certified|chartered|qualified|licen[cs]e[ds]?|accredited|approved|trained|professional|fellow|member"
    r"|trainer|assessor|instructor|aider|marshal|warden|practitioner|auditor|notary|interpreter|card|ticket|permit"
    r"|certificat\w+|diploma|award|level|grade|class|category|course|training|\w*schein|\w*prüfung|zertifikat\w*|geprüfte?r?"
    r"|zertifizierte?r?|habilitation|permis|formation|diplôme)\b",
    re.IGNORECASE,
)
"""Words of a paper that says what somebody is, or what it is."""
_EXPIRED = re.compile(
    r"\b(?:expired|lapsed|(?:ran|run|running) out|no longer (?:valid|current|held)|not (?:current|renewed)|out of date"
    r"|(?:happy|willing|needs?|due) to (?:be )?renew\w*|needs? (?:renewing|redoing)|let (?:it )?(?:go|lapse)"
    r"|surrendered|revoked"
    r"|abgelaufen|nicht mehr gültig|ungültig|verfallen|expirée?s?|périmée?s?|échue?s?|plus (?:valables?|à jour)"
    r"|à (?:renouveler|repasser|recycler))\b",
    re.IGNORECASE,
)
_NO_END = re.compile(
    r"(?:\s+(?:since|until|till|to|through|from|in|valid|exp\w*|seit|bis|ab|depuis|jusqu\S*|en))+$", re.IGNORECASE
)
"""Words before a year that go with it: "registered nurse since 2012"."""
_SINCE_BEHIND = re.compile(r"\s+(?:since|seit|depuis)\s.*$", re.IGNORECASE)
_LABEL = re.compile(r"[^\d:,(]{2,40}:(?:\s|$)")
"""A line that says what it lists ("Languages: Spanish") is no name of a certificate."""
_STATE_AND_MORE = re.compile(
    r"((?:registered|certified|qualified|accredited|licensed|approved|vetted|checked|trained)) \(.*"
)
_LICENCE = re.compile(r"\blicen[cs]e\b|[Ff]ührerschein|\b\w+schein$|^[Pp]ermis\b", re.IGNORECASE)
_GOES_ON = re.compile(r",?\s(?:registered|member|licensed|certified|accredited|chartered|affiliated)\b")
"""What a body's name needs behind it: "Teaching Council of Ireland, registered since 2018"."""
_LISTED_ON_A_LINE = re.compile(r"\s*[,;•|](?![^(]*\))\s*(?=[A-ZÄÖÜÀ-Þ\d])")
"""Between the certificates of a line, outside brackets and before a name."""
_SHORT_BRACKET = re.compile(r"\s\([^(),;]{1,24}\)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OFTEN = re.compile(r"\((?:daily|weekly|every day|täglich|jeden Tag|tous les jours|quotidien\w*)\)$", re.IGNORECASE)
_FIRST_WORD = re.compile(r"\w\S*")
_OF_TIME = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:exp\w*|valid|until|since|current|gültig|seit|bis|valable|depuis|jusqu)\b", re.IGNORECASE
)
_CERTIFICATE_END = re.compile(
    r"(?<!-),(?!\s*\d{1,2}(?:,|\s+(?:and|&|or|und|oder|et|ou)\s))|\s\((?:[^()]*\)(?=\s*(?:$|[,;–—-]))|[^)]*$)|\s[–—-]\s|\b(?:19|20)\d\d\b"
)


def untold_degree(resume: Resume, today: dt.date, opening: LetterParagraph, match: Match) -> Entry | None:
    """The finished degree, the one that is asked for where there are several; None when the opening names one."""
    degree = held_degree(resume, today, answering_degrees(resume, match))
    return None if degree is None or f"{degree.id}.title" in opening.sources else degree


def untold_study(resume: Resume, today: dt.date, opening: LetterParagraph) -> Entry | None:
    """What the candidate studies now; None when the opening names it."""
    study = present_study(resume, today)
    return None if study is None or f"{study.id}.title" in opening.sources else study


def answering_degrees(resume: Resume, match: Match) -> frozenset[str]:
    """The items of the resume that answer what the posting asks for as a degree, before others those in its field."""
    asked = [
        finding
        for finding in match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED)
        if finding.requirement.kind is RequirementKind.DEGREE
    ]
    degrees = [entry for section in resume.of_kind(SectionKind.EDUCATION) for entry in section.entries]
    fields = [finding.requirement.name for finding in asked]
    near = {f"{entry.id}.title" for entry in degrees if any(share_field(entry.title, field) for field in fields)}
    return frozenset(near or {evidence.item_id for finding in asked for evidence in finding.evidence})


def asks_for_degree(match: Match) -> bool:
    """Whether the posting asks for a degree that the resume shows."""
    held = match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED)
    return any(finding.requirement.kind is RequirementKind.DEGREE for finding in held)


def join_held(parts: Sequence[LetterParagraph]) -> list[LetterParagraph]:
    """Sentences on what the candidate holds as one paragraph, none without any."""
    if not parts:
        return []
    text = join_sentences([part.text for part in parts])
    sources = tuple(source for part in parts for source in part.sources)
    return [
        LetterParagraph(ParagraphKind.EVIDENCE, text, sources, tuple(a for part in parts for a in part.requirements))
    ]


def list_held(
    resume: Resume,
    match: Match,
    examples: Sequence[Example],
    writer: LetterWriter,
    studied: Sequence[LetterParagraph],
    today: dt.date,
) -> list[LetterParagraph]:
    """Sentences on what the posting asks for and the resume lists, in its words: certificates, then the others.

    What the bullets of `examples` and the sentences on what was `studied` say is not said again.
    """
    told = "\n".join([*(example.bullet.text for example in examples), *(one.text for one in studied)])
    answered = frozenset(asked.id for example in examples for asked in example.named)
    names = _asked_names(resume, match, writer, answered, told)
    known = {source for one in studied for source in one.sources}
    names = {name: pair for name, pair in names.items() if pair[0].id not in known}
    further = (item for item in _qualifications(resume, today) if item.id not in known | writer.doubted)
    names |= _in_asked_fields(further, writer.posting, "\n".join((told, *names)))
    made = []
    for what in _Held:
        most = _MOST_CERTIFICATES if what is _Held.CERTIFICATE else _MOST_LISTED
        chosen = [pair for pair in names.items() if _what_is_held(*pair[1], pair[0]) is what][:most]
        if chosen:
            sources, asked_ids = [item.id for _, (item, _) in chosen], [asked.id for _, (_, asked) in chosen if asked]
            chosen_names = [name for name, _ in chosen]
            is_certificate, is_language = what is _Held.CERTIFICATE, what is _Held.LANGUAGE
            made.append(
                writer.list_held(chosen_names, sources, asked_ids, certified=is_certificate, speaks=is_language)
            )
    return made


def _asked_names(
    resume: Resume, match: Match, writer: LetterWriter, answered: frozenset[str], told: str
) -> dict[str, tuple[Item, Requirement | None]]:
    """What the resume lists of what is asked for and nothing yet tells, each with its item and what it answers."""
    items = {item.id: item for item in _listed_items(resume)}
    names: dict[str, tuple[Item, Requirement | None]] = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED):
        asked = finding.requirement
        held = [one for one in finding.evidence if _is_plain(one, items) and _is_listed(items[one.item_id], asked)]
        held = [one for one in held if not _is_post(items[one.item_id], asked)]
        is_doubted = held and (held[0].item_id in writer.doubted or _is_turned(held[0], items, resume.language))
        if not held or is_doubted or asked.id in answered or is_in_title(asked, writer.posting):
            continue
        item = items[held[0].item_id]
        name = _STATE_AND_MORE.sub(r"\1", _name_listed(held[0].words, item, asked))
        is_new = name and not _is_told(name, told) and not _is_void(item)
        if is_new and not _is_own_language(name, writer.wording.language):
            said = name if re.fullmatch(STATE, name) else in_sentence(name, asked, writer.posting.text)
            if fold(said) not in map(fold, names):
                names[said] = item, asked
    return names


def _is_post(item: Item, asked: Requirement | None) -> bool:
    """Whether what stands among the papers is a job that somebody had: "Farm hand, Hill Farm", "Clerk, 2012 - 2014".

    A paper may say what somebody is ("Registered nurse"): it says so itself, or answers what is asked for as a paper.
    """
    entry = item.entry
    if entry is None or item.section is None or item.section.kind is not SectionKind.CERTIFICATIONS:
        return False
    dates = entry.dates
    lasted = dates is not None and bool(dates.start and dates.end) and dates.start != dates.end
    is_asked_so = asked is not None and asked.kind is RequirementKind.CERTIFICATION
    title = re.split(r",\s|\s\(|\s[–—-]\s", entry.title)[0]
    is_paper = is_asked_so or _OF_A_PAPER.search(entry.title) is not None
    is_post = lasted or is_role(title) or _IS_HELP.search(title) is not None
    return is_post and not is_paper


def _is_turned(evidence: Evidence, items: Mapping[str, Item], language: str) -> bool:
    """Whether the sentence that names a thing denies or limits it: "iTWO: seen only at the site manager's"."""
    text = items[evidence.item_id].text
    sentences = [one for one in split_sentences(text) if find_phrase(evidence.words, one)] or [text]
    return any(turns(sentence, language) for sentence in sentences)


def _is_told(name: str, told: str) -> bool:
    written = re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(told))
    return written is not None or find_phrase(name, told) is not None


def _qualifications(resume: Resume, today: dt.date) -> Iterator[Item]:
    """The titles of what the candidate has finished learning, without what has no day or has run out."""
    for item in resume.items():
        kind = item.section.kind if item.section else None
        if item.entry is None or item.id != f"{item.entry.id}.title" or _is_void(item):
            continue
        years = [int(year) for year in _YEAR.findall(item.text)]
        is_past = item.entry.dates is None and bool(years) and max(years) < today.year
        is_held = kind is SectionKind.CERTIFICATIONS or is_past or is_finished(item.entry, today)
        is_held = is_held and not _is_post(item, None)
        if is_held and kind in (SectionKind.CERTIFICATIONS, SectionKind.EDUCATION):
            yield item


def _in_asked_fields(
    qualifications: Iterable[Item], posting: Posting, told: str
) -> dict[str, tuple[Item, Requirement | None]]:
    """Those in a field of which the posting asks for something, whatever it asks for there."""
    found: dict[str, tuple[Item, Requirement | None]] = {}
    for item in qualifications:
        name = _certificate_name(item.text)
        is_new = name and not _is_told(name, told) and "," not in name.replace("-,", "-") and not _LABEL.match(name)
        is_asked = is_new and (is_in_asked_field(name, posting) or _is_of_asked_body(name, posting))
        if is_asked and len(found) < _MOST_FURTHER:
            found[name] = item, None
    return found


def _is_of_asked_body(name: str, posting: Posting) -> bool:
    """Whether a qualification has the name of one that is asked for, of whatever level: "AAT Level 2" and "AAT"."""
    asked = (one.name for one in posting.requirements if one.kind is RequirementKind.CERTIFICATION)
    return any(name_asked.isupper() and find_phrase(name_asked, name) for name_asked in asked)


class _Held(Enum):
    """What a letter names of the lists, in the order of its sentences."""

    CERTIFICATE = auto()
    SKILL = auto()
    LANGUAGE = auto()


def _what_is_held(item: Item, asked: Requirement | None, name: str) -> _Held:
    kind = item.section.kind if item.section else None
    if asked and asked.kind is RequirementKind.LANGUAGE and _with_level(asked.name, name):
        return _Held.LANGUAGE
    is_asked_so = asked is not None and asked.kind is RequirementKind.CERTIFICATION and not name.islower()
    is_paper = kind is SectionKind.CERTIFICATIONS or (is_asked_so and states_qualification(item))
    if item.place is not Place.SKILLS or is_paper or _LICENCE.search(name):
        return _Held.CERTIFICATE
    is_language = kind is SectionKind.LANGUAGES or (asked and asked.kind is RequirementKind.LANGUAGE)
    return _Held.LANGUAGE if is_language else _Held.SKILL


def _is_own_language(name: str, language: str) -> bool:
    """Whether a letter would tell that its writer knows the language that it is in."""
    return (
        fold(name.split(maxsplit=1)[0]).strip(",:(") == {"en": "english", "de": "deutsch", "fr": "francais"}[language]
    )


def _is_listed(item: Item, asked: Requirement) -> bool:
    """Whether a letter may list an item for a requirement: what stands outside the lists only for a certificate."""
    is_language = asked.kind is RequirementKind.LANGUAGE and item.place is Place.OTHER and item.entry is None
    return item.place is Place.SKILLS or asked.kind is RequirementKind.CERTIFICATION or is_language


def _is_void(item: Item) -> bool:
    """Whether a certificate says of itself that it is not there yet, or no more."""
    entry = item.entry
    lines = [line.text for line in (*entry.details, *entry.bullets)] if entry else []
    head = (entry.organisation, entry.location, entry.dates.text if entry.dates else "") if entry else ()
    told = " ".join((item.text, *head, *lines))  # "ran out in 2024" may stand where the issuer does
    is_open = entry is not None and entry.dates is not None and entry.dates.current
    is_school = item.section is not None and item.section.kind is SectionKind.EDUCATION
    is_void = says_unfinished(told) or _EXPIRED.search(told) is not None or (is_open and is_school)
    name = _FIRST_WORD.search(item.text)
    return is_void or (
        name is not None and not states_paper(item.text, *name.span(), listed=True, remarks=(*item.remarks, *lines))
    )


def _listed_items(resume: Resume) -> list[Item]:
    """The skills, certificates and languages of a resume, without the labels of their groups.

    People write certificates and licences also behind their name, among their schooling or under a heading of its own.
    """
    labels = {group.id for section in resume.sections for group in section.groups}
    return [item for item in resume.items() if item.place in _LISTS and item.id not in labels]


def _is_plain(evidence: Evidence, items: Mapping[str, Item]) -> bool:
    return (
        evidence.item_id in items
        and evidence.why in PLAIN_REASONS
        and not evidence.hedged
        and (items[evidence.item_id].entry is not None or len(evidence.words.split()) <= _MOST_LISTED_WORDS)
        and not is_hedged(items[evidence.item_id].text, evidence.words)
    )


def _says_little(name: str) -> bool:
    """Whether a name is one plain word that is no certificate by itself: "Chainsaw", but "Staplerschein"."""
    is_plain = " " not in name and name[1:].islower() and name.isalpha()
    return is_plain and len(name) < _LONG_WORD and _LICENCE.search(name) is None


def _name_listed(words: str, item: Item, asked: Requirement) -> str:
    """What a letter may call a listed skill: the whole name that the resume lists, empty for a bare field ("Sales").

    A part of a certificate's name is no skill: "AWS" in "AWS Certified Developer" names the certificate only. Of the
    person's own answer no part is listed.
    """
    if item.id.startswith(ANSWER_ID) and fold(words) != fold(item.text):
        return ""
    if item.entry is not None:
        return _name_certificate(words, item.text)
    bare = _LABEL.sub("", item.text, count=1) if asked.kind is RequirementKind.CERTIFICATION else ""
    if bare and find_phrase(words, bare) and (name := _name_certificate(words, bare)):
        return name
    levelled = _with_level(words, item.text)
    if levelled and asked.kind is RequirementKind.LANGUAGE:
        return levelled
    parts = [part.strip() for part in _PARTS.split(item.text)]
    is_whole = any(fold(words) == fold(part) for part in parts)
    is_plain_word = len(words.split()) == 1 and not any(char.isupper() for char in words[1:])
    is_bare = asked.kind is RequirementKind.SKILL and not asked.named and is_plain_word
    if not is_whole or is_bare or asked.kind not in _LISTABLE:
        return ""
    return levelled or words


def _with_level(words: str, text: str) -> str:
    """A skill with the level that belongs to it: "Spanish (B1)" is not "Spanish"; empty without one.

    How often somebody uses it is no level.
    """
    found = re.search(rf"(?<![\w-]){re.escape(words)}(?: \([^()]+\)| [ABC][12]\b)", text, re.IGNORECASE)
    return found[0] if found and not _OFTEN.search(found[0]) else ""


def _name_certificate(words: str, line: str) -> str:
    """The name of a line's certificate that holds some words, empty where the line is no name."""
    if _LABEL.match(line):
        return ""
    listed = _LISTED_ON_A_LINE.split(line)
    if len(listed) >= _FEWEST_OF_A_LINE:  # "Forklift licence, ADR, First Aid (2024)"
        return next((_certificate_name(part) for part in listed if find_phrase(words, part)), "")
    end = _CERTIFICATE_END.search(line)
    if end and _GOES_ON.match(line, end.start()) and len(line.split()) <= _MOST_WORDS_OF_A_BODY:
        return line
    name = _certificate_name(line)
    parts = (part for part in re.split(r",\s+|\.\s+", line) if find_phrase(words, part))
    return name if not name or find_phrase(words, name) else next(map(_certificate_name, parts), "")


def _certificate_name(text: str) -> str:
    """A certificate without its year or issuer; what stands in brackets stays where it says more than when."""
    end = _CERTIFICATE_END.search(text)
    name = _NO_END.sub("", _SINCE_BEHIND.sub("", text[: end.start() if end else None].strip())).rstrip(" (")
    bracket = _SHORT_BRACKET.match(text, len(name))
    name = name + bracket[0] if bracket and not _OF_TIME.search(bracket[0]) else name
    name = text if _says_little(name) and "(" in text else name
    is_name = name[:1].isupper() or name[:1].isdigit()
    return name if is_name and not _says_little(name) and len(name.split()) <= _MOST_NAME_WORDS else ""
