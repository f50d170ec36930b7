"""How a letter calls a person: the whole name, titles before it, and the form of address."""

import re

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import LARGE, PERSON, TITLE, bare, is_name, pieces_of

_FORM = r"(?:(?P<form>Mrs?|Ms|Mx|Miss|Mme|Mlle|M\.|Me|Maître|Madame|Monsieur|Frau|Herrn?)\.?\s+)?"
_DEGREE = r"(?:(?P<degree>(?:(?:M?Mag|Dipl|Ing|Bakk)\.(?:\(FH\)|\s?\(FH\)|a)?(?:-?[A-Z][A-Za-z]+\.)?|DI|DDI)\s+)+)?"
_TITLES = rf"(?P<titles>(?:(?:{TITLE}|(?:med|vet|rer|nat|phil|jur)\.)(?:-?[A-Za-z]+\.)?\s*)*)"
_TITLES_BEFORE = re.compile(rf"^(?:{TITLE}\s+)+")
_IN_FULL = re.compile(r"^Professor\s+")
"""A title that is written in full is how somebody is addressed, and no part of the name."""
_BEFORE = re.compile(rf"^{_FORM}{_DEGREE}{_TITLES}(?=\w)")


def called(name: str, parts: LetterParts) -> tuple[str, str]:
    """The form of address with a degree, if any, and the name with its title: "Frau Mag." and "Dr. Ada Kern"."""
    if not name:
        return "", ""
    given = _BEFORE.match(name)
    plain = name[given.end() :] if given else name
    before = re.compile(rf"(?<![\w.]){_FORM}{_DEGREE}{_TITLES}(?={re.escape(plain)}(?!\w))")
    texts = [text for text in (*parts.signature, *parts.head, *parts.sentences) if not _is_greeting(text)]
    said = [found for text in (name, *texts) for found in before.finditer(text)]
    form = next((found["form"] for found in said if found["form"]), "")
    titles = next((found["titles"] for found in said if found["titles"]), "")
    degree = next((found["degree"].strip() for found in said if found["degree"]), "")
    in_full = _IN_FULL.match(titles)
    addressed = f"{re.sub(r'^Herrn$', 'Herr', form)} {degree} {in_full[0] if in_full else ''}"
    return " ".join(addressed.split()), f"{_IN_FULL.sub('', titles)}{plain}"


def _is_greeting(text: str) -> bool:
    return phrase_pattern("greeting").match(text) is not None


def whole_name(name: str, parts: LetterParts, sender: str, cues: Cues) -> str:
    """The longer name, below the letter or of its sender, that begins or ends with a name: "Ada Kern" for "Kern"."""
    signed = (bare(piece) for line in parts.signature for piece in pieces_of(line))
    longer = (whole for whole in (*signed, sender) if whole == sender or is_name(whole, cues))
    plain = name.casefold()
    return next((whole for whole in longer if _goes_on(whole.casefold(), plain)), name) if name else name


def told_in_full(first: str, parts: LetterParts, cues: Cues) -> str:
    """The one whole name in the sentences of a letter that begins with a first name: "Panel: Ada Kern (Manager)"."""
    if not first or " " in first:
        return first
    persons = (found[2] for text in parts.sentences if not _is_greeting(text) for found in PERSON.finditer(text))
    whole = {person for person in persons if person.startswith(f"{first} ") and is_name(person, cues)}
    return whole.pop() if len(whole) == 1 else first


def shortens(name: str, whole: str) -> bool:
    """Whether a name is another one with an initial for the first name: "B. Holm" for "Birte Holm"."""
    short, full = _TITLES_BEFORE.sub("", name).split(), whole.split()
    initial = len(short) > 1 and len(full) > 1 and re.fullmatch(rf"[A-Z{LARGE}]\.?", short[0])
    return bool(initial) and short[-1].casefold() == full[-1].casefold() and full[0].startswith(short[0][0])


def may_be_called(first: str, whole: str) -> bool:
    """Whether who signs with a first name may be called by the whole name: "Dom" is "Dominic Kern", "Ada" is not."""
    return not first or not whole or first[0] in {word[0] for word in re.split(r"[\s-]", whole) if word}


def _goes_on(whole: str, name: str) -> bool:
    return whole.startswith(f"{name} ") or whole.endswith(f" {name}")
