"""Which questions a posting makes likely, and which of the candidate's own bullets answer them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tailor.interview.evidence import Evidence, Showing, show_nothing
from tailor.interview.joined import join_gaps, join_held, without_heads
from tailor.interview.likeness import Similarities
from tailor.interview.skeleton import name_situation
from tailor.interview.wording import Sentences, load_sentences
from tailor.model import (
    Finding,
    LineRole,
    Match,
    Posting,
    PracticeSheet,
    Question,
    QuestionKind,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
    SectionKind,
    Star,
    Status,
)
from tailor.text import fold

_MOST_HELD, _MOST_GAPS, _MOST_DUTIES, _MOST_CONDITIONS = 12, 8, 7, 4
_TECHNICAL = (RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE)
_HELD = (Status.SHOWN, Status.BURIED, Status.IMPLIED)
_LACKING = (Status.MISSING, Status.UNKNOWN)
_LEVELS = (RequirementLevel.MUST, RequirementLevel.UNKNOWN, RequirementLevel.NICE)


def build_sheet(
    resume: Resume,
    posting: Posting,
    match: Match,
    similarities: Similarities,
    role: str = "",
    showing: Showing = show_nothing,
) -> PracticeSheet:
    """The questions that an interview for this posting is likely to hold, in the posting's language.

    Args:
        resume: The candidate's resume; every skeleton holds its words and no others.
        posting: The posting with its requirements.
        match: What the resume shows of them.
        similarities: Compares the duties with the bullets.
        role: The position's name, the posting's title when empty.
        showing: Finds what the resume says of parts of a duty.
    """
    sentences = load_sentences(posting.language)
    asker = _Asker(resume, posting, sentences, Evidence(resume, similarities, showing, sentences.language))
    return PracticeSheet(
        role=role or posting.title,
        company=posting.company,
        candidate=resume.contact.name,
        language=sentences.language,
        questions=tuple(dict.fromkeys((*asker.begin(), *asker.ask(match), *asker.end(role or posting.title)))),
        labels=_labels(sentences, resume, posting),
    )


def _labels(sentences: Sentences, resume: Resume, posting: Posting) -> tuple[tuple[str, str], ...]:
    """The sheet's words; across two languages it says that sentences were not compared, not that nothing was found."""
    languages = {language[:2].lower() for language in (resume.language, posting.language) if language}
    abroad = {"gap": "gap abroad", "none": "none abroad"} if len(languages) > 1 else {}
    return tuple((name, sentences.labels[abroad.get(name, name)]) for name in sentences.labels)


class _Asker:
    """Makes questions; takes the forms of each kind in turn."""

    def __init__(self, resume: Resume, posting: Posting, sentences: Sentences, evidence: Evidence) -> None:
        self._resume = resume
        self._posting = posting
        self._advice = sentences.advice
        self._forms = sentences.forms()
        self._evidence = evidence
        self._or = sentences.labels["or"]
        self._language = sentences.language

    def begin(self) -> Iterator[Question]:
        """The questions with which most interviews begin."""
        about_you = (*self._advice["about_you"], *self._present())
        yield Question(QuestionKind.START, next(self._forms["about_you"]), advice=about_you)
        yield self._question(QuestionKind.START, "leaving")
        yield self._question(QuestionKind.START, "strength")

    def ask(self, match: Match) -> Iterator[Question]:
        """The questions about the requirements and the duties."""
        findings = sorted(match.findings, key=lambda finding: _LEVELS.index(finding.requirement.level))
        duties = dict(zip(self._duty_lines(), self._duties(findings), strict=False))
        yield from duties.values()
        named = [finding for finding in findings if self._evidence.names_language(finding)]
        named = join_held(named, self._posting)
        held = [(finding, self._held(finding)) for finding in filter(_is_told, named)][:_MOST_HELD]
        yield from (question for finding, question in held if not _is_asked(finding, question, duties))
        yield self._question(QuestionKind.BEHAVIOURAL, "difficult")
        asked = [finding for finding in findings if finding.requirement.level is not RequirementLevel.UNKNOWN]
        missing = [finding for finding in asked if finding.status in _LACKING and not _is_told(finding)]
        missing = without_heads(missing, list(filter(_is_told, findings)), self._posting)
        lacking = join_gaps(missing, self._posting)[:_MOST_GAPS]
        # No resume shows that somebody is reliable; an interviewer asks for a story, not for the gap.
        soft = [finding for finding in lacking if finding.requirement.kind is RequirementKind.SOFT]
        yield from map(self._held, soft)
        yield from (self._gap(finding) for finding in lacking if finding not in soft)
        for finding in _first(findings, (Status.NOT_CHECKED,), _MOST_CONDITIONS):
            yield self._question(QuestionKind.CONDITION, "condition", name=_ended(self._line_of(finding.requirement)))

    def end(self, role: str) -> Iterator[Question]:
        """Why this job, the pay, and what to ask in return."""
        company, salary = self._posting.company, self._posting.salary
        why, advice = QuestionKind.MOTIVATION, self._advice
        forms = self._forms["why_company"]
        text = next(form for form in forms if company or "{company}" not in form)
        yield Question(why, text.format(company=company), advice=advice["why_company"])
        if role:
            yield self._question(why, "why_role", role=role)
        pay = [line.format(salary=salary) for line in advice["salary_given" if salary else "salary_open"]]
        yield Question(why, next(self._forms["salary"]), advice=tuple(pay))
        yield from self._to_ask()

    def _to_ask(self) -> Iterator[Question]:
        duties = self._duty_lines()
        seen = set[str]()
        for form in self._forms["ask"]:
            if form in seen:
                break
            seen.add(form)
            if "{duty}" not in form or duties:
                yield Question(QuestionKind.TO_ASK, form.format(duty=_ended(duties[0]) if duties else ""))
        if not self._posting.salary:
            yield self._question(QuestionKind.TO_ASK, "ask_pay")

    def _question(
        self, kind: QuestionKind, form: str, because: str = "", stars: tuple[Star, ...] = (), **gaps: str
    ) -> Question:
        text = next(self._forms[form]).format(**gaps)
        return Question(kind, text, because, stars, self._advice.get(form, ()))

    def _held(self, finding: Finding) -> Question:
        asked = finding.requirement
        form = _FORMS.get(asked.kind, "skill")
        kind = QuestionKind.TECHNICAL if asked.kind in _TECHNICAL else QuestionKind.BEHAVIOURAL
        stars = self._evidence.of_finding(finding)
        if not stars and asked.kind in _TOLD:
            stars = self._evidence.nearest(self._named(asked)) or self._evidence.in_other_forms(asked.name)
            stars = stars or (self._evidence.positions() if asked.kind is RequirementKind.EXPERIENCE else ())
        name = self._quoted(asked) if asked.kind in _QUOTED else self._named(asked)
        # A licence or a language is had, and nobody tells of an occasion to have it.
        words = self._evidence.words(finding, bullets=False) if asked.kind in _PAPERS else ""
        if words:
            return self._paper(finding, form, name, words, stars)
        question = self._question(kind, form, self._line_of(asked), stars, name=name)
        # What somebody is like is told by the list's own word for it; a sentence that only implies it is no word.
        words = self._evidence.words(finding, bullets=asked.kind is not RequirementKind.SOFT)
        of_work = asked.kind is RequirementKind.EXPERIENCE
        if (stars and not of_work) or question.advice or not words:
            return question
        return replace(question, advice=_filled(self._advice["worked" if of_work else "listed"], words))

    def _paper(self, finding: Finding, form: str, name: str, words: str, stars: tuple[Star, ...]) -> Question:
        """The question on a certificate, a licence or a language that the resume names, or of which it has less."""
        shown = finding.status in (Status.SHOWN, Status.BURIED)
        below = not shown and finding.requirement.kind is RequirementKind.LANGUAGE
        told = self._advice["language below" if below else f"{form} held"]
        question = f"{form} held" if shown else form
        line = self._line_of(finding.requirement)
        return replace(
            self._question(QuestionKind.TECHNICAL, question, line, stars, name=name), advice=_filled(told, words)
        )

    def _gap(self, finding: Finding) -> Question:
        asked = finding.requirement
        name = self._quoted(asked)
        form = "unread" if finding.status is Status.UNKNOWN else _gap_form(asked)
        stars = self._nearest_to_gap(asked, name)
        line, capital = self._line_of(asked), name[:1].upper() + name[1:]
        question = self._question(QuestionKind.GAP, form, line, stars, name=name, Name=capital)
        begun = self._evidence.words(finding)
        words = begun or self._evidence.nearly_said(name)
        if not words:
            return question
        # That a reader cannot see it there is not so, where the resume has its words.
        told = _filled(self._advice["begun" if begun else "nearly"], words)
        return replace(question, advice=(*told, *question.advice[1:]))

    def _nearest_to_gap(self, asked: Requirement, name: str) -> tuple[Star, ...]:
        """What the resume has that comes nearest: schools, positions, or a bullet; nothing stands in for a paper."""
        if asked.kind is RequirementKind.DEGREE:
            return self._evidence.schooling()
        if asked.kind is RequirementKind.EXPERIENCE and asked.years:
            return self._evidence.nearest_to_gap(name) or self._evidence.positions()
        return () if asked.kind in _PAPERS else self._evidence.nearest_to_gap(name)

    def _duties(self, findings: Sequence[Finding]) -> Iterator[Question]:
        held = [(self._line_of(finding.requirement), finding) for finding in findings if finding.status in _HELD]
        for duty in self._duty_lines()[:_MOST_DUTIES]:
            stars = self._evidence.of_duty(duty, [finding for line, finding in held if line == duty])
            yield self._question(QuestionKind.BEHAVIOURAL, "duty", stars=stars, duty=_ended(duty))

    def _duty_lines(self) -> list[str]:
        lines = [line for line in self._posting.lines if line.role is LineRole.DUTY and not line.is_heading]
        bullets = [line.text for line in lines if line.bullet] or [line.text for line in lines]
        return [" ".join(text.split()) for text in bullets if len(text.split()) <= _LONGEST_DUTY]

    def _present(self) -> tuple[str, ...]:
        """The candidate in their own words: the summary or headline, and the latest position."""
        jobs = [entry for section in self._resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
        lines = [line.text for section in self._resume.of_kind(SectionKind.SUMMARY) for line in section.lines]
        texts = (" ".join(lines) or self._resume.headline, name_situation(jobs[0]) if jobs else "")
        return tuple(" ".join(text.split()) for text in texts if text)

    def _named(self, asked: Requirement) -> str:
        """What a question calls a requirement: its name, its alternatives, or the posting's words with their years."""
        if asked.kind in (RequirementKind.EXPERIENCE, RequirementKind.DEGREE):
            return " ".join(asked.text.split()).rstrip(" .;:,")
        words = " ".join(asked.text.split()).rstrip(" .;:,")
        if asked.any_of and f" {self._or} " in words and len(words.split()) <= _LONGEST_NAME:
            return words
        *others, last = asked.any_of or (self._said(asked),)
        return f"{', '.join(others)} {self._or} {last}" if others else last

    def _said(self, asked: Requirement) -> str:
        """The posting's own word where it does not use the usual name; a deed ("lead a team") keeps the name."""
        words = " ".join(asked.text.split()).rstrip(" .;:,")
        alike = words.isupper() or words.lower().split()[-1:] == asked.name.lower().split()[-1:]
        is_thing = asked.kind is RequirementKind.TOOL or self._language != "en" or alike
        own = is_thing and 0 < len(words.split()) <= _LONGEST_THING and fold(asked.name) not in fold(asked.text)
        return _in_a_sentence(words, asked.kind, self._language) if own else asked.name

    def _quoted(self, asked: Requirement) -> str:
        """What a question puts between quotation marks: words that stand in the posting, where they are few enough."""
        named, words = self._named(asked), " ".join(asked.text.split()).rstrip(" .;:,")
        is_said = fold(named) != fold(words) and fold(named) in fold(self._line_of(asked))
        return named if is_said or not 0 < len(words.split()) <= _LONGEST_NAME else words

    def _line_of(self, asked: Requirement) -> str:
        """The line of the posting in which a requirement stands."""
        lines = [line for line in self._posting.lines if not line.is_heading and asked.text in line.text]
        lines.sort(key=lambda line: not line.start <= asked.start < line.end)
        return " ".join((lines[0].text if lines else asked.text).split())


_LONGEST_DUTY = 40
_LONGEST_NAME, _LONGEST_THING = 8, 4
_QUOTED = frozenset({RequirementKind.CERTIFICATION, RequirementKind.SOFT, RequirementKind.LANGUAGE})
_PAPERS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE})
_TOLD = frozenset({RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.EXPERIENCE})
"""What a bullet may tell of that the match has not counted."""
_FORMS = {
    RequirementKind.TOOL: "tool",
    RequirementKind.CERTIFICATION: "certification",
    RequirementKind.DEGREE: "degree",
    RequirementKind.EXPERIENCE: "experience",
    RequirementKind.LANGUAGE: "language",
    RequirementKind.SOFT: "soft",
}


def _is_told(finding: Finding) -> bool:
    """Whether the resume shows it, or names a language of which more is asked."""
    low = finding.requirement.kind is RequirementKind.LANGUAGE and finding.status is Status.MISSING
    return finding.status in _HELD or (low and bool(finding.evidence))


def _gap_form(asked: Requirement) -> str:
    """How one asks for what the resume does not show."""
    if asked.kind is RequirementKind.EXPERIENCE and asked.years:
        return "gap years"  # nobody brings themselves up to three years
    return f"gap {asked.kind}" if asked.kind in (*_PAPERS, RequirementKind.DEGREE) else "gap"


def _is_asked(finding: Finding, question: Question, duties: Mapping[str, Question]) -> bool:
    """Whether a duty that names a skill was asked for already, and is answered with the same bullets."""
    duty = duties.get(question.because)
    if duty is None or finding.requirement.kind is not RequirementKind.SKILL:
        return False
    return {star.action for star in question.stars} <= {star.action for star in duty.stars}


def _in_a_sentence(words: str, kind: RequirementKind, language: str) -> str:
    """The words as they stand within an English sentence: "Behaviour management" begins a line of the posting."""
    is_plain = kind is not RequirementKind.TOOL and language == "en" and words[1:2].islower() and words[1:].islower()
    return words[:1].lower() + words[1:] if is_plain else words


def _filled(lines: Sequence[str], words: str) -> tuple[str, ...]:
    return tuple(line.format(words=words) for line in lines)


def _first(findings: Sequence[Finding], statuses: Sequence[Status], most: int) -> list[Finding]:
    return [finding for finding in findings if finding.status in statuses][:most]


def _ended(text: str) -> str:
    """A quoted line with an end of its own."""
    line = " ".join(text.split()).rstrip(" ;,:•")
    return line if line.endswith((".", "!", "?")) else f"{line}."
