"""Invented letters with what they say, read from the files of the folder `letters`."""

from dataclasses import dataclass
from pathlib import Path

from tailor.model import Message, Outcome, ReplyReason

LETTERS = Path(__file__).parent / "letters"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and its truth; a contact is name, role, email, phone, or None where it is not judged."""

    name: str
    text: str
    outcome: Outcome
    stage: str
    reasons: frozenset[ReplyReason]
    lacking: tuple[str, ...]
    contact: tuple[str, ...] | None
    reapply: bool | None
    feedback: bool | None
    company: str
    role: str
    message: Message


def read_letters(file: str) -> list[Letter]:
    blocks = (LETTERS / file).read_text(encoding="utf-8").split("###")[1:]
    return [_letter(f"{file.removesuffix('.txt')}-{number}", block) for number, block in enumerate(blocks, start=1)]


def _letter(name: str, block: str) -> Letter:
    head, _, text = block.partition("\n---\n")
    truth = dict(line.split(": ", 1) for line in head.strip().splitlines() if ": " in line)
    contact = [part.strip() for part in truth.get("contact", " | | | ").split("|")]
    return Letter(
        name,
        text.strip("\n") + "\n",
        Outcome(truth["outcome"]),
        truth.get("stage", ""),
        frozenset(ReplyReason(item.strip()) for item in truth.get("reasons", "").split(",") if item.strip()),
        tuple(item.strip() for item in truth.get("lacking", "").split(";") if item.strip()),
        None if contact == ["any"] else tuple([*contact, "", "", ""][:4]),
        _switch(truth.get("reapply", "")),
        _switch(truth.get("feedback", "")),
        truth.get("company", ""),
        truth.get("role", ""),
        _message(truth, text.strip("\n") + "\n"),
    )


def _message(truth: dict[str, str], text: str) -> Message:
    """The letter with the head that its file gives: `sender: Name <address>` and `subject`."""
    name, _, address = truth.get("sender", "").rpartition(" <")
    return Message(text, truth.get("subject", ""), name, address.rstrip(">"))


def _switch(word: str) -> bool | None:
    return {"yes": True, "no": False}.get(word)
