"""The frozen types that flow between the stages. No input or output, and nothing but Python's own library.

The module of a type is loaded when its name is first used: to make two hundred classes takes a tenth of a second.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.model.answers import ANSWER_ID, NO_ANSWERS, Affirmed, Answers, Refused
    from tailor.model.check import CheckFinding, Layout, Severity
    from tailor.model.correspondence import CorrespondenceFacts, Occasion
    from tailor.model.document import (
        Block,
        BlockKind,
        Document,
        Fact,
        Link,
        Note,
        NoteKind,
        Span,
        Style,
    )
    from tailor.model.journal import (
        AMENDABLE,
        ANSWERS,
        ENDINGS,
        Amendment,
        Application,
        Event,
        EventKind,
        GivenReason,
        JournalFinding,
        Message,
        Outcome,
        Reply,
        ReplyContact,
        ReplyReason,
        Stage,
        StoredFile,
    )
    from tailor.model.lessons import (
        AnswerTimes,
        Counted,
        HiddenSkill,
        KindOfJob,
        LessonGap,
        Lessons,
        PlanStep,
        Quoted,
        ReasonCount,
        ResumeVersion,
        Share,
    )
    from tailor.model.match import (
        Coverage,
        CoveragePart,
        Evidence,
        Finding,
        Match,
        Reason,
    )
    from tailor.model.overview import (
        OVERVIEW_VERSION,
        Asked,
        AskedJob,
        Gap,
        JobCluster,
        LegendRow,
        MatrixRow,
        Overview,
        OverviewJob,
        OverviewRow,
        Strength,
    )
    from tailor.model.posting import (
        LANGUAGE_NAMES,
        READ_LANGUAGES,
        LineRole,
        Posting,
        PostingLine,
        Requirement,
    )
    from tailor.model.practice import PracticeCard, PracticeSheet, Question, QuestionKind, Rating, Star
    from tailor.model.provenance import Origin, SourceQuote, TracedParagraph
    from tailor.model.report import (
        SCHEMA_VERSION,
        Action,
        ChangeGroup,
        ChangeRow,
        DiffKind,
        DiffPiece,
        ReadBackRow,
        Report,
        ReportGroup,
        ReportRow,
        SumRow,
        WrittenFile,
    )
    from tailor.model.resume import (
        Resume,
    )
    from tailor.model.resume_parts import (
        Bullet,
        CitedWork,
        Contact,
        DateRange,
        Entry,
        Item,
        Place,
        ProfileLink,
        Section,
        SectionKind,
        Skill,
        SkillGroup,
    )
    from tailor.model.scoring import BANDS, FACTOR_RANGE, LEAST_FACTOR, LEVEL_WEIGHTS, STATUS_CREDIT
    from tailor.model.tailored import (
        Edit,
        EditKind,
        Letter,
        LetterParagraph,
        ParagraphKind,
        TailoredResume,
    )
    from tailor.model.terms import PostingContact, RequirementKind, RequirementLevel, Status, Tone

_MODULES = {
    "answers": "ANSWER_ID NO_ANSWERS Affirmed Answers Refused",
    "check": "CheckFinding Layout Severity",
    "correspondence": "CorrespondenceFacts Occasion",
    "document": "Block BlockKind Document Fact Link Note NoteKind Span Style",
    "journal": (
        "AMENDABLE ANSWERS ENDINGS Amendment Application Event EventKind GivenReason JournalFinding Message Outcome"
        " Reply ReplyContact ReplyReason Stage StoredFile"
    ),
    "lessons": (
        "AnswerTimes Counted HiddenSkill KindOfJob LessonGap Lessons PlanStep Quoted ReasonCount ResumeVersion Share"
    ),
    "match": "Coverage CoveragePart Evidence Finding Match Reason",
    "overview": (
        "OVERVIEW_VERSION Asked AskedJob Gap JobCluster LegendRow MatrixRow Overview OverviewJob OverviewRow Strength"
    ),
    "posting": "LANGUAGE_NAMES READ_LANGUAGES LineRole Posting PostingLine Requirement",
    "practice": "PracticeCard PracticeSheet Question QuestionKind Rating Star",
    "provenance": "Origin SourceQuote TracedParagraph",
    "report": (
        "SCHEMA_VERSION Action ChangeGroup ChangeRow DiffKind DiffPiece ReadBackRow Report ReportGroup"
        " ReportRow SumRow WrittenFile"
    ),
    "resume": "Resume",
    "resume_parts": (
        "Bullet CitedWork Contact DateRange Entry Item Place ProfileLink Section SectionKind Skill SkillGroup"
    ),
    "scoring": "BANDS FACTOR_RANGE LEAST_FACTOR LEVEL_WEIGHTS STATUS_CREDIT",
    "tailored": "Edit EditKind Letter LetterParagraph ParagraphKind TailoredResume",
    "terms": "PostingContact RequirementKind RequirementLevel Status Tone",
}
"""The public names of each module."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "AMENDABLE",
    "ANSWERS",
    "ANSWER_ID",
    "BANDS",
    "ENDINGS",
    "FACTOR_RANGE",
    "LANGUAGE_NAMES",
    "LEAST_FACTOR",
    "LEVEL_WEIGHTS",
    "NO_ANSWERS",
    "OVERVIEW_VERSION",
    "READ_LANGUAGES",
    "SCHEMA_VERSION",
    "STATUS_CREDIT",
    "Action",
    "Affirmed",
    "Amendment",
    "AnswerTimes",
    "Answers",
    "Application",
    "Asked",
    "AskedJob",
    "Block",
    "BlockKind",
    "Bullet",
    "ChangeGroup",
    "ChangeRow",
    "CheckFinding",
    "CitedWork",
    "Contact",
    "CorrespondenceFacts",
    "Counted",
    "Coverage",
    "CoveragePart",
    "DateRange",
    "DiffKind",
    "DiffPiece",
    "Document",
    "Edit",
    "EditKind",
    "Entry",
    "Event",
    "EventKind",
    "Evidence",
    "Fact",
    "Finding",
    "Gap",
    "GivenReason",
    "HiddenSkill",
    "Item",
    "JobCluster",
    "JournalFinding",
    "KindOfJob",
    "Layout",
    "LegendRow",
    "LessonGap",
    "Lessons",
    "Letter",
    "LetterParagraph",
    "LineRole",
    "Link",
    "Match",
    "MatrixRow",
    "Message",
    "Note",
    "NoteKind",
    "Occasion",
    "Origin",
    "Outcome",
    "Overview",
    "OverviewJob",
    "OverviewRow",
    "ParagraphKind",
    "Place",
    "PlanStep",
    "Posting",
    "PostingContact",
    "PostingLine",
    "PracticeCard",
    "PracticeSheet",
    "ProfileLink",
    "Question",
    "QuestionKind",
    "Quoted",
    "Rating",
    "ReadBackRow",
    "Reason",
    "ReasonCount",
    "Refused",
    "Reply",
    "ReplyContact",
    "ReplyReason",
    "Report",
    "ReportGroup",
    "ReportRow",
    "Requirement",
    "RequirementKind",
    "RequirementLevel",
    "Resume",
    "ResumeVersion",
    "Section",
    "SectionKind",
    "Severity",
    "Share",
    "Skill",
    "SkillGroup",
    "SourceQuote",
    "Span",
    "Stage",
    "Star",
    "Status",
    "StoredFile",
    "Strength",
    "Style",
    "SumRow",
    "TailoredResume",
    "Tone",
    "TracedParagraph",
    "WrittenFile",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.model' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.model.{_PLACES[name]}"), name)
    return found
