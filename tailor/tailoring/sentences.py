"""Filling the frames of a letter."""

import datetime as dt
import re
import zlib
from collections import Counter
from collections.abc import Collection, Sequence

from tailor.model import (
    Entry,
    LetterParagraph,
    ParagraphKind,
    Posting,
    RequirementLevel,
    Resume,
)
from tailor.tailoring.asked import Shape
from tailor.tailoring.asked_in_lead import choose_asked
from tailor.tailoring.career import (
    ended_jobs,
    held_degree,
    is_at_employer,
    is_last,
    is_series,
    is_surely_title,
    is_title,
    is_under_way,
    present_study,
    recency,
    recent_job,
    short_title,
)
from tailor.tailoring.conventions import print_month
from tailor.tailoring.echoes import share_topic
from tailor.tailoring.entry_names import name_organisation, split_level, with_article
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import STATE, Frames, LineKind, Setting, Wording
from tailor.tailoring.grammar import Form
from tailor.tailoring.in_short import told_in_short
from tailor.tailoring.joined import join_names, join_sentences
from tailor.tailoring.letter_case import article, lower_first
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.paper_names import with_paper_article
from tailor.tailoring.posting_names import name_company, own_role
from tailor.tailoring.prepositions import locate, of_title
from tailor.tailoring.section_order import SectionOrder, stage_of
from tailor.tailoring.title_in_sentence import names_unique_post, takes_no_article, title_in_sentence

_NOUNS = {Form.NOUN, Form.NOUNS}
_LASTING_STATE = re.compile(
    r"(?:verantwortlich|zuständig|mitverantwortlich|responsable|responsible|accountable|in charge|involved|tasked"
    r"|entrusted)\b",
    re.IGNORECASE,
)
_MASCULINE_DEGREE = re.compile(
    r"(?:Diplôme|Doctorat|Master|Bachelor|Baccalauréat|Bac\b|BTSA?\b|DUT|BUT|DCG|DSCG|CAP|BEP|DE[AU]|DEUG|DESS|DEJEPS|BPJEPS)"
)
"""A French degree that "titulaire du" goes with."""


class LetterWriter:
    """Fills one letter's frames; frames that do the same take turns, so that no opening is repeated early."""

    def __init__(
        self, wording: Wording, posting: Posting, resume: Resume, doubted: frozenset[str] = frozenset()
    ) -> None:
        """`doubted` are the ids of the items that the letter does not tell: its check took them for something else."""
        self.wording = wording
        self.posting = posting
        self.doubted = doubted
        self._role, self._company = own_role(posting, resume), name_company(posting)
        self._used: Counter[str] = Counter()
        self._last: dict[str, str] = {}
        self._paragraphs, self._is_joined = 0, False
        self._number_of_posting = zlib.crc32(f"{posting.title}\n{posting.company}".encode())

    def chosen(self, frames: Frames, purpose: str = "") -> str:
        """The frame that a posting gets of several that say the same, so that letters of one person differ.

        `purpose` parts choices that would else go together: one opening would always have the same closing.
        """
        return frames[zlib.crc32(purpose.encode(), self._number_of_posting) % len(frames)]

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

    def tell(self, examples: Sequence[Example]) -> LetterParagraph:
        """The paragraph on one job: what the posting asks for of it, then the bullets, the first naming the job."""
        lead, answered = self._lead(examples)
        first, *rest = sorted(examples, key=lambda example: not {asked.id for asked in example.named} & {*answered})
        texts = [lead, self._evidence(first), *self._further_sentences(first)]
        before = first
        self._paragraphs += 1
        self._is_joined = self._paragraphs % 2 == 0
        for example in rest:
            texts += [self._more(example, before), *self._further_sentences(example)]
            before = example
        sources = (*(example.bullet.id for example in examples), *_sources(first.entry))
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(texts), sources, answered)

    def list_work(self, examples: Sequence[Example], *, by_role: bool = False) -> tuple[LetterParagraph, ...]:
        """The bullets of one job as a list: what the posting asks for of it, what leads in, then each as it stands.

        `by_role` where the letter tells of another job at the same employer, so that the title tells them apart.
        """
        lead, answered = self._lead(examples)
        first = examples[0]
        is_clear = is_surely_title if self.wording.language == "en" else is_title
        is_role = by_role and is_clear(first.entry.title) and first.setting in (Setting.JOB, Setting.CURRENT_JOB)
        frames = self._list_frames(Setting.ROLE if is_role else first.setting, kind_of_list(examples))
        frame = frames[(self._number_of_posting + self._paragraphs) % len(frames)]
        leading = self._fill(frame, first.entry)
        is_mixed = len({one.bullet.text.rstrip().endswith(".") for one in examples}) > 1
        self._paragraphs += 1
        text = join_sentences([lead, leading])
        return (
            LetterParagraph(ParagraphKind.EVIDENCE, text, _sources(first.entry) or (first.bullet.id,), answered),
            *(self._listed(one, bare=is_mixed) for one in examples),
        )

    def _listed(self, example: Example, *, bare: bool) -> LetterParagraph:
        """A bullet as a line, without its full stop where other lines of the list have none."""
        bullet = example.bullet
        text = " ".join(bullet.text.split())
        text = text.removesuffix(".") if bare else text
        return LetterParagraph(ParagraphKind.EVIDENCE, text, (bullet.id,), is_bullet=True)

    def can_list(self, example: Example, kind: LineKind) -> bool:
        """Whether a bullet can stand in a list of a kind, below a sentence that is right before all such bullets."""
        return example.line_kind is not None and self._list_frames(example.setting, kind) != ()

    def _list_frames(self, setting: Setting, kind: LineKind) -> Frames:
        lists = self.wording.lists
        return lists.get((setting, kind)) or lists.get((setting, LineKind.OTHER), ())

    def can_tell(self, example: Example) -> bool:
        """Whether a bullet's reading is certain and there is a sentence for it."""
        return example.doubt is None and self._kind_of(example) in self.wording.evidence

    def can_follow(self, example: Example) -> bool:
        """Whether a bullet can go on a paragraph on its job."""
        return self._more_frames(example, None) != ()

    def name_degree(self, degree: Entry, today: dt.date) -> LetterParagraph:
        """The sentence on the candidate's degree, or on what they study now."""
        told = self._fill(self._degree_frame(degree, today), degree)
        return LetterParagraph(ParagraphKind.EVIDENCE, told, _sources(degree))

    def list_held(
        self,
        names: Sequence[str],
        sources: Sequence[str],
        requirements: Sequence[str],
        *,
        certified: bool,
        speaks: bool = False,
    ) -> LetterParagraph:
        """The sentence on what the resume lists: its certificates, its skills, or the languages."""
        words, said = self.wording, list[str]()
        names = [lower_first(name) for name in names] if speaks and words.language == "fr" else names
        states = [name for name in names if certified and words.held and re.fullmatch(STATE, name)]
        others = [name for name in names if name not in states]
        if others:
            has_parts = any(f" {words.conjunction} " in name or "," in name for name in others)
            is_joined = has_parts and (len(others) > 1 or "," in others[0])
            is_joined = is_joined or (certified and any(map(_says_who, others)))
            frame = self._frame_of_held(len(others), is_joined=is_joined, certified=certified, speaks=speaks)
            if certified and words.language == "en":
                others = [with_paper_article(name) for name in others]
            told = "; ".join(others) if certified and is_joined else join_names(others, words.conjunction)
            said.append(frame.format(skills=told))
        if states:
            said.append(words.held.format(state=join_names(states, words.conjunction)))
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(said), tuple(sources), tuple(requirements))

    def _frame_of_held(self, count: int, *, is_joined: bool, certified: bool, speaks: bool) -> str:
        words = self.wording
        if not certified:
            return words.spoken if speaks else words.listed
        return words.qualified_joined if is_joined else words.qualified_one if count == 1 else words.qualified

    def _introduce(self, resume: Resume, today: dt.date, wanted: Collection[str]) -> tuple[str, tuple[str, ...]]:
        """Who the candidate is: the job held now or last, else (and of a student first) the degree; empty without."""
        job = recent_job(resume)
        studies = present_study(resume, today) or held_degree(resume, today, wanted)
        is_of_trade = job is not None and share_topic(job.title, self.posting.title)
        if job and is_series(job.title) and job in ended_jobs(resume, self.wording.language):
            return self._span(job), _sources(job)
        if job and (is_of_trade or not (studies and stage_of(resume, today) is SectionOrder.STUDENT)):
            return self._fill(self._job_frame(job), job), _sources(job)
        if studies:
            return self._fill(self._degree_frame(studies, today), studies), (
                f"{studies.id}.title",
                f"{studies.id}.organisation",
            )
        worked = self._nearest([job for job in ended_jobs(resume, self.wording.language) if is_last(job, resume)])
        return (self._span(worked), _sources(worked)) if worked else ("", ())

    def name_job(self, resume: Resume, known: Collection[str]) -> LetterParagraph | None:
        """The sentence on the last job of the posting's field that nothing tells of yet; `known` are told items."""
        jobs = [
            job
            for job in ended_jobs(resume, self.wording.language)
            if f"{job.id}.title" not in known and share_topic(job.title, self.posting.title)
        ]
        job = self._nearest(jobs)
        return (
            LetterParagraph(ParagraphKind.EVIDENCE, join_sentences([self._span(job)]), _sources(job)) if job else None
        )

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
        if is_title(short_title(job)):
            return words.present_job_since if job.dates.start else words.present_job
        return words.present_job_long_since if job.dates.start else words.present_job_long

    def _degree_frame(self, entry: Entry, today: dt.date) -> str:
        """The frame for a degree: with its subject where the title only lists both ("BSc, Physics", "PhD History")."""
        words = self.wording
        is_listed = entry.title == f"{entry.degree}, {entry.field}"
        is_joined = words.language == "en" and entry.title == f"{entry.degree} {entry.field}"
        has_field = bool(entry.field) and (is_listed or is_joined)
        if is_under_way(entry, today):
            return words.present_study_field if has_field else words.present_study
        if words.language == "fr" and not has_field and _MASCULINE_DEGREE.match(entry.title):
            return words.degree_named
        if words.language == "en" and has_field and is_role(entry.field):
            return words.degree_named  # "Diploma, Law Clerk"
        return words.degree_field if has_field else words.degree

    def _lead(self, examples: Sequence[Example]) -> tuple[str, tuple[str, ...]]:
        """The sentence that names what a paragraph answers, and the ids of these requirements; both may be empty."""
        chosen, phrases = choose_asked(examples, self.posting, self.wording.language)
        if not phrases:
            return "", ()
        must = all(asked.level is RequirementLevel.MUST and not asked.any_of for asked in chosen)
        words = self.wording
        frames = (
            words.lead_must if must and all(phrase.shape is Shape.WHOLE for phrase in phrases) else words.lead_other
        )
        asked = join_names([words.quoted.format(asked=phrase.words) for phrase in phrases], words.conjunction)
        return self._take(frames, "lead").format(asked=asked), tuple(asked.id for asked in chosen)

    def _evidence(self, example: Example) -> str:
        setting, form = self._kind_of(example)
        frames = self.wording.evidence[setting, form]
        located = locate(name_organisation(example.entry), self.wording.language)
        fitting = tuple(
            frame
            for frame in frames
            if ("{title}" not in frame or is_surely_title(example.entry.title) or setting is Setting.PROJECT)
            and ("{At}" not in frame or located[:1].isalpha())
        )
        return self._say(self._take(fitting or frames, "evidence"), example)

    def _kind_of(self, example: Example) -> tuple[Setting, Form]:
        return (Setting.JOB if _is_over(example) else example.setting), example.clause.form

    def _more(self, example: Example, before: Example) -> str:
        """A further bullet; every other sentence stands alone, as people who write do not join all that they say."""
        frames = self._more_frames(example, before)
        joined = tuple(frame for frame in frames if frame != self.wording.sentence)
        is_plain = len(joined) < len(frames) and self._is_joined and not before.clause.more
        self._is_joined = not is_plain
        return self._say(self._take((self.wording.sentence,) if is_plain else joined, "more"), example)

    def _more_frames(self, example: Example, before: Example | None) -> Frames:
        key = example.setting is Setting.CURRENT_JOB and not _is_over(example), example.clause.form
        goes_on = before and (before.clause.form is example.clause.form or {before.clause.form, key[1]} == _NOUNS)
        again = self.wording.again.get(key, ()) if goes_on else ()
        return again or self.wording.more.get(key, ())

    def _further_sentences(self, example: Example) -> list[str]:
        if example.clause.more:
            self._last["more"] = _beginning(self.wording.sentence)
        return [self.wording.sentence.format(clause=more) for more in example.clause.more]

    def _say(self, frame: str, example: Example) -> str:
        clause = example.clause
        return self._fill(frame, example.entry, clause=clause.text, the=clause.the, verb=clause.verb)

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

    def _fill(self, frame: str, entry: Entry, clause: str = "", **gaps: str) -> str:
        title, language = short_title(entry), self.wording.language
        filled = frame.replace("{a} {title}", "{title}") if takes_no_article(title) else frame
        filled = filled.replace("{a} {clause}", "{clause}") if names_unique_post(clause) else filled
        name = name_organisation(entry)
        at = locate(name, language)
        start, end = (entry.dates.start, entry.dates.end) if entry.dates else (None, None)
        degree, field = split_level(entry)
        gaps |= {
            "title": title_in_sentence(title, filled, language),
            "org": with_article(name, self.wording.the),
            "at": at,
            "At": at[:1].upper() + at[1:],
            "degree": degree,
            "field": field,
            "de": of_title(title),
            "start": print_month(start, language) if start else "",
            "end": print_month(end, language) if end else "",
            "a": article(clause if "{a} {clause}" in filled else title),
        }
        return filled.format(clause=clause, **gaps)


def kind_of_list(examples: Sequence[Example]) -> LineKind:
    """The kind of all bullets of a list, `OTHER` where they differ."""
    kinds = {example.line_kind for example in examples}
    return (kinds.pop() or LineKind.OTHER) if len(kinds) == 1 else LineKind.OTHER


def _is_over(example: Example) -> bool:
    """Whether "was" is right of a state in a job that is held now: "I was promoted to"."""
    is_state = example.clause.form is Form.STATE and example.setting is Setting.CURRENT_JOB
    return is_state and not _LASTING_STATE.match(example.clause.text)


def _says_who(qualification: str) -> bool:
    """Whether a qualification says what somebody is rather than has: "Registered Nurse", "Fellow of"."""
    return is_role(qualification) or qualification.lower().startswith(("member of ", "fellow of "))


def _sources(entry: Entry) -> tuple[str, ...]:
    head = [f"{entry.id}.title"] if entry.title else []
    head += [f"{entry.id}.organisation"] if entry.organisation else []
    return tuple(head)


def _beginning(frame: str) -> str:
    """The first word, by which a reader notices a repetition."""
    return frame.split(maxsplit=1)[0]
