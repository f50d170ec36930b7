"""Filling the frames of a letter."""

import datetime as dt
import re
from collections.abc import Collection, Sequence

from tailor.model import (
    Entry,
    LetterParagraph,
    ParagraphKind,
    Resume,
)
from tailor.tailoring.career import (
    ended_jobs,
    is_at_employer,
    is_last,
    is_only_current,
    is_series,
    is_surely_title,
    is_title,
    names_place,
    recency,
    recent_job,
    short_title,
    without_remark,
)
from tailor.tailoring.degree_names import LEVELLED, MASCULINE
from tailor.tailoring.done_once import begins_with_time
from tailor.tailoring.echoes import is_in_asked_field, share_topic
from tailor.tailoring.entry_names import name_organisation, with_article
from tailor.tailoring.examples import ROLES, Example, setting_in_time
from tailor.tailoring.frame_filler import beginning, sources_of
from tailor.tailoring.frames import AS_IT_STANDS, EARLIER, Frames, Setting
from tailor.tailoring.grammar import Form
from tailor.tailoring.held_writer import HeldWriter
from tailor.tailoring.in_short import told_in_short
from tailor.tailoring.joined import join_sentences
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.place_frames import of_place
from tailor.tailoring.prepositions import locate
from tailor.tailoring.section_order import SectionOrder, stage_of
from tailor.tailoring.sentence_times import OVER, is_led, is_over, names_client
from tailor.tailoring.studies import held_degree, is_under_way, present_study

_NOUNS = {Form.NOUN, Form.NOUNS}
_HAS_PARTS = re.compile(r",\s|[;:]")


class LetterWriter(HeldWriter):
    """Fills one letter's frames; frames that do the same take turns, so that no opening is repeated early."""

    def subject(self) -> str:
        """The line that names the role and its reference."""
        role = self._role
        if not role:
            return self.wording.subject_bare
        frame = self.wording.subject_reference if self.posting.reference else self.wording.subject
        return frame.format(role=role, reference=self.posting.reference)

    def open(self, resume: Resume, today: dt.date, wanted: Collection[str] = ()) -> LetterParagraph:
        """The first paragraph: what the letter is for, and who writes.

        `wanted` are the items of the resume that answer what the posting asks for as a degree.
        """
        role, company = self._role, self._company
        words = self.wording
        if role:
            frame = self.chosen(words.opening if company else words.opening_role, "opening")
        else:
            frame = words.opening_company if company else words.opening_bare
        about, sources = self._introduce(resume, today, wanted)
        short = told_in_short(resume, self.posting, words.language)
        if short and short[0].id not in self.doubted:
            about, sources = join_sentences([about, short[1]]), (*sources, short[0].id)
        named = with_article(company, words.the)
        told = frame.format(role=role, company=named, at_company=locate(company, words.language))
        return LetterParagraph(ParagraphKind.OPENING, join_sentences([told, about]), sources)

    def tell(
        self, examples: Sequence[Example], gathered: Sequence[Example] = (), again: Sequence[Example] = ()
    ) -> LetterParagraph:
        """The paragraph on one job: what the posting asks for of it, then the bullets, the first naming the job.

        Those `gathered` share one sentence behind the others, or stand alone; those told `again` share another.
        """
        every = (*examples, *gathered, *again)
        lead, answered = self._lead(every)
        was_once = bool(gathered) and all(map(is_over, examples))  # what the work is goes before what it once was
        texts = [lead] if was_once else [lead, *self._told(examples, answered)]
        texts += [self.gather(gathered, goes_on=bool(examples) and not was_once)] if gathered else []
        texts += [self._more(example, None) for example in examples] if was_once else []
        texts += [self.gather_again(again)] if again else []
        sources = (*(example.bullet.id for example in every), *sources_of(every[0].entry))
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(texts), sources, answered)

    def _told(self, examples: Sequence[Example], answered: Collection[str]) -> list[str]:
        self._paragraphs += 1
        if not examples:
            return []
        first, *rest = sorted(
            examples,
            key=lambda example: (
                is_led(example),
                is_over(example),
                not {asked.id for asked in example.named} & {*answered},
            ),
        )
        texts = [self._evidence(first), *self._further_sentences(first)]
        before = first
        self._is_joined = self._paragraphs % 2 == 0
        for example in rest:
            texts += [self._more(example, before), *self._further_sentences(example)]
            before = example
        return texts

    def cite(self, example: Example, *, is_here: bool) -> LetterParagraph:
        """A line between quotation marks, behind what a paragraph tells of its job (`is_here`), else with its job."""
        frame = self.wording.cited_here if is_here else self.wording.cited[setting_in_time(example)][0]
        line = " ".join(example.written.split()).rstrip(" .")
        told = join_sentences([self._fill(frame, example.entry, quote=line)])
        sources = (example.bullet.id, *sources_of(example.entry))
        return LetterParagraph(ParagraphKind.EVIDENCE, told, sources, tuple(asked.id for asked in example.named))

    def can_tell(self, example: Example) -> bool:
        """Whether a bullet's reading is certain and there is a sentence for it."""
        kind = self._kind_of(example)
        is_placed = kind != (Setting.UNNAMED, Form.FIRST_PERSON) or names_client(example)
        return example.doubt is None and is_placed and kind in self.wording.evidence

    def can_follow(self, example: Example) -> bool:
        """Whether a bullet can go on a paragraph on its job."""
        return self._more_frames(example, None) != ()

    def name_degree(self, degree: Entry, today: dt.date) -> LetterParagraph:
        """The sentence on the candidate's degree, or on what they study now."""
        told = self._fill(self._degree_frame(degree, today), degree)
        return LetterParagraph(ParagraphKind.EVIDENCE, told, sources_of(degree))

    def _introduce(self, resume: Resume, today: dt.date, wanted: Collection[str]) -> tuple[str, tuple[str, ...]]:
        """Who the candidate is: the job held now or last, else (and of a student first) the degree; empty without."""
        job = recent_job(resume)
        study = present_study(resume, today)
        studies = study or held_degree(resume, today, wanted)
        is_of_trade = job is not None and share_topic(job.title, self.posting.title)
        if job and is_series(job.title) and job in ended_jobs(resume, self.wording.language):
            return self._span(job), sources_of(job)
        is_of_field = study is not None and (
            is_in_asked_field(study.title, self.posting) or share_topic(study.title, self.posting.title)
        )
        is_called_so = study is not None and job is not None and "student" in job.title.lower()
        is_student = studies is not None and (
            is_of_field or is_called_so or stage_of(resume, today) is SectionOrder.STUDENT
        )
        self.is_student = is_student and not is_of_trade
        if job and not self.is_student:
            self._introduced = job.id if is_only_current(job, resume) else ""
            return self._fill(self._job_frame(job), job), sources_of(job)
        if studies:
            return self._fill(self._degree_frame(studies, today), studies), (
                f"{studies.id}.title",
                f"{studies.id}.organisation",
            )
        worked = self._nearest([job for job in ended_jobs(resume, self.wording.language) if is_last(job, resume)])
        return (self._span(worked), sources_of(worked)) if worked else ("", ())

    def name_jobs(self, resume: Resume, known: Collection[str]) -> list[LetterParagraph]:
        """Sentences on the last jobs of the posting's field that nothing tells of yet; `known` are told items."""
        jobs = [
            job
            for job in ended_jobs(resume, self.wording.language)
            if f"{job.id}.title" not in known and share_topic(job.title, self.posting.title)
        ]
        job = self._nearest(jobs)
        told = join_sentences([self._span(job)]) if job else ""
        return [LetterParagraph(ParagraphKind.EVIDENCE, told, sources_of(job))] if job else []

    def _nearest(self, jobs: Sequence[Entry]) -> Entry | None:
        """The last of the jobs whose titles have a word of the posting's, else the last of all."""
        return max(jobs, key=lambda job: (share_topic(job.title, self.posting.title), recency(job)), default=None)

    def _span(self, job: Entry) -> str:
        """The sentence that says from when to when somebody had a job."""
        words = self.wording
        if is_series(job.title):
            titles = lower_first(job.title).replace("{", "{{").replace("}", "}}")
            return self._fill(words.span_job_titles.replace("{title}", titles), job)
        return self._fill(self._take(words.span_job, "span"), job)

    def _job_frame(self, job: Entry) -> str:
        """The frame for the job held now, with its beginning where the resume has that, or for the last one."""
        words = self.wording
        is_present = job.dates is not None and job.dates.current
        if not is_at_employer(job):
            role = words.present_role_since if job.dates and job.dates.start else words.present_role
            return role if is_present else words.last_role
        if job.dates is None or not is_present:
            return words.last_job
        if is_title(without_remark(short_title(job))):
            return words.present_job_since if job.dates.start else words.present_job
        return words.present_job_long_since if job.dates.start else words.present_job_long

    def _degree_frame(self, entry: Entry, today: dt.date) -> str:
        """The frame for a degree: with its subject where the title only lists both ("BSc, Physics", "PhD History")."""
        words = self.wording
        is_listed = entry.title == f"{entry.degree}, {entry.field}"
        is_joined = words.language == "en" and entry.title == f"{entry.degree} {entry.field}"
        has_field = bool(entry.field) and (is_listed or is_joined)
        has_field = has_field and not (words.language == "en" and LEVELLED.match(f"{entry.degree} {entry.field}"))
        if is_under_way(entry, today):
            return words.present_study_field if has_field else words.present_study
        if words.language == "fr" and not has_field and MASCULINE.match(entry.title):
            return words.degree_named
        if words.language == "en" and has_field and is_role(entry.field):
            return words.degree_named  # "Diploma, Law Clerk"
        return words.degree_field if has_field else words.degree

    def _evidence(self, example: Example) -> str:
        setting, form = self._kind_of(example)
        if names_client(example):
            return self._as_it_stands(example)
        now = self.wording.evidence_now.get(form) if setting is Setting.CURRENT_JOB else None
        if now and self._is_introduced(example) and not begins_with_time(example.clause.text):
            self._employers_told.add(name_organisation(example.entry))
            return self._say(self.chosen(now), example)
        frames = self.wording.evidence[setting, form]
        located = locate(name_organisation(example.entry), self.wording.language)
        fitting = tuple(
            frame
            for frame in frames
            if ("{title}" not in frame or is_surely_title(example.entry.title) or setting is Setting.PROJECT)
            and ("{At}" not in frame or located[:1].isalpha())
        )
        fitting = of_place(self._of_employer(fitting, example), setting, example.entry)
        if setting in ROLES:
            is_named = names_place(example.entry)
            fitting = tuple(frame for frame in fitting or frames if ("({org})" in frame) is is_named)
        return self._say(self._take(_fitting_for(example, fitting or frames), "evidence"), example)

    def _of_employer(self, frames: Frames, example: Example) -> Frames:
        """The frames that go with whether a later job at the same employer is told already."""
        name = name_organisation(example.entry)
        again = tuple(frame for frame in frames if frame == EARLIER or "{title}" in frame)
        plain = tuple(frame for frame in frames if frame != EARLIER)
        is_again = name in self._employers_told
        self._employers_told.add(name)
        return again if is_again and EARLIER in frames else plain

    def _kind_of(self, example: Example) -> tuple[Setting, Form]:
        setting = setting_in_time(example)
        return (OVER.get(setting, setting) if is_over(example) else setting), example.clause.form

    def _more(self, example: Example, before: Example | None) -> str:
        """A further bullet; every other sentence stands alone, as people who write do not join all that they say."""
        is_prose = example.clause.form is Form.FIRST_PERSON and self._is_joined
        if is_prose or is_led(example):
            self._is_joined = False
            return self._as_it_stands(example)
        frames = self._more_frames(example, before)
        joined = tuple(frame for frame in frames if frame != self.wording.sentence)
        is_plain = len(joined) < len(frames) and self._is_joined and not (before and before.clause.more)
        self._is_joined = not is_plain
        return self._say(self._take((self.wording.sentence,) if is_plain else joined, "more"), example)

    def _as_it_stands(self, example: Example) -> str:
        told = self._say(AS_IT_STANDS, example)
        return f"{told[:1].upper()}{told[1:]}"

    def _more_frames(self, example: Example, before: Example | None) -> Frames:
        is_current = setting_in_time(example) in (Setting.CURRENT_JOB, Setting.CURRENT_ROLE)
        key = is_current and not is_over(example), example.clause.form
        goes_on = before and (before.clause.form is example.clause.form or {before.clause.form, key[1]} == _NOUNS)
        again = self.wording.again.get(key, ()) if goes_on else ()
        return _fitting_for(example, again or self.wording.more.get(key, ()))

    def _further_sentences(self, example: Example) -> list[str]:
        if example.clause.more:
            self._last["more"] = beginning(self.wording.sentence)
        return [self.wording.sentence.format(clause=more) for more in example.clause.more]

    def _say(self, frame: str, example: Example) -> str:
        clause = example.clause
        return self._fill(frame, example.entry, clause=clause.text, the=clause.the, verb=clause.verb)


def _fitting_for(example: Example, frames: Frames) -> Frames:
    """The frames that end with a clause which has commas of its own, where there are such."""
    at_end = tuple(frame for frame in frames if frame.endswith("{clause}."))
    return at_end if _HAS_PARTS.search(example.clause.text) and at_end else frames
