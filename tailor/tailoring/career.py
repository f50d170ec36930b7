"""Where the candidate stands: the job and the degree that a letter can name, and what an entry is in a sentence."""

import re

from tailor.model import Entry, Resume, Section, SectionKind
from tailor.tailoring.degree_names import DEGREE
from tailor.tailoring.employers import is_surely_employer
from tailor.tailoring.entry_names import (
    is_oneself,
    is_own_business,
    name_organisation,
    names_firm,
    names_school,
)
from tailor.tailoring.frames import Setting
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.title_parts import names_no_post, without_circumstances
from tailor.text import says_break

_PERIOD = re.compile(r"\s*\([^()]*\)|,? (?:since|seit|depuis) .*$")
"""What a title says of how much and since when."""
_TITLE_WORDS, _ORGANISATION_WORDS, _WORDS_OF_A_PHRASE = 6, 9, 3
_NOT_A_NAME = re.compile(r"[|•·\t]|(?:https?:|www\.)|\(|\d{4}| / |;|@")
_REMARK = re.compile(
    r" \((?!.*(?:\d{4}|months?|years?|weeks?|Monate?|Jahre?|mois|ans)\b)[^()|/;@]{1,30}\)$|"
    r" \(\d{1,2}(?:[.,]\d+)? ?(?:hours?|hrs?|h|Std\.?|Stunden|heures)"
    r"(?:/| per | pro | par )(?:week|wk|Woche|semaine)\)$"
)
"""A title's remark in brackets that can stand in a sentence: "(part-time)", "(80 %)", "(job-share, 0.5)"."""
_LONG_REMARK = re.compile(r" \([^()\d|;@]{31,}\)$")
_NUMBER_BEHIND = re.compile(r" (?:I{1,3}|IV|V)$")
"""The grade behind a title: "Data Analyst II"."""
_VOLUNTEER = re.compile(
    r"(?:[A-Z]\w+ )?(?:Volunteer(?: \w+)?|Voluntary Work)|Bénévole|Ehrenamt(?:lich\w*(?: \w+)?)?|Freiwillig\w+",
    re.IGNORECASE,
)
_NO_EMPLOYER = re.compile(
    r"^\d+(?:[.,]\d+)? ?(?:%|hours?|days?|weeks?|months?|years?|Std|Stunden|Tage|Wochen|Monate|jours?|semaines?|mois)"
    r"|^[^(]*\)|^(?:Years?|Grades?|Klassen?) \d|\b(?:through|via|über|leased to|sous-traitant)\b"
)
"""What was taken for an employer and says how much, how long, or by whom somebody was sent."""
_MEASURE = re.compile(r"\b[a-zäöüé]{2,} \d")
_AT_TIMES = re.compile(
    r"summer|winter|spring|autumn|season|various|occasional|intermittent|sporadic|on and off|holiday|weekend|sommer"
    r"|saison|zeitweise|ferien|hiver|été\b|ponctuel|intermitten",
    re.IGNORECASE,
)
"""What says of a job's years that they were not worked through."""
_SPAN = re.compile(
    r"\b(?:19|20)\d\d\s?(?:[–—-]|to|bis|à)\s|\b(?:since|seit|depuis|ab)\s(?:\S+\s)?\S*\b(?:19|20)\d\d\b", re.IGNORECASE
)
"""A time that a job lasts, in any line."""
_OF_RANK = re.compile(
    r"\b(?:trainee|student|assistant|associate|junior|acting|deputy|apprentice|intern|interim|volunteer|vice|second|sub"
    r"|relief|temporary|unpaid|designate|elect|retired|former|then|later|now|puis|dann|später)\b|^[A-ZÄÖÜ][\w-]+(?:er|or|ist|ant)\b",
    re.IGNORECASE,
)
"""What makes the words before it another post: "Nurse, student", or is a second one."""
_SPAN_END = re.compile(
    r"(?:\b\d{4}|\b[A-Z][a-zéû]{2,8}\.?|/\d{2,4}) ?[–—-] ?(?:[A-Z][a-zéû]{2,8}\.? |\d{1,2}/)?(20\d\d)\b"
)
_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{3,}\. ")
_PARTS_OF_A_TITLE = re.compile(r" & | and |,? then |, |/")
_CIRCUMSTANCE = re.compile(
    r"(?:En (?:l['’]absence|cas|parallèle|plus|outre|complément)|Pendant|Durant|Lors|Depuis|À partir|Dès|Après|Avant"
    r"|During|While|Whilst|When|Throughout|Since|In (?:the absence|addition|parallel)|Alongside|Besides|Before|After"
    r"|Während|Seit|Nach|Bei|In (?:Abwesenheit|Vertretung|dieser)|Neben|Zusätzlich|Nebenbei) ?\b",
    re.IGNORECASE,
)
"""How a sentence begins that says when or beside what something was done, and no title does."""
_OF_COURSE = re.compile(r"(?:class|course|capstone|student|term|group|thesis|senior|module) project\b.*", re.IGNORECASE)
"""What was done for a course and stands among the jobs, where no frame calls it what it is."""
_MAY_HOLD_JOBS = frozenset({SectionKind.SKILLS, SectionKind.OTHER})
SETTINGS = {
    SectionKind.EXPERIENCE: Setting.JOB,
    SectionKind.PROJECTS: Setting.PROJECT,
    SectionKind.VOLUNTEERING: Setting.VOLUNTEERING,
    SectionKind.EDUCATION: Setting.STUDY,
}
"""The sections whose bullets a letter can use."""


def setting_of(section: Section, entry: Entry, language: str = "") -> Setting | None:
    """The kind of place an entry is in a sentence, or None when its names cannot stand in one.

    `language` is that of the resume; in an English one a title alone must say by its own words what somebody is.
    """
    setting = SETTINGS.get(section.kind)
    if setting is Setting.PROJECT:
        if not (is_role(entry.title) and entry.organisation):
            is_work = is_role(_PERIOD.sub("", entry.title)) and not entry.organisation
            return setting if is_name(short_title(entry)) else Setting.UNNAMED if is_work else None
        setting = Setting.JOB  # a job under a heading such as "Research"
    is_of_course = setting is Setting.JOB and _OF_COURSE.fullmatch(entry.title) is not None
    if says_break(entry.title) or _CIRCUMSTANCE.match(entry.title) or is_of_course:
        return None
    is_swapped = is_role(without_remark(entry.organisation)) and not is_role(without_remark(entry.title))
    if is_swapped or (names_firm(entry.title) and not names_firm(entry.organisation)):
        setting = Setting.UNNAMED if setting is Setting.JOB else None  # they may have been taken for each other
    if setting is Setting.STUDY and not (names_school(entry) or DEGREE.match(entry.title)):
        return None
    if is_at_employer(entry, is_sure=setting is not Setting.JOB) and setting is not Setting.UNNAMED:
        return _setting_at(entry) if setting is Setting.JOB else setting
    is_role_alone = setting is Setting.JOB and is_title(without_remark(entry.title)) and _says_who(entry, language)
    return Setting.ROLE if is_role_alone else Setting.UNNAMED if setting in (Setting.JOB, Setting.UNNAMED) else None


def _setting_at(entry: Entry) -> Setting:
    """What an entry among the jobs is: also volunteer work or a course of study may stand there."""
    if DEGREE.match(entry.title) and names_school(entry):
        return Setting.STUDY
    if _VOLUNTEER.fullmatch(entry.title):
        return Setting.VOLUNTEERING
    return Setting.CURRENT_JOB if entry.dates is not None and entry.dates.current else Setting.JOB


def without_remark(text: str) -> str:
    """A title without a remark in brackets that can stand in a sentence ("(part-time)"), or is too long for one."""
    return _without_long_remark(_REMARK.sub("", text))


def _without_long_remark(title: str) -> str:
    """A title without a long remark on its field: "Site Engineer (rail and highways)"."""
    remark = _LONG_REMARK.search(title)
    return title[: remark.start()] if remark and not _OF_RANK.search(remark[0]) else title


def _says_who(entry: Entry, language: str) -> bool:
    """Whether a title surely says what somebody is, as far as that can be told in a language."""
    title = without_remark(entry.title)
    is_one = _SENTENCE_WITHIN.search(title) is None and not names_no_post(title)
    plain = _NUMBER_BEHIND.sub("", title)
    return is_one and (language[:2] != "en" or any(map(is_role, (plain, *_PARTS_OF_A_TITLE.split(plain)))))


def is_title(title: str) -> bool:
    """Whether a job title reads well in a sentence."""
    is_post = not names_no_post(title)
    return (
        is_post and is_name(title) and "," not in title and len(title.split()) <= _TITLE_WORDS and not title.isupper()
    )


def is_surely_title(title: str) -> bool:
    """Whether a title reads well and says by its own words what somebody is: "Nurse", not a town or a ward."""
    return is_title(title) and is_role(without_remark(title))


def is_name(text: str) -> bool:
    """Whether a name is plain enough to stand in a sentence: short, no brackets, links or years."""
    return text[:1].isalnum() and len(text.split()) <= _ORGANISATION_WORDS and not _NOT_A_NAME.search(text)


def short_title(entry: Entry) -> str:
    """A title that stands in a sentence: its first part, where what follows says in which field or ward alone."""
    title = _without_long_remark(without_circumstances(entry.title))
    first, comma, rest = title.partition(", ")
    is_whole = is_title(title) or not comma or _OF_RANK.search(rest) is not None
    return title if is_whole or not is_surely_title(first) else first


def recent_job(resume: Resume) -> Entry | None:
    """The job held now, else the one that ended last, when its title can stand in a sentence.

    Its setting is `Setting.ROLE` where the organisation is not named or cannot stand in one.
    """
    every = [
        (entry, setting_of(section, entry, resume.language))
        for section in resume.sections
        for entry in section.entries
        if _is_job(section, entry)
    ]
    jobs = [(entry, setting) for entry, setting in every if entry.dates and (entry.dates.current or entry.dates.end)]
    told = [
        (setting is not Setting.ROLE, entry)
        for entry, setting in jobs
        if is_name(without_remark(entry.title).replace(" / ", " "))
        and _says_who(entry, resume.language)
        and (setting in (Setting.JOB, Setting.CURRENT_JOB) or (setting is Setting.ROLE and _is_told(entry)))
    ]
    if not told:
        return None
    # A time of care or travel may hold work as well.
    known = (entry for entry, _ in jobs if not says_break(entry.title) or entry.bullets or entry.details)
    latest = max(known, key=recency)
    _, recent = max(told, key=lambda job: (recency(job[1])[0], job[0], recency(job[1])))
    newest = max((recency(entry)[2] for entry, _ in jobs if recency(entry)[0]), default="")
    if recency(recent)[0] and recency(recent)[2] < newest and recent.dates:
        return None  # of two held now the older one alone would be half of it
    # "My most recent position" is said of no job that ended before another.
    if not recency(recent)[0] and any(entry.dates is None and entry.bullets for entry, _ in every):
        return None  # any of those without a date may be later
    if not recency(recent)[0] and _may_lack_jobs(resume):
        return None
    is_latest = recency(recent)[:2] >= recency(latest)[:2] and recency(recent)[1] >= _last_year_elsewhere(resume)
    return recent if recency(recent)[0] or is_latest else None


def is_only_current(job: Entry, resume: Resume) -> bool:
    """Whether a job is held now and no other is, so that "my current role" means it."""
    jobs = (section for section in resume.sections if section.kind in SETTINGS.keys() - {SectionKind.EDUCATION})
    held = [one.id for section in jobs for one in section.entries if one.dates and one.dates.current]
    return held == [job.id]


def ended_jobs(resume: Resume, language: str) -> list[Entry]:
    """The jobs that ended of which a sentence of a language can say what they were, where, and from when to when."""
    is_clear = is_surely_title if language == "en" else is_title
    return [
        entry
        for section in resume.of_kind(SectionKind.EXPERIENCE)
        for entry in section.entries
        if setting_of(section, entry, resume.language) is Setting.JOB
        and _has_span(entry)
        and (is_clear(entry.title) or (language == "en" and is_series(entry.title)))
    ]


def is_last(job: Entry, resume: Resume) -> bool:
    """Whether no later job is told; what came after it, such as years of care, may have been no job."""
    later = [
        entry
        for section in resume.of_kind(SectionKind.EXPERIENCE)
        for entry in section.entries
        if recency(entry) > recency(job)
        and setting_of(section, entry, resume.language) in (Setting.JOB, Setting.CURRENT_JOB, Setting.ROLE)
    ]
    return not (later or _may_lack_jobs(resume)) and (
        job.dates is not None and (job.dates.end or "") >= _last_year_elsewhere(resume)
    )


def is_series(title: str) -> bool:
    """Whether a title names two posts that somebody had one after the other: "Ledger clerk, then bookkeeper"."""
    first, joined, last = title.partition(", then ")
    return bool(joined) and is_surely_title(first) and is_role(last) and is_name(title)


def _has_span(entry: Entry) -> bool:
    """Whether somebody had a job from one month or year to another, and not in a season or now and then."""
    dates = entry.dates
    is_span = dates is not None and bool(dates.start and dates.end) and dates.start != dates.end
    return dates is not None and is_span and not (dates.current or _AT_TIMES.search(f"{entry.title} {dates.text}"))


def _may_lack_jobs(resume: Resume) -> bool:
    """Whether a dated line among the jobs was taken for none of them, so that it may be one."""
    lines = (line.text for section in resume.of_kind(SectionKind.EXPERIENCE) for line in section.lines)
    return any(_SPAN.search(line) for line in lines)


def _last_year_elsewhere(resume: Resume) -> str:
    """The last year that ends a span of time among skills or below an unknown heading, where a job may stand unseen."""
    texts = (item.text for item in resume.items() if item.section and item.section.kind in _MAY_HOLD_JOBS)
    return max((found[1] for text in texts for found in _SPAN_END.finditer(text)), default="")


def _is_told(entry: Entry) -> bool:
    """Whether an entry without an employer is surely a job: it tells of the work, or says that it is one's own."""
    return bool(entry.bullets) or (is_own_business(entry) and bool(entry.details))


def names_place(entry: Entry) -> bool:
    """Whether what may be a job's employer or its town can stand in brackets behind the title: "Clerk (Pierhead)"."""
    name = name_organisation(entry)
    is_own = is_oneself(entry.organisation) or is_own_business(entry) or is_role(without_remark(name))
    has_capitals = bool(name) and name[0].isupper() and name.rsplit(maxsplit=1)[-1][:1].isupper()
    return has_capitals and is_name(name) and not (is_own or _is_phrase(name))


def is_at_employer(entry: Entry, *, is_sure: bool = False) -> bool:
    """Whether an entry's employer or school is named so that a sentence can say it.

    `is_sure` where its section says that the name is one: that of a school, or of what somebody volunteers for.
    """
    name = name_organisation(entry)
    # "Dispatcher, Night Dispatcher": two titles, whatever the second was taken for.
    is_title = is_role(without_remark(entry.title)) and is_role(name) and "&" not in name
    is_employed = not (is_oneself(entry.organisation) or is_own_business(entry))
    is_sure = is_sure or is_surely_employer(entry)
    return is_name(name) and is_sure and is_employed and not (_is_phrase(name) or is_title)


def _is_phrase(name: str) -> bool:
    """Whether what was taken for an employer is a line of the job: a list, a measure, words in small letters."""
    is_long = len(name.split()) >= _WORDS_OF_A_PHRASE
    return (
        name.count(",") > 1
        or _NO_EMPLOYER.search(name) is not None
        or (is_long and (name[0].islower() or _MEASURE.search(name) is not None))
    )


def _is_job(section: Section, entry: Entry) -> bool:
    of_research = section.kind is SectionKind.PROJECTS and setting_of(section, entry) is not Setting.PROJECT
    return section.kind is SectionKind.EXPERIENCE or of_research


def recency(job: Entry) -> tuple[bool, str, str]:
    """What to compare jobs by: whether it is held now, when it ended, when it began."""
    dates = job.dates
    return (dates.current, dates.end or "", dates.start or "") if dates else (False, "", "")
