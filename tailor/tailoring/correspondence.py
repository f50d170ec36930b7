"""Letters after the application: thanks, questions, news; every sentence a fixed wording filled with recorded facts."""

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tailor.model import Contact, CorrespondenceFacts, Letter, LetterParagraph, Occasion, ParagraphKind
from tailor.tailoring.addresses import without_age
from tailor.tailoring.conventions import (
    address,
    greet,
    is_to_person,
    print_date,
    print_head_date,
    say_farewell,
    with_american_titles,
    with_british_titles,
)
from tailor.tailoring.violation import Violation

LANGUAGES = ("en", "de", "fr")
_FOLDER = Path(__file__).parent / "words" / "letters"
_GAP = re.compile(r"\{([?!]?)(\w+)\}")
_DATES = ("applied", "interviewed", "answered", "offered")
_QUOTES = ("reason", "reapply", "feedback", "feedback_offer")
_YES = ("other_chosen", "feedback_offered", "wrote", "met", "invited")
_LONGEST_QUOTE = 45
"""Words of the employer that a letter quotes at most; a longer passage would be most of the letter."""
_QUOTE_MARKS = frozenset('“”„«»"')


@dataclass(frozen=True, slots=True)
class CorrespondenceOptions:
    """What the person decides: the letter's date, whom to greet, the language (ISO code), American or British form."""

    date: dt.date
    to: str = ""
    language: str = ""
    american: bool = False


@dataclass(frozen=True, slots=True)
class _Wording:
    subject: tuple[str, ...]
    paragraphs: tuple[tuple[tuple[str, ...], ...], ...]


def write_correspondence(
    occasion: Occasion, facts: CorrespondenceFacts, sender: Contact, options: CorrespondenceOptions
) -> Letter:
    """The letter for an occasion, from the recorded facts only; what only the person knows is a placeholder.

    Args:
        occasion: Why the letter is written.
        facts: What is known of the application; a fact that is not known is not mentioned.
        sender: The candidate's contact as in the resume.
        options: What the person decides; a language without wordings gives an English letter.
    """
    language = _written_in(options.language or facts.language)
    wording = _wordings(language)[occasion]
    gaps = _gaps(facts, language, american=options.american)
    contact_line = (sender.email, sender.phone, without_age(sender.location), *(link.url for link in sender.links))
    contact = facts.contact
    titles = _titles_of(language, american=options.american)
    greeting, named = greet(contact, options.to, language), is_to_person(contact, options.to)
    return Letter(
        sender=sender.name,
        contact_line=tuple(part for part in contact_line if part),
        date=print_head_date(options.date, language, american=options.american),
        recipient=tuple(map(titles, address(contact, options.to, facts.company, language))),
        subject=_subject(wording, gaps, facts.reference),
        greeting=titles(greeting),
        paragraphs=tuple(_paragraphs(wording, gaps)),
        farewell=say_farewell(language, american=options.american, named=named, greeting=greeting),
        signature=sender.name,
        language=language,
    )


def _titles_of(language: str, *, american: bool) -> Callable[[str], str]:
    """Sets "Ms" and "Mr" as English letters of the place write them."""
    if language != "en":
        return str
    return with_american_titles if american else with_british_titles


def check_correspondence(
    letter: Letter, occasion: Occasion, facts: CorrespondenceFacts, sender: Contact
) -> tuple[Violation, ...]:
    """What such a letter says beyond its wordings, the recorded facts and the resume's contact; empty when all is true.

    Every sentence has to be one of the occasion's wordings, whose gaps hold recorded facts.
    """
    known = {
        sender.name,
        sender.email,
        sender.phone,
        without_age(sender.location),
        *(link.url for link in sender.links),
    }
    strange = [text for text in (letter.sender, letter.signature, *letter.contact_line) if text not in known]
    held = {
        sentence
        for american in (True, False)
        for row in _wordings(letter.language)[occasion].paragraphs
        for variants in row
        for variant in variants
        if (sentence := _fill(variant, _gaps(facts, letter.language, american=american)))
    }
    for paragraph in letter.paragraphs:
        rest = paragraph.text
        for sentence in sorted(held, key=len, reverse=True):
            rest = rest.replace(sentence, "")
        if rest.strip():
            strange.append(rest.strip())
    return tuple(Violation(text, text, "") for text in strange)


def can_quote(language: str, said_in: str) -> bool:
    """Whether a letter to a posting in one language is written in the language in which an employer's words are."""
    return not said_in or said_in[:2].lower() == _written_in(language)


def _written_in(language: str) -> str:
    wanted = language[:2].lower()
    return wanted if wanted in LANGUAGES else "en"


def correspondence_frames() -> Iterator[str]:
    """Every sentence of every letter in every language, with its gaps, for the reading of a letter as a stranger."""
    for language in LANGUAGES:
        for wording in _wordings(language).values():
            for variants in (row for paragraph in wording.paragraphs for row in paragraph):
                for variant in variants:
                    frame = re.sub(r"\{[?!]\w+\}", "", variant)
                    frames = (" ".join(frame.replace("{post}", post).split()) for post in _POSTS)
                    yield from dict.fromkeys(frames)


def _subject(wording: _Wording, gaps: Mapping[str, str], reference: str) -> str:
    subject = _choose(wording.subject, gaps)
    return f"{subject} ({reference})" if reference else subject


def _paragraphs(wording: _Wording, gaps: Mapping[str, str]) -> Iterator[LetterParagraph]:
    """The paragraphs that have a sentence left; one that is all placeholder is marked as such."""
    kinds = {0: ParagraphKind.OPENING, len(wording.paragraphs) - 1: ParagraphKind.CLOSING}
    for place, row in enumerate(wording.paragraphs):
        sentences = [sentence for variants in row if (sentence := _choose(variants, gaps))]
        own = [sentence for sentence in sentences if not _is_placeholder(sentence)]
        if own:
            yield LetterParagraph(kinds.get(place, ParagraphKind.EVIDENCE), " ".join(own))
        for sentence in sentences:
            if _is_placeholder(sentence):
                yield LetterParagraph(ParagraphKind.MOTIVATION, sentence, placeholder=True)


def _is_placeholder(sentence: str) -> bool:
    return sentence.startswith("[") and sentence.endswith("]")


def _choose(variants: Sequence[str], gaps: Mapping[str, str]) -> str:
    """The first wording whose gaps are all known, filled; empty when there is none."""
    return next((filled for variant in variants if (filled := _fill(variant, gaps))), "")


def _fill(variant: str, gaps: Mapping[str, str]) -> str:
    """A wording with its gaps filled, empty when one is not known (or, for {!name}, is known)."""
    for mark, name in _GAP.findall(variant):
        if (mark == "!") == bool(gaps.get(name)):
            return ""
    filled = _GAP.sub(lambda gap: "" if gap[1] else gaps[gap[2]] + _comma_behind(gap, gaps), variant)
    # A quoted sentence brings its own end; a company's name may too ("Elm Inc.").
    return re.sub(r"\.\.$", ".", filled)


def _comma_behind(gap: re.Match[str], gaps: Mapping[str, str]) -> str:
    """The second comma of an American date within a sentence: "on May 3, 2026, to talk"."""
    goes_on = re.match(r" [a-zA-Z]", gap.string[gap.end() :])
    return "," if gap[2] in _DATES and "," in gaps[gap[2]] and goes_on else ""


def _gaps(facts: CorrespondenceFacts, language: str, *, american: bool) -> dict[str, str]:
    dates = {name: getattr(facts, name) for name in _DATES}
    gaps = {name: print_date(day, language, american=american) for name, day in dates.items() if day}
    gaps |= {name: _quote(getattr(facts, name)) for name in _QUOTES}
    gaps |= {"role": " ".join(facts.role.split()), "company": " ".join(facts.company.split())}
    gaps["post"] = _post(gaps["role"]) if gaps["role"] else ""
    gaps |= {name: "yes" if getattr(facts, name) else "" for name in _YES}
    return gaps | {"met": gaps["met"] or gaps.get("interviewed", "")}


_PLAIN_TITLE = re.compile(r"[^\W\d_][^\W\d_’'-]*(?:[ ’'-][^\W\d_]+){0,6}")
_VOWEL = re.compile(r"[aeiouhàâéèêëîïôœû]", re.IGNORECASE)
_POSTS = ("poste «\N{NO-BREAK SPACE}{role}\N{NO-BREAK SPACE}»", "poste de {role}", "poste d’{role}")
"""How French letters name a position: plain words within the sentence, all else between quotation marks."""


def _post(role: str) -> str:
    """A position in a French sentence: "poste de caviste", "poste d’assistante"; a title with signs is quoted."""
    words = role.split()
    if not _PLAIN_TITLE.fullmatch(role) or any(word[:1].isupper() for word in words[1:]):
        return _POSTS[0].format(role=role)
    named = role if words[0].isupper() else role[:1].lower() + role[1:]
    return _POSTS[2 if _VOWEL.match(role) else 1].format(role=named)


def _quote(text: str) -> str:
    """An employer's words as they can stand between quotation marks; empty for what is too long or quotes itself."""
    words = " ".join(text.split())
    if not words or len(words.split()) > _LONGEST_QUOTE or _QUOTE_MARKS & set(words):
        return ""
    return words if words[-1] in ".!?…" else f"{words}."


@cache
def _wordings(language: str) -> Mapping[Occasion, _Wording]:
    table = tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return {
        Occasion(name): _Wording(
            tuple(row["subject"]), tuple(tuple(tuple(variants) for variants in part) for part in row["paragraphs"])
        )
        for name, row in table.items()
    }
