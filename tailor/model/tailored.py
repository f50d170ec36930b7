"""What tailoring gives: edits with their reasons, the new resume, and the letter."""

from dataclasses import dataclass
from enum import StrEnum

from tailor.model.document import Note
from tailor.model.resume import Resume


class EditKind(StrEnum):
    """What kind of change an edit is. None of them adds a fact, but the person's own answer."""

    MOVE = "move"
    DROP = "drop"
    SURFACE_SKILL = "surface skill"
    SPELL_ALIAS = "spell alias"
    REORDER_SKILLS = "reorder skills"
    ORDER_SECTIONS = "order sections"
    ADD_SUMMARY = "add summary"
    EMPHASISE = "emphasise"
    ANSWER = "answer"
    """A statement that the person added in their own words; it is a source of its own."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to the resume.

    `before` and `after` are the texts for a person ("3rd bullet", "1st bullet" for a move); `reason` names the
    requirement that justifies it, `requirement_id` its id. `sources` are the resume items that hold the words of
    `after`.
    """

    id: str
    kind: EditKind
    item_id: str
    before: str
    after: str
    reason: str
    requirement_id: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TailoredResume:
    """The resume after its edits. Items keep their ids: a paragraph's source is the item of that id in `original`.

    `notes` say what tailoring could not do, such as keeping a limit of pages.
    """

    original: Resume
    resume: Resume
    edits: tuple[Edit, ...]
    notes: tuple[Note, ...] = ()


class ParagraphKind(StrEnum):
    """What a paragraph of a letter does."""

    OPENING = "opening"
    EVIDENCE = "evidence"
    MOTIVATION = "motivation"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class LetterParagraph:
    """A paragraph with the resume items (`sources`) and the requirements that it rests on.

    `placeholder` is true for a text that the person has to replace, `own_words` for one that the person has given for
    this letter (which no resume has to hold). `is_bullet` is true for a line of a list: a bullet of the resume as the
    person wrote it.
    """

    kind: ParagraphKind
    text: str
    sources: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    placeholder: bool = False
    own_words: bool = False
    is_bullet: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A cover letter in its parts, ready to be set.

    `date` is as printed. `recipient` are the address lines, `subject` the line that names the role (with reference).
    """

    sender: str
    contact_line: tuple[str, ...]
    date: str
    recipient: tuple[str, ...]
    subject: str
    greeting: str
    paragraphs: tuple[LetterParagraph, ...]
    farewell: str
    signature: str
    language: str = "en"

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The texts that the person has to replace."""
        texts = tuple(paragraph.text for paragraph in self.paragraphs if paragraph.placeholder)
        return texts if self.sender or not self.signature else (*texts, self.signature)

    def word_count(self) -> int:
        """How many words the greeting, paragraphs and farewell have."""
        texts = [self.greeting, *(paragraph.text for paragraph in self.paragraphs), self.farewell]
        return sum(len(text.split()) for text in texts)
