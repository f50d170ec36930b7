"""Filling the frames of a letter."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence

from tailor.model import (
    Entry,
    LetterParagraph,
    ParagraphKind,
    Posting,
    Requirement,
    RequirementLevel,
    Resume,
    SectionKind,
)
from tailor.tailoring.entry_names import is_school, name_organisation, name_role, with_article
from tailor.tailoring.examples import Example, is_name, is_title, join_phrases, setting_of
from tailor.tailoring.frames import Frames, Setting, Wording
from tailor.tailoring.grammar import Form, article
from tailor.tailoring.section_order import SectionOrder, stage_of
from tailor.text import says_unfinished

_DEGREE = re.compile(
    r"(?:Bachelor|Master|Doctor|Diploma|Associate|B\.?\s?(?:A|Sc|S|Ed|Eng|Com|BA|N)\b|M\.?\s?(?:A|Sc|S|Ed|Eng|BA|Phil)\b"
    r"|Ph\.?D|LL\.?[BM]|GED|High School Diploma|Certificate|HND|HNC|NVQ|GNVQ|BTEC|PGCE|MBA|BSN|ADN)",
)
_SHORT_OF_IT = re.compile(r"\b(?:present|credits)\b", re.IGNORECASE)
_LASTING_STATE = re.compile(r"(?:responsible|accountable|in charge|involved|tasked|entrusted)\b", re.IGNORECASE)
_UNIQUE_POST = re.compile(r"(?:Head|Director|Chief|President|Vice|Deputy Head|CEO|CTO|CFO|COO|Treasurer|Chair)\b")


class LetterWriter:
    """Fills one letter's frames; frames that do the same take turns, so that no opening is repeated early."""

    def __init__(self, wording: Wording, posting: Posting, cv: str) -> None:
        """`cv` is what the reader's country calls a resume."""
        self.wording = wording
        self.posting = posting
        self._cv = cv
        self._used: Counter[str] = Counter()
        self._last: dict[str, str] = {}

    def subject(self) -> str:
        """The line that names the role and its reference."""
        role = name_role(self.posting)
        if not role:
            return self.wording.subject_bare
        frame = self.wording.subject_reference if self.posting.reference else self.wording.subject
        return frame.format(role=role, reference=self.posting.reference)

    def open(self, resume: Resume, today: dt.date, examples: Sequence[Example]) -> LetterParagraph:
        """The first paragraph: what the letter is for, who writes, and what follows."""
        points = len([example for example in examples if example.named])
        role, company = name_role(self.posting), self.posting.company
        words = self.wording
        if role:
            frame = words.opening if company else words.opening_role
        else:
            frame = words.opening_company if company else words.opening_bare
        about, sources = self._introduce(resume, today)
        promise = words.points if points > 1 else words.point if points else words.work if examples else ""
        named = with_article(company, words.the)
        texts = [frame.format(role=role, company=named), about, promise.format(count=words.counts[points])]
        return LetterParagraph(ParagraphKind.OPENING, join_sentences(texts), sources)

    def answer(self, example: Example, companions: Sequence[Example]) -> LetterParagraph:
        """The paragraph that answers a requirement with a bullet, followed by others of the same job."""
        texts = [self._lead(example.named), self._evidence(example)]
        if (example.setting, example.clause.form) in self.wording.evidence:
            texts += [self.wording.sentence.format(clause=more) for more in example.clause.more]
        sources = [example.bullet.id]
        for companion in companions:
            frame = self._take(self.wording.same_entry[companion.clause.form], "more")
            texts.append(frame.format(clause=companion.clause.text))
            texts += [self.wording.sentence.format(clause=more) for more in companion.clause.more]
            sources.append(companion.bullet.id)
        requirements = tuple(asked.id for asked in example.named)
        head = _sources(example.entry)
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(texts), (*sources, *head), requirements)

    def name_degree(self, resume: Resume, today: dt.date, opening: LetterParagraph) -> list[LetterParagraph]:
        """The paragraph on the candidate's degree, none when the opening names it or there is no finished degree."""
        degree = held_degree(resume, today)
        if degree is None or f"{degree.id}.title" in opening.sources:
            return []
        return [
            LetterParagraph(ParagraphKind.EVIDENCE, self._fill(self._degree_frame(degree), degree), _sources(degree))
        ]

    def list_skills(self, names: Sequence[str], sources: Sequence[str], requirements: Sequence[str]) -> LetterParagraph:
        """The paragraph on what the resume lists."""
        text = self.wording.listed.format(skills=join_names(names, self.wording.conjunction), cv=self._cv)
        return LetterParagraph(ParagraphKind.EVIDENCE, text, tuple(sources), tuple(requirements))

    def _introduce(self, resume: Resume, today: dt.date) -> tuple[str, tuple[str, ...]]:
        """Who the candidate is: the job held now or last, else (and of a student first) the degree; empty without."""
        job = recent_job(resume)
        studies = present_study(resume) or held_degree(resume, today)
        if job and not (studies and stage_of(resume, today) is SectionOrder.STUDENT):
            current = job.dates is not None and job.dates.current
            present = self.wording.present_job if is_title(job.title) else self.wording.present_job_long
            frame = present if current else self.wording.last_job
            return self._fill(frame, job), (f"{job.id}.title", f"{job.id}.organisation")
        if studies:
            current = studies.dates is not None and studies.dates.current
            frame = self.wording.present_study if current else self._degree_frame(studies)
            return self._fill(frame, studies), (f"{studies.id}.title", f"{studies.id}.organisation")
        return "", ()

    def _degree_frame(self, entry: Entry) -> str:
        """The frame for a degree: with its subject where the title only lists both ("BSc, Physics")."""
        listed = f"{entry.degree}, {entry.field}"
        return self.wording.degree_field if entry.field and entry.title == listed else self.wording.degree

    def _lead(self, named: tuple[Requirement, ...]) -> str:
        if not named:
            return ""
        must = all(asked.level is RequirementLevel.MUST and not asked.any_of for asked in named)
        asked = join_names(join_phrases(named, self.posting.text), self.wording.conjunction)
        frame = self._take(self.wording.lead_must if must else self.wording.lead_other, "lead")
        return frame.format(asked=asked, Asked=asked[:1].upper() + asked[1:])

    def _evidence(self, example: Example) -> str:
        setting, form = example.setting, example.clause.form
        if (setting, form) not in self.wording.evidence:
            form = Form.QUOTED
        if form is Form.STATE and setting is Setting.CURRENT_JOB and not _LASTING_STATE.match(example.clause.text):
            setting = Setting.JOB
        frames = self.wording.evidence[setting, form]
        fitting = tuple(frame for frame in frames if "{a}" not in frame or is_title(example.entry.title))
        quote = " ".join(example.bullet.text.split()).rstrip(" .;,")
        frame = self._take(fitting or frames, "evidence")
        return self._fill(frame, example.entry, clause=example.clause.text, quote=quote, cv=self._cv)

    def _take(self, frames: Frames, purpose: str) -> str:
        """The frame that was used least, the first of equals; not one that begins like the last of its purpose."""
        frame = min(
            frames,
            key=lambda frame: (
                _beginning(frame) == self._last.get(purpose),
                self._used[frame] + self._used[_beginning(frame)],
                frames.index(frame),
            ),
        )
        self._last[purpose] = _beginning(frame)
        self._used[frame] += 1
        self._used[_beginning(frame)] += 1
        return frame

    def _fill(self, frame: str, entry: Entry, **gaps: str) -> str:
        title = entry.title
        filled = frame.replace("{a} {title}", "{title}") if _UNIQUE_POST.match(title) else frame
        organisation = with_article(name_organisation(entry), self.wording.the)
        named = {"title": title, "org": organisation, "degree": entry.degree, "field": entry.field}
        return filled.format(a=article(title), **named, **gaps)


def join_sentences(texts: Sequence[str]) -> str:
    """Sentences as a paragraph; "Inc." at the end of one keeps a single full stop."""
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", " ".join(filter(None, texts)))


def join_names(names: Sequence[str], conjunction: str) -> str:
    """Names as a list in a sentence: "a, b and c"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


def recent_job(resume: Resume) -> Entry | None:
    """The job held now, else the one that ended last, when its title and organisation can stand in a sentence."""
    jobs = [
        entry
        for section in resume.of_kind(SectionKind.EXPERIENCE)
        for entry in section.entries
        if entry.dates and (entry.dates.current or entry.dates.end)
    ]
    if not jobs:
        return None
    latest = max(jobs, key=_recency)
    section = resume.of_kind(SectionKind.EXPERIENCE)[0]
    fits = is_name(latest.title) and setting_of(section, latest) in (Setting.JOB, Setting.CURRENT_JOB)
    return latest if fits else None


def held_degree(resume: Resume, today: dt.date) -> Entry | None:
    """The first finished degree that can stand in a sentence."""
    for section in resume.of_kind(SectionKind.EDUCATION):
        for entry in section.entries:
            end = entry.dates.end if entry.dates else None
            finished = end is not None and end < today.isoformat()[: len(end)] and not _is_unfinished(entry)
            if finished and _DEGREE.match(entry.title) and is_school(entry) and setting_of(section, entry):
                return entry
    return None


def _is_unfinished(entry: Entry) -> bool:
    """Whether an entry says so of itself; a day that was only expected is no degree after it has passed."""
    lines = (line.text for line in (*entry.details, *entry.bullets))
    told = " ".join((entry.title, entry.organisation, entry.dates.text if entry.dates else "", *lines))
    return says_unfinished(told) or _SHORT_OF_IT.search(told) is not None


def present_study(resume: Resume) -> Entry | None:
    """The degree that the candidate studies for now, when its title and school can stand in a sentence."""
    for section in resume.of_kind(SectionKind.EDUCATION):
        for entry in section.entries:
            current = entry.dates is not None and entry.dates.current
            if current and _DEGREE.match(entry.title) and is_school(entry) and setting_of(section, entry):
                return entry
    return None


def _recency(job: Entry) -> tuple[bool, str, str]:
    dates = job.dates
    return (dates.current, dates.end or "", dates.start or "") if dates else (False, "", "")


def _sources(entry: Entry) -> tuple[str, ...]:
    head = [f"{entry.id}.title"] if entry.title else []
    head += [f"{entry.id}.organisation"] if entry.organisation else []
    return tuple(head)


def _beginning(frame: str) -> str:
    """The first word, by which a reader notices a repetition."""
    return frame.split(maxsplit=1)[0]
