"""The first sentences of a letter: what it is for, and who writes."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from tailor.model import Entry, LetterParagraph, ParagraphKind, Resume, SectionKind
from tailor.tailoring.career import (
    ended_jobs,
    is_at_employer,
    is_last,
    is_only_current,
    is_series,
    is_title,
    recency,
    recent_job,
    setting_of,
    short_title,
    without_remark,
)
from tailor.tailoring.degree_names import LEVELLED, MASCULINE
from tailor.tailoring.degrees_told import is_of_school
from tailor.tailoring.echoes import is_in_asked_field, share_topic
from tailor.tailoring.entry_names import name_organisation, with_article
from tailor.tailoring.frame_filler import sources_of
from tailor.tailoring.frames import Setting
from tailor.tailoring.german_persons import is_person
from tailor.tailoring.held_writer import HeldWriter
from tailor.tailoring.in_short import told_in_short
from tailor.tailoring.joined import join_sentences
from tailor.tailoring.joints import join_in_one
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.prepositions import locate
from tailor.tailoring.section_order import SectionOrder, stage_of
from tailor.tailoring.studies import held_degree, is_under_way, present_study


class OpeningWriter(HeldWriter):
    """Writes who somebody is: the job held now or last, the studies."""

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
        self._introduction = about
        short = told_in_short(resume, self.posting, words.language)
        if short and short[0].id not in self.doubted:
            about, sources = join_sentences([about, short[1]]), (*sources, short[0].id)
        named = with_article(company, words.the)
        told = frame.format(role=role, company=named, at_company=locate(company, words.language))
        return LetterParagraph(ParagraphKind.OPENING, join_sentences([told, about]), sources)

    def with_named(
        self, opening: LetterParagraph, held: Sequence[LetterParagraph]
    ) -> tuple[LetterParagraph, list[LetterParagraph]]:
        """An opening that also says the one thing that is left of what is held, where a sentence alone is a stub.

        Args:
            opening: The first paragraph.
            held: The sentences on what is held.

        Returns:
            Both, as they are where the last sentence has to stand alone.
        """
        about = self._introduction
        joined = join_in_one([about, *(one.text for one in held)], self.wording.language) if about else []
        if len(held) != 1 or len(joined) != 1 or opening.text.count(about) != 1:
            return opening, [*held]
        text = opening.text.replace(about, joined[0])
        sources, answered = (*opening.sources, *held[0].sources), (*opening.requirements, *held[0].requirements)
        return replace(opening, text=text, sources=sources, requirements=answered), []

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
            is_present = job.dates is not None and job.dates.current
            self._introduced = job.id if is_present and is_only_current(job, resume) else ""
            self._introduced_as_last = "" if is_present else job.id
            return self._fill(self._job_frame(job, resume), job), sources_of(job)
        other = None if self.is_student or stage_of(resume, today) is SectionOrder.STUDENT else self._other_job(resume)
        if studies and not other and (self.is_student or not is_of_school(studies)):
            return self._fill(self._degree_frame(studies, today), studies), (
                f"{studies.id}.title",
                f"{studies.id}.organisation",
            )
        return other or ("", ())

    def _other_job(self, resume: Resume) -> tuple[str, tuple[str, ...]] | None:
        """Where somebody works whose title no sentence can say, else which job of the field they had last."""
        jobs = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
        present = [job for job in jobs if job.dates is not None and job.dates.current]
        named = [
            entry
            for section in resume.of_kind(SectionKind.EXPERIENCE)
            for entry in section.entries
            if setting_of(section, entry, resume.language) is Setting.CURRENT_JOB
        ]
        if named and named == present[:1] == present:
            return self._fill(self.wording.present_employer, named[0]), sources_of(named[0])
        ended = ended_jobs(resume, self.wording.language)
        fitting = [job for job in ended if is_last(job, resume) or share_topic(job.title, self.posting.title)]
        worked = self._nearest(fitting)
        if worked is None or present:
            return None
        self._introduced_as_last = worked.id
        return self._span(worked), sources_of(worked)

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

    def _job_frame(self, job: Entry, resume: Resume) -> str:
        """The frame for the job held now, with its beginning where the resume has that, or for the last one."""
        words = self.wording
        since = job.dates is not None and bool(job.dates.start)
        if job.dates is None or not job.dates.current:
            return self.chosen(words.last_job, "job") if is_at_employer(job) else words.last_role
        if not is_at_employer(job):
            return words.present_role_since if since and not _did_the_same(job, resume) else words.present_role
        if not is_title(without_remark(short_title(job))):
            return words.present_job_long_since if since else words.present_job_long
        frames = words.present_job_since if since else words.present_job
        is_plain = locate(name_organisation(job), words.language)[:1].isalpha()
        return self.chosen(tuple(frame for frame in frames if is_plain or "{At}" not in frame), "job")

    def _degree_frame(self, entry: Entry, today: dt.date) -> str:
        """The frame for a degree: with its subject where the title only lists both ("BSc, Physics", "PhD History")."""
        words = self.wording
        is_listed = entry.title == f"{entry.degree}, {entry.field}"
        is_joined = words.language == "en" and entry.title == f"{entry.degree} {entry.field}"
        has_field = bool(entry.field) and (is_listed or is_joined)
        has_field = has_field and not (words.language == "en" and LEVELLED.match(f"{entry.degree} {entry.field}"))
        if is_under_way(entry, today):
            return words.present_study_field if has_field else words.present_study
        if words.language == "de":
            called = words.degree_named if is_person(entry.title) else words.degree
            return words.degree_field if has_field else called
        if words.language == "fr" and not has_field and MASCULINE.match(entry.title):
            return words.degree_named
        if words.language == "en" and has_field and is_role(entry.field):
            return words.degree_named  # "Diploma, Law Clerk"
        return words.degree_field if has_field else words.degree


def _did_the_same(job: Entry, resume: Resume) -> bool:
    """Whether somebody had another job of the kind before, so that "as a nurse since" would tell half of it."""
    others = (entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries)
    return any(other.id != job.id and share_topic(other.title, job.title) for other in others)
