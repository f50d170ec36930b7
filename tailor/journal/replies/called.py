"""How a letter calls a person: the whole name, titles before it, and the form of address."""

import re
from collections.abc import Sequence

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import TITLE, bare, is_name, pieces_of

_FORM = r"(?:(?P<form>Mrs?|Ms|Mx|Miss|Mme|Mlle|M\.|Me|Maître|Madame|Monsieur|Frau|Herrn?)\.?\s+)?"
_DEGREE = r"(?:(?P<degree>(?:(?:M?Mag|Dipl|Ing|Bakk)\.(?:\(FH\)|\s?\(FH\)|a)?(?:-?[A-Z][A-Za-z]+\.)?|DI|DDI)\s+)+)?"
_TITLES = rf"(?P<titles>(?:(?:{TITLE}|(?:med|vet|rer|nat|phil|jur)\.)(?:-?[A-Za-z]+\.)?\s*)*)"
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
    return f"{re.sub(r'^Herrn$', 'Herr', form)} {degree}".strip(), f"{titles}{plain}"


def _is_greeting(text: str) -> bool:
    return phrase_pattern("greeting").match(text) is not None


def whole_name(name: str, signature: Sequence[str], sender: str, cues: Cues) -> str:
    """The longer name, below the letter or of its sender, that begins or ends with a name: "Ada Kern" for "Kern"."""
    signed = (bare(piece) for line in signature for piece in pieces_of(line))
    longer = (whole for whole in (*signed, sender) if whole == sender or is_name(whole, cues))
    plain = name.casefold()
    return next((whole for whole in longer if _goes_on(whole.casefold(), plain)), name) if name else name


def _goes_on(whole: str, name: str) -> bool:
    return whole.startswith(f"{name} ") or whole.endswith(f" {name}")
