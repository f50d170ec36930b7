"""Which line of a resume is the candidate's name."""

import re
import tomllib
from collections.abc import Collection, Sequence
from functools import cache

from tailor.model import BlockKind
from tailor.parsing.dates import find_dates
from tailor.parsing.decorations import without_decoration
from tailor.parsing.heading_words import heading_kind, heading_text
from tailor.parsing.label_words import is_label, label_kind
from tailor.parsing.letters_behind import without_letters
from tailor.parsing.lines import Line
from tailor.parsing.places import is_place
from tailor.parsing.shared_titles import before_shared_headline
from tailor.parsing.streets import is_street_of_address
from tailor.parsing.words import degree_score, read_table, title_score
from tailor.text import fold

_MARKS = "\u0300-\u036f\u064b-\u065f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Vowels and tones that stand above, below and behind letters (India, Thailand, Burma); Python's `\\w` has them not."""

_WORD = rf"[^\W\d_][\w{_MARKS}'’.\-]*"
_OTHER_SCRIPT = rf"\({_WORD}(?:\s{_WORD}){{0,2}}\)"
"""The name once more, as others write it: "王伟 (Wei Wang)"."""

NAME = re.compile(rf"{_WORD}(?:\s+(?:{_WORD}|{_OTHER_SCRIPT}|\(?[\"“”‘][^\W\d_]+[\"“”’]\)?))*")
_PARTICLES = frozenset(
    {"van", "von", "de", "der", "den", "da", "di", "del", "della", "la", "le", "dos", "do", "bin", "al"}
    | {"el", "y", "e", "ter", "ten", "zu", "af", "av", "du", "das", "des", "st", "ibn", "bint", "und"}
    | {"zum", "zur", "vom", "dello", "degli", "dei", "lo", "las", "los", "i", "ben", "bar", "ap"}
    | {"ab", "op", "'t", "ó", "ní", "nic", "mac", "van't"}
)
CREDENTIAL = (
    r"(?=[A-Za-z\-]*[A-Z.][A-Za-z.\-]*[A-Z.]|[A-Z]{2}|Esq\b|Ret\b)[A-Z][A-Za-z.\-]{1,9}[®™]?(?:\s?\([A-Za-z]+\))?"
)
"""The letters of a degree or licence behind a name ("M.Ed.", "RN", "B.A. (Hons)"), as a regular expression."""

CREDENTIALS_BEHIND = re.compile(rf",\s*{CREDENTIAL}(?:,\s*{CREDENTIAL})*$")
_INVERTED = re.compile(rf"({_WORD}(?:\s{_WORD}){{0,2}}),\s({_WORD}(?:\s{_WORD})?)")
"""A family name before the given one ("Tan Wei Ling, Rachel")."""

_PRONOUN = (
    r"(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|hir|xe|xem|ey|em|it|its|any|all|sie|ihr|ihre|er|ihm|ihn|dey|denen"
    r"|elle|elles|il|lui|iel|ielle|ella|él|elle|ela|ele|lei|zij|haar|hij|hem|hen|die|hun|hon|han|hen)"
)
PRONOUNS = re.compile(
    rf"\s*[(\[](?:pronouns?:?\s*)?(?:(?-i:{_PRONOUN})|{_PRONOUN}(?:\s*[/,|]\s*{_PRONOUN})+)(?:\s+pronouns?)?[)\]]"
    rf"|(?:,|\s[|•·–—-])?\s*\b{_PRONOUN}(?:\s?/\s?{_PRONOUN})+(?=\s*(?:$|[|•·,;]))",
    re.IGNORECASE,
)
"""How somebody wants to be spoken of, behind the name: "(she/her)", "(elle)", "they/them"; "(Ella)" is a name."""

_GENERATION = re.compile(
    r",\s*(?=(?:Jr|JR|jr|Jnr|Jun|Sr|SR|sr|Snr|Sen|Filho|Neto|Júnior|Junior|fils|père|II|III|IV)\b(?!\.\w))"
)
_REACHED_AT = re.compile(r"[\s,<(\[]*(?:\S+@\S|(?:https?://|www\.)|(?<![\w/])[(+]?\d[\d\s()./\-]{6,}\d).*$")
_MAY_REACH = re.compile(r"[@\d]|://|www\.")
_TITLE_BEFORE = re.compile(
    r"^(?:curr[ií]culum(?: vitae)?|cv|resume|résumé|lebenslauf|bewerbung)\s*(?:(?:of|von|de|di|do|da|van)\b|:|–|-)?\s+",
    re.IGNORECASE,
)
_TITLE_BEHIND = re.compile(r"(?:['’]s)?\s+[–—-]?\s*(?:curriculum vitae|cv|resume|résumé|lebenslauf)$", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"\t|\s*[|•·‣∙●▪♦⋄◦⬥∣]\s*|\s+[–—-]\s+|\s+/\s+|;\s+|\s+[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s+"
)
_NAME_LABEL = re.compile(
    r"^(?:bewerber(?:in)?|kandidat(?:in)?|candidate|applicant|candidat[ae]?|candidato|aspirante|sollicitant|kandidaat"
    r"|(?:full |vollständiger |vor- und zu|vor- und nach|first and last )?name|nome(?: completo| e cognome)?|nombre"
    r"(?: completo| y apellidos)?|nom(?: et prénom)?|naam)(?:\s*:\s*|\t)",
    re.IGNORECASE,
)
_HONORIFICS = re.compile(
    r"^(?:The\s+(?=Rev|Ven|Rt|Very))?(?:(?:Prof|Professor|Professorin|Dr|Dipl|Mag|Ing|PD|Mr|Mrs|Ms|Mx|Revd?|Reverend|Canon|Fr|Sr|Capt|Captain|Cpl|Sgt|Lt|Maj|Col|Sir|Dame|Herr|Frau|PROF|DR|MR|MRS|MS|MX)\b\.?(?:-[A-Z][a-z]{1,9}\b\.?)*"
    r"(?:\s?(?:h\.\s?c|med|phil|rer|nat|jur|ing|pol|habil|dent|vet)\.)*\s+)+"
)
_LETTERS_BEHIND = re.compile(
    r"(?:\s+(?:M\.?D|R\.?N|Ph\.?\s?D|BSN|MSN|DNP|LPN|LVN|CNA|FNP|NP|D\.?O|DDS|DVM|DPT|PT|OT|J\.?D|MBA|CPA|CFA|PMP|PE"
    r"|LCSW|LMSW|PharmD|EdD|Esq|RM|RGN|RMN|RCN|FRCS|FRCP|MRCP|MRCGP|MBBS|MBE|OBE|CBE|MBA|MSc|BSc|MA|BA|QC|KC)\b\.?)+$"
)
_HONORIFIC_BEHIND = re.compile(r"\s*[(\[](?:Mr|Mrs|Ms|Miss|Mx|Dr|Engr)\.?[)\]]", re.IGNORECASE)
_TOWN_IN_BRACKETS = re.compile(r"(?<=\w)\s\(([A-ZÀ-Þ][^()]+)\)$")
_OF_COLLEGE = re.compile(r"(?<=[A-Z]{2})\((?:UK|Hons?|Ed|Edin|Glas|Eng|Lond|I|Irel|Dip)\)")
_FEWEST_WORDS_OF_TITLED = 2
_MAILBOX = re.compile(r"([\w.+'-]+)(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]+\.")
_SHORTEST_NAME = 3
_WITH_PARTICLE = re.compile(r"(?:al|el|as|ad|ar|at|ibn|ben|bin|d|de|dell|l|m|o|t)['’-][A-ZÀ-Þ]")
_LARGER = 1.25
_MOST_INITIALS = 4
MOST_WORDS = 6
MOST_CHARACTERS = 80


@cache
def _titles() -> frozenset[str]:
    names = tomllib.loads(read_table("contact.toml"))["titles"]["names"]
    return frozenset(" ".join(name.split()) for name in names.split(";"))


def is_document_title(text: str) -> bool:
    """Whether a line is the document's own title ("Curriculum Vitae")."""
    return fold(heading_text(text)).strip(" .:") in _titles()


def find_name(lines: Sequence[Line], header: Sequence[int], headings: Collection[int] = ()) -> int | None:
    """Which line is the candidate's name.

    Args:
        lines: All lines of the document.
        header: The positions of the lines above the first heading.
        headings: The positions of lines that are sure to be headings of sections.

    Returns:
        The largest line of the first page that could be a name, also where it stands behind a sidebar; else a heading
        of a level of its own; else the first line of the header that could be one; None when there is none.
    """
    if not lines:
        return None
    labelled = next((at for at in header if labelled_name(lines[at].text)), None)
    if labelled is not None:
        return labelled
    mailbox = mailbox_of(lines)
    candidates = [
        at
        for at, line in enumerate(lines)
        if line.style.page == lines[0].style.page and at not in headings and could_be_name(line, mailbox)
    ]
    candidates = [at for at in candidates if not _are_initials(lines, at, candidates)]
    levels = [line.level for line in lines if line.kind is BlockKind.HEADING]
    alone = [at for at in candidates if lines[at].kind is BlockKind.HEADING and levels.count(lines[at].level) == 1]
    top = alone[0] if alone and lines[alone[0]].level == min(levels) else None
    large = _largest(lines, candidates)
    if large is not None and (top is None or lines[top].style.size):
        return large
    if top is not None:
        return top
    marked = [at for at in candidates if at in header and lines[at].kind is BlockKind.HEADING]
    within = [at for at in candidates if at in header]
    plain = [at for at in within if not _INVERTED.fullmatch(name_of(lines[at]))]
    beside = [at for at in candidates if _begins_profile(lines, at)]
    return next((ats[0] for ats in (marked, plain, within, beside) if ats), None)


def _begins_profile(lines: Sequence[Line], at: int) -> bool:
    """Whether a line set off from a list above has somebody's place two lines below, as a copied profile has."""
    below = lines[at + 1 : at + 3]
    apart = at > 0 and lines[at].style.gap > 0 and not any(line.is_bullet or line.style.gap for line in below)
    return apart and len(below) > 1 and is_place(below[1].text)


def _are_initials(lines: Sequence[Line], at: int, others: Sequence[int]) -> bool:
    """Whether a line is only the initials of another ("AE" in a circle beside "Ann Example")."""
    letters = re.sub(r"\W", "", lines[at].text)
    names = (name_of(lines[other]).split() for other in others if other != at)
    return 1 < len(letters) <= _MOST_INITIALS and any(
        len(name) > 1 and fold(letters) in {fold("".join(word[0] for word in name)), fold(name[0][0] + name[-1][0])}
        for name in names
    )


def _largest(lines: Sequence[Line], candidates: Sequence[int]) -> int | None:
    big = big_names(lines, candidates)
    return big[0] if 0 < len(big) <= 2 else None  # noqa: PLR2004 two may be two names, or one in two designs


def big_names(lines: Sequence[Line], candidates: Sequence[int]) -> list[int]:
    """Which of the candidates are set in the largest letters, if these are clearly larger than the text's."""
    usual = _usual_size(lines)
    largest = max((lines[at].style.size for at in candidates), default=0.0)
    if usual is None or largest <= usual * _LARGER:
        return []
    return [at for at in candidates if lines[at].style.size >= largest - 0.6]


def _usual_size(lines: Sequence[Line]) -> float | None:
    """The median of the letters' sizes, None where there are none."""
    letters = sum(len(line.text) for line in lines)
    before = 0
    for line in sorted(lines, key=lambda line: line.style.size):
        before += len(line.text)
        if before > letters // 2:
            return line.style.size
    return None


def without_honorifics(text: str) -> str:
    """A text without what stands before a name ("Dr.", "Mrs")."""
    return _HONORIFICS.sub("", text.strip())


def without_pronouns(text: str) -> str:
    """A text without the pronouns behind a name ("(she/her)", "they/them")."""
    return PRONOUNS.sub("", text) if any(sign in text for sign in "/([") else text


def name_of(line: Line) -> str:
    """The name in a line that may also hold a title, credentials or contact data behind it."""
    town = _TOWN_IN_BRACKETS.search(line.text)
    told = line.text[: town.start()] if town and is_place(town[1]) else line.text
    text = _HONORIFIC_BEHIND.sub("", without_pronouns(_NAME_LABEL.sub("", without_decoration(told))))
    first = _SEPARATOR.split(before_shared_headline(_TITLE_BEFORE.sub("", text)))[0].strip(" ,")
    first = without_decoration(_without_contact(first))
    if re.fullmatch(r"\S(?:\s\S)+", first):
        first = first.replace(" ", "")
    first = _TITLE_BEHIND.sub("", first)
    suffix = _GENERATION.search(first)
    known = suffix.end() if suffix else 0
    before, comma, behind = first[known:].partition(",")
    addressed = re.match(r"\s*(?:(?:flat|apt|no)\b\.?\s?)?\d", behind, re.IGNORECASE) is not None
    if comma and (addressed or is_place(behind.strip()) or (title_score(behind) and not title_score(before))):
        return without_letters(first[:known] + before)
    return without_letters((first[:known] + CREDENTIALS_BEHIND.sub("", first[known:])).strip())


def _without_contact(text: str) -> str:
    """What stands before the first address or number, without the label of that ("Ann Example, e-mail: ...")."""
    if _MAY_REACH.search(text) is None or (before := _REACHED_AT.sub("", text)) == text:
        return text
    words = before.rstrip(" :,.").split()
    while words and fold(words[-1]).strip(" ,:.") in contact_labels():
        words.pop()
    return " ".join(words).strip(" ,")


@cache
def contact_labels() -> frozenset[str]:
    """The folded words that stand before contact data ("e-mail", "Tel")."""
    names = tomllib.loads(read_table("contact.toml"))["labels"]["names"]
    return frozenset(" ".join(name.split()) for name in names.split(";"))


def first_name(lines: Sequence[Line]) -> str:
    """The first of some lines that could be a name, or an empty string."""
    mailbox = mailbox_of(lines)
    return next((name_of(line) for line in lines if could_be_name(line, mailbox)), "")


def labelled_name(text: str) -> str:
    """The name behind a label ("Name: Ann Example"), or an empty string."""
    cell, tab, answer = text.partition("\t")
    label = _NAME_LABEL.match(text)
    behind = text[label.end() :] if label else answer if tab and label_kind(cell) == "person" else ""
    name = without_pronouns(behind).strip()
    return name if NAME.fullmatch(name) else ""


def _is_proper(word: str) -> bool:
    """Whether a word begins with a capital, is a particle, or has one before its capital ("al-Amri", "d'Onofrio")."""
    return not word[:1].islower() or fold(word) in _PARTICLES or _WITH_PARTICLE.match(word) is not None


def mailbox_of(lines: Sequence[Line]) -> str:
    """What stands before the "@" of the first e-mail address; empty where there is none."""
    texts = (text for line in lines for text in (line.text, *(link.url for link in line.links)))
    return next((fold(found[1]) for text in texts if (found := _MAILBOX.search(text))), "")


def is_addressed(line: Line, mailbox: str) -> bool:
    """Whether a word of what could be a name in a line stands before the "@" of the e-mail address."""
    words = name_of(line).split()
    plain = [fold(word) for word in words if len(word) >= _SHORTEST_NAME and not title_score(word)]
    return len(words) > 1 and any(word in mailbox for word in plain)


def could_be_name(line: Line, mailbox: str = "") -> bool:
    """Whether a line could be a name; one with a title's word ("Mason Dupree") is, where the mailbox has it too."""
    if line.is_bullet or find_dates(line.text):
        return False
    name = _OF_COLLEGE.sub("", _INVERTED.sub(r"\1 \2", _GENERATION.sub(" ", name_of(line))))
    words, bare = name.split(), _without_titles(name)
    counted = [word for word in bare.split() if fold(word) not in _PARTICLES]
    if not 1 <= len(counted) <= MOST_WORDS or len(bare) > MOST_CHARACTERS or not NAME.fullmatch(name):
        return False
    if len(words) == 1 and line.style.size == 0 and line.kind is not BlockKind.HEADING:
        return False
    if (
        fold(name) in _PARTICLES | {"of"}
        or is_document_title(name)
        or heading_kind(name)[0]
        or is_place(name)
        or fold(name) in contact_labels()
        or is_label(name)
    ):
        return False
    proper = all(_is_proper(word) for word in bare.split())
    addressed = is_addressed(line, mailbox)
    is_title = title_score(bare) > 1 or degree_score(bare) > 1
    is_other = not addressed and (is_title or is_street_of_address(line.text, name))
    return (proper or line.kind is BlockKind.HEADING) and not is_other


def _without_titles(name: str) -> str:
    """A name without "Dr." before and "RN" behind it, where given and family name are left."""
    bare = _LETTERS_BEHIND.sub("", _HONORIFICS.sub("", name))
    return bare if len(bare.split()) >= _FEWEST_WORDS_OF_TITLED else name
