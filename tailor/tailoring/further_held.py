"""What a resume lists and the posting asks nothing of: a letter with little else to tell names a few of them.

Nobody asked for it, so only what is held beyond doubt is named: a paper with a name of its own, a language with a high
level. School leaving, driving, courses without an end and what somebody is learning stay in the resume.
"""

import datetime as dt
import re
from collections.abc import Iterator

from tailor.model import Item, Place, Resume, SectionKind, SkillGroup
from tailor.tailoring.expiry import has_run_out
from tailor.tailoring.held_names import LABEL, LICENCE, certificate_name
from tailor.tailoring.held_papers import is_not_held, is_post, is_void, sentences_on_a_line
from tailor.tailoring.own_doing import turns
from tailor.tailoring.studies import is_finished
from tailor.text import says_break

_OF_PAPERS = (SectionKind.CERTIFICATIONS, SectionKind.EDUCATION)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TRADE = re.compile(
    r"\b(?:NVQ|SVQ|BTEC|HN[CD]|City (?:&|and) Guilds|C&G|AAT|ACCA|CIPD|CIPS|PGCE|PGDip|Level \d|Diploma|Certificate"
    r"|Certification|Certified|Award|Apprenticeship|Licen[cs]e|Registered"
    r"|(?:Ausbildung|Umschulung|Lehre|Weiterbildung) (?:zu[rm]|als)\b|\w*fachwirt(?:in)?"
    r"|Meister(?:brief|in|prüfung)?|Geprüfter?|\w+prüfung|Staatlich (?:anerkannt|geprüft)\w*|Zertifikat\w*"
    r"|(?:[A-ZÄÖÜ][\w-]+)?(?:[Ff]achfrau|[Ff]achmann|[Ff]achkraft|[Kk]auffrau|[Kk]aufmann|[Mm]echaniker|[Ee]lektroniker"
    r"|[Mm]echatroniker|[Pp]fleger|[Mm]acher|bauer|[Zz]eichner|[Ll]aborant|[Vv]erkäufer|[Tt]ischler|[Gg]ärtner|[Ff]riseur"
    r"|[Bb]äcker|[Mm]aurer|[Dd]rucker|[Ee]rzieher)(?:in)?(?=$| \(| für )|[Kk]och|Köchin"
    r"|\w+schein|BTSA?|DUT|CAPA?|BEP|BP|BPJEPS|Bac pro\w*|Titre professionnel|Dipl[ôo]me|Certificat\w*|CQP|Habilitation"
    r"|Brevet)\b",
)
"""Words of schooling for a trade, which an employer reads as a paper."""
_LEARNED = re.compile(
    r"\b(?:NVQ|SVQ|Apprenticeship|Journey(?:man|person)|(?:Ausbildung|Umschulung|Lehre) (?:zu[rm]|als)\b"
    r"|\w*fachwirt(?:in)?|\w*meister(?:brief|in)?|Geprüfter?|Staatlich (?:anerkannt|geprüft)\w*|Gesellenbrief"
    r"|BTSA?|DUT|CAPA?|BEP|BP|Bac pro\w*|Titre professionnel|Dipl[ôo]me d['’][ÉE]tat)\b",
    re.IGNORECASE,
)
"""Words of a whole training for a trade, no course of some days."""
_OF_SCHOOL = re.compile(
    r"\b(?:GCSEs?|O[ -]levels?|A[ -]levels?|Highers|GED|high school|secondary school|leaving cert\w*|Matura|Abitur"
    r"|\w*[Hh]ochschulreife|Mittlere Reife|\w*[Rr]ealschul\w*|\w*[Hh]auptschul\w*|Schulabschluss"
    r"|Baccalauréat|Bac (?:général|[LS]|ES)|brevet des collèges|transfer|coursework|credits?)\b",
    re.IGNORECASE,
)
_NOT_HELD = re.compile(
    r"\b(?:attend\w*|hop(?:e|ing)|plan\w*|book(?:ed|ing)|began|begun|start\w*|study\w*|stud(?:ies|ying)|enrol\w*|learn\w*|intro"
    r"|webinars?|MOOC|free|trial|aspir\w*|work(?:ing)? towards?|towards|prep\w*|part|some|most|until|none|yes|no|own"
    r"|begonnen|besucht\w*|geplant\w*|angemeldet|seit|bisher|laufend\w*|Fernkurs|Infoveranstaltung|Kenntnisse"
    r"|\w*[Kk]urs|\w*[Ss]eminar|[Ww]orkshop|[Cc]ourse|Freiwillige\w*|FSJ|BFD|Zivildienst|Wehrdienst|Au[- ]pair"
    r"|service civique|gap year|Praktikum|internship"
    r"|inscrite?|commencée?|suivie?|en cours|prévue?|préparation|initiation|sensibilisation)\b",
    re.IGNORECASE,
)
"""With these a line tells of a way, or of a little, rather than of what is held."""
_RENEWED = re.compile(r"\b(?:renewed|recertified|valid (?:to|until|through)|gültig bis|valable jusqu)", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]{2,6} (?:\d|\([A-Z]{2,6}\)$)")
"""How an agency's paper is called: "OSHA 30", "CAPM (PMI)"."""
_OF_LANGUAGES = re.compile(r"(?:\w+ )?(?:languages?|sprachen|sprachkenntnisse|langues)(?: \w+)?", re.IGNORECASE)
_LANGUAGE = re.compile(
    r"(?P<name>[A-ZÀ-Þ][^\W\d_]{3,}),?:? ?(?P<level>\(?(?:(?:near[- ])?native(?: speaker| level)?|mother tongue"
    r"|first language|fluent|bilingual|full professional|C1|C2|B2"
    r"|Muttersprache|muttersprachlich|fließend|verhandlungssicher|sehr gut|langue maternelle|maternelle|courant"
    r"|bilingue)\b(?:,? \(?(?:B2|C1|C2)\)?)?\)?)",
    re.IGNORECASE,
)
"""A language with the level that somebody has who works in it, and nothing behind that."""
_LEVEL_ALONE = re.compile(r"[A-ZÀ-Þ][^\W\d_]+,?:? \(?(?:level |Niveau |niveau )?[ABC][12]\)?")
"""A language among the papers with its level and no examination: "English B1"."""
_SHORTEST = 5


def names_trade(paper: str) -> bool:
    """Whether a paper is that of a whole training for a trade: "Ausbildung zum Koch", "CAP Cuisine"."""
    return _LEARNED.search(paper) is not None


def further_papers(resume: Resume, today: dt.date) -> Iterator[tuple[str, Item]]:
    """The papers that a resume lists and that are surely held, each with its item, in the resume's order.

    Args:
        resume: The resume.
        today: The day of the letter, after which nothing is held.
    """
    for item in resume.items():
        if item.section is None or item.section.kind not in _OF_PAPERS:
            continue
        is_title = item.entry is not None and item.id == f"{item.entry.id}.title"
        if item.entry is None:
            yield from ((name, item) for name in _names_on_a_line(item.text, today, resume.language))
        elif is_title and _is_held(item, today, resume.language):
            name = _paper_name(item.text)
            if name and (item.section.kind is SectionKind.CERTIFICATIONS or _TRADE.search(name)):
                yield name, item


def _is_held(item: Item, today: dt.date, language: str) -> bool:
    """Whether a paper's entry says nothing else than that somebody has it."""
    entry = item.entry
    if entry is None or item.section is None or is_void(item, today) or is_post(item, None):
        return False
    lines = [line.text for line in (*entry.details, *entry.bullets)]
    told = [item.text, entry.organisation, entry.dates.text if entry.dates else "", *lines]
    is_open = any(_NOT_HELD.search(text) or turns(text, language) or says_break(text) for text in told)
    is_over = item.section.kind is SectionKind.CERTIFICATIONS or is_finished(entry, today)
    return is_over and not is_open


def _names_on_a_line(text: str, today: dt.date, language: str) -> Iterator[str]:
    """The papers of a line of sentences, each with its year: "Food hygiene certificate, 2021. BTEC Catering, 2014."."""
    for sentence in (*sentences_on_a_line(text), text):
        years = [int(year) for year in _YEAR.findall(sentence)]
        is_dated = bool(years) and (max(years) <= today.year or _RENEWED.search(sentence) is not None)
        is_open = _NOT_HELD.search(sentence) or turns(sentence, language) or is_not_held(sentence)
        is_open = is_open or has_run_out(sentence, today)
        name = _paper_name(sentence)
        is_paper = _TRADE.search(name.title()) or _CODE.match(name) or _RENEWED.search(sentence)
        if name and is_paper and is_dated and not is_open:
            yield name


def _paper_name(text: str) -> str:
    """The name of a paper, empty where it is no plain one."""
    if LABEL.match(text) or _OF_SCHOOL.search(text) or LICENCE.search(text) or _LEVEL_ALONE.fullmatch(text):
        return ""
    name = certificate_name(text)
    is_plain = (
        len(name) >= _SHORTEST
        and (" " in name or _TRADE.fullmatch(name) is not None)
        and not re.search(r"[:;!?]|\. |--", name)
    )
    return name if is_plain else ""


def further_languages(resume: Resume) -> Iterator[tuple[str, Item]]:
    """The languages that a resume lists with a high level, as they stand there, each with its item."""
    for item in resume.items():
        if states_language(item):
            yield item.text, item


def states_language(item: Item) -> bool:
    """Whether an item is a language with a high level, listed among the languages."""
    if item.place is not Place.SKILLS or item.section is None or _LANGUAGE.fullmatch(item.text) is None:
        return False
    return item.section.kind is SectionKind.LANGUAGES or any(
        _OF_LANGUAGES.fullmatch(group.name.strip(" :")) for group in item.section.groups if _has(group, item)
    )


def _has(group: SkillGroup, item: Item) -> bool:
    return any(skill.id == item.id for skill in group.skills)


def says_way(name: str) -> bool:
    """Whether a name tells of a way, a course or a service rather than of a paper."""
    return _NOT_HELD.search(name) is not None
